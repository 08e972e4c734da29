//! The lines of a text, without what surrounds their words.

use crate::base::characters::is_invisible;

/// One line. It may be empty.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// Counted from 1.
    pub number: usize,
    /// Where its words begin in the whole text, in bytes.
    pub start: usize,
    /// Its words: without white space and direction marks around them.
    pub text: &'a str,
    /// How far its words are from the margin, in characters; a tab counts as four.
    pub indent: usize,
}

impl Line<'_> {
    /// Returns where its words end in the whole text.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Tells whether there are no words in it.
    pub fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// Tells whether it only draws a line: signs and no letter or digit.
    pub fn is_separator(&self) -> bool {
        !self.is_blank() && !self.text.chars().any(char::is_alphanumeric)
    }

    /// Tells whether it ends as what introduces the lines below does: in a colon, bold or not.
    pub fn is_opener(&self) -> bool {
        let words = self.text.trim_end_matches(['*', '_', '-', 'ـ', ' ']);
        words.ends_with([':', '：', '؛']) && words.chars().any(char::is_alphabetic)
    }
}

/// Splits a text at its line breaks.
pub fn split(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    text.split('\n')
        .zip(1..)
        .map(|(whole, number)| {
            let words = whole.trim_start_matches(is_around);
            let before = &whole[..whole.len() - words.len()];
            let begins = start + before.len();
            start += whole.len() + 1;
            Line {
                number,
                start: begins,
                text: words.trim_end_matches(is_around),
                indent: width(before),
            }
        })
        .collect()
}

/// Tells whether a character may stand around words without belonging to them.
pub fn is_around(character: char) -> bool {
    character.is_whitespace() || is_invisible(character)
}

fn width(margin: &str) -> usize {
    margin
        .chars()
        .filter(|one| one.is_whitespace())
        .map(|one| if one == '\t' { 4 } else { 1 })
        .sum()
}
