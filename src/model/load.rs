//! From sorted files to the model: parses every record, in parallel, and checks it.

use rayon::prelude::*;

use crate::base::caught::caught;
use crate::base::codes;
use crate::base::date::Day;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::ids::Id;
use crate::base::kept::among;
use crate::base::key::Key;
use crate::base::language::Language;
use crate::base::source::{FileId, Sources};
use crate::content::folders::{CouncilFolder, Folders, RecordFolder};
use crate::content::raw::{RawCouncil, RawSite};
use crate::content::record_name::RecordName;
use crate::content::wordings::Sheet;
use crate::model::clarification::Clarification;
use crate::model::council::{self, Council};
use crate::model::languages::Languages;
use crate::model::meeting::Meeting;
use crate::model::print;
use crate::model::scope::{Declared, Scope};
use crate::model::sector::{self, Sector};
use crate::model::settings::{self, Settings};
use crate::model::shelf::{self, Read, Shelves};
use crate::model::standing::Standing;
use crate::model::texts::Texts;
use crate::model::{Model, contacts, folder, look_alike, older, rules, translation};

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
    caught(document.file.start(), diagnostics, |diagnostics| {
        let texts = Texts::of([document], sources, diagnostics);
        let raw: RawSite = texts.record(document, "site", diagnostics)?;
        settings::build(&raw, diagnostics)
    })
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
    /// What was kept of them.
    pub shelves: Option<Shelves<'a>>,
    /// What the site is made of beside the content folder.
    pub rest: Key,
}

/// Reads all records. Without settings (their file is broken) everything else is still checked.
/// `standing` notes what is needed to read single records again.
pub fn records(
    reading: &Reading<'_>,
    settings: Option<Settings>,
    mut standing: Option<&mut Standing>,
    diagnostics: &mut Diagnostics,
) -> Option<Model> {
    let place = reading.folders.sectors.map_or(reading.root, |document| document.file).start();
    let sectors = caught(place, diagnostics, |reports| sector::load(reading, reports));
    let declared = declared(reading, sectors.as_deref());
    let sectors = sectors.unwrap_or_default();
    let councils = councils(reading, &declared);
    if reading.folders.councils.is_empty() {
        diagnostics.push(missing_file(reading.root, "councils/<id>/council.yaml"));
    }
    let meetings = meetings(reading, &declared);
    let clarifications = clarifications(reading, &declared);
    report_older(reading, diagnostics);
    if let Some(standing) = &mut standing {
        standing.begin(diagnostics);
        let folders = reading.folders;
        let named = folders.councils.keys().cloned().map(RecordName::Council);
        named.zip(&councils).for_each(|(name, read)| standing.note(name, read));
        let named = folders.councils.iter().flat_map(|(council, folder)| {
            folder.meetings.keys().map(|id| RecordName::Meeting(council.clone(), id.clone()))
        });
        named.zip(&meetings).for_each(|(name, read)| standing.note(name, read));
        let named = folders.clarifications.keys().cloned().map(RecordName::Clarification);
        named.zip(&clarifications).for_each(|(name, read)| standing.note(name, read));
    }
    let councils = gather(councils, diagnostics);
    let meetings = gather(meetings, diagnostics);
    let clarifications = gather(clarifications, diagnostics);
    // Rules need names, not settings: a stand-in keeps one broken file from hiding the others.
    let is_whole = settings.is_some();
    let settings = settings.unwrap_or_else(|| stand_in(reading.languages));
    let whole = whole(&councils, reading);
    let model = Model { settings, sectors, councils, meetings, clarifications, whole };
    check(&model, reading, diagnostics);
    is_whole.then_some(model)
}

/// Returns the key of what every file made of the records depends on.
pub fn whole(councils: &[Council], reading: &Reading<'_>) -> Key {
    let key = print::whole(reading.folders, reading.rest, reading.sources);
    older::added(key, councils.iter().map(|council| &council.older))
}

/// Checks what only all records together show.
pub fn check(model: &Model, reading: &Reading<'_>, diagnostics: &mut Diagnostics) {
    let mut alike = Diagnostics::new();
    look_alike::check(model, reading, &mut alike);
    check_with(model, alike, diagnostics);
}

/// Checks what only all records together show, but for names that look alike: those are known.
pub fn check_with(model: &Model, alike: Diagnostics, diagnostics: &mut Diagnostics) {
    rules::check(model, diagnostics);
    diagnostics.extend(alike);
    contacts::leave_out_public(model, diagnostics);
    *diagnostics = translation::collapse(std::mem::take(diagnostics));
}

/// Reports which translations of the settings and sectors are older; no page of its own shows them.
fn report_older(reading: &Reading<'_>, diagnostics: &mut Diagnostics) {
    let folders = reading.folders;
    let own = [folders.site, folders.sectors].into_iter().flatten();
    let mut texts = Texts::of(own, reading.sources, &mut Diagnostics::new());
    texts.add(folders.translations, reading.sources, diagnostics);
    let sheets = [(Sheet::Site, folders.site), (Sheet::Sectors, folders.sectors)];
    older::in_sheets(&sheets, folders.translations, &texts, reading.languages, diagnostics);
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
        claim_review: false,
    }
}

/// Returns the names that records may refer to; no sectors mean that their file can't be read.
pub fn declared<'a>(reading: &Reading<'a>, sectors: Option<&[Sector]>) -> Declared<'a> {
    let folders = reading.folders;
    let meetings = |folder: &CouncilFolder| folder.meetings.keys().cloned().collect();
    Declared {
        languages: reading.languages,
        writings: reading.writings,
        sectors: sectors.map(|all| all.iter().map(|sector| sector.id.clone()).collect()),
        refused: &folders.refused,
        councils: folders.councils.keys().cloned().collect(),
        meetings: folders.councils.iter().map(|(id, one)| (id.clone(), meetings(one))).collect(),
        paths: &folders.paths,
    }
}

fn councils(reading: &Reading<'_>, declared: &Declared<'_>) -> Vec<Read<Council>> {
    let councils = reading.folders.councils.iter();
    councils.map(|(id, folder)| council(id, folder, reading, declared)).collect()
}

/// Reads a council from its files.
pub fn council(
    id: &Id,
    folder: &CouncilFolder,
    reading: &Reading<'_>,
    declared: &Declared<'_>,
) -> Read<Council> {
    let (scope, mut reports) = (Scope::new(declared), Diagnostics::new());
    let Some(document) = folder.council else {
        reports.push(missing_file(reading.root, &format!("councils/{id}/council.yaml")));
        return Read { reports, ..Read::default() };
    };
    let record = caught(document.file.start(), &mut reports, |reports| {
        let own = [Some(document), folder.translations].into_iter().flatten();
        let texts = Texts::of(own, reading.sources, reports);
        let raw: RawCouncil = texts.record(document, "council", reports)?;
        let mut council = council::build(id, &raw, &scope, reports)?;
        let (sheet, marks) = ((Sheet::Council, folder.council), folder.translations);
        council.older = older::in_sheets(&[sheet], marks, &texts, reading.languages, reports);
        Some(council)
    });
    Read { record, reports, names: scope.found().into_iter().collect() }
}

fn meetings(reading: &Reading<'_>, declared: &Declared<'_>) -> Vec<Read<Meeting>> {
    let councils: Vec<(&Id, &CouncilFolder)> = reading.folders.councils.iter().collect();
    councils.par_iter().flat_map(|one| shelf::meetings(*one, reading, declared)).collect()
}

fn clarifications(reading: &Reading<'_>, declared: &Declared<'_>) -> Vec<Read<Clarification>> {
    let folders: Vec<_> = reading.folders.clarifications.iter().collect();
    folders.par_iter().map(|(id, record)| clarification(id, record, reading, declared)).collect()
}

/// Reads a clarification from its files.
pub fn clarification(
    id: &Id,
    record: &RecordFolder,
    reading: &Reading<'_>,
    declared: &Declared<'_>,
) -> Read<Clarification> {
    let (scope, mut reports) = (Scope::new(declared), Diagnostics::new());
    let read = || {
        caught(record.place(reading.root), &mut reports, |reports| {
            folder::clarification(id, record, reading, &scope, reports)
        })
    };
    let record = among(shelf::ids(record), read);
    Read { record, reports, names: scope.found().into_iter().collect() }
}

fn gather<T>(all: Vec<Read<T>>, diagnostics: &mut Diagnostics) -> Vec<T> {
    let mut records = Vec::with_capacity(all.len());
    for read in all {
        records.extend(read.record);
        diagnostics.extend(read.reports);
    }
    records
}

/// Reports a file that has to be there.
pub fn missing_file(root: FileId, path: &str) -> Diagnostic {
    Diagnostic::new(codes::MISSING_FILE, root.start()).with("path", path)
}
