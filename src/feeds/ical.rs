//! The form of iCalendar (RFC 5545): lines, their folding, and the escaping of texts.

use crate::base::date::Day;

/// The longest line, in bytes without its end (3.1).
const LONGEST_LINE: usize = 75;

/// A calendar in the making.
pub struct Ical {
    text: String,
    is_empty: bool,
}

impl Ical {
    /// Begins a calendar of some name. There is no `METHOD`: the file is published, not sent.
    pub fn new(name: &str) -> Self {
        let mut ical = Ical { text: String::new(), is_empty: true };
        ical.line("BEGIN", "VCALENDAR");
        ical.line("VERSION", "2.0");
        ical.line("PRODID", "-//diwan//calendars//EN");
        ical.line("CALSCALE", "GREGORIAN");
        ical.text("X-WR-CALNAME", name);
        ical
    }

    /// Begins an event.
    pub fn open_event(&mut self) {
        self.is_empty = false;
        self.line("BEGIN", "VEVENT");
    }

    /// Ends an event.
    pub fn close_event(&mut self) {
        self.line("END", "VEVENT");
    }

    /// Adds a line whose value has its final form.
    pub fn line(&mut self, name: &str, value: &str) {
        fold(&format!("{name}:{value}"), &mut self.text);
    }

    /// Adds a text, escaped.
    pub fn text(&mut self, name: &str, value: &str) {
        self.line(name, &escape(value));
    }

    /// Adds a text in a language.
    pub fn said(&mut self, name: &str, tag: &str, value: &str) {
        self.text(&format!("{name};LANGUAGE={tag}"), value);
    }

    /// Adds a whole day.
    pub fn day(&mut self, name: &str, day: Day) {
        self.line(&format!("{name};VALUE=DATE"), &day.to_string().replace('-', ""));
    }

    /// Returns the calendar.
    pub fn finish(mut self) -> Vec<u8> {
        // A calendar without any component isn't one (3.6), and a file that comes and goes loses
        // its subscribers. A time zone is the one component that shows nothing anywhere.
        if self.is_empty {
            for (name, value) in UTC {
                self.line(name, value);
            }
        }
        self.line("END", "VCALENDAR");
        self.text.into_bytes()
    }
}

const UTC: [(&str, &str); 8] = [
    ("BEGIN", "VTIMEZONE"),
    ("TZID", "UTC"),
    ("BEGIN", "STANDARD"),
    ("DTSTART", "19700101T000000"),
    ("TZOFFSETFROM", "+0000"),
    ("TZOFFSETTO", "+0000"),
    ("END", "STANDARD"),
    ("END", "VTIMEZONE"),
];

/// Escapes a text (3.3.11), and drops controls, which no line may hold.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            other if other.is_control() && other != '\t' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// Adds a line, broken where it would be too long; never inside a character, though the standard
/// would allow that: not every program puts the bytes together before it reads them.
fn fold(line: &str, out: &mut String) {
    let mut used = 0;
    for character in line.chars() {
        if used + character.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(character);
        used += character.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped() {
        for (text, escaped) in [
            ("a, b; c\\d: \"e\"", "a\\, b\\; c\\\\d: \"e\""),
            ("one\ntwo\r\nthree", "one\\ntwo\\nthree"),
            ("a\u{0}\u{7F}\u{1B}b\t", "ab\t"),
            ("مياه، طرق؛", "مياه، طرق؛"),
        ] {
            assert_eq!(escape(text), escaped);
        }
    }

    #[test]
    fn a_long_line_is_broken_between_characters_and_reads_as_it_was() {
        for unit in ["a", "ê", "ق", "🙂", "aق🙂"] {
            for length in 0..200 {
                let line = format!("{}{}", "x".repeat(length % 5), unit.repeat(length));
                let mut folded = String::new();
                fold(&line, &mut folded);
                let longest = folded.split("\r\n").map(str::len).max();
                assert!(longest <= Some(LONGEST_LINE), "{line}");
                let whole = folded.replace("\r\n ", "");
                assert_eq!(whole.strip_suffix("\r\n"), Some(line.as_str()));
                // No line is broken before it is full.
                let lines = folded.split("\r\n").count() - 1;
                assert_eq!(lines == 1, line.len() <= LONGEST_LINE, "{line}");
            }
        }
    }
}
