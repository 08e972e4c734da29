//! `diwan new clarification`: made of what the records tell of a resolution.

use std::process::ExitCode;

use diwan::base::diag::Diagnostics;
use diwan::base::report::{MessageLanguage, Messages};
use diwan::base::source::Sources;
use diwan::base::text::{Lang, Text, excerpt};
use diwan::model::Model;
use diwan::model::council::Council;
use diwan::model::meeting::Meeting;
use diwan::model::resolution::Resolution;
use diwan::model::words::Verdict;
use diwan::project::Project;
use diwan::reporting::request;
use diwan::starting::clarification::{self, Request};
use diwan::starting::voice::Voice;

use crate::shell::arguments::ClarificationOptions;
use crate::shell::ask::Asker;
use crate::shell::failure::Failure;
use crate::shell::start::{id, own_first, put, refuse, tags, taken, word, words};
use crate::shell::{clock, disk, folder, say};

/// What reports call the name of the resolution.
const COMMAND: &str = "diwan new clarification --resolution";

/// How many characters of a title are shown to choose from: on one line of any terminal.
const LONGEST_CHOICE: usize = 60;

/// Runs the command.
pub(crate) fn run(
    options: &ClarificationOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let today = clock::date(None)?;
    let input = folder::records(&options.content, today)?;
    let site = Project::load(input.clone());
    let Some(model) = &site.model else {
        return Ok(refuse(&site.diagnostics, &site.sources, messages));
    };
    let (voice, content) = (Voice::new(say::language(asked)), disk::absolute(&options.content)?);
    let asker = Asker::new(messages, &content)?;
    let asks = asker.must_ask(&[("--resolution", options.resolution.is_some())])?;
    let own = own_first(tags(model), asked);
    let name = match &options.resolution {
        Some(name) => name.clone(),
        None => resolution(model, &own, &asker)?,
    };
    let (mut sources, mut problems) = (Sources::default(), Diagnostics::new());
    let target = request::target(COMMAND, &name, &input.content, &mut sources, &mut problems);
    let Some(target) = target else { return Ok(refuse(&problems, &sources, messages)) };
    // A meeting that is there but can't be read has been reported with the content.
    let Some(meeting) = model.meeting(&target.council, &target.meeting) else {
        return Ok(refuse(&site.diagnostics, &site.sources, messages));
    };
    let Some(resolution) = target.resolution(&name, meeting, &mut problems) else {
        return Ok(refuse(&problems, &sources, messages));
    };
    let text = |given: &Option<String>, question: &str| match given {
        None if asks => asker.words(question, &own),
        given => Ok(words(&own, given.as_ref())),
    };
    let request = Request {
        id: options.id.as_ref().map(id).transpose()?,
        date: options.date.unwrap_or(today),
        claim: text(&options.claim, "ask-claim")?,
        title: text(&options.title, "ask-fact")?,
        verdict: match options.verdict {
            None if asks => Some(word("ask-verdict", Verdict::Unverified, &voice, &asker)?),
            given => given,
        },
        answer: words(&own, options.answer.as_ref()),
    };
    let taken = taken(&content.join("clarifications"))?;
    let started = clarification::start(model, (meeting, resolution), &request, &taken, &voice);
    put(&options.content, input, started, &content.join("site.yaml"), messages)
}

/// Has a council chosen, then one of its meetings, the newest first, then a resolution; returns its
/// full name.
fn resolution(model: &Model, own: &[String], asker: &Asker<'_>) -> Result<String, Failure> {
    let lang = own.first().and_then(|tag| model.settings.languages.find(tag)).unwrap_or(Lang(0));
    let shown = |text: &Text| excerpt(text.shown(lang).text, LONGEST_CHOICE);
    let has_any = |council: &&_| meetings(model, council).next().is_some();
    let councils: Vec<_> = model.councils.iter().filter(has_any).collect();
    if councils.is_empty() {
        return Err(Failure::refused("failure-no-resolutions", "content".as_ref()));
    }
    let names: Vec<String> = councils.iter().map(|one| shown(one.short())).collect();
    let council = councils[asker.choice("ask-council", &names, 0)?];
    let mut meetings: Vec<_> = meetings(model, council).collect();
    meetings.sort_by_key(|meeting| std::cmp::Reverse(meeting.date.last()));
    let titles: Vec<String> =
        meetings.iter().map(|one| format!("{}  {}", one.date, shown(&one.title))).collect();
    let meeting = meetings[asker.choice("ask-meeting", &titles, 0)?];
    let line = |one: &Resolution| {
        format!("{}. {}", one.number, shown(one.title.as_ref().unwrap_or(&one.text)))
    };
    let lines: Vec<String> = meeting.resolutions.iter().map(line).collect();
    let resolution = &meeting.resolutions[asker.choice("ask-resolution", &lines, 0)?];
    Ok(format!("{}/{}/{}", council.id, meeting.id, resolution.id))
}

/// Returns the meetings of a council that have resolutions.
fn meetings<'a>(model: &'a Model, council: &Council) -> impl Iterator<Item = &'a Meeting> {
    let id = council.id.clone();
    let meetings = model.meetings.iter().filter(move |meeting| meeting.council == id);
    meetings.filter(|meeting| !meeting.resolutions.is_empty())
}
