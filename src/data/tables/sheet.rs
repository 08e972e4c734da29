//! The sheet of resolutions: a row each, in the words of one language.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::base::date::{Date, Day};
use crate::base::language::Language;
use crate::base::text::{Lang, Text};
use crate::data::tables::cells;
use crate::data::tables::spreadsheet::Rows;
use crate::data::tables::spreadsheet::cell::{Cell, Look};
use crate::site::Site;
use crate::site::columns::{Column, Kind, Row, Value, resolutions};

/// Words in a language: by what the ids of their vocabulary's texts begin with, then by the word.
type Vocabularies = BTreeMap<&'static str, BTreeMap<&'static str, String>>;

/// How values are said in one language.
pub struct Words<'a> {
    /// The records.
    pub site: &'a Site<'a>,
    /// The language.
    pub language: &'a Language,
    /// Its position.
    pub lang: Lang,
    /// What stands in many rows.
    said: Vocabularies,
    yes: String,
    no: String,
}

impl<'a> Words<'a> {
    /// Looks up what cells say again and again.
    pub fn new(site: &'a Site<'a>, language: &'a Language, lang: Lang) -> Self {
        let say = |id: &str| language.say(id, &[]);
        let mut said = Vocabularies::new();
        for column in resolutions::TABLE.columns {
            gather(&column.field.kind, language, &mut said);
        }
        Words { site, language, lang, said, yes: say("yes"), no: say("no") }
    }

    /// Returns a text of the interface.
    pub fn say(&self, id: &str) -> String {
        self.language.say(id, &[])
    }

    /// Returns a text of the records, in this language or the one there is.
    pub fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.shown(self.lang).text
    }

    /// Returns what stands above the columns.
    pub fn heads(&self) -> Vec<String> {
        let names = resolutions::TABLE.columns.iter().map(|column| column.field.name);
        names.map(|name| self.say(&format!("header-{name}"))).collect()
    }

    /// Returns the cells of rows, made one row at a time.
    pub fn rows<'w>(&'w self, rows: &'w [Row]) -> Rows<'w> {
        let columns = resolutions::TABLE.columns;
        let cells = |row: &Row| columns.iter().map(|column| self.cell(column, *row)).collect();
        Box::new(rows.iter().map(cells))
    }

    fn cell(&self, column: &Column, row: Row) -> Cell<'_> {
        let value = (column.get)(self.site, row);
        let kind = &column.field.kind;
        let exact = match &value {
            Value::None => return Cell::Empty,
            Value::Date(Date { year, month: Some(month), day: Some(day) }) => {
                Cell::day(Day { year: *year, month: *month, day: *day })
            }
            Value::Number(number) => {
                let look = match kind {
                    Kind::Number if number.parts().2.is_empty() => Look::Number,
                    Kind::Number => Look::Fraction,
                    _ => Look::Text,
                };
                Cell::number(*number, look)
            }
            _ => None,
        };
        exact.unwrap_or_else(|| {
            let shown = self.shown(kind, value);
            if is_repeated(kind) { Cell::word(shown) } else { Cell::text(shown, Look::Text) }
        })
    }

    /// Returns a value in this language's words.
    fn shown<'w>(&'w self, kind: &Kind, value: Value<'w>) -> Cow<'w, str> {
        match (kind, value) {
            (_, Value::Text(text)) => self.text(text).into(),
            (_, Value::Council(id)) => {
                let council = self.site.model.council(id);
                council.map_or_else(Cow::default, |council| self.text(&council.name).into())
            }
            (_, Value::Meeting(meeting)) => self.text(&meeting.title).into(),
            (_, Value::Truth(true)) => (&*self.yes).into(),
            (_, Value::Truth(false)) => (&*self.no).into(),
            (Kind::Word(vocabulary), Value::Plain(word)) => {
                let said = self.said.get(vocabulary.texts).and_then(|words| words.get(&*word));
                said.expect("a vocabulary has all its words").into()
            }
            (Kind::Sector, Value::Plain(id)) => {
                let sectors = &self.site.model.sectors;
                let name = self.site.model.find_sector(&id).map(|at| &sectors[at].name);
                name.map_or(id, |name| self.text(name).into())
            }
            (_, Value::List(values)) => {
                let all = values.into_iter().map(|value| self.shown(kind.inner(), value));
                all.collect::<Vec<_>>().join("\n").into()
            }
            (_, Value::Record(values)) => {
                // A council in a record is there by its name, too.
                let fields = kind.fields().iter().zip(values);
                let fields = fields.filter(|(field, _)| !matches!(field.kind, Kind::Council));
                let all = fields.map(|(field, value)| self.shown(&field.kind, value));
                all.filter(|one| !one.is_empty()).collect::<Vec<_>>().join(": ").into()
            }
            (_, single) => cells::plain(&single).into(),
        }
    }
}

/// Adds the words of a kind's vocabularies.
fn gather(kind: &Kind, language: &Language, said: &mut Vocabularies) {
    match kind {
        Kind::Word(vocabulary) => {
            let say = |word| language.say(&format!("{}-{word}", vocabulary.texts), &[]);
            let words = (vocabulary.words)().into_iter().map(|word| (word, say(word)));
            said.insert(vocabulary.texts, words.collect());
        }
        Kind::List(inner) => gather(inner, language, said),
        Kind::Record(fields) => fields.iter().for_each(|field| gather(&field.kind, language, said)),
        _ => {}
    }
}

/// Tells whether many rows have the same text of a kind.
fn is_repeated(kind: &Kind) -> bool {
    matches!(
        kind.inner(),
        Kind::Council | Kind::Meeting | Kind::Sector | Kind::Currency | Kind::Truth | Kind::Word(_)
    )
}

/// Returns how wide the columns are, in letters.
pub fn widths() -> Vec<u32> {
    resolutions::TABLE.columns.iter().map(|column| width(&column.field.kind)).collect()
}

fn width(kind: &Kind) -> u32 {
    match kind {
        Kind::Text => 50,
        Kind::List(_) | Kind::Council | Kind::Meeting => 28,
        Kind::Name | Kind::Page | Kind::Path => 18,
        Kind::Word(_) | Kind::Sector => 16,
        _ => 12,
    }
}
