//! The site before the published one, put back: it is what it was, the published one is kept, and the
//! next build makes what a first one makes.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeMap;
use std::fs::{self, File};

use common::office::{Office, status, text};

const MINUTES: &str = "content/councils/raqqa/2025-01-05-regular/minutes.ar.md";

#[test]
fn a_rollback_puts_back_what_was_there_and_a_second_one_undoes_it() {
    let office = two_sites();
    let (new, old) = (site(&office, "output"), site(&office, ".output.previous"));
    for (now, before, words) in [
        (&old, &new, "output is again the site of 2026-02-01, "),
        (&new, &old, "output is again the site of 2026-02-02, "),
        (&old, &new, &format!("· the one of 2026-02-02, {} files, is kept", new.len())),
    ] {
        let output = office.run(&["rollback"]);
        assert_eq!(status(&output), 0, "{}", text(&output.stderr));
        assert!(text(&output.stdout).contains(words), "{}", text(&output.stdout));
        assert!(site(&office, "output") == *now && site(&office, ".output.previous") == *before);
        assert_eq!(office.read("output/.htaccess"), "x", "hidden files stay published");
        assert!(!office.root.join(".output.previous/.htaccess").exists());
        assert!(!office.root.join(".output.old").exists());
    }
}

#[test]
fn the_build_after_a_rollback_is_as_a_first_one() {
    // What the state says by then, a rollback may not believe.
    type Harm = fn(&Office);
    let cases: [(&[&str], Harm); 4] = [
        (&[], |_| ()),
        (&["--compress"], |_| ()),
        (&[], |one| fs::remove_file(one.root.join(".output.state")).unwrap()),
        (&[], |one| one.write("output/ar/stray.html", b"rumour")),
    ];
    for (options, harm) in cases {
        let office = Office::new();
        build(&office, options);
        office.write(MINUTES, "كلمة.\n".as_bytes());
        office.write("content/councils/raqqa/2025-01-05-regular/files/a.csv", b"a,b\n");
        build(&office, options);
        harm(&office);
        for words in ["كلمة أخرى.\n", "كلمة.\n"] {
            // First of what is in the content already, then of an edit.
            assert_eq!(status(&office.run(&["rollback"])), 0);
            is_as_a_first_build(&office, options);
            office.write(MINUTES, words.as_bytes());
            assert_eq!(status(&office.run(&["rollback"])), 0);
            is_as_a_first_build(&office, options);
        }
    }
}

#[test]
fn the_build_after_a_rollback_makes_only_what_differs() {
    let office = Office::new();
    build(&office, &[]);
    office.write(MINUTES, "كلمة.\n".as_bytes());
    build(&office, &[]);
    assert_eq!(status(&office.run(&["rollback"])), 0);
    let said = build(&office, &["--timings"]);
    assert!(said.contains("meeting: ") && !said.contains("about: "), "{said}");
}

#[test]
fn a_site_that_is_not_whole_is_not_put_back() {
    type Harm = (fn(&Office), &'static str);
    let harms: [Harm; 3] = [
        (|one| one.write(".output.previous/index.html", b"rumour"), "altered: index.html"),
        (|one| one.write(".output.previous/a/b.html", b"rumour"), "not the site's: a/b.html"),
        (
            |one| fs::remove_file(one.root.join(".output.previous/ku/index.html")).unwrap(),
            "missing: ku/index.html",
        ),
    ];
    for (harm, words) in harms {
        let office = two_sites();
        harm(&office);
        let before = site(&office, ".");
        let output = office.run(&["rollback"]);
        assert_eq!(status(&output), 1);
        assert_eq!(text(&output.stdout).lines().collect::<Vec<_>>(), [words]);
        assert!(text(&output.stderr).contains("nothing was changed"));
        assert!(site(&office, ".") == before);
    }
}

#[test]
fn without_a_site_before_it_there_is_no_rollback() {
    let nowhere = Office::new();
    let first = Office::new();
    build(&first, &[]);
    let into_empty = Office::new();
    into_empty.write("output/.htaccess", b"x");
    build(&into_empty, &[]);
    assert!(!into_empty.root.join(".output.previous").exists());
    for office in [nowhere, first, into_empty] {
        let before = site(&office, ".");
        let output = office.run(&["rollback"]);
        assert_eq!(status(&output), 2);
        assert!(text(&output.stderr).contains("there is no site before this one"));
        assert!(site(&office, ".") == before);
    }
}

#[test]
fn a_build_at_work_keeps_a_rollback_away() {
    let office = two_sites();
    let lock = File::open(office.root.join(".output.lock")).unwrap();
    lock.lock().unwrap();
    let before = site(&office, ".");
    assert_eq!(status(&office.run(&["rollback"])), 75);
    assert!(site(&office, ".") == before);
}

#[test]
fn an_interrupted_rollback_is_finished_or_undone() {
    let (back, root) = (".output.old", |office: &Office, path: &str| office.root.join(path));
    type Leave = fn(&Office);
    // Renamed; exchanged; and where folders can't be exchanged, between two renames.
    let leaves: [(Leave, &str); 3] = [
        (|_| (), "2026-02-01"),
        (
            |one| {
                for (from, to) in [("output", "x"), (".output.old", "output"), ("x", ".output.old")]
                {
                    fs::rename(one.root.join(from), one.root.join(to)).unwrap();
                }
            },
            "2026-02-02",
        ),
        (
            |one| {
                let hidden = one.root.join("output/.htaccess");
                fs::rename(hidden, one.root.join(".output.old/.htaccess")).unwrap();
                fs::rename(one.root.join("output"), one.root.join(".output.previous")).unwrap();
            },
            "2026-02-02",
        ),
    ];
    for (number, (leave, date)) in leaves.iter().enumerate() {
        let office = two_sites();
        fs::remove_file(root(&office, ".output.state")).unwrap();
        fs::rename(root(&office, ".output.previous"), root(&office, back)).unwrap();
        leave(&office);
        // Healed, then exchanged once more.
        let output = office.run(&["rollback"]);
        let words = format!("again the site of {date}, ");
        assert!(text(&output.stdout).contains(&words), "{number}: {}", text(&output.stdout));
        assert_eq!(office.read("output/.htaccess"), "x", "{number}");
        assert!(!root(&office, back).exists(), "{number}");
    }
}

/// Publishes two sites one after the other, with a hidden file.
fn two_sites() -> Office {
    let office = Office::new();
    build(&office, &[]);
    office.write("output/.htaccess", b"x");
    office.write(MINUTES, "كلمة.\n".as_bytes());
    let output = office.run(&["build", "--date", "2026-02-02"]);
    assert_eq!(status(&output), 0);
    office
}

/// Builds; returns what was said aside.
fn build(office: &Office, options: &[&str]) -> String {
    let always = ["build", "--date", "2026-02-01", "--lang", "en"];
    let output = office.run(&[&always, options].concat());
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    text(&output.stderr).to_owned()
}

fn is_as_a_first_build(office: &Office, options: &[&str]) {
    build(office, options);
    build(office, &[options, &["--output", "first"]].concat());
    let (found, expected) = (site(office, "output"), site(office, "first"));
    let all = found.keys().chain(expected.keys());
    let other: Vec<_> = all.filter(|path| found.get(*path) != expected.get(*path)).collect();
    assert!(other.is_empty() && expected.len() > 40, "{other:?}");
    for path in ["first", ".first.previous", ".first.records"] {
        let _ = fs::remove_dir_all(office.root.join(path));
    }
    let _ = fs::remove_file(office.root.join(".first.state"));
}

/// Returns every file of a folder but the hidden ones of a site and the lock, whose time is written.
fn site(office: &Office, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let paths = office.paths(folder).into_iter();
    let wanted = paths.filter(|path| !path.ends_with(".lock") && !path.ends_with(".htaccess"));
    wanted.map(|path| (path.clone(), office.bytes(&format!("{folder}/{path}")))).collect()
}
