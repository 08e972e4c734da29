//! A cell of a spreadsheet: what it holds, how it looks, and how that is written.
//!
//! A text is written as a text, whatever it begins with: only what is written as a formula would
//! run, and here is nothing that writes one.

use std::borrow::Cow;

use quick_xml::escape::{escape, partial_escape};

use super::shared::Shared;
use crate::base::date::Day;
use crate::base::number::Decimal;

/// The most characters (in UTF-16) that a cell holds.
const LONGEST: usize = 32_767;

/// The most digits that a spreadsheet's number keeps.
const MOST_DIGITS: usize = 15;

/// How a cell looks: its position in the styles of [`super::parts`]. All are aligned to the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Bold over a thin line, wrapped.
    Head = 1,
    /// Bold, wrapped.
    Label,
    /// Wrapped; a number as it is.
    Text,
    /// `2025-01-31`.
    Date,
    /// `1,234`.
    Number,
    /// `1,234.50`.
    Fraction,
}

/// A cell.
#[derive(Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Without anything.
    Empty,
    /// With a text that fits.
    Text(Cow<'a, str>, Look),
    /// With a text that fits and that many cells have: it is written once, and held until then.
    Word(Cow<'a, str>),
    /// With a number in ASCII.
    Number(String, Look),
}

impl<'a> Cell<'a> {
    /// Returns a cell with a text, cut to what a cell holds.
    pub fn text(text: impl Into<Cow<'a, str>>, look: Look) -> Self {
        let text = cut(text.into());
        if text.is_empty() { Cell::Empty } else { Cell::Text(text, look) }
    }

    /// Returns a cell with a text that many cells have.
    pub fn word(text: Cow<'a, str>) -> Self {
        let text = cut(text);
        if text.is_empty() { Cell::Empty } else { Cell::Word(text) }
    }

    /// Returns a cell with a number, if a spreadsheet keeps every digit of it.
    pub fn number(number: Decimal, look: Look) -> Option<Self> {
        let plain = number.plain();
        let digits = plain.bytes().filter(u8::is_ascii_digit).count();
        (digits <= MOST_DIGITS).then_some(Cell::Number(plain, look))
    }

    /// Returns a cell with a day, if it isn't before 1900, from where spreadsheets count. They
    /// count a 29th of February of that year, which there wasn't.
    pub fn day(day: Day) -> Option<Self> {
        let number = |year, month, day| Day { year, month, day }.number();
        let missing = i64::from(day.number() >= number(1900, 3, 1));
        let serial = day.number() - number(1900, 1, 1) + 1 + missing;
        (serial > 0).then(|| Cell::Number(serial.to_string(), Look::Date))
    }

    /// Adds the XML of a cell at a place: the letters of its column, the number of its line.
    pub(super) fn write(self, place: [&str; 2], shared: &mut Shared<'a>, xml: &mut String) {
        match self {
            Cell::Empty => {}
            Cell::Number(number, look) => {
                open(place, look, xml);
                xml.extend(["\"><v>", &number, "</v></c>"]);
            }
            Cell::Word(text) => {
                open(place, Look::Text, xml);
                let position = shared.position(text).to_string();
                xml.extend(["\" t=\"s\"><v>", &position, "</v></c>"]);
            }
            Cell::Text(text, look) => {
                open(place, look, xml);
                xml.push_str("\" t=\"inlineStr\"><is>");
                push_text(&text, xml);
                xml.push_str("</is></c>");
            }
        }
    }
}

fn open([column, line]: [&str; 2], look: Look, xml: &mut String) {
    xml.extend(["<c r=\"", column, line, "\" s=\""]);
    xml.push(char::from(b'0' + look as u8));
}

/// Adds a text, in several pieces where programs would read a code in it.
pub(super) fn push_text(text: &str, xml: &mut String) {
    match pieces(text).as_slice() {
        [whole] => push_piece(whole, xml),
        several => several.iter().for_each(|piece| {
            xml.push_str("<r>");
            push_piece(piece, xml);
            xml.push_str("</r>");
        }),
    }
}

/// Adds a piece; without the attribute spaces at its ends would be lost.
fn push_piece(text: &str, xml: &mut String) {
    let ends_in_space = [text.chars().next(), text.chars().next_back()]
        .into_iter()
        .flatten()
        .any(char::is_whitespace);
    xml.push_str(if ends_in_space { "<t xml:space=\"preserve\">" } else { "<t>" });
    // Quotation marks need no escaping outside attributes.
    xml.push_str(&partial_escape(clean(text)));
    xml.push_str("</t>");
}

/// Splits a text within what programs would read as the code of a character, `_x0041_`. The
/// standard's own way, a code for the underscore, isn't read by all of them.
fn pieces(text: &str) -> Vec<&str> {
    let is_code = |rest: &[u8]| {
        rest.len() > 4 && rest[..4].iter().all(u8::is_ascii_hexdigit) && rest[4] == b'_'
    };
    let mut pieces = Vec::with_capacity(1);
    let mut from = 0;
    for (at, found) in text.match_indices("_x") {
        let end = at + found.len();
        if is_code(&text.as_bytes()[end..]) {
            pieces.push(&text[from..end]);
            from = end;
        }
    }
    pieces.push(&text[from..]);
    pieces
}

/// Escapes a text for the values of attributes, and for elements.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    escape(clean(text))
}

/// Drops what XML 1.0 can't hold, not even escaped (its production `Char`). Records with such
/// characters are refused, but one would lose the file to every reader.
fn clean(text: &str) -> Cow<'_, str> {
    let is_lost = |one: char| match one {
        '\t' | '\n' | '\r' => false,
        _ => one < ' ' || matches!(one, '\u{FFFE}' | '\u{FFFF}'),
    };
    if text.contains(is_lost) { text.replace(is_lost, "").into() } else { text.into() }
}

/// Cuts a text to what a cell holds; what was cut is seen. A line ends in one character there.
fn cut(text: Cow<'_, str>) -> Cow<'_, str> {
    let text = if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        text
    };
    // A text has no more units of UTF-16 than bytes, which needn't be counted.
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let mut room = LONGEST - 1;
    let fits = |one: &char| {
        let left = room.checked_sub(one.len_utf16());
        room = left.unwrap_or(0);
        left.is_some()
    };
    let kept: String = text.chars().take_while(fits).collect();
    Cow::Owned(kept + "…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_holds_as_much_as_a_spreadsheet_takes() {
        assert_eq!(cut("ا\r\nب\rج".into()), "ا\nب\nج");
        let fits = "ا".repeat(LONGEST);
        assert_eq!(cut((&*fits).into()), fits);
        for long in ["ا".repeat(LONGEST + 1), "🙂".repeat(LONGEST)] {
            let kept = cut(long.into());
            assert!(kept.ends_with('…'));
            assert!((LONGEST - 1..=LONGEST).contains(&kept.encode_utf16().count()));
        }
    }

    #[test]
    fn a_number_is_one_only_with_all_its_digits() {
        for (text, kept) in
            [("-13456452.50", true), ("123456789012345", true), ("1234567890123456", false)]
        {
            let cell = Cell::number(Decimal::parse(text).unwrap(), Look::Fraction);
            let expected = kept.then(|| Cell::Number(text.to_owned(), Look::Fraction));
            assert_eq!(cell, expected, "{text}");
        }
    }

    #[test]
    fn days_are_counted_as_spreadsheets_do() {
        for (day, serial) in [
            ("1899-12-31", None),
            ("1900-01-01", Some("1")),
            ("1900-02-28", Some("59")),
            ("1900-03-01", Some("61")),
            ("2025-12-27", Some("46018")),
            ("9999-12-31", Some("2958465")),
        ] {
            let expected = serial.map(|serial| Cell::Number(serial.to_owned(), Look::Date));
            assert_eq!(Cell::day(Day::parse(day).unwrap()), expected, "{day}");
        }
    }

    #[test]
    fn any_text_is_well_formed_and_comes_back_as_it_is() {
        for (text, written) in [
            ("]]> <b> &amp; \"c\" 'd'", "<t>]]&gt; &lt;b&gt; &amp;amp; \"c\" 'd'</t>"),
            ("a\u{0}\u{1F}\u{FFFE}\u{FFFF}\u{B}b", "<t>ab</t>"),
            (" =1+1", "<t xml:space=\"preserve\"> =1+1</t>"),
            ("نص\tÊ🙂\n", "<t xml:space=\"preserve\">نص\tÊ🙂\n</t>"),
            ("_x0041 _x00g1_ x0041_", "<t>_x0041 _x00g1_ x0041_</t>"),
            ("a_x0041_", "<r><t>a_x</t></r><r><t>0041_</t></r>"),
            ("_x0041_x005F_", "<r><t>_x</t></r><r><t>0041_x</t></r><r><t>005F_</t></r>"),
        ] {
            let mut xml = String::new();
            Cell::text(text, Look::Text).write(["B", "7"], &mut Shared::default(), &mut xml);
            let head = "<c r=\"B7\" s=\"3\" t=\"inlineStr\"><is>";
            assert_eq!(xml, format!("{head}{written}</is></c>"), "{text:?}");
        }
    }
}
