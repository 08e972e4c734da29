//! Adding a report to `updates.yaml`: what was there stays, the report is read as it was meant, and
//! an end is taken back only with a reason.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::random::cases;
use diwan::base::characters::is_forbidden;
use diwan::base::date::Date;
use diwan::base::ids::Id;
use diwan::model::words::Status;
use diwan::reporting::append::{append, shown};
use diwan::reporting::{Proof, Report, Reporter, Words};
use proptest::prelude::*;
use proptest::sample::select;
use serde_yaml::Value;

/// Files in many styles, and the first line that is added to each.
const STYLES: [(&str, &str); 22] = [
    ("", "# yaml-language-server: $schema=../../../.schemas/updates.schema.json"),
    ("\u{FEFF}", "- resolution: \"4\""),
    ("# nothing yet\n#\n", "- resolution: \"4\""),
    ("# nothing yet", "- resolution: \"4\""),
    ("---\n- {resolution: 1}\n", "- resolution: \"4\""),
    ("- resolution: 1\n", "- resolution: \"4\""),
    ("- resolution: 1", "- resolution: \"4\""),
    ("\u{FEFF}- resolution: 1\r\n  note: x\r\n", "- resolution: \"4\""),
    ("- resolution: 1\r  note: x\r", "- resolution: \"4\""),
    ("  - resolution: 1\n    date: 2025\n", "  - resolution: \"4\""),
    ("    -   resolution: 1\n        date: 2025\n", "    -   resolution: \"4\""),
    ("-\n  resolution: 1\n", "- resolution: \"4\""),
    ("- # first\n  resolution: 1\n", "- resolution: \"4\""),
    ("- resolution: 1\n\n- resolution: 2\n", "\n- resolution: \"4\""),
    ("- resolution: 1\n\n# about 2\n- resolution: 2", "\n- resolution: \"4\""),
    ("- resolution: 1\n\n- resolution: 2\n\n", "- resolution: \"4\""),
    ("- resolution: 1\n  note: |+\n    text\n\n", "- resolution: \"4\""),
    ("- resolution: 1\n  note: |\n    - text\n    text", "- resolution: \"4\""),
    ("- resolution: 1\n  note: >-\n    text\n# the end", "- resolution: \"4\""),
    ("- resolution: 1\n  note: text\n    goes on\n   \n", "- resolution: \"4\""),
    ("- resolution: 1\n  evidence:\n  - url: x\n  - url: y\n", "- resolution: \"4\""),
    ("-  {resolution: 1}\n-  resolution: 2\n   note: {ar: \"- x\"}\n", "-  resolution: \"4\""),
];

/// Files that can't be added to.
const REFUSED: [&str; 12] = [
    "[]\n",
    "[{resolution: 1}]\n",
    "{}\n",
    "null\n",
    "text\n",
    "- resolution: 1\n...\n",
    "- resolution: 1\n---\n- resolution: 2\n",
    "- &a {resolution: 1}\n",
    "- resolution: \"1\n",
    "- note: \u{202E}x\n",
    "- resolution: 1\n  resolution: 2\n",
    "\t- resolution: 1\n",
];

fn report(note: &str) -> Report {
    let words = |text: &str| Words { tag: "ar".to_owned(), text: text.to_owned() };
    Report {
        resolution: "4".to_owned(),
        date: Date::parse("2026-01-31").unwrap(),
        status: Status::Completed,
        progress: Some(100),
        note: Some(words(note)),
        evidence: vec![
            Proof::Url("https://x.example/?a=1#b".to_owned()),
            Proof::File { path: "it's.pdf".to_owned(), sha256: "1".repeat(64) },
        ],
        reported_by: Some(Reporter::Named(words("null"))),
    }
}

/// Adds a report with this note; checks against the YAML parser itself what came of it.
fn check(old: &str, note: &str) -> String {
    let new = append(old.as_bytes(), &report(note)).unwrap_or_else(|| panic!("{old:?} {note:?}"));
    let bytes = &new.bytes;
    assert!(bytes.starts_with(old.as_bytes()), "{old:?} is changed");
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.ends_with(['\n', '\r']));
    let all = parse(text);
    let (last, kept) = all.split_last().unwrap();
    let (mut kept, mut before) = (kept.to_vec(), parse(old));
    // Every reader cuts blank ends off: a line break behind the last text may be part of it.
    kept.iter_mut().chain(&mut before).for_each(trim);
    assert_eq!(kept, before, "{old:?}");
    assert_eq!(last["resolution"], "4");
    assert_eq!(last["note"]["ar"], note);
    assert_eq!(last["evidence"][1]["file"], "it's.pdf");
    assert_eq!(last["reported_by"]["ar"], "null");
    let normal = text.replace("\r\n", "\n").replace('\r', "\n");
    let line = normal.lines().nth(new.line - 1).unwrap();
    let line = line.trim_start_matches(['\u{FEFF}', ' ']);
    assert!(line.starts_with('-') && line.ends_with("resolution: \"4\""), "{line}");
    normal[old.replace("\r\n", "\n").replace('\r', "\n").len()..].to_owned()
}

fn parse(text: &str) -> Vec<Value> {
    let text = text.trim_start_matches('\u{FEFF}');
    match serde_yaml::from_str(text).unwrap() {
        Value::Sequence(items) => items,
        Value::Null => Vec::new(),
        other => panic!("{other:?}"),
    }
}

fn trim(value: &mut Value) {
    match value {
        Value::String(text) => *text = text.trim_end().to_owned(),
        Value::Sequence(items) => items.iter_mut().for_each(trim),
        Value::Mapping(entries) => entries.values_mut().for_each(trim),
        _ => {}
    }
}

#[test]
fn an_entry_follows_the_style_of_the_file() {
    for (old, first) in STYLES {
        let added = check(old, "نص");
        let closed = old.is_empty() || old == "\u{FEFF}" || old.ends_with(['\n', '\r']);
        let added = if closed { added.as_str() } else { added.strip_prefix('\n').unwrap() };
        assert!(added.starts_with(&format!("{first}\n")), "{old:?} got {added:?}");
    }
}

#[test]
fn line_breaks_are_those_of_the_file() {
    let crlf = append("- resolution: 1\r\n".as_bytes(), &report("x")).unwrap().bytes;
    let text = String::from_utf8(crlf).unwrap();
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let plain = append("- resolution: 1".as_bytes(), &report("x")).unwrap().bytes;
    assert!(!plain.contains(&b'\r'));
}

#[test]
fn what_cannot_be_added_to_is_left_alone() {
    for old in REFUSED {
        assert!(append(old.as_bytes(), &report("x")).is_none(), "{old:?}");
    }
    assert!(append(b"- note: \xFF\n", &report("x")).is_none());
}

#[test]
fn an_entry_to_paste_is_the_entry() {
    let mut report = report("ab\ncd");
    report.reported_by = Some(Reporter::Council(Id::parse("on").unwrap()));
    report.evidence.truncate(1);
    let pasted = "- resolution: \"4\"\n  date: 2026-01-31\n  status: completed\n  progress: 100\n  \
                  note:\n    ar: \"ab\\ncd\"\n  evidence:\n    - url: \"https://x.example/?a=1#b\"\n  \
                  reported_by: \"on\"\n";
    assert_eq!(shown(&report), pasted);
}

/// Signs that mean something in YAML, in every mixture.
const SIGNS: [&str; 30] = [
    "\"", "'", "\\", "\n", "\n\n", "\t", " ", ": ", " #", "#", "- ", "? ", "& ", "*a", "!!str",
    "|", ">", "%", "@", "`", "{", "}", "[", "]", ",", "---", "...", "نص", "\u{200F}", "null",
];

fn note() -> impl Strategy<Value = String> {
    let signs = prop::collection::vec(select(&SIGNS[..]), 1..14).prop_map(|parts| parts.concat());
    prop_oneof![3 => signs, 1 => any::<String>()]
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn any_note_is_read_as_it_was_given(old in select(&STYLES[..]), note in note()) {
        // What the format refuses, and what every reader cuts off, doesn't get this far.
        let note = note.replace(|one: char| is_forbidden(one) || one == '\r', "");
        if !note.trim().is_empty() {
            check(old.0, note.trim());
        }
    }

    #[test]
    fn any_file_is_added_to_or_left_alone(
        parts in prop::collection::vec(select(&SIGNS[..]), 0..20), old in select(&STYLES[..])
    ) {
        let file = format!("{}{}", old.0, parts.concat());
        if append(file.as_bytes(), &report("x")).is_some() {
            check(&file, "x");
        }
    }
}

const MEETING: &str = "councils/raqqa/2025-01-05-regular";

/// Returns the codes of errors and warnings about these updates and this correction.
fn codes(updates: &[(&str, &str)], correction: Option<&str>) -> Vec<&'static str> {
    let mut files = common::smallest();
    let entry = |(date, status): &(&str, &str)| {
        format!(
            "- {{resolution: 1, date: {date}, status: {status}, note: {{ar: x, ku: x}}, \
             evidence: [{{url: \"https://x.example\"}}]}}\n"
        )
    };
    let list: String = updates.iter().map(entry).collect();
    files.insert(format!("{MEETING}/updates.yaml"), list.into_bytes());
    if let Some(correction) = correction {
        let text = "{ar: x, ku: x}";
        let rest = format!("what: {text}, before: {text}, after: {text}, reason: {text}");
        let entry = format!("- {{{correction}, {rest}}}\n");
        files.insert(format!("{MEETING}/corrections.yaml"), entry.into_bytes());
    }
    common::run(common::input(&files)).codes()
}

#[test]
fn an_end_is_taken_back_only_with_a_reason() {
    let done = [("2025-03-01", "completed"), ("2025-04-10", "in_progress")];
    let reopened = vec!["reopened-without-correction"];
    assert_eq!(codes(&done, None), reopened);
    for (correction, sound) in [
        ("resolution: 1, date: 2025-03-01", true),
        ("resolution: ١, date: 2025-04-10", true),
        ("resolution: 1, date: 2025-04", true),
        ("resolution: 1, date: 2025", true),
        ("resolution: 1, date: 2025-02-28", false),
        ("resolution: 1, date: 2025-06-11", true),
        ("resolution: 1, date: 2024", false),
        ("date: 2025-03-15", false),
    ] {
        let found = codes(&done, Some(correction));
        assert_eq!(found, if sound { vec![] } else { reopened.clone() }, "{correction}");
    }
    // One mistake, one report: a correction that can't be read may be the one.
    assert_eq!(codes(&done, Some("resolution: 1, date: soon")), ["bad-date"]);
    assert_eq!(codes(&done, Some("resolution: 1, dat: 2025-03-15")), ["unknown-field"]);
}

#[test]
fn each_move_is_reported_once() {
    let twice = [
        ("2025-03", "completed"),
        ("2025-03", "completed"),
        ("2025-04", "partial"),
        ("2025-05", "on_hold"),
        ("2025-06", "completed"),
        ("2025-07", "not_applicable"),
    ];
    assert_eq!(codes(&twice, None), ["reopened-without-correction"; 2]);
    let one = "resolution: 1, date: 2025-03-15";
    assert_eq!(codes(&twice, Some(one)), ["reopened-without-correction"]);
    let dropped = [("2025-03", "cancelled"), ("2025-03", "cancelled"), ("2025-04", "in_progress")];
    assert_eq!(codes(&dropped, None), ["after-its-end"]);
    assert_eq!(codes(&dropped, Some(one)), [""; 0]);
}

#[test]
fn a_note_that_cannot_be_read_is_not_missing_too() {
    for (note, expected) in [("note: {xx: a}", "unknown-language"), ("nota: a", "unknown-field")] {
        let mut files = common::smallest();
        let entry = format!("- {{resolution: 1, date: 2025-03-01, status: cancelled, {note}}}\n");
        files.insert(format!("{MEETING}/updates.yaml"), entry.into_bytes());
        assert_eq!(common::run(common::input(&files)).codes(), [expected]);
    }
}
