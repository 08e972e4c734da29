//! The targets of `fuzz/`, tried with their seeds and with thousands of texts made of them.
//!
//! What a fuzzer finds becomes a seed. `PROPTEST_RNG_SEED=7 cargo test --test fuzz` tries other cases.

mod common;
#[path = "fuzz/targets.rs"]
mod targets;

use std::fs;
use std::path::Path;

use common::html;
use common::random::cases;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What is put into seeds: what means something to a parser, and what no text should hold.
const PIECES: [&[u8]; 48] = [
    b"",
    b"\n",
    b"\n\n",
    b"\r",
    b"\t",
    b" ",
    b"  ",
    b"- ",
    b": ",
    b":",
    b", ",
    b"{",
    b"}",
    b"[",
    b"]",
    b"#",
    b" #",
    b"|\n",
    b">\n",
    b"'",
    b"\"",
    b"\\",
    b"&a ",
    b"*a",
    b"!t ",
    b"? ",
    b"<<: ",
    b"%",
    b"---\n",
    b"...\n",
    b"~",
    b"null",
    b"<b>",
    b"</p>",
    b"](",
    b"![",
    b"`",
    b"```",
    b"**",
    b"_",
    b"javascript:",
    b"&#x202E;",
    b"\xEF\xBB\xBF",
    b"\xE2\x80\xAE",
    b"\xD9",
    b"\0",
    b"999999999999999999",
    "أولاً: ".as_bytes(),
];

/// One of the four.
type Target = fn(&[u8]);

/// Returns the seeds of a target.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/seeds").join(target);
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("the seeds").map(|one| one.expect("a seed").path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("a seed")).collect()
}

/// Returns seeds with some places written over, repeated or left out.
fn mutated(target: &str) -> impl Strategy<Value = Vec<u8>> + use<> {
    let edit = (any::<Index>(), any::<Index>(), 0..4_u8, select(&PIECES[..]));
    let any_bytes = vec(any::<u8>(), 0..200);
    let edited = (select(seeds(target)), vec(edit, 0..9)).prop_map(|(mut text, edits)| {
        for (from, length, action, piece) in edits {
            let from = from.index(text.len() + 1);
            let to = from + length.index((text.len() - from).min(40) + 1);
            match action {
                0 => drop(text.splice(from..to, [])),
                1 => drop(text.splice(from..from, text[from..to].to_vec().repeat(3))),
                2 => drop(text.splice(from..to, piece.iter().copied())),
                _ => drop(text.splice(from..from, piece.iter().copied())),
            }
        }
        text
    });
    prop_oneof![9 => edited, 1 => any_bytes]
}

#[test]
fn every_seed_keeps_the_promises() {
    let targets: [(&str, Target); 4] = [
        ("content", targets::content),
        ("minutes", targets::minutes),
        ("import", targets::import),
        ("values", targets::values),
    ];
    for (name, target) in targets {
        let seeds = seeds(name);
        assert!(!seeds.is_empty(), "{name}");
        seeds.iter().for_each(|seed| target(seed));
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn any_yaml_is_read_or_refused(text in mutated("content")) {
        targets::content(&text);
    }

    #[test]
    fn any_markdown_becomes_harmless_html(text in mutated("minutes")) {
        targets::minutes(&text);
    }

    #[test]
    fn any_value_is_read_or_refused(text in mutated("values")) {
        targets::values(&text);
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn any_press_text_becomes_a_record_or_a_report(text in mutated("import")) {
        targets::import(&text);
    }
}
