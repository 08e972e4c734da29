//! What documents tell beside what they show: who wrote them, where a recording was made, and what
//! in them would act when they are opened.
//!
//! Documents are published byte for byte: a signature stays valid, a hash stays the same. So nothing
//! is taken out as it is of pictures; whoever publishes one hears what it tells. What can't be
//! looked into is told too.

mod media;
mod office;
mod pdf;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek};

use crate::base::characters::is_forbidden;
use crate::base::text::excerpt;

/// The largest PDF or Office file that is looked into, in bytes: a thick report with its pictures.
pub const LARGEST_DOCUMENT: u64 = 64 * 1024 * 1024;

/// What the packed parts of one document may unpack to, in bytes.
const MOST_UNPACKED: u64 = 32 * 1024 * 1024;

/// How many different words of one kind are told of a document.
const MOST_WORDS: usize = 5;

/// The longest of them, in characters.
const LONGEST_WORDS: usize = 60;

/// A format of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// PDF.
    Pdf,
    /// Word, Excel or OpenDocument: XML in a ZIP.
    Office,
    /// MP3, with tags of ID3.
    Mp3,
    /// MP4, also with sound alone.
    Mp4,
}

/// What a document tells or does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tell {
    /// Who wrote it.
    Author,
    /// Who saved it last.
    Editor,
    /// Who commented on it or changed it, or is named in another way.
    Names,
    /// For whom it was written.
    Company,
    /// With which device it was recorded.
    Device,
    /// Where it was recorded.
    Place,
    /// What runs or opens by itself.
    Acts,
    /// Nothing: a part of it, or all, couldn't be looked into.
    Hidden,
}

/// What was found in a document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Findings(BTreeMap<Tell, BTreeSet<String>>);

impl Format {
    /// Returns the format of a file by its ending; `None` if it tells nothing but what it shows, or
    /// is a picture.
    pub fn of(path: &str) -> Option<Self> {
        let (_, ending) = path.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "pdf" => Some(Format::Pdf),
            "docx" | "xlsx" | "ods" => Some(Format::Office),
            "mp3" => Some(Format::Mp3),
            "mp4" | "m4a" => Some(Format::Mp4),
            _ => None,
        }
    }

    /// Looks into a document. Of a recording only the parts that tell are read, of an Office file
    /// only those, of a PDF everything.
    ///
    /// # Errors
    ///
    /// What reading fails with; what is broken in the document is a finding.
    pub fn look<R: Read + Seek>(self, file: &mut R, size: u64) -> io::Result<Findings> {
        let mut findings = Findings::default();
        let is_packed = matches!(self, Format::Pdf | Format::Office);
        if is_packed && size > LARGEST_DOCUMENT {
            findings.hide();
            return Ok(findings);
        }
        match self {
            Format::Pdf => {
                let mut bytes = Vec::new();
                file.take(LARGEST_DOCUMENT).read_to_end(&mut bytes)?;
                pdf::look(&bytes, &mut findings);
            }
            Format::Office => office::look(file, &mut findings),
            Format::Mp3 => media::id3(file, size, &mut findings)?,
            Format::Mp4 => media::mp4(file, size, &mut findings)?,
        }
        Ok(findings)
    }
}

impl Findings {
    /// Adds words, without what would make a terminal or a report lie; empty ones tell nothing.
    pub fn add(&mut self, tell: Tell, words: &str) {
        let plain = words.replace(|one: char| is_forbidden(one) || one.is_control(), " ");
        let plain = excerpt(&plain, LONGEST_WORDS);
        let known = self.0.entry(tell).or_default();
        if !plain.is_empty() && known.len() < MOST_WORDS {
            known.insert(plain);
        }
    }

    /// Adds that something couldn't be looked into.
    pub fn hide(&mut self) {
        self.0.entry(Tell::Hidden).or_default();
    }

    /// Returns what was found, kind by kind, with its words.
    pub fn each(&self) -> impl Iterator<Item = (Tell, String)> + '_ {
        let told =
            self.0.iter().filter(|(tell, words)| **tell == Tell::Hidden || !words.is_empty());
        told.map(|(tell, words)| {
            (*tell, words.iter().map(String::as_str).collect::<Vec<_>>().join("` · `"))
        })
    }

    /// Returns the same row by row, to be kept; [`Findings::add`] and [`Findings::hide`] take it back.
    pub fn rows(&self) -> impl Iterator<Item = (Tell, &str)> + '_ {
        self.0.iter().flat_map(|(tell, words)| {
            let none = (*tell == Tell::Hidden).then_some("");
            words.iter().map(String::as_str).chain(none).map(|one| (*tell, one))
        })
    }
}

impl Tell {
    const ALL: [Tell; 8] = [
        Tell::Author,
        Tell::Editor,
        Tell::Names,
        Tell::Company,
        Tell::Device,
        Tell::Place,
        Tell::Acts,
        Tell::Hidden,
    ];

    /// Returns its name in messages and in what is kept.
    pub fn word(self) -> &'static str {
        match self {
            Tell::Author => "author",
            Tell::Editor => "editor",
            Tell::Names => "names",
            Tell::Company => "company",
            Tell::Device => "device",
            Tell::Place => "place",
            Tell::Acts => "acts",
            Tell::Hidden => "hidden",
        }
    }

    /// Returns what a name stands for.
    pub fn of(word: &str) -> Option<Self> {
        Tell::ALL.into_iter().find(|tell| tell.word() == word)
    }
}

#[cfg(test)]
mod tests;
