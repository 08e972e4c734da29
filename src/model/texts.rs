//! The texts of one record's files, read for as long as the record is.

use std::collections::BTreeMap;

use crate::base::decode::decode;
use crate::base::diag::{Diagnostics, has_error};
use crate::base::key::{Key, KeyMaker};
use crate::base::source::{FileId, Sources};
use crate::content::fields::Read;
use crate::content::folders::{Document, RecordFolder};
use crate::content::yaml;

/// The texts of some files, and the keys of their bytes.
#[derive(Debug, Default)]
pub struct Texts {
    sound: BTreeMap<FileId, String>,
    keys: BTreeMap<FileId, Key>,
}

impl Texts {
    /// Reads files; reports what is wrong with their bytes, and leaves those out.
    pub fn of(
        documents: impl IntoIterator<Item = Document>,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut texts = Texts::default();
        texts.add(documents, sources, diagnostics);
        texts
    }

    /// Reads more files.
    pub fn add(
        &mut self,
        documents: impl IntoIterator<Item = Document>,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) {
        for document in documents.into_iter().filter(|document| document.readable) {
            let Some(bytes) = sources.bytes(document.file) else { continue };
            self.keys.insert(document.file, KeyMaker::default().bytes(&bytes).finish());
            let decoded = decode(&bytes);
            diagnostics.extend(decoded.reports(document.file));
            if decoded.is_sound() {
                self.sound.insert(document.file, decoded.text);
            }
        }
    }

    /// Reads the files of a record.
    pub fn of_record(
        folder: &RecordFolder,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        Self::of(folder.documents().map(|(_, document)| document), sources, diagnostics)
    }

    /// Returns a file's text; `None` if it can't be parsed, which has been reported.
    pub fn get(&self, document: Document) -> Option<&str> {
        self.sound.get(&document.file).map(String::as_str)
    }

    /// Returns the key of a file's bytes; `None` if they weren't read.
    pub fn key(&self, file: FileId) -> Option<Key> {
        self.keys.get(&file).copied()
    }

    /// Parses a file and reads its record.
    pub fn record<T: Read>(
        &self,
        document: Document,
        name: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        let node = yaml::parse(self.get(document)?, document.file, diagnostics)?;
        T::read(name, &node, diagnostics)
    }

    /// Parses a file that holds a list; an empty one holds an empty list. Tells beside it whether
    /// there may be more in the file.
    pub fn list<T: Read>(
        &self,
        document: Option<Document>,
        name: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> (Vec<T>, bool) {
        let Some(document) = document else { return (Vec::new(), false) };
        let Some(text) = self.get(document) else { return (Vec::new(), true) };
        let is_comment = |line: &str| line.is_empty() || line.starts_with('#');
        if text.lines().all(|line| is_comment(line.trim())) {
            return (Vec::new(), false);
        }
        let mut problems = Diagnostics::new();
        let list = self.record(document, name, &mut problems).unwrap_or_default();
        let is_broken = has_error(&problems);
        diagnostics.extend(problems);
        (list, is_broken)
    }
}
