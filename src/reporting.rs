//! A whole report of progress: one more entry of a meeting's `updates.yaml`, on trial before it is
//! written.
//!
//! The whole content is read for the trial, not only the meeting: what an update needs may stand in
//! any other (the `supersedes` that a `superseded` asks for).

pub mod append;
pub mod request;

use std::collections::BTreeSet;
use std::path::Path;

use crate::base::codes;
use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics, Severity};
use crate::base::ids::Id;
use crate::base::report;
use crate::base::source::Sources;
use crate::content::tree::{Entry, Found};
use crate::model::words::Status;
use crate::project::{Input, Project};
use crate::reporting::request::FUTURE_UPDATE;

/// An entry of `updates.yaml`, in the form in which it is written.
#[derive(Debug, Clone)]
pub struct Report {
    /// The last part of the resolution's permanent name.
    pub resolution: String,
    /// When.
    pub date: Date,
    /// Its status from then on.
    pub status: Status,
    /// How much is done, of 100.
    pub progress: Option<u32>,
    /// More words.
    pub note: Option<Words>,
    /// What proves it.
    pub evidence: Vec<Proof>,
    /// Who reported it.
    pub reported_by: Option<Reporter>,
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The language's tag.
    pub tag: String,
    /// The text, trimmed, with plain line breaks.
    pub text: String,
}

/// What proves a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// An address of the web.
    Url(String),
    /// A file of the meeting.
    File {
        /// Its path below `files/`.
        path: String,
        /// The SHA-256 of its bytes, so that it can't be swapped in silence.
        sha256: String,
    },
}

/// Who reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reporter {
    /// A council of the site.
    Council(Id),
    /// Anybody else.
    Named(Words),
}

/// What a trial found.
pub struct Trial {
    /// What is there with the report and wasn't there without it, and all errors of the meeting's
    /// own files.
    pub found: Diagnostics,
    /// How many errors there are besides.
    pub other_errors: usize,
    /// The texts that `found` points into.
    pub sources: Sources,
}

/// Returns the entry of a meeting's folder that has this path below it.
pub fn entry<'a>(input: &'a Input, folder: &str, path: &str) -> Option<&'a Entry> {
    let path = format!("{folder}/{path}");
    input.content.iter().find(|entry| entry.path == path)
}

/// Returns the errors of a meeting's own files.
pub fn own_errors(project: &Project, input: &Input, folder: &str) -> Diagnostics {
    let own = |one: &&Diagnostic| {
        one.code.severity == Severity::Error && is_own(project, one, input, folder)
    };
    project.diagnostics.iter().filter(own).cloned().collect()
}

/// Reads the site with these files in a meeting's folder; compares what is found with what was
/// found without them, in `before`, which was confirmed. `hash` is [`Project::confirm`]'s. No page
/// is made: what an update says can't break one, and ten thousand take seconds.
///
/// Errors elsewhere that were there before don't count: whoever reports that a well was drilled
/// isn't to wait for a colleague who mends another record. In the meeting's own files they do,
/// because nothing is sure of a file that can't be read.
///
/// # Errors
///
/// Whatever `hash` fails with.
pub fn try_out<F: Send>(
    (input, before): (&Input, &Project),
    folder: &str,
    files: Vec<(String, Found)>,
    hash: impl Fn(&Path) -> Result<String, F> + Sync,
) -> Result<Trial, F> {
    let mut with = input.clone();
    for (path, found) in files {
        let path = format!("{folder}/{path}");
        with.content.retain(|entry| entry.path != path);
        with.content.push(Entry { path, found });
    }
    let mut after = Project::load(with);
    after.confirm(hash)?;
    report::sort(&mut after.diagnostics, &after.sources);
    let known: BTreeSet<Key<'_>> = keys(before).collect();
    let is_error = |one: &Diagnostic| one.code.severity == Severity::Error;
    let (mut found, mut other_errors) = (Diagnostics::new(), 0);
    for one in &after.diagnostics {
        let is_own = is_own(&after, one, input, folder);
        if is_own && one.code == codes::FUTURE_UPDATE {
            // Left out today, that one would stand above this one with a later date tomorrow.
            found.push(Diagnostic { code: FUTURE_UPDATE, ..one.clone() });
        } else if (is_own && is_error(one)) || !known.contains(&key(&after, one)) {
            found.push(one.clone());
        } else if is_error(one) {
            other_errors += 1;
        }
    }
    Ok(Trial { found, other_errors, sources: after.sources })
}

fn is_own(project: &Project, one: &Diagnostic, input: &Input, folder: &str) -> bool {
    let folder = format!("{}/{folder}", input.content_name);
    let path = &project.sources.file(one.place.file).path;
    path.strip_prefix(&folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What makes two reports of two runs the same one: all but the number of its file.
type Key<'a> = (&'a str, &'a str, (u32, u32), &'a [(&'static str, String)]);

fn key<'a>(project: &'a Project, one: &'a Diagnostic) -> Key<'a> {
    let path = &project.sources.file(one.place.file).path;
    (path, one.message, (one.place.start, one.place.end), &one.words)
}

fn keys(project: &Project) -> impl Iterator<Item = Key<'_>> {
    project.diagnostics.iter().map(|one| key(project, one))
}
