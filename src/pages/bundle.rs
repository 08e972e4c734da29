//! The first page of a council's ZIP: what is in it, what isn't, and the way to the council.

use serde::Serialize;

use crate::base::html::Html;
use crate::base::url;
use crate::model::attachment::File;
use crate::pages::edition::{Edition, Link};
use crate::pages::frame::Frame;
use crate::pages::meeting::file_facts;
use crate::site::routes;

/// What opens first in a ZIP. It lies at the top of it, above the language's folder.
#[derive(Debug, Serialize)]
pub struct BundlePage {
    /// The frame.
    pub frame: Frame,
    /// The council.
    pub council: Link,
    /// What becomes of links to the rest of the site.
    pub links_text: String,
    /// The attachments that the ZIP has no room for.
    pub left_out: Vec<LeftOut>,
}

/// An attachment that isn't in the ZIP.
#[derive(Debug, Serialize)]
pub struct LeftOut {
    /// Where it is on the site, below the language's folder.
    pub path: String,
    /// Its name.
    pub name_html: Html,
    /// Its type and size.
    pub about_html: Html,
}

impl BundlePage {
    /// Makes the page of a council's ZIP without these attachments, given by their paths below the
    /// site's root.
    pub fn new(edition: &Edition<'_>, council: usize, left_out: &[(String, &File)]) -> Self {
        let settings = &edition.site.model.settings;
        let name = edition.plain(&edition.site.model.councils[council].name);
        let mut frame = Frame::new(edition, name, routes::HOME);
        frame.root = format!("{}/", edition.language().tag);
        for link in &mut frame.menu {
            // It stands in the place of no page of the menu.
            link.current = "";
        }
        let left_out = left_out.iter().map(|(path, file)| LeftOut {
            path: format!("../{}", url::encode_path(path)),
            name_html: edition.html(&file.path),
            about_html: file_facts(edition, &file.path, file.size),
        });
        let links = if settings.base_url.is_some() { "zip-links-out" } else { "zip-links-none" };
        BundlePage {
            frame,
            council: edition.council(council),
            links_text: edition.say(links),
            left_out: left_out.collect(),
        }
    }
}
