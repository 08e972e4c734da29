//! What a run says when another one is at work or a signal stops it, and what it leaves.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::fs::{self, File};
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};

use common::office::{Office, status, text};

/// What somebody may have written into a lock.
const NONSENSE: [&[u8]; 5] = [
    b"",
    b"\n",
    b"diwan 1 2026-01-01T00:00:00Z \x1b[2J\x1b]0;owned\x07\n",
    b"diwan 1 2026-01-01T00:00:00Z \xff\xfe\n",
    b"diwan 1 yesterday office\ndiwan 2",
];

#[test]
fn who_comes_second_is_told_who_is_at_work() {
    let office = Office::new();
    let mut lock = File::create(office.root.join(".output.lock")).unwrap();
    lock.write_all(b"diwan 4711 2026-01-01T00:00:00Z press-office\n").unwrap();
    lock.lock().unwrap();
    for (language, word) in [("en", "process"), ("ar", "رقم العملية"), ("ku", "pêvajoya")]
    {
        let output = office.run(&["build", "--lang", language]);
        let told = text(&output.stderr);
        assert_eq!(status(&output), 75);
        for part in [word, "4711", "press-office", "20"] {
            assert!(told.contains(part), "{told}");
        }
    }
}

#[test]
fn nonsense_in_a_lock_does_no_harm() {
    for bytes in NONSENSE {
        let office = Office::new();
        let path = office.root.join(".output.lock");
        fs::write(&path, bytes).unwrap();
        // A gigabyte, of which the disk has nothing.
        let lock = File::options().write(true).open(&path).unwrap();
        if bytes.is_empty() {
            lock.set_len(1 << 30).unwrap();
        }
        lock.lock().unwrap();
        let output = office.run(&["build", "--lang", "en"]);
        assert_eq!(status(&output), 75);
        let told = text(&output.stderr);
        assert!(told.starts_with("error: another build is writing this site: /"), "{told:?}");
        lock.unlock().unwrap();
        assert_eq!(status(&office.run(&["build"])), 0);
        assert_eq!(fs::metadata(&path).unwrap().len(), 0, "nobody holds it any more");
    }
}

#[test]
fn a_lock_that_leads_elsewhere_is_not_written_to() {
    let office = Office::new();
    office.write("mine.txt", b"mine");
    std::os::unix::fs::symlink(office.root.join("mine.txt"), office.root.join(".output.lock"))
        .unwrap();
    assert_eq!(status(&office.run(&["build"])), 2);
    assert_eq!(office.read("mine.txt"), "mine");
}

#[test]
fn a_signal_stops_a_build_and_leaves_nothing_but_the_lock() {
    for (signal, number) in [("INT", 2), ("TERM", 15), ("HUP", 1)] {
        let office = talkative();
        let mut build = begun(&mut hearing(&office));
        send(signal, &build);
        let told = all(&mut build);
        assert_eq!(build.wait().unwrap().code(), Some(128 + number));
        let last = told.lines().last().unwrap();
        assert!(
            last.starts_with("error: the run was stopped, and nothing was changed: /"),
            "{last}"
        );
        assert_eq!(hidden(&office), [".output.lock"]);
        assert!(!office.root.join("output").exists());
    }
}

#[test]
fn a_second_signal_ends_a_build_at_once() {
    let office = talkative();
    let mut build = begun(&mut hearing(&office));
    send("TERM", &build);
    send("INT", &build);
    // Nobody listens any more: otherwise it would wait for ever.
    let ended = build.wait().unwrap();
    assert!([Some(130), Some(143)].contains(&ended.code()), "{ended}");
    assert_eq!(status(&office.run(&["build"])), 0);
    assert_eq!(hidden(&office), [".output.lock", ".output.records", ".output.state"]);
}

#[cfg(target_os = "linux")]
#[test]
fn who_is_not_to_hear_of_a_hangup_does_not() {
    let office = talkative();
    let mut command = Command::new("nohup");
    command.arg(env!("CARGO_BIN_EXE_diwan")).arg("build").current_dir(&office.root);
    let mut build = begun(&mut command);
    send("HUP", &build);
    all(&mut build);
    assert_eq!(build.wait().unwrap().code(), Some(0));
}

/// Returns an office of whose content more is said than a pipe holds: a build waits with it, before
/// it publishes, until somebody reads.
fn talkative() -> Office {
    let office = Office::new();
    for number in 0..800 {
        let folder = "content/councils/raqqa/2025-01-05-regular/files";
        office.write(&format!("{folder}/{number}.csv"), b"a");
    }
    office
}

/// Returns a build that hears of every signal: who runs the tests in the background, or with `nohup`,
/// has programs ignore some.
fn hearing(office: &Office) -> Command {
    let mut command = Command::new("env");
    command.args(["--default-signal", env!("CARGO_BIN_EXE_diwan"), "build", "--lang", "en"]);
    command.current_dir(&office.root);
    command
}

/// Starts a build, and returns when it has begun to say something.
fn begun(command: &mut Command) -> Child {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut build = command.spawn().unwrap();
    build.stderr.as_mut().unwrap().read_exact(&mut [0]).unwrap();
    build
}

/// Returns all that it still says.
fn all(build: &mut Child) -> String {
    let mut told = String::new();
    build.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    told
}

fn send(signal: &str, build: &Child) {
    let process = build.id().to_string();
    assert!(Command::new("kill").args(["-s", signal, &process]).status().unwrap().success());
}

/// Returns the hidden names beside the site.
fn hidden(office: &Office) -> Vec<String> {
    let names = fs::read_dir(&office.root).unwrap().map(|one| one.unwrap().file_name());
    let names = names.map(|name| name.into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.starts_with('.')).collect();
    names.sort();
    names
}
