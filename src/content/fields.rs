//! Reading a map field by field, so that every mistake in a file is found in one run.

use crate::base::characters::is_invisible;
use crate::base::codes;
use crate::base::diag::{Code, Diagnostic, Diagnostics};
use crate::base::source::Place;
use crate::content::node::{Node, NodeValue, Scalar};

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
}

/// The fields of one map, taken one after the other.
pub struct Fields<'n> {
    /// The whole map's place.
    pub place: Place,
    entries: &'n [(Scalar, Node)],
    known: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// Opens a map; anything else is reported.
    pub fn open(name: &'static str, node: &'n Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.value {
            NodeValue::Map(entries) => {
                Some(Fields { place: node.place, entries, known: Vec::new() })
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
        self.known.push(name);
        let (_, node) = self.entries.iter().find(|(key, _)| key.text == name)?;
        T::read(name, node, diagnostics)
    }

    /// Reads a field that must be there.
    pub fn required<T: Read>(
        &mut self,
        name: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        self.wished(name, codes::MISSING_FIELD, diagnostics)
    }

    /// Reads a field that should be there; `code` is the report if it isn't.
    pub fn wished<T: Read>(
        &mut self,
        name: &'static str,
        code: Code,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        if !self.entries.iter().any(|(key, _)| key.text == name) && !self.misspelt(name) {
            let place = self.entries.first().map_or(self.place, |(key, _)| key.place);
            diagnostics.push(Diagnostic::new(code, place).with("field", name));
        }
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
            self.known.push(name);
            diagnostics.push(Diagnostic::new(codes::EMPTY_VALUE, node.place).with("field", name));
            return None;
        }
        self.required(name, diagnostics)
    }

    /// Reports the fields that nobody took; tells whether there were any.
    pub fn finish(self, diagnostics: &mut Diagnostics) -> bool {
        let known = |key: &Scalar| self.known.contains(&key.text.as_str());
        let unknown_keys = self.entries.iter().map(|(key, _)| key).filter(|key| !known(key));
        let reports = unknown_keys.map(|key| unknown(codes::UNKNOWN_FIELD, key, &self.known));
        let before = diagnostics.len();
        diagnostics.extend(reports);
        diagnostics.len() > before
    }

    /// Tells whether a field is there under a name one would take for `name`: then the report of
    /// the unknown field says it all.
    fn misspelt(&self, name: &str) -> bool {
        self.entries.iter().any(|(key, _)| {
            let letters = clean(&key.text);
            let alike = strsim::osa_distance(&letters.to_lowercase(), name) <= 2;
            letters == name || (alike && name.len() > 3)
        })
    }
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
}

/// Returns a key without what the eye doesn't see or takes for something else.
fn clean(key: &str) -> String {
    let hidden = |one: char| is_invisible(one) || one.is_whitespace() || one == '\u{FF1A}';
    let word = key.trim_matches(hidden);
    word.split(['\u{A0}', '\u{FF1A}']).next().unwrap_or("").replace(is_invisible, "")
}
