//! Numbers with their multipliers: `13,456,452`, `3.5 مليون`, `خمسة آلاف`, `3 mîlyon û 500 hezar`.

use crate::base::number::Decimal;
use crate::import::quantity::numeral;
use crate::import::quantity::phrase::{glued, is_exactly};
use crate::import::words::{Sort, Word};

/// A number at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Amount {
    /// `None` where the words are a number that cannot be told exactly.
    pub(super) value: Option<Decimal>,
    /// How many words it takes.
    pub(super) used: usize,
    /// Whether a word multiplies it.
    pub(super) multiplied: bool,
}

/// A word that multiplies, in its forms, folded.
struct Multiplier {
    factor: u64,
    /// Behind a number: `آلاف`.
    counted: &'static str,
    /// By itself, for one: `ألف`.
    one: &'static str,
    /// By itself, for two: `ألفا`.
    two: &'static str,
}

const MULTIPLIERS: [Multiplier; 3] = [
    Multiplier {
        factor: 1_000,
        counted: "الف الفا الاف hezar",
        one: "الف hezar",
        two: "الفا الفي الفان الفين",
    },
    Multiplier {
        factor: 1_000_000,
        counted: "مليون مليونا ملايين milyon",
        one: "مليون milyonek milyoneke",
        two: "مليونا مليوني مليونان مليونين",
    },
    Multiplier {
        factor: 1_000_000_000,
        counted: "مليار مليارا مليارات milyar",
        one: "مليار milyarek milyareke",
        two: "مليارا ملياري ملياران مليارين",
    },
];

/// Parts of the multiplier beside them: `نصف مليون`, `مليون ونصف المليون`.
const FRACTIONS: [(&str, u64); 3] = [("نصف", 2), ("ربع", 4), ("niv", 2)];

/// Reads a number with its multipliers: each further part is smaller than the one before.
pub(super) fn at(text: &str, words: &[Word], at: usize) -> Option<Amount> {
    let (first, mut factor, mut used) = part(text, words, at)?;
    let (mut value, multiplied) = (first, factor > 1);
    if let Some((more, length)) = fraction(words, at + used, factor).filter(|_| multiplied) {
        value = value.and_then(|value| value.plus(more));
        return Some(Amount { value, used: used + length, multiplied });
    }
    while factor > 1 {
        let Some((more, smaller, length)) = joined(text, words, at + used) else { break };
        if smaller >= factor {
            break;
        }
        value = value.and_then(|value| value.plus(more?));
        (factor, used) = (smaller, used + length);
    }
    Some(Amount { value, used, multiplied })
}

/// Reads one number and the multiplier behind it; gives the product, the factor, the words.
fn part(text: &str, words: &[Word], at: usize) -> Option<(Option<Decimal>, u64, usize)> {
    if let Some(factor) = factor(words.get(at)?, |one| one.two) {
        return Some((Decimal::from(2).times(factor), factor, 1));
    }
    if let Some(factor) = factor(words.get(at)?, |one| one.one) {
        return Some((Some(Decimal::from(factor)), factor, 1));
    }
    let half = FRACTIONS.iter().find(|(word, _)| words[at].fold == *word);
    if let Some((_, divisor)) = half {
        let whole = factor(words.get(at + 1)?, |one| one.counted)?;
        return Some((Some(Decimal::from(whole / divisor)), whole, 2));
    }
    let (value, used) = number(text, words, at)?;
    let multiplier = words.get(at + used).and_then(|word| factor(word, |one| one.counted));
    let Some(factor) = multiplier else {
        return Some((value.filter(|_| !is_ambiguous(words, at)), 1, used));
    };
    Some((value.and_then(|value| value.times(factor)), factor, used + 1))
}

/// Reads a part behind an `and`: `و200 ألف`, `وخمسمئة ألف`, `û 500 hezar`.
fn joined(text: &str, words: &[Word], at: usize) -> Option<(Option<Decimal>, u64, usize)> {
    let first = words.get(at)?;
    if is_exactly(Some(first), &["و", "u"]) {
        return part(text, words, at + 1).map(|(value, factor, used)| (value, factor, used + 1));
    }
    let bare = Word { fold: first.fold.strip_prefix('و')?.to_owned(), ..first.clone() };
    // A count has at most five words, and one more multiplies it.
    let rest = words[at + 1..].iter().take(6).cloned();
    let copied: Vec<Word> = [bare].into_iter().chain(rest).collect();
    part(text, &copied, 0)
}

/// Reads a number in digits or words. The value is `None` for signs in no order.
fn number(text: &str, words: &[Word], at: usize) -> Option<(Option<Decimal>, usize)> {
    let word = words.get(at)?;
    if word.sort != Sort::Number {
        return numeral::count(words, at)
            .map(|(count, used)| (Some(Decimal::from(u64::from(count))), used));
    }
    let used = spaced(text, words, at);
    if used > 1 {
        let digits: String = words[at..at + used].iter().map(|word| word.fold.as_str()).collect();
        return Some((Decimal::parse(&digits), used));
    }
    Some((decimal(words, at), 1))
}

/// Reads digits with their signs. In Kurmanji one point before three digits groups: `50.000`.
fn decimal(words: &[Word], at: usize) -> Option<Decimal> {
    let digits = &words[at].fold;
    match one_point_before_three(digits).filter(|_| numbered_tongue_is_latin(words, at)) {
        Some((thousands, rest)) => Decimal::parse(&format!("{thousands}{rest}")),
        None => Decimal::parse(digits),
    }
}

fn one_point_before_three(digits: &str) -> Option<(&str, &str)> {
    digits.split_once('.').filter(|(_, rest)| rest.len() == 3 && !digits.contains(','))
}

/// Tells whether a number in an Arabic text may be a thousand times what it says: `50.000`. With
/// a multiplier (`1.250 مليون`) it has decimals.
fn is_ambiguous(words: &[Word], at: usize) -> bool {
    words[at].sort == Sort::Number
        && one_point_before_three(&words[at].fold).is_some()
        && !numbered_tongue_is_latin(words, at)
}

/// Tells whether the letters beside a number, behind it or else before it, are Latin.
fn numbered_tongue_is_latin(words: &[Word], at: usize) -> bool {
    let letters = |word: &&Word| word.sort == Sort::Letters;
    let near = words[at + 1..].iter().take(3).find(letters);
    let near = near.or_else(|| words[..at].iter().rev().take(3).find(letters));
    near.is_some_and(|word| word.fold.is_ascii())
}

/// Counts the words of a number that white space groups by three: `13 456 452`.
fn spaced(text: &str, words: &[Word], at: usize) -> usize {
    let digits = |word: &Word, lengths: &[usize]| {
        let plain = word.fold.bytes().all(|byte| byte.is_ascii_digit());
        word.sort == Sort::Number && plain && lengths.contains(&word.fold.len())
    };
    if !digits(&words[at], &[1, 2, 3]) {
        return 1;
    }
    let groups = words[at..].windows(2).take(9).take_while(|pair| {
        let gap = &text[pair[0].end..pair[1].start];
        matches!(gap, " " | "\u{A0}" | "\u{202F}") && digits(&pair[1], &[3])
    });
    1 + groups.count()
}

/// Returns the factor of a multiplier's word, in the forms that are asked for.
fn factor(word: &Word, forms: impl Fn(&Multiplier) -> &'static str) -> Option<u64> {
    let fits = |one: &&Multiplier| forms(one).split(' ').any(|form| word.fold == form);
    MULTIPLIERS.iter().find(fits).map(|one| one.factor)
}

/// Tells whether a word is a number or a multiplier by itself.
pub(super) fn is_word(word: &Word) -> bool {
    let alone = std::slice::from_ref(word);
    let multiplies = [factor(word, |one| one.one), factor(word, |one| one.two)];
    word.sort == Sort::Letters
        && (numeral::count(alone, 0).is_some() || multiplies.iter().any(Option::is_some))
}

/// Reads the part of a multiplier that a fraction says, and how many words it takes.
fn fraction(words: &[Word], at: usize, factor: u64) -> Option<(Decimal, usize)> {
    let fold = &words.get(at)?.fold.strip_prefix('و')?;
    let (_, divisor) = FRACTIONS.iter().find(|(word, _)| fold == word)?;
    let again = ["مليون", "المليون", "مليار", "المليار", "الف", "الالف"];
    let known = is_exactly(words.get(at + 1), &again);
    Some((Decimal::from(factor / divisor), 1 + usize::from(known)))
}

/// Tells whether a number's end touches the word behind it, which then belongs to it.
pub(super) fn touches(text: &str, words: &[Word], next: usize) -> bool {
    match (next.checked_sub(1).and_then(|last| words.get(last)), words.get(next)) {
        (Some(last), Some(word)) => glued(text, last, word),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::words::split;

    #[test]
    fn numbers_and_their_multipliers_are_exact() {
        for (text, plain, used) in [
            ("13,456,452 دولاراً", "13456452", 1),
            ("١٣٬٤٥٦٬٤٥٢ دولاراً", "13456452", 1),
            ("13 456 452 دولاراً", "13456452", 3),
            ("13.456.452 dolar", "13456452", 1),
            ("50.000 dolar", "50000", 1),
            ("50.5 dolar", "50.5", 1),
            ("1.250 مليون", "1250000", 2),
            ("3.5 مليون", "3500000", 2),
            ("خمسة آلاف", "5000", 2),
            ("خمسة عشر ألف", "15000", 3),
            ("مليون دولار", "1000000", 1),
            ("مليونا دولار", "2000000", 1),
            ("مليوني دولار", "2000000", 1),
            ("ألفي ليرة", "2000", 1),
            ("ثلاثة ملايين وخمسمئة ألف", "3500000", 4),
            ("مليون و200 ألف", "1200000", 4),
            ("مليون ومئتين وخمسين ألف دولار", "1250000", 4),
            ("3.5 مليون و200 ألف", "3700000", 5),
            ("2 مليار", "2000000000", 2),
            ("نصف مليون دولار", "500000", 2),
            ("ربع مليون", "250000", 2),
            ("مليون ونصف دولار", "1500000", 2),
            ("ثلاثة ملايين ونصف المليون دولار", "3500000", 4),
            ("nîv mîlyon dolar", "500000", 2),
            ("3 mîlyon û 500 hezar", "3500000", 5),
            ("pêncsed hezar", "500000", 2),
            ("hezar dolar", "1000", 1),
        ] {
            let amount = at(text, &split(text), 0).unwrap();
            assert_eq!(amount.value.map(Decimal::plain).as_deref(), Some(plain), "{text}");
            assert_eq!(amount.used, used, "{text}");
        }
    }

    #[test]
    fn vague_words_and_ambiguous_signs_are_no_numbers() {
        for text in ["", "ملايين الدولارات", "آلاف", "مئات", "مشروع"] {
            assert_eq!(at(text, &split(text), 0), None, "{text}");
        }
        for text in ["1,2,3 دولار", "50.000 دولار"] {
            assert_eq!(at(text, &split(text), 0).map(|amount| amount.value), Some(None), "{text}");
        }
    }
}
