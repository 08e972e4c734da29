//! Suites of other projects, read as minutes, as YAML and as everything that people type.
//!
//! `tests/run` installs them and names their file in `DIWAN_SUITES` (`browser/write_suites.mjs`);
//! without it there is nothing to read, which `cargo test` alone passes over.
//!
//! *One message* means here: where a file is refused, all its errors are of one code, and no two
//! stand in one place. So nothing is told that only follows from what was told before.

#![allow(clippy::print_stdout, reason = "how long the slowest case took is there to be looked at")]

mod common;
#[path = "fuzz/targets.rs"]
#[allow(dead_code, reason = "half of it is used here")]
mod targets;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use common::html::{self, Part};
use common::{Files, Run};
use diwan::base::diag::{Diagnostics, Severity};
use diwan::base::source::Sources;
use diwan::content::node::{Node, NodeValue};
use serde_json::{Value, json};

/// Cases that are no valid YAML and are accepted: the parser is more patient than the suite.
const PATIENT: [&str; 9] =
    ["9C9N", "CVW2", "DK95-2", "G5U8", "QB6E", "S98Z", "X4QW", "Y79Y-4", "YJV2"];

/// Cases that are accepted and mean something else to the suite: here a last line of spaces without a
/// line break, which the parser keeps as it is.
const OTHERWISE: [&str; 1] = ["L24T-2"];

/// Examples of CommonMark, by number, that become something else here, and why.
const DIFFERENT: [(usize, &str); 8] = [
    (228, HEADING),
    (229, HEADING),
    (230, HEADING),
    (232, HEADING),
    (300, HEADING),
    (346, ADDRESS),
    (526, ADDRESS),
    (538, ADDRESS),
];
const HEADING: &str =
    "a heading inside a quotation or list is bold: the page's outline is the text's";
const ADDRESS: &str = "an address stays as it was typed, which browsers read alike";

fn suite(name: &str) -> Vec<Value> {
    let Some(file) = std::env::var_os("DIWAN_SUITES") else {
        println!("DIWAN_SUITES names no file: nothing was read");
        return Vec::new();
    };
    let text = std::fs::read_to_string(file).expect("the file of suites");
    let suites: Value = serde_json::from_str(&text).expect("suites as JSON");
    let cases = suites[name].as_array().expect("a suite").clone();
    assert!(cases.len() > 300, "{name}: only {} cases", cases.len());
    cases
}

/// Tells how long the slowest case took: to look at, since no clock may fail a test.
fn tell_slowest(name: &str, count: usize, slowest: (Duration, String)) {
    println!("{name}: {count} cases, the slowest {:?}: {:.60}", slowest.0, slowest.1);
}

#[test]
fn yaml_is_read_as_the_suite_reads_it_or_refused_in_one_message() {
    let (mut slowest, mut wrong) = ((Duration::ZERO, String::new()), Vec::new());
    let cases = suite("yaml");
    for case in &cases {
        let (id, text) = (case["id"].as_str().unwrap_or_default(), text_of(&case["yaml"]));
        let start = Instant::now();
        targets::content(text.as_bytes());
        slowest = slowest.max((start.elapsed(), id.to_owned()));
        let (mut sources, mut reports) = (Sources::default(), Diagnostics::new());
        let file = sources.add("record.yaml".to_owned(), text.to_owned());
        match targets::parse(text.as_bytes(), file, &mut reports) {
            None => wrong.extend(several(&reports).map(|why| format!("{id}: {why}\n{text}"))),
            Some(_) if case["fails"] == true => {
                if !PATIENT.contains(&id) {
                    wrong.push(format!("{id}: accepted, and isn't YAML\n{text}"));
                }
            }
            Some(node) => {
                let expected: Option<Value> =
                    case["json"].as_str().and_then(|json| serde_json::from_str(json).ok());
                let same = expected.as_ref().is_none_or(|expected| is_same(&node, expected));
                if same == OTHERWISE.contains(&id) {
                    wrong.push(format!("{id}: {node:?}\nfor {expected:?} of\n{text}"));
                }
            }
        }
    }
    tell_slowest("yaml", cases.len(), slowest);
    assert!(wrong.is_empty(), "{} cases\n{}", wrong.len(), wrong.join("\n---\n"));
}

#[test]
fn markdown_becomes_what_commonmark_asks_for() {
    let (mut slowest, mut wrong) = ((Duration::ZERO, String::new()), Vec::new());
    let cases = suite("commonmark");
    let mut compared = 0;
    for (index, case) in cases.iter().enumerate() {
        let (number, text) = (index + 1, text_of(&case["markdown"]));
        let (mut sources, mut reports) = (Sources::default(), Diagnostics::new());
        let file = sources.add("minutes.ku.md".to_owned(), text.to_owned());
        let start = Instant::now();
        let made = targets::render(text, file, &mut reports);
        slowest = slowest.max((start.elapsed(), text.to_owned()));
        if !reports.is_empty() {
            // HTML, or a link to nothing: what becomes of those, CommonMark doesn't say.
            continue;
        }
        compared += 1;
        let expected = case["html"].as_str().unwrap_or_default();
        let same = parts(&made) == parts(&as_ours(expected));
        if same == DIFFERENT.iter().any(|(other, _)| *other == number) {
            wrong.push(format!("{number}\n{text}\n{made}\n{expected}"));
        }
    }
    tell_slowest("commonmark", cases.len(), slowest);
    assert!(cases.is_empty() || compared > 400, "{compared}");
    assert!(wrong.is_empty(), "{} of {compared}\n{}", wrong.len(), wrong.join("\n---\n"));
}

#[test]
fn any_string_goes_through_unharmed_or_is_refused_in_its_place() {
    let strings = suite("strings");
    let strings: Vec<&str> = strings.iter().map(text_of).collect();
    if strings.is_empty() {
        return;
    }
    let start = Instant::now();
    let everywhere = common::run(common::input(&site(&strings, |text| meeting(text, true))));
    assert!(everywhere.output.is_empty(), "no figure has such a value");
    assert_eq!(same_place(&everywhere), Vec::<String>::new());

    let tried = common::run(common::input(&site(&strings, |text| meeting(text, false))));
    let refused: BTreeSet<usize> = tried
        .project
        .diagnostics
        .iter()
        .filter(|one| one.code.severity == Severity::Error)
        .filter_map(|one| number_of(&tried.project.sources.file(one.place.file).path))
        .collect();
    let taken: Vec<&str> =
        (0..strings.len()).filter(|at| !refused.contains(at)).map(|at| strings[at]).collect();
    assert!(taken.len() > 300, "{} are taken", taken.len());
    let made = common::run(common::input(&site(&taken, |text| meeting(text, false))));
    for (at, text) in taken.iter().enumerate() {
        let page = html::parts(made.text(&format!("ku/councils/raqqa/m-{at}/1.html")));
        assert_eq!(html::text_of(&page, "verbatim").as_deref(), Some(text.trim()), "{text:?}");
    }
    println!("strings: {} cases, {} taken, {:?}", strings.len(), taken.len(), start.elapsed());
}

fn text_of(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// Says what is wrong with the reports of a file that was refused.
fn several(reports: &Diagnostics) -> Option<String> {
    let errors = || reports.iter().filter(|one| one.code.severity == Severity::Error);
    let codes: BTreeSet<_> = errors().map(|one| one.code).collect();
    let places: BTreeSet<_> = errors().map(|one| one.place).collect();
    let one = codes.len() == 1 && places.len() == errors().count();
    (!one)
        .then(|| format!("{:?}", errors().map(|one| (one.message, one.place)).collect::<Vec<_>>()))
}

/// Tells whether a value has the shape and the texts that the suite gives; numbers and the like stay
/// what was typed here.
fn is_same(node: &Node, expected: &Value) -> bool {
    match (&node.value, expected) {
        (NodeValue::Empty, Value::Null) => true,
        (NodeValue::Scalar(text), Value::String(own)) => text == own,
        (NodeValue::Scalar(_), Value::Bool(_) | Value::Number(_)) => true,
        (NodeValue::List(items), Value::Array(others)) => {
            items.len() == others.len()
                && items.iter().zip(others).all(|(one, other)| is_same(one, other))
        }
        (NodeValue::Map(entries), Value::Object(others)) => {
            let known = |(key, value): &(_, Node)| {
                let key: &diwan::content::node::Scalar = key;
                others.get(&key.text).is_some_and(|other| is_same(value, other))
            };
            entries.len() == others.len() && entries.iter().all(known)
        }
        _ => false,
    }
}

/// Returns CommonMark's HTML in the way of this program: headings without their level, links without
/// titles, code without the name of its language.
fn as_ours(html: &str) -> String {
    html.replace(" />", ">")
}

/// Returns what of HTML is compared.
fn parts(html: &str) -> Vec<Part> {
    let mut all: Vec<Part> = Vec::new();
    for part in html::parts(&format!("<!DOCTYPE html>{html}")) {
        match part {
            Part::Open(tag) if tag.name == "bdi" => {}
            Part::Close(name) if name == "bdi" => {}
            Part::Open(mut tag) => {
                let kept = |(name, _): &(String, String)| {
                    ["href", "src", "alt", "start"].contains(&&**name)
                };
                tag.attributes.retain(kept);
                tag.name = level(tag.name);
                all.push(Part::Open(tag));
            }
            Part::Close(name) => all.push(Part::Close(level(name))),
            Part::Text(text) => match all.last_mut() {
                Some(Part::Text(before)) => before.push_str(&text),
                _ => all.push(Part::Text(text)),
            },
        }
    }
    for part in &mut all {
        if let Part::Text(text) = part {
            *text = text.trim().to_owned();
        }
    }
    all.retain(|part| *part != Part::Text(String::new()));
    all
}

fn level(name: String) -> String {
    let is_heading = name.len() == 2 && name.starts_with('h') && name != "hr";
    if is_heading { "p".to_owned() } else { name }
}

/// Returns a content of a meeting for each text.
fn site(texts: &[&str], meeting: impl Fn(&str) -> Value) -> Files {
    let mut files = common::smallest();
    for (at, text) in texts.iter().enumerate() {
        let folder = format!("councils/raqqa/m-{at}");
        files.insert(format!("{folder}/meeting.yaml"), meeting(text).to_string().into_bytes());
        files.insert(format!("{folder}/minutes.ku.md"), text.as_bytes().to_vec());
        files.insert(format!("{folder}/minutes.ar.md"), text.as_bytes().to_vec());
    }
    files
}

/// Returns a meeting with this text wherever people type one, or also where it can't be right.
fn meeting(text: &str, everywhere: bool) -> Value {
    let both = json!({"ar": text, "ku": text});
    let mut meeting = json!({
        "title": both, "kind": "regular", "date": "2025-01-05", "place": both, "slogan": both,
        "agenda": [both], "attendees": [{"name": both, "role": both}],
        "figures": [{"label": both, "value": 1}],
        "resolutions": [{"text": both, "title": both, "summary": both, "due_text": both}],
        "sources": [{"title": both}],
    });
    if everywhere {
        meeting["figures"][0]["value"] = json!(text);
        meeting["documents"] = json!([{"title": both, "file": text}]);
        meeting["sources"][0]["url"] = json!(text);
        meeting["resolutions"][0]["number"] = json!(text);
    }
    meeting
}

/// Returns the errors that stand where another one of the same code does.
fn same_place(run: &Run) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let errors = run.project.diagnostics.iter().filter(|one| one.code.severity == Severity::Error);
    let again = errors.filter(|one| !seen.insert((one.place, one.code)));
    again.map(|one| format!("{one:?}")).collect()
}

/// Returns the number of the text that a file was made of.
fn number_of(path: &str) -> Option<usize> {
    path.split("/m-").nth(1)?.split('/').next()?.parse().ok()
}
