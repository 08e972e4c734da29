//! Days as numbers, to count weeks: the calendar of ISO 8601.

use std::fmt;

/// Days since 1 March of the year 0, from which every leap day is the last of its year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(pub(crate) usize);

/// The day of the newest meeting, 27 November 2026: the sites are built as of a later one.
pub(crate) const NEWEST: Day = Day(740_252);

impl Day {
    /// Returns year, month and day.
    pub(crate) fn parts(self) -> (usize, usize, usize) {
        let (era, rest) = (self.0 / 146_097, self.0 % 146_097);
        let year = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365;
        let of_year = rest - (365 * year + year / 4 - year / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        (era * 400 + year + usize::from(month <= 2), month, day)
    }

    /// Returns the year.
    pub(crate) fn year(self) -> usize {
        self.parts().0
    }

    /// Returns the day so many days later.
    pub(crate) fn later(self, days: usize) -> Self {
        Day(self.0 + days)
    }

    /// Returns the day so many days earlier.
    pub(crate) fn earlier(self, days: usize) -> Self {
        Day(self.0 - days)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(to, "{year}-{month:02}-{day:02}")
    }
}
