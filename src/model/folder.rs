//! One record's folder: its files, read together.

use std::collections::BTreeSet;

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::ids::Id;
use crate::base::text::Lang;
use crate::content::folders::{Document, RecordFolder};
use crate::content::raw::{RawClarification, RawMeeting, RawUpdate};
use crate::model::attachment::Files;
use crate::model::clarification::{self, Clarification};
use crate::model::contacts;
use crate::model::figures;
use crate::model::link::Links;
use crate::model::load::{Reading, missing_file};
use crate::model::meeting::{self, Meeting, RawFiles};
use crate::model::minutes::{self, Origin};
use crate::model::older;
use crate::model::print::Print;
use crate::model::prose::Prose;
use crate::model::scope::Scope;
use crate::model::texts::Texts;
use crate::model::unfinished;
use crate::model::update;
use crate::model::words::MeetingState;

/// Reads a meeting; `None` if it can't do without what is wrong.
pub fn meeting(
    (council, id): (&Id, &Id),
    folder: &RecordFolder,
    written: &Texts,
    reading: &Reading<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Meeting> {
    let path = format!("councils/{council}/{id}");
    let (updates, _) = written.list(folder.updates, "updates", diagnostics);
    let (corrections, corrections_are_broken) =
        written.list(folder.corrections, "corrections", diagnostics);
    let mut files = Files::of(folder);
    let Some(document) = folder.record else {
        diagnostics.push(missing_file(reading.root, &format!("{path}/meeting.yaml")));
        return None;
    };
    let raw: Option<RawMeeting> = written.record(document, "meeting", diagnostics);
    files.promise(updates.iter().flat_map(|one: &RawUpdate| &one.evidence));
    let meeting = raw.and_then(|raw| {
        let at = document.file.start();
        files.promise(&raw.sources);
        let raw = RawFiles {
            meeting: &raw,
            at,
            updates: &updates,
            corrections: &corrections,
            corrections_are_broken,
        };
        meeting::build((council, id), &raw, &mut files, reading.today, scope, diagnostics)
    });
    let minutes = texts(folder, &path, &mut files, written, scope, diagnostics);
    let mut meeting = meeting?;
    if minutes.is_empty()
        && !has_broken_text(folder, written)
        && meeting.state == MeetingState::Held
    {
        diagnostics.push(Diagnostic::new(codes::MISSING_MINUTES, document.file.start()));
    }
    older::in_meeting(&mut meeting, folder, written, reading.languages, diagnostics);
    figures::check(&meeting, folder, written, diagnostics);
    meeting.minutes = minutes;
    meeting.files = files.published();
    let own = (&meeting.files[..], &meeting.photos[..]);
    let print = Print::of(&path, folder, &meeting.minutes, own, written);
    let older = meeting.resolutions.iter().map(|one| &one.older);
    let facts = older::added(print.facts, older.chain([&meeting.older]));
    meeting.print = Print { facts, ..print };
    files.finish(diagnostics);
    Some(meeting)
}

/// Reads a clarification; `None` if it can't do without what is wrong.
pub fn clarification(
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
    let written = Texts::of_record(folder, reading.sources, diagnostics);
    let (corrections, _) = written.list(folder.corrections, "corrections", diagnostics);
    let at = document.file.start();
    let raw: Option<RawClarification> = written.record(document, "clarification", diagnostics);
    let clarification = raw.and_then(|raw| {
        clarification::build(id, (&raw, at), &mut files, reading.today, scope, diagnostics)
    });
    // It has no resolutions that a correction could name.
    let whole = update::Meeting { date: None, declared: &[], by_number: &[], today: reading.today };
    let corrections = update::build_corrections(&corrections, &whole, scope, diagnostics);
    let answer = texts(folder, &path, &mut files, &written, scope, diagnostics);
    let mut clarification = clarification?;
    if folder.texts.is_empty() {
        let first = &scope.declared.languages.wishes()[0].tag;
        diagnostics.push(missing_file(reading.root, &format!("{path}/answer.{first}.md")));
    }
    clarification.answer = answer;
    clarification.corrections = corrections;
    let languages = reading.languages;
    older::in_clarification(&mut clarification, folder, &written, languages, diagnostics);
    clarification.files = files.published();
    let (answer, own) = (&clarification.answer, (&clarification.files[..], &[][..]));
    let print = Print::of(&path, folder, answer, own, &written);
    let facts = older::added(print.facts, [&clarification.older]);
    clarification.print = Print { facts, ..print };
    files.finish(diagnostics);
    Some(clarification)
}

/// Renders the Markdown texts of a record, one a language.
fn texts(
    folder: &RecordFolder,
    path: &str,
    files: &mut Files<'_>,
    written: &Texts,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<(Lang, Prose)> {
    let languages = scope.declared.languages;
    let mut texts: Vec<(Lang, Prose)> = Vec::new();
    for (tag, document) in &folder.texts {
        let at = document.file.start();
        let Some(lang) = scope.language(tag) else {
            if !languages.are_known() {
                continue;
            }
            let known = languages.wishes().iter().map(|wish| wish.tag.as_str());
            let report = Diagnostic::new(codes::UNKNOWN_LANGUAGE, at).with("tag", tag);
            diagnostics.push(report.suggesting(tag, known));
            continue;
        };
        if texts.iter().any(|(other, _)| *other == lang) {
            let report = Diagnostic::new(codes::DUPLICATE_LANGUAGE, at);
            diagnostics.push(report.with("tag", tag));
            continue;
        }
        let Some(text) = written.get(*document).filter(|text| !text.trim().is_empty()) else {
            continue;
        };
        let writing = &scope.declared.writings[lang.index()].writing;
        contacts::check(text, document.file, diagnostics);
        unfinished::check(text, document.file, diagnostics);
        let links = Links { folder: path, scope, files, file: document.file };
        let mut origin = Origin { file: document.file, writing, links };
        texts.push((lang, minutes::build(text, &mut origin, diagnostics)));
    }
    report_untranslated(folder, written, scope, diagnostics);
    texts.sort_by_key(|(lang, _)| *lang);
    texts
}

/// Warns of the languages that a record's texts lack, unless one of them only has a wrong name.
fn report_untranslated(
    folder: &RecordFolder,
    texts: &Texts,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) {
    let languages = scope.declared.languages;
    let all_known = folder.texts.keys().all(|tag| scope.language(tag).is_some());
    let Some(first) = folder.texts.values().next() else { return };
    if !all_known || !languages.are_known() {
        return;
    }
    let written = folder.texts.iter().filter(|(_, one)| !is_blank(**one, texts));
    let written: BTreeSet<Lang> = written.filter_map(|(tag, _)| scope.language(tag)).collect();
    for lang in languages.all().filter(|lang| !written.contains(lang)) {
        let report = Diagnostic::new(codes::MISSING_TRANSLATION, first.file.start());
        let report = report.saying("missing-translation-file");
        diagnostics.push(report.with("tag", languages.tag(lang)));
    }
}

/// Tells whether a file holds nothing: it is none then, or the page would be silent about it.
fn is_blank(document: Document, texts: &Texts) -> bool {
    texts.get(document).is_some_and(|text| text.trim().is_empty())
}

fn has_broken_text(folder: &RecordFolder, texts: &Texts) -> bool {
    folder.texts.values().any(|document| texts.get(*document).is_none())
}
