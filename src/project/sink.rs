//! Who takes the files of a site: the world's door, and one that leads nowhere.

use std::convert::Infallible;

use crate::base::diag::Diagnostic;
use crate::base::job::Job;
use crate::base::key::Key;
use crate::base::output::OutFile;

/// Takes the files of a site, one by one, from several threads, in any order.
pub trait Sink: Sync {
    /// What keeps it from taking a file.
    type Failure: Send;

    /// Hears how many files will be made one by one; there may be more of them later.
    fn expect(&self, _count: usize) {}

    /// Tells whether it wants a file at all. It needn't have one that it has already, made of the
    /// same: see [`Job::key`].
    fn wants(&self, _job: &Job<'_>) -> bool {
        true
    }

    /// Tells whether it has files already that are made of the same and are all there is in a
    /// folder of the site, and if so keeps them. It needn't have them where only reports count.
    fn has(&self, _folder: &str, _key: Key) -> bool {
        false
    }

    /// Hears which files it will be given next, before the first of them is made.
    ///
    /// # Errors
    ///
    /// If it has no room for them.
    fn prepare(&self, _jobs: &[&Job<'_>]) -> Result<(), Self::Failure> {
        Ok(())
    }

    /// Makes a file; one that measures looks at its clock before and after.
    ///
    /// # Errors
    ///
    /// See [`Job::run`].
    fn make(&self, job: &Job<'_>) -> Result<OutFile, Diagnostic> {
        job.run()
    }

    /// Takes a file.
    fn take(&self, file: OutFile) -> Result<(), Self::Failure>;
}

/// Takes files and drops them: making them is the check. What can't fail isn't made.
pub struct Nowhere;

impl Sink for Nowhere {
    type Failure = Infallible;

    fn wants(&self, job: &Job<'_>) -> bool {
        job.may_fail()
    }

    fn has(&self, _folder: &str, _key: Key) -> bool {
        true
    }

    fn take(&self, _: OutFile) -> Result<(), Infallible> {
        Ok(())
    }
}
