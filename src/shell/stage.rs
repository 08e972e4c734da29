//! The staging folder: the new site, written beside the old one, with the hash of every file.
//!
//! A file that the old site has already, byte for byte, isn't written again: it becomes a hard link
//! to the one that is there, with its time and its inode, so that servers, mirrors and `rsync` see
//! that nothing happened to it. To compare costs a tenth of writing. Where the file system knows no
//! hard links it is copied.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use rayon::prelude::*;
use walkdir::WalkDir;

use diwan::base::date::Day;
use diwan::base::output::{Body, OutFile};
use diwan::project::Sink;

use crate::shell::failure::Failure;
use crate::shell::manifest::{MANIFEST, Manifest, Written};
use crate::shell::publish::is_hidden;
use crate::shell::{compress, hash};

/// A new site in the making. Dropped unpublished, it is removed.
pub(crate) struct Stage {
    root: PathBuf,
    // The site that it will replace, and its list.
    live: PathBuf,
    old: Option<Manifest>,
    // Once what lies there isn't ours to remove any more.
    released: bool,
    // What compressed the neighbours of texts, if anything did.
    compressed_by: Option<&'static str>,
    folders: Mutex<BTreeSet<PathBuf>>,
    files: Mutex<Vec<Staged>>,
}

/// A file of the new site.
struct Staged {
    file: Written,
    /// Whether the old site has it.
    kept: bool,
}

/// What a finished stage is to the site that it will replace.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Difference {
    /// How many files the new site has, its manifest among them.
    pub(crate) files: usize,
    /// How many of them are pages.
    pub(crate) pages: usize,
    /// How many of them the old site hasn't, or not so; the manifest doesn't count.
    pub(crate) changed: usize,
    /// How many files of the old site the new one hasn't.
    pub(crate) removed: usize,
    /// Whether there is anything to publish.
    pub(crate) is_new: bool,
}

impl Stage {
    /// Makes an empty staging folder for what will replace a site; `old` is the list of that.
    pub(crate) fn new(root: PathBuf, live: &Path, old: Option<Manifest>) -> Result<Self, Failure> {
        fs::create_dir_all(&root).map_err(Failure::doing("failure-make-folder", &root))?;
        Ok(Stage {
            root,
            live: live.to_owned(),
            old,
            released: false,
            compressed_by: None,
            folders: Mutex::default(),
            files: Mutex::default(),
        })
    }

    /// Returns the folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the folder and leaves it as it is: after an exchange it holds the old site.
    pub(crate) fn release(mut self) -> PathBuf {
        self.released = true;
        self.root.clone()
    }

    /// Returns the list of the site that will be replaced.
    pub(crate) fn old(&self) -> Option<&Manifest> {
        self.old.as_ref()
    }

    /// Returns the files so far, by path.
    pub(crate) fn files(&self) -> Vec<Written> {
        let files = self.files.lock().expect("no writer panicked");
        let mut files: Vec<Written> = files.iter().map(|one| one.file.clone()).collect();
        files.sort();
        files
    }

    /// Reads a file of the new site.
    pub(crate) fn read(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let staged = self.root.join(path);
        let path = if staged.exists() { staged } else { self.live.join(path) };
        fs::read(&path).map_err(Failure::doing("failure-read-file", &path))
    }

    /// Adds the compressed neighbours of all texts.
    pub(crate) fn compress(&mut self) -> Result<(), Failure> {
        self.compressed_by = Some(compress::COMPRESSED_BY);
        compress::run(self)
    }

    /// Adds a file.
    pub(crate) fn add(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let kept = holds(&self.live.join(path), bytes);
        if !kept {
            let target = self.target(path)?;
            fs::write(&target, bytes).map_err(Failure::doing("failure-write-file", &target))?;
        }
        self.note(path, bytes.len() as u64, hash::of_bytes(bytes), kept);
        Ok(())
    }

    /// Takes a file of the old site over, if it has this hash.
    pub(crate) fn keep(&self, path: &str, sha256: &str) -> bool {
        let live = self.live.join(path);
        let bytes = if is_file(&live) { fs::read(&live).ok() } else { None };
        let Some(bytes) = bytes.filter(|bytes| hash::of_bytes(bytes) == sha256) else {
            return false;
        };
        self.note(path, bytes.len() as u64, sha256.to_owned(), true);
        true
    }

    /// Makes the new site whole, if it isn't the old one: links what is kept, writes the manifest.
    pub(crate) fn finish(&self, date: Day) -> Result<Difference, Failure> {
        let mut files = std::mem::take(&mut *self.files.lock().expect("no writer panicked"));
        files.sort_by(|one, other| one.file.cmp(&other.file));
        let kept: Vec<String> =
            files.iter().filter(|one| one.kept).map(|one| one.file.path.clone()).collect();
        let pages = files.iter().filter(|one| one.file.path.ends_with(".html")).count();
        let changed = files.len() - kept.len();
        let files: Vec<Written> = files.into_iter().map(|one| one.file).collect();
        let count = files.len() + 1;
        let removed = self.old.as_ref().map_or(0, |old| removed(old, &files));
        let manifest = Manifest::new(date, self.compressed_by, files).to_bytes();
        let is_new = changed > 0
            || !holds(&self.live.join(MANIFEST), &manifest)
            || count_files(&self.live) != count;
        if is_new {
            kept.par_iter().try_for_each(|path| self.link(path))?;
            let path = self.root.join(MANIFEST);
            fs::write(&path, manifest).map_err(Failure::doing("failure-write-file", &path))?;
        }
        Ok(Difference { files: count, pages, changed, removed, is_new })
    }

    fn link(&self, path: &str) -> Result<(), Failure> {
        let (live, target) = (self.live.join(path), self.target(path)?);
        if fs::hard_link(&live, &target).is_ok() {
            return Ok(());
        }
        fs::copy(&live, &target).map_err(Failure::doing("failure-write-file", &target))?;
        Ok(())
    }

    /// Returns where a file goes, in a folder that is there.
    fn target(&self, path: &str) -> Result<PathBuf, Failure> {
        let target = self.root.join(path);
        if let Some(folder) = target.parent() {
            self.make_folder(folder)?;
        }
        Ok(target)
    }

    fn make_folder(&self, folder: &Path) -> Result<(), Failure> {
        if self.folders.lock().expect("no writer panicked").contains(folder) {
            return Ok(());
        }
        fs::create_dir_all(folder).map_err(Failure::doing("failure-make-folder", folder))?;
        self.folders.lock().expect("no writer panicked").insert(folder.to_owned());
        Ok(())
    }

    fn note(&self, path: &str, size: u64, sha256: String, kept: bool) {
        let file = Written { path: path.to_owned(), size, sha256 };
        self.files.lock().expect("no writer panicked").push(Staged { file, kept });
    }
}

impl Sink for Stage {
    type Failure = Failure;

    fn take(&self, file: OutFile) -> Result<(), Failure> {
        let path = file.path.as_str();
        match file.body {
            Body::Made(bytes) => self.add(path, &bytes),
            Body::Copied(source) => {
                let same = compare(&source, &self.live.join(path))?;
                let kept = same.is_some();
                let (size, sha256) = match same {
                    Some(same) => same,
                    None => copy(&source, &self.target(path)?)?,
                };
                self.note(path, size, sha256, kept);
                Ok(())
            }
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if !self.released {
            // What stays is removed by the next run.
            let _ = fs::remove_dir_all(&self.root);
        }
    }
}

/// Tells whether a file of the live site holds just these bytes.
fn holds(live: &Path, bytes: &[u8]) -> bool {
    // Who has put a link there doesn't get one of ours for it.
    let size = fs::symlink_metadata(live).ok().filter(|one| one.is_file()).map(|one| one.len());
    size == Some(bytes.len() as u64) && fs::read(live).is_ok_and(|old| old == bytes)
}

fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|one| one.is_file())
}

/// Counts the files of a site, without hidden ones at its top, which are somebody else's.
fn count_files(site: &Path) -> usize {
    let walk = WalkDir::new(site).min_depth(1).into_iter();
    let ours = walk.filter_entry(|entry| entry.depth() > 1 || !is_hidden(entry.file_name()));
    ours.filter(|entry| entry.as_ref().map_or(true, |entry| !entry.file_type().is_dir())).count()
}

/// Counts the files of an old site that the new one hasn't.
fn removed(old: &Manifest, files: &[Written]) -> usize {
    let stays = |path: &&str| files.binary_search_by(|file| file.path.as_str().cmp(path)).is_ok();
    old.hashes().into_keys().filter(|path| !stays(path)).count()
}

/// Compares two files piece by piece, so that large ones aren't held in memory; gives the size and
/// hash of both if they are the same.
fn compare(source: &Path, live: &Path) -> Result<Option<(u64, String)>, Failure> {
    let Some(mut other) =
        Some(live).filter(|live| is_file(live)).and_then(|live| File::open(live).ok())
    else {
        return Ok(None);
    };
    let (mut size, mut same, mut buffer) = (0, true, Vec::new());
    let sha256 = hash::of_pieces(source, |piece| {
        size += piece.len() as u64;
        buffer.resize(piece.len(), 0);
        same = same && other.read_exact(&mut buffer).is_ok() && buffer == piece;
        Ok(())
    })?;
    let ends = other.metadata().is_ok_and(|one| one.len() == size);
    Ok((same && ends).then_some((size, sha256)))
}

/// Copies a file piece by piece; gives its size and hash.
fn copy(source: &Path, target: &Path) -> Result<(u64, String), Failure> {
    let writing = || Failure::doing("failure-write-file", target);
    let mut to = File::create(target).map_err(writing())?;
    let mut size = 0;
    let sha256 = hash::of_pieces(source, |piece| {
        size += piece.len() as u64;
        to.write_all(piece).map_err(writing())
    })?;
    Ok((size, sha256))
}
