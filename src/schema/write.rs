//! From shapes and meanings to a schema.

use std::collections::BTreeMap;

use crate::base::json::Object;
use crate::content::shape::{Asked, Presence, RecordShape, Shape};
use crate::schema::meaning::{self, Meaning};
use crate::schema::parts::{self, Parts};
use crate::schema::texts::Texts;
use crate::schema::{pattern, rules};

/// The languages that editors offer first.
const OFFERED: [&str; 2] = ["ar", "ku"];

/// Returns the schema of a file.
pub(crate) fn schema(file: &str, shape: &Shape, texts: &Texts) -> Object {
    let mut writer = Writer { texts, definitions: BTreeMap::new() };
    let body = match shape {
        // A file of comments holds a list of nothing.
        Shape::List(items) => Object::default()
            .with("type", vec!["array", "null"])
            .with("items", writer.shape(items, file, file)),
        other => writer.shape(other, file, file),
    };
    let mut definitions = Object::default();
    for (name, definition) in writer.definitions {
        definitions.put(name, definition);
    }
    Object::default()
        .with("$schema", "http://json-schema.org/draft-07/schema#")
        .with("$comment", "Made by `diwan schema`; what is changed here is lost.")
        .with("title", format!("{file}.yaml"))
        .with("description", texts.say(&format!("file-{file}")))
        .and(body)
        .with("definitions", definitions)
}

struct Writer<'a> {
    texts: &'a Texts,
    /// What stands in the schema once and is referred to.
    definitions: BTreeMap<String, Object>,
}

impl Writer<'_> {
    /// Returns the schema of a field's value.
    fn shape(&mut self, shape: &Shape, record: &str, field: &str) -> Object {
        match shape {
            Shape::Scalar => self.scalar(&meaning::of(record, field)),
            Shape::Text => match meaning::of(record, field) {
                meaning @ Meaning::OneOf(_) => self.text(&parts::of(&meaning, self.texts)),
                _ => {
                    let parts = parts::of(&Meaning::Any, self.texts);
                    self.defined("text", |writer| writer.text(&parts))
                }
            },
            Shape::List(items) => {
                let items = self.shape(items, record, field);
                Object::default().with("type", "array").with("items", items)
            }
            Shape::Record(record) => {
                Object::default().with("type", "object").and(self.record(record))
            }
            Shape::ScalarOr(inner) => {
                let fields = self.record(inner);
                parts::of(&meaning::of(record, field), self.texts).or_object(fields)
            }
            Shape::Map(name, values) => {
                let values = self.shape(values, record, field);
                Object::default().with("type", "object").and(self.keys(name, values))
            }
            Shape::MapOrNothing(name, values) => {
                let values = self.shape(values, record, field);
                Object::default().with("type", vec!["object", "null"]).and(self.keys(name, values))
            }
        }
    }

    fn record(&mut self, shape: &RecordShape) -> Object {
        let mut properties = Object::default();
        for asked in &shape.fields {
            properties.put(asked.name, self.field(shape.name, asked));
        }
        let named = |wanted: fn(Presence) -> bool| -> Vec<&'static str> {
            shape.fields.iter().filter(|one| wanted(one.presence)).map(|one| one.name).collect()
        };
        let required = named(|one| matches!(one, Presence::Required | Presence::Filled));
        let spared = named(|one| matches!(one, Presence::Unless(_)));
        let unless = shape.fields.iter().find_map(|one| match one.presence {
            Presence::Unless(field) => Some(rules::unless(field, &spared)),
            _ => None,
        });
        Object::default()
            .with("properties", properties)
            .with("additionalProperties", false)
            .with("required", required)
            .and(unless.unwrap_or_default())
            .and(rules::of(shape.name, self.texts))
    }

    fn field(&mut self, record: &str, asked: &Asked) -> Object {
        let description = self.texts.say(&format!("{record}-{}", asked.name));
        let mut body = self.shape(&(asked.shape)(), record, asked.name);
        if asked.presence == Presence::Filled {
            body.put("minItems", 1_u64);
        }
        Object::default().with("description", description).and(body)
    }

    /// Returns what the keys of a map may be, each with values of this schema.
    fn keys(&mut self, map: &str, values: Object) -> Object {
        let words = match meaning::of_keys(map) {
            Meaning::OneOf(words) => words,
            Meaning::Any => return Object::default().with("additionalProperties", values),
            other => {
                let object = Object::default().with("propertyNames", self.scalar(&other));
                return object.with("additionalProperties", values);
            }
        };
        let mut properties = Object::default();
        for (word, label) in words {
            let description = Object::default().with("description", self.texts.say(&label));
            properties.put(word, description.and(values.clone()));
        }
        Object::default().with("properties", properties).with("additionalProperties", false)
    }

    /// Returns the schema of a text whose values have these parts.
    fn text(&self, parts: &Parts) -> Object {
        let said = self.texts.say("text-language");
        let value = Object::default().with("description", said).and(parts.clone().schema());
        let mut offered = Object::default();
        for tag in OFFERED {
            offered.put(tag, value.clone());
        }
        let languages = Object::default()
            .with("minProperties", 1_u64)
            .with("properties", offered)
            .with("patternProperties", Object::default().with(pattern::TAG, value))
            .with("additionalProperties", false);
        parts.clone().or_object(languages)
    }

    fn scalar(&mut self, meaning: &Meaning) -> Object {
        let parts = parts::of(meaning, self.texts);
        match parts.name {
            Some(name) => self.defined(name, |_| parts.schema()),
            None => parts.schema(),
        }
    }

    /// Defines something once, and refers to it. What stands beside a bare reference counts for
    /// nothing in draft-07.
    fn defined(&mut self, name: &str, make: impl FnOnce(&Self) -> Object) -> Object {
        if !self.definitions.contains_key(name) {
            let definition = make(self);
            self.definitions.insert(name.to_owned(), definition);
        }
        let there = Object::default().with("$ref", format!("#/definitions/{name}"));
        Object::default().with("allOf", vec![there])
    }
}
