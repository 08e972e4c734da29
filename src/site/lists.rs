//! The lists of resolutions over all councils: all of them, and by what they have in common.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use crate::base::ids::Id;
use crate::model::Model;
use crate::model::meeting::Meeting;
use crate::model::scope::Body;
use crate::model::words::{Status, Word};
use crate::site::follow_up::{Flag, FollowUp};
use crate::site::tables::RowWeights;
use crate::site::{Facet, Layout, List, Ref, paging, tables, weight};

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
        (at, facets(model, &model.meetings[at.meeting], at.position, follow_up))
    };
    let found = tables::rows(model, newest).into_par_iter().map(facets);
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

/// Cuts lists anew into pages; their rows are as before.
pub fn cut(model: &Model, weights: &RowWeights, lists: &[List]) -> Vec<List> {
    let ways = ways_weight(model);
    let cut = |before: &List| {
        let rows: Vec<Ref> = rows_of(before).collect();
        list(weights, before.facet, &rows, ways)
    };
    lists.par_iter().map(cut).collect()
}

/// Returns all rows of a list, the newest first: the newest part is the last one.
fn rows_of(list: &List) -> impl Iterator<Item = Ref> {
    list.parts.iter().rev().flatten().copied()
}

/// Makes the lists anew that some meetings are or were in: `changed` has their resolutions by list.
/// Tells whether there are other lists than before.
pub fn again(
    model: &Model,
    layout: &mut Layout,
    meetings: &[usize],
    changed: BTreeMap<Facet, Vec<Ref>>,
) -> bool {
    let mut ranks = vec![0; model.meetings.len()];
    layout.newest.iter().enumerate().for_each(|(rank, meeting)| ranks[*meeting] = rank);
    let ways = ways_weight(model);
    let mut are_others = false;
    for (facet, own) in changed {
        let found = layout.lists.binary_search_by(|list| list.facet.cmp(&facet));
        let before = found.into_iter().flat_map(|at| rows_of(&layout.lists[at]));
        let mut rows: Vec<Ref> = before.filter(|at| !meetings.contains(&at.meeting)).collect();
        rows.extend(own);
        rows.sort_by_key(|at| (ranks[at.meeting], at.position));
        let new = list(&layout.weights, facet, &rows, ways);
        let stays = !rows.is_empty() || is_lasting(facet);
        are_others |= found.is_ok() != stays;
        match found {
            Ok(at) if stays => layout.lists[at] = new,
            Ok(at) => drop(layout.lists.remove(at)),
            Err(at) if stays => layout.lists.insert(at, new),
            Err(_) => {}
        }
    }
    are_others
}

/// Tells whether a list is there also without resolutions.
fn is_lasting(facet: Facet) -> bool {
    !matches!(facet, Facet::Year(_) | Facet::CouncilYear(..) | Facet::CouncilSector(..))
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

/// Returns what a resolution of a meeting has in common with others; one that was withdrawn has
/// nothing.
pub fn facets(
    model: &Model,
    meeting: &Meeting,
    position: usize,
    follow_up: &FollowUp,
) -> Vec<Facet> {
    if follow_up.withdrawn {
        return Vec::new();
    }
    let resolution = &meeting.resolutions[position];
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
