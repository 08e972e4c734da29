//! YAML files to values with places: the guard, the parser and the parser's messages.

use std::collections::BTreeMap;

use serde_yaml::Value;

use crate::base::characters::{code_point, forbidden, refusal};
use crate::base::codes;
use crate::base::diag::{Code, Diagnostic, Diagnostics, MOST_ALIKE};
use crate::base::source::{FileId, Place};
use crate::content::node::{self, Node, NodeValue, Scalar};
use crate::content::outline::{self, Finding};
use crate::content::yaml_error;

/// The largest YAML file that is read, in bytes: more than a hundred times the longest real record,
/// and half of what keeps the parser busy for a second, if it is made to.
pub const LARGEST_YAML: usize = 2 * 1024 * 1024;

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
    if let Some(at) = lost
        && text[at..].contains(['&', '*'])
    {
        // An alias of a long text, a thousand times: nobody has counted them here.
        diagnostics.push(feature(text, at, file));
        return None;
    }
    match (serde_yaml::from_str::<Value>(text), lost) {
        (Ok(_), Some(at)) => {
            diagnostics.push(feature(text, at, file));
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
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
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
        let count = counts.entry(code).or_default();
        *count += 1;
        if *count > MOST_ALIKE + 1 {
            continue;
        }
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
        if let Finding::Feature(_) = finding {
            report = report.saying(feature_message(word));
        }
        diagnostics.push(report);
    }
    counts.keys().all(|code| *code == codes::CUT_BY_COMMENT)
}

/// Reports what stands on a line from a place on that the scanner couldn't follow.
fn feature(text: &str, at: usize, file: FileId) -> Diagnostic {
    let end = text[at..].find(['\n', '\r']).map_or(text.len(), |length| at + length);
    let word = &text[at..end];
    let report = Diagnostic::new(codes::YAML_FEATURE, file.at(at, end)).with("word", word);
    report.saying(feature_message(word))
}

/// Returns the message for a part of YAML that records don't use, by how it begins.
fn feature_message(word: &str) -> &'static str {
    match word.as_bytes() {
        [b'&' | b'*' | b'!', ..] => "yaml-feature-sign",
        [b'<', b'<', ..] => "yaml-feature-merge",
        [b'?', ..] => "yaml-feature-question",
        [b'-', b'-', b'-', ..] | [b'.', b'.', b'.', ..] => "yaml-feature-document",
        [b'%', ..] => "yaml-feature-directive",
        _ => codes::YAML_FEATURE.name,
    }
}

/// Reports forbidden characters that came in through `"\u202E"`: the file's text doesn't show them.
fn check_escapes(node: &Node, diagnostics: &mut Diagnostics) -> bool {
    match &node.value {
        NodeValue::Empty => true,
        NodeValue::Scalar(text) => match forbidden(text).next() {
            Some((_, character)) => {
                diagnostics.push(forbidden_at(node.place, character));
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
                    diagnostics.push(forbidden_at(key.place, character));
                });
                !check_escapes(value, diagnostics) || key_unsound.is_some()
            };
            entries.iter().filter(unsound).count() == 0
        }
    }
}

fn forbidden_at(place: Place, character: char) -> Diagnostic {
    let report = Diagnostic::new(codes::FORBIDDEN_CHARACTER, place).saying(refusal(character));
    report.with("character", code_point(character))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::decode::decode;
    use crate::base::source::Sources;

    /// Reads a file of one field `a`; what there is of it, or what is wrong.
    fn read(bytes: &[u8]) -> Result<Option<String>, Vec<&'static str>> {
        let (mut sources, mut reports) = (Sources::default(), Diagnostics::new());
        let file = sources.add_bytes("council.yaml".into(), bytes.to_vec());
        let decoded = decode(bytes);
        reports.extend(decoded.reports(file));
        let node = decoded.is_sound().then(|| parse(&decoded.text, file, &mut reports)).flatten();
        match node.map(|node| node.value) {
            Some(NodeValue::Map(mut entries)) if entries[0].0.text == "a" => {
                match entries.remove(0).1.value {
                    NodeValue::Scalar(text) => Ok(Some(text)),
                    NodeValue::Empty => Ok(None),
                    other => panic!("{other:?}"),
                }
            }
            Some(other) => panic!("{other:?}"),
            None => Err(reports.iter().map(|one| one.message).collect()),
        }
    }

    #[test]
    fn what_is_accepted_is_what_was_typed() {
        for (text, value) in [
            ("\u{FEFF}a: x\nb: y", "x"),
            ("\u{FEFF}---\na: x", "x"),
            ("\u{FEFF}# c\na: x", "x"),
            ("a: x\r\nb: y\r\n", "x"),
            ("a: x\rb: y\r", "x"),
            ("a:\tx", "x"),
            ("a: “نص” و‘نص’", "“نص” و‘نص’"),
            ("a: نامه\u{200C}ها", "نامه\u{200C}ها"),
            ("a: 012", "012"),
            ("a: 0o17", "0o17"),
            ("a: 0x1F", "0x1F"),
            ("a: 1_000", "1_000"),
            ("a: 1e3", "1e3"),
            ("a: 1e400", "1e400"),
            ("a: .inf", ".inf"),
            ("a: 1.10", "1.10"),
            ("a: +5", "+5"),
            ("a: ١٢", "١٢"),
            ("a: ۱۲", "۱۲"),
            ("a: 12", "12"),
            ("a: \"13456452134564521345645213\"", "13456452134564521345645213"),
            ("a: yes", "yes"),
            ("a: No", "No"),
            ("a: on", "on"),
            ("a: true", "true"),
            ("a: 2024-13-45", "2024-13-45"),
            ("a: 12:30", "12:30"),
            ("a: \"null\"", "null"),
            ("a: '~'", "~"),
            ("a: |\n  x\n  ---\n  y\n", "x\n---\ny\n"),
        ] {
            assert_eq!(read(text.as_bytes()), Ok(Some(value.to_owned())), "{text:?}");
        }
        for text in ["a:", "a: null", "a: ~", "a: NULL", "a: # c"] {
            assert_eq!(read(text.as_bytes()), Ok(None), "{text:?}");
        }
    }

    #[test]
    fn what_would_cost_memory_or_time_never_reaches_the_parser() {
        let many = |piece: &str| piece.repeat(100_000);
        for (text, message) in [
            (many("["), "yaml-too-deep"),
            (many("- "), "yaml-too-deep"),
            (many("{"), "yaml-too-deep"),
            (many("? "), "yaml-feature-question"),
            (format!("|\n---\n{}", many("[")), "yaml-feature-document"),
            (format!("a\n...\n{}", many("[")), "yaml-feature-document"),
            (format!("a: [\"b\": c]\nd: {}", many("[")), "yaml-too-deep"),
            // A text of 100 kB and 100,000 aliases of it would be 10 GB.
            (format!("a: [\"b\": c]\nd: &e {}\nf:\n{}", many("x"), many("- *e\n")), "yaml-feature"),
            (format!("%YAML 1.1\n---\na: {}", many("x")), "yaml-feature-directive"),
            ("x".repeat(LARGEST_YAML + 1), "file-too-large"),
        ] {
            assert_eq!(read(text.as_bytes()), Err(vec![message]), "{:.20}", text);
        }
        let features = read(many("- &a b\n").as_bytes()).expect_err("anchors are refused");
        assert_eq!(features.len(), MOST_ALIKE + 1);
    }
}
