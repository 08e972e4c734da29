//! `diwan import` and the disk: what is written, what never is, exit statuses and streams.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::office::{Office, status, text};

const PRESS: &str = "المجلس يقر خطة المياه\n10-01-2026\nعقد المجلس اجتماعه الدوري، واتخذ القرارات \
                     التالية:\n1. حفر بئر.\n2. شراء مضخة.\n";
const UNDATED: &str = "عقد المجلس اجتماعه الدوري، واتخذ القرارات التالية:\n1. حفر بئر.\n";
const RECORD: &str = "content/councils/raqqa/2026-01-10-regular";

#[test]
fn a_press_text_becomes_a_record_that_builds() {
    let office = Office::new();
    office.write("press.txt", PRESS.as_bytes());
    let output = office.run(&["import", "press.txt", "--council", "raqqa"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    assert!(text(&output.stdout).starts_with(&format!("{RECORD}/\n")));
    assert_eq!(text(&output.stderr), "");
    let files = ["files/source.ar.txt", "meeting.yaml", "minutes.ar.md"];
    assert_eq!(office.paths(RECORD), files);
    assert_eq!(office.read(&format!("{RECORD}/files/source.ar.txt")), PRESS);
    assert_eq!(status(&office.run(&["build"])), 0);
    assert!(office.root.join("output/ar/councils/raqqa/2026-01-10-regular/2.html").exists());
}

#[test]
fn what_is_there_is_never_overwritten() {
    let office = Office::new();
    office.write("press.txt", PRESS.as_bytes());
    let import = ["import", "press.txt", "--council", "raqqa"];
    assert_eq!(status(&office.run(&import)), 0);
    office.write(&format!("{RECORD}/meeting.yaml"), b"mine");
    let again = office.run(&import);
    assert_eq!(status(&again), 2);
    assert!(text(&again.stderr).contains("--id"), "{}", text(&again.stderr));
    assert_eq!(office.read(&format!("{RECORD}/meeting.yaml")), "mine");
    let named = office.run(&[&import[..], &["--id", "2026-01-10-water"]].concat());
    assert_eq!(status(&named), 0);
    assert!(office.root.join("content/councils/raqqa/2026-01-10-water/meeting.yaml").exists());
}

#[test]
fn a_dry_run_prints_the_record_and_writes_nothing() {
    let office = Office::new();
    let before = office.paths("content");
    let output =
        office.run_with(&["import", "-", "--council", "raqqa", "--dry-run"], PRESS.as_bytes());
    assert_eq!(status(&output), 0);
    let record = text(&output.stdout);
    assert!(record.contains("ar: \"حفر بئر.\""));
    assert!(record.contains("# عقد المجلس اجتماعه الدوري"), "the minutes are comments");
    assert!(text(&output.stderr).contains("2 resolutions"));
    assert_eq!(office.paths("content"), before);
}

#[test]
fn a_record_without_a_date_says_so_at_its_line() {
    let office = Office::new();
    office.write("press.txt", UNDATED.as_bytes());
    assert_eq!(status(&office.run(&["import", "press.txt", "--council", "raqqa"])), 0);
    let meeting = office.read("content/councils/raqqa/undated-regular/meeting.yaml");
    let line = meeting.lines().position(|line| line.starts_with("date:  # TODO: ")).unwrap() + 1;
    let check = office.run(&["check"]);
    assert_eq!(status(&check), 1);
    let place = format!("undated-regular/meeting.yaml:{line}:");
    assert!(text(&check.stdout).contains(&place), "{}", text(&check.stdout));
    let dated = ["import", "press.txt", "--council", "raqqa", "--date", "2026-03"];
    assert_eq!(status(&office.run(&dated)), 0);
    let meeting = office.read("content/councils/raqqa/2026-03-regular/meeting.yaml");
    assert!(meeting.contains("date: 2026-03  # guessed: --date"));
}

#[test]
fn several_texts_become_a_meeting_each_or_none_does() {
    let office = Office::new();
    office.write("a.txt", PRESS.as_bytes());
    office.write("b.txt", PRESS.as_bytes());
    office.write("bad.txt", "عقد \u{202E}المجلس\n".as_bytes());
    let before = office.paths("content");
    let output = office.run(&["import", "a.txt", "bad.txt", "--council", "raqqa"]);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stderr).contains("--> bad.txt:1:5"), "{}", text(&output.stderr));
    assert_eq!(office.paths("content"), before);
    assert_eq!(status(&office.run(&["import", "a.txt", "b.txt", "--council", "raqqa"])), 0);
    assert!(office.root.join(RECORD).exists());
    assert!(office.root.join(format!("{RECORD}-b")).exists());
}

#[test]
fn what_cannot_be_imported_leaves_nothing_behind() {
    let office = Office::new();
    office.write("press.txt", PRESS.as_bytes());
    office.write("binary", b"\x7FELF\0\x01");
    office.write("controls.txt", "عقد\u{7} المجلس".as_bytes());
    office.write("large.txt", &vec![b'a'; 50 * 1024 * 1024]);
    office.write("folder/file", b"");
    let before = office.paths("content");
    for (arguments, expected) in [
        (&["binary", "--council", "raqqa"][..], 1),
        (&["controls.txt", "--council", "raqqa"], 1),
        (&["large.txt", "--council", "raqqa"], 1),
        (&["folder", "--council", "raqqa"], 2),
        (&["nowhere.txt", "--council", "raqqa"], 2),
        (&["press.txt", "--council", "nobody"], 2),
        (&["press.txt", "--council", "../raqqa"], 2),
        (&["press.txt", "--council", "raqqa", "--id", "A b"], 2),
        (&["press.txt", "press.txt", "--council", "raqqa", "--id", "a"], 2),
        (&["press.txt", "--council", "raqqa", "--translation", "press.txt"], 2),
        (&["press.txt"], 2),
    ] {
        let output = office.run(&[&["import"], arguments].concat());
        assert_eq!(status(&output), expected, "{arguments:?} {}", text(&output.stderr));
        assert!(!output.stderr.is_empty() && output.stdout.is_empty(), "{arguments:?}");
    }
    assert_eq!(office.paths("content"), before);
}

#[test]
fn what_an_interrupted_import_left_is_removed() {
    let office = Office::new();
    office.write("press.txt", PRESS.as_bytes());
    office.write("content/councils/raqqa/.import-1-0/updates.yaml", b"old");
    assert_eq!(status(&office.run(&["check"])), 0, "what is hidden is no record");
    assert_eq!(status(&office.run(&["import", "press.txt", "--council", "raqqa"])), 0);
    let council = office.paths("content/councils/raqqa");
    assert!(council.iter().all(|path| !path.starts_with('.')), "{council:?}");
    assert_eq!(status(&office.run(&["check"])), 0);
}

#[test]
fn a_language_that_the_site_has_not_is_refused() {
    let office = Office::new();
    let site = "title: Malper\npublisher: Weşanger\nlanguages: [ku]\n";
    let council = "name: Meclis\nkind: executive\n";
    let meeting = "title: Civîn\nkind: regular\ndate: 2025-01-05\n";
    office.write("content/site.yaml", site.as_bytes());
    office.write("content/sectors.yaml", b"water: {name: Av}\n");
    office.write("content/councils/raqqa/council.yaml", council.as_bytes());
    office.write("content/councils/raqqa/2025-01-05-regular/meeting.yaml", meeting.as_bytes());
    office.write("press.txt", PRESS.as_bytes());
    let output = office.run(&["import", "press.txt", "--council", "raqqa"]);
    assert_eq!(status(&output), 2);
    assert!(text(&output.stderr).contains(": ar"), "{}", text(&output.stderr));
}
