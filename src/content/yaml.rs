//! YAML files to values with places: the guard, the parser and the parser's messages.

use serde_yaml::Value;

use crate::base::characters::{code_point, forbidden};
use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::source::FileId;
use crate::content::node::{self, Node, NodeValue, Scalar};
use crate::content::outline::{self, Finding};
use crate::content::yaml_error;

/// The largest YAML file that is read, in bytes: forty times the longest real record.
pub const LARGEST_YAML: usize = 4 * 1024 * 1024;

/// More brackets than this behind a place that the guard couldn't follow aren't given to the parser.
const MOST_BRACKETS: usize = 200;

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
    let lost = findings.iter().find_map(|finding| match finding {
        Finding::Lost(at) => Some(*at),
        _ => None,
    });
    if let Some(at) = lost
        && text[at..].matches(['[', '{']).count() > MOST_BRACKETS
    {
        diagnostics.push(Diagnostic::new(codes::YAML_TOO_DEEP, file.at(at, at)));
        return None;
    }
    match (serde_yaml::from_str::<Value>(text), lost) {
        (Ok(_), Some(at)) => {
            let end = text[at..].find(['\n', '\r']).map_or(text.len(), |length| at + length);
            let report = Diagnostic::new(codes::YAML_FEATURE, file.at(at, end));
            diagnostics.push(report.with("word", &text[at..end]));
            None
        }
        (Ok(value), None) => {
            let node = node::build(value, &outline, text, file);
            check_escapes(&node, diagnostics).then_some(node)
        }
        (Err(error), _) => {
            diagnostics.push(yaml_error::report(&error, text, file));
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
    let breaks: Vec<usize> = text.match_indices('\n').map(|(index, _)| index).collect();
    let line = |at: usize| breaks.partition_point(|index| *index < at) + 1;
    for finding in findings {
        let (code, span) = match finding {
            Finding::Feature(span) => (codes::YAML_FEATURE, *span),
            Finding::TooDeep(span) => (codes::YAML_TOO_DEEP, *span),
            Finding::DuplicateKey(span, _) => (codes::DUPLICATE_KEY, *span),
            Finding::CutByComment(span) => (codes::CUT_BY_COMMENT, *span),
            Finding::Unclosed(at) => (codes::YAML_SYNTAX, (*at, *at + 1)),
            Finding::Lost(_) => continue,
        };
        let word = &text[span.0..span.1];
        let mut report = Diagnostic::new(code, file.at(span.0, span.1)).with("word", word);
        if let Finding::DuplicateKey(second, first) = finding {
            let (first, second) = (line(first.0), line(second.0));
            report = report.with("first", first).with("second", second);
            if first == second {
                report = report.saying("duplicate-key-one-line");
            }
        }
        if let Finding::Unclosed(_) = finding {
            report = report.saying("yaml-syntax-quote");
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
            let unsound = |(key, value): &&(Scalar, Node)| {
                let key_unsound = forbidden(&key.text).next().map(|(_, character)| {
                    let report = Diagnostic::new(codes::FORBIDDEN_CHARACTER, key.place);
                    diagnostics.push(report.with("character", code_point(character)));
                });
                !check_escapes(value, diagnostics) || key_unsound.is_some()
            };
            entries.iter().filter(unsound).count() == 0
        }
    }
}
