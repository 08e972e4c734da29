//! `diwan new` and `diwan init`: records to begin with, and what is said of them.

pub(crate) mod clarification;
pub(crate) mod council;
pub(crate) mod meeting;
pub(crate) mod site;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use diwan::base::diag::{Diagnostic, Diagnostics, has_error};
use diwan::base::ids::Id;
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::base::source::Sources;
use diwan::model::Model;
use diwan::project::Input;
use diwan::starting::voice::{Shown, Voice};
use diwan::starting::{self, Refusal, Started, Trial, Words};

use crate::shell::ask::Asker;
use crate::shell::failure::Failure;
use crate::shell::record::New;
use crate::shell::{disk, record, say};

/// Lets a record go through the whole pipeline, writes it and says so.
fn put(
    content: &Path,
    input: Input,
    started: Result<Started, Refusal>,
    lock: &Path,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let started = started.map_err(|refusal| failure(&refusal))?;
    let trial = starting::trial(input, &started);
    if !trial.errors().is_empty() {
        let errors = trial.errors().into_iter().cloned().collect();
        return Ok(refuse(&errors, &trial.sources, messages));
    }
    let files = started.files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
    let new = New { id: &started.id, files: files.collect() };
    record::write(&disk::absolute(content)?.join(&started.above), lock, &[new])?;
    say::result(&told(content, &started, &trial, messages))?;
    Ok(ExitCode::SUCCESS)
}

/// Returns the tags of a site's languages.
fn tags(model: &Model) -> Vec<String> {
    let languages = &model.settings.languages;
    languages.all().map(|lang| languages.tag(lang).to_owned()).collect()
}

/// Returns them with that of the messages first, if it is one of them: words are given in it.
fn own_first(mut tags: Vec<String>, asked: Option<MessageLanguage>) -> Vec<String> {
    if let Some(own) = asked.and_then(|asked| tags.iter().position(|tag| tag == asked.tag())) {
        tags[..=own].rotate_right(1);
    }
    tags
}

/// Returns a text in the first of these languages.
fn words(tags: &[String], given: Option<&String>) -> Words {
    tags.iter().take(1).zip(given).map(|(tag, text)| (tag.clone(), text.clone())).collect()
}

/// Returns the names of what is in a folder that may not be there yet.
fn taken(folder: &Path) -> Result<BTreeSet<String>, Failure> {
    if folder.is_dir() { disk::names(folder) } else { Ok(BTreeSet::new()) }
}

/// Has a word of a vocabulary chosen.
fn word<W: Shown>(
    question: &str,
    default: W,
    voice: &Voice,
    asker: &Asker<'_>,
) -> Result<W, Failure> {
    let own = W::ALL.iter().position(|(value, _)| *value == default).unwrap_or(0);
    Ok(W::ALL[asker.choice(question, &voice.labels::<W>(), own)?].0)
}

fn id(name: &String) -> Result<Id, Failure> {
    Id::parse(name).map_err(|_| Failure::refused("failure-bad-id", Path::new(name)))
}

fn failure(refusal: &Refusal) -> Failure {
    match refusal {
        Refusal::Exists(name) => Failure::refused("failure-name-taken", Path::new(name)),
        Refusal::NoFreeName(name) => Failure::refused("failure-too-many-names", Path::new(name)),
    }
}

/// Reports what keeps a record from being started.
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
    let folder = content.join(started.folder());
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
