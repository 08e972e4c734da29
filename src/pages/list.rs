//! A list of resolutions over all councils: all, of a sector, of a status, of a year.

use serde::Serialize;

use crate::base::html::Html;
use crate::model::words::{Status, Word};
use crate::pages::edition::{Edition, Link, Mark};
use crate::pages::frame::{Frame, crumb};
use crate::pages::pager::{self, Pager};
use crate::pages::rows::SharedRow;
use crate::site::{Facet, paging, routes};

/// A list of resolutions.
#[derive(Debug, Serialize)]
pub struct ListPage {
    /// The frame.
    pub frame: Frame,
    /// The ways back; none for the list of all.
    pub crumbs: Vec<Link>,
    /// What they have in common.
    pub heading_html: Html,
    /// Whether it is the newest page. The others hold rows alone: what counts all of them would
    /// change with each meeting.
    pub is_newest: bool,
    /// How many there are, in all or on an older page, and in which order.
    pub caption: String,
    /// The meaning of a status, on its own list.
    pub meaning: String,
    /// The lists by sector.
    pub sectors: Vec<FacetLink>,
    /// The lists by status.
    pub statuses: Vec<StatusLink>,
    /// The lists by year.
    pub years: Vec<FacetLink>,
    /// The resolutions on this page, newest first.
    pub rows: Vec<SharedRow>,
    /// The ways to older ones.
    pub pager: Pager,
}

/// A way to a list, with the number of its rows.
#[derive(Debug, Serialize)]
pub struct FacetLink {
    /// The list.
    pub list: Link,
    /// How many resolutions it has.
    pub count: String,
    /// Whether it is the page's own.
    pub current: bool,
}

/// A way to the list of a status.
#[derive(Debug, Serialize)]
pub struct StatusLink {
    /// Below the language's folder.
    pub path: String,
    /// The status.
    pub status: Mark,
    /// How many resolutions have it.
    pub count: String,
    /// Whether it is the page's own.
    pub current: bool,
}

impl ListPage {
    /// Makes a page of a list.
    pub fn new(edition: &Edition<'_>, list: usize, part: usize, path: &str) -> Self {
        let site = edition.site;
        let list = &site.lists[list];
        let (title, heading_html) = heading(edition, list.facet);
        let crumbs = match list.facet {
            Facet::All => Vec::new(),
            _ => vec![crumb(edition, routes::RESOLUTIONS, "resolutions")],
        };
        let meaning = match list.facet {
            Facet::Status(status) => edition.say(&format!("meaning-{}", status.word())),
            _ => String::new(),
        };
        let is_newest = part + 1 == list.parts.len();
        let count = if is_newest { list.count } else { list.parts[part].len() };
        let stem = routes::list_stem(site.model, list.facet);
        let mut page = ListPage {
            frame: Frame::new(edition, &title, path),
            crumbs,
            heading_html,
            is_newest,
            caption: format!(
                "{} · {}",
                edition.language().say_count("resolutions-count", count),
                edition.say("newest-first")
            ),
            meaning,
            sectors: Vec::new(),
            statuses: Vec::new(),
            years: Vec::new(),
            rows: list.parts[part].iter().map(|at| edition.row(*at)).collect(),
            pager: pager::by_date(edition, part, list.parts.len(), |part| {
                paging::name_from_oldest(&stem, part, list.parts.len())
            }),
        };
        if is_newest {
            page.fill_newest(edition, list.facet);
        }
        page
    }

    /// Fills the ways to the other lists, which only the newest page has.
    fn fill_newest(&mut self, edition: &Edition<'_>, own: Facet) {
        let current = |facet| facet == own;
        self.sectors = facet_links(edition, sector_facets(edition), current);
        self.statuses = status_links(edition, current);
        self.years = facet_links(edition, year_facets(edition), current);
    }
}

/// Returns the ways to the lists by sector, those without resolutions left out.
pub fn sector_links(edition: &Edition<'_>) -> Vec<FacetLink> {
    facet_links(edition, sector_facets(edition), |_| false)
}

/// Returns the heading of a list, as plain words and as HTML.
fn heading(edition: &Edition<'_>, facet: Facet) -> (String, Html) {
    let (id, name) = match facet {
        Facet::All => {
            let heading = edition.say("resolutions");
            return (heading.clone(), edition.html(&heading));
        }
        Facet::Sector(sector) => {
            let name = edition.plain(&edition.site.model.sectors[sector].name);
            ("resolutions-of-sector", name.to_owned())
        }
        Facet::Status(status) => {
            ("resolutions-of-status", edition.say(&format!("status-{}", status.word())))
        }
        Facet::Year(year) => ("resolutions-of-year", edition.language().digits(&year.to_string())),
    };
    let heading = edition.say_with(id, "name", &name);
    let html = edition.html(&heading);
    (heading, html)
}

/// Returns the sectors in the order of the language's alphabet.
fn sector_facets(edition: &Edition<'_>) -> Vec<(Facet, Html)> {
    let sectors = edition.site.model.sectors.iter().enumerate();
    let mut facets: Vec<(Vec<u32>, Facet, Html)> = sectors
        .map(|(position, sector)| {
            let key = edition.language().sort_key(edition.plain(&sector.name));
            (key, Facet::Sector(position), edition.text(&sector.name))
        })
        .collect();
    facets.sort_by(|one, other| (&one.0, one.1).cmp(&(&other.0, other.1)));
    facets.into_iter().map(|(_, facet, name)| (facet, name)).collect()
}

/// Returns the years, the newest first.
fn year_facets(edition: &Edition<'_>) -> Vec<(Facet, Html)> {
    let years = edition.site.lists.iter().rev().filter_map(|list| match list.facet {
        Facet::Year(year) => {
            Some((list.facet, edition.html(&edition.language().digits(&year.to_string()))))
        }
        _ => None,
    });
    years.collect()
}

fn facet_links(
    edition: &Edition<'_>,
    facets: Vec<(Facet, Html)>,
    current: impl Fn(Facet) -> bool,
) -> Vec<FacetLink> {
    let link = |(facet, text_html)| {
        let count = edition.site.list(facet)?.count;
        (count > 0 || current(facet)).then(|| FacetLink {
            list: Link { path: routes::list(edition.site.model, facet), text_html },
            count: edition.count(count),
            current: current(facet),
        })
    };
    facets.into_iter().filter_map(link).collect()
}

fn status_links(edition: &Edition<'_>, current: impl Fn(Facet) -> bool) -> Vec<StatusLink> {
    let link = |(status, _): &(Status, &str)| {
        let facet = Facet::Status(*status);
        let count = edition.site.list(facet)?.count;
        (count > 0 || current(facet)).then(|| StatusLink {
            path: routes::list(edition.site.model, facet),
            status: edition.status(*status),
            count: edition.count(count),
            current: current(facet),
        })
    };
    Status::ALL.iter().filter_map(link).collect()
}
