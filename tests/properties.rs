//! What holds for any order of files, any number of threads and any text.
//!
//! Cases are the same in every run. `PROPTEST_RNG_SEED=7 cargo test --test properties` tries
//! others; one that fails becomes an example in the test of the file that is at fault.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use common::html::{self, Part};
use common::random::cases;
use common::{Files, Run};
use diwan::base::report::MessageLanguage;
use diwan::content::outline::{Kind, Outline, scan};
use diwan::content::tree::Entry;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;
use serde_yaml::{Mapping, Value};

/// What has broken programs that make HTML, in every mixture.
const FRAGMENTS: [&str; 40] = [
    "<script>alert(1)</script>", "</script>", "\"><img src=x onerror=alert(1)>",
    "' onclick='alert(1)", "</title>", "</textarea>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml",
    "&lt;script&gt;", "&amp;", "&", "<", ">", "\"", "'", "{{ 7 }}", "{% raw %}", "{# #}",
    "[x](javascript:alert(1))", "![x](http://x.example/a.png)", "<javascript:alert(1)>",
    "[x]: data:text/html,x", "`", "*", "\n\n# ", "\n- ", "\n| a | b |\n|---|---|\n| c | d |",
    "\n\n    ", "\u{200F}", "\u{061C}", "نص ", " Nivîs ", "2024-2025", "+963 52 123 456", " ",
    "\n", "🙂",
];

fn any_text() -> impl Strategy<Value = String> {
    let mixture = || vec(select(&FRAGMENTS[..]), 1..12).prop_map(|parts| parts.concat());
    prop_oneof![3 => mixture(), 1 => "\\PC{1,60}", 1 => any::<String>()]
}

/// Signs that mean something in YAML, and a few that don't.
fn yaml_like() -> impl Strategy<Value = String> {
    let signs =
        ["- ", ": ", "a", "نص", " ", "  ", "\n", "\r\n", "\t", "{", "}", "[", "]", ",", "#"];
    let rarer =
        ["'", "\"", "|", ">", "&x", "*x", "!t", "? ", "%", "---", "...", "\\", "\u{FEFF}", "~"];
    vec(select([&signs[..], &rarer[..]].concat()), 0..40).prop_map(|parts| parts.concat())
}

fn any_document() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any_text().prop_map(Value::from),
        "[ -~]{0,20}".prop_map(Value::from),
        yaml_like().prop_map(Value::from),
    ];
    // The parser writes a key with a line separator as a complex one, which the guard refuses.
    let key = prop_oneof!["[a-z_]{1,8}", "[\\PC&&[^\u{2028}\u{2029}]]{1,12}", "[ -~]{1,12}"];
    scalar.prop_recursive(4, 40, 5, move |inner| {
        let entries = vec((key.clone().prop_map(Value::from), inner.clone()), 0..5);
        prop_oneof![
            vec(inner, 0..5).prop_map(Value::Sequence),
            entries.prop_map(|entries| Value::Mapping(entries.into_iter().collect::<Mapping>())),
        ]
    })
}

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn any_order_and_number_of_threads_give_the_same_site(
        entries in Just(common::entries(&common::read("content"))).prop_shuffle()
    ) {
        let sorted = run_with(common::entries(&common::read("content")), 1);
        for threads in [1, 8] {
            let shuffled = run_with(entries.clone(), threads);
            prop_assert!(sorted.output == shuffled.output, "another output with {threads} threads");
            let language = MessageLanguage::English;
            prop_assert_eq!(sorted.report(language), shuffled.report(language));
        }
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn any_text_leaves_the_markup_as_it_is(text in any_text()) {
        let plain = skeletons(&run(&with_texts("نص")));
        let site = run(&with_texts(&text));
        if site.output.is_empty() {
            prop_assert!(!site.codes().is_empty(), "nothing made and nothing said");
        } else {
            prop_assert_eq!(skeletons(&site), plain);
            for lang in ["ar", "ku"] {
                let page = format!("{lang}/councils/raqqa/2025-01-05-regular/1.html");
                let shown = html::text_of(&html::parts(site.text(&page)), "verbatim").unwrap();
                prop_assert_eq!(shown, text.trim());
            }
        }
    }

    #[test]
    fn any_minutes_give_harmless_markup(text in any_text()) {
        let mut files = common::smallest();
        let folder = "councils/raqqa/2025-01-05-regular";
        files.insert(format!("{folder}/minutes.ar.md"), text.clone().into_bytes());
        files.insert(format!("{folder}/minutes.ku.md"), text.into_bytes());
        for (path, bytes) in &run(&files).output {
            if path.ends_with(".html") {
                check_harmless(std::str::from_utf8(bytes).unwrap());
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn the_scanner_takes_any_text(text in prop_oneof![any::<String>(), yaml_like()]) {
        let (outline, findings) = scan(&text);
        check_spans(&outline, &text);
        drop(findings);
    }

    #[test]
    fn the_scanner_sees_what_the_parser_sees(document in any_document()) {
        let text = serde_yaml::to_string(&document).unwrap();
        let parsed: Value = serde_yaml::from_str(&text).unwrap();
        let (outline, findings) = scan(&text);
        prop_assert!(findings.is_empty(), "{findings:?} in\n{text}");
        let difference = difference(&outline, &parsed, &text);
        prop_assert!(difference.is_none(), "{} in\n{text}", difference.unwrap());
    }
}

/// The scripts of pages that nobody has attacked.
static OWN_SCRIPTS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let site = run(&common::smallest());
    let pages = site.output.iter().filter(|(path, _)| path.ends_with(".html"));
    let pages = pages.map(|(_, bytes)| std::str::from_utf8(bytes).expect("a page is UTF-8"));
    pages.flat_map(|page| scripts(page).map(str::to_owned).collect::<Vec<_>>()).collect()
});

fn run(files: &Files) -> Run {
    common::run(common::input(files))
}

fn run_with(entries: Vec<Entry>, threads: usize) -> Run {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
    let input = common::input(&Files::new());
    pool.install(|| common::run(diwan::project::Input { content: entries, ..input }))
}

/// Returns the smallest content with this text wherever people type one.
fn with_texts(text: &str) -> Files {
    let text = json!({"ar": text, "ku": text});
    let mut files = common::smallest();
    let mut put = |path: &str, record: serde_json::Value| {
        files.insert(path.to_owned(), record.to_string().into_bytes());
    };
    put("site.yaml", json!({"title": text, "publisher": text, "languages": ["ar", "ku"]}));
    put("sectors.yaml", json!({"water": {"name": text}}));
    put("councils/raqqa/council.yaml", json!({"name": text, "kind": "executive", "area": text}));
    let resolution = json!({
        "text": text, "title": text, "summary": text, "responsible": [text], "sector": "water",
    });
    put(
        "councils/raqqa/2025-01-05-regular/meeting.yaml",
        json!({
            "title": text, "kind": "regular", "date": "2025-01-05", "place": text,
            "agenda": [text], "attendees": [{"name": text, "role": text}],
            "resolutions": [resolution], "sources": [{"title": text}],
        }),
    );
    files
}

/// Returns the markup of every page, without texts and the isolates around parts of them.
fn skeletons(run: &Run) -> BTreeMap<String, Vec<Part>> {
    let pages = run.output.keys().filter(|path| path.ends_with(".html"));
    let skeleton = |page: &String| {
        let parts = html::parts(run.text(page)).into_iter();
        let kept = |part: &Part| match part {
            Part::Open(tag) => tag.name != "bdi",
            Part::Close(name) => name != "bdi",
            Part::Text(_) => false,
        };
        (page.clone(), parts.filter(kept).collect())
    };
    pages.map(skeleton).collect()
}

/// Panics where a page holds an element, attribute or address that could act.
fn check_harmless(page: &str) {
    for script in scripts(page) {
        assert!(OWN_SCRIPTS.contains(script), "{script}");
    }
    for tag in html::tags(page) {
        if tag.name == "script" && !tag.attributes.is_empty() {
            // A block of data: no browser runs it.
            let kind = ("type".to_owned(), "application/ld+json".to_owned());
            assert_eq!(tag.attributes, [kind]);
        }
        assert_ne!(tag.name, "img");
        html::check_tag(&tag);
    }
}

/// Returns the scripts that stand in a page to be run.
fn scripts(page: &str) -> impl Iterator<Item = &str> {
    let after = page.split("<script>").skip(1);
    after.map(|rest| rest.split_once("</script>").expect("a script has an end").0)
}

/// Panics where a place isn't in the text, or not inside what holds it.
fn check_spans(outline: &Outline, text: &str) {
    let (start, end) = outline.span;
    assert!(text.get(start..end).is_some(), "{:?} isn't in {text:?}", outline.span);
    match &outline.kind {
        Kind::List(items) => items.iter().for_each(|item| check_spans(item, text)),
        Kind::Map(entries) => {
            for ((start, end), value) in entries {
                assert!(text.get(*start..*end).is_some(), "the key {start}..{end} in {text:?}");
                check_spans(value, text);
            }
        }
        Kind::Unknown | Kind::Plain | Kind::Scalar => {}
    }
}

/// Returns the first difference between what the scanner and the parser see.
fn difference(outline: &Outline, value: &Value, text: &str) -> Option<String> {
    let (start, end) = outline.span;
    match (&outline.kind, value) {
        (Kind::List(items), Value::Sequence(values)) if items.len() == values.len() => {
            items.iter().zip(values).find_map(|(item, value)| difference(item, value, text))
        }
        (Kind::Map(entries), Value::Mapping(values)) if entries.len() == values.len() => {
            entries.iter().zip(values).find_map(|((span, own), (key, value))| {
                let seen = key_at(*span, text);
                let other = (seen != *key).then(|| format!("key {seen:?} for {key:?}"));
                other.or_else(|| difference(own, value, text))
            })
        }
        (Kind::Plain, _) => {
            let typed: Value = serde_yaml::from_str(&text[start..end]).ok()?;
            (typed != *value).then(|| format!("{typed:?} for {value:?}"))
        }
        (Kind::Scalar, Value::String(_)) | (Kind::Unknown, Value::Null) => None,
        (kind, value) => Some(format!("{kind:?} for {value:?}")),
    }
}

/// Returns what the parser makes of the key at a span, which is without its quotes.
fn key_at((start, end): (usize, usize), text: &str) -> Value {
    let quoted = text[..start].ends_with(['"', '\'']) && text[end..].starts_with(['"', '\'']);
    let typed = if quoted { &text[start - 1..end + 1] } else { &text[start..end] };
    serde_yaml::from_str(typed).expect("the key was parsed before")
}
