//! `diwan build --single`: one meeting as one file, and nothing else written.

use std::path::Path;
use std::process::ExitCode;

use diwan::base::diag::{Diagnostics, has_error};
use diwan::base::output::Body;
use diwan::base::phrases::Word;
use diwan::base::report::{self, Messages};
use diwan::base::source::Sources;
use diwan::model::attachment::Form;
use diwan::project::Nowhere;
use diwan::single;

use crate::shell::arguments::BuildOptions;
use crate::shell::failure::Failure;
use crate::shell::photos::Photos;
use crate::shell::{clock, disk, file, folder, hash, say, stop};

/// Runs the command for a meeting by its name.
pub(crate) fn run(
    options: &BuildOptions,
    name: &str,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let output = disk::absolute(options.output.as_deref().unwrap_or(Path::new(".")))?;
    folder::check_place(&options.sources, &output)?;
    stop::watch(&output)?;
    let mut project = folder::load(&options.sources, clock::date(options.sources.date)?)?;
    // All that a build would find, it finds here too.
    let Ok(()) = project.make(&Nowhere);
    let refuse = |found: &Diagnostics, sources: &Sources, status: u8| {
        say::aside(&report::text(found, sources, messages));
        say::aside(&say::nothing_written(found, messages));
        Ok(ExitCode::from(status))
    };
    if has_error(&project.diagnostics) {
        return refuse(&project.diagnostics, &project.sources, 1);
    }
    let model = project.model.as_ref().expect("records without an error have settings");
    let (mut words, mut problems) = (Sources::default(), Diagnostics::new());
    let Some(meeting) = single::find(model, name, &mut words, &mut problems) else {
        return refuse(&problems, &words, 2);
    };
    let photos = Photos::default();
    let read = |body| match body {
        Body::Made(bytes) => Ok(bytes),
        Body::Copied(path) => disk::published(&path, Form::Same),
        Body::Cleaned(path) => disk::published(&path, Form::Clean),
        Body::Shrunk(path, size, encoding) => photos.take(&path, size, encoding),
    };
    let made = match single::make(&project, meeting, &read, &hash::of_file)? {
        Ok(made) => made,
        Err(report) => return refuse(&vec![report], &project.sources, 1),
    };
    say::aside(&report::text(&project.diagnostics, &project.sources, messages));
    file::put(&output, &made.name, &made.bytes, &made.mark)?;
    let shown = options.output.as_deref().unwrap_or(Path::new("")).join(&made.name);
    let (shown, size) = (shown.display().to_string(), made.bytes.len().div_ceil(1000).to_string());
    let words = [("file", Word::Text(&shown)), ("size", Word::Text(size.as_str()))];
    let summary = say::summary(&project.diagnostics, messages);
    say::result(&format!("{} · {summary}\n", messages.say("summary-single", &words)))?;
    Ok(ExitCode::SUCCESS)
}
