//! Compressed neighbours of text files (`page.html.br`, `page.html.gz`), for servers that send them
//! as they are.
//!
//! A file that is what it was in the live site keeps the neighbours that it has there; only the
//! others are compressed. A page is compressed once and sent often, so the levels are high; brotli's
//! highest, 11, takes twice the time of 10 and saves one more byte in a hundred.

use std::collections::BTreeSet;
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use crate::shell::failure::Failure;
use crate::shell::stage::Stage;
use crate::shell::stop;

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
    let is_same = stage.old().compressed_by() == Some(COMPRESSED_BY);
    let old = |path: &str| if is_same { stage.old().hash(path) } else { None };
    let endings = ENCODINGS.map(|(ending, _)| ending);
    let brought = |path: &str| {
        path.rsplit_once('.').is_some_and(|(plain, end)| endings.contains(&end) && is_text(plain))
    };
    // A theme brought its own.
    let taken: BTreeSet<Box<str>> =
        stage.files(brought).into_iter().map(|(path, ..)| path).collect();
    let mut files = stage.files(is_text);
    files.retain(|(_, size, _)| (SMALLEST..=LARGEST).contains(size));
    files.par_iter().try_for_each(|(plain, size, sha256)| {
        stop::check()?;
        let unchanged = old(plain).as_ref() == Some(sha256);
        ENCODINGS.iter().try_for_each(|(ending, encode)| {
            let path = format!("{plain}.{ending}");
            if taken.contains(path.as_str()) {
                return Ok(());
            }
            if unchanged {
                match old(&path) {
                    Some(sha256) if stage.keep(&path, &sha256) => return Ok(()),
                    // It saved nothing the last time.
                    None => return Ok(()),
                    Some(_) => {}
                }
            }
            let bytes = encode(&stage.read(plain)?);
            let saves = (bytes.len() as u64) < *size;
            if saves { stage.add(&path, None, &bytes) } else { Ok(()) }
        })
    })
}

/// Tells whether a file gets compressed neighbours.
pub(crate) fn is_text(path: &str) -> bool {
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
