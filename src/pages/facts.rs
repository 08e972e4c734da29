//! Facts of a record: a name and a value each.

use serde::Serialize;

use crate::base::html::Html;
use crate::base::text::Text;
use crate::pages::edition::Edition;

/// A fact. One that the council didn't state is shown as such.
#[derive(Debug, Serialize)]
pub struct Fact {
    /// What it is called.
    pub label: String,
    /// Its value; empty if it isn't stated.
    pub value_html: Html,
    /// What must be known of the value: where a date comes from, what an amount stands for.
    pub note_html: Html,
}

/// A list of facts in the making.
pub struct Facts<'e, 'a> {
    edition: &'e Edition<'a>,
    facts: Vec<Fact>,
}

impl<'e, 'a> Facts<'e, 'a> {
    /// Starts an empty list.
    pub fn new(edition: &'e Edition<'a>) -> Self {
        Facts { edition, facts: Vec::new() }
    }

    /// Adds a fact by the id of its name; without a value it shows as not stated.
    pub fn add(&mut self, id: &str, value_html: Html) {
        let label = self.edition.say(id);
        self.facts.push(Fact { label, value_html, note_html: Html::default() });
    }

    /// Adds a fact with a note.
    pub fn add_noted(&mut self, id: &str, value_html: Html, note_html: Html) {
        let label = self.edition.say(id);
        self.facts.push(Fact { label, value_html, note_html });
    }

    /// Adds a fact only if there is one.
    pub fn add_known(&mut self, id: &str, value_html: Html) {
        if !value_html.is_empty() {
            self.add(id, value_html);
        }
    }

    /// Adds a text only if there is one.
    pub fn add_text(&mut self, id: &str, text: Option<&Text>) {
        self.add_known(id, self.edition.optional(text));
    }

    /// Adds a fact whose value is a word of the interface.
    pub fn add_word(&mut self, id: &str, word: &str) {
        let value = self.edition.html(&self.edition.say(word));
        self.add(id, value);
    }

    /// Returns the list.
    pub fn finish(self) -> Vec<Fact> {
        self.facts
    }
}
