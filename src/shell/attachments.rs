//! The hashes of attachments in the content: one that is as it was isn't read again.

use std::path::Path;
use std::sync::Mutex;

use crate::shell::failure::Failure;
use crate::shell::hash::{self, Hash};
use crate::shell::stat::Stat;
use crate::shell::state::{self, Known};

/// What is known of attachments, from the last run and from this one.
pub(crate) struct Attachments {
    before: Vec<Known>,
    now: Mutex<Vec<Known>>,
    /// A time of the file system's clock from before any was looked at.
    tick: i64,
}

impl Attachments {
    /// Begins with what the last run knew.
    pub(crate) fn new(before: Vec<Known>, tick: i64) -> Self {
        Attachments { before, now: Mutex::default(), tick }
    }

    /// Returns the hash of one, as digits.
    pub(crate) fn hash(&self, path: &Path) -> Result<String, Failure> {
        if let Some(sha256) = self.known(path) {
            return Ok(hash::digits(&sha256));
        }
        let stat = Stat::of_file(path);
        let sha256 = hash::raw_of_pieces(path, |_| Ok(()))?;
        self.note(path, stat, sha256);
        Ok(hash::digits(&sha256))
    }

    /// Returns the hash of one that is as it was.
    pub(crate) fn known(&self, path: &Path) -> Option<Hash> {
        let known = &self.before[state::find(&self.before, path.to_str()?)?];
        let stat = Stat::of_file(path).filter(|stat| *stat == known.stat)?;
        self.note(path, Some(stat), known.sha256);
        Some(known.sha256)
    }

    /// Notes what one was before it was read, and the hash of what was read.
    pub(crate) fn note(&self, path: &Path, stat: Option<Stat>, sha256: Hash) {
        let (Some(path), Some(stat)) = (path.to_str(), stat) else { return };
        let known = Known { path: path.into(), stat: stat.settled(self.tick), sha256, key: None };
        self.now.lock().expect("no writer panicked").push(known);
    }

    /// Returns what this run knows.
    pub(crate) fn take(&self) -> Vec<Known> {
        let mut now = std::mem::take(&mut *self.now.lock().expect("no writer panicked"));
        now.sort_by(|one, other| one.path.cmp(&other.path));
        // Confirmed and copied: the same file twice. Should it have changed between, neither counts
        // for long, as its time has.
        now.dedup_by(|one, other| one.path == other.path);
        now
    }
}
