//! `diwan build`: checks the content and writes the site.

use std::num::NonZeroUsize;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use diwan::base::date::Day;
use diwan::base::diag::{Diagnostic, has_error};
use diwan::base::job::Job;
use diwan::base::key::Key;
use diwan::base::output::OutFile;
use diwan::base::phrases::Word;
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::bundling::Part;
use diwan::project::Sink;

use crate::shell::arguments::{BuildOptions, Cards};
use crate::shell::failure::Failure;
use crate::shell::folder::Theme;
use crate::shell::old::Old;
use crate::shell::progress::Progress;
use crate::shell::publish::Publication;
use crate::shell::remember::{Built, remember};
use crate::shell::space::{self, Plan};
use crate::shell::stage::{Difference, Stage};
use crate::shell::state::State;
use crate::shell::timings::Timings;
use crate::shell::{clock, disk, folder, inputs, say, single, stop};

/// The stage, watched: each file counts on the terminal, and its time in the report.
struct Watched<'a> {
    stage: &'a Stage,
    progress: &'a Progress,
    timings: Option<&'a Timings>,
    messages: &'a Messages,
    plan: Plan<'a>,
}

/// What a run begins with.
struct Start<'a> {
    options: &'a BuildOptions,
    messages: &'a Messages,
    date: Day,
    inputs: Option<Key>,
    timings: Timings,
    progress: Progress,
}

/// Runs the command.
pub(crate) fn run(
    options: &BuildOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    limit(options.jobs);
    if let Some(name) = &options.single {
        return single::run(options, name, messages);
    }
    let output = disk::absolute(options.site())?;
    folder::check_output(&options.sources, &output)?;
    stop::watch(&output)?;
    let mut publication = Publication::open(&output)?;
    let date = clock::date(options.sources.date)?;
    let timings = Timings::new();
    let progress = Progress::new("phase-read", messages);
    let theme = folder::theme(&options.sources)?;
    let told = (date, say::language(asked));
    let inputs = inputs::key(options, &theme, told, || publication.tick());
    let old = if options.full { publication.list()? } else { publication.look()? };
    let start = Start { options, messages, date, inputs, timings, progress };
    let is_first = matches!(old, Old::Absent);
    let done = match old.live().filter(|live| live.is_whole() && live.state.inputs == inputs) {
        Some(live) if inputs.is_some() => start.repeat(&live.state),
        _ => start.build(&publication, old, theme),
    };
    if let Some(records) = publication.records().filter(|_| is_first && stop::is_asked()) {
        // Who stops a first build has nothing but the lock left.
        records.forget();
    }
    done
}

impl Start<'_> {
    /// Says of a site for which nothing has changed what was said when it was built.
    fn repeat(mut self, state: &State) -> Result<ExitCode, Failure> {
        self.timings.end("phase-read");
        let [aside, summary] = &state.said;
        self.progress.aside(aside);
        let pages = state.files.iter().filter(|known| known.path.ends_with(".html")).count();
        let files = state.files.len();
        self.end(&Difference { files, pages, changed: 0, removed: 0 }, summary)
    }

    /// Makes the site and publishes it.
    fn build(
        mut self,
        publication: &Publication,
        old: Old,
        theme: Theme,
    ) -> Result<ExitCode, Failure> {
        let (options, messages) = (self.options, self.messages);
        let mut stage = publication.stage(old);
        let hash = |path: &Path| stage.attachments.hash(path);
        let records = publication.records();
        if let Some(records) = records.as_ref().filter(|_| options.full) {
            records.forget();
        }
        let records = records.as_ref();
        let asked = (self.date, Cards::which(options.cards));
        let mut project = folder::load_with(&options.sources, asked, theme, records, hash)?;
        self.timings.end("phase-read");
        let watched = Watched {
            stage: &stage,
            progress: &self.progress,
            timings: options.timings.then_some(&self.timings),
            messages,
            plan: Plan {
                output: publication.output(),
                old: stage.old(),
                date: self.date,
                compresses: options.compress,
            },
        };
        match options.zip {
            true => project.make_with_zips(&watched, &|part| match part {
                Part::Attachment(path, form) => disk::published(path, form),
                Part::Photo(path) => stage.read(path),
            })?,
            false => project.make(&watched)?,
        }
        self.timings.end("phase-make");
        let aside = report::text(&project.diagnostics, &project.sources, messages);
        self.progress.aside(&aside);
        if has_error(&project.diagnostics) {
            drop(self.progress);
            say::aside(&say::nothing_written(&project.diagnostics, messages));
            return Ok(ExitCode::from(1));
        }
        if let Some(records) = records {
            records.tidy();
        }
        let mut summary = zips(&stage, messages);
        if project.has_few_cards() {
            summary += &format!(" · {}", messages.say("summary-few-cards", &[]));
        }
        summary += &format!(" · {}", say::summary(&project.diagnostics, messages));
        if options.compress {
            stage.compress()?;
            self.timings.end("phase-compress");
        }
        let new = stage.finish(self.date)?;
        let difference = new.difference;
        let published = new.is_new.then(|| publication.publish(&mut stage, &new)).transpose()?;
        let built = Built { inputs: self.inputs, said: [aside, summary.clone()], published };
        remember(publication, &stage, new, built)?;
        self.timings.end("phase-publish");
        // The system takes all memory back at once; piece by piece it takes longer than publishing.
        std::mem::forget(project);
        self.end(&difference, &summary)
    }

    /// Says what there is now.
    fn end(self, difference: &Difference, summary: &str) -> Result<ExitCode, Failure> {
        drop(self.progress);
        if self.options.timings {
            say::aside(&self.timings.report(self.messages));
        }
        let output = self.options.site().display().to_string();
        let built = built(difference, &output, self.messages);
        let time = time(self.timings.total(), self.messages);
        say::result(&format!("{built}{summary} · {time}\n"))?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Sink for Watched<'_> {
    type Failure = Failure;

    fn expect(&self, count: usize) {
        self.progress.begin("phase-make", count as u64, self.messages);
    }

    fn wants(&self, job: &Job<'_>) -> bool {
        let kept = job.key().is_some_and(|key| self.stage.keep_made_of(job.path.as_str(), key));
        if kept {
            self.progress.step();
        }
        !kept
    }

    fn has(&self, folder: &str, key: Key) -> bool {
        self.stage.keep_all_made_of(folder, key)
    }

    fn prepare(&self, jobs: &[&Job<'_>]) -> Result<(), Failure> {
        space::check(&self.plan, jobs)
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

/// Keeps the number of threads down to what was asked for; this one is among them.
fn limit(jobs: Option<NonZeroUsize>) {
    if let Some(jobs) = jobs {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.get()).use_current_thread();
        pool.build_global().expect("nothing has run in parallel yet");
    }
}

/// Says what there is now, and what of it is new.
fn built(difference: &Difference, output: &str, messages: &Messages) -> String {
    let Difference { files, pages, changed, removed } = difference;
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
    let files = stage.files(|path| path.starts_with("zip/"));
    let sizes = files.iter().map(|(_, size, _)| *size);
    let Some(largest) = sizes.clone().max() else { return String::new() };
    let count = sizes.count().to_string();
    let largest = largest.div_ceil(1000).to_string();
    let words = [("count", Word::Text(count.as_str())), ("size", Word::Text(&largest))];
    format!(" · {}", messages.say("summary-zips", &words))
}
