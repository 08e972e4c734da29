//! The narrative as Markdown in which every sign stands for itself.

use crate::import::cues::ends_sentence;
use crate::import::lines::Line;

/// A line longer than this, in characters, is a paragraph and no line of one.
const LONGEST_WRAPPED: usize = 110;

/// Writes lines as paragraphs. Lines that follow each other directly and are short are one
/// paragraph if the first doesn't end a sentence: they were broken by a program.
pub fn write<'a>(lines: impl Iterator<Item = &'a Line<'a>>) -> String {
    let mut out = String::new();
    let mut before: Option<&Line<'_>> = None;
    for line in lines {
        if let Some(before) = before {
            out.push_str(if is_wrapped(before, line) { "\n" } else { "\n\n" });
        }
        escape(line.text, &mut out);
        before = Some(line);
    }
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

fn is_wrapped(before: &Line<'_>, line: &Line<'_>) -> bool {
    let short = before.text.chars().count() <= LONGEST_WRAPPED;
    let marker = crate::import::marker::find(line.text).is_some();
    line.number == before.number + 1
        && short
        && !marker
        && !ends_sentence(before.text)
        && !before.is_opener()
}

/// Writes a line so that Markdown shows it as it is.
fn escape(line: &str, out: &mut String) {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, sign) in line.char_indices() {
        let everywhere = matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '~' | '|');
        let at_start = at == 0 && matches!(sign, '#' | '+' | '-' | '>' | '=');
        // `3.5` begins no list.
        let apart = line[at + sign.len_utf8()..].chars().next().is_none_or(char::is_whitespace);
        let numbered = digits > 0 && at == digits && matches!(sign, '.' | ')') && apart;
        if everywhere || at_start || numbered {
            out.push('\\');
        }
        out.push(sign);
    }
}
