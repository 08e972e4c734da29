//! Who has the records of a preview: reads what has changed, answers what is asked.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use diwan::base::html::Html;
use diwan::base::key::Key;
use diwan::base::report;
use diwan::project::View;
use notify::RecommendedWatcher;
use serde::Serialize;
use tokio::sync::{oneshot, watch};

use crate::shell::failure::Failure;
use crate::shell::serve::Event;
use crate::shell::serve::answer::{self, Answer, Refusal, digits};
use crate::shell::serve::problems::Telling;
use crate::shell::serve::records::Records;
use crate::shell::serve::server::News;
use crate::shell::serve::watch::{Change, Folders, is_passing};
use crate::shell::{say, stop};

/// How long nothing may happen before what happened is looked at: an editor saves in several steps.
const QUIET: Duration = Duration::from_millis(10);

/// How long such steps may take together.
const BURST: Duration = Duration::from_millis(60);

/// How old an error gets before it is told: most are gone with the next step of a save.
const DOUBT: Duration = Duration::from_millis(250);

/// How often somebody looks whether to stop.
const PULSE: Duration = Duration::from_millis(100);

/// How long nobody does anything before everything is looked at once more: what a new folder holds
/// may come before the system watches it.
const REST: Duration = Duration::from_secs(1);

/// How long something that can't be read is tried again: it may be on its way to another place.
const PATIENCE: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_millis(20);

/// Where events come from and go to.
pub(super) struct Lines {
    /// What happens.
    pub(super) hear: Receiver<Event>,
    /// Where the system tells what was touched.
    pub(super) tell: Sender<Event>,
    /// What open pages hear.
    pub(super) news: watch::Sender<News>,
}

/// Who has the records.
pub(super) struct Desk<'a> {
    telling: Telling<'a>,
    folders: Folders,
    records: Records<'a>,
    lines: Lines,
    /// What tells what was touched; nothing if the system can't.
    watcher: Option<RecommendedWatcher>,
    /// Who asked while something was read.
    waiting: Vec<(String, oneshot::Sender<Answer>)>,
    /// What is wrong, as pages show it.
    problems: Option<Html>,
    /// When it is told; nothing once it was.
    due: Option<Instant>,
    /// What was told.
    told: Option<Html>,
    /// What `check` would say now.
    said: String,
    /// When everything is looked at once more.
    rests: Instant,
    /// How often something was new.
    turn: u64,
    /// Whether all files of the site were seen to fit beside each other.
    is_checked: bool,
}

/// What open pages hear.
#[derive(Serialize)]
struct Message<'a> {
    turn: u64,
    looks: String,
    problems: Option<&'a str>,
}

/// How a round of answers ends.
enum Next {
    Stop,
    Read(Change),
}

impl<'a> Desk<'a> {
    /// Reads the content for the first time.
    ///
    /// # Errors
    ///
    /// If it can't be read.
    pub(super) fn new(
        telling: Telling<'a>,
        mut folders: Folders,
        mut records: Records<'a>,
        lines: Lines,
    ) -> Result<Self, Failure> {
        let watcher = watch(&mut folders, &lines);
        // Looked at before it is read: what changes meanwhile is seen later.
        folders.changed(None)?;
        records.read(&Change::Whole)?;
        let mut desk = Desk {
            telling,
            folders,
            records,
            lines,
            watcher,
            waiting: Vec::new(),
            problems: None,
            due: None,
            told: None,
            said: String::new(),
            rests: Instant::now() + REST,
            // Open pages of the preview before this one hear that it is another.
            turn: u64::from(std::process::id()) << 20,
            is_checked: false,
        };
        desk.note(Duration::ZERO);
        Ok(desk)
    }

    /// Answers until somebody stops it.
    pub(super) fn run(mut self) {
        loop {
            // The project is lent to its view, and comes back to be read on.
            let good = self.records.good.take();
            let view = good.as_ref().and_then(|project| project.view(|one| self.serve(Some(one))));
            let next = view.unwrap_or_else(|| self.serve(None));
            self.records.good = good;
            match next {
                Next::Stop => return,
                Next::Read(change) => self.read(change),
            }
        }
    }

    /// Reads what has changed.
    fn read(&mut self, mut change: Change) {
        let until = Instant::now() + PATIENCE;
        loop {
            let failure = match self.records.read(&change) {
                Ok(()) => return self.note(DOUBT),
                Err(failure) => failure,
            };
            if stop::is_asked() {
                return;
            }
            if is_passing(&failure) && Instant::now() < until {
                std::thread::sleep(PAUSE);
                // Where it went to is read with it.
                if let Ok(Some(more)) = self.folders.changed(None) {
                    change = change.and(more);
                }
                continue;
            }
            return self.fail(&failure);
        }
    }

    /// Tells that something can't be read; everything is read again once it can be.
    fn fail(&mut self, failure: &Failure) {
        let words = say::failure_text(failure, self.telling.messages);
        self.problems = Some(self.telling.failure(&words));
        self.due = Some(Instant::now());
        self.folders.forget();
        self.watcher = None;
        self.rests = Instant::now() + REST;
        say::aside(&words);
    }

    /// Notes what was read and what of it is wrong. What was wrong and isn't any more is told at once,
    /// what is wrong now after a while.
    fn note(&mut self, doubt: Duration) {
        self.is_checked = false;
        self.rests = Instant::now() + REST;
        let newest = self.records.newest().expect("something was read");
        let (reports, messages) = (&newest.diagnostics, self.telling.messages);
        self.problems = self.telling.errors(reports, &newest.sources);
        let summary = say::summary(reports, messages);
        self.said = format!("{}{summary}\n", report::text(reports, &newest.sources, messages));
        self.due = self.problems.is_some().then(|| Instant::now() + doubt);
        if self.problems.is_none() && (self.told.take().is_some() || doubt.is_zero()) {
            say::aside(&self.said);
        }
    }

    /// Answers until something has changed.
    fn serve(&mut self, view: Option<&View<'_>>) -> Next {
        let looks = view.map_or_else(Key::default, View::looks);
        self.announce(looks);
        for (path, reply) in std::mem::take(&mut self.waiting) {
            // Who has gone away needs no answer.
            let _ = reply.send(self.answer(view, &path, looks));
        }
        loop {
            let wait = self.due.map_or(PULSE, |due| due.saturating_duration_since(Instant::now()));
            match self.lines.hear.recv_timeout(wait.min(PULSE)) {
                Ok(Event::Asked(path, reply)) => {
                    let _ = reply.send(self.answer(view, &path, looks));
                }
                Ok(Event::Touched(paths)) => {
                    let touched = self.gather(paths);
                    self.rests = Instant::now() + REST;
                    if let Some(change) = self.changed(touched.as_ref()) {
                        return Next::Read(change);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Next::Stop,
            }
            if stop::is_asked() {
                return Next::Stop;
            }
            if self.due.take_if(|due| *due <= Instant::now()).is_some() {
                self.told.clone_from(&self.problems);
                say::aside(&self.said);
                self.announce(looks);
            }
            if self.rests <= Instant::now()
                && let Some(change) = self.rest(view)
            {
                return Next::Read(change);
            }
        }
    }

    /// Does, when nobody wants anything, what takes longer.
    fn rest(&mut self, view: Option<&View<'_>>) -> Option<Change> {
        // The system tells the rest; without it there is nothing but looking.
        let hour = Duration::from_secs(60 * 60);
        self.rests = Instant::now() + if self.watcher.is_some() { hour } else { REST };
        if self.records.is_of_another_day() {
            return Some(Change::Whole);
        }
        let change = self.changed(None);
        if change.is_none() && !std::mem::replace(&mut self.is_checked, true) {
            let view = view.filter(|_| self.problems.is_none());
            self.problems =
                view.and_then(|view| self.telling.errors(&view.check(), view.sources()));
            self.due = self.problems.is_some().then(Instant::now);
        }
        change
    }

    /// Looks at what was touched, or at everything.
    fn changed(&mut self, touched: Option<&BTreeSet<PathBuf>>) -> Option<Change> {
        match self.folders.changed(touched) {
            Ok(change) => {
                if self.watcher.is_none() && change.is_some() {
                    self.watcher = watch(&mut self.folders, &self.lines);
                }
                change
            }
            Err(failure) => {
                self.fail(&failure);
                None
            }
        }
    }

    /// Hears what else was touched, until it is quiet; nothing if some of it was lost.
    fn gather(&mut self, first: Option<Vec<PathBuf>>) -> Option<BTreeSet<PathBuf>> {
        let until = Instant::now() + BURST;
        let mut touched: Option<BTreeSet<PathBuf>> = first.map(BTreeSet::from_iter);
        while Instant::now() < until {
            match self.lines.hear.recv_timeout(QUIET) {
                Ok(Event::Asked(path, reply)) => self.waiting.push((path, reply)),
                Ok(Event::Touched(more)) => {
                    touched = touched.zip(more).map(|(mut touched, more)| {
                        touched.extend(more);
                        touched
                    });
                }
                Err(_) => break,
            }
        }
        touched
    }

    /// Tells open pages what is shown now, and what is wrong.
    fn announce(&mut self, looks: Key) {
        self.turn += 1;
        let (turn, problems) = (self.turn, self.told.as_ref().map(Html::as_str));
        let message = Message { turn, looks: digits(looks), problems };
        let news = serde_json::to_string(&message).expect("a message is plain data");
        self.lines.news.send_replace(news);
    }

    fn answer(&self, view: Option<&View<'_>>, path: &str, looks: Key) -> Answer {
        let page = |problems: Option<&Html>| {
            Answer::Broken(answer::page(self.telling.page(problems), looks))
        };
        let Some(view) = view else { return page(self.problems.as_ref()) };
        match answer::of(view, path, looks) {
            Ok(answer) => answer,
            Err(Refusal::Failed(failure)) => {
                let words = say::failure_text(&failure, self.telling.messages);
                page(Some(&self.telling.failure(&words)))
            }
            Err(Refusal::Reported(report)) => {
                page(self.telling.errors(&[report], view.sources()).as_ref())
            }
        }
    }
}

/// Begins to hear what is touched.
fn watch(folders: &mut Folders, lines: &Lines) -> Option<RecommendedWatcher> {
    let tell = lines.tell.clone();
    // A desk that is gone needs to hear nothing.
    folders.watch(move |paths| drop(tell.send(Event::Touched(paths))))
}
