//! Laying a site out again: what an edit of some records leaves as it was is kept.
//!
//! What is made of few records is made anew. What is made of all of them, and takes long, is kept
//! where everything that it is made of is the same: `tests/renewal.rs` compares each file after edits
//! with that of a site laid out afresh.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::base::date::{Date, Day};
use crate::model::Model;
use crate::model::meeting::Meeting;
use crate::model::scope::FullName;
use crate::model::standing::Edited;
use crate::model::words::RelationKind;
use crate::site::clarifications::Clarified;
use crate::site::follow_up::{self, Counts, FollowUp};
use crate::site::made_of::Shared;
use crate::site::tables::RowWeights;
use crate::site::{
    Facet, Layout, Ref, Site, belonging, councils, lists, parts, plan, tables, tree,
};

/// A meeting that was edited: its position in the model, how it was, and how it is.
type Pair<'e> = (usize, &'e Meeting, &'e Meeting);

/// Lays out a site that was laid out before some of its records were edited. None may have come or
/// gone since.
pub fn plan<'m>(model: &'m Model, date: Day, mut layout: Layout, edited: &Edited) -> Site<'m> {
    let found = edited.meetings.iter().filter_map(|((council, id), old)| {
        let at = model.find_meeting(council, id)?;
        Some((at, old, &model.meetings[at]))
    });
    let all: Vec<Pair<'_>> = found.collect();
    let is_other = |(_, old, new): &&Pair<'_>| old.print.facts != new.print.facts;
    let others: Vec<Pair<'_>> = all.iter().filter(is_other).copied().collect();
    layout.shared = Shared::default();
    if edited.councils {
        layout.weights = RowWeights::new(model);
    } else {
        others.iter().for_each(|(at, ..)| layout.weights.renew(model, *at));
    }
    for (at, ..) in &all {
        layout.meeting_parts[*at] = parts::meeting(model, &layout.weights, *at);
    }
    let mut site = Site { model, date, layout };
    let mut moves = edited.clarifications;
    if !others.is_empty() || edited.clarifications || edited.councils {
        moves |= lay_out(&mut site, &others);
    }
    if edited.councils {
        rename(model, &mut site.layout);
    }
    let publishes = |one: &Meeting| {
        let photos = one.photos.iter().map(|photo| photo.picture.key);
        (
            one.files.iter().map(|file| file.path.clone()).collect::<Vec<_>>(),
            photos.collect::<Vec<_>>(),
        )
    };
    if all.iter().any(|(_, old, new)| publishes(old) != publishes(new)) {
        site.layout.fits = OnceLock::new();
    }
    if moves || !site.pages.iter().map(|page| page.kind).eq(plan::kinds(&site)) {
        site.layout.pages = plan::pages(&site);
        site.layout.belonging = belonging::pages(&site);
        site.layout.fits = OnceLock::new();
    }
    site
}

/// Lays out what shows the names of councils, which are as many as before: lists and pages are cut
/// anew.
fn rename(model: &Model, layout: &mut Layout) {
    let (weights, newest, follow_ups) = (&layout.weights, &layout.newest, &layout.follow_ups);
    let entries = || councils::entries(model, weights, newest, follow_ups);
    let meetings = (0..model.meetings.len()).into_par_iter();
    let meetings = || meetings.map(|one| parts::meeting(model, weights, one)).collect();
    let lists = || lists::cut(model, weights, &layout.lists);
    let ((entries, lists), meetings) = rayon::join(|| rayon::join(entries, lists), meetings);
    (layout.councils, layout.lists, layout.meeting_parts) = (entries, lists, meetings);
    layout.tree_parts = tree::parts(model);
}

/// Lays out what shows more of meetings than their own pages; tells whether pages have other names or
/// belong to others.
fn lay_out(site: &mut Site<'_>, others: &[Pair<'_>]) -> bool {
    let (model, date, layout) = (site.model, site.date, &mut site.layout);
    let differs = |what: fn(&Pair<'_>) -> bool| others.iter().any(what);
    let is_moved = differs(|(_, old, new)| old.date != new.date);
    if is_moved {
        layout.newest = tables::newest_first(model);
        layout.neighbours = tables::neighbours(model, &layout.newest);
    }
    let mut some: BTreeSet<usize> = BTreeSet::new();
    let mut changed: BTreeMap<Facet, Vec<Ref>> = BTreeMap::new();
    let (mut is_counted, mut is_said) = (is_moved, is_moved);
    for (at, old, new) in others.iter().copied() {
        let now = follow_up::of_meeting(new, date);
        let before = std::mem::replace(&mut layout.follow_ups[at], now);
        let now = &layout.follow_ups[at];
        is_counted |= before != *now;
        is_said |= said(old, &before) != said(new, now);
        let own = old.councils().chain(new.councils());
        some.extend(own.filter_map(|id| model.find_council(id)));
        for (_, facet) in of_lists(model, old, &before) {
            changed.entry(facet).or_default();
        }
        for (position, facet) in of_lists(model, new, now) {
            changed.entry(facet).or_default().push(Ref { meeting: at, position });
        }
    }
    if is_counted {
        layout.counts = Counts::default();
        layout.follow_ups.iter().flatten().for_each(|one| layout.counts.add(one));
    }
    councils::again(model, layout, &some);
    let meetings: Vec<usize> = others.iter().map(|(at, ..)| *at).collect();
    let are_others = lists::again(model, layout, &meetings, changed);
    layout.busiest = lists::busiest(&layout.lists);
    layout.clarified = Clarified::new(model);
    layout.correction_parts = plan::corrections(model);
    if is_said {
        layout.newest_updates = tables::newest_updates(model, &layout.newest);
        site.layout.inverse = plan::inverse(site);
    }
    site.layout.board_parts = plan::board(site);
    let is_named = differs(|(_, old, new)| !names(old).eq(names(new)));
    is_named || are_others || differs(|(_, old, new)| !old.councils().eq(new.councils()))
}

/// Returns which lists a meeting's resolutions are in, by their positions.
fn of_lists(
    model: &Model,
    meeting: &Meeting,
    follow_ups: &[FollowUp],
) -> impl Iterator<Item = (usize, Facet)> {
    follow_ups.iter().enumerate().flat_map(move |(position, follow_up)| {
        let facets = lists::facets(model, meeting, position, follow_up);
        facets.into_iter().map(move |facet| (position, facet))
    })
}

/// Returns what the resolutions of a meeting are called.
fn names(meeting: &Meeting) -> impl Iterator<Item = &str> {
    meeting.resolutions.iter().map(|one| one.id.as_str())
}

/// What a resolution is called, whether it stands, what it says of others, when it was reported on.
type Said<'m> = (&'m str, bool, Vec<(RelationKind, &'m FullName)>, Vec<Date>);

/// Returns what other pages are made of than a meeting's own and lists.
fn said<'m>(meeting: &'m Meeting, follow_ups: &[FollowUp]) -> Vec<Said<'m>> {
    let pairs = meeting.resolutions.iter().zip(follow_ups);
    let said = pairs.map(|(one, follow_up)| {
        let relations = one.relations.iter().map(|relation| (relation.kind, &relation.target));
        let updates = one.updates.iter().map(|update| update.date);
        (one.id.as_str(), follow_up.withdrawn, relations.collect(), updates.collect())
    });
    said.collect()
}
