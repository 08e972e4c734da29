//! The command line and the disk: help texts, exit statuses, streams, publishing.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use sha2::{Digest, Sha256};

use common::office::{Office, status, text};

#[test]
fn help_texts_are_as_expected() {
    let office = Office::new();
    let mut shown = String::new();
    for command in [
        "", "build", "check", "status", "import", "update", "rollback", "verify",
        "new clarification", "schema", "translate", "translate status", "translate export",
        "translate import", "translate done", "completions", "man",
    ] {
        let arguments: Vec<&str> = command.split(' ').filter(|word| !word.is_empty()).collect();
        let arguments = [&arguments[..], &["--help"]].concat();
        let output = office.run(&arguments);
        assert_eq!(status(&output), 0);
        shown.push_str(&format!("$ diwan {}\n{}\n", arguments.join(" "), text(&output.stdout)));
    }
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "a line is too long");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/help.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &shown).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap_or_default(), shown);
}

#[test]
fn a_sound_content_gives_zero_and_an_error_gives_one() {
    let office = Office::new();
    assert_eq!(status(&office.run(&["check"])), 0);
    office.write("content/councils/raqqa/council.yaml", b"name: {ar: x, ku: x}\n");
    let output = office.run(&["check"]);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stdout).contains("error[missing-field]"));
    assert!(text(&output.stderr).contains("one error"));
}

#[test]
fn what_cannot_run_gives_two() {
    let office = Office::new();
    for arguments in [
        &["check", "--content", "nowhere"][..],
        &["check", "--theme", "nowhere"],
        &["check", "--date", "2026-02-30"],
        &["build", "--base-url", "councils.example"],
        &["build", "--output", "content/site"],
        &["build", "--output", "."],
        &["publish"],
    ] {
        let output = office.run(arguments);
        assert_eq!(status(&output), 2, "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{arguments:?}");
    }
    assert_eq!(office.paths("").len(), common::smallest().len(), "nothing was written");
}

#[test]
fn messages_follow_the_option_and_then_the_locale() {
    let office = Office::new();
    office.write("content/councils/raqqa/council.yaml", b"name: {ar: x, ku: x}\n");
    assert!(text(&office.run(&["check", "--lang", "ar"]).stdout).contains("خطأ[missing-field]"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_diwan"));
    let output = command.arg("check").current_dir(&office.root).env("LC_ALL", "ar_SY.UTF-8");
    assert!(text(&output.output().unwrap().stdout).contains("خطأ[missing-field]"));
}

#[test]
fn json_is_the_only_thing_on_standard_output() {
    let office = Office::new();
    office.write("content/councils/raqqa/council.yaml", b"name: {ar: x, ku: x}\nkidn: board\n");
    let output = office.run(&["check", "--format", "json"]);
    assert_eq!(status(&output), 1);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let first = &json["diagnostics"][0];
    assert_eq!(first["code"], "unknown-field");
    assert_eq!(first["severity"], "error");
    assert_eq!(first["file"], "content/councils/raqqa/council.yaml");
    assert_eq!((&first["line"], &first["column"]), (&2.into(), &1.into()));
    assert_eq!(first["help"], "did you mean `kind`?");
}

#[test]
fn the_manifest_lists_every_file_with_its_size_and_hash() {
    let office = Office::new();
    assert_eq!(status(&office.run(&["build", "--date", "2026-02-01"])), 0);
    let manifest: serde_json::Value =
        serde_json::from_str(&office.read("output/manifest.json")).unwrap();
    assert_eq!(manifest["date"], "2026-02-01");
    let mut listed = Vec::new();
    for file in manifest["files"].as_array().unwrap() {
        let path = file["path"].as_str().unwrap();
        let bytes = fs::read(office.root.join("output").join(path)).unwrap();
        let hash: String = Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(file["size"], bytes.len() as u64);
        assert_eq!(file["sha256"], hash.as_str());
        listed.push(path.to_owned());
    }
    assert!(listed.is_sorted());
    let mut present = office.paths("output");
    present.retain(|path| path != "manifest.json");
    assert_eq!(listed, present);
}

#[test]
fn an_error_leaves_the_published_site_as_it_is() {
    let office = Office::new();
    office.run(&["build"]);
    let before = office.read("output/manifest.json");
    office.write("content/councils/raqqa/council.yaml", b"name: [\n");
    let output = office.run(&["build"]);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stderr).contains("nothing was written"));
    assert_eq!(office.read("output/manifest.json"), before);
    assert_eq!(leftovers(&office), [".output.lock", ".output.records", ".output.state"]);
}

#[test]
fn a_new_site_replaces_the_old_one_whole_and_keeps_hidden_files() {
    let office = Office::new();
    office.write("output/.htaccess", b"x");
    office.write("output/.git/HEAD", b"y");
    assert_eq!(status(&office.run(&["build"])), 0);
    fs::remove_dir_all(office.root.join("content/councils/raqqa/2025-01-05-regular")).unwrap();
    assert_eq!(status(&office.run(&["build"])), 0);
    assert_eq!(office.read("output/.htaccess"), "x");
    assert_eq!(office.read("output/.git/HEAD"), "y");
    assert!(!office.root.join("output/ar/councils/raqqa/2025-01-05-regular.html").exists());
    assert_eq!(
        leftovers(&office),
        [".output.lock", ".output.previous", ".output.records", ".output.state"]
    );
}

#[test]
fn a_folder_that_is_not_ours_is_never_replaced() {
    let office = Office::new();
    office.write("output/thesis.docx", b"years of work");
    let output = office.run(&["build"]);
    assert_eq!(status(&output), 2);
    assert_eq!(office.paths("output"), ["thesis.docx"]);
}

#[test]
fn a_second_build_is_kept_away() {
    let office = Office::new();
    let lock = File::create(office.root.join(".output.lock")).unwrap();
    lock.lock().unwrap();
    assert_eq!(status(&office.run(&["build"])), 75);
    lock.unlock().unwrap();
    assert_eq!(status(&office.run(&["build"])), 0);
}

#[test]
fn what_an_interrupted_build_left_is_healed() {
    let office = Office::new();
    office.run(&["build"]);
    let manifest = office.read("output/manifest.json");
    fs::rename(office.root.join("output"), office.root.join(".output.old")).unwrap();
    office.write(".output.stage-1/ar/index.html", b"half");
    office.write("content/site.yaml", b"title: [\n");
    assert_eq!(status(&office.run(&["build"])), 1);
    assert_eq!(office.read("output/manifest.json"), manifest);
    assert_eq!(leftovers(&office), [".output.lock", ".output.records", ".output.state"]);
}

#[test]
fn the_date_comes_from_the_epoch_if_it_is_set() {
    let office = Office::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_diwan"));
    command.arg("build").current_dir(&office.root).env("SOURCE_DATE_EPOCH", "1769904000");
    assert_eq!(status(&command.output().unwrap()), 0);
    assert!(office.read("output/manifest.json").starts_with("{\"date\":\"2026-02-01\""));
}

#[test]
fn a_source_that_was_altered_is_refused() {
    let office = Office::new();
    let folder = "content/councils/raqqa/2025-01-05-regular";
    // Longer than what is read at once.
    let source = [b'1'; 100_000];
    let hash: String = Sha256::digest(source).iter().map(|byte| format!("{byte:02X}")).collect();
    let meeting = office.read(&format!("{folder}/meeting.yaml"));
    let meeting = meeting + &format!("sources:\n  - {{file: press.txt, sha256: {hash}}}\n");
    office.write(&format!("{folder}/meeting.yaml"), meeting.as_bytes());
    office.write(&format!("{folder}/files/press.txt"), &source);
    assert_eq!(status(&office.run(&["build"])), 0);
    let page = office.read("output/ar/councils/raqqa/2025-01-05-regular.html");
    assert!(page.contains(&hash.to_lowercase()));
    office.write(&format!("{folder}/files/press.txt"), &source[1..]);
    for command in ["check", "build"] {
        let output = office.run(&[command]);
        assert_eq!(status(&output), 1);
        let reports = [text(&output.stdout), text(&output.stderr)].concat();
        assert!(reports.contains("error[altered-source]"), "{command}: {reports}");
    }
}

#[cfg(unix)]
#[test]
fn links_among_the_content_are_refused_by_name() {
    let office = Office::new();
    let link = office.root.join("content/councils/raqqa/2025-01-05-regular/minutes.en.md");
    std::os::unix::fs::symlink("/etc/passwd", link).unwrap();
    let output = office.run(&["check"]);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stdout).contains("error[symbolic-link]"));
}

/// Returns what a build left beside its output.
#[test]
fn the_board_is_shown_as_text_and_as_json() {
    let office = Office::new();
    let shown = office.run(&["status", "--date", "2026-02-01", "--lang", "en"]);
    assert_eq!(shown.status.code(), Some(0));
    let text = String::from_utf8(shown.stdout).unwrap();
    assert!(text.contains("unreported (1)"), "{text}");
    let json = office.run(&["status", "--date", "2026-02-01", "--format", "json"]);
    let board: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(board["date"], "2026-02-01");
    assert_eq!(board["all"]["counts"]["unreported"], 1);
    assert_eq!(board["all"], board["councils"]["raqqa"]);
    assert_eq!(board["all"]["resolutions"]["unreported"][0], "raqqa/2025-01-05-regular/1");
    let other = office.run(&["status", "--council", "nowhere"]);
    assert_eq!((other.status.code(), other.stdout.len()), (Some(2), 0));
}

fn leftovers(office: &Office) -> Vec<String> {
    let entries = fs::read_dir(&office.root).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.starts_with('.')).collect();
    names.sort();
    names
}
