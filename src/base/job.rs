//! Files to be made: each known by its path before the first is made, then made one by one.

use std::collections::BTreeMap;

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

    /// Tells whether making it may give a report.
    pub fn may_fail(&self) -> bool {
        self.task.may_fail()
    }

    /// Makes the file.
    ///
    /// # Errors
    ///
    /// See [`Task::make`].
    pub fn run(&self) -> Result<OutFile, Diagnostic> {
        Ok(OutFile { path: self.path.clone(), key: self.key(), body: self.task.make()? })
    }
}

/// Keeps the files whose paths are sound and their own on every system, in the order of their
/// paths; reports the others. `place` is where reports about the site as a whole go.
pub fn check<'a>(
    wanted: Vec<Wanted<'a>>,
    place: Place,
    diagnostics: &mut Diagnostics,
) -> Vec<Job<'a>> {
    let mut jobs: BTreeMap<String, Job<'a>> = BTreeMap::new();
    for (path, task) in wanted {
        let place = task.place().unwrap_or(place);
        let Some(out) = OutPath::new(&path) else {
            diagnostics.push(Diagnostic::new(codes::PATH_TOO_LONG, place).with("path", path));
            continue;
        };
        let key = out.collision_key();
        if let Some(other) = jobs.get(&key) {
            // The languages have the same paths: the first one's report says it for all.
            if task.is_repeated() {
                continue;
            }
            let report = Diagnostic::new(codes::OUTPUT_COLLISION, place).with("path", &out);
            let first = other.task.origin().unwrap_or_else(|| other.path.to_string());
            let second = task.origin().unwrap_or(path);
            diagnostics.push(report.with("first", first).with("second", second));
            continue;
        }
        jobs.insert(key, Job { path: out, task });
    }
    let mut jobs: Vec<Job<'a>> = jobs.into_values().collect();
    jobs.sort_by(|one, other| one.path.cmp(&other.path));
    jobs
}
