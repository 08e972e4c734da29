//! The table of clarifications: which claim, what was found, and what that rests on.

use crate::model::clarification::{Clarification, Proof};
use crate::model::scope::FullName;
use crate::model::source::Link;
use crate::model::words::Verdict;
use crate::site::columns::shared::{self, date, list, page, plain, text, texts};
use crate::site::columns::{Column, Kind, Row, Table, Value, always, maybe, stated, word};
use crate::site::{Site, names, routes};

/// The table.
pub const TABLE: Table = Table { name: "clarifications", columns: COLUMNS, rows };

const PROOF: Kind = Kind::Record(&[
    maybe("resolution", Kind::Other),
    maybe("meeting", Kind::Other),
    maybe("figure", Kind::Other),
    maybe("label", Kind::Text),
    maybe("title", Kind::Text),
    maybe("url", Kind::Web),
    maybe("file", Kind::File),
]);

const COLUMNS: &[Column] = &[
    always("id", Kind::Name, |site, row| plain(names::clarification(&of(site, row).id))),
    always("url", Kind::Page, |site, row| {
        page(site, routes::clarification(site.model, row.record))
    }),
    always("path", Kind::Path, |site, row| plain(routes::clarification(site.model, row.record))),
    always("title", Kind::Text, |site, row| Value::Text(&of(site, row).title)),
    always("claim", Kind::Text, |site, row| Value::Text(&of(site, row).claim)),
    always("verdict", word::<Verdict>("verdict"), |site, row| shared::word(of(site, row).verdict)),
    always("date", Kind::Date, |site, row| Value::Date(of(site, row).date)),
    stated("updated", Kind::Date, |site, row| date(of(site, row).changed())),
    always("council", Kind::Council, |site, row| Value::Council(&of(site, row).council)),
    always("evidence", Kind::List(&PROOF), |site, row| {
        let own = of(site, row);
        list(&own.evidence, |one| proof(own, one))
    }),
    stated("first_seen", Kind::Date, |site, row| date(of(site, row).first_seen)),
    always("channels", Kind::List(&Kind::Plain), |site, row| list(&of(site, row).channels, plain)),
    always("variants", Kind::List(&Kind::Text), |site, row| texts(&of(site, row).variants)),
    always("answer", Kind::List(&Kind::Plain), |site, row| {
        shared::languages(site, &of(site, row).answer)
    }),
    always("withdrawn", Kind::Truth, |site, row| {
        Value::Truth(of(site, row).withdrawal().is_some())
    }),
];

fn rows(site: &Site<'_>) -> Vec<Row> {
    (0..site.model.clarifications.len()).map(|record| Row { record, ..Row::default() }).collect()
}

fn of<'a>(site: &'a Site<'a>, row: Row) -> &'a Clarification {
    &site.model.clarifications[row.record]
}

/// Returns a piece of evidence: the fields of `PROOF` in order.
fn proof<'a>(clarification: &Clarification, proof: &'a Proof) -> Value<'a> {
    let mut fields: Vec<Value<'a>> = (0..7).map(|_| Value::None).collect();
    match proof {
        Proof::Record(name, _) if name.resolution.is_some() => fields[0] = full_name(name),
        Proof::Record(name, _) => fields[1] = full_name(name),
        Proof::Figure(name, label, _) => {
            fields[2] = full_name(name);
            fields[3] = Value::Text(label);
        }
        Proof::Source(title, link) => {
            fields[4] = text(title.as_ref());
            match link {
                Link::None => {}
                Link::Web(address) => fields[5] = plain(address),
                Link::File(file) => {
                    let folder = names::clarification(&clarification.id);
                    fields[6] = plain(routes::attachment(&folder, &file.path));
                }
            }
        }
    }
    Value::Record(fields)
}

fn full_name<'a>(name: &FullName) -> Value<'a> {
    plain(name.to_string())
}
