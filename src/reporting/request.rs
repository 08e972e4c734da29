//! What the command line asks to be reported, checked word by word against the records.
//!
//! A word at fault is reported like one in a file: each argument is a source of its own, named as
//! one types it.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::characters::{code_point, forbidden, refusal};
use crate::base::codes;
use crate::base::date::{Date, Day};
use crate::base::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::base::ids::{Id, is_slug};
use crate::base::output::OutPath;
use crate::base::source::{FileId, Sources};
use crate::base::url::is_web;
use crate::content::node::Scalar;
use crate::content::tree::{Entry, Found, is_skipped};
use crate::model::Model;
use crate::model::languages::Languages;
use crate::model::meeting::Meeting;
use crate::model::resolution::Resolution;
use crate::model::values;
use crate::model::words::Status;
use crate::reporting::{Proof, Report, Reporter, Words};

/// In a file an update of tomorrow is left out with a warning; nobody would type one to that end.
pub(crate) const FUTURE_UPDATE: Code = Code { severity: Severity::Error, ..codes::FUTURE_UPDATE };

/// What is asked for, as it was typed.
#[derive(Debug)]
pub struct Request {
    /// `council/meeting/number`.
    pub name: String,
    /// The status.
    pub status: Status,
    /// When; on this day if none is given.
    pub date: Option<Date>,
    /// How much is done, of 100.
    pub progress: Option<u32>,
    /// More words.
    pub note: Option<String>,
    /// Who reported it: a council's id, or a name.
    pub by: Option<String>,
    /// The language of the words, if it was named.
    pub tag: Option<&'static str>,
}

/// A piece of evidence as it was typed, and what the disk says of it.
#[derive(Debug)]
pub struct Evidence {
    /// As it was typed.
    pub typed: String,
    /// What it is.
    pub found: Attached,
}

/// What a piece of evidence is.
#[derive(Debug)]
pub enum Attached {
    /// An address, to be checked.
    Address,
    /// A file that is below the meeting's `files/`, or will be: its path there, and its SHA-256.
    File(String, String),
    /// A file whose name is taken there by another one.
    Taken(String),
    /// Nothing.
    Missing,
}

/// The meeting whose resolution is meant, and the councils there are.
#[derive(Debug)]
pub struct Target {
    /// The meeting's council.
    pub council: Id,
    /// The meeting.
    pub meeting: Id,
    /// The meeting's folder below the content folder.
    pub folder: String,
    councils: BTreeSet<Id>,
    file: FileId,
    /// Where the resolution's number begins in the name.
    start: usize,
}

/// Finds the meeting that a resolution's full name names; its folder is enough. Reports call the
/// name's source what the `command` is.
pub fn target(
    command: &str,
    name: &str,
    content: &[Entry],
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Target> {
    let file = sources.add(command.to_owned(), name.to_owned());
    let place = file.at(0, name.len());
    let parts: Vec<&str> = name.split('/').collect();
    let [council, meeting, number] = parts.as_slice() else {
        let report = Diagnostic::new(codes::UNKNOWN_RESOLUTION, place).with("name", name);
        diagnostics.push(report.saying("unknown-resolution-form"));
        return None;
    };
    let known = folders(content);
    let Some((council, meetings)) = known.iter().find(|(id, _)| id.as_str() == *council) else {
        let report = Diagnostic::new(codes::UNKNOWN_COUNCIL, file.at(0, council.len()));
        let ids = known.keys().map(Id::as_str);
        diagnostics.push(report.with("id", council).suggesting(council, ids));
        return None;
    };
    let start = council.as_str().len() + 1;
    let Some(meeting) = meetings.iter().find(|id| id.as_str() == *meeting) else {
        let report = Diagnostic::new(codes::UNKNOWN_MEETING, file.at(start, start + meeting.len()));
        let report = report.with("name", format!("{council}/{meeting}"));
        diagnostics.push(report.suggesting(meeting, meetings.iter().map(Id::as_str)));
        return None;
    };
    Some(Target {
        folder: format!("councils/{council}/{meeting}"),
        start: name.len() - number.len(),
        council: council.clone(),
        meeting: meeting.clone(),
        councils: known.keys().cloned().collect(),
        file,
    })
}

impl Target {
    /// Finds the resolution that the name ends in; an unknown one is reported.
    pub fn resolution<'m>(
        &self,
        name: &str,
        meeting: &'m Meeting,
        diagnostics: &mut Diagnostics,
    ) -> Option<&'m Resolution> {
        let number = &name[self.start..];
        let resolution = find(meeting, number);
        if resolution.is_none() {
            let place = self.file.at(self.start, name.len());
            let report = Diagnostic::new(codes::UNKNOWN_RESOLUTION, place).with("name", number);
            let known = meeting.declared.iter().map(String::as_str);
            diagnostics.push(report.suggesting(number, known));
        }
        resolution
    }
}

/// Checks everything that was typed; whatever is wrong with it is reported at once.
pub fn read(
    request: &Request,
    (target, meeting): (&Target, &Meeting),
    evidence: &[Evidence],
    (model, today): (&Model, Day),
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Report> {
    let before = diagnostics.len();
    let resolution = target.resolution(&request.name, meeting, diagnostics);
    let date = request.date.unwrap_or(today.into());
    if date.first() > today {
        let file = argument("--date", &date.to_string(), sources);
        let report = Diagnostic::new(FUTURE_UPDATE, file.at(0, date.to_string().len()));
        let report = report.with("date", date).with("today", today);
        diagnostics.push(report.saying("report-future"));
    }
    let mut language = Language { tag: None, request, languages: &model.settings.languages };
    let note = request.note.as_ref();
    let note = note.and_then(|note| language.words("note", note, sources, diagnostics));
    let by = request.by.as_ref();
    let reported_by = by.and_then(|by| reporter(by, target, &mut language, sources, diagnostics));
    let mut proofs: Vec<Proof> = Vec::new();
    for proof in evidence.iter().filter_map(|one| proof(one, sources, diagnostics)) {
        // One file may have been named by two paths.
        if !proofs.contains(&proof) {
            proofs.push(proof);
        }
    }
    let sound = diagnostics.len() == before;
    let report = Report {
        resolution: resolution?.id.clone(),
        date,
        status: request.status,
        progress: request.progress,
        note,
        evidence: proofs,
        reported_by,
    };
    sound.then_some(report)
}

/// Finds a resolution as references name it: by its number, in digits of any script, or its id.
pub fn find<'a>(meeting: &'a Meeting, number: &str) -> Option<&'a Resolution> {
    let folded = values::fold_number(number);
    let all = || meeting.resolutions.iter();
    let by_number = all().find(|one| values::fold_number(&one.number) == folded);
    by_number.or_else(|| all().find(|one| one.id == folded))
}

/// Makes a source of an argument.
fn argument(option: &str, typed: &str, sources: &mut Sources) -> FileId {
    sources.add(format!("diwan update {option}").trim_end().to_owned(), typed.to_owned())
}

/// Returns the councils and their meetings, by their folders.
fn folders(content: &[Entry]) -> BTreeMap<Id, BTreeSet<Id>> {
    let mut known: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for entry in content.iter().filter(|entry| matches!(entry.found, Found::Folder)) {
        let parts: Vec<&str> = entry.path.split('/').collect();
        let ids: Vec<Id> = parts.iter().skip(1).filter_map(|name| Id::parse(name).ok()).collect();
        match (parts.as_slice(), ids.as_slice()) {
            (["councils", _], [council]) => drop(known.entry(council.clone()).or_default()),
            (["councils", _, _], [council, meeting]) => {
                known.entry(council.clone()).or_default().insert(meeting.clone());
            }
            _ => {}
        }
    }
    known
}

/// The language of what was typed, found out once it is needed.
struct Language<'a> {
    /// Its tag, or none if it was reported.
    tag: Option<Option<String>>,
    request: &'a Request,
    languages: &'a Languages,
}

impl Language<'_> {
    /// Returns the tag of the language that was named, else of the site's first. A language that
    /// was named and that the site doesn't have isn't taken for another in silence.
    fn tag(&mut self, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<String> {
        let first = &self.languages.wishes()[0].tag;
        let tag = self.tag.get_or_insert_with(|| match self.request.tag {
            Some(tag) if self.languages.find(tag).is_none() => {
                let file = argument("--lang", tag, sources);
                let key = Scalar { text: tag.to_owned(), place: file.at(0, tag.len()) };
                diagnostics.push(values::unknown_language(&key, self.languages));
                None
            }
            Some(tag) => Some(tag.to_owned()),
            None => Some(first.clone()),
        });
        tag.clone()
    }

    /// Reads a text.
    fn words(
        &mut self,
        option: &'static str,
        typed: &str,
        sources: &mut Sources,
        diagnostics: &mut Diagnostics,
    ) -> Option<Words> {
        let text = typed.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned();
        let file = argument(&format!("--{option}"), &text, sources);
        let before = diagnostics.len();
        if text.is_empty() {
            let report = Diagnostic::new(codes::EMPTY_VALUE, file.start());
            diagnostics.push(report.with("field", format!("--{option}")));
        }
        diagnostics.extend(forbidden(&text).map(|(start, character)| {
            let place = file.at(start, start + character.len_utf8());
            let report = Diagnostic::new(codes::FORBIDDEN_CHARACTER, place);
            report.saying(refusal(character)).with("character", code_point(character))
        }));
        let sound = diagnostics.len() == before;
        let tag = self.tag(sources, diagnostics)?;
        sound.then_some(Words { tag, text })
    }
}

/// Reads who reported: a word made like an id is a council, as in the file.
fn reporter(
    typed: &str,
    target: &Target,
    language: &mut Language<'_>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Reporter> {
    let name = typed.trim();
    if !is_slug(name) {
        return language.words("by", typed, sources, diagnostics).map(Reporter::Named);
    }
    let found = target.councils.iter().find(|id| id.as_str() == name);
    if found.is_none() {
        let file = argument("--by", name, sources);
        let report = Diagnostic::new(codes::UNKNOWN_COUNCIL, file.at(0, name.len()));
        let known = target.councils.iter().map(Id::as_str);
        diagnostics.push(report.with("id", name).suggesting(name, known));
    }
    found.cloned().map(Reporter::Council)
}

fn proof(
    evidence: &Evidence,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Proof> {
    let typed = &evidence.typed;
    let mut report = |code| {
        let file = argument("--evidence", typed, sources);
        Diagnostic::new(code, file.at(0, typed.len())).with("file", typed)
    };
    match &evidence.found {
        Attached::Address if is_web(typed.trim()) && forbidden(typed).next().is_none() => {
            return Some(Proof::Url(typed.trim().to_owned()));
        }
        Attached::File(path, sha256) if is_kept(path) => {
            return Some(Proof::File { path: path.clone(), sha256: sha256.clone() });
        }
        Attached::Address => diagnostics.push(report(codes::BAD_URL).with("url", typed)),
        Attached::File(path, _) => {
            diagnostics.push(report(codes::BAD_FILE_NAME).with("path", path));
        }
        Attached::Taken(path) => diagnostics
            .push(report(codes::OUTPUT_COLLISION).with("path", path).saying("report-file-taken")),
        Attached::Missing => {
            diagnostics.push(report(codes::MISSING_ATTACHMENT).saying("report-no-file"));
        }
    }
    None
}

/// Tells whether a file of this path will be found again, on every system: a name that isn't UTF-8
/// has come here with U+FFFD in it.
fn is_kept(path: &str) -> bool {
    OutPath::new(path).is_some() && !path.contains('\u{FFFD}') && !path.split('/').any(is_skipped)
}
