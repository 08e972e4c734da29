//! Records to begin with: what is known is filled in, what only the officer knows is marked `TODO`,
//! which no build publishes.
//!
//! Comments explain the fields in the officer's language, and the fields that may follow stand there
//! behind a `#`, so that nobody has to know what they are called.

pub mod clarification;
pub mod council;
pub mod meeting;
pub mod site;
mod skeleton;
pub mod voice;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics, Severity};
use crate::base::ids::{Id, LONGEST_ID};
use crate::base::source::Sources;
use crate::content::tree::{Entry, Found};
use crate::project::{Input, Nowhere, Project};

/// A text as far as it is known, by the tags of its languages.
pub type Words = BTreeMap<String, String>;

/// A record's folder in the making.
#[derive(Debug)]
pub struct Started {
    /// The folder it goes to, below the content folder.
    pub above: String,
    /// Its own name.
    pub id: String,
    /// The files, by their names in it.
    pub files: Vec<(String, String)>,
}

/// Why no record can be started.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is a record of this name.
    Exists(String),
    /// There are too many records of this name.
    NoFreeName(String),
}

impl Started {
    /// Returns its folder, below the content folder.
    pub fn folder(&self) -> String {
        format!("{}/{}", self.above, self.id)
    }
}

/// Returns the wished name, or this one, if need be with a letter behind it; `taken` are the names
/// that are there.
fn name(wished: Option<&Id>, own: &str, taken: &BTreeSet<String>) -> Result<String, Refusal> {
    if let Some(id) = wished {
        let id = id.to_string();
        return if taken.contains(&id) { Err(Refusal::Exists(id)) } else { Ok(id) };
    }
    // `…-2` would be the second page of a long list.
    let lettered = ('b'..='z').map(|letter| format!("{own}-{letter}"));
    let mut names = std::iter::once(own.to_owned()).chain(lettered);
    let free = names.find(|name| name.len() <= LONGEST_ID && !taken.contains(name));
    free.ok_or_else(|| Refusal::NoFreeName(own.to_owned()))
}

/// What `check` will say of a record that was started.
pub struct Trial {
    /// What was found in its files.
    pub found: Diagnostics,
    /// The texts that `found` points into.
    pub sources: Sources,
}

impl Trial {
    /// Returns what keeps it from being written: an error, but for what is still to be done.
    pub fn errors(&self) -> Vec<&Diagnostic> {
        let is_error = |one: &&Diagnostic| one.code.severity == Severity::Error;
        self.found.iter().filter(is_error).filter(|one| one.code != codes::UNFINISHED).collect()
    }
}

/// Lets it go through the whole pipeline, with the site that it is for.
pub fn trial(mut input: Input, started: &Started) -> Trial {
    let folder = started.folder();
    let content = format!("{}/{folder}/", input.content_name);
    let entry = |path: &str, found| Entry { path: path.to_owned(), found };
    if !input.content.iter().any(|one| one.path == started.above) {
        input.content.push(entry(&started.above, Found::Folder));
    }
    input.content.push(entry(&folder, Found::Folder));
    input.content.extend(started.files.iter().map(|(name, text)| {
        entry(&format!("{folder}/{name}"), Found::Record(text.clone().into_bytes()))
    }));
    let mut project = Project::load(input);
    let Ok(()) = project.make(&Nowhere);
    let sources = project.sources;
    let inside = |one: &Diagnostic| sources.file(one.place.file).path.starts_with(&content);
    let found = project.diagnostics.into_iter().filter(inside).collect();
    Trial { found, sources }
}
