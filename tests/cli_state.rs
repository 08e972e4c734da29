//! What a build remembers of the site that is there, and that the site is right whatever became of
//! that memory: it is what a first build would make, byte for byte.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::Path;

use common::office::{Office, status, text};
use common::random::Random;

const MEETING: &str = "content/councils/raqqa/2025-01-05-regular";
const HOME: &str = "output/ar/index.html";
const RECORDS: &str = ".output.records/raqqa";

/// Of everything below a folder, and of the folder, the inode and when it was last changed.
type Traces = BTreeMap<String, (u64, i64, i64)>;

#[test]
fn where_nothing_changed_nothing_is_made_or_touched() {
    for options in [&[][..], &["--zip"]] {
        let office = warned();
        let first = run(&office, options);
        for _ in 0..2 {
            let before = (traces(&office, "output"), office.bytes(".output.state"));
            let again = run(&office, options);
            assert!(!again.made, "it was made again");
            assert_eq!(again.warnings, first.warnings);
            assert_eq!(again.counts(), first.counts());
            assert!(before == (traces(&office, "output"), office.bytes(".output.state")));
            // An edit after that is seen, and the next time it is nothing new.
            office.write(&format!("{MEETING}/minutes.ar.md"), "كلمة.\n".as_bytes());
            assert!(run(&office, options).made);
            is_as_a_first_build(&office, options);
            office.write(&format!("{MEETING}/minutes.ar.md"), "كلمة أخرى.\n".as_bytes());
            assert!(run(&office, options).made);
            is_as_a_first_build(&office, options);
        }
    }
}

#[test]
fn whatever_a_site_is_made_of_makes_it_again() {
    type Change = (fn(&Office), &'static [&'static str]);
    let nothing: fn(&Office) = |_| ();
    let changes: [Change; 11] = [
        (|office| office.write(&format!("{MEETING}/minutes.ar.md"), b"x\n"), &[]),
        (|office| office.write(&format!("{MEETING}/files/list.csv"), b"c,d\n"), &[]),
        (
            |office| fs::remove_file(office.root.join(format!("{MEETING}/files/a.csv"))).unwrap(),
            &[],
        ),
        (|office| fs::rename(place(office, MEETING), place(office, MEETING) + "2").unwrap(), &[]),
        (|office| office.write("themes/default/assets/diwan.css", b"main { color: red }\n"), &[]),
        (nothing, &["--date", "2026-02-02"]),
        (nothing, &["--base-url", "https://councils.example"]),
        (nothing, &["--lang", "ar"]),
        (nothing, &["--compress"]),
        (nothing, &["--zip"]),
        (nothing, &["--full"]),
    ];
    for (number, (change, options)) in changes.iter().enumerate() {
        let office = warned();
        office.write(&format!("{MEETING}/files/a.csv"), b"a,b\n");
        run(&office, &[]);
        assert!(!run(&office, &[]).made, "{number}");
        change(&office);
        assert!(run(&office, options).made, "{number}: nothing was made");
        is_as_a_first_build(&office, options);
    }
}

#[test]
fn a_build_with_errors_is_not_remembered() {
    let office = warned();
    run(&office, &[]);
    let before = (traces(&office, "output"), office.bytes(".output.state"));
    office.write(&format!("{MEETING}/meeting.yaml"), b"title: [\n");
    for _ in 0..2 {
        assert_eq!(status(&office.run(&["build", "--date", "2026-02-01"])), 1);
    }
    assert!(before == (traces(&office, "output"), office.bytes(".output.state")));
}

/// What somebody does to a site, to its memory or to the site before it.
const HARM: [fn(&Office); 12] = [
    |_| (),
    |office| office.write("output/ar/stray/file.html", b"rumour"),
    |office| office.write("output/stray.html", b"rumour"),
    |office| fs::create_dir(office.root.join("output/empty")).unwrap(),
    |office| office.write(HOME, office.read(HOME).replace("<main", "<mein").as_bytes()),
    |office| fs::remove_file(office.root.join(HOME)).unwrap(),
    |office| fs::remove_dir_all(office.root.join("output/ar/councils")).unwrap(),
    |office| {
        fs::rename(place(office, HOME), place(office, "elsewhere.html")).unwrap();
        symlink(place(office, "elsewhere.html"), place(office, HOME)).unwrap();
    },
    |office| {
        fs::rename(place(office, "output/ar"), place(office, "elsewhere")).unwrap();
        symlink(place(office, "elsewhere"), place(office, "output/ar")).unwrap();
    },
    |office| {
        // The same bytes in another file.
        let bytes = fs::read(place(office, HOME)).unwrap();
        office.write("output/ar/copy", &bytes);
        fs::rename(place(office, "output/ar/copy"), place(office, HOME)).unwrap();
    },
    |office| {
        fs::remove_file(office.root.join(HOME)).unwrap();
        office.write(&format!("{HOME}/inside.html"), b"rumour");
    },
    |office| fs::remove_dir_all(office.root.join("output")).unwrap(),
];

const HARM_TO_MEMORY: [fn(&Office); 16] = [
    |_| (),
    |office| fs::remove_file(office.root.join(".output.state")).unwrap(),
    |office| office.write(".output.state", &office.bytes(".output.state")[..500]),
    |office| office.write(".output.state", b""),
    |office| flip(office, 14),
    |office| flip(office, 60),
    |office| flip(office, 120),
    |office| flip(office, 3000),
    |office| fs::remove_dir_all(office.root.join(".output.previous")).unwrap(),
    |office| office.write(".output.previous/ar/councils/stray.html", b"rumour"),
    |office| fs::remove_file(office.root.join(".output.previous/ku/index.html")).unwrap(),
    |office| fs::remove_dir_all(office.root.join(".output.records")).unwrap(),
    |office| office.write(RECORDS, b"rumour"),
    |office| office.write(RECORDS, &office.bytes(RECORDS)[..100]),
    |office| {
        fs::rename(place(office, RECORDS), place(office, "elsewhere")).unwrap();
        symlink(place(office, "elsewhere"), place(office, RECORDS)).unwrap();
    },
    |office| {
        fs::remove_dir_all(office.root.join(".output.records")).unwrap();
        office.write(".output.records", b"rumour");
    },
];

#[test]
fn what_others_did_is_undone_whatever_is_remembered() {
    for (number, harm) in HARM.iter().enumerate() {
        for (memory, harm_to_memory) in HARM_TO_MEMORY.iter().enumerate() {
            // Every harm with a memory and without one; every memory with one harm.
            if number != 4 && memory > 1 {
                continue;
            }
            let office = warned();
            run(&office, &[]);
            office.write(&format!("{MEETING}/minutes.ar.md"), "كلمة.\n".as_bytes());
            run(&office, &[]);
            harm_to_memory(&office);
            harm(&office);
            // At first nothing is new but the harm, then there is an edit, too.
            for words in ["كلمة.\n", "كلمة أخرى.\n"] {
                office.write(&format!("{MEETING}/minutes.ar.md"), words.as_bytes());
                run(&office, &[]);
                let difference = difference(&office, &[]);
                assert!(difference.is_empty(), "{number}, {memory}: {difference:?}");
            }
        }
    }
}

#[test]
fn a_harm_alone_is_undone_without_an_edit() {
    for (number, harm) in HARM.iter().enumerate().skip(1) {
        let office = warned();
        run(&office, &[]);
        harm(&office);
        assert!(run(&office, &[]).made, "{number}: it wasn't seen");
        assert!(difference(&office, &[]).is_empty(), "{number}");
        assert!(!run(&office, &[]).made, "{number}");
    }
}

#[test]
fn full_compares_bytes() {
    let office = warned();
    run(&office, &[]);
    // All that the file system tells of it stays as it was.
    let path = office.root.join(HOME);
    let modified = fs::metadata(&path).unwrap().modified().unwrap();
    office.write(HOME, office.read(HOME).replace("<main", "<mein").as_bytes());
    File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
    run(&office, &["--full"]);
    is_as_a_first_build(&office, &[]);
    assert!(!run(&office, &[]).made, "a full build is remembered like any other");
}

#[test]
fn what_an_interruption_leaves_is_healed() {
    type Leave = (&'static str, fn(&Office));
    let leaves: [Leave; 6] = [
        ("before the exchange, half turned", |office| {
            fs::remove_file(place(office, ".output.state")).unwrap();
            fs::rename(place(office, ".output.previous"), place(office, ".output.stage-1-whole"))
                .unwrap();
            office.write(".output.stage-1-whole/half.html", b"half");
            office.write(".output.stage-1/ar/index.html", b"half");
        }),
        ("half turned, the state still there", |office| {
            fs::rename(place(office, ".output.previous"), place(office, ".output.stage-1-whole"))
                .unwrap();
        }),
        ("after the exchange", |office| {
            fs::rename(place(office, ".output.previous"), place(office, ".output.stage-1"))
                .unwrap();
            fs::rename(
                place(office, "output/.htaccess"),
                place(office, ".output.stage-1/.htaccess"),
            )
            .unwrap();
        }),
        ("between two renames", |office| {
            fs::rename(place(office, "output"), place(office, ".output.old")).unwrap();
        }),
        ("after two renames", |office| {
            fs::rename(place(office, ".output.previous"), place(office, ".output.old")).unwrap();
            fs::rename(place(office, "output/.htaccess"), place(office, ".output.old/.htaccess"))
                .unwrap();
        }),
        ("while the state was written", |office| {
            office.write(".output.state", &office.bytes(".output.state")[..100]);
        }),
    ];
    for (what, leave) in leaves {
        let office = warned();
        run(&office, &[]);
        office.write("output/.htaccess", b"x");
        office.write(&format!("{MEETING}/minutes.ar.md"), "كلمة.\n".as_bytes());
        run(&office, &[]);
        leave(&office);
        run(&office, &[]);
        assert_eq!(office.read("output/.htaccess"), "x", "{what}");
        assert!(difference(&office, &[]).is_empty(), "{what}");
        for path in ["stage-1", "stage-1-whole", "old"] {
            assert!(!office.root.join(format!(".output.{path}")).exists(), "{what}: {path}");
        }
    }
}

#[test]
fn any_sequence_of_edits_and_options_ends_in_the_site_of_a_first_build() {
    let mut random = Random(7);
    let office = warned();
    for step in 0..20 {
        let meeting = format!("content/councils/raqqa/2025-0{}-05-regular", random.below(4) + 2);
        match random.below(6) {
            0 => drop(fs::remove_dir_all(office.root.join(&meeting))),
            1 | 2 => {
                let record = office.read(&format!("{MEETING}/meeting.yaml"));
                let day = &meeting[meeting.len() - 18..meeting.len() - 8];
                let record = record.replace("2025-01-05", day);
                office.write(&format!("{meeting}/meeting.yaml"), record.as_bytes());
            }
            3 => {
                let words = format!("كلمة {}.\n", random.below(3));
                office.write(&format!("{MEETING}/minutes.ar.md"), words.as_bytes());
            }
            4 => {
                let file = format!("{MEETING}/files/{}.csv", random.below(3));
                office.write(&file, format!("{step}\n").as_bytes());
            }
            _ => drop(fs::remove_dir_all(office.root.join(format!("{MEETING}/files")))),
        }
        let options = [&[][..], &[], &["--zip"], &["--full"]][random.below(4)];
        run(&office, options);
        let difference = difference(&office, options);
        assert!(difference.is_empty(), "{step}: {difference:?}");
        let mut beside: Vec<String> = fs::read_dir(&office.root)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.starts_with(".output"))
            .collect();
        beside.sort();
        beside.retain(|name| name != ".output.previous");
        assert_eq!(beside, [".output.lock", ".output.records", ".output.state"], "{step}");
    }
    assert!(office.root.join(".output.previous").is_dir());
}

/// The smallest content, with something to warn of.
fn warned() -> Office {
    let office = Office::new();
    office.write(&format!("{MEETING}/files/list.csv"), b"a,b\n");
    office
}

struct Run {
    summary: String,
    warnings: String,
    made: bool,
}

impl Run {
    /// Returns what was said of the site, but for how many files changed.
    fn counts(&self) -> Vec<&str> {
        self.summary.split(" · ").filter(|part| !part.starts_with("changed")).collect()
    }
}

fn run(office: &Office, options: &[&str]) -> Run {
    let mut arguments = vec!["build", "--timings"];
    arguments.extend(options);
    for (option, value) in [("--date", "2026-02-01"), ("--lang", "en")] {
        if !options.contains(&option) {
            arguments.extend([option, value]);
        }
    }
    let output = office.run(&arguments);
    let aside = text(&output.stderr);
    assert_eq!(status(&output), 0, "{aside}");
    let is_time = |line: &&str| line.trim_start().starts_with(|one: char| one.is_ascii_digit());
    let times = aside.lines().filter(|line| is_time(line) && line.contains(" s  ")).count();
    let warnings = aside.lines().filter(|line| !(is_time(line) && line.contains(" s  ")));
    let summary = text(&output.stdout).rsplit_once(" · ").unwrap().0.to_owned();
    Run { summary, warnings: warnings.collect(), made: times > 1 }
}

fn is_as_a_first_build(office: &Office, options: &[&str]) {
    let difference = difference(office, options);
    assert!(difference.is_empty(), "{difference:?}");
}

/// Returns the paths at which a site isn't what a first build makes.
fn difference(office: &Office, options: &[&str]) -> Vec<String> {
    run(office, &[options, &["--output", "first"]].concat());
    let site = |folder: &str| -> BTreeMap<String, Vec<u8>> {
        let paths = office.paths(folder).into_iter().filter(|path| !path.starts_with('.'));
        paths.map(|path| (path.clone(), office.bytes(&format!("{folder}/{path}")))).collect()
    };
    let (found, expected) = (site("output"), site("first"));
    assert!(expected.len() > 40);
    let folders = |folder: &str| traces(office, folder).into_keys().collect::<Vec<String>>();
    assert_eq!(folders("output"), folders("first"), "empty folders");
    for path in found.keys() {
        assert!(fs::symlink_metadata(place(office, &format!("output/{path}"))).unwrap().is_file());
    }
    for path in ["first", ".first.previous"] {
        let _ = fs::remove_dir_all(office.root.join(path));
    }
    for path in [".first.lock", ".first.state"] {
        fs::remove_file(office.root.join(path)).unwrap();
    }
    let all = found.keys().chain(expected.keys());
    all.filter(|path| found.get(*path) != expected.get(*path)).cloned().collect()
}

fn traces(office: &Office, folder: &str) -> Traces {
    let mut traces = Traces::new();
    collect(&office.root.join(folder), "", &mut traces);
    traces
}

fn collect(disk: &Path, path: &str, traces: &mut Traces) {
    let about = fs::symlink_metadata(disk).unwrap();
    traces.insert(path.to_owned(), (about.ino(), about.mtime(), about.mtime_nsec()));
    if about.is_dir() {
        for entry in fs::read_dir(disk).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if !(path.is_empty() && name.starts_with('.')) {
                collect(&disk.join(&name), &format!("{path}/{name}"), traces);
            }
        }
    }
}

fn place(office: &Office, path: &str) -> String {
    office.root.join(path).to_str().unwrap().to_owned()
}

/// Turns one bit of the state.
fn flip(office: &Office, at: usize) {
    let mut bytes = office.bytes(".output.state");
    bytes[at] ^= 4;
    office.write(".output.state", &bytes);
}
