//! The currencies, by their words and signs.

use crate::import::quantity::phrase::is_exactly;
use crate::import::words::{Sort, Word};

/// Signs and codes; the codes are folded.
const SIGNS: [(&str, &str); 9] = [
    ("$", "USD"),
    ("€", "EUR"),
    ("₺", "TRY"),
    ("usd", "USD"),
    ("eur", "EUR"),
    ("syp", "SYP"),
    ("try", "TRY"),
    ("tl", "TRY"),
    ("iqd", "IQD"),
];

/// A currency's names and the adjectives that tell whose it is, folded stems.
struct Names {
    names: &'static [&'static str],
    /// What it is without an adjective.
    bare: Option<&'static str>,
    adjectives: &'static [(&'static str, &'static str)],
}

const NAMES: [Names; 4] = [
    Names { names: &["دولار", "dolar"], bare: Some("USD"), adjectives: &DOLLARS },
    Names {
        names: &["ليره", "ليرات", "lire"],
        bare: Some("SYP"),
        adjectives: &[("سوري", "SYP"), ("تركي", "TRY"), ("suri", "SYP"), ("tirk", "TRY")],
    },
    Names { names: &["يورو", "euro", "ewro"], bare: Some("EUR"), adjectives: &[] },
    Names {
        names: &["دينار", "دنانير", "dinar"],
        bare: None,
        adjectives: &[("عراقي", "IQD"), ("iraqi", "IQD"), ("iraqe", "IQD")],
    },
];

const DOLLARS: [(&str, &str); 4] =
    [("امريكي", "USD"), ("اميركي", "USD"), ("ameriki", "USD"), ("emeriki", "USD")];

/// Adjectives of other countries' money, which the words above would be mistaken for.
const OTHERS: [&str; 8] =
    ["كندي", "استرالي", "لبناني", "كويتي", "اردني", "kanad", "libnan", "awistral"];

/// Reads a currency at a word: its code, and how many words it takes.
pub(super) fn at(words: &[Word], at: usize) -> Option<(&'static str, usize)> {
    sign(words, at).or_else(|| abbreviation(words, at)).or_else(|| name(words, at))
}

/// Reads a sign or a code, which may stand before the number too.
pub(super) fn sign(words: &[Word], at: usize) -> Option<(&'static str, usize)> {
    let word = words.get(at)?;
    let code = SIGNS.iter().find(|(sign, _)| word.fold == *sign)?.1;
    Some((code, 1))
}

/// Reads `ل.س`, `ل. س.` and `ل.ت`.
fn abbreviation(words: &[Word], at: usize) -> Option<(&'static str, usize)> {
    if !is_exactly(words.get(at), &["ل"]) {
        return None;
    }
    let point = usize::from(is_exactly(words.get(at + 1), &["."]));
    let code = match words.get(at + 1 + point)?.fold.as_str() {
        "س" => "SYP",
        "ت" => "TRY",
        _ => return None,
    };
    Some((code, 2 + point))
}

fn name(words: &[Word], at: usize) -> Option<(&'static str, usize)> {
    let word = words.get(at).filter(|word| word.sort == Sort::Letters)?;
    let known = NAMES.iter().find(|one| one.names.iter().any(|stem| is_form(word, stem)))?;
    let next = words.get(at + 1);
    let next_is = |stem: &str| next.is_some_and(|next| next.is(stem));
    if OTHERS.iter().any(|other| next_is(other)) {
        return None;
    }
    match known.adjectives.iter().find(|(stem, _)| next_is(stem)) {
        Some((_, code)) => Some((code, 2)),
        None => known.bare.map(|code| (code, 1)),
    }
}

/// Tells whether a word is a currency's name with a short ending, and nothing before it.
fn is_form(word: &Word, stem: &str) -> bool {
    word.fold.strip_prefix(stem).is_some_and(|ending| ending.chars().count() <= 4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::words::split;

    #[test]
    fn currencies_are_known_by_words_and_signs() {
        for (text, code, used) in [
            ("دولار", "USD", 1),
            ("دولاراً أمريكياً،", "USD", 2),
            ("دولارات", "USD", 1),
            ("دولار أميركي", "USD", 2),
            ("$", "USD", 1),
            ("USD", "USD", 1),
            ("dolar", "USD", 1),
            ("dolarên Amerîkî", "USD", 2),
            ("ليرة سورية", "SYP", 2),
            ("ليرة", "SYP", 1),
            ("ل.س", "SYP", 3),
            ("ل. س.", "SYP", 3),
            ("ل س", "SYP", 2),
            ("lîreyên sûrî", "SYP", 2),
            ("lîre", "SYP", 1),
            ("ليرة تركية", "TRY", 2),
            ("lîreyên tirkî", "TRY", 2),
            ("lîreyên Tirkiyê", "TRY", 2),
            ("TL", "TRY", 1),
            ("يورو", "EUR", 1),
            ("€", "EUR", 1),
            ("euro", "EUR", 1),
            ("دينار عراقي", "IQD", 2),
            ("dînarên iraqî", "IQD", 2),
        ] {
            assert_eq!(at(&split(text), 0), Some((code, used)), "{text}");
        }
        for text in ["", "دينار", "ليرة لبنانية", "دولار كندي", "مشروع", "ل", "بالدولار", "."]
        {
            assert_eq!(at(&split(text), 0), None, "{text}");
        }
    }
}
