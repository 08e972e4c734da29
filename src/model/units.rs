//! What of a Markdown text is translated, piece by piece: the words of its paragraphs, headings,
//! list items and table cells. What stands between them (signs, code, addresses of links by name)
//! stays as it is.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::base::mark::mark;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// What it is.
    pub kind: Kind,
    /// Its words in Markdown, without what only says that a quotation or list goes on.
    pub text: String,
    /// Where it stands.
    pub range: Range<usize>,
    /// What its further lines begin with.
    margin: String,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A paragraph.
    Paragraph,
    /// A heading of a level.
    Heading(u8),
    /// What a list item says, if that is no paragraph.
    Item,
    /// A table's cell.
    Cell,
}

/// A piece whose end hasn't been reached.
type Open = Option<(Kind, Option<Range<usize>>)>;

/// Takes a text apart. What has no letter isn't translated.
pub fn units(text: &str) -> Vec<Unit> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut open: Vec<Open> = Vec::new();
    let mut found = Vec::new();
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match event {
            Event::Start(tag) if is_inline(&tag) => extend(&mut open, range),
            Event::Start(tag) => {
                // What an item says ends where a list or paragraph in it begins.
                if let Some(Some((kind, said))) = open.last_mut() {
                    found.extend(said.take().map(|range| (*kind, range)));
                }
                open.push(kind(&tag).map(|kind| (kind, None)));
            }
            Event::End(tag) if is_inline_end(tag) => {}
            Event::End(_) => {
                if let Some(Some((kind, Some(range)))) = open.pop() {
                    found.push((kind, range));
                }
            }
            Event::Rule | Event::Html(_) => {}
            _ => extend(&mut open, range),
        }
    }
    found.sort_by_key(|(_, range)| range.start);
    let all = found.into_iter().map(|(kind, range)| unit(kind, range, text));
    all.filter(|unit| unit.text.contains(char::is_alphabetic)).collect()
}

/// Returns the marks of a text's pieces.
pub fn marks(units: &[Unit]) -> String {
    units.iter().map(|unit| mark(&unit.text)).collect::<Vec<_>>().join(" ")
}

/// Puts other words in the places of a text's pieces.
pub fn replaced(text: &str, units: &[Unit], words: &[&str]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (unit, words) in units.iter().zip(words) {
        out.push_str(&text[at..unit.range.start]);
        let one_line = matches!(unit.kind, Kind::Heading(_) | Kind::Cell);
        let between = if one_line { " ".to_owned() } else { format!("\n{}", unit.margin) };
        out.push_str(&words.replace('\n', &between));
        at = unit.range.end;
    }
    out + &text[at..]
}

fn unit(kind: Kind, mut range: Range<usize>, text: &str) -> Unit {
    if text[..range.start].ends_with('\\') {
        // The parser takes the sign behind it for the beginning.
        range.start -= 1;
    }
    let mut lines = text[range.clone()].split('\n');
    let mut words = lines.next().unwrap_or_default().to_owned();
    let mut margin = None;
    for line in lines {
        let own = line.trim_start_matches([' ', '\t', '>']);
        margin.get_or_insert_with(|| line[..line.len() - own.len()].to_owned());
        words.push('\n');
        words.push_str(own);
    }
    let above = || {
        let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let before = text[start..range.start].chars();
        // A list's sign becomes as many spaces, a quotation's stays.
        before.map(|one| if one == '>' { '>' } else { ' ' }).collect()
    };
    Unit { kind, text: words, margin: margin.unwrap_or_else(above), range }
}

fn extend(open: &mut [Open], range: Range<usize>) {
    if let Some(Some((_, said))) = open.last_mut() {
        *said = Some(match said.take() {
            Some(before) => before.start.min(range.start)..before.end.max(range.end),
            None => range,
        });
    }
}

fn kind(tag: &Tag<'_>) -> Option<Kind> {
    match tag {
        Tag::Paragraph => Some(Kind::Paragraph),
        Tag::Heading { level, .. } => Some(Kind::Heading(*level as u8)),
        Tag::Item => Some(Kind::Item),
        Tag::TableCell => Some(Kind::Cell),
        _ => None,
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

fn is_inline_end(tag: pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd;
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        units(text).into_iter().map(|unit| unit.text).collect()
    }

    #[test]
    fn a_text_falls_into_what_a_translator_reads() {
        for (text, pieces) in [
            ("## عنوان ##\n\nفقرة\nوسطر.\n", &["عنوان", "فقرة\nوسطر."][..]),
            ("- أول\n- ثانٍ **غامق** [رابط](a.md)\n", &["أول", "ثانٍ **غامق** [رابط](a.md)"]),
            ("- أول\n  يتبع\n  - تحته\n", &["أول\nيتبع", "تحته"]),
            ("1. a\n\n   b\n2. c\n", &["a", "b", "c"]),
            ("> قول\n> يتبع\n", &["قول\nيتبع"]),
            ("| a | 64 |\n|---|---|\n| b \\| c | 2 |\n", &["a", "b \\| c"]),
            ("\\* نجم\n", &["\\* نجم"]),
            ("---\n\n    رمز\n\n<b>\n\n2024\n", &[]),
            ("a\\\nb  \nc\n", &["a\\\nb  \nc"]),
        ] {
            assert_eq!(words(text), pieces, "{text:?}");
            let found = units(text);
            let same: Vec<&str> = found.iter().map(|unit| unit.text.as_str()).collect();
            let whole = replaced(text, &found, &same);
            assert_eq!(words(&whole), pieces, "{text:?} became {whole:?}");
        }
    }

    #[test]
    fn other_words_keep_their_places() {
        for (text, other, expected) in [
            ("# a\n\nb\n", ["x", "y\nz"], "# x\n\ny\nz\n"),
            ("- a\n- b\n", ["x\ny", "z"], "- x\n  y\n- z\n"),
            ("> a\n>\n> b\n", ["x", "y\nz"], "> x\n>\n> y\n> z\n"),
            ("|a|b|\n|-|-|\n", ["x\ny", "z"], "|x y|z|\n|-|-|\n"),
        ] {
            assert_eq!(replaced(text, &units(text), &other), expected);
        }
    }
}
