//! Files to be made: each known by its path before the first is made, then made one by one.

use rayon::iter::Either;
use rayon::prelude::*;

use crate::base::caught::attempt;
use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::key::Key;
use crate::base::output::{Body, OutFile, OutPath};
use crate::base::source::Place;

/// What makes a file.
pub trait Task: Send + Sync {
    /// Makes what the file holds.
    ///
    /// # Errors
    ///
    /// A report, where what it is made with (a theme's template) turns out to be broken.
    fn make(&self) -> Result<Body, Diagnostic>;

    /// Tells whether making it may give a report.
    fn may_fail(&self) -> bool {
        true
    }

    /// Returns what the file is made of; `None` if it has to be made to know.
    fn key(&self) -> Option<Key> {
        None
    }

    /// Returns how many bytes the file will have, where that is known before it is made.
    fn size(&self) -> Option<u64> {
        None
    }

    /// Names the sort of file it is: the template of a page.
    fn kind(&self) -> Option<&'static str> {
        None
    }

    /// Returns where reports about the file go: the record it is made of.
    fn place(&self) -> Option<Place> {
        None
    }

    /// Names the record it is made of.
    fn origin(&self) -> Option<String> {
        None
    }

    /// Tells whether the same is made in a language before this one's.
    fn is_repeated(&self) -> bool {
        false
    }
}

/// A file that a stage wants to be made: its path below the site's root, not yet checked.
pub type Wanted<'a> = (String, Box<dyn Task + 'a>);

/// A file to be made.
pub struct Job<'a> {
    /// Where it goes.
    pub path: OutPath,
    /// Where reports about it go.
    place: Place,
    task: Box<dyn Task + 'a>,
}

/// A task that can't fail. Where only what is wrong counts, it needn't be made.
pub struct Made<F>(
    /// Makes the bytes of the file.
    pub F,
);

impl<F: Fn() -> Vec<u8> + Send + Sync> Task for Made<F> {
    fn make(&self) -> Result<Body, Diagnostic> {
        Ok(Body::Made((self.0)()))
    }

    fn may_fail(&self) -> bool {
        false
    }
}

/// A task that can't fail, with what tells its key.
pub struct Keyed<F, K> {
    made: Made<F>,
    key: K,
}

impl<F> Made<F> {
    /// Returns the same with what tells its key.
    pub fn of<K: Fn() -> Key + Send + Sync>(self, key: K) -> Keyed<F, K> {
        Keyed { made: self, key }
    }
}

impl<F, K> Task for Keyed<F, K>
where
    F: Fn() -> Vec<u8> + Send + Sync,
    K: Fn() -> Key + Send + Sync,
{
    fn make(&self) -> Result<Body, Diagnostic> {
        self.made.make()
    }

    fn may_fail(&self) -> bool {
        false
    }

    fn key(&self) -> Option<Key> {
        Some((self.key)())
    }
}

impl Job<'_> {
    /// Names the sort of file it is: the template of a page, the ending of another file.
    pub fn kind(&self) -> &str {
        self.task.kind().unwrap_or_else(|| {
            let path = self.path.as_str();
            path.rfind('.').map_or(path, |dot| &path[dot..])
        })
    }

    /// Returns what the file is made of; `None` if it has to be made to know.
    pub fn key(&self) -> Option<Key> {
        self.task.key()
    }

    /// Returns how many bytes the file will have, where that is known before it is made.
    pub fn size(&self) -> Option<u64> {
        self.task.size()
    }

    /// Tells whether making it may give a report.
    pub fn may_fail(&self) -> bool {
        self.task.may_fail()
    }

    /// Makes the file.
    ///
    /// # Errors
    ///
    /// See [`Task::make`]; also if making it panics.
    pub fn run(&self) -> Result<OutFile, Diagnostic> {
        Ok(OutFile { path: self.path.clone(), key: self.key(), body: self.make()? })
    }

    /// Makes what the file holds, for who wants nothing but that.
    ///
    /// # Errors
    ///
    /// See [`Task::make`]; also if making it panics.
    pub fn make(&self) -> Result<Body, Diagnostic> {
        attempt(self.place, || self.task.make())?
    }
}

/// Returns a file whose path is sound. `place` is where reports about the site as a whole go.
pub fn sound(wanted: Wanted<'_>, place: Place) -> Option<Job<'_>> {
    let (path, task) = wanted;
    Some(Job { path: OutPath::new(&path)?, place: task.place().unwrap_or(place), task })
}

/// Keeps the files whose paths are sound and their own on every system, in the order of their
/// paths; reports the others. `place` is where reports about the site as a whole go.
pub fn check<'a>(
    wanted: Vec<Wanted<'a>>,
    place: Place,
    diagnostics: &mut Diagnostics,
) -> Vec<Job<'a>> {
    let named = wanted.into_par_iter().map(|(path, task)| match OutPath::new(&path) {
        Some(path) => Ok((path.folded(), Job { path, place: task.place().unwrap_or(place), task })),
        None => {
            let report = Diagnostic::new(codes::PATH_TOO_LONG, task.place().unwrap_or(place));
            Err(report.with("path", path))
        }
    });
    let (unsound, mut jobs): (Diagnostics, Vec<(Option<String>, Job<'a>)>) =
        named.partition_map(Either::from);
    diagnostics.extend(unsound);
    // Of several at one path the first stays.
    jobs.par_sort_by(|one, other| folded(one).cmp(folded(other)));
    jobs.dedup_by(|second, first| {
        let is_same = folded(second) == folded(first);
        // The languages have the same paths: the first one's report says it for all.
        if is_same && !second.1.task.is_repeated() {
            diagnostics.push(collision(&first.1, &second.1, place));
        }
        is_same
    });
    let is_sorted = jobs.iter().all(|(folded, _)| folded.is_none());
    let mut jobs: Vec<Job<'a>> = jobs.into_iter().map(|(_, job)| job).collect();
    if !is_sorted {
        jobs.par_sort_by(|one, other| one.path.cmp(&other.path));
    }
    jobs
}

/// Returns what a job's path has in common with those that some system takes for the same.
fn folded<'j>((folded, job): &'j (Option<String>, Job<'_>)) -> &'j str {
    folded.as_deref().unwrap_or(job.path.as_str())
}

fn collision(first: &Job<'_>, second: &Job<'_>, place: Place) -> Diagnostic {
    let place = second.task.place().unwrap_or(place);
    let report = Diagnostic::new(codes::OUTPUT_COLLISION, place).with("path", &second.path);
    let origin = |job: &Job<'_>| job.task.origin().unwrap_or_else(|| job.path.to_string());
    report.with("first", origin(first)).with("second", origin(second))
}
