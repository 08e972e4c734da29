//! The texts the program was given, and places in them.

use std::sync::OnceLock;

/// The files a run has read, by the number each was given.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

/// One file: its path as reports name it, and its text (empty where it isn't text).
#[derive(Debug)]
pub struct SourceFile {
    /// Relative to the folder that holds the content folder, `/` between its parts.
    pub path: String,
    /// The whole text, without a byte order mark.
    pub text: String,
    /// Where each line begins; made when the first report needs it.
    lines: OnceLock<Vec<usize>>,
}

/// The number of a file in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(u32);

/// A stretch of a file's text, in bytes. Lines and columns are worked out only for a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last; equal to `start` for a position between two.
    pub end: u32,
}

/// A place as people count. Lines and columns count from 1, columns and length in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Location<'a> {
    /// The line's number.
    pub line: u32,
    /// The first character.
    pub column: u32,
    /// How many characters are meant, on this line.
    pub length: u32,
    /// The line itself, without its break.
    pub text: &'a str,
}

impl Sources {
    /// Adds a file and returns its number.
    pub fn add(&mut self, path: String, text: String) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).expect("fewer than 2^32 files"));
        self.files.push(SourceFile { path, text, lines: OnceLock::new() });
        id
    }

    /// Returns a file that [`Sources::add`] numbered.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Returns where a place is for people. A place past the end is the end.
    pub fn locate(&self, place: Place) -> Location<'_> {
        let text = self.file(place.file).text.as_str();
        let start = floor(text, place.start as usize);
        let end = floor(text, place.end as usize).max(start);
        let lines = self.file(place.file).lines();
        let number = lines.partition_point(|line| *line <= start);
        let line_start = lines[number - 1];
        let line = text[line_start..].lines().next().unwrap_or("");
        let meant = &text[start..end.min(line_start + line.len()).max(start)];
        Location {
            line: count(number),
            column: count(text[line_start..start].chars().count() + 1),
            length: count(meant.chars().count()),
            text: line,
        }
    }
}

impl SourceFile {
    /// Returns where each line begins.
    fn lines(&self) -> &[usize] {
        let starts = || {
            let breaks = self.text.match_indices('\n').map(|(index, _)| index + 1);
            std::iter::once(0).chain(breaks).collect()
        };
        self.lines.get_or_init(starts)
    }
}

impl FileId {
    /// Returns the place at the very start of the file, for reports about the file as a whole.
    pub fn start(self) -> Place {
        self.at(0, 0)
    }

    /// Returns the place of some bytes of this file.
    pub fn at(self, start: usize, end: usize) -> Place {
        Place { file: self, start: count(start), end: count(end) }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at.min(text.len()))
}
