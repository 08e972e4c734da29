//! The table of resolutions: what was decided, by whom, until when, and what became of it.

use crate::model::resolution::{Amount, Resolution, Votes};
use crate::model::words::{
    AmountBasis, Recurrence, RelationKind, ResolutionKind, ResolutionResult, Status,
};
use crate::site::columns::shared::{
    self, BODY, at, body, count, date, list, optional, page, plain, relation, text, whole,
};
use crate::site::columns::{Column, Kind, Row, Table, Value, Vocabulary, always, stated, word};
use crate::site::follow_up::Flag;
use crate::site::{Site, names, routes};

/// The table.
pub const TABLE: Table = Table { name: "resolutions", columns: COLUMNS, rows };

const FLAG: Kind = Kind::Word(Vocabulary {
    words: || Flag::ALL.iter().map(|flag| flag.word()).collect(),
    texts: "flag",
});
const RELATION: Kind = Kind::Record(&relation(word::<RelationKind>("relation")));
const INVERSE: Kind = Kind::Record(&relation(word::<RelationKind>("inverse")));

const COLUMNS: &[Column] = &[
    always("id", Kind::Name, |site, row| plain(names::resolution(site, at(row)))),
    always("url", Kind::Page, |site, row| page(site, routes::resolution(site.model, at(row)))),
    always("path", Kind::Path, |site, row| plain(routes::resolution(site.model, at(row)))),
    always("council", Kind::Council, |site, row| {
        Value::Council(&shared::meeting(site, row).council)
    }),
    always("with", Kind::List(&Kind::Council), |site, row| {
        list(&shared::meeting(site, row).with, Value::Council)
    }),
    always("meeting", Kind::Meeting, |site, row| Value::Meeting(shared::meeting(site, row))),
    always("date", Kind::Date, |site, row| Value::Date(shared::meeting(site, row).date)),
    always("number", Kind::Plain, |site, row| plain(&*of(site, row).number)),
    stated("title", Kind::Text, |site, row| text(of(site, row).title.as_ref())),
    always("text", Kind::Text, |site, row| Value::Text(&of(site, row).text)),
    stated("summary", Kind::Text, |site, row| text(of(site, row).summary.as_ref())),
    always("kind", word::<ResolutionKind>("resolution-kind"), |site, row| {
        shared::word(of(site, row).kind)
    }),
    always("result", word::<ResolutionResult>("resolution-result"), |site, row| {
        shared::word(of(site, row).result)
    }),
    stated("sector", Kind::Sector, |site, row| optional(of(site, row).sector.as_deref(), plain)),
    always("responsible", Kind::List(&BODY), |site, row| {
        list(&of(site, row).responsible, |one| body(site, one))
    }),
    stated("due", Kind::Day, |site, row| date(of(site, row).deadline().map(Into::into))),
    stated("due_text", Kind::Text, |site, row| text(of(site, row).due_text.as_ref())),
    stated("recurring", word::<Recurrence>("recurrence"), |site, row| {
        optional(of(site, row).recurring, shared::word)
    }),
    stated("budget_year", Kind::Year, |site, row| optional(of(site, row).budget_year, whole)),
    stated("amount", Kind::Number, |site, row| {
        optional(amount(site, row), |amount| Value::Number(amount.value))
    }),
    stated("currency", Kind::Currency, |site, row| {
        optional(amount(site, row), |amount| plain(&*amount.currency))
    }),
    stated("amount_basis", word::<AmountBasis>("amount-basis"), |site, row| {
        optional(amount(site, row).and_then(|amount| amount.basis), shared::word)
    }),
    stated("votes_for", Kind::Count, |site, row| {
        optional(votes(site, row).and_then(|votes| votes.in_favour), whole)
    }),
    stated("votes_against", Kind::Count, |site, row| {
        optional(votes(site, row).and_then(|votes| votes.against), whole)
    }),
    stated("votes_abstain", Kind::Count, |site, row| {
        optional(votes(site, row).and_then(|votes| votes.abstain), whole)
    }),
    // The records say that a vote was unanimous, or say nothing.
    stated("unanimous", Kind::Truth, |site, row| {
        optional(votes(site, row).filter(|votes| votes.unanimous), |_| Value::Truth(true))
    }),
    always("relations", Kind::List(&RELATION), relations),
    always("inverse_relations", Kind::List(&INVERSE), inverse_relations),
    always("status", word::<Status>("status"), |site, row| {
        shared::word(site.follow_up(at(row)).status)
    }),
    stated("status_since", Kind::Date, |site, row| date(site.follow_up(at(row)).since)),
    stated("progress", Kind::Percent, |site, row| {
        optional(of(site, row).updates.last().and_then(|update| update.progress), whole)
    }),
    always("flags", Kind::List(&FLAG), |site, row| {
        list(&site.follow_up(at(row)).flags, |flag| plain(flag.word()))
    }),
    always("updates", Kind::Count, |site, row| count(of(site, row).updates.len())),
    always("corrections", Kind::Count, corrections),
    always("withdrawn", Kind::Truth, |site, row| Value::Truth(site.follow_up(at(row)).withdrawn)),
];

/// Returns every resolution, by its meeting and in its place there.
pub fn rows(site: &Site<'_>) -> Vec<Row> {
    let meetings = site.model.meetings.iter().enumerate();
    let parts = meetings.flat_map(|(record, meeting)| {
        (0..meeting.resolutions.len()).map(move |part| Row { record, part, entry: 0 })
    });
    parts.collect()
}

fn of<'a>(site: &'a Site<'a>, row: Row) -> &'a Resolution {
    site.resolution(at(row))
}

fn amount<'a>(site: &'a Site<'a>, row: Row) -> Option<&'a Amount> {
    of(site, row).amount.as_ref()
}

fn votes(site: &Site<'_>, row: Row) -> Option<Votes> {
    site.resolution(at(row)).votes
}

fn relations<'a>(site: &'a Site<'a>, row: Row) -> Value<'a> {
    list(&of(site, row).relations, |one| {
        Value::Record(vec![shared::word(one.kind), plain(one.target.to_string())])
    })
}

fn inverse_relations<'a>(site: &'a Site<'a>, row: Row) -> Value<'a> {
    let own = site.inverse.get(&at(row)).map(Vec::as_slice).unwrap_or_default();
    list(own, |(kind, from)| {
        Value::Record(vec![shared::word(*kind), plain(names::resolution(site, *from))])
    })
}

fn corrections<'a>(site: &'a Site<'a>, row: Row) -> Value<'a> {
    let id = &of(site, row).id;
    let all = shared::meeting(site, row).corrections.iter();
    count(all.filter(|one| one.resolution.as_ref() == Some(id)).count())
}
