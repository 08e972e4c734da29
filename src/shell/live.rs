//! The published site as it is now, held against its state: which files are as they were written,
//! and whether anything is there that isn't the site's.
//!
//! Every file costs one look and no reading. A folder's time tells whether an entry came, went or
//! was replaced; only such a folder is read.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::shell::hash;
use crate::shell::publish::is_hidden;
use crate::shell::stat::Stat;
use crate::shell::state::{self, Folder, Known, State};

thread_local! {
    /// The position after the file that this thread asked for last; it may be of another site.
    static NEXT: Cell<usize> = const { Cell::new(0) };
}

/// A published site whose state is known.
pub(crate) struct Live {
    pub(crate) state: State,
    /// Of each file whether it is what the state says.
    intact: Vec<bool>,
    /// Whether nothing is there but the site, and all its folders are.
    pub(crate) is_tidy: bool,
}

impl Live {
    /// Looks at a site; `tick` is a time of its file system's clock from before.
    pub(crate) fn look(root: &Path, mut state: State, tick: i64) -> Self {
        let look = |known: &mut Known| is_intact(root, known, tick);
        let intact = state.files.par_iter_mut().with_min_len(64).map(look).collect();
        let (files, folders) = (&state.files, &state.folders);
        let found: Vec<Option<Stat>> = folders
            .par_iter()
            .with_min_len(64)
            .map(|folder| look_at(root, folder, files, folders).map(|stat| stat.settled(tick)))
            .collect();
        let is_tidy = found.iter().all(Option::is_some);
        for ((_, stat), found) in state.folders.iter_mut().zip(found) {
            *stat = found.unwrap_or(*stat);
        }
        Live { state, intact, is_tidy }
    }

    /// Tells whether the site is just what the state says.
    pub(crate) fn is_whole(&self) -> bool {
        self.is_tidy && self.intact.iter().all(|intact| *intact)
    }

    /// Returns a file that is what the state says.
    pub(crate) fn intact(&self, path: &str) -> Option<&Known> {
        let files = &self.state.files;
        // Files are asked for by their paths: it is mostly the one after the last.
        let next = NEXT.get();
        let index = match files.get(next) {
            Some(known) if *known.path == *path => next,
            _ => state::find(files, path)?,
        };
        NEXT.set(index + 1);
        self.intact[index].then(|| &self.state.files[index])
    }
}

/// Tells whether all these folders of a site are as they were.
pub(crate) fn are_same(root: &Path, folders: &[Folder]) -> bool {
    folders.par_iter().with_min_len(64).all(|(path, stat)| {
        !stat.is_unsettled() && Stat::of_folder(&below(root, path)) == Some(*stat)
    })
}

/// Looks at a folder; `None` if it is gone or holds anything that isn't the site's.
fn look_at(root: &Path, folder: &Folder, files: &[Known], folders: &[Folder]) -> Option<Stat> {
    let (path, before) = folder;
    let disk = below(root, path);
    let stat = Stat::of_folder(&disk)?;
    if stat == *before {
        return Some(stat);
    }
    for entry in fs::read_dir(&disk).ok()? {
        let entry = entry.ok()?;
        let name = entry.file_name();
        if path.is_empty() && is_hidden(&name) {
            // Somebody else's, and kept.
            continue;
        }
        let name = name.to_str()?;
        let below = if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
        let is_folder = folders.binary_search_by(|(path, _)| (**path).cmp(&below)).is_ok();
        let is_ours = is_folder || state::find(files, &below).is_some();
        if !is_ours || entry.file_type().ok()?.is_dir() != is_folder {
            return None;
        }
    }
    Some(stat)
}

fn is_intact(root: &Path, known: &mut Known, tick: i64) -> bool {
    let path = root.join(&*known.path);
    let Some(stat) = Stat::of_file(&path) else { return false };
    if stat == known.stat {
        return true;
    }
    let before = known.stat;
    if !before.is_unsettled() || (stat.size, stat.inode) != (before.size, before.inode) {
        return false;
    }
    known.stat = stat.settled(tick);
    hash::raw_of_pieces(&path, |_| Ok(())).is_ok_and(|sha256| sha256 == known.sha256)
}

/// Returns the folders of a site, from the paths of its files.
pub(crate) fn folders<'a>(paths: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut folders = BTreeSet::from([""]);
    let mut last = "";
    for path in paths {
        // Most files lie where the one before lay.
        let own = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if std::mem::replace(&mut last, own) == own {
            continue;
        }
        let mut path = path;
        while let Some((folder, _)) = path.rsplit_once('/') {
            if !folders.insert(folder) {
                break;
            }
            path = folder;
        }
    }
    folders
}

/// Returns where a folder of a site lies; the root's path is empty.
pub(crate) fn below(root: &Path, path: &str) -> PathBuf {
    if path.is_empty() { root.to_owned() } else { root.join(path) }
}
