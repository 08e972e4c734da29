//! The table of updates: every report on a resolution, not only the newest.

use crate::model::update::Update;
use crate::model::words::Status;
use crate::site::columns::shared::{
    self, BODY, SOURCE, at, body, count, list, optional, page, plain, source, text, whole,
};
use crate::site::columns::{Column, Kind, Row, Table, Value, always, resolutions, stated, word};
use crate::site::{Site, names, routes};

/// The table.
pub const TABLE: Table = Table { name: "updates", columns: COLUMNS, rows };

const COLUMNS: &[Column] = &[
    always("id", Kind::Name, |site, row| plain(names::update(site, at(row), row.entry))),
    always("url", Kind::Page, |site, row| page(site, routes::resolution(site.model, at(row)))),
    always("path", Kind::Path, |site, row| plain(routes::resolution(site.model, at(row)))),
    always("resolution", Kind::Other, |site, row| plain(names::resolution(site, at(row)))),
    always("position", Kind::Count, |_, row| count(row.entry + 1)),
    always("date", Kind::Date, |site, row| Value::Date(of(site, row).date)),
    always("status", word::<Status>("status"), |site, row| shared::word(of(site, row).status)),
    stated("progress", Kind::Percent, |site, row| optional(of(site, row).progress, whole)),
    stated("note", Kind::Text, |site, row| text(of(site, row).note.as_ref())),
    always("evidence", Kind::List(&SOURCE), |site, row| {
        list(&of(site, row).evidence, |one| source(shared::meeting(site, row), one))
    }),
    stated("reported_by", BODY, |site, row| {
        optional(of(site, row).reported_by.as_ref(), |one| body(site, one))
    }),
];

fn rows(site: &Site<'_>) -> Vec<Row> {
    let resolutions = resolutions::rows(site).into_iter();
    let entries = resolutions.flat_map(|row| {
        let updates = site.resolution(at(row)).updates.len();
        (0..updates).map(move |entry| Row { entry, ..row })
    });
    entries.collect()
}

fn of<'a>(site: &'a Site<'a>, row: Row) -> &'a Update {
    &site.resolution(at(row)).updates[row.entry]
}
