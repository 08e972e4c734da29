//! `diwan import`: press texts become draft records.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use diwan::base::diag::{Diagnostics, has_error};
use diwan::base::ids::Id;
use diwan::base::phrases::Word;
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::base::source::Sources;
use diwan::drafting::{self, Record, Refusal, Request};
use diwan::import::decode::Tongue;
use diwan::import::press::Given;
use diwan::project::Project;
use diwan::trial::{self, Trial};

use crate::shell::arguments::ImportOptions;
use crate::shell::failure::Failure;
use crate::shell::record::New;
use crate::shell::{clock, disk, folder, hash, record, say};

/// Runs the command.
pub(crate) fn run(
    options: &ImportOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let request = request(options, asked)?;
    let input = folder::skeleton(&options.content, clock::date(None)?)?;
    let site = Project::load(input.clone());
    let Some(model) = site.model.as_ref().filter(|_| !has_error(&site.diagnostics)) else {
        return Ok(refuse(&site.diagnostics, &site.sources, messages));
    };
    if model.council(&request.council).is_none() {
        return Err(Failure::refused("failure-no-council", Path::new(&options.council)));
    }
    let council = disk::absolute(&options.content)?.join("councils").join(&options.council);
    if !options.dry_run {
        let finished = record::heal(&council)?.join(", ");
        if !finished.is_empty() {
            let names = [("names", Word::Text(finished.as_str()))];
            say::aside(&format!("{}\n", messages.say("import-finished", &names)));
        }
    }
    let comments = Messages::for_comments(say::language(asked));
    let (mut sources, mut problems) = (Sources::default(), Diagnostics::new());
    // A dry run shows what there would be, also beside what there is.
    let taken = if options.dry_run { BTreeSet::new() } else { disk::names(&council)? };
    let drafted = drafting::draft(model, request, &taken, &comments, &mut sources, &mut problems);
    let records = drafted.map_err(|refusal| failure(&refusal, &council))?;
    if !problems.is_empty() {
        return Ok(refuse(&problems, &sources, messages));
    }
    let trial = trial::run(&input, &records, &comments);
    if !trial.errors.is_empty() {
        return Ok(refuse(&trial.errors, trial.error_sources(), messages));
    }
    if options.dry_run {
        for record in &records {
            say::result(&shown(record))?;
        }
        say::aside(&reports(&records, &trial, &input.content_name, messages, "import-dry-run"));
    } else {
        let new: Vec<New<'_>> = records.iter().map(new).collect();
        record::write(&council, &record::lock(&council), &new)?;
        say::result(&reports(&records, &trial, &input.content_name, messages, "import-written"))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn new(record: &Record) -> New<'_> {
    let files = record.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    let meeting = std::iter::once(("meeting.yaml", record.meeting.as_bytes()));
    New { id: &record.id, files: meeting.chain(files).collect() }
}

/// Reads what the command line names.
fn request(options: &ImportOptions, asked: Option<MessageLanguage>) -> Result<Request, Failure> {
    let several = options.files.len() > 1;
    if let (true, Some(id)) = (several, &options.id) {
        return Err(Failure::refused("failure-one-id", Path::new(id)));
    }
    if let (true, Some(file)) = (several, &options.translation) {
        return Err(Failure::refused("failure-one-translation", file));
    }
    let streams = options.files.iter().chain(&options.translation);
    if streams.filter(|file| file.as_os_str() == "-").count() > 1 {
        return Err(Failure::refused("failure-twice-standard-input", Path::new("-")));
    }
    let id = |name: &String| {
        Id::parse(name).map_err(|_| Failure::refused("failure-bad-id", Path::new(name)))
    };
    Ok(Request {
        council: id(&options.council)?,
        tongue: match asked {
            Some(MessageLanguage::Arabic) => Some(Tongue::Arabic),
            Some(MessageLanguage::Kurmanji) => Some(Tongue::Kurmanji),
            Some(MessageLanguage::English) | None => None,
        },
        id: options.id.as_ref().map(id).transpose()?,
        date: options.date,
        texts: options.files.iter().map(|file| given(file)).collect::<Result<_, _>>()?,
        translation: options.translation.as_deref().map(given).transpose()?,
    })
}

fn given(file: &Path) -> Result<Given, Failure> {
    let bytes = disk::press(file)?;
    let sha256 = hash::of_bytes(&bytes);
    Ok(Given { name: say::path(file).replace('\\', "/"), bytes, sha256 })
}

fn failure(refusal: &Refusal, council: &Path) -> Failure {
    match refusal {
        Refusal::Exists(name) => Failure::refused("failure-record-exists", &council.join(name)),
        Refusal::NoFreeName(name) => Failure::refused("failure-too-many-names", Path::new(name)),
        Refusal::SameLanguage(tag) => Failure::refused("failure-same-language", Path::new(tag)),
        Refusal::NoLanguage(tag) => Failure::refused("failure-no-language", Path::new(tag)),
    }
}

/// Reports what keeps the texts from being imported.
fn refuse(problems: &Diagnostics, sources: &Sources, messages: &Messages) -> ExitCode {
    let mut problems = problems.clone();
    report::sort(&mut problems, sources);
    say::aside(&report::text(&problems, sources, messages));
    say::aside(&say::nothing_written(&problems, messages));
    ExitCode::from(1)
}

/// Returns the reports of all records, and what `check` will say of each.
fn reports(
    records: &[Record],
    trial: &Trial,
    content_name: &str,
    messages: &Messages,
    done: &str,
) -> String {
    let mut out = String::new();
    for (record, found) in records.iter().zip(&trial.found) {
        out.push_str(&record.report(content_name, messages));
        if !found.is_empty() {
            out.push_str(&messages.say("import-check", &[]));
            out.push('\n');
        }
        for one in found {
            let at = trial.sources.locate(one.place);
            let path = &trial.sources.file(one.place.file).path;
            let name = path.rsplit('/').next().unwrap_or(path);
            let severity = messages.say(&format!("label-{}", one.code.severity.word()), &[]);
            let message = messages.message(one);
            out.push_str(&format!("  {severity}: {message} ({name}:{})\n", at.line));
        }
        out.push_str(&format!("{}\n\n", messages.say(done, &[])));
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

/// Returns a record as a dry run shows it: valid YAML, the minutes in comments.
fn shown(record: &Record) -> String {
    let mut out = format!("---\n# {}/meeting.yaml\n{}", record.folder, record.meeting);
    for (path, bytes) in record.files.iter().filter(|(path, _)| path.starts_with("minutes.")) {
        out.push_str(&format!("\n# {}/{path}\n", record.folder));
        for line in String::from_utf8_lossy(bytes).lines() {
            out.push_str(format!("# {line}").trim_end());
            out.push('\n');
        }
    }
    out
}
