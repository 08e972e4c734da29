//! The records as they were typed, field by field as `content.md` lists them.
//!
//! A missing field is `None`, also where it is required: that has been reported then.

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::source::Place;
use crate::content::fields::{Expected, Read, wrong};
use crate::content::node::{Node, NodeValue, Scalar};
use crate::content::shape::Shape;

/// A text: plain, or one value a language. One that can't be read is there without values: it has
/// been reported, and isn't missing.
#[derive(Debug)]
pub struct RawText {
    /// The whole text's place.
    pub place: Place,
    /// The values, each with its language if one is given.
    pub values: Vec<(Option<Scalar>, Scalar)>,
    /// Whether something of it couldn't be read.
    pub faulty: bool,
}

impl Read for RawText {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let before = diagnostics.len();
        let values = match &node.value {
            NodeValue::Scalar(_) => {
                Scalar::read(name, node, diagnostics).map(|text| (None, text)).into_iter().collect()
            }
            NodeValue::Map(entries) if !entries.is_empty() => entries
                .iter()
                .filter_map(|(key, value)| read_value(name, key, value, diagnostics))
                .collect(),
            NodeValue::Map(_) => {
                let empty = Node { place: node.place, value: NodeValue::Empty };
                wrong(name, &empty, Expected::Text, diagnostics).unwrap_or_default()
            }
            _ => wrong(name, node, Expected::Text, diagnostics).unwrap_or_default(),
        };
        Some(RawText { place: node.place, values, faulty: diagnostics.len() > before })
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

/// Reads a value of a text in one language.
fn read_value(
    name: &'static str,
    key: &Scalar,
    value: &Node,
    diagnostics: &mut Diagnostics,
) -> Option<(Option<Scalar>, Scalar)> {
    if matches!(value.value, NodeValue::Empty) && key.text.contains(':') {
        let report = Diagnostic::new(codes::YAML_SYNTAX, key.place).saying("yaml-syntax-space");
        diagnostics.push(report.with("words", &key.text));
        return None;
    }
    Some((Some(key.clone()), Scalar::read(name, value, diagnostics)?))
}

/// `site.yaml`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawSite {
    pub title: Option<RawText>,
    pub publisher: Option<RawText>,
    pub id: Option<Scalar>,
    pub languages: Option<Vec<RawLanguage>>,
    pub base_url: Option<Scalar>,
    pub license: Option<Scalar>,
    pub contact: Option<RawText>,
    pub description: Option<RawText>,
    pub digits: Option<RawText>,
    pub claim_review: Option<Scalar>,
}

/// A language in `site.yaml`: a tag, or fields for one that the program doesn't know.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawLanguage {
    pub tag: Option<Scalar>,
    pub name: Option<Scalar>,
    pub dir: Option<Scalar>,
    pub digits: Option<Scalar>,
}

/// An entry of `sectors.yaml`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawSector {
    pub id: Scalar,
    pub name: Option<RawText>,
    pub cofog: Option<Scalar>,
}

/// `council.yaml`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawCouncil {
    pub name: Option<RawText>,
    pub short_name: Option<RawText>,
    pub kind: Option<Scalar>,
    pub parent: Option<Scalar>,
    pub area: Option<RawText>,
    pub members: Vec<RawMember>,
    pub contact: Option<RawContact>,
    pub dissolved: Option<Scalar>,
    pub renamed_from: Vec<RawText>,
}

/// A member of a council.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawMember {
    pub name: Option<RawText>,
    pub role: Option<RawText>,
    pub from: Option<Scalar>,
    pub to: Option<Scalar>,
}

/// How a council is reached.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawContact {
    pub phone: Option<Scalar>,
    pub email: Option<Scalar>,
    pub telegram: Option<Scalar>,
    pub whatsapp: Option<Scalar>,
    pub facebook: Option<Scalar>,
    pub website: Option<Scalar>,
}

/// `meeting.yaml`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawMeeting {
    pub title: Option<RawText>,
    pub kind: Option<Scalar>,
    pub date: Option<Scalar>,
    pub date_basis: Option<Scalar>,
    pub state: Option<Scalar>,
    pub minutes_state: Option<Scalar>,
    pub with: Vec<Scalar>,
    pub place: Option<RawText>,
    pub slogan: Option<RawText>,
    pub attendees: Vec<RawAttendee>,
    pub agenda: Vec<RawText>,
    pub figures: Vec<RawFigure>,
    pub completeness: Option<Scalar>,
    pub resolutions: Vec<RawResolution>,
    pub documents: Vec<RawDocument>,
    pub photos: Vec<RawPhoto>,
    pub sources: Vec<RawSource>,
}

/// Somebody who was there: a person or a group.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawAttendee {
    pub at: Place,
    pub name: Option<RawText>,
    pub group: Option<RawText>,
    pub role: Option<RawText>,
    pub body: Option<RawText>,
    pub count: Option<Scalar>,
}

/// A key figure.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawFigure {
    pub label: Option<RawText>,
    pub value: Option<Scalar>,
    pub unit: Option<Scalar>,
    pub year: Option<Scalar>,
    pub as_printed: Option<Scalar>,
}

/// A resolution.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawResolution {
    pub at: Place,
    pub number: Option<Scalar>,
    pub id: Option<Scalar>,
    pub text: Option<RawText>,
    pub title: Option<RawText>,
    pub summary: Option<RawText>,
    pub kind: Option<Scalar>,
    pub result: Option<Scalar>,
    pub sector: Option<Scalar>,
    pub responsible: Vec<RawText>,
    pub due: Option<RawDue>,
    pub due_text: Option<RawText>,
    pub recurring: Option<Scalar>,
    pub budget_year: Option<Scalar>,
    pub amount: Option<RawAmount>,
    pub votes: Option<RawVotes>,
    pub relations: Vec<RawRelation>,
}

/// A deadline: a date, or a time after the meeting.
#[derive(Debug)]
pub enum RawDue {
    /// A date.
    On(Scalar),
    /// A period.
    After(Scalar),
}

/// An amount of money.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawAmount {
    pub value: Option<Scalar>,
    pub currency: Option<Scalar>,
    pub basis: Option<Scalar>,
}

/// A count of votes.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawVotes {
    pub in_favour: Option<Scalar>,
    pub against: Option<Scalar>,
    pub abstain: Option<Scalar>,
    pub unanimous: Option<Scalar>,
}

/// A relation to another resolution: the word for it, and the other's full name.
#[derive(Debug)]
pub struct RawRelation {
    /// `supersedes`, `amends`, ….
    pub word: Scalar,
    /// `council/meeting/number`.
    pub target: Scalar,
}

/// A document of a meeting.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawDocument {
    pub title: Option<RawText>,
    pub file: Option<Scalar>,
    pub kind: Option<Scalar>,
    pub lang: Option<Scalar>,
}

/// A photo of a meeting.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawPhoto {
    pub file: Option<Scalar>,
    pub alt: Option<RawText>,
    pub credit: Option<RawText>,
}

/// Where a record comes from, or what proves an update; `sha256` is the hash of `file`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawSource {
    pub at: Place,
    pub title: Option<RawText>,
    pub url: Option<Scalar>,
    pub file: Option<Scalar>,
    pub sha256: Option<Scalar>,
    pub date: Option<Scalar>,
}

/// An entry of `updates.yaml`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawUpdate {
    pub at: Place,
    pub resolution: Option<Scalar>,
    pub date: Option<Scalar>,
    pub status: Option<Scalar>,
    pub progress: Option<Scalar>,
    pub note: Option<RawText>,
    pub evidence: Vec<RawSource>,
    pub reported_by: Option<RawText>,
    /// Whether it has a field that the format doesn't know: what is missing may be that one.
    pub misspelt: bool,
}

/// An entry of `corrections.yaml`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawCorrection {
    pub date: Option<Scalar>,
    pub resolution: Option<Scalar>,
    pub withdrawn: Option<Scalar>,
    pub what: Option<RawText>,
    pub before: Option<RawText>,
    pub after: Option<RawText>,
    pub reason: Option<RawText>,
}

/// `clarification.yaml`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawClarification {
    pub title: Option<RawText>,
    pub claim: Option<RawText>,
    pub verdict: Option<Scalar>,
    pub date: Option<Scalar>,
    pub updated: Option<Scalar>,
    pub council: Option<Scalar>,
    pub evidence: Vec<RawProof>,
    pub first_seen: Option<Scalar>,
    pub channels: Vec<Scalar>,
    pub variants: Vec<RawText>,
}

/// A piece of evidence for a clarification.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct RawProof {
    pub at: Place,
    pub resolution: Option<Scalar>,
    pub meeting: Option<Scalar>,
    pub figure: Option<Scalar>,
    pub label: Option<RawText>,
    pub url: Option<Scalar>,
    pub file: Option<Scalar>,
    pub title: Option<RawText>,
}
