//! `diwan build --single`, and the disk: what is written where, and what is never replaced.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::process::Output;

use common::office::{Office, status, text};

const NAME: &str = "raqqa/2025-01-05-regular";
const FILE: &str = "raqqa_2025-01-05-regular.html";

fn run(office: &Office, more: &[&str]) -> Output {
    let whole = [&["build", "--date", "2026-02-01", "--single"], more].concat();
    office.run(&whole)
}

#[test]
fn one_file_is_written_and_nothing_else() {
    let office = Office::new();
    let before = office.paths("").len();
    let output = run(&office, &[NAME]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains(" kB in raqqa_"), "{}", text(&output.stdout));
    assert_eq!(office.paths("").len(), before + 1);
    let first = office.read(FILE);
    assert_eq!(status(&run(&office, &[NAME, "--jobs", "1"])), 0, "ours is replaced");
    assert!(office.read(FILE) == first);
    assert_eq!(status(&run(&office, &[NAME, "--output", "to/send"])), 0);
    assert!(office.read(&format!("to/send/{FILE}")) == first);
    assert_eq!(office.paths("").len(), before + 2);
}

#[test]
fn what_somebody_else_put_there_stays() {
    let office = Office::new();
    let other = b"<meta name=\"generator\" content=\"diwan raqqa/2025-01-06-regular\">";
    for bytes in [&b"mine"[..], b"", other] {
        office.write(FILE, bytes);
        let output = run(&office, &[NAME]);
        assert_eq!(status(&output), 2);
        assert!(text(&output.stderr).contains("isn't replaced"), "{}", text(&output.stderr));
        assert_eq!(office.bytes(FILE), bytes);
    }
    std::fs::remove_file(office.root.join(FILE)).unwrap();
    std::fs::create_dir(office.root.join(FILE)).unwrap();
    assert_eq!(status(&run(&office, &[NAME])), 2);
}

#[test]
fn no_file_gets_where_it_does_not_belong() {
    let office = Office::new();
    assert_eq!(status(&office.run(&["build"])), 0);
    let before = office.paths("");
    for (folder, words) in [
        ("content", "content or theme folder"),
        ("content/councils/raqqa", "content or theme folder"),
        ("output", "a published site"),
        ("output/ar/new", "a published site"),
    ] {
        let output = run(&office, &[NAME, "--output", folder]);
        assert_eq!(status(&output), 2, "{folder}");
        assert!(text(&output.stderr).contains(words), "{folder}: {}", text(&output.stderr));
    }
    assert_eq!(office.paths(""), before);
}

#[test]
fn a_name_that_is_none_is_refused_with_the_nearest() {
    let office = Office::new();
    let before = office.paths("");
    for (name, words) in [
        ("raqa/2025-01-05-regular", "did you mean `raqqa`?"),
        ("raqqa/2025-01-05-regulr", "did you mean `raqqa/2025-01-05-regular`?"),
        ("raqqa/2025-01-05-regular/1", "did you mean `raqqa/2025-01-05-regular`?"),
        ("raqqa", "it is one of: raqqa/2025-01-05-regular"),
        ("../content", "it is one of: raqqa"),
        ("", "it is one of: raqqa"),
    ] {
        let output = run(&office, &[name]);
        assert_eq!(status(&output), 2, "{name}");
        assert!(text(&output.stderr).contains(words), "{name}: {}", text(&output.stderr));
    }
    for other in ["--zip", "--compress", "--full", "--timings"] {
        assert_eq!(status(&run(&office, &[NAME, other])), 2, "{other}");
    }
    assert_eq!(office.paths(""), before);
}

#[test]
fn an_error_anywhere_in_the_content_keeps_the_file_from_being_written() {
    let office = Office::new();
    office.write("content/councils/tabqa/council.yaml", b"name: {ar: x, ku: x}\n");
    let before = office.paths("");
    let output = run(&office, &[NAME]);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stderr).contains("error[missing-field]"));
    assert!(text(&output.stderr).contains("nothing was written"));
    assert_eq!(office.paths(""), before);
}
