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
    use super::fold;

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
