//! A mistake of the program itself at one record: all others are told of, and nothing is written.

mod common;

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use common::Memory;
use diwan::base::source::Reader;
use diwan::content::tree::{Entry, Found};
use diwan::project::Project;

/// Stands for a mistake anywhere in the reading of a record: only a test has a reader that panics.
fn panic_once(path: &Path) -> io::Result<Vec<u8>> {
    static DONE: AtomicBool = AtomicBool::new(false);
    assert!(DONE.swap(true, Ordering::Relaxed), "the promise of {} was broken", path.display());
    Ok(Vec::new())
}

#[test]
fn a_mistake_at_one_record_hides_no_other() {
    let mut files = common::smallest();
    files.insert(
        "councils/raqqa/council.yaml".into(),
        b"name: {ar: x, ku: y}\nkind: nothing".into(),
    );
    files.insert("councils/raqqa/2025-02-05-regular/meeting.yaml".into(), b"title: [".into());
    let mut input = common::input(&files);
    let path = "councils/raqqa/2025-01-05-regular/meeting.yaml";
    let record = input.content.iter_mut().find(|entry| entry.path == path).expect("a meeting");
    let found = Found::Unread { disk: "meeting".into(), stamp: None };
    *record = Entry { path: path.to_owned(), found };
    let mut project = Project::read(input, Reader(panic_once), None).expect("nothing else is read");
    let memory = Memory::default();
    let Ok(()) = project.make(&memory);
    let told: Vec<_> = project.diagnostics.iter().map(|one| one.code.name).collect();
    assert_eq!(told, ["program-mistake", "yaml-syntax", "unknown-value"]);
    let mistake = &project.diagnostics[0];
    assert_eq!(project.sources.file(mistake.place.file).path, format!("content/{path}"));
    assert_eq!(mistake.words[0].1, "the promise of meeting was broken");
    assert!(memory.is_empty());
}
