//! Short permanent addresses of records: what a QR code holds, and what people read out.
//!
//! A code is made of the record's full name alone, which never changes, so it never does either.

use sha2::{Digest, Sha256};

use crate::model::Model;
use crate::site::{Ref, Site, names};

/// Digits and letters that nobody takes for one another (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// How many letters a code has: of a million records, two share one with a chance of 1 in 2,000, and
/// then the build says so.
const LENGTH: usize = 10;

/// What has a short address, by its position in the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    /// A meeting.
    Meeting(usize),
    /// A resolution.
    Resolution(Ref),
    /// A clarification.
    Clarification(usize),
}

/// Returns everything that has a short address.
pub fn all(model: &Model) -> impl Iterator<Item = Record> {
    let meetings = model.meetings.iter().enumerate().flat_map(|(meeting, record)| {
        let own = (0..record.resolutions.len()).map(move |position| Ref { meeting, position });
        std::iter::once(Record::Meeting(meeting)).chain(own.map(Record::Resolution))
    });
    meetings.chain((0..model.clarifications.len()).map(Record::Clarification))
}

/// Returns the short address of a record, below the site's root.
pub fn path(site: &Site<'_>, record: Record) -> String {
    format!("r/{}.html", code_of(site, record))
}

/// Returns the code of a record.
pub fn code_of(site: &Site<'_>, record: Record) -> String {
    let name = match record {
        Record::Meeting(one) => names::meeting(&site.model.meetings[one]),
        Record::Resolution(at) => names::resolution(site, at),
        Record::Clarification(one) => names::clarification(&site.model.clarifications[one].id),
    };
    code(&name)
}

/// Returns the code of a full name: the first bits of its SHA-256, five a letter.
fn code(full_name: &str) -> String {
    let hash = Sha256::digest(full_name);
    let bits = hash.iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let letter = |at: usize| {
        let five = bits >> (64 - 5 * (at + 1)) & 31;
        char::from(LETTERS[usize::try_from(five).expect("five bits")])
    };
    (0..LENGTH).map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_never_change() {
        for (name, expected) in [
            ("tabqa/2025-annual", "3008kw2vwj"),
            ("tabqa/2025-annual/8", "85mcf4yc3m"),
            ("clarifications/2026-01-05-investment-budget", "4z3173j4fq"),
        ] {
            assert_eq!(code(name), expected, "{name}");
        }
    }
}
