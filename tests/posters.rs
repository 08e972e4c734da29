//! Short addresses: every record has one that never changes, its code is read back by a decoder that
//! isn't ours, and from there every language's page is a tap away.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeSet;

use common::Run;
use common::html::{self, Tag};
use rqrr::PreparedImage;

const BASE: &str = "https://councils.example/a";
const LANGUAGES: [&str; 2] = ["ar", "ku"];

/// How large a module is drawn for the decoder, in points.
const SCALE: usize = 5;

#[test]
fn every_code_is_read_back_as_its_own_address() {
    let run = site(BASE);
    let posters = posters(&run);
    assert!(posters.len() > 100, "{} posters", posters.len());
    for path in posters {
        let tags = html::tags(run.text(path));
        let mut image = PreparedImage::prepare_from_greyscale(
            SCALE * size(&tags),
            SCALE * size(&tags),
            drawn(&tags),
        );
        let found = image.detect_grids();
        assert_eq!(found.len(), 1, "{path}");
        let (_, text) = found[0].decode().unwrap();
        assert_eq!(text, format!("{BASE}/{path}"));
        assert!(run.text(path).contains(&format!(">{text}</bdi>")), "{path}: in letters");
    }
}

#[test]
fn a_poster_leads_to_the_record_in_every_language_and_the_record_to_it() {
    let run = site(BASE);
    let mut reached = BTreeSet::new();
    for path in posters(&run) {
        let tags = html::tags(run.text(path));
        let links = tags.iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.get("href"));
        let links: Vec<&str> = links.collect();
        assert_eq!(links.len(), LANGUAGES.len(), "{path}");
        for (link, lang) in links.iter().zip(LANGUAGES) {
            let page = link.strip_prefix("../").unwrap();
            assert!(page.starts_with(&format!("{lang}/")), "{path}: {page}");
            let up = "../".repeat(page.matches('/').count());
            let back = format!("{up}{path}");
            let tags = html::tags(run.text(page));
            assert!(tags.iter().any(|tag| tag.get("href") == Some(&back)), "{page}: not to {back}");
            reached.insert(page.to_owned());
        }
    }
    let data = |table: &str| -> BTreeSet<String> {
        let table: serde_json::Value =
            serde_json::from_str(run.text(&format!("data/{table}.json"))).unwrap();
        let rows = table["data"].as_array().unwrap();
        rows.iter().map(|row| row["path"].as_str().unwrap().to_owned()).collect()
    };
    let tables = ["meetings", "resolutions", "clarifications"];
    let records: BTreeSet<String> = tables.into_iter().flat_map(data).collect();
    let expected: BTreeSet<String> = LANGUAGES
        .iter()
        .flat_map(|lang| records.iter().map(move |path| format!("{lang}/{path}")))
        .collect();
    assert_eq!(reached, expected);
}

#[test]
fn codes_are_of_letters_that_nobody_confuses_and_the_same_at_every_address() {
    let run = site(BASE);
    let other = site("https://elsewhere.example");
    assert_eq!(posters(&run), posters(&other));
    for path in posters(&run) {
        let code = path.strip_prefix("r/").unwrap().strip_suffix(".html").unwrap();
        let plain = |one: char| one.is_ascii_digit() || one.is_ascii_lowercase();
        assert!(code.len() == 10 && code.chars().all(plain), "{path}");
        assert!(!code.contains(['i', 'l', 'o', 'u']), "{path}");
    }
}

#[test]
fn a_site_without_an_address_has_none() {
    let run = common::run(common::input(&common::read("content")));
    assert!(posters(&run).is_empty());
    assert!(!run.text("ar/councils/tabqa/2025-annual/8.html").contains("../r/"));
}

fn site(base: &str) -> Run {
    let mut files = common::read("content");
    let settings = files.get_mut("site.yaml").unwrap();
    settings.extend(format!("\nbase_url: {base}\n").bytes());
    common::run(common::input(&files))
}

fn posters(run: &Run) -> Vec<&str> {
    run.output.keys().map(String::as_str).filter(|path| path.starts_with("r/")).collect()
}

/// Returns the code's width with the quiet ground around it, in modules.
fn size(tags: &[Tag]) -> usize {
    let svg = tags.iter().find(|tag| tag.name == "svg").unwrap();
    let (_, size) = svg.get("viewBox").unwrap().rsplit_once(' ').unwrap();
    size.parse().unwrap()
}

/// Paints the code's rectangles, `M<x> <y>h<width>v1h-<width>z` each, as a screen does.
fn drawn(tags: &[Tag]) -> impl Fn(usize, usize) -> u8 {
    let size = size(tags);
    let mut dark = vec![false; size * size];
    let path = tags.iter().rfind(|tag| tag.name == "path").unwrap();
    assert_eq!(path.get("fill"), Some("#000"));
    for run in path.get("d").unwrap().split('M').skip(1) {
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let (width, end) = rest.split_once('v').unwrap();
        assert_eq!(end, format!("1h-{width}z"));
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let start = y * size + x;
        dark[start..start + width.parse::<usize>().unwrap()].fill(true);
    }
    move |x, y| if dark[y / SCALE * size + x / SCALE] { 0 } else { 255 }
}
