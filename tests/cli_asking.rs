//! On a terminal `diwan init` and `diwan new` ask for what isn't given; answers that can't be are
//! asked again, and who stops there finds everything as it was.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![cfg(unix)]

mod common;

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::Child;

use common::office::{Office, status};
use rustix::pty::{self, OpenptFlags};
use rustix::termios::{OptionalActions, Winsize, tcgetattr, tcsetattr, tcsetwinsize};

/// Ctrl-C, which stops a program that asks more than the test knows of.
const STOP: &str = "\u{3}";

const DOWN: &str = "\u{1b}[B";

/// Runs the program on a terminal of its own with these answers; returns the exit status and what was
/// shown.
fn ask(office: &Office, arguments: &[&str], answers: &[&str]) -> (i32, String) {
    let master = pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    pty::grantpt(&master).unwrap();
    pty::unlockpt(&master).unwrap();
    let name = pty::ptsname(&master, Vec::new()).unwrap();
    let slave = OpenOptions::new().read(true).write(true).open(name.to_str().unwrap()).unwrap();
    // Every sign goes to the program as it is, also those that it isn't waiting for yet.
    let mut modes = tcgetattr(&slave).unwrap();
    modes.make_raw();
    tcsetattr(&slave, OptionalActions::Now, &modes).unwrap();
    tcsetwinsize(&slave, Winsize { ws_row: 40, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
    let end = || -> OwnedFd { slave.try_clone().unwrap().into() };
    let mut command = office.command(arguments);
    command.env("SOURCE_DATE_EPOCH", "1769817600").env("TERM", "xterm").env("NO_COLOR", "1");
    command.stdin(end()).stdout(end()).stderr(end());
    let mut child = command.spawn().unwrap();
    drop((command, slave));
    let mut master = File::from(master);
    for answer in answers.iter().chain(&[STOP]) {
        master.write_all(answer.as_bytes()).unwrap();
    }
    let shown = read(&mut master);
    (exit(&mut child), shown)
}

/// Reads until the program has closed the terminal, which is an error of reading.
fn read(master: &mut File) -> String {
    let (mut shown, mut part) = (Vec::new(), [0; 4096]);
    while let Ok(count) = master.read(&mut part) {
        if count == 0 {
            break;
        }
        shown.extend_from_slice(&part[..count]);
    }
    String::from_utf8_lossy(&shown).into_owned()
}

fn exit(child: &mut Child) -> i32 {
    child.wait().unwrap().code().unwrap()
}

#[test]
fn a_site_is_begun_by_answers() {
    let office = Office::new();
    let answers = [
        "قرارات المدينة\r", "Biryarên bajêr\r", "المكتب\r", "\r", "مجلس المدينة\r", "\r", DOWN,
        "\r", "Bad Id\r", "town\r",
    ];
    let (status_of, shown) = ask(&office, &["init", "new", "--lang", "ar"], &answers);
    assert_eq!(status_of, 0, "{shown}");
    let site = office.read("new/content/site.yaml");
    for line in
        ["  ar: \"قرارات المدينة\"\n  ku: \"Biryarên bajêr\"\n", "  ar: \"المكتب\"\n  # ku:"]
    {
        assert!(site.contains(line), "{site}");
    }
    let council = office.read("new/content/councils/town/council.yaml");
    assert!(council.contains("مجلس المدينة") && council.contains("\nkind: legislative\n"));
    // An id that can't be one was refused at once, with the reason.
    assert_eq!(shown.matches('✘').count(), 1, "{shown}");
    let checked = office.run(&["check", "--content", "new/content", "--lang", "en"]);
    assert_eq!(status(&checked), 0);
}

#[test]
fn a_meeting_is_begun_by_answers() {
    let office = Office::new();
    let other = b"name: {ar: a, ku: b}\nkind: board\n";
    office.write("content/councils/tabqa/council.yaml", other);
    let answers =
        [DOWN, "\r", "\r", "soon\r", "٢٠٢٥-٠٣-٠٨\r", "Civîn\r", "اجتماع\r", "\u{202E}\r", "٣\r"];
    let (status_of, shown) = ask(&office, &["new", "meeting", "--lang", "ku"], &answers);
    assert_eq!(status_of, 0, "{shown}");
    let record = office.read("content/councils/tabqa/2025-03-08-regular/meeting.yaml");
    assert!(record.contains("  ar: \"اجتماع\"\n  ku: \"Civîn\"\n"), "{record}");
    assert_eq!(record.matches("- number: ").count(), 3);
}

#[test]
fn nothing_is_asked_that_is_given() {
    let office = Office::new();
    let given = ["new", "meeting", "--kind", "annual", "--date", "2025"];
    let (status_of, shown) = ask(&office, &given, &[]);
    assert_eq!((status_of, shown.contains('?')), (0, false), "{shown}");
    let given = ["new", "council", "--id", "town", "--kind", "board"];
    assert_eq!(ask(&office, &given, &[]).0, 0);
    let (status_of, shown) = ask(&office, &["new", "council", "--id", "camp"], &["\r", "\r"]);
    assert_eq!(status_of, 0, "{shown}");
    assert!(office.read("content/councils/camp/council.yaml").contains("\nkind: executive\n"));
}

#[test]
fn a_resolution_is_chosen_from_the_records() {
    let office = Office::new();
    let answers = ["\r", "\r", "\r", "إشاعة\r", "\r", "حقيقة\r", "\r", "\r"];
    let (status_of, shown) = ask(&office, &["new", "clarification"], &answers);
    assert_eq!(status_of, 0, "{shown}");
    let record = office.read("content/clarifications/2026-01-31-raqqa-1/clarification.yaml");
    for line in
        ["- resolution: \"raqqa/2025-01-05-regular/1\"", "ar: \"إشاعة\"", "verdict: unverified"]
    {
        assert!(record.contains(line), "{record}");
    }
}

#[test]
fn who_stops_there_finds_everything_as_it_was() {
    let office = Office::new();
    let before = office.paths(".");
    for (arguments, answers) in [
        (&["new", "meeting"][..], &[][..]),
        (&["new", "council"][..], &["مجلس\r", "\r"][..]),
        (&["new", "clarification"][..], &["\r", "\r"][..]),
        (&["init", "other"][..], &["عنوان\r"][..]),
    ] {
        let (status_of, shown) = ask(&office, arguments, answers);
        assert_eq!(status_of, 130, "{arguments:?}: {shown}");
        assert_eq!(office.paths("."), before, "{arguments:?}");
        // Choosing hides the cursor: it is there again.
        let (hidden, back) = (shown.rfind("\u{1b}[?25l"), shown.rfind("\u{1b}[?25h"));
        assert!(hidden <= back, "{arguments:?}: the cursor stays hidden");
    }
    assert!(!fs::exists(office.root.join("other")).unwrap());
}
