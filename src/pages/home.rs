//! The first page of a language: the follow-up board, the newest meetings, the sectors.

use serde::Serialize;

use crate::base::html::Html;
use crate::pages::councils::branch_key;
use crate::pages::edition::{Edition, Link};
use crate::pages::frame::Frame;
use crate::pages::list::{FacetLink, sector_links};
use crate::pages::pager::{self, Pager};
use crate::pages::rows::SharedRow;
use crate::site::follow_up::Counts;
use crate::site::{Ref, paging, routes};

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
    /// The newest meetings; only on the first page of the board.
    pub meetings: Vec<MeetingEntry>,
    /// The sectors; only on the first page of the board.
    pub sectors: Vec<FacetLink>,
    /// The ways to the rest of the board.
    pub pager: Pager,
}

/// A council on the board.
#[derive(Debug, Serialize)]
pub struct BoardRow {
    /// The council.
    pub council: Link,
    /// Its resolutions.
    pub counts: BoardCounts,
}

/// Counts as the page prints them.
#[derive(Debug, Serialize)]
pub struct BoardCounts {
    /// Those that call for follow-up.
    pub adopted: String,
    /// Those done.
    pub done: String,
    /// Those under way.
    pub under_way: String,
    /// Those past their deadline.
    pub late: String,
    /// Whether there are any of these.
    pub is_late: bool,
    /// Those nobody has reported on.
    pub unreported: String,
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
    /// How many resolutions it made.
    pub resolutions: String,
    /// The first of them, where the list shows what was decided.
    pub rows: Vec<SharedRow>,
    /// Whether it made more than those.
    pub more: bool,
}

impl BoardCounts {
    /// Prints counts in a language.
    pub fn new(edition: &Edition<'_>, counts: &Counts) -> Self {
        BoardCounts {
            adopted: edition.count(counts.adopted),
            done: edition.count(counts.completed),
            under_way: edition.count(counts.in_progress),
            late: edition.count(counts.late),
            is_late: counts.late > 0,
            unreported: edition.count(counts.unreported),
        }
    }
}

impl MeetingEntry {
    /// Makes the entry of a meeting.
    pub fn new(edition: &Edition<'_>, meeting: usize, about_html: Html) -> Self {
        let record = &edition.site.model.meetings[meeting];
        let path = routes::meeting(edition.site.model, meeting);
        MeetingEntry {
            date_html: edition.date(record.date),
            meeting: Link { path, text_html: edition.text(&record.title) },
            about_html,
            resolutions: edition
                .language()
                .say_count("resolutions-count", record.resolutions.len()),
            rows: Vec::new(),
            more: false,
        }
    }

    /// Adds the first resolutions of the meeting.
    fn with_rows(mut self, edition: &Edition<'_>, meeting: usize) -> Self {
        let count = edition.site.model.meetings[meeting].resolutions.len();
        let refs = (0..count.min(FIRST)).map(|position| Ref { meeting, position });
        self.rows = refs.map(|at| edition.row(at)).collect();
        self.more = count > FIRST;
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
            council: edition.council(*council),
            counts: BoardCounts::new(edition, &site.councils[*council].counts),
        };
        let mut councils = site.board_parts[part].clone();
        councils.sort_by_cached_key(|council| branch_key(edition, *council));
        let entry = |meeting: &usize| {
            let entry = MeetingEntry::new(edition, *meeting, council(*meeting));
            entry.with_rows(edition, *meeting)
        };
        let newest = site.newest.iter().take(if first { NEWEST } else { 0 });
        HomePage {
            frame: Frame::new(edition, edition.plain(&model.settings.title), path),
            description_html: edition.optional(model.settings.description.as_ref()),
            overall: BoardCounts::new(edition, &site.counts),
            board: councils.iter().map(row).collect(),
            meetings: newest.map(entry).collect(),
            sectors: if first { sector_links(edition) } else { Vec::new() },
            pager: pager::in_order(edition, part, site.board_parts.len(), |part| {
                paging::name_from_first("index", part)
            }),
        }
    }
}
