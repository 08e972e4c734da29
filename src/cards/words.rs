//! A text on a card: one line of signs that the font has, with the direction it is written in.

use crate::base::bidi::{Direction, Run, runs};
use crate::base::fold::composed;
use crate::cards::Unknown;
use crate::cards::font::FONT;

/// What stands for a sign that the font lacks: the font has it.
const REPLACEMENT: char = '\u{FFFD}';

/// A text that is ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    // Composed, without line breaks and without signs that have no shape but the joiners.
    text: String,
    direction: Direction,
}

impl Words {
    /// Takes a text as it was written.
    pub fn new(text: &str, direction: Direction) -> Self {
        let visible = text.chars().filter(|sign| !is_invisible(*sign)).collect::<String>();
        let words: Vec<&str> = visible.split(breaks).filter(|word| !word.is_empty()).collect();
        Words { text: composed(&words.join(" ")), direction }
    }

    /// Returns the text, as it was written but for spaces and invisible signs.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the direction it is written in.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Returns what of it the font lacks.
    pub fn unknown(&self) -> Unknown {
        let mut unknown = Unknown::default();
        for sign in FONT.unknown(&self.text) {
            let kind = match sign.is_alphanumeric() {
                true => &mut unknown.letters,
                false => &mut unknown.signs,
            };
            kind.insert(sign);
        }
        unknown
    }

    /// Returns what is drawn: the text, with a `�` for each sign that the font lacks.
    pub(super) fn drawn(&self) -> String {
        let unknown = FONT.unknown(&self.text);
        if unknown.is_empty() {
            return self.text.clone();
        }
        self.text
            .chars()
            .map(|sign| if unknown.contains(&sign) { REPLACEMENT } else { sign })
            .collect()
    }
}

/// Returns a line with an isolate around it and around each run that a page isolates too: what
/// draws it takes every line to begin at the left.
pub(super) fn isolated(line: &str, direction: Direction) -> String {
    let (own, other) = match direction {
        Direction::Ltr => ('\u{2066}', '\u{2067}'),
        Direction::Rtl => ('\u{2067}', '\u{2066}'),
    };
    const END: char = '\u{2069}';
    let mut text = String::from(own);
    for run in runs(line, direction) {
        match run {
            Run::Plain(run) => text.push_str(run),
            Run::Words(run) | Run::Code(run) => {
                text.push(other);
                text.push_str(run);
                text.push(END);
            }
        }
    }
    text.push(END);
    text
}

/// Tells whether a line may end at this sign.
fn breaks(sign: char) -> bool {
    sign.is_whitespace() && !matches!(sign, '\u{A0}' | '\u{202F}')
}

/// Tells whether a sign has no shape of its own and none to give to others. The joiners have.
fn is_invisible(sign: char) -> bool {
    (sign.is_control() && !sign.is_whitespace())
        || matches!(u32::from(sign),
            0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F
            | 0x200B | 0x200E..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164
            | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB | 0xFFFE..=0xFFFF
            | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF)
}
