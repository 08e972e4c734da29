//! Publishing: the output folder is the old site or the new one, whole, whatever happens.
//!
//! The new site is made in `.NAME.stage-PID` beside the output (`stage.rs`), synced once (on Linux),
//! and exchanged with the old one in a single step where the system can (`RENAME_EXCHANGE`);
//! elsewhere the old one is renamed to `.NAME.previous` and the new one into its place, and the next
//! run heals what an interruption between the two leaves. Where nothing has changed, nothing is
//! touched. A lock in `.NAME.lock` keeps a second build away.
//! Not promised: that a disk which lies about syncing keeps what it was given.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use diwan::base::date::Day;

use crate::shell::failure::Failure;
use crate::shell::manifest::{MANIFEST, Manifest};
use crate::shell::stage::{Difference, Stage};

/// The right to replace an output folder, held until it is dropped.
pub(crate) struct Publication {
    output: PathBuf,
    /// The list of the site that is there.
    old: Option<Manifest>,
    _lock: File,
}

impl Publication {
    /// Locks an output folder by its absolute path, and heals what an earlier run left.
    pub(crate) fn open(output: &Path) -> Result<Self, Failure> {
        let parent = output.parent().unwrap_or(output);
        fs::create_dir_all(parent).map_err(Failure::doing("failure-make-folder", parent))?;
        let path = beside(output, "lock");
        let lock = File::options().create(true).truncate(false).write(true).open(&path);
        let lock = lock.map_err(Failure::doing("failure-lock", &path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::refused("failure-locked", output));
            }
            Err(TryLockError::Error(cause)) => {
                return Err(Failure::doing("failure-lock", &path)(cause));
            }
        }
        let mut publication = Publication { output: output.to_owned(), old: None, _lock: lock };
        publication.heal()?;
        publication.old = publication.ours()?;
        Ok(publication)
    }

    /// Makes the folder that the new site is written to.
    pub(crate) fn stage(&mut self) -> Result<Stage, Failure> {
        let root = beside(&self.output, &format!("stage-{}", std::process::id()));
        Stage::new(root, &self.output, self.old.take())
    }

    /// Puts the new site in the place of the old one, if it is another; returns what changed.
    pub(crate) fn publish(&self, stage: Stage, date: Day) -> Result<Difference, Failure> {
        let difference = stage.finish(date)?;
        if !difference.is_new {
            return Ok(difference);
        }
        sync(stage.root())?;
        let failed = || Failure::doing("failure-exchange", &self.output);
        if !self.output.exists() {
            fs::rename(stage.root(), &self.output).map_err(failed())?;
            stage.release();
        } else if exchange(stage.root(), &self.output) {
            self.retire(&stage.release())?;
        } else {
            let previous = self.previous();
            fs::rename(&self.output, &previous).map_err(failed())?;
            if let Err(cause) = fs::rename(stage.root(), &self.output) {
                // The old site back at once: there is always one.
                let _ = fs::rename(&previous, &self.output);
                return Err(failed()(cause));
            }
            stage.release();
            self.retire(&previous)?;
        }
        sync(self.output.parent().unwrap_or(&self.output))?;
        Ok(difference)
    }

    /// Removes an old site, once its hidden files are in the new one.
    fn retire(&self, old: &Path) -> Result<(), Failure> {
        keep_hidden(old, &self.output)?;
        remove(old)
    }

    /// Finishes what an interrupted run left: the old site back in its place, no litter.
    fn heal(&self) -> Result<(), Failure> {
        let previous = self.previous();
        if previous.exists() {
            if Manifest::read(&self.output).is_some() {
                self.retire(&previous)?;
            } else if !self.output.exists() {
                fs::rename(&previous, &self.output)
                    .map_err(Failure::doing("failure-exchange", &self.output))?;
            }
        }
        let parent = self.output.parent().unwrap_or(&self.output);
        let stale = name_beside(&self.output, "stage-");
        let entries =
            fs::read_dir(parent).map_err(Failure::doing("failure-read-folder", parent))?;
        for entry in entries.flatten() {
            if starts_with(&entry.file_name(), &stale) && entry.path().is_dir() {
                // An exchange that was cut short leaves hidden files of the old site in here.
                self.retire(&entry.path())?;
            }
        }
        Ok(())
    }

    /// Returns the list of the site that is there; refuses to replace a folder that holds anything
    /// but one of ours or hidden files.
    fn ours(&self) -> Result<Option<Manifest>, Failure> {
        let refused = || Failure::refused("failure-not-ours", &self.output);
        if !self.output.exists() {
            return Ok(None);
        }
        if !self.output.is_dir() {
            return Err(refused());
        }
        let failed = Failure::doing("failure-read-folder", &self.output);
        let mut entries = fs::read_dir(&self.output).map_err(&failed)?;
        let empty = entries.all(|entry| entry.is_ok_and(|entry| is_hidden(&entry.file_name())));
        let old = Manifest::read(&self.output);
        if empty || old.is_some() { Ok(old) } else { Err(refused()) }
    }

    fn previous(&self) -> PathBuf {
        beside(&self.output, "previous")
    }
}

/// Exchanges two folders in one step; `false` where the system can't.
#[cfg(target_os = "linux")]
fn exchange(new: &Path, old: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    let before = fs::read(new.join(MANIFEST)).ok();
    if renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE).is_err() {
        return false;
    }
    // Some file systems say yes and do something else: the new site must be where the old one was.
    before.is_some() && fs::read(old.join(MANIFEST)).ok() == before
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}

/// Makes what was written safe from a loss of power, once for all files.
#[cfg(target_os = "linux")]
pub(crate) fn sync(folder: &Path) -> Result<(), Failure> {
    let failed = || Failure::doing("failure-sync", folder);
    let folder = File::open(folder).map_err(failed())?;
    rustix::fs::syncfs(&folder).map_err(|error| failed()(io::Error::from(error)))
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn sync(_: &Path) -> Result<(), Failure> {
    Ok(())
}

/// Moves hidden files of the old site (`.git`, `.htaccess`) to the new one, which has none.
fn keep_hidden(old: &Path, new: &Path) -> Result<(), Failure> {
    if !new.is_dir() {
        return Ok(());
    }
    let entries = fs::read_dir(old).map_err(Failure::doing("failure-read-folder", old))?;
    for entry in entries {
        let entry = entry.map_err(Failure::doing("failure-read-folder", old))?;
        if !is_hidden(&entry.file_name()) {
            continue;
        }
        let target = new.join(entry.file_name());
        if !target.exists() {
            fs::rename(entry.path(), &target)
                .map_err(Failure::doing("failure-exchange", &target))?;
        }
    }
    Ok(())
}

fn remove(folder: &Path) -> Result<(), Failure> {
    fs::remove_dir_all(folder).map_err(Failure::doing("failure-remove", folder))
}

/// Tells whether a name is that of a hidden file.
pub(crate) fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

fn starts_with(name: &OsStr, beginning: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(beginning.as_encoded_bytes())
}

/// Returns the path of what is kept beside an output folder.
pub(crate) fn beside(output: &Path, what: &str) -> PathBuf {
    output.with_file_name(name_beside(output, what))
}

fn name_beside(output: &Path, what: &str) -> OsString {
    let mut name = OsString::from(".");
    name.push(output.file_name().unwrap_or(OsStr::new("output")));
    name.push(".");
    name.push(what);
    name
}
