//! `--timings`: where the time of a build went.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use diwan::base::phrases::Word;
use diwan::base::report::Messages;

/// How many of the slowest files are named.
const SLOWEST: usize = 10;

/// How long each part of a build took, and each file.
pub(crate) struct Timings {
    since: Instant,
    phases: Vec<(&'static str, Duration)>,
    files: Mutex<Files>,
}

#[derive(Default)]
struct Files {
    /// Of each kind: how many, and how long all of them took.
    kinds: BTreeMap<String, (usize, Duration)>,
    /// The slowest, the slowest first.
    slowest: Vec<(Duration, String)>,
}

impl Timings {
    /// Starts the clock.
    pub(crate) fn new() -> Self {
        Timings { since: Instant::now(), phases: Vec::new(), files: Mutex::default() }
    }

    /// Ends a phase, named by its message: what has passed since the last one.
    pub(crate) fn end(&mut self, phase: &'static str) {
        let now = Instant::now();
        self.phases.push((phase, now - self.since));
        self.since = now;
    }

    /// Returns how long all phases took.
    pub(crate) fn total(&self) -> Duration {
        self.phases.iter().map(|(_, time)| *time).sum()
    }

    /// Notes how long a file took to make.
    pub(crate) fn note(&self, kind: &str, path: &str, time: Duration) {
        let mut files = self.files.lock().expect("no writer panicked");
        let of_kind = files.kinds.entry(kind.to_owned()).or_default();
        of_kind.0 += 1;
        of_kind.1 += time;
        let slowest = &mut files.slowest;
        if slowest.len() == SLOWEST && slowest.last().is_some_and(|last| last.0 >= time) {
            return;
        }
        let at = slowest.partition_point(|one| one.0 >= time);
        slowest.insert(at, (time, path.to_owned()));
        slowest.truncate(SLOWEST);
    }

    /// Returns the report: phases in their order, then kinds and files, the slowest first.
    pub(crate) fn report(&self, messages: &Messages) -> String {
        let mut text = String::new();
        let mut line = |time: Duration, what: &str| {
            writeln!(text, "{:>10.3} s  {what}", time.as_secs_f64()).expect("a text takes it");
        };
        for (phase, time) in &self.phases {
            line(*time, &messages.say(phase, &[]));
        }
        let files = self.files.lock().expect("no writer panicked");
        let mut kinds: Vec<_> = files.kinds.iter().collect();
        kinds.sort_by_key(|(_, (_, time))| std::cmp::Reverse(*time));
        for (kind, (count, time)) in kinds {
            let count = count.to_string();
            let words = [("kind", Word::Text(kind.as_str())), ("count", Word::Text(&count))];
            line(*time, &messages.say("timing-kind", &words));
        }
        for (time, path) in &files.slowest {
            line(*time, path);
        }
        text
    }
}
