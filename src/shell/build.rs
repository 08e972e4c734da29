//! `diwan build`: checks the content and writes the site.

use std::num::NonZeroUsize;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use diwan::base::diag::{Diagnostic, has_error};
use diwan::base::job::Job;
use diwan::base::output::OutFile;
use diwan::base::phrases::Word;
use diwan::base::report::{self, Messages};
use diwan::project::Sink;

use crate::shell::arguments::BuildOptions;
use crate::shell::failure::Failure;
use crate::shell::memory::Records;
use crate::shell::progress::Progress;
use crate::shell::publish::{Publication, beside};
use crate::shell::stage::{Difference, Stage};
use crate::shell::timings::Timings;
use crate::shell::{clock, disk, folder, say};

/// The stage, watched: each file counts on the terminal, and its time in the report.
struct Watched<'a> {
    stage: &'a Stage,
    progress: &'a Progress,
    timings: Option<&'a Timings>,
    messages: &'a Messages,
}

/// Runs the command.
pub(crate) fn run(options: &BuildOptions, messages: &Messages) -> Result<ExitCode, Failure> {
    limit(options.jobs);
    let output = disk::absolute(&options.output)?;
    folder::check_output(&options.sources, &output)?;
    let mut publication = Publication::open(&output)?;
    let date = clock::date(options.sources.date)?;
    let mut timings = Timings::new();
    let progress = Progress::new("phase-read", messages);
    let records = Records::new(beside(&output, "records"));
    let mut project = folder::load(&options.sources, date, Some(&records))?;
    records.tidy();
    timings.end("phase-read");
    let mut stage = publication.stage()?;
    let watched = Watched {
        stage: &stage,
        progress: &progress,
        timings: options.timings.then_some(&timings),
        messages,
    };
    match options.zip {
        true => project.make_with_zips(&watched, &disk::attachment)?,
        false => project.make(&watched)?,
    }
    timings.end("phase-make");
    progress.aside(&report::text(&project.diagnostics, &project.sources, messages));
    if has_error(&project.diagnostics) {
        drop(progress);
        say::aside(&say::nothing_written(&project.diagnostics, messages));
        return Ok(ExitCode::from(1));
    }
    let zips = zips(&stage, messages);
    if options.compress {
        stage.compress()?;
        timings.end("phase-compress");
    }
    let difference = publication.publish(stage, date)?;
    timings.end("phase-publish");
    drop(progress);
    if options.timings {
        say::aside(&timings.report(messages));
    }
    let built = built(&difference, &options.output.display().to_string(), messages);
    let summary = say::summary(&project.diagnostics, messages);
    let time = time(timings.total(), messages);
    say::result(&format!("{built}{zips} · {summary} · {time}\n"))?;
    Ok(ExitCode::SUCCESS)
}

impl Sink for Watched<'_> {
    type Failure = Failure;

    fn expect(&self, count: usize) {
        self.progress.begin("phase-make", count as u64, self.messages);
    }

    fn make(&self, job: &Job<'_>) -> Result<OutFile, Diagnostic> {
        let Some(timings) = self.timings else { return job.run() };
        let since = Instant::now();
        let made = job.run();
        timings.note(job.kind(), job.path.as_str(), since.elapsed());
        made
    }

    fn take(&self, file: OutFile) -> Result<(), Failure> {
        self.progress.step();
        self.stage.take(file)
    }
}

/// Keeps the number of threads down to what was asked for.
fn limit(jobs: Option<NonZeroUsize>) {
    if let Some(jobs) = jobs {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.get());
        pool.build_global().expect("nothing has run in parallel yet");
    }
}

/// Says what there is now, and what of it is new.
fn built(difference: &Difference, output: &str, messages: &Messages) -> String {
    let Difference { files, pages, changed, removed, .. } = difference;
    let numbers = [files, pages, changed, removed].map(ToString::to_string);
    let [files, pages, changed, removed] = numbers.each_ref().map(|one| Word::Text(one));
    let words = [
        ("files", files),
        ("pages", pages),
        ("changed", changed),
        ("removed", removed),
        ("output", Word::Text(output)),
    ];
    messages.say("summary-built", &words)
}

fn time(time: Duration, messages: &Messages) -> String {
    let seconds = format!("{:.1}", time.as_secs_f64());
    messages.say("summary-time", &[("seconds", Word::Text(&seconds))])
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
