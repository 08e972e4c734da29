//! What each status and word means, and how the site is made.

use serde::Serialize;

use crate::base::html::Html;
use crate::model::words::{ResolutionKind, Status, Verdict, Word};
use crate::pages::edition::{Edition, Mark};
use crate::pages::frame::Frame;
use crate::site::follow_up::Flag;

/// The about page.
#[derive(Debug, Serialize)]
pub struct AboutPage {
    /// The frame.
    pub frame: Frame,
    /// What the site is.
    pub description_html: Html,
    /// Every status.
    pub statuses: Vec<Meaning>,
    /// Every flag.
    pub flags: Vec<Meaning>,
    /// Every kind of resolution.
    pub kinds: Vec<Term>,
    /// Every verdict on a claim.
    pub verdicts: Vec<Term>,
    /// Other words.
    pub words: Vec<Term>,
}

/// A status or flag and what it means.
#[derive(Debug, Serialize)]
pub struct Meaning {
    /// As pages show it.
    pub mark: Mark,
    /// What it means.
    pub meaning: String,
}

/// A word and what it means.
#[derive(Debug, Serialize)]
pub struct Term {
    /// The word.
    pub term: String,
    /// What it means.
    pub meaning: String,
}

impl Meaning {
    /// Returns what a status or flag means.
    pub fn new(edition: &Edition<'_>, mark: Mark) -> Self {
        let meaning = edition.say(&format!("meaning-{}", mark.id));
        Meaning { mark, meaning }
    }
}

impl AboutPage {
    /// Makes the page.
    pub fn new(edition: &Edition<'_>, path: &str) -> Self {
        let statuses = Status::ALL.iter().map(|(one, _)| edition.status(*one));
        let flags = Flag::ALL.iter().map(|flag| edition.flag(*flag)).chain([edition.withdrawn()]);
        let kind = |(_, word): &(ResolutionKind, &str)| Term {
            term: edition.say(&format!("resolution-kind-{word}")),
            meaning: edition.say(&format!("meaning-{word}")),
        };
        let verdict = |(_, word): &(Verdict, &str)| Term {
            term: edition.say(&format!("verdict-{word}")),
            meaning: edition.say(&format!("meaning-{word}")),
        };
        let words =
            ["not-stated", "responsible", "deadline", "draft", "late", "adopted", "other-status"];
        let word =
            |id: &str| Term { term: edition.say(id), meaning: edition.say(&format!("word-{id}")) };
        AboutPage {
            frame: Frame::new(edition, &edition.say("about"), path),
            description_html: edition.optional(edition.site.model.settings.description.as_ref()),
            statuses: statuses.map(|mark| Meaning::new(edition, mark)).collect(),
            flags: flags.map(|mark| Meaning::new(edition, mark)).collect(),
            kinds: ResolutionKind::ALL.iter().map(kind).collect(),
            verdicts: Verdict::ALL.iter().map(verdict).collect(),
            words: words.into_iter().map(word).collect(),
        }
    }
}
