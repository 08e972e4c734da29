//! Cards for the texts of `titles.json`: titles that are hard to break, to join or to order, each
//! on a card of its direction.
#![allow(dead_code, reason = "each program uses its own part")]

use std::fs;
use std::path::{Path, PathBuf};

use diwan::base::bidi::Direction;
use diwan::cards::{Card, Shape, Standing, Tone, Words};
use serde_json::Value;

/// Returns where the texts are.
pub(crate) fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cards/titles.json")
}

/// Returns the texts: objects with `title` and `direction`.
pub(crate) fn titles() -> Vec<Value> {
    let text = fs::read_to_string(path()).expect("the texts are there");
    serde_json::from_str(&text).expect("the texts are JSON")
}

/// Returns the direction of a text.
pub(crate) fn direction(one: &Value) -> Direction {
    if one["direction"] == "rtl" { Direction::Rtl } else { Direction::Ltr }
}

/// Returns the title of a text.
pub(crate) fn title(one: &Value) -> Words {
    Words::new(one["title"].as_str().expect("a title is a text"), direction(one))
}

/// Returns a card with a title.
pub(crate) fn card(title: Words) -> Card {
    let direction = title.direction();
    let [owner, notice, done, late, date, site] = match direction {
        Direction::Rtl => [
            "المجلس التنفيذي في دير الزور",
            "سُحب هذا السجل، ويبقى عنوانه.",
            "نُفّذ",
            "متأخر عن موعده",
            "27 كانون الأول 2025",
            "سجل المجالس",
        ],
        Direction::Ltr => [
            "Meclisa Rêveber a Dêrezorê",
            "Ev tomar hat paşvekişandin; navnîşana wê dimîne.",
            "Pêk hat",
            "Dereng maye",
            "27ê berfanbara 2025an",
            "Tomara meclisan",
        ],
    }
    .map(|text| Words::new(text, direction));
    let withdrawn = title.text().chars().count().is_multiple_of(3);
    Card {
        direction,
        owners: vec![owner],
        notice: withdrawn.then_some(notice),
        title,
        standing: vec![
            Standing { shape: Shape::Tick, tone: Tone::Good, words: done },
            Standing { shape: Shape::Frame, tone: Tone::Bad, words: late },
        ],
        date: Some(date),
        site: Some(site),
        addresses: vec!["councils.example/r/3008kw2vwj.html".to_owned()],
    }
}
