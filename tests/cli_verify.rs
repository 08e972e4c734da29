//! Copies of a site: what isn't whole is found, whatever it is, and nothing outside is read.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::process::Command;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use common::office::{Office, status, text};

/// The files of a copy that is small enough to know by heart.
const FILES: [&str; 4] = ["ar/files/ê.csv", "ar/index.html", "index.html", "ku/index.html"];

/// What became of a copy, what was done to it, and which lines are said of it.
type Harm = (&'static str, fn(&Office), &'static [&'static str]);

const HARM: [Harm; 20] = [
    ("nothing", |_| (), &[]),
    ("hidden at the top", |one| one.write("copy/.well-known/x", b"x"), &[]),
    ("an empty folder", |one| fs::create_dir(one.root.join("copy/new")).unwrap(), &[]),
    ("case", |one| rename(one, "ku/index.html", "ku/INDEX.HTML"), &[]),
    ("a folder's case", |one| rename(one, "ku", "KU"), &[]),
    ("normal form", |one| rename(one, "ar/files/ê.csv", "ar/files/e\u{302}.csv"), &[]),
    (
        "a second list",
        |one| {
            // Beside the list itself one of its name is one too many.
            symlink("manifest.json", one.root.join("copy/Manifest.json")).unwrap();
        },
        &["not the site's: Manifest.json"],
    ),
    ("both cases", |one| one.write("copy/Index.html", b"x"), &["not the site's: Index.html"]),
    ("as long", |one| one.write("copy/index.html", b"INDEX.html"), &["altered: index.html"]),
    ("cut short", |one| one.write("copy/index.html", b""), &["altered: index.html"]),
    ("gone", |one| remove(one, "ku/index.html"), &["missing: ku/index.html"]),
    ("more", |one| one.write("copy/ar/a.html", b"x"), &["not the site's: ar/a.html"]),
    ("hidden below", |one| one.write("copy/ar/.a", b"x"), &["not the site's: ar/.a"]),
    (
        "altered under another name",
        |one| {
            rename(one, "ku", "KU");
            one.write("copy/KU/index.html", b"KU/index.html");
        },
        &["altered: ku/index.html"],
    ),
    (
        "a link to the same bytes",
        |one| {
            fs::rename(one.root.join("copy/index.html"), one.root.join("aside")).unwrap();
            symlink(one.root.join("aside"), one.root.join("copy/index.html")).unwrap();
        },
        &["altered: index.html"],
    ),
    (
        "a folder that leads out",
        |one| {
            fs::rename(one.root.join("copy/ku"), one.root.join("aside")).unwrap();
            symlink(one.root.join("aside"), one.root.join("copy/ku")).unwrap();
        },
        &["not the site's: ku", "missing: ku/index.html"],
    ),
    (
        "a folder in a file's place",
        |one| {
            remove(one, "index.html");
            fs::create_dir(one.root.join("copy/index.html")).unwrap();
        },
        &["missing: index.html"],
    ),
    (
        "a pipe",
        |one| {
            remove(one, "index.html");
            pipe(one, "copy/index.html");
        },
        &["altered: index.html"],
    ),
    ("one more pipe", |one| pipe(one, "copy/pipe"), &["not the site's: pipe"]),
    (
        "paths that lead out",
        |one| {
            // What is there is just what the list says.
            one.write("outside", b"outside");
            let absolute = one.root.join("outside").to_str().unwrap().to_owned();
            symlink("..", one.root.join("copy/.up")).unwrap();
            let paths = ["../outside", &absolute, ".up/outside", "", ".", "/dev/zero"];
            list(one, &paths.map(|path| line(path, b"outside")));
            for path in FILES {
                remove(one, path);
            }
            let said = text(&verify(one, &[]).stdout).to_owned();
            assert!(said.lines().any(|line| line == format!("missing: {absolute}")), "{said}");
            list(
                one,
                &["../outside", ".up/outside", "/dev/zero"].map(|path| line(path, b"outside")),
            );
        },
        &["missing: ../outside", "missing: .up/outside", "missing: /dev/zero"],
    ),
];

#[test]
fn each_thing_that_is_wrong_with_a_copy_is_listed_and_nothing_else() {
    for (what, harm, expected) in HARM {
        let office = copy();
        harm(&office);
        let output = verify(&office, &[]);
        let said: Vec<&str> = text(&output.stdout).lines().collect();
        let (last, lines) = said.split_last().unwrap();
        assert_eq!(lines, expected, "{what}");
        assert_eq!(status(&output), i32::from(!expected.is_empty()), "{what}");
        assert_eq!(last.starts_with("the copy is whole: 5 files, "), expected.is_empty(), "{last}");
        assert!(last.ends_with("the site of 2026-02-01"), "{last}");
    }
}

#[test]
fn a_list_that_cannot_be_used_is_refused() {
    type Refusal = (&'static str, fn(&Office));
    let refusals: [Refusal; 11] = [
        ("the folder can't be read", |one| fs::remove_dir_all(one.root.join("copy")).unwrap()),
        ("the folder can't be read", |one| {
            fs::remove_dir_all(one.root.join("copy")).unwrap();
            pipe(one, "copy");
        }),
        ("no manifest.json", |one| remove(one, "manifest.json")),
        ("no manifest.json", |one| {
            remove(one, "manifest.json");
            pipe(one, "copy/manifest.json");
        }),
        ("no manifest.json", |one| {
            fs::rename(one.root.join("copy/manifest.json"), one.root.join("aside")).unwrap();
            symlink("../aside", one.root.join("copy/manifest.json")).unwrap();
        }),
        ("is damaged", |one| one.write("copy/manifest.json", b"{")),
        ("is damaged", |one| one.write("copy/manifest.json", &b"[".repeat(100_000))),
        ("is damaged", |one| list(one, &[json!({"path": "a", "size": 1, "sha256": "x"})])),
        ("is damaged", |one| list(one, &[line("a", b""), line("a", b"")])),
        ("is damaged", |one| list(one, &[line("manifest.json", b"")])),
        ("larger than any site's", |one| {
            let file = File::create(one.root.join("copy/manifest.json")).unwrap();
            file.set_len(1 << 40).unwrap();
        }),
    ];
    for (number, (words, harm)) in refusals.iter().enumerate() {
        let office = copy();
        harm(&office);
        let output = verify(&office, &[]);
        assert_eq!(status(&output), 2, "{number}");
        assert!(output.stdout.is_empty(), "{number}");
        assert!(text(&output.stderr).contains(words), "{number}: {}", text(&output.stderr));
    }
}

#[test]
fn programs_read_the_report_as_json() {
    let office = copy();
    office.write("copy/index.html", b"");
    let output = verify(&office, &["--format", "json", "--lang", "ar"]);
    assert_eq!(status(&output), 1);
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&found["files"], &found["date"]), (&json!(5), &json!("2026-02-01")));
    let bytes: u64 = FILES.iter().map(|path| path.len() as u64).sum();
    assert_eq!(found["bytes"], json!(bytes + office.bytes("copy/manifest.json").len() as u64));
    let problem = &found["diagnostics"].as_array().unwrap()[..];
    assert_eq!(problem.len(), 1);
    assert_eq!(problem[0]["code"], "altered");
    assert_eq!(problem[0]["severity"], "error");
    assert_eq!(problem[0]["file"], "index.html");
    assert!(problem[0]["message"].as_str().unwrap().starts_with("مغيَّر: "));
}

#[test]
fn what_a_build_makes_is_whole() {
    let office = Office::new();
    let options = ["build", "--zip", "--compress", "--date", "2026-02-01"];
    assert_eq!(status(&office.run(&options)), 0);
    let output = office.run(&["verify", "output"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stdout));
}

/// Makes a copy with its list.
fn copy() -> Office {
    let office = Office::new();
    for path in FILES {
        office.write(&format!("copy/{path}"), path.as_bytes());
    }
    list(&office, &FILES.map(|path| line(path, path.as_bytes())));
    office
}

fn list(office: &Office, files: &[Value]) {
    let list = json!({"date": "2026-02-01", "files": files});
    office.write("copy/manifest.json", list.to_string().as_bytes());
}

fn line(path: &str, bytes: &[u8]) -> Value {
    let sha256: String = Sha256::digest(bytes).iter().map(|one| format!("{one:02x}")).collect();
    json!({"path": path, "size": bytes.len(), "sha256": sha256})
}

fn rename(office: &Office, from: &str, to: impl AsRef<str>) {
    let copy = office.root.join("copy");
    fs::rename(copy.join(from), copy.join(to.as_ref())).unwrap();
}

fn remove(office: &Office, path: &str) {
    fs::remove_file(office.root.join("copy").join(path)).unwrap();
}

fn pipe(office: &Office, path: &str) {
    assert!(Command::new("mkfifo").arg(office.root.join(path)).status().unwrap().success());
}

fn verify(office: &Office, options: &[&str]) -> std::process::Output {
    office.run(&[&["verify", "copy"], options].concat())
}
