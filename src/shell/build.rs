//! `diwan build`: checks the content and writes the site.

use std::process::ExitCode;

use diwan::base::diag::has_error;
use diwan::base::phrases::Word;
use diwan::base::report::{self, Messages};

use crate::shell::arguments::BuildOptions;
use crate::shell::failure::Failure;
use crate::shell::publish::Publication;
use crate::shell::{clock, disk, folder, say};

/// Runs the command.
pub(crate) fn run(options: &BuildOptions, messages: &Messages) -> Result<ExitCode, Failure> {
    let output = disk::absolute(&options.output)?;
    folder::check_output(&options.sources, &output)?;
    let publication = Publication::open(&output)?;
    let date = clock::date(options.sources.date)?;
    let mut project = folder::load(&options.sources, date)?;
    let stage = publication.stage()?;
    project.make(&stage)?;
    say::aside(&report::text(&project.diagnostics, &project.sources, messages));
    if has_error(&project.diagnostics) {
        say::aside(&say::nothing_written(&project.diagnostics, messages));
        return Ok(ExitCode::from(1));
    }
    let files = publication.publish(stage, date)?.to_string();
    let shown = options.output.display().to_string();
    let words = [("files", Word::Text(files.as_str())), ("output", Word::Text(&shown))];
    let built = messages.say("summary-built", &words);
    let summary = say::summary(&project.diagnostics, messages);
    say::result(&format!("{built} · {summary}\n"))?;
    Ok(ExitCode::SUCCESS)
}
