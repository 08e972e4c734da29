//! Renaming folders and files so that nothing is lost: two in one step, or onto a free name only.

use std::fs;
use std::io;
use std::path::Path;

use crate::shell::manifest::MANIFEST;

/// Exchanges two sites in one step; `false` where the system can't.
#[cfg(target_os = "linux")]
pub(crate) fn exchange(new: &Path, old: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    let before = fs::read(new.join(MANIFEST)).ok();
    if renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE).is_err() {
        return false;
    }
    // Some file systems say yes and do something else: the new site must be where the old one was.
    before.is_some() && fs::read(old.join(MANIFEST)).ok() == before
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn exchange(_: &Path, _: &Path) -> bool {
    false
}

/// Renames to a name that isn't taken: what somebody else puts there in this moment stays.
#[cfg(target_os = "linux")]
pub(crate) fn to_free(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        // Older systems, and some file systems.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => look_and_rename(from, to),
        renamed => Ok(renamed?),
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn to_free(from: &Path, to: &Path) -> io::Result<()> {
    look_and_rename(from, to)
}

fn look_and_rename(from: &Path, to: &Path) -> io::Result<()> {
    match to.symlink_metadata() {
        Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(from, to),
    }
}
