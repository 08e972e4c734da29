//! Arranging the records: the one function that makes a [`Site`] of a model.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::base::codes;
use crate::base::date::Day;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Model;
use crate::model::clarification::Proof;
use crate::model::update::Correction;
use crate::model::words::RelationKind;
use crate::site::clarifications::{Clarified, Found};
use crate::site::follow_up::{self, Counts, FollowUp};
use crate::site::made_of::Shared;
use crate::site::parts::MeetingPart;
use crate::site::tables::RowWeights;
use crate::site::{
    Corrected, CorrectionRef, Layout, Page, PageKind, Ref, Site, belonging, clarifications,
    councils, lists, paging, parts, routes, tables, tree, weight,
};

/// What the newest meetings on the first page cost, with the first resolutions of each.
const NEWEST_MEETINGS: usize = 2 * weight::FRAME;

/// From this weight on a page is reported: what can't be split is too long.
const HEAVY: usize = weight::BUDGET + 1024;

/// Lays out a site as of a date.
pub fn plan<'m>(model: &'m Model, date: Day, diagnostics: &mut Diagnostics) -> Site<'m> {
    let follow_ups: Vec<Vec<FollowUp>> =
        model.meetings.par_iter().map(|meeting| follow_up::of_meeting(meeting, date)).collect();
    let newest = tables::newest_first(model);
    let weights = RowWeights::new(model);
    let meetings = (0..model.meetings.len()).into_par_iter();
    let mut counts = Counts::default();
    follow_ups.iter().flatten().for_each(|one| counts.add(one));
    let (councils, lists) = rayon::join(
        || councils::entries(model, &weights, &newest, &follow_ups),
        || lists::all(model, &weights, &newest, &follow_ups),
    );
    let layout = Layout {
        counts,
        neighbours: tables::neighbours(model, &newest),
        newest_updates: tables::newest_updates(model, &newest),
        clarified: Clarified::new(model),
        correction_parts: corrections(model),
        inverse: BTreeMap::new(),
        meeting_parts: meetings.map(|one| parts::meeting(model, &weights, one)).collect(),
        councils,
        board_parts: Vec::new(),
        tree_parts: tree::parts(model),
        lists,
        busiest: Vec::new(),
        pages: Vec::new(),
        belonging: Vec::new(),
        shared: Shared::default(),
        fits: OnceLock::new(),
        follow_ups,
        newest,
        weights,
    };
    let mut site = Site { model, date, layout };
    site.layout.inverse = inverse(&site);
    site.layout.busiest = lists::busiest(&site.lists);
    site.layout.board_parts = board(&site);
    site.layout.pages = pages(&site);
    site.layout.belonging = belonging::pages(&site);
    report_heavy(&site, diagnostics);
    site
}

/// Finds for every resolution what other ones say of it.
pub fn inverse(site: &Site<'_>) -> BTreeMap<Ref, Vec<(RelationKind, Ref)>> {
    let mut inverse: BTreeMap<Ref, Vec<(RelationKind, Ref)>> = BTreeMap::new();
    for from in tables::rows(site.model, &site.newest) {
        // What was withdrawn says nothing any more of others.
        if site.follow_up(from).withdrawn {
            continue;
        }
        for relation in &site.resolution(from).relations {
            let target = &relation.target;
            let id = target.resolution.as_deref().unwrap_or_default();
            if let Some(to) = site.find_resolution(&target.council, &target.meeting, id) {
                inverse.entry(to).or_default().push((relation.kind, from));
            }
        }
    }
    inverse
}

/// Lays out all corrections, newest first; of one day, those of the later record first.
pub fn corrections(model: &Model) -> Vec<Vec<CorrectionRef>> {
    let mut all: Vec<CorrectionRef> = Vec::new();
    let meetings = (0..model.meetings.len()).map(Corrected::Meeting);
    let clarifications = (0..model.clarifications.len()).map(Corrected::Clarification);
    for record in meetings.chain(clarifications) {
        let own = 0..record.corrections(model).len();
        all.extend(own.map(|index| CorrectionRef { record, index }));
    }
    all.sort_by_key(|one| std::cmp::Reverse((one.of(model).date.last(), *one)));
    let title = |one: &CorrectionRef| match one.record {
        Corrected::Meeting(meeting) => &model.meetings[meeting].title,
        Corrected::Clarification(one) => &model.clarifications[one].title,
    };
    let cost = |one: &CorrectionRef| weight::text(title(one)) + correction_weight(one.of(model));
    let weights: Vec<usize> = all.iter().map(cost).collect();
    let ranges = paging::from_oldest(&weights, weight::BUDGET - weight::FRAME);
    ranges.into_iter().map(|range| all[range].to_vec()).collect()
}

/// Splits the councils that have met into pages of the board.
pub fn board(site: &Site<'_>) -> Vec<Vec<usize>> {
    let met = |council: &usize| site.councils[*council].meeting_count > 0;
    let councils = tree::rows(site.model).into_iter().map(|row| row.council);
    let councils: Vec<usize> = councils.filter(met).collect();
    let cost =
        |council: &usize| weight::ROW * 2 + weight::text(&site.model.councils[*council].name);
    let weights: Vec<usize> = councils.iter().map(cost).collect();
    let sectors = site.model.sectors.iter().map(|one| weight::ENTRY + weight::text(&one.name));
    let answers = site.clarified.first.iter();
    let answers = answers.map(|one| clarifications::row_weight(site.model, *one));
    let above = sectors.sum::<usize>() + NEWEST_MEETINGS + answers.sum::<usize>();
    let budget = weight::BUDGET - weight::FRAME;
    let ranges = paging::from_first(&weights, above.min(budget * 2 / 3), budget);
    ranges.into_iter().map(|range| councils[range].to_vec()).collect()
}

/// Returns every page that each language has.
pub fn pages(site: &Site<'_>) -> Vec<Page> {
    let path = |kind| Page { kind, path: routes::page(site, kind) };
    kinds(site).into_par_iter().map(path).collect()
}

/// Returns what is on every page, in their order.
pub fn kinds(site: &Site<'_>) -> Vec<PageKind> {
    let mut kinds = Vec::new();
    kinds.extend((0..site.board_parts.len()).map(|part| PageKind::Home { part }));
    kinds.extend([PageKind::About, PageKind::Data, PageKind::Search]);
    kinds.extend((0..site.model.clarifications.len()).map(PageKind::Clarification));
    for (list, entry) in site.clarified.lists.iter().enumerate() {
        kinds.extend((0..entry.parts.len()).map(|part| PageKind::Clarifications { list, part }));
    }
    let corrections = 0..site.correction_parts.len();
    kinds.extend(corrections.map(|part| PageKind::Corrections { part }));
    kinds.extend((0..site.tree_parts.len()).map(|part| PageKind::Councils { part }));
    for (council, entry) in site.councils.iter().enumerate() {
        kinds.extend((0..entry.parts.len()).map(|part| PageKind::Council { council, part }));
    }
    for (meeting, parts) in site.meeting_parts.iter().enumerate() {
        kinds.extend((0..parts.len()).map(|part| PageKind::Meeting { meeting, part }));
        let resolutions = site.model.meetings[meeting].resolutions.len();
        let refs = (0..resolutions).map(|position| Ref { meeting, position });
        kinds.extend(refs.map(PageKind::Resolution));
    }
    for (list, entry) in site.lists.iter().enumerate() {
        kinds.extend((0..entry.parts.len()).map(|part| PageKind::List { list, part }));
    }
    kinds
}

/// Warns of pages that can't be split and will be heavier than the budget.
fn report_heavy(site: &Site<'_>, diagnostics: &mut Diagnostics) {
    for (position, record) in site.model.clarifications.iter().enumerate() {
        let total = clarification_weight(site, position);
        if total > HEAVY {
            let path = routes::clarification(site.model, position);
            let report = Diagnostic::new(codes::HEAVY_PAGE, record.at).with("page", path);
            diagnostics.push(report.with("size", total / 1024));
        }
    }
    let meetings = site.meeting_parts.par_iter().enumerate();
    let reports: Vec<Diagnostics> =
        meetings.map(|(meeting, parts)| heavy(site, meeting, parts)).collect();
    diagnostics.extend(reports.into_iter().flatten());
}

/// Warns of the pages of a meeting and of its resolutions.
fn heavy(site: &Site<'_>, meeting: usize, parts: &[MeetingPart]) -> Diagnostics {
    let mut reports = Diagnostics::new();
    let record = &site.model.meetings[meeting];
    for (part, one) in parts.iter().enumerate().filter(|(_, one)| one.weight > HEAVY) {
        let path = routes::page(site, PageKind::Meeting { meeting, part });
        let report = Diagnostic::new(codes::HEAVY_PAGE, record.at).with("page", path);
        reports.push(report.with("size", one.weight / 1024));
    }
    for (position, resolution) in record.resolutions.iter().enumerate() {
        let at = Ref { meeting, position };
        let total = resolution_weight(site, at);
        if total > HEAVY {
            let path = routes::resolution(site.model, at);
            let report = Diagnostic::new(codes::HEAVY_PAGE, resolution.place);
            reports.push(report.with("page", path).with("size", total / 1024));
        }
    }
    reports
}

/// Returns what a resolution's page costs at most.
fn resolution_weight(site: &Site<'_>, at: Ref) -> usize {
    let resolution = site.resolution(at);
    let text = weight::text(&resolution.text) + weight::optional(resolution.summary.as_ref());
    let bodies = site.weights.of(at);
    let updates = resolution.updates.iter().map(|update| {
        let evidence = update.evidence.iter();
        let evidence = evidence.map(|one| weight::ROW + weight::optional(one.title.as_ref()));
        weight::ROW * 2 + weight::optional(update.note.as_ref()) + evidence.sum::<usize>()
    });
    let relations = resolution.relations.len() + site.inverse.get(&at).map_or(0, Vec::len);
    let corrections = site.meeting(at).corrections.iter();
    let corrections = corrections.filter(|one| one.resolution.as_deref() == Some(&resolution.id));
    let corrections = corrections.map(correction_weight).sum::<usize>();
    let lists = updates.sum::<usize>() + relations * weight::ROW * 3 + corrections;
    weight::FRAME + text + bodies + lists
}

/// Returns what a clarification's page costs at most.
fn clarification_weight(site: &Site<'_>, position: usize) -> usize {
    let record = &site.model.clarifications[position];
    let texts = weight::text(&record.title) + weight::text(&record.claim);
    let answers = record.answer.iter().map(|(_, prose)| parts::prose_weight(prose));
    let proof = |one: &Proof| {
        let named = match (clarifications::find(site.model, one), one) {
            (Some(Found::Resolution(at)), _) => {
                let one = site.resolution(at);
                weight::text(one.title.as_ref().unwrap_or(&one.text))
            }
            (Some(Found::Meeting(one)), _) => weight::text(&site.model.meetings[one].title),
            (Some(Found::Figure(one, figure)), _) => {
                weight::text(&site.model.meetings[one].title) + weight::text(&figure.label)
            }
            (None, Proof::Source(title, _)) => weight::optional(title.as_ref()),
            (None, _) => 0,
        };
        weight::ROW * 3 + named
    };
    let evidence = record.evidence.iter().map(proof).sum::<usize>();
    let corrections = record.corrections.iter().map(correction_weight).sum::<usize>();
    weight::FRAME + texts + answers.max().unwrap_or(0) + evidence + corrections
}

/// Returns what a correction costs.
pub fn correction_weight(correction: &Correction) -> usize {
    let texts = [&correction.what, &correction.reason].map(weight::text);
    let change = [&correction.before, &correction.after].map(|one| weight::optional(one.as_ref()));
    weight::ROW * 3 + texts.into_iter().chain(change).sum::<usize>()
}
