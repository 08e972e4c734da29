//! Where something comes from, what proves it, and what was corrected.

use serde::Serialize;

use crate::base::html::Html;
use crate::model::meeting::Meeting;
use crate::model::source::{Link, Source};
use crate::pages::edition::Edition;
use crate::pages::prose::file_address;

/// A source or a piece of evidence.
#[derive(Debug, Serialize)]
pub struct SourceView {
    /// Where it can be read, from this page; empty for a title alone.
    pub address: String,
    /// What it is called.
    pub title_html: Html,
    /// The SHA-256 of its file; empty if it wasn't recorded.
    pub sha256: String,
    /// Of when it is.
    pub date_html: Html,
}

/// A correction.
#[derive(Debug, Serialize)]
pub struct CorrectionView {
    /// When.
    pub date_html: Html,
    /// What was wrong.
    pub what_html: Html,
    /// How it read.
    pub before_html: Html,
    /// How it reads now.
    pub after_html: Html,
    /// Why.
    pub reason_html: Html,
}

/// Returns a source, its file below the record's folder.
pub fn source(edition: &Edition<'_>, source: &Source, root: &str, folder: &str) -> SourceView {
    let (address, shown) = match &source.link {
        Link::None => (String::new(), Html::default()),
        Link::Web(url) => (url.clone(), edition.number(url)),
        Link::File(file) => (file_address(root, folder, &file.path), edition.number(&file.path)),
    };
    SourceView {
        address,
        title_html: source.title.as_ref().map_or(shown, |title| edition.text(title)),
        sha256: source.promise().map(|(_, sha256, _)| sha256.to_owned()).unwrap_or_default(),
        date_html: source.date.map(|date| edition.date(date)).unwrap_or_default(),
    }
}

/// Returns the corrections of a resolution, or of a meeting as a whole, the newest first.
pub fn corrections(
    edition: &Edition<'_>,
    meeting: &Meeting,
    resolution: Option<&str>,
) -> Vec<CorrectionView> {
    let own = meeting.corrections.iter().rev();
    own.filter(|one| one.resolution.as_deref() == resolution)
        .map(|one| CorrectionView {
            date_html: edition.date(one.date),
            what_html: edition.text(&one.what),
            before_html: edition.text(&one.before),
            after_html: edition.text(&one.after),
            reason_html: edition.text(&one.reason),
        })
        .collect()
}
