//! Which pages show a translation that is older than its original, and the notice that says so.

use serde::{Deserialize, Serialize};

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::key::{Key, KeyMaker};
use crate::base::text::Lang;
use crate::content::folders::{Document, RecordFolder};
use crate::content::wordings::Sheet;
use crate::model::clarification::Clarification;
use crate::model::languages::Languages;
use crate::model::meeting::Meeting;
use crate::model::texts::Texts;
use crate::model::translations::{self, Entry, Parts};
use crate::model::values::fold_number;

/// A language in which something is older than its original, and the original's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Older {
    /// The language of the translation.
    pub lang: Lang,
    /// The language of the original.
    pub original: Lang,
}

/// A text that is older.
struct Found {
    older: Older,
    /// The last part of its resolution's permanent name, if it is about one.
    resolution: Option<String>,
    /// The last part of its own name.
    field: String,
}

/// Returns the parts of a meeting's folder that have texts.
pub fn of_meeting(folder: &RecordFolder) -> [(Sheet, Option<Document>); 3] {
    [
        (Sheet::Meeting, folder.record),
        (Sheet::Updates, folder.updates),
        (Sheet::Corrections, folder.corrections),
    ]
}

/// Returns the parts of a clarification's folder that have texts.
pub fn of_clarification(folder: &RecordFolder) -> [(Sheet, Option<Document>); 2] {
    [(Sheet::Clarification, folder.record), (Sheet::Corrections, folder.corrections)]
}

/// Notes in a meeting and its resolutions which translations are older; reports it.
pub fn in_meeting(
    meeting: &mut Meeting,
    folder: &RecordFolder,
    written: &Texts,
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) {
    let sheets = of_meeting(folder);
    let prose = Some(("minutes", &folder.texts));
    let parts = Parts { sheets: &sheets, prose, marks: folder.translations };
    let found = find(&parts, written, languages, diagnostics);
    for resolution in &mut meeting.resolutions {
        let own = |one: &&Found| one.resolution.as_deref() == Some(&resolution.id);
        resolution.older = languages_of(found.iter().filter(own));
    }
    // The meeting's page names each resolution, by its title where it has one.
    let shown = |one: &&Found| match &one.resolution {
        None => true,
        Some(id) => {
            let of = meeting.resolutions.iter().find(|other| other.id == *id);
            let titled = of.is_some_and(|of| of.title.is_some());
            one.field == "title" || (one.field == "text" && !titled)
        }
    };
    meeting.older = languages_of(found.iter().filter(shown));
}

/// Notes in a clarification which translations are older; reports it.
pub fn in_clarification(
    clarification: &mut Clarification,
    folder: &RecordFolder,
    written: &Texts,
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) {
    let sheets = of_clarification(folder);
    let prose = Some(("answer", &folder.texts));
    let parts = Parts { sheets: &sheets, prose, marks: folder.translations };
    clarification.older = languages_of(&find(&parts, written, languages, diagnostics));
}

/// Returns which translations are older in files that are no record's folder; reports it.
pub fn in_sheets(
    sheets: &[(Sheet, Option<Document>)],
    marks: Option<Document>,
    written: &Texts,
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) -> Vec<Older> {
    let parts = Parts { sheets, prose: None, marks };
    languages_of(&find(&parts, written, languages, diagnostics))
}

/// Returns a key that takes in what is older. Which marks are recorded isn't in it: no page shows them.
pub fn added<'o>(key: Key, older: impl IntoIterator<Item = &'o Vec<Older>>) -> Key {
    let mut maker = KeyMaker::default();
    maker.key(key);
    for all in older {
        maker.number(all.len() as u64);
        for one in all {
            maker.number(u64::from(one.lang.0)).number(u64::from(one.original.0));
        }
    }
    maker.finish()
}

/// Finds what is older; one notice a language says so.
fn find(
    parts: &Parts<'_>,
    written: &Texts,
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) -> Vec<Found> {
    // Nothing recorded, nothing claimed.
    if parts.marks.is_none() || !languages.are_known() {
        return Vec::new();
    }
    let read = translations::read(parts, written, languages, diagnostics);
    let mut all = Vec::new();
    for lang in languages.all() {
        let tag = languages.tag(lang);
        let older = read.older(lang, tag);
        let Some(first) = older.first().and_then(|entry| entry.value(lang)) else { continue };
        let report = Diagnostic::new(codes::OLDER_TRANSLATION, first.place);
        let report = report.with("count", older.len()).with("name", &older[0].name);
        diagnostics.push(report.with("tag", tag));
        all.extend(older.into_iter().map(|entry| found(entry, lang)));
    }
    all
}

fn found(entry: &Entry, lang: Lang) -> Found {
    Found {
        older: Older { lang, original: entry.original().0 },
        resolution: entry.resolution().map(fold_number),
        field: entry.name.rsplit('/').next().unwrap_or_default().to_owned(),
    }
}

fn languages_of<'f>(found: impl IntoIterator<Item = &'f Found>) -> Vec<Older> {
    let mut all: Vec<Older> = Vec::new();
    for one in found {
        if all.iter().all(|other| other.lang != one.older.lang) {
            all.push(one.older);
        }
    }
    all
}
