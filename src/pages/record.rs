//! A meeting's whole record in one language: what its page and those of its resolutions say, one
//! below the other. It is a part of the file that `single.rs` makes.

use serde::Serialize;

use crate::base::html::Html;
use crate::model::attachment::File;
use crate::pages::about::Meaning;
use crate::pages::edition::Edition;
use crate::pages::facts::Fact;
use crate::pages::meeting::{FileView, MeetingPage, file_facts};
use crate::pages::prose::file_address;
use crate::pages::resolution::ResolutionPage;
use crate::pages::sources::SourceView;
use crate::site::{Ref, names, routes};

/// Where the record's links start from, below the language's folder: at its top, so that its parts,
/// which come from pages of several depths, all say them alike.
pub const PATH: &str = "record.html";

/// A meeting and its resolutions.
#[derive(Debug, Serialize)]
pub struct RecordPage {
    /// The meeting, with all of its resolutions in the table and all of its minutes.
    pub meeting: MeetingPage,
    /// Whether anything of it isn't in this language.
    pub untranslated: bool,
    /// Whether anything of it is older than the original that it was translated from.
    pub older: bool,
    /// The resolutions in full.
    pub resolutions: Vec<RecordEntry>,
    /// The files that stay outside.
    pub documents: Vec<DocumentView>,
    /// What the words of its statuses and flags mean.
    pub meanings: Vec<Meaning>,
    /// The meeting's page, as a whole address; empty where the site has none.
    pub address: String,
}

/// A resolution of the record.
#[derive(Debug, Serialize)]
pub struct RecordEntry {
    /// Its anchor.
    pub id: String,
    /// What its page says, with the facts that are stated.
    pub page: ResolutionPage,
    /// The names of those that aren't, in one line: a page says so of each, and here a long record
    /// would be twice as long.
    pub missing: String,
}

/// A file that stays outside.
#[derive(Debug, Serialize)]
pub struct DocumentView {
    /// Where it is on the site.
    pub address: String,
    /// What it is called.
    pub title_html: Html,
    /// Its type, size, sort and language.
    pub about_html: Html,
    /// Its SHA-256.
    pub sha256: String,
}

impl RecordPage {
    /// Makes the record of a meeting that the site lays out on one page, with the SHA-256 of each
    /// file that stays outside.
    pub fn new(edition: &Edition<'_>, meeting: usize, outside: &[(&File, String)]) -> Self {
        let site = edition.site;
        let record = &site.model.meetings[meeting];
        let mut page = MeetingPage::new(edition, meeting, 0, PATH);
        let positions = 0..record.resolutions.len();
        let mut resolutions: Vec<RecordEntry> =
            positions.map(|position| entry(edition, Ref { meeting, position })).collect();
        let folder = names::meeting(record);
        let address = |file: &File| file_address("", &folder, &file.path);
        let hashes: Vec<(String, &str)> =
            outside.iter().map(|(file, sha256)| (address(file), sha256.as_str())).collect();
        let updates = resolutions.iter_mut().flat_map(|one| &mut one.page.updates);
        let evidence = updates.flat_map(|update| &mut update.evidence);
        for source in page.sources.iter_mut().chain(evidence) {
            add_hash(source, &hashes);
        }
        let base = site.model.settings.base_url.as_deref();
        let path = format!("{}/{}", edition.language().tag, routes::meeting(site.model, meeting));
        RecordPage {
            untranslated: page.untranslated
                || page.minutes.foreign
                || resolutions.iter().any(|one| one.page.untranslated),
            older: page.older.is_some() || resolutions.iter().any(|one| one.page.older.is_some()),
            documents: outside
                .iter()
                .map(|(file, sha256)| document(edition, file, address(file), sha256, &page))
                .collect(),
            meanings: meanings(&mut resolutions),
            address: base.map(|base| format!("{base}/{path}")).unwrap_or_default(),
            meeting: page,
            resolutions,
        }
    }
}

fn entry(edition: &Edition<'_>, at: Ref) -> RecordEntry {
    let mut page = ResolutionPage::new(edition, at, PATH);
    let facts = std::mem::take(&mut page.facts).into_iter();
    let missing: Vec<Fact>;
    (page.facts, missing) = facts.partition(|fact| !fact.value_html.is_empty());
    let missing: Vec<String> = missing.into_iter().map(|fact| fact.label).collect();
    let missing = missing.join(&edition.language().separator());
    RecordEntry { id: edition.site.resolution(at).id.clone(), page, missing }
}

/// Adds the hash of a source's file where the record gives none.
fn add_hash(source: &mut SourceView, hashes: &[(String, &str)]) {
    let found = hashes.iter().find(|(address, _)| *address == source.address);
    if let Some((_, sha256)) = found.filter(|_| source.sha256.is_empty()) {
        source.sha256 = (*sha256).to_owned();
    }
}

/// Returns a file by the title that the record gives it, else by its name.
fn document(
    edition: &Edition<'_>,
    file: &File,
    address: String,
    sha256: &str,
    page: &MeetingPage,
) -> DocumentView {
    let named: Option<&FileView> = page.documents.iter().find(|one| one.address == address);
    let (title_html, about_html) = match named {
        Some(one) => (one.title_html.clone(), one.about_html.clone()),
        None => (edition.number(&file.path), file_facts(edition, &file.path, file.size)),
    };
    DocumentView { address, title_html, about_html, sha256: sha256.to_owned() }
}

/// Takes the meanings out of the resolutions: each word is explained once.
fn meanings(resolutions: &mut [RecordEntry]) -> Vec<Meaning> {
    let mut meanings: Vec<Meaning> = Vec::new();
    for one in resolutions.iter_mut().flat_map(|one| one.page.meanings.drain(..)) {
        if meanings.iter().all(|other| other.mark.id != one.mark.id) {
            meanings.push(one);
        }
    }
    meanings
}

/// Tells by what a picture, given by its path below `files/`, is called in a language: what its
/// photo shows, else its title, else its name.
pub fn caption(edition: &Edition<'_>, meeting: usize, path: &str) -> (Html, String) {
    let record = &edition.site.model.meetings[meeting];
    let photo = record.photos.iter().find(|one| one.picture.path == path);
    let document = record.documents.iter().find(|one| one.file.path == path);
    let text = photo.and_then(|one| one.alt.as_ref()).or_else(|| document.map(|one| &one.title));
    let Some(text) = text else { return (edition.number(path), path.to_owned()) };
    let mut html = edition.text(text);
    if let Some(credit) = photo.and_then(|one| one.credit.as_ref()) {
        html.push_markup(" · ");
        html.push(&edition.text(credit));
    }
    (html, text.shown(edition.lang).text.to_owned())
}
