//! What every page has around its own content: head, menu, languages, foot.

use serde::Serialize;

use crate::base::html::Html;
use crate::base::license;
use crate::base::output::to_root;
use crate::base::url;
use crate::pages::edition::{Edition, Link};
use crate::pages::gist::Gist;
use crate::pages::script::Script;
use crate::pages::share::Preview;
use crate::pages::shared::Shared;
use crate::pages::tools::{self, Tools};
use crate::site::{Ref, routes};

/// The longest window title, in characters: windows show less, but it is read out and kept whole, and
/// has to tell pages of a council with a long name apart.
const LONGEST_TITLE: usize = 120;

/// The ways through the site: the ids of their texts, and the pages they lead to.
const MENU: [(&str, &str); 6] = [
    ("home", routes::HOME),
    ("councils", routes::COUNCILS),
    ("resolutions", routes::RESOLUTIONS),
    ("clarifications", routes::CLARIFICATIONS),
    ("search", routes::SEARCH),
    ("about", routes::ABOUT),
];

/// The media type of feeds.
const ATOM: &str = "application/atom+xml";

/// The frame of a page.
#[derive(Debug, Serialize)]
pub struct Frame {
    /// The page's language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The window's title.
    pub title: String,
    /// The way up to the language's folder: every link begins with it.
    pub root: String,
    /// The site's name.
    pub site_title_html: Shared,
    /// The same page in the other languages.
    pub languages: Vec<OtherLanguage>,
    /// The ways through the site.
    pub menu: Vec<MenuLink>,
    /// What programs can follow: feeds and calendars.
    pub feeds: Vec<Feed>,
    /// Who publishes it.
    pub publisher_html: Shared,
    /// The licence of the records: an address and its name.
    pub license: Shared,
    /// How to reach the publisher.
    pub contact: Shared,
    /// The site's date.
    pub date_html: Shared,
    /// The page's script: of a table that can be sorted, or of the search.
    pub script: Option<Script>,
    /// Whether that loads others of the site, as the search's does with its index.
    pub loads_scripts: bool,
    /// What saves the page's council for reading without a connection.
    pub save: Option<Script>,
    /// What has pages kept that are read.
    pub register: Shared,
    /// The fields above a table that can be filtered.
    pub tools: Option<Tools>,
    /// What a chat shows beside a link to the page.
    pub preview: Option<Preview>,
}

/// The same page in another language.
#[derive(Debug, Serialize)]
pub struct OtherLanguage {
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its name in itself.
    pub name: String,
    /// The page, below the site's root.
    pub path: String,
}

/// Something that programs can follow.
#[derive(Debug, Clone, Serialize)]
pub struct Feed {
    /// Below the language's folder.
    pub path: String,
    /// Its media type.
    pub media: &'static str,
    /// What it brings.
    pub title: Shared,
}

/// A way through the site.
#[derive(Debug, Serialize)]
pub struct MenuLink {
    /// Below the language's folder.
    pub path: &'static str,
    /// What it says.
    pub label: Shared,
    /// `page` on the page itself, `true` on the pages below it, else empty.
    pub current: &'static str,
}

/// Something outside the site; without an address it is only named.
#[derive(Debug, Serialize)]
pub struct Outside {
    /// The address, or empty.
    pub address: String,
    /// What it says.
    pub text_html: Html,
}

/// What is the same in the frames of all pages of a language: made once, and shared by them.
#[derive(Debug)]
pub struct Common {
    site_title_html: Shared,
    menu: Vec<(&'static str, Shared)>,
    feeds: Vec<Feed>,
    publisher_html: Shared,
    license: Shared,
    contact: Shared,
    date_html: Shared,
    register: Shared,
}

impl Common {
    /// Makes it.
    pub fn new(edition: &Edition<'_>) -> Self {
        let settings = &edition.site.model.settings;
        let license = settings.license.as_deref().map(|license| license_link(edition, license));
        let contact = settings.contact.as_ref().map(|text| edition.plain(text));
        Common {
            site_title_html: Shared::new(&edition.text(&settings.title)),
            menu: MENU.map(|(id, path)| (path, Shared::new(&edition.say(id)))).to_vec(),
            feeds: feeds(edition),
            publisher_html: Shared::new(&edition.text(&settings.publisher)),
            license: Shared::new(&license),
            contact: Shared::new(&contact.map(|contact| contact_link(edition, contact))),
            date_html: Shared::new(&edition.day(edition.site.date)),
            register: Shared::new(&edition.register()),
        }
    }
}

impl Frame {
    /// Makes the frame of a page, by its title and its path below the language's folder.
    pub fn new(edition: &Edition<'_>, title: &str, path: &str) -> Self {
        let language = edition.language();
        let title = window_title(title, edition.plain(&edition.site.model.settings.title));
        let others = edition.languages.iter().filter(|other| other.tag != language.tag);
        let common = edition.common();
        Frame {
            lang: language.tag.clone(),
            dir: language.writing.direction.as_str(),
            title: language.plain(&title),
            root: to_root(path),
            site_title_html: common.site_title_html.clone(),
            languages: others
                .map(|other| OtherLanguage {
                    lang: other.tag.clone(),
                    dir: other.writing.direction.as_str(),
                    name: other.name.clone(),
                    path: format!("{}/{path}", other.tag),
                })
                .collect(),
            menu: menu(common, path),
            feeds: common.feeds.clone(),
            publisher_html: common.publisher_html.clone(),
            license: common.license.clone(),
            contact: common.contact.clone(),
            date_html: common.date_html.clone(),
            script: None,
            loads_scripts: false,
            save: None,
            register: common.register.clone(),
            tools: None,
            preview: None,
        }
    }

    /// Adds what sorts and filters the page's table of resolutions, if it has rows enough.
    pub fn with_table(mut self, edition: &Edition<'_>, rows: &[Ref]) -> Self {
        if rows.len() >= tools::FEWEST_TO_SORT {
            self.script.clone_from(&edition.theme.scripts.tables);
        }
        self.tools = (rows.len() >= tools::FEWEST_TO_FILTER).then(|| Tools::new(edition, rows));
        self
    }
}

impl Frame {
    /// Adds what passes on a record's lines, and what a chat shows beside a link to its page.
    pub fn with_share(mut self, edition: &Edition<'_>, gist: &Gist) -> Self {
        self.script.clone_from(&edition.theme.scripts.share);
        self.preview = Preview::new(edition, gist);
        self
    }

    /// Adds the page's own feed, by its path below the language's folder and by what it brings.
    /// Feeds need an address: without one there are none.
    pub fn add_feed(&mut self, edition: &Edition<'_>, path: &str, title: &str) {
        if edition.site.model.settings.base_url.is_some() {
            let title = Shared::new(&edition.say_with("feed-of", "name", title));
            self.feeds.insert(0, Feed { path: path.to_owned(), media: ATOM, title });
        }
    }
}

/// Returns what every page offers to follow.
fn feeds(edition: &Edition<'_>) -> Vec<Feed> {
    let address = edition.site.model.settings.base_url.as_ref();
    let feed = address.map(|_| (routes::FEED.to_owned(), ATOM, "feed-of-site"));
    let calendars = [
        (routes::MEETINGS_CALENDAR, "calendar-of-meetings"),
        (routes::DEADLINES_CALENDAR, "calendar-of-deadlines"),
    ];
    let calendars = calendars.map(|(path, id)| (format!("../{path}"), "text/calendar", id));
    feed.into_iter()
        .chain(calendars)
        .map(|(path, media, id)| Feed { path, media, title: Shared::new(&edition.say(id)) })
        .collect()
}

/// Puts a page's and the site's title together as far as a window shows them.
pub fn window_title(title: &str, site: &str) -> String {
    let both = format!("{title} – {site}");
    if title.ends_with(site) || both.chars().count() > LONGEST_TITLE {
        crate::base::text::excerpt(title, LONGEST_TITLE)
    } else {
        both
    }
}

/// Returns a link to a page of the menu, as a way back.
pub fn crumb(edition: &Edition<'_>, path: &str, id: &str) -> Link {
    Link { path: path.to_owned(), text_html: edition.html(&edition.say(id)) }
}

fn menu(common: &Common, path: &str) -> Vec<MenuLink> {
    let folder = path.split_once('/').map(|(folder, _)| folder);
    let current = |target: &str| match (target == path, folder) {
        (true, _) => "page",
        (false, Some(folder)) if target.starts_with(folder) => "true",
        _ => "",
    };
    let link = |(path, label): &(&'static str, Shared)| MenuLink {
        path,
        label: label.clone(),
        current: current(path),
    };
    common.menu.iter().map(link).collect()
}

fn license_link(edition: &Edition<'_>, license: &str) -> Outside {
    let address = license::address(license).unwrap_or_default();
    Outside { address, text_html: edition.html(license) }
}

fn contact_link(edition: &Edition<'_>, contact: &str) -> Outside {
    let address = match contact {
        _ if url::is_web(contact) => contact.to_owned(),
        _ if url::is_email(contact) => format!("mailto:{contact}"),
        _ => String::new(),
    };
    Outside { address, text_html: edition.html(contact) }
}
