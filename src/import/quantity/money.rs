//! Sums of money, exact and in the words of the text.

use crate::base::number::Decimal;
use crate::import::quantity::amount;
use crate::import::quantity::currency;
use crate::import::quantity::phrase::behind_first_letter;
use crate::import::words::{Sort, Word};

/// How many words a sum has at most behind its first.
const LONGEST_SUM: usize = 15;

/// A sum of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// How much, with the multiplier: 3500000.
    pub value: Decimal,
    /// The code of the currency, as in ISO 4217.
    pub currency: &'static str,
    /// The range of the number as printed, with its multiplier: `3.5 مليون`.
    pub number: (usize, usize),
    /// Where its words begin in the text, in bytes; a sign may stand before the number.
    pub start: usize,
    /// Where they end, behind the currency.
    pub end: usize,
}

/// Finds the sums of money in a text.
pub fn find(text: &str, words: &[Word]) -> Vec<Money> {
    let mut all = Vec::new();
    let is_currency = |at| currency::at(words, at).is_some() || currency::sign(words, at).is_some();
    if !(0..words.len()).any(is_currency) {
        return all;
    }
    let mut at = 0;
    while at < words.len() {
        at += match read(text, words, at).or_else(|| read_behind_prefix(text, words, at)) {
            Some((money, used)) => {
                all.extend(money);
                used
            }
            None => 1,
        };
    }
    all
}

/// Reads a sum, and tells how many words it takes; one that cannot be told exactly is passed.
fn read(text: &str, words: &[Word], at: usize) -> Option<(Option<Money>, usize)> {
    let before = currency::sign(words, at).filter(|_| is_number(words, at + 1));
    let first = at + usize::from(before.is_some());
    let amount = amount::at(text, words, first)?;
    let next = first + amount.used;
    let after = currency::at(words, next);
    // `2/3 دولار` is no sum of the second number alone.
    let rest = at > 0 && is_number(words, at) && continues(text, words, at);
    let Some((currency, used)) = after.or(before.map(|(code, _)| (code, 0))) else {
        return (is_number(words, first) || amount.multiplied).then_some((None, next - at));
    };
    let next = next + used;
    let money = amount.value.filter(|_| !rest).map(|value| Money {
        value,
        currency,
        number: (words[first].start, words[first + amount.used - 1].end),
        start: words[at].start,
        end: words[next - 1].end,
    });
    Some((money, next - at))
}

/// Reads a sum whose first word has `و`, `ب` or `ل` in front: `بمليون دولار`.
fn read_behind_prefix(text: &str, words: &[Word], at: usize) -> Option<(Option<Money>, usize)> {
    let mut bare = words.get(at)?.clone();
    for prefixes in [['و', 'ف'], ['ب', 'ل']] {
        if let Some(fold) = bare.fold.strip_prefix(prefixes) {
            bare = Word { fold: fold.to_owned(), start: behind_first_letter(text, &bare), ..bare };
        }
        if amount::is_word(&bare) {
            let rest = words[at + 1..].iter().take(LONGEST_SUM).cloned();
            let copied: Vec<Word> = [bare].into_iter().chain(rest).collect();
            return read(text, &copied, 0);
        }
    }
    None
}

fn is_number(words: &[Word], at: usize) -> bool {
    words.get(at).is_some_and(|word| word.sort == Sort::Number)
}

/// Tells whether a number goes on from one before it: `2/3`, `10-20`.
fn continues(text: &str, words: &[Word], at: usize) -> bool {
    amount::touches(text, words, at) && words[at - 1].sort == Sort::Sign && at > 1 && {
        is_number(words, at - 2) && amount::touches(text, words, at - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::words::split;

    #[test]
    fn sums_are_exact_and_quoted() {
        for (text, value, currency, number, whole) in [
            (
                "بكلفة إجمالية بلغت 13,456,452 دولاراً أمريكياً، شملت",
                "13456452",
                "USD",
                "13,456,452",
                "13,456,452 دولاراً أمريكياً",
            ),
            ("بلغت 3.5 مليون دولار.", "3500000", "USD", "3.5 مليون", "3.5 مليون دولار"),
            ("مبلغ $500 شهرياً", "500", "USD", "500", "$500"),
            ("مبلغ 500$ شهرياً", "500", "USD", "500", "500$"),
            ("USD 1,500.50", "1500.50", "USD", "1,500.50", "USD 1,500.50"),
            ("٥٠٠٠ ل.س", "5000", "SYP", "٥٠٠٠", "٥٠٠٠ ل.س"),
            ("500 ل. س", "500", "SYP", "500", "500 ل. س"),
            ("خمسة آلاف دولار", "5000", "USD", "خمسة آلاف", "خمسة آلاف دولار"),
            ("مليونا دولار", "2000000", "USD", "مليونا", "مليونا دولار"),
            ("بقيمة مليون دولار", "1000000", "USD", "مليون", "مليون دولار"),
            ("100 ليرة تركية", "100", "TRY", "100", "100 ليرة تركية"),
            ("بمليون دولار", "1000000", "USD", "مليون", "مليون دولار"),
            ("وبخمسة وعشرين ألف ليرة", "25000", "SYP", "خمسة وعشرين ألف", "خمسة وعشرين ألف ليرة"),
            ("مئة يورو", "100", "EUR", "مئة", "مئة يورو"),
            ("250 ألف دينار عراقي", "250000", "IQD", "250 ألف", "250 ألف دينار عراقي"),
            ("13.456.452 dolar", "13456452", "USD", "13.456.452", "13.456.452 dolar"),
            ("bi 50.000 dolarên Amerîkî", "50000", "USD", "50.000", "50.000 dolarên Amerîkî"),
            ("3,5 mîlyon lîreyên sûrî", "3500000", "SYP", "3,5 mîlyon", "3,5 mîlyon lîreyên sûrî"),
            ("sê hezar euro", "3000", "EUR", "sê hezar", "sê hezar euro"),
        ] {
            let all = find(text, &split(text));
            let [one] = all.as_slice() else { panic!("{text}: {all:?}") };
            assert_eq!((one.value.plain().as_str(), one.currency), (value, currency), "{text}");
            assert_eq!(&text[one.number.0..one.number.1], number);
            assert_eq!(&text[one.start..one.end], whole);
        }
    }

    #[test]
    fn every_sum_is_found() {
        let text = "500 دولار و 300 يورو، و20 ألف ليرة سورية وعشرين ألف دولار";
        let all = find(text, &split(text));
        let all: Vec<_> = all.iter().map(|one| (one.value.plain(), one.currency)).collect();
        let expected = [("500", "USD"), ("300", "EUR"), ("20000", "SYP"), ("20000", "USD")];
        assert_eq!(all, expected.map(|(value, currency)| (value.to_owned(), currency)));
    }

    #[test]
    fn other_words_are_no_sums() {
        for text in [
            "", "151 مشروعاً", "ملايين الدولارات", "سعر الدولار", "دينار", "500 ليرة لبنانية",
            "2/3 دولار", "10-20 دولار", "1,2,3 دولار", "50.000 دولار", "مليون نسمة", "$",
        ] {
            assert_eq!(find(text, &split(text)), [], "{text}");
        }
    }
}
