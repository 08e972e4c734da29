//! The corpus that is measured: its records are sound, and the same every time.

#[path = "bench/corpus/mod.rs"]
mod corpus;

mod common;

use common::Files;
use corpus::{Corpus, Form};
use diwan::base::date::Day;
use diwan::base::report::MessageLanguage;
use diwan::project::Input;
use sha2::{Digest, Sha256};

const SMALL: Corpus = Corpus { meetings: 70, resolutions: 6, councils: 12, seed: 1 };

#[test]
fn the_corpus_has_no_problem() {
    let date = Day::parse("2026-12-10").expect("a day");
    let input = Input { date, ..common::input(&files(SMALL, Form::Diwan)) };
    let run = common::run(input);
    assert_eq!(run.report(MessageLanguage::English), "");
    assert_eq!(run.project.model.map(|model| model.meetings.len()), Some(SMALL.meetings));
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    for form in [Form::Diwan, Form::Hugo] {
        assert_eq!(files(SMALL, form), files(SMALL, form));
        assert_ne!(files(SMALL, form), files(Corpus { seed: 2, ..SMALL }, form));
    }
}

/// Measurements of different days can be compared only as long as they are of the same bytes: who
/// changes the corpus measures anew.
#[test]
fn the_corpus_is_the_one_that_was_measured() {
    let mut hash = Sha256::new();
    for (path, bytes) in files(SMALL, Form::Diwan) {
        hash.update(path);
        hash.update(bytes);
    }
    let found: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let measured = "7d388bde7cb21275a454b3c0c25df46556794902fe3489b8be1fe72920df2127";
    assert_eq!(found, measured);
}

/// Hugo is given a page a council, meeting and resolution, in both languages.
#[test]
fn both_programs_get_the_same_records() {
    let pages = files(SMALL, Form::Hugo);
    let below = pages.keys().filter(|path| path.contains("/councils/council-"));
    assert_eq!(below.count(), 2 * (12 + 70 + 70 * 6));
}

fn files(corpus: Corpus, form: Form) -> Files {
    let records = (0..corpus.meetings).flat_map(|number| corpus.files(number, form));
    let all: Vec<_> = corpus.frame(form).into_iter().chain(records).collect();
    let count = all.len();
    let files: Files = all.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
    assert_eq!(files.len(), count, "two files at one path");
    files
}
