//! The site's very first page: choose a language. Nobody is sent on by a guess.

use serde::Serialize;

use crate::base::html::Html;
use crate::pages::edition::Edition;
use crate::pages::script::Script;

/// A page in all languages at once.
#[derive(Debug, Serialize)]
pub struct ChooserPage {
    /// The language of the page itself: the primary one.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The window's title.
    pub title: String,
    /// The way to the site's root.
    pub root: String,
    /// What has pages kept that are read; not for a page that stands for others' addresses.
    pub register: Option<Script>,
    /// What each language says.
    pub entries: Vec<ChooserEntry>,
}

/// What a page in all languages says in one of them.
#[derive(Debug, Serialize)]
pub struct ChooserEntry {
    /// The language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its name in itself.
    pub name: String,
    /// Whether it is the primary one.
    pub is_first: bool,
    /// The first page in it.
    pub path: String,
    /// The site's name.
    pub site_title_html: Html,
    /// What it says when it is a copy.
    pub kept: String,
    /// The site's date.
    pub date_html: Html,
    /// The page's heading.
    pub heading: String,
    /// What is to be read there.
    pub text: String,
    /// What the link to the first page says.
    pub link_text: String,
    /// What the publisher is called.
    pub publisher_label: String,
    /// The publisher.
    pub publisher_html: Html,
}

impl ChooserPage {
    /// Makes the page; one edition a language.
    pub fn new(editions: &[Edition<'_>]) -> Self {
        let register = editions.first().and_then(Edition::register);
        let page = Self::in_all(editions, ["choose-language", "choose-text"], "");
        ChooserPage { register, ..page }
    }

    /// Makes a page in all languages, by the ids of its heading and text, its links below `root`.
    pub fn in_all(editions: &[Edition<'_>], [heading, text]: [&str; 2], root: &str) -> Self {
        let entry = |edition: &Edition<'_>| {
            let settings = &edition.site.model.settings;
            let language = edition.language();
            ChooserEntry {
                lang: language.tag.clone(),
                dir: language.writing.direction.as_str(),
                name: language.name.clone(),
                is_first: edition.lang.index() == 0,
                path: format!("{}/index.html", language.tag),
                site_title_html: edition.text(&settings.title),
                kept: edition.say("kept"),
                date_html: edition.day(edition.site.date),
                heading: edition.say(heading),
                text: edition.say(text),
                link_text: edition.say("to-home"),
                publisher_label: edition.say("publisher"),
                publisher_html: edition.text(&settings.publisher),
            }
        };
        let first = editions.first().expect("a site has at least one language");
        let headings: Vec<String> = editions.iter().map(|edition| edition.say(heading)).collect();
        ChooserPage {
            lang: first.language().tag.clone(),
            dir: first.language().writing.direction.as_str(),
            title: crate::base::text::excerpt(&headings.join(" – "), 70),
            root: root.to_owned(),
            register: None,
            entries: editions.iter().map(entry).collect(),
        }
    }
}
