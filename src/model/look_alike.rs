//! Names that differ only by letters that look alike: two spellings of one, or one that is meant to
//! be taken for another.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::fold::fold_look;
use crate::base::ids::Id;
use crate::base::source::{FileId, Sources};
use crate::base::text::Text;
use crate::model::Model;
use crate::model::load::Reading;
use crate::model::meeting::{Attendee, Meeting};

/// Warns of sectors, of councils, and of the people of each council.
pub fn check(model: &Model, reading: &Reading<'_>, diagnostics: &mut Diagnostics) {
    let file = |id: &Id| Some(reading.folders.councils.get(id)?.council?.file);
    let mut sectors = Names::new(reading.sources);
    if let Some(document) = reading.folders.sectors {
        model.sectors.iter().for_each(|one| sectors.hear(&one.name, document.file, diagnostics));
    }
    let mut councils = Names::new(reading.sources);
    for council in &model.councils {
        if let Some(file) = file(&council.id) {
            councils.hear(&council.name, file, diagnostics);
        }
    }
    let people = |meetings: &[Meeting]| {
        let (mut own, mut reports) = (Names::new(reading.sources), Diagnostics::new());
        let council = &meetings[0].council;
        if let (Some(council), Some(file)) = (model.council(council), file(council)) {
            council.members.iter().for_each(|one| own.hear(&one.name, file, &mut reports));
        }
        for meeting in meetings {
            for attendee in &meeting.attendees {
                if let Attendee::Person { name, .. } = attendee {
                    own.hear(name, meeting.at.file, &mut reports);
                }
            }
        }
        reports
    };
    // A meeting stands beside those of its council; without one, members have nobody to look like
    // but each other.
    let by_council = model.meetings.par_chunk_by(|one, other| one.council == other.council);
    diagnostics.par_extend(by_council.flat_map_iter(people));
    for council in &model.councils {
        let has_met = model.meetings.binary_search_by(|one| one.council.cmp(&council.id)).is_ok();
        if let Some(file) = file(&council.id).filter(|_| !has_met) {
            let mut own = Names::new(reading.sources);
            council.members.iter().for_each(|one| own.hear(&one.name, file, diagnostics));
        }
    }
}

/// The names of some things so far.
struct Names<'n, 's> {
    sources: &'s Sources,
    /// Each first spelling, by its look.
    first: HashMap<String, &'n str>,
    /// Every spelling: each is compared once.
    heard: HashSet<&'n str>,
}

impl<'n, 's> Names<'n, 's> {
    fn new(sources: &'s Sources) -> Self {
        Names { sources, first: HashMap::new(), heard: HashSet::new() }
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
