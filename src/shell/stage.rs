//! The staging folder: what is new in the new site, written beside the old one.
//!
//! The folder is made with the first file; before that a run can end and leave nothing.
//!
//! A file that the old site has already isn't written again: it becomes a hard link to the one that
//! is there, with its time and its inode, so that servers, mirrors and `rsync` see that nothing
//! happened to it. Whether the old site has it, its state says, or else reading it; to compare costs
//! a tenth of writing.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use walkdir::WalkDir;

use diwan::base::date::Day;
use diwan::base::key::Key;
use diwan::base::output::{Body, OutFile};
use diwan::project::Sink;

use crate::shell::attachments::Attachments;
use crate::shell::compress;
use crate::shell::disk;
use crate::shell::failure::Failure;
use crate::shell::hash::{self, Hash};
use crate::shell::live::folders;
use crate::shell::manifest::{self, MANIFEST};
use crate::shell::old::{Old, Origin, holds};
use crate::shell::photos::Photos;
use crate::shell::publish::is_hidden;
use crate::shell::stat::Stat;
use crate::shell::state::Known;
use crate::shell::stop;

/// A new site in the making. Dropped, its folder is removed, unless that was released.
pub(crate) struct Stage {
    root: PathBuf,
    // The site that it will replace.
    live: PathBuf,
    old: Old,
    // Once what lies there isn't ours to remove any more.
    released: bool,
    // What compressed the neighbours of texts, if anything did.
    compressed_by: Option<&'static str>,
    /// The hashes of the content's attachments.
    pub(crate) attachments: Attachments,
    photos: Photos,
    folders: Mutex<HashSet<Box<str>>>,
    files: Mutex<Vec<Staged>>,
}

/// A file of the new site.
pub(crate) struct Staged {
    pub(crate) known: Known,
    pub(crate) origin: Origin,
}

/// A finished stage: all files of the new site, by path, and what they are to the old one.
pub(crate) struct Finished {
    pub(crate) files: Vec<Staged>,
    pub(crate) difference: Difference,
    /// The paths at which the two sites have other files, in order.
    pub(crate) differing: Vec<Box<str>>,
    /// Whether there is anything to publish.
    pub(crate) is_new: bool,
}

/// What a new site is to the one that it replaces.
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
}

impl Stage {
    /// Begins the stage of what will replace a site.
    pub(crate) fn new(root: PathBuf, live: &Path, old: Old, attachments: Attachments) -> Self {
        Stage {
            root,
            live: live.to_owned(),
            old,
            released: false,
            compressed_by: None,
            attachments,
            photos: Photos::default(),
            folders: Mutex::default(),
            files: Mutex::default(),
        }
    }

    /// Returns the folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Leaves the folder as it is, if it is this one that now holds the old site.
    pub(crate) fn release(&mut self, old: &Path) {
        self.released = old == self.root;
    }

    /// Takes it back, when it was exchanged once more.
    pub(crate) fn reclaim(&mut self) {
        self.released = false;
    }

    /// Returns what is known of the site that will be replaced.
    pub(crate) fn old(&self) -> &Old {
        &self.old
    }

    /// Returns what compressed the neighbours of the new site's texts.
    pub(crate) fn compressed_by(&self) -> Option<&'static str> {
        self.compressed_by
    }

    /// Returns the path, size and hash of the files so far that are wanted, in no order.
    pub(crate) fn files(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<(Box<str>, u64, Hash)> {
        let files = self.files.lock().expect("no writer panicked");
        let wanted = files.iter().map(|one| &one.known).filter(|one| is_wanted(&one.path));
        wanted.map(|one| (one.path.clone(), one.stat.size, one.sha256)).collect()
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
    pub(crate) fn add(&self, path: &str, key: Option<Key>, bytes: &[u8]) -> Result<(), Failure> {
        let sha256 = hash::raw(bytes);
        let same = || holds(&self.live.join(path), bytes);
        let (stat, origin) = match self.old.has(path, &sha256, same) {
            Some(had) => had,
            None => (write(&self.target(path)?, bytes)?, Origin::Written),
        };
        self.note(path, (stat, origin), sha256, key);
        Ok(())
    }

    /// Takes a file of the old site over that is made of the same, if it is as it was written.
    pub(crate) fn keep_made_of(&self, path: &str, key: Key) -> bool {
        let known = self.old.live().and_then(|live| live.intact(path));
        let Some(known) = known.filter(|known| known.key == Some(key)) else { return false };
        self.note(path, (known.stat, Origin::Kept), known.sha256, known.key);
        true
    }

    /// Takes all files of the old site in a folder over, if each is made of the same and is as it was
    /// written. Compressed neighbours, which are made of nothing, are taken over with their texts.
    pub(crate) fn keep_all_made_of(&self, folder: &str, key: Key) -> bool {
        let Some(live) = self.old.live() else { return false };
        let files = &live.state.files;
        let start = files.partition_point(|known| *known.path < *folder);
        let below = |known: &&Known| {
            known.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
        };
        let inside = files[start..].iter().take_while(|known| known.path.starts_with(folder));
        let all: Vec<&Known> = inside.filter(below).filter(|known| known.key.is_some()).collect();
        let same = |known: &&Known| known.key == Some(key) && live.intact(&known.path).is_some();
        if all.is_empty() || !all.iter().all(same) {
            return false;
        }
        for known in all {
            self.note(&known.path, (known.stat, Origin::Kept), known.sha256, known.key);
        }
        true
    }

    /// Takes a file of the old site over, if it has this hash.
    pub(crate) fn keep(&self, path: &str, sha256: &Hash) -> bool {
        let live = self.live.join(path);
        let same = || {
            let stat = Stat::of_file(&live)?;
            hash::raw_of_pieces(&live, |_| Ok(())).is_ok_and(|one| one == *sha256).then_some(stat)
        };
        let had = self.old.has(path, sha256, same);
        had.map(|had| self.note(path, had, *sha256, None)).is_some()
    }

    /// Completes the list of files, writes the manifest, and tells what all of it is to the old
    /// site.
    pub(crate) fn finish(&self, date: Day) -> Result<Finished, Failure> {
        let mut files = self.sorted();
        let changed = files.iter().filter(|one| one.origin == Origin::Written).count();
        let pages = files.iter().filter(|one| one.known.path.ends_with(".html")).count();
        let known = files.iter().map(|one| &one.known);
        let manifest = manifest::to_bytes(date, self.compressed_by, known);
        self.add(MANIFEST, None, &manifest)?;
        for own in self.sorted() {
            let at = files.partition_point(|one| one.known.path < own.known.path);
            files.insert(at, own);
        }
        let removed = missing(self.old.paths(), files.iter().map(|one| &*one.known.path));
        let is_tidy = match self.old.live() {
            Some(live) => live.is_tidy,
            None => {
                let folders = folders(files.iter().map(|one| &*one.known.path));
                count(&self.live) == files.len() + folders.len()
            }
        };
        let is_new = files.iter().any(|one| one.origin == Origin::Written)
            || !(removed.is_empty() && is_tidy);
        let difference = Difference { files: files.len(), pages, changed, removed: removed.len() };
        let other = files.iter().filter(|one| one.origin != Origin::Kept);
        let mut differing: Vec<Box<str>> = other.map(|one| one.known.path.clone()).collect();
        differing.extend(removed);
        differing.sort();
        Ok(Finished { files, difference, differing, is_new })
    }

    fn sorted(&self) -> Vec<Staged> {
        let mut files = std::mem::take(&mut *self.files.lock().expect("no writer panicked"));
        files.sort_by(|one, other| one.known.path.cmp(&other.known.path));
        files
    }

    /// Returns where a file goes, in a folder that is there.
    fn target(&self, path: &str) -> Result<PathBuf, Failure> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if !self.folders.lock().expect("no writer panicked").contains(folder) {
            let disk = self.root.join(folder);
            fs::create_dir_all(&disk).map_err(Failure::doing("failure-make-folder", &disk))?;
            self.folders.lock().expect("no writer panicked").insert(folder.into());
        }
        Ok(self.root.join(path))
    }

    fn note(&self, path: &str, had: (Stat, Origin), sha256: Hash, key: Option<Key>) {
        let (stat, origin) = had;
        let staged = Staged { known: Known { path: path.into(), stat, sha256, key }, origin };
        self.files.lock().expect("no writer panicked").push(staged);
    }

    /// Adds a file that is copied from the content.
    fn add_copy(&self, path: &str, key: Option<Key>, source: &Path) -> Result<(), Failure> {
        if let Some(sha256) = self.attachments.known(source)
            && let Some(had) = self.old.has(path, &sha256, || None)
        {
            self.note(path, had, sha256, key);
            return Ok(());
        }
        let before = Stat::of_file(source);
        let (stat, origin, sha256) = match compare(source, &self.live.join(path))? {
            Some((stat, sha256)) => match self.old.has(path, &sha256, || Some(stat)) {
                Some((stat, origin)) => (stat, origin, sha256),
                None => (stat, Origin::Found, sha256),
            },
            None => {
                let (stat, sha256) = copy(source, &self.target(path)?)?;
                (stat, Origin::Written, sha256)
            }
        };
        self.attachments.note(source, before, sha256);
        self.note(path, (stat, origin), sha256, key);
        Ok(())
    }
}

impl Sink for Stage {
    type Failure = Failure;

    fn take(&self, file: OutFile) -> Result<(), Failure> {
        stop::check()?;
        let path = file.path.as_str();
        match file.body {
            Body::Made(bytes) => self.add(path, file.key, &bytes),
            Body::Copied(source) => self.add_copy(path, file.key, &source),
            Body::Shrunk(source, size, encoding) => {
                let small = self.photos.take(&source, size, encoding)?;
                self.add(path, file.key, &small)
            }
            Body::Cleaned(source) => self.add(path, file.key, &disk::clean_picture(&source)?),
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

/// Returns which of some paths aren't among others; both are in order.
fn missing<'p>(
    paths: impl Iterator<Item = &'p str>,
    others: impl Iterator<Item = &'p str>,
) -> Vec<Box<str>> {
    let mut others = others.peekable();
    let is_missing = |path: &&str| {
        while others.next_if(|other| other < path).is_some() {}
        others.peek() != Some(path)
    };
    paths.filter(is_missing).map(Box::from).collect()
}

/// Finds a file of a finished stage.
pub(crate) fn find<'a>(files: &'a [Staged], path: &str) -> Option<&'a Staged> {
    files.binary_search_by(|one| (*one.known.path).cmp(path)).ok().map(|index| &files[index])
}

/// Counts the files and folders of a site, itself included, without the hidden ones at its top,
/// which are somebody else's.
pub(crate) fn count(site: &Path) -> usize {
    let walk = WalkDir::new(site).into_iter();
    walk.filter_entry(|entry| entry.depth() != 1 || !is_hidden(entry.file_name())).count()
}

fn write(target: &Path, bytes: &[u8]) -> Result<Stat, Failure> {
    let written = File::create(target).and_then(|mut file| {
        file.write_all(bytes)?;
        file.metadata()
    });
    written.map(|found| Stat::new(&found)).map_err(Failure::doing("failure-write-file", target))
}

/// Compares two files piece by piece, so that large ones aren't held in memory; gives what the
/// system says of the second, and the hash of both, if they are the same.
fn compare(source: &Path, live: &Path) -> Result<Option<(Stat, Hash)>, Failure> {
    let Some(stat) = Stat::of_file(live) else { return Ok(None) };
    let Ok(mut other) = File::open(live) else { return Ok(None) };
    let (mut size, mut same, mut buffer) = (0, true, Vec::new());
    let sha256 = hash::raw_of_pieces(source, |piece| {
        size += piece.len() as u64;
        buffer.resize(piece.len(), 0);
        same = same && other.read_exact(&mut buffer).is_ok() && buffer == piece;
        Ok(())
    })?;
    Ok((same && stat.size == size).then_some((stat, sha256)))
}

/// Copies a file piece by piece; gives what the system says of it, and its hash.
fn copy(source: &Path, target: &Path) -> Result<(Stat, Hash), Failure> {
    let writing = || Failure::doing("failure-write-file", target);
    let mut to = File::create(target).map_err(writing())?;
    let sha256 = hash::raw_of_pieces(source, |piece| to.write_all(piece).map_err(writing()))?;
    let found = to.metadata().map_err(writing())?;
    Ok((Stat::new(&found), sha256))
}
