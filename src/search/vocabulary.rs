//! The words of many records: each with those that hold it.
//!
//! Texts say the same words again and again. What stands between two spaces is folded, and its other
//! forms are looked for, only when it is first met; after that it is found as it was typed.

use std::collections::HashMap;
use std::sync::Arc;

use crate::search::words;

/// The level of a record whose name holds the word.
pub const NAME: u32 = 2;

/// Words in order with their records, each its place times four plus its level.
pub type Lists = Vec<(Arc<str>, Vec<u32>)>;

/// The words of some records.
#[derive(Default)]
pub struct Vocabulary {
    /// The words, each with its records.
    lists: Lists,
    /// Where each word is in these.
    places: HashMap<Arc<str>, usize>,
    /// By what stands between spaces: where the words are by which it is found.
    typed: HashMap<String, Vec<usize>>,
    /// The words of the record that is being read, with their levels.
    own: Vec<(usize, u32)>,
}

impl Vocabulary {
    /// Adds the words of a text to the record's, at a level.
    pub fn add_text(&mut self, text: &str, level: u32) {
        // No sign before a space changes what one after it is folded to.
        for typed in text.split_ascii_whitespace() {
            if !self.typed.contains_key(typed) {
                let folded = words::words(typed);
                let forms = folded.iter().flat_map(|word| words::forms(word));
                let places = forms.map(|form| self.place(form)).collect();
                self.typed.insert(typed.to_owned(), places);
            }
            self.own.extend(self.typed[typed].iter().map(|place| (*place, level)));
        }
    }

    /// Adds a word as it is to the record's.
    pub fn add_word(&mut self, word: &str) {
        let place = self.place(word);
        self.own.push((place, 0));
    }

    /// Ends a record: what was added since the last one is its own. The places of records ascend.
    pub fn end_record(&mut self, at: usize) {
        let at = u32::try_from(at).expect("there are fewer records than bytes in memory");
        // Of the levels of one word the best comes last, and stays.
        self.own.sort_unstable();
        for (number, (place, level)) in self.own.iter().enumerate() {
            if self.own.get(number + 1).is_none_or(|(next, _)| next != place) {
                self.lists[*place].1.push(at * 4 + level);
            }
        }
        self.own.clear();
    }

    /// Adds the words of later records.
    pub fn append(&mut self, lists: Lists) {
        for (word, mut records) in lists {
            match self.places.get(&word) {
                Some(place) => self.lists[*place].1.append(&mut records),
                None => {
                    self.places.insert(Arc::clone(&word), self.lists.len());
                    self.lists.push((word, records));
                }
            }
        }
    }

    /// Returns the words, each with its records, in no order.
    pub fn into_lists(self) -> Lists {
        self.lists
    }

    fn place(&mut self, word: &str) -> usize {
        if let Some(place) = self.places.get(word) {
            return *place;
        }
        let (word, place) = (Arc::<str>::from(word), self.lists.len());
        self.places.insert(Arc::clone(&word), place);
        self.lists.push((word, Vec::new()));
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_the_words_that_it_has_as_a_whole() {
        for text in [
            "13,456,452 دولاراً، 27.12.2025",
            "1,000 1,00 0",
            "ΣΑΣ ΣΑ\u{301} Σ",
            "a b\u{A0}c\u{200B}d",
            "والمدارس في القرى (مدرسة)",
            "Şaredarî û civînên\tnû\r\nheq",
            "\u{301}a \u{64B}ب ـ",
            "",
        ] {
            let folded = words::words(text);
            let mut whole: Vec<&str> = folded.iter().flat_map(|word| words::forms(word)).collect();
            whole.sort_unstable();
            whole.dedup();
            let mut vocabulary = Vocabulary::default();
            vocabulary.add_text(text, 0);
            vocabulary.add_text(text, NAME);
            vocabulary.end_record(7);
            let mut lists = vocabulary.into_lists();
            lists.sort();
            let expected: Vec<(Arc<str>, Vec<u32>)> =
                whole.into_iter().map(|word| (word.into(), vec![7 * 4 + NAME])).collect();
            assert_eq!(lists, expected, "{text}");
        }
    }

    #[test]
    fn later_records_follow_those_before_them() {
        let read = |first: usize| {
            let mut words = Vocabulary::default();
            for (at, text) in (first..).zip(["ab cd", "cd", "ab"]) {
                words.add_text(text, 0);
                words.end_record(at);
            }
            words.into_lists()
        };
        let mut words = Vocabulary::default();
        words.append(read(0));
        words.append(read(3));
        let lists = words.into_lists();
        assert_eq!(lists[0], ("ab".into(), vec![0, 8, 12, 20]));
        assert_eq!(lists[1], ("cd".into(), vec![0, 4, 12, 16]));
    }
}
