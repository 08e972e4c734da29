//! One small site that takes every branch, in all languages: its whole output as readable text.
//!
//! `UPDATE=1 cargo test --test golden` rewrites `tests/golden/site.txt`; read the difference as
//! carefully as code.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::fmt::Write;
use std::path::Path;

use diwan::base::report::MessageLanguage;
use diwan::pages::cards::Which;
use diwan::project::Input;

/// The page that is shown whole; of the others, what is inside `<main>`.
const WHOLE: &str = "ar/index.html";

#[test]
fn the_whole_output_is_as_expected() {
    let files = common::read("tests/golden/content");
    let input = Input { cards: Which::All, ..common::input(&files) };
    let run = common::run_confirmed(input, &files);
    let mut shown = format!("==== reports\n{}", run.report(MessageLanguage::English));
    for (path, bytes) in &run.output {
        // Of a workbook its words; how its cells look is tested where it is made.
        let words = path.ends_with(".xlsx").then(|| common::workbook::texts(bytes));
        let text = words.map_or_else(|| String::from_utf8_lossy(bytes), Into::into);
        let main =
            text.split_once("<main id=\"main\">").and_then(|(_, rest)| rest.split_once("</main>"));
        let text = match main {
            Some((main, _)) if path != WHOLE => main,
            _ if path.starts_with("assets/") => "(the theme's)",
            _ if path.contains("/cards/") => "(a card)",
            _ => &text,
        };
        // Calendars' lines end in CRLF, which the tool that keeps this file may change.
        let text = text.trim().replace("\r\n", "\n");
        writeln!(shown, "==== {path}\n{text}").unwrap();
    }
    compare("tests/golden/site.txt", &shown);
}

fn compare(path: &str, shown: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, shown).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let difference = expected.lines().zip(shown.lines()).position(|(one, other)| one != other);
    let line = difference.unwrap_or(expected.lines().count().min(shown.lines().count()));
    assert!(
        expected == shown,
        "line {} of {} is now:\n{}",
        line + 1,
        path.display(),
        shown.lines().nth(line).unwrap_or("(missing)")
    );
}
