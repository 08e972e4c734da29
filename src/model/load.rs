//! From sorted files to the model: parses every record, in parallel, and checks it.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::base::codes;
use crate::base::date::Day;
use crate::base::diag::{Diagnostic, Diagnostics, has_error};
use crate::base::ids::Id;
use crate::base::language::Language;
use crate::base::source::{FileId, Sources};
use crate::base::text::Lang;
use crate::content::fields::Read;
use crate::content::folders::{CouncilFolder, Document, Folders, RecordFolder};
use crate::content::raw::{RawClarification, RawCouncil, RawMeeting, RawSite};
use crate::content::yaml;
use crate::model::attachment::{File, Files};
use crate::model::clarification::{self, Clarification};
use crate::model::council::{self, Council};
use crate::model::figures;
use crate::model::languages::Languages;
use crate::model::link::Links;
use crate::model::meeting::{self, Meeting, RawFiles};
use crate::model::minutes::{self, Origin};
use crate::model::prose::Prose;
use crate::model::scope::Scope;
use crate::model::sector::{self, Sector};
use crate::model::settings::{self, Settings};
use crate::model::words::MeetingState;
use crate::model::{Model, rules, translation};

/// Reads `site.yaml`; `None` if it is missing or can't be used, which then has been reported.
pub fn site(
    folders: &Folders,
    sources: &Sources,
    root: FileId,
    diagnostics: &mut Diagnostics,
) -> Option<Settings> {
    let Some(document) = folders.site else {
        diagnostics.push(missing_file(root, "site.yaml"));
        return None;
    };
    let raw: RawSite = record(document, "site", sources, diagnostics)?;
    settings::build(&raw, diagnostics)
}

/// What all records are read with.
pub struct Reading<'a> {
    /// The sorted files.
    pub folders: &'a Folders,
    /// Their texts.
    pub sources: &'a Sources,
    /// The site's languages.
    pub languages: &'a Languages,
    /// What each of them is written like.
    pub writings: &'a [Language],
    /// The content folder itself, for reports of what it lacks.
    pub root: FileId,
    /// The site's date.
    pub today: Day,
}

/// Reads all records. Without settings (their file is broken) everything else is still checked.
pub fn records(
    reading: &Reading<'_>,
    settings: Option<Settings>,
    diagnostics: &mut Diagnostics,
) -> Option<Model> {
    let sectors = sector::load(reading, diagnostics);
    let sectors_known = sectors.is_some();
    let sectors = sectors.unwrap_or_default();
    let paths: BTreeSet<String> = reading.folders.paths.iter().cloned().collect();
    let mut scope = scope(reading, &sectors, &paths);
    if !sectors_known {
        scope.sectors = None;
    }
    let councils = councils(reading, &scope, diagnostics);
    let meetings = meetings(reading, &scope, diagnostics);
    let clarifications = clarifications(reading, &scope, diagnostics);
    if reading.folders.councils.is_empty() {
        diagnostics.push(missing_file(reading.root, "councils/<id>/council.yaml"));
    }
    // Rules need names, not settings: a stand-in keeps one broken file from hiding the others.
    let whole = settings.is_some();
    let settings = settings.unwrap_or_else(|| stand_in(reading.languages));
    let model = Model { settings, sectors, councils, meetings, clarifications };
    rules::check(&model, diagnostics);
    *diagnostics = translation::collapse(std::mem::take(diagnostics));
    whole.then_some(model)
}

fn stand_in(languages: &Languages) -> Settings {
    let mut values = vec![None; languages.count()];
    values[0] = Some("-".to_owned());
    let text = crate::base::text::Text::new(values).expect("one value is there");
    Settings {
        title: text.clone(),
        publisher: text,
        id: String::new(),
        languages: languages.clone(),
        base_url: None,
        license: None,
        contact: None,
        description: None,
    }
}

fn scope<'a>(reading: &Reading<'a>, sectors: &[Sector], paths: &'a BTreeSet<String>) -> Scope<'a> {
    let folders = reading.folders;
    let meetings = |folder: &CouncilFolder| folder.meetings.keys().cloned().collect();
    Scope {
        languages: reading.languages,
        writings: reading.writings,
        sectors: Some(sectors.iter().map(|sector| sector.id.clone()).collect()),
        refused: &folders.refused,
        councils: folders.councils.keys().cloned().collect(),
        meetings: folders.councils.iter().map(|(id, one)| (id.clone(), meetings(one))).collect(),
        paths,
    }
}

fn councils(
    reading: &Reading<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Council> {
    let mut councils = Vec::new();
    for (id, folder) in &reading.folders.councils {
        let Some(document) = folder.council else {
            diagnostics.push(missing_file(reading.root, &format!("councils/{id}/council.yaml")));
            continue;
        };
        let raw: Option<RawCouncil> = record(document, "council", reading.sources, diagnostics);
        councils.extend(raw.and_then(|raw| council::build(id, &raw, scope, diagnostics)));
    }
    councils
}

fn meetings(
    reading: &Reading<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Meeting> {
    let folders: Vec<_> = reading
        .folders
        .councils
        .iter()
        .flat_map(|(council, folder)| {
            folder.meetings.iter().map(move |(id, folder)| (council, id, folder))
        })
        .collect();
    let read: Vec<(Option<Meeting>, Diagnostics)> = folders
        .par_iter()
        .map(|(council, id, folder)| {
            let mut diagnostics = Diagnostics::new();
            let meeting = one_meeting((council, id), folder, reading, scope, &mut diagnostics);
            (meeting, diagnostics)
        })
        .collect();
    gather(read, diagnostics)
}

fn one_meeting(
    (council, id): (&Id, &Id),
    folder: &RecordFolder,
    reading: &Reading<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Meeting> {
    let path = format!("councils/{council}/{id}");
    let sources = reading.sources;
    let updates = list(folder.updates, "updates", sources, diagnostics);
    let mut problems = Diagnostics::new();
    let corrections = list(folder.corrections, "corrections", sources, &mut problems);
    let corrections_are_broken =
        has_error(&problems) || folder.corrections.is_some_and(|document| !document.readable);
    diagnostics.extend(problems);
    let mut files = Files::of(folder);
    let Some(document) = folder.record else {
        diagnostics.push(missing_file(reading.root, &format!("{path}/meeting.yaml")));
        return None;
    };
    let raw: Option<RawMeeting> = record(document, "meeting", sources, diagnostics);
    let meeting = raw.and_then(|raw| {
        let at = document.file.start();
        let raw = RawFiles {
            meeting: &raw,
            at,
            updates: &updates,
            corrections: &corrections,
            corrections_are_broken,
        };
        meeting::build((council, id), &raw, &mut files, reading.today, scope, diagnostics)
    });
    let minutes = texts(folder, &path, &mut files, reading, scope, diagnostics);
    let mut meeting = meeting?;
    if minutes.is_empty() && !has_broken_text(folder) && meeting.state == MeetingState::Held {
        diagnostics.push(Diagnostic::new(codes::MISSING_MINUTES, document.file.start()));
    }
    figures::check(&meeting, folder, sources, diagnostics);
    meeting.minutes = minutes;
    meeting.files = published(folder, &files);
    files.finish(diagnostics);
    Some(meeting)
}

fn clarifications(
    reading: &Reading<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Clarification> {
    let folders: Vec<_> = reading.folders.clarifications.iter().collect();
    let read: Vec<(Option<Clarification>, Diagnostics)> = folders
        .par_iter()
        .map(|(id, folder)| {
            let mut diagnostics = Diagnostics::new();
            let clarification = one_clarification(id, folder, reading, scope, &mut diagnostics);
            (clarification, diagnostics)
        })
        .collect();
    gather(read, diagnostics)
}

fn one_clarification(
    id: &Id,
    folder: &RecordFolder,
    reading: &Reading<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Clarification> {
    let path = format!("clarifications/{id}");
    let Some(document) = folder.record else {
        diagnostics.push(missing_file(reading.root, &format!("{path}/clarification.yaml")));
        return None;
    };
    let mut files = Files::of(folder);
    let raw: Option<RawClarification> =
        record(document, "clarification", reading.sources, diagnostics);
    let clarification =
        raw.and_then(|raw| clarification::build(id, &raw, &mut files, scope, diagnostics));
    let answer = texts(folder, &path, &mut files, reading, scope, diagnostics);
    let mut clarification = clarification?;
    if folder.texts.is_empty() {
        let first = &scope.languages.wishes()[0].tag;
        diagnostics.push(missing_file(reading.root, &format!("{path}/answer.{first}.md")));
    }
    clarification.answer = answer;
    clarification.files = published(folder, &files);
    files.finish(diagnostics);
    Some(clarification)
}

/// Renders the Markdown texts of a record, one a language.
fn texts(
    folder: &RecordFolder,
    path: &str,
    files: &mut Files<'_>,
    reading: &Reading<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<(Lang, Prose)> {
    let mut texts: Vec<(Lang, Prose)> = Vec::new();
    for (tag, document) in &folder.texts {
        let at = document.file.start();
        let Some(lang) = scope.language(tag) else {
            if !scope.languages.are_known() {
                continue;
            }
            let known = scope.languages.wishes().iter().map(|wish| wish.tag.as_str());
            let report = Diagnostic::new(codes::UNKNOWN_LANGUAGE, at).with("tag", tag);
            diagnostics.push(report.suggesting(tag, known));
            continue;
        };
        if texts.iter().any(|(other, _)| *other == lang) {
            let report = Diagnostic::new(codes::DUPLICATE_LANGUAGE, at);
            diagnostics.push(report.with("tag", tag));
            continue;
        }
        if !document.readable || is_blank(document, reading.sources) {
            continue;
        }
        let text = &reading.sources.file(document.file).text;
        let writing = &scope.writings[lang.index()].writing;
        let links = Links { folder: path, paths: scope.paths, files, file: document.file };
        let mut origin = Origin { file: document.file, writing, links };
        texts.push((lang, minutes::build(text, &mut origin, diagnostics)));
    }
    report_untranslated(folder, reading, scope, diagnostics);
    texts.sort_by_key(|(lang, _)| *lang);
    texts
}

/// Warns of the languages that a record's texts lack, unless one of them only has a wrong name.
fn report_untranslated(
    folder: &RecordFolder,
    reading: &Reading<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) {
    let all_known = folder.texts.keys().all(|tag| scope.language(tag).is_some());
    let Some(first) = folder.texts.values().next() else { return };
    if !all_known || !scope.languages.are_known() {
        return;
    }
    let written = folder.texts.iter().filter(|(_, one)| !is_blank(one, reading.sources));
    let written: BTreeSet<Lang> = written.filter_map(|(tag, _)| scope.language(tag)).collect();
    for lang in scope.languages.all().filter(|lang| !written.contains(lang)) {
        let report = Diagnostic::new(codes::MISSING_TRANSLATION, first.file.start());
        let report = report.saying("missing-translation-file");
        diagnostics.push(report.with("tag", scope.languages.tag(lang)));
    }
}

/// Tells whether a file holds nothing: it is none then, or the page would be silent about it.
fn is_blank(document: &Document, sources: &Sources) -> bool {
    document.readable && sources.file(document.file).text.trim().is_empty()
}

fn has_broken_text(folder: &RecordFolder) -> bool {
    folder.texts.values().any(|document| !document.readable)
}

fn published(folder: &RecordFolder, files: &Files<'_>) -> Vec<File> {
    folder
        .files
        .iter()
        .filter(|(path, _)| files.is_used(path))
        .map(|(path, one)| File {
            path: path.clone(),
            size: one.size,
            disk: one.disk.clone(),
            place: one.place,
        })
        .collect()
}

/// Parses a file and reads its record.
fn record<T: Read>(
    document: Document,
    name: &'static str,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    if !document.readable {
        return None;
    }
    let text = &sources.file(document.file).text;
    let node = yaml::parse(text, document.file, diagnostics)?;
    T::read(name, &node, diagnostics)
}

/// Parses a file that holds a list; an empty one holds an empty list.
fn list<T: Read>(
    document: Option<Document>,
    name: &'static str,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Vec<T> {
    let Some(document) = document.filter(|document| document.readable) else { return Vec::new() };
    let text = &sources.file(document.file).text;
    let only_comments =
        text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'));
    if only_comments {
        return Vec::new();
    }
    record(document, name, sources, diagnostics).unwrap_or_default()
}

fn gather<T>(read: Vec<(Option<T>, Diagnostics)>, diagnostics: &mut Diagnostics) -> Vec<T> {
    let mut records = Vec::with_capacity(read.len());
    for (record, reports) in read {
        records.extend(record);
        diagnostics.extend(reports);
    }
    records
}

fn missing_file(root: FileId, path: &str) -> Diagnostic {
    Diagnostic::new(codes::MISSING_FILE, root.start()).with("path", path)
}
