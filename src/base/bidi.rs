//! Runs of a text that must be isolated, so that browsers paint them as they were written.
//!
//! In a right-to-left text a bare `2024-2025` paints as `2025-2024`, `15%` as `%15`, and a phone
//! number backwards (measured in Chromium); in a left-to-right one an Arabic name swallows what
//! follows it. The Unicode algorithm needs each such run in an isolate of its own direction.

/// The direction a language is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A stretch of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Run<'a> {
    /// Of the text's own direction, or harmless in it.
    Plain(&'a str),
    /// Words of the other script.
    Words(&'a str),
    /// A number, range, code or phone that needs its own direction but is no word.
    Code(&'a str),
}

/// Splits a text of the given direction into runs; together they are the text.
pub fn runs(text: &str, direction: Direction) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut plain_from = 0;
    let mut at = 0;
    let may_start = |character: char| match direction {
        Direction::Rtl => is_ltr(character) || is_sign(character) || character.is_ascii_digit(),
        Direction::Ltr => is_rtl(character),
    };
    while let Some(ahead) = text[at..].find(may_start) {
        at += ahead;
        let end = match direction {
            Direction::Ltr => rtl_end(text, at),
            Direction::Rtl if starts_ltr(text, at) => ltr_end(text, at),
            Direction::Rtl => {
                at = text.ceil_char_boundary(at + 1);
                continue;
            }
        };
        let found = &text[at..end];
        if let Some(run) = isolated(found, direction) {
            if plain_from < at {
                runs.push(Run::Plain(&text[plain_from..at]));
            }
            runs.push(run);
            plain_from = end;
        }
        at = end;
    }
    if plain_from < text.len() {
        runs.push(Run::Plain(&text[plain_from..]));
    }
    runs
}

/// Returns the direction of the first letter, which is what a browser's title bar goes by.
pub fn first_strong(text: &str) -> Option<Direction> {
    text.chars()
        .find(|character| character.is_alphabetic())
        .map(|character| if is_rtl(character) { Direction::Rtl } else { Direction::Ltr })
}

fn isolated(run: &str, direction: Direction) -> Option<Run<'_>> {
    if direction == Direction::Ltr || run.chars().any(is_ltr) {
        return Some(Run::Words(run));
    }
    let harmless = |character: char| character.is_ascii_digit() || matches!(character, ',' | '.');
    (!run.chars().all(harmless)).then_some(Run::Code(run))
}

/// Returns whether a left-to-right run begins here: a letter, a digit, or a sign of a number.
fn starts_ltr(text: &str, at: usize) -> bool {
    let mut characters = text[at..].chars();
    let first = characters.next().expect("called at a character");
    if is_ltr(first) || first.is_ascii_digit() {
        return true;
    }
    if !is_sign(first) || !characters.next().is_some_and(|next| next.is_ascii_digit()) {
        return false;
    }
    let before = text[..at].chars().next_back();
    let after_word = before.is_some_and(|before| !before.is_whitespace());
    // Arabic writes "and" and "by" onto the next word, so a phone may follow a letter.
    let after_ltr = before.is_some_and(|before| is_ltr(before) || before.is_ascii_digit());
    match first {
        '+' => !after_ltr,
        '-' => !after_word,
        _ => true,
    }
}

fn ltr_end(text: &str, start: usize) -> usize {
    let phone = text[start..].starts_with('+') || text[start..].starts_with("00");
    let mut end = start;
    let mut letters = false;
    for (offset, character) in text[start..].char_indices() {
        let at = start + offset;
        let next = at + character.len_utf8();
        if is_ltr(character) || character.is_ascii_digit() {
            let gap = &text[end..at];
            let joined = !gap.contains(' ') || phone || letters || is_ltr(character);
            if end > start && !joined {
                break;
            }
            letters |= is_ltr(character);
            end = next;
        } else if at == start || is_mark(character) {
            end = next;
        } else if !connects(character) {
            break;
        }
    }
    end + closing(&text[end..], &text[start..end])
}

/// Returns the bytes of a sign that belongs to the number or address before it.
fn closing(rest: &str, run: &str) -> usize {
    match rest.chars().next() {
        Some(sign @ ('%' | '+' | '°' | '$' | '€'))
            if run.ends_with(|c: char| c.is_ascii_digit()) =>
        {
            sign.len_utf8()
        }
        Some('/') if run.contains("://") => 1,
        _ => 0,
    }
}

fn rtl_end(text: &str, start: usize) -> usize {
    let mut end = start;
    for (offset, character) in text[start..].char_indices() {
        let next = start + offset + character.len_utf8();
        if is_rtl(character) || (is_mark(character) && start + offset == end) {
            end = next;
        } else if is_ltr(character) || matches!(character, '\n') {
            break;
        }
    }
    end
}

fn connects(character: char) -> bool {
    character == ' '
        || matches!(character, '–' | '—' | '’' | '×' | '·')
        || (character.is_ascii_punctuation()
            && !matches!(
                character,
                '(' | ')' | '[' | ']' | '"' | '{' | '}' | '<' | '>' | ';' | '!' | '|'
            ))
}

fn is_ltr(character: char) -> bool {
    character.is_ascii_alphabetic()
        || (!character.is_ascii() && !in_rtl_block(character) && character.is_alphabetic())
}

/// Tells whether a number may begin with this sign.
fn is_sign(character: char) -> bool {
    matches!(character, '$' | '€' | '#' | '+' | '-')
}

fn is_rtl(character: char) -> bool {
    in_rtl_block(character) && character.is_alphabetic()
}

fn in_rtl_block(character: char) -> bool {
    matches!(u32::from(character),
        0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

fn is_mark(character: char) -> bool {
    matches!(u32::from(character),
        0x0300..=0x036F | 0x0610..=0x061A | 0x064B..=0x065F | 0x0670 | 0x06D6..=0x06ED | 0x200C..=0x200D)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, direction: Direction) -> String {
        runs(text, direction)
            .into_iter()
            .map(|run| match run {
                Run::Plain(text) => text.to_owned(),
                Run::Words(text) => format!("[{text}]"),
                Run::Code(text) => format!("<{text}>"),
            })
            .collect()
    }

    #[test]
    fn what_an_arabic_text_would_paint_wrongly_is_isolated() {
        for (text, expected) in [
            ("خطة 2024-2025 كاملة", "خطة <2024-2025> كاملة"),
            ("بتاريخ 27-12-2025", "بتاريخ <27-12-2025>"),
            ("نسبة 15% من", "نسبة <15%> من"),
            ("الرقم -5", "الرقم <-5>"),
            ("هاتف +963 52 123 456، مكتب", "هاتف <+963 52 123 456>، مكتب"),
            ("و+963 52 123 456", "و<+963 52 123 456>"),
            ("هاتف 00963-52-123456", "هاتف <00963-52-123456>"),
            ("رابط https://x.org/ar/2025/ هنا", "رابط [https://x.org/ar/2025/] هنا"),
            ("القرار DZ-2025-012", "القرار [DZ-2025-012]"),
            ("وكالة (ANHA)", "وكالة ([ANHA])"),
            ("بكلفة 13,456,452 دولاراً", "بكلفة 13,456,452 دولاراً"),
            ("151 مشروعاً عام 2025.", "151 مشروعاً عام 2025."),
            ("أعوام 2024 2025", "أعوام 2024 2025"),
            ("من 8/8 ولغاية 20/8", "من <8/8> ولغاية <20/8>"),
            ("Rêveberiya Xweser، الإدارة", "[Rêveberiya Xweser]، الإدارة"),
            ("كلفة $5", "كلفة <$5>"),
        ] {
            assert_eq!(marked(text, Direction::Rtl), expected);
        }
    }

    #[test]
    fn arabic_in_a_kurmanji_text_is_isolated_without_what_follows() {
        for (text, expected) in [
            ("Civîna المجلس التنفيذي (12)", "Civîna [المجلس التنفيذي] (12)"),
            ("دير الزور, 3 civîn", "[دير الزور], 3 civîn"),
            ("27-12-2025 û 15%", "27-12-2025 û 15%"),
        ] {
            assert_eq!(marked(text, Direction::Ltr), expected);
        }
    }

    #[test]
    fn runs_put_together_are_the_text() {
        for text in ["", "+", "a", "ا", "-5-", "+963 ", "نص - a - 5 – ب", "€ نص €", "🙂 نص x🙂"]
        {
            for direction in [Direction::Rtl, Direction::Ltr] {
                let joined: String = runs(text, direction)
                    .iter()
                    .map(|run| match run {
                        Run::Plain(text) | Run::Words(text) | Run::Code(text) => *text,
                    })
                    .collect();
                assert_eq!(joined, text);
            }
        }
    }
}
