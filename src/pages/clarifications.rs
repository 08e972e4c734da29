//! A list of clarifications: all of them, or those of one council or verdict.

use serde::Serialize;

use crate::base::html::Html;
use crate::model::words::{Verdict, Word};
use crate::pages::clarification::ClarificationLink;
use crate::pages::edition::{Edition, Link};
use crate::pages::frame::{Frame, crumb};
use crate::pages::list::FacetLink;
use crate::pages::pager::{self, Pager};
use crate::site::clarifications::Facet;
use crate::site::routes;

/// A list of clarifications.
#[derive(Debug, Serialize)]
pub struct ClarificationsPage {
    /// The frame.
    pub frame: Frame,
    /// The ways back; none for the list of all.
    pub crumbs: Vec<Link>,
    /// What they have in common.
    pub heading_html: Html,
    /// What a verdict means, on its own list.
    pub meaning: String,
    /// The clarifications on this page, the one that changed last in front.
    pub entries: Vec<ClarificationLink>,
    /// The lists by verdict; as those by council on the newest page alone.
    pub verdicts: Vec<FacetLink>,
    /// The lists by the council that answers.
    pub councils: Vec<FacetLink>,
    /// The ways to older ones.
    pub pager: Pager,
}

impl ClarificationsPage {
    /// Makes a page of a list.
    pub fn new(edition: &Edition<'_>, list: usize, part: usize, path: &str) -> Self {
        let site = edition.site;
        let own = &site.clarified.lists[list];
        let (title, heading_html, meaning) = heading(edition, own.facet);
        let title = pager::title_by_date(edition, &title, part, own.parts.len());
        let mut frame = Frame::new(edition, &title, path);
        frame.add_feed(edition, routes::CLARIFICATIONS_FEED, &edition.say("clarifications"));
        let crumbs = match own.facet {
            Facet::All => Vec::new(),
            _ => vec![crumb(edition, routes::CLARIFICATIONS, "clarifications")],
        };
        let is_newest = part + 1 == own.parts.len();
        let links = |is_one: fn(Facet) -> bool| -> Vec<FacetLink> {
            let others = site.clarified.lists.iter().filter(|one| is_newest && is_one(one.facet));
            others
                .map(|other| FacetLink {
                    list: Link {
                        path: routes::clarification_list(site.model, other.facet),
                        text_html: heading(edition, other.facet).1,
                    },
                    count: edition.count(other.count),
                    current: other.facet == own.facet,
                })
                .collect()
        };
        ClarificationsPage {
            frame,
            crumbs,
            heading_html,
            meaning,
            entries: ClarificationLink::all(edition, &own.parts[part]),
            verdicts: links(|facet| matches!(facet, Facet::Verdict(_))),
            councils: links(|facet| matches!(facet, Facet::Council(_))),
            pager: pager::by_date(edition, part, own.parts.len(), |part| {
                routes::clarifications(site, list, part)
            }),
        }
    }
}

/// Returns what the clarifications of a list have in common, as plain words and as HTML, and what a
/// verdict means.
fn heading(edition: &Edition<'_>, facet: Facet) -> (String, Html, String) {
    match facet {
        Facet::All => {
            let title = edition.say("clarifications");
            let html = edition.html(&title);
            (title, html, String::new())
        }
        Facet::Council(council) => {
            let name = &edition.site.model.councils[council].name;
            // Its own page has the bare name.
            let title = edition.say_with("clarifications-of", "name", edition.plain(name));
            (title, edition.text(name), String::new())
        }
        Facet::Verdict(verdict) => {
            let title = verdict_title(edition, verdict);
            let html = edition.html(&title);
            (title, html, edition.say(&format!("meaning-{}", verdict.word())))
        }
    }
}

fn verdict_title(edition: &Edition<'_>, verdict: Verdict) -> String {
    edition.say(&format!("verdict-{}", verdict.word()))
}
