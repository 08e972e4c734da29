//! Texts with places for words and with plural forms: Project Fluent behind one door.

use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// A word or a count that a phrase names.
#[derive(Debug, Clone)]
pub enum Word<'a> {
    /// Shown as it is.
    Text(&'a str),
    /// Chooses the plural form; how it is shown is another word's task.
    Count(u64),
}

/// How the words in a phrase are kept from turning what is around them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Isolation {
    /// By U+2068 and U+2069 around each word.
    Marks,
    /// Not at all: pages isolate with elements, and marks would end up in attributes.
    None,
}

/// The phrases of one language.
pub struct Phrases {
    bundle: FluentBundle<FluentResource>,
    ids: Vec<String>,
    /// Those that name no word, as they are said: most are, again and again.
    plain: HashMap<String, String>,
}

/// A mistake in a file of phrases.
#[derive(Debug)]
pub struct PhraseProblem {
    /// Where it begins, in bytes.
    pub offset: usize,
    /// What the parser says.
    pub message: String,
}

impl Phrases {
    /// Reads Fluent texts; of two phrases with one id the later wins. A phrase that doesn't
    /// parse is left out and reported, with the number of its text.
    pub fn parse(tag: &str, texts: &[&str]) -> (Self, Vec<(usize, PhraseProblem)>) {
        Self::parse_marked(tag, texts, Isolation::None)
    }

    /// Reads Fluent texts for places without markup, such as a terminal.
    pub fn parse_marked(
        tag: &str,
        texts: &[&str],
        isolation: Isolation,
    ) -> (Self, Vec<(usize, PhraseProblem)>) {
        let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(isolation == Isolation::Marks);
        let mut problems = Vec::new();
        let mut ids = Vec::new();
        for (number, text) in texts.iter().enumerate() {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    problems.extend(errors.into_iter().map(|error| {
                        let problem = PhraseProblem {
                            offset: error.pos.start,
                            message: error.kind.to_string(),
                        };
                        (number, problem)
                    }));
                    resource
                }
            };
            ids.extend(message_ids(text));
            bundle.add_resource_overriding(resource);
        }
        ids.sort();
        ids.dedup();
        ids.retain(|id| bundle.has_message(id));
        let mut phrases = Phrases { bundle, ids, plain: HashMap::new() };
        let said = phrases.ids.iter().filter_map(|id| Some((id.clone(), phrases.say(id, &[])?)));
        phrases.plain = said.collect();
        (phrases, problems)
    }

    /// Returns a phrase, or `None` if there is none or it names a word that isn't given.
    /// `id.attribute` names an attribute.
    pub fn say(&self, id: &str, words: &[(&str, Word<'_>)]) -> Option<String> {
        if words.is_empty()
            && let Some(said) = self.plain.get(id)
        {
            return Some(said.clone());
        }
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut arguments = FluentArgs::new();
        for (name, word) in words {
            match word {
                Word::Text(text) => arguments.set(*name, FluentValue::from(*text)),
                Word::Count(count) => arguments.set(*name, FluentValue::from(*count)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// Returns the ids of all phrases, sorted.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }
}

/// Returns the ids that a Fluent text defines: what stands before `=` at the start of a line.
fn message_ids(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines().filter_map(|line| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let valid = id.starts_with(|first: char| first.is_ascii_alphabetic())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        valid.then(|| id.to_owned())
    })
}
