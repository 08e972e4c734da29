//! Reports as people and programs read them: text with the source line, or JSON.

use std::fmt::Write;

use serde::Serialize;

use crate::base::characters::is_forbidden;
use crate::base::diag::{Diagnostic, Diagnostics, Severity};
use crate::base::phrases::{Isolation, Phrases, Word};
use crate::base::source::{Location, Sources};

/// The longest part of a source line that is shown, in characters.
const LONGEST_LINE: usize = 100;

/// A language that messages come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageLanguage {
    /// English.
    English,
    /// Arabic.
    Arabic,
    /// Kurmanji.
    Kurmanji,
}

/// The messages of one language; English fills what another lacks.
pub struct Messages {
    phrases: Phrases,
}

#[derive(Serialize)]
struct JsonReport {
    diagnostics: Vec<JsonDiagnostic>,
}

#[derive(Serialize)]
struct JsonDiagnostic {
    code: &'static str,
    severity: &'static str,
    message: String,
    file: String,
    line: u32,
    column: u32,
    help: Option<String>,
}

impl MessageLanguage {
    /// Reads a language tag or a locale's name: `ar`, `ar_SY.UTF-8`, `ku`, `kmr`.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['_', '-', '.', '@']).next().unwrap_or("");
        match primary.to_ascii_lowercase().as_str() {
            "ar" => Some(MessageLanguage::Arabic),
            "ku" | "kmr" | "kur" => Some(MessageLanguage::Kurmanji),
            "en" | "c" | "posix" => Some(MessageLanguage::English),
            _ => None,
        }
    }

    /// Returns the language's tag.
    pub fn tag(self) -> &'static str {
        self.source().0
    }

    fn source(self) -> (&'static str, &'static str) {
        match self {
            MessageLanguage::English => ("en", include_str!("messages/en.ftl")),
            MessageLanguage::Arabic => ("ar", include_str!("messages/ar.ftl")),
            MessageLanguage::Kurmanji => ("ku", include_str!("messages/ku.ftl")),
        }
    }
}

/// Returns the messages in English, which has them all, as they are written.
pub(crate) fn english() -> &'static str {
    MessageLanguage::English.source().1
}

impl Messages {
    /// Loads the messages of a language.
    pub fn new(language: MessageLanguage) -> Self {
        // English is all one direction; the others hold Latin words, or are shown beside them.
        match language {
            MessageLanguage::English => Self::load(language, Isolation::None),
            _ => Self::load(language, Isolation::Marks),
        }
    }

    /// Loads the messages of a language for comments in a record, where the marks that isolate
    /// words are refused.
    pub fn for_comments(language: MessageLanguage) -> Self {
        Self::load(language, Isolation::None)
    }

    fn load(language: MessageLanguage, isolation: Isolation) -> Self {
        let (tag, text) = language.source();
        let (_, english) = MessageLanguage::English.source();
        let (phrases, _) = Phrases::parse_marked(tag, &[english, text], isolation);
        Messages { phrases }
    }

    /// Returns any message by its id; a missing one shows its id.
    pub fn say(&self, id: &str, words: &[(&str, Word<'_>)]) -> String {
        self.phrases.say(id, words).unwrap_or_else(|| id.to_owned())
    }

    /// Returns the one line that says what is wrong.
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        self.say(diagnostic.message, &words(diagnostic))
    }

    /// Returns what to do, where there is something to do.
    pub fn help(&self, diagnostic: &Diagnostic) -> Option<String> {
        let own = format!("{}.help", diagnostic.message);
        let id = diagnostic.help.unwrap_or(&own);
        self.phrases.say(id, &words(diagnostic))
    }

    /// Returns the ids of all messages.
    pub fn ids(&self) -> &[String] {
        self.phrases.ids()
    }
}

/// Puts reports into the one order they are always shown in, and drops repeats.
pub fn sort(diagnostics: &mut Diagnostics, sources: &Sources) {
    diagnostics.sort_by(|one, other| {
        let key = |diagnostic: &Diagnostic| (diagnostic.place.start, diagnostic.code.name);
        let file = |diagnostic: &Diagnostic| &sources.file(diagnostic.place.file).path;
        let words = || one.words.cmp(&other.words);
        file(one).cmp(file(other)).then_with(|| key(one).cmp(&key(other))).then_with(words)
    });
    diagnostics.dedup();
}

/// Returns the reports as a person reads them.
pub fn text(diagnostics: &[Diagnostic], sources: &Sources, messages: &Messages) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        write_one(&mut out, diagnostic, sources, messages).expect("a string takes every text");
    }
    out
}

/// Returns the reports as programs read them.
pub fn json(diagnostics: &[Diagnostic], sources: &Sources, messages: &Messages) -> String {
    let diagnostics = diagnostics
        .iter()
        .map(|diagnostic| {
            let location = sources.locate(diagnostic.place);
            JsonDiagnostic {
                code: diagnostic.code.name,
                severity: diagnostic.code.severity.word(),
                message: messages.message(diagnostic),
                file: sources.file(diagnostic.place.file).path.clone(),
                line: location.line,
                column: location.column,
                help: messages.help(diagnostic),
            }
        })
        .collect();
    let report = JsonReport { diagnostics };
    serde_json::to_string_pretty(&report).expect("a report is plain data")
}

fn write_one(
    out: &mut String,
    diagnostic: &Diagnostic,
    sources: &Sources,
    messages: &Messages,
) -> std::fmt::Result {
    let location = sources.locate(diagnostic.place);
    let severity = messages.say(severity_id(diagnostic.code.severity), &[]);
    let code = diagnostic.code.name;
    writeln!(out, "{severity}[{code}]: {}", messages.message(diagnostic))?;
    let path = &sources.file(diagnostic.place.file).path;
    writeln!(out, "  --> {path}:{}:{}", location.line, location.column)?;
    // A report about a file as a whole marks no line of it.
    let whole = diagnostic.place.start == 0 && diagnostic.place.end == 0;
    if !whole && !location.text.trim().is_empty() {
        let number = location.line.to_string();
        let margin = " ".repeat(number.len());
        let (shown, mark) = excerpt(location);
        writeln!(out, " {margin} |\n {number} | {shown}\n {margin} | {mark}")?;
    }
    if let Some(help) = messages.help(diagnostic) {
        let label = messages.say("label-help", &[]);
        writeln!(out, "{label}: {help}")?;
    }
    writeln!(out)
}

/// Returns the part of a line around the place, and a line below that marks it.
fn excerpt(location: Location<'_>) -> (String, String) {
    let characters: Vec<char> = location.text.chars().collect();
    let start = (location.column as usize - 1).min(characters.len());
    let from = if start > LONGEST_LINE * 2 / 3 { start - LONGEST_LINE / 3 } else { 0 };
    let to = characters.len().min(from + LONGEST_LINE);
    let visible = |one: &char| if is_forbidden(*one) { '\u{FFFD}' } else { *one };
    let mut shown: String = characters[from..to].iter().map(visible).collect();
    if to < characters.len() {
        shown.push('…');
    }
    let keep_tab = |one: &char| if *one == '\t' { '\t' } else { ' ' };
    let mut mark: String = characters[from..start].iter().map(keep_tab).collect();
    let length = (location.length as usize).min(to - start);
    mark.push_str(&"^".repeat(length.max(1)));
    (shown, mark)
}

fn severity_id(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "label-error",
        Severity::Warning => "label-warning",
        Severity::Notice => "label-notice",
    }
}

fn words(diagnostic: &Diagnostic) -> Vec<(&'static str, Word<'_>)> {
    diagnostic
        .words
        .iter()
        .map(|(name, word)| match word.parse::<u64>() {
            Ok(count) if *name == "count" => (*name, Word::Count(count)),
            _ => (*name, Word::Text(word.as_str())),
        })
        .collect()
}
