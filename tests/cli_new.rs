//! `diwan new clarification`: from a name to a published answer, and what stops it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::fs;

use common::office::{Office, status, text};
use diwan::base::schema_line::schema_line;

const NAME: &str = "raqqa/2025-01-05-regular/1";
const DATED: [&str; 4] = ["new", "clarification", "--date", "2026-01-31"];
const FOLDER: &str = "content/clarifications/2026-01-31-raqqa-1";

/// What the shell, YAML and Markdown take for something else.
const HOSTILE: [&str; 8] = [
    "\"a\" & 'b' \\ #c", ": - ? | > {x} [y] *z &q !t %u @v `w`", "null", "سطر أول\nسطر ثانٍ",
    "  <script>alert(1)</script>  ", "- 5 %", "TODAY", "12:30",
];

#[test]
fn what_is_started_lacks_only_what_nobody_else_knows() {
    let office = Office::new();
    let started = office.run(&[&DATED[..], &["--resolution", NAME]].concat());
    assert_eq!(status(&started), 0, "{}", text(&started.stderr));
    for line in text(&started.stdout).lines().take(3) {
        assert!(office.root.join(line).is_file(), "{line}");
    }
    let checked = office.run(&["check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(text(&checked.stdout)).unwrap();
    let found = report["diagnostics"].as_array().unwrap();
    let errors: Vec<_> = found.iter().filter(|one| one["severity"] == "error").collect();
    assert!(errors.iter().all(|one| one["code"] == "unfinished"), "{errors:?}");
    assert_eq!(errors.len(), 6, "title and claim in two languages, and two answers");
    assert_eq!(status(&office.run(&["build"])), 1, "it isn't published so");
    // What is written in the place of each makes it whole.
    for one in &errors {
        let path = one["file"].as_str().unwrap();
        office.write(path, office.read(path).replace("TODO", "نص").as_bytes());
    }
    assert_eq!(status(&office.run(&["build", "--date", "2026-01-31"])), 0);
    for lang in ["ar", "ku"] {
        let page = format!("output/{lang}/clarifications/2026-01-31-raqqa-1.html");
        assert!(office.read(&page).contains("councils/raqqa/2025-01-05-regular/1.html"));
        let record = format!("output/{lang}/councils/raqqa/2025-01-05-regular/1.html");
        assert!(office.read(&record).contains("clarifications/2026-01-31-raqqa-1.html"));
    }
}

#[test]
fn with_all_words_given_it_is_published_as_it_is() {
    for words in HOSTILE {
        let office = Office::new();
        let given = ["--resolution", NAME, "--title", words, "--claim", words, "--answer", words];
        let started = office.run(&[&DATED[..], &given, &["--verdict", "unfounded"]].concat());
        assert_eq!(status(&started), 0, "{words}: {}", text(&started.stderr));
        let built = office.run(&["build", "--date", "2026-01-31"]);
        assert_eq!(status(&built), 0, "{words}: {}", text(&built.stderr));
        let table = office.read("output/data/clarifications.json");
        let table: serde_json::Value = serde_json::from_str(&table).unwrap();
        let row = &table["data"][0];
        assert_eq!((row["title"]["ar"].as_str(), row["claim"]["ar"].as_str()), {
            (Some(words.trim()), Some(words.trim()))
        });
        assert_eq!(row["verdict"], "unfounded");
        assert!(
            !office
                .read("output/ar/clarifications/2026-01-31-raqqa-1.html")
                .contains("<script>alert")
        );
    }
}

#[test]
fn words_are_in_the_language_of_the_messages() {
    let office = Office::new();
    let given = ["--resolution", NAME, "--title", "Av heye", "--claim", "Av tune ye"];
    let started = office.run(&[&["--lang", "ku"], &DATED[..], &given].concat());
    assert_eq!(status(&started), 0);
    let record = office.read(&format!("{FOLDER}/clarification.yaml"));
    assert!(record.starts_with(&schema_line("clarification", 2)), "{record}");
    assert!(
        record.contains("  ku: \"Av heye\"\n") && record.contains("  # ar: \"\"\n"),
        "{record}"
    );
}

#[test]
fn nothing_that_is_there_is_touched() {
    let office = Office::new();
    let start = |more: &[&str]| office.run(&[&DATED[..], &["--resolution", NAME], more].concat());
    start(&[]);
    let before = office.read(&format!("{FOLDER}/clarification.yaml"));
    let again = start(&["--title", "آخر"]);
    assert_eq!(status(&again), 0);
    assert!(text(&again.stdout).contains("2026-01-31-raqqa-1-b"), "a letter behind it");
    assert_eq!(office.read(&format!("{FOLDER}/clarification.yaml")), before);
    let named = start(&["--id", "2026-01-31-raqqa-1"]);
    assert_eq!(status(&named), 2);
    assert_eq!(office.read(&format!("{FOLDER}/clarification.yaml")), before);
    let hidden = fs::read_dir(office.root.join("content/clarifications")).unwrap();
    let names = hidden.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(names.filter(|name| name.starts_with('.')).count(), 0);
}

#[test]
fn what_cannot_be_started_says_why_and_leaves_nothing() {
    let long = "x".repeat(65);
    let table: [(&[&str], i32, &str); 8] = [
        (&["--resolution", "raqqa/2025-01-05-regular/7"], 1, "there is no resolution `7`"),
        (&["--resolution", "raqa/2025-01-05-regular/1"], 1, "did you mean `raqqa`"),
        (&["--resolution", "raqqa/2025-01-05/1"], 1, "there is no meeting"),
        (&["--resolution", "raqqa/2025-01-05-regular"], 1, "no full name"),
        (&["--resolution", NAME, "--id", "../x"], 2, "../x"),
        (&["--resolution", NAME, "--id", &long], 2, &long),
        (&["--resolution", NAME, "--verdict", "unfunded"], 2, "did you mean `unfounded`"),
        (&["--resolution", NAME, "--title", "a\u{202E}b"], 1, "U+202E"),
    ];
    for (given, expected, said) in table {
        let office = Office::new();
        let refused = office.run(&[&DATED[..], given].concat());
        assert_eq!(status(&refused), expected, "{given:?}");
        assert!(text(&refused.stderr).contains(said), "{given:?}: {}", text(&refused.stderr));
        let left = office.root.join("content/clarifications");
        assert!(!left.exists() || fs::read_dir(left).unwrap().next().is_none(), "{given:?}");
    }
}

#[test]
fn other_errors_of_the_content_do_not_keep_it_back() {
    let office = Office::new();
    office.write("content/councils/tabqa/council.yaml", b"name: [\n");
    let started = office.run(&[&DATED[..], &["--resolution", NAME]].concat());
    assert_eq!(status(&started), 0, "{}", text(&started.stderr));
}
