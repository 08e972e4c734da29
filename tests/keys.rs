//! Keys are exact: of one path and with one key, two files hold the same bytes, whatever was edited
//! between them; and few keys change with an edit. So a run that keeps what it has, files as well as
//! records, gives what a full one gives.
//!
//! Edits are the same in every run. `PROPTEST_RNG_SEED=7 cargo test --test keys` tries others.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;
#[path = "keys/edits.rs"]
mod edits;
#[path = "keys/world.rs"]
mod world;

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::convert::Infallible;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use common::random::cases;
use common::{Files, Shelf};
use diwan::base::job::Job;
use diwan::base::key::Key;
use diwan::base::output::{Body, OutFile};
use diwan::base::source::Reader;
use diwan::pages::cards::Which;
use diwan::project::{Input, Project, Remembered, Sink};
use edits::{EDITS, Edit};
use proptest::collection::vec;
use proptest::prelude::*;
use world::World;

/// The files of a site by path, each with its key.
type Made = BTreeMap<String, (Option<Key>, Vec<u8>)>;

proptest! {
    #![proptest_config(cases(1))]

    #[test]
    fn one_path_and_one_key_are_the_same_bytes(
        kinds in Just(Vec::from(EDITS)).prop_shuffle(),
        choices in vec((0..64_usize, any::<u8>()), EDITS.len()),
    ) {
        let mut world = World::new();
        let mut seen: HashMap<(String, Key), Vec<u8>> = HashMap::new();
        let (shelf, mut site) = (Shelf::default(), Made::new());
        let all = kinds.into_iter().zip(choices);
        let nothing: Edit = ("nothing", |_, _, _| {});
        for ((name, edit), (at, to)) in std::iter::once((nothing, (0, 0))).chain(all) {
            edit(&mut world, at, to);
            let full = made(world.input());
            site = next(world.input(), site, &shelf);
            assert_same(&site, &full, name);
            look(full, name, &mut seen);
        }
    }
}

/// Every list gets another page, while its older ones keep their rows.
#[test]
fn keys_tell_how_many_pages_follow() {
    let mut world = World::new();
    let mut seen = HashMap::new();
    let (_, new_meeting) = EDITS.iter().find(|one| one.0 == "new meeting").unwrap();
    for date in [83, 167, 251] {
        look(made(world.input()), "before", &mut seen);
        new_meeting(&mut world, 0, date);
    }
    look(made(world.input()), "a new meeting", &mut seen);
    // The newest page of a council counts what is on the older ones too.
    world.meetings.values_mut().next().unwrap().resolutions[0].updates.push(1);
    look(made(world.input()), "an update", &mut seen);
}

/// Edits of texts in files of the golden content: what is edited, where, and what becomes of what.
const CHANGES: [(&str, &str, &str, &str); 18] = [
    ("words of minutes", FIRST_MINUTES, "فقرة", "جملة"),
    ("a heading of minutes", FIRST_MINUTES, "عنوان يقفز", "فصل يقفز"),
    ("a link of minutes", FIRST_MINUTES, "meeting.yaml#2", "meeting.yaml#3"),
    ("a meeting's title", "councils/town/2026-03-01-public/meeting.yaml", "لقاء", "اجتماع"),
    ("a meeting's date", "councils/town/2026-03-01-public/meeting.yaml", "-03-01\n", "-03-02\n"),
    ("a resolution's text", "councils/town/2025-06-annual/meeting.yaml", "يحل محل", "يأخذ محل"),
    ("a relation", "councils/town/2025-06-annual/meeting.yaml", "amends", "implements"),
    (
        "an update",
        "councils/town/2025-01-05-regular/updates.yaml",
        "started}",
        "started, progress: 1}",
    ),
    ("a correction", "councils/town/2025-02-01-regular/corrections.yaml", "Nehat", "Nayê"),
    ("a clarification", CLARIFICATION, "whatsapp", "telegram"),
    ("an answer", "clarifications/2025-02-01-well/answer.ku.md", "biryar e", "biryarek e"),
    ("an attachment", "councils/town/2025-01-05-regular/files/well report.pdf", "%PDF-", "%PDF-1"),
    ("a council", "councils/region/council.yaml", "Herêmê", "Navçeyê"),
    ("a sector", "sectors.yaml", "الطرق", "الطرقات"),
    ("settings", "site.yaml", "Ofîsa", "Buroya"),
    (
        "a mark of a translation",
        "councils/town/2025-01-05-regular/translations.yaml",
        "slogan: \"00000000\"",
        "slogan: \"29b8ec0b\"",
    ),
    ("a council's older mark", "councils/town/translations.yaml", "00000000", "11111111"),
    ("a comment", "councils/town/2025-06-annual/meeting.yaml", "kind: annual", "kind: annual # !"),
];
const FIRST_MINUTES: &str = "councils/town/2025-01-05-regular/minutes.ar.md";
const CLARIFICATION: &str = "clarifications/2025-02-01-well/clarification.yaml";

/// Edits of this repository's content, which is larger.
const OTHERS: [(&str, &str, &str); 3] = [
    ("councils/tabqa/2025-annual/minutes.ku.md", "\n", "\n\nNivîs.\n\n"),
    ("councils/tabqa/2025-annual/meeting.yaml", "sector: ", "summary: {ku: Nivîs}\n    sector: "),
    ("councils/north-east-syria/2024-annual/updates.yaml", "progress: 100", "progress: 99"),
];

/// `UPDATE=1 cargo test --test keys` rewrites what is expected.
#[test]
fn few_keys_change_with_an_edit() {
    let files = common::read("tests/golden/content");
    let input = |files: &_| Input { cards: Which::All, ..common::input(files) };
    let before = made(input(&files));
    let mut shown = String::new();
    for (name, path, from, to) in CHANGES {
        let after = made(input(&changed(&files, path, from, to)));
        check(&before, &after, name);
        write!(shown, "== {name}\n{}", difference(&before, &after)).unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/keys.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &shown).unwrap();
    }
    assert_eq!(shown, fs::read_to_string(&path).unwrap_or_default());
}

#[test]
fn what_an_edit_changes_has_another_key() {
    let files = common::read("content");
    let before = made(common::input(&files));
    for (path, from, to) in OTHERS {
        let after = made(common::input(&changed(&files, path, from, to)));
        assert!(
            after.iter().any(|(path, new)| before.get(path).is_some_and(|old| old.1 != new.1)),
            "{path}"
        );
        check(&before, &after, path);
    }
}

#[test]
fn all_but_attachments_have_a_key() {
    for (path, (key, _)) in made(common::input(&common::read("tests/golden/content"))) {
        assert_eq!(key.is_some(), !path.starts_with("files/"), "{path}");
    }
}

/// Makes a site and keeps it with its keys.
fn made(input: Input) -> Made {
    let mut project = Project::load(input);
    let kept = Kept::default();
    let Ok(()) = project.make(&kept);
    let made = kept.0.into_inner().unwrap();
    assert!(!made.is_empty(), "{:?}", project.diagnostics);
    made
}

/// Makes the site after another one: keeps the files that are made of the same, and reads only the
/// records that aren't as they were.
fn next(input: Input, old: Made, shelf: &Shelf) -> Made {
    let reader = Reader(|path| panic!("{} is given with its bytes", path.display()));
    let remembered = Remembered { memory: shelf, program: Key::default() };
    let mut project = Project::read(input, reader, Some(remembered)).unwrap();
    let sink = Next { old, new: Kept::default() };
    let Ok(()) = project.make(&sink);
    sink.new.0.into_inner().unwrap()
}

fn assert_same(next: &Made, full: &Made, edit: &str) {
    assert!(next.keys().eq(full.keys()), "{edit}: a file too many or too few");
    for ((path, (_, new)), (_, bytes)) in next.iter().zip(full.values()) {
        assert!(new == bytes, "{edit}: {path}");
    }
}

/// Takes only files that it hasn't.
struct Next {
    old: Made,
    new: Kept,
}

impl Sink for Next {
    type Failure = Infallible;

    fn wants(&self, job: &Job<'_>) -> bool {
        let old = self.old.get_key_value(job.path.as_str());
        let old = old.filter(|(_, (key, _))| key.is_some() && *key == job.key());
        if let Some((path, file)) = old {
            self.new.0.lock().unwrap().insert(path.clone(), file.clone());
        }
        old.is_none()
    }

    fn has(&self, folder: &str, key: Key) -> bool {
        let inside = |path: &str| path.strip_prefix(folder).is_some_and(|one| one.starts_with('/'));
        let all = || self.old.iter().filter(|(path, _)| inside(path));
        let has = all().next().is_some() && all().all(|(_, file)| file.0 == Some(key));
        if has {
            let all = all().map(|(path, file)| (path.clone(), file.clone()));
            self.new.0.lock().unwrap().extend(all);
        }
        has
    }

    fn take(&self, file: OutFile) -> Result<(), Infallible> {
        self.new.take(file)
    }
}

#[derive(Default)]
struct Kept(Mutex<Made>);

impl Sink for Kept {
    type Failure = Infallible;

    fn take(&self, file: OutFile) -> Result<(), Infallible> {
        let bytes = match file.body {
            Body::Made(bytes) => bytes,
            _ => Vec::new(),
        };
        self.0.lock().unwrap().insert(file.path.to_string(), (file.key, bytes));
        Ok(())
    }
}

/// Panics where a file's bytes changed and its key didn't.
fn check(before: &Made, after: &Made, edit: &str) {
    for (path, (key, bytes)) in after {
        if let Some((old_key, old)) = before.get(path) {
            assert!(key.is_none() || key != old_key || bytes == old, "{edit}: {path}");
        }
    }
}

/// Panics where a file has a key that it had with other bytes; remembers the rest.
fn look(made: Made, edit: &str, seen: &mut HashMap<(String, Key), Vec<u8>>) {
    for (path, (key, bytes)) in made {
        let Some(key) = key else { continue };
        match seen.entry((path, key)) {
            Entry::Occupied(old) => assert!(*old.get() == bytes, "{edit}: {}", old.key().0),
            Entry::Vacant(new) => drop(new.insert(bytes)),
        }
    }
}

/// Returns files with the first of a text in one of them changed.
fn changed(files: &Files, path: &str, from: &str, to: &str) -> Files {
    let mut files = files.clone();
    let file = files.get_mut(path).unwrap_or_else(|| panic!("{path} is there"));
    let at = file.windows(from.len().max(1)).position(|one| one.starts_with(from.as_bytes()));
    let at = at.unwrap_or_else(|| panic!("{path} holds {from}"));
    file.splice(at..at + from.len(), to.bytes());
    files
}

/// Returns a card's path without the hash of what is on it: another card has another name.
fn nameless(path: &str) -> &str {
    match path.contains("/cards/") {
        true => path.rsplit_once('-').map_or(path, |(name, _)| name),
        false => path,
    }
}

/// Lists the files whose keys changed, `*` for the languages; `=` if the bytes are the same. If
/// nearly all did, lists the others.
fn difference(before: &Made, after: &Made) -> String {
    let mut changed: BTreeMap<String, bool> = BTreeMap::new();
    let mut same: BTreeMap<String, bool> = BTreeMap::new();
    let named = |made: &Made| made.keys().map(|path| nameless(path).to_owned()).collect::<Vec<_>>();
    assert_eq!(named(before), named(after), "a file came or went");
    for (path, (key, bytes)) in after {
        let (path, kept) = (nameless(path), before.get(path));
        let (old_key, old) = kept.map_or((&None, None), |(key, bytes)| (key, Some(bytes)));
        let tag = ["ar/", "ku/"].iter().find_map(|tag| path.strip_prefix(tag));
        let path = tag.map_or(path.to_owned(), |rest| format!("*/{rest}"));
        let kept = if key == old_key { &mut same } else { &mut changed };
        *kept.entry(path).or_insert(true) &= old == Some(bytes);
    }
    let most = changed.len() > 4 * same.len();
    let head = if most { "all but\n" } else { "" };
    let listed = if most { same } else { changed };
    let lines = listed.into_iter().map(|(path, is_same)| match is_same && !most {
        true => format!("{path} =\n"),
        false => format!("{path}\n"),
    });
    lines.fold(head.to_owned(), |all, line| all + &line)
}
