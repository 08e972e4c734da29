//! Translations go out and come back: nothing in the records changes but they, whatever the records
//! look like, and what is older than its original is known and never made up.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeMap;

use common::Files;
use common::random::cases;
use diwan::base::codes;
use diwan::base::diag::{Diagnostics, has_error};
use diwan::base::report::{MessageLanguage, Messages};
use diwan::base::text::Lang;
use diwan::project::Project;
use diwan::translating::export::{self, Which};
use diwan::translating::holdings::Holdings;
use diwan::translating::import::{self, Import};
use diwan::translating::po::{self, Message};
use diwan::translating::{agreed, trial};
use proptest::prelude::*;

const MEETING: &str = "councils/raqqa/2025-01-05-regular";

/// A site whose texts can be taken out and put back.
struct Site {
    files: Files,
    project: Project,
    holdings: Holdings,
}

impl Site {
    fn new(files: &Files) -> Self {
        let input = common::input(files);
        let content = input.content.clone();
        let project = Project::load(input);
        assert!(!has_error(&project.diagnostics), "{:?}", project.diagnostics);
        let model = project.model.as_ref().unwrap();
        let holdings = Holdings::read(content, "content", model);
        Site { files: files.clone(), project, holdings }
    }

    fn lang(&self, tag: &str) -> Lang {
        self.project.model.as_ref().unwrap().settings.languages.find(tag).unwrap()
    }

    /// Returns the messages for a language, by their names.
    fn messages(&self, tag: &str, which: Which) -> Vec<Message> {
        let all: Vec<_> = self.holdings.all.iter().collect();
        let (texts, wanted) = ((&all[..], &self.holdings.sources), (self.lang(tag), which));
        let date = common::input(&self.files).date;
        let model = self.project.model.as_ref().unwrap();
        let made = export::export(texts, model, wanted, date, &comments());
        let (mut sources, mut problems) = (Default::default(), Diagnostics::new());
        let read = po::read::read("a.po", made.text.as_bytes(), &mut sources, &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(read.messages.len(), made.count);
        let message = |one: po::read::Found| Message {
            is_fuzzy: one.is_fuzzy,
            context: one.context,
            id: one.id,
            string: one.string,
            ..Message::default()
        };
        read.messages.into_iter().map(message).collect()
    }

    fn names(&self, tag: &str, which: Which) -> Vec<String> {
        self.messages(tag, which).into_iter().map(|one| one.context).collect()
    }

    /// Puts messages back; returns what it becomes and what was said.
    fn import(&mut self, tag: &str, messages: &[Message]) -> (Option<Import>, Diagnostics) {
        let model = self.project.model.as_ref().unwrap();
        let header = [("Language", tag), (export::SITE, model.settings.id.as_str())];
        let text = po::write(&header, messages);
        let content = common::entries(&self.files);
        let mut problems = Diagnostics::new();
        let made = import::import(
            ("a.po", text.as_bytes()),
            &mut self.holdings,
            (&content, "content"),
            model,
            &comments(),
            &mut problems,
        );
        if let Some(made) = &made {
            let (errors, _) = trial::run(&common::input(&self.files), &made.files);
            assert!(errors.is_empty(), "{errors:?}");
        }
        (made, problems)
    }

    fn next(&self, made: &Import) -> Site {
        Site::new(&with(&self.files, &made.files))
    }

    /// Says that all translations agree with their originals.
    fn done(&self) -> Site {
        let languages = &self.project.model.as_ref().unwrap().settings.languages;
        let all: Vec<_> = self.holdings.all.iter().collect();
        let wanted: Vec<Lang> = languages.all().collect();
        let done = agreed::done((&all, &self.holdings.sources), (&wanted, languages), &comments());
        let files: Vec<_> = done.into_iter().filter_map(|one| one.file).collect();
        Site::new(&with(&self.files, &files))
    }

    fn edited(&self, path: &str, from: &str, to: &str) -> Site {
        let mut files = self.files.clone();
        let text = String::from_utf8(files[path].clone()).unwrap();
        assert!(text.contains(from), "{path}: {from}");
        files.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
        Site::new(&files)
    }

    /// Returns the names of what is older.
    fn older(&self, tag: &str) -> Vec<String> {
        let lang = self.lang(tag);
        let of = |holding: &diwan::translating::holdings::Holding| {
            let older = holding.translations.older(lang, tag);
            older.into_iter().map(|one| one.name.clone()).collect::<Vec<_>>()
        };
        self.holdings.all.iter().flat_map(of).collect()
    }
}

fn comments() -> Messages {
    Messages::for_comments(MessageLanguage::English)
}

fn with(files: &Files, new: &[diwan::translating::NewFile]) -> Files {
    let mut files = files.clone();
    for file in new {
        assert_eq!(files.insert(file.path.clone(), file.new.clone()), file.old, "{}", file.path);
    }
    files
}

fn translated(mut messages: Vec<Message>, words: impl Fn(usize) -> String) -> Vec<Message> {
    for (number, message) in messages.iter_mut().enumerate() {
        if message.string.is_empty() || message.is_fuzzy {
            message.string = words(number);
            message.is_fuzzy = false;
        }
    }
    messages
}

/// A meeting's title in every form that YAML has for it, and what it becomes.
const FORMS: [(&str, &str); 25] = [
    ("title: عنوان\n", "title: {ar: عنوان, ku: \"N\"}\n"),
    ("title: عنوان # ملاحظة\n", "title: {ar: عنوان, ku: \"N\"} # ملاحظة\n"),
    ("title: \"عنوان\"\n", "title: {ar: \"عنوان\", ku: \"N\"}\n"),
    ("title:   'عنوان'\n", "title:   {ar: 'عنوان', ku: \"N\"}\n"),
    ("title: أول، [ثانٍ]\n", "title:\n  ar: أول، [ثانٍ]\n  ku: \"N\"\n"),
    ("title: أول, ثانٍ # ملاحظة\n", "title:\n  ar: أول, ثانٍ # ملاحظة\n  ku: \"N\"\n"),
    ("title: أول\n  يتبع\n", "title:\n  ar: أول\n    يتبع\n  ku: \"N\"\n"),
    ("title: أول\n\n  يتبع\n", "title:\n  ar: أول\n\n    يتبع\n  ku: \"N\"\n"),
    ("title: \"أول\n  يتبع\"\n", "title:\n  ar: \"أول\n    يتبع\"\n  ku: \"N\"\n"),
    ("title: |\n  أول\n  يتبع\n\n", "title:\n  ar: |\n    أول\n    يتبع\n  ku: \"N\"\n\n"),
    ("title: >- # طويل\n    أول\n", "title:\n  ar: >- # طويل\n      أول\n  ku: \"N\"\n"),
    ("title: |1\n أول\n", "title:\n  ar: |1\n   أول\n  ku: \"N\"\n"),
    ("title:\n  عنوان\n", "title:\n  {ar: عنوان, ku: \"N\"}\n"),
    ("title:\n  أول, ثانٍ\n", "title:\n  ar: أول, ثانٍ\n  ku: \"N\"\n"),
    ("title: {ar: عنوان}\n", "title: {ar: عنوان, ku: \"N\"}\n"),
    ("title: {ar: عنوان,}\n", "title: {ar: عنوان, ku: \"N\",}\n"),
    ("title: {\n  ar: عنوان # ملاحظة\n}\n", "title: {\n  ar: عنوان, ku: \"N\" # ملاحظة\n}\n"),
    ("title: {\"ar\":\"عنوان\"}\n", "title: {\"ar\":\"عنوان\", ku: \"N\"}\n"),
    ("title:\n  ar: عنوان\n", "title:\n  ar: عنوان\n  ku: \"N\"\n"),
    ("title:\n    ar: عنوان # ملاحظة\n\n", "title:\n    ar: عنوان # ملاحظة\n    ku: \"N\"\n\n"),
    (
        "title:\n  \"ar\": |-\n    عنوان\n# ملاحظة\n",
        "title:\n  \"ar\": |-\n    عنوان\n  ku: \"N\"\n# ملاحظة\n",
    ),
    ("title: {ar: عنوان, ku: Kevn}\n", "title: {ar: عنوان, ku: \"N\"}\n"),
    ("title:\n  ku: Kevn # ?\n  ar: عنوان\n", "title:\n  ku: \"N\" # ?\n  ar: عنوان\n"),
    ("title:\n  kmr: | # ?\n    Kevn\n  ar: عنوان\n", "title:\n  kmr: \"N\" # ?\n  ar: عنوان\n"),
    ("\"title\": عنوان\n", "\"title\": {ar: عنوان, ku: \"N\"}\n"),
];

#[test]
fn a_translation_finds_its_place_in_every_form() {
    let entries = [
        ("agenda:\n  - بند\n", "agenda:\n  - {ar: بند, ku: \"N\"}\n"),
        ("agenda:\n- بند, آخر # !\n", "agenda:\n- ar: بند, آخر # !\n  ku: \"N\"\n"),
        ("agenda:\n  -   |\n    بند\n", "agenda:\n  -   ar: |\n        بند\n      ku: \"N\"\n"),
        ("agenda:\n  -\n    بند, آخر\n", "agenda:\n  -\n    ar: بند, آخر\n    ku: \"N\"\n"),
        ("agenda:\n  - ar: بند\n", "agenda:\n  - ar: بند\n    ku: \"N\"\n"),
        ("agenda: [بند]\n", "agenda: [{ar: بند, ku: \"N\"}]\n"),
        (
            "figures: [{label: بند, value: 1}]\n",
            "figures: [{label: {ar: بند, ku: \"N\"}, value: 1}]\n",
        ),
        (
            "figures:\n- label: بند, آخر\n  value: 1\n",
            "figures:\n- label:\n    ar: بند, آخر\n    ku: \"N\"\n  value: 1\n",
        ),
    ];
    let titled = "title: {ar: x, ku: y}\n";
    let all = FORMS.map(|(from, to)| (from.to_owned(), to.to_owned()));
    let entries = entries.map(|(from, to)| (titled.to_owned() + from, titled.to_owned() + to));
    for (from, to) in all.into_iter().chain(entries) {
        for line_break in ["\n", "\r\n", "\r"] {
            let rest = "kind: regular # هنا\ndate: 2025-01-05\n";
            let file = |head: &str| format!("\u{FEFF}# أ\n{head}{rest}").replace('\n', line_break);
            let mut files = common::smallest();
            let path = format!("{MEETING}/meeting.yaml");
            files.insert(path.clone(), file(&from).into_bytes());
            let mut site = Site::new(&files);
            let mut messages = site.messages("ku", Which::All);
            messages.retain(|one| one.string.is_empty() || one.string.contains("Kevn"));
            assert_eq!(messages.len(), 1, "{from:?}");
            messages[0].string = "N".to_owned();
            let (made, problems) = site.import("ku", &messages);
            assert!(problems.is_empty(), "{from:?}: {problems:?}");
            let made = site.next(&made.unwrap());
            let new = String::from_utf8(made.files[&path].clone()).unwrap();
            assert_eq!(new, file(&to), "{from:?}");
        }
    }
}

/// Every text that `check` misses is listed, and no other.
#[test]
fn what_is_missing_is_what_check_warns_of() {
    for folder in ["tests/golden/content", "content", "tests/oracles/hostile"] {
        let files = common::read(folder);
        let site = Site::new(&files);
        let mut warned: BTreeMap<String, usize> = BTreeMap::new();
        for one in &site.project.diagnostics {
            if one.code == codes::MISSING_TRANSLATION {
                let word = |name| one.words.iter().find(|(key, _)| *key == name);
                let count = word("count").map_or(1, |(_, count)| count.parse().unwrap());
                *warned.entry(word("tag").unwrap().1.clone()).or_default() += count;
            }
        }
        let languages = &site.project.model.as_ref().unwrap().settings.languages;
        for lang in languages.all() {
            let missing = |one: &diwan::translating::holdings::Holding| {
                one.translations.missing(lang).count()
            };
            let listed: usize = site.holdings.all.iter().map(missing).sum();
            let tag = languages.tag(lang);
            assert_eq!(listed, warned.get(tag).copied().unwrap_or_default(), "{folder} {tag}");
        }
    }
}

#[test]
fn what_is_translated_everywhere_lacks_nothing_and_changes_nothing_again() {
    let mut site = Site::new(&common::read("tests/golden/content"));
    for tag in ["ku", "ar"] {
        let messages =
            translated(site.messages(tag, Which::All), |number| format!("Werger {number}"));
        let (made, problems) = site.import(tag, &messages);
        assert!(problems.is_empty(), "{problems:?}");
        site = site.next(&made.unwrap());
        assert_eq!(site.names(tag, Which::Lacking), [""; 0]);
        let (made, problems) = site.import(tag, &messages);
        assert!(problems.is_empty(), "{problems:?}");
        let made = made.unwrap();
        assert_eq!((made.files.len(), made.imported), (0, 0));
        assert_eq!(made.unchanged, messages.len());
    }
    assert_eq!((site.older("ar"), site.older("ku")), (vec![], vec![]));
}

#[test]
fn only_what_was_recorded_is_claimed_to_be_older() {
    let path = format!("{MEETING}/meeting.yaml");
    let site = Site::new(&common::smallest());
    assert_eq!(site.edited(&path, "نص", "نص آخر").older("ku"), [""; 0]);
    let site = site.done();
    assert_eq!(site.older("ku"), [""; 0]);
    let edited = site.edited(&path, "نص", "نص آخر").edited(
        &format!("{MEETING}/minutes.ar.md"),
        "محضر",
        "المحضر",
    );
    assert_eq!(edited.older("ku"), ["meeting.yaml resolutions/1/text", "minutes"]);
    assert_eq!(edited.older("ar"), [""; 0]);
    let fuzzy = edited.messages("ku", Which::Lacking);
    assert!(fuzzy.iter().all(|one| one.is_fuzzy && !one.string.is_empty()));
    assert_eq!(fuzzy.len(), 2);
    // Blanks are nothing that anybody would translate anew.
    assert_eq!(site.edited(&path, "ar: نص", "ar:   \"نص \"").older("ku"), [""; 0]);
    // Whoever says that it agrees again is believed.
    assert_eq!(edited.done().older("ku"), [""; 0]);
}

#[test]
fn an_entry_that_moved_is_not_older() {
    let mut files = common::smallest();
    let agenda = "agenda:\n  - {ar: أ, ku: A}\n  - {ar: ب, ku: B}\n";
    let path = format!("{MEETING}/meeting.yaml");
    files.get_mut(&path).unwrap().extend(agenda.bytes());
    let site = Site::new(&files).done();
    for (from, to, older) in [
        ("  - {ar: أ", "  - {ar: ج, ku: C}\n  - {ar: أ", &[][..]),
        ("  - {ar: أ, ku: A}\n", "", &[]),
        ("  - {ar: أ, ku: A}\n  - {ar: ب, ku: B}", "  - {ar: ب, ku: B}\n  - {ar: أ, ku: A}", &[]),
        ("{ar: ب", "{ar: ت", &["meeting.yaml agenda/2"]),
        // A resolution has its number, wherever it stands.
        (
            "  - text: {ar: نص",
            "  - {number: 7, text: {ar: نص, ku: N}}\n  - number: 1\n    text: {ar: نص",
            &[],
        ),
        (
            "  - text: {ar: نص",
            "  - number: 1\n    text: {ar: قرار",
            &["meeting.yaml resolutions/1/text"],
        ),
    ] {
        assert_eq!(site.edited(&path, from, to).older("ku"), older, "{to}");
    }
}

/// Of minutes only the pieces go out that changed; the others keep their translations.
#[test]
fn changed_minutes_ask_for_their_changed_pieces() {
    let mut files = common::smallest();
    let (arabic, kurmanji) =
        (format!("{MEETING}/minutes.ar.md"), format!("{MEETING}/minutes.ku.md"));
    files.insert(arabic.clone(), "# أ\n\n- ب\n- ت\n\n> ث\n".into());
    files.insert(kurmanji.clone(), "# A\r\n\r\n* B\r\n* C\r\n\r\n> D\r\n".into());
    let site = Site::new(&files).done();
    let mut edited = site.edited(&arabic, "- ت\n", "- ج\n- ت\n").edited(&arabic, "ث", "خ");
    let messages = edited.messages("ku", Which::Lacking);
    let asked: Vec<&str> = messages.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(asked, ["ج", "خ"]);
    let half = &translated(messages.clone(), |_| "N".to_owned())[..1];
    let (made, problems) = edited.import("ku", half);
    assert_eq!(problems[0].code, codes::INCOMPLETE_TEXT);
    assert_eq!((made.as_ref().unwrap().files.len(), made.unwrap().skipped), (0, 1));
    let all = translated(messages, |number| format!("N{number}\ndû"));
    let (made, problems) = edited.import("ku", &all);
    assert!(problems.is_empty(), "{problems:?}");
    let next = edited.next(&made.unwrap());
    let text = String::from_utf8(next.files[&kurmanji].clone()).unwrap();
    assert_eq!(text, "# A\r\n\r\n- B\r\n- N0\r\n  dû\r\n- C\r\n\r\n> N1\r\n> dû\r\n");
    assert_eq!(next.older("ku"), [""; 0]);
    // Where the pieces are the same, the translation's own signs stay.
    let mut edited = site.edited(&arabic, "ث", "خ");
    let messages = translated(edited.messages("ku", Which::Lacking), |_| "N".to_owned());
    let (made, _) = edited.import("ku", &messages);
    let next = edited.next(&made.unwrap());
    assert_eq!(next.files[&kurmanji], b"# A\r\n\r\n* B\r\n* C\r\n\r\n> N\r\n");
}

/// A translation into the first language becomes the original.
#[test]
fn what_was_translated_into_the_first_language_is_the_original_from_then_on() {
    let path = format!("{MEETING}/meeting.yaml");
    let mut site =
        Site::new(&common::smallest()).edited(&path, "{ar: نص, ku: Nivîs}", "{ku: Nivîs}");
    let messages = translated(site.messages("ar", Which::Lacking), |_| "نص".to_owned());
    let (made, _) = site.import("ar", &messages);
    let site = site.next(&made.unwrap());
    assert_eq!((site.older("ar"), site.older("ku")), (vec![], vec![]));
    let edited = site.edited(&path, "\"نص\"", "\"قرار\"");
    assert_eq!(edited.older("ku"), ["meeting.yaml resolutions/1/text"]);
}

/// Whatever somebody does to the file of marks, nothing is claimed that isn't known.
#[test]
fn a_file_of_marks_may_be_edited_by_hand() {
    let path = format!("{MEETING}/translations.yaml");
    let site = Site::new(&common::smallest()).done();
    let text = String::from_utf8(site.files[&path].clone()).unwrap();
    let line = diwan::base::schema_line::schema_line("translations", 3);
    assert!(text.starts_with(&format!("{line}# Written by `diwan translate`")), "{text}");
    for own in [
        String::new(),
        "# nothing\n".to_owned(),
        "ku:\n".to_owned(),
        "syr:\n  meeting.yaml title: \"00000000\"\n".to_owned(),
        "ku: {meeting.yaml nothing/9/of/it: \"00000000\", minutes.xx.md: \"00000000\"}\n"
            .to_owned(),
        text.replace('\n', "\r\n"),
        text.lines()
            .rev()
            .filter(|line| line.starts_with(' '))
            .fold("ku:\n".to_owned(), |all, one| all + one + "\n"),
    ] {
        let mut files = site.files.clone();
        files.insert(path.clone(), own.clone().into_bytes());
        let edited = Site::new(&files);
        assert_eq!(edited.older("ku"), [""; 0], "{own}");
        let again = String::from_utf8(edited.done().files[&path].clone()).unwrap();
        assert!(again.contains("  meeting.yaml title: \""), "{again}");
        assert!(!again.contains("nothing/9"), "{again}");
    }
    // What stands above the first line is somebody's own.
    let mut files = site.files.clone();
    files.insert(path.clone(), "# Ours\n\n# Not ours\nku: {}\n".into());
    let mut done = Site::new(&files).done();
    let ours = format!("{line}# Ours\nku:\n");
    assert!(done.files[&path].starts_with(ours.as_bytes()), "{:?}", done.files[&path]);
    // And the schema's line stands there once.
    let shorter = ours.clone() + "  meeting.yaml title: \"00000000\"\n";
    done.files.insert(path.clone(), shorter.into_bytes());
    let again = Site::new(&done.files).done();
    assert!(again.files[&path].starts_with(ours.as_bytes()), "{:?}", again.files[&path]);
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn any_words_come_back_and_every_other_line_stays(
        words in proptest::collection::vec("[^\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}\u{FFFD}]{1,30}", 1..9),
        crlf in any::<bool>(),
    ) {
        let mut files = common::read("tests/golden/content");
        if crlf {
            for (path, bytes) in &mut files {
                if path.ends_with(".yaml") {
                    *bytes = String::from_utf8(bytes.clone()).unwrap().replace('\n', "\r\n").into();
                }
            }
        }
        let mut site = Site::new(&files);
        // Markdown has its own rules, which words at random break.
        let mut messages = site.messages("ku", Which::Lacking);
        messages.retain(|one| one.context.contains(".yaml ") && one.string.is_empty());
        let word = |number: usize| {
            let word = &words[number % words.len()];
            if word.trim().is_empty() { "x".to_owned() } else { word.trim().to_owned() }
        };
        let messages = translated(messages, word);
        let (made, problems) = site.import("ku", &messages);
        prop_assume!(!problems.iter().any(|one| one.code == codes::FORBIDDEN_CHARACTER));
        prop_assert!(problems.is_empty(), "{:?}", problems);
        let next = site.next(&made.unwrap());
        for message in &messages {
            let all = next.messages("ku", Which::All);
            let found = all.iter().find(|one| one.context == message.context).unwrap();
            prop_assert_eq!(&found.string, &message.string);
        }
        for (path, old) in files.iter().filter(|(path, _)| !path.ends_with("translations.yaml")) {
            let new = String::from_utf8_lossy(&next.files[path]).into_owned();
            let old = String::from_utf8_lossy(old);
            prop_assert!(is_within(&old, &new), "{}: something went", path);
            let own = messages.iter().filter(|one| one.context.starts_with(path.as_str()));
            // Quotation marks, the language, and where a line has to be begun, its margin.
            let most: usize = own.map(|one| 2 * one.string.len() + 24).sum();
            prop_assert!(new.len() <= old.len() + most, "{}: something came", path);
            let bare = new.replace("\r\n", "").contains('\n');
            prop_assert!(!crlf || !path.ends_with(".yaml") || !bare || !files.contains_key(path));
        }
    }
}

/// Tells whether all signs of a text stand in another one, in their order.
fn is_within(text: &str, other: &str) -> bool {
    let mut signs = other.chars();
    text.chars().all(|one| signs.any(|other| other == one))
}
