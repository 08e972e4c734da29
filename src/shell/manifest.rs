//! `manifest.json`: the list of all files of a site, with their sizes and hashes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use diwan::base::date::Day;

/// The name of the list; a folder that has it was made by us.
pub(crate) const MANIFEST: &str = "manifest.json";

/// The files of a site.
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
    /// Makes that of a site's files, ordered by path.
    pub(crate) fn new(date: Day, compressed_by: Option<&str>, files: Vec<Written>) -> Self {
        let compressed_by = compressed_by.map(str::to_owned);
        Manifest { date: date.to_string(), compressed_by, files }
    }

    /// Reads that of a site; `None` if it has none that can be read.
    pub(crate) fn read(site: &Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(site.join(MANIFEST)).ok()?).ok()
    }

    /// Returns what the file holds.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec(self).expect("a manifest is plain data");
        json.push(b'\n');
        json
    }

    /// Returns what compressed the neighbours of the site's texts.
    pub(crate) fn compressed_by(&self) -> Option<&str> {
        self.compressed_by.as_deref()
    }

    /// Returns the hash of each file by its path.
    pub(crate) fn hashes(&self) -> BTreeMap<&str, &str> {
        self.files.iter().map(|file| (file.path.as_str(), file.sha256.as_str())).collect()
    }
}
