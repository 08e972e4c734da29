//! Where something comes from, what proves it, and what was corrected.

use serde::Serialize;

use crate::base::html::Html;
use crate::model::meeting::Meeting;
use crate::model::source::{Link, Source};
use crate::model::update::Correction;
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
    /// Whether the record was withdrawn.
    pub withdraws: bool,
    /// How it read; empty if it was withdrawn.
    pub before_html: Html,
    /// How it reads now; as `before_html`.
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
        .map(|one| correction(edition, one))
        .collect()
}

/// Returns all corrections of a record, the newest first.
pub fn corrections_of(edition: &Edition<'_>, all: &[Correction]) -> Vec<CorrectionView> {
    all.iter().rev().map(|one| correction(edition, one)).collect()
}

/// Returns a correction.
pub fn correction(edition: &Edition<'_>, correction: &Correction) -> CorrectionView {
    CorrectionView {
        date_html: edition.date(correction.date),
        what_html: edition.text(&correction.what),
        withdraws: correction.withdraws,
        before_html: edition.optional(correction.before.as_ref()),
        after_html: edition.optional(correction.after.as_ref()),
        reason_html: edition.text(&correction.reason),
    }
}

/// Tells whether all words of a correction are there in the page's language.
pub fn is_translated(edition: &Edition<'_>, correction: &Correction) -> bool {
    let change = correction.before.iter().chain(&correction.after);
    [&correction.what, &correction.reason].into_iter().chain(change).all(|text| edition.has(text))
}

/// Says that a record was withdrawn, when and why.
#[derive(Debug, Serialize)]
pub struct Withdrawal {
    /// When.
    pub date_html: Html,
    /// Why.
    pub reason_html: Html,
}

/// Returns what withdrew a record.
pub fn withdrawal(edition: &Edition<'_>, correction: Option<&Correction>) -> Option<Withdrawal> {
    correction.map(|one| Withdrawal {
        date_html: edition.date(one.date),
        reason_html: edition.text(&one.reason),
    })
}
