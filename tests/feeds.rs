//! What feeds and calendars tell of the records, and that an entry is new again exactly when
//! something was reported.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeMap;

use common::{Files, Run};
use diwan::base::date::Day;

const MEETING: &str = "councils/raqqa/2025-01-05-regular/meeting.yaml";
const UPDATES: &str = "councils/raqqa/2025-01-05-regular/updates.yaml";
const CORRECTIONS: &str = "councils/raqqa/2025-01-05-regular/corrections.yaml";
const RESOLUTION: &str = "tag:councils.example,2026:raqqa/2025-01-05-regular/1";
const WHOLE: &str = "tag:councils.example,2026:raqqa/2025-01-05-regular";

#[test]
fn an_entry_is_later_after_every_report() {
    let update = "- {resolution: 1, date: 2025-03-04, status: in_progress}\n";
    let month = "- {resolution: 1, date: 2025-03, status: ongoing}\n";
    let correction = "- {date: 2025-03-04, resolution: 1, what: {ar: ا, ku: a}, before: {ar: ب, ku: b}, after: {ar: ج, ku: c}, reason: {ar: د, ku: d}}\n";
    for (updates, corrections, updated) in [
        (String::new(), "", "2025-01-05T12:00:00Z"),
        (update.to_owned(), "", "2025-03-04T12:00:01Z"),
        (update.repeat(2), "", "2025-03-04T12:00:02Z"),
        (update.repeat(2) + month, "", "2025-03-04T12:00:03Z"),
        (update.repeat(2), correction, "2025-03-04T12:00:03Z"),
    ] {
        let mut files = common::smallest();
        put(&mut files, UPDATES, &updates);
        put(&mut files, CORRECTIONS, corrections);
        let run = common::run(common::input(&files));
        let entry = &entries(&run, "ar/feed.xml")[RESOLUTION];
        assert_eq!(field(entry, "updated"), updated);
        assert_eq!(field(entry, "published"), "2025-01-05T12:00:00Z");
    }
}

#[test]
fn nothing_changes_on_another_day_unless_something_was_reported() {
    let files = common::read("tests/golden/content");
    // Deadlines pass and flags change between the two days, and no record does.
    let [one, other] = ["2026-02-16", "2026-02-27"].map(|date| on(&files, date));
    let feeds: Vec<&str> = feeds(&one).collect();
    assert!(feeds.len() > 10);
    for path in feeds {
        assert_eq!(one.text(path), other.text(path), "{path}");
    }
    assert_eq!(one.text("meetings.ics"), other.text("meetings.ics"));
}

#[test]
fn ids_are_the_same_in_every_language_at_every_address_and_in_any_order() {
    let files = common::read("tests/golden/content");
    let ids = |run: &Run, path: &str| entries(run, path).into_keys().collect::<Vec<_>>();
    let run = common::run(common::input(&files));
    let mut moved = common::input(&files);
    moved.base_url = Some("https://other.example/x".to_owned());
    moved.content.reverse();
    let moved = common::run(moved);
    for path in ["feed.xml", "corrections/feed.xml", "councils/town/feed.xml"] {
        let expected = ids(&run, &format!("ar/{path}"));
        assert!(!expected.is_empty());
        assert_eq!(ids(&run, &format!("ku/{path}")), expected);
        assert_eq!(ids(&moved, &format!("ar/{path}")), expected);
    }
    assert!(moved.text("ar/feed.xml").contains("href=\"https://other.example/x/ar/index.html\""));
    let head = |run: &Run, path: &str| field(run.text(path), "id").to_owned();
    assert_eq!(head(&run, "ku/feed.xml"), "tag:golden,2026:ku/feed");
    assert_eq!(head(&run, "ku/feed.xml"), head(&moved, "ku/feed.xml"));
}

#[test]
fn without_an_address_there_are_calendars_and_no_feeds() {
    let mut files = common::smallest();
    let site = String::from_utf8(files["site.yaml"].clone()).unwrap();
    let bare = site.replace("base_url: https://councils.example\n", "id: site\n");
    put(&mut files, "site.yaml", &bare);
    let run = common::run(common::input(&files));
    assert_eq!(feeds(&run).count(), 0);
    assert!(run.text("meetings.ics").contains("UID:raqqa.2025-01-05-regular@site\r\n"));
    assert!(!run.text("meetings.ics").contains("URL"));
}

#[test]
fn a_feed_has_the_newest_hundred() {
    let files = common::generated::content(15, 10);
    let run = common::run(common::input(&files));
    let feed = run.text("ar/feed.xml");
    let entries = entries(&run, "ar/feed.xml");
    assert_eq!(entries.len(), 100);
    assert!(entries.contains_key("tag:councils.example,2026:raqqa/1997-03-15-regular"));
    assert!(!entries.contains_key("tag:councils.example,2026:raqqa/1996-01-01-regular"));
    let updated: Vec<&str> =
        feed.split("<entry>").skip(1).map(|one| field(one, "updated")).collect();
    assert!(updated.is_sorted_by(|one, other| one >= other));
    assert_eq!(field(feed, "updated"), updated[0]);
}

#[test]
fn what_is_still_to_come_waits_for_its_day() {
    let mut files = common::smallest();
    let meeting =
        "title: {ar: اجتماع, ku: Civîn}\nkind: regular\ndate: 2026-03-01\nstate: scheduled\n";
    put(&mut files, "councils/raqqa/2026-03-01-regular/meeting.yaml", meeting);
    let id = "tag:councils.example,2026:raqqa/2026-03-01-regular";
    let early = on(&files, "2026-02-28");
    assert!(!entries(&early, "ar/feed.xml").contains_key(id));
    let event = event(&early, "meetings.ics", "raqqa.2026-03-01-regular");
    assert!(event.contains("DTSTART;VALUE=DATE:20260301\r\n"));
    // It was last changed on no day to come.
    assert!(event.contains("DTSTAMP:20250105T120000Z\r\n"));
    let entries = entries(&on(&files, "2026-03-01"), "ar/feed.xml");
    assert_eq!(field(&entries[id], "updated"), "2026-03-01T12:00:00Z");
    assert!(field(&entries[id], "title").ends_with(" – مقرَّر"));
}

#[test]
fn a_withdrawn_record_says_so_and_nothing_else_of_what_it_said() {
    let withdrawal = |of: &str| {
        format!(
            "- {{date: 2025-02-03, {of}what: {{ar: ا, ku: a}}, reason: {{ar: تكرار, ku: Ducar}}, withdrawn: true}}\n"
        )
    };
    for (of, withdrawn, kept) in
        [("resolution: 1, ", vec![RESOLUTION], vec![WHOLE]), ("", vec![RESOLUTION, WHOLE], vec![])]
    {
        let mut files = common::smallest();
        put(&mut files, CORRECTIONS, &withdrawal(of));
        let due = "resolutions:\n  - due: 2026-05-01\n    text";
        let meeting = String::from_utf8(files[MEETING].clone()).unwrap();
        put(&mut files, MEETING, &meeting.replace("resolutions:\n  - text", due));
        let run = common::run(common::input(&files));
        let entries = entries(&run, "ku/feed.xml");
        for id in withdrawn {
            let entry = &entries[id];
            assert!(field(entry, "title").ends_with(" – Ev tomar piştî weşanê hat vekişandin"));
            assert!(entry.contains("Ducar") && entry.contains("term=\"withdrawn\""));
            assert!(!entry.contains("<p>Nivîs</p>"));
            assert_eq!(field(entry, "updated"), "2025-02-03T12:00:01Z");
        }
        for id in &kept {
            assert!(!entries[*id].contains("vekişandin"), "{id}");
            assert_eq!(field(&entries[*id], "updated"), "2025-01-05T12:00:00Z");
        }
        assert_eq!(run.text("meetings.ics").contains("VEVENT"), !kept.is_empty());
        assert!(!run.text("deadlines.ics").contains("VEVENT"));
        let corrections = entries_of(&run, "ku/corrections/feed.xml");
        assert!(corrections[0].contains("/corrections/1</id>"));
    }
}

#[test]
fn a_joint_meeting_is_in_the_feed_of_each_council() {
    let run = common::run(common::input(&common::read("tests/golden/content")));
    let id = "tag:golden,2026:town/2025-01-05-regular";
    for council in ["town", "region"] {
        let entries = entries(&run, &format!("ar/councils/{council}/feed.xml"));
        assert!(entries.contains_key(id), "{council}");
        assert!(entries.contains_key(&format!("{id}/1")), "{council}");
    }
    assert_eq!(entries(&run, "ar/councils/old-board/feed.xml").len(), 0);
    let sector = entries(&run, "ar/resolutions/sector/water/feed.xml");
    // The other one was withdrawn with its meeting, and says so.
    let withdrawn = "tag:golden,2026:town/2025-02-01-regular/1".to_owned();
    assert_eq!(sector.into_keys().collect::<Vec<_>>(), [format!("{id}/1"), withdrawn]);
}

#[test]
fn a_correction_keeps_its_id_when_more_follow() {
    let correction = |what: &str| {
        format!(
            "- {{date: 2025-02-03, what: {{ar: {what}, ku: {what}}}, before: {{ar: ب, ku: b}}, after: {{ar: ج, ku: c}}, reason: {{ar: د, ku: d}}}}\n"
        )
    };
    let mut files = common::smallest();
    put(&mut files, CORRECTIONS, &(correction("first") + &correction("second")));
    let run = common::run(common::input(&files));
    let shown = entries_of(&run, "ar/corrections/feed.xml");
    for (entry, what, number) in [(&shown[0], "second", 2), (&shown[1], "first", 1)] {
        assert!(entry.contains(what));
        assert_eq!(field(entry, "id"), format!("{WHOLE}/corrections/{number}"));
    }
}

#[test]
fn calendars_have_whole_days_and_deadlines_to_come() {
    let mut files = common::smallest();
    let resolution = |due: &str| format!("  - {{text: {{ar: ن, ku: n}}, due: {due}}}\n");
    // The day before the site's, the site's own, one that was dropped, and a month to come.
    let dues = ["2026-01-31", "2026-02-01", "2026-03-01", "2026-04"].map(resolution).concat();
    let head = "title: {ar: اجتماع, ku: Civîn}\nkind: regular\ndate: 2025-01\nresolutions:\n";
    put(&mut files, MEETING, &format!("{head}{dues}"));
    put(
        &mut files,
        UPDATES,
        "- {resolution: 3, date: 2025-03-04, status: cancelled, note: {ar: ل, ku: l}}\n",
    );
    let run = common::run(common::input(&files));
    let days: Vec<&str> = run
        .text("deadlines.ics")
        .lines()
        .filter_map(|line| line.strip_prefix("DTSTART;VALUE=DATE:"))
        .collect();
    assert_eq!(days, ["20260201", "20260430"]);
    // Only the month of the meeting is known; a calendar without events is one all the same.
    let meetings = run.text("meetings.ics");
    assert!(!meetings.contains("VEVENT") && meetings.contains("BEGIN:VTIMEZONE\r\n"));
}

fn put(files: &mut Files, path: &str, text: &str) {
    files.insert(path.to_owned(), text.as_bytes().to_vec());
}

fn on(files: &Files, date: &str) -> Run {
    let mut input = common::input(files);
    input.date = Day::parse(date).unwrap();
    common::run(input)
}

fn feeds(run: &Run) -> impl Iterator<Item = &str> {
    run.output.keys().map(String::as_str).filter(|path| path.ends_with("feed.xml"))
}

/// Returns the entries of a feed in order.
fn entries_of<'r>(run: &'r Run, path: &str) -> Vec<&'r str> {
    run.text(path).split("<entry>").skip(1).collect()
}

/// Returns the entries of a feed by their ids.
fn entries(run: &Run, path: &str) -> BTreeMap<String, String> {
    let entries = entries_of(run, path).into_iter();
    entries.map(|entry| (field(entry, "id").to_owned(), entry.to_owned())).collect()
}

/// Returns the text of the first element of a name.
fn field<'t>(text: &'t str, name: &str) -> &'t str {
    let (_, rest) = text.split_once(&format!("<{name}>")).unwrap();
    rest.split_once('<').unwrap().0
}

/// Returns an event by the beginning of its id.
fn event(run: &Run, path: &str, id: &str) -> String {
    let mut events = run.text(path).split("BEGIN:VEVENT").skip(1);
    events.find(|one| one.contains(&format!("UID:{id}@"))).unwrap().to_owned()
}
