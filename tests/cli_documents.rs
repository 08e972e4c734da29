//! What documents tell is noticed in every build, and one that is as it was isn't read again.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::fs::File;
use std::time::{Duration, UNIX_EPOCH};

use common::office::{Office, status, text};

const MEETING: &str = "content/councils/raqqa/2025-01-05-regular";
const SEEN: &str = ".output.records/documents.seen";

#[test]
fn a_document_that_looks_the_same_from_outside_is_not_read_again() {
    let office = Office::new();
    let record = office.read(&format!("{MEETING}/meeting.yaml"));
    let documents = "documents:\n  - {title: {ar: خطة, ku: Plan}, file: plan.pdf}\n";
    office.write(&format!("{MEETING}/meeting.yaml"), (record + documents).as_bytes());
    write(&office, "Ahmad");
    assert!(told(&office, 1).contains("`Ahmad`"));
    // Only so that it shows what is read: nothing else changes a file and leaves its time.
    write(&office, "Salim");
    assert!(told(&office, 2).contains("`Ahmad`"));
    let seen = office.bytes(SEEN);
    assert_eq!(told(&office, 3).matches("document-tells").count(), 1);
    assert_eq!(office.bytes(SEEN), seen);
    for (number, harm) in [(4, &seen[..seen.len() - 1]), (5, &[&seen[..20], &seen].concat())] {
        office.write(SEEN, harm);
        assert!(told(&office, number).contains("`Salim`"));
        office.write(SEEN, &seen);
    }
    assert!(told(&office, 6).contains("`Ahmad`"));
    let output = office.run(&["build", "--date", "2026-02-01", "--full"]);
    assert!(text(&output.stderr).contains("`Salim`"));
}

/// Writes a document of somebody, long ago.
fn write(office: &Office, author: &str) {
    let path = format!("{MEETING}/files/plan.pdf");
    office.write(&path, format!("%PDF-1.7\n1 0 obj << /Author ({author}) >>").as_bytes());
    let file = File::options().write(true).open(office.root.join(path)).unwrap();
    file.set_modified(UNIX_EPOCH + Duration::from_secs(1_600_000_000)).unwrap();
}

/// Builds the site after another change, and returns what was reported.
fn told(office: &Office, number: usize) -> String {
    let council = format!("name: {{ar: مجلس {number}, ku: Meclis {number}}}\nkind: executive\n");
    office.write("content/councils/raqqa/council.yaml", council.as_bytes());
    let output = office.run(&["build", "--date", "2026-02-01"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    text(&output.stderr).to_owned()
}
