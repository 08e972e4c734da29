//! `diwan update`: what became of a resolution is added to its meeting's `updates.yaml`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use diwan::base::date::Day;
use diwan::base::diag::{Diagnostics, has_error};
use diwan::base::phrases::Word;
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::base::source::Sources;
use diwan::content::tree::Found;
use diwan::import::yaml::shorten;
use diwan::model::Model;
use diwan::model::resolution::Resolution;
use diwan::model::words::Word as _;
use diwan::project::{Input, Project};
use diwan::reporting::append::{self, Appended};
use diwan::reporting::request::{self, Request, Target};
use diwan::reporting::{self, Report, Trial};

use crate::shell::append::{Change, Written, write};
use crate::shell::arguments::UpdateOptions;
use crate::shell::evidence::{self, Copy};
use crate::shell::failure::Failure;
use crate::shell::{clock, disk, folder, hash, say, stop};

/// How often it is tried again when somebody else is adding to the same file.
const TRIES: usize = 20;

/// Everything that is known before anything is written.
struct Plan {
    report: Report,
    /// The meeting's folder on disk.
    folder: PathBuf,
    old: Option<Vec<u8>>,
    appended: Appended,
    copies: Vec<Copy>,
    trial: Trial,
    /// What is printed when all went well.
    result: String,
}

/// Why nothing is written.
#[derive(PartialEq, Eq)]
struct Refusal {
    /// What is printed.
    text: String,
    /// The exit status.
    status: u8,
}

/// Runs the command.
pub(crate) fn run(
    options: &UpdateOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let today = clock::date(None)?;
    // The content is read without a lock, so that nobody has to wait who only reads; what changed
    // meanwhile is read again.
    let mut refused: Option<Refusal> = None;
    for _ in 0..TRIES {
        let plan = match plan(options, asked, today, messages)? {
            Ok(plan) => plan,
            Err(refusal) => {
                // What was read while another run wrote may contradict itself, but not twice.
                if refusal.status == 1 && refused.as_ref() != Some(&refusal) {
                    refused = Some(refusal);
                    continue;
                }
                say::aside(&refusal.text);
                return Ok(ExitCode::from(refusal.status));
            }
        };
        if options.dry_run {
            say::result(&append::shown(&plan.report))?;
            say::aside(&remarks(&plan.trial, messages));
            say::aside(&format!("{}\n", messages.say("import-dry-run", &[])));
            return Ok(ExitCode::SUCCESS);
        }
        let change = Change {
            folder: &plan.folder,
            old: plan.old.as_deref(),
            new: &plan.appended.bytes,
            copies: &plan.copies,
        };
        if write(&change)? == Written::Whole {
            say::aside(&remarks(&plan.trial, messages));
            say::result(&plan.result)?;
            return Ok(ExitCode::SUCCESS);
        }
        stop::go_on()?;
    }
    Err(Failure::refused("failure-changed", Path::new(&options.name)))
}

/// Works out what is to be written, or says why nothing is.
fn plan(
    options: &UpdateOptions,
    asked: Option<MessageLanguage>,
    today: Day,
    messages: &Messages,
) -> Result<Result<Plan, Refusal>, Failure> {
    let refuse = |found: &Diagnostics, sources: &Sources, status: u8| {
        Ok(Err(refuse(found, sources, status, messages)))
    };
    let input = folder::records(&options.content, today)?;
    let mut site = Project::load(input.clone());
    site.confirm(hash::of_file)?;
    let (mut words, mut problems) = (Sources::default(), Diagnostics::new());
    let target =
        request::target("diwan update", &options.name, &input.content, &mut words, &mut problems);
    let Some(target) = target else { return refuse(&problems, &words, 2) };
    let own = reporting::own_errors(&site, &input, &target.folder);
    let Some(model) = &site.model else { return refuse(&site.diagnostics, &site.sources, 1) };
    let Some(meeting) = model.meeting(&target.council, &target.meeting).filter(|_| own.is_empty())
    else {
        // That a file is missing is reported of the content folder.
        let found = if own.is_empty() { &site.diagnostics } else { &own };
        return refuse(found, &site.sources, 1);
    };
    let folder = disk::absolute(&options.content)?.join(&target.folder);
    let request = request(options, asked);
    let (evidence, copies) = evidence::find(&options.evidence, &folder.join("files"))?;
    let at = (&target, meeting);
    let report = request::read(&request, at, &evidence, (model, today), &mut words, &mut problems);
    let Some(report) = report else { return refuse(&problems, &words, 2) };
    let old = bytes(&input, &target);
    let Some(appended) = append::append(old.as_deref().unwrap_or_default(), &report) else {
        let path = Path::new(&input.content_name).join(&target.folder).join("updates.yaml");
        let failure = say::failure_text(&Failure::refused("failure-by-hand", &path), messages);
        let text = failure + &append::shown(&report);
        return Ok(Err(Refusal { text, status: 2 }));
    };
    let mut files = vec![("updates.yaml".to_owned(), Found::Record(appended.bytes.clone()))];
    for copy in &copies {
        files.push(copy.found()?);
    }
    let trial = reporting::try_out((&input, &site), &target.folder, files, hash::of_file)?;
    if has_error(&trial.found) {
        return refuse(&trial.found, &trial.sources, 1);
    }
    let resolution = request::find(meeting, &report.resolution);
    let place = format!("{}/{}/updates.yaml:{}", input.content_name, target.folder, appended.line);
    let withdrawn = resolution.is_some_and(|one| meeting.withdrawal_of(one).is_some());
    let mut result = resolution.map_or_else(String::new, |resolution| {
        result(&place, &report, resolution, (model, say::language(asked)), &copies, messages)
    });
    if withdrawn {
        result += &format!("{}\n", messages.say("report-withdrawn", &[]));
    }
    Ok(Ok(Plan { report, folder, old, appended, copies, trial, result }))
}

fn request(options: &UpdateOptions, asked: Option<MessageLanguage>) -> Request {
    Request {
        name: options.name.clone(),
        status: options.status,
        date: options.date,
        progress: options.progress,
        note: options.note.clone(),
        by: options.by.clone(),
        tag: asked.map(MessageLanguage::tag),
    }
}

/// Returns what `updates.yaml` holds, if it is there.
fn bytes(input: &Input, target: &Target) -> Option<Vec<u8>> {
    match &reporting::entry(input, &target.folder, "updates.yaml")?.found {
        Found::Record(bytes) => Some(bytes.clone()),
        _ => None,
    }
}

/// Reports what keeps the update from being written.
fn refuse(found: &Diagnostics, sources: &Sources, status: u8, messages: &Messages) -> Refusal {
    let mut found = found.clone();
    report::sort(&mut found, sources);
    let text = report::text(&found, sources, messages) + &say::nothing_written(&found, messages);
    Refusal { text, status }
}

/// Returns what `check` will say of the update, and that it will say more.
fn remarks(trial: &Trial, messages: &Messages) -> String {
    let mut out = report::text(&trial.found, &trial.sources, messages);
    if trial.other_errors > 0 {
        let count = trial.other_errors.to_string();
        out.push_str(&messages.say("report-others", &[("count", Word::Text(&count))]));
        out.push('\n');
    }
    out
}

/// Returns what was done, for the reader's language.
fn result(
    place: &str,
    report: &Report,
    resolution: &Resolution,
    (model, language): (&Model, MessageLanguage),
    copies: &[Copy],
    messages: &Messages,
) -> String {
    let languages = &model.settings.languages;
    let lang = languages.find(language.tag()).or_else(|| languages.all().next());
    let title = resolution.title.as_ref().unwrap_or(&resolution.text);
    let title = lang.map_or_else(String::new, |lang| shorten(title.shown(lang).text));
    let words = [
        ("place", Word::Text(place)),
        ("name", Word::Text(&resolution.number)),
        ("title", Word::Text(&title)),
    ];
    let mut lines = vec![messages.say("report-entry", &words)];
    let (before, after) = (resolution.status().word(), report.status.word());
    let words = [("before", Word::Text(before)), ("after", Word::Text(after))];
    lines.push(messages.say("report-status", &words));
    for copy in copies {
        let name = [("file", Word::Text(copy.name.as_str()))];
        lines.push(messages.say("report-copied", &name));
    }
    lines.join("\n") + "\n"
}
