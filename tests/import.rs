//! Import: each folder of `tests/import/` is a press text and the record it becomes, and so is each
//! Word document of `tests/import/docx/`.
//!
//! `UPDATE=1 cargo test --test import` rewrites the records; compare it with `intent.md`, which
//! says what a careful person makes of the text.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use diwan::base::date::Day;
use diwan::base::diag::Diagnostics;
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::base::source::Sources;
use diwan::content::tree::{Entry, Found};
use diwan::drafting;
use diwan::import::press::Given;
use diwan::pages::cards::Which;
use diwan::project::{Input, Project};
use diwan::trial;

/// A site with one council, in both languages, and the sectors of the demonstration.
fn site() -> Input {
    let sectors = fs::read(root().join("content/sectors.yaml")).unwrap();
    let record = |path: &str, bytes: &[u8]| Entry {
        path: path.to_owned(),
        found: Found::Record(bytes.to_vec()),
    };
    let folder = |path: &str| Entry { path: path.to_owned(), found: Found::Folder };
    Input {
        content_name: "content".to_owned(),
        content: vec![
            record(
                "site.yaml",
                "title: {ar: موقع, ku: Malper}\npublisher: {ar: ناشر, ku: Weşanger}\n\
                 languages: [ar, ku]\nbase_url: https://councils.example\n"
                    .as_bytes(),
            ),
            record("sectors.yaml", &sectors),
            folder("councils"),
            folder("councils/town"),
            record(
                "councils/town/council.yaml",
                "name: {ar: مجلس البلدة, ku: Meclisa Bajarok}\nkind: municipality\n".as_bytes(),
            ),
        ],
        theme_name: "themes/default".to_owned(),
        theme: Vec::new(),
        base_url: None,
        date: Day::parse("2026-12-31").unwrap(),
        cards: Which::None,
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn given(path: &Path) -> Given {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    Given { name, bytes: fs::read(path).unwrap(), sha256: "0".repeat(64) }
}

/// Imports a case: the report, what `check` says, and every text of the record.
fn import(case: &Path) -> String {
    let input = site();
    let project = Project::load(input.clone());
    let press = if case.is_dir() { case.join("press.txt") } else { case.to_owned() };
    let translation = case.join("translation.txt");
    let translation = translation.exists().then(|| given(&translation));
    let request = common::request("town", given(&press), translation);
    let comments = Messages::for_comments(MessageLanguage::English);
    let messages = Messages::new(MessageLanguage::English);
    let (mut sources, mut problems) = (Sources::default(), Diagnostics::new());
    let model = project.model.as_ref().unwrap();
    let taken = BTreeSet::new();
    let drafted = drafting::draft(model, request, &taken, &comments, &mut sources, &mut problems);
    let records = drafted.unwrap();
    if !problems.is_empty() {
        return report::text(&problems, &sources, &messages);
    }
    let trial = trial::run(&input, &records, &comments);
    let errors = report::text(&trial.errors, trial.error_sources(), &messages);
    assert_eq!(errors, "", "{}", case.display());
    let mut out = records[0].report("content", &messages);
    for one in &trial.found[0] {
        let line = trial.sources.locate(one.place).line;
        writeln!(out, "{}: {} ({line})", one.code.severity.word(), messages.message(one)).unwrap();
    }
    writeln!(out, "\n=== meeting.yaml\n{}", records[0].meeting.trim_end()).unwrap();
    for (path, bytes) in records[0].files.iter().filter(|(path, _)| !path.starts_with("files/")) {
        writeln!(out, "\n=== {path}\n{}", String::from_utf8_lossy(bytes).trim_end()).unwrap();
    }
    out
}

/// Returns the folders with a press text, and the Word documents.
fn cases() -> Vec<PathBuf> {
    let folder = root().join("tests/import");
    let entries = [folder.clone(), folder.join("docx")].map(|folder| fs::read_dir(folder).unwrap());
    let paths = entries.into_iter().flatten().map(|entry| entry.unwrap().path());
    let is_document = |path: &Path| path.extension().is_some_and(|ending| ending == "docx");
    let mut cases: Vec<PathBuf> =
        paths.filter(|path| path.join("press.txt").exists() || is_document(path)).collect();
    cases.sort();
    cases
}

/// Returns where the expected record of a case lies.
fn expected(case: &Path) -> PathBuf {
    if case.is_dir() { case.join("expected.txt") } else { case.with_extension("record.txt") }
}

#[test]
fn every_case_becomes_the_expected_record() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let found = import(&case);
        let expected = expected(&case);
        if update {
            fs::write(&expected, &found).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != found {
            wrong.push(case.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    assert!(wrong.is_empty(), "not as expected: {}", wrong.join(", "));
}

#[test]
fn there_are_cases_enough() {
    let (folders, documents): (Vec<_>, Vec<_>) = cases().into_iter().partition(|one| one.is_dir());
    assert!(folders.len() >= 60 && documents.len() >= 10, "{folders:?} {documents:?}");
}
