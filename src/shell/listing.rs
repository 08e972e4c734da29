//! The list of a copy that may come from anywhere: `manifest.json`, read in full and believed in
//! nothing but what it says that should be there.

use std::fs::{self, File};
use std::io::{self, BufReader, ErrorKind, Read};
use std::path::Path;

use serde::{Deserialize, Deserializer, de};

use diwan::base::date::Day;

use crate::shell::failure::Failure;
use crate::shell::hash::{self, Hash};
use crate::shell::manifest::MANIFEST;

/// The largest list that is read, in bytes: that of two million files.
const LARGEST: u64 = 256 << 20;

/// What a site should hold.
pub(crate) struct Listing {
    /// The site's date.
    pub(crate) date: Day,
    /// What compressed the neighbours of its texts, if anything did.
    pub(crate) compressed_by: Option<String>,
    /// Its files but for the list, in the order of their paths.
    pub(crate) lines: Vec<Line>,
    /// The size of the list itself.
    size: u64,
}

/// A file that should be there.
#[derive(Deserialize)]
pub(crate) struct Line {
    /// Below the site's root, as the list says; it may be any text.
    pub(crate) path: Box<str>,
    pub(crate) size: u64,
    #[serde(deserialize_with = "digits")]
    pub(crate) sha256: Hash,
}

/// A list as it is written.
#[derive(Deserialize)]
struct Written {
    date: String,
    #[serde(default)]
    compressed_by: Option<String>,
    files: Vec<Line>,
}

impl Listing {
    /// Reads the list of a copy.
    ///
    /// # Errors
    ///
    /// If there is no such folder, no list in it that is a plain file, or none that can be used.
    pub(crate) fn read(site: &Path) -> Result<Self, Failure> {
        fs::read_dir(site).map_err(Failure::doing("failure-read-folder", site))?;
        let path = site.join(MANIFEST);
        let size = match fs::symlink_metadata(&path) {
            Ok(found) if found.is_file() => found.len(),
            Err(cause) if cause.kind() != ErrorKind::NotFound => {
                return Err(Failure::doing("failure-read-file", &path)(cause));
            }
            // A link may lead anywhere, and a pipe has no end.
            _ => return Err(Failure::refused("failure-no-manifest", site)),
        };
        if size > LARGEST {
            return Err(Failure::refused("failure-large-manifest", &path));
        }
        let file = File::open(&path).map_err(Failure::doing("failure-read-file", &path))?;
        let bad = Failure::doing("failure-bad-manifest", &path);
        let written: Written = serde_json::from_reader(BufReader::new(file.take(size)))
            .map_err(|error| bad(io::Error::from(error)))?;
        let refused = || Failure::refused("failure-bad-manifest", &path);
        let date = Day::parse(&written.date).map_err(|_| refused())?;
        let mut lines = written.files;
        lines.sort_unstable_by(|one, other| one.path.cmp(&other.path));
        // The list can't hold its own hash.
        let is_twice = lines.windows(2).any(|pair| pair[0].path == pair[1].path);
        if is_twice || lines.iter().any(|line| &*line.path == MANIFEST) {
            return Err(refused());
        }
        Ok(Listing { date, compressed_by: written.compressed_by, lines, size })
    }

    /// Finds a file by its path.
    pub(crate) fn find(&self, path: &str) -> Option<usize> {
        self.lines.binary_search_by(|line| (*line.path).cmp(path)).ok()
    }

    /// Returns how many files the site has, its list among them.
    pub(crate) fn files(&self) -> usize {
        self.lines.len() + 1
    }

    /// Returns how many bytes these have.
    pub(crate) fn bytes(&self) -> u64 {
        self.lines.iter().fold(self.size, |sum, line| sum.saturating_add(line.size))
    }
}

fn digits<'de, D: Deserializer<'de>>(from: D) -> Result<Hash, D::Error> {
    let digits = String::deserialize(from)?;
    hash::parse(&digits).ok_or_else(|| de::Error::custom("a SHA-256 has 64 digits"))
}
