//! A meeting as one file with nothing beside it: its record in every language, and its pictures.

use serde::Serialize;

use crate::base::html::Html;
use crate::pages::edition::Edition;
use crate::pages::embedded::Style;
use crate::pages::frame::window_title;
use crate::site::names;

/// The stylesheet of pages, below the site's root.
const STYLESHEET: &str = "assets/diwan.css";

/// The file.
#[derive(Debug, Serialize)]
pub struct SinglePage {
    /// The language that comes first: the primary one.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The window's title.
    pub title: String,
    /// What made it of which record: by this a file is known as ours.
    pub generator: String,
    /// How it looks.
    pub style: Style,
    /// Whether there is a language to jump to.
    pub has_choice: bool,
    /// The record in each language.
    pub entries: Vec<SingleEntry>,
    /// The record's pictures, once for all languages: they weigh most.
    pub pictures: Vec<PictureView>,
}

/// The record in one language.
#[derive(Debug, Serialize)]
pub struct SingleEntry {
    /// The language, and where it begins in the file.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its name in itself.
    pub name: String,
    /// The site's name.
    pub site_title_html: Html,
    /// What it calls pictures.
    pub photos: String,
    /// The record.
    pub record_html: Html,
}

/// A picture.
#[derive(Debug, Serialize)]
pub struct PictureView {
    /// Its anchor.
    pub id: String,
    /// What holds it.
    pub data: String,
    /// What it shows, in the file's first language.
    pub alt: String,
    /// The same and whose it is, in each language.
    pub lines: Vec<CaptionLine>,
}

/// What is said below a picture in one language.
#[derive(Debug, Serialize)]
pub struct CaptionLine {
    /// The language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// What it says.
    pub text_html: Html,
}

impl SinglePage {
    /// Makes the file of a meeting, of its record as HTML in each language and of its pictures.
    pub fn new(
        editions: &[Edition<'_>],
        meeting: usize,
        records: Vec<Html>,
        pictures: Vec<PictureView>,
    ) -> Self {
        let first = editions.first().expect("a site has at least one language");
        let (site, language) = (first.site, first.language());
        let record = &site.model.meetings[meeting];
        let title =
            window_title(first.plain(&record.title), first.plain(&site.model.settings.title));
        let css = first.theme.assets.iter().find(|(path, _)| path.as_str() == STYLESHEET);
        let (_, css) = css.expect("the program's own theme has it");
        SinglePage {
            lang: language.tag.clone(),
            dir: language.writing.direction.as_str(),
            title: language.plain(&title),
            generator: format!("diwan {}", names::meeting(record)),
            style: Style::new(&[css.as_slice(), &first.theme.single_style].concat()),
            has_choice: editions.len() > 1,
            entries: editions.iter().zip(records).map(|(one, html)| entry(one, html)).collect(),
            pictures,
        }
    }
}

impl PictureView {
    /// Makes the picture at a place of the record's list, given as an address that holds it;
    /// `caption` tells what is said of it in a language, as HTML and as text.
    pub fn new(
        editions: &[Edition<'_>],
        place: usize,
        caption: impl Fn(&Edition<'_>) -> (Html, String),
        data: String,
    ) -> Self {
        let captions = editions.iter().map(|one| (one, caption(one)));
        let (mut alt, mut lines) = (None, Vec::new());
        for (edition, (text_html, plain)) in captions {
            let language = edition.language();
            let dir = language.writing.direction.as_str();
            alt.get_or_insert(plain);
            lines.push(CaptionLine { lang: language.tag.clone(), dir, text_html });
        }
        PictureView { id: anchor(place), data, alt: alt.unwrap_or_default(), lines }
    }
}

/// Returns the anchor of a picture by its place.
pub fn anchor(place: usize) -> String {
    format!("picture-{}", place + 1)
}

fn entry(edition: &Edition<'_>, record_html: Html) -> SingleEntry {
    let language = edition.language();
    SingleEntry {
        lang: language.tag.clone(),
        dir: language.writing.direction.as_str(),
        name: language.name.clone(),
        site_title_html: edition.text(&edition.site.model.settings.title),
        photos: edition.say("photos"),
        record_html,
    }
}
