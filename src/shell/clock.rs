//! The site's date: asked for, else `SOURCE_DATE_EPOCH`, else today where the machine stands. And
//! the time, which never reaches a site: for a lock.

use std::path::Path;

use diwan::base::date::Day;
use jiff::tz::TimeZone;

use crate::shell::failure::Failure;

/// Returns the site's date.
///
/// # Errors
///
/// If `SOURCE_DATE_EPOCH` is set and no count of seconds.
pub(crate) fn date(asked: Option<Day>) -> Result<Day, Failure> {
    if let Some(day) = asked {
        return Ok(day);
    }
    if let Ok(seconds) = std::env::var("SOURCE_DATE_EPOCH") {
        let day = seconds.trim().parse().ok().and_then(Day::from_unix_time);
        return day.ok_or_else(|| {
            Failure::refused(
                "failure-bad-epoch",
                Path::new(&format!("SOURCE_DATE_EPOCH={seconds}")),
            )
        });
    }
    let today = jiff::Zoned::now().date();
    Day::parse(&today.to_string())
        .map_err(|_| Failure::refused("failure-bad-clock", Path::new(&today.to_string())))
}

/// Returns the time, to the second, as programs read it.
pub(crate) fn now() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Returns such a time as people read it where the machine stands.
pub(crate) fn shown(time: &str) -> Option<String> {
    let time: jiff::Timestamp = time.parse().ok()?;
    Some(time.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M:%S").to_string())
}
