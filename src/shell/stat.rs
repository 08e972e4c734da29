//! What the file system says of a file without reading it.
//!
//! A file whose size, time and inode are the same is taken to be the same, as git takes it. That
//! fails where a file is written twice within one tick of the clock: so a stat counts only once the
//! clock has gone on since; until then it is noted as unsettled, and the file is read.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::UNIX_EPOCH;

use diwan::base::key::{Key, KeyMaker};

/// In the place of a time: the file may still change without its time changing.
const UNSETTLED: i64 = i64::MIN;

/// How coarse the clock of a file system may be that knows no parts of a second.
const COARSE: i64 = 2_000_000_000;

/// Size, time and inode of a file or folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stat {
    /// In bytes; 0 of a folder.
    pub(crate) size: u64,
    /// When it was last changed, in nanoseconds since 1970.
    pub(crate) modified: i64,
    /// 0 where the system has none.
    pub(crate) inode: u64,
}

impl Stat {
    /// Returns that of a regular file; a link is none.
    pub(crate) fn of_file(path: &Path) -> Option<Self> {
        fs::symlink_metadata(path).ok().filter(Metadata::is_file).map(|one| Stat::new(&one))
    }

    /// Returns that of a folder; a link is none.
    pub(crate) fn of_folder(path: &Path) -> Option<Self> {
        let found = fs::symlink_metadata(path).ok().filter(Metadata::is_dir)?;
        Some(Stat { size: 0, ..Stat::new(&found) })
    }

    /// Takes it out of what the system says.
    pub(crate) fn new(found: &Metadata) -> Self {
        Stat { size: found.len(), modified: modified(found), inode: inode(found) }
    }

    /// Returns what may be kept of it: at this tick of the clock or before it, it was looked at.
    pub(crate) fn settled(self, tick: i64) -> Self {
        let modified = if self.is_settled(tick) { self.modified } else { UNSETTLED };
        Stat { modified, ..self }
    }

    /// Tells whether any later change would show.
    pub(crate) fn is_settled(self, tick: i64) -> bool {
        self.settles() < tick
    }

    /// Returns the last tick at which a change may not show.
    pub(crate) fn settles(self) -> i64 {
        let coarse = if self.modified % 1_000_000_000 == 0 { COARSE } else { 0 };
        self.modified.saturating_add(coarse)
    }

    /// Returns the key of all it says, if any later change would show.
    pub(crate) fn stamp(self, tick: i64) -> Option<Key> {
        let mut key = KeyMaker::default();
        key.number(self.size).number(self.modified.cast_unsigned()).number(self.inode);
        self.is_settled(tick).then(|| key.finish())
    }

    /// Tells whether it says nothing of the file's content.
    pub(crate) fn is_unsettled(self) -> bool {
        self.modified == UNSETTLED
    }
}

fn modified(found: &Metadata) -> i64 {
    let since = found.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    // A time that can't be told never settles.
    since.and_then(|since| i64::try_from(since.as_nanos()).ok()).unwrap_or(i64::MAX)
}

#[cfg(unix)]
fn inode(found: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(found)
}

#[cfg(not(unix))]
fn inode(_: &Metadata) -> u64 {
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stat_settles_when_the_clock_has_gone_on() {
        let second = 1_000_000_000;
        for (modified, tick, settled) in [
            (5, 4, false),
            (5, 5, false),
            (5, 6, true),
            // A clock of whole seconds, or of two.
            (second, second + 1, false),
            (second, 3 * second, false),
            (second, 3 * second + 1, true),
            (i64::MAX, i64::MAX, false),
        ] {
            let stat = Stat { size: 1, modified, inode: 1 };
            assert_eq!(stat.is_settled(tick), settled, "{modified} at {tick}");
            assert_eq!(stat.settled(tick).is_unsettled(), !settled, "{modified} at {tick}");
        }
    }
}
