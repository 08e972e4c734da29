//! What documents of the content tell: one that is as it was isn't read again.
//!
//! Kept beside the records as `documents.seen`, which is no council's name:
//!
//! ```text
//! key of the program and all that follows (16) · how many documents (8)
//! then for each: its path · its stamp (16) · how many findings (8) · each one's kind and words
//! ```

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;
use std::sync::Mutex;

use diwan::base::document::{Findings, Format, Tell};
use diwan::base::key::Key;
use diwan::model::shelf::Memory;

use crate::shell::failure::Failure;
use crate::shell::memory::Records;
use crate::shell::packed::{Packer, Unpacker};
use crate::shell::stat::Stat;

const NAME: &str = "documents.seen";

/// What was found in documents, by their paths on the disk, and what each looked like from outside.
type Seen = BTreeMap<String, (Key, Findings)>;

/// What is known of documents, from the last run and from this one.
pub(crate) struct Documents<'a> {
    records: Option<&'a Records>,
    before: Vec<u8>,
    known: Seen,
    now: Mutex<Seen>,
}

impl<'a> Documents<'a> {
    /// Begins with what the last run knew, if anything was kept.
    pub(crate) fn new(records: Option<&'a Records>) -> Self {
        let before = records.and_then(|records| records.recall(NAME)).unwrap_or_default();
        let known = records.and_then(|records| open(&before, records)).unwrap_or_default();
        Documents { records, before, known, now: Mutex::default() }
    }

    /// Looks into one.
    pub(crate) fn look(&self, path: &Path, format: Format) -> Result<Findings, Failure> {
        let stat = Stat::of_file(path);
        let tick = self.records.map_or(i64::MIN, Records::tick);
        let stamp = stat.and_then(|stat| stat.stamp(tick));
        let known = path.to_str().and_then(|path| self.known.get(path));
        let findings = match known.filter(|(before, _)| stamp == Some(*before)) {
            Some((_, findings)) => findings.clone(),
            None => {
                let failed = || Failure::doing("failure-read-file", path);
                let mut file = File::open(path).map_err(failed())?;
                let size = file.metadata().map_err(failed())?.len();
                format.look(&mut file, size).map_err(failed())?
            }
        };
        if let (Some(path), Some(stamp)) = (path.to_str(), stamp) {
            let mut now = self.now.lock().expect("no reader panicked");
            now.insert(path.to_owned(), (stamp, findings.clone()));
        }
        Ok(findings)
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

fn close(seen: &Seen, records: &Records) -> Vec<u8> {
    let mut packer = Packer::default();
    packer.number(seen.len() as u64);
    for (path, (stamp, findings)) in seen {
        packer.path(path);
        packer.bytes(&stamp.0);
        packer.number(findings.rows().count() as u64);
        for (tell, words) in findings.rows() {
            packer.text(tell.word());
            packer.text(words);
        }
    }
    let rest = packer.finish();
    [&records.seal(&rest).0[..], &rest].concat()
}

/// Takes apart what was kept; `None` if it is damaged or another program's.
fn open(bytes: &[u8], records: &Records) -> Option<Seen> {
    let (key, rest) = bytes.split_first_chunk()?;
    if *key != records.seal(rest).0 {
        return None;
    }
    let mut from = Unpacker::new(rest);
    let mut seen = Seen::new();
    for _ in 0..from.count()? {
        let path = from.path()?.into_string();
        let stamp = Key(from.bytes()?);
        let mut findings = Findings::default();
        for _ in 0..from.count()? {
            match (Tell::of(&from.text()?)?, from.text()?) {
                (Tell::Hidden, _) => findings.hide(),
                (tell, words) => findings.add(tell, &words),
            }
        }
        seen.insert(path, (stamp, findings));
    }
    from.is_done().then_some(seen)
}
