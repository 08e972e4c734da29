//! A clarification to begin with: what the records tell is filled in, what only the officer knows
//! is marked `TODO`, which no build publishes.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::base::codes;
use crate::base::date::Day;
use crate::base::diag::{Diagnostic, Diagnostics, Severity};
use crate::base::ids::Id;
use crate::base::phrases::Word as Filled;
use crate::base::report::Messages;
use crate::base::schema_line::schema_line;
use crate::base::source::Sources;
use crate::base::text::{Lang, Text, excerpt};
use crate::base::yaml::quote;
use crate::content::tree::{Entry, Found};
use crate::model::Model;
use crate::model::meeting::Meeting;
use crate::model::resolution::Resolution;
use crate::model::unfinished::TODO;
use crate::model::words::{Verdict, Word};
use crate::project::{Input, Nowhere, Project};

/// The longest name of a folder, in bytes.
const LONGEST_ID: usize = 64;

/// How many characters of a title a comment quotes.
const LONGEST_QUOTE: usize = 60;

/// What is known of a clarification before it is written.
#[derive(Debug)]
pub struct Request {
    /// The name of its folder, if it isn't to be made of the date and the resolution.
    pub id: Option<Id>,
    /// When it is published.
    pub date: Day,
    /// The language of the words.
    pub lang: Lang,
    /// What is the case.
    pub title: Option<String>,
    /// What is claimed.
    pub claim: Option<String>,
    /// What was found of that.
    pub verdict: Option<Verdict>,
    /// The answer.
    pub answer: Option<String>,
}

/// A clarification's folder in the making.
#[derive(Debug)]
pub struct Started {
    /// The folder's name.
    pub id: String,
    /// The files, by their names in it.
    pub files: Vec<(String, String)>,
}

/// Why no clarification can be started.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is a clarification of this name.
    Exists(String),
    /// There are too many clarifications of this name.
    NoFreeName(String),
}

/// Starts a clarification that rests on a resolution; `taken` are the names of those that are there.
///
/// # Errors
///
/// If the name is taken.
pub fn clarification(
    model: &Model,
    (meeting, resolution): (&Meeting, &Resolution),
    request: &Request,
    taken: &BTreeSet<String>,
    comments: &Messages,
) -> Result<Started, Refusal> {
    let id = name(meeting, resolution, request, taken)?;
    let writer = Writer { model, meeting, resolution, request, comments };
    let languages = &model.settings.languages;
    let mut files = vec![("clarification.yaml".to_owned(), writer.record())];
    for lang in languages.all().filter(|lang| request.answer.is_none() || *lang == request.lang) {
        files.push((format!("answer.{}.md", languages.tag(lang)), writer.answer(lang)));
    }
    Ok(Started { id, files })
}

fn name(
    meeting: &Meeting,
    resolution: &Resolution,
    request: &Request,
    taken: &BTreeSet<String>,
) -> Result<String, Refusal> {
    if let Some(id) = &request.id {
        let id = id.to_string();
        return if taken.contains(&id) { Err(Refusal::Exists(id)) } else { Ok(id) };
    }
    let full = format!("{}-{}-{}", request.date, meeting.council, resolution.id);
    // Room for a letter behind it.
    let fits = full.len() + 2 <= LONGEST_ID && Id::parse(&full).is_ok();
    let base = if fits { full } else { format!("{}-answer", request.date) };
    let lettered = ('b'..='z').map(|letter| format!("{base}-{letter}"));
    let free = std::iter::once(base.clone()).chain(lettered).find(|name| !taken.contains(name));
    free.ok_or(Refusal::NoFreeName(base))
}

struct Writer<'a> {
    model: &'a Model,
    meeting: &'a Meeting,
    resolution: &'a Resolution,
    request: &'a Request,
    comments: &'a Messages,
}

impl Writer<'_> {
    fn record(&self) -> String {
        let mut out = schema_line("clarification", 2);
        let verdicts = Verdict::ALL.iter().map(|(_, word)| *word).collect::<Vec<_>>().join(", ");
        self.comment(&mut out, "start-head", "");
        out.push('\n');
        self.comment(&mut out, "start-title", "");
        self.text(&mut out, "title", self.request.title.as_deref(), self.title());
        out.push('\n');
        self.comment(&mut out, "start-claim", "");
        self.text(&mut out, "claim", self.request.claim.as_deref(), None);
        out.push('\n');
        self.comment(&mut out, "start-verdict", &verdicts);
        let verdict = self.request.verdict.unwrap_or(Verdict::Unverified).word();
        let (date, council) = (self.request.date, &self.meeting.council);
        let name = format!("{council}/{}/{}", self.meeting.id, self.resolution.id);
        line(&mut out, format_args!("verdict: {verdict}\ndate: {date}\ncouncil: {council}\n"));
        self.comment(&mut out, "start-evidence", "");
        line(&mut out, format_args!("evidence:\n  - resolution: {}\n", quote(&name)));
        self.comment(&mut out, "start-more", "");
        for example in ["variants:", "  - \"…\"", "first_seen: 2026-01-31", "channels: [WhatsApp]"]
        {
            line(&mut out, format_args!("# {example}"));
        }
        out
    }

    /// Writes a text in the language of the request, or asks for it in every language.
    fn text(&self, out: &mut String, field: &str, given: Option<&str>, hint: Option<&Text>) {
        line(out, format_args!("{field}:"));
        let languages = &self.model.settings.languages;
        for lang in languages.all() {
            let tag = languages.tag(lang);
            match (given, lang == self.request.lang) {
                (Some(given), true) => line(out, format_args!("  {tag}: {}", quote(given.trim()))),
                (Some(_), false) => line(out, format_args!("  # {tag}: \"\"")),
                (None, _) => {
                    let hint = hint.map(|hint| excerpt(hint.shown(lang).text, LONGEST_QUOTE));
                    let todo = format!("{TODO}: {}", hint.unwrap_or_default());
                    line(out, format_args!("  {tag}: {}", quote(todo.trim_end())));
                }
            }
        }
    }

    fn answer(&self, lang: Lang) -> String {
        if let Some(answer) = &self.request.answer {
            return format!("{}\n", answer.trim());
        }
        let title = self.title().unwrap_or(&self.resolution.text).shown(lang);
        let title = excerpt(title.text, LONGEST_QUOTE).replace(['[', ']', '\\', '<', '`'], " ");
        let mut out = format!("{TODO}: {}\n\n", self.comments.say("start-answer", &[]));
        for words in self.resolution.text.shown(lang).text.lines() {
            line(&mut out, format_args!("> {}", words.trim()));
        }
        let (council, meeting) = (&self.meeting.council, &self.meeting.id);
        let link =
            format!("../../councils/{council}/{meeting}/meeting.yaml#{}", self.resolution.id);
        line(&mut out, format_args!("\n[{title}]({link})"));
        out
    }

    fn title(&self) -> Option<&Text> {
        self.resolution.title.as_ref()
    }

    fn comment(&self, out: &mut String, id: &str, word: &str) {
        for text in self.comments.say(id, &[("word", Filled::Text(word))]).lines() {
            line(out, format_args!("# {text}"));
        }
    }
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(out, "{text}").expect("a string takes every text");
}

/// What `check` will say of a clarification that was started.
pub struct Trial {
    /// What was found in its files.
    pub found: Diagnostics,
    /// The texts that `found` points into.
    pub sources: Sources,
}

impl Trial {
    /// Returns what keeps it from being written: an error, but for what is still to be done.
    pub fn errors(&self) -> Vec<&Diagnostic> {
        let is_error = |one: &&Diagnostic| one.code.severity == Severity::Error;
        self.found.iter().filter(is_error).filter(|one| one.code != codes::UNFINISHED).collect()
    }
}

/// Lets it go through the whole pipeline, with the site that it is for.
pub fn trial(mut input: Input, started: &Started) -> Trial {
    let folder = format!("clarifications/{}", started.id);
    let content = format!("{}/{folder}/", input.content_name);
    let entry = |path: String, found| Entry { path, found };
    let above = "clarifications".to_owned();
    if !input.content.iter().any(|one| one.path == above) {
        input.content.push(entry(above, Found::Folder));
    }
    input.content.push(entry(folder.clone(), Found::Folder));
    input.content.extend(started.files.iter().map(|(name, text)| {
        entry(format!("{folder}/{name}"), Found::Record(text.clone().into_bytes()))
    }));
    let mut project = Project::load(input);
    let Ok(()) = project.make(&Nowhere);
    let sources = project.sources;
    let inside = |one: &Diagnostic| sources.file(one.place.file).path.starts_with(&content);
    let found = project.diagnostics.into_iter().filter(inside).collect();
    Trial { found, sources }
}
