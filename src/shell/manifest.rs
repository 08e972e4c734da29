//! `manifest.json`: the list of all files of a site, with their sizes and hashes.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use diwan::base::date::Day;

use crate::shell::hash::{self, Hash};
use crate::shell::state::Known;

/// The name of the list; a folder that has it was made by us.
pub(crate) const MANIFEST: &str = "manifest.json";

/// The list of a site that is there.
#[derive(Deserialize)]
pub(crate) struct Manifest {
    #[serde(default)]
    date: String,
    #[serde(default)]
    compressed_by: Option<String>,
    files: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    path: String,
    sha256: String,
}

/// A list to be written.
#[derive(Serialize)]
struct List<'a> {
    date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    compressed_by: Option<&'a str>,
    files: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    /// Below the site's root.
    path: &'a str,
    /// In bytes.
    size: u64,
    /// As lower-case hexadecimal digits.
    #[serde(serialize_with = "digits")]
    sha256: &'a Hash,
}

impl Manifest {
    /// Reads that of a site; `None` if it has none that can be read.
    pub(crate) fn read(site: &Path) -> Option<Self> {
        let mut manifest: Manifest =
            serde_json::from_slice(&fs::read(site.join(MANIFEST)).ok()?).ok()?;
        manifest.files.sort_by(|one, other| one.path.cmp(&other.path));
        Some(manifest)
    }

    /// Returns the site's date, as it is written.
    pub(crate) fn date(&self) -> &str {
        &self.date
    }

    /// Returns what compressed the neighbours of the site's texts.
    pub(crate) fn compressed_by(&self) -> Option<&str> {
        self.compressed_by.as_deref()
    }

    /// Returns the hash of a file.
    pub(crate) fn hash(&self, path: &str) -> Option<Hash> {
        let index = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        hash::parse(&self.files[index].sha256)
    }

    /// Returns the paths of the files.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.path.as_str())
    }
}

/// Returns what the list of these files, ordered by path, holds.
pub(crate) fn to_bytes<'a>(
    date: Day,
    compressed_by: Option<&'a str>,
    files: impl Iterator<Item = &'a Known>,
) -> Vec<u8> {
    let line =
        |file: &'a Known| Line { path: &file.path, size: file.stat.size, sha256: &file.sha256 };
    let list = List { date: date.to_string(), compressed_by, files: files.map(line).collect() };
    let mut json = serde_json::to_vec(&list).expect("a list is plain data");
    json.push(b'\n');
    json
}

fn digits<S: serde::Serializer>(sha256: &&Hash, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&hash::digits(sha256))
}
