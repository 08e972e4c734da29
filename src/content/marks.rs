//! `translations.yaml`: of which original each translation was made, by marks.
//!
//! The program writes it, one line a text, sorted, so that git puts two people's together. Names
//! that it doesn't know any more mean nothing.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::mark::is_mark;
use crate::base::yaml::quote;
use crate::content::fields::{Expected, Read, wrong};
use crate::content::node::{Node, NodeValue, Scalar};
use crate::content::shape::Shape;

/// The file's name.
pub const FILE: &str = "translations.yaml";

/// By language and name, the marks of the original: one, or of a file one for each of its parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks(pub BTreeMap<String, BTreeMap<String, String>>);

impl Read for Marks {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut marks = Marks::default();
        for (tag, names) in entries(name, node, diagnostics)? {
            let of_language = marks.0.entry(tag.text.clone()).or_default();
            for (name, value) in entries("language", names, diagnostics).unwrap_or_default() {
                let Some(value) = Scalar::read("mark", value, diagnostics) else { continue };
                if !value.text.split(' ').all(is_mark) {
                    let report = Diagnostic::new(codes::BAD_HASH, value.place);
                    let report = report.saying("bad-hash-mark").with("name", &name.text);
                    diagnostics.push(report.with("hash", &value.text));
                    continue;
                }
                of_language.insert(name.text.clone(), value.text);
            }
        }
        Some(marks)
    }

    fn shape() -> Shape {
        let marks = Shape::MapOrNothing("language", Box::new(Shape::Scalar));
        Shape::MapOrNothing("translations", Box::new(marks))
    }
}

fn entries<'n>(
    name: &'static str,
    node: &'n Node,
    diagnostics: &mut Diagnostics,
) -> Option<&'n [(Scalar, Node)]> {
    match &node.value {
        NodeValue::Map(entries) => Some(entries),
        // Somebody took out the last line of a language, or all of them.
        NodeValue::Empty => Some(&[]),
        _ => wrong(name, node, Expected::Map, diagnostics),
    }
}

impl Marks {
    /// Writes the file, with a comment at its head.
    pub fn written(&self, comment: &str) -> String {
        let mut out = String::new();
        for line in comment.lines() {
            writeln!(out, "# {line}").expect("a string takes every text");
        }
        for (tag, names) in self.0.iter().filter(|(_, names)| !names.is_empty()) {
            writeln!(out, "{tag}:").expect("a string takes every text");
            for (name, marks) in names {
                let plain = |one: char| one.is_ascii_alphanumeric() || " ./_-".contains(one);
                let is_plain = name.chars().all(plain);
                let name = if is_plain { name.clone() } else { quote(name) };
                writeln!(out, "  {name}: {}", quote(marks)).expect("a string takes every text");
            }
        }
        out
    }
}
