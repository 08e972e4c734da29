//! What a file looks like from outside: as long as that is the same, so are its bytes.
//!
//! Size, time of the last change and inode, as `git` trusts them. A file that was changed just now
//! could change once more within the same tick of its file system's clock: of that nothing is
//! promised.

use std::fs::Metadata;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use diwan::base::key::{Key, KeyMaker};

/// The coarsest tick of a file system's clock: FAT's.
const TICK: Duration = Duration::from_secs(2);

/// Returns a file's stamp as of a time; `None` if it is too new.
pub(crate) fn of(file: &Metadata, now: SystemTime) -> Option<Key> {
    let changed = file.modified().ok()?;
    let rests = now.duration_since(changed).is_ok_and(|age| age > TICK);
    let since = changed.duration_since(UNIX_EPOCH).ok().filter(|_| rests)?;
    let mut key = KeyMaker::default();
    key.number(file.len()).number(since.as_secs()).number(u64::from(since.subsec_nanos()));
    Some(key.number(inode(file)).finish())
}

#[cfg(unix)]
fn inode(file: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(file)
}

#[cfg(not(unix))]
fn inode(_: &Metadata) -> u64 {
    0
}
