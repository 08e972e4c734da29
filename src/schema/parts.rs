//! What a schema says of one value, by what it means.

use crate::base::ids::LONGEST_ID;
use crate::base::json::{Json, Object};
use crate::base::phrases::Word;
use crate::schema::meaning::Meaning;
use crate::schema::pattern;
use crate::schema::texts::Texts;

/// What YAML may take a word without quotes for.
const ANY_TYPE: [&str; 3] = ["string", "number", "boolean"];
const NUMBER: [&str; 2] = ["string", "number"];
const WHOLE: [&str; 2] = ["string", "integer"];
const STRING: [&str; 1] = ["string"];

/// The longest tag of a language, in characters.
const LONGEST_TAG: u64 = 20;

/// What is said of a value: of which types of JSON it is, and the rest.
#[derive(Clone)]
pub(crate) struct Parts {
    /// What it is called where it is defined once for all fields that mean it.
    pub(crate) name: Option<&'static str>,
    /// None where only certain words are allowed.
    types: &'static [&'static str],
    rest: Object,
}

impl Parts {
    fn new(types: &'static [&'static str]) -> Self {
        Parts { name: None, types, rest: Object::default() }
    }

    fn named(mut self, name: &'static str) -> Self {
        self.name = Some(name);
        self
    }

    fn with(mut self, name: &'static str, value: impl Into<Json>) -> Self {
        self.rest.put(name, value);
        self
    }

    /// Bounds a number; one in quotes is a text to a schema.
    fn between(self, least: u32, most: u32) -> Self {
        self.with("minimum", least).with("maximum", most)
    }

    /// Returns the schema.
    pub(crate) fn schema(self) -> Object {
        Object::default().with("type", self.types.to_vec()).and(self.rest)
    }

    /// Returns the schema of a value that may as well be an object, of which `said` is said.
    pub(crate) fn or_object(self, said: Object) -> Object {
        if self.types.is_empty() {
            let object = Object::default().with("type", "object").and(said);
            return Object::default().with("anyOf", vec![self.schema(), object]);
        }
        // Each keyword is about one type alone, so that all of them stand side by side: what is wrong
        // is said of the value that somebody wrote, not of each that it might have been.
        let types = [self.types, &["object"]].concat();
        Object::default().with("type", types).and(self.rest).and(said)
    }
}

/// Returns what is said of a value.
pub(crate) fn of(meaning: &Meaning, texts: &Texts) -> Parts {
    let like = |types, need: &str, pattern: String| {
        let said = texts.say(&format!("needs-{need}"));
        Parts::new(types).with("pattern", pattern).with("patternErrorMessage", said)
    };
    match meaning {
        Meaning::Any => like(&ANY_TYPE, "text", pattern::NOT_EMPTY.into()).named("any"),
        Meaning::Date => like(&WHOLE, "date", pattern::date()).between(1, 9999).named("date"),
        Meaning::Year => like(&WHOLE, "year", pattern::year()).between(1, 9999).named("year"),
        Meaning::Period => like(&STRING, "period", pattern::period()),
        Meaning::Number => like(&NUMBER, "number", pattern::number()).named("number"),
        Meaning::Count(most) => like(&WHOLE, "count", pattern::count()).between(0, *most),
        Meaning::Truth => Parts::new(&["boolean", "string"]).with("pattern", "^(?:true|false)$"),
        Meaning::Url => like(&STRING, "url", pattern::URL.into()).named("url"),
        Meaning::SiteUrl => like(&STRING, "url", pattern::SITE_URL.into()),
        Meaning::Email => like(&STRING, "email", pattern::EMAIL.into()),
        Meaning::Phone => like(&NUMBER, "phone", pattern::phone()),
        Meaning::Id => {
            let id = like(&ANY_TYPE, "id", pattern::id()).named("id");
            id.with("maxLength", LONGEST_ID as u64)
        }
        Meaning::Tag => {
            like(&STRING, "language", pattern::TAG.into()).with("maxLength", LONGEST_TAG)
        }
        Meaning::MeetingName => like(&STRING, "meeting", pattern::meeting_name()),
        Meaning::ResolutionName => like(&STRING, "resolution", pattern::resolution_name()),
        Meaning::Hash => like(&NUMBER, "hash", pattern::HASH.into()),
        Meaning::Marks => like(&NUMBER, "marks", pattern::MARKS.into()),
        Meaning::Currency => like(&STRING, "currency", pattern::CURRENCY.into()),
        Meaning::Unit => like(&STRING, "unit", pattern::UNIT.into()),
        Meaning::File(types) => file(types, texts),
        Meaning::OneOf(words) => one_of(words, texts),
    }
}

fn file(types: &[&str], texts: &Texts) -> Parts {
    let shown = types.join(", ");
    let said = texts.with("needs-file", &[("types", Word::Text(&shown))]);
    let parts = Parts::new(&STRING).with("pattern", pattern::file(types));
    parts.with("patternErrorMessage", said)
}

fn one_of(words: &[(&'static str, String)], texts: &Texts) -> Parts {
    let labels: Vec<String> = words.iter().map(|(_, label)| texts.label(label)).collect();
    let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    Parts::new(&[]).with("enum", words).with("enumDescriptions", labels)
}
