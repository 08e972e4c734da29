//! Printing: results to standard output, everything else to standard error.

use std::io::{self, Write};
use std::path::Path;

use diwan::base::characters::is_forbidden;
use diwan::base::diag::{Diagnostic, Severity};
use diwan::base::phrases::Word;
use diwan::base::report::{MessageLanguage, Messages};

use crate::shell::failure::Failure;

/// Loads the messages: in the language asked for, else the locale's, else English.
pub(crate) fn messages(asked: Option<MessageLanguage>) -> Messages {
    Messages::new(language(asked))
}

/// Returns the language of messages.
pub(crate) fn language(asked: Option<MessageLanguage>) -> MessageLanguage {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let language = asked.or_else(|| MessageLanguage::parse(&locale?));
    language.unwrap_or(MessageLanguage::English)
}

/// Prints a result. A reader that has gone away is no failure.
///
/// # Errors
///
/// If it can't be written: a full disk behind a redirection, say.
pub(crate) fn result(text: &str) -> Result<(), Failure> {
    match io::stdout().lock().write_all(text.as_bytes()).and_then(|()| io::stdout().flush()) {
        Err(cause) if cause.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::doing("failure-write-file", Path::new("-"))(cause))
        }
        _ => Ok(()),
    }
}

/// Prints anything else.
pub(crate) fn aside(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Prints a failure.
pub(crate) fn failure(failure: &Failure, messages: &Messages) {
    aside(&failure_text(failure, messages));
}

/// Returns the line that says a failure.
pub(crate) fn failure_text(failure: &Failure, messages: &Messages) -> String {
    let label = messages.say("label-error", &[]);
    let words = failure.words.iter().map(|(name, word)| (*name, Word::Text(word)));
    let doing = messages.say(failure.doing, &words.collect::<Vec<_>>());
    let path = path(&failure.path);
    let cause = failure.cause.as_ref().map(|cause| format!(" ({cause})")).unwrap_or_default();
    format!("{label}: {doing}: {path}{cause}\n")
}

/// Returns a path for the terminal: without signs that would move or hide what is printed.
pub(crate) fn path(path: &Path) -> String {
    let shown = |one: char| if is_forbidden(one) || one == '\n' { '\u{FFFD}' } else { one };
    path.to_string_lossy().chars().map(shown).collect()
}

/// Returns the line that counts errors and warnings.
pub(crate) fn summary(diagnostics: &[Diagnostic], messages: &Messages) -> String {
    let count = |severity| diagnostics.iter().filter(|one| one.code.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let mut parts = Vec::new();
    if errors > 0 {
        parts.push(counted("summary-errors", errors, messages));
    } else {
        parts.push(messages.say("summary-fine", &[]));
    }
    if warnings > 0 {
        parts.push(counted("summary-warnings", warnings, messages));
    }
    parts.join(" · ")
}

/// Returns the line that counts errors and says that they kept everything from being written.
pub(crate) fn nothing_written(diagnostics: &[Diagnostic], messages: &Messages) -> String {
    let nothing = messages.say("summary-nothing-written", &[]);
    format!("{} · {nothing}\n", summary(diagnostics, messages))
}

fn counted(id: &str, count: usize, messages: &Messages) -> String {
    let shown = count.to_string();
    messages.say(id, &[("count", Word::Count(count as u64)), ("shown", Word::Text(&shown))])
}
