//! A look at what was just published, before the old site is let go.
//!
//! Every file was hashed as it was written, a moment ago; to read all of them back would cost as
//! much as writing them and would ask the memory, not the disk. What may have gone wrong since is
//! that a file isn't in its place: so each that was put there is looked at for its name and size,
//! and, where that was the whole site, that nothing else is there; a few are read, should a
//! system's links or renames give other files than asked. What was not touched was looked at when
//! the run began.

use std::path::Path;

use rayon::prelude::*;

use crate::shell::failure::Failure;
use crate::shell::hash::{self, Hash};
use crate::shell::live::folders;
use crate::shell::manifest::MANIFEST;
use crate::shell::stage::count;
use crate::shell::stat::Stat;

/// How many files are read; these have a few hundred kilobytes.
const SAMPLE: usize = 32;

/// A file that should be in its place: its path below the site's root, its size, its hash.
pub(crate) type Placed<'a> = (&'a str, u64, &'a Hash);

/// Fails unless a site has a list of this hash and these files, and, if they are all of its files
/// but for the list, no others.
pub(crate) fn confirm(
    site: &Path,
    list: &Hash,
    files: &[Placed<'_>],
    is_all: bool,
) -> Result<(), Failure> {
    let other = |path: &Path| Err(Failure::refused("failure-not-as-made", path));
    let path = site.join(MANIFEST);
    if hash::raw_of_pieces(&path, |_| Ok(()))? != *list {
        return other(&path);
    }
    let step = files.len().div_ceil(SAMPLE).max(1);
    let wrong = files.par_iter().enumerate().find_first(|(index, (path, size, sha256))| {
        let path = site.join(path);
        let is_there = Stat::of_file(&path).is_some_and(|stat| stat.size == *size);
        let is_same = || hash::raw_of_pieces(&path, |_| Ok(())).is_ok_and(|one| one == **sha256);
        !is_there || (index % step == 0 && !is_same())
    });
    if let Some((_, (path, ..))) = wrong {
        return other(&site.join(path));
    }
    let holds_more = || {
        let folders = folders(files.iter().map(|(path, ..)| *path)).len();
        count(site) != files.len() + 1 + folders
    };
    if is_all && holds_more() { other(site) } else { Ok(()) }
}
