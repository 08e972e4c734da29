//! A look at what was just published, before the old site is let go.
//!
//! Every file was hashed as it was written, a moment ago; to read all of them back would cost as
//! much as writing them and would ask the memory, not the disk. What may have gone wrong since is
//! that a file isn't in its place: so each is looked at for its name and size, and that nothing
//! else is there; a few are read, should a system's links or renames give other files than asked.

use std::path::Path;

use rayon::prelude::*;

use crate::shell::failure::Failure;
use crate::shell::hash::{self, Hash};
use crate::shell::listing::Listing;
use crate::shell::live::folders;
use crate::shell::manifest::MANIFEST;
use crate::shell::stage::count;
use crate::shell::stat::Stat;

/// How many files are read; these have a few hundred kilobytes.
const SAMPLE: usize = 32;

/// Fails unless a folder holds the site whose list has this hash.
pub(crate) fn confirm(site: &Path, sha256: &Hash) -> Result<(), Failure> {
    let other = |path: &Path| Err(Failure::refused("failure-not-as-made", path));
    let path = site.join(MANIFEST);
    if hash::raw_of_pieces(&path, |_| Ok(()))? != *sha256 {
        return other(&path);
    }
    let list = Listing::read(site)?;
    let step = list.lines.len().div_ceil(SAMPLE).max(1);
    let wrong = list.lines.par_iter().enumerate().find_first(|(index, line)| {
        let path = site.join(&*line.path);
        let is_there = Stat::of_file(&path).is_some_and(|stat| stat.size == line.size);
        let is_same = || hash::raw_of_pieces(&path, |_| Ok(())).is_ok_and(|one| one == line.sha256);
        !is_there || (index % step == 0 && !is_same())
    });
    if let Some((_, line)) = wrong {
        return other(&site.join(&*line.path));
    }
    let folders = folders(list.lines.iter().map(|line| &*line.path)).len();
    if count(site) == list.files() + folders { Ok(()) } else { other(site) }
}
