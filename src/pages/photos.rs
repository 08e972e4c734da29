//! Photos: how a page shows one, and the files that it shows.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::diag::Diagnostic;
use crate::base::html::Html;
use crate::base::job::{Task, Wanted};
use crate::base::key::{Key, KeyMaker};
use crate::base::output::Body;
use crate::base::photo::{Encoding, Size};
use crate::base::source::Place;
use crate::model::meeting::Photo;
use crate::model::picture::Picture;
use crate::pages::edition::Edition;
use crate::site::{Site, routes};

/// A photo on a page. Who sees nothing of it hears what it shows.
#[derive(Debug, Serialize)]
pub struct PhotoView {
    /// The WebP files, each with its width, as browsers choose among them.
    pub webp: String,
    /// The same of the JPEG files.
    pub jpeg: String,
    /// The smallest JPEG file, for programs that don't choose, and for a ZIP.
    pub address: String,
    /// How wide it is painted, where there is room.
    pub width: u32,
    /// How high it is then: the room is kept until the photo is there.
    pub height: u32,
    /// What it shows, or that nobody said.
    pub alt: String,
    /// The language of that, where it isn't the page's.
    pub lang: String,
    /// Which way that is written, where it isn't the page's language.
    pub dir: &'static str,
    /// Who took it.
    pub credit_html: Html,
}

impl PhotoView {
    /// Returns a photo for a page with this way up.
    pub fn new(edition: &Edition<'_>, photo: &Photo, root: &str) -> Self {
        let sizes = photo.picture.size.versions();
        let address = |size: Size, encoding: Encoding| {
            format!("{root}../{}", routes::photo(&photo.picture, size, encoding))
        };
        let choice = |encoding: Encoding| {
            let one = |size: &Size| format!("{} {}w", address(*size, encoding), size.width);
            let each = sizes.iter().map(one);
            each.collect::<Vec<_>>().join(", ")
        };
        let shown = photo.alt.as_ref().map(|alt| alt.shown(edition.lang));
        let foreign = shown.as_ref().filter(|shown| shown.lang != edition.lang);
        let writing = foreign.map(|shown| &edition.languages[shown.lang.index()].writing);
        PhotoView {
            webp: choice(Encoding::WebP),
            jpeg: choice(Encoding::Jpeg),
            address: address(sizes[0], Encoding::Jpeg),
            width: sizes[0].width,
            height: sizes[0].height,
            alt: shown.map_or_else(|| edition.say("photo-untold"), |shown| shown.text.to_owned()),
            lang: writing.map_or_else(String::new, |writing| writing.tag.clone()),
            dir: writing.map_or("", |writing| writing.direction.as_str()),
            credit_html: photo.credit.as_ref().map(|one| edition.text(one)).unwrap_or_default(),
        }
    }
}

/// A file of a photo.
struct SmallTask<'a> {
    picture: &'a Picture,
    size: Size,
    encoding: Encoding,
}

/// Adds the files of all photos; what two meetings show is there once.
pub fn plan<'a>(site: &'a Site<'a>, wanted: &mut Vec<Wanted<'a>>) {
    let mut files: BTreeMap<String, SmallTask<'a>> = BTreeMap::new();
    for picture in site.model.photos() {
        for size in picture.size.versions() {
            for encoding in Encoding::ALL {
                let path = routes::photo(picture, size, encoding);
                files.entry(path).or_insert(SmallTask { picture, size, encoding });
            }
        }
    }
    wanted.extend(files.into_iter().map(|(path, task)| -> Wanted<'a> { (path, Box::new(task)) }));
}

impl Task for SmallTask<'_> {
    fn make(&self) -> Result<Body, Diagnostic> {
        Ok(Body::Shrunk(self.picture.disk.clone(), self.size, self.encoding))
    }

    fn may_fail(&self) -> bool {
        false
    }

    fn key(&self) -> Option<Key> {
        // How it is made small is the program's, which a site's state names.
        Some(KeyMaker::default().key(self.picture.key).number(self.size.width.into()).finish())
    }

    fn place(&self) -> Option<Place> {
        Some(self.picture.named)
    }
}
