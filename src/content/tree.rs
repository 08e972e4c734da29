//! The files of the content folder, as the binary found them.

use std::path::PathBuf;

use crate::base::key::{Key, KeyMaker};
use crate::base::photo::{self, Fit};
use crate::base::picture::{Format, LARGEST_PICTURE};

/// A file or folder below the content folder.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its path below the content folder, `/` between its parts; lossy where the name isn't UTF-8.
    pub path: String,
    /// What it is.
    pub found: Found,
}

/// What a path leads to.
#[derive(Debug, Clone)]
pub enum Found {
    /// A folder.
    Folder,
    /// A file of the format, with its bytes.
    Record(Vec<u8>),
    /// A file of the format that is still to be read.
    Unread {
        /// The file on disk.
        disk: PathBuf,
        /// What it looks like from outside: see [`crate::base::source::Sources::stamp`].
        stamp: Option<Key>,
    },
    /// A file below a record's `files/`: its size and first bytes, and where it can be copied from.
    Attachment {
        /// In bytes.
        size: u64,
        /// The first [`HEAD`] bytes, or all.
        head: Vec<u8>,
        /// The file on disk.
        disk: PathBuf,
        /// What it tells beside what it shows.
        inside: Inside,
    },
    /// A file too large to be a record.
    TooLarge(u64),
    /// A symbolic link; it isn't followed.
    Link,
    /// A pipe, socket or device.
    Special,
    /// A name that isn't UTF-8.
    BadName,
}

/// What an attachment tells beside what it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inside {
    /// Nobody looked: it is no picture.
    Unknown,
    /// A picture.
    Picture {
        /// How many bytes it has without what tells of people.
        size: u64,
        /// Whether it is so already.
        is_clean: bool,
        /// What those bytes are.
        key: Key,
        /// What it is as a photo.
        fit: Fit,
    },
    /// A picture that can't be read as one.
    BrokenPicture,
}

impl Inside {
    /// Looks into a file, whose bytes `read` gives if they are needed.
    ///
    /// # Errors
    ///
    /// What `read` fails with.
    pub fn of<F>(
        path: &str,
        size: u64,
        read: impl FnOnce() -> Result<Vec<u8>, F>,
    ) -> Result<Self, F> {
        let Some(format) = Format::of(path) else { return Ok(Inside::Unknown) };
        if size > LARGEST_PICTURE {
            return Ok(Inside::BrokenPicture);
        }
        let bytes = read()?;
        Ok(match format.clean(&bytes) {
            Some(clean) => Inside::Picture {
                size: clean.len() as u64,
                is_clean: clean == bytes,
                key: KeyMaker::default().bytes(&clean).finish(),
                fit: photo::fit(format, &clean),
            },
            None => Inside::BrokenPicture,
        })
    }
}

/// Types of attachments that may be published: what a browser or phone only shows, and never runs.
pub const ATTACHMENT_TYPES: [&str; 13] =
    ["pdf", "jpg", "jpeg", "png", "webp", "csv", "txt", "ods", "xlsx", "docx", "mp3", "mp4", "m4a"];

/// How many bytes of an attachment show its type.
pub const HEAD: usize = 16;

/// The largest record file that is read, in bytes.
pub const LARGEST_RECORD: u64 = 4 * 1024 * 1024;

/// Tells whether a name is skipped: hidden files and editors' backups.
pub fn is_skipped(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~')
}

/// Tells whether a path below the content folder is an attachment: something in a record's
/// `files/`. The binary reads those only as far as their first bytes.
pub fn is_attachment(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    matches!(
        parts.as_slice(),
        ["councils", _, _, "files", _, ..] | ["clarifications", _, "files", _, ..]
    )
}
