//! What there is of a record's texts in each language, and which translations are older than their
//! originals.
//!
//! The original of a text is the value in the first of the site's languages that has it. Whether a
//! translation is older is known only where the mark of its original was recorded.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diag::Diagnostics;
use crate::base::mark::mark;
use crate::base::source::Place;
use crate::base::text::Lang;
use crate::content::folders::Document;
use crate::content::marks::Marks;
use crate::content::wordings::{self, Sheet, Wording};
use crate::content::yaml;
use crate::model::languages::Languages;
use crate::model::texts::Texts;
use crate::model::units;

/// The texts of one folder, and the marks that were recorded of them.
#[derive(Debug, Default)]
pub struct Translations {
    /// The texts, in the order of the files.
    pub entries: Vec<Entry>,
    /// What was recorded.
    pub marks: Marks,
}

/// A text.
#[derive(Debug)]
pub struct Entry {
    /// Its name in the folder: `meeting.yaml resolutions/4/text`, `minutes`.
    pub name: String,
    /// Its values, by language.
    pub values: Vec<Option<Value>>,
    /// What it is.
    pub form: Form,
}

/// What a text is.
#[derive(Debug)]
pub enum Form {
    /// A field of a file.
    Field(Sheet, Document, Wording),
    /// A file a language.
    Files(BTreeMap<Lang, Document>),
}

/// A text in one language.
#[derive(Debug)]
pub struct Value {
    /// The words.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// What a folder holds.
pub struct Parts<'a> {
    /// Its YAML files.
    pub sheets: &'a [(Sheet, Option<Document>)],
    /// Its Markdown files: what their names begin with, and those there are, by tag.
    pub prose: Option<(&'static str, &'a BTreeMap<String, Document>)>,
    /// `translations.yaml`.
    pub marks: Option<Document>,
}

/// Reads the texts of a folder. What is wrong with them has been reported with the records; what is
/// wrong with the marks is reported here.
pub fn read(
    parts: &Parts<'_>,
    written: &Texts,
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) -> Translations {
    let mut entries = Vec::new();
    for (sheet, document) in parts.sheets {
        let Some(document) = *document else { continue };
        let Some(text) = written.get(document) else { continue };
        let Some(node) = yaml::parse(text, document.file, &mut Diagnostics::new()) else {
            continue;
        };
        for wording in wordings::find(*sheet, &node, text) {
            entries.extend(field(*sheet, document, wording, languages));
        }
    }
    if let Some((stem, documents)) = parts.prose {
        entries.extend(prose(stem, documents, written, languages));
    }
    Translations { entries, marks: read_marks(parts.marks, written, diagnostics) }
}

fn read_marks(document: Option<Document>, written: &Texts, diagnostics: &mut Diagnostics) -> Marks {
    let Some(document) = document else { return Marks::default() };
    let is_idle = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    if written.get(document).is_none_or(|text| text.lines().all(is_idle)) {
        return Marks::default();
    }
    written.record(document, "translations", diagnostics).unwrap_or_default()
}

fn field(
    sheet: Sheet,
    document: Document,
    wording: Wording,
    languages: &Languages,
) -> Option<Entry> {
    let mut values: Vec<Option<Value>> = (0..languages.count()).map(|_| None).collect();
    for (key, value) in &wording.text.values {
        let lang = match key {
            Some(key) => languages.find(&key.text)?,
            None => Lang(0),
        };
        let text = value.text.trim().to_owned();
        values[lang.index()] = Some(Value { text, place: value.place });
    }
    let name = format!("{} {}", sheet.file(), wording.name);
    Some(Entry { name, values, form: Form::Field(sheet, document, wording) })
}

fn prose(
    stem: &'static str,
    documents: &BTreeMap<String, Document>,
    written: &Texts,
    languages: &Languages,
) -> Option<Entry> {
    let mut values: Vec<Option<Value>> = (0..languages.count()).map(|_| None).collect();
    let mut found = BTreeMap::new();
    for (tag, document) in documents {
        let Some(lang) = languages.find(tag) else { continue };
        let Some(text) = written.get(*document) else { continue };
        if !text.trim().is_empty() {
            let value = Value { text: text.to_owned(), place: document.file.start() };
            values[lang.index()] = Some(value);
        }
        found.insert(lang, *document);
    }
    let is_there = values.iter().any(Option::is_some);
    is_there.then(|| Entry { name: stem.to_owned(), values, form: Form::Files(found) })
}

impl Entry {
    /// Returns the value in a language.
    pub fn value(&self, lang: Lang) -> Option<&Value> {
        self.values[lang.index()].as_ref()
    }

    /// Returns what the others are translations of.
    pub fn original(&self) -> (Lang, &Value) {
        let all = self.values.iter().zip(0..);
        let first = all.into_iter().find_map(|(value, lang)| Some((Lang(lang), value.as_ref()?)));
        first.expect("a text is there in at least one language")
    }

    /// Returns the name under which marks are recorded for a language.
    pub fn marked(&self, tag: &str) -> String {
        match self.form {
            Form::Field(..) => self.name.clone(),
            Form::Files(_) => format!("{}.{tag}.md", self.name),
        }
    }

    /// Returns the marks of some words of this text.
    pub fn marks_of(&self, words: &str) -> String {
        match self.form {
            Form::Field(..) => mark(words),
            Form::Files(_) => units::marks(&units::units(words)),
        }
    }

    /// Returns the resolution that it is about, as that is named there.
    pub fn resolution(&self) -> Option<&str> {
        match &self.form {
            Form::Field(_, _, wording) => wording.resolution.as_deref(),
            Form::Files(_) => None,
        }
    }
}

impl Translations {
    /// Returns the texts that aren't there in a language.
    pub fn missing(&self, lang: Lang) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.value(lang).is_none())
    }

    /// Returns the texts whose original isn't any more what it was when they were translated.
    ///
    /// An entry of a list may have moved: it is older only if its original is gone from the list,
    /// and what stands there now wasn't in it.
    pub fn older(&self, lang: Lang, tag: &str) -> Vec<&Entry> {
        let Some(recorded) = self.marks.0.get(tag) else { return Vec::new() };
        let is_translated =
            |entry: &&Entry| entry.original().0 != lang && entry.value(lang).is_some();
        let all: Vec<(&Entry, String, String)> = (self.entries.iter().filter(is_translated))
            .map(|entry| (entry, entry.marked(tag), entry.marks_of(&entry.original().1.text)))
            .collect();
        let now: BTreeSet<(String, &str)> =
            all.iter().map(|(_, name, marks)| (wordings::kin(name), marks.as_str())).collect();
        let then: BTreeSet<(String, &str)> =
            recorded.iter().map(|(name, marks)| (wordings::kin(name), marks.as_str())).collect();
        let is_older = |(_, name, marks): &&(&Entry, String, String)| {
            let kin = wordings::kin(name);
            recorded.get(name).is_some_and(|old| {
                !now.contains(&(kin.clone(), old.as_str()))
                    && !then.contains(&(kin, marks.as_str()))
            })
        };
        all.iter().filter(is_older).map(|(entry, ..)| *entry).collect()
    }

    /// Returns these marks with those of the texts named here, whose translations agree with their
    /// originals now. What isn't there any more is left out.
    pub fn recorded<'a>(&self, agreed: impl IntoIterator<Item = (&'a str, &'a str)>) -> Marks {
        let mut marks = self.marks.clone();
        for (tag, name) in agreed {
            let Some(entry) = self.entries.iter().find(|entry| entry.name == name) else {
                continue;
            };
            let of = entry.marks_of(&entry.original().1.text);
            marks.0.entry(tag.to_owned()).or_default().insert(entry.marked(tag), of);
        }
        for (tag, names) in &mut marks.0 {
            let known: BTreeSet<String> =
                self.entries.iter().map(|entry| entry.marked(tag)).collect();
            names.retain(|name, _| known.contains(name));
        }
        marks.0.retain(|_, names| !names.is_empty());
        marks
    }
}
