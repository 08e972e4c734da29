//! What is fuzzed. Each function takes any bytes at all and panics where a promise is broken.
//!
//! `tests/fuzz.rs` hands them made-up cases in every run of the tests; the crate in this folder hands
//! them to a fuzzer: `cargo fuzz run content -- -max_total_time=60` in `tests/fuzz`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use diwan::base::bidi::Direction;
use diwan::base::contact;
use diwan::base::date::{Date, Day, Period};
use diwan::base::decode::decode;
use diwan::base::diag::{Diagnostics, has_error};
use diwan::base::html::Writing;
use diwan::base::ids::Id;
use diwan::base::number::Decimal;
use diwan::base::output::OutPath;
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::base::source::{FileId, Sources};
use diwan::content::fields::Read;
use diwan::content::folders::RecordFolder;
use diwan::content::node::Node;
use diwan::content::raw::{RawClarification, RawCorrection, RawCouncil, RawMeeting, RawUpdate};
use diwan::content::tree::{Entry, Found};
use diwan::content::{sectors, yaml};
use diwan::drafting::{self, Request};
use diwan::import::press::Given;
use diwan::model::attachment::Files;
use diwan::model::languages::Languages;
use diwan::model::link::Links;
use diwan::model::minutes::{self, Origin};
use diwan::model::prose::Piece;
use diwan::model::scope::{Declared, Scope};
use diwan::pages::cards::Which;
use diwan::project::{Input, Project};

use crate::html;

/// Reads a YAML file as every record there is.
pub(crate) fn content(bytes: &[u8]) {
    let (mut sources, mut reports) = (Sources::default(), Diagnostics::new());
    let file = sources.add_bytes("record.yaml".to_owned(), bytes.to_vec());
    if let Some(node) = parse(bytes, file, &mut reports) {
        let own = &mut reports;
        RawMeeting::read("meeting", &node, own);
        RawCouncil::read("council", &node, own);
        RawClarification::read("clarification", &node, own);
        Vec::<RawUpdate>::read("updates", &node, own);
        Vec::<RawCorrection>::read("corrections", &node, own);
        sectors::read(&node, own);
    } else {
        assert!(has_error(&reports), "refused without a word");
    }
    check_reports(&reports, &sources, file);
}

/// Reads a YAML file up to its values.
pub(crate) fn parse(bytes: &[u8], file: FileId, reports: &mut Diagnostics) -> Option<Node> {
    let decoded = decode(bytes);
    reports.extend(decoded.reports(file));
    decoded.is_sound().then(|| yaml::parse(&decoded.text, file, reports)).flatten()
}

/// Reads minutes: what they become is nested, escaped and can't act.
pub(crate) fn minutes(bytes: &[u8]) {
    let (mut sources, mut reports) = (Sources::default(), Diagnostics::new());
    let file = sources.add_bytes("minutes.ku.md".to_owned(), bytes.to_vec());
    let decoded = decode(bytes);
    reports.extend(decoded.reports(file));
    if decoded.is_sound() {
        render(&decoded.text, file, &mut reports);
    }
    check_reports(&reports, &sources, file);
}

/// Returns minutes as HTML, after it was checked. A heading is a `<p>` as long as nobody knows the
/// page it is on.
pub(crate) fn render(text: &str, file: FileId, reports: &mut Diagnostics) -> String {
    let languages = Languages::guessed(Vec::new());
    let (refused, paths) = (BTreeSet::new(), BTreeSet::new());
    let declared = Declared {
        languages: &languages,
        writings: &[],
        sectors: None,
        refused: &refused,
        councils: BTreeSet::new(),
        meetings: BTreeMap::new(),
        paths: &paths,
    };
    let (scope, folder) = (Scope::new(&declared), RecordFolder::default());
    let mut files = Files::of(&folder);
    let (tag, other_tag) = ("ku".to_owned(), Some("ar".to_owned()));
    let writing = Writing { tag, direction: Direction::Ltr, other_tag };
    let links =
        Links { folder: "councils/raqqa/2025-regular", scope: &scope, files: &mut files, file };
    let mut origin = Origin { file, writing: &writing, links };
    let prose = minutes::build(text, &mut origin, reports);
    let mut page = String::new();
    for block in prose.blocks().iter() {
        let heading = block.heading.is_some();
        page += if heading { "<p>" } else { "" };
        for piece in &block.pieces {
            page += match piece {
                Piece::Html(html) => html.as_str(),
                Piece::Address(_) => "#",
            };
        }
        page += if heading { "</p>" } else { "" };
    }
    html::check_harmless(&page);
    page
}

/// Imports a press text: a record that can be read, or a report.
pub(crate) fn import(bytes: &[u8]) {
    static PROJECT: LazyLock<Project> = LazyLock::new(project);
    let model = PROJECT.model.as_ref().expect("the content is sound");
    let given = Given { name: "press".to_owned(), bytes: bytes.to_vec(), sha256: "0".repeat(64) };
    let council = model.councils[0].id.clone();
    let texts = vec![given];
    let request = Request { council, tongue: None, id: None, date: None, texts, translation: None };
    let comments = Messages::for_comments(MessageLanguage::English);
    let (mut sources, mut reports) = (Sources::default(), Diagnostics::new());
    let taken = BTreeSet::new();
    let records = drafting::draft(model, request, &taken, &comments, &mut sources, &mut reports)
        .unwrap_or_default();
    assert!(!records.is_empty() || !reports.is_empty(), "neither a record nor a word");
    for record in records {
        let file = sources.add("meeting.yaml".to_owned(), record.meeting.clone());
        let read = parse(record.meeting.as_bytes(), file, &mut reports);
        assert!(read.is_some(), "{reports:?}\n{}", record.meeting);
        for (_, bytes) in record.files.iter().filter(|(path, _)| path.starts_with("minutes.")) {
            minutes(bytes);
        }
    }
}

/// Reads dates, times, numbers, ids, paths and contacts.
pub(crate) fn values(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(date) = Date::parse(&text) {
        assert!(date.first().number() <= date.last().number(), "{date:?}");
        if let Some(period) = Period::parse("P11M") {
            assert!(date.last().after(period).number() >= date.last().number(), "{date:?}");
        }
    }
    if let Ok(day) = Day::parse(&text) {
        assert_eq!(Day::parse(&day.to_string()), Ok(day));
        if let Some(period) = Period::parse(&text.replace('-', "")) {
            assert!(day.after(period).number() >= day.number());
        }
    }
    if let Some(number) = Decimal::parse(&text) {
        let again = Decimal::parse(&number.plain()).expect("a number reads back");
        assert!(again.same_value(number), "{number:?} {again:?}");
        number.times(1_000_000);
        number.plus(again);
    }
    let _ = (Period::parse(&text), Id::parse_resolution(&text));
    if let Some(path) = OutPath::new(&text) {
        assert!(!path.as_str().split('/').any(|part| part == ".." || part.is_empty()), "{path}");
        path.collision_key();
    }
    for (_, (start, end)) in contact::find(&text) {
        assert!(text.get(start..end).is_some_and(|found| !found.is_empty()), "{text:?}");
    }
}

/// Checks that reports stand in the file and can be shown.
fn check_reports(reports: &Diagnostics, sources: &Sources, file: FileId) {
    static MESSAGES: LazyLock<Messages> = LazyLock::new(|| Messages::new(MessageLanguage::English));
    let length = sources.text(file).len();
    for one in reports {
        assert!(one.place.start <= one.place.end, "{one:?}");
        assert!(one.place.end as usize <= length.max(1), "{one:?} of {length}");
        let message = MESSAGES.message(one);
        assert_ne!(message, one.message, "no words for {one:?}");
    }
    let few: Diagnostics = reports.iter().take(20).cloned().collect();
    report::text(&few, sources, &MESSAGES);
}

/// The smallest content that something can be imported into.
fn project() -> Project {
    let entry = |(path, text): (&str, &str)| Entry {
        path: path.to_owned(),
        found: Found::Record(text.as_bytes().to_vec()),
    };
    let files = [
        ("site.yaml", "title: T\npublisher: P\nlanguages: [ar, ku]\n"),
        ("sectors.yaml", "water: {name: {ar: المياه, ku: Av}}\n"),
        ("councils/raqqa/council.yaml", "name: {ar: مجلس, ku: Meclis}\nkind: executive\n"),
    ];
    Project::load(Input {
        content_name: "content".to_owned(),
        content: files.map(entry).into(),
        theme_name: "theme".to_owned(),
        theme: Vec::new(),
        base_url: None,
        date: Day::parse("2026-02-01").expect("a day"),
        cards: Which::None,
    })
}
