//! Folding: what two spellings of one word have in common, in Arabic, Kurmanji and Sorani.

use unicode_normalization::UnicodeNormalization;

use crate::base::characters::{digit, is_invisible};

/// Returns the text as it is compared: without vowel signs, tatweel and marks, one form for the
/// letters that keyboards and habits write differently (أ إ آ, ى ي, ة ه, ک ك), digits as ASCII,
/// small letters without accents (`Ş` is `s`).
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd().filter(|one| !is_dropped(*one)).flat_map(char::to_lowercase).map(letter).collect()
}

/// What a search drops: vowel signs, accents, the tatweel, what only joins letters or marks
/// direction. A list, where [`fold`] asks Unicode: browsers of 2018 can't, and the script of the
/// search page (`themes/default/scripts/search.js`) has to fold as this does.
const DROPPED: [(char, char); 12] = [
    ('\u{00AD}', '\u{00AD}'),
    ('\u{0300}', '\u{036F}'),
    ('\u{0610}', '\u{061A}'),
    ('\u{061C}', '\u{061C}'),
    ('\u{0640}', '\u{0640}'),
    ('\u{064B}', '\u{065F}'),
    ('\u{0670}', '\u{0670}'),
    ('\u{06D6}', '\u{06ED}'),
    ('\u{0730}', '\u{074A}'),
    ('\u{200B}', '\u{200F}'),
    ('\u{FE00}', '\u{FE0F}'),
    ('\u{FEFF}', '\u{FEFF}'),
];

/// Returns the text as it is searched: [`fold`] in the steps of the search page's script.
pub fn fold_for_search(text: &str) -> String {
    let is_dropped =
        |one: char| DROPPED.iter().any(|(first, last)| (*first..=*last).contains(&one));
    let kept: String = text.nfkd().filter(|one| !is_dropped(*one)).collect();
    kept.to_lowercase().chars().map(letter).collect()
}

/// Returns what two texts have in common if readers can't tell them apart: without vowel signs,
/// tatweel and what doesn't show, one form for letters of one shape. Unlike [`fold`] it keeps what
/// is another spelling.
pub fn fold_look(text: &str) -> String {
    let is_seen = |one: &char| {
        !matches!(one, '\u{0640}' | '\u{064B}'..='\u{0652}' | '\u{0670}') && !is_invisible(*one)
    };
    let shaped: String = text.nfkc().filter(is_seen).map(shape).collect();
    let words: Vec<String> = shaped.split_whitespace().map(end).collect();
    words.join(" ")
}

/// Returns one letter for those of one shape.
fn shape(character: char) -> char {
    match character {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ە' | 'ہ' | 'ھ' => 'ه',
        other => digit(other).map_or(other, |value| char::from(b'0' + value)),
    }
}

/// Returns a word with one form of the letters that only differ at its end.
fn end(word: &str) -> String {
    word.strip_suffix('ة').map_or_else(|| word.to_owned(), |stem| format!("{stem}ه"))
}

/// Returns a text with its accents on their letters: `ê` as one character. Fonts have those.
pub fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// Tells whether a character is written on the letter before it: a vowel sign, an accent.
pub fn is_mark(character: char) -> bool {
    unicode_normalization::char::is_combining_mark(character)
}

fn is_dropped(character: char) -> bool {
    // The tatweel only stretches; the dot that `İ` leaves behind is a mark too.
    character == '\u{0640}' || is_mark(character) || is_invisible(character)
}

fn letter(character: char) -> char {
    if let Some(value) = digit(character) {
        return char::from(b'0' + value);
    }
    match character {
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ێ' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ة' | 'ە' | 'ہ' | 'ھ' => 'ه',
        'ۆ' | 'ۇ' => 'و',
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        'ڤ' => 'ف',
        'ı' => 'i',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, fold_look};

    #[test]
    fn letters_of_one_shape_meet_and_other_spellings_do_not() {
        for (one, other) in [
            ("ياسر السليمان", "یاسر  السلیمان"),
            ("أحمد", "احمد"),
            ("إدارة", "اداره"),
            ("كمال", "ک\u{200C}مـال"),
            ("منى", "مني"),
            ("هێزە", "هێزه"),
        ] {
            assert_eq!(fold_look(one), fold_look(other), "{one} {other}");
        }
        for (one, other) in [("Şêxo", "Şexo"), ("مؤمن", "مومن"), ("هاتف", "ةاتف"), ("عمر", "عمرو")]
        {
            assert_ne!(fold_look(one), fold_look(other), "{one} {other}");
        }
    }

    #[test]
    fn spellings_of_one_word_meet() {
        for (typed, folded) in [
            ("قُرئ", "قري"),
            ("مسؤول", "مسوول"),
            ("شئون", "شيون"),
            ("آلية", "اليه"),
            ("هيئة", "هييه"),
            ("دراسةً", "دراسه"),
            ("مشافى", "مشافي"),
            ("یاسر", "ياسر"),
            ("الکومینات", "الكومينات"),
            ("ﷲ", "الله"),
            ("ﺩﻳﺮ", "دير"),
            ("ميــاه", "مياه"),
            ("٢٠٢٦", "2026"),
            ("۲۰۲۶", "2026"),
            ("ŞAREDARİYÊ", "saredariye"),
            ("Îlon", "ilon"),
            ("İlon", "ilon"),
            ("كۆبوونەوە", "كوبوونهوه"),
            ("ئەنجومەنی", "يهنجومهني"),
            ("ڕێگا", "ريگا"),
            ("ھەولێر", "ههولير"),
        ] {
            assert_eq!(fold(typed), folded, "{typed}");
        }
    }
}
