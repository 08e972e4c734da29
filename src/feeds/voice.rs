//! How the records are told in one language: headlines as plain words, the rest as HTML.

use std::ops::Deref;

use crate::base::html::Html;
use crate::base::speech::Speech;
use crate::base::text::{Lang, Text};
use crate::model::meeting::Meeting;
use crate::model::resolution::Due;
use crate::model::scope::Body;
use crate::model::words::{MeetingState, ResolutionResult, Status, Word};
use crate::site::names::{self, Title};
use crate::site::{Ref, Site};

/// A language, and what it tells of.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The records, laid out.
    pub site: &'a Site<'a>,
    /// The language.
    pub speech: Speech<'a>,
}

/// How a record stands: a word that programs sort by, and what people read.
pub struct Standing {
    /// A word of the format, or `withdrawn`.
    pub term: &'static str,
    /// The same in a language.
    pub label: String,
}

/// A voice speaks its language.
impl<'a> Deref for Voice<'a> {
    type Target = Speech<'a>;

    fn deref(&self) -> &Speech<'a> {
        &self.speech
    }
}

impl<'a> Voice<'a> {
    /// Returns the tag of a language.
    pub fn tag(&self, lang: Lang) -> &'a str {
        &self.languages[lang.index()].tag
    }

    /// Returns a text as it is told of: its words, and the language they are in.
    pub fn title(&self, text: &Text) -> Title {
        let shown = text.shown(self.lang);
        Title { text: shown.text.to_owned(), lang: shown.lang }
    }

    /// Returns a text of the interface as it is told of.
    pub fn said(&self, id: &str) -> Title {
        Title { text: self.say(id), lang: self.lang }
    }

    /// Returns the short names of the councils of a meeting, its own first, as plain words.
    pub fn councils(&self, meeting: &'a Meeting) -> String {
        let ids = meeting.councils();
        let councils = ids.filter_map(|id| self.site.model.council(id));
        let short = councils.map(|one| one.short());
        short.map(|name| self.plain(name)).collect::<Vec<_>>().join(&self.language().separator())
    }

    /// Returns bodies by their names.
    pub fn bodies(&self, bodies: &[Body]) -> Html {
        let mut html = Html::default();
        for body in bodies {
            let name = match body {
                Body::Named(name) => Some(name),
                Body::Council(id) => self.site.model.council(id).map(|council| &council.name),
            };
            let Some(name) = name else { continue };
            if !html.is_empty() {
                html.push_escaped(&self.language().separator());
            }
            html.push(&self.text(name));
        }
        html
    }

    /// Returns a resolution's deadline: a date, or else its own words for it; nothing if neither
    /// is stated.
    pub fn deadline(&self, at: Ref) -> Html {
        let resolution = self.site.resolution(at);
        match resolution.due {
            Some(Due::On(date)) => self.date(date),
            Some(Due::After(_, day)) => self.date(day.into()),
            None => resolution.due_text.as_ref().map(|text| self.text(text)).unwrap_or_default(),
        }
    }

    /// Returns how a resolution stands. One that wasn't adopted says what the meeting did with it,
    /// which is more than that nothing follows.
    ///
    /// The flags (late, soon, stale) are left out of feeds: they change with the calendar while
    /// nobody reports anything, and an entry must not change unless its record does.
    pub fn standing(&self, at: Ref) -> Standing {
        let (resolution, follow_up) = (self.site.resolution(at), self.site.follow_up(at));
        let adopted =
            matches!(resolution.result, ResolutionResult::Adopted | ResolutionResult::Amended);
        let (group, term) = match follow_up.status {
            _ if follow_up.withdrawn => return self.withdrawn(),
            Status::NotApplicable if !adopted => ("resolution-result", resolution.result.word()),
            status => ("status", status.word()),
        };
        Standing { term, label: self.say(&format!("{group}-{term}")) }
    }

    /// Returns how a meeting stands, unless it was simply held.
    pub fn state(&self, meeting: &Meeting) -> Option<Standing> {
        if meeting.withdrawal().is_some() {
            return Some(self.withdrawn());
        }
        let term = meeting.state.word();
        let held = meeting.state == MeetingState::Held;
        (!held).then(|| Standing { term, label: self.say(&format!("meeting-state-{term}")) })
    }

    /// Returns a meeting's headline: its title, whose it is, and how it stands unless it was held.
    /// Many councils have an annual meeting: the title alone says too little.
    pub fn meeting(&self, meeting: &'a Meeting) -> Title {
        let mut title = self.title(&meeting.title);
        let state = self.state(meeting).map(|state| state.label);
        for part in std::iter::once(self.councils(meeting)).chain(state) {
            title.text = format!("{} – {part}", title.text);
        }
        title
    }

    /// Returns a resolution's headline: its title and how it stands.
    pub fn resolution(&self, at: Ref) -> Title {
        let mut title = names::title(self.site.resolution(at), self.lang);
        title.text = format!("{} – {}", title.text, self.standing(at).label);
        title
    }

    fn withdrawn(&self) -> Standing {
        Standing { term: "withdrawn", label: self.say("feed-withdrawn") }
    }
}
