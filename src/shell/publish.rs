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
//! has changed, nothing is touched. A lock in `.NAME.lock` (`lock.rs`) keeps a second build away.
//!
//! The state (`state.rs`) goes before the first change and is written anew after the last. A signal
//! (`stop.rs`) ends a run before the site before the published one is taken, or where it isn't,
//! before the exchange; what comes then is short, and is finished. The new site is looked at once
//! more in its place (`confirm.rs`) while the old one can still be put back.
//!
//! Not promised: that a disk which lies about syncing keeps what it was given.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::shell::attachments::Attachments;
use crate::shell::confirm::{Placed, confirm};
use crate::shell::failure::Failure;
use crate::shell::hash::Hash;
use crate::shell::live::{Live, are_same};
use crate::shell::lock::Lock;
use crate::shell::manifest::{MANIFEST, Manifest};
use crate::shell::memory::Records;
use crate::shell::old::Old;
use crate::shell::previous::{self, Sites};
use crate::shell::rename::{exchange, to_free};
use crate::shell::stage::{Finished, Stage, Staged};
use crate::shell::state::{self, State};
use crate::shell::stop;

/// The right to replace an output folder, held until it is dropped.
pub(crate) struct Publication {
    output: PathBuf,
    lock: Lock,
    /// What tells this program from others.
    program: Option<Hash>,
}

/// A new site, whole, before it is in its place.
struct Whole<'a> {
    root: PathBuf,
    /// Whether all that is the same shares an inode with the published site.
    shares: bool,
    /// The files that were put there: all of them, or those in which an older site differed.
    placed: Vec<&'a Staged>,
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
        let lock = Lock::take(&beside(output, "lock"), output)?;
        let publication = Publication { output: output.to_owned(), lock, program: None };
        publication.heal()?;
        Ok(publication)
    }

    /// Returns the time of the file system's clock; where it tells none, nothing ever settles.
    pub(crate) fn tick(&self) -> i64 {
        self.lock.tick()
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

    /// Begins what is new.
    pub(crate) fn stage(&self, mut old: Old) -> Stage {
        let root = beside(&self.output, &format!("stage-{}", std::process::id()));
        let sources = match &mut old {
            Old::Known(live) => std::mem::take(&mut live.state.sources),
            Old::Absent | Old::Listed(_) => Vec::new(),
        };
        Stage::new(root, &self.output, old, Attachments::new(sources, self.tick()))
    }

    /// Puts the new site in the place of the old one.
    pub(crate) fn publish(&self, stage: &mut Stage, new: &Finished) -> Result<Published, Failure> {
        stop::check()?;
        let whole = self.whole(stage, new)?;
        let keeps = self.output.exists();
        if let Err(failure) = sync(&whole.root).and_then(|()| stop::check()) {
            // What stays is removed by the next run.
            let _ = fs::remove_dir_all(&whole.root);
            return Err(failure);
        }
        stop::finish();
        state::forget(&self.state())?;
        self.replace(&whole, stage, new)?;
        if keeps {
            self.retire(&beside(&self.output, "old"))?;
        }
        sync(self.output.parent().unwrap_or(&self.output))?;
        Ok(Published { shares: whole.shares && keeps })
    }

    /// Puts the new site in its place, and the old one into `.NAME.old`.
    fn replace(&self, new: &Whole<'_>, stage: &mut Stage, all: &Finished) -> Result<(), Failure> {
        let failed = || Failure::doing("failure-exchange", &self.output);
        let old = beside(&self.output, "old");
        let root = &new.root;
        let confirm = || new.confirm(&self.output, all.files.len());
        if !self.output.exists() {
            to_free(root, &self.output).map_err(failed())?;
            return confirm().inspect_err(|_| drop(to_free(&self.output, root)));
        }
        if exchange(root, &self.output) {
            // Until it has its name, it has that of a stage, and is removed if this is the end.
            stage.release(root);
            confirm().inspect_err(|_| {
                if exchange(root, &self.output) {
                    stage.reclaim();
                }
            })?;
            // Where the system has lost it there is none.
            return if root.exists() { to_free(root, &old).map_err(failed()) } else { Ok(()) };
        }
        to_free(&self.output, &old).map_err(failed())?;
        let placed = to_free(root, &self.output).map_err(failed());
        let confirmed = placed.and_then(|()| confirm());
        confirmed.inspect_err(|_| {
            // The old site back at once: there is always one.
            let _ = to_free(&self.output, root);
            let _ = to_free(&old, &self.output);
        })
    }

    /// Exchanges the published site with the one before it. The name that this has meanwhile makes
    /// the next run finish or undo what was interrupted (see `heal`).
    pub(crate) fn go_back(&self) -> Result<(), Failure> {
        stop::check()?;
        stop::finish();
        state::forget(&self.state())?;
        let failed = || Failure::doing("failure-exchange", &self.output);
        let (previous, back) = (self.previous(), beside(&self.output, "old"));
        to_free(&previous, &back).map_err(failed())?;
        if !self.output.exists() {
            to_free(&back, &self.output).map_err(failed())?;
        } else if exchange(&back, &self.output) {
            self.retire(&back)?;
        } else {
            // First the hidden files: nobody would look for them in the previous site.
            keep_hidden(&self.output, &back)?;
            to_free(&self.output, &previous).map_err(failed())?;
            if let Err(cause) = to_free(&back, &self.output) {
                let _ = to_free(&previous, &self.output);
                return Err(failed()(cause));
            }
        }
        sync(self.output.parent().unwrap_or(&self.output))
    }

    /// Makes the new site whole.
    fn whole<'a>(&self, stage: &Stage, new: &'a Finished) -> Result<Whole<'a>, Failure> {
        let trusted = stage.old().live().and_then(|live| live.state.previous.as_ref());
        let trusted = trusted.filter(|one| are_same(&self.previous(), &one.folders));
        let Some(before) = trusted else {
            let shares = previous::complete(&self.output, stage.root(), &new.files)?;
            let placed = new.files.iter().collect();
            return Ok(Whole { root: stage.root().to_owned(), shares, placed });
        };
        // It can't be turned back.
        stop::finish();
        state::forget(&self.state())?;
        let turning = beside(&self.output, &format!("stage-{}-whole", std::process::id()));
        to_free(&self.previous(), &turning)
            .map_err(Failure::doing("failure-exchange", &turning))?;
        let sites = Sites { turning: &turning, live: &self.output, stage: stage.root() };
        match previous::turn(&sites, &before.differing, new) {
            Ok((shares, placed)) => Ok(Whole { root: turning, shares, placed }),
            Err(failure) => {
                let _ = fs::remove_dir_all(&turning);
                Err(failure)
            }
        }
    }

    /// Keeps an old site as the previous one, once its hidden files are in the new one.
    fn retire(&self, old: &Path) -> Result<(), Failure> {
        if !old.exists() {
            return Ok(());
        }
        keep_hidden(old, &self.output)?;
        let previous = self.previous();
        let failed = || Failure::doing("failure-exchange", &previous);
        // An empty folder was no site: there is nothing before the first one.
        let keeps = fs::remove_dir(old).is_err();
        // The name is never that of a site which is half removed.
        let gone = beside(&self.output, &format!("stage-{}-gone", std::process::id()));
        let replaced = previous.exists();
        if replaced {
            to_free(&previous, &gone).map_err(failed())?;
        }
        if keeps {
            to_free(old, &previous).map_err(failed())?;
        }
        if replaced { remove(&gone) } else { Ok(()) }
    }

    /// Finishes what an interrupted run left: the old site back in its place, no litter.
    fn heal(&self) -> Result<(), Failure> {
        let old = beside(&self.output, "old");
        if old.exists() {
            if self.output.join(MANIFEST).is_file() {
                self.retire(&old)?;
            } else if !self.output.exists() || self.clear(&old)? {
                to_free(&old, &self.output)
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

    /// Removes an output folder that somebody made anew while there was none; tells whether it was
    /// empty but for hidden files, which are kept.
    fn clear(&self, old: &Path) -> Result<bool, Failure> {
        let entries = fs::read_dir(&self.output);
        let mut entries = entries.map_err(Failure::doing("failure-read-folder", &self.output))?;
        if !entries.all(|entry| entry.is_ok_and(|entry| is_hidden(&entry.file_name()))) {
            return Ok(false);
        }
        keep_hidden(&self.output, old)?;
        Ok(fs::remove_dir(&self.output).is_ok())
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

impl Whole<'_> {
    /// Looks at what was put in its place; `all` is how many files the site has.
    fn confirm(&self, output: &Path, all: usize) -> Result<(), Failure> {
        let known = || self.placed.iter().map(|one| &one.known);
        let list = known().find(|one| *one.path == *MANIFEST).expect("the list is always new");
        let others = known().filter(|one| *one.path != *MANIFEST);
        let others: Vec<Placed<'_>> =
            others.map(|one| (&*one.path, one.stat.size, &one.sha256)).collect();
        confirm(output, &list.sha256, &others, self.placed.len() == all)
    }
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
