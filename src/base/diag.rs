//! What is wrong with the content, as data: a code, a place, the words at fault.

use std::collections::BTreeMap;

use crate::base::codes;
use crate::base::source::{FileId, Place};

/// How much a report weighs: only an error keeps the site from being published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written until it is mended.
    Error,
    /// The site is written; something in it is probably not meant so.
    Warning,
    /// Worth knowing, nothing to mend.
    Notice,
}

impl Severity {
    /// Returns the word that programs read.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Notice => "notice",
        }
    }
}

/// A kind of report: its permanent name and its weight. All of them are in [`crate::base::codes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// Kebab-case; also the id of its message.
    pub name: &'static str,
    /// The same for every report of this kind.
    pub severity: Severity,
}

/// One report. Its words are put together only when it is shown, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of problem.
    pub code: Code,
    /// Where.
    pub place: Place,
    /// The id of the message, the code's name or a variant that begins with it.
    pub message: &'static str,
    /// The id of a help text; without one, the message's own `.help` is shown, if it has one.
    pub help: Option<&'static str>,
    /// The words at fault and what else the texts name.
    pub words: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// Starts a report with the code's own message.
    pub fn new(code: Code, place: Place) -> Self {
        Diagnostic { code, place, message: code.name, help: None, words: Vec::new() }
    }

    /// Uses another message than the code's own.
    pub fn saying(mut self, message: &'static str) -> Self {
        self.message = message;
        self
    }

    /// Uses another help text than the message's own.
    pub fn helped(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }

    /// Gives a word that the texts name as `$name`.
    pub fn with(mut self, name: &'static str, word: impl ToString) -> Self {
        self.words.push((name, word.to_string()));
        self
    }

    /// Offers the known word that is most like `typed`, or else lists what there is.
    pub fn suggesting<'a>(self, typed: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        match closest(typed, &known) {
            Some(word) => self.with("suggestion", word).helped("help-did-you-mean"),
            None if known.is_empty() || known.len() > 40 => self,
            None => self.with("known", known.join(", ")).helped("help-one-of"),
        }
    }
}

/// At most so many reports of one code about one file are shown.
pub const MOST_ALIKE: usize = 50;

/// All reports of a run, in any order until [`Diagnostics::sort`].
pub type Diagnostics = Vec<Diagnostic>;

/// Tells whether any report is an error.
pub fn has_error(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|one| one.code.severity == Severity::Error)
}

/// Leaves out of each file's reports of one code all but the first [`MOST_ALIKE`], and says so: a file
/// that is hostile, or of another sort than its name says, may have millions.
pub fn thin(diagnostics: &mut Diagnostics) {
    let mut counts: BTreeMap<(FileId, Code), usize> = BTreeMap::new();
    diagnostics.sort_by_key(|one| one.place);
    diagnostics.retain_mut(|one| {
        let count = counts.entry((one.place.file, one.code)).or_default();
        *count += 1;
        if *count == MOST_ALIKE + 1 {
            let more = Diagnostic::new(codes::MORE_ALIKE, one.place).with("code", one.code.name);
            *one = more.with("shown", MOST_ALIKE);
        }
        *count <= MOST_ALIKE + 1
    });
}

/// Returns the known word that somebody who typed this most probably meant.
pub fn closest<'a>(typed: &str, known: &[&'a str]) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let allowed = (typed.chars().count() / 3).clamp(1, 4);
    known
        .iter()
        .map(|word| (strsim::osa_distance(&typed, &word.to_lowercase()), *word))
        .filter(|(distance, word)| *distance <= allowed && distance * 2 < word.chars().count())
        .min()
        .map(|(_, word)| word)
}
