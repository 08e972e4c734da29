//! Attachments: files published beside a record, as they are or as clean pictures.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics, closest};
use crate::base::output::OutPath;
use crate::base::photo::{Fit, MOST_POINTS, Size};
use crate::base::source::Place;
use crate::content::folders::{Attachment, RecordFolder};
use crate::content::node::Scalar;
use crate::content::raw::RawSource;
use crate::content::tree::{ATTACHMENT_TYPES, Inside};
use crate::model::picture::Picture;

/// A file that a record publishes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its path below the record's `files/`.
    pub path: String,
    /// In bytes, as it is published.
    pub size: u64,
    /// The file on disk.
    pub disk: PathBuf,
    /// How it is published.
    pub form: Form,
    /// Where reports about it go: the file itself.
    pub place: Place,
    /// Where the record names it first.
    pub named: Place,
}

/// How a file is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// As it is.
    Same,
    /// A picture, without what tells of people.
    Clean,
}

/// The types of photos.
pub const PHOTO_TYPES: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

/// What a record does with a file.
struct Use {
    /// Where it names it first.
    named: Place,
    /// Whether it is published itself, and not only made small.
    is_published: bool,
}

/// The attachments of one record, and which of them the record names.
pub struct Files<'a> {
    all: &'a BTreeMap<String, Attachment>,
    refused: &'a BTreeSet<String>,
    used: BTreeMap<String, Use>,
    /// Whose SHA-256 the record gives.
    promised: BTreeSet<String>,
}

impl<'a> Files<'a> {
    /// Takes the files of a folder.
    pub fn of(folder: &'a RecordFolder) -> Self {
        Files {
            all: &folder.files,
            refused: &folder.refused,
            used: BTreeMap::new(),
            promised: BTreeSet::new(),
        }
    }

    /// Hears before any file is taken which sources the record has: a file whose SHA-256 readers
    /// are given is published as it is.
    pub fn promise<'s>(&mut self, sources: impl IntoIterator<Item = &'s RawSource>) {
        let promised = sources.into_iter().filter(|source| source.sha256.is_some());
        let files = promised.filter_map(|source| source.file.as_ref());
        let paths: Vec<String> = files.map(|file| self.below(&file.text).to_owned()).collect();
        self.promised.extend(paths);
    }

    /// Returns the path below `files/` that a name means.
    fn below<'n>(&self, name: &'n str) -> &'n str {
        name.strip_prefix("files/").filter(|_| !self.all.contains_key(name)).unwrap_or(name)
    }

    /// Reads the name of a file that must be there and of an allowed type.
    pub fn take(&mut self, scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<File> {
        self.take_named(&scalar.text, scalar.place, diagnostics)
    }

    /// Takes a file by its path below `files/`.
    pub fn take_named(
        &mut self,
        name: &str,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> Option<File> {
        let (path, found) = self.find(name, place, &ATTACHMENT_TYPES, diagnostics)?;
        let used = self.used.get_mut(path).expect("what is found is used");
        let repeated = std::mem::replace(&mut used.is_published, true);
        let named = used.named;
        let file = self.file(path, found, named);
        let tells = matches!(found.inside, Inside::Picture { is_clean: false, .. });
        if tells && file.form == Form::Same && !repeated {
            diagnostics.push(Diagnostic::new(codes::PICTURE_TELLS, place).with("file", name));
        }
        Some(file)
    }

    /// Takes a picture that is published small.
    pub fn take_photo(&mut self, name: &Scalar, diagnostics: &mut Diagnostics) -> Option<Picture> {
        let (path, found) = self.find(&name.text, name.place, &PHOTO_TYPES, diagnostics)?;
        let report = |code| Diagnostic::new(code, name.place).with("file", &name.text);
        match found.inside {
            Inside::Picture { key, fit: Fit::Shrinks(size), .. } => Some(Picture {
                path: path.to_owned(),
                key,
                size,
                disk: found.disk.clone(),
                named: name.place,
            }),
            Inside::Picture { fit: Fit::TooLarge(Size { width, height }), .. } => {
                let report = report(codes::PHOTO_TOO_LARGE).with("width", width);
                let most = MOST_POINTS / 1_000_000;
                diagnostics.push(report.with("height", height).with("most", most));
                None
            }
            _ => {
                diagnostics.push(report(codes::UNREADABLE_PHOTO));
                None
            }
        }
    }

    /// Finds a file that must be there and of one of some types, and notes that the record names
    /// it; what keeps it from being published is reported once.
    fn find<'n>(
        &mut self,
        name: &'n str,
        place: Place,
        types: &[&str],
        diagnostics: &mut Diagnostics,
    ) -> Option<(&'n str, &'a Attachment)> {
        let path = self.below(name);
        let Some(found) = self.all.get(path) else {
            if self.refused.contains(path) {
                return None;
            }
            let known: Vec<&str> = self.all.keys().map(String::as_str).collect();
            // What was probably meant isn't unused.
            let meant = closest(path, &known);
            self.used.extend(meant.map(|path| (path.to_owned(), Use::of(place))));
            let report = Diagnostic::new(codes::MISSING_ATTACHMENT, place).with("file", name);
            diagnostics.push(report.suggesting(path, known));
            return None;
        };
        let repeated = self.used.contains_key(path);
        self.used.entry(path.to_owned()).or_insert_with(|| Use::of(place));
        let report = |code| Diagnostic::new(code, place).with("file", name);
        let refusal = if OutPath::new(path).is_none() {
            report(codes::BAD_FILE_NAME).with("path", path)
        } else if !is_allowed(path, &found.head, types) {
            report(codes::FORBIDDEN_FILE_TYPE).with("types", types.join(", "))
        } else if found.inside == Inside::BrokenPicture {
            report(codes::BROKEN_PICTURE)
        } else {
            return Some((path, found));
        };
        diagnostics.extend((!repeated).then_some(refusal));
        None
    }

    /// Returns a file as it is published. A picture is as it was if there is nothing to leave out,
    /// or if readers are to compare it with its SHA-256.
    fn file(&self, path: &str, found: &Attachment, named: Place) -> File {
        let (size, form) = match found.inside {
            Inside::Picture { size, is_clean: false, .. } if !self.promised.contains(path) => {
                (size, Form::Clean)
            }
            _ => (found.size, Form::Same),
        };
        let (path, disk) = (path.to_owned(), found.disk.clone());
        File { path, size, disk, form, place: found.place, named }
    }

    /// Returns the files that the record names.
    pub fn published(&self) -> Vec<File> {
        let used = self.all.iter().filter_map(|(path, found)| {
            let used = self.used.get(path).filter(|used| used.is_published)?;
            Some(self.file(path, found, used.named))
        });
        used.collect()
    }

    /// Reports the files that nothing names: they are not published.
    pub fn finish(self, diagnostics: &mut Diagnostics) {
        for (path, attachment) in self.all {
            if !self.used.contains_key(path) {
                let report = Diagnostic::new(codes::UNUSED_ATTACHMENT, attachment.place);
                diagnostics.push(report.with("file", path));
            }
        }
    }
}

impl Use {
    fn of(named: Place) -> Self {
        Use { named, is_published: false }
    }
}

/// Tells whether a file's ending is one of some types and its first bytes agree with it.
fn is_allowed(path: &str, head: &[u8], types: &[&str]) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let Some((_, ending)) = name.rsplit_once('.') else { return false };
    let ending = ending.to_ascii_lowercase();
    let begins = |magic: &[u8]| head.starts_with(magic);
    types.contains(&ending.as_str())
        && match ending.as_str() {
            "pdf" => begins(b"%PDF-"),
            "jpg" | "jpeg" => begins(b"\xFF\xD8\xFF"),
            "png" => begins(b"\x89PNG\r\n\x1A\n"),
            "webp" => begins(b"RIFF") && head.get(8..12) == Some(b"WEBP"),
            "ods" | "xlsx" | "docx" => begins(b"PK\x03\x04"),
            "mp3" => {
                begins(b"ID3") || (begins(b"\xFF") && head.get(1).is_some_and(|b| b & 0xE0 == 0xE0))
            }
            "mp4" | "m4a" => head.get(4..8) == Some(b"ftyp"),
            // UTF-16, as Windows' editor wrote it for years, has NULs and a mark in front.
            "txt" if begins(b"\xFF\xFE") || begins(b"\xFE\xFF") => true,
            _ => !head.contains(&0),
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ending_and_first_bytes_must_agree() {
        let allowed = |path: &str, head: &[u8]| is_allowed(path, head, &ATTACHMENT_TYPES);
        assert!(allowed("a/report.PDF", b"%PDF-1.7"));
        assert!(allowed("list.csv", "رقم,نص".as_bytes()));
        assert!(allowed("text.txt", b"\xFF\xFE\x31\x06"));
        for (path, head) in [
            ("a.pdf", &b"<html>"[..]),
            ("a.svg", b"<svg"),
            ("a.html", b"<html>"),
            ("a", b"%PDF-"),
            ("a.txt", b"a\0b"),
            ("a.png", b"\xFF\xD8\xFF"),
        ] {
            assert!(!allowed(path, head), "{path}");
        }
    }
}
