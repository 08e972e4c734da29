//! What is kept of records from one run to the next: it changes nothing but how long a run takes.
//!
//! Over random edits `keys.rs` shows the same.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::sync::atomic::Ordering;

use diwan::base::date::Day;
use diwan::base::report::MessageLanguage;
use diwan::project::Input;

use common::{Files, Run, Shelf};

const CONTENT: &str = "tests/golden/content";

/// What is done to the content or to how it is read.
type Edit = Box<dyn Fn(&mut Input, &mut Files)>;

/// What is done to what was kept.
type Harm = Box<dyn Fn(&mut Vec<u8>)>;

/// A meeting of that content that others refer to, and that has files of every sort.
const MEETING: &str = "councils/town/2025-01-05-regular";

#[test]
fn a_second_run_reads_no_record_and_says_the_same() {
    for content in [CONTENT, "content"] {
        let files = common::read(content);
        let (shelf, fresh) = (Shelf::default(), common::run(common::input(&files)));
        for kept in [true, false] {
            let before = shelf.times.load(Ordering::Relaxed);
            let run = common::run_with(common::input(&files), &shelf);
            assert_same(&run, &fresh, content);
            let after = shelf.times.load(Ordering::Relaxed);
            assert_eq!(after > before, kept, "{content}");
        }
    }
}

#[test]
fn what_has_changed_is_read_again() {
    let files = common::read(CONTENT);
    let day = |day: &str| Day::parse(day).unwrap();
    let edits: [(&str, Edit); 13] = [
        ("minutes", Box::new(|_, files| append(files, "minutes.ar.md", "\nوفقرة أخرى.\n"))),
        ("minutes gone", Box::new(|_, files| remove(files, "minutes.ar.md"))),
        (
            "a title",
            Box::new(|_, files| {
                replace(
                    files,
                    &format!("{MEETING}/meeting.yaml"),
                    "title: {ar: الاجتماع",
                    "title: {ar: اللقاء",
                );
            }),
        ),
        ("updates gone", Box::new(|_, files| remove(files, "updates.yaml"))),
        ("the meeting gone", Box::new(|_, files| remove(files, ""))),
        ("no sectors", Box::new(|_, files| drop(files.remove("sectors.yaml")))),
        ("a council gone", Box::new(|_, files| files.retain(|path, _| !path.contains("/region/")))),
        ("a file of a record", Box::new(|_, files| grow(files, "/files/"))),
        (
            "a new file of a record",
            Box::new(|_, files| {
                files.insert(format!("{MEETING}/files/new.txt"), b"new".to_vec());
            }),
        ),
        (
            "one language less",
            Box::new(|_, files| replace(files, "site.yaml", "ar, {tag: kmr}", "ar")),
        ),
        (
            "languages in another order",
            Box::new(|_, files| replace(files, "site.yaml", "ar, {tag: kmr}", "ku, ar")),
        ),
        ("a later date", Box::new(move |input, _| input.date = day("2027-01-01"))),
        ("an earlier date", Box::new(move |input, _| input.date = day("2020-01-01"))),
    ];
    let unchanged = common::run(common::input(&files));
    for (name, edit) in edits {
        let shelf = Shelf::default();
        common::run_with(common::input(&files), &shelf);
        let mut after = files.clone();
        let mut input = common::input(&files);
        edit(&mut input, &mut after);
        input.content = common::entries(&after);
        let fresh = common::run(input.clone());
        let differs = fresh.output != unchanged.output
            || fresh.report(MessageLanguage::English) != unchanged.report(MessageLanguage::English);
        assert!(differs, "{name}: changes nothing");
        assert_same(&common::run_with(input, &shelf), &fresh, name);
        let back = common::run_with(common::input(&files), &shelf);
        assert_same(&back, &unchanged, &format!("{name}, and back"));
    }
}

#[test]
fn damaged_or_foreign_bytes_are_no_use() {
    let files = common::read(CONTENT);
    let fresh = common::run(common::input(&files));
    let shelf = Shelf::default();
    common::run_with(common::input(&files), &shelf);
    let sound = shelf.kept.into_inner().unwrap();
    let longest = sound.values().map(Vec::len).max().unwrap();
    let mut harms: Vec<(String, Harm)> = vec![
        ("empty".to_owned(), Box::new(Vec::clear)),
        ("text".to_owned(), Box::new(|bytes| *bytes = b"title: no cache\n".repeat(9))),
        ("zeros".to_owned(), Box::new(|bytes| bytes.fill(0))),
        ("longer".to_owned(), Box::new(|bytes| bytes.push(0))),
    ];
    for number in 0..12 {
        let at = longest * number / 12;
        harms.push((format!("cut at {at}"), Box::new(move |bytes| bytes.truncate(at))));
        let flip =
            move |bytes: &mut Vec<u8>| bytes.iter_mut().skip(at).take(1).for_each(|b| *b ^= 4);
        harms.push((format!("flipped at {at}"), Box::new(flip)));
    }
    for (name, harm) in harms {
        let shelf = Shelf::default();
        *shelf.kept.lock().unwrap() = sound.clone();
        shelf.kept.lock().unwrap().values_mut().for_each(harm);
        assert_same(&common::run_with(common::input(&files), &shelf), &fresh, &name);
        assert_eq!(*shelf.kept.lock().unwrap(), sound, "{name}: not mended");
    }
}

#[test]
fn one_councils_are_no_use_for_another() {
    let mut files = common::smallest();
    for name in ["council.yaml", "2025-01-05-regular/meeting.yaml"] {
        let bytes = files[&format!("councils/raqqa/{name}")].clone();
        files.insert(format!("councils/tabqa/{name}"), bytes);
    }
    let shelf = Shelf::default();
    let fresh = common::run_with(common::input(&files), &shelf);
    let mut kept = shelf.kept.lock().unwrap();
    let tabqa = kept["tabqa"].clone();
    kept.insert("raqqa".to_owned(), tabqa);
    drop(kept);
    assert_same(&common::run_with(common::input(&files), &shelf), &fresh, "exchanged");
}

fn assert_same(run: &Run, fresh: &Run, name: &str) {
    let report = |run: &Run| run.report(MessageLanguage::English);
    assert_eq!(report(run), report(fresh), "{name}");
    let differ = |path: &&String| run.output.get(*path) != fresh.output.get(*path);
    let paths = fresh.output.keys().chain(run.output.keys());
    let different: Vec<&String> = paths.filter(differ).collect();
    assert!(different.is_empty(), "{name}: {different:?}");
}

fn append(files: &mut Files, name: &str, text: &str) {
    files.get_mut(&format!("{MEETING}/{name}")).unwrap().extend(text.as_bytes());
}

fn remove(files: &mut Files, name: &str) {
    files.retain(|path, _| !path.starts_with(&format!("{MEETING}/{name}")));
}

fn grow(files: &mut Files, part: &str) {
    let found = files.iter_mut().filter(|(path, _)| path.contains(part));
    found.for_each(|(_, bytes)| bytes.push(b' '));
}

fn replace(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = String::from_utf8(files[path].clone()).unwrap();
    assert!(text.contains(from), "{text}");
    files.insert(path.to_owned(), text.replace(from, to).into_bytes());
}
