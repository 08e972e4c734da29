//! What can be found, in order, and by which words.

use std::cmp::Reverse;

use crate::base::html::Html;
use crate::base::text::Text;
use crate::model::clarification::Clarification;
use crate::model::council::Council;
use crate::model::meeting::Meeting;
use crate::model::prose::{Block, Piece};
use crate::model::words::Word;
use crate::search::vocabulary::{NAME, Vocabulary};
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

/// Adds the words by which a record is found, in every language, and what filters ask for. Those of
/// its name count more.
pub fn add_words(site: &Site<'_>, record: Record, into: &mut Vocabulary) {
    match record {
        Record::Council(at) => council(&site.model.councils[at], into),
        Record::Meeting(at) => meeting(&site.model.meetings[at], into),
        Record::Resolution(at) => resolution(site, at, into),
        Record::Clarification(at) => clarification(&site.model.clarifications[at], into),
    }
}

/// Returns the word of a filter: its field and value. No reader can type one: `#` is in no word.
pub fn filter(field: &str, value: &str) -> String {
    // The end keeps one value from being found as the beginning of another.
    format!("#{field}={value}.")
}

fn council(record: &Council, into: &mut Vocabulary) {
    let names = std::iter::once(&record.name).chain(&record.short_name).chain(&record.renamed_from);
    names.for_each(|name| add_text(name, NAME, into));
    into.add_word(&filter("council", record.id.as_str()));
}

fn meeting(record: &Meeting, into: &mut Vocabulary) {
    add_text(&record.title, NAME, into);
    record.place.iter().for_each(|place| add_text(place, 0, into));
    for (_, prose) in &record.minutes {
        for heading in prose.blocks().iter().filter(|block| block.heading.is_some()) {
            into.add_text(&plain(heading), 0);
        }
    }
    place_and_time(record, into);
}

fn resolution(site: &Site<'_>, at: Ref, into: &mut Vocabulary) {
    let record = site.resolution(at);
    record.title.iter().for_each(|title| add_text(title, NAME, into));
    into.add_text(&record.number, NAME);
    add_text(&record.text, 0, into);
    record.summary.iter().for_each(|summary| add_text(summary, 0, into));
    place_and_time(site.meeting(at), into);
    record.sector.iter().for_each(|sector| {
        into.add_word(&filter("sector", sector));
    });
    into.add_word(&filter("status", site.follow_up(at).status.word()));
}

fn clarification(record: &Clarification, into: &mut Vocabulary) {
    add_text(&record.title, NAME, into);
    add_text(&record.claim, 0, into);
    record.variants.iter().for_each(|variant| add_text(variant, 0, into));
    into.add_word(&filter("council", record.council.as_str()));
    into.add_word(&filter("year", &record.date.year.to_string()));
}

fn place_and_time(meeting: &Meeting, into: &mut Vocabulary) {
    for council in meeting.councils() {
        into.add_word(&filter("council", council.as_str()));
    }
    into.add_word(&filter("year", &meeting.date.year.to_string()));
}

fn add_text(text: &Text, level: u32, into: &mut Vocabulary) {
    text.values().for_each(|shown| into.add_text(shown.text, level));
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
