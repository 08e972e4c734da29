//! Rows of tables: what they cost, and the order they stand in.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::ids::Id;
use crate::model::Model;
use crate::model::resolution::Resolution;
use crate::model::scope::Body;
use crate::site::{Neighbours, Ref, UpdateRef, weight};

/// How many updates the first page shows.
const NEWEST_UPDATES: usize = 8;

/// Returns the meetings' positions, the newest first; of one day, by council and id.
pub fn newest_first(model: &Model) -> Vec<usize> {
    let mut order: Vec<usize> = (0..model.meetings.len()).collect();
    order.sort_by_key(|position| {
        let meeting = &model.meetings[*position];
        (std::cmp::Reverse((meeting.date.last(), meeting.date.first())), *position)
    });
    order
}

/// Returns for every meeting the ones of its council before and after it.
pub fn neighbours(model: &Model, newest: &[usize]) -> Vec<Neighbours> {
    let mut neighbours = vec![Neighbours::default(); model.meetings.len()];
    let mut last: BTreeMap<&Id, usize> = BTreeMap::new();
    for meeting in newest.iter().rev().copied() {
        let before = last.insert(&model.meetings[meeting].council, meeting);
        neighbours[meeting].before = before;
        if let Some(before) = before {
            neighbours[before].after = Some(meeting);
        }
    }
    neighbours
}

/// Returns the resolutions of meetings in a given order, each meeting's as it numbers them.
pub fn rows(model: &Model, meetings: &[usize]) -> Vec<Ref> {
    let refs = |meeting: &usize| {
        let meeting = *meeting;
        (0..model.meetings[meeting].resolutions.len())
            .map(move |position| Ref { meeting, position })
    };
    meetings.iter().flat_map(refs).collect()
}

/// Returns the newest updates of all resolutions, newest first; of one day, those of the newest
/// meetings first. Withdrawn resolutions are left out.
pub fn newest_updates(model: &Model, meetings: &[usize]) -> Vec<UpdateRef> {
    let mut all: Vec<UpdateRef> = Vec::new();
    for at in rows(model, meetings) {
        let meeting = &model.meetings[at.meeting];
        let resolution = &meeting.resolutions[at.position];
        if !resolution.updates.is_empty() && meeting.withdrawal_of(resolution).is_none() {
            all.extend((0..resolution.updates.len()).rev().map(|index| UpdateRef { at, index }));
        }
    }
    let date = |one: &UpdateRef| {
        let resolution = &model.meetings[one.at.meeting].resolutions[one.at.position];
        resolution.updates[one.index].date.last()
    };
    all.sort_by_key(|one| std::cmp::Reverse(date(one)));
    all.truncate(NEWEST_UPDATES);
    all
}

/// What the row of each resolution costs, by meeting and position: up to ten tables ask for it.
pub struct RowWeights(Vec<Vec<usize>>);

impl RowWeights {
    /// Works them out.
    pub fn new(model: &Model) -> Self {
        let meetings = (0..model.meetings.len()).into_par_iter();
        RowWeights(meetings.map(|meeting| of_meeting(model, meeting)).collect())
    }

    /// Works out anew those of a meeting.
    pub fn renew(&mut self, model: &Model, meeting: usize) {
        self.0[meeting] = of_meeting(model, meeting);
    }

    /// Returns what a resolution's row costs.
    pub fn of(&self, at: Ref) -> usize {
        self.0[at.meeting][at.position]
    }

    /// Returns what the rows of a meeting's resolutions cost.
    pub fn of_meeting(&self, meeting: usize) -> &[usize] {
        &self.0[meeting]
    }
}

fn of_meeting(model: &Model, meeting: usize) -> Vec<usize> {
    let own = 0..model.meetings[meeting].resolutions.len();
    own.map(|position| row_weight(model, Ref { meeting, position })).collect()
}

fn row_weight(model: &Model, at: Ref) -> usize {
    let meeting = &model.meetings[at.meeting];
    let resolution = &meeting.resolutions[at.position];
    let responsible: usize =
        resolution.responsible.iter().map(|body| body_weight(model, body)).sum();
    let council = model.council(&meeting.council);
    let short = council.map_or(0, |one| weight::text(one.short()));
    let address = weight::bytes(meeting.id.as_str().len() + resolution.id.len()) / 2;
    weight::ROW + title_weight(resolution) + responsible + short / 2 + address
}

fn title_weight(resolution: &Resolution) -> usize {
    match &resolution.title {
        Some(title) => weight::text(title),
        // Cut to this many characters, of at most four bytes, two in the scripts we expect.
        None => weight::text(&resolution.text).min(weight::bytes(weight::LONGEST_EXCERPT * 2)),
    }
}

fn body_weight(model: &Model, body: &Body) -> usize {
    match body {
        Body::Named(name) => weight::text(name),
        Body::Council(id) => model.council(id).map_or(0, |council| weight::text(&council.name)),
    }
}
