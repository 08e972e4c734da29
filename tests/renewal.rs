//! Records that are read again while their site stands: after any edit the reports are those of a
//! fresh reading, and the files are those of the last content that was good.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::Files;
use common::random::Random;
use diwan::base::diag::{has_error, thin};
use diwan::base::output::Body;
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::base::source::Reader;
use diwan::content::record_name::RecordName;
use diwan::content::tree::{Entry, Found};
use diwan::project::{Project, View};

/// How many edits are made, and how many files of the site are looked at after each.
const EDITS: usize = 150;
const LOOKS: usize = 6;

/// An edit of the files of a record, which is called `folder`; the number chooses how.
type Edit = fn(&mut Files, &Files, &str, usize);

/// How many of the edits are also made to councils: those that bring no other one.
const OF_COUNCILS: usize = 7;

const ALL: [Edit; 10] = [
    // As it was once.
    |files, first, folder, _| {
        remove(files, folder);
        files.extend(own(first, folder));
    },
    |files, _, folder, _| remove(files, folder),
    // A file that is half written.
    |files, _, folder, number| {
        some(files, folder, number, |bytes| bytes.truncate(number % bytes.len().max(1)))
    },
    |files, _, folder, number| {
        let paths: Vec<String> = own(files, folder).map(|(path, _)| path).collect();
        if let Some(path) = paths.get(number % paths.len().max(1)) {
            files.remove(path);
        }
    },
    |files, _, folder, number| {
        some(files, folder, number, |bytes| bytes.extend(b"\nunknown: field\n"))
    },
    |files, _, folder, number| {
        text(files, folder, |text| text.replace("2025-", &format!("20{}-", 10 + number % 20)))
    },
    // Names and titles of any length.
    |files, _, folder, number| {
        let words = "كلمة ".repeat(number % 70);
        text(files, folder, |text| text.replace("ar: ", &format!("ar: {words}")))
    },
    |files, _, folder, number| {
        let moved: Files = own(files, folder)
            .map(|(path, bytes)| (path.replacen(folder, &other(folder, number), 1), bytes))
            .collect();
        remove(files, folder);
        files.extend(moved);
    },
    |files, _, folder, number| {
        let copied: Files = own(files, folder)
            .map(|(path, bytes)| (path.replacen(folder, &other(folder, number), 1), bytes))
            .collect();
        files.extend(copied);
    },
    |files, _, folder, _| {
        files.insert(format!("{folder}/nothing.yaml"), b"a: b\n".to_vec());
    },
];

#[test]
fn a_site_that_is_read_on_is_as_if_it_were_read_anew() {
    let first = common::read("tests/golden/content");
    let mut random = Random(9);
    let reader = || Reader(|path| panic!("{} is given with its bytes", path.display()));
    let mut files = first.clone();
    let mut renewed = Project::read_to_renew(common::input(&files), reader(), None).unwrap();
    assert!(renewed.settle(), "the content is good to begin with");
    let mut good = Project::load(common::input(&files));
    let (mut kept, mut refused) = (0, 0);
    for step in 0..EDITS {
        let before = files.clone();
        let folders: Vec<String> = records(&first).iter().map(ToString::to_string).collect();
        // Half of the edits mend, and some of these everything: else little would ever be good again.
        let folder = &folders[random.below(folders.len())];
        let edits = if folder.split('/').count() == 2 && folder.starts_with("councils/") {
            OF_COUNCILS
        } else {
            ALL.len()
        };
        let edit = if random.below(2) == 0 { ALL[0] } else { ALL[random.below(edits)] };
        match random.below(4) {
            0 => files.clone_from(&first),
            _ => edit(&mut files, &first, folder, random.below(1 << 20)),
        }
        // That a council's folder comes or goes has everything read.
        if councils(&files) != councils(&before) {
            files = before;
            continue;
        }
        renewed.renew(changed(&before, &files)).unwrap();
        let stays = renewed.settle();
        let mut fresh = Project::load(common::input(&files));
        assert_eq!(reports(&mut renewed), reports(&mut fresh), "step {step}");
        assert_eq!(stays, !has_error(&fresh.diagnostics), "step {step}");
        if stays {
            (good, kept) = (fresh, kept + 1);
        } else {
            refused += 1;
        }
        let looks: Vec<usize> = (0..LOOKS).map(|_| random.below(1 << 20)).collect();
        let shown = [&renewed, &good].map(|one| one.view(|view| shown(view, &looks)).unwrap());
        assert!(shown[0] == shown[1], "step {step}: another site");
    }
    assert!(kept > EDITS / 10 && refused > EDITS / 10, "{kept} good, {refused} refused");
}

/// Edits that leave the content good: of a file below the council's folder, what is replaced by what,
/// which is repeated so many times.
const GOOD: [(&str, &str, &str, usize); 12] = [
    ("2025-01-05-regular/meeting.yaml", "الاجتماع الأول", "اجتماع طويل ", 60),
    ("2025-01-05-regular/updates.yaml", "status: partial", "status: in_progress", 1),
    ("2025-01-05-regular/updates.yaml", "resolution: \"11\"", "resolution: \"9\"", 1),
    ("2025-01-05-regular/meeting.yaml", "sector: roads, ", "", 1),
    ("2025-01-05-regular/meeting.yaml", "بئر جديدة", "بئر أخرى ", 200),
    (
        "2025-01-05-regular/corrections.yaml", "resolution: 3, withdrawn",
        "resolution: 4, withdrawn", 1,
    ),
    ("council.yaml", "short_name: {ar: المدينة", "short_name: {ar: المدينة الطويلة ", 1),
    ("council.yaml", "المدينة الطويلة", "المدينة ", 400),
    ("2025-01-05-regular/meeting.yaml", "date: 2025-01-05", "date: 2025-02-28", 1),
    ("2025-01-05-regular/meeting.yaml", "with: [region]\n", "", 1),
    ("2025-02-01-regular/meeting.yaml", "sector: water", "responsible: [region]", 1),
    ("council.yaml", "parent: region\n", "", 1),
];

/// All that an edit changes is laid out again, in every file.
#[test]
fn each_file_follows_an_edit() {
    let mut files = common::read("tests/golden/content");
    let reader = Reader(|path| panic!("{} is given with its bytes", path.display()));
    let mut renewed = Project::read_to_renew(common::input(&files), reader, None).unwrap();
    assert!(renewed.settle());
    renewed.view(|_| ()).unwrap();
    let looks: Vec<usize> = (0..2000).collect();
    for (path, old, new, times) in GOOD {
        let before = files.clone();
        let path = format!("councils/town/{path}");
        let text = str::from_utf8(&files[&path]).unwrap();
        assert!(text.contains(old), "{path} has no {old}");
        let text = text.replacen(old, &new.repeat(times), 1);
        files.insert(path, text.into_bytes());
        renewed.renew(changed(&before, &files)).unwrap();
        assert!(renewed.settle(), "{old}: {}", reports(&mut renewed));
        let fresh = Project::load(common::input(&files));
        let shown = [&renewed, &fresh].map(|one| {
            one.view(|view| shown(view, &looks[..view.all().len().min(looks.len())])).unwrap()
        });
        assert!(shown[0].0 == shown[1].0, "{old}: other files");
        let names = shown[0].0.iter().zip(shown[0].1.iter().zip(&shown[1].1));
        let others: Vec<&String> =
            names.filter(|(_, (one, two))| one != two).map(|(name, _)| name).collect();
        assert!(others.is_empty(), "{old}: {others:?}");
    }
}

/// Of a file that vanishes while it is read nothing stays: the site is the one before.
#[test]
fn a_reading_that_fails_is_as_if_it_had_not_been() {
    let files = common::read("tests/golden/content");
    let reader = Reader(|_| Err(std::io::ErrorKind::NotFound.into()));
    let mut renewed = Project::read_to_renew(common::input(&files), reader, None).unwrap();
    assert!(renewed.settle());
    let name = records(&files).into_iter().next().unwrap();
    let gone = |mut entry: Entry| {
        let file = matches!(entry.found, Found::Record(_));
        if file {
            entry.found = Found::Unread { disk: entry.path.clone().into(), stamp: None };
        }
        entry
    };
    let inside = || {
        let entries = common::entries(&files).into_iter();
        entries.filter(|entry| RecordName::of(&entry.path).as_ref() == Some(&name))
    };
    let broken = BTreeMap::from([(name.clone(), inside().map(gone).collect())]);
    renewed.renew(broken).unwrap_err();
    let wrong = |mut entry: Entry| {
        if let Found::Record(bytes) = &mut entry.found {
            bytes.extend(b"\nunknown: field\n");
        }
        entry
    };
    renewed.renew(BTreeMap::from([(name.clone(), inside().map(wrong).collect())])).unwrap();
    assert!(!renewed.settle(), "it is wrong now");
    let fresh = Project::load(common::input(&files));
    let looks: Vec<usize> = (0..40).collect();
    let shown = [&renewed, &fresh].map(|one| one.view(|view| shown(view, &looks)).unwrap());
    assert!(shown[0] == shown[1]);
}

/// Returns some files of a site, and the names of all.
fn shown(view: &View<'_>, looks: &[usize]) -> (Vec<String>, Vec<Vec<u8>>) {
    let paths: Vec<String> = view.all().iter().map(|job| job.path.to_string()).collect();
    let bytes = looks.iter().map(|look| {
        let path = &paths[look % paths.len()];
        match view.at(path, |job| job.make().unwrap()).unwrap() {
            Body::Made(bytes) => bytes,
            other => format!("{other:?}").into_bytes(),
        }
    });
    let bytes = bytes.collect();
    (paths, bytes)
}

/// Returns the reports in their order, as they are read.
fn reports(project: &mut Project) -> String {
    thin(&mut project.diagnostics);
    report::sort(&mut project.diagnostics, &project.sources);
    let messages = Messages::new(MessageLanguage::English);
    report::text(&project.diagnostics, &project.sources, &messages)
}

/// Returns the records that differ, each with what it holds now.
fn changed(before: &Files, after: &Files) -> BTreeMap<RecordName, Vec<Entry>> {
    let names: BTreeSet<RecordName> = records(before).union(&records(after)).cloned().collect();
    let differs = |name: &RecordName| {
        let folder = name.to_string();
        !own(before, &folder).eq(own(after, &folder))
    };
    let entries = common::entries(after);
    let inside = |name: &RecordName| {
        let own = entries.iter().filter(|entry| RecordName::of(&entry.path).as_ref() == Some(name));
        own.cloned().collect()
    };
    names.into_iter().filter(differs).map(|name| (name.clone(), inside(&name))).collect()
}

fn records(files: &Files) -> BTreeSet<RecordName> {
    files.keys().filter_map(|path| RecordName::of(path)).collect()
}

/// Returns the folders of councils.
fn councils(files: &Files) -> BTreeSet<&str> {
    files.keys().filter_map(|path| path.strip_prefix("councils/")?.split('/').next()).collect()
}

fn own(files: &Files, folder: &str) -> impl Iterator<Item = (String, Vec<u8>)> {
    let own = files.iter().filter(|(path, _)| is_of(path, folder));
    own.map(|(path, bytes)| (path.clone(), bytes.clone())).collect::<Vec<_>>().into_iter()
}

/// Tells whether a file belongs to a record.
fn is_of(path: &str, folder: &str) -> bool {
    RecordName::of(path).is_some_and(|name| name.to_string() == folder)
}

fn remove(files: &mut Files, folder: &str) {
    files.retain(|path, _| !is_of(path, folder));
}

fn other(folder: &str, number: usize) -> String {
    let (parent, _) = folder.rsplit_once('/').unwrap();
    format!("{parent}/2024-other-{}", number % 3)
}

fn some(files: &mut Files, folder: &str, number: usize, edit: impl FnOnce(&mut Vec<u8>)) {
    let own: Vec<&String> = files.keys().filter(|path| is_of(path, folder)).collect();
    if let Some(path) = own.get(number % own.len().max(1)).map(|path| (*path).clone()) {
        edit(files.get_mut(&path).unwrap());
    }
}

fn text(files: &mut Files, folder: &str, edit: impl Fn(&str) -> String) {
    for (_, bytes) in files.iter_mut().filter(|(path, _)| is_of(path, folder)) {
        if let Ok(text) = str::from_utf8(bytes) {
            *bytes = edit(text).into_bytes();
        }
    }
}
