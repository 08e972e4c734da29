//! A resolution as the row of a table.

use serde::Serialize;

use crate::base::html::Html;
use crate::model::resolution::Due;
use crate::pages::edition::{Edition, Mark};
use crate::pages::tools;
use crate::site::{Ref, routes};

/// A row as the template engine takes it: made once for a language, shared by many tables.
pub type SharedRow = tera::Value;

/// A row: number, title, where from, who, until when, what became of it.
#[derive(Debug, Serialize)]
pub struct Row {
    /// Its page, below the language's folder.
    pub path: String,
    /// As printed.
    pub number_html: Html,
    /// Its title, or the beginning of its text.
    pub title_html: Html,
    /// The council, by its short name.
    pub council_html: Html,
    /// When the meeting was.
    pub date_html: Html,
    /// The meeting's page, below the language's folder.
    pub meeting_path: String,
    /// Who is to act; empty if nobody is named.
    pub responsible_html: Html,
    /// Its deadline; empty if none is stated.
    pub due_html: Html,
    /// What became of it.
    pub status: Mark,
    /// The status's place in the order of all, to sort by.
    pub status_rank: usize,
    /// What the date says of it.
    pub flags: Vec<Mark>,
}

impl Row {
    /// Makes the row of a resolution, ready to be shared.
    pub fn shared(edition: &Edition<'_>, at: Ref) -> SharedRow {
        SharedRow::from_serializable(&Row::new(edition, at))
    }

    /// Makes the row of a resolution.
    pub fn new(edition: &Edition<'_>, at: Ref) -> Self {
        let site = edition.site;
        let (meeting, resolution) = (site.meeting(at), site.resolution(at));
        let follow_up = site.follow_up(at);
        let council = site.find_council(&meeting.council);
        Row {
            path: routes::resolution(site.model, at),
            number_html: number(edition, at),
            title_html: edition.title(at),
            council_html: council.map(|one| edition.short_name(one)).unwrap_or_default(),
            date_html: edition.date(meeting.date),
            meeting_path: routes::meeting(site.model, at.meeting),
            responsible_html: edition.body_names(&resolution.responsible),
            due_html: due(edition, at),
            status: edition.status(follow_up.status),
            status_rank: tools::rank(follow_up.status),
            flags: edition.flags(follow_up),
        }
    }
}

/// Returns a resolution's number as printed, isolated where that matters.
pub fn number(edition: &Edition<'_>, at: Ref) -> Html {
    edition.html(&printed_number(edition, at))
}

/// Returns a resolution's number with the page's digits. One that isn't digits alone (`4b`) stays
/// as it is: in other digits its parts would change places.
pub fn printed_number(edition: &Edition<'_>, at: Ref) -> String {
    let number = &edition.site.resolution(at).number;
    if number.chars().all(|one| one.is_ascii_digit()) {
        edition.language().digits(number)
    } else {
        number.clone()
    }
}

/// Returns a resolution's deadline: a date, or else its own words for it.
pub fn due(edition: &Edition<'_>, at: Ref) -> Html {
    let resolution = edition.site.resolution(at);
    match resolution.due {
        Some(Due::On(date)) => edition.date(date),
        Some(Due::After(_, day)) => edition.day(day),
        None => edition.optional(resolution.due_text.as_ref()),
    }
}
