//! The table of meetings: when, where, who was there, and what was published of it.

use crate::model::meeting::{Attendee, Document, Photo};
use crate::model::words::{Completeness, DateBasis, MeetingKind, MeetingState, MinutesState};
use crate::site::columns::shared::{
    self, SOURCE, count, file, list, meeting, optional, page, plain, source, text, texts, whole,
};
use crate::site::columns::{Column, Kind, Row, Table, Value, always, field, maybe, stated, word};
use crate::site::{Site, names, routes};

/// The table.
pub const TABLE: Table = Table { name: "meetings", columns: COLUMNS, rows };

const ATTENDEE: Kind = Kind::Record(&[
    maybe("name", Kind::Text),
    maybe("role", Kind::Text),
    maybe("body", Kind::Text),
    maybe("group", Kind::Text),
    maybe("count", Kind::Count),
]);
const DOCUMENT: Kind = Kind::Record(&[
    field("title", Kind::Text),
    field("file", Kind::File),
    maybe("kind", Kind::Plain),
    maybe("lang", Kind::Plain),
]);
const PHOTO: Kind = Kind::Record(&[
    field("file", Kind::Photo),
    maybe("alt", Kind::Text),
    maybe("credit", Kind::Text),
]);

const COLUMNS: &[Column] = &[
    always("id", Kind::Name, |site, row| plain(names::meeting(meeting(site, row)))),
    always("url", Kind::Page, |site, row| page(site, routes::meeting(site.model, row.record))),
    always("path", Kind::Path, |site, row| plain(routes::meeting(site.model, row.record))),
    always("council", Kind::Council, |site, row| Value::Council(&meeting(site, row).council)),
    always("with", Kind::List(&Kind::Council), |site, row| {
        list(&meeting(site, row).with, Value::Council)
    }),
    always("title", Kind::Text, |site, row| Value::Text(&meeting(site, row).title)),
    always("kind", word::<MeetingKind>("meeting-kind"), |site, row| {
        shared::word(meeting(site, row).kind)
    }),
    always("date", Kind::Date, |site, row| Value::Date(meeting(site, row).date)),
    always("date_basis", word::<DateBasis>("date-basis"), |site, row| {
        shared::word(meeting(site, row).date_basis)
    }),
    always("state", word::<MeetingState>("meeting-state"), |site, row| {
        shared::word(meeting(site, row).state)
    }),
    always("minutes_state", word::<MinutesState>("minutes-state"), |site, row| {
        shared::word(meeting(site, row).minutes_state)
    }),
    always("completeness", word::<Completeness>("completeness"), |site, row| {
        shared::word(meeting(site, row).completeness)
    }),
    stated("place", Kind::Text, |site, row| text(meeting(site, row).place.as_ref())),
    stated("slogan", Kind::Text, |site, row| text(meeting(site, row).slogan.as_ref())),
    always("agenda", Kind::List(&Kind::Text), |site, row| texts(&meeting(site, row).agenda)),
    always("attendees", Kind::List(&ATTENDEE), |site, row| {
        list(&meeting(site, row).attendees, attendee)
    }),
    always("minutes", Kind::List(&Kind::Plain), |site, row| {
        shared::languages(site, &meeting(site, row).minutes)
    }),
    always("resolutions", Kind::Count, |site, row| count(meeting(site, row).resolutions.len())),
    always("figures", Kind::Count, |site, row| count(meeting(site, row).figures.len())),
    always("corrections", Kind::Count, |site, row| count(meeting(site, row).corrections.len())),
    always("documents", Kind::List(&DOCUMENT), documents),
    always("photos", Kind::List(&PHOTO), photos),
    always("sources", Kind::List(&SOURCE), |site, row| {
        let own = meeting(site, row);
        list(&own.sources, |one| source(own, one))
    }),
    always("withdrawn", Kind::Truth, |site, row| {
        Value::Truth(meeting(site, row).withdrawal().is_some())
    }),
];

fn rows(site: &Site<'_>) -> Vec<Row> {
    (0..site.model.meetings.len()).map(|record| Row { record, ..Row::default() }).collect()
}

fn attendee(attendee: &Attendee) -> Value<'_> {
    Value::Record(match attendee {
        Attendee::Person { name, role, body } => vec![
            Value::Text(name),
            text(role.as_ref()),
            text(body.as_ref()),
            Value::None,
            Value::None,
        ],
        Attendee::Group { name, count } => {
            vec![Value::None, Value::None, Value::None, Value::Text(name), optional(*count, whole)]
        }
    })
}

fn documents<'a>(site: &'a Site<'a>, row: Row) -> Value<'a> {
    let own = meeting(site, row);
    list(&own.documents, |one: &Document| {
        let kind = optional(one.kind.as_deref(), plain);
        let lang = optional(one.lang.as_deref(), plain);
        Value::Record(vec![Value::Text(&one.title), file(own, &one.file), kind, lang])
    })
}

fn photos<'a>(site: &'a Site<'a>, row: Row) -> Value<'a> {
    list(&meeting(site, row).photos, |one: &Photo| {
        let credit = text(one.credit.as_ref());
        let path = plain(routes::whole_photo(&one.picture));
        Value::Record(vec![path, text(one.alt.as_ref()), credit])
    })
}
