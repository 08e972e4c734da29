//! What pictures of the content are: one that is as it was isn't read again.
//!
//! Kept beside the records as `pictures.seen`, which is no council's name:
//!
//! ```text
//! key of the program and all that follows (16) · how many pictures (8)
//! then for each: its path · its stamp (16) · whether it is sound (8: 0 nobody looked, 1 no, 2 yes)
//!   · what it is (8: 0 broken, 1 to be cleaned, 2 clean) · its size (8) · its key (16)
//!   · what it is as a photo (8: 0 unreadable, 1 too large, 2 it shrinks) · width (8) · height (8)
//! ```

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use diwan::base::key::Key;
use diwan::base::photo::{self, Fit, Size};
use diwan::base::picture::Format;
use diwan::content::tree::Inside;
use diwan::model::shelf::Memory;

use crate::shell::disk;
use crate::shell::failure::Failure;
use crate::shell::memory::Records;
use crate::shell::packed::{Packer, Unpacker};
use crate::shell::stat::Stat;

const NAME: &str = "pictures.seen";

/// A picture that was looked at.
#[derive(Clone, Copy)]
struct Seen {
    /// What it looked like from outside.
    stamp: Key,
    inside: Inside,
    /// Whether all of it can be read; only photos are asked.
    is_sound: Option<bool>,
}

/// What is known of pictures, from the last run and from this one, by their paths on the disk.
pub(crate) struct Pictures<'a> {
    records: Option<&'a Records>,
    before: Vec<u8>,
    known: BTreeMap<String, Seen>,
    now: Mutex<BTreeMap<String, Seen>>,
}

impl<'a> Pictures<'a> {
    /// Begins with what the last run knew, if anything was kept.
    pub(crate) fn new(records: Option<&'a Records>) -> Self {
        let before = records.and_then(|records| records.recall(NAME)).unwrap_or_default();
        let known = records.and_then(|records| open(&before, records)).unwrap_or_default();
        Pictures { records, before, known, now: Mutex::default() }
    }

    /// Returns a time of the file system's clock from before anything was read.
    pub(crate) fn tick(&self) -> i64 {
        self.records.map_or(i64::MIN, Records::tick)
    }

    /// Looks into an attachment; `name` is its path below the content folder.
    pub(crate) fn look(&self, path: &Path, name: &str, stat: Stat) -> Result<Inside, Failure> {
        let read = || Inside::of(name, stat.size, || disk::attachment(path));
        let stamp = stat.stamp(self.tick()).filter(|_| Format::of(name).is_some());
        let (Some(key), Some(stamp)) = (path.to_str(), stamp) else { return read() };
        let seen = match self.known.get(key).filter(|seen| seen.stamp == stamp) {
            Some(seen) => *seen,
            None => Seen { stamp, inside: read()?, is_sound: None },
        };
        self.now.lock().expect("no reader panicked").insert(key.to_owned(), seen);
        Ok(seen.inside)
    }

    /// Tells whether all of a photo can be read.
    pub(crate) fn is_sound(&self, path: &Path) -> Result<bool, Failure> {
        let seen = path
            .to_str()
            .and_then(|key| self.now.lock().expect("no reader panicked").get(key).copied());
        if let Some(is_sound) = seen.and_then(|seen| seen.is_sound) {
            return Ok(is_sound);
        }
        let format = path.to_str().and_then(Format::of);
        let clean = disk::clean_picture(path)?;
        let is_sound = format.is_some_and(|format| photo::is_sound(format, &clean));
        if let (Some(key), Some(seen)) = (path.to_str(), seen) {
            let seen = Seen { is_sound: Some(is_sound), ..seen };
            self.now.lock().expect("no reader panicked").insert(key.to_owned(), seen);
        }
        Ok(is_sound)
    }

    /// Keeps what this run knows, if it is anything new.
    pub(crate) fn keep(self) {
        let Some(records) = self.records else { return };
        let seen = self.now.into_inner().expect("no reader panicked");
        let now = close(&seen, records);
        if !seen.is_empty() && now != self.before {
            records.keep(NAME, &now);
        }
    }
}

fn close(all: &BTreeMap<String, Seen>, records: &Records) -> Vec<u8> {
    let mut packer = Packer::default();
    packer.number(all.len() as u64);
    for (path, seen) in all {
        packer.path(path);
        packer.bytes(&seen.stamp.0);
        packer.number(seen.is_sound.map_or(0, |is_sound| 1 + u64::from(is_sound)));
        let (kind, size, key, fit) = match seen.inside {
            Inside::Picture { size, is_clean, key, fit } => {
                (1 + u64::from(is_clean), size, key, fit)
            }
            _ => (0, 0, Key::default(), Fit::Unreadable),
        };
        packer.number(kind);
        packer.number(size);
        packer.bytes(&key.0);
        let (kind, width, height) = match fit {
            Fit::Unreadable => (0, 0, 0),
            Fit::TooLarge(size) => (1, size.width, size.height),
            Fit::Shrinks(size) => (2, size.width, size.height),
        };
        [kind, width, height].into_iter().for_each(|number| packer.number(number.into()));
    }
    let rest = packer.finish();
    [&records.seal(&rest).0[..], &rest].concat()
}

/// Takes apart what was kept; `None` if it is damaged or another program's.
fn open(bytes: &[u8], records: &Records) -> Option<BTreeMap<String, Seen>> {
    let (key, rest) = bytes.split_first_chunk()?;
    if *key != records.seal(rest).0 {
        return None;
    }
    let mut from = Unpacker::new(rest);
    let mut all = BTreeMap::new();
    for _ in 0..from.count()? {
        let path = from.path()?.into_string();
        let stamp = Key(from.bytes()?);
        let is_sound = from.number()?.checked_sub(1).map(|sound| sound == 1);
        let (kind, size, key) = (from.number()?, from.number()?, Key(from.bytes()?));
        let photo = from.number()?;
        let mut side = || u32::try_from(from.number()?).ok();
        let sides = Size { width: side()?, height: side()? };
        let fit = match photo {
            0 => Fit::Unreadable,
            1 => Fit::TooLarge(sides),
            _ => Fit::Shrinks(sides),
        };
        let inside = match kind {
            0 => Inside::BrokenPicture,
            _ => Inside::Picture { size, is_clean: kind == 2, key, fit },
        };
        all.insert(path, Seen { stamp, inside, is_sound });
    }
    from.is_done().then_some(all)
}
