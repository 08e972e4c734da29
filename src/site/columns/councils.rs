//! The table of councils: who they are, how they are reached, and their part of the board.

use crate::model::council::{Council, Member};
use crate::model::words::CouncilKind;
use crate::site::columns::shared::{self, count, date, list, optional, page, plain, text, texts};
use crate::site::columns::{Column, Kind, Row, Table, Value, always, field, maybe, stated, word};
use crate::site::follow_up::Counts;
use crate::site::{Site, routes};

/// The table.
pub const TABLE: Table = Table { name: "councils", columns: COLUMNS, rows };

const MEMBER: Kind = Kind::Record(&[
    field("name", Kind::Text),
    maybe("role", Kind::Text),
    maybe("from", Kind::Date),
    maybe("to", Kind::Date),
]);

const COLUMNS: &[Column] = &[
    always("id", Kind::Name, |site, row| plain(of(site, row).id.as_str())),
    always("url", Kind::Page, |site, row| page(site, routes::council(site.model, row.record))),
    always("path", Kind::Path, |site, row| plain(routes::council(site.model, row.record))),
    always("name", Kind::Text, |site, row| Value::Text(&of(site, row).name)),
    stated("short_name", Kind::Text, |site, row| text(of(site, row).short_name.as_ref())),
    always("kind", word::<CouncilKind>("council-kind"), |site, row| {
        shared::word(of(site, row).kind)
    }),
    stated("parent", Kind::Council, |site, row| {
        optional(of(site, row).parent.as_ref(), Value::Council)
    }),
    stated("area", Kind::Text, |site, row| text(of(site, row).area.as_ref())),
    always("members", Kind::List(&MEMBER), |site, row| list(&of(site, row).members, member)),
    stated("phone", Kind::Plain, |site, row| {
        optional(of(site, row).contact.phone.as_deref(), plain)
    }),
    stated("email", Kind::Email, |site, row| {
        optional(of(site, row).contact.email.as_deref(), plain)
    }),
    stated("telegram", Kind::Plain, |site, row| contact(of(site, row), "telegram")),
    stated("whatsapp", Kind::Plain, |site, row| contact(of(site, row), "whatsapp")),
    stated("facebook", Kind::Plain, |site, row| contact(of(site, row), "facebook")),
    stated("website", Kind::Web, |site, row| contact(of(site, row), "website")),
    stated("dissolved", Kind::Date, |site, row| date(of(site, row).dissolved)),
    always("renamed_from", Kind::List(&Kind::Text), |site, row| texts(&of(site, row).renamed_from)),
    always("meetings", Kind::Count, |site, row| count(site.councils[row.record].meeting_count)),
    always("resolutions", Kind::Count, |site, row| count(counts(site, row).all)),
    always("adopted", Kind::Count, |site, row| count(counts(site, row).adopted)),
    always("completed", Kind::Count, |site, row| count(counts(site, row).completed)),
    always("in_progress", Kind::Count, |site, row| count(counts(site, row).in_progress)),
    always("late", Kind::Count, |site, row| count(counts(site, row).late)),
    always("unreported", Kind::Count, |site, row| count(counts(site, row).unreported)),
];

fn rows(site: &Site<'_>) -> Vec<Row> {
    (0..site.model.councils.len()).map(|record| Row { record, ..Row::default() }).collect()
}

fn of<'a>(site: &'a Site<'a>, row: Row) -> &'a Council {
    &site.model.councils[row.record]
}

fn counts(site: &Site<'_>, row: Row) -> Counts {
    site.councils[row.record].counts
}

fn member(member: &Member) -> Value<'_> {
    let role = text(member.role.as_ref());
    Value::Record(vec![Value::Text(&member.name), role, date(member.from), date(member.to)])
}

/// Returns the name or address at a service.
fn contact<'a>(council: &'a Council, service: &str) -> Value<'a> {
    let contact = &council.contact;
    let mut known = contact.addresses.iter().chain(&contact.names);
    optional(known.find(|(field, _)| *field == service), |(_, typed)| plain(typed))
}
