//! The meetings of a council: each as it was kept, if nothing that it was read from has changed,
//! else read from its files.
//!
//! What is kept of a council is one run of bytes:
//!
//! ```text
//! key of all that follows (16) · key of what all records are read with (16) · date (4)
//! then for each meeting: length of its id (1) · id · length (4) · label · meeting and reports
//! ```
//!
//! The label names what the meeting depends on: its files by their stamps and keys, and the names
//! that it refers to. Bytes that are damaged, of another program or of a later date are as good as
//! none. A meeting with an error isn't kept, nor one with a report that may be gone tomorrow.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::base::caught::caught;
use crate::base::codes;
use crate::base::date::Day;
use crate::base::diag::{Code, Diagnostics, has_error};
use crate::base::ids::Id;
use crate::base::kept::among;
use crate::base::key::{Key, KeyMaker};
use crate::base::source::{FileId, Sources};
use crate::content::folders::{Attachment, CouncilFolder, RecordFolder};
use crate::content::tree::Inside;
use crate::model::folder;
use crate::model::load::Reading;
use crate::model::meeting::Meeting;
use crate::model::scope::{Declared, Name, Scope};
use crate::model::texts::Texts;

/// Reports that depend on the day.
const PASSING: [Code; 3] = [codes::FUTURE_CORRECTION, codes::FUTURE_MEETING, codes::FUTURE_UPDATE];

/// Keeps bytes by name from one run to the next, and may lose them.
pub trait Memory: Sync {
    /// Returns what was kept.
    fn recall(&self, name: &str) -> Option<Vec<u8>>;

    /// Keeps bytes, in the place of those that were kept.
    fn keep(&self, name: &str, bytes: &[u8]);
}

/// What is kept, and of what world it has to be.
pub struct Shelves<'a> {
    /// What keeps it.
    pub memory: &'a dyn Memory,
    /// What all records are read with, and by which program.
    pub world: Key,
}

/// A record as it was read.
#[derive(Debug)]
pub struct Read<T> {
    /// The record; `None` if it can't do without what is wrong.
    pub record: Option<T>,
    /// What was reported of it.
    pub reports: Diagnostics,
    /// What it refers to that is there.
    pub names: Vec<Name>,
}

/// Of a folder that is gone nothing is read.
impl<T> Default for Read<T> {
    fn default() -> Self {
        Read { record: None, reports: Diagnostics::new(), names: Vec::new() }
    }
}

/// A meeting, and what is to be kept of it.
type Shelved<'k> = (Read<Meeting>, Option<Cow<'k, [u8]>>);

/// What a kept meeting was read from.
#[derive(Serialize, Deserialize)]
pub struct Label {
    files: Vec<Part>,
    names: Vec<Name>,
}

/// A file of a record.
#[derive(Serialize, Deserialize)]
struct Part {
    name: String,
    stamp: Option<Key>,
    key: Key,
}

/// Returns the meetings of a council, in the order of their ids.
pub fn meetings(
    (council, folder): (&Id, &CouncilFolder),
    reading: &Reading<'_>,
    declared: &Declared<'_>,
) -> Vec<Read<Meeting>> {
    let Some(shelves) = &reading.shelves else {
        let each = folder.meetings.par_iter();
        return each.map(|(id, one)| read((council, id), one, reading, declared).0).collect();
    };
    // One council's are no use for another, however alike their files are.
    let world = KeyMaker::default().key(shelves.world).text(council.as_str()).finish();
    let bytes = shelves.memory.recall(council.as_str()).unwrap_or_default();
    let kept = open(&bytes, world, reading.today).unwrap_or_default();
    let one = |(id, folder): (&Id, &RecordFolder)| {
        let before = kept.get(id.as_str());
        match before.and_then(|kept| recall(kept, folder, reading.sources, declared)) {
            Some((read, kept)) => (read, Some(kept)),
            None => {
                let (read, label) = read((council, id), folder, reading, declared);
                let kept = label.and_then(|label| write(&label, &read, folder));
                (read, kept.map(Cow::Owned))
            }
        }
    };
    let all: Vec<Shelved<'_>> = folder.meetings.par_iter().map(one).collect();
    let now = || all.iter().filter_map(|(_, kept)| kept.as_ref());
    if now().count() != kept.len() || now().any(|kept| matches!(kept, Cow::Owned(_))) {
        let named = folder.meetings.keys().zip(&all);
        let named = named.filter_map(|(id, (_, kept))| Some((id, kept.as_deref()?)));
        shelves.memory.keep(council.as_str(), &close(named, world, reading.today));
    }
    all.into_iter().map(|(read, _)| read).collect()
}

/// Reads a meeting from its files; says what it was read from, if it may be kept.
pub fn read(
    names: (&Id, &Id),
    record: &RecordFolder,
    reading: &Reading<'_>,
    declared: &Declared<'_>,
) -> (Read<Meeting>, Option<Label>) {
    let mut reports = Diagnostics::new();
    let scope = Scope::new(declared);
    let read = || {
        caught(record.place(reading.root), &mut reports, |reports| {
            let texts = Texts::of_record(record, reading.sources, reports);
            let meeting = folder::meeting(names, record, &texts, reading, &scope, reports)?;
            Some((meeting, texts))
        })
    };
    let read = among(ids(record), read);
    let lasts = !has_error(&reports) && !reports.iter().any(|one| PASSING.contains(&one.code));
    let names: Vec<Name> = scope.found().into_iter().collect();
    let label = |texts: &Texts| {
        let part = |(name, file, attachment): (String, FileId, Option<&Attachment>)| {
            let key = attachment.map_or_else(|| texts.key(file), |file| Some(looks(file)))?;
            Some(Part { name, stamp: reading.sources.stamp(file), key })
        };
        let files = files(record).map(part).collect::<Option<_>>()?;
        Some(Label { files, names: names.clone() })
    };
    let label = read.as_ref().filter(|_| lasts).and_then(|(_, texts)| label(texts));
    (Read { record: read.map(|(meeting, _)| meeting), reports, names }, label)
}

/// Returns a meeting as it was kept, with what is to be kept of it now; `None` if something that it
/// was read from has changed.
fn recall<'k>(
    kept: &'k [u8],
    folder: &RecordFolder,
    sources: &Sources,
    declared: &Declared<'_>,
) -> Option<(Read<Meeting>, Cow<'k, [u8]>)> {
    let (mut label, body): (Label, &[u8]) = postcard::take_from_bytes(kept).ok()?;
    if !folder.refused.is_empty() || !label.names.iter().all(|name| declared.has(name)) {
        return None;
    }
    let mut touched = false;
    let mut now = files(folder);
    for part in &mut label.files {
        let (name, file, attachment) = now.next()?;
        if name != part.name {
            return None;
        }
        let stamp = sources.stamp(file);
        if stamp.is_some() && stamp == part.stamp {
            continue;
        }
        let made = || Some(KeyMaker::default().bytes(&sources.bytes(file)?).finish());
        if attachment.map_or_else(made, |file| Some(looks(file)))? != part.key {
            return None;
        }
        touched |= part.stamp != stamp;
        part.stamp = stamp;
    }
    if now.next().is_some() {
        return None;
    }
    let (meeting, reports) = among(ids(folder), || postcard::from_bytes(body)).ok()?;
    let kept = match touched {
        true => Cow::Owned([&postcard::to_allocvec(&label).ok()?, body].concat()),
        false => Cow::Borrowed(kept),
    };
    Some((Read { record: Some(meeting), reports, names: label.names }, kept))
}

/// Returns what is to be kept of a meeting.
fn write(label: &Label, read: &Read<Meeting>, folder: &RecordFolder) -> Option<Vec<u8>> {
    let label = postcard::to_allocvec(label).ok()?;
    let body = (read.record.as_ref()?, &read.reports);
    among(ids(folder), || postcard::to_extend(&body, label)).ok()
}

/// Returns the files of a record in their one order: name, number, and whether it is an attachment.
fn files(folder: &RecordFolder) -> impl Iterator<Item = (String, FileId, Option<&Attachment>)> {
    let documents = folder.documents();
    let documents = documents.map(|(name, document)| (name.to_owned(), document.file, None));
    let attached = folder.files.iter();
    documents.chain(attached.map(|(path, one)| (format!("/{path}"), one.place.file, Some(one))))
}

/// Returns the numbers of a record's files.
pub fn ids(folder: &RecordFolder) -> Arc<[FileId]> {
    files(folder).map(|(_, file, _)| file).collect()
}

/// Returns the key of what a record sees of an attachment.
fn looks(file: &Attachment) -> Key {
    let mut maker = KeyMaker::default();
    maker.number(file.size).bytes(&file.head);
    match file.inside {
        Inside::Unknown => maker.number(0),
        Inside::BrokenPicture => maker.number(1),
        // What it is as a photo follows from its bytes.
        Inside::Picture { size, is_clean, key, fit: _ } => {
            maker.number(2 + u64::from(is_clean)).number(size).key(key)
        }
    };
    maker.finish()
}

/// Takes kept bytes apart, by meeting; `None` if they are no use.
fn open(bytes: &[u8], world: Key, today: Day) -> Option<BTreeMap<&str, &[u8]>> {
    let (key, rest) = bytes.split_at_checked(16)?;
    if *key != seal(rest).0 {
        return None;
    }
    let (of, rest) = rest.split_at_checked(16)?;
    let (date, mut rest) = rest.split_first_chunk::<4>()?;
    if *of != world.0 || *date > day(today) {
        return None;
    }
    let mut meetings = BTreeMap::new();
    while let Some((length, after)) = rest.split_first() {
        let (id, after) = after.split_at_checked(usize::from(*length))?;
        let (length, after) = after.split_first_chunk()?;
        let (kept, after) = after.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        meetings.insert(std::str::from_utf8(id).ok()?, kept);
        rest = after;
    }
    Some(meetings)
}

/// Puts together what is kept of a council.
fn close<'k>(
    meetings: impl Iterator<Item = (&'k Id, &'k [u8])>,
    world: Key,
    today: Day,
) -> Vec<u8> {
    let mut bytes = vec![0; 16];
    bytes.extend(world.0);
    bytes.extend(day(today));
    for (id, kept) in meetings {
        let (Ok(id_length), Ok(length)) =
            (u8::try_from(id.as_str().len()), u32::try_from(kept.len()))
        else {
            continue;
        };
        bytes.push(id_length);
        bytes.extend(id.as_str().as_bytes());
        bytes.extend(length.to_le_bytes());
        bytes.extend(kept);
    }
    let key = seal(&bytes[16..]);
    bytes[..16].copy_from_slice(&key.0);
    bytes
}

fn seal(bytes: &[u8]) -> Key {
    KeyMaker::default().bytes(bytes).finish()
}

/// Returns a day as bytes that are ordered as days are.
fn day(day: Day) -> [u8; 4] {
    let [high, low] = day.year.to_be_bytes();
    [high, low, day.month, day.day]
}
