//! Lengths of time in words: `ثلاثة أشهر`, `شهرين`, `15 roj`, `salekê`.

use crate::base::date::Period;
use crate::import::quantity::phrase::is_exactly;
use crate::import::quantity::{months, numeral};
use crate::import::words::{Sort, Word};

/// A length of time at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length {
    /// `None` where it is stated but not in whole days: `15 يوم عمل`, `شهر ونصف`.
    pub(super) period: Option<Period>,
    /// How many words it takes.
    pub(super) used: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// The forms of each unit that stand behind a number, folded.
const UNITS: [(Unit, &str); 5] = [
    (Unit::Hour, "ساعه ساعات saet saetan"),
    (Unit::Day, "يوم يوما ايام roj rojan"),
    (Unit::Week, "اسبوع اسبوعا اسابيع hefte hefteyan heftiyan heftan"),
    (Unit::Month, "شهر شهرا اشهر شهور meh mehan"),
    (Unit::Year, "سنه سنوات سنين عام عاما اعوام sal salan"),
];

/// The forms that say two of a unit.
const TWO: [(Unit, &str); 4] = [
    (Unit::Day, "يومين يومان"),
    (Unit::Week, "اسبوعين اسبوعان"),
    (Unit::Month, "شهرين شهران"),
    (Unit::Year, "سنتين سنتان عامين عامان"),
];

/// The forms that say one, alone or with `واحد`.
const ONE: [(Unit, &str); 4] = [
    (Unit::Day, "rojeke rojeki"),
    (Unit::Week, "اسبوع hefteyeke heftiyeke hefteyeki"),
    (Unit::Month, "شهر meheke meheki"),
    (Unit::Year, "سنه عام saleke saleki"),
];

/// What follows the units of time to come: `الأشهر الستة القادمة`.
const COMING: [&str; 6] = ["قادم", "مقبل", "تالي", "اتي", "لاحق", "جاي"];

/// Reads a length of time at a word.
pub(super) fn at(words: &[Word], at: usize) -> Option<Length> {
    counted(words, at)
        .or_else(|| two(words, at))
        .or_else(|| part_of_year(words, at))
        .or_else(|| one(words, at))
        .or_else(|| definite(words, at))
}

/// Tells whether a word is a unit of time in any form that follows a number.
pub(super) fn is_unit(word: &Word) -> bool {
    unit(&UNITS, word).is_some()
}

/// Reads `ثلاثة أشهر`, `15 يوماً`, `3 mehan`.
fn counted(words: &[Word], at: usize) -> Option<Length> {
    let (count, used) = numeral::count(words, at)?;
    let unit = unit(&UNITS, words.get(at + used)?)?;
    Some(with_half(words, at, times(unit, count), used + 1, unit))
}

fn two(words: &[Word], at: usize) -> Option<Length> {
    let unit = unit(&TWO, words.get(at)?)?;
    Some(with_half(words, at, times(unit, 2), 1, unit))
}

/// Reads `نصف عام` and `ربع سنة`.
fn part_of_year(words: &[Word], at: usize) -> Option<Length> {
    let months = match words.get(at)?.fold.as_str() {
        "نصف" => 6,
        "ربع" => 3,
        _ => return None,
    };
    let period = Some(Period { months, days: 0 });
    is_exactly(words.get(at + 1), &["عام", "سنه"]).then_some(Length { period, used: 2 })
}

/// Reads `شهر`, `شهر واحد`, `يوم واحد`, `mehekê`, but no name: `شهر آذار`, `عام 2026`,
/// `أسبوع النظافة`.
fn one(words: &[Word], at: usize) -> Option<Length> {
    let word = words.get(at)?;
    let single = is_exactly(words.get(at + 1), &["واحد", "واحده"]);
    let units: &[(Unit, &str)] = if single { &UNITS } else { &ONE };
    let unit = unit(units, word)?;
    if single || word.fold.is_ascii() {
        return Some(with_half(words, at, times(unit, 1), 1 + usize::from(single), unit));
    }
    let named = words.get(at + 1).is_some_and(|next| {
        next.sort == Sort::Number
            || next.fold.starts_with("ال")
            || months::LUNAR.contains(&next.fold.as_str())
    });
    let named = named || months::at(words, at + 1).is_some();
    (!named).then(|| with_half(words, at, times(unit, 1), 1, unit))
}

/// Reads `الأشهر الستة القادمة` and `الستة أشهر القادمة`.
fn definite(words: &[Word], at: usize) -> Option<Length> {
    let bare = |at: usize| {
        let word = words.get(at)?;
        Some(Word { fold: word.fold.strip_prefix("ال")?.to_owned(), ..word.clone() })
    };
    let coming = words.get(at + 2)?.is_any(&COMING);
    let first = bare(at).filter(|_| coming)?;
    let pair = match unit(&UNITS, &first) {
        Some(_) => [bare(at + 1)?, first],
        None => [first, words.get(at + 1)?.clone()],
    };
    counted(&pair, 0).map(|length| Length { used: 3, ..length })
}

/// Takes what makes a length other than whole units: `ونصف`, `عمل`.
fn with_half(words: &[Word], at: usize, period: Option<Period>, used: usize, unit: Unit) -> Length {
    match words.get(at + used).map(|word| word.fold.as_str()) {
        Some("ونصف" | "وربع") if unit != Unit::Year => {
            Length { period: None, used: used + 1 }
        }
        Some("ونصف") => {
            let longer =
                period.map(|period| Period { months: period.months.saturating_add(6), ..period });
            Length { period: longer, used: used + 1 }
        }
        Some("عمل") => Length { period: None, used: used + 1 },
        _ => Length { period, used },
    }
}

/// Returns that many units, where they are whole days and at most four digits long.
fn times(unit: Unit, count: u32) -> Option<Period> {
    let count = Some(count).filter(|count| (1..=9999).contains(count))?;
    let (months, days) = match unit {
        Unit::Hour if count % 24 == 0 => (0, count / 24),
        Unit::Hour => return None,
        Unit::Day => (0, count),
        Unit::Week => (0, count * 7),
        Unit::Month => (count, 0),
        Unit::Year => (count * 12, 0),
    };
    Some(Period { months, days })
}

fn unit(table: &[(Unit, &str)], word: &Word) -> Option<Unit> {
    let forms = table.iter().find(|(_, forms)| forms.split(' ').any(|form| word.fold == form));
    forms.map(|(unit, _)| *unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::words::split;

    #[test]
    fn lengths_are_read_in_both_languages() {
        for (text, period, used) in [
            ("ثلاثة أشهر", "P3M", 2),
            ("3 أشهر", "P3M", 2),
            ("٣ أشهر", "P3M", 2),
            ("ستة أسابيع", "P42D", 2),
            ("خمسة عشر يوماً", "P15D", 3),
            ("48 ساعة", "P2D", 2),
            ("شهر", "P1M", 1),
            ("شهر واحد", "P1M", 2),
            ("عام واحد", "P1Y", 2),
            ("يوم واحد", "P1D", 2),
            ("شهرين", "P2M", 1),
            ("أسبوعان", "P14D", 1),
            ("سنتين", "P2Y", 1),
            ("سنة ونصف", "P1Y6M", 2),
            ("نصف عام", "P6M", 2),
            ("ربع سنة", "P3M", 2),
            ("الأشهر الستة القادمة", "P6M", 3),
            ("الثلاثة أشهر المقبلة", "P3M", 3),
            ("sê mehan", "P3M", 2),
            ("15 rojan", "P15D", 2),
            ("du hefteyan", "P14D", 2),
            ("salekê", "P1Y", 1),
            ("mehekê", "P1M", 1),
        ] {
            let length = at(&split(text), 0).unwrap();
            assert_eq!(length.period.map(|period| period.to_string()).as_deref(), Some(period));
            assert_eq!(length.used, used, "{text}");
        }
    }

    #[test]
    fn what_is_no_whole_number_of_days_has_no_period() {
        for (text, used) in [("15 يوم عمل", 3), ("شهر ونصف", 2), ("5 ساعات", 2), ("0 أيام", 2)]
        {
            assert_eq!(at(&split(text), 0), Some(Length { period: None, used }), "{text}");
        }
    }

    #[test]
    fn other_words_are_no_lengths() {
        for text in [
            "شهر آذار", "شهر رمضان", "عام 2026", "شهر 12", "أسبوع النظافة", "يوم السبت",
            "الأشهر القادمة", "قصف", "meha Adarê", "",
        ] {
            assert_eq!(at(&split(text), 0), None, "{text}");
        }
    }
}
