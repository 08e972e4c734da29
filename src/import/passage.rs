//! A line of the narrative with its words, for those that look for facts in it.

use crate::import::lines::Line;
use crate::import::words::{self, Sort, Word};

/// A line with its words.
#[derive(Debug)]
pub struct Passage<'a> {
    /// The line's number in the text.
    pub line: usize,
    /// The line.
    pub text: &'a str,
    /// Its words.
    pub words: Vec<Word>,
    /// Whether there are digits in it: without them it has neither dates nor figures.
    pub has_digits: bool,
}

/// Signs that open a quotation, each with those that may close it.
const QUOTES: [(char, &[char]); 7] = [
    ('“', &['”', '“']),
    ('”', &['“', '”']),
    ('"', &['"']),
    ('«', &['»']),
    ('»', &['«']),
    ('„', &['“', '”']),
    ('‘', &['’', '‘']),
];

impl<'a> Passage<'a> {
    /// Reads a line.
    pub fn of(line: &Line<'a>) -> Self {
        let words = words::split(line.text);
        let has_digits = words.iter().any(|word| word.sort == Sort::Number);
        Passage { line: line.number, text: line.text, words, has_digits }
    }

    /// Returns the places of the words of the sentence that holds a word.
    pub fn sentence(&self, at: usize) -> std::ops::Range<usize> {
        let stops =
            |word: &Word| word.sort == Sort::Sign && [".", "؟", "!", "?"].contains(&&*word.fold);
        let start = self.words[..at].iter().rposition(stops).map_or(0, |stop| stop + 1);
        let end =
            self.words[at..].iter().position(stops).map_or(self.words.len(), |stop| at + stop);
        start..end
    }

    /// Returns the place of the word that holds a byte of the line.
    pub fn word_at(&self, byte: usize) -> usize {
        self.words.partition_point(|word| word.end <= byte).min(self.words.len().saturating_sub(1))
    }

    /// Returns the text from one word to before another.
    pub fn slice(&self, from: usize, to: usize) -> &'a str {
        if from >= to {
            return "";
        }
        &self.text[self.words[from].start..self.words[to - 1].end]
    }

    /// Returns what stands in quotes within a few signs after a word.
    pub fn quoted_after(&self, at: usize) -> Option<&'a str> {
        self.quoted(self.words[at].end, 24)
    }

    /// Returns the first quotation anywhere after a word.
    pub fn quoted_after_any(&self, at: usize) -> Option<&'a str> {
        self.quoted(self.words[at].end, usize::MAX)
    }

    fn quoted(&self, from: usize, within: usize) -> Option<&'a str> {
        let rest = &self.text[from..];
        let (start, open) = rest.char_indices().take(within).find(|(_, one)| is_quote(*one))?;
        let inside = &rest[start + open.len_utf8()..];
        let closing = QUOTES.iter().find(|(sign, _)| *sign == open).map(|(_, closing)| *closing)?;
        let end = inside.find(closing)?;
        Some(inside[..end].trim()).filter(|words| !words.is_empty())
    }
}

fn is_quote(character: char) -> bool {
    QUOTES.iter().any(|(open, _)| *open == character)
}
