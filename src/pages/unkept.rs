//! The page that stands for one that can't be had: it isn't kept, and there is no connection.

use serde::Serialize;

use crate::base::html::Html;
use crate::pages::edition::Edition;

/// The page in one language. It lies in the worker and is shown at any depth: the worker writes the
/// site's root where an address begins with `./`, and shows the way home only if that is kept.
#[derive(Debug, Serialize)]
pub struct UnkeptPage {
    /// The language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The site's name.
    pub site_title_html: Html,
}

impl UnkeptPage {
    /// Makes the page.
    pub fn new(edition: &Edition<'_>) -> Self {
        let language = edition.language();
        UnkeptPage {
            lang: language.tag.clone(),
            dir: language.writing.direction.as_str(),
            site_title_html: edition.text(&edition.site.model.settings.title),
        }
    }
}
