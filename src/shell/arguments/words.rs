//! Reading the values of options, with what to do where one can't be read.

use diwan::base::characters::fold_digits;
use diwan::base::date::{Date, Day};
use diwan::base::diag::closest;
use diwan::base::report::MessageLanguage;
use diwan::base::url;
use diwan::model::words::{Status, Word};

pub(super) fn message_language(tag: &str) -> Result<MessageLanguage, String> {
    MessageLanguage::parse(tag).ok_or_else(|| "messages come in en, ar and ku".to_owned())
}

pub(super) fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).map_err(|_| "write a day of the calendar as 2026-01-31".to_owned())
}

pub(super) fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).map_err(|_| "write 2026-01-31, 2026-01 or 2026".to_owned())
}

pub(super) fn status(text: &str) -> Result<Status, String> {
    if text == Status::Unreported.word() {
        return Err("it is what a resolution is until somebody reports, and never reported".into());
    }
    let words = Status::ALL.iter().filter(|(status, _)| *status != Status::Unreported);
    let words: Vec<&str> = words.map(|(_, word)| *word).collect();
    let found = Status::ALL.iter().find(|(_, word)| words.contains(word) && *word == text);
    found.map(|(status, _)| *status).ok_or_else(|| match closest(text, &words) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("it is one of: {}", words.join(", ")),
    })
}

/// Takes any text, also one that begins with a dash; not an option that stands where it should be.
pub(super) fn note(text: &str) -> Result<String, String> {
    if text.starts_with("--") {
        return Err("put the words behind the option, in quotation marks".to_owned());
    }
    Ok(text.to_owned())
}

pub(super) fn progress(text: &str) -> Result<u32, String> {
    let number = fold_digits(text.trim().trim_end_matches(['%', '٪'])).parse();
    let number = number.ok().filter(|number| *number <= 100);
    number.ok_or_else(|| "write a whole number from 0 to 100".to_owned())
}

pub(super) fn base_url(address: &str) -> Result<String, String> {
    let refused = || "begin with https:// or http:// and name a host".to_owned();
    url::site_address(address).ok_or_else(refused)
}
