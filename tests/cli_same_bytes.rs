//! The same content, date and program give the same bytes, on whatever machine they meet.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use common::office::{Office, status, text};

/// What a machine, and whoever sits at it, brings along.
struct Machine {
    name: &'static str,
    /// Arguments for threads and for the date.
    arguments: &'static [&'static str],
    environment: &'static [(&'static str, &'static str)],
    umask: &'static str,
    /// Where the program is started, and how the content is called from there.
    from: (&'static str, &'static str),
    /// Whether the content's files were written in reverse, long ago, and may only be read.
    other_disk: bool,
}

const MACHINES: [Machine; 4] = [
    Machine {
        name: "one thread",
        arguments: &["--jobs", "1", "--date", "2026-02-01"],
        environment: &[],
        umask: "022",
        from: ("", "content"),
        other_disk: false,
    },
    Machine {
        name: "two threads in Qamishlo, with the date of packagers",
        arguments: &["--jobs", "2"],
        environment: &[
            // Late on that day: further east it is the next one already.
            ("SOURCE_DATE_EPOCH", "1769990340"),
            ("TZ", "Pacific/Kiritimati"),
            ("LANG", "ku_TR.UTF-8"),
        ],
        umask: "077",
        from: ("below/here", "../../content"),
        other_disk: true,
    },
    Machine {
        name: "eight threads, Turkish letters",
        arguments: &["--jobs", "8", "--date", "2026-02-01", "--full"],
        environment: &[
            ("TZ", "America/St_Johns"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("HOME", "/nonexistent"),
            // What packagers say counts less than what is asked for.
            ("SOURCE_DATE_EPOCH", "0"),
        ],
        umask: "002",
        from: ("content", "."),
        other_disk: true,
    },
    Machine {
        name: "threads by the environment, Arabic digits",
        arguments: &["--date", "2026-02-01"],
        environment: &[
            ("RAYON_NUM_THREADS", "5"),
            ("TZ", "Asia/Damascus"),
            ("LC_ALL", "ar_SY.UTF-8"),
            ("TERM", "dumb"),
            ("NO_COLOR", "1"),
        ],
        umask: "027",
        from: ("", "./below/../content/"),
        other_disk: false,
    },
];

#[test]
fn the_golden_content_gives_the_same_bytes_everywhere() {
    everywhere("tests/golden/content", &["--zip", "--compress"]);
}

#[test]
fn the_repository_gives_the_same_bytes_everywhere() {
    everywhere("content", &["--zip"]);
}

fn everywhere(content: &str, adding: &[&str]) {
    let (first, others) = MACHINES.split_first().unwrap();
    let expected = built(content, adding, first);
    assert!(expected.len() > 100, "{} files", expected.len());
    for machine in others {
        let site = built(content, adding, machine);
        let differs = |path: &&String| site.get(*path) != expected.get(*path);
        let differing = expected.keys().chain(site.keys()).find(differs);
        assert_eq!(differing, None, "{}", machine.name);
    }
}

/// Builds, and returns every file.
fn built(content: &str, adding: &[&str], machine: &Machine) -> BTreeMap<String, Vec<u8>> {
    let office = Office::new();
    fs::remove_dir_all(office.root.join("content")).unwrap();
    let mut files: Vec<_> = common::read(content).into_iter().collect();
    if machine.other_disk {
        files.reverse();
    }
    for (path, bytes) in files {
        let path = format!("content/{path}");
        office.write(&path, &bytes);
        if machine.other_disk {
            make_old(&office.root.join(path));
        }
    }
    fs::create_dir_all(office.root.join("below/here")).unwrap();
    let (folder, content) = machine.from;
    let mut command = Command::new("sh");
    let script = format!("umask {} && exec \"$0\" \"$@\"", machine.umask);
    command.args(["-c", &script, env!("CARGO_BIN_EXE_diwan"), "build", "--content", content]);
    command.arg("--output").arg(office.root.join("site"));
    command.args(["--base-url", "https://councils.example/a"]);
    command.args(adding).args(machine.arguments);
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "SOURCE_DATE_EPOCH", "RAYON_NUM_THREADS"] {
        command.env_remove(name);
    }
    command.envs(machine.environment.iter().copied()).current_dir(office.root.join(folder));
    let output = command.output().unwrap();
    assert_eq!(status(&output), 0, "{}: {}", machine.name, text(&output.stderr));
    let paths = office.paths("site").into_iter();
    paths.map(|path| (path.clone(), office.bytes(&format!("site/{path}")))).collect()
}

fn make_old(path: &Path) {
    let file = fs::File::options().write(true).open(path).unwrap();
    file.set_modified(std::time::UNIX_EPOCH).unwrap();
    let mut permissions = file.metadata().unwrap().permissions();
    permissions.set_readonly(true);
    file.set_permissions(permissions).unwrap();
}
