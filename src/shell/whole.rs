//! Whether a folder holds just the site that its list names.
//!
//! Not the list leads to what is read, but a walk through the folder: a path of the list that
//! climbs out of it is merely one that isn't there, and links and pipes are met before they are
//! opened. Who changes the folder in that very moment could still swap a file for a link.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use diwan::base::output::collision_key;

use crate::shell::disk::below;
use crate::shell::hash;
use crate::shell::listing::{Line, Listing};
use crate::shell::manifest::MANIFEST;
use crate::shell::publish::is_hidden;

/// Something in a folder that isn't as the list says.
pub(crate) struct Finding {
    /// Below the folder; of what isn't the site's, as the disk names it.
    pub(crate) path: String,
    pub(crate) kind: Kind,
}

/// What is wrong with a file.
pub(crate) enum Kind {
    /// It holds something else, or is no file.
    Altered,
    /// It isn't there.
    Missing,
    /// It is there, and isn't the site's.
    Extra,
    /// The disk refuses to read it, and says why.
    Unreadable(String),
}

/// Where a file of the list is.
#[derive(Clone)]
enum Place {
    Nowhere,
    AsListed,
    /// Under a name that some systems take for the same.
    Renamed(PathBuf),
}

/// Compares a folder with its list, and calls `step` for each file of it. Hidden files at the
/// folder's top are somebody else's. The findings are in the order of their paths.
pub(crate) fn compare(site: &Path, list: &Listing, step: impl Fn() + Sync) -> Vec<Finding> {
    let (places, mut findings) = walk(site, list);
    let pairs = list.lines.par_iter().zip(&places);
    findings.par_extend(pairs.filter_map(|(line, place)| {
        step();
        let kind = match place {
            Place::Nowhere => Some(Kind::Missing),
            Place::AsListed => look(&site.join(&*line.path), line),
            Place::Renamed(disk) => look(disk, line),
        };
        kind.map(|kind| Finding { path: line.path.to_string(), kind })
    }));
    findings.sort_by(|one, other| one.path.cmp(&other.path));
    findings
}

/// Finds where each file of the list is, and what else there is.
fn walk(site: &Path, list: &Listing) -> (Vec<Place>, Vec<Finding>) {
    let mut places = vec![Place::Nowhere; list.lines.len()];
    let (mut findings, mut others, mut has_list) = (Vec::new(), Vec::new(), false);
    let walk = WalkDir::new(site).min_depth(1).follow_links(false).into_iter();
    for entry in walk.filter_entry(|one| one.depth() != 1 || !is_hidden(one.file_name())) {
        let entry = match entry {
            Ok(entry) if entry.file_type().is_dir() => continue,
            Ok(entry) => entry,
            Err(error) => {
                findings.push(unreadable(site, &error));
                continue;
            }
        };
        match below(site, entry.path()) {
            Some(path) if path == MANIFEST => has_list = true,
            Some(path) => match list.find(&path) {
                Some(index) => places[index] = Place::AsListed,
                None => others.push((path, entry.into_path())),
            },
            None => findings.push(extra(shown(site, entry.path()))),
        }
    }
    let mut lacking = lacking(list, &places, has_list);
    for (path, disk) in others {
        match lacking.get_mut(&collision_key(&path)).and_then(Vec::pop) {
            Some(Some(index)) => places[index] = Place::Renamed(disk),
            // The list itself.
            Some(None) => {}
            None => findings.push(extra(path)),
        }
    }
    (places, findings)
}

/// Returns what wasn't found under its own name, by what systems without case see of it; `None` is
/// the list.
fn lacking(
    list: &Listing,
    places: &[Place],
    has_list: bool,
) -> BTreeMap<String, Vec<Option<usize>>> {
    let mut lacking = BTreeMap::<String, Vec<Option<usize>>>::new();
    for (index, place) in places.iter().enumerate() {
        if matches!(place, Place::Nowhere) {
            let key = collision_key(&list.lines[index].path);
            lacking.entry(key).or_default().push(Some(index));
        }
    }
    if !has_list {
        lacking.entry(MANIFEST.to_owned()).or_default().push(None);
    }
    lacking
}

/// Looks at a file; a link is none, whatever it leads to.
fn look(disk: &Path, line: &Line) -> Option<Kind> {
    match fs::symlink_metadata(disk) {
        Err(cause) => Some(Kind::Unreadable(cause.to_string())),
        Ok(found) if !found.is_file() || found.len() != line.size => Some(Kind::Altered),
        Ok(_) => match hash::raw_of_pieces(disk, |_| Ok(())) {
            Ok(sha256) => (sha256 != line.sha256).then_some(Kind::Altered),
            Err(failure) => {
                Some(Kind::Unreadable(failure.cause.map(|one| one.to_string()).unwrap_or_default()))
            }
        },
    }
}

fn unreadable(site: &Path, error: &walkdir::Error) -> Finding {
    let cause = error.io_error().map(ToString::to_string).unwrap_or_default();
    let path = shown(site, error.path().unwrap_or(site));
    Finding { path, kind: Kind::Unreadable(cause) }
}

fn extra(path: String) -> Finding {
    Finding { path, kind: Kind::Extra }
}

/// Returns a path that may not be text.
fn shown(site: &Path, path: &Path) -> String {
    path.strip_prefix(site).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
