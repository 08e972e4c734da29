//! How complete a council's record is: each measure with its definition.

use serde::Serialize;

use crate::base::html::Html;
use crate::base::number::Decimal;
use crate::base::phrases::Word;
use crate::pages::edition::Edition;
use crate::site::completeness::{Completeness, Share};

/// A measure.
#[derive(Debug, Serialize)]
pub struct Measure {
    /// What it is called.
    pub label: String,
    /// So many of so many; empty if there is nothing to count.
    pub share_html: Html,
    /// What exactly is counted.
    pub definition: String,
}

/// Returns all measures of a record.
pub fn of(edition: &Edition<'_>, completeness: &Completeness) -> Vec<Measure> {
    let measures = [
        ("translated", completeness.translated),
        ("dated", completeness.dated),
        ("owned", completeness.owned),
        ("due", completeness.due),
        ("reported", completeness.reported),
        ("evidenced", completeness.evidenced),
    ];
    let measure = |(id, share): (&str, Share)| Measure {
        label: edition.say(&format!("measure-{id}")),
        share_html: edition.html(&say(edition, share)),
        definition: edition.say(&format!("measure-{id}-definition")),
    };
    measures.into_iter().map(measure).collect()
}

fn say(edition: &Edition<'_>, share: Share) -> String {
    let Some(percent) = share.percent() else { return String::new() };
    let language = edition.language();
    let (part, whole) = (edition.count(share.part), edition.count(share.whole));
    let percent = language.percent(Decimal::from(percent as u64));
    let words = [
        ("part", Word::Text(part.as_str())),
        ("whole", Word::Text(whole.as_str())),
        ("percent", Word::Text(percent.as_str())),
    ];
    language.say("share", &words)
}
