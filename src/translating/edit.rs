//! Putting translations into a YAML file: everything else in it stays as it is, byte for byte.
//!
//! The text is put together by its looks and then proved by the reader of records: with the
//! translations taken apart it must hold just what it held. So a form that isn't foreseen here is
//! left alone, and never damaged.

use std::collections::BTreeMap;

use crate::base::decode::decode;
use crate::base::diag::{Diagnostics, has_error};
use crate::base::source::{FileId, Place};
use crate::base::yaml::{id, quote};
use crate::content::fields::Read;
use crate::content::node::{Node, NodeValue, Scalar};
use crate::content::raw::RawText;
use crate::content::wordings::{Holder, Wording};
use crate::content::yaml;

/// How much deeper the languages of a text are indented than its field.
const STEP: usize = 2;

/// A text and its translation together stay on one line if they aren't longer, in characters.
const LONGEST_LINE: usize = 60;

/// A translation that is to be put into a file.
pub struct Change<'a> {
    /// Where.
    pub wording: &'a Wording,
    /// Its language.
    pub tag: &'a str,
    /// The words.
    pub text: &'a str,
}

/// What languages are called in a file.
pub struct Tags<'a> {
    /// The language of a text that names none.
    pub first: &'a str,
    /// Returns the site's tag for a language that a file names.
    pub known: &'a dyn Fn(&str) -> Option<String>,
}

/// Some bytes of a text, and what takes their place.
type Splice = (usize, usize, String);

/// Puts translations into a file; `None` if that can't be done without touching what is there.
pub fn apply(old: &[u8], file: FileId, changes: &[Change<'_>], tags: &Tags<'_>) -> Option<Vec<u8>> {
    let decoded = decode(old);
    let mut splices: Vec<Splice> = Vec::new();
    for change in changes {
        splices.extend(splices_of(change, &decoded.text, tags));
    }
    splices.sort();
    let new = spliced(old, &splices);
    let parse = |bytes: &[u8]| {
        let decoded = decode(bytes);
        let mut problems = Diagnostics::new();
        let node = yaml::parse(&decoded.text, file, &mut problems)?;
        (decoded.is_sound() && !has_error(&problems)).then_some(node)
    };
    let meant: BTreeMap<Place, &Change<'_>> =
        changes.iter().map(|change| (change.wording.text.place, change)).collect();
    proves(&parse(old)?, &parse(&new)?, &meant, tags).then_some(new)
}

/// Works out what a translation changes in the text.
fn splices_of(change: &Change<'_>, text: &str, tags: &Tags<'_>) -> Vec<Splice> {
    let raw = &change.wording.text;
    let words = quote(change.text);
    let is_it = |key: &str| (tags.known)(key).as_deref() == Some(change.tag);
    let there = raw.values.iter().find(|(key, _)| key.as_ref().is_some_and(|key| is_it(&key.text)));
    if let Some((_, value)) = there {
        let (start, end) = (value.place.start as usize, value.place.end as usize);
        return vec![(start, end, words + comment(&text[start..end]))];
    }
    let tag = id(change.tag);
    let Some((Some(last_key), last)) = raw.values.last() else {
        return beside_plain(change, text, tags, &words);
    };
    let end = last.place.end as usize;
    if text[raw.place.start as usize..].starts_with('{') {
        return vec![(end, end, format!(", {tag}: {words}"))];
    }
    let start = last_key.place.start as usize;
    let quoted = text[..start].ends_with(['"', '\'']);
    let column = column(text, start) - usize::from(quoted);
    vec![below(text, end, column, &format!("{tag}: {words}"))]
}

/// Turns a text that names no language into one that names two.
fn beside_plain(change: &Change<'_>, text: &str, tags: &Tags<'_>, words: &str) -> Vec<Splice> {
    let place = change.wording.text.place;
    let (start, end) = (place.start as usize, place.end as usize);
    let (first, second) = (id(tags.first), format!("{}: {words}", id(change.tag)));
    let old = &text[start..end];
    let pair = format!("{{{first}: {old}, {second}}}");
    let is_quoted = old.starts_with(['"', '\'']);
    // Between brackets these signs need quotes, which are the writer's to set.
    let needs_quotes = !is_quoted && old.contains([',', '[', ']', '{', '}']);
    let is_long = old.chars().count() + words.chars().count() > LONGEST_LINE;
    let is_block = old.contains('\n') || old.starts_with(['|', '>']);
    let fits = !(is_long || is_block || needs_quotes);
    let own_column = column(text, start);
    let outer = match change.wording.holder {
        Holder::Brackets => return vec![(start, end, pair)],
        _ if fits => return vec![(start, end, pair)],
        Holder::Field(key) => column(text, key.start as usize),
        Holder::Entry => margin(text, start),
    };
    let line = &text[start - own_column..start];
    let follows_name = matches!(change.wording.holder, Holder::Field(_)) && !line.trim().is_empty();
    let inner = if follows_name { outer + STEP } else { own_column };
    let mut splices = Vec::new();
    if follows_name {
        let gap = text[..start].trim_end_matches([' ', '\t']).len();
        splices.push((gap, start, format!("\n{:inner$}{first}: ", "")));
    } else {
        splices.push((start, start, format!("{first}: ")));
    }
    // What goes on below its first line goes on deeper than before.
    let further = old.match_indices('\n').map(|(at, _)| start + at + 1);
    let filled = further.filter(|at| !text[*at..].starts_with('\n'));
    let deeper = " ".repeat(inner.saturating_sub(outer));
    splices.extend(filled.map(|at| (at, at, deeper.clone())));
    splices.push(below(text, end, inner, &second));
    splices
}

/// Returns the comment behind the sign that begins a text of several lines.
fn comment(old: &str) -> &str {
    let sign = old.lines().next().filter(|line| line.starts_with(['|', '>'])).unwrap_or_default();
    sign.find(" #").map_or("", |at| &sign[at..])
}

/// Adds a line below the one on which something ends.
fn below(text: &str, end: usize, column: usize, line: &str) -> Splice {
    let at = text[end..].find('\n').map_or(text.len(), |length| end + length);
    (at, at, format!("\n{:column$}{line}", ""))
}

/// Returns how far from its line's beginning a place is.
fn column(text: &str, at: usize) -> usize {
    at - text[..at].rfind('\n').map_or(0, |index| index + 1)
}

/// Returns how far the dash of an entry is indented whose value begins at a place.
fn margin(text: &str, at: usize) -> usize {
    let dash = text[..at].rfind('-').unwrap_or(at);
    column(text, dash)
}

/// Changes bytes of which places are known in the decoded text: line breaks and a mark at the head
/// stay what they are, and new lines break as the first one does.
fn spliced(old: &[u8], splices: &[Splice]) -> Vec<u8> {
    let line_break = first_break(old);
    let head = if old.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let mut out = old[..head].to_vec();
    let (mut raw, mut at) = (head, 0);
    let mut go_to = |target: usize, mut copy: Option<&mut Vec<u8>>| {
        while at < target && raw < old.len() {
            let length = if old[raw..].starts_with(b"\r\n") { 2 } else { 1 };
            if let Some(out) = &mut copy {
                out.extend(&old[raw..raw + length]);
            }
            raw += length;
            at += 1;
        }
    };
    for (start, end, new) in splices {
        go_to(*start, Some(&mut out));
        out.extend(new.replace('\n', line_break).bytes());
        go_to(*end, None);
    }
    go_to(usize::MAX, Some(&mut out));
    out
}

/// Returns the first line break of a file, else the usual one.
pub fn first_break(bytes: &[u8]) -> &'static str {
    match bytes.iter().position(|byte| b"\r\n".contains(byte)) {
        Some(at) if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') => "\r\n",
        Some(at) if bytes[at] == b'\r' => "\r",
        _ => "\n",
    }
}

/// Tells whether a file holds just what it held, and the translations.
fn proves(
    before: &Node,
    after: &Node,
    meant: &BTreeMap<Place, &Change<'_>>,
    tags: &Tags<'_>,
) -> bool {
    if let Some(change) = meant.get(&before.place) {
        let (Some(mut expected), Some(found)) = (values(before, tags), values(after, tags)) else {
            return false;
        };
        expected.insert(change.tag.to_owned(), change.text.to_owned());
        return expected == found;
    }
    match (&before.value, &after.value) {
        (NodeValue::Empty, NodeValue::Empty) => true,
        (NodeValue::Scalar(one), NodeValue::Scalar(other)) => one == other,
        (NodeValue::List(one), NodeValue::List(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len() && pairs.all(|(one, other)| proves(one, other, meant, tags))
        }
        (NodeValue::Map(one), NodeValue::Map(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len()
                && pairs.all(|((key, value), (other_key, other))| {
                    key.text == other_key.text && proves(value, other, meant, tags)
                })
        }
        _ => false,
    }
}

/// Returns the values of a text by language; blank ends don't count, every reader cuts them off.
fn values(node: &Node, tags: &Tags<'_>) -> Option<BTreeMap<String, String>> {
    let mut problems = Diagnostics::new();
    let raw = RawText::read("text", node, &mut problems)?;
    let value = |(key, value): &(Option<Scalar>, Scalar)| {
        let tag = match key {
            None => Some(tags.first.to_owned()),
            Some(key) => (tags.known)(&key.text),
        };
        Some((tag?, value.text.trim().to_owned()))
    };
    let all: Option<BTreeMap<_, _>> = raw.values.iter().map(value).collect();
    all.filter(|all| problems.is_empty() && all.len() == raw.values.len())
}
