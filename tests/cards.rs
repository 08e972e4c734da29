//! Share cards: how titles break, that no sign gets lost, that every page of a record names its
//! card, and that none is drawn twice.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "cards/texts.rs"]
mod texts;

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use common::html::{self, Tag};
use common::{Files, Run};
use diwan::base::bidi::Direction;
use diwan::base::date::Day;
use diwan::base::job::Job;
use diwan::base::key::Key;
use diwan::base::output::{Body, OutFile};
use diwan::cards::{self, HEIGHT, VERSION, WIDTH, Words};
use diwan::pages::cards::Which;
use diwan::project::{Input, Project, Sink};
use proptest::prelude::*;
use resvg::usvg::{Node, Options, Tree, fontdb};
use serde_json::{Value, json};

/// What the picture of a card may weigh, in bytes: a chat on a bad link loads it.
const HEAVIEST: usize = 100_000;

/// Letters of all three languages with signs and marks, and anything at all.
const TEXTS: &str = "[ -~ا-يê-ûşŞ٠-٩ۆێ\u{64B}-\u{652}\u{200C}()\\[\\]،؛]{0,300}|\\PC{0,80}";

const MEETING: &str = "councils/raqqa/2025-01-05-regular/meeting.yaml";

/// `UPDATE=1 cargo test --test cards` writes size and lines into `tests/cards/titles.json`: read
/// the difference.
#[test]
fn titles_break_into_even_lines_as_large_as_have_room() {
    let mut all = texts::titles();
    for one in &mut all {
        let broken = cards::title(&texts::title(one), 1080, 312);
        one["size"] = broken.size.into();
        one["lines"] = json!(broken.lines);
    }
    if std::env::var_os("UPDATE").is_some() {
        let lines = all.iter().map(Value::to_string).collect::<Vec<_>>().join(",\n  ");
        fs::write(texts::path(), format!("[\n  {lines}\n]\n")).unwrap();
    }
    assert_eq!(all, texts::titles());
}

/// A card that looks otherwise needs another name, as chats keep pictures: `UPDATE=1` writes a new
/// drawing only with a new [`VERSION`].
#[test]
fn a_new_drawing_has_a_new_version() {
    let drawn = texts::titles().into_iter().take(6);
    let drawn = drawn.map(|one| texts::card(texts::title(&one)).svg());
    let drawn = format!("version {VERSION}\n{}", drawn.collect::<Vec<_>>().join("\n"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cards/drawings.txt");
    let known = fs::read_to_string(&path).unwrap_or_default();
    let is_new = !known.starts_with(&format!("version {VERSION}\n"));
    if std::env::var_os("UPDATE").is_some() && is_new {
        fs::write(&path, &drawn).unwrap();
    }
    assert!(
        drawn == fs::read_to_string(&path).unwrap_or_default(),
        "cards are drawn otherwise: raise cards::VERSION, then UPDATE=1"
    );
}

#[test]
fn every_sign_on_a_card_has_a_shape_and_every_line_its_room() {
    for one in texts::titles() {
        check(&texts::title(&one), one["about"].as_str().unwrap());
    }
    for text in common::hostile::strings() {
        for direction in [Direction::Rtl, Direction::Ltr] {
            check(&Words::new(&text, direction), &text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(64)
    })]

    #[test]
    fn any_text_keeps_its_room(text in TEXTS) {
        for direction in [Direction::Rtl, Direction::Ltr] {
            check(&Words::new(&text, direction), &text);
        }
    }
}

/// Checks a title: its words are all there or cut in sight, and what is drawn of a card stays
/// between its margins and has a shape for every sign.
fn check(title: &Words, name: &str) {
    let broken = cards::title(title, 1080, 312);
    let shown = broken.lines.concat().replace(char::is_whitespace, "");
    let whole = title.text().replace(char::is_whitespace, "");
    match shown.strip_suffix('…') {
        // A sign stands for each that has no shape.
        Some(cut) => assert!(whole.chars().count() + 1 >= cut.chars().count(), "{name:?}"),
        None => assert_eq!(shown.chars().count(), whole.chars().count(), "{name:?}"),
    }
    let height = broken.lines.len() as u32 * broken.line_height();
    assert!(height <= 312, "{name:?}: {height}");
    let tree = Tree::from_str(&texts::card(title.clone()).svg(), &options()).unwrap();
    for node in tree.root().children() {
        let Node::Text(text) = node else { continue };
        let bounds = text.bounding_box();
        assert!(bounds.left() >= 40.0 && bounds.right() <= 1160.0, "{name:?}: {bounds:?}");
        for glyph in text.layouted().iter().flat_map(|span| &span.positioned_glyphs) {
            assert!(glyph.id.0 != 0, "{name:?}: no shape for {:?}", glyph.text);
        }
    }
}

/// The font of cards, read once more.
fn options() -> Options<'static> {
    let mut fonts = fontdb::Database::new();
    let font = include_bytes!("../src/cards/font/Vazirmatn-Bold.ttf");
    fonts.load_font_data(font.to_vec());
    Options { fontdb: fonts.into(), ..Options::default() }
}

#[test]
fn every_page_of_a_record_names_its_card_and_each_card_is_named_once() {
    let run = site(&common::read("tests/golden/content"), Which::All);
    let mut named = BTreeSet::new();
    for (path, bytes) in run.output.iter().filter(|(path, _)| path.ends_with(".html")) {
        let tags = html::tags(std::str::from_utf8(bytes).unwrap());
        let Some(image) = meta(&tags, "property", "og:image") else { continue };
        let card = image.strip_prefix("https://councils.example/site/").unwrap();
        assert_eq!(card.split('/').next(), path.split('/').next(), "{path}: {card}");
        let png = &run.output[card];
        assert!(png.len() <= HEAVIEST, "{card}: {} B", png.len());
        assert_eq!(size(png), (WIDTH, HEIGHT), "{card}");
        for (name, value) in [
            ("og:image:width", WIDTH.to_string()),
            ("og:image:height", HEIGHT.to_string()),
            ("og:image:type", "image/png".to_owned()),
        ] {
            assert_eq!(meta(&tags, "property", name), Some(value.as_str()), "{path}");
        }
        let alt = meta(&tags, "property", "og:image:alt").unwrap();
        let title = meta(&tags, "property", "og:title").unwrap();
        assert!(bare(alt).contains(&bare(title)), "{path}: {alt} without {title}");
        assert!(named.insert(card.to_owned()), "{card} is named twice");
    }
    let drawn = run.output.keys().filter(|path| path.contains("/cards/"));
    assert_eq!(drawn.cloned().collect::<BTreeSet<_>>(), named);
    // A card for each council, meeting, resolution and clarification, in both languages.
    let count = |table: &str| {
        let table: Value = serde_json::from_str(run.text(&format!("data/{table}.json"))).unwrap();
        table["data"].as_array().unwrap().len()
    };
    let records = ["councils", "meetings", "resolutions", "clarifications"].map(count);
    assert_eq!(named.len(), 2 * records.iter().sum::<usize>());
}

#[test]
fn a_claim_is_no_heading_and_its_verdict_names_it() {
    let run = site(&common::read("tests/golden/content"), Which::Clarifications);
    let model = run.project.model.as_ref().unwrap();
    let pages = run.output.iter().filter(|(path, _)| path.starts_with("ar/clarifications/2"));
    let mut seen = 0;
    for (path, bytes) in pages.filter(|(path, _)| path.ends_with(".html")) {
        let tags = html::tags(std::str::from_utf8(bytes).unwrap());
        let alt = meta(&tags, "property", "og:image:alt").unwrap();
        assert!(alt.contains("الادعاء المتداول: "), "{path}: {alt}");
        for one in &model.clarifications {
            for claim in one.claim.values() {
                assert!(!alt.contains(claim.text), "{path}: {alt}");
            }
        }
        seen += 1;
    }
    assert_eq!(seen, model.clarifications.len());
    assert!(run.output.keys().filter(|path| path.contains("/cards/")).count() == 2 * seen);
}

#[test]
fn a_site_without_an_address_and_one_that_wants_none_have_no_cards() {
    let mut files = common::smallest();
    let none = site(&files, Which::None);
    let site_yaml = String::from_utf8(files.remove("site.yaml").unwrap()).unwrap();
    let without = site_yaml.replace("base_url: https://councils.example\n", "");
    files.insert("site.yaml".to_owned(), without.into_bytes());
    for run in [none, site(&files, Which::All)] {
        assert!(!run.output.keys().any(|path| path.contains("/cards/")));
        assert!(
            !run.output.values().any(|bytes| String::from_utf8_lossy(bytes).contains("og:image"))
        );
    }
}

#[test]
fn a_card_is_drawn_once_and_an_edited_title_draws_two() {
    let mut files = common::smallest();
    let first = Keeping::default();
    assert_eq!(first.run(&files, "2026-02-01").len(), 6);
    let second = first.followed();
    assert_eq!(second.run(&files, "2026-02-01").len(), 0, "nothing changed");
    assert_eq!(second.followed().run(&files, "2026-02-02").len(), 0, "a day later");
    let meeting = String::from_utf8(files.remove(MEETING).unwrap()).unwrap();
    let edited = meeting.replace("{ar: اجتماع, ku: Civîn}", "{ar: اجتماع 2, ku: Civîn 2}");
    files.insert(MEETING.to_owned(), edited.into_bytes());
    let drawn = second.run(&files, "2026-02-01");
    assert_eq!(drawn.len(), 2, "{drawn:?}");
}

#[test]
fn any_number_of_threads_draws_the_same() {
    let files = common::smallest();
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| site(&files, Which::All).output)
    };
    assert!(with(1) == with(8));
}

#[test]
fn a_large_site_has_cards_of_clarifications_unless_asked_for_more() {
    let mut files = common::smallest();
    let meeting = "councils/raqqa/2025-01-05-regular/meeting.yaml";
    let few = |files: &Files, cards| {
        Project::load(Input { cards, ..common::input(files) }).has_few_cards()
    };
    let start = String::from_utf8(files[meeting].clone()).unwrap();
    // With its council and its meeting.
    for (count, is_few) in [(998, false), (999, true)] {
        // One of them is there.
        let others = "  - text: {ar: نص, ku: Nivîs}\n".repeat(count - 1);
        files.insert(meeting.to_owned(), format!("{start}{others}").into_bytes());
        assert_eq!(few(&files, Which::Fitting), is_few, "{count}");
        assert!(!few(&files, Which::All) && !few(&files, Which::Clarifications));
    }
}

/// A sink that has files of an earlier run, by path and key, and says which cards it was given.
#[derive(Default)]
struct Keeping {
    has: BTreeMap<String, Option<Key>>,
    taken: Mutex<Vec<(String, Option<Key>)>>,
}

impl Keeping {
    /// Makes a site on a day; returns the cards that were drawn.
    fn run(&self, files: &Files, date: &str) -> Vec<String> {
        self.taken.lock().unwrap().clear();
        let date = Day::parse(date).unwrap();
        let input = Input { date, cards: Which::All, ..common::input(files) };
        let Ok(()) = Project::load(input).make(self);
        let taken = self.taken.lock().unwrap();
        let cards = taken.iter().map(|(path, _)| path.clone());
        cards.filter(|path| path.contains("/cards/")).collect()
    }

    /// Returns a sink that has what this one has and was given.
    fn followed(&self) -> Keeping {
        let taken = self.taken.lock().unwrap().clone();
        let has = self.has.clone().into_iter().chain(taken).collect();
        Keeping { has, taken: Mutex::default() }
    }
}

impl Sink for Keeping {
    type Failure = Infallible;

    fn wants(&self, job: &Job<'_>) -> bool {
        let key = job.key();
        key.is_none() || self.has.get(job.path.as_str()) != Some(&key)
    }

    fn take(&self, file: OutFile) -> Result<(), Infallible> {
        if let Body::Made(_) = file.body {
            self.taken.lock().unwrap().push((file.path.to_string(), file.key));
        }
        Ok(())
    }
}

fn site(files: &Files, cards: Which) -> Run {
    common::run(Input { cards, ..common::input(files) })
}

fn meta<'t>(tags: &'t [Tag], by: &str, name: &str) -> Option<&'t str> {
    tags.iter().find(|tag| tag.get(by) == Some(name)).and_then(|tag| tag.get("content"))
}

/// Returns a text without marks of direction.
fn bare(text: &str) -> String {
    text.replace(['\u{200E}', '\u{200F}'], "")
}

/// Returns the width and height that a PNG begins with.
fn size(png: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}
