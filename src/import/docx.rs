//! A Word document (`.docx`) becomes the plain text that Word shows.
//!
//! Only the text is read, and the numbers and bullets of automatic lists, which stand nowhere in
//! the text: `numbering.rs` counts them. Not read: headers and footers, notes, comments, what a
//! tracked change deletes, hidden text, fields without a stored result, pictures.
//!
//! A document comes from anyone, so nothing in it is believed: what it unpacks to is counted while
//! it unpacks, nesting has a limit, and XML entities of its own are refused.

mod body;
mod level;
mod line;
mod numbering;
mod numerals;
mod paragraph;
mod styles;
mod xml;

use self::numbering::Numbering;
use self::styles::Styles;
use self::xml::Xml;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// What the parts of a document may unpack to, and what its text may come to, in bytes. A long book
/// has a tenth of it.
pub const LARGEST_UNPACKED: usize = 32 << 20;

/// How many files may be in a document.
const MOST_FILES: usize = 10_000;

/// How a zip file begins.
const ZIP: &[u8] = b"PK\x03\x04";

/// How the files of old Office begin, and the encrypted ones of new Office.
const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Why a Word document can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocxProblem {
    /// It isn't a Word document: not a zip file, or one without a text in it.
    NotWord,
    /// It is a Word document of before 2007 (`.doc`), or another file of old Office.
    OldWord,
    /// It can't be opened without its password.
    Encrypted,
    /// The zip file or the XML in it is broken.
    Damaged,
    /// It unpacks to more than any document needs.
    TooLarge,
}

/// Tells whether these bytes begin as a Word document does, of whichever year, locked or not.
pub fn is_document(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(OLE)
}

/// Gives the text of a Word document as it shows, for a reader of plain text.
///
/// - A paragraph is a line; an empty paragraph is an empty line.
/// - In front of a list's paragraph stand four spaces for each list that it lies in, then its label
///   as Word prints it, and a space. A bullet from a font of pictures becomes `•`, or `◦` in an
///   inner list.
/// - A line break within a paragraph is a line break; in a list's paragraph, the next line has four
///   more spaces. A page break is an empty line. A tab is a space.
/// - A row of a table is a line, its cells joined by ` | `. But if a cell has several lines, or
///   only one has any, the row is a layout more than a table: its cells' lines follow each other.
///   A cell with nothing but a list's label goes before the next cell as its label.
/// - The text of a text box follows the paragraph that the box is anchored in.
///
/// There is no other result than a whole text: half of one would pass for all of it.
pub fn text(bytes: &[u8]) -> Result<String, DocxProblem> {
    if bytes.starts_with(OLE) {
        let encrypted = contains(bytes, &in_utf16("EncryptedPackage"));
        return Err(if encrypted { DocxProblem::Encrypted } else { DocxProblem::OldWord });
    }
    if !bytes.starts_with(ZIP) {
        return Err(DocxProblem::NotWord);
    }
    let mut package = Package::open(bytes)?;
    let (path, body) = package.main_part()?;
    let styles = match package.related(&path, "styles")? {
        Some(styles) => Styles::read(&styles)?,
        None => Styles::default(),
    };
    let numbering = match package.related(&path, "numbering")? {
        Some(lists) => Numbering::read(&lists, styles)?,
        None => Numbering::default(),
    };
    body::text(&body, &numbering)
}

/// The zip file that a document is.
struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: usize,
}

impl<'a> Package<'a> {
    fn open(bytes: &'a [u8]) -> Result<Package<'a>, DocxProblem> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(problem)?;
        let fits = archive.len() <= MOST_FILES;
        if fits {
            Ok(Package { archive, left: LARGEST_UNPACKED })
        } else {
            Err(DocxProblem::TooLarge)
        }
    }

    /// Gives the document itself, and where it lies.
    fn main_part(&mut self) -> Result<(String, String), DocxProblem> {
        let named = self.target("_rels/.rels", "", "officeDocument")?;
        let usual = ["word/document.xml", "word/document2.xml"].map(str::to_owned);
        for path in named.into_iter().chain(usual) {
            if let Some(text) = self.part(&path)? {
                return Ok((path, text));
            }
        }
        Err(DocxProblem::NotWord)
    }

    /// Gives the styles or the numbering of the document at a path.
    fn related(&mut self, main: &str, kind: &str) -> Result<Option<String>, DocxProblem> {
        let (folder, name) = main.rsplit_once('/').unwrap_or(("", main));
        let relations = joined(folder, &format!("_rels/{name}.rels"));
        let named = self.target(&relations, folder, kind)?;
        let path = named.unwrap_or_else(|| joined(folder, &format!("{kind}.xml")));
        self.part(&path)
    }

    /// Finds the part of a kind among the relations of a part in a folder.
    fn target(
        &mut self,
        relations: &str,
        folder: &str,
        kind: &str,
    ) -> Result<Option<String>, DocxProblem> {
        let Some(text) = self.part(relations)? else { return Ok(None) };
        let mut xml = Xml::new(&text);
        // The relations lie in a root element.
        xml.child()?;
        while let Some(tag) = xml.child()? {
            let is_kind =
                tag.attribute("Type").is_some_and(|name| name.rsplit('/').next() == Some(kind));
            if let Some(target) = tag.attribute("Target").filter(|_| is_kind) {
                return Ok(Some(joined(folder, &target)));
            }
            xml.skip()?;
        }
        Ok(None)
    }

    /// Unpacks a part; nothing if there is none at the path.
    fn part(&mut self, path: &str) -> Result<Option<String>, DocxProblem> {
        // Names of parts have no case, and some writers have backslashes in them.
        let same = |name: &[u8]| {
            let plain = name.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte });
            plain
                .map(|byte| byte.to_ascii_lowercase())
                .eq(path.bytes().map(|byte| byte.to_ascii_lowercase()))
        };
        let Some(index) = self.archive.file_names_raw().position(same) else { return Ok(None) };
        let file = self.archive.by_index(index).map_err(problem)?;
        let mut bytes = Vec::new();
        // The sizes that the file gives may be lies: one byte more than allowed tells.
        let limit = u64::try_from(self.left).unwrap_or(u64::MAX).saturating_add(1);
        file.take(limit).read_to_end(&mut bytes).map_err(|_| DocxProblem::Damaged)?;
        self.left = self.left.checked_sub(bytes.len()).ok_or(DocxProblem::TooLarge)?;
        decoded(bytes).map(Some)
    }
}

fn problem(error: ZipError) -> DocxProblem {
    match error {
        ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => {
            DocxProblem::Encrypted
        }
        _ => DocxProblem::Damaged,
    }
}

/// Gives the path of a part that is named in a folder.
fn joined(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => drop(steps.pop()),
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

/// XML is UTF-8 or UTF-16, and UTF-16 begins with its mark.
fn decoded(bytes: Vec<u8>) -> Result<String, DocxProblem> {
    let text = match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => String::from_utf16(&pairs(rest, u16::from_le_bytes)).ok(),
        [0xfe, 0xff, rest @ ..] => String::from_utf16(&pairs(rest, u16::from_be_bytes)).ok(),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(bytes).ok(),
    };
    text.ok_or(DocxProblem::Damaged)
}

fn pairs(bytes: &[u8], number: impl Fn([u8; 2]) -> u16) -> Vec<u16> {
    bytes.as_chunks::<2>().0.iter().map(|pair| number(*pair)).collect()
}

fn in_utf16(word: &str) -> Vec<u8> {
    word.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    type Parts<'a> = &'a [(&'a str, &'a [u8])];

    const BODY: &str = "<document><body><p><pPr><numPr><numId val='1'/></numPr></pPr>\
        <r><t>a</t></r></p></body></document>";
    const LISTS: &str = "<numbering><abstractNum abstractNumId='1'><lvl ilvl='0'><start val='1'/>\
        <lvlText val='%1.'/></lvl></abstractNum><num numId='1'><abstractNumId val='1'/></num>\
        </numbering>";

    fn package(parts: Parts) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn parts_are_found_by_relation_or_by_name() {
        let relation = |kind: &str, target: &str| {
            format!("<R><Relationship Type='http://x/{kind}' Target='{target}'/></R>")
        };
        let main = relation("officeDocument", "/Text/main.xml");
        let lists = relation("numbering", "../lists.xml");
        let table: [(&str, Parts); 6] = [
            (
                "1. a\n",
                &[("word/document.xml", BODY.as_bytes()), ("word/numbering.xml", LISTS.as_bytes())],
            ),
            ("a\n", &[("word/document.xml", BODY.as_bytes())]),
            ("a\n", &[("word/document2.xml", BODY.as_bytes())]),
            ("a\n", &[("Word\\Document.xml", BODY.as_bytes())]),
            (
                "1. a\n",
                &[
                    ("_rels/.rels", main.as_bytes()),
                    ("Text/main.xml", BODY.as_bytes()),
                    ("Text/_rels/main.xml.rels", lists.as_bytes()),
                    ("lists.xml", LISTS.as_bytes()),
                ],
            ),
            ("a\n", &[("_rels/.rels", main.as_bytes()), ("word/document.xml", BODY.as_bytes())]),
        ];
        for (expected, parts) in table {
            let names: Vec<_> = parts.iter().map(|(name, _)| name).collect();
            assert_eq!(text(&package(parts)).as_deref(), Ok(expected), "{names:?}");
        }
    }

    #[test]
    fn parts_may_be_utf_16() {
        let body = format!("\u{feff}{}", BODY.replace(">a<", ">ش<"));
        let little: Vec<u8> = body.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = body.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [&little, &big, &body.into_bytes()] {
            assert_eq!(text(&package(&[("word/document.xml", bytes)])).as_deref(), Ok("ش\n"));
        }
        let broken = package(&[("word/document.xml", b"<document>\xff</document>")]);
        assert_eq!(text(&broken), Err(DocxProblem::Damaged));
    }
}
