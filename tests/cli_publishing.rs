//! What a build does to a site that is there already: what is the same stays as it is, what isn't
//! ours to keep goes.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;

use common::office::{Office, status, text};

const MEETING: &str = "content/councils/raqqa/2025-01-05-regular";

/// Of each file its inode, when it was last written, and what it holds.
type Site = BTreeMap<String, (u64, (i64, i64), Vec<u8>)>;

#[test]
fn a_site_that_is_the_same_is_left_alone() {
    for options in [&["build"][..], &["build", "--compress", "--zip"]] {
        let office = Office::new();
        office.write(&format!("{MEETING}/files/list.csv"), b"a,b\n");
        run(&office, options);
        let (before, root) = (site(&office), inode(&office));
        let said = run(&office, options);
        assert!(site(&office) == before && inode(&office) == root);
        assert!(said.contains("changed: 0 · removed: 0"), "{said}");
    }
}

#[test]
fn only_what_an_edit_changes_is_written() {
    let office = Office::new();
    office.write(&format!("{MEETING}/minutes.ar.md"), "كلمة.\n".as_bytes());
    run(&office, &["build", "--compress"]);
    let before = site(&office);
    office.write(&format!("{MEETING}/minutes.ar.md"), "كلمة أخرى.\n".as_bytes());
    let said = run(&office, &["build", "--compress"]);
    let after = site(&office);
    let is_new = |path: &&String| before.get(*path) != after.get(*path);
    let changed: Vec<&str> = after.keys().filter(is_new).map(String::as_str).collect();
    assert!(said.contains(&format!("changed: {} · removed: 0", changed.len() - 1)), "{said}");
    for path in &changed {
        assert_ne!(before[*path].2, after[*path].2, "{path} was written again");
    }
    let page = "councils/raqqa/2025-01-05-regular.html";
    assert!(changed.contains(&format!("ar/{page}").as_str()), "{changed:?}");
    assert!(changed.contains(&format!("ar/{page}.br").as_str()), "{changed:?}");
    assert!(!changed.contains(&"ar/index.html"), "{changed:?}");
}

#[test]
fn what_was_removed_goes() {
    let office = Office::new();
    run(&office, &["build"]);
    let before = site(&office);
    fs::remove_dir_all(office.root.join(MEETING)).unwrap();
    let said = run(&office, &["build"]);
    let after = site(&office);
    let gone = before.keys().filter(|path| !after.contains_key(*path)).count();
    assert!(gone > 0 && said.contains(&format!("removed: {gone} ")), "{said}");
    assert!(!office.root.join("output/ar/councils/raqqa/2025-01-05-regular.html").exists());
}

#[test]
fn what_others_did_to_a_site_is_undone() {
    let home = "output/ar/index.html";
    let harm: [fn(&Office); 6] = [
        |office| office.write("output/ar/index.html", b"rumour"),
        |office| {
            // As long as the page, so that only its bytes tell.
            let page = office.read("output/ar/index.html").replace("<main", "<mein");
            office.write("output/ar/index.html", page.as_bytes());
        },
        |office| fs::remove_file(office.root.join("output/ar/index.html")).unwrap(),
        |office| office.write("output/ar/stray.html", b"rumour"),
        |office| office.write("output/manifest.json", b"{}"),
        |office| {
            let page = office.root.join("output/ar/index.html");
            fs::rename(&page, office.root.join("elsewhere.html")).unwrap();
            std::os::unix::fs::symlink(office.root.join("elsewhere.html"), page).unwrap();
        },
    ];
    for (number, harm) in harm.iter().enumerate() {
        let office = Office::new();
        run(&office, &["build"]);
        let contents = |site: Site| -> Vec<_> {
            site.into_iter().map(|(path, (_, _, bytes))| (path, bytes)).collect()
        };
        let before = contents(site(&office));
        harm(&office);
        let built = office.run(&["build", "--date", "2026-02-01"]);
        if number == 4 {
            // Without its list a folder may be anybody's.
            assert_eq!(status(&built), 2);
            continue;
        }
        assert_eq!(status(&built), 0, "{number}: {}", text(&built.stderr));
        assert!(contents(site(&office)) == before, "{number}");
        assert!(fs::symlink_metadata(office.root.join(home)).unwrap().is_file(), "{number}");
    }
}

#[test]
fn any_number_of_jobs_makes_the_same_site() {
    let office = Office::new();
    let sites = ["1", "3"].map(|jobs| {
        run(&office, &["build", "--jobs", jobs, "--output", jobs]);
        office.read(&format!("{jobs}/manifest.json"))
    });
    assert_eq!(sites[0], sites[1]);
    assert_eq!(status(&office.run(&["build", "--jobs", "0"])), 2);
}

#[test]
fn timings_name_phases_kinds_and_files() {
    let office = Office::new();
    let output = office.run(&["build", "--timings", "--compress", "--lang", "en"]);
    let (shown, aside) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(shown.lines().count(), 1, "{shown}");
    for words in ["making the files", "compressing", "publishing", "meeting: 2 files", "ar/"] {
        assert!(aside.contains(words), "{words}: {aside}");
    }
}

/// Builds; returns what is said of it.
fn run(office: &Office, arguments: &[&str]) -> String {
    let always = ["--date", "2026-02-01", "--lang", "en"];
    let output = office.run(&[arguments, &always].concat());
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    text(&output.stdout).to_owned()
}

fn site(office: &Office) -> Site {
    let paths = office.paths("output");
    let file = |path: String| {
        let disk = office.root.join("output").join(&path);
        let about = fs::symlink_metadata(&disk).unwrap();
        let bytes = fs::read(disk).unwrap();
        (path, (about.ino(), (about.mtime(), about.mtime_nsec()), bytes))
    };
    paths.into_iter().map(file).collect()
}

fn inode(office: &Office) -> u64 {
    fs::metadata(office.root.join("output")).unwrap().ino()
}
