//! Reading a map field by field, so that every mistake in a file is found in one run.

use crate::base::characters::is_invisible;
use crate::base::codes;
use crate::base::diag::{Code, Diagnostic, Diagnostics};
use crate::base::source::Place;
use crate::content::node::{Node, NodeValue, Scalar};
use crate::content::shape::{self, Asked, Presence, Shape};

/// What a value should have been.
#[derive(Debug, Clone, Copy)]
pub enum Expected {
    /// A word, number or date.
    Value,
    /// A text, plain or one a language.
    Text,
    /// A list.
    List,
    /// Several fields.
    Map,
}

/// Something that is read from a value; reports what is wrong and then returns `None`.
pub trait Read: Sized {
    /// Reads the value of the field `name`.
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self>;

    /// Returns what it is read from.
    fn shape() -> Shape;
}

/// Several fields that are read from a map. What it asks for is all that the format knows of it:
/// so it asks for the same fields, whatever the map holds.
pub trait Record: Sized {
    /// What it is called.
    const NAME: &'static str;

    /// Takes the fields.
    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self;

    /// Hears that the map has a field that the format doesn't know.
    fn has_unknown_field(&mut self) {}
}

impl<T: Record> Read for T {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let mut record = T::take(&mut fields, diagnostics);
        if fields.finish(diagnostics) {
            record.has_unknown_field();
        }
        Some(record)
    }

    fn shape() -> Shape {
        Shape::Record(shape::of::<T>())
    }
}

/// The fields of one map, taken one after the other.
pub struct Fields<'n> {
    /// The whole map's place.
    pub place: Place,
    entries: &'n [(Scalar, Node)],
    asked: Vec<Asked>,
    /// The fields that aren't there, each with its report: until all fields were asked for, another
    /// one may look like a misspelling of it.
    missing: Vec<(&'static str, Code)>,
}

impl<'n> Fields<'n> {
    /// Makes the fields of a map that holds nothing.
    pub fn none_at(place: Place) -> Self {
        Fields { place, entries: &[], asked: Vec::new(), missing: Vec::new() }
    }

    /// Returns which fields were asked for.
    pub fn asked(self) -> Vec<Asked> {
        self.asked
    }

    /// Opens a map; anything else is reported.
    pub fn open(name: &'static str, node: &'n Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.value {
            NodeValue::Map(entries) => {
                let (asked, missing) = (Vec::new(), Vec::new());
                Some(Fields { place: node.place, entries, asked, missing })
            }
            _ => wrong(name, node, Expected::Map, diagnostics),
        }
    }

    /// Reads a field that may be missing.
    pub fn optional<T: Read>(
        &mut self,
        name: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        self.read(name, Presence::Optional, diagnostics)
    }

    /// Reads a field that must be there.
    pub fn required<T: Read>(
        &mut self,
        name: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        self.want(name, codes::MISSING_FIELD);
        self.read(name, Presence::Required, diagnostics)
    }

    /// Reads a field that must be there unless another one, `other`, says that it need not.
    pub fn required_unless<T: Read>(
        &mut self,
        name: &'static str,
        (other, is_spared): (&'static str, bool),
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        if !is_spared {
            self.want(name, codes::MISSING_FIELD);
        }
        self.read(name, Presence::Unless(other), diagnostics)
    }

    /// Reads a field that should be there; `code` is the report if it isn't.
    pub fn wished<T: Read>(
        &mut self,
        name: &'static str,
        code: Code,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        self.want(name, code);
        self.optional(name, diagnostics)
    }

    /// Reads a list that must be there and hold something.
    pub fn required_list<T: Read>(
        &mut self,
        name: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<T>> {
        let found = self.entries.iter().find(|(key, _)| key.text == name);
        if let Some((_, node)) = found
            && matches!(&node.value, NodeValue::List(items) if items.is_empty())
        {
            self.ask::<Vec<T>>(name, Presence::Filled);
            diagnostics.push(Diagnostic::new(codes::EMPTY_VALUE, node.place).with("field", name));
            return None;
        }
        self.want(name, codes::MISSING_FIELD);
        self.read(name, Presence::Filled, diagnostics)
    }

    /// Reports the fields that are missing, and those that nobody took; tells whether there were any
    /// of these.
    pub fn finish(self, diagnostics: &mut Diagnostics) -> bool {
        let known: Vec<&'static str> = self.asked.iter().map(|asked| asked.name).collect();
        let keys = self.entries.iter().map(|(key, _)| key);
        let unknown_keys: Vec<&Scalar> =
            keys.filter(|key| !known.contains(&key.text.as_str())).collect();
        let place = self.entries.first().map_or(self.place, |(key, _)| key.place);
        for (name, code) in self.missing {
            if !unknown_keys.iter().any(|key| is_misspelt(key, name)) {
                diagnostics.push(Diagnostic::new(code, place).with("field", name));
            }
        }
        diagnostics
            .extend(unknown_keys.iter().map(|key| unknown(codes::UNKNOWN_FIELD, key, &known)));
        !unknown_keys.is_empty()
    }

    fn ask<T: Read>(&mut self, name: &'static str, presence: Presence) {
        self.asked.push(Asked { name, presence, shape: T::shape });
    }

    fn read<T: Read>(
        &mut self,
        name: &'static str,
        presence: Presence,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        self.ask::<T>(name, presence);
        let (_, node) = self.entries.iter().find(|(key, _)| key.text == name)?;
        T::read(name, node, diagnostics)
    }

    /// Notes a field that should be there and isn't.
    fn want(&mut self, name: &'static str, code: Code) {
        if !self.entries.iter().any(|(key, _)| key.text == name) {
            self.missing.push((name, code));
        }
    }
}

/// Tells whether one would take a key for `name`: then the report of the unknown field says it all.
fn is_misspelt(key: &Scalar, name: &str) -> bool {
    let letters = clean(&key.text);
    let alike = strsim::osa_distance(&letters.to_lowercase(), name) <= 2;
    letters == name || (alike && name.len() > 3)
}

/// Reports a word that isn't known, with the one that was probably meant.
pub fn unknown(code: Code, key: &Scalar, known: &[&'static str]) -> Diagnostic {
    let shown = clean(&key.text);
    let report = Diagnostic::new(code, key.place).with("field", &shown);
    if shown != key.text && known.contains(&shown.as_str()) {
        return report.with("suggestion", shown).helped("help-hidden-character");
    }
    report.suggesting(&shown, known.iter().copied())
}

/// Reports a value of another sort than the field needs.
pub fn wrong<T>(
    name: &'static str,
    node: &Node,
    expected: Expected,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let expected = match expected {
        Expected::Value => "value",
        Expected::Text => "text",
        Expected::List => "list",
        Expected::Map => "fields",
    };
    let found = match &node.value {
        NodeValue::Empty => {
            let report = Diagnostic::new(codes::EMPTY_VALUE, node.place).with("field", name);
            // A word stands there that YAML takes for nothing.
            let typed = node.place.start < node.place.end;
            diagnostics.push(if typed { report.saying("empty-value-null") } else { report });
            return None;
        }
        NodeValue::Scalar(_) => "text",
        NodeValue::List(_) => "list",
        NodeValue::Map(_) => "fields",
    };
    let report = Diagnostic::new(codes::WRONG_TYPE, node.place);
    diagnostics.push(report.with("field", name).with("expected", expected).with("found", found));
    None
}

impl Read for Scalar {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.value {
            NodeValue::Scalar(text) if text.trim().is_empty() => {
                let report = Diagnostic::new(codes::EMPTY_VALUE, node.place);
                diagnostics.push(report.with("field", name));
                None
            }
            NodeValue::Scalar(text) => Some(Scalar { text: text.clone(), place: node.place }),
            _ => wrong(name, node, Expected::Value, diagnostics),
        }
    }

    fn shape() -> Shape {
        Shape::Scalar
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.value {
            NodeValue::List(items) => {
                Some(items.iter().filter_map(|item| T::read(name, item, diagnostics)).collect())
            }
            _ => wrong(name, node, Expected::List, diagnostics),
        }
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

/// Returns a key without what the eye doesn't see or takes for something else.
fn clean(key: &str) -> String {
    let hidden = |one: char| is_invisible(one) || one.is_whitespace() || one == '\u{FF1A}';
    let word = key.trim_matches(hidden);
    word.split(['\u{A0}', '\u{FF1A}']).next().unwrap_or("").replace(is_invisible, "")
}
