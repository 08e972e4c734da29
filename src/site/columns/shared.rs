//! What several tables have: addresses, sources, bodies, counts.

use std::borrow::Cow;

use crate::base::date::Date;
use crate::base::number::Decimal;
use crate::base::text::{Lang, Text};
use crate::model::attachment::File;
use crate::model::meeting::Meeting;
use crate::model::prose::Prose;
use crate::model::scope::Body;
use crate::model::source::{Link, Source};
use crate::model::words::Word;
use crate::site::columns::{Field, Kind, Value, field, maybe};
use crate::site::{Ref, Site, names, routes};

/// A body: a council of the site by its id, and the name of any.
pub const BODY: Kind = Kind::Record(&[maybe("council", Kind::Council), field("name", Kind::Text)]);

/// What proves or tells something.
pub const SOURCE: Kind = Kind::Record(&[
    maybe("title", Kind::Text),
    maybe("url", Kind::Web),
    maybe("file", Kind::File),
    maybe("date", Kind::Date),
    maybe("sha256", Kind::Hash),
]);

/// A relation to another resolution, its kind in one vocabulary or the other.
pub const fn relation(kind: Kind) -> [Field; 2] {
    [field("kind", kind), field("resolution", Kind::Other)]
}

/// Returns where a page is: on the web in the primary language where the site has an address,
/// else as its path below a language's folder.
pub fn page<'a>(site: &Site<'_>, path: String) -> Value<'a> {
    let settings = &site.model.settings;
    let absolute = settings.base_url.as_ref().map(|base| {
        let tag = settings.languages.tag(Lang(0));
        format!("{base}/{tag}/{path}")
    });
    plain(absolute.unwrap_or(path))
}

/// Returns words that are the same in every language.
pub fn plain<'a>(words: impl Into<Cow<'a, str>>) -> Value<'a> {
    Value::Plain(words.into())
}

/// Returns a word of a vocabulary.
pub fn word<'a, W: Word>(value: W) -> Value<'a> {
    plain(value.word())
}

/// Returns a value, or nothing.
pub fn optional<'a, T>(value: Option<T>, make: impl Fn(T) -> Value<'a>) -> Value<'a> {
    value.map_or(Value::None, make)
}

/// Returns a text that may be missing.
pub fn text(text: Option<&Text>) -> Value<'_> {
    optional(text, Value::Text)
}

/// Returns texts.
pub fn texts(texts: &[Text]) -> Value<'_> {
    Value::List(texts.iter().map(Value::Text).collect())
}

/// Returns a date that may be missing.
pub fn date<'a>(date: Option<Date>) -> Value<'a> {
    optional(date, Value::Date)
}

/// Returns how many there are.
pub fn count<'a>(count: usize) -> Value<'a> {
    whole(count as u64)
}

/// Returns a whole number.
pub fn whole<'a>(number: impl Into<u64>) -> Value<'a> {
    Value::Number(Decimal::from(number.into()))
}

/// Returns a list, one value for each of something.
pub fn list<'a, T>(all: &'a [T], make: impl Fn(&'a T) -> Value<'a>) -> Value<'a> {
    Value::List(all.iter().map(make).collect())
}

/// Returns the tags of the languages of a prose.
pub fn languages<'a>(site: &'a Site<'a>, prose: &'a [(Lang, Prose)]) -> Value<'a> {
    list(prose, |(lang, _)| plain(site.model.settings.languages.tag(*lang)))
}

/// Returns a file of a meeting.
pub fn file<'a>(meeting: &Meeting, file: &File) -> Value<'a> {
    let folder = names::meeting(meeting);
    plain(routes::attachment(&folder, &file.path))
}

/// Returns a source of a meeting.
pub fn source<'a>(meeting: &Meeting, source: &'a Source) -> Value<'a> {
    let (url, file) = match &source.link {
        Link::None => (Value::None, Value::None),
        Link::Web(address) => (plain(address), Value::None),
        Link::File(own) => (Value::None, file(meeting, own)),
    };
    let hash = optional(source.sha256.as_ref(), |(hash, _)| plain(hash));
    Value::Record(vec![text(source.title.as_ref()), url, file, date(source.date), hash])
}

/// Returns a body; a council of the site by its id and by its name.
pub fn body<'a>(site: &'a Site<'a>, body: &'a Body) -> Value<'a> {
    match body {
        Body::Named(name) => Value::Record(vec![Value::None, Value::Text(name)]),
        Body::Council(id) => {
            let name = text(site.model.council(id).map(|council| &council.name));
            Value::Record(vec![Value::Council(id), name])
        }
    }
}

/// Returns a row's resolution.
pub fn at(row: super::Row) -> Ref {
    Ref { meeting: row.record, position: row.part }
}

/// Returns a row's meeting.
pub fn meeting<'a>(site: &'a Site<'a>, row: super::Row) -> &'a Meeting {
    &site.model.meetings[row.record]
}
