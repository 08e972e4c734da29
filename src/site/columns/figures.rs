//! The table of figures: the numbers that minutes state.

use crate::model::meeting::{Figure, Unit};
use crate::site::columns::shared::{meeting, optional, page, plain, whole};
use crate::site::columns::{Column, Kind, Row, Table, Value, always, stated};
use crate::site::{Site, names, routes};

/// The table.
pub const TABLE: Table = Table { name: "figures", columns: COLUMNS, rows };

const COLUMNS: &[Column] = &[
    always("id", Kind::Name, |site, row| plain(names::figure(meeting(site, row), row.part))),
    always("url", Kind::Page, |site, row| page(site, routes::meeting(site.model, row.record))),
    always("path", Kind::Path, |site, row| plain(routes::meeting(site.model, row.record))),
    always("council", Kind::Council, |site, row| Value::Council(&meeting(site, row).council)),
    always("meeting", Kind::Meeting, |site, row| Value::Meeting(meeting(site, row))),
    always("label", Kind::Text, |site, row| Value::Text(&of(site, row).label)),
    always("value", Kind::Number, |site, row| Value::Number(of(site, row).value)),
    stated("unit", Kind::Plain, |site, row| optional(of(site, row).unit.as_ref(), unit)),
    stated("year", Kind::Year, |site, row| optional(of(site, row).year, whole)),
    stated("as_printed", Kind::Plain, |site, row| {
        optional(of(site, row).as_printed.as_ref(), |(printed, _)| plain(printed))
    }),
];

fn rows(site: &Site<'_>) -> Vec<Row> {
    let meetings = site.model.meetings.iter().enumerate();
    let parts = meetings.flat_map(|(record, meeting)| {
        (0..meeting.figures.len()).map(move |part| Row { record, part, entry: 0 })
    });
    parts.collect()
}

fn of<'a>(site: &'a Site<'a>, row: Row) -> &'a Figure {
    &meeting(site, row).figures[row.part]
}

fn unit(unit: &Unit) -> Value<'_> {
    match unit {
        Unit::Count => plain("count"),
        Unit::Percent => plain("percent"),
        Unit::Currency(code) => plain(code),
    }
}
