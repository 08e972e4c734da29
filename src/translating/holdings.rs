//! All texts of a site that people translate, folder by folder.

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::ids::Id;
use crate::base::source::Sources;
use crate::base::text::Lang;
use crate::content::folders::{self, Document, Folders, RecordFolder};
use crate::content::marks;
use crate::content::tree::Entry;
use crate::content::wordings::Sheet;
use crate::model::Model;
use crate::model::languages::Languages;
use crate::model::older::{of_clarification, of_meeting};
use crate::model::texts::Texts;
use crate::model::translations::{self, Parts, Translations};

/// The texts of a site, with the files that they stand in.
#[derive(Debug)]
pub struct Holdings {
    /// The files.
    pub sources: Sources,
    /// The folders that have texts.
    pub all: Vec<Holding>,
}

/// The texts of a folder.
#[derive(Debug)]
pub struct Holding {
    /// What it is called: `site.yaml`, `tabqa`, `tabqa/2025-annual`, `clarifications/2026-well`.
    pub name: String,
    /// Its path below the content folder, with a `/` at its end; of that one itself nothing.
    pub folder: String,
    /// When its record is dated.
    pub date: Option<String>,
    /// The texts.
    pub translations: Translations,
    /// `translations.yaml`, if it is there.
    pub marks: Option<Document>,
}

/// What a holding is read from.
struct Origin<'a> {
    name: String,
    folder: String,
    date: Option<String>,
    parts: Parts<'a>,
}

impl Holdings {
    /// Reads the texts of a content folder, which was checked before.
    pub fn read(content: Vec<Entry>, root: &str, model: &Model) -> Self {
        let mut sources = Sources::default();
        let folders = folders::sort(content, root, &mut sources, &mut Diagnostics::new());
        let mut all = Vec::new();
        let languages = &model.settings.languages;
        let mut add = |origin: Origin<'_>, sources: &Sources| {
            let sheets = origin.parts.sheets.iter().filter_map(|(_, document)| *document);
            let prose = origin.parts.prose.iter().flat_map(|(_, texts)| texts.values().copied());
            let documents = sheets.chain(prose).chain(origin.parts.marks);
            let texts = Texts::of(documents, sources, &mut Diagnostics::new());
            let read =
                translations::read(&origin.parts, &texts, languages, &mut Diagnostics::new());
            if !read.entries.is_empty() {
                let Origin { name, folder, date, parts } = origin;
                all.push(Holding { name, folder, date, translations: read, marks: parts.marks });
            }
        };
        each(&folders, model, |origin| add(origin, &sources));
        Holdings { sources, all }
    }

    /// Returns the folders of these names; of a council's all below it. Without a name all.
    pub fn named(
        &self,
        names: &[String],
        command: &str,
        sources: &mut Sources,
        diagnostics: &mut Diagnostics,
    ) -> Vec<&Holding> {
        if names.is_empty() {
            return self.all.iter().collect();
        }
        let is_meant = |holding: &Holding, name: &str| {
            let own = holding.name == name;
            own || holding.name.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'))
        };
        let names: Vec<&str> = names
            .iter()
            .map(|name| {
                let name = name.trim_end_matches('/');
                name.strip_prefix("councils/").unwrap_or(name)
            })
            .collect();
        for name in &names {
            if !self.all.iter().any(|holding| is_meant(holding, name)) {
                let place = sources.add(command.to_owned(), (*name).to_owned());
                let report = Diagnostic::new(codes::UNKNOWN_MEETING, place.at(0, name.len()));
                let report = report.saying("translate-no-record");
                let known = self.all.iter().map(|holding| holding.name.as_str());
                diagnostics.push(report.with("name", name).suggesting(name, known));
            }
        }
        let meant = |holding: &&Holding| names.iter().any(|name| is_meant(holding, name));
        self.all.iter().filter(meant).collect()
    }
}

impl Holding {
    /// Returns the path of `translations.yaml` below the content folder.
    pub fn marks_path(&self) -> String {
        format!("{}{}", self.folder, marks::FILE)
    }

    /// Returns what its record is called in a language, or in the first that names it.
    pub fn title(&self, lang: Lang) -> &str {
        let named = |name: &str| self.translations.entries.iter().find(|one| one.name == name);
        let names = [
            "meeting.yaml title", "clarification.yaml title", "council.yaml name",
            "site.yaml title",
        ];
        let entry = names.iter().find_map(|name| named(name));
        let value = entry.map(|entry| entry.value(lang).unwrap_or(entry.original().1));
        value.map_or("", |value| value.text.as_str())
    }
}

/// Goes through all folders that may have texts.
fn each(folders: &Folders, model: &Model, mut take: impl FnMut(Origin<'_>)) {
    let site = [(Sheet::Site, folders.site), (Sheet::Sectors, folders.sectors)];
    let parts = Parts { sheets: &site, prose: None, marks: folders.translations };
    take(Origin { name: "site.yaml".to_owned(), folder: String::new(), date: None, parts });
    for (id, council) in &folders.councils {
        let sheets = [(Sheet::Council, council.council)];
        let parts = Parts { sheets: &sheets, prose: None, marks: council.translations };
        let folder = format!("councils/{id}/");
        take(Origin { name: id.to_string(), folder, date: None, parts });
        for (meeting, record) in &council.meetings {
            let date = model.meeting(id, meeting).map(|meeting| meeting.date.to_string());
            let name = format!("{id}/{meeting}");
            let folder = format!("councils/{name}/");
            let sheets = of_meeting(record);
            let parts = parts_of(&sheets, "minutes", record);
            take(Origin { name, folder, date, parts });
        }
    }
    for (id, record) in &folders.clarifications {
        let found = |id: &Id| model.clarifications.iter().find(|one| one.id == *id);
        let date = found(id).map(|one| one.date.to_string());
        let (sheets, name) = (of_clarification(record), format!("clarifications/{id}"));
        let parts = parts_of(&sheets, "answer", record);
        take(Origin { folder: format!("{name}/"), name, date, parts });
    }
}

fn parts_of<'a>(
    sheets: &'a [(Sheet, Option<Document>)],
    stem: &'static str,
    record: &'a RecordFolder,
) -> Parts<'a> {
    Parts { sheets, prose: Some((stem, &record.texts)), marks: record.translations }
}

/// Returns the language of a tag that the command line or a file names; reports one that the site
/// doesn't have.
pub fn language(
    tag: &str,
    languages: &Languages,
    sources: &mut Sources,
    command: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Lang> {
    let found = languages.find(tag);
    if found.is_none() {
        let place = sources.add(command.to_owned(), tag.to_owned()).at(0, tag.len());
        let known = languages.wishes().iter().map(|wish| wish.tag.as_str());
        let report = Diagnostic::new(codes::UNKNOWN_LANGUAGE, place).with("tag", tag);
        let report = report.saying("translate-no-language");
        diagnostics.push(report.with("known", known.collect::<Vec<_>>().join(", ")));
    }
    found
}
