//! What can be found, in order, and by which words.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::base::html::Html;
use crate::base::text::Text;
use crate::model::clarification::Clarification;
use crate::model::council::Council;
use crate::model::meeting::Meeting;
use crate::model::prose::{Block, Piece};
use crate::model::words::Word;
use crate::search::words;
use crate::site::{Ref, Site};

/// A record that can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    /// A council, by its position in the model.
    Council(usize),
    /// A meeting, by its position in the model.
    Meeting(usize),
    /// A resolution.
    Resolution(Ref),
    /// A clarification, by its position in the model.
    Clarification(usize),
}

/// The words of a record; those of its name count more.
pub type Words = BTreeMap<String, bool>;

/// Returns all records, what is shown first last: what is new then changes only the last shards. A
/// council that is called as the reader asks comes before all that it decided.
pub fn all(site: &Site<'_>) -> Vec<Record> {
    let model = site.model;
    let mut dated: Vec<_> = Vec::new();
    for meeting in site.newest.iter().copied() {
        let record = &model.meetings[meeting];
        let own = (0..record.resolutions.len()).map(|position| Ref { meeting, position });
        let own = std::iter::once(Record::Meeting(meeting)).chain(own.map(Record::Resolution));
        dated.extend(own.map(|one| (record.date, one)));
    }
    let clarifications = model.clarifications.iter().enumerate();
    dated.extend(clarifications.map(|(at, one)| (one.date, Record::Clarification(at))));
    dated.sort_by_key(|(date, _)| Reverse((date.last(), date.first())));
    let councils = (0..model.councils.len()).map(Record::Council);
    let mut all: Vec<Record> = councils.chain(dated.into_iter().map(|(_, one)| one)).collect();
    all.reverse();
    all
}

/// Returns the words by which a record is found, in every language, and what filters ask for.
pub fn words_of(site: &Site<'_>, record: Record) -> Words {
    let mut words = Words::new();
    match record {
        Record::Council(at) => council(&site.model.councils[at], &mut words),
        Record::Meeting(at) => meeting(&site.model.meetings[at], &mut words),
        Record::Resolution(at) => resolution(site, at, &mut words),
        Record::Clarification(at) => clarification(&site.model.clarifications[at], &mut words),
    }
    words
}

/// Returns the word of a filter: its field and value. No reader can type one: `#` is in no word.
pub fn filter(field: &str, value: &str) -> String {
    // The end keeps one value from being found as the beginning of another.
    format!("#{field}={value}.")
}

fn council(record: &Council, into: &mut Words) {
    let names = std::iter::once(&record.name).chain(&record.short_name).chain(&record.renamed_from);
    names.for_each(|name| add_text(name, true, into));
    into.insert(filter("council", record.id.as_str()), false);
}

fn meeting(record: &Meeting, into: &mut Words) {
    add_text(&record.title, true, into);
    record.place.iter().for_each(|place| add_text(place, false, into));
    for (_, prose) in &record.minutes {
        for heading in prose.blocks().iter().filter(|block| block.heading.is_some()) {
            add(&plain(heading), false, into);
        }
    }
    place_and_time(record, into);
}

fn resolution(site: &Site<'_>, at: Ref, into: &mut Words) {
    let record = site.resolution(at);
    record.title.iter().for_each(|title| add_text(title, true, into));
    add(&record.number, true, into);
    add_text(&record.text, false, into);
    record.summary.iter().for_each(|summary| add_text(summary, false, into));
    place_and_time(site.meeting(at), into);
    record.sector.iter().for_each(|sector| {
        into.insert(filter("sector", sector), false);
    });
    into.insert(filter("status", site.follow_up(at).status.word()), false);
}

fn clarification(record: &Clarification, into: &mut Words) {
    add_text(&record.title, true, into);
    add_text(&record.claim, false, into);
    record.variants.iter().for_each(|variant| add_text(variant, false, into));
    into.insert(filter("council", record.council.as_str()), false);
    into.insert(filter("year", &record.date.year.to_string()), false);
}

fn place_and_time(meeting: &Meeting, into: &mut Words) {
    for council in meeting.councils() {
        into.insert(filter("council", council.as_str()), false);
    }
    into.insert(filter("year", &meeting.date.year.to_string()), false);
}

fn add_text(text: &Text, is_name: bool, into: &mut Words) {
    text.values().for_each(|shown| add(shown.text, is_name, into));
}

fn add(text: &str, is_name: bool, into: &mut Words) {
    for word in words::words(text) {
        for form in words::forms(&word) {
            match into.get_mut(form) {
                Some(known) => *known |= is_name,
                None => {
                    into.insert(form.to_owned(), is_name);
                }
            }
        }
    }
}

/// Returns the words of a heading: what stands between its tags.
fn plain(block: &Block) -> String {
    let html = block.pieces.iter().map(|piece| match piece {
        Piece::Html(html) => Html::as_str(html),
        Piece::Address(_) => "",
    });
    let html: String = html.collect();
    let texts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    // What is escaped is a sign, which is in no word.
    let escapes = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];
    escapes.iter().fold(texts.collect(), |text: String, escape| text.replace(escape, " "))
}
