//! The counts and percentages of a sentence, with what they count.

use crate::base::number::Decimal;
use crate::import::quantity::amount::{self, Amount};
use crate::import::quantity::dates::{self, Stated};
use crate::import::quantity::money::Money;
use crate::import::quantity::phrase::{glued, is_exactly, matched};
use crate::import::quantity::{currency, label, months, numeral, period};
use crate::import::words::{Sort, Word};

/// A number of things, or a percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// How many, with the multiplier: 3000.
    pub value: Decimal,
    /// Whether it is of a hundred.
    pub percent: bool,
    /// The range of the number as printed, with its multiplier; of a percentage without the sign.
    pub number: (usize, usize),
    /// Where its words begin in the text, in bytes.
    pub start: usize,
    /// Where they end: behind the percent sign, or behind the number.
    pub end: usize,
    /// The range of the words that say what is counted: those behind the number, but those before
    /// a percentage. Empty, at the number, where there are none.
    pub label: (usize, usize),
}

/// Returns the words behind money that say what it was for: `على المحروقات`.
pub fn label_behind_money(words: &[Word], money: &Money) -> Option<(usize, usize)> {
    let at = words.partition_point(|word| word.start < money.end);
    let first = (at..words.len().min(at + 3)).find(|at| !label::is_small(&words[*at]))?;
    let near = words[at..first].iter().all(|word| word.sort == Sort::Letters);
    near.then(|| label::behind(words, first, LONGEST_MONEY_LABEL)).flatten()
}

/// How many words a label has at most.
const LONGEST_LABEL: usize = 6;

/// How many words the label of money has at most.
const LONGEST_MONEY_LABEL: usize = 4;

/// Numbers of more digits without grouping are no counts: telephones, accounts.
const LONGEST_PLAIN: usize = 9;

/// What refers with a number, folded.
const REFERENCES: [&str; 36] = [
    "رقم", "الرقم", "رقمه", "رقمها", "برقم", "قرار", "القرار", "للقرار", "قانون", "القانون",
    "المرسوم", "مرسوم", "ماده", "الماده", "للماده", "بند", "البند", "فقره", "الفقره", "صفحه",
    "الصفحه", "العدد", "الجلسه", "القرن", "شهر", "هاتف", "الهاتف", "ساعه", "الساعه", "ال",
    "hejmara", "hejmar", "xala", "benda", "madeya", "rupela",
];

/// The same in Kurmanji, as stems.
const REFERENCES_KURMANJI: [&str; 7] =
    ["biryar", "bend", "xal", "made", "rupel", "telefon", "saet"];

/// Finds the clear counts and percentages of a text: not years, dates, times, durations,
/// references, telephone numbers or money.
pub fn find(text: &str, words: &[Word], money: &[Money], dates: &[Stated]) -> Vec<Count> {
    let mut taken: Vec<(usize, usize)> = money.iter().map(|one| (one.start, one.end)).collect();
    taken.extend(dates.iter().map(|one| (one.start, one.end)));
    taken.extend(dates::years(text, words).iter().map(|(_, start, end)| (*start, *end)));
    taken.sort_unstable();
    let mut taken = taken.into_iter().peekable();
    let mut counts = Vec::new();
    let mut free = 0;
    for (at, word) in words.iter().enumerate() {
        while taken.next_if(|range| range.0 <= word.start).is_some_and(|range| {
            free = free.max(range.1);
            true
        }) {}
        if word.sort != Sort::Number || word.start < free {
            continue;
        }
        if let Some(count) = percentage(text, words, at).or_else(|| count(text, words, at)) {
            free = count.end;
            counts.push(count);
        }
    }
    counts
}

/// Finds what a sum of money is for: the noun phrase before it.
pub fn label_of_money(text: &str, words: &[Word], money: &Money) -> Option<(usize, usize)> {
    let at = words.partition_point(|word| word.start < money.start);
    label::before(text, words, at, LONGEST_MONEY_LABEL)
}

/// Reads `15%`, `%15`, `15 بالمئة`, `ji sedî 15`.
fn percentage(text: &str, words: &[Word], at: usize) -> Option<Count> {
    if is_part_of_row(text, words, at, at + 1) {
        return None;
    }
    let after = matched(words, at + 1, "%|٪|﹪|％").or_else(|| in_words(words, at + 1));
    let first = match at.checked_sub(1).filter(|_| after.is_none()) {
        Some(sign) if is_exactly(words.get(sign), &["%", "٪"]) => sign,
        Some(sedi) if is_exactly(words.get(sedi), &["sedi"]) => {
            sedi - usize::from(sedi > 0 && is_exactly(words.get(sedi - 1), &["ji"]))
        }
        _ => at,
    };
    let used = after.or((first < at).then_some(0))?;
    let number = (words[at].start, words[at].end);
    let label = label::before(text, words, first, LONGEST_LABEL)
        .or_else(|| label::behind(words, at + 1 + used, LONGEST_LABEL));
    Some(Count {
        value: Decimal::parse(&words[at].fold)?,
        percent: true,
        number,
        start: words[first].start,
        end: words[at + used].end,
        label: label.unwrap_or((number.0, number.0)),
    })
}

fn in_words(words: &[Word], at: usize) -> Option<usize> {
    matched(words, at, "في الميه|المايه").or_else(|| matched(words, at, "بالميه|بالمايه"))
}

/// Reads a number that is followed by what it counts.
fn count(text: &str, words: &[Word], at: usize) -> Option<Count> {
    let Amount { value, used, multiplied } = amount::at(text, words, at)?;
    let next = at + used;
    let value = value.filter(|value| is_at_least_two(*value))?;
    let plain = is_count_by_itself(&words[at]) || multiplied || used > 1;
    let clear = plain && !is_reference(text, words, at) && !is_part_of_row(text, words, at, next);
    if !clear || !is_counted(text, words, next) {
        return None;
    }
    let number = (words[at].start, words[next - 1].end);
    let label = label::behind(words, next, LONGEST_LABEL)?;
    Some(Count { value, percent: false, number, start: number.0, end: number.1, label })
}

fn is_at_least_two(value: Decimal) -> bool {
    let (sign, whole, _) = value.parts();
    sign.is_empty() && !matches!(whole.as_str(), "0" | "1")
}

/// Tells whether digits may be a count: not a year, not too many, no zero in front.
fn is_count_by_itself(word: &Word) -> bool {
    let digits = word.fold.bytes().all(|byte| byte.is_ascii_digit());
    let long = digits && word.fold.len() > LONGEST_PLAIN;
    let zero = digits && word.fold.len() > 1 && word.fold.starts_with('0');
    numeral::year(word).is_none() && !long && !zero
}

/// Tells whether a word before the number makes it a name: `القرار رقم 5`, `hejmara 5`.
fn is_reference(text: &str, words: &[Word], at: usize) -> bool {
    let signs = [":", "(", "/", "#", "№"];
    let skipped = usize::from(at > 0 && is_exactly(words.get(at - 1), &signs));
    let Some(before) = at.checked_sub(1 + skipped).and_then(|before| words.get(before)) else {
        return false;
    };
    // The second of two numbers in a row is part of a telephone's, or of nothing.
    let second = before.sort == Sort::Number;
    let joined = before.fold == "ال" && glued(text, before, &words[at]);
    let named = before.fold != "ال" && REFERENCES.contains(&before.fold.as_str());
    let kurmanji = before.fold.is_ascii() && REFERENCES_KURMANJI.iter().any(|stem| before.is(stem));
    named || joined || kurmanji || second
}

/// Tells whether a number is one of several that signs tie: `10:30`, `/2254/`, `2-3-2024`.
fn is_part_of_row(text: &str, words: &[Word], at: usize, next: usize) -> bool {
    let ties = |word: &Word| matches!(word.fold.as_str(), "/" | ":" | "-" | "–" | "+" | "." | "_");
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let tied_before = before.is_some_and(|sign| {
        let number = at.checked_sub(2).and_then(|before| words.get(before));
        let follows = number.is_some_and(|one| one.sort == Sort::Number && glued(text, one, sign));
        ties(sign)
            && glued(text, sign, &words[at])
            && (follows || matches!(sign.fold.as_str(), "/" | "+"))
    });
    let tied_behind = words.get(next).is_some_and(|sign| {
        ties(sign)
            && glued(text, &words[next - 1], sign)
            && words.get(next + 1).is_some_and(|one| one.sort == Sort::Number)
    });
    tied_before || tied_behind
}

/// Tells whether the word behind a number is what it counts: no unit of time, no preposition, no
/// ending of the number itself (`27ê`, `2025an`).
fn is_counted(text: &str, words: &[Word], next: usize) -> bool {
    let Some(word) = words.get(next).filter(|word| word.sort == Sort::Letters) else {
        return false;
    };
    let ending = word.fold.is_ascii() && amount::touches(text, words, next);
    let time = period::is_unit(word)
        || word.is_any(&["دقيق", "دقايق", "ثاني", "ثواني", "عام", "شهر", "اسبوع"])
        || word.fold.is_ascii() && word.is_any(&["deqe", "deqiqe", "sali", "roj"])
        || months::at(words, next).is_some();
    let money = currency::at(words, next).is_some();
    !ending && !time && !money && !label::is_small(word) && word.fold.chars().count() > 1
}
