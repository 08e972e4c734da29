//! Sites in memory: every test but those of the command line runs without a disk.
#![allow(dead_code, reason = "each test uses its own part")]

pub(crate) mod generated;
pub(crate) mod hostile;
pub(crate) mod html;
pub(crate) mod office;
pub(crate) mod random;
pub(crate) mod workbook;

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::io::Cursor;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use diwan::base::date::Day;
use diwan::base::ids::Id;
use diwan::base::key::KeyMaker;
use diwan::base::output::{Body, OutFile};
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::base::source::Reader;
use diwan::base::{photo, picture};
use diwan::content::tree::{Entry, Found, HEAD, Inside, is_attachment, is_skipped};
use diwan::drafting::Request;
use diwan::import::press::Given;
use diwan::model::shelf;
use diwan::pages::cards::Which;
use diwan::project::{Input, Project, Remembered, Sink};
use sha2::{Digest, Sha256};

/// The files of a content folder, by their paths in it.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The smallest content that has no problem: one council, one meeting, one resolution.
pub(crate) fn smallest() -> Files {
    [
        (
            "site.yaml",
            "title: {ar: سجل, ku: Tomar}\npublisher: {ar: مكتب, ku: Ofîs}\nlanguages: [ar, ku]\nbase_url: https://councils.example\n",
        ),
        ("sectors.yaml", "water: {name: {ar: المياه, ku: Av}}\n"),
        ("councils/raqqa/council.yaml", "name: {ar: مجلس, ku: Meclis}\nkind: executive\n"),
        (
            "councils/raqqa/2025-01-05-regular/meeting.yaml",
            "title: {ar: اجتماع, ku: Civîn}\nkind: regular\ndate: 2025-01-05\nresolutions:\n  - text: {ar: نص, ku: Nivîs}\n",
        ),
        ("councils/raqqa/2025-01-05-regular/minutes.ar.md", "محضر.\n"),
        ("councils/raqqa/2025-01-05-regular/minutes.ku.md", "Girtek.\n"),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .collect()
}

/// Returns what the binary would hand over for these files.
pub(crate) fn entries(files: &Files) -> Vec<Entry> {
    let mut folders = BTreeSet::new();
    let mut entries = Vec::new();
    for (path, bytes) in files {
        for (at, _) in path.match_indices('/') {
            folders.insert(path[..at].to_owned());
        }
        let found = if is_attachment(path) {
            Found::Attachment {
                size: bytes.len() as u64,
                head: bytes[..bytes.len().min(HEAD)].to_vec(),
                disk: path.into(),
                inside: inside(path, bytes),
            }
        } else {
            Found::Record(bytes.clone())
        };
        entries.push(Entry { path: path.clone(), found });
    }
    entries.extend(folders.into_iter().map(|path| Entry { path, found: Found::Folder }));
    entries
}

/// Returns a picture of one point by somebody whose name it tells: a file of the golden content.
pub(crate) fn picture() -> Vec<u8> {
    include_bytes!("../golden/content/councils/town/2025-01-05-regular/files/plan.png").to_vec()
}

fn inside(path: &str, bytes: &[u8]) -> Inside {
    let Ok(inside) = Inside::of(path, bytes.len() as u64, || Ok::<_, Infallible>(bytes.to_vec()));
    inside
}

/// Returns an input of these files, with the program's own theme, on 1 February 2026. Cards take
/// longer than all the rest, so that only tests that look at them ask for some.
pub(crate) fn input(files: &Files) -> Input {
    Input {
        content_name: "content".to_owned(),
        content: entries(files),
        theme_name: "themes/default".to_owned(),
        theme: Vec::new(),
        base_url: None,
        date: Day::parse("2026-02-01").expect("a day"),
        cards: Which::None,
    }
}

/// Returns what imports one press text for a council.
pub(crate) fn request(council: &str, text: Given, translation: Option<Given>) -> Request {
    let council = Id::parse(council).expect("an id");
    Request { council, tongue: None, id: None, date: None, texts: vec![text], translation }
}

/// Keeps the site's files in memory.
#[derive(Default)]
pub(crate) struct Memory {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Memory {
    /// Tells whether no file was handed over.
    pub(crate) fn is_empty(&self) -> bool {
        self.files.lock().expect("no writer panicked").is_empty()
    }
}

impl Sink for Memory {
    type Failure = Infallible;

    fn take(&self, file: OutFile) -> Result<(), Infallible> {
        let bytes = match file.body {
            Body::Made(bytes) => bytes,
            Body::Copied(path) => format!("copy of {}", path.display()).into_bytes(),
            Body::Shrunk(path, size, encoding) => {
                let (width, height) = (size.width, size.height);
                format!("{} in {width} × {height}, {encoding:?}", path.display()).into_bytes()
            }
            Body::Cleaned(path) => format!("clean copy of {}", path.display()).into_bytes(),
        };
        self.files.lock().expect("no writer panicked").insert(file.path.to_string(), bytes);
        Ok(())
    }
}

/// What a run gives: the site's files, and the project with its reports.
pub(crate) struct Run {
    /// By path.
    pub(crate) output: BTreeMap<String, Vec<u8>>,
    /// Records and reports.
    pub(crate) project: Project,
}

/// Runs the whole pipeline.
pub(crate) fn run(input: Input) -> Run {
    make(Project::load(input))
}

/// Keeps what was read of records, as the binary does beside the output.
#[derive(Default)]
pub(crate) struct Shelf {
    /// What is kept, by council.
    pub(crate) kept: Mutex<BTreeMap<String, Vec<u8>>>,
    /// How often something was.
    pub(crate) times: AtomicUsize,
}

impl shelf::Memory for Shelf {
    fn recall(&self, name: &str) -> Option<Vec<u8>> {
        self.kept.lock().expect("no reader panicked").get(name).cloned()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        self.times.fetch_add(1, Ordering::Relaxed);
        self.kept.lock().expect("no reader panicked").insert(name.to_owned(), bytes.to_owned());
    }
}

/// Runs the whole pipeline with what is kept of earlier runs.
pub(crate) fn run_with(input: Input, shelf: &Shelf) -> Run {
    let reader = Reader(|path| panic!("{} is given with its bytes", path.display()));
    let remembered = Remembered { memory: shelf, program: KeyMaker::default().finish() };
    make(Project::read(input, reader, Some(remembered)).expect("nothing is read from disk"))
}

/// Runs the whole pipeline on these files, compares attachments with the hashes of records, and looks
/// into documents and at photos.
pub(crate) fn run_confirmed(input: Input, files: &Files) -> Run {
    let mut project = Project::load(input);
    let Ok(()) = project.confirm(|disk| {
        let hash = Sha256::digest(&files[disk.to_str().expect("a path of an entry")]);
        Ok::<_, Infallible>(hash.iter().map(|byte| format!("{byte:02x}")).collect())
    });
    let Ok(()) = project.look_into(|disk, format| {
        let bytes = &files[disk.to_str().expect("a path of an entry")];
        let findings = format.look(&mut Cursor::new(bytes), bytes.len() as u64);
        Ok::<_, Infallible>(findings.expect("memory is read without failing"))
    });
    let Ok(()) = project.look_at_photos(|disk| {
        let path = disk.to_str().expect("a path of an entry");
        let sound = picture::Format::of(path)
            .and_then(|format| Some(photo::is_sound(format, &format.clean(&files[path])?)));
        Ok::<_, Infallible>(sound == Some(true))
    });
    make(project)
}

fn make(mut project: Project) -> Run {
    let memory = Memory::default();
    let Ok(()) = project.make(&memory);
    Run { output: memory.files.into_inner().expect("no writer panicked"), project }
}

impl Run {
    /// Returns the reports as people read them.
    pub(crate) fn report(&self, language: MessageLanguage) -> String {
        report::text(&self.project.diagnostics, &self.project.sources, &Messages::new(language))
    }

    /// Returns the codes of the reports, in order.
    pub(crate) fn codes(&self) -> Vec<&'static str> {
        self.project.diagnostics.iter().map(|one| one.code.name).collect()
    }

    /// Returns a file of the site as text.
    pub(crate) fn text(&self, path: &str) -> &str {
        let bytes = self.output.get(path).unwrap_or_else(|| panic!("{path} is in the site"));
        std::str::from_utf8(bytes).expect("a page is UTF-8")
    }
}

/// Reads the files below a folder of the repository, by their paths in it.
pub(crate) fn read(folder: &str) -> Files {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Files::new();
    let mut open = vec![root.clone()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of the repository") {
            let path = entry.expect("an entry").path();
            let own = path.file_name().expect("an entry has a name").to_string_lossy();
            if is_skipped(&own) {
                continue;
            }
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&root).expect("a path below the folder");
                let name = name.to_str().expect("a name in UTF-8").replace('\\', "/");
                files.insert(name, std::fs::read(&path).expect("a file of the repository"));
            }
        }
    }
    files
}
