//! What was corrected or withdrawn after publication, newest first.

use serde::Serialize;

use crate::base::html::Html;
use crate::model::update::Correction;
use crate::pages::edition::{Edition, Link};
use crate::pages::frame::Frame;
use crate::pages::pager::{self, Pager};
use crate::pages::sources::{self, CorrectionView};
use crate::site::{Corrected, CorrectionRef, Ref, paging, routes};

/// A page of corrections.
#[derive(Debug, Serialize)]
pub struct CorrectionsPage {
    /// The frame.
    pub frame: Frame,
    /// Whether something of the page isn't in its language.
    pub untranslated: bool,
    /// The corrections.
    pub entries: Vec<Entry>,
    /// The ways to older ones.
    pub pager: Pager,
}

/// A correction and where it belongs.
#[derive(Debug, Serialize)]
pub struct Entry {
    /// The record that it changed.
    pub record: Link,
    /// Whose.
    pub council_html: Html,
    /// What was changed.
    pub correction: CorrectionView,
}

impl CorrectionsPage {
    /// Makes a page of corrections.
    pub fn new(edition: &Edition<'_>, part: usize, path: &str) -> Self {
        let site = edition.site;
        let parts = &site.correction_parts;
        let shown = &parts[part];
        let find = |one: &CorrectionRef| one.of(site.model);
        let title = edition.say("corrections");
        let title = pager::title_by_date(edition, &title, part, parts.len());
        let mut frame = Frame::new(edition, &title, path);
        frame.add_feed(edition, routes::CORRECTIONS_FEED, &edition.say("corrections"));
        CorrectionsPage {
            frame,
            untranslated: shown.iter().any(|one| !sources::is_translated(edition, find(one))),
            entries: shown.iter().map(|one| entry(edition, *one)).collect(),
            pager: pager::by_date(edition, part, parts.len(), |part| {
                paging::name_from_oldest("corrections", part, parts.len())
            }),
        }
    }
}

fn entry(edition: &Edition<'_>, one: CorrectionRef) -> Entry {
    let site = edition.site;
    let correction = one.of(site.model);
    let (record, council) = match one.record {
        Corrected::Meeting(meeting) => {
            (of_meeting(edition, meeting, correction), &site.model.meetings[meeting].council)
        }
        Corrected::Clarification(one) => {
            let record = &site.model.clarifications[one];
            let path = routes::clarification(site.model, one);
            (Link { path, text_html: edition.text(&record.title) }, &record.council)
        }
    };
    let council = site.find_council(council);
    Entry {
        record,
        council_html: council.map(|one| edition.short_name(one)).unwrap_or_default(),
        correction: sources::correction(edition, correction),
    }
}

/// Returns the page of what a correction of a meeting's record changed.
fn of_meeting(edition: &Edition<'_>, meeting: usize, correction: &Correction) -> Link {
    let model = edition.site.model;
    let record = &model.meetings[meeting];
    // One about a resolution that was left out is said of its meeting.
    let resolution = correction.resolution.as_deref().and_then(|id| {
        let position = record.resolutions.iter().position(|one| one.id == id)?;
        Some(Ref { meeting, position })
    });
    match resolution {
        Some(at) => Link { path: routes::resolution(model, at), text_html: edition.title(at) },
        None => {
            let path = routes::meeting(model, meeting);
            Link { path, text_html: edition.text(&record.title) }
        }
    }
}
