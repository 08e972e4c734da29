//! Dates of the Gregorian calendar with reduced precision, and periods counted from them
//! (ISO 8601: `2025-12-27`, `2025-12`, `2025`, `P6M`).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::base::characters::fold_digits;

/// A year, a month or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    /// 1–9999.
    pub year: u16,
    /// 1–12, where it is known.
    pub month: Option<u8>,
    /// 1–31, only where the month is known.
    pub day: Option<u8>,
}

/// One day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Day {
    /// 1–9999.
    pub year: u16,
    /// 1–12.
    pub month: u8,
    /// 1–31.
    pub day: u8,
}

/// A length of time in whole calendar units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Period {
    /// Years and months, counted in months.
    pub months: u32,
    /// Weeks and days, counted in days.
    pub days: u32,
}

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateProblem {
    /// Not of the form `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    Malformed,
    /// Of the right form, but not in the calendar.
    Impossible,
}

impl Date {
    /// Reads a date in digits of any of the three scripts.
    pub fn parse(text: &str) -> Result<Self, DateProblem> {
        let text = fold_digits(text.trim());
        let parts: Vec<&str> = text.split('-').collect();
        let well_formed = (1..=3).contains(&parts.len())
            && parts.iter().enumerate().all(|(index, part)| {
                part.len() == if index == 0 { 4 } else { 2 }
                    && part.bytes().all(|byte| byte.is_ascii_digit())
            });
        if !well_formed {
            return Err(DateProblem::Malformed);
        }
        let year = parts[0].parse().map_err(|_| DateProblem::Malformed)?;
        let month = parts.get(1).and_then(|part| part.parse().ok());
        let day = parts.get(2).and_then(|part| part.parse().ok());
        let possible = year > 0
            && month.is_none_or(|month| (1..=12).contains(&month))
            && day.is_none_or(|day| (1..=last_day(year, month.unwrap_or(1))).contains(&day));
        if possible { Ok(Date { year, month, day }) } else { Err(DateProblem::Impossible) }
    }

    /// Returns the last day that the date may mean: what a deadline or an order counts from.
    pub fn last(self) -> Day {
        let month = self.month.unwrap_or(12);
        let day = self.day.unwrap_or_else(|| last_day(self.year, month));
        Day { year: self.year, month, day }
    }

    /// Returns the first day that the date may mean.
    pub fn first(self) -> Day {
        Day { year: self.year, month: self.month.unwrap_or(1), day: self.day.unwrap_or(1) }
    }
}

impl Day {
    /// Reads a whole date; a reduced one is malformed.
    pub fn parse(text: &str) -> Result<Self, DateProblem> {
        let date = Date::parse(text)?;
        if date.day.is_none() {
            return Err(DateProblem::Malformed);
        }
        Ok(date.first())
    }

    /// Returns the day that many seconds after the start of 1970, in UTC; `None` outside the
    /// years 1970–9999.
    pub fn from_unix_time(seconds: u64) -> Option<Self> {
        let days = i64::try_from(seconds / 86_400).ok()?;
        (days < 2_932_897).then(|| Self::from_number(days))
    }

    /// Returns the days since 1970-01-01 (H. Hinnant's civil calendar algorithm).
    pub fn number(self) -> i64 {
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// Returns the day after a period: months first (a month without that day ends on its own
    /// last day), then days. Stops at the end of the year 9999.
    pub fn after(self, period: Period) -> Self {
        let months =
            u64::from(self.year) * 12 + u64::from(self.month - 1) + u64::from(period.months);
        let last = Day { year: 9999, month: 12, day: 31 };
        let Ok(year @ ..=9999) = u16::try_from(months / 12) else { return last };
        let month = u8::try_from(months % 12 + 1).expect("a remainder below 12");
        let day = self.day.min(last_day(year, month));
        let number = Day { year, month, day }.number() + i64::from(period.days);
        if number > last.number() { last } else { Self::from_number(number) }
    }

    fn from_number(number: i64) -> Self {
        let shifted = number + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let small = "a civil date has a small month and day";
        Day {
            year: u16::try_from(year).expect("a year of four digits"),
            month: u8::try_from(month).expect(small),
            day: u8::try_from(day).expect(small),
        }
    }
}

impl Period {
    /// Reads `P` and then numbers with `Y`, `M`, `W` or `D`, each at most once and in this order.
    pub fn parse(text: &str) -> Option<Self> {
        let text = fold_digits(text.trim());
        let mut rest = text.strip_prefix('P')?;
        if rest.is_empty() {
            return None;
        }
        let mut period = Period::default();
        for (unit, months, days) in [('Y', 12, 0), ('M', 1, 0), ('W', 0, 7), ('D', 0, 1)] {
            let Some((number, after)) = rest.split_once(unit) else { continue };
            if number.is_empty() || number.len() > 4 || !number.bytes().all(|b| b.is_ascii_digit())
            {
                return None;
            }
            let number: u32 = number.parse().ok()?;
            period.months += months * number;
            period.days += days * number;
            rest = after;
        }
        rest.is_empty().then_some(period)
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        Date { year: day.year, month: Some(day.month), day: Some(day.day) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(out, "-{part:02}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        Date::from(*self).fmt(out)
    }
}

/// `P3M`, `P14D`, `P1Y2M10D`: weeks are printed as days, no time at all as `P0D`.
impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (years, months) = (self.months / 12, self.months % 12);
        let days = (self.days > 0 || self.months == 0).then_some((self.days, 'D'));
        let parts = [(years, 'Y'), (months, 'M')].into_iter().filter(|(number, _)| *number > 0);
        out.write_str("P")?;
        parts.chain(days).try_for_each(|(number, unit)| write!(out, "{number}{unit}"))
    }
}

fn last_day(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_every_precision_and_script_are_read() {
        let day = Date { year: 2025, month: Some(12), day: Some(27) };
        for text in ["2025-12-27", "٢٠٢٥-١٢-٢٧", "۲۰۲۵-۱۲-۲۷"] {
            assert_eq!(Date::parse(text), Ok(day), "{text}");
        }
        assert_eq!(Date::parse("2025").map(Date::last), Day::parse("2025-12-31"));
        assert_eq!(Date::parse("2024-02").map(Date::last), Day::parse("2024-02-29"));
    }

    #[test]
    fn other_forms_and_impossible_days_are_told_apart() {
        for text in ["27-12-2025", "2025/12/27", "2025-1-2", "", "2025-12-27T10:00"] {
            assert_eq!(Date::parse(text), Err(DateProblem::Malformed), "{text}");
        }
        for text in ["2025-02-29", "1900-02-29", "2025-13", "2025-00-01", "2025-04-31", "0000"] {
            assert_eq!(Date::parse(text), Err(DateProblem::Impossible), "{text}");
        }
    }

    #[test]
    fn a_month_without_the_day_ends_on_its_own_last_day() {
        for (from, period, to) in [
            ("2023-10-22", "P6M", "2024-04-22"),
            ("2025-08-31", "P6M", "2026-02-28"),
            ("2024-02-29", "P1Y", "2025-02-28"),
            ("2025-12-31", "P1Y2M1W3D", "2027-03-10"),
            ("9999-12-01", "P2M", "9999-12-31"),
        ] {
            let period = Period::parse(period).unwrap();
            assert_eq!(Day::parse(from).unwrap().after(period), Day::parse(to).unwrap());
        }
        for text in ["6M", "P", "P6", "P6M6M", "PT6H", "P1D1M", "P12345M"] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_printed_period_reads_as_the_same_period() {
        for (typed, printed) in [
            ("P3M", "P3M"),
            ("P12M", "P1Y"),
            ("P18M", "P1Y6M"),
            ("P2W", "P14D"),
            ("P1Y2M1W3D", "P1Y2M10D"),
            ("P0M", "P0D"),
        ] {
            let period = Period::parse(typed).unwrap();
            assert_eq!(period.to_string(), printed);
            assert_eq!(Period::parse(printed), Some(period));
        }
    }

    #[test]
    fn days_and_their_numbers_are_one_to_one() {
        assert_eq!(Day::parse("1970-01-01").unwrap().number(), 0);
        for number in (-30_000..2_000_000).step_by(97) {
            assert_eq!(Day::from_number(number).number(), number);
        }
    }
}
