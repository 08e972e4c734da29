//! `diwan build`: checks the content and writes the site.

use std::process::ExitCode;

use diwan::base::diag::has_error;
use diwan::base::phrases::Word;
use diwan::base::report::{self, Messages};

use crate::shell::arguments::BuildOptions;
use crate::shell::failure::Failure;
use crate::shell::publish::Publication;
use crate::shell::stage::Stage;
use crate::shell::{clock, disk, folder, say};

/// Runs the command.
pub(crate) fn run(options: &BuildOptions, messages: &Messages) -> Result<ExitCode, Failure> {
    let output = disk::absolute(&options.output)?;
    folder::check_output(&options.sources, &output)?;
    let publication = Publication::open(&output)?;
    let date = clock::date(options.sources.date)?;
    let mut project = folder::load(&options.sources, date)?;
    let mut stage = publication.stage()?;
    match options.zip {
        true => project.make_with_zips(&stage, &disk::attachment)?,
        false => project.make(&stage)?,
    }
    say::aside(&report::text(&project.diagnostics, &project.sources, messages));
    if has_error(&project.diagnostics) {
        say::aside(&say::nothing_written(&project.diagnostics, messages));
        return Ok(ExitCode::from(1));
    }
    let zips = zips(&stage, messages);
    if options.compress {
        stage.compress(publication.output())?;
    }
    let files = publication.publish(stage, date)?.to_string();
    let shown = options.output.display().to_string();
    let words = [("files", Word::Text(files.as_str())), ("output", Word::Text(&shown))];
    let built = messages.say("summary-built", &words);
    let summary = say::summary(&project.diagnostics, messages);
    say::result(&format!("{built}{zips} · {summary}\n"))?;
    Ok(ExitCode::SUCCESS)
}

/// Says how many ZIP files there are and how large the largest is; nothing if there are none.
fn zips(stage: &Stage, messages: &Messages) -> String {
    let files = stage.files();
    let sizes = files.iter().filter(|file| file.path.starts_with("zip/")).map(|file| file.size);
    let Some(largest) = sizes.clone().max() else { return String::new() };
    let count = sizes.count().to_string();
    let largest = largest.div_ceil(1000).to_string();
    let words = [("count", Word::Text(count.as_str())), ("size", Word::Text(&largest))];
    format!(" · {}", messages.say("summary-zips", &words))
}
