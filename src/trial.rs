//! A trial: drafted records go through the whole pipeline before anything is written.

use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics, Severity};
use crate::base::report::Messages;
use crate::base::source::Sources;
use crate::drafting::Record;
use crate::project::{Input, Nowhere, Project};

/// What a trial found.
pub struct Trial {
    /// What `check` will say of each record.
    pub found: Vec<Diagnostics>,
    /// The texts that `found` points into.
    pub sources: Sources,
    /// Errors that no report tells of: there should be none.
    pub errors: Diagnostics,
    // Where they aren't those of `found`.
    error_sources: Option<Sources>,
}

impl Trial {
    /// Returns the texts that `errors` points into.
    pub fn error_sources(&self) -> &Sources {
        self.error_sources.as_ref().unwrap_or(&self.sources)
    }
}

/// Lets records go through the whole pipeline together with the site they are for.
///
/// Without a date a record gets no further than the check that asks for one. So for the trial, and
/// for nothing else, records without a date get one, and their pages are made too.
pub fn run(input: &Input, records: &[Record], comments: &Messages) -> Trial {
    let plain: Vec<String> = records.iter().map(|record| record.meeting.clone()).collect();
    let project = make(input, records, &plain);
    let found = records.iter().map(|record| of_record(&project, record, input)).collect();
    let date = Date { year: input.date.year, month: None, day: None };
    let dated: Vec<String> = records.iter().map(|record| record.dated(date, comments)).collect();
    if dated == plain {
        let errors = errors(&project, records, input);
        return Trial { found, errors, sources: project.sources, error_sources: None };
    }
    let whole = make(input, records, &dated);
    let errors = errors(&whole, records, input);
    Trial { found, sources: project.sources, errors, error_sources: Some(whole.sources) }
}

/// Reads records with the site they are for, and makes their pages.
fn make(input: &Input, records: &[Record], meetings: &[String]) -> Project {
    let mut input = input.clone();
    let entries =
        records.iter().zip(meetings).flat_map(|(record, meeting)| record.entries(meeting));
    input.content.extend(entries);
    let mut project = Project::load(input);
    let Ok(()) = project.make(&Nowhere);
    project
}

/// Returns what was found in the files of a record.
fn of_record(project: &Project, record: &Record, input: &Input) -> Diagnostics {
    let folder = format!("{}/{}/", input.content_name, record.folder);
    let inside = |one: &&Diagnostic| project.sources.file(one.place.file).path.starts_with(&folder);
    project.diagnostics.iter().filter(inside).cloned().collect()
}

fn errors(project: &Project, records: &[Record], input: &Input) -> Diagnostics {
    let found = records.iter().flat_map(|record| of_record(project, record, input));
    found.filter(|one| one.code.severity == Severity::Error).collect()
}
