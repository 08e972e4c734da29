//! What the world refused: the disk, the lock, the command line.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::shell::stop;

/// What was being done, to which path, and why it failed.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The id of the message that says what was being done.
    pub(crate) doing: &'static str,
    /// To which path.
    pub(crate) path: PathBuf,
    /// Why it failed, if the system said.
    pub(crate) cause: Option<io::Error>,
    /// Words that the message names.
    pub(crate) words: Vec<(&'static str, String)>,
}

impl Failure {
    /// Makes a function that turns the system's error into a failure.
    pub(crate) fn doing<'a>(
        doing: &'static str,
        path: &'a Path,
    ) -> impl Fn(io::Error) -> Failure + 'a {
        move |cause| Failure { cause: Some(cause), ..Failure::refused(doing, path) }
    }

    /// Makes a failure that the system has no word for.
    pub(crate) fn refused(doing: &'static str, path: &Path) -> Self {
        Failure { doing, path: path.to_owned(), cause: None, words: Vec::new() }
    }

    /// Adds a word that the message names.
    pub(crate) fn with(mut self, name: &'static str, word: String) -> Self {
        self.words.push((name, word));
        self
    }

    /// Returns the exit status: 75 (try again later) if another build is at work, that of a signal
    /// if one stopped the run, else 2.
    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self.doing {
            "failure-locked" | "failure-locked-by" | "failure-locked-on" => 75,
            "failure-stopped" => stop::status(),
            _ => 2,
        })
    }
}
