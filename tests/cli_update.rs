//! `diwan update` and the disk: what is added, what never is, exit statuses and streams.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::process::{Output, Stdio};

use sha2::{Digest, Sha256};

use common::office::{Office, status, text};

const MEETING: &str = "content/councils/raqqa/2025-01-05-regular";
const NAME: &str = "raqqa/2025-01-05-regular/1";

/// 31 January 2026, in seconds.
const TODAY: &str = "1769817600";

/// Runs `diwan update` on that day.
fn update(office: &Office, arguments: &[&str]) -> Output {
    let all = [&["update"], arguments].concat();
    office.command(&all).env("SOURCE_DATE_EPOCH", TODAY).output().unwrap()
}

fn updates(office: &Office) -> String {
    office.read(&format!("{MEETING}/updates.yaml"))
}

/// Every file of the content, hidden ones too, with its bytes.
fn snapshot(office: &Office) -> BTreeMap<String, Vec<u8>> {
    let read = |path: String| {
        let bytes = fs::read(office.root.join("content").join(&path)).unwrap_or_default();
        (path, bytes)
    };
    office.paths("content").into_iter().map(read).collect()
}

#[test]
fn a_report_with_its_proof_is_added_and_builds() {
    let office = Office::new();
    let pdf = b"%PDF-1.7 report";
    office.write("desk/report.pdf", pdf);
    let proof = ["--evidence", "desk/report.pdf", "--evidence", "https://councils.example/a"];
    let words = ["--progress", "100", "--note", "تم", "--by", "raqqa"];
    let output =
        update(&office, &[&[NAME, "--status", "completed"], &proof[..], &words[..]].concat());
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    assert_eq!(
        text(&output.stdout),
        format!(
            "{MEETING}/updates.yaml:2: resolution 1, نص\n\
             status: unreported before, completed now\n\
             copied to the meeting's files: report.pdf\n"
        )
    );
    let hash: String = Sha256::digest(pdf).iter().map(|byte| format!("{byte:02x}")).collect();
    let entry = format!(
        "# yaml-language-server: $schema=../../../.schemas/updates.schema.json\n\
         - resolution: \"1\"\n  date: 2026-01-31\n  status: completed\n  progress: 100\n  note:\n    \
         ar: \"تم\"\n  evidence:\n    - file: \"report.pdf\"\n      sha256: \"{hash}\"\n    - url: \
         \"https://councils.example/a\"\n  reported_by: raqqa\n"
    );
    assert_eq!(updates(&office), entry);
    assert_eq!(fs::read(office.root.join(MEETING).join("files/report.pdf")).unwrap(), pdf);
    assert_eq!(status(&office.run(&["build"])), 0);
    assert!(office.root.join("output/files/raqqa/2025-01-05-regular/report.pdf").exists());
    // The same file once more is the same file: nothing is copied, nothing overwritten.
    for again in ["desk/report.pdf", "report.pdf", "files/report.pdf"] {
        let again = update(&office, &[NAME, "--status", "completed", "--evidence", again]);
        assert_eq!(status(&again), 0, "{}", text(&again.stderr));
        assert!(!text(&again.stdout).contains("copied"));
    }
    assert_eq!(updates(&office).matches(&hash).count(), 4);
    assert!(updates(&office).starts_with(&entry));
}

#[test]
fn what_is_there_stays_byte_for_byte() {
    let office = Office::new();
    let old = "\u{FEFF}# ours\r\n  - resolution: 1   # first\r\n    date: 2025-02\r\n    status: \
               not_started";
    office.write(&format!("{MEETING}/updates.yaml"), old.as_bytes());
    let output = update(
        &office,
        &["raqqa/2025-01-05-regular/٠١", "--status", "in_progress", "--lang", "ku"],
    );
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let added = "\r\n  - resolution: \"1\"\r\n    date: 2026-01-31\r\n    status: in_progress\r\n";
    assert_eq!(updates(&office), format!("{old}{added}"));
    assert!(text(&output.stdout).contains("updates.yaml:5"), "{}", text(&output.stdout));
}

#[test]
fn a_refusal_leaves_everything_as_it_was() {
    let office = Office::new();
    office.write(
        &format!("{MEETING}/updates.yaml"),
        b"- {resolution: 1, date: 2025-03-01, status: completed, evidence: [{url: \"https://x.org\"}]}\n",
    );
    office.write(&format!("{MEETING}/files/report.pdf"), b"%PDF-1.7 old");
    office.write("report.pdf", b"%PDF-1.7 new");
    office.write("page.html", b"<html>");
    office.write("liar.pdf", b"<html>");
    office.write(".hidden.pdf", b"%PDF-1.7");
    let before = snapshot(&office);
    let (done, going) = (&["--status", "completed"], &["--status", "completed", "--note", "x"]);
    for (name, arguments, rest, expected, says) in [
        (NAME, &done[..], &[][..], 1, "updates.yaml:4:11"),
        (NAME, &done[..], &[], 1, "error[missing-evidence]"),
        (NAME, &["--status", "on_hold"], &[], 1, "error[missing-note]"),
        (NAME, &["--status", "superseded"], &[], 1, "error[missing-relation]"),
        (NAME, &["--status", "in_progress"], &[], 1, "error[reopened-without-correction]"),
        (NAME, &going[..], &["--date", "2025-02"], 1, "error[update-order]"),
        (NAME, &done[..], &["--evidence", "page.html"], 1, "error[forbidden-file-type]"),
        (NAME, &done[..], &["--evidence", "liar.pdf"], 1, "error[forbidden-file-type]"),
        (NAME, &done[..], &["--evidence", ".hidden.pdf"], 2, "error[bad-file-name]"),
        (NAME, &done[..], &["--evidence", "report.pdf"], 2, "another file of the name"),
        (NAME, &done[..], &["--evidence", "nowhere.pdf"], 2, "there is no file `nowhere.pdf`"),
        (NAME, &done[..], &["--evidence", "../meeting.yaml"], 2, "there is no file"),
        (NAME, &done[..], &["--evidence", "content"], 2, "there is no file"),
        (NAME, &done[..], &["--evidence", "ftp://x.org/a"], 2, "error[bad-url]"),
        (NAME, &done[..], &["--date", "2026-02-01"], 2, "error[future-update]"),
        (NAME, &done[..], &["--note", "--dry-run"], 2, "behind the option"),
        (NAME, &done[..], &["--note", " \n"], 2, "error[empty-value]"),
        (NAME, &done[..], &["--note", "a\u{202E}b"], 2, "--note:1:2"),
        (NAME, &done[..], &["--note", "x", "--lang", "en"], 2, "it is one of: ar, ku"),
        (NAME, &done[..], &["--by", "raqa"], 2, "did you mean `raqqa`?"),
        ("raqa/2025-01-05-regular/1", &done[..], &[], 2, "did you mean `raqqa`?"),
        ("raqqa/2025-01-05/1", &done[..], &[], 2, "it is one of: 2025-01-05-regular"),
        ("raqqa/2025-01-05-regular/7", &done[..], &[], 2, "update:1:26"),
        ("raqqa/1", &done[..], &[], 2, "council/meeting/number"),
        ("../../etc", &done[..], &[], 2, "there is no council `..`"),
        (NAME, &["--status", "unreported"], &[], 2, "never reported"),
        (NAME, &["--status", "complete"], &[], 2, "did you mean `completed`?"),
        (NAME, &done[..], &["--progress", "101"], 2, "from 0 to 100"),
        (NAME, &done[..], &["--date", "1.2.2026"], 2, "2026-01-31"),
        (NAME, &done[..], &["--content", "nowhere"], 2, "no content folder"),
    ] {
        let output = update(&office, &[&[name], arguments, rest].concat());
        let stderr = text(&output.stderr);
        assert_eq!(status(&output), expected, "{name} {arguments:?} {rest:?} {stderr}");
        assert!(stderr.contains(says), "{name} {arguments:?} {rest:?} {stderr}");
        assert!(output.stdout.is_empty(), "{arguments:?} {rest:?}");
        assert_eq!(snapshot(&office), before, "{arguments:?} {rest:?}");
    }
}

#[test]
fn all_that_is_wrong_with_the_words_is_said_at_once() {
    let office = Office::new();
    let output = update(
        &office,
        &[
            "raqqa/2025-01-05-regular/9", "--status", "on_hold", "--note", "a\u{2066}b", "--by",
            "nobody", "--evidence", "a.pdf", "--evidence", "b.pdf", "--date", "2027",
        ],
    );
    let stderr = text(&output.stderr);
    for code in [
        "unknown-resolution", "forbidden-character", "unknown-council", "missing-attachment",
        "future-update",
    ] {
        assert!(stderr.contains(&format!("error[{code}]")), "{code} {stderr}");
    }
    assert!(stderr.contains("a.pdf") && stderr.contains("b.pdf"), "{stderr}");
}

#[test]
fn errors_elsewhere_do_not_keep_a_report_back() {
    let office = Office::new();
    office.write("content/councils/tabqa/council.yaml", b"name: {ar: x, ku: x}\nkind: nonsense\n");
    let output = update(&office, &[NAME, "--status", "in_progress"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("there before: 1"), "{}", text(&output.stderr));
    let corrections = format!("{MEETING}/corrections.yaml");
    office.write(&corrections, b"- {date: soon}\n");
    let before = snapshot(&office);
    let output = update(&office, &[NAME, "--status", "in_progress"]);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stderr).contains("corrections.yaml:1:"), "{}", text(&output.stderr));
    assert_eq!(snapshot(&office), before);
}

#[test]
fn nothing_is_added_below_a_date_that_is_still_to_come() {
    let office = Office::new();
    let later = b"- {resolution: 1, date: 2052-01-01, status: ongoing}\n";
    office.write(&format!("{MEETING}/updates.yaml"), later);
    let output = update(&office, &[NAME, "--status", "in_progress"]);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stderr).contains("updates.yaml:1:25"), "{}", text(&output.stderr));
    assert_eq!(updates(&office).as_bytes(), later);
}

#[test]
fn words_are_in_the_language_that_is_named() {
    let office = Office::new();
    office.write("a.pdf", b"%PDF-1.7");
    let words = ["--note", "- \"Av\"\r\nhat #1: ", "--by", "Şaredarî", "--lang", "ku"];
    let proof = ["--evidence", "a.pdf", "--evidence", "./a.pdf"];
    let all = [&[NAME, "--status", "completed", "--date", "٢٠٢٦"], &words[..], &proof[..]].concat();
    let output = update(&office, &all);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("niha"), "{}", text(&output.stdout));
    let written = updates(&office);
    for line in [
        "  date: 2026\n",
        "  note:\n    ku: \"- \\\"Av\\\"\\nhat #1:\"\n",
        "  reported_by:\n    ku: \"Şaredarî\"\n",
    ] {
        assert!(written.contains(line), "{line} {written}");
    }
    assert_eq!(written.matches("file:").count(), 1, "{written}");
}

#[test]
fn evidence_that_was_altered_since_is_not_recorded_anew() {
    let office = Office::new();
    office.write("report.pdf", b"%PDF-1.7 old");
    let report = [NAME, "--status", "completed", "--evidence", "report.pdf"];
    assert_eq!(status(&update(&office, &report)), 0);
    fs::remove_file(office.root.join("report.pdf")).unwrap();
    office.write(&format!("{MEETING}/files/report.pdf"), b"%PDF-1.7 new");
    let output = update(&office, &report);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stderr).contains("error[altered-source]"), "{}", text(&output.stderr));
}

#[test]
fn a_dry_run_prints_the_entry_and_writes_nothing() {
    let office = Office::new();
    office.write("report.pdf", b"%PDF-1.7");
    let before = snapshot(&office);
    let report = [NAME, "--status", "completed", "--evidence", "report.pdf", "--dry-run"];
    let output = update(&office, &report);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    assert!(text(&output.stdout).starts_with("- resolution: \"1\"\n  date: 2026-01-31\n"));
    assert_eq!(text(&output.stderr).lines().last(), Some("not written: --dry-run"));
    assert_eq!(snapshot(&office), before);
}

#[test]
fn a_file_that_cannot_be_added_to_is_left_and_the_entry_is_printed() {
    let office = Office::new();
    office.write(&format!("{MEETING}/updates.yaml"), b"[]\n");
    let output = update(&office, &[NAME, "--status", "in_progress"]);
    assert_eq!(status(&output), 2);
    assert!(text(&output.stderr).ends_with("status: in_progress\n"), "{}", text(&output.stderr));
    assert_eq!(updates(&office), "[]\n");
}

#[test]
fn several_at_once_are_all_there() {
    let office = Office::new();
    let notes: Vec<String> = (0..6).map(|number| format!("note-{number}")).collect();
    office.write("report.pdf", b"%PDF-1.7");
    let start = |note: &String| {
        let proof = ["--evidence", "report.pdf", "--note", note];
        let all = [&["update", NAME, "--status", "completed"], &proof[..]].concat();
        let mut command = office.command(&all);
        command.env("SOURCE_DATE_EPOCH", TODAY).stdout(Stdio::null()).stderr(Stdio::piped());
        command.spawn().unwrap()
    };
    let running: Vec<_> = notes.iter().map(start).collect();
    for child in running {
        let output = child.wait_with_output().unwrap();
        assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    }
    let written = updates(&office);
    assert!(notes.iter().all(|note| written.matches(note.as_str()).count() == 1), "{written}");
    assert_eq!(status(&office.run(&["check"])), 0);
    let hidden = office.paths("content").into_iter().filter(|path| path.contains("/."));
    assert_eq!(hidden.count(), 0, "nothing is left behind");
}

#[test]
fn what_an_interrupted_run_left_is_removed() {
    let office = Office::new();
    office.write(&format!("{MEETING}/.update-1"), b"half");
    office.write("report.pdf", b"%PDF-1.7");
    office.write(&format!("{MEETING}/files/.update-1"), b"half");
    let report = [NAME, "--status", "completed", "--evidence", "report.pdf"];
    assert_eq!(status(&update(&office, &report)), 0);
    assert_eq!(office.paths(&format!("{MEETING}/files")), ["report.pdf"]);
    assert!(!office.root.join(MEETING).join(".update-1").exists());
}

#[cfg(unix)]
#[test]
fn only_a_plain_file_is_replaced_and_keeps_its_permissions() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let office = Office::new();
    let path = office.root.join(MEETING).join("updates.yaml");
    let report = [NAME, "--status", "in_progress"];
    office.write("elsewhere.yaml", b"# mine\n");
    symlink(office.root.join("elsewhere.yaml"), &path).unwrap();
    let output = update(&office, &report);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stderr).contains("error[symbolic-link]"), "{}", text(&output.stderr));
    assert_eq!(office.read("elsewhere.yaml"), "# mine\n");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(status(&update(&office, &report)), 1);
    fs::remove_dir(&path).unwrap();
    fs::write(&path, "# mine\n").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    assert_eq!(status(&update(&office, &report)), 2, "it is read-only");
    assert_eq!(updates(&office), "# mine\n");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(status(&update(&office, &report)), 0);
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o640);
}
