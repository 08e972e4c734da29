//! The site before the published one becomes the next one.
//!
//! The two sites share the inodes of all files that are the same, so the old one lacks little to be
//! the new one: the paths at which it differs from the published site, and those at which that one
//! differs from the new one. No file is written into: what isn't right is unlinked, and what takes
//! its place is a hard link to the published site's file or a new file of the stage.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use rayon::prelude::*;

use crate::shell::failure::Failure;
use crate::shell::old::Origin;
use crate::shell::stage::{Finished, Staged, find};
use crate::shell::stop;

/// The folders that take part: the old site, which becomes the new one; the published one; the
/// stage with the new files.
pub(crate) struct Sites<'a> {
    pub(crate) turning: &'a Path,
    pub(crate) live: &'a Path,
    pub(crate) stage: &'a Path,
}

/// Turns an old site into the new one; `before` are the paths at which it differs from the
/// published one. Tells whether all that is the same shares an inode, and what was put in place.
pub(crate) fn turn<'a>(
    sites: &Sites<'_>,
    before: &[Box<str>],
    new: &'a Finished,
) -> Result<(bool, Vec<&'a Staged>), Failure> {
    let mut paths: Vec<&str> = before.iter().chain(&new.differing).map(|path| &**path).collect();
    paths.sort_unstable();
    paths.dedup();
    paths.par_iter().try_for_each(|path| unlink(&sites.turning.join(path)))?;
    for path in paths.iter().filter(|path| find(&new.files, path).is_none()) {
        remove_empty_folders(sites.turning, path);
    }
    let staged: Vec<&'a Staged> = paths.iter().filter_map(|path| find(&new.files, path)).collect();
    let placed = staged.par_iter().map(|file| match file.origin {
        Origin::Written => {
            let (from, to) = pair(sites.stage, sites.turning, file);
            in_folder(&to, || fs::rename(&from, &to)).map(|()| true)
        }
        Origin::Kept | Origin::Found => link(sites.live, sites.turning, file),
    });
    let shares = placed.try_reduce(|| true, |one, other| Ok(one && other))?;
    Ok((shares, staged))
}

/// Completes a stage: links all that is the same. Tells whether all of it shares an inode.
pub(crate) fn complete(live: &Path, stage: &Path, files: &[Staged]) -> Result<bool, Failure> {
    let kept = files.par_iter().filter(|file| file.origin != Origin::Written);
    let linked = kept.map(|file| stop::check().and_then(|()| link(live, stage, file)));
    linked.try_reduce(|| true, |one, other| Ok(one && other))
}

/// Links a file, or copies it where the file system knows no hard links.
fn link(live: &Path, new: &Path, file: &Staged) -> Result<bool, Failure> {
    let (from, to) = pair(live, new, file);
    match in_folder(&to, || fs::hard_link(&from, &to)) {
        Ok(()) => Ok(true),
        Err(_) => match fs::copy(&from, &to) {
            Ok(_) => Ok(false),
            Err(cause) => Err(Failure::doing("failure-write-file", &to)(cause)),
        },
    }
}

fn pair(from: &Path, to: &Path, file: &Staged) -> (std::path::PathBuf, std::path::PathBuf) {
    (from.join(&*file.known.path), to.join(&*file.known.path))
}

/// Does what needs a file's folder; where that isn't there, it is made.
fn in_folder(file: &Path, place: impl Fn() -> io::Result<()>) -> Result<(), Failure> {
    let failed = Failure::doing("failure-write-file", file);
    match (place(), file.parent()) {
        (Err(cause), Some(folder)) if cause.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(folder).map_err(Failure::doing("failure-make-folder", folder))?;
            place().map_err(failed)
        }
        (placed, _) => placed.map_err(failed),
    }
}

fn unlink(path: &Path) -> Result<(), Failure> {
    match fs::remove_file(path) {
        // Its folder may be a file in this site.
        Err(cause) if !matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Err(Failure::doing("failure-remove", path)(cause))
        }
        _ => Ok(()),
    }
}

/// Removes the folders that a file was the last in.
fn remove_empty_folders(root: &Path, path: &str) {
    let mut folder = path;
    while let Some((above, _)) = folder.rsplit_once('/') {
        folder = above;
        if fs::remove_dir(root.join(folder)).is_err() {
            return;
        }
    }
}
