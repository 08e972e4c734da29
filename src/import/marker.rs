//! What stands in front of a list's item: `1.`, `20 -`, `(٣)`, `أولاً:`, `أ-`, `•`, `Biryar 1:`.

use crate::base::characters::{digit, is_invisible};
use crate::base::fold::{fold, is_mark};
use crate::import::lexicon::{ITEM_NOUNS, ORDINALS};

/// A marker at the start of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marker<'a> {
    /// What it counts by.
    pub kind: Kind,
    /// How it is punctuated: what tells a list from one inside its items.
    pub form: Form,
    /// The number as it is printed, without its punctuation; empty for a bullet.
    pub printed: &'a str,
    /// How many bytes of the line stand before the item's words.
    pub length: usize,
}

/// What a marker counts by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Digits.
    Number(u32),
    /// A word: أولاً, Yekem.
    Ordinal(u32),
    /// A letter, by its place in the order أ ب ج د and in the order أ ب ت ث (0: in none).
    Letter(u32, u32),
    /// Nothing.
    Bullet,
}

impl Kind {
    /// Returns what it counts, `None` for a bullet. Of a letter's two orders the one that goes on
    /// from the last.
    pub fn value(self, last: u32) -> Option<u32> {
        match self {
            Kind::Number(number) | Kind::Ordinal(number) => Some(number),
            Kind::Letter(_, other) if other == last + 1 => Some(other),
            Kind::Letter(one, _) => Some(one),
            Kind::Bullet => None,
        }
    }
}

/// How a marker is punctuated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `1.`
    Dot,
    /// `1-`
    Dash,
    /// `(1)` or `1)`
    Parenthesis,
    /// `1/`
    Slash,
    /// `1:`
    Colon,
    /// `القرار رقم 1:`
    Noun,
    /// `1` or `أولاً` without a sign: a marker only in a row of such.
    Bare,
    /// A bullet of the shape of a dot, square or sign.
    Dots,
    /// A bullet of the shape of a line, star or arrow, which often stands below the others.
    Dashes,
}

impl Form {
    /// Tells whether only the lines around show that it is a marker.
    pub fn is_bare(self) -> bool {
        self == Form::Bare
    }
}

/// The letters of lists, in the old order and in the order of the dictionary.
const ABJAD: [char; 12] = ['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل'];
const ALPHABET: [char; 12] = ['أ', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س'];

/// Bullets, with those that word processors write in a font of signs and those of chats.
const DOTS: &str = "·•▪●■□▫◾◆◇★☆✓✔✅⚫∙⦁⬤○♦☑🔹🔸🔷🔶🔘🔴📌📍\u{F0B7}\u{F0A7}\u{F0FC}\u{F06E}";
const DASHES: &str = "-–—*+◦‣➢➤►▶◀◄→←⇒⇐⬅➡⁃👉👈\u{F0D8}\u{F076}\u{F0E0}";

/// Longest marker that is looked for, in characters.
const LONGEST: usize = 48;

/// Finds the marker at the start of a line's words. One that is all of the line marks the next.
pub fn find(line: &str) -> Option<Marker<'_>> {
    let signs = Signs::of(line);
    let counted = |line, signs| {
        number(line, signs).or_else(|| noun(line, signs)).or_else(|| ordinal(line, signs))
    };
    // The order matters: `أ-` is a letter, `- أولاً:` an ordinal behind a bullet, `-` a bullet.
    if let Some(found) = counted(line, &signs).or_else(|| letter(line, &signs)) {
        return Some(found);
    }
    let found = bullet(line, &signs)?;
    let rest = &line[found.length..];
    match counted(rest, &Signs::of(rest)) {
        Some(inner) if !inner.form.is_bare() => {
            Some(Marker { length: found.length + inner.length, ..inner })
        }
        _ => (found.length < line.len()).then_some(found),
    }
}

/// The visible characters at the start of a line, each with its place.
struct Signs(Vec<(usize, char)>);

impl Signs {
    fn of(line: &str) -> Self {
        let visible = |(_, one): &(usize, char)| !is_invisible(*one) && *one != '\u{FE0F}';
        Signs(line.char_indices().filter(visible).take(LONGEST).collect())
    }

    fn get(&self, at: usize) -> Option<char> {
        self.0.get(at).map(|(_, sign)| *sign)
    }

    /// Returns the byte at which a sign begins, or the line ends.
    fn byte(&self, at: usize, line: &str) -> usize {
        self.0.get(at).map_or(line.len(), |(byte, _)| *byte)
    }

    /// Returns the first place from `at` on without white space.
    fn skip_space(&self, mut at: usize) -> usize {
        while self.get(at).is_some_and(char::is_whitespace) {
            at += 1;
        }
        at
    }

    /// Returns the value of one to three digits, and the place behind them.
    fn digits(&self, from: usize) -> Option<(u32, usize)> {
        let mut at = from;
        let mut value = 0;
        while let Some(next) = self.get(at).and_then(digit) {
            value = value * 10 + u32::from(next);
            at += 1;
            if at - from > 3 {
                return None;
            }
        }
        (at > from).then_some((value, at))
    }

    /// Returns the place behind a word of letters.
    fn word(&self, from: usize) -> usize {
        let mut at = from;
        while self.get(at).is_some_and(|one| one.is_alphabetic() || is_mark(one)) {
            at += 1;
        }
        at
    }

    fn slice<'a>(&self, from: usize, to: usize, line: &'a str) -> &'a str {
        &line[self.byte(from, line)..self.byte(to, line)]
    }
}

/// Reads `1.`, `1.نص`, `1-`, `20 -`, `(1)`, `1)`, `[1]`, `1/`, `1:` and the keycap `1⃣`.
fn number<'a>(line: &'a str, signs: &Signs) -> Option<Marker<'a>> {
    // In chats `*1-*` is bold.
    let bold = usize::from(signs.get(0) == Some('*'));
    let bracket = matches!(signs.get(bold), Some('(' | '['));
    let from = bold + usize::from(bracket);
    let (value, end) = signs.digits(from)?;
    let kind = Kind::Number(value);
    if signs.get(end) == Some('\u{20E3}') {
        return Some(marked(kind, Form::Parenthesis, (from, end), end + 1, line, signs));
    }
    let at = signs.skip_space(end);
    let is_spaced = at > end;
    let form = match signs.get(at) {
        Some(')' | ']') => Form::Parenthesis,
        Some('.') if !bracket => Form::Dot,
        Some('-' | '–' | '—' | 'ـ' | '_') if !bracket => Form::Dash,
        Some('/' | '\\') if !bracket => Form::Slash,
        Some(':') if !bracket => Form::Colon,
        Some(sign) if !(is_spaced && sign.is_alphabetic() && bold == 0 && !bracket) => return None,
        _ => return Some(marked(kind, Form::Bare, (from, end), at, line, signs)),
    };
    let mut next = at + 1;
    if form == Form::Dot && matches!(signs.get(next), Some('-' | ')')) {
        next += 1;
    }
    next += usize::from(bold == 1 && signs.get(next) == Some('*'));
    let behind = signs.skip_space(next);
    let is_apart = behind > next || behind >= signs.0.len();
    let is_digit = signs.get(behind).and_then(digit).is_some();
    // `3.5`, `15-20` and `15 - 20` are numbers; `1- 20` may be an item that begins with one.
    let is_marker = match form {
        Form::Slash | Form::Colon => is_apart && !is_digit,
        Form::Parenthesis => true,
        _ => !is_digit || is_apart && !is_spaced,
    };
    is_marker.then(|| marked(kind, form, (from, end), next, line, signs))
}

/// Reads `المادة 1:`, `القرار رقم (3):`, `التوصية الأولى:`, `Biryar 1:`, `Xala yekem:`.
fn noun<'a>(line: &'a str, signs: &Signs) -> Option<Marker<'a>> {
    let mut at = signs.word(0);
    if at == 0 || !ITEM_NOUNS.contains(&fold(signs.slice(0, at, line)).as_str()) {
        return None;
    }
    at = signs.skip_space(at);
    let word = signs.word(at);
    if matches!(fold(signs.slice(at, word, line)).as_str(), "رقم" | "hejmar" | "ya" | "a") {
        at = signs.skip_space(word);
    }
    let bracket = signs.get(at) == Some('(');
    at += usize::from(bracket);
    let (kind, printed, mut end) = match signs.digits(at) {
        Some((value, end)) => (Kind::Number(value), (at, end), end),
        None => {
            let (value, end) = ordinal_word(line, signs, at)?;
            (Kind::Ordinal(value), (at, end), end)
        }
    };
    if bracket {
        end = signs.get(end).filter(|one| *one == ')').map(|_| end + 1)?;
    }
    end = signs.skip_space(end);
    let is_end = matches!(signs.get(end), None | Some(':' | '-' | '–' | '.'));
    is_end.then(|| marked(kind, Form::Noun, printed, end + 1, line, signs))
}

/// Reads `أولاً:`, `ثانيا -`, `Yekem:`.
fn ordinal<'a>(line: &'a str, signs: &Signs) -> Option<Marker<'a>> {
    let (value, end) = ordinal_word(line, signs, 0)?;
    let at = signs.skip_space(end);
    let form = match signs.get(at) {
        Some(':') => Form::Colon,
        Some('-' | '–' | '—' | 'ـ' | '_') => Form::Dash,
        Some('.') => Form::Dot,
        Some(')') => Form::Parenthesis,
        Some('/' | '،') => Form::Slash,
        // Only the adverb: `الأول من آذار` is a date.
        _ if is_adverb(signs.slice(0, end, line)) => Form::Bare,
        _ => return None,
    };
    let next = if form.is_bare() { at } else { at + 1 };
    Some(marked(Kind::Ordinal(value), form, (0, end), next, line, signs))
}

/// Tells whether an ordinal is of the form `أولاً`.
fn is_adverb(word: &str) -> bool {
    let folded = fold(word);
    folded.ends_with('ا') && !folded.starts_with("ال")
}

/// Returns the value of an ordinal of one or two words, and the place behind it.
fn ordinal_word(line: &str, signs: &Signs, from: usize) -> Option<(u32, usize)> {
    let first = signs.word(from);
    let second = signs.word(signs.skip_space(first));
    [second, first].into_iter().filter(|end| *end > from).find_map(|end| {
        let folded = fold(signs.slice(from, end, line));
        let folded = folded.strip_prefix("ال").unwrap_or(&folded);
        let words = folded.split_whitespace().collect::<Vec<_>>().join(" ");
        ORDINALS.iter().find(|(word, _)| *word == words).map(|(_, value)| (*value, end))
    })
}

/// Reads `أ-`, `ب.`, `هـ)`, `a)`.
fn letter<'a>(line: &'a str, signs: &Signs) -> Option<Marker<'a>> {
    let bracket = signs.get(0) == Some('(');
    let from = usize::from(bracket);
    let first = signs.get(from)?;
    let end = from + if signs.get(from + 1) == Some('ـ') { 2 } else { 1 };
    let place = |order: &[char]| {
        let letter = if matches!(first, 'ا' | 'إ') { 'أ' } else { first };
        order.iter().position(|one| *one == letter).map_or(0, |at| at as u32 + 1)
    };
    let latin =
        if first.is_ascii_alphabetic() { u32::from(first.to_ascii_lowercase()) - 96 } else { 0 };
    let (abjad, alphabet) = (place(&ABJAD).max(latin), place(&ALPHABET).max(latin));
    if abjad == 0 && alphabet == 0 {
        return None;
    }
    let at = signs.skip_space(end);
    let form = match signs.get(at)? {
        '-' | '–' if !bracket => Form::Dash,
        '.' if !bracket => Form::Dot,
        ')' => Form::Parenthesis,
        _ => return None,
    };
    Some(marked(Kind::Letter(abjad, alphabet), form, (from, end), at + 1, line, signs))
}

/// Reads `•`, `- `, `.نص`.
fn bullet<'a>(line: &'a str, signs: &Signs) -> Option<Marker<'a>> {
    let first = signs.get(0)?;
    let second = signs.get(1)?;
    let is_apart = second.is_whitespace();
    let form = match first {
        '.' if second.is_alphabetic() => Form::Dots,
        'o' if is_apart => Form::Dashes,
        // `*القرارات*` is bold in a chat, and `-5` a number.
        '*' if !is_apart && line.matches('*').count() > 1 => return None,
        '-' | '–' | '+' if digit(second).is_some() => return None,
        one if DOTS.contains(one) => Form::Dots,
        // Glued to a word it only stretches the first letter.
        'ـ' if is_apart => Form::Dashes,
        '>' if second == first => {
            return Some(marked(Kind::Bullet, Form::Dashes, (0, 0), 2, line, signs));
        }
        one if DASHES.contains(one) && second != first => Form::Dashes,
        _ => return None,
    };
    Some(marked(Kind::Bullet, form, (0, 0), 1, line, signs))
}

fn marked<'a>(
    kind: Kind,
    form: Form,
    printed: (usize, usize),
    end: usize,
    line: &'a str,
    signs: &Signs,
) -> Marker<'a> {
    let around = |one: char| is_invisible(one) || one == '\u{FE0F}';
    let printed = signs.slice(printed.0, printed.1, line).trim().trim_matches(around);
    let length = signs.byte(signs.skip_space(end), line);
    Marker { kind, form, printed, length }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_of_all_forms_are_found() {
        for (line, kind, printed, words) in [
            ("1. نص", Kind::Number(1), "1", "نص"),
            ("3.نص", Kind::Number(3), "3", "نص"),
            ("1-نص", Kind::Number(1), "1", "نص"),
            ("20 - نص", Kind::Number(20), "20", "نص"),
            ("(1) نص", Kind::Number(1), "1", "نص"),
            ("1) نص", Kind::Number(1), "1", "نص"),
            ("1/ نص", Kind::Number(1), "1", "نص"),
            ("٣- نص", Kind::Number(3), "٣", "نص"),
            ("۱۲. نص", Kind::Number(12), "۱۲", "نص"),
            ("1\u{200F}.\u{200F} نص", Kind::Number(1), "1", "نص"),
            ("1\u{A0}-\u{A0}نص", Kind::Number(1), "1", "نص"),
            ("1\u{FE0F}\u{20E3} نص", Kind::Number(1), "1", "نص"),
            ("1- 20 مدرسة", Kind::Number(1), "1", "20 مدرسة"),
            ("أولاً: نص", Kind::Ordinal(1), "أولاً", "نص"),
            ("أولًا - نص", Kind::Ordinal(1), "أولًا", "نص"),
            ("ثانيا: نص", Kind::Ordinal(2), "ثانيا", "نص"),
            ("حادي عشر: نص", Kind::Ordinal(11), "حادي عشر", "نص"),
            ("القرار رقم (3): نص", Kind::Number(3), "3", "نص"),
            ("التوصية الأولى: نص", Kind::Ordinal(1), "الأولى", "نص"),
            ("المادة 1: نص", Kind::Number(1), "1", "نص"),
            ("Biryar 1: tekst", Kind::Number(1), "1", "tekst"),
            ("Sêyem: tekst", Kind::Ordinal(3), "Sêyem", "tekst"),
            ("أ- نص", Kind::Letter(1, 1), "أ", "نص"),
            ("هـ. نص", Kind::Letter(5, 0), "هـ", "نص"),
            ("b) tekst", Kind::Letter(2, 2), "b", "tekst"),
            ("·نص", Kind::Bullet, "", "نص"),
            ("• نص", Kind::Bullet, "", "نص"),
            ("– نص", Kind::Bullet, "", "نص"),
            ("* نص", Kind::Bullet, "", "نص"),
            (".نص", Kind::Bullet, "", "نص"),
            ("\u{F0B7} نص", Kind::Bullet, "", "نص"),
            ("▪\u{FE0F} نص", Kind::Bullet, "", "نص"),
            ("ـ نص", Kind::Bullet, "", "نص"),
            (">> نص", Kind::Bullet, "", "نص"),
            ("👈 نص", Kind::Bullet, "", "نص"),
            ("١ـ نص", Kind::Number(1), "١", "نص"),
            ("1_ نص", Kind::Number(1), "1", "نص"),
            ("1\\ نص", Kind::Number(1), "1", "نص"),
            ("*1-* نص", Kind::Number(1), "1", "نص"),
            ("- أولاً: نص", Kind::Ordinal(1), "أولاً", "نص"),
            ("أولاً نص", Kind::Ordinal(1), "أولاً", "نص"),
            ("1 نص", Kind::Number(1), "1", "نص"),
            ("1.", Kind::Number(1), "1", ""),
        ] {
            let found = find(line).unwrap_or_else(|| panic!("no marker in {line}"));
            assert_eq!(found.kind, kind, "{line}");
            assert_eq!((found.printed, &line[found.length..]), (printed, words), "{line}");
        }
    }

    #[test]
    fn other_beginnings_are_no_markers() {
        for line in [
            "3.5 مليون", "15-20 شخصاً", "15 - 20 شخصاً", "2254/ نص", "3/4 الأصوات", "2025. نص",
            "10:30 صباحاً", "*القرارات:*", "-5 درجات", "...", "-----", "151 مشروعاً", "نص",
            "القرار الذي: نص", "",
        ] {
            let found = find(line).filter(|found| !found.form.is_bare());
            assert_eq!(found, None, "{line}");
        }
    }
}
