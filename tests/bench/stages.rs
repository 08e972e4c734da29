//! How long each stage of the library takes, over a corpus in memory: `cargo bench`.
//!
//! `cargo bench -- render` runs those whose names contain a word. Items are what a stage makes,
//! bytes what it reads or writes.

#[path = "../common/mod.rs"]
mod common;
#[path = "corpus/mod.rs"]
mod corpus;
mod inputs;

use std::hint::black_box;
use std::io::Write;
use std::sync::LazyLock;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use diwan::base::diag::Diagnostics;
use diwan::base::job::{self, Job, Wanted};
use diwan::base::language::Language;
use diwan::base::output::Body;
use diwan::base::source::Sources;
use diwan::content::yaml;
use diwan::pages::edition::Edition;
use diwan::pages::jobs;
use diwan::project::{Nowhere, Project};
use diwan::site::{Site, plan};
use diwan::{data, feeds, search};
use pulldown_cmark::{Options, Parser};
use sha2::{Digest, Sha256};

use inputs::{Theming, kind_of, texts};

/// How many meetings single stages work on; `load` and `make` show how time grows with them.
const MEETINGS: usize = 100;

static PROJECT: LazyLock<Project> = LazyLock::new(|| Project::load(inputs::input(MEETINGS)));
static SITE: LazyLock<Site<'static>> =
    LazyLock::new(|| PROJECT.site().expect("the corpus has settings"));
static THEMING: LazyLock<Theming> = LazyLock::new(|| inputs::theming(&PROJECT));
static EDITIONS: LazyLock<Vec<Edition<'static>>> = LazyLock::new(|| {
    let edition = |lang| Edition::new(&SITE, &THEMING.theme, &THEMING.languages, lang);
    SITE.model.settings.languages.all().map(edition).collect()
});

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 20)]
fn read_yaml(bencher: Bencher<'_, '_>) {
    let records = texts(MEETINGS, "meeting.yaml");
    let file = Sources::default().add(String::new(), String::new());
    counted(bencher, &records).bench(|| {
        for text in &records {
            black_box(yaml::parse(black_box(text), file, &mut Diagnostics::new()));
        }
    });
}

/// The parser alone: the HTML that `model` makes of minutes is part of `load`.
#[divan::bench(sample_count = 20)]
fn markdown_parser(bencher: Bencher<'_, '_>) {
    let minutes = [texts(MEETINGS, "minutes.ar.md"), texts(MEETINGS, "minutes.ku.md")].concat();
    counted(bencher, &minutes).bench(|| {
        let events = |text| Parser::new_ext(black_box(text), Options::ENABLE_TABLES).count();
        minutes.iter().map(|text| events(text)).sum::<usize>()
    });
}

/// From files to checked records, on all threads.
#[divan::bench(args = [50, 100, 200], sample_count = 10)]
fn load(bencher: Bencher<'_, '_>, meetings: usize) {
    let input = inputs::input(meetings);
    let bencher = bencher.counter(ItemsCount::new(meetings));
    bencher.with_inputs(|| input.clone()).bench_values(Project::load);
}

#[divan::bench(sample_count = 20)]
fn plan_site(bencher: Bencher<'_, '_>) {
    let bencher = bencher.counter(ItemsCount::new(SITE.pages.len()));
    bencher.bench(|| plan::plan(SITE.model, inputs::date(), &mut Diagnostics::new()));
}

/// The interface texts and the rows of all resolutions, of one language.
#[divan::bench(sample_count = 20)]
fn prepare_edition(bencher: Bencher<'_, '_>) {
    let lang = SITE.model.settings.languages.all().next().expect("a site has a language");
    let bencher = bencher.counter(ItemsCount::new(MEETINGS * inputs::RESOLUTIONS));
    bencher.bench(|| Edition::new(&SITE, &THEMING.theme, &THEMING.languages, lang));
}

#[divan::bench(args = ["meeting", "resolution", "council", "list"], sample_count = 10)]
fn render_pages(bencher: Bencher<'_, '_>, kind: &str) {
    let all = jobs::plan(&EDITIONS, THEMING.place, &mut Diagnostics::new());
    make(bencher, all.into_iter().filter(|(path, _)| kind_of(path) == Some(kind)).collect());
}

#[divan::bench(sample_count = 5)]
fn search_index(bencher: Bencher<'_, '_>) {
    plan_and_make(bencher, |site, languages| search::plan(site, languages, |_, _| false));
}

#[divan::bench(sample_count = 10)]
fn feeds_and_calendars(bencher: Bencher<'_, '_>) {
    plan_and_make(bencher, feeds::plan);
}

#[divan::bench(args = [".json", ".csv", ".xlsx"], sample_count = 5)]
fn data_files(bencher: Bencher<'_, '_>, ending: &str) {
    let all = data::plan(&SITE, &THEMING.languages);
    make(bencher, all.into_iter().filter(|(path, _)| path.ends_with(ending)).collect());
}

/// Everything after loading, on all threads; a file is dropped when it is made.
#[divan::bench(args = [50, 100, 200], sample_count = 5)]
fn make_site(bencher: Bencher<'_, '_>, meetings: usize) {
    let input = inputs::input(meetings);
    let load = || Project::load(input.clone());
    bencher.counter(ItemsCount::new(meetings)).with_inputs(load).bench_values(|mut project| {
        let Ok(()) = project.make(&Nowhere);
        project
    });
}

#[divan::bench(sample_count = 20)]
fn hash(bencher: Bencher<'_, '_>) {
    let page = &page();
    bencher.counter(BytesCount::new(page.len())).bench(|| Sha256::digest(black_box(page)));
}

/// The levels of `diwan build --compress`.
#[divan::bench(sample_count = 10)]
fn compress_gzip(bencher: Bencher<'_, '_>) {
    let page = &page();
    bencher.counter(BytesCount::new(page.len())).bench(|| {
        let level = flate2::Compression::best();
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), level);
        encoder.write_all(black_box(page)).expect("memory takes it");
        encoder.finish().expect("memory takes it")
    });
}

#[divan::bench(sample_count = 10)]
fn compress_brotli(bencher: Bencher<'_, '_>) {
    let page = &page();
    bencher.counter(BytesCount::new(page.len())).bench(|| {
        let mut encoder = brotli::CompressorWriter::new(Vec::new(), 64 * 1024, 10, 22);
        encoder.write_all(black_box(page)).expect("memory takes it");
        encoder.into_inner()
    });
}

/// Compression and hashing are the binary's: here is the work that it has done, on this page.
fn page() -> Vec<u8> {
    let all = jobs::plan(&EDITIONS, THEMING.place, &mut Diagnostics::new());
    let meetings = all.into_iter().filter(|(path, _)| kind_of(path) == Some("meeting"));
    let jobs = job::check(meetings.take(1).collect(), THEMING.place, &mut Diagnostics::new());
    bytes(&jobs[0])
}

fn bytes(job: &Job<'_>) -> Vec<u8> {
    match job.run().expect("the theme is sound").body {
        Body::Made(bytes) => bytes,
        _ => Vec::new(),
    }
}

fn counted<'a, 'b>(bencher: Bencher<'a, 'b>, texts: &[String]) -> Bencher<'a, 'b> {
    let bytes = texts.iter().map(String::len).sum::<usize>();
    bencher.counter(ItemsCount::new(texts.len())).counter(BytesCount::new(bytes))
}

/// Makes files that are planned already, on one thread.
fn make(bencher: Bencher<'_, '_>, wanted: Vec<Wanted<'_>>) {
    let jobs = job::check(wanted, THEMING.place, &mut Diagnostics::new());
    let all = || jobs.iter().map(|job| black_box(bytes(job)).len()).sum::<usize>();
    let bencher = bencher.counter(ItemsCount::new(jobs.len())).counter(BytesCount::new(all()));
    bencher.bench_local(all);
}

/// Plans the files of a stage and makes them, on one thread: some stages do the work of all their
/// files once, while they are planned or when the first of them is made.
fn plan_and_make(
    bencher: Bencher<'_, '_>,
    plan: fn(&'static Site<'static>, &'static [Language]) -> Vec<Wanted<'static>>,
) {
    let all = || {
        let wanted = plan(&SITE, &THEMING.languages);
        let jobs = job::check(wanted, THEMING.place, &mut Diagnostics::new());
        jobs.iter().map(|job| black_box(bytes(job)).len()).sum::<usize>()
    };
    let files = plan(&SITE, &THEMING.languages).len();
    bencher.counter(ItemsCount::new(files)).counter(BytesCount::new(all())).bench_local(all);
}
