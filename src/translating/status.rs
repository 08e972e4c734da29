//! What is missing in each language and what is older than its original: for a terminal, or as JSON.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use crate::base::phrases::Word;
use crate::base::report::Messages;
use crate::base::source::Sources;
use crate::base::text::Lang;
use crate::model::languages::Languages;
use crate::model::translations::Entry;
use crate::translating::holdings::Holding;

#[derive(Serialize)]
struct Board<'a> {
    languages: BTreeMap<&'a str, Part<'a>>,
}

#[derive(Serialize)]
struct Part<'a> {
    texts: usize,
    missing: usize,
    older: usize,
    records: BTreeMap<&'a str, Record<'a>>,
}

#[derive(Serialize)]
struct Record<'a> {
    missing: Vec<Field<'a>>,
    older: Vec<Field<'a>>,
}

/// A text, and where its original stands.
#[derive(Serialize)]
struct Field<'a> {
    field: &'a str,
    file: &'a str,
    line: u32,
}

/// Returns the state of these folders as programs read it.
pub fn json(holdings: &[&Holding], sources: &Sources, languages: &Languages) -> String {
    let all = languages
        .all()
        .map(|lang| (languages.tag(lang), part(holdings, sources, (lang, languages.tag(lang)))));
    let board = Board { languages: all.collect() };
    serde_json::to_string_pretty(&board).expect("a board is plain data")
}

/// Returns the state of these folders as a person reads it.
pub fn text(
    holdings: &[&Holding],
    sources: &Sources,
    languages: &Languages,
    messages: &Messages,
) -> String {
    let mut out = String::new();
    for lang in languages.all() {
        let tag = languages.tag(lang);
        let part = part(holdings, sources, (lang, tag));
        let counts = [part.texts, part.missing, part.older].map(|count| count.to_string());
        let words = [
            ("tag", Word::Text(tag)),
            ("texts", Word::Text(&counts[0])),
            ("missing", Word::Text(&counts[1])),
            ("older", Word::Text(&counts[2])),
        ];
        writeln!(out, "{}", messages.say("translate-language", &words)).expect("a string takes it");
        for (name, record) in &part.records {
            let counts = [record.missing.len(), record.older.len()].map(|count| count.to_string());
            let words = [
                ("name", Word::Text(name)),
                ("missing", Word::Text(&counts[0])),
                ("older", Word::Text(&counts[1])),
            ];
            writeln!(out, "  {}", messages.say("translate-record", &words))
                .expect("a string takes it");
            for (id, fields) in
                [("translate-missing", &record.missing), ("translate-older", &record.older)]
            {
                fields.iter().for_each(|one| write_field(&mut out, id, one, messages));
            }
        }
    }
    out
}

fn write_field(out: &mut String, id: &str, field: &Field<'_>, messages: &Messages) {
    let place = format!("{}:{}", field.file, field.line);
    let words = [("field", Word::Text(field.field)), ("place", Word::Text(&place))];
    writeln!(out, "    {}", messages.say(id, &words)).expect("a string takes it");
}

fn part<'a>(holdings: &[&'a Holding], sources: &'a Sources, (lang, tag): (Lang, &str)) -> Part<'a> {
    let field = |entry: &'a Entry| {
        let place = entry.original().1.place;
        let line = sources.locate(place).line;
        Field { field: &entry.name, file: &sources.file(place.file).path, line }
    };
    let mut part = Part { texts: 0, missing: 0, older: 0, records: BTreeMap::new() };
    for holding in holdings {
        let read = &holding.translations;
        let missing: Vec<Field<'_>> = read.missing(lang).map(field).collect();
        let older: Vec<Field<'_>> = read.older(lang, tag).into_iter().map(field).collect();
        part.texts += read.entries.len();
        part.missing += missing.len();
        part.older += older.len();
        if !missing.is_empty() || !older.is_empty() {
            part.records.insert(&holding.name, Record { missing, older });
        }
    }
    part
}
