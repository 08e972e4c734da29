//! Updates and corrections: what was reported or changed after a meeting was published.

use serde::{Deserialize, Serialize};

use crate::base::codes;
use crate::base::date::{Date, Day};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::source::Place;
use crate::base::text::Text;
use crate::content::raw::{RawCorrection, RawUpdate};
use crate::model::attachment::Files;
use crate::model::scope::{Body, Scope};
use crate::model::source::{self, Source};
use crate::model::values;
use crate::model::words::{Status, Word};

/// What was reported of a resolution.
#[derive(Debug, Serialize, Deserialize)]
pub struct Update {
    /// When.
    pub date: Date,
    /// Where it was typed.
    pub place: Place,
    /// Its status from then on.
    pub status: Status,
    /// Where that was typed.
    pub status_place: Place,
    /// How much is done, of 100.
    pub progress: Option<u32>,
    /// More words.
    pub note: Option<Text>,
    /// Whether a note was typed, also one that can't be read.
    pub is_explained: bool,
    /// What proves it.
    pub evidence: Vec<Source>,
    /// Who reported it.
    pub reported_by: Option<Body>,
}

/// What was changed after publication.
#[derive(Debug, Serialize, Deserialize)]
pub struct Correction {
    /// When.
    pub date: Date,
    /// In which resolution; in the meeting as a whole if none is named.
    pub resolution: Option<String>,
    /// What was wrong.
    pub what: Text,
    /// Whether that was withdrawn as a whole.
    pub withdraws: bool,
    /// How it read; always there unless it was withdrawn.
    pub before: Option<Text>,
    /// How it reads now; as `before`.
    pub after: Option<Text>,
    /// Why.
    pub reason: Text,
}

/// What an update is checked against.
pub struct Meeting<'a> {
    /// The meeting's date.
    pub date: Option<Date>,
    /// The names of its resolutions, also of those that were left out.
    pub declared: &'a [String],
    /// Ids that resolutions are called by beside their permanent name: folded numbers.
    pub by_number: &'a [(String, String)],
    /// The site's date.
    pub today: Day,
}

impl Meeting<'_> {
    /// Finds a resolution by number or id; an unknown one is reported.
    fn resolution(
        &self,
        scalar: &crate::content::node::Scalar,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let folded = values::fold_number(&scalar.text);
        let named = self.by_number.iter().find(|(number, _)| *number == folded);
        let found =
            named.map(|(_, id)| id).or_else(|| self.declared.iter().find(|id| **id == folded));
        if found.is_none() {
            let report = Diagnostic::new(codes::UNKNOWN_RESOLUTION, scalar.place);
            let known = self.declared.iter().map(String::as_str);
            diagnostics.push(report.with("name", &scalar.text).suggesting("", known));
        }
        found.cloned()
    }
}

/// Checks `updates.yaml`; gives each update with the name of its resolution.
pub fn build(
    raws: &[RawUpdate],
    meeting: &Meeting<'_>,
    files: &mut Files<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Update)> {
    let mut updates: Vec<(String, Update)> = Vec::new();
    let mut above: Option<Date> = None;
    for raw in raws {
        let Some((name, update)) = one(raw, meeting, files, scope, diagnostics) else { continue };
        let report = |code| Diagnostic::new(code, update.place).with("date", update.date);
        if let Some(held) = meeting.date
            && update.date.last() < held.first()
        {
            diagnostics.push(report(codes::UPDATE_BEFORE_MEETING).with("meeting", held));
            continue;
        }
        if update.date.first() > meeting.today {
            diagnostics.push(report(codes::FUTURE_UPDATE).with("today", meeting.today));
            continue;
        }
        if let Some(before) = above.filter(|before| update.date.last() < before.first()) {
            diagnostics.push(report(codes::UPDATE_ORDER).with("before", before));
        }
        above = Some(update.date);
        updates.push((name, update));
    }
    updates
}

/// Checks `corrections.yaml`.
pub fn build_corrections(
    raws: &[RawCorrection],
    meeting: &Meeting<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Correction> {
    let mut corrections = Vec::new();
    for raw in raws {
        let date = raw.date.as_ref().and_then(|date| values::date(date, diagnostics));
        let resolution =
            raw.resolution.as_ref().and_then(|name| meeting.resolution(name, diagnostics));
        let withdraws = raw.withdrawn.as_ref().and_then(|word| values::truth(word, diagnostics));
        let withdraws = withdraws.unwrap_or(false);
        let mut text = |raw| scope.text(raw, diagnostics);
        let (what, before) = (text(raw.what.as_ref()), text(raw.before.as_ref()));
        let (after, reason) = (text(raw.after.as_ref()), text(raw.reason.as_ref()));
        let (Some(date), Some(what), Some(reason)) = (date, what, reason) else { continue };
        // A name that can't be found was reported; without it, it would be the whole meeting.
        if raw.resolution.is_some() && resolution.is_none() {
            continue;
        }
        if let Some(typed) = raw.date.as_ref().filter(|_| date.first() > meeting.today) {
            let report = Diagnostic::new(codes::FUTURE_CORRECTION, typed.place).with("date", date);
            diagnostics.push(report.with("today", meeting.today));
            continue;
        }
        let own = Correction { date, resolution, what, withdraws, before, after, reason };
        corrections.push(own);
    }
    corrections
}

fn one(
    raw: &RawUpdate,
    meeting: &Meeting<'_>,
    files: &mut Files<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(String, Update)> {
    let name = raw.resolution.as_ref().and_then(|name| meeting.resolution(name, diagnostics));
    let date = raw.date.as_ref().and_then(|date| values::date(date, diagnostics));
    let status = raw.status.as_ref().and_then(|status| reported_status(status, diagnostics));
    let progress = |scalar| values::count(scalar, 100, diagnostics);
    let progress = raw.progress.as_ref().and_then(progress);
    let note = scope.text(raw.note.as_ref(), diagnostics);
    let source = |one| source::build(one, files, scope, diagnostics);
    let evidence: Vec<Source> = raw.evidence.iter().filter_map(source).collect();
    let reported_by = raw.reported_by.as_ref().and_then(|body| scope.body(body, diagnostics));
    let place = raw.date.as_ref().map_or(raw.at, |date| date.place);
    let status_place = raw.status.as_ref().map_or(raw.at, |status| status.place);
    let told = !raw.misspelt;
    let proved = raw.evidence.iter().any(|one| one.url.is_some() || one.file.is_some());
    if told && status == Some(Status::Completed) && !proved {
        diagnostics.push(Diagnostic::new(codes::MISSING_EVIDENCE, status_place));
    }
    if told && status == Some(Status::OnHold) && raw.note.is_none() {
        diagnostics.push(Diagnostic::new(codes::MISSING_NOTE, status_place));
    }
    let (name, date, status) = (name?, date?, status?);
    let is_explained = raw.note.is_some() || raw.misspelt;
    let update = Update {
        date,
        place,
        status,
        status_place,
        progress,
        note,
        is_explained,
        evidence,
        reported_by,
    };
    Some((name, update))
}

/// Reads a status that can be reported: `unreported` is only ever computed.
fn reported_status(
    scalar: &crate::content::node::Scalar,
    diagnostics: &mut Diagnostics,
) -> Option<Status> {
    if scalar.text != Status::Unreported.word() {
        return values::word(scalar, diagnostics);
    }
    let words = Status::ALL.iter().map(|(_, word)| *word).filter(|word| *word != scalar.text);
    let words: Vec<&str> = words.collect();
    let report = Diagnostic::new(codes::UNKNOWN_VALUE, scalar.place).with("field", &scalar.text);
    diagnostics.push(report.with("known", words.join(", ")).helped("help-one-of"));
    None
}
