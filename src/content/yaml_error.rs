//! What the YAML parser says, in the words of somebody who writes records.

use serde_yaml::Error;

use crate::base::codes;
use crate::base::diag::Diagnostic;
use crate::base::source::FileId;

/// Turns the parser's error into a report of the slip that people make, where it can be told.
pub fn report(error: &Error, text: &str, file: FileId) -> Diagnostic {
    let said = error.to_string();
    let at = error.location().map_or(0, |location| location.index().min(text.len()));
    let at = text.floor_char_boundary(at);
    if let Some((message, start, end)) = slip(text, at) {
        let report = Diagnostic::new(codes::YAML_SYNTAX, file.at(start, end)).saying(message);
        return report.with("words", &text[start..end]);
    }
    let line_end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    let message = message(&said, &text[at..]);
    let words = said.split(" at line ").next().unwrap_or(&said);
    let report = Diagnostic::new(codes::YAML_SYNTAX, file.at(at, line_end.min(at + 1)));
    report.saying(message).with("words", words)
}

fn message(said: &str, rest: &str) -> &'static str {
    if said.contains("mapping values are not allowed") {
        "yaml-syntax-colon"
    } else if said.contains("block sequence entries are not allowed") {
        "yaml-syntax-dash"
    } else if said.contains("scanning a quoted scalar") {
        "yaml-syntax-quote"
    } else if rest.starts_with('\t') || said.contains("tab character") {
        "yaml-syntax-tab"
    } else if said.contains("cannot start any token") {
        "yaml-syntax-sign"
    } else if said.contains("as u128") || said.contains("as i128") {
        "yaml-syntax-number"
    } else if said.contains("did not find expected")
        || said.contains("could not find expected")
        || said.contains("while parsing a block")
    {
        "yaml-syntax-indentation"
    } else {
        "yaml-syntax"
    }
}

/// Finds the slip on the line of the error or the one above it: no space after a colon or dash, a
/// colon or comma of another script, a second colon inside `{ }`.
fn slip(text: &str, at: usize) -> Option<(&'static str, usize, usize)> {
    let line = text[..at].rfind('\n').map_or(0, |index| index + 1);
    let above = text[..line.saturating_sub(1)].rfind('\n').map_or(0, |index| index + 1);
    [line, above].into_iter().find_map(|start| {
        let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        let (message, from, to) = slip_in_line(&text[start..end])?;
        Some((message, start + from, start + to))
    })
}

fn slip_in_line(line: &str) -> Option<(&'static str, usize, usize)> {
    let content = line.split(" #").next().unwrap_or(line);
    let indent = content.len() - content.trim_start_matches([' ', '-']).len();
    let word = content[indent..].bytes().take_while(|b| b.is_ascii_lowercase() || *b == b'_');
    let key_end = indent + word.count();
    if key_end > indent
        && let Some(sign) = content[key_end..].chars().next()
        && matches!(sign, ':' | '\u{FF1A}')
    {
        let after = &content[key_end + sign.len_utf8()..];
        let glued = !after.is_empty() && !after.starts_with([' ', '\t', '\r']);
        if sign != ':' || (glued && !after.starts_with("//")) {
            return Some(("yaml-syntax-space", indent, key_end + sign.len_utf8()));
        }
    }
    if let Some(open) = content.find('{') {
        if let Some(comma) = content[open..].find('،') {
            let at = open + comma;
            return Some(("yaml-syntax-comma", at, at + '،'.len_utf8()));
        }
        let mut start = open + 1;
        for entry in content[open + 1..].split([',', '}']) {
            if entry.matches(": ").count() > 1 && !entry.contains(['"', '\'', '{']) {
                let trimmed = entry.trim_start();
                let from = start + entry.len() - trimmed.len();
                return Some(("yaml-syntax-colon", from, from + trimmed.trim_end().len()));
            }
            start += entry.len() + 1;
        }
    }
    let dash = content.len() - content.trim_start().len();
    let rest = &content[dash..];
    let glued_dash = rest.starts_with('-')
        && rest[1..].starts_with(|one: char| one.is_alphabetic() || one == '{');
    glued_dash.then_some(("yaml-syntax-space", dash, dash + 1))
}
