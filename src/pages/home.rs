//! The first page of a language: the follow-up board, what is new, the sectors.

use serde::Serialize;

use crate::base::html::Html;
use crate::model::words::{MeetingState, Word};
use crate::pages::clarification::ClarificationLink;
use crate::pages::councils::branch_key;
use crate::pages::counts::{BoardCounts, BoardRow};
use crate::pages::edition::{Edition, Link, Mark};
use crate::pages::frame::Frame;
use crate::pages::list::{FacetLink, sector_links};
use crate::pages::pager::{self, Pager};
use crate::pages::rows::Row;
use crate::site::{Ref, UpdateRef, paging, routes};

/// How many meetings the first page names.
const NEWEST: usize = 6;

/// How many resolutions of each it shows, in the meeting's own order.
const FIRST: usize = 3;

/// The follow-up board.
#[derive(Debug, Serialize)]
pub struct HomePage {
    /// The frame.
    pub frame: Frame,
    /// What the site is.
    pub description_html: Html,
    /// All resolutions.
    pub overall: BoardCounts,
    /// The councils that have met.
    pub board: Vec<BoardRow>,
    /// What the board counts, and until when.
    pub caption: String,
    /// The newest clarifications; only on the first page of the board.
    pub clarifications: Vec<ClarificationLink>,
    /// The newest updates; only on the first page of the board.
    pub updates: Vec<NewestUpdate>,
    /// The newest meetings; only on the first page of the board.
    pub meetings: Vec<MeetingEntry>,
    /// The sectors; only on the first page of the board.
    pub sectors: Vec<FacetLink>,
    /// The ways to the rest of the board.
    pub pager: Pager,
}

/// What was reported last.
#[derive(Debug, Serialize)]
pub struct NewestUpdate {
    /// When.
    pub date_html: Html,
    /// The resolution.
    pub resolution: Link,
    /// Whose it is.
    pub council_html: Html,
    /// Its status from then on.
    pub status: Mark,
}

/// A meeting in a list.
#[derive(Debug, Serialize)]
pub struct MeetingEntry {
    /// When it was.
    pub date_html: Html,
    /// The meeting.
    pub meeting: Link,
    /// Whose it was, or what sort it was.
    pub about_html: Html,
    /// How many resolutions it made; of one that wasn't held, that it is planned or what became of it.
    pub outcome: String,
    /// Whether it was withdrawn.
    pub withdrawn: bool,
    /// The first of them, where the list shows what was decided.
    pub rows: Vec<Row>,
    /// Whether it made more than those.
    pub more: bool,
}

impl MeetingEntry {
    /// Makes the entry of a meeting.
    pub fn new(edition: &Edition<'_>, meeting: usize, about_html: Html) -> Self {
        let record = &edition.site.model.meetings[meeting];
        let path = routes::meeting(edition.site.model, meeting);
        let follow_ups = edition.site.follow_ups[meeting].iter();
        let standing = follow_ups.filter(|one| !one.withdrawn || record.withdrawal().is_some());
        let outcome = match record.state {
            MeetingState::Held => {
                edition.language().say_count("resolutions-count", standing.count())
            }
            other => edition.say(&format!("meeting-state-{}", other.word())),
        };
        MeetingEntry {
            date_html: edition.date(record.date),
            meeting: Link { path, text_html: edition.text(&record.title) },
            about_html,
            outcome,
            withdrawn: record.withdrawal().is_some(),
            rows: Vec::new(),
            more: false,
        }
    }

    /// Adds the first resolutions of the meeting.
    fn with_rows(mut self, edition: &Edition<'_>, meeting: usize) -> Self {
        let follow_ups = edition.site.follow_ups[meeting].iter().enumerate();
        let mut shown = follow_ups.filter(|(_, one)| !one.withdrawn);
        let first = shown.by_ref().take(FIRST);
        self.rows =
            first.map(|(position, _)| Row::new(edition, Ref { meeting, position })).collect();
        self.more = shown.next().is_some();
        self
    }
}

impl HomePage {
    /// Makes a part of the board.
    pub fn new(edition: &Edition<'_>, part: usize, path: &str) -> Self {
        let site = edition.site;
        let model = site.model;
        let first = part == 0;
        let council = |meeting: usize| {
            let council = site.find_council(&model.meetings[meeting].council);
            council.map(|council| edition.short_name(council)).unwrap_or_default()
        };
        let row = |council: &usize| BoardRow {
            list: edition.council(*council),
            counts: BoardCounts::new(edition, &site.councils[*council].counts),
        };
        let mut councils = site.board_parts[part].clone();
        councils.sort_by_cached_key(|council| branch_key(edition, *council));
        let entry = |meeting: &usize| {
            let entry = MeetingEntry::new(edition, *meeting, council(*meeting));
            entry.with_rows(edition, *meeting)
        };
        let shown = |meeting: &&usize| model.meetings[**meeting].withdrawal().is_none();
        let newest = site.newest.iter().filter(shown).take(if first { NEWEST } else { 0 });
        let updates = site.newest_updates.iter().filter(|_| first);
        let answers = if first { &site.clarified.first[..] } else { &[] };
        let title = pager::title_in_order(edition, edition.plain(&model.settings.title), part);
        HomePage {
            frame: Frame::new(edition, &title, path),
            description_html: edition.optional(model.settings.description.as_ref()),
            overall: BoardCounts::overall(edition),
            board: councils.iter().map(row).collect(),
            caption: format!(
                "{}: {}",
                edition.say("board-caption"),
                edition.language().date(site.date.into())
            ),
            clarifications: ClarificationLink::all(edition, answers),
            updates: updates.map(|one| update(edition, *one)).collect(),
            meetings: newest.map(entry).collect(),
            sectors: if first { sector_links(edition) } else { Vec::new() },
            pager: pager::in_order(edition, part, site.board_parts.len(), |part| {
                paging::name_from_first("index", part)
            }),
        }
    }
}

fn update(edition: &Edition<'_>, one: UpdateRef) -> NewestUpdate {
    let site = edition.site;
    let update = &site.resolution(one.at).updates[one.index];
    let path = routes::resolution(site.model, one.at);
    let council = site.find_council(&site.meeting(one.at).council);
    NewestUpdate {
        date_html: edition.date(update.date),
        resolution: Link { path, text_html: edition.title(one.at) },
        council_html: council.map(|one| edition.short_name(one)).unwrap_or_default(),
        status: edition.status(update.status),
    }
}
