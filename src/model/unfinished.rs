//! Texts that somebody still has to write: `TODO` is never published.

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::source::FileId;
use crate::content::raw::RawText;

/// What stands at the beginning of a text, or of a line of Markdown, that isn't finished.
pub const TODO: &str = "TODO";

/// Reports lines of a file that begin with the word.
pub fn check(text: &str, file: FileId, diagnostics: &mut Diagnostics) {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at + (line.len() - line.trim_start().len());
        if is_unfinished(&text[start..at + line.len()]) {
            diagnostics
                .push(Diagnostic::new(codes::UNFINISHED, file.at(start, start + TODO.len())));
        }
        at += line.len();
    }
}

/// Reports texts among a record's fields that begin with it.
pub fn check_typed(raw: &RawText, diagnostics: &mut Diagnostics) {
    let unfinished = raw.values.iter().filter(|(_, value)| is_unfinished(value.text.trim_start()));
    diagnostics
        .extend(unfinished.map(|(_, value)| Diagnostic::new(codes::UNFINISHED, value.place)));
}

fn is_unfinished(text: &str) -> bool {
    text.strip_prefix(TODO).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}
