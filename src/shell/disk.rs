//! Reading folders from disk, as they are: links aren't followed, nothing is left out in silence.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::RangeInclusive;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use diwan::base::picture::Format;
use diwan::content::tree::{Entry, Found, HEAD, Inside, LARGEST_RECORD, is_attachment, is_skipped};
use diwan::import::press::LARGEST_DOCUMENT;
use diwan::model::attachment::Form;

use crate::shell::failure::Failure;
use crate::shell::pictures::Pictures;
use crate::shell::stat::Stat;
use crate::shell::stop;

/// Reads a content folder.
pub(crate) fn content(folder: &Path) -> Result<Vec<Entry>, Failure> {
    let found = walk(folder)?;
    found.par_iter().map(|entry| read(folder, entry, None)).collect()
}

/// Finds what is in a content folder, with the records still to be read, and with pictures as they
/// are known.
pub(crate) fn unread(folder: &Path, pictures: &Pictures<'_>) -> Result<Vec<Entry>, Failure> {
    let found = walk(folder)?;
    found.par_iter().map(|entry| read(folder, entry, Some(pictures))).collect()
}

/// Finds what is in one folder of a content folder, itself among it, as [`unread`] does; nothing if it
/// isn't there.
pub(crate) fn unread_below(
    content: &Path,
    folder: &str,
    pictures: &Pictures<'_>,
) -> Result<Vec<Entry>, Failure> {
    let folder = content.join(folder);
    if fs::symlink_metadata(&folder).is_err() {
        return Ok(Vec::new());
    }
    let found = listed(content, &folder, 0..=usize::MAX)?;
    found.iter().map(|entry| read(content, entry, Some(pictures))).collect()
}

/// Reads what of a content folder isn't a meeting's, a clarification's or an attachment.
pub(crate) fn skeleton(folder: &Path) -> Result<Vec<Entry>, Failure> {
    let wanted = |entry: &DirEntry| {
        let name = below(folder, entry.path()).unwrap_or_default();
        match name.split('/').collect::<Vec<_>>().as_slice() {
            ["site.yaml" | "sectors.yaml" | "councils"] => true,
            ["councils", _] => entry.file_type().is_dir(),
            ["councils", _, "council.yaml"] => true,
            _ => false,
        }
    };
    let walk = WalkDir::new(folder).min_depth(1).max_depth(3).follow_links(false).into_iter();
    let mut found = Vec::new();
    for entry in walk.filter_entry(wanted) {
        let entry = entry.map_err(|error| walk_failure(folder, error))?;
        found.push(read(folder, &entry, None)?);
    }
    Ok(found)
}

/// Returns the names of everything in a folder.
pub(crate) fn names(folder: &Path) -> Result<BTreeSet<String>, Failure> {
    let failed = || Failure::doing("failure-read-folder", folder);
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder).map_err(failed())? {
        names.insert(entry.map_err(failed())?.file_name().to_string_lossy().into_owned());
    }
    Ok(names)
}

/// Reads a press text, or one byte more than the largest one may have; `-` is standard input.
pub(crate) fn press(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = || Failure::doing("failure-read-file", path);
    let most = LARGEST_DOCUMENT as u64 + 1;
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(failed())?;
    } else {
        let file = File::open(path).map_err(failed())?;
        file.take(most).read_to_end(&mut bytes).map_err(failed())?;
    }
    Ok(bytes)
}

/// Reads a theme folder: the path of each file in it, and its bytes.
pub(crate) fn theme(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut files = Vec::new();
    for entry in walk(folder)? {
        let kind = entry.file_type();
        if !kind.is_file() && !kind.is_dir() {
            // A link could lead anywhere, and a pipe never ends.
            return Err(Failure::refused("failure-no-file", entry.path()));
        }
        if kind.is_file()
            && let Some(path) = below(folder, entry.path())
        {
            files.push((path, read_whole(entry.path())?));
        }
    }
    Ok(files)
}

/// Returns everything below a folder but hidden files and editors' backups, folder by folder.
fn walk(folder: &Path) -> Result<Vec<DirEntry>, Failure> {
    let mut found = listed(folder, folder, 1..=2)?;
    // The many are deeper: a content's councils hold their meetings.
    let deeper: Vec<PathBuf> = found
        .iter()
        .filter(|entry| entry.depth() == 2 && entry.file_type().is_dir())
        .map(|entry| entry.path().to_owned())
        .collect();
    let below = deeper.par_iter().map(|one| listed(folder, one, 1..=usize::MAX));
    for below in below.collect::<Result<Vec<_>, Failure>>()? {
        found.extend(below);
    }
    Ok(found)
}

/// Returns what is in a folder, at such depths below it; failures name `whole`.
fn listed(
    whole: &Path,
    folder: &Path,
    depths: RangeInclusive<usize>,
) -> Result<Vec<DirEntry>, Failure> {
    let kept =
        |entry: &DirEntry| entry.depth() == 0 || !is_skipped(&entry.file_name().to_string_lossy());
    let walk = WalkDir::new(folder).min_depth(*depths.start()).max_depth(*depths.end());
    let walk = walk.follow_links(false).follow_root_links(false).into_iter();
    let failed = |error| walk_failure(whole, error);
    walk.filter_entry(kept).map(|entry| entry.map_err(failed)).collect()
}

fn walk_failure(folder: &Path, error: walkdir::Error) -> Failure {
    let path = error.path().unwrap_or(folder).to_owned();
    Failure { cause: error.into_io_error(), ..Failure::refused("failure-read-folder", &path) }
}

/// Reads an entry; with a time, records are left unread and get their stamps as of that.
fn read(
    folder: &Path,
    entry: &DirEntry,
    pictures: Option<&Pictures<'_>>,
) -> Result<Entry, Failure> {
    let path = entry.path();
    let Some(name) = below(folder, path) else {
        let lossy = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
        return Ok(Entry { path: lossy, found: Found::BadName });
    };
    let kind = entry.file_type();
    let found = if kind.is_dir() {
        Found::Folder
    } else if kind.is_symlink() {
        Found::Link
    } else if !kind.is_file() {
        Found::Special
    } else {
        read_file(path, &name, pictures)?
    };
    Ok(Entry { path: name, found })
}

fn read_file(path: &Path, name: &str, pictures: Option<&Pictures<'_>>) -> Result<Found, Failure> {
    stop::check()?;
    let failed = || Failure::doing("failure-read-file", path);
    let file = fs::symlink_metadata(path).map_err(failed())?;
    let size = file.len();
    if is_attachment(name) {
        let mut head = Vec::with_capacity(HEAD);
        let opened = File::open(path).map_err(failed())?;
        opened.take(HEAD as u64).read_to_end(&mut head).map_err(failed())?;
        let inside = match pictures {
            Some(pictures) => pictures.look(path, name, Stat::new(&file))?,
            None => Inside::of(name, size, || attachment(path))?,
        };
        return Ok(Found::Attachment { size, head, disk: path.to_owned(), inside });
    }
    if size > LARGEST_RECORD {
        return Ok(Found::TooLarge(size));
    }
    match pictures {
        Some(pictures) => {
            let stamp = Stat::new(&file).stamp(pictures.tick());
            Ok(Found::Unread { disk: path.to_owned(), stamp })
        }
        None => read_whole(path).map(Found::Record),
    }
}

/// Reads an attachment.
pub(crate) fn attachment(path: &Path) -> Result<Vec<u8>, Failure> {
    read_whole(path)
}

/// Reads a picture as it is published.
pub(crate) fn clean_picture(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = read_whole(path)?;
    let clean = path.to_str().and_then(Format::of).and_then(|format| format.clean(&bytes));
    // It was sound when the content was read.
    clean.ok_or_else(|| Failure::refused("failure-read-file", path))
}

/// Reads an attachment as it is published.
pub(crate) fn published(path: &Path, form: Form) -> Result<Vec<u8>, Failure> {
    match form {
        Form::Same => read_whole(path),
        Form::Clean => clean_picture(path),
    }
}

fn read_whole(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(Failure::doing("failure-read-file", path))
}

/// Returns a path below a folder with `/` between its parts; `None` if it isn't UTF-8.
pub(crate) fn below(folder: &Path, path: &Path) -> Option<String> {
    let relative: &Path = path.strip_prefix(folder).unwrap_or(path);
    let parts: Option<Vec<&str>> = relative.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

/// Returns an absolute path without links, also of a folder that isn't there yet.
pub(crate) fn absolute(path: &Path) -> Result<PathBuf, Failure> {
    let failed = || Failure::doing("failure-read-folder", path);
    if let Ok(real) = fs::canonicalize(path) {
        return Ok(real);
    }
    let whole = std::path::absolute(path).map_err(failed())?;
    if whole.components().any(|part| part == Component::ParentDir) {
        // Behind a folder that isn't there, `..` leads nowhere yet.
        return Err(Failure::refused("failure-read-folder", path));
    }
    match (whole.parent(), whole.file_name()) {
        (Some(parent), Some(name)) if parent != whole => Ok(absolute(parent)?.join(name)),
        _ => Ok(whole),
    }
}
