//! What looks odd in a text and is kept as it is: a person decides whether it is a mistake.

use crate::base::characters::digit;
use crate::import::lines::Line;

/// Something odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Oddity {
    /// A space before a full stop or comma.
    SpaceBeforeStop,
    /// A number written together with the word after it.
    GluedNumber,
    /// A comma of the other script between Arabic words.
    ForeignComma,
    /// A quotation that isn't closed.
    OpenQuote,
}

impl Oddity {
    /// Returns the id of its message.
    pub fn message(self) -> &'static str {
        match self {
            Oddity::SpaceBeforeStop => "odd-space-before-stop",
            Oddity::GluedNumber => "odd-glued-number",
            Oddity::ForeignComma => "odd-foreign-comma",
            Oddity::OpenQuote => "odd-open-quote",
        }
    }
}

/// Tells whether a line is odd in one way.
type Check = fn(&str) -> bool;

/// Returns what is odd, with the numbers of the lines.
pub fn find(lines: &[Line<'_>]) -> Vec<(Oddity, Vec<usize>)> {
    let checks: [(Oddity, Check); 4] = [
        (Oddity::SpaceBeforeStop, has_space_before_stop),
        (Oddity::GluedNumber, has_glued_number),
        (Oddity::ForeignComma, has_foreign_comma),
        (Oddity::OpenQuote, has_open_quote),
    ];
    let lines_of = |check: Check| -> Vec<usize> {
        lines.iter().filter(|line| check(line.text)).map(|line| line.number).collect()
    };
    let found = checks.into_iter().map(|(oddity, check)| (oddity, lines_of(check)));
    // A quotation of several lines opens in one and closes in another.
    let closes =
        |one: &(Oddity, Vec<usize>)| one.0 == Oddity::OpenQuote && one.1.len().is_multiple_of(2);
    found.filter(|one| !one.1.is_empty() && !closes(one)).collect()
}

fn pairs(line: &str) -> impl Iterator<Item = (char, char)> + '_ {
    line.chars().zip(line.chars().skip(1))
}

fn has_space_before_stop(line: &str) -> bool {
    let stop = |one: char| matches!(one, '.' | '،' | '؛');
    let mut signs = line.chars().peekable();
    let mut before = ' ';
    while let Some(sign) = signs.next() {
        // `.نص` at the start is a bullet, and `...` goes on.
        let ends = signs.peek().is_none_or(|next| next.is_whitespace());
        if before.is_whitespace() && stop(sign) && ends {
            return true;
        }
        before = sign;
    }
    false
}

fn has_glued_number(line: &str) -> bool {
    pairs(line).any(|(one, other)| digit(one).is_some() && is_arabic(other))
}

fn has_foreign_comma(line: &str) -> bool {
    pairs(line).any(|(one, other)| is_arabic(one) && other == ',')
}

fn has_open_quote(line: &str) -> bool {
    let count = |sign: char| line.matches(sign).count();
    !count('"').is_multiple_of(2) || count('«') != count('»')
}

fn is_arabic(character: char) -> bool {
    ('\u{0620}'..='\u{064A}').contains(&character)
}
