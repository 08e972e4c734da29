//! Phone numbers and e-mail addresses in running text, as they are written in Syria.
//!
//! A number is only taken for a phone's if it begins like one (`+`, `00`, `963`, or `0` and the
//! code of a network or a province) and is as long as one. Dates, years, amounts and the numbers of
//! resolutions aren't.

use crate::base::characters::{digit, fold_digits, is_invisible};

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
}

/// Digits that stand together: where they begin and end, and which they are.
struct Group {
    start: usize,
    end: usize,
    digits: String,
}

/// Finds contacts: what each is, and its first byte and the one after its last.
pub fn find(text: &str) -> Vec<(Kind, (usize, usize))> {
    let mut found = phones(text);
    found.extend(emails(text));
    found.sort_by_key(|(_, place)| *place);
    found
}

/// Returns what two spellings of one contact have in common.
pub fn compared(contact: &str) -> String {
    let folded = fold_digits(contact.trim());
    if folded.contains('@') {
        return folded.to_lowercase();
    }
    let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    digits.strip_prefix("963").unwrap_or(digits).trim_start_matches('0').to_owned()
}

fn emails(text: &str) -> impl Iterator<Item = (Kind, (usize, usize))> + '_ {
    let is_name = |one: char| one.is_ascii_alphanumeric() || "._%+-".contains(one);
    let is_host = |one: char| one.is_ascii_alphanumeric() || ".-".contains(one);
    text.match_indices('@').filter_map(move |(at, _)| {
        let before = text[..at].rfind(|one| !is_name(one));
        let start =
            before.map_or(0, |last| last + text[last..].chars().next().map_or(0, char::len_utf8));
        let after = &text[at + 1..];
        let host = &after[..after.find(|one| !is_host(one)).unwrap_or(after.len())];
        let host = host.trim_end_matches(['.', '-']);
        let (domain, top) = host.rsplit_once('.')?;
        let is_top = top.len() >= 2 && top.bytes().all(|one| one.is_ascii_alphabetic());
        let sound = start < at && !domain.is_empty() && is_top;
        sound.then_some((Kind::Email, (start, at + 1 + host.len())))
    })
}

fn phones(text: &str) -> Vec<(Kind, (usize, usize))> {
    let groups = groups(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < groups.len() {
        match phone(text, &groups, at) {
            Some(last) => {
                found.push((Kind::Phone, (start(text, &groups[at]), groups[last].end)));
                at = last + 1;
            }
            None => at += 1,
        }
    }
    found
}

/// Returns all groups of digits.
fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (at, one) in text.char_indices() {
        let Some(value) = digit(one) else { continue };
        let (end, value) = (at + one.len_utf8(), char::from(b'0' + value));
        match groups.last_mut().filter(|last| last.end == at) {
            Some(last) => {
                last.end = end;
                last.digits.push(value);
            }
            None => groups.push(Group { start: at, end, digits: value.to_string() }),
        }
    }
    groups
}

/// Tells what may stand between two groups of one number: a space, a hyphen, a bracket.
fn joins(between: &str) -> bool {
    let seen: Vec<char> = between.chars().filter(|one| !is_invisible(*one)).collect();
    let may = |one: &char| {
        matches!(one, ' ' | '\u{A0}' | '\u{202F}' | '-' | '\u{2010}'..='\u{2013}' | '(' | ')' | '/')
    };
    seen.len() <= 2 && seen.iter().all(may)
}

/// Tells whether a space alone stands between two groups.
fn is_space(between: &str) -> bool {
    between.chars().all(|one| one.is_whitespace() || is_invisible(one))
}

/// Returns the last group of the phone number that begins with a group.
fn phone(text: &str, groups: &[Group], first: usize) -> Option<usize> {
    let opening = &groups[first];
    let begins_alone = match first.checked_sub(1).map(|last| &groups[last]) {
        // The rest of a date or of a longer number is no beginning.
        Some(last) => {
            let between = &text[last.end..opening.start];
            // Nor is that of an amount, which no network's code begins.
            let is_own = opening.digits.len() >= 9
                || ["09", "00", "963"].iter().any(|code| opening.digits.starts_with(code));
            !joins(between) || between.ends_with('+') || is_space(between) && is_own
        }
        None => true,
    };
    let is_plus = text[..opening.start].trim_end_matches(is_invisible).ends_with('+');
    let before = text[..opening.start].chars().next_back();
    let is_part = |one: char| one.is_ascii_alphanumeric() || "._,/=#٫٬".contains(one);
    if !begins_alone || before.is_some_and(is_part) {
        return None;
    }
    let mut digits = String::new();
    let mut parts = Vec::new();
    let mut found = None;
    for (at, group) in groups.iter().enumerate().skip(first) {
        if at > first && !joins(&text[groups[at - 1].end..group.start]) {
            break;
        }
        digits += &group.digits;
        parts.push(group.digits.as_str());
        if digits.len() > 16 {
            break;
        }
        if is_phone(&digits, &parts, is_plus) && ends(text, group, groups.get(at + 1)) {
            found = Some(at);
        }
    }
    found
}

/// Tells whether a number may end behind a group.
fn ends(text: &str, group: &Group, next: Option<&Group>) -> bool {
    let after = text[group.end..].chars().next();
    let goes_on = next.is_some_and(|next| {
        let between = &text[group.end..next.start];
        matches!(between, "," | "." | "٬" | "٫") || joins(between) && !is_space(between)
    });
    !goes_on && !after.is_some_and(|one| one.is_ascii_alphanumeric() || one == '_')
}

/// Tells whether digits are a phone number, in these groups.
fn is_phone(digits: &str, groups: &[&str], is_plus: bool) -> bool {
    let is_year = |one: &&str| one.len() == 4 && (one.starts_with("19") || one.starts_with("20"));
    if is_plus {
        // With its country: any country's, but Syria's are as long as they are.
        return match digits.strip_prefix("963") {
            Some(own) => is_own(own.trim_start_matches('0')),
            None => (9..=15).contains(&digits.len()),
        };
    }
    if let Some(far) = digits.strip_prefix("00") {
        let is_known = ["963", "964", "90", "961", "962", "49", "46", "31", "33", "44"];
        return match far.strip_prefix("963") {
            Some(own) => is_own(own.trim_start_matches('0')),
            None => {
                is_known.iter().any(|code| far.starts_with(code)) && (11..=13).contains(&far.len())
            }
        };
    }
    if let Some(own) = digits.strip_prefix("963") {
        return own.starts_with('9') && is_own(own);
    }
    let Some(own) = digits.strip_prefix('0') else { return false };
    // `09-03-2025` is a date, `09 33 12 34 56` is none.
    let pairs = groups.iter().all(|one| one.len() <= 3);
    let whole = groups[0].len() >= 3;
    match own.starts_with('9') {
        true => is_own(own) && (whole || pairs),
        false => is_own(own) && groups[0].len() != 2 && !groups.iter().any(is_year),
    }
}

/// Tells whether digits are a number within Syria without the zero in front: of a network or
/// of a province.
fn is_own(digits: &str) -> bool {
    let province =
        ["11", "14", "15", "16", "21", "22", "23", "31", "33", "41", "43", "51", "52", "53"];
    match digits.starts_with('9') {
        true => digits.len() == 9,
        false => {
            province.iter().any(|code| digits.starts_with(code)) && (8..=9).contains(&digits.len())
        }
    }
}

/// Returns where a number begins, with its plus sign and bracket.
fn start(text: &str, group: &Group) -> usize {
    let before = text[..group.start].trim_end_matches(is_invisible);
    if before.ends_with(['+', '(']) { before.len() - 1 } else { group.start }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|(_, (start, end))| &text[start..end]).collect()
    }

    #[test]
    fn contacts_are_found_however_they_are_written() {
        for (text, word) in [
            ("للاتصال 0944123456.", "0944123456"),
            ("هاتف: 0944 123 456، مساءً", "0944 123 456"),
            ("٠٩٤٤-١٢٣-٤٥٦", "٠٩٤٤-١٢٣-٤٥٦"),
            ("۰۹۳۳/۱۲۳۴۵۶", "۰۹۳۳/۱۲۳۴۵۶"),
            ("09 33 12 34 56", "09 33 12 34 56"),
            ("+963 944 123 456", "+963 944 123 456"),
            ("+963 (0) 944 123 456", "+963 (0) 944 123 456"),
            ("00963-52-123456", "00963-52-123456"),
            ("963944123456+", "963944123456"),
            ("(022) 123 456", "(022) 123 456"),
            ("052 1234567", "052 1234567"),
            ("+90 532 123 45 67", "+90 532 123 45 67"),
            ("رقم 7 0944123456 2025", "0944123456"),
            ("raqqa.office@example.org.", "raqqa.office@example.org"),
            ("[بريد](mailto:a@example.org)", "a@example.org"),
        ] {
            assert_eq!(words(text), [word], "{text}");
        }
        assert_eq!(words("0944123456 - 0933654321"), ["0944123456", "0933654321"]);
    }

    #[test]
    fn dates_amounts_and_numbers_of_records_are_no_contacts() {
        for text in [
            "09-03-2025", "2025-09-12", "٠٩/٠٣/٢٠٢٥", "2024-2025", "09-2024-2025", "13,456,452",
            "13 456 452 000", "944123456", "القرار 0123/2024-2025", "022-2024-25", "022/2025",
            "1. 2. 3. 4. 5. 6. 7. 8. 9. 10.", "2025-09-12 10:30", "0.944123456", "1,022,500,000",
            "4355a46b0944123456c217e8ef63", "https://news.example/0944123456", "a@b", "@name",
            "0000000000", "1 022 123 456", "القرار رقم 52 لعام 2025", "963,944,123,456",
        ] {
            assert_eq!(words(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn spellings_of_one_contact_meet() {
        for (one, other) in [
            ("+963 52 123 456", "٠٥٢-١٢٣٤٥٦"),
            ("00963 944123456", "0944 123 456"),
            ("Office@Example.org", "office@example.org"),
        ] {
            assert_eq!(compared(one), compared(other));
        }
    }
}
