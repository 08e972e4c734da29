//! Rules across records: what one can say of another only once all are read.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::ids::Id;
use crate::base::source::Place;
use crate::model::Model;
use crate::model::clarification::Proof;
use crate::model::figures;
use crate::model::meeting::Meeting;
use crate::model::resolution::Resolution;
use crate::model::scope::FullName;
use crate::model::words::{RelationKind, Status};

/// Checks all rules across records.
pub fn check(model: &Model, diagnostics: &mut Diagnostics) {
    check_parents(model, diagnostics);
    let names = Names::of(model);
    let meetings = model.meetings.par_iter();
    diagnostics.par_extend(meetings.flat_map_iter(|meeting| {
        let mut reports = Diagnostics::new();
        check_meeting(meeting, &names, &mut reports);
        reports
    }));
    for clarification in &model.clarifications {
        let prose = clarification.answer.iter().flat_map(|(_, prose)| &prose.references);
        for (name, place) in prose {
            names.check(name, *place, diagnostics);
        }
        for proof in &clarification.evidence {
            check_proof(proof, model, &names, diagnostics);
        }
    }
}

/// The names of all resolutions, and which of them another one supersedes or repeals.
struct Names<'a> {
    model: &'a Model,
    replaced: BTreeSet<&'a FullName>,
    repealed: BTreeSet<&'a FullName>,
}

impl<'a> Names<'a> {
    fn of(model: &'a Model) -> Self {
        let relations = || {
            let meetings = model.meetings.iter();
            let standing = meetings.flat_map(|meeting| {
                let own = meeting.resolutions.iter();
                own.filter(|one| meeting.withdrawal_of(one).is_none())
            });
            standing.flat_map(|one| &one.relations)
        };
        let targets =
            |kind| relations().filter(move |one| one.kind == kind).map(|one| &one.target).collect();
        Names {
            model,
            replaced: targets(RelationKind::Supersedes),
            repealed: targets(RelationKind::Repeals),
        }
    }

    /// Reports a resolution that its meeting doesn't have. A meeting that was left out has been
    /// reported itself.
    fn check(&self, name: &FullName, place: Place, diagnostics: &mut Diagnostics) {
        let Some(meeting) = self.model.meeting(&name.council, &name.meeting) else { return };
        let Some(number) = &name.resolution else { return };
        if !meeting.declared.contains(number) {
            let report = Diagnostic::new(codes::UNKNOWN_RESOLUTION, place).with("name", name);
            let known = meeting.declared.iter().map(String::as_str);
            diagnostics.push(report.suggesting("", known));
        }
    }
}

fn check_meeting(meeting: &Meeting, names: &Names<'_>, diagnostics: &mut Diagnostics) {
    for (_, prose) in &meeting.minutes {
        for (name, place) in &prose.references {
            names.check(name, *place, diagnostics);
        }
    }
    for resolution in &meeting.resolutions {
        let own = FullName {
            council: meeting.council.clone(),
            meeting: meeting.id.clone(),
            resolution: Some(resolution.id.clone()),
        };
        for relation in &resolution.relations {
            if relation.target == own {
                diagnostics.push(Diagnostic::new(codes::RELATED_TO_ITSELF, relation.place));
            }
            names.check(&relation.target, relation.place, diagnostics);
        }
        check_ends(resolution, &own, names, diagnostics);
    }
}

/// Checks what the statuses `superseded` and `cancelled` need.
fn check_ends(
    resolution: &Resolution,
    own: &FullName,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics,
) {
    let relates = |kind| resolution.relations.iter().any(|one| one.kind == kind);
    let replaced = relates(RelationKind::SupersededBy) || names.replaced.contains(own);
    for update in &resolution.updates {
        let missing = match update.status {
            Status::Superseded => !replaced,
            Status::Cancelled => {
                !update.is_explained
                    && resolution.relations.is_empty()
                    && !names.repealed.contains(own)
                    && !replaced
            }
            _ => false,
        };
        if missing {
            let message = match update.status {
                Status::Superseded => "missing-relation",
                _ => "missing-relation-cancelled",
            };
            let report =
                Diagnostic::new(codes::MISSING_RELATION, update.status_place).saying(message);
            diagnostics.push(report.with("name", own));
        }
    }
}

fn check_proof(proof: &Proof, model: &Model, names: &Names<'_>, diagnostics: &mut Diagnostics) {
    match proof {
        Proof::Record(name, place) => names.check(name, *place, diagnostics),
        Proof::Figure(name, label, place) => {
            let found = model.meeting(&name.council, &name.meeting);
            if found.is_some_and(|meeting| figures::called(meeting, label).is_none()) {
                let shown = label.values().next().map_or("", |shown| shown.text);
                let report = Diagnostic::new(codes::UNKNOWN_FIGURE, *place);
                diagnostics.push(report.with("label", shown));
            }
        }
        Proof::Source(..) => {}
    }
}

/// Reports each cycle of parents once, at its first council by id.
fn check_parents(model: &Model, diagnostics: &mut Diagnostics) {
    let parent = |id: &Id| model.council(id).and_then(|council| council.parent.as_ref());
    // Each council is walked over once: `done` are those whose way up is known.
    let mut done: BTreeSet<&Id> = BTreeSet::new();
    for council in &model.councils {
        let mut way: Vec<&Id> = Vec::new();
        let mut on_way: BTreeSet<&Id> = BTreeSet::new();
        let mut at = Some(&council.id);
        while let Some(id) = at.filter(|id| !done.contains(id)) {
            if !on_way.insert(id) {
                let start = way.iter().position(|other| *other == id).unwrap_or(0);
                report_cycle(&way[start..], model, diagnostics);
                break;
            }
            way.push(id);
            at = parent(id);
        }
        done.extend(way);
    }
}

fn report_cycle(cycle: &[&Id], model: &Model, diagnostics: &mut Diagnostics) {
    let first = cycle.iter().enumerate().min_by_key(|(_, id)| **id).map_or(0, |(index, _)| index);
    let ordered: Vec<&str> =
        cycle.iter().cycle().skip(first).take(cycle.len() + 1).map(|id| id.as_str()).collect();
    if let Some(place) = model.council(cycle[first]).and_then(|council| council.parent_place) {
        let report = Diagnostic::new(codes::PARENT_CYCLE, place);
        diagnostics.push(report.with("cycle", ordered.join(" → ")));
    }
}
