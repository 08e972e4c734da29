//! Which file is which record. A file that the format doesn't know is reported, never ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::base::codes;
use crate::base::diag::{Code, Diagnostic, Diagnostics};
use crate::base::ids::{Id, IdProblem};
use crate::base::source::{FileId, Place, Sources};
use crate::content::marks;
use crate::content::record_name::RecordName;
use crate::content::tree::{ATTACHMENT_TYPES, Entry, Found, Inside, LARGEST_RECORD, is_attachment};
use crate::content::yaml::LARGEST_YAML;

/// The content folder, sorted into records.
#[derive(Debug, Default)]
pub struct Folders {
    /// `site.yaml`.
    pub site: Option<Document>,
    /// `sectors.yaml`.
    pub sectors: Option<Document>,
    /// The councils by id.
    pub councils: BTreeMap<Id, CouncilFolder>,
    /// `translations.yaml`.
    pub translations: Option<Document>,
    /// The clarifications by id.
    pub clarifications: BTreeMap<Id, RecordFolder>,
    /// Every path there is, for links.
    pub paths: BTreeSet<String>,
    /// Names of councils' folders that are no ids.
    pub refused: BTreeSet<String>,
}

/// A council's folder.
#[derive(Debug, Default)]
pub struct CouncilFolder {
    /// `council.yaml`.
    pub council: Option<Document>,
    /// `translations.yaml`.
    pub translations: Option<Document>,
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
    /// `translations.yaml`.
    pub translations: Option<Document>,
    /// `minutes.<tag>.md` or `answer.<tag>.md`, by tag.
    pub texts: BTreeMap<String, Document>,
    /// What lies below `files/`, by its path there.
    pub files: BTreeMap<String, Attachment>,
    /// What lies there and can't be published: links, pipes.
    pub refused: BTreeSet<String>,
}

/// A text file of the format. One that can't be read is there all the same, so that what refers to
/// it isn't reported too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// Whether it is a file that may be read.
    pub readable: bool,
}

/// A file to be published.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// In bytes.
    pub size: u64,
    /// The first bytes, which show its type.
    pub head: Vec<u8>,
    /// The file on disk.
    pub disk: PathBuf,
    /// What it tells beside what it shows.
    pub inside: Inside,
    /// The place of reports about it.
    pub place: Place,
}

/// Sorts the content folder into records, adding every file to `sources`. `root` is the name of
/// the content folder itself.
pub fn sort(
    entries: Vec<Entry>,
    root: &str,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Folders {
    let mut folders = Folders::default();
    add_all(&mut folders, entries, root, sources, diagnostics);
    folders
}

fn add_all(
    folders: &mut Folders,
    mut entries: Vec<Entry>,
    root: &str,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) {
    // In the order of the tree: what is below a folder follows it at once.
    entries.sort_by(|one, other| in_tree(&one.path).cmp(in_tree(&other.path)));
    let mut unknown: Option<String> = None;
    for mut entry in entries {
        let file = add(&mut entry, root, sources);
        let is_below = |folder: &String| entry.path.starts_with(&format!("{folder}/"));
        if unknown.as_ref().is_some_and(is_below) {
            continue;
        }
        let readable = !is_refused(&entry.found);
        if folders.place(&entry, Document { file, readable }, diagnostics) {
            folders.paths.insert(entry.path);
        } else {
            unknown = Some(entry.path);
        }
    }
}

/// Returns a path's bytes so that `/` comes before all others.
fn in_tree(path: &str) -> impl Iterator<Item = u8> {
    path.bytes().map(|byte| if byte == b'/' { 0 } else { byte })
}

/// Adds an entry to the files that reports may point into.
fn add(entry: &mut Entry, root: &str, sources: &mut Sources) -> FileId {
    let path = format!("{root}/{}", entry.path);
    match &mut entry.found {
        Found::Record(bytes) if !is_attachment(&entry.path) => {
            sources.add_bytes(path, std::mem::take(bytes))
        }
        Found::Unread { disk, stamp } => sources.add_on_disk(path, std::mem::take(disk), *stamp),
        _ => sources.add(path, String::new()),
    }
}

impl Folders {
    /// Puts what belongs to a record now in the place of what did; `entries` are all of it, its folder
    /// among them, or none if it is gone.
    pub fn replace(
        &mut self,
        record: &RecordName,
        entries: Vec<Entry>,
        root: &str,
        sources: &mut Sources,
        diagnostics: &mut Diagnostics,
    ) {
        for place in record.places() {
            sources.retire(&format!("{root}/{place}"));
            let below = format!("{place}/");
            let own = self.paths.range(below.clone()..).take_while(|path| path.starts_with(&below));
            let own: Vec<String> = own.cloned().chain([place]).collect();
            own.iter().for_each(|path| drop(self.paths.take(path)));
        }
        match record {
            RecordName::Council(id) => {
                let folder = self.councils.entry(id.clone()).or_default();
                (folder.council, folder.translations) = (None, None);
            }
            RecordName::Meeting(council, id) => {
                self.councils.get_mut(council).map(|one| one.meetings.remove(id));
            }
            RecordName::Clarification(id) => drop(self.clarifications.remove(id)),
        }
        add_all(self, entries, root, sources, diagnostics);
    }

    /// Returns the folder of a meeting or clarification.
    pub fn record(&self, name: &RecordName) -> Option<&RecordFolder> {
        match name {
            RecordName::Council(_) => None,
            RecordName::Meeting(council, id) => self.councils.get(council)?.meetings.get(id),
            RecordName::Clarification(id) => self.clarifications.get(id),
        }
    }

    /// Puts a file where it belongs; tells whether it belongs anywhere.
    fn place(&mut self, entry: &Entry, document: Document, diagnostics: &mut Diagnostics) -> bool {
        let at = document.file.start();
        if let Some(code) = refusal(&entry.found) {
            diagnostics.push(report(code, at, &entry.path, &entry.found));
            if matches!(entry.found, Found::BadName) {
                return false;
            }
        }
        let parts: Vec<&str> = entry.path.split('/').collect();
        let is_folder = matches!(entry.found, Found::Folder);
        match parts.as_slice() {
            ["councils" | "clarifications"] if is_folder => true,
            ["site.yaml"] if !is_folder => self.site.replace(document).is_none(),
            ["sectors.yaml"] if !is_folder => self.sectors.replace(document).is_none(),
            [marks::FILE] if !is_folder => self.translations.replace(document).is_none(),
            ["councils", council, rest @ ..] if is_folder || !rest.is_empty() => {
                let Some(id) = folder_id(council, at, diagnostics) else {
                    self.refused.insert((*council).to_owned());
                    return false;
                };
                let folder = self.councils.entry(id).or_default();
                place_in_council(folder, rest, entry, document, diagnostics)
            }
            ["clarifications", name, rest @ ..] if is_folder || !rest.is_empty() => {
                let Some(id) = folder_id(name, at, diagnostics) else { return false };
                let folder = self.clarifications.entry(id).or_default();
                place_in_record(folder, &CLARIFICATION, rest, entry, document, diagnostics)
            }
            _ if is_refused(&entry.found) => false,
            _ => {
                let known = ["site.yaml", "sectors.yaml", "councils", "clarifications"];
                unknown(&entry.path, at, &known, diagnostics)
            }
        }
    }
}

impl RecordFolder {
    /// Returns where reports about the record as a whole go, which is in the content folder, `root`.
    pub fn place(&self, root: FileId) -> Place {
        self.documents().next().map_or(root, |(_, document)| document.file).start()
    }

    /// Returns the text files by name, always in the same order; texts by their tag.
    pub fn documents(&self) -> impl Iterator<Item = (&str, Document)> {
        let named = [&self.record, &self.updates, &self.corrections, &self.translations];
        let names = [".record", ".updates", ".corrections", ".translations"];
        let named = named.into_iter().zip(names);
        let named = named.filter_map(|(document, name)| Some((name, (*document)?)));
        named.chain(self.texts.iter().map(|(tag, document)| (tag.as_str(), *document)))
    }
}

/// What the files of a record are called.
struct Shape {
    record: &'static str,
    text: &'static str,
    lists: &'static [&'static str],
    known: &'static [&'static str],
}

const MEETING: Shape = Shape {
    record: "meeting.yaml",
    text: "minutes",
    lists: &["updates.yaml", "corrections.yaml"],
    known: &["meeting.yaml", "updates.yaml", "corrections.yaml", "minutes.ar.md", "files"],
};

const CLARIFICATION: Shape = Shape {
    record: "clarification.yaml",
    text: "answer",
    lists: &["corrections.yaml"],
    known: &["clarification.yaml", "corrections.yaml", "answer.ar.md", "files"],
};

fn place_in_council(
    folder: &mut CouncilFolder,
    rest: &[&str],
    entry: &Entry,
    document: Document,
    diagnostics: &mut Diagnostics,
) -> bool {
    let at = document.file.start();
    let is_folder = matches!(entry.found, Found::Folder);
    match rest {
        [] => true,
        ["council.yaml"] if !is_folder => folder.council.replace(document).is_none(),
        [marks::FILE] if !is_folder => folder.translations.replace(document).is_none(),
        [meeting, inner @ ..] if is_folder || !inner.is_empty() => {
            let Some(id) = folder_id(meeting, at, diagnostics) else { return false };
            let folder = folder.meetings.entry(id).or_default();
            place_in_record(folder, &MEETING, inner, entry, document, diagnostics)
        }
        _ if is_refused(&entry.found) => false,
        _ => unknown(&entry.path, at, &["council.yaml"], diagnostics),
    }
}

fn place_in_record(
    folder: &mut RecordFolder,
    shape: &Shape,
    rest: &[&str],
    entry: &Entry,
    document: Document,
    diagnostics: &mut Diagnostics,
) -> bool {
    let is_folder = matches!(entry.found, Found::Folder);
    match rest {
        [] | ["files", ..] if is_folder => true,
        ["files", path @ ..] if !path.is_empty() => {
            place_attachment(folder, path.join("/"), entry, document);
            true
        }
        [name] if !is_folder && *name == shape.record => folder.record.replace(document).is_none(),
        [marks::FILE] if !is_folder => folder.translations.replace(document).is_none(),
        ["updates.yaml"] if !is_folder && shape.lists.contains(&"updates.yaml") => {
            folder.updates.replace(document).is_none()
        }
        ["corrections.yaml"] if !is_folder && shape.lists.contains(&"corrections.yaml") => {
            folder.corrections.replace(document).is_none()
        }
        [name] if !is_folder && text_tag(name, shape.text).is_some() => {
            let tag = text_tag(name, shape.text).expect("just matched").to_owned();
            folder.texts.insert(tag, document).is_none()
        }
        _ if is_refused(&entry.found) => false,
        _ => unknown(&entry.path, document.file.start(), shape.known, diagnostics),
    }
}

fn place_attachment(folder: &mut RecordFolder, path: String, entry: &Entry, document: Document) {
    if let Found::Attachment { size, head, disk, inside } = &entry.found {
        let (size, head, disk, inside) = (*size, head.clone(), disk.clone(), *inside);
        let place = document.file.start();
        folder.files.insert(path, Attachment { size, head, disk, inside, place });
    } else {
        folder.refused.insert(path);
    }
}

/// Reads a folder's name as an id; what is below a bad one isn't looked at.
fn folder_id(name: &str, at: Place, diagnostics: &mut Diagnostics) -> Option<Id> {
    let code = match Id::parse(name) {
        Ok(id) => return Some(id),
        Err(IdProblem::Malformed) => codes::BAD_ID,
        Err(IdProblem::Reserved) => codes::RESERVED_ID,
    };
    diagnostics.push(Diagnostic::new(code, at).with("id", name));
    None
}

fn text_tag<'a>(name: &'a str, stem: &str) -> Option<&'a str> {
    let tag = name.strip_prefix(stem)?.strip_prefix('.')?.strip_suffix(".md")?;
    (!tag.is_empty() && !tag.contains('.')).then_some(tag)
}

/// Reports a file that has no place in the format; always `false`.
fn unknown(path: &str, at: Place, known: &[&'static str], diagnostics: &mut Diagnostics) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let report = Diagnostic::new(codes::UNKNOWN_FILE, at).with("path", path);
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let is_document = ending.is_some_and(|ending| ATTACHMENT_TYPES.contains(&ending.as_str()));
    diagnostics.push(if is_document {
        report.helped("help-into-files")
    } else {
        report.suggesting(name, known.iter().copied())
    });
    false
}

fn is_refused(found: &Found) -> bool {
    refusal(found).is_some()
}

fn refusal(found: &Found) -> Option<Code> {
    match found {
        Found::Link => Some(codes::SYMBOLIC_LINK),
        Found::Special => Some(codes::SPECIAL_FILE),
        Found::BadName => Some(codes::BAD_FILE_NAME),
        Found::TooLarge(_) => Some(codes::FILE_TOO_LARGE),
        Found::Folder | Found::Record(_) | Found::Unread { .. } | Found::Attachment { .. } => None,
    }
}

fn report(code: Code, at: Place, path: &str, found: &Found) -> Diagnostic {
    let report = Diagnostic::new(code, at).with("path", path);
    match found {
        Found::TooLarge(size) => {
            let is_yaml = path.ends_with(".yaml");
            let limit = if is_yaml { LARGEST_YAML as u64 } else { LARGEST_RECORD };
            report.with("size", size / 1024).with("limit", limit / 1024)
        }
        _ => report,
    }
}
