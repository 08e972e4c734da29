//! What has changed in the folders that a preview shows.
//!
//! The system tells at once where something was touched; whether anything has changed is seen by
//! looking there. Where the system can't tell (it watches only so many folders), everything is looked
//! at every second.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use notify::event::{EventKind, ModifyKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use walkdir::{DirEntry, WalkDir};

use diwan::base::key::{Key, KeyMaker};
use diwan::content::record_name::RecordName;
use diwan::content::tree::is_skipped;

use crate::shell::disk;
use crate::shell::failure::Failure;
use crate::shell::stat::Stat;

/// How far the clock of a file system may be behind, in nanoseconds.
const SLACK: i64 = 50_000_000;

/// What is looked at as one: what belongs to a record, or all the rest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Rest,
    Record(RecordName),
}

/// What has changed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// Something that all records depend on.
    Whole,
    /// Some records.
    Records(BTreeSet<RecordName>),
}

/// What the folders looked like when they were looked at last.
pub(crate) struct Folders {
    content: PathBuf,
    theme: Option<PathBuf>,
    known: BTreeMap<Part, Look>,
    /// Whether the system tells what is touched.
    is_watched: bool,
}

/// What a part looks like, and whether any later change will show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Look {
    key: Key,
    is_settled: bool,
}

impl Change {
    /// Returns both changes.
    pub(crate) fn and(self, more: Self) -> Self {
        match (self, more) {
            (Change::Records(mut some), Change::Records(more)) => {
                some.extend(more);
                Change::Records(some)
            }
            _ => Change::Whole,
        }
    }
}

impl Folders {
    /// Begins with folders that nobody has looked at yet.
    pub(crate) fn new(content: PathBuf, theme: Option<PathBuf>) -> Self {
        Folders { content, theme, known: BTreeMap::new(), is_watched: false }
    }

    /// Returns to the time before anything was looked at.
    pub(crate) fn forget(&mut self) {
        self.known.clear();
    }

    /// Looks at places that were touched, or at everything; `None` if nothing has changed.
    ///
    /// # Errors
    ///
    /// If the content folder can't be read.
    pub(crate) fn changed(
        &mut self,
        touched: Option<&BTreeSet<PathBuf>>,
    ) -> Result<Option<Change>, Failure> {
        let records = touched.and_then(|paths| self.records(paths));
        let mut changed = BTreeSet::new();
        match records {
            Some(records) => {
                for name in records {
                    let now = self.look_at(&name);
                    let part = Part::Record(name);
                    if self.note(&part, now, true) {
                        changed.insert(part);
                    }
                }
            }
            None => {
                let now = self.look()?;
                let gone = self.known.keys().filter(|part| !now.contains_key(part));
                let all: BTreeSet<Part> = now.keys().chain(gone).cloned().collect();
                for part in all {
                    if self.note(&part, now.get(&part).copied(), !self.is_watched) {
                        changed.insert(part);
                    }
                }
            }
        }
        if changed.contains(&Part::Rest) {
            return Ok(Some(Change::Whole));
        }
        let records = changed.into_iter().filter_map(|part| match part {
            Part::Record(name) => Some(name),
            Part::Rest => None,
        });
        let records: BTreeSet<RecordName> = records.collect();
        Ok((!records.is_empty()).then_some(Change::Records(records)))
    }

    /// Watches the folders; `touched` hears where something happened, or nothing if that was lost.
    pub(crate) fn watch(
        &mut self,
        touched: impl Fn(Option<Vec<PathBuf>>) + Send + 'static,
    ) -> Option<RecommendedWatcher> {
        let told = move |event: notify::Result<notify::Event>| match event {
            Ok(event) if event.need_rescan() => touched(None),
            Ok(event) if is_change(event.kind) => touched(Some(event.paths)),
            Ok(_) => {}
            Err(_) => touched(None),
        };
        self.is_watched = false;
        let mut watcher = notify::recommended_watcher(told).ok()?;
        let folders = std::iter::once(&self.content).chain(&self.theme);
        for folder in folders {
            watcher.watch(folder, RecursiveMode::Recursive).ok()?;
        }
        self.is_watched = true;
        Some(watcher)
    }

    /// Returns the records in which all the paths lie; `None` if one lies in no record.
    fn records(&self, paths: &BTreeSet<PathBuf>) -> Option<BTreeSet<RecordName>> {
        let kept = paths.iter().filter(|path| {
            let name = path.file_name().map(|name| name.to_string_lossy());
            !name.is_some_and(|name| is_skipped(&name) || is_temporary(&name))
        });
        let record = |path: &PathBuf| {
            let below = path.strip_prefix(&self.content).ok()?;
            RecordName::of(&disk::below(Path::new(""), below)?)
        };
        kept.map(record).collect()
    }

    /// Notes what a part looks like; tells whether it has changed. Something may have been written twice
    /// at what is the same time: who `doubts` takes that for a change.
    fn note(&mut self, part: &Part, now: Option<Look>, doubts: bool) -> bool {
        let before = match now {
            Some(now) => self.known.insert(part.clone(), now),
            None => self.known.remove(part),
        };
        let may_differ = doubts && before.is_some_and(|before| !before.is_settled);
        may_differ || before.map(|look| look.key) != now.map(|look| look.key)
    }

    /// Looks at everything.
    fn look(&self) -> Result<BTreeMap<Part, Look>, Failure> {
        let mut makers: BTreeMap<Part, Maker> = BTreeMap::new();
        let failed = || Failure::doing("failure-read-folder", &self.content);
        fs::read_dir(&self.content).map_err(failed())?;
        for entry in walk(&self.content) {
            let Ok(below) = entry.path().strip_prefix(&self.content) else { continue };
            let name = disk::below(Path::new(""), below).and_then(|path| RecordName::of(&path));
            makers.entry(name.map_or(Part::Rest, Part::Record)).or_default().add(&entry);
        }
        for entry in self.theme.iter().flat_map(|theme| walk(theme)) {
            makers.entry(Part::Rest).or_default().add(&entry);
        }
        Ok(makers.into_iter().map(|(part, maker)| (part, maker.finish())).collect())
    }

    /// Looks at what belongs to a record; `None` if it is gone.
    fn look_at(&self, name: &RecordName) -> Option<Look> {
        let mut maker = Maker::default();
        let mut is_there = false;
        let places: Vec<PathBuf> =
            name.places().iter().map(|place| self.content.join(place)).collect();
        for entry in places.iter().flat_map(|place| walk(place)) {
            is_there = true;
            maker.add(&entry);
        }
        is_there.then(|| maker.finish())
    }
}

/// Puts together what a part looks like.
#[derive(Default)]
struct Maker {
    key: KeyMaker,
    settles: i64,
}

impl Maker {
    fn add(&mut self, entry: &DirEntry) {
        self.key.bytes(entry.path().as_os_str().as_encoded_bytes());
        let kind = entry.file_type();
        self.key.number(u64::from(kind.is_dir()) + 2 * u64::from(kind.is_symlink()));
        if kind.is_dir() {
            return;
        }
        // What vanishes meanwhile is missed, and missed the next time too: then it is gone.
        if let Ok(found) = entry.metadata() {
            let stat = Stat::new(&found);
            let modified = stat.modified.cast_unsigned();
            self.key.number(stat.size).number(modified).number(stat.inode);
            self.settles = self.settles.max(stat.settles());
        }
    }

    /// Ends; what was written a moment ago may be written once more at what is the same time.
    fn finish(self) -> Look {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let now = i64::try_from(now.as_nanos()).unwrap_or(i64::MAX);
        let is_settled = self.settles.saturating_add(SLACK) < now;
        Look { key: self.key.finish(), is_settled }
    }
}

/// Returns what is in a folder, the folder itself among it, in one order.
fn walk(folder: &Path) -> impl Iterator<Item = DirEntry> {
    let is_kept = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0 || !(is_skipped(&name) || is_temporary(&name))
    };
    WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(is_kept).flatten()
}

/// Tells whether an event may be a change: that a file was opened or read is none.
fn is_change(kind: EventKind) -> bool {
    !matches!(kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)))
}

/// Tells whether a name is that of what editors, office programs and downloads put beside a file for a
/// while. A build reports those that stay.
pub(crate) fn is_temporary(name: &str) -> bool {
    let is_hash = name.len() > 1 && name.starts_with('#') && name.ends_with('#');
    let endings = [".tmp", ".swp", ".swx", ".part", ".crdownload", ".bak", "___jb_tmp___"];
    is_hash
        || name.starts_with("~$")
        || name == "4913"
        || endings.iter().any(|ending| name.ends_with(ending))
}

/// Tells whether a failure may be over in a moment: something was moved while it was read.
pub(crate) fn is_passing(failure: &Failure) -> bool {
    failure.cause.as_ref().is_some_and(|cause| cause.kind() == io::ErrorKind::NotFound)
}
