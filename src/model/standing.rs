//! The records of a site that stands while single ones are read again: for who edits them and wants to
//! see at once what becomes of it.
//!
//! A record is read again if its folder has changed, or if something is gone that it refers to. The
//! new ones take their places in the model, and all that only the records together show is checked
//! anew. If then there is an error, they step back: what stands is always a site that was good, and
//! they are tried again with the next change.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::base::diag::{Diagnostic, Diagnostics, has_error};
use crate::base::ids::Id;
use crate::base::key::Key;
use crate::content::record_name::RecordName;
use crate::model::clarification::Clarification;
use crate::model::council::Council;
use crate::model::load::{self, Reading};
use crate::model::meeting::Meeting;
use crate::model::print::Print;
use crate::model::scope::{Declared, Name};
use crate::model::shelf::{self, Read};
use crate::model::{Model, look_alike};

/// What became of records that were read again.
pub enum Settled {
    /// Something is wrong: the records are those before them.
    Refused,
    /// Some have come or gone.
    Changed,
    /// All that were there still are, and no others.
    Edited(Edited),
}

/// What records were before they were edited.
#[derive(Default)]
pub struct Edited {
    /// The meetings as they were, by council and id.
    pub meetings: BTreeMap<(Id, Id), Meeting>,
    /// Whether of a clarification more has changed than the words of its answer.
    pub clarifications: bool,
    /// Whether a council was edited.
    pub councils: bool,
}

/// What is known of the records beside what is in the model.
#[derive(Default)]
pub struct Standing {
    /// What was reported of everything that is no record.
    frame: Diagnostics,
    /// What was reported of each record, and what it refers to, as it is now.
    notes: BTreeMap<RecordName, Note>,
    /// Which names look like others.
    alike: Option<Diagnostics>,
    /// The records that are to change places with what is in the model; nothing of one that is gone.
    meetings: BTreeMap<(Id, Id), Option<Meeting>>,
    clarifications: BTreeMap<Id, Option<Clarification>>,
    councils: BTreeMap<Id, Option<Council>>,
    /// The key, likewise, of what all files depend on, if councils are among them.
    whole: Option<Key>,
    /// Whether they have changed places, and nobody has said yet that it is for good.
    is_open: bool,
}

#[derive(Default)]
struct Note {
    /// Of what lies in its folder and is no file of the format.
    folder: Diagnostics,
    reports: Diagnostics,
    names: Vec<Name>,
}

impl Edited {
    /// Adds what was edited after it.
    pub fn join(&mut self, later: Self) {
        for (name, old) in later.meetings {
            self.meetings.entry(name).or_insert(old);
        }
        self.clarifications |= later.clarifications;
        self.councils |= later.councils;
    }
}

impl Standing {
    /// Begins with what was reported before the first record.
    pub fn begin(&mut self, frame: &Diagnostics) {
        self.frame.clone_from(frame);
    }

    /// Notes a record that was read.
    pub fn note<T>(&mut self, name: RecordName, read: &Read<T>) {
        if !read.reports.is_empty() || !read.names.is_empty() {
            let (reports, names) = (read.reports.clone(), read.names.clone());
            self.notes.insert(name, Note { reports, names, ..Note::default() });
        }
    }

    /// Reads records again, and those that refer to what is gone, and puts them into the model.
    /// `changed` are those whose folders have changed, with what was reported of the folders.
    /// Returns all reports about all records; [`Self::settle`] comes next.
    pub fn read_again(
        &mut self,
        model: &mut Model,
        reading: &Reading<'_>,
        mut changed: BTreeMap<RecordName, Diagnostics>,
    ) -> Diagnostics {
        if std::mem::replace(&mut self.is_open, true) {
            // The last reading came to no end.
            self.change_places(model);
        }
        let declared = load::declared(reading, Some(&model.sectors));
        let again = self.unread(&changed, &declared);
        // Names that look alike are looked for only where there are others.
        let is_old = |one: &Diagnostic| reading.sources.is_retired(one.place.file);
        let alike = self.alike.take().filter(|alike| !alike.iter().any(is_old));
        let read: Vec<(RecordName, Again)> = again
            .into_par_iter()
            .map(|name| (name.clone(), read(&name, reading, &declared)))
            .collect();
        for (name, again) in read {
            let folder = changed.remove(&name);
            self.put(name, again, folder);
        }
        self.change_places(model);
        if !self.councils.is_empty() {
            let before = std::mem::replace(&mut model.whole, load::whole(&model.councils, reading));
            self.whole.get_or_insert(before);
        }
        self.frame.retain(|one| !reading.sources.is_retired(one.place.file));
        let own = self.notes.values().flat_map(|note| note.folder.iter().chain(&note.reports));
        let mut diagnostics = self.frame.iter().chain(own).cloned().collect();
        let alike = alike.filter(|_| self.is_reworded(model)).unwrap_or_else(|| {
            let mut alike = Diagnostics::new();
            look_alike::check(model, reading, &mut alike);
            alike
        });
        load::check_with(model, alike.clone(), &mut diagnostics);
        self.alike = Some(alike);
        diagnostics
    }

    /// Lets the records that were read again stay in the model if no report is an error; else those
    /// before them come back.
    pub fn settle(&mut self, model: &mut Model, diagnostics: &Diagnostics) -> Settled {
        self.is_open = false;
        if has_error(diagnostics) {
            self.change_places(model);
            self.alike = None;
            return Settled::Refused;
        }
        self.whole = None;
        self.edited(model).map_or(Settled::Changed, Settled::Edited)
    }

    /// Returns what records were that have changed places with others; `None` if some came or went.
    fn edited(&mut self, model: &Model) -> Option<Edited> {
        let mut edited = Edited::default();
        let meetings = std::mem::take(&mut self.meetings);
        let clarifications = std::mem::take(&mut self.clarifications);
        let councils = std::mem::take(&mut self.councils);
        for ((council, id), old) in meetings {
            let both = pair(old, model.meeting(&council, &id))?;
            edited.meetings.extend(both.map(|(old, _)| ((council, id), old)));
        }
        for (id, old) in clarifications {
            let both = pair(old, model.clarifications.iter().find(|one| one.id == id))?;
            edited.clarifications |=
                both.is_some_and(|(old, new)| old.print.facts != new.print.facts);
        }
        for (id, old) in councils {
            edited.councils |= pair(old, model.council(&id))?.is_some();
        }
        Some(edited)
    }

    /// Tells whether the records in the model differ from those whose places they have taken in
    /// nothing but the words of their Markdown texts.
    fn is_reworded(&self, model: &Model) -> bool {
        let same = |new: Option<&Print>, old: Option<&Print>| {
            new.map(|print| print.facts) == old.map(|print| print.facts)
        };
        let meetings = self.meetings.iter().all(|((council, id), old)| {
            let new = model.meeting(council, id).map(|one| &one.print);
            same(new, old.as_ref().map(|one| &one.print))
        });
        let clarifications = self.clarifications.iter().all(|(id, old)| {
            let new = model.clarifications.iter().find(|one| one.id == *id).map(|one| &one.print);
            same(new, old.as_ref().map(|one| &one.print))
        });
        meetings && clarifications && self.councils.is_empty()
    }

    /// Returns what has to be read: what has changed, what was wrong the last time, and what refers
    /// to something that is gone.
    fn unread(
        &self,
        changed: &BTreeMap<RecordName, Diagnostics>,
        declared: &Declared<'_>,
    ) -> BTreeSet<RecordName> {
        let is_lost = |note: &Note| note.names.iter().any(|name| !declared.has(name));
        let lost = self.notes.par_iter().filter(|(_, note)| is_lost(note)).map(|(name, _)| name);
        let lost: Vec<&RecordName> = lost.collect();
        let mut unread: BTreeSet<RecordName> = changed.keys().chain(lost).cloned().collect();
        let meetings = self.meetings.keys().cloned();
        unread.extend(meetings.map(|(council, id)| RecordName::Meeting(council, id)));
        unread.extend(self.clarifications.keys().cloned().map(RecordName::Clarification));
        unread.extend(self.councils.keys().cloned().map(RecordName::Council));
        unread
    }

    /// Takes what was read again; `folder` is what was reported of a folder that has changed.
    fn put(&mut self, name: RecordName, again: Again, folder: Option<Diagnostics>) {
        let (reports, names) = match again {
            Again::Council(id, read) => {
                self.councils.insert(id, read.record);
                (read.reports, read.names)
            }
            Again::Meeting(key, read) => {
                self.meetings.insert(key, read.record);
                (read.reports, read.names)
            }
            Again::Clarification(id, read) => {
                self.clarifications.insert(id, read.record);
                (read.reports, read.names)
            }
        };
        let note = self.notes.entry(name).or_default();
        let folder = folder.unwrap_or_else(|| std::mem::take(&mut note.folder));
        *note = Note { folder, reports, names };
    }

    fn change_places(&mut self, model: &mut Model) {
        for ((council, id), record) in &mut self.meetings {
            let found =
                model.meetings.binary_search_by(|one| (&one.council, &one.id).cmp(&(council, id)));
            exchange(&mut model.meetings, found, record);
        }
        for (id, record) in &mut self.clarifications {
            let found = model.clarifications.binary_search_by(|one| one.id.cmp(id));
            exchange(&mut model.clarifications, found, record);
        }
        for (id, record) in &mut self.councils {
            let found = model.councils.binary_search_by(|one| one.id.cmp(id));
            exchange(&mut model.councils, found, record);
        }
        if let Some(whole) = &mut self.whole {
            std::mem::swap(whole, &mut model.whole);
        }
    }
}

/// A record that was read again.
enum Again {
    Council(Id, Read<Council>),
    Meeting((Id, Id), Read<Meeting>),
    Clarification(Id, Read<Clarification>),
}

fn read(name: &RecordName, reading: &Reading<'_>, declared: &Declared<'_>) -> Again {
    let folder = reading.folders.record(name);
    match name {
        RecordName::Council(id) => {
            let folder = reading.folders.councils.get(id);
            let read = |folder| load::council(id, folder, reading, declared);
            Again::Council(id.clone(), folder.map(read).unwrap_or_default())
        }
        RecordName::Meeting(council, id) => {
            let read = |folder| shelf::read((council, id), folder, reading, declared).0;
            Again::Meeting((council.clone(), id.clone()), folder.map(read).unwrap_or_default())
        }
        RecordName::Clarification(id) => {
            let read = |folder| load::clarification(id, folder, reading, declared);
            Again::Clarification(id.clone(), folder.map(read).unwrap_or_default())
        }
    }
}

/// Lets a record, or that there is none, change places with what is in a list, or isn't.
fn exchange<T>(list: &mut Vec<T>, found: Result<usize, usize>, record: &mut Option<T>) {
    match (found, record.take()) {
        (Ok(at), Some(new)) => *record = Some(std::mem::replace(&mut list[at], new)),
        (Ok(at), None) => *record = Some(list.remove(at)),
        (Err(at), Some(new)) => list.insert(at, new),
        (Err(_), None) => {}
    }
}

/// Returns a record as it was and as it is, if there is one; `None` if it came or went.
fn pair<T>(old: Option<T>, new: Option<&T>) -> Option<Option<(T, &T)>> {
    (old.is_some() == new.is_some()).then(|| old.zip(new))
}
