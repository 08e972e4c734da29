//! What a preview answers: the bytes that a build would write, and in pages a script that reloads them.

use std::path::PathBuf;

use diwan::base::diag::Diagnostic;
use diwan::base::job::Job;
use diwan::base::key::{Key, KeyMaker};
use diwan::base::output::Body;
use diwan::model::attachment::Form;
use diwan::project::View;
use rayon::prelude::*;

use crate::shell::failure::Failure;
use crate::shell::manifest::{self, MANIFEST};
use crate::shell::photos::Photos;
use crate::shell::stat::Stat;
use crate::shell::state::Known;
use crate::shell::{disk, hash};

/// An answer to a request.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A file.
    Found(Content),
    /// A folder: its page is at this path.
    Moved(String),
    /// There is no such file; this is the page that says so.
    Missing(Content),
    /// The file can't be made, or there is no site yet: a page that says why.
    Broken(Content),
}

/// What a file holds.
#[derive(Debug)]
pub(crate) struct Content {
    /// Its type, as browsers name it.
    pub(crate) kind: &'static str,
    /// What tells it from what it was before.
    pub(crate) key: Key,
    /// The bytes.
    pub(crate) bytes: Bytes,
}

/// Bytes, or where they are.
#[derive(Debug)]
pub(crate) enum Bytes {
    Made(Vec<u8>),
    OnDisk(PathBuf, u64),
}

/// Answers what a path below the root of a site leads to; `looks` is the key of what all pages look
/// like.
///
/// # Errors
///
/// If a file of the content can't be read, or a template turns out to be broken.
pub(crate) fn of(view: &View<'_>, path: &str, looks: Key) -> Result<Answer, Refusal> {
    let name = match path {
        "" => "index.html".to_owned(),
        folder if folder.ends_with('/') => format!("{folder}index.html"),
        file => file.to_owned(),
    };
    let found = match &*name {
        // The list of all files: all are made for it.
        MANIFEST => Some(Content::new(kind(MANIFEST), Bytes::Made(list(view)?), looks)),
        name => content(view, name, looks)?,
    };
    if let Some(content) = found {
        return Ok(Answer::Found(content));
    }
    if name == path && view.at(&format!("{path}/index.html"), |_| ()).is_some() {
        return Ok(Answer::Moved(format!("{path}/")));
    }
    let missing = content(view, "404.html", looks)?;
    Ok(Answer::Missing(missing.expect("each site has this page")))
}

/// Why a file can't be made.
#[derive(Debug)]
pub(crate) enum Refusal {
    Failed(Failure),
    Reported(Diagnostic),
}

/// Returns what is at a path; `None` if there is nothing.
fn content(view: &View<'_>, path: &str, looks: Key) -> Result<Option<Content>, Refusal> {
    let Some(made) = view.at(path, |job: &Job<'_>| job.make()) else { return Ok(None) };
    let body = made.map_err(Refusal::Reported)?;
    let bytes = match body {
        Body::Copied(path) => {
            let failed = Failure::doing("failure-read-file", &path);
            let size = path.metadata().map_err(failed).map_err(Refusal::Failed)?.len();
            Bytes::OnDisk(path, size)
        }
        body => Bytes::Made(bytes(body, &Photos::default()).map_err(Refusal::Failed)?),
    };
    Ok(Some(Content::new(kind(path), bytes, looks)))
}

/// Returns the list of all files.
fn list(view: &View<'_>) -> Result<Vec<u8>, Refusal> {
    let photos = Photos::default();
    let known = |job: &Job<'_>| {
        let bytes = bytes(job.make().map_err(Refusal::Reported)?, &photos);
        let bytes = bytes.map_err(Refusal::Failed)?;
        let stat = Stat { size: bytes.len() as u64, modified: 0, inode: 0 };
        Ok(Known { path: job.path.as_str().into(), stat, sha256: hash::raw(&bytes), key: None })
    };
    let known: Vec<Known> = view.all().par_iter().map(known).collect::<Result<_, _>>()?;
    Ok(manifest::to_bytes(view.date(), None, known.iter()))
}

/// Returns the bytes of a file of the site.
fn bytes(body: Body, photos: &Photos) -> Result<Vec<u8>, Failure> {
    match body {
        Body::Made(bytes) => Ok(bytes),
        Body::Copied(path) => disk::published(&path, Form::Same),
        Body::Cleaned(path) => disk::published(&path, Form::Clean),
        Body::Shrunk(path, size, encoding) => photos.take(&path, size, encoding),
    }
}

impl Content {
    /// Takes what a file holds; a page gets the script that reloads it.
    pub(crate) fn new(kind: &'static str, bytes: Bytes, looks: Key) -> Self {
        let mut maker = KeyMaker::default();
        match &bytes {
            Bytes::Made(bytes) => maker.bytes(bytes),
            Bytes::OnDisk(path, size) => {
                let modified = path.metadata().and_then(|found| found.modified());
                maker.text(&format!("{modified:?}")).number(*size)
            }
        };
        let key = maker.finish();
        let bytes = match bytes {
            Bytes::Made(page) if kind == HTML => Bytes::Made(scripted(&page, key, looks)),
            bytes => bytes,
        };
        Content { kind, key, bytes }
    }
}

const HTML: &str = "text/html; charset=utf-8";

/// Puts the script in front of everything else in a page's head: it has to come before the policy,
/// which would refuse it.
fn scripted(page: &[u8], key: Key, looks: Key) -> Vec<u8> {
    let script = format!(
        "<script src=\"/.diwan/preview.js\" data-page=\"{}\" data-looks=\"{}\"></script>",
        digits(key),
        digits(looks)
    );
    let head = b"<head>";
    let at = page.windows(head.len()).position(|bytes| bytes.eq_ignore_ascii_case(head));
    let at = at.map_or(0, |at| at + head.len());
    [&page[..at], script.as_bytes(), &page[at..]].concat()
}

/// Writes a key as digits.
pub(crate) fn digits(key: Key) -> String {
    key.0.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns a page that isn't the site's, with the script.
pub(crate) fn page(html: String, looks: Key) -> Content {
    Content::new(HTML, Bytes::Made(html.into_bytes()), looks)
}

/// Names the type of a file by its ending, as static servers do.
pub(crate) fn kind(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "xml" => "application/xml",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "mp4" => "video/mp4",
        "zip" => "application/zip",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    }
}
