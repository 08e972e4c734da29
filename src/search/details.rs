//! What a result shows: a record's title, kind, council, date and status in a reader's language.

use crate::base::bidi::{Direction, Run, runs};
use crate::base::date::Date;
use crate::base::ids::Id;
use crate::base::json::{Json, Object};
use crate::base::key::Key;
use crate::base::speech::Speech;
use crate::base::text::{Lang, Text, excerpt};
use crate::model::words::{MeetingState, Word};
use crate::search::records::Record;
use crate::site::{Site, names, routes, weight};

/// How many records a shard holds: ten results may be in ten shards.
pub const SHARD: usize = 16;

/// What a result shows; empty where there is nothing.
#[derive(Default)]
struct Row {
    path: String,
    kind: &'static str,
    title: Words,
    council: Words,
    date: Option<Date>,
    /// A class and a word.
    status: (String, String),
    is_withdrawn: bool,
}

/// Words, with language and direction if these aren't the reader's.
#[derive(Default)]
struct Words {
    text: String,
    attributes: Option<Object>,
}

/// Returns what the results of some records show: of each its path and its texts, the title first,
/// each of these with the attributes it needs.
pub fn rows(site: &Site<'_>, speech: &Speech<'_>, records: &[Record]) -> Json {
    let rows = records.iter().map(|record| {
        let row = match *record {
            Record::Council(at) => council(site, speech, at),
            Record::Meeting(at) => meeting(site, speech, at),
            Record::Resolution(at) => resolution(site, speech, at),
            Record::Clarification(at) => clarification(site, speech, at),
        };
        let plain = Object::default;
        // What begins with a digit or a word of the other direction would turn.
        let own = || Object::default().with("dir", speech.language().writing.direction.as_str());
        let class = |class: String| Object::default().with("className", class);
        let date = row.date.map(|date| speech.language().date(date)).unwrap_or_default();
        let withdrawn = if row.is_withdrawn { speech.say("flag-withdrawn") } else { String::new() };
        let texts = [
            (row.title.text, row.title.attributes.unwrap_or_default()),
            (speech.say(row.kind), plain()),
            (row.council.text, row.council.attributes.unwrap_or_else(own)),
            (date, own()),
            (row.status.1, class(row.status.0)),
            (withdrawn, class("flag f-withdrawn".to_owned())),
        ];
        let texts = texts.into_iter().filter(|(text, _)| !text.is_empty());
        let texts = texts.map(|(text, attributes)| cell(text, attributes));
        Json::List(std::iter::once(Json::Text(row.path)).chain(texts).collect())
    });
    Json::List(rows.collect())
}

/// Returns what the results of some records are made of.
pub fn key(site: &Site<'_>, records: &[Record]) -> Key {
    let made = records.iter().fold(site.made_of(), |made, record| match *record {
        Record::Council(at) => made.number(0).text(site.model.councils[at].id.as_str()),
        Record::Meeting(at) => made.number(1).meeting(at),
        Record::Resolution(at) => made.number(2).resolution(at),
        Record::Clarification(at) => made.number(3).clarification(at),
    });
    made.finish()
}

fn cell(text: String, attributes: Object) -> Json {
    let mut values = vec![Json::Text(text)];
    if attributes != Object::default() {
        values.push(Json::Object(attributes));
    }
    Json::List(values)
}

fn council(site: &Site<'_>, speech: &Speech<'_>, at: usize) -> Row {
    let record = &site.model.councils[at];
    Row {
        path: routes::council(site.model, at),
        kind: "council",
        title: text(speech, &record.name),
        ..Row::default()
    }
}

fn meeting(site: &Site<'_>, speech: &Speech<'_>, at: usize) -> Row {
    let record = &site.model.meetings[at];
    let state = (record.state != MeetingState::Held)
        .then(|| speech.say(&format!("meeting-state-{}", record.state.word())));
    Row {
        path: routes::meeting(site.model, at),
        kind: "meeting",
        title: text(speech, &record.title),
        council: short_name(site, speech, &record.council),
        date: Some(record.date),
        status: (String::new(), state.unwrap_or_default()),
        is_withdrawn: record.withdrawal().is_some(),
    }
}

fn resolution(site: &Site<'_>, speech: &Speech<'_>, at: crate::site::Ref) -> Row {
    let title = names::title(site.resolution(at), speech.lang);
    let follow_up = site.follow_up(at);
    let status = follow_up.status.word();
    let meeting = site.meeting(at);
    Row {
        path: routes::resolution(site.model, at),
        kind: "resolution",
        title: words(speech, &title.text, title.lang),
        council: short_name(site, speech, &meeting.council),
        date: Some(meeting.date),
        status: (
            format!("status s-{}", status.replace('_', "-")),
            speech.say(&format!("status-{status}")),
        ),
        is_withdrawn: follow_up.withdrawn,
    }
}

fn clarification(site: &Site<'_>, speech: &Speech<'_>, at: usize) -> Row {
    let record = &site.model.clarifications[at];
    Row {
        path: routes::clarification(site.model, at),
        kind: "clarification",
        title: text(speech, &record.title),
        council: short_name(site, speech, &record.council),
        date: Some(record.date),
        status: (String::new(), speech.say(&format!("verdict-{}", record.verdict.word()))),
        is_withdrawn: record.withdrawal().is_some(),
    }
}

fn short_name(site: &Site<'_>, speech: &Speech<'_>, council: &Id) -> Words {
    let record = site.model.council(council);
    let name = record.map(|one| one.short());
    name.map(|name| text(speech, name)).unwrap_or_default()
}

fn text(speech: &Speech<'_>, text: &Text) -> Words {
    let shown = text.shown(speech.lang);
    words(speech, shown.text, shown.lang)
}

/// Returns words cut to a result's length, with isolates around what runs the other way: a script
/// has no markup for it.
fn words(speech: &Speech<'_>, text: &str, lang: Lang) -> Words {
    let writing = &speech.languages[lang.index()].writing;
    let text = excerpt(text, weight::LONGEST_EXCERPT);
    let isolate = match writing.direction {
        Direction::Rtl => '\u{2066}',
        Direction::Ltr => '\u{2067}',
    };
    let mut isolated = String::new();
    for run in runs(&text, writing.direction) {
        match run {
            Run::Plain(text) => isolated.push_str(text),
            Run::Words(text) | Run::Code(text) => {
                isolated.push(isolate);
                isolated.push_str(text);
                isolated.push('\u{2069}');
            }
        }
    }
    let foreign = || {
        let object = Object::default().with("lang", writing.tag.as_str());
        object.with("dir", writing.direction.as_str())
    };
    Words { text: isolated, attributes: (lang != speech.lang).then(foreign) }
}
