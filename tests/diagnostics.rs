//! The reports, each documented by examples in `diagnostics/*.md` that are run and compared.
//!
//! A section `## code` says why it is reported; each of its examples is a row of fenced blocks
//! that ends with a `report` block: exactly what people read. A block `<language> <path>` lies
//! over the smallest content (`themes/default/…` over the theme); these languages are none:
//!
//! | block | means |
//! |---|---|
//! | `hex <path>` | the file's bytes |
//! | `without <path>` | a file of texts of the theme without those with these ids |
//! | `deleted <path>` | the file isn't there |
//! | `link <path>`, `special <path>`, `bad-name <path>` | it is no file, or its name no UTF-8 |
//! | `too-large <path>` | a file of so many bytes, which isn't read |
//! | `press <path>`, `press-hex <path>` | a press text that is imported, instead of the site |
//! | `press-large <path>` | the same, of so many bytes |
//! | `panic <path>` | the program panics with these words as it reads the file: no known content makes it |
//! | `options` | `--date <day>`, `--base-url <address>`, `--cards all`, one a line |
//!
//! In blocks `⟨U+202E⟩` is that character and `⟨3 × word⟩` is three times that word.
//! `UPDATE=1 cargo test --test diagnostics` writes the reports as they are now.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use diwan::base::caught::caught;
use diwan::base::characters::{code_point, is_invisible};
use diwan::base::codes;
use diwan::base::date::Day;
use diwan::base::diag::{Diagnostic, Diagnostics, Severity};
use diwan::base::kept::among;
use diwan::base::phrases::Phrases;
use diwan::base::report::{MessageLanguage, Messages};
use diwan::content::tree::{Entry, Found};
use diwan::drafting;
use diwan::import::press::Given;
use diwan::pages::cards::Which;
use diwan::project::{Input, Project};
use diwan::translating::holdings::Holdings;
use diwan::translating::import;

use common::Run;

/// The messages of every language, with the language's tag.
const MESSAGES: [(&str, &str); 3] = [
    ("en", include_str!("../src/base/messages/en.ftl")),
    ("ar", include_str!("../src/base/messages/ar.ftl")),
    ("ku", include_str!("../src/base/messages/ku.ftl")),
];

/// A file of the documentation.
struct Page {
    path: String,
    lines: Vec<String>,
    sections: BTreeMap<String, Vec<Example>>,
}

/// Blocks up to a report.
#[derive(Default)]
struct Example {
    blocks: Vec<Block>,
    report: String,
    /// The lines of the report, counted from 0, and the line after the last.
    lines: (usize, usize),
}

/// A fenced block.
struct Block {
    kind: String,
    path: String,
    text: String,
}

#[test]
fn every_example_gives_its_report() {
    let mut wrong = Vec::new();
    for mut page in pages() {
        // From the last to the first, so that the lines of those before stay where they are.
        let mut all: Vec<&Example> = page.sections.values().flatten().collect();
        all.sort_by_key(|example| std::cmp::Reverse(example.lines));
        for example in all {
            let run = run(example);
            let report = visible(run.report(MessageLanguage::English).trim_end());
            let errors = run.project.diagnostics.iter();
            let mut errors = errors.filter(|one| one.code.severity == Severity::Error);
            // A template may fail on its last page: what was handed over by then, the sink drops.
            if errors.any(|one| one.code != codes::BROKEN_TEMPLATE) {
                assert!(run.output.is_empty(), "{}: written despite an error", page.at(example));
            }
            if report != example.report {
                wrong.push(format!("{} gives\n\n{report}\n", page.at(example)));
            }
            for one in &run.project.diagnostics {
                assert_eq!(kept(one), *one, "{}", page.at(example));
            }
            let (start, end) = example.lines;
            page.lines.splice(start..end, report.lines().map(str::to_owned));
        }
        if updating() {
            fs::write(&page.path, page.lines.join("\n") + "\n").expect("the page can be written");
        }
    }
    assert!(updating() || wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_one_section_that_shows_it() {
    if updating() {
        return; // The pages are being written.
    }
    let mut documented = BTreeSet::new();
    for page in pages() {
        for (code, examples) in &page.sections {
            assert!(documented.insert(code.clone()), "{code} has two sections");
            assert!(!examples.is_empty(), "{code} has no example");
            for example in examples {
                let shown = example.report.contains(&format!("[{code}]: "));
                assert!(shown, "{} doesn't show {code}", page.at(example));
            }
        }
    }
    let known: BTreeSet<String> = codes::ALL.iter().map(|code| code.name.to_owned()).collect();
    assert_eq!(documented, known);
}

#[test]
fn every_language_has_every_message_and_help() {
    let ids = |(tag, text): (&str, &str)| {
        let (phrases, problems) = Phrases::parse(tag, &[text]);
        assert!(problems.is_empty(), "{tag}.ftl: {problems:?}");
        phrases.ids().to_vec()
    };
    let english = ids(MESSAGES[0]);
    for other in &MESSAGES[1..] {
        assert_eq!(english, ids(*other), "{}.ftl", other.0);
    }
    for code in codes::ALL {
        assert!(english.iter().any(|id| id == code.name), "{} has no message", code.name);
    }
}

#[test]
fn every_message_is_shown_and_reads_in_every_language() {
    if updating() {
        return; // The pages are being written.
    }
    let languages = [MessageLanguage::English, MessageLanguage::Arabic, MessageLanguage::Kurmanji];
    let languages = languages.map(Messages::new);
    let pages = pages();
    let examples = pages.iter().flat_map(|page| page.sections.values().flatten());
    let mut shown = BTreeSet::new();
    for diagnostic in examples.flat_map(|one| run(one).project.diagnostics) {
        let helped = languages[0].help(&diagnostic).is_some();
        for messages in &languages {
            let (message, help) = (messages.message(&diagnostic), messages.help(&diagnostic));
            assert_ne!(message, diagnostic.message, "{diagnostic:?}");
            assert_eq!(help.is_some(), helped, "{diagnostic:?} {message}");
        }
        shown.insert(diagnostic.message);
    }
    let of_code = |id: &&String| codes::ALL.iter().any(|code| id.starts_with(code.name));
    for id in languages[0].ids().iter().filter(of_code) {
        assert!(shown.contains(id.as_str()), "no example shows the message {id}");
    }
}

/// Tells whether the reports are to be written as they are.
fn updating() -> bool {
    std::env::var_os("UPDATE").is_some()
}

fn pages() -> Vec<Page> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder).expect("the documentation is there") {
        let path = entry.expect("it can be listed").path();
        let text = fs::read_to_string(&path).expect("it can be read");
        pages.push(Page::parse(path.display().to_string(), &text));
    }
    pages.sort_by(|one, other| one.path.cmp(&other.path));
    pages
}

impl Page {
    fn parse(path: String, text: &str) -> Self {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut page = Page { path, lines, sections: BTreeMap::new() };
        let mut code = None;
        let mut example = Example::default();
        let mut at = 0;
        while let Some(line) = page.lines.get(at) {
            at += 1;
            if let Some(name) = line.strip_prefix("## ") {
                assert!(example.blocks.is_empty(), "{}:{at}: blocks without report", page.path);
                page.sections.insert(name.to_owned(), Vec::new());
                code = Some(name.to_owned());
            }
            let Some(words) = line.strip_prefix("```") else { continue };
            let (kind, name) = words.split_once(' ').unwrap_or((words, ""));
            let (kind, name) = (kind.to_owned(), name.to_owned());
            let length = page.lines[at..].iter().position(|line| line == "```");
            let end = at + length.expect("a block is closed");
            let text = page.lines[at..end].join("\n");
            if kind == "report" {
                let done =
                    Example { report: text, lines: (at, end), ..std::mem::take(&mut example) };
                let section = code.as_ref().expect("an example stands in a section");
                page.sections.entry(section.clone()).or_default().push(done);
            } else {
                example.blocks.push(Block { kind, path: name, text });
            }
            at = end + 1;
        }
        page
    }

    fn at(&self, example: &Example) -> String {
        format!("{}:{}", self.path, example.lines.0)
    }
}

/// Runs an example, laid over the smallest content.
/// Returns a report as it comes back when it was kept.
fn kept(report: &Diagnostic) -> Diagnostic {
    let bytes = among([report.place.file].into(), || postcard::to_allocvec(report));
    let bytes = bytes.expect("a report is plain data");
    let back = among([report.place.file].into(), || postcard::from_bytes(&bytes));
    back.expect("its names are the program's own")
}

fn run(example: &Example) -> Run {
    let mut files = common::smallest();
    let mut theme = Vec::new();
    let mut entries = Vec::new();
    let mut options = "";
    let mut outside = None;
    let mut panic = None;
    for block in &example.blocks {
        let path = expand(&block.path);
        let found = match block.kind.as_str() {
            "options" => {
                options = &block.text;
                continue;
            }
            "press" | "press-hex" | "press-large" | "po" => {
                outside = Some((block.kind == "po", given(path, block)));
                continue;
            }
            "panic" => {
                panic = Some((path, block.text.clone()));
                continue;
            }
            "deleted" => {
                files.remove(&path).expect("the smallest content has the file");
                continue;
            }
            "link" => Found::Link,
            "special" => Found::Special,
            "bad-name" => Found::BadName,
            "too-large" => Found::TooLarge(block.text.parse().expect("a size in bytes")),
            kind => {
                let bytes = match kind {
                    "hex" => hex(&block.text),
                    "without" => without(&path, &block.text),
                    _ => bytes(&block.text),
                };
                match path.strip_prefix("themes/default/") {
                    Some(path) => theme.push((path.to_owned(), bytes)),
                    None => drop(files.insert(path, bytes)),
                }
                continue;
            }
        };
        entries.push(Entry { path, found });
    }
    let mut input = common::input(&files);
    let replaced = |one: &Entry| entries.iter().any(|other| other.path == one.path);
    input.content.retain(|one| !replaced(one));
    input.content.extend(entries);
    input.theme = theme;
    for line in options.lines() {
        set(line, &mut input);
    }
    let content = input.content.clone();
    let mut run = common::run_confirmed(input, &files);
    panic.iter().for_each(|(path, words)| fail(path, words, &mut run));
    outside.into_iter().for_each(|given| take(given, &content, &mut run));
    run
}

fn set(option: &str, input: &mut Input) {
    match option.split_once(' ') {
        Some(("--date", date)) => input.date = Day::parse(date).expect("a day"),
        Some(("--base-url", address)) => input.base_url = Some(address.to_owned()),
        Some(("--cards", "all")) => input.cards = Which::All,
        _ => panic!("{option} is no option"),
    }
}

/// Lets the program fail at a file, as no content that is known does.
fn fail(path: &str, words: &str, run: &mut Run) {
    let project = &mut run.project;
    let place = project.sources.add(format!("content/{path}"), String::new()).start();
    let _: Option<()> = caught(place, &mut project.diagnostics, |_| panic!("{words}"));
    run.output.clear();
}

/// Puts in the place of what was found what a file from outside gives: a translator's or a press text.
fn take((is_po, given): (bool, Given), content: &[Entry], run: &mut Run) {
    match is_po {
        true => translate(given, content, &mut run.project),
        false => run.project.diagnostics = import(given, &mut run.project),
    }
    run.output.clear();
}

/// Returns what keeps a press text from being imported.
fn import(given: Given, project: &mut Project) -> Diagnostics {
    let request = common::request("raqqa", given, None);
    let comments = Messages::for_comments(MessageLanguage::English);
    let (sources, mut problems) = (&mut project.sources, Diagnostics::new());
    let model = project.model.as_ref().expect("the smallest content is sound");
    let taken = BTreeSet::new();
    drafting::draft(model, request, &taken, &comments, sources, &mut problems)
        .expect("names are free");
    problems
}

/// Imports a translator's file; its reports take the place of those that there were.
fn translate(po: Given, content: &[Entry], project: &mut Project) {
    let model = project.model.as_ref().expect("the content is sound");
    let mut holdings = Holdings::read(content.to_vec(), "content", model);
    let comments = Messages::for_comments(MessageLanguage::English);
    let mut problems = Diagnostics::new();
    let content = (content, "content");
    let po = (po.name.as_str(), &po.bytes[..]);
    import::import(po, &mut holdings, content, model, &comments, &mut problems);
    (project.diagnostics, project.sources) = (problems, holdings.sources);
}

fn given(name: String, block: &Block) -> Given {
    let bytes = match block.kind.as_str() {
        "press-hex" => hex(&block.text),
        "press-large" => vec![b'a'; block.text.parse().expect("a count of bytes")],
        _ => bytes(&block.text),
    };
    Given { name, bytes, sha256: String::new() }
}

fn bytes(text: &str) -> Vec<u8> {
    let line_end = if text.is_empty() { "" } else { "\n" };
    (expand(text) + line_end).into_bytes()
}

fn hex(text: &str) -> Vec<u8> {
    let byte = |word| u8::from_str_radix(word, 16).expect("two digits a byte");
    text.split_whitespace().map(byte).collect()
}

/// Returns a file of texts of the theme without some of them.
fn without(path: &str, ids: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(path).expect("the theme has the file");
    let mut kept = String::new();
    let mut leave_out = false;
    for line in text.lines() {
        if !line.starts_with(' ') {
            leave_out = ids.lines().any(|id| line.starts_with(&format!("{id} =")));
        }
        if !leave_out {
            kept = kept + line + "\n";
        }
    }
    kept.into_bytes()
}

/// Puts what `⟨…⟩` stands for in its place.
fn expand(text: &str) -> String {
    let mut parts = text.split('⟨');
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (sign, rest) = part.split_once('⟩').expect("⟨ is closed");
        match (sign.strip_prefix("U+"), sign.split_once(" × ")) {
            (Some(point), _) => {
                let point = u32::from_str_radix(point, 16).expect("a code point");
                out.push(char::from_u32(point).expect("a character"));
            }
            (None, Some((count, word))) => out += &word.repeat(count.parse().expect("a count")),
            _ => panic!("⟨{sign}⟩ stands for nothing"),
        }
        out += rest;
    }
    out
}

/// Writes characters that don't show as their code points.
fn visible(text: &str) -> String {
    let hidden = |one: char| is_invisible(one) || one == '\u{A0}';
    let shown = |one: char| match hidden(one) {
        true => format!("⟨{}⟩", code_point(one)),
        false => one.to_string(),
    };
    text.chars().map(shown).collect()
}
