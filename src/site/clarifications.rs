//! Clarifications arranged for readers: their lists, and what each record is named by.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::model::Model;
use crate::model::clarification::{Clarification, Proof};
use crate::model::figures;
use crate::model::meeting::Figure;
use crate::model::scope::FullName;
use crate::model::words::{Verdict, Word};
use crate::site::{Ref, paging, weight};

/// How many the first page shows.
const FIRST: usize = 3;

/// The clarifications by what leads to them; each by its position in the model.
pub struct Clarified {
    /// All of them, the one that changed last in front.
    pub newest: Vec<usize>,
    /// The newest that stand; no more than the first page shows.
    pub first: Vec<usize>,
    /// The lists of them, by facet.
    pub lists: Vec<ClarificationList>,
    /// Those that rest on a resolution, as `newest`.
    resolutions: BTreeMap<Ref, Vec<usize>>,
    /// Those that rest on a meeting or one of its figures, as `newest`.
    meetings: BTreeMap<usize, Vec<usize>>,
}

/// A list of clarifications.
pub struct ClarificationList {
    /// What they have in common.
    pub facet: Facet,
    /// How many there are.
    pub count: usize,
    /// Those on each page, the newest first; the last page is the newest.
    pub parts: Vec<Vec<usize>>,
}

/// What the clarifications of a list have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// Nothing: all of them.
    All,
    /// The council that answers, by its position in the model.
    Council(usize),
    /// What was found.
    Verdict(Verdict),
}

impl Clarified {
    /// Arranges them.
    pub fn new(model: &Model) -> Self {
        let all = &model.clarifications;
        let mut newest: Vec<usize> = (0..all.len()).collect();
        let last = |one: &Clarification| one.changed().unwrap_or(one.date).last();
        newest.sort_by_key(|one| (Reverse((last(&all[*one]), all[*one].date.last())), *one));
        let mut resolutions: BTreeMap<Ref, Vec<usize>> = BTreeMap::new();
        let mut meetings: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for one in newest.iter().copied() {
            for proof in &all[one].evidence {
                match find(model, proof) {
                    Some(Found::Resolution(at)) => add(resolutions.entry(at).or_default(), one),
                    Some(Found::Meeting(meeting) | Found::Figure(meeting, _)) => {
                        add(meetings.entry(meeting).or_default(), one);
                    }
                    None => {}
                }
            }
        }
        let stands = |one: &&usize| all[**one].withdrawal().is_none();
        let first = newest.iter().filter(stands).take(FIRST).copied().collect();
        let lists = lists(model, &newest);
        Clarified { newest, first, lists, resolutions, meetings }
    }

    /// Returns the clarifications that rest on a resolution, the one that changed last in front.
    pub fn of_resolution(&self, at: Ref) -> &[usize] {
        self.resolutions.get(&at).map_or(&[], Vec::as_slice)
    }

    /// Returns the clarifications that rest on a meeting or one of its figures, likewise.
    pub fn of_meeting(&self, meeting: usize) -> &[usize] {
        self.meetings.get(&meeting).map_or(&[], Vec::as_slice)
    }

    /// Returns the list of a facet.
    pub fn list(&self, facet: Facet) -> Option<&ClarificationList> {
        let found = self.lists.binary_search_by(|list| list.facet.cmp(&facet)).ok()?;
        self.lists.get(found)
    }
}

/// A record that a clarification rests on.
pub enum Found<'m> {
    /// A resolution.
    Resolution(Ref),
    /// A meeting, by its position in the model.
    Meeting(usize),
    /// A figure of a meeting.
    Figure(usize, &'m Figure),
}

/// Finds the record that a piece of evidence names; `None` for what is outside the records.
pub fn find<'m>(model: &'m Model, proof: &Proof) -> Option<Found<'m>> {
    let meeting = |name: &FullName| model.find_meeting(&name.council, &name.meeting);
    match proof {
        Proof::Record(name, _) => {
            let meeting = meeting(name)?;
            let Some(id) = name.resolution.as_deref() else { return Some(Found::Meeting(meeting)) };
            let own = &model.meetings[meeting].resolutions;
            let position = own.iter().position(|one| one.id == id)?;
            Some(Found::Resolution(Ref { meeting, position }))
        }
        Proof::Figure(name, label, _) => {
            let meeting = meeting(name)?;
            Some(Found::Figure(meeting, figures::called(&model.meetings[meeting], label)?))
        }
        Proof::Source(..) => None,
    }
}

fn add(list: &mut Vec<usize>, one: usize) {
    // Two figures of one meeting are still one way back.
    if list.last() != Some(&one) {
        list.push(one);
    }
}

/// Lays out the lists: all verdicts have one, as addresses that were given out stay, and each
/// council that has answered anything.
fn lists(model: &Model, newest: &[usize]) -> Vec<ClarificationList> {
    let mut all: BTreeMap<Facet, Vec<usize>> = BTreeMap::new();
    all.insert(Facet::All, newest.to_vec());
    all.extend(Verdict::ALL.iter().map(|(one, _)| (Facet::Verdict(*one), Vec::new())));
    for one in newest.iter().copied() {
        let record = &model.clarifications[one];
        if record.withdrawal().is_some() {
            continue;
        }
        all.entry(Facet::Verdict(record.verdict)).or_default().push(one);
        if let Some(council) = model.find_council(&record.council) {
            all.entry(Facet::Council(council)).or_default().push(one);
        }
    }
    let ways: usize = all.keys().map(|facet| weight::ENTRY + facet_weight(model, *facet)).sum();
    let budget = (weight::BUDGET - weight::FRAME).saturating_sub(ways).max(weight::BUDGET / 3);
    let list = |(facet, rows): (Facet, Vec<usize>)| {
        let weights: Vec<usize> = rows.iter().map(|one| row_weight(model, *one)).collect();
        let ranges = paging::from_oldest(&weights, budget);
        let parts = ranges.into_iter().map(|range| rows[range].to_vec()).collect();
        ClarificationList { facet, count: rows.len(), parts }
    };
    all.into_iter().map(list).collect()
}

fn facet_weight(model: &Model, facet: Facet) -> usize {
    match facet {
        Facet::Council(council) => weight::text(&model.councils[council].name),
        Facet::All | Facet::Verdict(_) => weight::ENTRY,
    }
}

/// Returns what naming a clarification costs.
pub fn row_weight(model: &Model, one: usize) -> usize {
    let record = &model.clarifications[one];
    weight::ROW * 2 + weight::text(&record.title) + weight::text(&record.claim)
}
