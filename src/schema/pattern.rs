//! What values look like, as regular expressions that every reader of JSON Schemas understands.
//!
//! Each takes at least all that the model takes: digits of three scripts, signs that don't show
//! between them, blanks around. Where a pattern can't tell (a 29 February, 31 digits), it takes more.

use std::fmt::Write;

/// Blanks around a value, and signs that don't show.
const AROUND: &str = r"[\s\u200B-\u200F\u061C\u2060\u00AD]*";

/// Signs that don't show, between those that do.
const HIDDEN: &str = r"[\u200B-\u200F\u061C\u2060\u00AD]*";

/// Signs between groups of digits that are read as a space.
const SPACES: &str = r" \u00A0\u202F'\u2019\u066C";

/// Signs that are read as a point.
const POINTS: &str = r".\u066B";

/// An id.
const ID: &str = "[a-z0-9]+(?:-[a-z0-9]+)*";

/// Anything that shows.
pub(crate) const NOT_EMPTY: &str = r"\S";

/// A language's tag, in any of its spellings.
pub(crate) const TAG: &str = "^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$";

/// A SHA-256.
pub(crate) const HASH: &str = r"^\s*[0-9A-Fa-f]{64}\s*$";

/// Marks of texts.
pub(crate) const MARKS: &str = r"^\s*[0-9a-f]{8}(?: [0-9a-f]{8})*\s*$";

/// A currency's code.
pub(crate) const CURRENCY: &str = r"^\s*[A-Z]{3}\s*$";

/// A currency's code, or what else is counted.
pub(crate) const UNIT: &str = r"^(?:\s*[A-Z]{3}\s*|count|percent)$";

/// An address of the web.
pub(crate) const URL: &str = r"^\s*[Hh][Tt][Tt][Pp][Ss]?://[^/\s\\][^\s\\]*\s*$";

/// An address that a site may have.
pub(crate) const SITE_URL: &str = r"^\s*[Hh][Tt][Tt][Pp][Ss]?://[^/\s\\?#][^\s\\?#]*\s*$";

/// An e-mail address.
pub(crate) const EMAIL: &str = r#"^\s*[^\s<>"'?&@]+@[^\s<>"'?&@]*\.[^\s<>"'?&@]*\s*$"#;

/// Returns the pattern of an id.
pub(crate) fn id() -> String {
    format!("^{ID}$")
}

/// Returns the pattern of a meeting's name.
pub(crate) fn meeting_name() -> String {
    format!(r"^\s*{ID}/{ID}\s*$")
}

/// Returns the pattern of a resolution's name.
pub(crate) fn resolution_name() -> String {
    format!(r"^\s*{ID}/{ID}/[^/]*\S[^/]*$")
}

/// Returns the pattern of a number of a resolution that needs no id. A Kelvin sign is a `k` too.
pub(crate) fn resolution_number() -> String {
    let (digit, letter) = (digit(0..=9), format!(r"[A-Za-z\u212A]{HIDDEN}"));
    format!("^{AROUND}(?:{letter}(?:{digit})+|(?:{digit})+(?:{letter})?){AROUND}$")
}

/// Returns the pattern of a date of any precision.
pub(crate) fn date() -> String {
    let dash = format!("-{HIDDEN}");
    let months = |of: &[u8]| {
        let each: Vec<String> = of.iter().map(|month| two_digits(*month)).collect();
        format!("(?:{})", each.join("|"))
    };
    let (zero, any) = (digit(0..=0), digit(0..=9));
    let to_29 = format!("{zero}{}|{}{any}", digit(1..=9), digit(1..=2));
    let (to_30, three) = (format!("{to_29}|{}{zero}", digit(3..=3)), digit(3..=3));
    let to_31 = format!("{to_29}|{three}{}", digit(0..=1));
    let mut month = String::new();
    for (of, days) in
        [(&[1, 3, 5, 7, 8, 10, 12][..], to_31), (&[4, 6, 9, 11], to_30), (&[2], to_29)]
    {
        let bar = if month.is_empty() { "" } else { "|" };
        write!(month, "{bar}{}(?:{dash}(?:{days}))?", months(of)).expect("a string takes it");
    }
    format!("^{AROUND}{}(?:{dash}(?:{month}))?{AROUND}$", four_digits())
}

/// Returns the pattern of a year.
pub(crate) fn year() -> String {
    format!("^{AROUND}{}{AROUND}$", four_digits())
}

/// Returns the pattern of a length of time: `P`, and then at least one unit.
pub(crate) fn period() -> String {
    let number = format!("(?:{}){{1,4}}", digit(0..=9));
    let units: String =
        ["Y", "M", "W", "D"].map(|one| format!("(?:{number}{one}{HIDDEN})?")).concat();
    format!("^{AROUND}P{HIDDEN}(?!{AROUND}$){units}{AROUND}$")
}

/// Returns the pattern of a number: digits that are grouped in one way or not at all, and perhaps a
/// fraction, whose sign is another one than that of the groups.
pub(crate) fn number() -> String {
    let digits = format!("(?:{})+", digit(0..=9));
    let fraction = |signs: &str| format!("(?:[{signs}]{HIDDEN}{digits})?");
    let any = fraction(r".,\u066B");
    let grouped = [(SPACES, any.clone()), (",", fraction(r".\u066B")), (POINTS, fraction(","))];
    let grouped = grouped.map(|(signs, fraction)| format!("{}{fraction}", groups(signs, 1)));
    signed(&format!("{}|{digits}{any}", grouped.join("|")))
}

/// Returns the pattern of a whole number. A lone point is the sign of a fraction.
pub(crate) fn count() -> String {
    let grouped = [(SPACES, 1), (",", 1), (POINTS, 2)].map(|(signs, least)| groups(signs, least));
    signed(&format!("{}|(?:{})+", grouped.join("|"), digit(0..=9)))
}

/// Returns the pattern of a telephone number: at least three digits.
pub(crate) fn phone() -> String {
    let (sign, digit) = (format!("(?:[-+() /.]{HIDDEN})*"), digit(0..=9));
    format!("^{AROUND}(?:{sign}{digit}){{3}}(?:{sign}{digit})*{sign}{AROUND}$")
}

/// Returns the pattern of a file of one of these types, in small or capital letters.
pub(crate) fn file(types: &[&str]) -> String {
    let any_case = |one: char| match one.is_ascii_alphabetic() {
        true => format!("[{}{one}]", one.to_ascii_uppercase()),
        false => one.to_string(),
    };
    let types: Vec<String> =
        types.iter().map(|one| one.chars().map(any_case).collect::<String>()).collect();
    format!(r"\.(?:{})$", types.join("|"))
}

/// Digits in groups of three with one of these signs between them, so many signs at least.
fn groups(signs: &str, least: u8) -> String {
    let digit = digit(0..=9);
    format!("(?:{digit}){{1,3}}(?:[{signs}]{HIDDEN}(?:{digit}){{3}}){{{least},}}")
}

fn signed(digits: &str) -> String {
    format!(r"^{AROUND}(?:[-+\u2212]{HIDDEN})?(?:{digits}){AROUND}$")
}

fn four_digits() -> String {
    let zeros = format!("(?:{}){{4}}", digit(0..=0));
    format!("(?!{zeros})(?:{}){{4}}", digit(0..=9))
}

fn two_digits(number: u8) -> String {
    let (tens, ones) = (number / 10, number % 10);
    format!("{}{}", digit(tens..=tens), digit(ones..=ones))
}

/// A digit of this range in any of the three scripts.
fn digit(range: std::ops::RangeInclusive<u8>) -> String {
    let (first, last) = (u32::from(*range.start()), u32::from(*range.end()));
    let scripts = [0x30, 0x660, 0x6F0].map(|zero| {
        let sign = |digit| char::from_u32(zero + digit).expect("a digit is a character");
        match first == last {
            true => sign(first).to_string(),
            false => format!("{}-{}", sign(first), sign(last)),
        }
    });
    format!("[{}]{HIDDEN}", scripts.concat())
}
