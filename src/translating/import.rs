//! A translator's PO file back into the records.
//!
//! What is wrong with the file itself is an error, and then nothing is imported. What the content
//! has no place for any more is left out with a warning: whoever mends it has to look there.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics, has_error};
use crate::base::mark::mark;
use crate::base::report::Messages;
use crate::base::source::{FileId, Place};
use crate::base::text::Lang;
use crate::content::tree::Entry as Item;
use crate::model::Model;
use crate::model::languages::Languages;
use crate::model::translations::{Entry, Form};
use crate::translating::NewFile;
use crate::translating::agreed;
use crate::translating::edit::{self, Change, Tags, first_break};
use crate::translating::export::{SITE, context};
use crate::translating::holdings::{Holding, Holdings};
use crate::translating::po::read::{self as po, Found};
use crate::translating::prose;
use crate::translating::trial;

/// What becomes of a PO file.
#[derive(Debug, Default)]
pub struct Import {
    /// What is to be written.
    pub files: Vec<NewFile>,
    /// How many messages changed something.
    pub imported: usize,
    /// How many say what is there already.
    pub unchanged: usize,
    /// How many were left out: not translated, not sure, or without a place.
    pub skipped: usize,
}

/// A text by the positions of its folder and of itself there.
type Key = (usize, usize);

/// Every text by its permanent name; of files every piece, with its mark.
type Known = BTreeMap<String, (Key, Option<(usize, String)>)>;

/// What is known before files are put together.
struct Importer<'a> {
    holdings: &'a Holdings,
    languages: &'a Languages,
    lang: Lang,
    root: &'a str,
    problems: &'a mut Diagnostics,
    import: Import,
    /// Fields, by their file, with their new words and the messages they come from.
    fields: BTreeMap<String, Vec<(Key, Found)>>,
    /// Files, piece by piece.
    prose: BTreeMap<Key, BTreeMap<usize, Found>>,
    /// Texts whose translation agrees with its original.
    agreed: BTreeSet<Key>,
}

/// Works out what a PO file changes; `None` if it can't be imported. Places of reports are in the
/// sources of `holdings`, to which the file is added.
pub fn import(
    (name, bytes): (&str, &[u8]),
    holdings: &mut Holdings,
    (content, root): (&[Item], &str),
    model: &Model,
    comments: &Messages,
    problems: &mut Diagnostics,
) -> Option<Import> {
    let file = po::read(name, bytes, &mut holdings.sources, problems);
    let languages = &model.settings.languages;
    let lang = file.head.and_then(|head| language(&file, head, model, problems));
    let lang = lang.filter(|_| !has_error(problems))?;
    let mut importer = Importer {
        holdings,
        languages,
        lang,
        root,
        problems,
        import: Import::default(),
        fields: BTreeMap::new(),
        prose: BTreeMap::new(),
        agreed: BTreeSet::new(),
    };
    let known = importer.known();
    for message in file.messages {
        importer.take(message, &known);
    }
    importer.put_fields();
    importer.put_prose();
    importer.record(content, model, comments);
    let Importer { import, .. } = importer;
    (!has_error(problems)).then_some(import)
}

/// Reads what the header says: of which site the texts are, and into which language.
fn language(
    file: &po::File,
    head: Place,
    model: &Model,
    problems: &mut Diagnostics,
) -> Option<Lang> {
    let site = file.header.get(&SITE.to_ascii_lowercase());
    if site != Some(&model.settings.id) {
        let report = Diagnostic::new(codes::OTHER_SITE, head).with("id", &model.settings.id);
        problems.push(match site {
            Some(other) => report.with("other", other),
            None => report.saying("other-site-none"),
        });
    }
    let tag = file.header.get("language").map_or("", String::as_str);
    let lang = model.settings.languages.find(tag);
    if lang.is_none() {
        let known = model.settings.languages.wishes().iter().map(|wish| wish.tag.as_str());
        let report = Diagnostic::new(codes::UNKNOWN_LANGUAGE, head).with("tag", tag);
        problems.push(report.suggesting(tag, known));
    }
    lang
}

impl<'a> Importer<'a> {
    /// Returns every text by its permanent name; of files every piece.
    fn known(&self) -> Known {
        let mut known = BTreeMap::new();
        for (folder, holding) in self.holdings.all.iter().enumerate() {
            for (position, entry) in holding.translations.entries.iter().enumerate() {
                let key = (folder, position);
                let Form::Files(_) = entry.form else {
                    known.insert(context(holding, entry, None), (key, None));
                    continue;
                };
                let marks = entry.marks_of(&entry.original().1.text);
                for (at, mark) in marks.split(' ').enumerate() {
                    let piece = Some((at, mark.to_owned()));
                    known.insert(context(holding, entry, Some(at)), (key, piece));
                }
            }
        }
        known
    }

    fn of(&self, key: Key) -> (&'a Holding, &'a Entry) {
        let holding = &self.holdings.all[key.0];
        (holding, &holding.translations.entries[key.1])
    }

    /// Takes a message, or says why not.
    fn take(&mut self, mut message: Found, known: &Known) {
        let Some((key, piece)) = known.get(&message.context) else {
            let report = Diagnostic::new(codes::LOST_TEXT, message.place);
            return self.skip(report.with("name", &message.context));
        };
        message.string = message.string.trim().to_owned();
        if message.is_fuzzy || message.string.is_empty() {
            self.import.skipped += 1;
            return;
        }
        let (_, entry) = self.of(*key);
        let now = piece.as_ref().map(|(_, mark)| mark.clone());
        let now = now.unwrap_or_else(|| entry.marks_of(&entry.original().1.text));
        let is_original = entry.original().0 == self.lang;
        if is_original && mark(&message.string) == now {
            // It was imported before, and is what the others are translations of since.
            self.import.unchanged += 1;
            return;
        }
        if is_original || mark(&message.id) != now {
            let report = Diagnostic::new(codes::CHANGED_ORIGINAL, message.place);
            return self.skip(report.with("name", &message.context));
        }
        match (&entry.form, piece) {
            (Form::Files(_), Some((at, _))) => {
                self.prose.entry(*key).or_default().insert(*at, message);
            }
            (Form::Field(_, document, _), _) => {
                if entry.value(self.lang).is_some_and(|value| value.text == message.string) {
                    self.import.unchanged += 1;
                    self.agreed.insert(*key);
                    return;
                }
                let path = self.path(document.file);
                self.fields.entry(path).or_default().push((*key, message));
            }
            (Form::Files(_), None) => unreachable!("a file's texts are known by their pieces"),
        }
    }

    fn skip(&mut self, report: Diagnostic) {
        self.problems.push(report);
        self.import.skipped += 1;
    }

    /// Returns a file's path below the content folder.
    fn path(&self, file: FileId) -> String {
        let path = &self.holdings.sources.file(file).path;
        path.strip_prefix(&format!("{}/", self.root)).unwrap_or(path).to_owned()
    }

    /// Puts translations into YAML files.
    fn put_fields(&mut self) {
        for (path, found) in std::mem::take(&mut self.fields) {
            let tag = self.languages.tag(self.lang);
            let known = |tag: &str| {
                self.languages.find(tag).map(|lang| self.languages.tag(lang).to_owned())
            };
            let tags = Tags { first: self.languages.tag(Lang(0)), known: &known };
            let mut document = None;
            let mut changes = Vec::new();
            for (key, message) in &found {
                let (_, entry) = self.of(*key);
                if let Form::Field(_, of, wording) = &entry.form {
                    document = Some(of.file);
                    changes.push(Change { wording, tag, text: &message.string });
                }
            }
            let file = document.expect("a file is listed with one of its texts");
            let old = self.holdings.sources.bytes(file).unwrap_or_default().into_owned();
            match edit::apply(&old, file, &changes, &tags) {
                Some(new) => {
                    self.import.imported += found.len();
                    self.agreed.extend(found.iter().map(|(key, _)| *key));
                    self.import.files.push(NewFile { path, old: Some(old), new });
                }
                None => {
                    let report = Diagnostic::new(codes::LEFT_TO_HAND, found[0].1.place);
                    let report = report.saying("translate-by-hand");
                    self.problems.push(report.with("path", path));
                    self.import.skipped += found.len();
                }
            }
        }
    }

    /// Puts minutes and answers together: only whole ones are written.
    fn put_prose(&mut self) {
        for (key, found) in std::mem::take(&mut self.prose) {
            let (holding, entry) = self.of(key);
            let tag = self.languages.tag(self.lang);
            let place = found.values().next().expect("it is listed with a piece").place;
            let name = context(holding, entry, None);
            let Some(pieces) = prose::pieces(entry, &holding.translations, (self.lang, tag)) else {
                let path = format!("{name}.{tag}.md");
                let report = Diagnostic::new(codes::LEFT_TO_HAND, place);
                self.problems.push(report.with("path", path));
                self.import.skipped += found.len();
                continue;
            };
            let word = |(at, piece): (usize, &'_ prose::Piece)| match found.get(&at) {
                Some(message) => Some(message.string.clone()),
                None => piece.existing.clone().filter(|_| !piece.is_older),
            };
            let words: Vec<Option<String>> = pieces.iter().enumerate().map(word).collect();
            let lacking = words.iter().filter(|one| one.is_none()).count();
            if lacking > 0 {
                let report = Diagnostic::new(codes::INCOMPLETE_TEXT, place).with("name", name);
                let report = report.with("count", lacking).with("all", words.len());
                self.problems.push(report);
                self.import.skipped += found.len();
                continue;
            }
            let words: Vec<&str> = words.iter().flatten().map(String::as_str).collect();
            match prose::assembled(entry, self.lang, &words) {
                Ok(text) => self.put_text(key, &text, found.len()),
                Err(at) => {
                    let place = found.get(&at).map_or(place, |message| message.place);
                    let report = Diagnostic::new(codes::UNFIT_TRANSLATION, place);
                    self.problems.push(report.with("words", words[at]));
                }
            }
        }
    }

    /// Writes a whole text of so many messages, if it isn't what is there.
    fn put_text(&mut self, key: Key, text: &str, count: usize) {
        let (holding, entry) = self.of(key);
        self.agreed.insert(key);
        if entry.value(self.lang).is_some_and(|value| value.text == text) {
            self.import.unchanged += count;
            return;
        }
        self.import.imported += count;
        let Form::Files(files) = &entry.form else { return };
        let sources = &self.holdings.sources;
        let bytes = |lang| files.get(&lang).and_then(|document| sources.bytes(document.file));
        let old = bytes(self.lang).map(|bytes| bytes.into_owned());
        let path = match files.get(&self.lang) {
            Some(document) => self.path(document.file),
            None => format!("{}{}", holding.folder, entry.marked(self.languages.tag(self.lang))),
        };
        // It breaks its lines as the file did, or as the original does.
        let like = old.clone().or_else(|| bytes(entry.original().0).map(|one| one.into_owned()));
        let mark = old.as_ref().is_some_and(|old| old.starts_with(b"\xEF\xBB\xBF"));
        let mark = if mark { "\u{FEFF}" } else { "" };
        let text = text.replace('\n', first_break(&like.unwrap_or_default()));
        self.import.files.push(NewFile { path, old, new: format!("{mark}{text}").into_bytes() });
    }

    /// Records of which originals the translations were made, as they stand in the new files.
    fn record(&mut self, content: &[Item], model: &Model, comments: &Messages) {
        let after = trial::with(content, &self.import.files);
        let after = Holdings::read(after, self.root, model);
        let folders: BTreeSet<usize> = self.agreed.iter().map(|(folder, _)| *folder).collect();
        for folder in folders {
            let before = &self.holdings.all[folder];
            let now = after.all.iter().find(|one| one.name == before.name);
            let now = now.expect("a folder that had texts has more of them now");
            let own = self.agreed.iter().filter(|(of, _)| *of == folder);
            let pairs = own.map(|(_, position)| {
                let entry = &before.translations.entries[*position];
                // A translation into an earlier language is what the others are made of from now on.
                let earlier = self.lang < entry.original().0;
                let lang = if earlier { entry.original().0 } else { self.lang };
                (self.languages.tag(lang), entry.name.as_str())
            });
            let marks = now.translations.recorded(pairs);
            let file = agreed::written(before, &marks, &self.holdings.sources, comments);
            self.import.files.extend(file);
        }
    }
}
