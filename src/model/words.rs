//! The closed vocabularies of the format: every word that a field may hold.

use serde::{Deserialize, Serialize};

/// A vocabulary: each value with the word for it, in the order they are shown.
pub trait Word: Copy + Eq + 'static {
    /// All values and their words.
    const ALL: &'static [(Self, &'static str)];

    /// Returns the word for a value.
    fn word(self) -> &'static str {
        let found = Self::ALL.iter().find(|(value, _)| *value == self);
        found.expect("every value is in its own table").1
    }
}

/// What sort of body a council is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words are defined on the site's about page")]
pub enum CouncilKind {
    Executive,
    Legislative,
    Justice,
    Board,
    Committee,
    Directorate,
    Municipality,
    Commune,
    Conference,
    Other,
}

impl Word for CouncilKind {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Executive, "executive"),
        (Self::Legislative, "legislative"),
        (Self::Justice, "justice"),
        (Self::Board, "board"),
        (Self::Committee, "committee"),
        (Self::Directorate, "directorate"),
        (Self::Municipality, "municipality"),
        (Self::Commune, "commune"),
        (Self::Conference, "conference"),
        (Self::Other, "other"),
    ];
}

/// What sort of meeting it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words are defined on the site's about page")]
pub enum MeetingKind {
    Annual,
    Regular,
    Extraordinary,
    Committee,
    Conference,
    Public,
}

impl Word for MeetingKind {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Annual, "annual"),
        (Self::Regular, "regular"),
        (Self::Extraordinary, "extraordinary"),
        (Self::Committee, "committee"),
        (Self::Conference, "conference"),
        (Self::Public, "public"),
    ];
}

/// Where a meeting's date comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DateBasis {
    /// The record states it.
    Stated,
    /// It is the date on which the text was published.
    Publication,
    /// It was concluded from what the text says.
    Inferred,
}

impl Word for DateBasis {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Stated, "stated"),
        (Self::Publication, "publication"),
        (Self::Inferred, "inferred"),
    ];
}

/// Whether the meeting took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words say it")]
pub enum MeetingState {
    Held,
    Scheduled,
    Postponed,
    Cancelled,
}

impl Word for MeetingState {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Held, "held"),
        (Self::Scheduled, "scheduled"),
        (Self::Postponed, "postponed"),
        (Self::Cancelled, "cancelled"),
    ];
}

/// How final the minutes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words say it")]
pub enum MinutesState {
    Draft,
    Approved,
    Corrected,
}

impl Word for MinutesState {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Draft, "draft"), (Self::Approved, "approved"), (Self::Corrected, "corrected")];
}

/// Whether the published list holds every resolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Completeness {
    /// Every one.
    Complete,
    /// Only the most important ones.
    Highlights,
}

impl Word for Completeness {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Complete, "complete"), (Self::Highlights, "highlights")];
}

/// The force of a resolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words are defined on the site's about page")]
pub enum ResolutionKind {
    Decision,
    Directive,
    Recommendation,
    Plan,
    Appointment,
    Appropriation,
    Declaration,
    Appeal,
    Commemoration,
}

impl Word for ResolutionKind {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Decision, "decision"),
        (Self::Directive, "directive"),
        (Self::Recommendation, "recommendation"),
        (Self::Plan, "plan"),
        (Self::Appointment, "appointment"),
        (Self::Appropriation, "appropriation"),
        (Self::Declaration, "declaration"),
        (Self::Appeal, "appeal"),
        (Self::Commemoration, "commemoration"),
    ];
}

/// What the meeting did with a resolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words are defined on the site's about page")]
pub enum ResolutionResult {
    Adopted,
    Amended,
    Rejected,
    Deferred,
    Referred,
    Withdrawn,
    Noted,
}

impl Word for ResolutionResult {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Adopted, "adopted"),
        (Self::Amended, "amended"),
        (Self::Rejected, "rejected"),
        (Self::Deferred, "deferred"),
        (Self::Referred, "referred"),
        (Self::Withdrawn, "withdrawn"),
        (Self::Noted, "noted"),
    ];
}

/// How often a resolution has to be carried out again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words say it")]
pub enum Recurrence {
    Monthly,
    Quarterly,
    Yearly,
    Ongoing,
}

impl Word for Recurrence {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Monthly, "monthly"),
        (Self::Quarterly, "quarterly"),
        (Self::Yearly, "yearly"),
        (Self::Ongoing, "ongoing"),
    ];
}

/// What an amount of money stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words say it")]
pub enum AmountBasis {
    Planned,
    Approved,
    Spent,
}

impl Word for AmountBasis {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Planned, "planned"), (Self::Approved, "approved"), (Self::Spent, "spent")];
}

/// How a resolution bears on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words say it")]
pub enum RelationKind {
    Supersedes,
    SupersededBy,
    Amends,
    Implements,
    Repeals,
    Related,
}

impl Word for RelationKind {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Supersedes, "supersedes"),
        (Self::SupersededBy, "superseded_by"),
        (Self::Amends, "amends"),
        (Self::Implements, "implements"),
        (Self::Repeals, "repeals"),
        (Self::Related, "related"),
    ];
}

/// What became of a resolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words are defined on the site's about page")]
pub enum Status {
    Completed,
    InProgress,
    Partial,
    Ongoing,
    NotStarted,
    OnHold,
    Unreported,
    Cancelled,
    Superseded,
    NotApplicable,
}

impl Word for Status {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Completed, "completed"),
        (Self::InProgress, "in_progress"),
        (Self::Partial, "partial"),
        (Self::Ongoing, "ongoing"),
        (Self::NotStarted, "not_started"),
        (Self::OnHold, "on_hold"),
        (Self::Unreported, "unreported"),
        (Self::Cancelled, "cancelled"),
        (Self::Superseded, "superseded"),
        (Self::NotApplicable, "not_applicable"),
    ];
}

impl Status {
    /// Tells whether something is still to be done or reported.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Unreported | Self::NotStarted | Self::InProgress | Self::OnHold)
    }
}

/// What a clarification found about a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the words say it")]
pub enum Verdict {
    Unfounded,
    Misleading,
    Outdated,
    PartlyAccurate,
    Accurate,
    Unverified,
}

impl Word for Verdict {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Unfounded, "unfounded"),
        (Self::Misleading, "misleading"),
        (Self::Outdated, "outdated"),
        (Self::PartlyAccurate, "partly_accurate"),
        (Self::Accurate, "accurate"),
        (Self::Unverified, "unverified"),
    ];
}
