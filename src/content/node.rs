//! A YAML value with its place: what every record is read from.

use serde_yaml::Value;

use crate::base::source::{FileId, Place};
use crate::content::outline::{Kind, Outline};

/// A value and where it stands.
#[derive(Debug)]
pub struct Node {
    /// Where.
    pub place: Place,
    /// What.
    pub value: NodeValue,
}

/// What a value is.
#[derive(Debug)]
pub enum NodeValue {
    /// Nothing, `null` or `~`.
    Empty,
    /// A text, number or truth value: as it was typed, if it stood without quotes.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Keys with their values, in the file's order.
    Map(Vec<(Scalar, Node)>),
}

/// A text and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The text.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// Puts the parser's values and the scanner's places together. Where the two don't match, what
/// is below takes the place of what holds it.
pub fn build(value: Value, outline: &Outline, text: &str, file: FileId) -> Node {
    let place = file.at(outline.span.0, outline.span.1);
    node(value, Some(outline), place, &Origin { text, file })
}

struct Origin<'a> {
    text: &'a str,
    file: FileId,
}

impl Origin<'_> {
    fn place(&self, span: (usize, usize)) -> Place {
        self.file.at(span.0, span.1)
    }
}

fn node(value: Value, outline: Option<&Outline>, around: Place, origin: &Origin<'_>) -> Node {
    let place = outline.map_or(around, |outline| origin.place(outline.span));
    let kind = outline.map(|outline| &outline.kind);
    let value = match value {
        Value::Null => NodeValue::Empty,
        Value::Sequence(items) => {
            let places = match kind {
                Some(Kind::List(places)) if places.len() == items.len() => Some(places),
                _ => None,
            };
            let item =
                |(index, item)| node(item, places.map(|places| &places[index]), place, origin);
            NodeValue::List(items.into_iter().enumerate().map(item).collect())
        }
        Value::Mapping(entries) => {
            let places = match kind {
                Some(Kind::Map(places)) if places.len() == entries.len() => Some(places),
                _ => None,
            };
            let entry = |(index, (key, value))| {
                let found = places.map(|places| &places[index]);
                let key_place = found.map_or(place, |(span, _)| origin.place(*span));
                let key = Scalar { text: scalar_text(key), place: key_place };
                let value = node(value, found.map(|(_, outline)| outline), key_place, origin);
                (key, value)
            };
            NodeValue::Map(entries.into_iter().enumerate().map(entry).collect())
        }
        // The tag guard has refused these; what is tagged still counts.
        Value::Tagged(tagged) => return node(tagged.value, outline, around, origin),
        Value::String(text) => NodeValue::Scalar(text),
        // As typed, so that `1.10` and `012` stay what they were.
        other => match outline {
            Some(outline) if outline.kind == Kind::Plain => {
                NodeValue::Scalar(origin.text[outline.span.0..outline.span.1].to_owned())
            }
            _ => NodeValue::Scalar(scalar_text(other)),
        },
    };
    Node { place, value }
}

fn scalar_text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Null => String::new(),
        _ => "?".to_owned(),
    }
}
