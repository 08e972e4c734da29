//! When a record last changed, in the forms that feeds and calendars want.

use std::fmt;

use crate::base::date::{Date, Day};

/// The records' dates have no clock time, and feeds must have one: noon in UTC falls on the same
/// day almost everywhere, midnight on the day before for half the world.
const NOON: u32 = 12 * 60 * 60;

/// The last second of a day.
const LAST_SECOND: u32 = 24 * 60 * 60 - 1;

/// A day, and how many reports had been made by then.
///
/// Each report counts as a second after noon, so that a second one on the same day is later than
/// the first: programs take an entry for changed only when its time has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    day: Day,
    reports: u32,
}

impl Stamp {
    /// What stands where nothing has happened yet: the beginning of the year that permanent ids
    /// are dated with.
    pub const BEGINNING: Stamp = Stamp { day: Day { year: 2026, month: 1, day: 1 }, reports: 0 };

    /// Makes the stamp of a record of some date with the dates of what was reported of it since.
    /// A month or a year counts as its first day here, for nothing may be dated after today.
    pub fn new(date: Date, reports: impl IntoIterator<Item = Date>) -> Self {
        let first = Stamp { day: date.first(), reports: 0 };
        reports.into_iter().fold(first, |stamp, report| Stamp {
            day: stamp.day.max(report.first()),
            reports: stamp.reports + 1,
        })
    }

    /// Returns the day.
    pub fn day(self) -> Day {
        self.day
    }

    /// Returns the time as calendars print it: `20260212T120001Z` (RFC 5545, 3.3.5).
    pub fn basic(self) -> String {
        self.to_string().replace(['-', ':'], "")
    }
}

/// `2026-02-12T12:00:01Z` (RFC 3339).
impl fmt::Display for Stamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = NOON.saturating_add(self.reports).min(LAST_SECOND);
        let (hour, minute) = (second / 3600, second / 60 % 60);
        write!(out, "{}T{hour:02}:{minute:02}:{:02}Z", self.day, second % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_report_makes_a_later_time_also_on_the_same_day() {
        let mut before = None;
        for (reports, shown) in [
            (&[][..], "2025-01-05T12:00:00Z"),
            // A year means its first day, and never takes a stamp back.
            (&["2025"], "2025-01-05T12:00:01Z"),
            (&["2025", "2025-03-04"], "2025-03-04T12:00:02Z"),
            (&["2025", "2025-03-04", "2025-03-04"], "2025-03-04T12:00:03Z"),
            (&["2025", "2025-03-04", "2025-03-04", "2025-03"], "2025-03-04T12:00:04Z"),
        ] {
            let dates = reports.iter().map(|date| Date::parse(date).unwrap());
            let stamp = Stamp::new(Date::parse("2025-01-05").unwrap(), dates);
            assert_eq!(stamp.to_string(), shown);
            assert!(before < Some(stamp), "{shown}");
            before = Some(stamp);
        }
    }

    #[test]
    fn a_day_has_room_for_as_many_reports_as_there_are() {
        let day = Date::parse("2025-01-05").unwrap();
        for (reports, shown) in [(61, "20250105T120101Z"), (90_000, "20250105T235959Z")] {
            assert_eq!(Stamp::new(day, vec![day; reports]).basic(), shown);
        }
    }
}
