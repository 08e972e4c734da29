//! Names that differ only by letters that look alike: two spellings of one, or one that is meant to
//! be taken for another.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::fold::fold_look;
use crate::base::ids::Id;
use crate::base::source::{FileId, Sources};
use crate::base::text::Text;
use crate::model::Model;
use crate::model::load::Reading;
use crate::model::meeting::Attendee;

/// Warns of sectors, of councils, and of the people of each council.
pub fn check(model: &Model, reading: &Reading<'_>, diagnostics: &mut Diagnostics) {
    let file = |id: &Id| Some(reading.folders.councils.get(id)?.council?.file);
    let mut sectors = Names::new(reading.sources);
    if let Some(document) = reading.folders.sectors {
        model.sectors.iter().for_each(|one| sectors.hear(&one.name, document.file, diagnostics));
    }
    let mut councils = Names::new(reading.sources);
    let mut people: BTreeMap<&Id, Names<'_, '_>> = BTreeMap::new();
    for council in &model.councils {
        let Some(file) = file(&council.id) else { continue };
        councils.hear(&council.name, file, diagnostics);
        let own = people.entry(&council.id).or_insert_with(|| Names::new(reading.sources));
        council.members.iter().for_each(|member| own.hear(&member.name, file, diagnostics));
    }
    for meeting in &model.meetings {
        let own = people.entry(&meeting.council).or_insert_with(|| Names::new(reading.sources));
        for attendee in &meeting.attendees {
            if let Attendee::Person { name, .. } = attendee {
                own.hear(name, meeting.at.file, diagnostics);
            }
        }
    }
}

/// The names of some things so far.
struct Names<'n, 's> {
    sources: &'s Sources,
    /// Each first spelling, by its look.
    first: BTreeMap<String, &'n str>,
    /// Every spelling: each is compared once.
    heard: BTreeSet<&'n str>,
}

impl<'n, 's> Names<'n, 's> {
    fn new(sources: &'s Sources) -> Self {
        Names { sources, first: BTreeMap::new(), heard: BTreeSet::new() }
    }

    /// Hears a name, in all its languages; reports one that looks like another.
    fn hear(&mut self, name: &'n Text, file: FileId, diagnostics: &mut Diagnostics) {
        for name in name.values().map(|shown| shown.text) {
            if !self.heard.insert(name) {
                continue;
            }
            let first = *self.first.entry(fold_look(name)).or_insert(name);
            if first != name {
                // Names keep no places: they are few that look alike, and a report may take long.
                let found = self.sources.text(file).find(name);
                let place = found.map_or(file.start(), |at| file.at(at, at + name.len()));
                let report = Diagnostic::new(codes::LOOK_ALIKE, place);
                diagnostics.push(report.with("name", name).with("other", first));
            }
        }
    }
}
