//! `diwan translate`: what is untranslated, out to translators and back into the records.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use diwan::base::date::Day;
use diwan::base::diag::{Diagnostics, has_error, thin};
use diwan::base::phrases::Word;
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::base::source::Sources;
use diwan::base::text::Lang;
use diwan::model::Model;
use diwan::project::{Input, Project};
use diwan::translating::export::{self, SITE, Which};
use diwan::translating::holdings::{self, Holding, Holdings};
use diwan::translating::import::{self, Import};
use diwan::translating::{NewFile, agreed, status, trial};

use crate::shell::arguments::{
    DoneOptions, ExportOptions, Format, PoOptions, TextsOptions, TranslateCommand,
};
use crate::shell::failure::Failure;
use crate::shell::{clock, disk, file, folder, say, several};

/// Runs the command.
pub(crate) fn run(
    command: &TranslateCommand,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    match command {
        TranslateCommand::Status(options) => status(options, messages),
        TranslateCommand::Export(options) => export(options, asked, messages),
        TranslateCommand::Import(options) => import(options, asked, messages),
        TranslateCommand::Done(options) => done(options, asked, messages),
    }
}

/// The records, without an error: what can't be read would be missing from every list.
struct Records {
    input: Input,
    project: Project,
    date: Day,
}

impl Records {
    /// Reads them; says what is wrong with them, if anything is.
    fn read(content: &Path, messages: &Messages) -> Result<Option<Self>, Failure> {
        let date = clock::date(None)?;
        let input = folder::records(content, date)?;
        let project = Project::load(input.clone());
        if project.model.is_none() || has_error(&project.diagnostics) {
            say::aside(&reports(&project.diagnostics, &project.sources, messages));
            say::aside(&format!("{}\n", say::summary(&project.diagnostics, messages)));
            return Ok(None);
        }
        Ok(Some(Records { input, project, date }))
    }

    fn model(&self) -> &Model {
        self.project.model.as_ref().expect("it was checked when the records were read")
    }

    fn holdings(&self) -> Holdings {
        Holdings::read(self.input.content.clone(), &self.input.content_name, self.model())
    }
}

/// Returns the folders that the command line names, or says which aren't there.
fn named<'h>(
    holdings: &'h Holdings,
    names: &[String],
    messages: &Messages,
) -> Option<Vec<&'h Holding>> {
    let (mut words, mut problems) = (Sources::default(), Diagnostics::new());
    let found = holdings.named(names, "diwan translate", &mut words, &mut problems);
    say::aside(&reports(&problems, &words, messages));
    problems.is_empty().then_some(found)
}

/// Returns the language that the command line names, or says which there are.
fn language(tag: &str, model: &Model, messages: &Messages) -> Option<Lang> {
    let (mut words, mut problems) = (Sources::default(), Diagnostics::new());
    let languages = &model.settings.languages;
    let command = "diwan translate --to";
    let found = holdings::language(tag, languages, &mut words, command, &mut problems);
    say::aside(&reports(&problems, &words, messages));
    found
}

fn reports(found: &Diagnostics, sources: &Sources, messages: &Messages) -> String {
    let mut found = found.clone();
    thin(&mut found);
    report::sort(&mut found, sources);
    report::text(&found, sources, messages)
}

fn status(options: &TextsOptions, messages: &Messages) -> Result<ExitCode, Failure> {
    let Some(records) = Records::read(&options.content, messages)? else {
        return Ok(ExitCode::from(1));
    };
    let all = records.holdings();
    let Some(named) = named(&all, &options.names, messages) else { return Ok(ExitCode::from(2)) };
    let languages = &records.model().settings.languages;
    say::result(&match options.format {
        Format::Text => status::text(&named, &all.sources, languages, messages),
        Format::Json => status::json(&named, &all.sources, languages) + "\n",
    })?;
    Ok(ExitCode::SUCCESS)
}

fn export(
    options: &ExportOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let output = match &options.output {
        Some(path) => Some(place(path, &options.content)?),
        None => None,
    };
    let Some(records) = Records::read(&options.content, messages)? else {
        return Ok(ExitCode::from(1));
    };
    let all = records.holdings();
    let Some(lang) = language(&options.to, records.model(), messages) else {
        return Ok(ExitCode::from(2));
    };
    let Some(named) = named(&all, &options.names, messages) else { return Ok(ExitCode::from(2)) };
    let which = if options.all { Which::All } else { Which::Lacking };
    let comments = Messages::for_comments(say::language(asked));
    let (texts, wanted) = ((&named[..], &all.sources), (lang, which));
    let made = export::export(texts, records.model(), wanted, records.date, &comments);
    for path in &made.left_out {
        let path = [("path", Word::Text(path))];
        say::aside(&format!("{}\n", messages.say("translate-left-out", &path)));
    }
    match output {
        None => say::result(&made.text)?,
        Some((folder, name)) => file::put(&folder, &name, made.text.as_bytes(), SITE)?,
    }
    let count = made.count.to_string();
    say::aside(&format!(
        "{}\n",
        messages.say("translate-exported", &[("count", Word::Text(&count))])
    ));
    Ok(ExitCode::SUCCESS)
}

/// Takes a file's path apart; refuses one in the content, where the next build would find a file
/// that is none of the format.
fn place(path: &Path, content: &Path) -> Result<(PathBuf, String), Failure> {
    let path = disk::absolute(path)?;
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(Failure::refused("failure-write-file", &path));
    };
    if folder.starts_with(disk::absolute(content)?) {
        return Err(Failure::refused("failure-in-content", &path));
    }
    Ok((folder.to_owned(), name.to_string_lossy().into_owned()))
}

fn import(
    options: &PoOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let bytes =
        fs::read(&options.file).map_err(Failure::doing("failure-read-file", &options.file))?;
    heal(&options.content)?;
    let Some(records) = Records::read(&options.content, messages)? else {
        return Ok(ExitCode::from(1));
    };
    let (mut all, mut problems) = (records.holdings(), Diagnostics::new());
    let comments = Messages::for_comments(say::language(asked));
    let name = options.file.to_string_lossy();
    let content = (&records.input.content[..], records.input.content_name.as_str());
    let model = records.model();
    let po = (&*name, &bytes[..]);
    let made = import::import(po, &mut all, content, model, &comments, &mut problems);
    say::aside(&reports(&problems, &all.sources, messages));
    let Some(made) = made else {
        say::aside(&say::nothing_written(&problems, messages));
        return Ok(ExitCode::from(1));
    };
    let (errors, sources) = trial::run(&records.input, &made.files);
    if has_error(&errors) {
        say::aside(&reports(&errors, &sources, messages));
        say::aside(&say::nothing_written(&errors, messages));
        return Ok(ExitCode::from(1));
    }
    if !options.dry_run {
        write(&options.content, &made.files)?;
    }
    say::result(&told(&options.content, &made, messages))?;
    if options.dry_run {
        say::aside(&format!("{}\n", messages.say("import-dry-run", &[])));
    }
    Ok(ExitCode::SUCCESS)
}

/// Says which files change, and what became of the messages.
fn told(content: &Path, made: &Import, messages: &Messages) -> String {
    let mut out = String::new();
    for file in &made.files {
        out.push_str(&format!("{}\n", say::path(&content.join(&file.path))));
    }
    let counts = [made.imported, made.unchanged, made.skipped].map(|count| count.to_string());
    let words = [
        ("imported", Word::Text(&counts[0])),
        ("unchanged", Word::Text(&counts[1])),
        ("skipped", Word::Text(&counts[2])),
    ];
    out + &messages.say("translate-imported", &words) + "\n"
}

fn done(
    options: &DoneOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    heal(&options.content)?;
    let Some(records) = Records::read(&options.content, messages)? else {
        return Ok(ExitCode::from(1));
    };
    let all = records.holdings();
    let languages = &records.model().settings.languages;
    let wanted = match &options.to {
        None => languages.all().collect(),
        Some(tag) => match language(tag, records.model(), messages) {
            Some(lang) => vec![lang],
            None => return Ok(ExitCode::from(2)),
        },
    };
    let Some(named) = named(&all, &options.names, messages) else { return Ok(ExitCode::from(2)) };
    let comments = Messages::for_comments(say::language(asked));
    let done = agreed::done((&named, &all.sources), (&wanted, languages), &comments);
    let files: Vec<NewFile> = done.iter().filter_map(|one| one.file.clone()).collect();
    write(&options.content, &files)?;
    let mut out = String::new();
    for one in &done {
        let count = one.count.to_string();
        let words = [("name", Word::Text(&one.name)), ("count", Word::Text(&count))];
        out.push_str(&format!("{}\n", messages.say("translate-done", &words)));
    }
    say::result(&out)?;
    Ok(ExitCode::SUCCESS)
}

fn write(content: &Path, files: &[NewFile]) -> Result<(), Failure> {
    if files.is_empty() {
        return Ok(());
    }
    several::write(&disk::absolute(content)?, files)
}

/// Finishes what a run left that was cut short, before anything is read.
fn heal(content: &Path) -> Result<(), Failure> {
    if content.is_dir() { several::heal(&disk::absolute(content)?) } else { Ok(()) }
}
