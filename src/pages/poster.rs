//! The page at a record's short address: what it is in all languages, the ways to read it, and the
//! code that leads here. Printed, it is a poster.

use serde::Serialize;

use crate::base::diag::Diagnostic;
use crate::base::html::Html;
use crate::base::job::{Task, Wanted};
use crate::base::key::Key;
use crate::base::output::Body;
use crate::pages::edition::Edition;
use crate::pages::frame::window_title;
use crate::pages::gist::Gist;
use crate::pages::qr;
use crate::site::short::{self, Record};

/// The task of a poster.
struct Poster<'a> {
    editions: &'a [Edition<'a>],
    base: &'a str,
    record: Record,
}

/// Adds the posters of all records, for a site at an address.
pub fn plan<'a>(editions: &'a [Edition<'a>], base: &'a str, wanted: &mut Vec<Wanted<'a>>) {
    let Some(first) = editions.first() else { return };
    for record in short::all(first.site.model) {
        let path = short::path(first.site, record);
        wanted.push((path, Box::new(Poster { editions, base, record })));
    }
}

impl Task for Poster<'_> {
    fn make(&self) -> Result<Body, Diagnostic> {
        let (first, page) =
            (&self.editions[0], PosterPage::new(self.editions, self.base, self.record));
        first.theme.render("poster", &page, &first.texts).map(Body::Made)
    }

    fn key(&self) -> Option<Key> {
        let made = self.editions[0].site.made_of();
        let made = match self.record {
            Record::Meeting(one) => made.meeting(one),
            Record::Resolution(at) => made.resolution(at),
            Record::Clarification(one) => made.clarification(one),
        };
        Some(made.finish())
    }

    fn kind(&self) -> Option<&'static str> {
        Some("poster")
    }
}

/// A poster.
#[derive(Debug, Serialize)]
pub struct PosterPage {
    /// The language of the page itself: the primary one.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The window's title.
    pub title: String,
    /// The way to the site's root.
    pub root: String,
    /// Nothing: the frame of pages in all languages has a place for it.
    pub register: Option<()>,
    /// What it says in each language.
    pub entries: Vec<PosterEntry>,
    /// Its own address as a QR code.
    pub qr_html: Html,
    /// The same in letters.
    pub address: String,
}

/// What a poster says in one language.
#[derive(Debug, Serialize)]
pub struct PosterEntry {
    /// The language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Whether it is the primary one.
    pub is_first: bool,
    /// The site's name.
    pub site_title_html: Html,
    /// The record's title.
    pub heading: String,
    /// What else there is to say.
    pub lines: Vec<String>,
    /// The record's page, below the site's root.
    pub path: String,
    /// What the link to it says.
    pub link_text: String,
    /// What the publisher is called.
    pub publisher_label: String,
    /// The publisher.
    pub publisher_html: Html,
}

impl PosterPage {
    /// Makes the poster of a record, for a site at an address; one edition a language.
    pub fn new(editions: &[Edition<'_>], base: &str, record: Record) -> Self {
        let first = editions.first().expect("a site has at least one language");
        let address = format!("{base}/{}", short::path(first.site, record));
        let entries: Vec<PosterEntry> =
            editions.iter().map(|edition| entry(edition, record)).collect();
        let heading = entries.first().map_or("", |entry| entry.heading.as_str());
        let site_title = first.plain(&first.site.model.settings.title);
        PosterPage {
            lang: first.language().tag.clone(),
            dir: first.language().writing.direction.as_str(),
            title: window_title(heading, site_title),
            root: "../".to_owned(),
            register: None,
            qr_html: qr::svg(&address),
            address,
            entries,
        }
    }
}

fn entry(edition: &Edition<'_>, record: Record) -> PosterEntry {
    let site = edition.site;
    let gist = Gist::of(edition, record);
    let settings = &site.model.settings;
    let language = edition.language();
    PosterEntry {
        lang: language.tag.clone(),
        dir: language.writing.direction.as_str(),
        is_first: edition.lang.index() == 0,
        site_title_html: edition.text(&settings.title),
        heading: language.plain(&gist.title),
        lines: gist.rest(edition),
        path: format!("{}/{}", language.tag, gist.path),
        link_text: edition.say("read-more"),
        publisher_label: edition.say("publisher"),
        publisher_html: edition.text(&settings.publisher),
    }
}
