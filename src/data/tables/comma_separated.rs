//! A table as CSV (RFC 4180) that spreadsheets open as it is: UTF-8 with a mark in front, a text in
//! one column a language, and nothing that could run as a formula.

use crate::base::text::Lang;
use crate::data::tables::cells;
use crate::site::Site;
use crate::site::columns::Table;

/// What tells Excel that the file is UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Returns a table.
pub fn table(site: &Site<'_>, table: &Table) -> Vec<u8> {
    let languages = &site.model.settings.languages;
    let langs: Vec<Lang> = languages.all().collect();
    let tags: Vec<&str> = langs.iter().map(|lang| languages.tag(*lang)).collect();
    let mut out =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
    let mut heads = Vec::new();
    for column in table.columns {
        cells::heads(column.field.name, &column.field.kind, &tags, &mut heads);
    }
    let taken = "memory takes every record, and all are of one length";
    out.write_record(heads.iter().map(|head| &head.name)).expect(taken);
    let mut record = Vec::with_capacity(heads.len());
    for row in (table.rows)(site) {
        record.clear();
        for column in table.columns {
            let value = (column.get)(site, row);
            cells::cells(&column.field.kind, &value, &langs, &mut record);
        }
        for (cell, _) in record.iter_mut().zip(&heads).filter(|(_, head)| !head.is_harmless) {
            cells::guard(cell);
        }
        out.write_record(&record).expect(taken);
    }
    out.into_inner().expect(taken)
}
