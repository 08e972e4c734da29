//! The councils as their pages show them: their meetings, their follow-up in numbers.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::model::Model;
use crate::site::completeness::Completeness;
use crate::site::follow_up::{Counts, FollowUp};
use crate::site::tables::RowWeights;
use crate::site::{CouncilEntry, Layout, parts};

/// Makes the entries of all councils, by position in the model. A joint meeting is in each of its
/// councils' entries.
pub fn entries(
    model: &Model,
    weights: &RowWeights,
    newest: &[usize],
    follow_ups: &[Vec<FollowUp>],
) -> Vec<CouncilEntry> {
    let meetings = meetings(model, newest);
    let own = meetings.par_iter().enumerate();
    own.map(|(council, own)| entry(model, weights, council, own, follow_ups)).collect()
}

/// Makes the entries of some councils anew.
pub fn again(model: &Model, layout: &mut Layout, some: &BTreeSet<usize>) {
    let meetings = meetings(model, &layout.newest);
    for council in some.iter().copied() {
        let (weights, follow_ups) = (&layout.weights, &layout.follow_ups);
        layout.councils[council] = entry(model, weights, council, &meetings[council], follow_ups);
    }
}

/// Returns the meetings of each council, alone or jointly, the newest first.
fn meetings(model: &Model, newest: &[usize]) -> Vec<Vec<usize>> {
    let mut meetings: Vec<Vec<usize>> = vec![Vec::new(); model.councils.len()];
    for position in newest {
        let meeting = &model.meetings[*position];
        for id in meeting.councils() {
            if let Some(council) = model.find_council(id) {
                meetings[council].push(*position);
            }
        }
    }
    meetings
}

fn entry(
    model: &Model,
    weights: &RowWeights,
    council: usize,
    meetings: &[usize],
    follow_ups: &[Vec<FollowUp>],
) -> CouncilEntry {
    let mut counts = Counts::default();
    let mut years: BTreeMap<u16, Counts> = BTreeMap::new();
    let mut sectors: BTreeMap<usize, Counts> = BTreeMap::new();
    let mut completeness = Completeness::default();
    for position in meetings {
        let meeting = &model.meetings[*position];
        let own = &follow_ups[*position];
        completeness.add(model, meeting, own);
        for (resolution, follow_up) in meeting.resolutions.iter().zip(own) {
            counts.add(follow_up);
            years.entry(meeting.date.year).or_default().add(follow_up);
            if let Some(sector) = resolution.sector.as_ref().and_then(|id| model.find_sector(id)) {
                sectors.entry(sector).or_default().add(follow_up);
            }
        }
    }
    let counted = |counts: &Counts| counts.all > 0;
    let years: Vec<_> = years.into_iter().rev().filter(|(_, own)| counted(own)).collect();
    let sectors: Vec<_> = sectors.into_iter().filter(|(_, own)| counted(own)).collect();
    let parts = parts::council(model, weights, council, meetings);
    CouncilEntry { counts, years, sectors, completeness, meeting_count: meetings.len(), parts }
}
