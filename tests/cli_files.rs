//! What isn't a plain file or folder is refused by what it is, and never opened: opening a pipe that
//! nobody writes to would wait forever, and so would this test.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;

use common::office::{Office, status, text};
use rustix::fs::{CWD, FileType, Mode, mknodat};

const MEETING: &str = "content/councils/raqqa/2025-01-05-regular";

/// Where something may lie that isn't a file: beside records, in the place of one, among attachments,
/// in the place of a folder.
const PLACES: [&str; 7] = [
    "content/pipe",
    "content/site.yaml",
    "content/councils/raqqa/council.yaml",
    "content/councils/raqqa/2025-01-05-regular/meeting.yaml",
    "content/councils/raqqa/2025-01-05-regular/minutes.ku.md",
    "content/councils/raqqa/2025-01-05-regular/files/plan.pdf",
    "content/councils/other",
];

fn pipe(path: &Path) {
    mknodat(CWD, path, FileType::Fifo, Mode::from(0o600), 0).unwrap();
}

fn socket(path: &Path) {
    drop(UnixListener::bind(path).unwrap());
}

fn dead_link(path: &Path) {
    symlink("nowhere", path).unwrap();
}

fn loop_of_links(path: &Path) {
    symlink(path, path).unwrap();
}

fn link_to_the_folder_above(path: &Path) {
    symlink("..", path).unwrap();
}

fn link_to_a_secret(path: &Path) {
    symlink("/etc/passwd", path).unwrap();
}

/// Makes something that is no file.
type Maker = fn(&Path);

const MAKERS: [(Maker, &str); 6] = [
    (pipe, "special-file"),
    (socket, "special-file"),
    (dead_link, "symbolic-link"),
    (loop_of_links, "symbolic-link"),
    (link_to_the_folder_above, "symbolic-link"),
    (link_to_a_secret, "symbolic-link"),
];

#[test]
fn what_is_no_file_is_refused_by_name_wherever_it_lies() {
    for place in PLACES {
        for (make, code) in MAKERS {
            let office = Office::new();
            let path = office.root.join(place);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let _ = fs::remove_file(&path);
            make(&path);
            let output = office.run(&["build", "--output", "site"]);
            assert_eq!(status(&output), 1, "{code} {place}");
            let shown = [text(&output.stderr), text(&output.stdout)].concat();
            assert!(shown.contains(&format!("error[{code}]")), "{place}: {shown}");
            assert!(shown.contains(&format!("--> {place}:1:1")), "{place}: {shown}");
            assert!(!office.root.join("site").exists(), "{code} {place}");
        }
    }
}

#[test]
fn a_theme_holds_plain_files_only() {
    for (make, _) in MAKERS {
        let office = Office::new();
        fs::create_dir_all(office.root.join("theme/assets")).unwrap();
        make(&office.root.join("theme/assets/style.css"));
        let output = office.run(&["check", "--theme", "theme"]);
        assert_eq!(status(&output), 2);
        assert!(text(&output.stderr).contains("theme/assets/style.css"), "{output:?}");
    }
}

#[test]
fn the_content_folder_itself_may_be_a_link_but_is_a_folder() {
    let office = Office::new();
    symlink("content", office.root.join("linked")).unwrap();
    assert_eq!(status(&office.run(&["build", "--content", "linked", "--output", "site"])), 0);
    assert!(office.root.join("site/index.html").is_file());
    pipe(&office.root.join("pipe"));
    symlink("loop", office.root.join("loop")).unwrap();
    for content in ["content/site.yaml", "pipe", "loop"] {
        let output = office.run(&["check", "--content", content]);
        assert_eq!(status(&output), 2, "{content}");
    }
    // The way round through a link is no way out of the check that the two don't overlap.
    assert_eq!(status(&office.run(&["build", "--output", "linked/site"])), 2);
    assert!(!office.root.join(MEETING).join("site").exists());
}
