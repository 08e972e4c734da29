//! A list of resolutions: all of them, or those that have something in common.

use serde::Serialize;

use crate::base::diag::Diagnostic;
use crate::base::html::Html;
use crate::base::output::to_root;
use crate::base::phrases::Word as Filled;
use crate::model::words::{Status, Word};
use crate::pages::edition::{Edition, Link, Mark};
use crate::pages::frame::{Frame, crumb};
use crate::pages::pager::{self, Pager};
use crate::site::follow_up::Flag;
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
    /// How many there are, in all or on an older page, and in which order.
    pub caption: String,
    /// The meaning of a status, on its own list.
    pub meaning: String,
    /// The lists by sector. As all ways to other lists they are on the newest page alone: the others
    /// hold rows and nothing that would change with each meeting.
    pub sectors: Vec<FacetLink>,
    /// The lists by status.
    pub statuses: Vec<StatusLink>,
    /// The lists by what the site's date says.
    pub flags: Vec<StatusLink>,
    /// The lists by year.
    pub years: Vec<FacetLink>,
    /// The lists by the council that is to act; those with the most resolutions.
    pub bodies: Vec<FacetLink>,
    /// A council's own resolutions, on the lists of one council.
    pub council: Option<Link>,
    /// The resolutions on this page, newest first.
    pub rows_html: Html,
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

/// A way to the list of a status or a flag.
#[derive(Debug, Serialize)]
pub struct StatusLink {
    /// Below the language's folder.
    pub path: String,
    /// The status or flag.
    pub status: Mark,
    /// How many resolutions have it.
    pub count: String,
    /// Whether it is the page's own.
    pub current: bool,
}

impl ListPage {
    /// Makes a page of a list.
    ///
    /// # Errors
    ///
    /// A report, if the template of its rows is broken.
    pub fn new(
        edition: &Edition<'_>,
        list: usize,
        part: usize,
        path: &str,
    ) -> Result<Self, Diagnostic> {
        let site = edition.site;
        let list = &site.lists[list];
        let (title, heading_html) = heading(edition, list.facet);
        let meaning = match list.facet {
            Facet::Status(status) => edition.say(&format!("meaning-{}", status.word())),
            Facet::Flag(flag) => edition.say(&format!("meaning-{}", flag.word())),
            _ => String::new(),
        };
        let is_newest = part + 1 == list.parts.len();
        let count = if is_newest { list.count } else { list.parts[part].len() };
        let stem = routes::list_stem(site.model, list.facet);
        let own_title = pager::title_by_date(edition, &title, part, list.parts.len());
        let mut frame = Frame::new(edition, &own_title, path);
        if let Facet::Sector(sector) = list.facet {
            frame.add_feed(edition, &routes::sector_feed(site.model, sector), &title);
        }
        let mut page = ListPage {
            frame: frame.with_table(edition, &list.parts[part]),
            crumbs: crumbs(edition, list.facet),
            heading_html,
            caption: format!(
                "{} · {}",
                edition.language().say_count("resolutions-count", count),
                edition.say("newest-first")
            ),
            meaning,
            sectors: Vec::new(),
            statuses: Vec::new(),
            flags: Vec::new(),
            years: Vec::new(),
            bodies: Vec::new(),
            council: None,
            rows_html: edition.list_rows(&list.parts[part], &to_root(path))?,
            pager: pager::by_date(edition, part, list.parts.len(), |part| {
                paging::name_from_oldest(&stem, part, list.parts.len())
            }),
        };
        if is_newest {
            page.fill_newest(edition, list.facet);
        }
        Ok(page)
    }

    /// Fills the ways to the other lists, which only the newest page has.
    fn fill_newest(&mut self, edition: &Edition<'_>, own: Facet) {
        let current = |facet| facet == own;
        match own {
            Facet::CouncilYear(council, _) | Facet::CouncilSector(council, _) => {
                self.council = Some(edition.council(council));
                return;
            }
            Facet::Responsible(council) => self.council = Some(edition.council(council)),
            _ => {}
        }
        self.sectors = facet_links(edition, sector_facets(edition), current);
        self.statuses = status_links(edition, current);
        self.flags = flag_links(edition, current);
        self.years = facet_links(edition, year_facets(edition), current);
        self.bodies = facet_links(edition, body_facets(edition, own), current);
    }
}

/// Returns the ways to the lists by sector, those without resolutions left out.
pub fn sector_links(edition: &Edition<'_>) -> Vec<FacetLink> {
    facet_links(edition, sector_facets(edition), |_| false)
}

/// Returns the ways back from a list.
fn crumbs(edition: &Edition<'_>, facet: Facet) -> Vec<Link> {
    let council = |council: usize| {
        let mut link = edition.council(council);
        link.text_html = edition.short_name(council);
        vec![crumb(edition, routes::COUNCILS, "councils"), link]
    };
    match facet {
        Facet::All => Vec::new(),
        Facet::CouncilYear(one, _) | Facet::CouncilSector(one, _) => council(one),
        _ => vec![crumb(edition, routes::RESOLUTIONS, "resolutions")],
    }
}

/// Returns the heading of a list, as plain words and as HTML.
fn heading(edition: &Edition<'_>, facet: Facet) -> (String, Html) {
    let model = edition.site.model;
    let year = |year: u16| edition.language().digits(&year.to_string());
    let sector = |sector: usize| edition.plain(&model.sectors[sector].name).to_owned();
    let council = |council: usize| edition.plain(&model.councils[council].name);
    let heading = match facet {
        Facet::All => edition.say("resolutions"),
        Facet::Sector(one) => edition.say_with("resolutions-of-sector", "name", &sector(one)),
        Facet::Status(status) => {
            let name = edition.say(&format!("status-{}", status.word()));
            edition.say_with("resolutions-of-status", "name", &name)
        }
        Facet::Flag(flag) => {
            let name = edition.say(&format!("flag-{}", flag.word()));
            edition.say_with("resolutions-of-flag", "name", &name)
        }
        Facet::Year(one) => edition.say_with("resolutions-of-year", "name", &year(one)),
        Facet::Responsible(one) => edition.say_with("resolutions-of-body", "name", council(one)),
        Facet::CouncilYear(one, of) => {
            of_council(edition, "resolutions-of-council-year", council(one), &year(of))
        }
        Facet::CouncilSector(one, of) => {
            of_council(edition, "resolutions-of-council-sector", council(one), &sector(of))
        }
    };
    let html = edition.html(&heading);
    (heading, html)
}

fn of_council(edition: &Edition<'_>, id: &str, council: &str, name: &str) -> String {
    edition.language().say(id, &[("council", Filled::Text(council)), ("name", Filled::Text(name))])
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
    let lists = &edition.site.lists;
    let start = lists.partition_point(|list| list.facet < Facet::Year(0));
    let years = lists[start..].iter().map_while(|list| match list.facet {
        Facet::Year(year) => {
            Some((list.facet, edition.html(&edition.language().digits(&year.to_string()))))
        }
        _ => None,
    });
    let mut years: Vec<_> = years.collect();
    years.reverse();
    years
}

/// Returns the councils that are to carry out the most resolutions, and the page's own; by name.
fn body_facets(edition: &Edition<'_>, own: Facet) -> Vec<(Facet, Html)> {
    let site = edition.site;
    let mut councils = site.busiest.clone();
    if let Facet::Responsible(council) = own
        && !councils.contains(&council)
    {
        councils.push(council);
    }
    councils.sort_by_cached_key(|one| {
        (edition.language().sort_key(edition.plain(&site.model.councils[*one].name)), *one)
    });
    let facet = |one: usize| (Facet::Responsible(one), edition.short_name(one));
    councils.into_iter().map(facet).collect()
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
    let facets = Status::ALL.iter();
    let facets = facets.map(|(one, _)| (Facet::Status(*one), edition.status(*one)));
    mark_links(edition, facets.collect(), current)
}

fn flag_links(edition: &Edition<'_>, current: impl Fn(Facet) -> bool) -> Vec<StatusLink> {
    let facets = Flag::ALL.map(|one| (Facet::Flag(one), edition.flag(one)));
    mark_links(edition, facets.into(), current)
}

fn mark_links(
    edition: &Edition<'_>,
    facets: Vec<(Facet, Mark)>,
    current: impl Fn(Facet) -> bool,
) -> Vec<StatusLink> {
    let link = |(facet, status)| {
        let count = edition.site.list(facet)?.count;
        (count > 0 || current(facet)).then(|| StatusLink {
            path: routes::list(edition.site.model, facet),
            status,
            count: edition.count(count),
            current: current(facet),
        })
    };
    facets.into_iter().filter_map(link).collect()
}
