//! A sheet of resolutions: a head that stays, one row each, words of one language.

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet};

use crate::base::date::{Date, Day};
use crate::base::language::Language;
use crate::base::number::Decimal;
use crate::base::text::{Lang, Text};
use crate::data::tables::cells;
use crate::site::Site;
use crate::site::columns::{Column, Kind, Row, Value, resolutions};

/// The most characters (in UTF-16) that a cell holds.
const LONGEST: usize = 32_767;

/// The most digits that a spreadsheet's number keeps.
const MOST_DIGITS: usize = 15;

/// How values are said in one language.
pub struct Words<'a> {
    /// The records.
    pub site: &'a Site<'a>,
    /// The language.
    pub language: &'a Language,
    /// Its position.
    pub lang: Lang,
}

/// How cells look.
struct Looks {
    head: Format,
    text: Format,
    date: Format,
    number: Format,
    fraction: Format,
}

/// Writes the head and the rows.
pub fn fill(sheet: &mut Worksheet, words: &Words<'_>, rows: &[Row]) {
    let top = Format::new().set_align(FormatAlign::Top);
    let looks = Looks {
        head: top.clone().set_text_wrap().set_bold().set_border_bottom(FormatBorder::Thin),
        text: top.clone().set_text_wrap(),
        date: top.clone().set_num_format("yyyy-mm-dd"),
        number: top.clone().set_num_format("#,##0"),
        fraction: top.clone().set_num_format("#,##0.00######"),
    };
    let put = "a part has no more rows than a sheet, and its texts are cut to what a cell holds";
    for (at, column) in (0..).zip(resolutions::TABLE.columns) {
        let title = words.say(&format!("header-{}", column.field.name));
        sheet.write_string_with_format(0, at, cut(title), &looks.head).expect(put);
        sheet.set_column_width(at, width(&column.field.kind)).expect(put);
    }
    for (line, row) in (1..).zip(rows) {
        for (at, column) in (0..).zip(resolutions::TABLE.columns) {
            words.write(sheet, (line, at), column, *row, &looks);
        }
    }
    let last_row = u32::try_from(rows.len()).expect("a part has no more rows than a sheet").max(1);
    let last = u16::try_from(resolutions::TABLE.columns.len() - 1).expect("a few columns");
    sheet.autofilter(0, 0, last_row, last).expect(put);
    sheet.set_freeze_panes(1, 0).expect(put);
}

impl Words<'_> {
    /// Returns a text of the interface.
    pub fn say(&self, id: &str) -> String {
        self.language.say(id, &[])
    }

    /// Returns a text of the records, in this language or the one there is.
    pub fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.shown(self.lang).text
    }

    /// Writes a cell. A text is written as a text, whatever it begins with: only what we write as
    /// a formula would be one, and we write none.
    fn write(
        &self,
        sheet: &mut Worksheet,
        (line, at): (u32, u16),
        column: &Column,
        row: Row,
        looks: &Looks,
    ) {
        let value = (column.get)(self.site, row);
        let kind = &column.field.kind;
        let written = match &value {
            Value::None => return,
            Value::Date(Date { year, month: Some(month), day: Some(day) }) => {
                let whole = Day { year: *year, month: *month, day: *day };
                self::day(whole).map(|day| sheet.write_with_format(line, at, &day, &looks.date))
            }
            Value::Number(number) => float(*number).map(|float| {
                let format = match kind {
                    Kind::Number if number.parts().2.is_empty() => &looks.number,
                    Kind::Number => &looks.fraction,
                    _ => &looks.text,
                };
                sheet.write_number_with_format(line, at, float, format)
            }),
            _ => None,
        };
        if written.is_none() {
            let text = cut(self.shown(kind, &value));
            if !text.is_empty() {
                let room = "the sheet has room";
                sheet.write_string_with_format(line, at, text, &looks.text).expect(room);
            }
        }
    }

    /// Returns a value in this language's words.
    fn shown(&self, kind: &Kind, value: &Value<'_>) -> String {
        match (kind, value) {
            (_, Value::Text(text)) => self.text(text).to_owned(),
            (_, Value::Council(id)) => {
                let council = self.site.model.council(id);
                council.map_or_else(String::new, |council| self.text(&council.name).to_owned())
            }
            (_, Value::Meeting(meeting)) => self.text(&meeting.title).to_owned(),
            (_, Value::Truth(true)) => self.say("yes"),
            (_, Value::Truth(false)) => self.say("no"),
            (Kind::Word(vocabulary), Value::Plain(word)) => {
                self.say(&format!("{}-{word}", vocabulary.texts))
            }
            (Kind::Sector, Value::Plain(id)) => {
                let sectors = &self.site.model.sectors;
                let name = self.site.model.find_sector(id).map(|at| &sectors[at].name);
                name.map_or_else(|| id.to_string(), |name| self.text(name).to_owned())
            }
            (_, Value::List(values)) => {
                let all = values.iter().map(|value| self.shown(kind.inner(), value));
                all.collect::<Vec<_>>().join("\n")
            }
            (_, Value::Record(values)) => {
                // A council in a record is there by its name, too.
                let fields = kind.fields().iter().zip(values);
                let fields = fields.filter(|(field, _)| !matches!(field.kind, Kind::Council));
                let all = fields.map(|(field, value)| self.shown(&field.kind, value));
                all.filter(|one| !one.is_empty()).collect::<Vec<_>>().join(": ")
            }
            (_, single) => cells::plain(single),
        }
    }
}

/// Returns a day as spreadsheets count them; they don't before 1900.
pub fn day(day: Day) -> Option<ExcelDateTime> {
    ExcelDateTime::from_ymd(day.year, day.month, day.day).ok()
}

/// Returns a number as a float where a spreadsheet keeps every digit of it.
fn float(number: Decimal) -> Option<f64> {
    let plain = number.plain();
    let digits = plain.bytes().filter(u8::is_ascii_digit).count();
    if digits > MOST_DIGITS { None } else { plain.parse().ok() }
}

/// Cuts a text to what a cell holds; what was cut is seen. A line ends in one character there.
pub fn cut(text: String) -> String {
    let text =
        if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    if text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let mut room = LONGEST - 1;
    let fits = |one: &char| {
        let left = room.checked_sub(one.len_utf16());
        room = left.unwrap_or(0);
        left.is_some()
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{kept}…")
}

/// Returns how wide a column of a kind is, in letters.
fn width(kind: &Kind) -> u32 {
    match kind {
        Kind::Text => 50,
        Kind::List(_) | Kind::Council | Kind::Meeting => 28,
        Kind::Name | Kind::Page | Kind::Path => 18,
        Kind::Word(_) | Kind::Sector => 16,
        _ => 12,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_holds_as_much_as_a_spreadsheet_takes() {
        assert_eq!(cut("ا\r\nب\rج".to_owned()), "ا\nب\nج");
        let fits = "ا".repeat(LONGEST);
        assert_eq!(cut(fits.clone()), fits);
        for long in ["ا".repeat(LONGEST + 1), "🙂".repeat(LONGEST)] {
            let kept = cut(long);
            assert!(kept.ends_with('…'));
            assert!((LONGEST - 1..=LONGEST).contains(&kept.encode_utf16().count()));
        }
    }

    #[test]
    fn a_number_is_one_only_with_all_its_digits() {
        let number = |text| Decimal::parse(text).unwrap();
        assert_eq!(float(number("-13456452.50")), Some(-13_456_452.5));
        assert_eq!(float(number("123456789012345")), Some(123_456_789_012_345.0));
        assert_eq!(float(number("1234567890123456")), None);
    }
}
