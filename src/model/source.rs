//! Where a record comes from, and what proves a status.

use serde::{Deserialize, Serialize};

use crate::base::codes;
use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::source::Place;
use crate::base::text::Text;
use crate::content::raw::RawSource;
use crate::model::attachment::{File, Files};
use crate::model::scope::Scope;
use crate::model::values;

/// A source: a title, an address or a file, or several of them.
#[derive(Debug, Serialize, Deserialize)]
pub struct Source {
    /// What it is called.
    pub title: Option<Text>,
    /// Where it can be read.
    pub link: Link,
    /// The SHA-256 that its file had when it was recorded, as lower-case hexadecimal digits, and
    /// where that was typed.
    pub sha256: Option<(String, Place)>,
    /// Of when it is.
    pub date: Option<Date>,
}

/// Where a source can be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Link {
    /// Nowhere: a title alone.
    None,
    /// At an address of the web.
    Web(String),
    /// In a file of the record.
    File(File),
}

impl Source {
    /// Returns what was promised of its file: the file, its SHA-256, and where that was typed.
    pub fn promise(&self) -> Option<(&File, &str, Place)> {
        match (&self.link, &self.sha256) {
            (Link::File(file), Some((sha256, place))) => Some((file, sha256, *place)),
            _ => None,
        }
    }
}

/// Checks a source; `None` if nothing of it can be used.
pub fn build(
    raw: &RawSource,
    files: &mut Files<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Source> {
    if raw.title.is_none() && raw.url.is_none() && raw.file.is_none() {
        diagnostics.push(Diagnostic::new(codes::EMPTY_SOURCE, raw.at));
    }
    if let (Some(_), Some(file)) = (&raw.url, &raw.file) {
        diagnostics.push(Diagnostic::new(codes::URL_AND_FILE, file.place));
    }
    let title = scope.text(raw.title.as_ref(), diagnostics);
    let url = raw.url.as_ref().and_then(|url| values::web_address(url, diagnostics));
    let file = raw.file.as_ref().and_then(|file| files.take(file, diagnostics));
    let sha256 = sha256(raw, diagnostics);
    let date = raw.date.as_ref().and_then(|date| values::date(date, diagnostics));
    let link = match (url, file) {
        (Some(url), _) => Link::Web(url),
        (None, Some(file)) => Link::File(file),
        (None, None) if title.is_none() => return None,
        (None, None) => Link::None,
    };
    Some(Source { title, link, sha256, date })
}

/// Reads the hash of a source's file.
fn sha256(raw: &RawSource, diagnostics: &mut Diagnostics) -> Option<(String, Place)> {
    let typed = raw.sha256.as_ref()?;
    let report = Diagnostic::new(codes::BAD_HASH, typed.place);
    if raw.file.is_none() {
        // A source with nothing else in it has been reported.
        let named = raw.title.is_some() || raw.url.is_some();
        diagnostics.extend(named.then(|| report.saying("bad-hash-alone")));
        return None;
    }
    let digits = typed.text.trim().to_ascii_lowercase();
    if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        diagnostics.push(report.with("hash", &typed.text));
        return None;
    }
    Some((digits, typed.place))
}
