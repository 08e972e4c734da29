//! Minutes and answers, piece by piece: which piece of a translation belongs to which of the
//! original, and a whole text put together again.

use crate::base::text::Lang;
use crate::model::translations::{Entry, Translations};
use crate::model::units::{self, Kind, Unit, units};

/// A piece of the original, and what there is of it.
#[derive(Debug)]
pub struct Piece {
    /// The original.
    pub unit: Unit,
    /// What stands in its place in the translation, if that is known.
    pub existing: Option<String>,
    /// Whether the original was changed since.
    pub is_older: bool,
}

/// Returns the pieces of a text for a language; `None` if there is a translation of other pieces,
/// which nobody but a person can put side by side.
pub fn pieces(
    entry: &Entry,
    translations: &Translations,
    (lang, tag): (Lang, &str),
) -> Option<Vec<Piece>> {
    let originals = units(&entry.original().1.text);
    let Some(translation) = entry.value(lang) else {
        let lacking = |unit| Piece { unit, existing: None, is_older: false };
        return Some(originals.into_iter().map(lacking).collect());
    };
    let translated = units(&translation.text);
    let recorded = translations.marks.0.get(tag);
    let recorded = recorded.and_then(|names| names.get(&entry.marked(tag)));
    let Some(recorded) = recorded else {
        let same = kinds(&originals).eq(kinds(&translated));
        return same.then(|| side_by_side(originals, translated));
    };
    let recorded: Vec<&str> = recorded.split(' ').collect();
    (recorded.len() == translated.len()).then(|| by_marks(originals, &translated, &recorded))
}

fn kinds(units: &[Unit]) -> impl Iterator<Item = Kind> {
    units.iter().map(|unit| unit.kind)
}

fn side_by_side(originals: Vec<Unit>, translated: Vec<Unit>) -> Vec<Piece> {
    let pairs = originals.into_iter().zip(translated);
    pairs.map(|(unit, other)| Piece { unit, existing: Some(other.text), is_older: false }).collect()
}

/// Finds the translation of each piece by the mark that its original had.
fn by_marks(originals: Vec<Unit>, translated: &[Unit], recorded: &[&str]) -> Vec<Piece> {
    let mut taken = vec![false; recorded.len()];
    let same_count = originals.len() == recorded.len();
    let mut find = |at: usize, mark: &str| {
        let is_it = |place: &usize| !taken[*place] && recorded[*place] == mark;
        // Of two pieces with the same words, the one at the same place.
        let place = Some(at).filter(|at| *at < recorded.len()).filter(is_it);
        let place = place.or_else(|| (0..recorded.len()).find(is_it))?;
        taken[place] = true;
        Some(place)
    };
    let places: Vec<Option<usize>> = originals
        .iter()
        .enumerate()
        .map(|(at, unit)| find(at, &units::marks(std::slice::from_ref(unit))))
        .collect();
    let piece = |(at, (unit, place)): (usize, (Unit, Option<usize>))| match place {
        Some(place) => {
            Piece { unit, existing: Some(translated[place].text.clone()), is_older: false }
        }
        None => {
            let beside = same_count && !taken[at] && translated[at].kind == unit.kind;
            let existing = beside.then(|| translated[at].text.clone());
            Piece { unit, existing, is_older: true }
        }
    };
    originals.into_iter().zip(places).enumerate().map(piece).collect()
}

/// Puts a translation together of the words of its pieces. In a translation that is there and made
/// of the same pieces nothing but its words changes.
///
/// # Errors
///
/// The position of a piece whose words would become something else: a paragraph that begins as a
/// heading does, say.
pub fn assembled(entry: &Entry, lang: Lang, words: &[&str]) -> Result<String, usize> {
    let original = &entry.original().1.text;
    let originals = units(original);
    let there = entry.value(lang).map(|value| (&value.text, units(&value.text)));
    let there = there.filter(|(_, there)| kinds(there).eq(kinds(&originals)));
    let (base, pieces) = there.unwrap_or((original, originals));
    let text = units::replaced(base, &pieces, words);
    let made = units(&text);
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_meant = |at: &usize| {
        let meant = made.get(*at).is_some_and(|unit| {
            unit.kind == pieces[*at].kind && plain(&unit.text) == plain(words[*at])
        });
        !meant
    };
    match (0..pieces.len()).find(is_meant) {
        Some(at) => Err(at),
        None if made.len() > pieces.len() => Err(pieces.len().saturating_sub(1)),
        None => Ok(text),
    }
}
