//! What `diwan new` and `diwan init` write is a record of the format, with each field that its
//! comments show, in the languages of any site.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeSet;

use common::Files;
use diwan::base::date::{Date, Day};
use diwan::base::diag::Severity;
use diwan::base::ids::Id;
use diwan::base::report::{MessageLanguage, Messages};
use diwan::base::text::Lang;
use diwan::model::words::{CouncilKind, MeetingKind, Word};
use diwan::starting::meeting::Setting;
use diwan::starting::voice::Voice;
use diwan::starting::{self, Started, Words, council, meeting, site};

const LANGUAGES: [MessageLanguage; 3] =
    [MessageLanguage::English, MessageLanguage::Arabic, MessageLanguage::Kurmanji];

/// What an example alone can't be right about: councils and files that aren't there.
const NOT_THERE: [&str; 2] = ["missing-attachment", "unknown-council"];

fn id(name: &str) -> Id {
    Id::parse(name).unwrap()
}

fn request() -> site::Request {
    site::Request {
        id: id("raqqa"),
        title: Words::new(),
        publisher: Words::new(),
        council: id("town"),
        name: Words::new(),
        kind: CouncilKind::Municipality,
        date: Day::parse("2026-01-31").unwrap(),
    }
}

/// A site to begin with, but for its schemas, which no reader of a content sees.
fn site_of(request: &site::Request, language: MessageLanguage) -> Files {
    let files = site::start(request, &Voice::new(language)).into_iter();
    let files = files.filter(|(path, _)| !path.starts_with(".schemas/"));
    files.map(|(path, text)| (path, text.into_bytes())).collect()
}

/// Starts a council and a meeting in a site of these languages.
fn records(languages: &str, date: &str, words: &Words, language: MessageLanguage) -> Files {
    let mut files = common::smallest();
    let settings = format!("title: سجل\npublisher: مكتب\nlanguages: [{languages}]\n");
    files.insert("site.yaml".to_owned(), settings.into_bytes());
    let run = common::run(common::input(&files));
    let model = run.project.model.as_ref().unwrap();
    let voice = Voice::new(language);
    let tags: Vec<String> = languages.split(", ").map(str::to_owned).collect();
    let (name, parent) = (words.clone(), Some(id("raqqa")));
    let request = council::Request { id: id("new"), name, kind: CouncilKind::Commune, parent };
    add(&mut files, council::start(&request, &tags, &BTreeSet::new(), &voice).unwrap());
    let setting =
        Setting { model, tags: &tags, lang: Lang(0), today: Day::parse("2026-02-01").unwrap() };
    let request = meeting::Request {
        council: id("raqqa"),
        id: None,
        kind: MeetingKind::Public,
        date: Date::parse(date).unwrap(),
        title: words.clone(),
        resolutions: vec![words.clone(), words.clone()],
        minutes: words.clone(),
    };
    add(&mut files, meeting::start(&request, &setting, &BTreeSet::new(), &voice).unwrap());
    files
}

fn add(files: &mut Files, started: Started) {
    let folder = started.folder();
    for (name, text) in started.files {
        files.insert(format!("{folder}/{name}"), text.into_bytes());
    }
}

/// The errors of a content, but for what is still to be written.
fn errors(files: &Files) -> Vec<&'static str> {
    let run = common::run(common::input(files));
    let found = run.project.diagnostics.iter();
    let found = found.filter(|one| one.code.severity == Severity::Error);
    found.map(|one| one.code.name).filter(|name| *name != "unfinished").collect()
}

/// Takes the `#` from each field that a comment shows; tells how many there were.
fn with_examples(text: &str) -> (String, usize) {
    let mut count = 0;
    let field = |line: &str| {
        let name = line.trim_start().trim_start_matches("- ");
        let end = name.find(|one: char| !one.is_ascii_lowercase() && one != '_');
        end.is_some_and(|end| end > 0 && name[end..].starts_with(':')) || name.starts_with('{')
    };
    let lines = text.lines().enumerate().map(|(number, line)| {
        let indent = line.len() - line.trim_start().len();
        match line.trim_start().strip_prefix("# ") {
            // An empty text is there to be written.
            Some(shown) if number > 0 && field(shown) && !shown.ends_with("\"\"") => {
                count += 1;
                format!("{:indent$}{shown}\n", "")
            }
            _ => format!("{line}\n"),
        }
    });
    (lines.collect(), count)
}

#[test]
fn a_site_to_begin_with_is_as_good_as_any() {
    for language in LANGUAGES {
        let files = site_of(&request(), language);
        let run = common::run(common::input(&files));
        assert_eq!(run.codes(), ["no-base-url"], "{language:?}");
        for page in ["ar/councils/town/2026-01-31-regular.html", "ku/councils/town/index.html"] {
            assert!(run.output.contains_key(page), "{page}");
        }
        let all = site::start(&request(), &Voice::new(language)).into_iter();
        let schemas = all.filter(|(path, _)| path.starts_with(".schemas/"));
        assert_eq!(schemas.count(), diwan::schema::all().len());
    }
}

#[test]
fn each_field_that_a_comment_shows_may_stand_there() {
    for language in LANGUAGES {
        let mut shown = 0;
        let done = Words::from([("ar".to_owned(), "نص".to_owned())]);
        let contents = [
            site_of(&request(), language),
            records("ar, ku", "2026-01-31", &done, language),
            records("ku, ar, ckb", "2026-01-31", &Words::new(), language),
            records("ar, ku", "2027", &done, language),
        ];
        for mut files in contents {
            let records = files.iter_mut().filter(|(path, _)| path.ends_with(".yaml"));
            for (_, bytes) in records {
                let (text, count) = with_examples(std::str::from_utf8(bytes).unwrap());
                shown += count;
                *bytes = text.into_bytes();
            }
            let mut left = errors(&files);
            left.retain(|name| !NOT_THERE.contains(name));
            let run = common::run(common::input(&files));
            assert_eq!(left, Vec::<&str>::new(), "{}", run.report(language));
        }
        assert!(shown > 100, "only {shown} fields were looked at");
    }
}

#[test]
fn what_is_given_is_there_and_what_is_missing_is_to_be_written() {
    let given = Words::from([("ku".to_owned(), "Av \"û\" nan: #1".to_owned())]);
    for language in LANGUAGES {
        let files = records("ar, ku", "2026-01-31", &given, language);
        let run = common::run(common::input(&files));
        assert!(!run.codes().contains(&"unfinished"), "{:?}", run.report(language));
        assert!(run.text("ku/councils/new/index.html").contains("#1"));
        assert!(run.text("ku/councils/raqqa/2026-01-31-public.html").contains("#1"));
        let files = records("ar, ku", "2026-01-31", &Words::new(), language);
        let run = common::run(common::input(&files));
        let unfinished = run.codes().into_iter().filter(|code| *code == "unfinished").count();
        // A name, a title, two resolutions and minutes, in two languages.
        assert_eq!(unfinished, 10, "{language:?}");
        assert_eq!(errors(&files), Vec::<&str>::new());
    }
}

#[test]
fn a_meeting_to_come_is_an_announcement() {
    let given = Words::from([("ar".to_owned(), "اجتماع".to_owned())]);
    let files = records("ar, ku", "2026-03", &given, MessageLanguage::Arabic);
    let run = common::run(common::input(&files));
    assert!(!run.codes().contains(&"future-meeting") && errors(&files).is_empty());
    let record = files.get("councils/raqqa/2026-03-public/meeting.yaml").unwrap();
    let record = std::str::from_utf8(record).unwrap();
    assert!(record.contains("\nstate: scheduled\n") && !record.contains("resolutions:"));
    assert!(!files.keys().any(|path| path.contains("2026-03-public/minutes")));
}

#[test]
fn the_words_of_the_format_are_explained() {
    for (language, word) in [
        (MessageLanguage::Arabic, "  municipality (بلدية)"),
        (MessageLanguage::Kurmanji, "  municipality (şaredarî)"),
        (MessageLanguage::English, "  municipality\n"),
    ] {
        let files = site_of(&request(), language);
        let council = String::from_utf8(files["councils/town/council.yaml"].clone()).unwrap();
        assert!(council.contains(word), "{council}");
        for (_, word) in CouncilKind::ALL {
            assert!(council.contains(&format!("#   {word}")), "{word}");
        }
    }
}

#[test]
fn a_name_that_is_taken_gets_a_letter_or_is_refused() {
    let voice = Voice::new(MessageLanguage::English);
    let run = common::run(common::input(&common::smallest()));
    let model = run.project.model.as_ref().unwrap();
    let tags = ["ar".to_owned(), "ku".to_owned()];
    let setting =
        Setting { model, tags: &tags, lang: Lang(0), today: Day::parse("2026-02-01").unwrap() };
    let request = |own: Option<Id>| meeting::Request {
        council: id("raqqa"),
        id: own,
        kind: MeetingKind::Regular,
        date: Date::parse("2025-01-05").unwrap(),
        title: Words::new(),
        resolutions: Vec::new(),
        minutes: Words::new(),
    };
    let mut taken = BTreeSet::from(["2025-01-05-regular".to_owned()]);
    let started = meeting::start(&request(None), &setting, &taken, &voice).unwrap();
    assert_eq!(started.id, "2025-01-05-regular-b");
    let named = meeting::start(&request(Some(id("2025-01-05-regular"))), &setting, &taken, &voice);
    let exists = starting::Refusal::Exists("2025-01-05-regular".to_owned());
    assert_eq!(named.unwrap_err(), exists);
    taken.extend(('b'..='z').map(|letter| format!("2025-01-05-regular-{letter}")));
    let none = meeting::start(&request(None), &setting, &taken, &voice).unwrap_err();
    assert_eq!(none, starting::Refusal::NoFreeName("2025-01-05-regular".to_owned()));
}

#[test]
fn examples_say_that_they_are_some() {
    for language in site::LANGUAGES {
        let say = |id: &str| Messages::for_comments(language).say(id, &[]);
        let word = say("example-council").split(':').next().unwrap().to_owned();
        for id in ["example-publisher", "example-meeting", "example-resolution"] {
            assert!(say(id).starts_with(&word), "{id}");
        }
    }
}
