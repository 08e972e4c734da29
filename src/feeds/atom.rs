//! Atom feeds (RFC 4287): what each is about, and how it is written.
//!
//! `atom_syndication` would bring `chrono` and an older `quick-xml` beside the one that reads Word
//! documents, for a format of a dozen elements.

use crate::base::key::Key;
use crate::base::url;
use crate::feeds::article::Article;
use crate::feeds::items::{Item, Items, Record};
use crate::feeds::stamp::Stamp;
use crate::feeds::voice::Voice;
use crate::feeds::xml::Xml;
use crate::model::Model;
use crate::site::names::{self, Title};
use crate::site::{Corrected, CorrectionRef, Facet, Site, routes};

/// The most entries of a feed. Programs ask every hour or so, on whatever link people have; who
/// wants everything takes the data.
const MOST_ENTRIES: usize = 100;

/// Where clarifications are listed, once they have pages of their own.
const CLARIFICATIONS: &str = "clarifications/index.html";

/// What a feed is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Meetings, resolutions and clarifications of the whole site.
    Site,
    /// Meetings of a council, alone or jointly, and their resolutions.
    Council(usize),
    /// The resolutions of a sector.
    Sector(usize),
    /// Clarifications.
    Clarifications,
    /// Corrections.
    Corrections,
}

impl Subject {
    /// Returns every subject that a site has.
    pub fn all(model: &Model) -> impl Iterator<Item = Subject> {
        let councils = (0..model.councils.len()).map(Subject::Council);
        let sectors = (0..model.sectors.len()).map(Subject::Sector);
        let others = [Subject::Site, Subject::Clarifications, Subject::Corrections];
        others.into_iter().chain(councils).chain(sectors)
    }

    /// Returns the feed's path, below the language's folder.
    pub fn path(self, model: &Model) -> String {
        match self {
            Subject::Site => routes::FEED.to_owned(),
            Subject::Council(council) => routes::council_feed(model, council),
            Subject::Sector(sector) => routes::sector_feed(model, sector),
            Subject::Clarifications => routes::CLARIFICATIONS_FEED.to_owned(),
            Subject::Corrections => routes::CORRECTIONS_FEED.to_owned(),
        }
    }

    /// Returns what the feed's permanent id is made of, with its language in front: the feeds of
    /// two languages are two feeds with the same entries. No record is called so: `feed` is no id.
    fn full_name(self, model: &Model) -> String {
        match self {
            Subject::Site => "feed".to_owned(),
            Subject::Council(council) => format!("feed/councils/{}", model.councils[council].id),
            Subject::Sector(sector) => format!("feed/sectors/{}", model.sectors[sector].id),
            Subject::Clarifications => "feed/clarifications".to_owned(),
            Subject::Corrections => "feed/corrections".to_owned(),
        }
    }

    /// Returns the page that has the same, below the language's folder; the first page where the
    /// site has none.
    fn page(self, site: &Site<'_>) -> String {
        match self {
            Subject::Site => routes::HOME.to_owned(),
            Subject::Council(council) => routes::council(site.model, council),
            Subject::Sector(sector) => routes::list(site.model, Facet::Sector(sector)),
            Subject::Corrections => routes::CORRECTIONS.to_owned(),
            Subject::Clarifications => {
                let is_there = site.pages.iter().any(|page| page.path == CLARIFICATIONS);
                if is_there { CLARIFICATIONS } else { routes::HOME }.to_owned()
            }
        }
    }

    /// Returns what its feed shows.
    fn newest<'i>(self, model: &'i Model, items: &'i Items) -> Vec<&'i Item> {
        self.items(model, items).take(MOST_ENTRIES).collect()
    }

    fn title(self, voice: &Voice<'_>) -> Title {
        let model = voice.site.model;
        let site = &model.settings.title;
        let mut title = match self {
            Subject::Site => return voice.title(site),
            Subject::Council(council) => voice.title(&model.councils[council].name),
            Subject::Sector(sector) => voice.title(&model.sectors[sector].name),
            Subject::Clarifications => voice.said("feed-clarifications"),
            Subject::Corrections => voice.said("corrections"),
        };
        title.text = format!("{} – {}", title.text, voice.plain(site));
        title
    }

    /// Returns what it has, the one that changed last in front.
    fn items<'i>(
        self,
        model: &'i Model,
        items: &'i Items,
    ) -> Box<dyn Iterator<Item = &'i Item> + 'i> {
        let of = |is_one: fn(&Record) -> bool| items.iter().filter(move |one| is_one(&one.record));
        match self {
            Subject::Site => Box::new(of(|one| !matches!(one, Record::Correction(_)))),
            Subject::Council(council) => Box::new(items.of_council(council)),
            Subject::Sector(sector) => Box::new(items.iter().filter(move |item| {
                let Record::Resolution(at) = item.record else { return false };
                let resolution = &model.meetings[at.meeting].resolutions[at.position];
                resolution.sector.as_deref() == Some(&model.sectors[sector].id)
            })),
            Subject::Clarifications => Box::new(of(|one| matches!(one, Record::Clarification(_)))),
            Subject::Corrections => Box::new(of(|one| matches!(one, Record::Correction(_)))),
        }
    }
}

/// Returns what a feed is made of.
pub fn key(site: &Site<'_>, subject: Subject, items: &Items) -> Key {
    let chosen = subject.newest(site.model, items);
    let made = site.made_of().text(&updated(&chosen, items).to_string());
    let made = chosen.into_iter().fold(made, |made, item| match item.record {
        Record::Meeting(meeting) => made.number(0).meeting(meeting),
        Record::Resolution(at) => made.number(1).resolution(at),
        Record::Clarification(one) => made.number(2).clarification(one),
        Record::Correction(CorrectionRef { record, index }) => match record {
            Corrected::Meeting(meeting) => made.number(3).meeting(meeting).number(index),
            Corrected::Clarification(one) => made.number(4).clarification(one).number(index),
        },
    });
    made.finish()
}

/// Returns when a feed last changed. Programs want a time also of one that nothing was ever in.
/// Today's would change every day though nothing happens; with the oldest of the site, the first
/// entry is later than it.
fn updated(chosen: &[&Item], items: &Items) -> Stamp {
    chosen.first().map_or(items.earliest(), |item| item.updated)
}

/// Writes a feed, for a site at an address.
pub fn feed(voice: &Voice<'_>, base: &str, subject: Subject, items: &Items) -> Vec<u8> {
    let model = voice.site.model;
    let chosen = subject.newest(model, items);
    let mut feed = Feed { voice, base, xml: Xml::new() };
    let tag = voice.language().tag.as_str();
    feed.xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", tag)]);
    let name = format!("{tag}/{}", subject.full_name(model));
    feed.xml.leaf("id", &[], &names::tag(&model.settings, &name));
    feed.title(&subject.title(voice));
    feed.xml.leaf("updated", &[], &updated(&chosen, items).to_string());
    feed.links(subject);
    feed.about(subject);
    for item in chosen {
        feed.entry(item);
    }
    feed.xml.close("feed");
    feed.xml.finish()
}

/// A feed in the making.
struct Feed<'v, 'a> {
    voice: &'v Voice<'a>,
    base: &'v str,
    xml: Xml,
}

impl Feed<'_, '_> {
    fn links(&mut self, subject: Subject) {
        let (path, page) = (subject.path(self.voice.site.model), subject.page(self.voice.site));
        let own = self.voice.language().tag.as_str();
        self.link("self", "application/atom+xml", own, &path);
        self.link("alternate", "text/html", own, &page);
        for other in self.voice.languages.iter().filter(|other| other.tag != own) {
            self.link("alternate", "application/atom+xml", &other.tag, &path);
        }
    }

    /// Says who publishes it, and on what terms.
    fn about(&mut self, subject: Subject) {
        let settings = &self.voice.site.model.settings;
        let description = settings.description.as_ref();
        if let Some(text) = description.filter(|_| subject == Subject::Site) {
            let title = self.voice.title(text);
            self.words("subtitle", &title);
        }
        self.xml.open("author", &[]);
        self.xml.leaf("name", &[], self.voice.plain(&settings.publisher));
        let contact = settings.contact.as_ref().map(|text| self.voice.plain(text));
        if let Some(email) = contact.filter(|contact| url::is_email(contact)) {
            self.xml.leaf("email", &[], email);
        }
        self.xml.close("author");
        if let Some(license) = &settings.license {
            self.xml.leaf("rights", &[], license);
        }
        self.xml.leaf("generator", &[], "diwan");
    }

    fn entry(&mut self, item: &Item) {
        let voice = self.voice;
        let article = Article::new(voice, item.record);
        let name = item.record.full_name(voice.site);
        self.xml.open("entry", &[]);
        self.xml.leaf("id", &[], &names::tag(&voice.site.model.settings, &name));
        self.title(&article.title);
        self.xml.leaf("updated", &[], &item.updated.to_string());
        self.xml.leaf("published", &[], &item.published.to_string());
        self.link("alternate", "text/html", &voice.language().tag, &article.path);
        // Not `alternate`, which the standard would allow: of several, some programs open the
        // first and some the last, whatever language they are in.
        for other in voice.languages.iter().filter(|other| other.tag != voice.language().tag) {
            self.link("related", "text/html", &other.tag, &article.path);
        }
        for (term, label) in &article.categories {
            let own = [("term", term.as_str()), ("label", &label.text)];
            let marked = [own[0], own[1], ("xml:lang", voice.tag(label.lang))];
            let foreign = label.lang != voice.lang;
            self.xml.empty("category", if foreign { &marked } else { &own });
        }
        self.xml.leaf("content", &[("type", "html")], article.content.as_str());
        self.xml.close("entry");
    }

    fn title(&mut self, title: &Title) {
        self.words("title", title);
    }

    /// Adds plain words, marked if they are in another language.
    fn words(&mut self, name: &'static str, words: &Title) {
        let voice = self.voice;
        let text = voice.language().plain(&words.text);
        let tag = [("xml:lang", voice.tag(words.lang))];
        let foreign = words.lang != voice.lang;
        self.xml.leaf(name, if foreign { &tag } else { &[] }, &text);
    }

    /// Adds a link to what has a path below the folder of a language.
    fn link(&mut self, rel: &str, kind: &str, tag: &str, path: &str) {
        let address = format!("{}/{tag}/{path}", self.base);
        let attributes = [("rel", rel), ("type", kind), ("hreflang", tag), ("href", &address)];
        self.xml.empty("link", &attributes);
    }
}
