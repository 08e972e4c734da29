//! A clarification to begin with, which rests on a resolution: what the records tell is filled in.

use std::collections::BTreeSet;

use crate::base::date::Day;
use crate::base::ids::{Id, LONGEST_ID};
use crate::base::text::{Lang, Text, excerpt};
use crate::base::yaml::quote;
use crate::model::Model;
use crate::model::meeting::Meeting;
use crate::model::resolution::Resolution;
use crate::model::unfinished::TODO;
use crate::model::words::{Verdict, Word};
use crate::starting::skeleton::Skeleton;
use crate::starting::voice::Voice;
use crate::starting::{Refusal, Started, Words};

/// The folder of all clarifications.
const ABOVE: &str = "clarifications";

/// How many characters of a title a comment quotes.
const LONGEST_QUOTE: usize = 60;

/// What is known of a clarification before it is written.
#[derive(Debug)]
pub struct Request {
    /// The name of its folder, if it isn't to be made of the date and the resolution.
    pub id: Option<Id>,
    /// When it is published.
    pub date: Day,
    /// What is the case.
    pub title: Words,
    /// What is claimed.
    pub claim: Words,
    /// What was found of that.
    pub verdict: Option<Verdict>,
    /// The answer.
    pub answer: Words,
}

/// Starts a clarification that rests on a resolution; `taken` are the names of those that are there.
///
/// # Errors
///
/// If the name is taken.
pub fn start(
    model: &Model,
    (meeting, resolution): (&Meeting, &Resolution),
    request: &Request,
    taken: &BTreeSet<String>,
    voice: &Voice,
) -> Result<Started, Refusal> {
    let full = format!("{}-{}-{}", request.date, meeting.council, resolution.id);
    // Room for a letter behind it.
    let fits = full.len() + 2 <= LONGEST_ID && Id::parse(&full).is_ok();
    let own = if fits { full } else { format!("{}-answer", request.date) };
    let id = super::name(request.id.as_ref(), &own, taken)?;
    let languages = &model.settings.languages;
    let tags = languages.all().map(|lang| languages.tag(lang).to_owned()).collect();
    let writer = Writer { model, tags, meeting, resolution, request, voice };
    let mut files = vec![("clarification.yaml".to_owned(), writer.record())];
    files.extend(writer.tags.iter().filter_map(|tag| writer.answer(tag)));
    Ok(Started { above: ABOVE.to_owned(), id, files })
}

struct Writer<'a> {
    model: &'a Model,
    tags: Vec<String>,
    meeting: &'a Meeting,
    resolution: &'a Resolution,
    request: &'a Request,
    voice: &'a Voice,
}

impl Writer<'_> {
    fn record(&self) -> String {
        let mut out = Skeleton::new("clarification", 2, &self.tags, self.voice);
        out.comment(0, "start-head");
        out.blank();
        out.comment(0, "start-title");
        let title = self.resolution.title.as_ref();
        let hint = |tag: &str| title.map_or_else(String::new, |title| self.quoted(title, tag));
        out.text_like(0, "title", &self.request.title, hint);
        out.blank();
        out.comment(0, "start-claim");
        out.text(0, "claim", &self.request.claim);
        out.blank();
        out.choices(0, "start-verdict", &self.voice.labels::<Verdict>());
        let verdict = self.request.verdict.unwrap_or(Verdict::Unverified);
        out.line(0, &format!("verdict: {}", verdict.word()));
        out.blank();
        let (date, council) = (self.request.date, &self.meeting.council);
        out.line(0, &format!("date: {date}"));
        out.line(0, &format!("council: {council}"));
        out.blank();
        out.comment(0, "start-evidence");
        out.line(0, "evidence:");
        let name = format!("{council}/{}/{}", self.meeting.id, self.resolution.id);
        out.line(2, &format!("- resolution: {}", quote(&name)));
        out.blank();
        out.comment(0, "start-more");
        let text = out.flow();
        out.example(0, &["variants:", &format!("  - {text}")]);
        out.example(0, &["first_seen: 2026-01-31", "channels: [WhatsApp]"]);
        out.end()
    }

    fn lang(&self, tag: &str) -> Lang {
        self.model.settings.languages.find(tag).expect("the tags are those of the site")
    }

    /// Returns the first words of a text of the resolution.
    fn quoted(&self, text: &Text, tag: &str) -> String {
        excerpt(text.shown(self.lang(tag)).text, LONGEST_QUOTE)
    }

    /// Returns the file of the answer in one language, if it isn't known in others only.
    fn answer(&self, tag: &str) -> Option<(String, String)> {
        let file = format!("answer.{tag}.md");
        match self.request.answer.get(tag) {
            Some(answer) => Some((file, format!("{}\n", answer.trim()))),
            None if self.request.answer.is_empty() => Some((file, self.beginning(tag))),
            None => None,
        }
    }

    /// Returns an answer that is to be written, with what it can quote.
    fn beginning(&self, tag: &str) -> String {
        let title = self.resolution.title.as_ref().unwrap_or(&self.resolution.text);
        let title = self.quoted(title, tag).replace(['[', ']', '\\', '<', '`'], " ");
        let words = self.resolution.text.shown(self.lang(tag)).text;
        let quoted: String = words.lines().map(|line| format!("> {}\n", line.trim())).collect();
        let (council, meeting) = (&self.meeting.council, &self.meeting.id);
        let link =
            format!("../../councils/{council}/{meeting}/meeting.yaml#{}", self.resolution.id);
        let todo = self.voice.say("start-answer");
        format!("{TODO}: {todo}\n\n{quoted}\n[{title}]({link})\n")
    }
}
