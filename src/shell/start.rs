//! `diwan new clarification`: a clarification to begin with, made of what the records tell.

use std::path::Path;
use std::process::ExitCode;

use diwan::base::date::Day;
use diwan::base::diag::{Diagnostic, Diagnostics, has_error};
use diwan::base::ids::Id;
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::base::source::Sources;
use diwan::base::text::Lang;
use diwan::model::Model;
use diwan::project::Project;
use diwan::reporting::request;
use diwan::starting::{self, Refusal, Request, Started, Trial};

use crate::shell::arguments::ClarificationOptions;
use crate::shell::failure::Failure;
use crate::shell::record::New;
use crate::shell::{clock, disk, folder, record, say};

/// What reports call the name of the resolution.
const COMMAND: &str = "diwan new clarification --resolution";

/// Runs the command.
pub(crate) fn clarification(
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
    let (mut words, mut problems) = (Sources::default(), Diagnostics::new());
    let name = &options.resolution;
    let target = request::target(COMMAND, name, &input.content, &mut words, &mut problems);
    let Some(target) = target else { return Ok(refuse(&problems, &words, messages)) };
    // A meeting that is there but can't be read has been reported with the content.
    let Some(meeting) = model.meeting(&target.council, &target.meeting) else {
        return Ok(refuse(&site.diagnostics, &site.sources, messages));
    };
    let Some(resolution) = target.resolution(name, meeting, &mut problems) else {
        return Ok(refuse(&problems, &words, messages));
    };
    let request = request(options, model, asked, today)?;
    let content = disk::absolute(&options.content)?;
    let above = content.join("clarifications");
    let taken = if above.is_dir() { disk::names(&above)? } else { Default::default() };
    let comments = Messages::for_comments(say::language(asked));
    let started =
        starting::clarification(model, (meeting, resolution), &request, &taken, &comments);
    let started = started.map_err(|refusal| failure(&refusal, &above))?;
    let trial = starting::trial(input, &started);
    if !trial.errors().is_empty() {
        let errors = trial.errors().into_iter().cloned().collect();
        return Ok(refuse(&errors, &trial.sources, messages));
    }
    let files = started.files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
    let new = New { id: &started.id, files: files.collect() };
    record::write(&above, &content.join("site.yaml"), &[new])?;
    say::result(&told(&options.content, &started, &trial, messages))?;
    Ok(ExitCode::SUCCESS)
}

/// Reads what the command line names.
fn request(
    options: &ClarificationOptions,
    model: &Model,
    asked: Option<MessageLanguage>,
    today: Day,
) -> Result<Request, Failure> {
    let id = |name: &String| {
        Id::parse(name).map_err(|_| Failure::refused("failure-bad-id", Path::new(name)))
    };
    let tag = match asked {
        Some(MessageLanguage::Arabic) => Some("ar"),
        Some(MessageLanguage::Kurmanji) => Some("ku"),
        Some(MessageLanguage::English) => Some("en"),
        None => None,
    };
    let lang = tag.and_then(|tag| model.settings.languages.find(tag));
    Ok(Request {
        id: options.id.as_ref().map(id).transpose()?,
        date: options.date.unwrap_or(today),
        lang: lang.unwrap_or(Lang(0)),
        title: options.title.clone(),
        claim: options.claim.clone(),
        verdict: options.verdict,
        answer: options.answer.clone(),
    })
}

fn failure(refusal: &Refusal, above: &Path) -> Failure {
    match refusal {
        Refusal::Exists(name) => Failure::refused("failure-record-exists", &above.join(name)),
        Refusal::NoFreeName(name) => Failure::refused("failure-too-many-names", Path::new(name)),
    }
}

/// Reports what keeps it from being started.
fn refuse(problems: &Diagnostics, sources: &Sources, messages: &Messages) -> ExitCode {
    let mut problems: Vec<Diagnostic> = problems.clone();
    report::sort(&mut problems, sources);
    say::aside(&report::text(&problems, sources, messages));
    say::aside(&say::nothing_written(&problems, messages));
    ExitCode::from(1)
}

/// Says which files were written, what is still to be done in them, and what comes next.
fn told(content: &Path, started: &Started, trial: &Trial, messages: &Messages) -> String {
    let mut out = String::new();
    let folder = content.join("clarifications").join(&started.id);
    for (name, _) in &started.files {
        out.push_str(&format!("{}\n", say::path(&folder.join(name))));
    }
    for one in &trial.found {
        let at = trial.sources.locate(one.place);
        let path = &trial.sources.file(one.place.file).path;
        let name = path.rsplit('/').next().unwrap_or(path);
        let severity = messages.say(&format!("label-{}", one.code.severity.word()), &[]);
        out.push_str(&format!("  {severity}: {} ({name}:{})\n", messages.message(one), at.line));
    }
    let next = if has_error(&trial.found) { "start-written" } else { "start-ready" };
    out + &messages.say(next, &[]) + "\n"
}
