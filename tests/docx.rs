//! Word documents, made by word processors and by people who mean harm.
//!
//! `UPDATE=1 cargo test --test docx` rewrites `tests/import/docx/*.txt`; compare them with what a
//! word processor shows. `tests/import/docx/make` makes the documents.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use common::random::Random;
use diwan::import::docx::{DocxProblem, is_document, text};
mod common;

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

#[test]
fn documents_read_as_they_show() {
    let mut documents = 0;
    for path in cases() {
        let shown = text(&fs::read(&path).unwrap()).unwrap();
        let expected = path.with_extension("txt");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&expected, &shown).unwrap();
        }
        let expected = fs::read_to_string(expected).unwrap_or_default();
        assert_eq!(shown, expected, "{}", path.display());
        documents += 1;
    }
    assert!(documents >= 10, "only {documents} documents");
}

#[test]
fn what_is_no_document_is_named() {
    let mut old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and some more ".to_vec();
    assert_eq!(text(&old), Err(DocxProblem::OldWord));
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(text(&old), Err(DocxProblem::Encrypted));
    for bytes in [&b""[..], b"PK", b"Some text", b"{\\rtf1}", b"\xff\xfe\x31\x06"] {
        assert_eq!(text(bytes), Err(DocxProblem::NotWord));
        assert!(!is_document(bytes));
    }
    let sheet = package(&[("xl/workbook.xml", "<workbook/>")]);
    assert_eq!(text(&sheet), Err(DocxProblem::NotWord));
    assert!(is_document(&sheet));
    let other = package(&[("word/document.xml", "<html><p>text</p></html>")]);
    assert_eq!(text(&other), Err(DocxProblem::NotWord));
}

#[test]
fn an_encrypted_file_is_named() {
    let mut bytes = document("<p><r><t>a</t></r></p>");
    // The first bit of the flags, in the file's own header and in the directory.
    for (signature, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let at = bytes.windows(4).position(|window| window == signature).unwrap();
        bytes[at + flags] |= 1;
    }
    assert_eq!(text(&bytes), Err(DocxProblem::Encrypted));
}

#[test]
fn what_unpacks_to_too_much_is_refused() {
    let blank = format!("<document><body>{}</body></document>", " ".repeat(64 << 20));
    let bomb = package(&[("word/document.xml", &blank)]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(text(&bomb), Err(DocxProblem::TooLarge));

    let half = format!("<styles>{}</styles>", " ".repeat(17 << 20));
    let lists = format!("<numbering>{}</numbering>", " ".repeat(17 << 20));
    let more =
        [("word/document.xml", BODY), ("word/styles.xml", &half), ("word/numbering.xml", &lists)];
    assert_eq!(text(&package(&more)), Err(DocxProblem::TooLarge));
}

#[test]
fn a_text_of_labels_only_has_a_limit() {
    let pattern = "%1".repeat(32);
    let numbering = format!(
        "<numbering><abstractNum abstractNumId='1'><lvl ilvl='0'><start val='4000000000'/>\
         <numFmt val='decimal'/><lvlText val='{pattern}'/></lvl></abstractNum>\
         <num numId='1'><abstractNumId val='1'/></num></numbering>"
    );
    let styles = "<styles><style type='paragraph' default='1' styleId='a'><pPr><numPr>\
         <numId val='1'/></numPr></pPr></style></styles>";
    let body = format!("<document><body>{}</body></document>", "<p/>".repeat(1 << 17));
    let parts = [
        ("word/document.xml", body.as_str()),
        ("word/numbering.xml", &numbering),
        ("word/styles.xml", styles),
    ];
    assert_eq!(text(&package(&parts)), Err(DocxProblem::TooLarge));
}

#[test]
fn too_many_files_are_refused() {
    let names: Vec<String> = (0..10_000).map(|number| format!("word/{number}.xml")).collect();
    let mut parts: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    parts.push(("word/document.xml", BODY));
    assert_eq!(text(&package(&parts)), Err(DocxProblem::TooLarge));
    parts.remove(0);
    assert!(text(&package(&parts)).is_ok());
}

#[test]
fn a_cut_document_is_damaged() {
    for path in cases() {
        let bytes = fs::read(&path).unwrap();
        for part in 1..50 {
            let cut = &bytes[..bytes.len() * part / 50];
            assert_eq!(text(cut), Err(DocxProblem::Damaged), "{} {part}/50", path.display());
        }
    }
}

#[test]
fn any_bytes_give_an_answer() {
    let mut random = Random(7);
    for path in cases() {
        let bytes = fs::read(&path).unwrap();
        for _ in 0..100 {
            let mut changed = bytes.clone();
            random.change(&mut changed, |random| u8::try_from(random.below(256)).unwrap());
            let _ = text(&changed);
        }
    }
}

#[test]
fn any_xml_gives_an_answer() {
    let mut random = Random(11);
    for path in cases() {
        let parts = unpacked(&fs::read(&path).unwrap());
        for _ in 0..40 {
            let mut changed = parts.clone();
            let at = random.below(changed.len());
            random.change(&mut changed[at].1, |random| b"<>/&;='\" a:0\xff"[random.below(13)]);
            let _ = text(&packed(&changed, CompressionMethod::Stored));
        }
    }
}

#[test]
fn broken_xml_is_damaged() {
    let deep = format!("{}{}", "<sdt>".repeat(300), "</sdt>".repeat(300));
    let entity = r#"<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>"#;
    let laughs = format!("{entity}<document><body><p><r><t>&b;</t></r></p></body></document>");
    assert_eq!(text(&package(&[("word/document.xml", &laughs)])), Err(DocxProblem::Damaged));
    for body in ["<p><r><t>a", "<p></r></p>", "<p", "<p>&b;</p>", &deep] {
        assert_eq!(text(&document(body)), Err(DocxProblem::Damaged), "{body:.20}");
    }
}

const BODY: &str = "<document><body><p><r><t>a</t></r></p></body></document>";

fn document(body: &str) -> Vec<u8> {
    package(&[("word/document.xml", &format!("<document><body>{body}</body></document>"))])
}

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let parts = parts.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
    packed(&parts.collect::<Vec<_>>(), CompressionMethod::Deflated)
}

fn packed(parts: &[(String, Vec<u8>)], method: CompressionMethod) -> Vec<u8> {
    let level = (method == CompressionMethod::Deflated).then_some(1);
    let options = SimpleFileOptions::default().compression_method(method).compression_level(level);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        parts.push((file.name().unwrap().into_owned(), bytes));
    }
    parts
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/docx")
}

fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|name| name == "docx")).collect();
    paths.sort();
    paths
}

impl Random {
    /// Changes one to four of some bytes.
    fn change(&mut self, bytes: &mut [u8], byte: impl Fn(&mut Random) -> u8) {
        for _ in 0..=self.below(4) {
            if !bytes.is_empty() {
                let at = self.below(bytes.len());
                bytes[at] = byte(self);
            }
        }
    }
}
