//! The file of a spreadsheet (XLSX, ECMA-376): a ZIP of XML, written row by row.
//!
//! A row goes straight through the compressor, so that nothing is held but what came out of it.
//! That is why most texts stand in their cells, and only those that many cells have are in the
//! table of shared texts: all texts there would be all of the file in memory until its end. The
//! order of elements in a part is the standard's, and programs refuse another.

pub mod cell;
mod names;
mod parts;
mod shared;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::base::bidi::Direction;
use crate::base::date::Day;
use cell::{Cell, Look};
use shared::Shared;

/// The most rows that a sheet has below its heads.
pub const MOST_ROWS: usize = 1_048_575;

/// From this many rows on a sheet's XML may pass 4 GiB.
const LARGE: usize = 100_000;

/// The level of deflate: the next takes almost three times as long for 3 % less.
const LEVEL: i64 = 7;

/// What is left free around a printed page, in inches: Excel's own.
const MARGINS: &str = "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" \
    header=\"0.3\" footer=\"0.3\"/>";

/// The rows of a sheet, made one by one when they are written.
pub type Rows<'a> = Box<dyn ExactSizeIterator<Item = Vec<Cell<'a>>> + 'a>;

/// What a file says of itself.
pub struct About {
    /// What it is called.
    pub title: String,
    /// Who made it.
    pub creator: String,
    /// What it is.
    pub description: String,
    /// When it was made: the file knows no other clock.
    pub created: Day,
}

/// A sheet.
pub struct Sheet<'a> {
    /// Its name. One that Excel refuses becomes `Sheet1`, and so does one that was there before.
    pub name: String,
    /// What stands above its columns, stays there, and filters them; nothing for a sheet that is
    /// no table.
    pub heads: Vec<String>,
    /// How wide its columns are, in letters.
    pub widths: Vec<u32>,
    /// What is below the heads: no more than [`MOST_ROWS`].
    pub rows: Rows<'a>,
}

/// Returns the file of some sheets that run in a direction.
pub fn file(about: &About, direction: Direction, sheets: Vec<Sheet<'_>>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The parts that say what the file is come first: by them programs know it.
    for (name, xml) in parts::before_sheets(about, &sheets) {
        begin(&mut zip, name, 0);
        put(&mut zip, &xml);
    }
    let mut shared = Shared::default();
    for (at, sheet) in sheets.into_iter().enumerate() {
        begin(&mut zip, &format!("xl/worksheets/sheet{}.xml", at + 1), sheet.rows.len());
        write(&mut zip, sheet, &view(at, direction), &mut shared);
    }
    begin(&mut zip, "xl/sharedStrings.xml", 0);
    put(&mut zip, &parts::shared_texts(&shared.finish()));
    zip.finish().expect("memory takes it").into_inner()
}

/// Begins a part, on the first day that a ZIP knows.
fn begin(zip: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, rows: usize) {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .large_file(rows >= LARGE);
    zip.start_file(name, options).expect("names are unique and memory takes them");
}

fn put(zip: &mut impl Write, xml: &str) {
    zip.write_all(xml.as_bytes()).expect("memory takes it, and a part that may be large is marked");
}

/// Writes a sheet, a row at a time.
fn write<'a>(zip: &mut impl Write, sheet: Sheet<'a>, view: &str, shared: &mut Shared<'a>) {
    let columns: Vec<String> = (0..sheet.widths.len()).map(letters).collect();
    let mut xml = parts::before_rows(&sheet, view);
    let filter = sheet.filter().map(|range| format!("<autoFilter ref=\"{range}\"/>"));
    let head = sheet.heads.into_iter().map(|text| Cell::text(text, Look::Head));
    let head: Vec<Cell<'_>> = head.collect();
    let head = Some(head).filter(|cells| !cells.is_empty());
    for (row, line) in head.into_iter().chain(sheet.rows).zip(1_usize..) {
        let line = line.to_string();
        xml.extend(["<row r=\"", &line, "\">"]);
        for (cell, column) in row.into_iter().zip(&columns) {
            cell.write([column, &line], shared, &mut xml);
        }
        xml.push_str("</row>");
        put(zip, &xml);
        xml.clear();
    }
    xml.push_str("</sheetData>");
    xml.extend(filter);
    xml.extend([MARGINS, "</worksheet>"]);
    put(zip, &xml);
}

/// Returns the attributes of a sheet's view. The first sheet is the one that is open.
fn view(at: usize, direction: Direction) -> String {
    let direction = if direction == Direction::Rtl { "rightToLeft=\"1\" " } else { "" };
    let open = if at == 0 { "tabSelected=\"1\" " } else { "" };
    format!("{direction}{open}workbookViewId=\"0\"")
}

impl Sheet<'_> {
    /// Returns the cells that hold anything, as in `A1:C9`.
    fn range(&self) -> String {
        let heads = usize::from(!self.heads.is_empty());
        self.down_to(self.rows.len() + heads)
    }

    /// Returns the cells that a table's heads filter: there is at least one row of them.
    fn filter(&self) -> Option<String> {
        (!self.heads.is_empty()).then(|| self.down_to(self.rows.len().max(1) + 1))
    }

    fn down_to(&self, line: usize) -> String {
        format!("A1:{}{}", letters(self.widths.len() - 1), line.max(1))
    }
}

/// Returns the letters of a column: `A` to `Z`, then `AA`.
fn letters(mut at: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(b'A' + u8::try_from(at % 26).expect("below 26"));
        match (at / 26).checked_sub(1) {
            Some(left) => at = left,
            None => break,
        }
    }
    letters.into_iter().rev().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered() {
        for (at, shown) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
        {
            assert_eq!(letters(at), shown);
        }
    }

    #[test]
    fn a_table_without_rows_can_be_filtered_and_notes_cannot() {
        let sheet = |heads: Vec<String>| Sheet {
            name: String::new(),
            heads,
            widths: vec![1, 1],
            rows: Box::new(std::iter::empty::<Vec<Cell<'_>>>()),
        };
        let table = sheet(vec!["a".to_owned(), "b".to_owned()]);
        assert_eq!((table.range(), table.filter()), ("A1:B1".to_owned(), Some("A1:B2".to_owned())));
        assert_eq!(
            (sheet(Vec::new()).range(), sheet(Vec::new()).filter()),
            ("A1:B1".to_owned(), None)
        );
    }
}
