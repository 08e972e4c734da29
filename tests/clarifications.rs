//! Clarifications: the fact in front, the claim never as a heading, and ways in both directions
//! between each and all that it rests on, over this repository's site and the golden one.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeSet;

use common::html::{self, Part};
use common::{Files, Run};
use serde_json::Value;

const LANGUAGES: [&str; 2] = ["ar", "ku"];

#[test]
fn what_a_clarification_rests_on_leads_back_to_it() {
    for run in sites() {
        for row in rows(&run) {
            let page = row["path"].as_str().unwrap();
            let named = row["evidence"].as_array().unwrap();
            let records: Vec<String> = named.iter().filter_map(|one| page_of(&run, one)).collect();
            assert!(!records.is_empty(), "{page}: rests on no record");
            for lang in LANGUAGES {
                for record in &records {
                    assert!(leads(&run, lang, page, record), "{lang}/{page}: not to {record}");
                    assert!(leads(&run, lang, record, page), "{lang}/{record}: not to {page}");
                }
            }
        }
    }
}

#[test]
fn no_page_leads_to_a_clarification_that_does_not_rest_on_it() {
    for run in sites() {
        let rows = rows(&run);
        let pages = run.output.keys().filter(|path| path.starts_with("ar/councils/"));
        for page in pages.filter(|path| path.ends_with(".html")) {
            let page = page.strip_prefix("ar/").unwrap();
            for row in &rows {
                let evidence = row["evidence"].as_array().unwrap();
                let rests = evidence.iter().any(|one| page_of(&run, one).as_deref() == Some(page));
                let leads = leads(&run, "ar", page, row["path"].as_str().unwrap());
                // Minutes may lead anywhere.
                if leads && !run.text(&format!("ar/{page}")).contains("clarification.yaml") {
                    assert!(rests, "{page} leads to {}", row["path"]);
                }
            }
        }
    }
}

#[test]
fn the_fact_is_the_headline_and_the_claim_is_no_heading_anywhere() {
    for run in sites() {
        for row in rows(&run) {
            for lang in LANGUAGES {
                let page = format!("{lang}/{}", row["path"].as_str().unwrap());
                let parts = html::parts(run.text(&page));
                let shown = |text: &Value| words(text.get(lang).unwrap_or(&text["ar"]));
                let heading = html::text_of(&parts, "h1").unwrap();
                assert_eq!(words(&heading.into()), shown(&row["title"]), "{page}");
                let claim = shown(&row["claim"]);
                for (path, bytes) in &run.output {
                    if !path.starts_with(lang) || !path.ends_with(".html") {
                        continue;
                    }
                    for heading in headings(std::str::from_utf8(bytes).unwrap()) {
                        assert!(!words(&heading.into()).contains(&claim), "{path}: {claim}");
                    }
                }
            }
        }
    }
}

#[test]
fn what_was_retracted_stays_and_is_named_only_where_everything_is() {
    let run = golden();
    let page = run.text("ar/clarifications/2025-03-01-road.html");
    assert!(page.contains("سُحب هذا السجل"), "it says so");
    let naming: BTreeSet<&str> = run
        .output
        .keys()
        .filter(|path| path.starts_with("ar/") && path.ends_with(".html"))
        .filter(|path| run.text(path).contains("2025-03-01-road.html"))
        .map(String::as_str)
        .collect();
    let expected = [
        "ar/clarifications/2025-03-01-road.html",
        "ar/clarifications/index.html",
        "ar/corrections.html",
        "ar/councils/town/2025-01-05-regular/2.html",
    ];
    assert_eq!(naming, BTreeSet::from(expected));
}

#[test]
fn lists_are_by_verdict_and_by_council_and_count_what_they_hold() {
    let run = golden();
    let list = |path: &str| {
        let text = run.text(&format!("ar/clarifications/{path}.html"));
        html::tags(text)
            .into_iter()
            .filter_map(|tag| tag.get("href").map(str::to_owned))
            .filter(|href| href.contains("clarifications/2025-"))
            .count()
    };
    assert_eq!(list("index"), 2);
    assert_eq!(list("council/town"), 1);
    assert_eq!(list("verdict/unfounded"), 1);
    assert_eq!(list("verdict/unverified"), 0, "that one was retracted");
    assert_eq!(list("verdict/accurate"), 0, "the address is there all the same");
}

#[test]
fn a_retracted_answer_says_so_in_the_lines_for_a_chat() {
    let run = golden();
    let page = run.text("ar/clarifications/2025-03-01-road.html");
    let lines = page.split("<blockquote>").last().unwrap().split("</blockquote>").next().unwrap();
    assert!(lines.starts_with("<p>سُحب هذا السجل"), "{lines}");
}

#[test]
fn the_lines_for_a_chat_carry_the_address_and_nobody_elses_script() {
    let run = repository("base_url: https://councils.example/a");
    let address = "https://councils.example/a/ku/clarifications/2026-09-30-crossings.html";
    let page = run.text("ku/clarifications/2026-09-30-crossings.html");
    assert!(page.contains(&format!("<bdi dir=\"ltr\">{address}</bdi>")));
    let tags = html::tags(page);
    let links: Vec<&str> = tags.iter().filter_map(|tag| tag.get("href")).collect();
    let encoded = address.replace(':', "%3A").replace('/', "%2F");
    for (start, field) in [("https://wa.me/?text=", "%0A"), ("https://t.me/share/url?", "url=")] {
        let link = links.iter().find(|link| link.starts_with(start)).unwrap();
        assert!(link.contains(&format!("{field}{encoded}")), "{link}");
        assert!(link.is_ascii() && !link.contains([' ', '"', '<']), "{link}");
    }
    let bare = repository("");
    assert!(!bare.text("ku/clarifications/2026-09-30-crossings.html").contains("wa.me"));
}

fn sites() -> [Run; 2] {
    [repository(""), golden()]
}

fn golden() -> Run {
    made(&common::read("tests/golden/content"))
}

/// Returns this repository's site, with a line more in its settings.
fn repository(setting: &str) -> Run {
    let mut files = common::read("content");
    let settings = files.get_mut("site.yaml").unwrap();
    settings.extend(format!("\n{setting}\n").bytes());
    made(&files)
}

fn made(files: &Files) -> Run {
    common::run(common::input(files))
}

fn rows(run: &Run) -> Vec<Value> {
    let table: Value = serde_json::from_str(run.text("data/clarifications.json")).unwrap();
    table["data"].as_array().unwrap().clone()
}

/// Returns the page of the record that a piece of evidence names, as the data tell it.
fn page_of(run: &Run, evidence: &Value) -> Option<String> {
    let (table, field) = match evidence["resolution"].as_str() {
        Some(_) => ("resolutions", "resolution"),
        None if evidence["meeting"].is_string() => ("meetings", "meeting"),
        None => ("meetings", "figure"),
    };
    let id = evidence[field].as_str()?;
    let table: Value = serde_json::from_str(run.text(&format!("data/{table}.json"))).unwrap();
    let rows = table["data"].as_array().unwrap();
    let row = rows.iter().find(|row| row["id"] == id).unwrap();
    Some(row["path"].as_str().unwrap().to_owned())
}

/// Tells whether a page has a link to another, both below a language's folder.
fn leads(run: &Run, lang: &str, from: &str, to: &str) -> bool {
    let up = "../".repeat(from.matches('/').count());
    let link = format!("{up}{to}");
    html::tags(run.text(&format!("{lang}/{from}")))
        .iter()
        .any(|tag| tag.name == "a" && tag.get("href") == Some(&link))
}

fn headings(page: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut open = None;
    for part in html::parts(page) {
        match part {
            Part::Open(tag) if ["title", "h1", "h2", "h3"].contains(&tag.name.as_str()) => {
                open = Some(tag.name);
                found.push(String::new());
            }
            Part::Close(name) if open.as_ref() == Some(&name) => open = None,
            Part::Text(text) if open.is_some() => found.last_mut().unwrap().push_str(&text),
            _ => {}
        }
    }
    found
}

/// Returns words without the marks that keep directions in order.
fn words(text: &Value) -> String {
    let text = text.as_str().unwrap();
    text.chars().filter(|one| !"\u{200E}\u{200F}\u{2068}\u{2069}".contains(*one)).collect()
}
