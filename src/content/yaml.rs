//! YAML files to values with places: the guard, the parser and the parser's messages.

use serde_yaml::{Error, Value};

use crate::base::characters::{code_point, forbidden};
use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::source::FileId;
use crate::content::node::{self, Node, NodeValue};
use crate::content::outline::{self, Finding};

/// The largest YAML file that is read, in bytes: forty times the longest real record.
pub const LARGEST_YAML: usize = 1024 * 1024;

/// Reads one YAML document; `None` if it has to be left out, which then has been reported.
/// A file that holds nothing gives an empty value.
pub fn parse(text: &str, file: FileId, diagnostics: &mut Diagnostics) -> Option<Node> {
    if text.len() > LARGEST_YAML {
        let large = Diagnostic::new(codes::FILE_TOO_LARGE, file.start());
        diagnostics.push(large.with("size", text.len() / 1024).with("limit", LARGEST_YAML / 1024));
        return None;
    }
    let (outline, findings) = outline::scan(text);
    if !pass_guard(&findings, text, file, diagnostics) {
        return None;
    }
    match serde_yaml::from_str::<Value>(text) {
        Ok(value) => {
            let node = node::build(value, &outline, text, file);
            check_escapes(&node, diagnostics).then_some(node)
        }
        Err(error) => {
            diagnostics.push(syntax(&error, text, file));
            None
        }
    }
}

/// Reports what the guard found; tells whether the parser may have the file.
fn pass_guard(
    findings: &[Finding],
    text: &str,
    file: FileId,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut passed = true;
    for finding in findings {
        let (code, span) = match finding {
            Finding::Feature(span) => (codes::YAML_FEATURE, span),
            Finding::TooDeep(span) => (codes::YAML_TOO_DEEP, span),
            Finding::DuplicateKey(span, _) => (codes::DUPLICATE_KEY, span),
            Finding::CutByComment(span) => (codes::CUT_BY_COMMENT, span),
        };
        let word = &text[span.0..span.1];
        let mut report = Diagnostic::new(code, file.at(span.0, span.1)).with("word", word);
        if let Finding::DuplicateKey(second, first) = finding {
            let line = |at: usize| text[..at].matches('\n').count() + 1;
            report = report.with("first", line(first.0)).with("second", line(second.0));
        }
        passed &= matches!(finding, Finding::CutByComment(_));
        diagnostics.push(report);
    }
    passed
}

/// Reports forbidden characters that came in through `"\u202E"`: the file's text doesn't show them.
fn check_escapes(node: &Node, diagnostics: &mut Diagnostics) -> bool {
    match &node.value {
        NodeValue::Empty => true,
        NodeValue::Scalar(text) => match forbidden(text).next() {
            Some((_, character)) => {
                let report = Diagnostic::new(codes::FORBIDDEN_CHARACTER, node.place);
                diagnostics.push(report.with("character", code_point(character)));
                false
            }
            None => true,
        },
        NodeValue::List(items) => {
            // Counting goes on after the first: all of them are reported.
            items.iter().filter(|item| !check_escapes(item, diagnostics)).count() == 0
        }
        NodeValue::Map(entries) => {
            entries.iter().filter(|(_, value)| !check_escapes(value, diagnostics)).count() == 0
        }
    }
}

/// Turns the parser's words into ours, with what to do about the mistakes that people make.
fn syntax(error: &Error, text: &str, file: FileId) -> Diagnostic {
    let said = error.to_string();
    let start = error.location().map_or(0, |location| location.index().min(text.len()));
    let start = text.floor_char_boundary(start);
    let line_end = text[start..].find(['\n', '\r']).map_or(text.len(), |length| start + length);
    let place = file.at(start, line_end.min(start + 1));
    let message = if said.contains("mapping values are not allowed") {
        "yaml-syntax-colon"
    } else if said.contains("scanning a quoted scalar") {
        "yaml-syntax-quote"
    } else if text[start..].starts_with('\t') || said.contains("tab character") {
        "yaml-syntax-tab"
    } else if said.contains("cannot start any token") {
        "yaml-syntax-sign"
    } else if said.contains("did not find expected") || said.contains("while parsing a block") {
        "yaml-syntax-indentation"
    } else {
        "yaml-syntax"
    };
    let words = said.split(" at line ").next().unwrap_or(&said);
    Diagnostic::new(codes::YAML_SYNTAX, place).saying(message).with("words", words)
}
