//! The dates that a text states, in digits or with a month's name.

use crate::base::date::Date;
use crate::import::quantity::phrase::{glued, is_exactly, is_sort, matched};
use crate::import::quantity::{months, numeral};
use crate::import::words::{Sort, Word};

pub use crate::import::quantity::date_line::{Alone, alone};

/// A date as a text states it; a day and month may lack the year, `شهر آذار` lacks the day too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// 1900–2100, where it is stated here or at the end of the range that begins here.
    pub year: Option<u16>,
    /// 1–12.
    pub month: Option<u8>,
    /// 1–31.
    pub day: Option<u8>,
    /// Where its words begin in the text, in bytes.
    pub start: usize,
    /// Where they end.
    pub end: usize,
}

/// What looks like a date, before it is known whether it is one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) stated: Stated,
    /// Whether the calendar has it.
    pub(super) possible: bool,
    /// Whether it is a date by itself: `3/4` is not.
    sure: bool,
    /// Its first word.
    pub(super) first: usize,
    /// The word behind its last one.
    pub(super) next: usize,
}

/// The day, month and year of a date in digits, and how many words they take.
struct Digits {
    date: [Option<u16>; 3],
    used: usize,
}

/// What stands between the ends of a range.
const RANGE: [&str; 13] =
    ["ولغايه", "لغايه", "حتي", "وحتي", "الي", "والي", "و", "-", "–", "—", "heta", "u", "ta"];

/// What a bare day and month must have in front.
const BEFORE: [&str; 25] = [
    "بتاريخ", "وبتاريخ", "تاريخ", "في", "وفي", "يوم", "منذ", "قبل", "حتي", "لغايه", "ولغايه",
    "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "di", "roja", "heta",
    "ta", "beri", "diroka", "ji",
];

/// Kurmanji endings of a number, folded.
const ENDINGS: [&str; 9] = ["an", "e", "ye", "a", "en", "em", "emin", "yan", "de"];

/// Finds the dates of a text: full ones, a day and month, a month and year, and a month that is
/// called one (`شهر آذار`, `meha Adarê`). Not bare years, see [`years`]; not what the calendar
/// doesn't have.
pub fn find(text: &str, words: &[Word]) -> Vec<Stated> {
    let found = scan(text, words).into_iter();
    found.filter(|one| one.possible && one.sure).map(|one| one.stated).collect()
}

/// Finds the years that a word ties (`عام 2025`, `sala 2025an`), each with the range of its
/// words. A second one may follow: `عامي 2024 و2025`.
pub fn years(text: &str, words: &[Word]) -> Vec<(u16, usize, usize)> {
    let mut years = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some(used) = year_word(words, at) else {
            at += 1;
            continue;
        };
        let mut start = words[at].start;
        at += used;
        while let Some(year) = words.get(at).and_then(numeral::year) {
            at += 1 + ending(text, words, at + 1);
            years.push((year, start, words[at - 1].end));
            let and = ["و", "-", "–", "/", "u"];
            if is_exactly(words.get(at), &and)
                && words.get(at + 1).and_then(numeral::year).is_some()
            {
                at += 1;
                start = words[at].start;
            }
        }
    }
    years
}

/// Finds whatever has the form of a date.
pub(super) fn scan(text: &str, words: &[Word]) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some(found) = read(text, words, at) else {
            at += 1;
            continue;
        };
        let free = all.last().map_or(0, |last| last.next);
        all.extend(first_day(text, words, &found, free));
        all.push(found);
        at = found.next;
    }
    tie_ranges(words, &mut all);
    all
}

fn read(text: &str, words: &[Word], at: usize) -> Option<Found> {
    if words[at].sort == Sort::Letters {
        return month_and_year(text, words, at);
    }
    let Some(digits) = in_digits(text, words, at) else { return day_and_month(text, words, at) };
    let [year, month, day] = digits.date;
    let mut next = at + digits.used;
    let mut year = year;
    if year.is_some() {
        next += ending(text, words, next);
    } else if let Some((stated, used)) = year_behind(text, words, next) {
        year = Some(stated);
        next += used;
    }
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let sure = year.is_some() || is_exactly(before, &BEFORE) && !is_fraction(words, next);
    Some(Found { sure, ..found(words, [year, month, day], (at, next)) })
}

/// Reads a date in digits: `27-12-2025`, `27.12.2025`, `2025/12/27`, or `20/8` without the year.
fn in_digits(text: &str, words: &[Word], at: usize) -> Option<Digits> {
    let digits = |word: &Word| (word.sort == Sort::Number).then(|| word.fold.clone());
    let first = digits(&words[at])?;
    let dotted: Vec<&str> = first.split('.').collect();
    if let [one, two, three] = dotted[..] {
        let date = ordered([one, two, three])?;
        return Some(Digits { date, used: 1 });
    }
    let separator = words.get(at + 1).filter(|word| is_separator(word))?;
    let second = digits(words.get(at + 2)?)?;
    if goes_on_before(text, words, at, &separator.fold) {
        return None;
    }
    let again = words.get(at + 3).is_some_and(|word| word.fold == separator.fold);
    let third = words.get(at + 4).filter(|_| again).and_then(digits);
    if let Some(third) = third {
        let date = ordered([&first, &second, &third])?;
        return Some(Digits { date, used: 5 });
    }
    let close =
        glued(text, &words[at], &words[at + 1]) && glued(text, &words[at + 1], &words[at + 2]);
    let short = [&first, &second].iter().all(|part| part.len() <= 2);
    let [Ok(day), Ok(month)] = [first.parse(), second.parse()] else { return None };
    let date = [None, Some(month), Some(day)];
    (close && short && separator.fold == "/").then_some(Digits { date, used: 3 })
}

/// Puts three parts into the order year, month, day: always the day first, but behind a year.
fn ordered(parts: [&str; 3]) -> Option<[Option<u16>; 3]> {
    let lengths = parts.map(str::len);
    let [Ok(one), Ok(two), Ok(three)] = parts.map(str::parse::<u16>) else { return None };
    match lengths {
        [4, 1 | 2, 1 | 2] => Some([Some(one), Some(two), Some(three)]),
        [1 | 2, 1 | 2, 4] => Some([Some(three), Some(two), Some(one)]),
        _ => None,
    }
}

fn is_separator(word: &Word) -> bool {
    matches!(
        word.fold.as_str(),
        "-" | "/" | "\\" | "." | "–" | "\u{2010}" | "\u{2011}" | "\u{2212}"
    )
}

/// Tells whether a number is the rest of a longer row such as `1-27-12-2025`.
fn goes_on_before(text: &str, words: &[Word], at: usize, separator: &str) -> bool {
    at >= 2
        && words[at - 1].fold == separator
        && words[at - 2].sort == Sort::Number
        && glued(text, &words[at - 2], &words[at - 1])
        && glued(text, &words[at - 1], &words[at])
}

/// Tells whether `3/4` is followed by what it is a part of: `من الأصوات`, but `من العام`.
fn is_fraction(words: &[Word], next: usize) -> bool {
    let whole = words.get(next + 1).is_some_and(|word| word.fold.starts_with("ال"));
    is_exactly(words.get(next), &["من"]) && whole && year_word(words, next + 1).is_none()
}

/// Reads a day with a month's name: `5 من شهر آذار من عام 2024`, `27ê Berfanbara 2025an`.
fn day_and_month(text: &str, words: &[Word], at: usize) -> Option<Found> {
    let day = day(words.get(at)?)?;
    let ending = ending(text, words, at + 1);
    let mut next = at + 1 + ending;
    next += even_sign(text, words, next);
    next += matched(words, next, "من? شهر|لشهر|meha?")
        .or_else(|| matched(words, next, "من|meha"))
        .unwrap_or(0);
    let name = months::at(words, next)?;
    next += name.used;
    next += other_name(words, next, name.month);
    let year = year_behind(text, words, next);
    next += year.map_or(0, |(_, used)| used);
    // `5 gulan` is five bullets.
    if name.latin && ending == 0 && year.is_none() {
        return None;
    }
    let date = [year.map(|(year, _)| year), Some(u16::from(name.month)), Some(day)];
    Some(found(words, date, (at, next)))
}

/// Reads `تشرين الثاني 2025`, `شهر آذار`, `meha Adarê`.
fn month_and_year(text: &str, words: &[Word], at: usize) -> Option<Found> {
    let called = matched(words, at, "شهر|لشهر|بشهر|meha").unwrap_or(0);
    let name = match called {
        0 => months::behind_preposition(words, at)?,
        _ => months::at(words, at + called)?,
    };
    let mut next = at + called + name.used;
    next += other_name(words, next, name.month);
    let year = year_behind(text, words, next);
    if year.is_none() && called == 0 {
        return None;
    }
    next += year.map_or(0, |(_, used)| used);
    let date = [year.map(|(year, _)| year), Some(u16::from(name.month)), None];
    Some(found(words, date, (at, next)))
}

/// Takes a sign between two parts of a date, such as `27-آذار`; in `12- آذار` it ends a number.
fn even_sign(text: &str, words: &[Word], at: usize) -> usize {
    let (Some(sign), Some(after)) = (words.get(at), words.get(at + 1)) else { return 0 };
    let even = at > 0 && glued(text, &words[at - 1], sign) == glued(text, sign, after);
    usize::from(even && is_separator(sign))
}

/// Takes the same month in another system: `/ديسمبر`, `(ديسمبر)`.
fn other_name(words: &[Word], at: usize, month: u8) -> usize {
    let opens = is_exactly(words.get(at), &["("]);
    if !opens && !is_exactly(words.get(at), &["/", "-"]) {
        return 0;
    }
    let Some(name) = months::at(words, at + 1).filter(|name| name.month == month) else { return 0 };
    match (opens, is_exactly(words.get(at + 1 + name.used), &[")"])) {
        (true, false) => 0,
        (closes, _) => 1 + name.used + usize::from(closes),
    }
}

/// Reads the year behind a month, and how many words it takes with what ties it.
fn year_behind(text: &str, words: &[Word], at: usize) -> Option<(u16, usize)> {
    let sign = match is_exactly(words.get(at), &["،", ","]) {
        true => 1,
        false => even_sign(text, words, at),
    };
    let mut next = at + sign;
    next += matched(words, next, "من|ya|a|ye|ji").unwrap_or(0);
    next += year_word(words, next).unwrap_or(0);
    let year = words.get(next).and_then(numeral::year)?;
    next += 1;
    next += ending(text, words, next);
    Some((year, next - at))
}

/// Takes a word that ties a year: `لعام`, `للعام`, `سنة`, `sala`.
pub(super) fn year_word(words: &[Word], at: usize) -> Option<usize> {
    let word = words.get(at)?;
    let arabic = ["عام", "عامي", "سنه", "سنتي", "اعوام", "سنوات"];
    let kurmanji = ["sal", "sala", "sale", "salen", "salan"];
    let ties = arabic.iter().any(|stem| word.is_bare(stem));
    (ties || kurmanji.contains(&word.fold.as_str())).then_some(1)
}

/// Takes what is written at a number's end: `2025an`, `2017'an`, `27ê`, `2025م`.
pub(super) fn ending(text: &str, words: &[Word], at: usize) -> usize {
    let Some(number) = at.checked_sub(1).and_then(|before| words.get(before)) else { return 0 };
    let close = |left: &Word, right: Option<&Word>| right.is_some_and(|one| glued(text, left, one));
    if is_exactly(words.get(at), &["م"]) {
        return 1;
    }
    let sign = is_exactly(words.get(at), &["'", "`", "’", "‘", "´"]);
    let letters = words.get(at + usize::from(sign));
    let known = letters.is_some_and(|word| ENDINGS.contains(&word.fold.trim_start_matches('ʼ')));
    let before = if sign { &words[at] } else { number };
    let ends = known && close(number, words.get(at)) && close(before, letters);
    if ends { 1 + usize::from(sign) } else { 0 }
}

fn day(word: &Word) -> Option<u16> {
    let day = numeral::digits(word).filter(|_| word.fold.len() <= 2)?;
    u16::try_from(day).ok().filter(|day| (1..=31).contains(day))
}

/// Makes a date of its year, month and day, and of the words from the first to the next.
fn found(
    words: &[Word],
    [year, month, day]: [Option<u16>; 3],
    (first, next): (usize, usize),
) -> Found {
    let small = |part: Option<u16>| part.and_then(|part| u8::try_from(part).ok());
    let (start, end) = (words[first].start, words[next - 1].end);
    let stated = Stated { year, month: small(month), day: small(day), start, end };
    Found { stated, possible: is_possible(&stated), sure: true, first, next }
}

/// Asks the calendar; where the year isn't stated, a leap year's.
fn is_possible(stated: &Stated) -> bool {
    let year = stated.year.unwrap_or(2024);
    (1900..=2100).contains(&year) && date(&Stated { year: Some(year), ..*stated }).is_some()
}

/// Returns the date of the calendar that is stated, where the year is.
pub fn date(stated: &Stated) -> Option<Date> {
    let mut text = format!("{:04}-{:02}", stated.year?, stated.month?);
    if let Some(day) = stated.day {
        text.push_str(&format!("-{day:02}"));
    }
    Date::parse(&text).ok()
}

/// Finds the first day of a range that has the month only at its end: `12-14 كانون الأول`.
fn first_day(text: &str, words: &[Word], found: &Found, free: usize) -> Option<Found> {
    let range = found.first.checked_sub(1).filter(|at| is_exactly(words.get(*at), &RANGE))?;
    let sign = words[range].sort == Sort::Sign;
    let ends = |at: usize| at > 0 && is_sort(words.get(at), Sort::Letters);
    let mut first = range.checked_sub(1)?;
    if ends(first) && ending(text, words, first) > 0 {
        first -= 1;
    }
    let close = glued(text, &words[first], &words[range])
        && glued(text, &words[range], &words[found.first]);
    let day = day(words.get(first)?)?;
    let stated = Stated {
        day: u8::try_from(day).ok(),
        start: words[first].start,
        end: words[range - 1].end,
        ..found.stated
    };
    // `1-27/12/2025` at the start of a line is an item and its date.
    let item = first == 0 && sign && is_exactly(words.get(found.first + 1), &["/", "-"]);
    let earlier = stated.day < found.stated.day && first >= free && (close || !sign) && !item;
    earlier.then_some(Found { stated, first, next: range, ..*found })
}

/// Gives the first date of a range the year of its last: `8/8 ولغاية 20/8 من عام 2014`.
fn tie_ranges(words: &[Word], all: &mut [Found]) {
    for at in (1..all.len()).rev() {
        let (last, first) = (all[at], &mut all[at - 1]);
        let between = &words[first.next..last.first];
        let tied = matches!(between, [one] if RANGE.contains(&one.fold.as_str()));
        if tied && first.stated.day.is_some() && first.stated.year.is_none() && last.sure {
            first.stated.year = last.stated.year;
            first.possible = is_possible(&first.stated);
            first.sure = true;
        }
    }
}
