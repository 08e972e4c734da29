//! The site's files: where they lie below its root, and what is in them.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use crate::base::characters::is_forbidden;
use crate::base::ids::is_device;
use crate::base::key::Key;
use crate::base::photo::{Encoding, Size};

/// The longest path below the site's root, in bytes: three of the longest ids and their folders.
/// Windows takes 260 with the folder that the site lies in.
pub const LONGEST_PATH: usize = 240;

/// A path below the site's root, with `/` between its parts. It cannot climb out of the root,
/// and every file system, web server and ZIP program takes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(Arc<str>);

/// One file of the site.
#[derive(Debug)]
pub struct OutFile {
    /// Where it goes.
    pub path: OutPath,
    /// What it is made of, if that is known.
    pub key: Option<Key>,
    /// What goes there.
    pub body: Body,
}

/// What a file of the site holds.
#[derive(Debug, Clone)]
pub enum Body {
    /// Made by the program.
    Made(Vec<u8>),
    /// An attachment, published as it is: the file on disk that is to be copied.
    Copied(PathBuf),
    /// A picture, published without what tells of people: the file on disk that is to be cleaned.
    Cleaned(PathBuf),
    /// A photo, published small: the file on disk, and in which size and encoding.
    Shrunk(PathBuf, Size, Encoding),
}

impl OutPath {
    /// Makes a path of parts joined by `/`; `None` if a part could leave the root, would be
    /// hidden, or is a name that some system refuses.
    pub fn new(path: &str) -> Option<Self> {
        let sound = path.len() <= LONGEST_PATH && path.split('/').all(is_sound_part);
        sound.then(|| OutPath(path.into()))
    }

    /// Returns the path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns what two paths have in common if some system would take them for one: the
    /// composed form without case.
    pub fn collision_key(&self) -> String {
        collision_key(&self.0)
    }

    /// Returns the collision key, if it isn't the path itself.
    pub fn folded(&self) -> Option<String> {
        let is_plain = self.0.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
        (!is_plain).then(|| self.collision_key())
    }

    /// Returns the way from this file's folder up to the site's root: `""`, `"../"`, ….
    pub fn to_root(&self) -> String {
        to_root(&self.0)
    }
}

/// Returns what any two paths have in common if some system would take them for one.
pub fn collision_key(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.nfc().flat_map(char::to_lowercase).collect()
}

/// Returns the way from a file's folder up to the folder that its path counts from.
pub fn to_root(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

impl fmt::Display for OutPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

fn is_sound_part(part: &str) -> bool {
    !part.is_empty()
        && !part.starts_with(['.', '-', ' '])
        && !part.ends_with(['.', ' '])
        && !part.contains(['<', '>', ':', '"', '\\', '|', '?', '*', '%', '#'])
        && !part.contains(is_forbidden)
        && !is_device(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_cannot_leave_its_root_or_trouble_a_system() {
        for path in [
            "", "/a", "a//b", "../a", "a/..", "a/.git", "con.html", "a/LPT1", "a:b", "a ", "-a",
            "a\u{0}", "a?b", "COM¹", "files/lpt³.txt", "aux .txt", "a/NUL", "a\\b", "a%2e",
            "a\u{202E}b",
        ] {
            assert_eq!(OutPath::new(path), None, "{path}");
        }
        assert!(OutPath::new(&"a".repeat(LONGEST_PATH + 1)).is_none());
        let path = OutPath::new("ar/councils/raqqa/index.html").expect("a sound path");
        assert_eq!(path.to_root(), "../../../");
    }

    #[test]
    fn names_that_a_system_merges_share_a_key() {
        let key = |path| OutPath::new(path).expect("a sound path").collision_key();
        assert_eq!(key("files/A.pdf"), key("files/a.PDF"));
        assert_eq!(key("files/e\u{302}.pdf"), key("files/\u{ea}.pdf"));
        assert_eq!(key("files/\u{c9}t\u{e9}.pdf"), key("files/e\u{301}te\u{301}.pdf"));
        assert_ne!(key("files/a.pdf"), key("files/b.pdf"));
    }
}
