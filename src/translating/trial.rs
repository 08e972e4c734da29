//! A trial: translated files go through the whole pipeline before anything is written.

use crate::base::diag::{Diagnostic, Diagnostics, Severity};
use crate::base::source::Sources;
use crate::content::tree::{Entry, Found};
use crate::project::{Input, Nowhere, Project};
use crate::translating::NewFile;

/// Returns the content with files in their places.
pub fn with(content: &[Entry], files: &[NewFile]) -> Vec<Entry> {
    let is_new = |entry: &&Entry| files.iter().all(|file| file.path != entry.path);
    let mut entries: Vec<Entry> = content.iter().filter(is_new).cloned().collect();
    entries.extend(
        files
            .iter()
            .map(|file| Entry { path: file.path.clone(), found: Found::Record(file.new.clone()) }),
    );
    entries
}

/// Makes the site of a content that had no error with these files in it; returns the errors that it
/// has now, and the texts that they point into.
pub fn run(input: &Input, files: &[NewFile]) -> (Diagnostics, Sources) {
    let content = with(&input.content, files);
    let mut after = Project::load(Input { content, ..input.clone() });
    let Ok(()) = after.make(&Nowhere);
    let is_error = |one: &&Diagnostic| one.code.severity == Severity::Error;
    let found = after.diagnostics.iter().filter(is_error).cloned().collect();
    (found, after.sources)
}
