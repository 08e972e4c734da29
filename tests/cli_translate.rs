//! `diwan translate` and the disk: what is listed, out to a file and back, refusals that change
//! nothing, and what a run that was cut short leaves to the next.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::process::Output;

use common::office::{Office, status, text};
use sha2::{Digest, Sha256};

const MEETING: &str = "content/councils/raqqa/2025-01-05-regular";

/// 31 January 2026, in seconds.
const TODAY: &str = "1769817600";

fn translate(office: &Office, arguments: &[&str]) -> Output {
    let all = [&["translate"], arguments].concat();
    office.command(&all).env("SOURCE_DATE_EPOCH", TODAY).output().unwrap()
}

/// An office whose meeting lacks a title and minutes in Kurmanji.
fn office() -> Office {
    let office = Office::new();
    let path = format!("{MEETING}/meeting.yaml");
    let meeting = office.read(&path).replace("{ar: اجتماع, ku: Civîn}", "اجتماع # عنوان");
    office.write(&path, meeting.as_bytes());
    fs::remove_file(office.root.join(format!("{MEETING}/minutes.ku.md"))).unwrap();
    office
}

/// Every file of the content, hidden ones too, with its bytes.
fn snapshot(office: &Office) -> BTreeMap<String, Vec<u8>> {
    let read = |path: String| {
        let bytes = office.bytes(&format!("content/{path}"));
        (path, bytes)
    };
    office.paths("content").into_iter().map(read).collect()
}

const LISTED: &str = "\
ar: 7 texts · missing: 0 · older than their original: 0
ku: 7 texts · missing: 2 · older than their original: 0
  raqqa/2025-01-05-regular: missing 2, older 0
    missing: meeting.yaml title (content/councils/raqqa/2025-01-05-regular/meeting.yaml:1)
    missing: minutes (content/councils/raqqa/2025-01-05-regular/minutes.ar.md:1)
";

const EXPORTED: &str = r#"msgid ""
msgstr ""
"Project-Id-Version: councils.example\n"
"POT-Creation-Date: 2026-01-31 00:00+0000\n"
"PO-Revision-Date: 2026-01-31 00:00+0000\n"
"Last-Translator: none\n"
"Language-Team: none\n"
"Language: ku\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"X-Diwan-Site: councils.example\n"

#. a title
#. of: اجتماع (raqqa/2025-01-05-regular)
#. dated: 2025-01-05
#: content/councils/raqqa/2025-01-05-regular/meeting.yaml:1
msgctxt "councils/raqqa/2025-01-05-regular/meeting.yaml title"
msgid "اجتماع"
msgstr ""

#. a piece of a meeting's minutes, in Markdown
#. of: اجتماع (raqqa/2025-01-05-regular)
#. dated: 2025-01-05
#: content/councils/raqqa/2025-01-05-regular/minutes.ar.md:1
msgctxt "councils/raqqa/2025-01-05-regular/minutes 1"
msgid "محضر."
msgstr ""
"#;

/// Returns the exported file with both texts translated.
fn translated() -> String {
    let mut words = ["Civîn", "Girtek."].into_iter();
    let mut parts = EXPORTED.rsplitn(3, "msgstr \"\"\n").collect::<Vec<_>>();
    parts.reverse();
    let mut out = parts[0].to_owned();
    for part in &parts[1..] {
        out += &format!("msgstr \"{}\"\n{part}", words.next().unwrap());
    }
    out
}

#[test]
fn texts_go_out_and_come_back() {
    let office = office();
    let listed = translate(&office, &["status"]);
    assert_eq!((status(&listed), text(&listed.stdout)), (0, LISTED), "{}", text(&listed.stderr));
    let json = translate(&office, &["status", "--format", "json", "raqqa/2025-01-05-regular"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    let record = &json["languages"]["ku"]["records"]["raqqa/2025-01-05-regular"];
    assert_eq!(record["missing"][0]["field"], "meeting.yaml title");
    assert_eq!(
        (&record["missing"][0]["line"], &json["languages"]["ku"]["missing"]),
        (&1.into(), &2.into())
    );
    for names in [&[][..], &["raqqa"], &["councils/raqqa/", "site.yaml"]] {
        let exported = translate(&office, &[&["export", "--to", "kmr"], names].concat());
        assert_eq!(text(&exported.stdout), EXPORTED, "{}", text(&exported.stderr));
    }
    assert_eq!(status(&translate(&office, &["export", "--to", "ku", "--output", "desk/ku.po"])), 0);
    assert_eq!(office.read("desk/ku.po"), EXPORTED);
    office.write("desk/ku.po", translated().as_bytes());
    let before = snapshot(&office);
    let dry = translate(&office, &["import", "desk/ku.po", "--dry-run"]);
    assert_eq!(status(&dry), 0, "{}", text(&dry.stderr));
    assert_eq!(snapshot(&office), before);
    let imported = translate(&office, &["import", "desk/ku.po"]);
    assert_eq!(status(&imported), 0, "{}", text(&imported.stderr));
    assert_eq!(imported.stdout, dry.stdout);
    let files = ["meeting.yaml", "minutes.ku.md", "translations.yaml"];
    let files = files.map(|name| format!("{MEETING}/{name}\n")).concat();
    let said = format!("{files}imported: 2 · unchanged: 0 · left out: 0\n");
    assert_eq!(text(&imported.stdout), said);
    let meeting = office.read(&format!("{MEETING}/meeting.yaml"));
    assert!(meeting.starts_with("title: {ar: اجتماع, ku: \"Civîn\"} # عنوان\n"), "{meeting}");
    assert_eq!(office.read(&format!("{MEETING}/minutes.ku.md")), "Girtek.\n");
    let marks = office.read(&format!("{MEETING}/translations.yaml"));
    assert!(marks.contains("\nku:\n  meeting.yaml title: \""), "{marks}");
    let again = translate(&office, &["import", "desk/ku.po"]);
    assert_eq!(text(&again.stdout), "imported: 0 · unchanged: 2 · left out: 0\n");
    assert_eq!(status(&office.run(&["build"])), 0);
}

#[test]
fn who_translates_by_hand_says_so_and_hears_of_changes() {
    let office = Office::new();
    let path = format!("{MEETING}/meeting.yaml");
    let done = translate(&office, &["done", "raqqa", "--to", "ku"]);
    assert_eq!(
        (status(&done), text(&done.stdout)),
        (
            0,
            "raqqa: translations up to date: 1\nraqqa/2025-01-05-regular: translations up to date: 3\n"
        ),
        "{}",
        text(&done.stderr)
    );
    office.write(&path, office.read(&path).replace("نص", "قرار").as_bytes());
    let check = office.run(&["check"]);
    let said = text(&check.stdout).to_owned() + text(&check.stderr);
    assert!(said.contains("notice[older-translation]: in `ku`, one translation is"), "{said}");
    assert_eq!(status(&office.run(&["build"])), 0);
    let page = "councils/raqqa/2025-01-05-regular/1.html";
    let link = format!("href=\"../../../../ar/{page}\">العربية</a></p>");
    assert_eq!(office.read(&format!("output/ku/{page}")).matches(&link).count(), 1);
    assert_eq!(office.read(&format!("output/ar/{page}")).matches(&link).count(), 0);
    let output = translate(&office, &["export", "--to", "ku"]);
    assert!(text(&output.stdout).contains("#, fuzzy\nmsgctxt"), "{}", text(&output.stdout));
    translate(&office, &["done", "raqqa/2025-01-05-regular"]);
    assert_eq!(status(&office.run(&["build"])), 0);
    assert_eq!(office.read(&format!("output/ku/{page}")).matches(&link).count(), 0);
}

#[test]
fn a_refusal_leaves_everything_as_it_was() {
    let office = office();
    let good = translated();
    let title = "msgctxt \"councils/raqqa/2025-01-05-regular/meeting.yaml title\"";
    office.write("good.po", good.as_bytes());
    office.write("broken.po", good.replace(title, &title[..30]).as_bytes());
    office.write("other.po", good.replace("-Site: councils", "-Site: other").as_bytes());
    office.write("language.po", good.replace("Language: ku", "Language: fr").as_bytes());
    office.write("marks.po", good.replace("Civîn", "Ci\u{202E}vîn").as_bytes());
    office.write("latin.po", b"msgid \"\"\nmsgstr \"Language: ku\\n\"\n\n# \xEE\n");
    office.write("list.po", good.replace("Girtek.", "- Girtek.").as_bytes());
    office.write("link.po", good.replace("Girtek.", "[Girtek](nowhere.md).").as_bytes());
    office.write("notes.txt", b"ours");
    let before = snapshot(&office);
    for (arguments, expected, says) in [
        (&["import", "broken.po"][..], 1, "--> broken.po:18:1"),
        (&["import", "other.po"], 1, "error[other-site]"),
        (&["import", "language.po"], 1, "it is one of: ar, ku"),
        (&["import", "marks.po"], 1, "--> marks.po:20:1"),
        (&["import", "latin.po"], 1, "error[wrong-encoding]"),
        (&["import", "list.po"], 1, "error[unfit-translation]"),
        (&["import", "link.po"], 1, "error[broken-link]"),
        (&["import", "nowhere.po"], 2, "nowhere.po"),
        (&["import"], 2, "FILE"),
        (&["export", "--to", "fr"], 2, "added to `languages` in site.yaml first"),
        (&["export"], 2, "--to"),
        (&["export", "--to", "ku", "--output", "content/ku.po"], 2, "content"),
        (&["export", "--to", "ku", "--output", "notes.txt"], 2, "notes.txt"),
        (&["export", "--to", "ku", "raqa"], 2, "did you mean `raqqa`?"),
        (&["status", "raqqa/2025"], 2, "there are no texts of `raqqa/2025`"),
        (&["done"], 2, "COUNCIL"),
        (&["done", "raqqa", "--to", "fr"], 2, "fr"),
        (&["status", "--content", "nowhere"], 2, "no content folder"),
    ] {
        let output = translate(&office, arguments);
        let stderr = text(&output.stderr);
        assert_eq!(status(&output), expected, "{arguments:?}: {stderr}");
        assert!(stderr.contains(says), "{arguments:?}: {stderr}");
        assert!(output.stdout.is_empty(), "{arguments:?}: {}", text(&output.stdout));
        assert_eq!(snapshot(&office), before, "{arguments:?}");
    }
    assert_eq!(office.bytes("notes.txt"), b"ours");
    // While the content has an error nobody knows what it says.
    office.write("content/councils/raqqa/council.yaml", b"name: x\nkind: nothing\n");
    for arguments in [&["status"][..], &["import", "good.po"], &["done", "raqqa"]] {
        let output = translate(&office, arguments);
        assert_eq!(status(&output), 1, "{arguments:?}");
        assert!(text(&output.stderr).contains("error[unknown-value]"), "{arguments:?}");
    }
}

#[test]
fn what_is_not_sure_is_left_out_and_counted() {
    let office = office();
    let po = translated().replacen("#: content", "#, fuzzy\n#: content", 1);
    office.write("ku.po", po.replace("minutes 1", "minutes 2").as_bytes());
    let output = translate(&office, &["import", "ku.po", "--lang", "en"]);
    assert_eq!(text(&output.stdout), "imported: 0 · unchanged: 0 · left out: 2\n");
    assert!(text(&output.stderr).contains("warning[lost-text]"), "{}", text(&output.stderr));
}

#[cfg(unix)]
#[test]
fn a_read_only_file_keeps_all_from_being_written() {
    use std::os::unix::fs::PermissionsExt;
    let office = office();
    office.write("ku.po", translated().as_bytes());
    let path = office.root.join(format!("{MEETING}/meeting.yaml"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let before = snapshot(&office);
    let output = translate(&office, &["import", "ku.po"]);
    assert_eq!(status(&output), 2, "{}", text(&output.stderr));
    assert_eq!(snapshot(&office), before);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(status(&translate(&office, &["import", "ku.po"])), 0);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn the_next_run_finishes_what_was_cut_short() {
    for (list, whole) in [("files", true), ("list", false)] {
        let office = office();
        office.write("ku.po", translated().as_bytes());
        let hash = |bytes: &[u8]| -> String {
            Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
        };
        let old = hash(&office.bytes(&format!("{MEETING}/meeting.yaml")));
        let stage = "content/.translate-1";
        let below = MEETING.trim_start_matches("content/");
        // A run that was killed between two files; of the third somebody made another one since.
        let lines = [
            format!("{old} {below}/meeting.yaml"),
            format!("- {below}/minutes.ku.md"),
            "00 site.yaml".to_owned(),
        ];
        office.write(&format!("{stage}/{list}"), (lines.join("\n") + "\n").as_bytes());
        let meeting =
            office.read(&format!("{MEETING}/meeting.yaml")) + "slogan: {ar: معاً, ku: Bi hev}\n";
        office.write(&format!("{stage}/0"), meeting.as_bytes());
        office.write(&format!("{stage}/1"), b"Girtek.\n");
        office.write(&format!("{stage}/2"), b"broken");
        let output = translate(&office, &["done", "raqqa"]);
        assert_eq!(status(&output), 0, "{}", text(&output.stderr));
        assert!(!office.root.join(stage).exists());
        assert_eq!(office.read(&format!("{MEETING}/meeting.yaml")) == meeting, whole);
        assert_eq!(office.root.join(format!("{MEETING}/minutes.ku.md")).exists(), whole);
        assert_ne!(office.read("content/site.yaml"), "broken");
        assert_eq!(status(&office.run(&["check"])), 0);
    }
}
