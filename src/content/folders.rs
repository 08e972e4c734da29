//! Which file is which record. A file that the format doesn't know is reported, never ignored.

use std::collections::BTreeMap;
use std::path::PathBuf;

use rayon::prelude::*;

use crate::base::characters::{code_point, forbidden};
use crate::base::codes;
use crate::base::diag::{Code, Diagnostic, Diagnostics};
use crate::base::ids::{Id, IdProblem};
use crate::base::source::{FileId, Place, Sources};
use crate::content::tree::{Entry, Found, LARGEST_RECORD, is_attachment};

/// The content folder, sorted into records.
#[derive(Debug, Default)]
pub struct Folders {
    /// `site.yaml`.
    pub site: Option<Document>,
    /// `sectors.yaml`.
    pub sectors: Option<Document>,
    /// The councils by id.
    pub councils: BTreeMap<Id, CouncilFolder>,
    /// The clarifications by id.
    pub clarifications: BTreeMap<Id, RecordFolder>,
    /// Every path there is, for links.
    pub paths: Vec<String>,
}

/// A council's folder.
#[derive(Debug, Default)]
pub struct CouncilFolder {
    /// `council.yaml`.
    pub council: Option<Document>,
    /// The meetings by id.
    pub meetings: BTreeMap<Id, RecordFolder>,
}

/// A meeting's or clarification's folder.
#[derive(Debug, Default)]
pub struct RecordFolder {
    /// `meeting.yaml` or `clarification.yaml`.
    pub record: Option<Document>,
    /// `updates.yaml`.
    pub updates: Option<Document>,
    /// `corrections.yaml`.
    pub corrections: Option<Document>,
    /// `minutes.<tag>.md` or `answer.<tag>.md`, by tag.
    pub texts: BTreeMap<String, Document>,
    /// What lies below `files/`, by its path there.
    pub files: BTreeMap<String, Attachment>,
}

/// A text file of the format. One that couldn't be read is there all the same, so that what
/// refers to it isn't reported too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// Whether its text may be parsed.
    pub readable: bool,
}

/// A file to be published as it is.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// In bytes.
    pub size: u64,
    /// The first bytes, which show its type.
    pub head: Vec<u8>,
    /// The file on disk.
    pub disk: PathBuf,
    /// The place of reports about it.
    pub place: Place,
}

/// Sorts the content folder into records, adding every file to `sources`. `root` is the name of
/// the content folder itself.
pub fn sort(
    mut entries: Vec<Entry>,
    root: &str,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Folders {
    entries.sort_by(|one, other| one.path.cmp(&other.path));
    let decoded: Vec<Option<Decoded>> = entries.par_iter().map(decode).collect();
    let mut folders = Folders::default();
    for (entry, decoded) in entries.into_iter().zip(decoded) {
        let path = format!("{root}/{}", entry.path);
        let (text, problems) =
            decoded.map_or_else(Default::default, |one| (one.text, one.problems));
        let file = sources.add(path, text);
        let readable = problems.is_empty();
        for problem in problems {
            diagnostics.push(problem.at(file));
        }
        folders.place(&entry, Document { file, readable }, diagnostics);
        folders.paths.push(entry.path);
    }
    folders
}

impl Folders {
    fn place(&mut self, entry: &Entry, document: Document, diagnostics: &mut Diagnostics) {
        let at = document.file.start();
        if let Some(code) = refusal(&entry.found) {
            diagnostics.push(report(code, at, &entry.path, &entry.found));
            if !matches!(entry.found, Found::TooLarge(_)) {
                return;
            }
        }
        let parts: Vec<&str> = entry.path.split('/').collect();
        let is_folder = matches!(entry.found, Found::Folder);
        match parts.as_slice() {
            ["councils" | "clarifications"] if is_folder => {}
            ["site.yaml"] if !is_folder => self.site = Some(document),
            ["sectors.yaml"] if !is_folder => self.sectors = Some(document),
            ["councils", council, rest @ ..] if is_folder || !rest.is_empty() => {
                let Some(id) = folder_id(council, rest.is_empty(), at, diagnostics) else { return };
                let folder = self.councils.entry(id).or_default();
                place_in_council(folder, rest, entry, document, diagnostics);
            }
            ["clarifications", name, rest @ ..] if is_folder || !rest.is_empty() => {
                let Some(id) = folder_id(name, rest.is_empty(), at, diagnostics) else { return };
                let folder = self.clarifications.entry(id).or_default();
                place_in_record(
                    folder,
                    "clarification.yaml",
                    "answer",
                    rest,
                    entry,
                    document,
                    diagnostics,
                );
            }
            _ => unknown(
                &entry.path,
                at,
                &["site.yaml", "sectors.yaml", "councils", "clarifications"],
                diagnostics,
            ),
        }
    }
}

fn place_in_council(
    folder: &mut CouncilFolder,
    rest: &[&str],
    entry: &Entry,
    document: Document,
    diagnostics: &mut Diagnostics,
) {
    let at = document.file.start();
    let is_folder = matches!(entry.found, Found::Folder);
    match rest {
        [] => {}
        ["council.yaml"] if !is_folder => folder.council = Some(document),
        [meeting, inner @ ..] if is_folder || !inner.is_empty() => {
            let Some(id) = folder_id(meeting, inner.is_empty(), at, diagnostics) else { return };
            let folder = folder.meetings.entry(id).or_default();
            place_in_record(folder, "meeting.yaml", "minutes", inner, entry, document, diagnostics);
        }
        _ => unknown(&entry.path, at, &["council.yaml"], diagnostics),
    }
}

fn place_in_record(
    folder: &mut RecordFolder,
    record: &'static str,
    text: &'static str,
    rest: &[&str],
    entry: &Entry,
    document: Document,
    diagnostics: &mut Diagnostics,
) {
    let is_folder = matches!(entry.found, Found::Folder);
    let meeting = record == "meeting.yaml";
    match rest {
        [] | ["files"] if is_folder => {}
        ["files", ..] if is_folder => {}
        ["files", path @ ..] if !path.is_empty() => {
            if let Found::Attachment { size, head, disk } = &entry.found {
                let (size, head, disk) = (*size, head.clone(), disk.clone());
                let place = document.file.start();
                folder.files.insert(path.join("/"), Attachment { size, head, disk, place });
            }
        }
        [name] if !is_folder && *name == record => folder.record = Some(document),
        ["updates.yaml"] if !is_folder && meeting => folder.updates = Some(document),
        ["corrections.yaml"] if !is_folder && meeting => folder.corrections = Some(document),
        [name] if !is_folder && text_tag(name, text).is_some() => {
            let tag = text_tag(name, text).expect("just matched").to_owned();
            folder.texts.insert(tag, document);
        }
        _ => {
            let all = [record, "updates.yaml", "corrections.yaml", "minutes.ar.md", "files"];
            let of_clarification = [record, "answer.ar.md", "files"];
            let known: &[&'static str] = if meeting { &all } else { &of_clarification };
            unknown(&entry.path, document.file.start(), known, diagnostics);
        }
    }
}

/// Reads a folder's name as an id; a bad one is reported once, at the folder itself.
fn folder_id(name: &str, at_folder: bool, at: Place, diagnostics: &mut Diagnostics) -> Option<Id> {
    match Id::parse(name) {
        Ok(id) => Some(id),
        Err(problem) => {
            if at_folder {
                let code = match problem {
                    IdProblem::Malformed => codes::BAD_ID,
                    IdProblem::Reserved => codes::RESERVED_ID,
                };
                diagnostics.push(Diagnostic::new(code, at).with("id", name));
            }
            None
        }
    }
}

fn text_tag<'a>(name: &'a str, stem: &str) -> Option<&'a str> {
    let tag = name.strip_prefix(stem)?.strip_prefix('.')?.strip_suffix(".md")?;
    (!tag.is_empty() && !tag.contains('.')).then_some(tag)
}

fn unknown(path: &str, at: Place, known: &[&'static str], diagnostics: &mut Diagnostics) {
    let name = path.rsplit('/').next().unwrap_or(path);
    let report = Diagnostic::new(codes::UNKNOWN_FILE, at).with("path", path);
    diagnostics.push(report.suggesting(name, known.iter().copied()));
}

fn refusal(found: &Found) -> Option<Code> {
    match found {
        Found::Link => Some(codes::SYMBOLIC_LINK),
        Found::Special => Some(codes::SPECIAL_FILE),
        Found::BadName => Some(codes::BAD_FILE_NAME),
        Found::TooLarge(_) => Some(codes::FILE_TOO_LARGE),
        Found::Folder | Found::Record(_) | Found::Attachment { .. } => None,
    }
}

fn report(code: Code, at: Place, path: &str, found: &Found) -> Diagnostic {
    let report = Diagnostic::new(code, at).with("path", path);
    match found {
        Found::TooLarge(size) => {
            report.with("size", size / 1024).with("limit", LARGEST_RECORD / 1024)
        }
        _ => report,
    }
}

/// A file's text and what is wrong with its bytes.
struct Decoded {
    text: String,
    problems: Vec<TextProblem>,
}

struct TextProblem {
    code: Code,
    message: &'static str,
    start: usize,
    end: usize,
    word: String,
}

impl TextProblem {
    fn at(self, file: FileId) -> Diagnostic {
        Diagnostic::new(self.code, file.at(self.start, self.end))
            .saying(self.message)
            .with("character", self.word)
    }
}

fn decode(entry: &Entry) -> Option<Decoded> {
    match &entry.found {
        Found::Record(bytes) if !is_attachment(&entry.path) => Some(decode_bytes(bytes)),
        _ => None,
    }
}

/// Decodes UTF-8 without its byte order mark; what isn't becomes U+FFFD and is reported once.
fn decode_bytes(bytes: &[u8]) -> Decoded {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let problems = forbidden(text)
                .map(|(start, character)| TextProblem {
                    code: codes::FORBIDDEN_CHARACTER,
                    message: codes::FORBIDDEN_CHARACTER.name,
                    start,
                    end: start + character.len_utf8(),
                    word: code_point(character),
                })
                .collect();
            Decoded { text: text.to_owned(), problems }
        }
        Err(error) => {
            let start = error.valid_up_to();
            let byte = format!("0x{:02X}", bytes[start]);
            let utf16 = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
            let message = if utf16 { "wrong-encoding-utf16" } else { codes::WRONG_ENCODING.name };
            let code = codes::WRONG_ENCODING;
            let text = String::from_utf8_lossy(bytes).into_owned();
            let problem = TextProblem { code, message, start, end: start + 1, word: byte };
            Decoded { text, problems: vec![problem] }
        }
    }
}
