//! Compressed neighbours of text files (`page.html.br`, `page.html.gz`), for servers that send them
//! as they are.
//!
//! A file that is what it was in the live site keeps the neighbours that it has there; only the
//! others are compressed. A page is compressed once and sent often, so the levels are high; brotli's
//! highest, 11, takes twice the time of 10 and saves one more byte in a hundred.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use crate::shell::failure::Failure;
use crate::shell::manifest::Manifest;
use crate::shell::stage::Stage;

/// What compressed the files: others of the same name may have made other bytes of them.
pub(crate) const COMPRESSED_BY: &str =
    concat!("diwan ", env!("CARGO_PKG_VERSION"), ", brotli 10, gzip 9");

/// Files of these types are texts; pictures, documents and ZIP files are compressed already.
const TEXTS: [&str; 12] =
    ["html", "css", "js", "json", "xml", "ics", "csv", "txt", "webmanifest", "svg", "md", "mjs"];

/// Smaller files fit into one packet as they are.
const SMALLEST: u64 = 256;

/// Larger files, attachments all of them or data for programs, would be long in memory.
const LARGEST: u64 = 64 << 20;

/// What a file is compressed to: the ending of its neighbour, and how that is made.
type Encoding = (&'static str, fn(&[u8]) -> Vec<u8>);

const ENCODINGS: [Encoding; 2] = [("br", brotli), ("gz", gzip)];

/// Brotli's quality and window (a page is smaller than any), and its buffer.
const QUALITY: u32 = 10;
const WINDOW: u32 = 22;
const BUFFER: usize = 64 * 1024;

/// Adds the neighbours of all texts of a stage.
pub(crate) fn run(stage: &Stage) -> Result<(), Failure> {
    // Neighbours that another program made, or this one with other levels, are made anew.
    let manifest = stage.old().filter(|old| old.compressed_by() == Some(COMPRESSED_BY));
    let old: BTreeMap<&str, &str> = manifest.map(Manifest::hashes).unwrap_or_default();
    let mut files = stage.files();
    let taken: BTreeSet<String> = files.iter().map(|file| file.path.clone()).collect();
    files.retain(|file| is_text(&file.path) && (SMALLEST..=LARGEST).contains(&file.size));
    files.par_iter().try_for_each(|file| {
        let unchanged = old.get(file.path.as_str()) == Some(&file.sha256.as_str());
        ENCODINGS.iter().try_for_each(|(ending, encode)| {
            let path = format!("{}.{ending}", file.path);
            if taken.contains(&path) {
                // A theme brought its own.
                return Ok(());
            }
            let before = old.get(path.as_str()).filter(|_| unchanged);
            if before.is_some_and(|sha256| stage.keep(&path, sha256)) {
                return Ok(());
            }
            let bytes = encode(&stage.read(&file.path)?);
            let saves = (bytes.len() as u64) < file.size;
            if saves { stage.add(&path, &bytes) } else { Ok(()) }
        })
    })
}

fn is_text(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| TEXTS.contains(&ending.as_str()))
}

/// Compresses without a name and a time, so that the same bytes always become the same.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it")
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), BUFFER, QUALITY, WINDOW);
    encoder.write_all(bytes).expect("memory takes it");
    encoder.into_inner()
}
