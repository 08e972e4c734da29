//! Phrases: words in a row, and what stands between them.

use std::collections::HashSet;

use crate::base::characters::is_invisible;
use crate::base::fold::is_mark;
use crate::import::words::{Sort, Word};

/// Returns how many words a pattern takes from a place on.
///
/// A pattern is folded words in a row; `a|b` is one or the other, `a?` may lack. The first word
/// may have `و` in front.
pub(super) fn matched(words: &[Word], at: usize, pattern: &str) -> Option<usize> {
    let mut used = 0;
    for part in pattern.split(' ') {
        let (choices, optional) = match part.strip_suffix('?') {
            Some(choices) => (choices, true),
            None => (part, false),
        };
        let found = words.get(at + used).is_some_and(|word| {
            choices.split('|').any(|one| word.fold == one || used == 0 && word.is_just(one))
        });
        match found {
            true => used += 1,
            false if optional => {}
            false => return None,
        }
    }
    Some(used)
}

/// Returns how many words the first fitting pattern takes; one that takes none doesn't fit.
pub(super) fn any(words: &[Word], at: usize, patterns: &[&str]) -> Option<usize> {
    patterns.iter().find_map(|pattern| matched(words, at, pattern).filter(|used| *used > 0))
}

/// Returns the words that patterns may begin with: at any other word there is nothing to try.
pub(super) fn beginnings(
    patterns: impl IntoIterator<Item = &'static str>,
) -> HashSet<&'static str> {
    let mut words = HashSet::new();
    for part in patterns.into_iter().flat_map(optional_parts) {
        words.extend(part.split('|'));
    }
    words
}

/// Returns the first parts of a pattern up to one that may not lack.
fn optional_parts(pattern: &'static str) -> Vec<&'static str> {
    let mut parts = Vec::new();
    for part in pattern.split(' ') {
        parts.push(part.strip_suffix('?').unwrap_or(part));
        if !part.ends_with('?') {
            break;
        }
    }
    parts
}

/// Tells whether a word, with `و` in front or not, is one of these.
pub(super) fn is_among(word: &Word, words: &HashSet<&'static str>) -> bool {
    let behind_and = word.fold.strip_prefix('و');
    words.contains(word.fold.as_str()) || behind_and.is_some_and(|rest| words.contains(rest))
}

/// Tells whether a word is one of these exactly.
pub(super) fn is_exactly(word: Option<&Word>, folds: &[&str]) -> bool {
    word.is_some_and(|word| folds.contains(&word.fold.as_str()))
}

/// Tells whether no white space stands between two words, the left one first.
pub(super) fn glued(text: &str, left: &Word, right: &Word) -> bool {
    !text[left.end..right.start].contains(char::is_whitespace)
}

/// Tells whether a word is of a sort.
pub(super) fn is_sort(word: Option<&Word>, sort: Sort) -> bool {
    word.is_some_and(|word| word.sort == sort)
}

/// Returns where a word goes on behind its first letter, and that letter's vowel signs.
pub(super) fn behind_first_letter(text: &str, word: &Word) -> usize {
    let letters = text[word.start..word.end].char_indices().skip(1);
    let second = letters
        .filter(|(_, one)| !is_mark(*one) && !is_invisible(*one) && *one != '\u{0640}')
        .map(|(at, _)| word.start + at);
    second.min().unwrap_or(word.end)
}

/// Returns where a phrase starts, without the `و` that Arabic writes in front of its first word.
/// For phrases whose own first word doesn't begin with `و`.
pub(super) fn start_behind_and(text: &str, word: &Word) -> usize {
    if word.fold.starts_with('و') { behind_first_letter(text, word) } else { word.start }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::words::split;

    #[test]
    fn a_pattern_takes_its_words() {
        for (text, pattern, used) in [
            ("في مدة أقصاها شهر", "في مده زمنيه? اقصاها|اقصاه", Some(3)),
            ("في مدة زمنية أقصاه", "في مده زمنيه? اقصاها|اقصاه", Some(4)),
            ("وفي مدة", "في مده زمنيه?", Some(2)),
            ("في وزمنية", "في زمنيه", None),
            ("", "في", None),
        ] {
            assert_eq!(matched(&split(text), 0, pattern), used, "{text}");
        }
    }

    #[test]
    fn the_first_letter_is_cut_with_its_marks() {
        for (text, rest) in [("وَخلال", "خلال"), ("وخلال", "خلال"), ("و", ""), ("خلال", "خلال")]
        {
            let word = &split(text)[0];
            assert_eq!(&text[start_behind_and(text, word)..], rest, "{text}");
        }
    }
}
