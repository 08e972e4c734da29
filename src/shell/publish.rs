//! Publishing: the output folder is the old site or the new one, whole, whatever happens.
//!
//! What is new in the new site is made in `.NAME.stage-PID` beside the output (`stage.rs`). At the
//! end the site before the published one, in `.NAME.previous`, is taken from there and turned into
//! the new one (`previous.rs`): it differs from it in little. Where there is none that is what the
//! state says, the stage is completed with hard links. The new site is synced once (on Linux) and
//! exchanged with the old one in a single step where the system can (`RENAME_EXCHANGE`); elsewhere
//! the old one is renamed to `.NAME.old` and the new one into its place. The old one stays, as
//! `.NAME.previous`, and can be exchanged with the published one again (`rollback.rs`). Whatever an
//! interruption leaves, the next run heals: what isn't whole has the name of a stage. Where nothing
//! has changed, nothing is touched. A lock in `.NAME.lock` keeps a second build away; its time tells
//! the clock of the file system.
//!
//! The state (`state.rs`) goes before the first change and is written anew after the last.
//! Not promised: that a disk which lies about syncing keeps what it was given.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, TryLockError};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

use crate::shell::attachments::Attachments;
use crate::shell::failure::Failure;
use crate::shell::hash::Hash;
use crate::shell::live::{Live, are_same};
use crate::shell::manifest::{MANIFEST, Manifest};
use crate::shell::memory::Records;
use crate::shell::old::Old;
use crate::shell::previous::{self, Sites};
use crate::shell::stage::{Finished, Stage};
use crate::shell::stat::Stat;
use crate::shell::state::{self, State};

/// The right to replace an output folder, held until it is dropped.
pub(crate) struct Publication {
    output: PathBuf,
    lock: File,
    /// What tells this program from others.
    program: Option<Hash>,
}

/// How a new site was published.
pub(crate) struct Published {
    /// Whether the old one is kept, and shares the inodes of all that is the same.
    pub(crate) shares: bool,
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
        let publication = Publication { output: output.to_owned(), lock, program: None };
        publication.heal()?;
        Ok(publication)
    }

    /// Returns the time of the file system's clock; where it tells none, nothing ever settles.
    pub(crate) fn tick(&self) -> i64 {
        let mut lock = &self.lock;
        let found =
            lock.rewind().and_then(|()| lock.write_all(b"\n")).and_then(|()| lock.metadata());
        found.map_or(i64::MIN, |found| Stat::new(&found).modified)
    }

    /// Returns what is known of the site that is there, its state included, if that can be trusted.
    pub(crate) fn look(&mut self) -> Result<Old, Failure> {
        let tick = self.tick();
        self.program = state::program();
        let state = self.program.and_then(|program| State::read(&self.state(), &program));
        let live = state.map(|state| Live::look(&self.output, state, tick));
        // Without the list that the state knows it is another site, or nobody knows whose.
        match live.filter(|live| live.intact(MANIFEST).is_some()) {
            Some(live) => Ok(Old::Known(live)),
            None => self.list(),
        }
    }

    /// Returns what the site that is there says of itself; refuses to replace a folder that holds
    /// anything but one of ours or hidden files.
    pub(crate) fn list(&mut self) -> Result<Old, Failure> {
        let refused = || Failure::refused("failure-not-ours", &self.output);
        self.program = self.program.or_else(state::program);
        if !self.output.exists() {
            return Ok(Old::Absent);
        }
        if !self.output.is_dir() {
            return Err(refused());
        }
        let failed = Failure::doing("failure-read-folder", &self.output);
        let mut entries = fs::read_dir(&self.output).map_err(&failed)?;
        let empty = entries.all(|entry| entry.is_ok_and(|entry| is_hidden(&entry.file_name())));
        match Manifest::read(&self.output) {
            Some(old) => Ok(Old::Listed(old)),
            None if empty => Ok(Old::Absent),
            None => Err(refused()),
        }
    }

    /// Makes the folder that what is new is written to.
    pub(crate) fn stage(&self, mut old: Old) -> Result<Stage, Failure> {
        let root = beside(&self.output, &format!("stage-{}", std::process::id()));
        let sources = match &mut old {
            Old::Known(live) => std::mem::take(&mut live.state.sources),
            Old::Absent | Old::Listed(_) => Vec::new(),
        };
        Stage::new(root, &self.output, old, Attachments::new(sources, self.tick()))
    }

    /// Puts the new site in the place of the old one.
    pub(crate) fn publish(&self, stage: &mut Stage, new: &Finished) -> Result<Published, Failure> {
        state::forget(&self.state())?;
        let (root, shares) = self.whole(stage, new)?;
        sync(&root)?;
        let failed = || Failure::doing("failure-exchange", &self.output);
        let keeps = self.output.exists();
        if !keeps {
            fs::rename(&root, &self.output).map_err(failed())?;
        } else if exchange(&root, &self.output) {
            if root == stage.root() {
                stage.release();
            }
            self.retire(&root)?;
        } else {
            let old = beside(&self.output, "old");
            fs::rename(&self.output, &old).map_err(failed())?;
            if let Err(cause) = fs::rename(&root, &self.output) {
                // The old site back at once: there is always one.
                let _ = fs::rename(&old, &self.output);
                return Err(failed()(cause));
            }
            self.retire(&old)?;
        }
        sync(self.output.parent().unwrap_or(&self.output))?;
        Ok(Published { shares: shares && keeps })
    }

    /// Exchanges the published site with the one before it. The name that this has meanwhile makes
    /// the next run finish or undo what was interrupted (see `heal`).
    pub(crate) fn go_back(&self) -> Result<(), Failure> {
        state::forget(&self.state())?;
        let failed = || Failure::doing("failure-exchange", &self.output);
        let (previous, back) = (self.previous(), beside(&self.output, "old"));
        fs::rename(&previous, &back).map_err(failed())?;
        if !self.output.exists() {
            fs::rename(&back, &self.output).map_err(failed())?;
        } else if exchange(&back, &self.output) {
            self.retire(&back)?;
        } else {
            // First the hidden files: nobody would look for them in the previous site.
            keep_hidden(&self.output, &back)?;
            fs::rename(&self.output, &previous).map_err(failed())?;
            if let Err(cause) = fs::rename(&back, &self.output) {
                let _ = fs::rename(&previous, &self.output);
                return Err(failed()(cause));
            }
        }
        sync(self.output.parent().unwrap_or(&self.output))
    }

    /// Makes the new site whole; returns where, and whether what is the same shares an inode.
    fn whole(&self, stage: &Stage, new: &Finished) -> Result<(PathBuf, bool), Failure> {
        let trusted = stage.old().live().and_then(|live| live.state.previous.as_ref());
        let trusted = trusted.filter(|one| are_same(&self.previous(), &one.folders));
        let Some(before) = trusted else {
            let shares = previous::complete(&self.output, stage.root(), &new.files)?;
            return Ok((stage.root().to_owned(), shares));
        };
        let turning = beside(&self.output, &format!("stage-{}-whole", std::process::id()));
        fs::rename(self.previous(), &turning)
            .map_err(Failure::doing("failure-exchange", &turning))?;
        let sites = Sites { turning: &turning, live: &self.output, stage: stage.root() };
        let shares = previous::turn(&sites, &before.differing, new)?;
        Ok((turning, shares))
    }

    /// Keeps an old site as the previous one, once its hidden files are in the new one.
    fn retire(&self, old: &Path) -> Result<(), Failure> {
        keep_hidden(old, &self.output)?;
        let previous = self.previous();
        if previous.exists() {
            remove(&previous)?;
        }
        // An empty folder was no site: there is nothing before the first one.
        if fs::remove_dir(old).is_ok() {
            return Ok(());
        }
        fs::rename(old, &previous).map_err(Failure::doing("failure-exchange", &previous))
    }

    /// Finishes what an interrupted run left: the old site back in its place, no litter.
    fn heal(&self) -> Result<(), Failure> {
        let old = beside(&self.output, "old");
        if old.exists() {
            if self.output.join(MANIFEST).is_file() {
                self.retire(&old)?;
            } else if !self.output.exists() {
                fs::rename(&old, &self.output)
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
                keep_hidden(&entry.path(), &self.output)?;
                remove(&entry.path())?;
            }
        }
        Ok(())
    }

    /// Returns the output folder.
    pub(crate) fn output(&self) -> &Path {
        &self.output
    }

    /// Returns what is kept of records, unless the program can't tell itself from others.
    pub(crate) fn records(&self) -> Option<Records> {
        Some(Records::new(beside(&self.output, "records"), self.program?, self.tick()))
    }

    /// Returns what tells this program from others.
    pub(crate) fn program(&self) -> Option<&Hash> {
        self.program.as_ref()
    }

    /// Returns where the site before the published one is.
    pub(crate) fn previous(&self) -> PathBuf {
        beside(&self.output, "previous")
    }

    /// Returns where the state is.
    pub(crate) fn state(&self) -> PathBuf {
        beside(&self.output, "state")
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

/// Returns where something lies that belongs to an output folder.
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
