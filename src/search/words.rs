//! Words as they are looked up: folded, without the article or what is written on to it, and without
//! a Kurmanji ending.
//!
//! `themes/default/scripts/search.js` does the same with what readers type; `tests/search.rs` and
//! `tests/browser/search.test.mjs` run both on one table of cases.

use crate::base::fold::fold_for_search;
use crate::search::synonyms::SYNONYMS;

/// Longer words are cut, so that no shard can be made of one.
const LONGEST: usize = 40;

/// The fewest letters that a word keeps.
const FEWEST: usize = 3;

/// The article, alone and with what is written on to it. Of several the first that fits counts.
const ARTICLES: [&str; 6] = ["ال", "لل", "بال", "كال", "فال", "وال"];

/// The Kurmanji endings of cases, of many and of one among many (folded: `ê` is `e`), the longest
/// first; after a vowel with a `y`. Not `î`: it makes other words too (şaredar, şaredarî).
const ENDINGS: [&str; 14] =
    ["yeka", "yeke", "eka", "eke", "yan", "yek", "yen", "an", "ek", "en", "ya", "ye", "a", "e"];

/// What no word holds, in order: signs of every script we expect. Whatever isn't in the Basic
/// Multilingual Plane isn't either: there the order of JavaScript's strings differs from UTF-8's.
const SEPARATORS: [(char, char); 13] = [
    ('\0', '/'),
    (':', '`'),
    ('{', '\u{00BF}'),
    ('\u{00D7}', '\u{00D7}'),
    ('\u{00F7}', '\u{00F7}'),
    ('\u{060C}', '\u{060D}'),
    ('\u{061B}', '\u{061F}'),
    ('\u{066A}', '\u{066D}'),
    ('\u{06D4}', '\u{06D4}'),
    ('\u{2000}', '\u{303F}'),
    ('\u{E000}', '\u{F8FF}'),
    ('\u{FD3E}', '\u{FD3F}'),
    ('\u{10000}', char::MAX),
];

/// Ends a word of one letter or digit, so that it isn't the beginning of others: too much would be.
const ALONE: char = '_';

/// Returns the words of a text, folded.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold_for_search(text);
    let whole = without_grouping(&folded);
    let is_separator =
        |one: char| SEPARATORS.iter().any(|(first, last)| (*first..=*last).contains(&one));
    let words = whole.split(is_separator).filter(|word| !word.is_empty());
    let word = |word: &str| match word.chars().nth(1) {
        Some(_) => word.chars().take(LONGEST).collect(),
        None => format!("{word}{ALONE}"),
    };
    words.map(word).collect()
}

/// Returns a folded word without what is written on to it, before it and after it; nothing if it is
/// the same.
pub fn stripped(word: &str) -> Option<&str> {
    let rest = without_ending(without_beginning(word));
    (rest != word).then_some(rest)
}

/// Drops one article, or else one letter that is written on to words, if enough stays.
fn without_beginning(word: &str) -> &str {
    let joined = word.strip_prefix('و').or_else(|| word.strip_prefix('ف'));
    let starts = joined.into_iter().chain([word]);
    let mut without = starts.flat_map(|start| {
        ARTICLES.iter().filter_map(move |article| start.strip_prefix(article)).filter(is_enough)
    });
    let letter = || word.strip_prefix(['و', 'ب', 'ل', 'ف']).filter(is_enough);
    without.next().or_else(letter).unwrap_or(word)
}

/// Drops the longest ending that leaves enough.
fn without_ending(word: &str) -> &str {
    let mut without = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    without.find(is_enough).unwrap_or(word)
}

fn is_enough(rest: &&str) -> bool {
    rest.chars().count() >= FEWEST
}

/// Returns the forms under which a folded word is found: as it is, stripped, and its synonyms.
pub fn forms(word: &str) -> Vec<&str> {
    let mut forms = vec![word];
    forms.extend(stripped(word));
    for group in SYNONYMS {
        if group.iter().any(|one| forms.contains(one)) {
            forms.extend(group);
        }
    }
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// Drops the marks that group a number's digits: only before exactly three digits, or a date would
/// lose its dots.
fn without_grouping(text: &str) -> String {
    if !text.contains([',', '.', '٬']) {
        return text.to_owned();
    }
    let signs: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let groups = |at: usize| {
        at > 0 && is_digit(at - 1) && (1..=3).all(|ahead| is_digit(at + ahead)) && !is_digit(at + 4)
    };
    let kept = signs.iter().enumerate();
    kept.filter(|(at, sign)| !([',', '.', '٬'].contains(sign) && groups(*at)))
        .map(|(_, sign)| *sign)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_share_a_form() {
        for (one, other) in [
            ("المياه", "مياه"),
            ("والمياه", "بالمياه"),
            ("الاعلام", "الإعلام"),
            ("للعاملين", "عاملين"),
            ("وزارة", "الوزارة"),
            ("وزارة", "بالوزارة"),
            ("مدرسة", "المدارس"),
            ("طريق", "والطرق"),
            ("Meclîsa", "meclisa"),
            ("ŞAREDARİYÊ", "şaredariyê"),
            ("13.456.452", "١٣٬٤٥٦٬٤٥٢"),
            ("کۆبوونەوە", "كۆبوونەوە"),
            ("ئه‌نجومه‌نی", "ئەنجومەنی"),
        ] {
            let (one, other) = (words(one).remove(0), words(other).remove(0));
            let shared = forms(&one).into_iter().any(|form| forms(&other).contains(&form));
            assert!(shared, "{one} and {other}");
        }
    }

    #[test]
    fn a_text_falls_into_words() {
        assert_eq!(
            words("27.12.2025، (الأزمة) 2024-2025"),
            ["27", "12", "2025", "الازمه", "2024", "2025"]
        );
        assert_eq!(words("1,234,567.50 1,23 12,3456"), ["1234567", "50", "1_", "23", "12", "3456"]);
        assert_eq!(words("ًٌ \u{200F} ؟؟ 😀"), Vec::<String>::new());
        assert_eq!(words(&"ا".repeat(99))[0].chars().count(), LONGEST);
    }

    #[test]
    fn enough_of_a_word_stays() {
        for (word, rest) in [
            ("المياه", Some("مياه")),
            ("الم", None),
            ("والد", Some("الد")),
            ("فالمياه", Some("مياه")),
            ("وبالمياه", Some("مياه")),
            ("ولد", None),
            ("ولده", Some("لده")),
            ("water", None),
            ("meclisa", Some("meclis")),
            ("gundan", Some("gund")),
            ("saredariye", Some("saredari")),
            ("saredari", None),
            ("projeyeke", Some("proje")),
            ("jina", Some("jin")),
            ("ave", None),
            ("2025an", Some("2025")),
        ] {
            assert_eq!(stripped(word), rest, "{word}");
        }
    }
}
