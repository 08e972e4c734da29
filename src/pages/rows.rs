//! A resolution as the row of a table.

use std::sync::OnceLock;

use serde::Serialize;

use crate::base::diag::Diagnostic;
use crate::base::html::Html;
use crate::model::resolution::Due;
use crate::pages::edition::{Edition, Mark};
use crate::pages::tools;
use crate::site::{Ref, Site, routes};

/// Stands in a list's row where a page's way up does: rows are the same on pages at every depth. No
/// record holds it; what has control characters isn't read.
const UP: char = '\0';

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

/// The rows of a language's lists, as HTML. Each is made when a page first needs it: a resolution
/// stands in up to eight lists, and to make rows is most of the work of making those.
pub struct ListRows(Vec<Vec<OnceLock<Html>>>);

/// What the template of a list's row takes.
#[derive(Debug, Serialize)]
pub struct ListRow {
    /// What stands for the page's way up.
    pub root: char,
    /// The row.
    pub row: Row,
}

impl ListRow {
    /// Makes the row of a resolution for pages at every depth.
    pub fn new(edition: &Edition<'_>, at: Ref) -> Self {
        ListRow { root: UP, row: Row::new(edition, at) }
    }
}

impl ListRows {
    /// Makes room for the rows of all resolutions.
    pub fn new(site: &Site<'_>) -> Self {
        let of_meeting = |resolutions: usize| (0..resolutions).map(|_| OnceLock::new()).collect();
        let meetings = site.model.meetings.iter();
        ListRows(meetings.map(|meeting| of_meeting(meeting.resolutions.len())).collect())
    }

    /// Returns the rows of some resolutions, a line each, for a page with this way up; or reports
    /// their template.
    pub fn html(&self, edition: &Edition<'_>, rows: &[Ref], up: &str) -> Result<Html, Diagnostic> {
        let mut html = Html::default();
        for (number, at) in rows.iter().enumerate() {
            if number > 0 {
                html.push_markup("\n");
            }
            let place = &self.0[at.meeting][at.position];
            let row = match place.get() {
                Some(row) => row,
                None => {
                    let row = ListRow::new(edition, *at);
                    let made = edition.theme.render_part("row", &row, &edition.texts)?;
                    place.get_or_init(|| made)
                }
            };
            html.push_replacing(row, UP, up);
        }
        Ok(html)
    }
}

impl Row {
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
