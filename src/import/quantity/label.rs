//! What a number counts: the noun phrase beside it.

use crate::import::quantity::phrase::behind_first_letter;
use crate::import::words::{Sort, Word};

/// Nouns of sums, folded: a label begins with the first of them.
const NOUNS: [&str; 31] = [
    "كلفه", "تكلفه", "تكاليف", "مبلغ", "قيمه", "ميزانيه", "موازنه", "نفقات", "ايرادات", "رصيد",
    "دعم", "نسبه", "معدل", "مجموع", "اجمالي", "عدد", "ديون", "تمويل", "lecuna", "lecun", "mesrefa",
    "budceya", "dahata", "rejeya", "nirxa", "pistgiriya", "hejmara", "زياده", "ارتفاع", "انخفاض",
    "تخفيض",
];

/// What connects a noun with its number, folded.
const CONNECTING: [&str; 51] = [
    "بلغ", "بلغت", "وبلغت", "وبلغ", "تبلغ", "يبلغ", "قدرها", "قدره", "قدر", "قدرت", "وقدره",
    "وقدرها", "تقدر", "يقدر", "وصل", "وصلت", "تصل", "يصل", "الي", "تجاوز", "تجاوزت", "تتجاوز",
    "حوالي", "نحو", "قرابه", "يقارب", "ما", "اكثر", "من", "ب", "تم", "هو", "هي", "كانت", "كان",
    "حتي", "bu", "bun", "buye", "gihist", "gihast", "gihistiye", "digihije", "dighije", "nezi",
    "nezike", "qasi", "bi", "ji", "sedi", "ku",
];

/// What a phrase neither begins nor ends with, folded.
const SMALL: [&str; 53] = [
    "في", "من", "الي", "علي", "عن", "و", "او", "ثم", "مع", "خلال", "حتي", "ب", "ل", "ان", "التي",
    "الذي", "الذين", "هذا", "هذه", "هو", "هي", "كما", "بينما", "حيث", "قد", "بعد", "قبل", "تم",
    "ضمن", "بين", "لدي", "عند", "كل", "u", "ji", "li", "di", "bi", "bo", "de", "da", "ku", "an",
    "yan", "heta", "ta", "wek", "e", "ye", "in", "ne", "ve", "her",
];

/// Finds the phrase behind a number, up to punctuation: at most so many words.
pub(super) fn behind(words: &[Word], at: usize, longest: usize) -> Option<(usize, usize)> {
    let phrase = words.get(at..)?.iter().take(longest);
    let goes_on = |word: &&Word| word.sort == Sort::Letters && !leads_to_sum(word);
    let letters = phrase.take_while(goes_on).count();
    let last = (at..at + letters).rev().find(|at| !is_small(&words[*at]))?;
    Some((words[at].start, words[last].end))
}

/// Finds the phrase before a number, back to punctuation: at most so many words, without the
/// verb that leads to the number and without the preposition before the noun.
pub(super) fn before(
    text: &str,
    words: &[Word],
    at: usize,
    longest: usize,
) -> Option<(usize, usize)> {
    let letters = |word: &&Word| word.sort == Sort::Letters;
    let connecting = words[..at].iter().rev().take(longest + 3).take_while(letters);
    let skipped = connecting.take_while(|word| is_connecting(word)).count();
    let end = at - skipped;
    let length = words[..end].iter().rev().take(longest).take_while(letters).count();
    let phrase = &words[end - length..end];
    // Behind an `and` stands a second number, and its noun isn't the first one's.
    if phrase.last().is_some_and(|word| matches!(word.fold.as_str(), "و" | "u")) {
        return None;
    }
    if let Some(noun) = phrase.iter().position(|word| noun_start(text, word).is_some()) {
        return Some((noun_start(text, &phrase[noun])?, phrase.last()?.end));
    }
    let first = phrase.iter().find(|word| !is_small(word) && !is_connecting(word))?;
    Some((first.start, phrase.last()?.end))
}

/// Tells whether a word says nothing by itself: a preposition, a conjunction, a copula.
pub(super) fn is_small(word: &Word) -> bool {
    SMALL.contains(&word.fold.as_str())
}

fn is_connecting(word: &Word) -> bool {
    CONNECTING.contains(&word.fold.as_str())
}

/// Tells whether a word leads to another number: `بكلفة`.
fn leads_to_sum(word: &Word) -> bool {
    word.fold.strip_prefix('ب').is_some_and(|noun| NOUNS.contains(&noun))
}

/// Returns where a noun of sums begins, behind `و` and `ب`; `ال` stays.
fn noun_start(text: &str, word: &Word) -> Option<usize> {
    let bare = |fold: &str| NOUNS.contains(&fold.strip_prefix("ال").unwrap_or(fold));
    if bare(&word.fold) {
        return Some(word.start);
    }
    let first = word.fold.strip_prefix(['و', 'ب'])?;
    let cut = behind_first_letter(text, word);
    if bare(first) {
        return Some(cut);
    }
    let second = word.fold.strip_prefix("وب").filter(|rest| bare(rest));
    let rest = Word { start: cut, ..word.clone() };
    second.map(|_| behind_first_letter(text, &rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::words::split;

    fn phrase(text: &str, longest: usize) -> Option<&str> {
        let words = split(text);
        let at = words.iter().position(|word| word.sort == Sort::Number)?;
        let range = before(text, &words, at, longest)?;
        Some(&text[range.0..range.1])
    }

    #[test]
    fn the_phrase_before_a_number_is_a_noun() {
        for (text, label) in [
            ("بكلفة إجمالية بلغت 5", "كلفة إجمالية"),
            ("وبكلفة بلغت 5", "كلفة"),
            ("بالكلفة الإجمالية 5", "الكلفة الإجمالية"),
            ("تم صرف مبلغ وقدره 5", "مبلغ"),
            ("في المدينة، الكلفة وصلت إلى 5", "الكلفة"),
            ("رواتب العمال 5", "رواتب العمال"),
            ("Lêçûna giştî ya projeyan 5", "Lêçûna giştî ya projeyan"),
            ("bi lêçûna giştî bû 5", "lêçûna giştî"),
        ] {
            assert_eq!(phrase(text, 4), Some(label), "{text}");
        }
        for text in ["5", "، 5", "بلغت 5", "في 5", "85 endam û 5", "مدارس و 5"] {
            assert_eq!(phrase(text, 4), None, "{text}");
        }
    }

    #[test]
    fn the_phrase_behind_a_number_ends_at_punctuation() {
        let text = "مشروعاً في مختلف قطاعات المقاطعة، بكلفة";
        let range = behind(&split(text), 0, 6).unwrap();
        assert_eq!(&text[range.0..range.1], "مشروعاً في مختلف قطاعات المقاطعة");
        let text = "كم من الطرق بكلفة";
        assert_eq!(behind(&split(text), 0, 6), Some((0, "كم من الطرق".len())));
        let text = "مشروعاً في";
        assert_eq!(behind(&split(text), 0, 6), Some((0, "مشروعاً".len())));
        assert_eq!(behind(&split("، في"), 0, 6), None);
    }
}
