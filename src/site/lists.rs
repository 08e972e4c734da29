//! The lists of resolutions over all councils: all of them, and by what they have in common.

use std::cmp::Reverse;
use std::collections::HashMap;

use rayon::prelude::*;

use crate::base::ids::Id;
use crate::model::Model;
use crate::model::scope::Body;
use crate::model::words::{Status, Word};
use crate::site::follow_up::{Flag, FollowUp};
use crate::site::tables::RowWeights;
use crate::site::{Facet, List, Ref, paging, tables, weight};

/// The most councils whose lists the newest page of a list names: there may be thousands, and each
/// council's own page leads to its list.
pub const MOST_LINKS: usize = 40;

/// Makes all lists, those without resolutions too: an address that was given out stays.
pub fn all(
    model: &Model,
    weights: &RowWeights,
    newest: &[usize],
    follow_ups: &[Vec<FollowUp>],
) -> Vec<List> {
    let mut rows: HashMap<Facet, Vec<Ref>> = HashMap::new();
    let statuses = Status::ALL.iter().map(|(status, _)| Facet::Status(*status));
    let always = std::iter::once(Facet::All)
        .chain((0..model.sectors.len()).map(Facet::Sector))
        .chain(statuses)
        .chain(Flag::ALL.map(Facet::Flag))
        .chain((0..model.councils.len()).map(Facet::Responsible));
    rows.extend(always.map(|facet| (facet, Vec::new())));
    let facets = |at: Ref| {
        let follow_up = &follow_ups[at.meeting][at.position];
        (!follow_up.withdrawn).then(|| (at, facets(model, at, follow_up)))
    };
    let found = tables::rows(model, newest).into_par_iter().filter_map(facets);
    for (at, facets) in found.collect::<Vec<_>>() {
        for facet in facets {
            rows.entry(facet).or_default().push(at);
        }
    }
    let ways = ways_weight(model);
    let mut rows: Vec<(Facet, Vec<Ref>)> = rows.into_iter().collect();
    rows.sort_unstable_by_key(|(facet, _)| *facet);
    rows.par_iter().map(|(facet, rows)| list(weights, *facet, rows, ways)).collect()
}

/// Returns the councils that are to carry out the most resolutions, no more than a page names.
/// Worked out once: thousands of pages name them.
pub fn busiest(lists: &[List]) -> Vec<usize> {
    let counted = lists.iter().filter_map(|list| match list.facet {
        Facet::Responsible(council) if list.count > 0 => Some((Reverse(list.count), council)),
        _ => None,
    });
    let mut counted: Vec<(Reverse<usize>, usize)> = counted.collect();
    counted.sort_unstable();
    counted.into_iter().take(MOST_LINKS).map(|(_, council)| council).collect()
}

/// Returns what a resolution has in common with others.
fn facets(model: &Model, at: Ref, follow_up: &FollowUp) -> Vec<Facet> {
    let meeting = &model.meetings[at.meeting];
    let resolution = &meeting.resolutions[at.position];
    let year = meeting.date.year;
    let mut facets = vec![Facet::All, Facet::Status(follow_up.status), Facet::Year(year)];
    facets.extend(follow_up.flags.iter().map(|flag| Facet::Flag(*flag)));
    let sector = resolution.sector.as_ref().and_then(|id| model.find_sector(id));
    facets.extend(sector.map(Facet::Sector));
    for council in meeting.councils() {
        let Some(council) = model.find_council(council) else { continue };
        facets.push(Facet::CouncilYear(council, year));
        facets.extend(sector.map(|sector| Facet::CouncilSector(council, sector)));
    }
    let mut responsible: Vec<usize> = resolution
        .responsible
        .iter()
        .filter_map(council_of)
        .filter_map(|id| model.find_council(id))
        .collect();
    responsible.sort_unstable();
    responsible.dedup();
    facets.extend(responsible.into_iter().map(Facet::Responsible));
    facets
}

fn council_of(body: &Body) -> Option<&Id> {
    match body {
        Body::Council(id) => Some(id),
        Body::Named(_) => None,
    }
}

fn list(weights: &RowWeights, facet: Facet, rows: &[Ref], ways: usize) -> List {
    // The lists of one council name no others.
    let above = match facet {
        Facet::CouncilYear(..) | Facet::CouncilSector(..) => 0,
        _ => ways,
    };
    let budget = (weight::BUDGET - weight::FRAME - weight::TABLE).saturating_sub(above);
    let budget = budget.max(weight::BUDGET / 3);
    let weights: Vec<usize> = rows.iter().map(|at| weights.of(*at)).collect();
    let ranges = paging::from_oldest(&weights, budget);
    let parts = ranges.into_iter().map(|range| rows[range].to_vec()).collect();
    List { facet, count: rows.len(), parts }
}

/// Returns what the ways to the other lists cost.
fn ways_weight(model: &Model) -> usize {
    let sectors = model.sectors.iter().map(|sector| weight::ENTRY + weight::text(&sector.name));
    let councils = model.councils.iter();
    let mut councils: Vec<usize> =
        councils.map(|council| weight::ENTRY + weight::text(&council.name)).collect();
    councils.sort_unstable_by(|one, other| other.cmp(one));
    let councils = councils.iter().take(MOST_LINKS).sum::<usize>();
    let fixed = Status::ALL.len() + Flag::ALL.len() + 10;
    weight::ENTRY * fixed + sectors.sum::<usize>() + councils
}
