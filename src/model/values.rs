//! From typed words to values: texts, dates, numbers, words, references, addresses.
//!
//! Each function reports what is wrong and then returns `None`: the caller leaves that value out.

use crate::base::characters::fold_digits;
use crate::base::codes;
use crate::base::date::{Date, DateProblem, Day};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::number::Decimal;
use crate::base::text::Text;
use crate::base::url;
use crate::content::fields::unknown;
use crate::content::node::Scalar;
use crate::content::raw::RawText;
use crate::model::languages::Languages;
use crate::model::words::Word;

/// Reads a text. A language that the site doesn't have is an error, one that is missing a
/// warning; a plain address is the same in every language.
pub fn text(raw: &RawText, languages: &Languages, diagnostics: &mut Diagnostics) -> Option<Text> {
    let mut values = vec![None; languages.count()];
    let mut mistaken = raw.faulty;
    for (key, value) in &raw.values {
        let typed = value.text.trim().to_owned();
        let Some(key) = key else {
            let address = url::is_web(&typed) || url::is_email(&typed);
            if address {
                values.fill(Some(typed));
            } else {
                values[0] = Some(typed);
            }
            continue;
        };
        match languages.find(&key.text) {
            Some(lang) if values[lang.index()].is_some() => {
                let report = Diagnostic::new(codes::DUPLICATE_LANGUAGE, key.place);
                diagnostics.push(report.with("tag", languages.tag(lang)));
            }
            Some(lang) => values[lang.index()] = Some(typed),
            None => {
                mistaken = true;
                if languages.are_known() {
                    diagnostics.push(unknown_language(key, languages));
                }
            }
        }
    }
    if !mistaken && languages.are_known() {
        for (lang, _) in languages.all().zip(&values).filter(|(_, value)| value.is_none()) {
            let report = Diagnostic::new(codes::MISSING_TRANSLATION, raw.place);
            diagnostics.push(report.with("tag", languages.tag(lang)));
        }
    }
    Text::new(values)
}

/// Reports a language that the site doesn't have.
pub fn unknown_language(key: &Scalar, languages: &Languages) -> Diagnostic {
    let tags = languages.wishes().iter().map(|wish| wish.tag.as_str());
    Diagnostic::new(codes::UNKNOWN_LANGUAGE, key.place)
        .with("tag", &key.text)
        .suggesting(&key.text, tags)
}

/// Reads a date of any precision.
pub fn date(scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<Date> {
    let code = match Date::parse(&scalar.text) {
        Ok(date) => return Some(date),
        Err(DateProblem::Malformed) => codes::BAD_DATE,
        Err(DateProblem::Impossible) => codes::IMPOSSIBLE_DATE,
    };
    let report = Diagnostic::new(code, scalar.place).with("date", &scalar.text);
    diagnostics.push(match day_first(&scalar.text) {
        Some(date) => report.with("suggestion", date).helped("help-did-you-mean"),
        None => report,
    });
    None
}

/// Reads a year.
pub fn year(scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<u16> {
    match Date::parse(&scalar.text) {
        Ok(Date { year, month: None, .. }) => Some(year),
        _ => {
            diagnostics
                .push(Diagnostic::new(codes::BAD_YEAR, scalar.place).with("year", &scalar.text));
            None
        }
    }
}

/// Reads an exact number.
pub fn number(scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<Decimal> {
    let number = Decimal::parse(&scalar.text);
    if number.is_none() {
        let report = Diagnostic::new(codes::BAD_NUMBER, scalar.place);
        diagnostics.push(report.with("number", &scalar.text));
    }
    number
}

/// Reads a count of things, at most `most`.
pub fn count(scalar: &Scalar, most: u32, diagnostics: &mut Diagnostics) -> Option<u32> {
    let plain = Decimal::parse(&scalar.text).map(Decimal::plain);
    let count = plain.and_then(|plain| plain.parse().ok()).filter(|count| *count <= most);
    if count.is_none() {
        let report = Diagnostic::new(codes::BAD_COUNT, scalar.place).with("number", &scalar.text);
        diagnostics.push(report.with("most", most));
    }
    count
}

/// Reads `true` or `false`.
pub fn truth(scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<bool> {
    match scalar.text.as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => {
            diagnostics.push(unknown(codes::UNKNOWN_VALUE, scalar, &["true", "false"]));
            None
        }
    }
}

/// Reads a word of a vocabulary.
pub fn word<W: Word>(scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<W> {
    let found = W::ALL.iter().find(|(_, word)| *word == scalar.text);
    if found.is_none() {
        let words: Vec<&'static str> = W::ALL.iter().map(|(_, word)| *word).collect();
        diagnostics.push(unknown(codes::UNKNOWN_VALUE, scalar, &words));
    }
    found.map(|(value, _)| *value)
}

/// Reads a word of a vocabulary, or the vocabulary's default where nothing was typed.
pub fn word_or<W: Word>(scalar: Option<&Scalar>, default: W, diagnostics: &mut Diagnostics) -> W {
    scalar.and_then(|scalar| word(scalar, diagnostics)).unwrap_or(default)
}

/// Reads an address of the web.
pub fn web_address(scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<String> {
    let address = scalar.text.trim();
    if url::is_web(address) {
        return Some(address.to_owned());
    }
    diagnostics.push(Diagnostic::new(codes::BAD_URL, scalar.place).with("url", address));
    None
}

/// Returns a resolution's number as it is compared: ASCII digits without leading zeros, lower
/// case. `٠٤` and `4` are the same.
pub fn fold_number(number: &str) -> String {
    let folded = fold_digits(number.trim()).to_lowercase();
    let trimmed = folded.trim_start_matches('0');
    if trimmed.starts_with(|first: char| first.is_ascii_digit()) {
        trimmed.to_owned()
    } else if trimmed.len() < folded.len() {
        format!("0{trimmed}")
    } else {
        folded
    }
}

/// Reads `27-12-2025`, `27/12/2025` and `27.12.2025` to suggest what was meant.
fn day_first(text: &str) -> Option<Day> {
    let folded = fold_digits(text.trim());
    let parts: Vec<&str> = folded.split(['-', '/', '.']).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    Day::parse(&format!("{year}-{month:0>2}-{day:0>2}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_without_script_and_zeros() {
        for (typed, folded) in [
            ("٠٤", "4"),
            ("04", "4"),
            ("4", "4"),
            ("0", "0"),
            ("00", "0"),
            ("4A", "4a"),
            ("40", "40"),
        ] {
            assert_eq!(fold_number(typed), folded);
        }
    }

    #[test]
    fn a_date_with_the_day_first_is_understood_for_the_suggestion() {
        assert_eq!(day_first("27/12/2025"), Day::parse("2025-12-27").ok());
        assert_eq!(day_first("٢٧-١٢-٢٠٢٥"), Day::parse("2025-12-27").ok());
        assert_eq!(day_first("2025-1-5"), Day::parse("2025-01-05").ok());
        assert_eq!(day_first("last Monday"), None);
    }
}
