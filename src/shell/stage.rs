//! The staging folder: the new site, written beside the old one, with the hash of every file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde::{Deserialize, Serialize};

use diwan::base::date::Day;
use diwan::base::output::{Body, OutFile};
use diwan::project::Sink;

use crate::shell::failure::Failure;
use crate::shell::{compress, hash};

/// The name of the list of all files; a folder that has it was made by us.
pub(crate) const MANIFEST: &str = "manifest.json";

/// A new site in the making. Dropped unpublished, it is removed.
pub(crate) struct Stage {
    root: PathBuf,
    // Once what lies there isn't ours to remove any more.
    released: bool,
    // What compressed the neighbours of texts, if anything did.
    compressed_by: Option<&'static str>,
    folders: Mutex<BTreeSet<PathBuf>>,
    written: Mutex<Vec<Written>>,
}

/// `manifest.json`.
#[derive(Serialize, Deserialize)]
pub(crate) struct Manifest {
    date: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    compressed_by: Option<String>,
    files: Vec<Written>,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Written {
    /// Below the site's root.
    pub(crate) path: String,
    /// In bytes.
    pub(crate) size: u64,
    /// As lower-case hexadecimal digits.
    pub(crate) sha256: String,
}

impl Manifest {
    /// Reads that of a site; `None` if it has none that can be read.
    pub(crate) fn read(site: &Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(site.join(MANIFEST)).ok()?).ok()
    }

    /// Returns what compressed the neighbours of the site's texts.
    pub(crate) fn compressed_by(&self) -> Option<&str> {
        self.compressed_by.as_deref()
    }

    /// Returns the hash of each file by its path.
    pub(crate) fn hashes(self) -> BTreeMap<String, String> {
        self.files.into_iter().map(|file| (file.path, file.sha256)).collect()
    }
}

impl Stage {
    /// Makes an empty staging folder.
    pub(crate) fn new(root: PathBuf) -> Result<Self, Failure> {
        fs::create_dir_all(&root).map_err(Failure::doing("failure-make-folder", &root))?;
        Ok(Stage {
            root,
            released: false,
            compressed_by: None,
            folders: Mutex::default(),
            written: Mutex::default(),
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

    /// Returns what was written so far, by path.
    pub(crate) fn files(&self) -> Vec<Written> {
        let mut files = self.written.lock().expect("no writer panicked").clone();
        files.sort();
        files
    }

    /// Reads a file that was written.
    pub(crate) fn read(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let path = self.root.join(path);
        fs::read(&path).map_err(Failure::doing("failure-read-file", &path))
    }

    /// Adds the compressed neighbours of all texts; `live` is the site that will be replaced.
    pub(crate) fn compress(&mut self, live: &Path) -> Result<(), Failure> {
        self.compressed_by = Some(compress::COMPRESSED_BY);
        compress::run(self, live)
    }

    /// Writes a file beside another.
    pub(crate) fn add(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let target = self.root.join(path);
        fs::write(&target, bytes).map_err(Failure::doing("failure-write-file", &target))?;
        self.note(path, bytes.len() as u64, hash::of_bytes(bytes));
        Ok(())
    }

    /// Writes the manifest; returns how many files there are with it.
    pub(crate) fn finish(&self, date: Day) -> Result<usize, Failure> {
        let mut files = std::mem::take(&mut *self.written.lock().expect("no writer panicked"));
        files.sort();
        let count = files.len() + 1;
        let compressed_by = self.compressed_by.map(str::to_owned);
        let manifest = Manifest { date: date.to_string(), compressed_by, files };
        let json = serde_json::to_string(&manifest).expect("a manifest is plain data");
        let path = self.root.join(MANIFEST);
        fs::write(&path, json + "\n").map_err(Failure::doing("failure-write-file", &path))?;
        Ok(count)
    }

    fn make_folder(&self, folder: &Path) -> Result<(), Failure> {
        if self.folders.lock().expect("no writer panicked").contains(folder) {
            return Ok(());
        }
        fs::create_dir_all(folder).map_err(Failure::doing("failure-make-folder", folder))?;
        self.folders.lock().expect("no writer panicked").insert(folder.to_owned());
        Ok(())
    }

    fn note(&self, path: &str, size: u64, sha256: String) {
        let written = Written { path: path.to_owned(), size, sha256 };
        self.written.lock().expect("no writer panicked").push(written);
    }
}

impl Sink for Stage {
    type Failure = Failure;

    fn take(&self, file: OutFile) -> Result<(), Failure> {
        let target = self.root.join(file.path.as_str());
        if let Some(folder) = target.parent() {
            self.make_folder(folder)?;
        }
        let (size, sha256) = match file.body {
            Body::Made(bytes) => {
                fs::write(&target, &bytes)
                    .map_err(Failure::doing("failure-write-file", &target))?;
                (bytes.len() as u64, hash::of_bytes(&bytes))
            }
            Body::Copied(source) => copy(&source, &target)?,
        };
        self.note(file.path.as_str(), size, sha256);
        Ok(())
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

/// Copies a file piece by piece, so that a large one isn't held in memory; gives its size and hash.
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
