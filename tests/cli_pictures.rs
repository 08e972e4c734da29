//! Pictures in a built site: they tell nothing of people, alone and in a ZIP.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::io::{Cursor, Read};

use sha2::{Digest, Sha256};
use zip::ZipArchive;

use common::office::{Office, status, text};

const MEETING: &str = "content/councils/raqqa/2025-01-05-regular";
const PUBLISHED: &str = "files/raqqa/2025-01-05-regular/board.png";

#[test]
fn a_picture_is_published_without_what_it_tells() {
    let office = built("");
    let clean = clean();
    assert_eq!(office.bytes(&format!("output/{PUBLISHED}")), clean);
    let mut zip = ZipArchive::new(Cursor::new(office.bytes("output/zip/raqqa.ar.zip"))).unwrap();
    let mut packed = Vec::new();
    zip.by_name(PUBLISHED).unwrap().read_to_end(&mut packed).unwrap();
    assert_eq!(packed, clean);
    let manifest: serde_json::Value =
        serde_json::from_str(&office.read("output/manifest.json")).unwrap();
    let files = manifest["files"].as_array().unwrap();
    let listed = files.iter().find(|file| file["path"] == PUBLISHED).unwrap();
    assert_eq!(listed["sha256"], sha256(&clean).as_str());
    assert_eq!(listed["size"], clean.len());
}

#[test]
fn a_picture_whose_hash_is_given_is_published_as_it_is_until_that_is_taken_away() {
    let promise = format!("    sha256: {}\n", sha256(&common::picture()));
    let office = built(&promise);
    assert_eq!(office.bytes(&format!("output/{PUBLISHED}")), common::picture());
    let record = office.read(&format!("{MEETING}/meeting.yaml"));
    office.write(&format!("{MEETING}/meeting.yaml"), record.replace(&promise, "").as_bytes());
    build(&office);
    assert_eq!(office.bytes(&format!("output/{PUBLISHED}")), clean());
}

/// Builds a site with a picture that tells whose it is, named by a source.
fn built(more: &str) -> Office {
    let office = Office::new();
    office.write(&format!("{MEETING}/files/board.png"), &common::picture());
    let record = office.read(&format!("{MEETING}/meeting.yaml"));
    let source = "sources:\n  - title: {ar: صورة, ku: Wêne}\n    file: board.png\n";
    office.write(&format!("{MEETING}/meeting.yaml"), (record + source + more).as_bytes());
    build(&office);
    office
}

fn build(office: &Office) {
    let output = office.run(&["build", "--date", "2026-02-01", "--zip"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
}

/// Returns the picture without the chunk, behind signature and header, that tells whose it is.
fn clean() -> Vec<u8> {
    let telling = common::picture();
    assert_eq!(telling[37..41], *b"tEXt");
    let length = 12 + usize::from(telling[36]);
    [&telling[..33], &telling[33 + length..]].concat()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
