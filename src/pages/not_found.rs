//! The page that a server shows for an address that isn't there.

use serde::Serialize;

use crate::pages::chooser::ChooserPage;
use crate::pages::edition::Edition;

/// The page in all languages. A server shows it at any depth, so its links are absolute where the
/// site knows its address.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct NotFoundPage(ChooserPage);

impl NotFoundPage {
    /// Makes the page; one edition a language.
    pub fn new(editions: &[Edition<'_>], base_url: Option<&str>) -> Self {
        let root = base_url.map(|url| format!("{url}/")).unwrap_or_default();
        NotFoundPage(ChooserPage::in_all(editions, ["not-found", "not-found-text"], &root))
    }
}
