//! The records of a preview: read whole when it begins, and then record by record.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Mutex;

use diwan::base::date::Day;
use diwan::content::record_name::RecordName;
use diwan::content::tree::Entry;
use diwan::model::shelf::Memory;
use diwan::pages::cards::Which;
use diwan::project::{Project, Remembered};

use crate::shell::arguments::Sources;
use crate::shell::documents::Documents;
use crate::shell::failure::Failure;
use crate::shell::folder;
use crate::shell::pictures::Pictures;
use crate::shell::serve::watch::{Change, is_temporary};
use crate::shell::{clock, disk, hash};

/// The records, of which those that were good are shown.
pub(super) struct Records<'a> {
    options: &'a Sources,
    content: PathBuf,
    held: Held,
    day: Option<Day>,
    /// The last site without an error.
    pub(super) good: Option<Project>,
    /// What was read last, if that has errors and is no change of that site.
    broken: Option<Project>,
}

/// What was read of records, held in memory.
#[derive(Default)]
struct Held(Mutex<BTreeMap<String, Vec<u8>>>);

impl Memory for Held {
    fn recall(&self, name: &str) -> Option<Vec<u8>> {
        self.0.lock().expect("no reader panicked").get(name).cloned()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        self.0.lock().expect("no reader panicked").insert(name.to_owned(), bytes.to_vec());
    }
}

impl<'a> Records<'a> {
    /// Begins with nothing read; `content` is the content folder without links.
    pub(super) fn new(options: &'a Sources, content: PathBuf) -> Self {
        Records { options, content, held: Held::default(), day: None, good: None, broken: None }
    }

    /// Returns what the newest reports are about.
    ///
    /// # Panics
    ///
    /// If nothing has been read.
    pub(super) fn newest(&self) -> Option<&Project> {
        self.broken.as_ref().or(self.good.as_ref())
    }

    /// Tells whether the site's date isn't what it was.
    pub(super) fn is_of_another_day(&self) -> bool {
        clock::date(self.options.date).is_ok_and(|day| Some(day) != self.day)
    }

    /// Reads what has changed. What has errors isn't shown.
    ///
    /// # Errors
    ///
    /// If something can't be read.
    pub(super) fn read(&mut self, change: &Change) -> Result<(), Failure> {
        match (change, &mut self.good, &self.broken) {
            (Change::Records(names), Some(project), None) => renew(project, &self.content, names),
            _ => self.read_whole(),
        }
    }

    fn read_whole(&mut self) -> Result<(), Failure> {
        let date = clock::date(self.options.date)?;
        let theme = folder::theme(self.options)?;
        let pictures = Pictures::new(None);
        let mut content = disk::unread(&self.content, &pictures)?;
        content.retain(is_kept);
        let input = folder::input(self.options, content, theme, (date, Which::Fitting))?;
        let remembered = Remembered { memory: &self.held, program: Default::default() };
        let read = Project::read_to_renew(input, folder::reader(), Some(remembered));
        let mut project = read.map_err(folder::unread)?;
        look_into(&mut project, &pictures)?;
        let is_good = project.settle();
        self.day = Some(date);
        (self.good, self.broken) = match is_good {
            true => (Some(project), None),
            false => (self.good.take(), Some(project)),
        };
        Ok(())
    }
}

/// Reads some records again.
fn renew(
    project: &mut Project,
    content: &std::path::Path,
    names: &BTreeSet<RecordName>,
) -> Result<(), Failure> {
    let pictures = Pictures::new(None);
    let mut changed = BTreeMap::new();
    for name in names {
        let mut entries = Vec::new();
        for place in name.places() {
            entries.extend(disk::unread_below(content, &place, &pictures)?);
        }
        entries.retain(is_kept);
        changed.insert(name.clone(), entries);
    }
    project.renew(changed).map_err(folder::unread)?;
    look_into(project, &pictures)?;
    project.settle();
    Ok(())
}

/// Looks into the files that are new.
fn look_into(project: &mut Project, pictures: &Pictures<'_>) -> Result<(), Failure> {
    folder::look_into(project, hash::of_file, &Documents::new(None), pictures)
}

/// Tells whether an entry is no editor's temporary file, nor in a folder that is one.
fn is_kept(entry: &Entry) -> bool {
    !entry.path.split('/').any(is_temporary)
}
