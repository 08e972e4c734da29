//! The texts the program was given, and places in them.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

use serde::{Deserialize, Serialize};

use crate::base::decode::decode;
use crate::base::key::Key;

/// The files of a run, by the number each was given.
///
/// A file on disk is read when it is parsed, and its text isn't kept: there may be more of them than
/// memory. A report that shows a line of it reads it once more.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    reader: Option<Reader>,
    failed: Mutex<Option<Unread>>,
}

/// Reads files on disk: the binary's part.
#[derive(Clone)]
pub struct Reader(
    /// Returns the bytes of a file.
    pub fn(&Path) -> io::Result<Vec<u8>>,
);

/// A file that couldn't be read.
#[derive(Debug)]
pub struct Unread {
    /// The file on disk.
    pub path: PathBuf,
    /// What the system said.
    pub cause: io::Error,
}

/// One file.
#[derive(Debug)]
pub struct SourceFile {
    /// Relative to the folder that holds the content folder, `/` between its parts.
    pub path: String,
    held: Held,
    /// The whole text, without a byte order mark; made when a report needs it.
    text: OnceLock<String>,
    /// Where each line begins; made when the first report needs it.
    lines: OnceLock<Vec<usize>>,
    /// Whether its record was read again since, from files with other numbers.
    is_old: bool,
}

/// What is known of a file's bytes.
#[derive(Debug)]
enum Held {
    /// Its text is all there is: it was given as text, or isn't one.
    Text,
    /// All of them.
    Bytes(Vec<u8>),
    /// Where they are, and what the file looks like from outside.
    OnDisk(PathBuf, Option<Key>),
}

/// The number of a file in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(u32);

/// A stretch of a file's text, in bytes. Lines and columns are worked out only for a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
    /// Makes an empty list of files; those on disk are read by `reader`.
    pub fn reading(reader: Reader) -> Self {
        Sources { reader: Some(reader), ..Sources::default() }
    }

    /// Adds a text and returns its number.
    pub fn add(&mut self, path: String, text: String) -> FileId {
        self.push(path, Held::Text, OnceLock::from(text))
    }

    /// Adds a file with its bytes.
    pub fn add_bytes(&mut self, path: String, bytes: Vec<u8>) -> FileId {
        self.push(path, Held::Bytes(bytes), OnceLock::new())
    }

    /// Adds a file on disk; for `stamp` see [`Sources::stamp`].
    pub fn add_on_disk(&mut self, path: String, disk: PathBuf, stamp: Option<Key>) -> FileId {
        self.push(path, Held::OnDisk(disk, stamp), OnceLock::new())
    }

    fn push(&mut self, path: String, held: Held, text: OnceLock<String>) -> FileId {
        let id = self.next();
        self.files.push(SourceFile { path, held, text, lines: OnceLock::new(), is_old: false });
        id
    }

    /// Notes that a folder is about to be read again: its files get new numbers.
    pub fn retire(&mut self, folder: &str) {
        let is_in =
            |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let own = |file: &&mut SourceFile| file.path == folder || is_in(&file.path);
        self.files.iter_mut().filter(own).for_each(|file| file.is_old = true);
    }

    /// Tells whether a file was read again since.
    pub fn is_retired(&self, id: FileId) -> bool {
        self.file(id).is_old
    }

    /// Returns the number that the next file gets.
    pub fn next(&self) -> FileId {
        FileId(u32::try_from(self.files.len()).expect("fewer than 2^32 files"))
    }

    /// Returns a file's bytes; `None` if they can't be read, which [`Sources::failure`] then tells.
    pub fn bytes(&self, id: FileId) -> Option<Cow<'_, [u8]>> {
        let file = self.file(id);
        let (disk, reader) = match (&file.held, &self.reader) {
            (Held::Text, _) => return file.text.get().map(|text| Cow::Borrowed(text.as_bytes())),
            (Held::Bytes(bytes), _) => return Some(Cow::Borrowed(bytes)),
            (Held::OnDisk(..), None) => panic!("who adds files on disk says how they are read"),
            (Held::OnDisk(disk, _), Some(reader)) => (disk, reader),
        };
        match (reader.0)(disk) {
            Ok(bytes) => Some(Cow::Owned(bytes)),
            Err(cause) => {
                let failure = Unread { path: disk.clone(), cause };
                *self.failed.lock().expect("no reader panicked") = Some(failure);
                None
            }
        }
    }

    /// Returns what a file on disk looks like from outside: as long as that is the same, so are its
    /// bytes. `None` if nothing is promised.
    pub fn stamp(&self, id: FileId) -> Option<Key> {
        match self.file(id).held {
            Held::OnDisk(_, stamp) => stamp,
            Held::Text | Held::Bytes(_) => None,
        }
    }

    /// Returns a file that couldn't be read, if there was one, and forgets it.
    pub fn failure(&self) -> Option<Unread> {
        self.failed.lock().expect("no reader panicked").take()
    }

    /// Returns a file's text, for reports; empty where it isn't text or can't be read any more.
    pub fn text(&self, id: FileId) -> &str {
        let made = || self.bytes(id).map(|bytes| decode(&bytes)).unwrap_or_default().text;
        self.file(id).text.get_or_init(made)
    }

    /// Returns a file by its number.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Returns where a place is for people. A place past the end is the end.
    pub fn locate(&self, place: Place) -> Location<'_> {
        let text = self.text(place.file);
        let start = floor(text, place.start as usize);
        let end = floor(text, place.end as usize).max(start);
        let lines = self.file(place.file).lines(text);
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
    /// Returns where each line of its text begins.
    fn lines(&self, text: &str) -> &[usize] {
        let starts = || {
            let breaks = text.match_indices('\n').map(|(index, _)| index + 1);
            std::iter::once(0).chain(breaks).collect()
        };
        self.lines.get_or_init(starts)
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Reader")
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
