//! What the world refused: the disk, the lock, the command line.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What was being done, to which path, and why it failed.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The id of the message that says what was being done.
    pub(crate) doing: &'static str,
    /// To which path.
    pub(crate) path: PathBuf,
    /// Why it failed, if the system said.
    pub(crate) cause: Option<io::Error>,
}

impl Failure {
    /// Makes a function that turns the system's error into a failure.
    pub(crate) fn doing<'a>(
        doing: &'static str,
        path: &'a Path,
    ) -> impl Fn(io::Error) -> Failure + 'a {
        move |cause| Failure { doing, path: path.to_owned(), cause: Some(cause) }
    }

    /// Makes a failure that the system has no word for.
    pub(crate) fn refused(doing: &'static str, path: &Path) -> Self {
        Failure { doing, path: path.to_owned(), cause: None }
    }

    /// Returns the exit status: 75 (try again later) if another build is at work, else 2.
    pub(crate) fn exit_code(&self) -> ExitCode {
        if self.doing == "failure-locked" { ExitCode::from(75) } else { ExitCode::from(2) }
    }
}
