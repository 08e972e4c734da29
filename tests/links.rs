//! Every way through the site leads somewhere, in every language, and no page is too heavy.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::LazyLock;

use common::Run;
use common::generated::{self, COUNCIL};
use common::html::{self, Tag};
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use serde_json::Value;

/// The languages of the content.
const LANGUAGES: [&str; 2] = ["ar", "ku"];

/// What a page of this repository's content weighs at most, after `gzip -9`.
const BUDGET: usize = 14 * 1024;

/// What no page ever weighs.
const LIMIT: usize = 20 * 1024;

/// What the stylesheet weighs at most, after `gzip -9`.
const STYLESHEET: usize = 3 * 1024;

/// What the scripts of a page and the worker weigh at most, together.
const SCRIPTS: usize = 3 * 1024;

/// What all scripts weigh at most, together: no reader needs that they weigh less, but nothing may
/// grow unseen.
const ALL_SCRIPTS: usize = 4 * 1024 + 512;

const MEETINGS: usize = 300;
const RESOLUTIONS: usize = 12;

static OWN: LazyLock<Run> = LazyLock::new(|| common::run(common::input(&common::read("content"))));

static LARGE: LazyLock<Run> = LazyLock::new(|| large(MEETINGS));

static LARGER: LazyLock<Run> = LazyLock::new(|| large(MEETINGS + 1));

fn large(meetings: usize) -> Run {
    let run = common::run(common::input(&generated::content(meetings, RESOLUTIONS)));
    assert_eq!(run.codes(), Vec::<&str>::new());
    run
}

#[test]
fn every_link_leads_to_a_file_and_every_fragment_to_an_id() {
    for run in [&*OWN, &*LARGE] {
        let tags: BTreeMap<&str, Vec<Tag>> =
            pages(run).par_bridge().map(|(page, text)| (page, html::tags(text))).collect();
        tags.par_iter().for_each(|(page, own)| {
            own.iter()
                .filter_map(address)
                .for_each(|address| check_link(page, address, run, &tags));
        });
    }
}

#[test]
fn every_page_is_there_in_every_language() {
    for run in [&*OWN, &*LARGE] {
        let [first, others @ ..] = LANGUAGES;
        for other in others {
            assert_eq!(paths_of(run, first), paths_of(run, other));
        }
    }
}

#[test]
fn every_language_is_linked_from_the_same_page_of_the_others() {
    for (page, text) in pages(&OWN) {
        let Some((lang, below)) = page.split_once('/') else { continue };
        let links: Vec<String> = html::tags(text)
            .iter()
            .filter(|tag| tag.name == "a" && tag.get("rel") == Some("alternate"))
            .filter_map(|tag| tag.get("href").map(|address| resolve(page, address)))
            .collect();
        let others = LANGUAGES.iter().filter(|other| **other != lang);
        assert_eq!(links, others.map(|other| format!("{other}/{below}")).collect::<Vec<_>>());
    }
}

#[test]
fn a_meeting_shows_all_its_resolutions_in_every_language() {
    let meetings = [
        ("deir-ez-zor/2025-12-27-annual", 10),
        ("north-east-syria/2024-annual", 47),
        ("tabqa/2025-annual", 12),
        ("deir-ez-zor-conference/2023-10-22-conference", 42),
        ("jazira-interior/2025-annual", 9),
    ];
    for lang in LANGUAGES {
        for (meeting, count) in meetings {
            let stem = format!("{lang}/councils/{meeting}");
            let shown: Vec<String> =
                parts_of(&OWN, &stem).flat_map(|page| rows(&OWN, page)).collect();
            let expected: Vec<String> = (1..=count).map(|n| format!("{stem}/{n}.html")).collect();
            assert_eq!(shown, expected);
        }
    }
}

#[test]
fn a_page_of_this_content_fits_into_one_round_trip() {
    assert_eq!(heavier_than(&OWN, BUDGET), Vec::<String>::new());
}

#[test]
fn no_page_of_a_long_history_passes_the_limit() {
    assert_eq!(heavier_than(&LARGE, LIMIT), Vec::<String>::new());
}

#[test]
fn a_list_has_the_same_rows_on_the_same_page_in_every_language() {
    for stem in ["resolutions/index".to_owned(), format!("councils/{COUNCIL}/index")] {
        let mut shown = BTreeSet::new();
        for page in parts_of(&LARGE, &format!("ar/{stem}")) {
            let page = page.strip_prefix("ar/").unwrap();
            let rows = rows_below(page, "ar");
            assert_eq!(rows, rows_below(page, "ku"), "{page}");
            assert!(rows.len() < MEETINGS, "{page}: has everything");
            shown.extend(rows);
        }
        assert_eq!(shown.len(), MEETINGS * RESOLUTIONS, "{stem}");
    }
}

#[test]
fn a_new_meeting_leaves_older_pages_as_they_were() {
    let council = format!("councils/{COUNCIL}/index");
    for stem in LANGUAGES
        .iter()
        .flat_map(|lang| [format!("{lang}/resolutions/index"), format!("{lang}/{council}")])
    {
        let old: Vec<&str> = numbered(&LARGE, &stem);
        let new: Vec<&str> = numbered(&LARGER, &stem);
        assert_eq!(old, new[..old.len()]);
        // The page that was full before the new one became full points to its neighbour.
        let kept = if new.len() > old.len() { old.len() - 1 } else { old.len() };
        let changed = old[..kept].iter().filter(|page| LARGE.text(page) != LARGER.text(page));
        let changed: Vec<_> = changed.collect();
        assert!(changed.is_empty(), "{} of {kept} changed, first {}", changed.len(), changed[0]);
    }
}

#[test]
fn the_scripts_of_a_page_and_the_worker_are_small() {
    // What the worker says in the languages of the site is in its first line.
    let (_, worker) = OWN.text("sw.js").split_once('\n').expect("the worker has lines");
    let sets: BTreeSet<Vec<&str>> = pages(&OWN).map(|(_, text)| scripts(text)).collect();
    assert!(sets.iter().any(|set| set.len() > 2), "a page has a script of its own beside others");
    for set in &sets {
        let size = gzipped(&[set.as_slice(), &[worker]].concat().join("\n"));
        assert!(size <= SCRIPTS, "{size} bytes, at most {SCRIPTS}: {set:?}");
    }
    let all: BTreeSet<&str> = sets.iter().flatten().copied().chain([worker]).collect();
    let size = gzipped(&all.into_iter().collect::<Vec<_>>().join("\n"));
    assert!(size <= ALL_SCRIPTS, "{size} bytes, at most {ALL_SCRIPTS}");
}

#[test]
fn every_page_has_the_same_script_that_keeps_it() {
    let unlike: Vec<&str> = pages(&OWN)
        .filter(|(page, text)| {
            *page != "404.html" && scripts(text)[0] != scripts(OWN.text("index.html"))[0]
        })
        .map(|(page, _)| page)
        .collect();
    assert_eq!(unlike, Vec::<&str>::new());
    assert!(scripts(OWN.text("404.html")).is_empty(), "it stands at any depth");
}

#[test]
fn the_list_of_a_council_names_its_pages_and_nothing_else() {
    for (run, council) in [(&*OWN, "tabqa"), (&*LARGE, COUNCIL)] {
        for lang in LANGUAGES {
            let page = format!("{lang}/councils/{council}/index.html");
            let list = run.text(&format!("{lang}/councils/{council}/offline.txt"));
            let listed: Vec<String> = list.lines().map(|path| resolve(&page, path)).collect();
            let named: BTreeSet<String> = listed.iter().cloned().collect();
            assert_eq!(named.len(), listed.len(), "each once");
            let own = [
                format!("{lang}/councils/{council}/"),
                format!("{lang}/resolutions/council/{council}/"),
                format!("{lang}/resolutions/body/{council}"),
            ];
            let shared = ["index.html", "about.html"].map(|page| format!("{lang}/{page}"));
            let shared = shared.into_iter().chain(["assets/diwan.css".to_owned()]);
            let answered = answers(run, council, lang);
            let pages = run.output.keys().filter(|path| path.ends_with(".html"));
            let is_own = |path: &&String| {
                own.iter().any(|own| path.starts_with(own.as_str())) || answered.contains(*path)
            };
            let pages = pages.filter(is_own);
            assert_eq!(named, pages.cloned().chain(shared).collect(), "{page}");
        }
    }
}

/// Returns the pages of a council's clarifications, as the data name them.
fn answers(run: &Run, council: &str, lang: &str) -> BTreeSet<String> {
    let table: Value = serde_json::from_str(run.text("data/clarifications.json")).expect("a table");
    let rows =
        table["data"].as_array().expect("rows").iter().filter(|row| row["council"] == council);
    rows.map(|row| format!("{lang}/{}", row["path"].as_str().expect("a path"))).collect()
}

/// Returns the scripts that stand in a page, in order.
fn scripts(text: &str) -> Vec<&str> {
    let after = text.split("<script>").skip(1);
    after.map(|rest| rest.split_once("</script>").expect("a script has an end").0).collect()
}

#[test]
fn the_stylesheet_is_small() {
    let size = gzipped(OWN.text("assets/diwan.css"));
    assert!(size <= STYLESHEET, "{size} bytes, at most {STYLESHEET}");
}

/// Returns the pages of a site with their texts.
fn pages(run: &Run) -> impl Iterator<Item = (&str, &str)> {
    let pages = run.output.keys().filter(|path| path.ends_with(".html"));
    pages.map(|path| (path.as_str(), run.text(path)))
}

/// Returns the paths of a language's files below its folder.
fn paths_of<'r>(run: &'r Run, lang: &str) -> BTreeSet<&'r str> {
    let below = |path: &'r String| path.strip_prefix(lang)?.strip_prefix('/');
    run.output.keys().filter_map(below).collect()
}

/// Returns the pages of what may be split, in order: `stem.html`, `stem-2.html`, ….
fn parts_of<'r>(run: &'r Run, stem: &str) -> impl Iterator<Item = &'r str> {
    let names = std::iter::once(format!("{stem}.html"))
        .chain((2..).map(|number| format!("{stem}-{number}.html")));
    let found = names.map_while(|name| run.output.get_key_value(&name));
    found.map(|(path, _)| path.as_str()).collect::<Vec<_>>().into_iter()
}

/// Returns the numbered pages of a list, the oldest first.
fn numbered<'r>(run: &'r Run, stem: &str) -> Vec<&'r str> {
    parts_of(run, stem).skip(1).collect()
}

/// Returns the resolutions that the table rows of a page lead to.
fn rows(run: &Run, page: &str) -> Vec<String> {
    let tags = html::tags(run.text(page));
    let heads = tags.iter().enumerate().filter(|(_, tag)| tag.get("scope") == Some("row"));
    let links = heads.filter_map(|(at, _)| tags[at + 1].get("href"));
    let links = links.map(|address| resolve(page, address));
    links.filter(|path| !path.ends_with("index.html")).collect()
}

/// Returns the rows of a page of the large site, without the language.
fn rows_below(page: &str, lang: &str) -> Vec<String> {
    let rows = rows(&LARGE, &format!("{lang}/{page}"));
    let rows = rows.iter().map(|row| row[lang.len() + 1..].to_owned());
    // The rows of follow-up in numbers lead to lists.
    rows.filter(|row| row.starts_with("councils/")).collect()
}

fn address(tag: &Tag) -> Option<&str> {
    tag.get("href").or_else(|| tag.get("src"))
}

fn check_link(page: &str, address: &str, run: &Run, tags: &BTreeMap<&str, Vec<Tag>>) {
    if ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme)) {
        return;
    }
    let first = address.split(['/', '#']).next().unwrap_or_default();
    assert!(!first.contains(':'), "{page}: {address} has a scheme of its own");
    assert!(!address.starts_with('/'), "{page}: {address} is absolute");
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    let target = if path.is_empty() { page.to_owned() } else { resolve(page, path) };
    assert!(run.output.contains_key(&target), "{page}: {address} leads to nothing at {target}");
    let id = decoded(fragment);
    let found = fragment.is_empty()
        || tags
            .get(target.as_str())
            .is_some_and(|tags| tags.iter().any(|tag| tag.get("id").is_some_and(|own| own == id)));
    assert!(found, "{page}: {address}: there is no such id in {target}");
}

/// Returns where a relative address leads from a page.
fn resolve(page: &str, address: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    let address = decoded(address);
    for part in address.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{page}: {address} leaves the site"),
            "." => {}
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// Undoes percent encoding.
fn decoded(address: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = address.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        rest = others;
        if *first == b'%' {
            let code = std::str::from_utf8(&rest[..2]).expect("two digits");
            bytes.push(u8::from_str_radix(code, 16).expect("two digits"));
            rest = &rest[2..];
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).expect("an address in UTF-8")
}

fn heavier_than(run: &Run, limit: usize) -> Vec<String> {
    // What is within the limit as it is need not be packed to know.
    let long = pages(run).filter(|(_, text)| text.len() > limit);
    let sizes = long.par_bridge().map(|(page, text)| (page, gzipped(text)));
    let heavy = sizes.filter(|(_, size)| *size > limit);
    heavy.map(|(page, size)| format!("{page}: {size} bytes, at most {limit}")).collect()
}

fn gzipped(text: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).expect("memory takes it");
    encoder.finish().expect("memory takes it").len()
}
