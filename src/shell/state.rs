//! The state of a published site, in `.NAME.state` beside it: what it was made of, and what the
//! file system said of every file of it, so that what is the same needn't be made or read again.
//!
//! It is a memory, nothing more: without it everything is made and compared. One that is damaged,
//! or that another program wrote, be it this one compiled anew, is as none.

use std::fs;
use std::path::Path;

use diwan::base::key::Key;

use crate::shell::failure::Failure;
use crate::shell::hash::{self, Hash};
use crate::shell::packed::{Packer, Unpacker};
use crate::shell::stat::Stat;

/// What a state begins with; the number changes with the form.
const MARK: &[u8; 16] = b"diwan's state 1\n";

/// What is known of a site, or of the ways to it.
#[derive(Default)]
pub(crate) struct State {
    /// What all of it was made of, if that can be told.
    pub(crate) inputs: Option<Key>,
    /// What was said of it: the warnings, and the end of the line that sums up.
    pub(crate) said: [String; 2],
    /// What compressed the neighbours of its texts, if anything did.
    pub(crate) compressed_by: Option<String>,
    /// Its files, by path; its list is one.
    pub(crate) files: Vec<Known>,
    /// Its folders; the first is its root, whose path is empty.
    pub(crate) folders: Vec<Folder>,
    /// The site before it, if that can become the next one.
    pub(crate) previous: Option<Previous>,
    /// Attachments in the content, by their paths on the disk.
    pub(crate) sources: Vec<Known>,
}

/// A file that was looked at.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    /// Below the site's root.
    pub(crate) path: Box<str>,
    /// What the file system said of it.
    pub(crate) stat: Stat,
    /// Of its bytes.
    pub(crate) sha256: Hash,
    /// What it was made of, if that can be told.
    pub(crate) key: Option<Key>,
}

/// A folder that was looked at: its path below the site's root, and what the file system said.
pub(crate) type Folder = (Box<str>, Stat);

/// The site before the one that is published.
pub(crate) struct Previous {
    /// Its folders.
    pub(crate) folders: Vec<Folder>,
    /// The paths at which the two differ, in order; everywhere else they share one inode.
    pub(crate) differing: Vec<Box<str>>,
}

impl State {
    /// Reads a state; `None` if there is none that can be trusted.
    pub(crate) fn read(path: &Path, program: &Hash) -> Option<Self> {
        Stat::of_file(path)?;
        let bytes = fs::read(path).ok()?;
        let (mark, rest) = bytes.split_first_chunk()?;
        let (sum, rest) = rest.split_first_chunk()?;
        let (by, rest) = rest.split_first_chunk()?;
        if mark != MARK || by != program || *sum != sum_of(by, rest) {
            return None;
        }
        let mut from = Unpacker::new(rest);
        let state = State::unpack(&mut from)?;
        from.is_done().then_some(state)
    }

    /// Writes it.
    pub(crate) fn write(&self, path: &Path, program: &Hash) -> Result<(), Failure> {
        let mut packer = Packer::default();
        self.pack(&mut packer);
        let rest = packer.finish();
        let bytes = [MARK, &sum_of(program, &rest)[..], program, &rest].concat();
        // Not through a link that somebody put there.
        forget(path)?;
        fs::write(path, bytes).map_err(Failure::doing("failure-write-file", path))
    }

    fn pack(&self, to: &mut Packer) {
        pack_key(self.inputs, to);
        self.said.iter().for_each(|text| to.text(text));
        to.text(self.compressed_by.as_deref().unwrap_or_default());
        pack_files(&self.files, to);
        pack_folders(&self.folders, to);
        to.number(u64::from(self.previous.is_some()));
        if let Some(previous) = &self.previous {
            pack_folders(&previous.folders, to);
            to.number(previous.differing.len() as u64);
            previous.differing.iter().for_each(|path| to.path(path));
        }
        pack_files(&self.sources, to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(State {
            inputs: unpack_key(from)?,
            said: [from.text()?, from.text()?],
            compressed_by: Some(from.text()?).filter(|text| !text.is_empty()),
            files: unpack_files(from)?,
            folders: unpack_folders(from)?,
            previous: match from.number()? {
                0 => None,
                _ => Some(Previous {
                    folders: unpack_folders(from)?,
                    differing: many(from, |from| from.path())?,
                }),
            },
            sources: unpack_files(from)?,
        })
    }
}

/// Returns what tells this program from every other, if the system lets it read itself.
pub(crate) fn program() -> Option<Hash> {
    hash::raw_of_pieces(&std::env::current_exe().ok()?, |_| Ok(())).ok()
}

/// Removes a state, before what it says stops being true.
pub(crate) fn forget(path: &Path) -> Result<(), Failure> {
    match fs::remove_file(path) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::doing("failure-remove", path)(cause))
        }
        _ => Ok(()),
    }
}

/// Finds a file by its path.
pub(crate) fn find(files: &[Known], path: &str) -> Option<usize> {
    files.binary_search_by(|known| (*known.path).cmp(path)).ok()
}

fn sum_of(program: &Hash, rest: &[u8]) -> Hash {
    // Of two hashes, so that nothing is copied.
    hash::raw(&[*program, hash::raw(rest)].concat())
}

fn many<T>(
    from: &mut Unpacker<'_>,
    one: impl Fn(&mut Unpacker<'_>) -> Option<T>,
) -> Option<Vec<T>> {
    let count = from.count()?;
    (0..count).map(|_| one(from)).collect()
}

fn pack_files(files: &[Known], to: &mut Packer) {
    to.number(files.len() as u64);
    for file in files {
        to.path(&file.path);
        pack_stat(file.stat, to);
        to.bytes(&file.sha256);
        pack_key(file.key, to);
    }
}

fn unpack_files(from: &mut Unpacker<'_>) -> Option<Vec<Known>> {
    many(from, |from| {
        Some(Known {
            path: from.path()?,
            stat: unpack_stat(from)?,
            sha256: from.bytes()?,
            key: unpack_key(from)?,
        })
    })
}

fn pack_folders(folders: &[Folder], to: &mut Packer) {
    to.number(folders.len() as u64);
    for (path, stat) in folders {
        to.path(path);
        pack_stat(*stat, to);
    }
}

fn unpack_folders(from: &mut Unpacker<'_>) -> Option<Vec<Folder>> {
    many(from, |from| Some((from.path()?, unpack_stat(from)?)))
}

fn pack_stat(stat: Stat, to: &mut Packer) {
    to.number(stat.size);
    to.bytes(&stat.modified.to_le_bytes());
    to.number(stat.inode);
}

fn unpack_stat(from: &mut Unpacker<'_>) -> Option<Stat> {
    let (size, modified) = (from.number()?, from.bytes().map(i64::from_le_bytes)?);
    Some(Stat { size, modified, inode: from.number()? })
}

fn pack_key(key: Option<Key>, to: &mut Packer) {
    to.bytes(&[u8::from(key.is_some())]);
    if let Some(Key(bytes)) = key {
        to.bytes(&bytes);
    }
}

fn unpack_key(from: &mut Unpacker<'_>) -> Option<Option<Key>> {
    match from.bytes()? {
        [0] => Some(None),
        _ => from.bytes().map(|bytes| Some(Key(bytes))),
    }
}
