//! `diwan verify`: whether a copy of a site is whole.

use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use diwan::base::phrases::Word;
use diwan::base::report::Messages;

use crate::shell::arguments::{Format, VerifyOptions};
use crate::shell::failure::Failure;
use crate::shell::listing::Listing;
use crate::shell::progress::Progress;
use crate::shell::say;
use crate::shell::whole::{self, Finding, Kind};

/// What programs read. What is wrong is told as `diwan check` tells it.
#[derive(Serialize)]
struct Report<'a> {
    date: String,
    files: usize,
    bytes: u64,
    diagnostics: Vec<Problem<'a>>,
}

#[derive(Serialize)]
struct Problem<'a> {
    code: &'static str,
    severity: &'static str,
    message: String,
    file: &'a str,
}

/// Runs the command.
pub(crate) fn run(options: &VerifyOptions, messages: &Messages) -> Result<ExitCode, Failure> {
    let list = Listing::read(&options.site)?;
    let findings = compare(&options.site, &list, messages);
    say::result(&match options.format {
        Format::Text => text(&list, &findings, messages),
        Format::Json => json(&list, &findings, messages),
    })?;
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Compares a folder with its list, and shows on a terminal how far it is.
pub(crate) fn compare(site: &Path, list: &Listing, messages: &Messages) -> Vec<Finding> {
    let progress = Progress::new("phase-compare", messages);
    progress.begin("phase-compare", list.lines.len() as u64, messages);
    whole::compare(site, list, || progress.step())
}

/// Says each thing that is wrong, a line each.
pub(crate) fn lines(findings: &[Finding], messages: &Messages) -> String {
    findings.iter().map(|finding| format!("{}\n", line(finding, messages))).collect()
}

fn text(list: &Listing, findings: &[Finding], messages: &Messages) -> String {
    let count = |wanted: &str| {
        findings.iter().filter(|finding| code(&finding.kind) == wanted).count().to_string()
    };
    let altered = count("altered");
    let (missing, extra, unreadable) = (count("missing"), count("extra"), count("unreadable"));
    let (files, bytes) = (list.files().to_string(), list.bytes().to_string());
    let date = list.date.to_string();
    let words = [
        ("files", &files),
        ("bytes", &bytes),
        ("date", &date),
        ("altered", &altered),
        ("missing", &missing),
        ("extra", &extra),
        ("unreadable", &unreadable),
    ];
    let words = words.map(|(name, word)| (name, Word::Text(word)));
    let id = if findings.is_empty() { "verify-whole" } else { "verify-not-whole" };
    format!("{}{}\n", lines(findings, messages), messages.say(id, &words))
}

fn json<'f>(list: &Listing, findings: &'f [Finding], messages: &Messages) -> String {
    let problem = |finding: &'f Finding| {
        let Finding { path, kind } = finding;
        let message = line(finding, messages);
        Problem { code: code(kind), severity: "error", message, file: path }
    };
    let report = Report {
        date: list.date.to_string(),
        files: list.files(),
        bytes: list.bytes(),
        diagnostics: findings.iter().map(problem).collect(),
    };
    format!("{}\n", serde_json::to_string_pretty(&report).expect("a report is plain data"))
}

fn line(finding: &Finding, messages: &Messages) -> String {
    let path = say::path(Path::new(&finding.path));
    let (id, cause) = match &finding.kind {
        Kind::Altered => ("verify-altered", ""),
        Kind::Missing => ("verify-missing", ""),
        Kind::Extra => ("verify-extra", ""),
        Kind::Unreadable(cause) => ("verify-unreadable", cause.as_str()),
    };
    messages.say(id, &[("path", Word::Text(&path)), ("cause", Word::Text(cause))])
}

fn code(kind: &Kind) -> &'static str {
    match kind {
        Kind::Altered => "altered",
        Kind::Missing => "missing",
        Kind::Extra => "extra",
        Kind::Unreadable(_) => "unreadable",
    }
}
