//! The site's date: asked for, else `SOURCE_DATE_EPOCH`, else today where the machine stands.

use std::path::Path;

use diwan::base::date::Day;

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
