//! What each value means to the model, and so what it may be: the one thing that the readers of
//! `content` don't know.
//!
//! Fields are named by their record's name and their own. A field that isn't here is a text or any
//! word; `tests/oracles/test_schemas.py` shows that the model thinks the same of each.

use crate::content::tree::ATTACHMENT_TYPES;
use crate::model::attachment::PHOTO_TYPES;
use crate::model::words::{
    AmountBasis, Completeness, CouncilKind, DateBasis, MeetingKind, MeetingState, MinutesState,
    Recurrence, RelationKind, ResolutionKind, ResolutionResult, Status, Verdict, Word,
};

/// What a value means.
#[derive(Debug)]
pub(crate) enum Meaning {
    /// Whatever its author likes.
    Any,
    /// A date of any precision.
    Date,
    /// A year.
    Year,
    /// A length of time.
    Period,
    /// An exact number.
    Number,
    /// A whole number up to this one.
    Count(u32),
    /// `true` or `false`.
    Truth,
    /// An address of the web.
    Url,
    /// An address that a site may have.
    SiteUrl,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// An id: words joined by `-`.
    Id,
    /// The name of a meeting: council and meeting.
    MeetingName,
    /// The name of a resolution: council, meeting and number.
    ResolutionName,
    /// A file of one of these types.
    File(&'static [&'static str]),
    /// A SHA-256 in hexadecimal digits.
    Hash,
    /// Marks of texts.
    Marks,
    /// A currency's code.
    Currency,
    /// A currency's code, or what else a figure counts in.
    Unit,
    /// A language's tag.
    Tag,
    /// One of these words, each with the id of the theme's label for it.
    OneOf(Vec<(&'static str, String)>),
}

/// Returns what a field's value means.
pub(crate) fn of(record: &str, field: &str) -> Meaning {
    match (record, field) {
        ("council", "kind") => words::<CouncilKind>("council-kind"),
        ("meeting", "kind") => words::<MeetingKind>("meeting-kind"),
        ("meeting", "date_basis") => words::<DateBasis>("date-basis"),
        ("meeting", "state") => words::<MeetingState>("meeting-state"),
        ("meeting", "minutes_state") => words::<MinutesState>("minutes-state"),
        ("meeting", "completeness") => words::<Completeness>("completeness"),
        ("resolution", "kind") => words::<ResolutionKind>("resolution-kind"),
        ("resolution", "result") => words::<ResolutionResult>("resolution-result"),
        ("resolution", "recurring") => words::<Recurrence>("recurrence"),
        ("amount", "basis") => words::<AmountBasis>("amount-basis"),
        ("update", "status") => reported(),
        ("clarification", "verdict") => words::<Verdict>("verdict"),
        ("language", "dir") => plain("dir", &["rtl", "ltr"]),
        ("site" | "language", "digits") => plain("digits", &["latn", "arab"]),
        ("site", "claim_review") | ("votes", "unanimous") | ("correction", "withdrawn") => {
            Meaning::Truth
        }
        ("site", "id") | ("resolution", "id") => Meaning::Id,
        ("site", "base_url") => Meaning::SiteUrl,
        ("site", "languages") | ("language", "tag") => Meaning::Tag,
        ("council", "parent") | ("meeting", "with") => Meaning::Id,
        ("resolution", "sector") | ("clarification", "council") => Meaning::Id,
        ("contact", "phone") => Meaning::Phone,
        ("contact", "email") => Meaning::Email,
        ("contact", "website") | ("source" | "proof", "url") => Meaning::Url,
        ("council", "dissolved") | ("member", "from" | "to") => Meaning::Date,
        ("clarification", "updated" | "first_seen") => Meaning::Date,
        ("resolution", "due") | (_, "date") => Meaning::Date,
        ("due", "after") => Meaning::Period,
        ("figure", "year") | ("resolution", "budget_year") => Meaning::Year,
        ("figure" | "amount", "value") => Meaning::Number,
        ("figure", "unit") => Meaning::Unit,
        ("amount", "currency") => Meaning::Currency,
        ("attendee", "count") | ("votes", "for" | "against" | "abstain") => {
            Meaning::Count(1_000_000)
        }
        ("update", "progress") => Meaning::Count(100),
        ("resolution", "relations") | ("proof", "resolution") => Meaning::ResolutionName,
        ("proof", "meeting" | "figure") => Meaning::MeetingName,
        ("photo", "file") => Meaning::File(&PHOTO_TYPES),
        ("document" | "source" | "proof", "file") => Meaning::File(&ATTACHMENT_TYPES),
        ("source", "sha256") => Meaning::Hash,
        ("translations", _) => Meaning::Marks,
        _ => Meaning::Any,
    }
}

/// Returns what the keys mean of a map whose keys the format doesn't name.
pub(crate) fn of_keys(map: &str) -> Meaning {
    match map {
        "relations" => words::<RelationKind>("relation"),
        // What isn't known any more means nothing.
        "translations" | "language" => Meaning::Any,
        _ => Meaning::Id,
    }
}

fn words<W: Word>(label: &str) -> Meaning {
    let labelled = |(_, word): &(W, &'static str)| (*word, format!("{label}-{word}"));
    Meaning::OneOf(W::ALL.iter().map(labelled).collect())
}

/// Every status but the one that is only computed.
fn reported() -> Meaning {
    let all = Status::ALL.iter().filter(|(status, _)| *status != Status::Unreported);
    let labelled = |(_, word): &(Status, &'static str)| (*word, format!("status-{word}"));
    Meaning::OneOf(all.map(labelled).collect())
}

fn plain(label: &str, words: &[&'static str]) -> Meaning {
    Meaning::OneOf(words.iter().map(|word| (*word, format!("{label}-{word}"))).collect())
}
