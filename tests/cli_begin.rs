//! `diwan init`, `diwan new council` and `diwan new meeting` on disk: from nothing to a site, and
//! what stops it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::fs;

use common::office::{Office, status, text};
use diwan::base::schema_line::schema_line;

/// An office where nothing is yet.
fn nothing() -> Office {
    let office = Office::new();
    fs::remove_dir_all(office.root.join("content")).unwrap();
    office
}

/// What the shell, YAML and Markdown take for something else.
const HOSTILE: [&str; 6] = [
    "\"a\" & 'b' \\ #c", ": - ? | > {x} [y] *z &q !t %u @v `w`", "null",
    "  <script>alert(1)</script>  ", "- 5 %", "12:30",
];

#[test]
fn from_nothing_to_a_site_and_its_next_records() {
    let office = nothing();
    let begun = office.run(&["init", ".", "--council", "town", "--date", "2026-01-31"]);
    assert_eq!(status(&begun), 0, "{}", text(&begun.stderr));
    let listed = text(&begun.stdout).lines().take_while(|line| line.contains("content/"));
    let listed: Vec<&str> = listed.collect();
    assert_eq!(listed.len(), 6);
    for path in &listed {
        assert!(office.root.join(path).is_file(), "{path}");
    }
    assert!(!office.paths(".").iter().any(|path| path.contains(".import")), "a stage is left");
    let built = office.run(&["build", "--date", "2026-01-31"]);
    assert_eq!(status(&built), 0, "{}", text(&built.stderr));
    let council = ["new", "council", "--id", "camp", "--kind", "commune", "--parent", "town"];
    let meeting = ["new", "meeting", "--council", "camp", "--kind", "annual", "--date", "2026"];
    for arguments in [&council[..], &meeting[..]] {
        let started = office.command(arguments).env("SOURCE_DATE_EPOCH", "1769817600").output();
        assert_eq!(status(&started.unwrap()), 0, "{arguments:?}");
    }
    assert_eq!(status(&office.run(&["build"])), 1, "what is to be written isn't published");
    for (path, file, depth) in [
        ("councils/camp/council.yaml", "council", 2),
        ("councils/camp/2026-annual/meeting.yaml", "meeting", 3),
    ] {
        let path = format!("content/{path}");
        assert!(office.read(&path).starts_with(&schema_line(file, depth)), "{path}");
        office.write(&path, office.read(&path).replace("TODO", "نص").as_bytes());
    }
    for tag in ["ar", "ku"] {
        let path = format!("content/councils/camp/2026-annual/minutes.{tag}.md");
        office.write(&path, office.read(&path).replace("TODO", "نص").as_bytes());
    }
    let built = office.run(&["build", "--date", "2026-12-31"]);
    assert_eq!(status(&built), 0, "{}", text(&built.stderr));
    assert!(office.read("output/ar/councils/camp/2026-annual/1.html").contains("نص"));
}

#[test]
fn any_words_come_out_as_they_went_in() {
    for words in HOSTILE {
        let office = nothing();
        let given = ["--title", words, "--publisher", words, "--name", words];
        let begun = office.run(&[&["init", ".", "--lang", "ku"], &given[..]].concat());
        assert_eq!(status(&begun), 0, "{words}: {}", text(&begun.stderr));
        let meeting = ["new", "meeting", "--kind", "public", "--date", "2025-05", "--lang", "ku"];
        let started =
            office.run(&[&meeting[..], &["--title", words, "--resolutions", "0"]].concat());
        assert_eq!(status(&started), 0, "{words}: {}", text(&started.stderr));
        let folder = "content/councils/council/2025-05-public";
        fs::remove_file(office.root.join(format!("{folder}/minutes.ar.md"))).unwrap();
        office.write(&format!("{folder}/minutes.ku.md"), b"Girtek.\n");
        let built = office.run(&["build"]);
        assert_eq!(status(&built), 0, "{words}: {}", text(&built.stderr));
        for table in ["councils", "meetings"] {
            let table: serde_json::Value =
                serde_json::from_str(&office.read(&format!("output/data/{table}.json"))).unwrap();
            let rows = table["data"].as_array().unwrap();
            let has = |row: &serde_json::Value| {
                [&row["name"], &row["title"]].iter().any(|text| text["ku"] == words.trim())
            };
            assert!(rows.iter().any(has), "{words}: {rows:?}");
        }
    }
}

#[test]
fn what_is_there_is_never_touched() {
    let office = Office::new();
    let before = office.paths("content");
    let again = office.run(&["init", "."]);
    assert_eq!(status(&again), 2);
    assert!(text(&again.stderr).contains("there is content already"), "{}", text(&again.stderr));
    let council = office.run(&["new", "council", "--id", "raqqa", "--kind", "board"]);
    assert_eq!(status(&council), 2, "{}", text(&council.stderr));
    let meeting = ["new", "meeting", "--kind", "regular", "--date", "2025-01-05"];
    let named = office.run(&[&meeting[..], &["--id", "2025-01-05-regular"]].concat());
    assert_eq!(status(&named), 2, "{}", text(&named.stderr));
    assert_eq!(office.paths("content"), before);
    let lettered = office.run(&meeting);
    assert!(text(&lettered.stdout).contains("/2025-01-05-regular-b/"));
    let spaced = office.run(&["init", "a town"]);
    assert!(text(&spaced.stdout).contains("\n  cd \"a town\"\n"), "{}", text(&spaced.stdout));
    // A file where the site's folder should be.
    let file = office.run(&["init", "content/site.yaml"]);
    assert_eq!(status(&file), 2, "{}", text(&file.stderr));
    assert!(office.root.join("content/site.yaml").is_file());
}

#[test]
fn what_cannot_be_started_says_why_and_leaves_nothing() {
    let table: [(&[&str], i32, &str); 11] = [
        (&["new", "council"], 2, "--id --kind"),
        (&["new", "council", "--id", "town"], 2, "--kind"),
        (&["new", "council", "--id", "Town", "--kind", "other"], 2, "Town"),
        (&["new", "council", "--id", "town", "--kind", "oter"], 2, "did you mean `other`"),
        (&["new", "council", "--id", "t", "--kind", "other", "--parent", "x"], 1, "`x`"),
        (&["new", "council", "--id", "t", "--kind", "other", "--name", "a\u{202E}b"], 1, "U+202E"),
        (&["new", "meeting", "--kind", "public"], 2, "--date"),
        (&["new", "meeting", "--kind", "public", "--date", "2026-13"], 2, "2026-13"),
        (&["new", "meeting", "--kind", "public", "--date", "2026", "--council", "x"], 2, "x"),
        (&["new", "clarification"], 2, "--resolution"),
        (&["new", "council", "--id", "t", "--kind", "other", "--content", "no"], 2, "no"),
    ];
    for (arguments, expected, said) in table {
        let office = Office::new();
        let before = office.paths(".");
        let refused = office.run(arguments);
        let error = text(&refused.stderr);
        assert_eq!(status(&refused), expected, "{arguments:?}: {error}");
        assert!(error.contains(said), "{arguments:?}: {error}");
        assert_eq!(office.paths("."), before, "{arguments:?}");
    }
}

#[test]
fn errors_elsewhere_do_not_keep_a_record_back() {
    let office = Office::new();
    office.write("content/councils/tabqa/council.yaml", b"name: [\n");
    let started = office.run(&["new", "council", "--id", "town", "--kind", "other"]);
    assert_eq!(status(&started), 0, "{}", text(&started.stderr));
    let started = ["new", "meeting", "--council", "raqqa", "--kind", "public", "--date", "2025"];
    assert_eq!(status(&office.run(&started)), 0);
    // Its own council's do.
    let started = ["new", "meeting", "--council", "tabqa", "--kind", "public", "--date", "2025"];
    let refused = office.run(&started);
    assert_eq!(status(&refused), 1);
    assert!(text(&refused.stderr).contains("tabqa/council.yaml:"), "{}", text(&refused.stderr));
}

#[test]
fn two_at_once_make_one_site() {
    for _ in 0..4 {
        let office = nothing();
        let runs: Vec<_> = (0..4)
            .map(|_| {
                let mut command = office.command(&["init", "site"]);
                command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
                command.spawn().unwrap()
            })
            .collect();
        let done = runs.into_iter().map(|mut run| run.wait().unwrap().success());
        assert_eq!(done.filter(|done| *done).count(), 1);
        let left: Vec<_> = fs::read_dir(office.root.join("site")).unwrap().collect();
        assert_eq!(left.len(), 1, "{left:?}");
        assert_eq!(status(&office.run(&["check", "--content", "site/content"])), 0);
    }
}
