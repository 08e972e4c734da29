//! Clarifications: a council's answer to a claim, and what it rests on.

use crate::base::codes;
use crate::base::date::{Date, Day};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::ids::Id;
use crate::base::source::Place;
use crate::base::text::{Lang, Text};
use crate::content::node::Scalar;
use crate::content::raw::{RawClarification, RawProof, RawText};
use crate::model::attachment::{File, Files};
use crate::model::older::Older;
use crate::model::print::Print;
use crate::model::prose::Prose;
use crate::model::scope::{FullName, Scope};
use crate::model::source::Link;
use crate::model::update::Correction;
use crate::model::values;
use crate::model::words::Verdict;

/// The longest claim that is shown whole, in characters (schema.org's `claimReviewed`).
const LONGEST_CLAIM: usize = 75;

/// A clarification.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct Clarification {
    pub id: Id,
    /// Where its file begins.
    pub at: Place,
    pub title: Text,
    pub claim: Text,
    pub verdict: Verdict,
    pub date: Date,
    pub updated: Option<Date>,
    pub council: Id,
    pub evidence: Vec<Proof>,
    pub first_seen: Option<Date>,
    pub channels: Vec<String>,
    pub variants: Vec<Text>,
    /// What was changed after publication, the oldest first.
    pub corrections: Vec<Correction>,
    /// The answer, by language.
    pub answer: Vec<(Lang, Prose)>,
    /// In which languages something of it is older than its original.
    pub older: Vec<Older>,
    /// Everything that is published from `files/`.
    pub files: Vec<File>,
    /// What it was made of.
    pub print: Print,
}

/// A piece of evidence.
#[derive(Debug)]
pub enum Proof {
    /// A resolution or a meeting, and where it was typed.
    Record(FullName, Place),
    /// A figure of a meeting, by its label in any language, and where that was typed.
    Figure(FullName, Text, Place),
    /// Something outside the records.
    Source(Option<Text>, Link),
}

impl Clarification {
    /// Returns what retracted it, if anything did.
    pub fn withdrawal(&self) -> Option<&Correction> {
        self.corrections.iter().find(|one| one.withdraws)
    }

    /// Returns when it last changed, if it did.
    pub fn changed(&self) -> Option<Date> {
        let corrected = self.corrections.iter().map(|one| one.date);
        corrected.chain(self.updated).max_by_key(|date| date.last())
    }
}

/// Checks a clarification but for its answer; `None` if it can't do without what is wrong.
pub fn build(
    id: &Id,
    (raw, at): (&RawClarification, Place),
    files: &mut Files<'_>,
    today: Day,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Clarification> {
    let mut date = |scalar: &Option<Scalar>| {
        scalar.as_ref().and_then(|scalar| values::date(scalar, diagnostics))
    };
    let (published, updated, first_seen) =
        (date(&raw.date), date(&raw.updated), date(&raw.first_seen));
    if let (Some(published), Some(updated), Some(scalar)) = (published, updated, &raw.updated)
        && updated.last() < published.first()
    {
        let report = Diagnostic::new(codes::ENDS_BEFORE_BEGIN, scalar.place);
        diagnostics.push(report.with("from", published).with("to", updated));
    }
    if let (Some(date), Some(scalar)) = (published.filter(|date| date.first() > today), &raw.date) {
        let report = Diagnostic::new(codes::FUTURE_CLARIFICATION, scalar.place);
        diagnostics.push(report.with("date", date).with("today", today));
    }
    let title = scope.text(raw.title.as_ref(), diagnostics);
    let claim = scope.text(raw.claim.as_ref(), diagnostics);
    raw.claim.iter().for_each(|claim| check_length(claim, diagnostics));
    let verdict = raw.verdict.as_ref().and_then(|word| values::word(word, diagnostics));
    let council = raw.council.as_ref().and_then(|council| scope.council(council, diagnostics));
    let proof = |one| proof(one, files, scope, diagnostics);
    let evidence = raw.evidence.iter().filter_map(proof).collect();
    Some(Clarification {
        id: id.clone(),
        at,
        title: title?,
        claim: claim?,
        verdict: verdict?,
        date: published?,
        updated,
        council: council?,
        evidence,
        first_seen,
        channels: raw.channels.iter().map(|channel| channel.text.clone()).collect(),
        variants: scope.texts(&raw.variants, diagnostics),
        corrections: Vec::new(),
        answer: Vec::new(),
        older: Vec::new(),
        files: Vec::new(),
        print: Print::default(),
    })
}

/// Notices a claim that is longer than what search engines and chats show of it.
fn check_length(claim: &RawText, diagnostics: &mut Diagnostics) {
    for (_, value) in &claim.values {
        let length = value.text.trim().chars().count();
        if length > LONGEST_CLAIM {
            let report = Diagnostic::new(codes::LONG_CLAIM, value.place);
            diagnostics.push(report.with("length", length).with("most", LONGEST_CLAIM));
        }
    }
}

fn proof(
    raw: &RawProof,
    files: &mut Files<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Proof> {
    let title = scope.text(raw.title.as_ref(), diagnostics);
    let named = [&raw.resolution, &raw.meeting, &raw.figure, &raw.url, &raw.file];
    if named.iter().filter(|one| one.is_some()).count() != 1 {
        diagnostics.push(Diagnostic::new(codes::ONE_EVIDENCE, raw.at));
        return None;
    }
    if let Some(scalar) = raw.resolution.as_ref() {
        let name = scope.full_name(scalar, diagnostics)?;
        if name.resolution.is_none() {
            let report = Diagnostic::new(codes::UNKNOWN_RESOLUTION, scalar.place);
            diagnostics.push(report.saying("unknown-resolution-form").with("name", &scalar.text));
            return None;
        }
        return Some(Proof::Record(name, scalar.place));
    }
    if let Some(scalar) = raw.meeting.as_ref().or(raw.figure.as_ref()) {
        let name = scope.full_name(scalar, diagnostics)?;
        if name.resolution.is_some() {
            let report = Diagnostic::new(codes::UNKNOWN_MEETING, scalar.place);
            diagnostics.push(report.with("name", &scalar.text));
            return None;
        }
        if raw.meeting.is_some() {
            return Some(Proof::Record(name, scalar.place));
        }
        if raw.label.is_none() {
            let report = Diagnostic::new(codes::MISSING_FIELD, raw.at);
            diagnostics.push(report.with("field", "label"));
        }
        let label = raw.label.as_ref()?;
        let text = scope.label(label, diagnostics)?;
        return Some(Proof::Figure(name, text, label.place));
    }
    if let Some(url) = &raw.url {
        let url = values::web_address(url, diagnostics)?;
        return Some(Proof::Source(title, Link::Web(url)));
    }
    let file = raw.file.as_ref().and_then(|file| files.take(file, diagnostics))?;
    Some(Proof::Source(title, Link::File(file)))
}
