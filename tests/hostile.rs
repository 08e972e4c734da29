//! Every hostile text is either taken or refused by name, however it is typed; what becomes of those
//! that are taken, programs of others read in `tests/oracles/test_contexts.py`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::hostile;
use diwan::base::characters::is_forbidden;
use serde_json::json;

const MEETING: &str = "councils/raqqa/2025-01-05-regular/meeting.yaml";

#[test]
fn every_text_is_taken_or_refused_for_a_character() {
    let strings = hostile::strings();
    let is_refused = |text: &String| text.contains(is_forbidden);
    let refused = strings.iter().filter(|text| is_refused(text)).count();
    assert!(refused >= 14 && strings.len() - refused >= 40, "{refused} of {}", strings.len());
    for text in &strings {
        let typed = json!({
            "title": text, "kind": "regular", "date": "2025-01-05", "resolutions": [{"text": text}],
        });
        let typed = typed.to_string();
        for typed in [escaped(&typed), typed] {
            let mut files = common::smallest();
            files.insert(MEETING.to_owned(), typed.into_bytes());
            let run = common::run(common::input(&files));
            let found = run.codes();
            assert_eq!(
                found.contains(&"forbidden-character"),
                is_refused(text),
                "{found:?} {text:?}"
            );
            assert_eq!(run.output.is_empty(), is_refused(text), "{found:?} {text:?}");
        }
    }
}

/// Writes every letter that isn't ASCII by its number, as YAML takes it.
fn escaped(typed: &str) -> String {
    let sign = |one: char| match u32::from(one) {
        0..0x80 => one.to_string(),
        number => format!("\\U{number:08x}"),
    };
    typed.chars().map(sign).collect()
}
