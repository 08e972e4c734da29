//! `diwan schema` and the disk: what it writes, what it leaves alone, what it refuses.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::fs;

use common::office::{Office, status, text};
use diwan::schema;

#[test]
fn the_schemas_are_beside_the_records_and_no_part_of_them() {
    let office = Office::new();
    let output = office.run(&["schema"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let all = schema::all();
    for (name, made) in &all {
        assert_eq!(office.read(&format!("content/.schemas/{name}")), *made);
        assert!(text(&output.stdout).contains(&format!("content/.schemas/{name}\n")));
    }
    assert_eq!(office.paths("content/.schemas").len(), all.len());
    assert_eq!(status(&office.run(&["check"])), 0);
    // A second run, also over those of another version, leaves the same files.
    let old = format!("{{\n  {}, once`.\"\n}}\n", schema::MARK);
    office.write("content/.schemas/site.schema.json", old.as_bytes());
    assert_eq!(status(&office.run(&["schema"])), 0);
    assert_eq!(office.read("content/.schemas/site.schema.json"), all[0].1);
}

#[test]
fn another_folder_needs_no_content() {
    let office = Office::new();
    let output = office.run(&["schema", "--content", "nowhere", "--output", "a/b"]);
    assert_eq!(status(&output), 0);
    assert_eq!(office.paths("a/b").len(), schema::all().len());
    assert!(!office.root.join("nowhere").exists());
}

#[test]
fn what_cannot_be_written_is_refused_and_nothing_is_changed() {
    let office = Office::new();
    office.write("file", b"mine");
    office.write("full/meeting.schema.json", b"{}");
    fs::create_dir_all(office.root.join("folder/updates.schema.json")).unwrap();
    for (arguments, said) in [
        (&["schema", "--content", "nowhere"][..], "there is no content folder here: nowhere"),
        (&["schema", "--output", "file"], "the folder can't be made"),
        (&["schema", "--output", "full"], "there is something else of this name"),
        (&["schema", "--output", "folder"], "there is something else of this name"),
    ] {
        let before = office.paths(".");
        let output = office.run(arguments);
        assert_eq!(status(&output), 2, "{arguments:?}");
        assert!(text(&output.stderr).contains(said), "{}", text(&output.stderr));
        assert_eq!(office.paths("."), before, "{arguments:?}");
    }
    assert_eq!(office.read("full/meeting.schema.json"), "{}");
}
