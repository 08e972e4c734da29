//! The words of a line, folded for comparison, each with its place.

use crate::base::characters::{digit, is_invisible};
use crate::base::fold::{fold, is_mark};

/// A word, a number or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// How it is compared; the digits of a number are ASCII, its signs (`13,456.5`) are kept.
    pub fold: String,
    /// What it is.
    pub sort: Sort,
}

/// What a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Letters.
    Letters,
    /// Digits, with grouping and decimal signs between them.
    Number,
    /// Any other single character that isn't white space.
    Sign,
}

/// The letters that Arabic writes together with the word after them.
pub const PREFIXES: [&str; 16] = [
    "", "ال", "و", "ف", "ب", "ل", "ك", "وال", "فال", "بال", "كال", "لل", "ولل", "وب", "ول", "وبال",
];

/// What may follow a stem in Arabic: endings of number, gender, case and possession.
const ENDINGS: [&str; 50] = [
    "", "ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم", "ي", "يه", "يا", "يات", "يين", "يون", "يان",
    "ا", "ات", "اته", "اتها", "اتهم", "ان", "اء", "اه", "ت", "ته", "تها", "تان", "تين", "ين",
    "ينا", "ون", "وا", "و", "ن", "وه", "يها", "يهم", "يته", "يتها", "ياته", "ياتها", "ايه", "اوي",
    "وي", "ويه", "تي", "يي", "ييه", "انه",
];

/// What may follow a stem in Kurmanji: endings of case, gender, number, and of verbs.
const KURMANJI_ENDINGS: [&str; 44] = [
    "", "a", "e", "i", "o", "u", "n", "k", "an", "en", "in", "ek", "ke", "eke", "eki", "ya", "ye",
    "yi", "yan", "yen", "yek", "yeke", "yeki", "iya", "iye", "iyan", "iyen", "ane", "ani", "ana",
    "anen", "ine", "ina", "ini", "inen", "ne", "na", "nan", "nen", "bu", "bun", "buna", "bune",
    "eka",
];

/// Splits a text into words. A letter beside a digit begins a word of its own: `2026وفق` is two.
pub fn split(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        if first.is_whitespace() || is_invisible(first) {
            continue;
        }
        let sort = sort(first);
        let mut end = start + first.len_utf8();
        while let Some((at, next)) = rest.peek().copied() {
            let goes_on = match sort {
                Sort::Letters => is_letter(next),
                Sort::Number => digit(next).is_some() || is_inside_number(text, at, next),
                Sort::Sign => false,
            };
            if !goes_on {
                break;
            }
            end = at + next.len_utf8();
            rest.next();
        }
        words.push(Word { start, end, fold: fold(&text[start..end]), sort });
    }
    words
}

impl Word {
    /// Tells whether this is a form of a word, given as a folded stem: with what Arabic writes in
    /// front of it (و, ب, ال) and with a short ending.
    pub fn is(&self, stem: &str) -> bool {
        let Some(at) = self.fold.find(stem) else { return false };
        self.sort == Sort::Letters
            && is_ending(&self.fold[at + stem.len()..])
            && PREFIXES.contains(&&self.fold[..at])
    }

    /// Tells whether this is a form of any of the words.
    pub fn is_any(&self, stems: &[&str]) -> bool {
        stems.iter().any(|stem| self.is(stem))
    }

    /// Tells whether this is the word without an ending, with what Arabic writes in front of it.
    pub fn is_bare(&self, stem: &str) -> bool {
        self.sort == Sort::Letters
            && self.fold.strip_suffix(stem).is_some_and(|prefix| PREFIXES.contains(&prefix))
    }

    /// Returns the word without the letter that Arabic writes in front of it, for comparison.
    pub fn without(&self, prefix: char) -> Option<Word> {
        let rest = self.fold.strip_prefix(prefix).filter(|rest| !rest.is_empty())?;
        Some(Word { fold: rest.to_owned(), ..self.clone() })
    }

    /// Tells whether this is the word itself, or it behind `و`.
    pub fn is_just(&self, fold: &str) -> bool {
        self.fold == fold || self.fold.strip_prefix('و') == Some(fold)
    }

    /// Tells whether this is one of the words themselves.
    pub fn is_one_of(&self, folds: &[&str]) -> bool {
        folds.iter().any(|fold| self.is_just(fold))
    }
}

/// Tells whether letters behind a stem only bend it.
pub fn is_ending(letters: &str) -> bool {
    if letters.is_ascii() {
        KURMANJI_ENDINGS.contains(&letters)
    } else {
        ENDINGS.contains(&letters)
    }
}

/// Returns words of several lines as one line.
pub fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn sort(character: char) -> Sort {
    if digit(character).is_some() {
        Sort::Number
    } else if is_letter(character) {
        Sort::Letters
    } else {
        Sort::Sign
    }
}

/// Letters, and what stands on or between them. Digits aren't letters.
fn is_letter(character: char) -> bool {
    digit(character).is_none()
        && (character.is_alphabetic()
            || is_mark(character)
            || is_invisible(character)
            || character == '\u{0640}')
}

/// Tells whether a sign stands between two digits of one number.
fn is_inside_number(text: &str, at: usize, sign: char) -> bool {
    matches!(sign, ',' | '.' | '٬' | '٫')
        && text[at + sign.len_utf8()..].chars().next().is_some_and(|next| digit(next).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_signs_are_told_apart() {
        let folds = |text| split(text).into_iter().map(|word| word.fold).collect::<Vec<_>>();
        assert_eq!(folds("للعام 2026وفق"), ["للعام", "2026", "وفق"]);
        assert_eq!(folds("١٣٬٤٥٦ دولاراً."), ["13٬456", "دولارا", "."]);
        assert_eq!(folds("27ê Berfanbara 2025an"), ["27", "e", "berfanbara", "2025", "an"]);
        assert_eq!(folds("8/8"), ["8", "/", "8"]);
    }

    #[test]
    fn stems_are_found_behind_prefixes_and_before_endings() {
        let word = |text: &str| split(text).remove(0);
        for text in ["الاجتماع", "اجتماعه", "واجتماعاتها", "بالاجتماع", "للاجتماع"]
        {
            assert!(word(text).is("اجتماع"), "{text}");
        }
        assert!(!word("جماعة").is("اجتماع"));
        assert!(word("Biryarên").is("biryar"));
        assert!(word("وللعام").is_bare("عام"));
        assert!(!word("العاملين").is_bare("عام"));
    }
}
