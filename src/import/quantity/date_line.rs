//! The line that says nothing but a date.

use crate::base::characters::digit;
use crate::base::date::Date;
use crate::import::quantity::dates::{date, scan};
use crate::import::quantity::phrase::is_exactly;
use crate::import::words::{Sort, Word, split};

/// What a line that is only a date says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alone {
    /// A date, perhaps without the day.
    Date(Date),
    /// It has the form of a date, but the calendar hasn't the day.
    Impossible,
}

/// How many words of a place may stand before the date.
const LONGEST_PLACE: usize = 4;

/// Days of the week, folded.
const WEEKDAYS: [&str; 17] = [
    "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "يوم", "yeksem", "dusem",
    "sesem", "carsem", "pencsem", "ini", "semi", "roj", "roja",
];

/// Words that call the date one.
const LABELS: [&str; 12] = [
    "التاريخ", "تاريخ", "بتاريخ", "الموافق", "المصادف", "في", "dirok", "diroka", "roj", "roja",
    "di", "li",
];

/// Words by which a text says when it was written.
const SIGNED: [&str; 6] = ["حرر", "صدر", "نشر", "تم", "كتب", "wesan"];

/// Words that make a line a title, not the place of a date.
const TITLES: [&str; 11] = [
    "اجتماع", "موتمر", "محضر", "بيان", "قرار", "موازن", "civin", "konferans", "biryar", "daxuyani",
    "encam",
];

/// Reads a line that is only a date, with a bullet, a weekday, a label (`التاريخ:`) or a place
/// (`دير الزور – 27/12/2025`) before it.
pub fn alone(text: &str) -> Option<Alone> {
    if text.len() > LONGEST || !text.chars().any(|one| digit(one).is_some()) {
        return None;
    }
    let words = split(text);
    let found = scan(text, &words).into_iter().find(|found| found.stated.year.is_some())?;
    let closes = |word: &Word| matches!(word.fold.as_str(), "." | ")" | "]" | "،" | ",");
    let ends = words[found.next..].iter().all(closes);
    if !ends || !is_lead(&words[..found.first]) {
        return None;
    }
    Some(match date(&found.stated).filter(|_| found.possible) {
        Some(date) => Alone::Date(date),
        None => Alone::Impossible,
    })
}

/// A line that is longer, in bytes, tells more than a date and a place.
const LONGEST: usize = 240;

/// Tells whether words only lead to a date: a place and its sign, then labels and a weekday.
fn is_lead(words: &[Word]) -> bool {
    let is_sign = |word: &Word| word.sort == Sort::Sign;
    let known = |word: &Word| {
        is_exactly(Some(word), &LABELS)
            || WEEKDAYS.iter().any(|day| word.fold == *day)
            || WEEKDAYS[8..].iter().any(|day| word.is(day))
    };
    let place = words.iter().rposition(|word| !is_sign(word) && !known(word));
    let Some(last) = place else { return true };
    let letters = words[..=last].iter().filter(|word| !is_sign(word)).count();
    let all_letters = words[..=last].iter().all(|word| word.sort != Sort::Number);
    let title = words[..=last].iter().any(|word| word.is_any(&TITLES));
    let parted = words.get(last + 1).is_some_and(is_sign);
    // `حرر في الرقة بتاريخ`, `الرقة في`: what a text is closed with.
    let signed = words.iter().take(2).any(|word| word.is_one_of(&SIGNED));
    let led = words.get(last + 1).is_some_and(|word| word.is_one_of(&["في", "بتاريخ"]));
    let short = letters <= 2 && words.iter().all(|word| word.sort == Sort::Letters);
    letters <= LONGEST_PLACE && all_letters && !title && (parted || signed || led || short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_only_a_date_is_read() {
        for text in [
            "- 27-12-2025",
            "27/12/2025",
            "٢٧.١٢.٢٠٢٥",
            "۲۷/۱۲/۲۰۲۵",
            "2025-12-27",
            "2025/12/27",
            "27 كانون الأول 2025",
            "27 كانون الأول/ديسمبر 2025.",
            "السبت 27/12/2025",
            "السبت، 27 كانون الأول 2025",
            "يوم السبت 27-12-2025",
            "التاريخ: 27-12-2025",
            "التاريخ : 27-12-2025م",
            "27\u{200F}/12\u{200F}/2025",
            "• 27 - 12 - 2025",
            "(27/12/2025)",
            "دير الزور – 27/12/2025",
            "الرقة، 27 كانون الأول 2025",
            "الرقة، السبت 27/12/2025",
            "27ê Berfanbara 2025an",
            "Dîrok: 27.12.2025",
            "Şemî, 27ê berfanbara 2025an",
            "Qamişlo - 27.12.2025",
        ] {
            let date = Date::parse("2025-12-27").unwrap();
            assert_eq!(alone(text), Some(Alone::Date(date)), "{text}");
        }
        let month = Date::parse("2025-11").unwrap();
        assert_eq!(alone("تشرين الثاني 2025"), Some(Alone::Date(month)));
    }

    #[test]
    fn a_day_that_the_calendar_lacks_is_told() {
        for text in ["- 31-02-2026", "29/2/2025", "٣٢.١٢.٢٠٢٥", "2025-13-01", "31ê Mijdara 2025an"]
        {
            assert_eq!(alone(text), Some(Alone::Impossible), "{text}");
        }
    }

    #[test]
    fn other_lines_are_no_dates() {
        for text in [
            "",
            "-",
            "2025",
            "12/2025",
            "/2254/",
            "2024-2025",
            "13,456,452",
            "27 كانون الأول",
            "عقد المجلس اجتماعه السنوي في 27-12-2025",
            "عقد الاجتماع في 27-12-2025",
            "الاجتماع السنوي – 27/12/2025",
            "1- 27/12/2025 مشروع",
            "القرار 5، 27/12/2025",
        ] {
            assert_eq!(alone(text), None, "{text}");
        }
    }
}
