//! Adding an entry at the end of `updates.yaml`: what is there stays as it is, byte for byte.
//!
//! The text is put together by its looks and then proved by the reader of records: all old entries
//! must read as before, and the new one as it was meant. So a file in a form that isn't foreseen
//! here (a list in brackets, an end-of-document mark) is left alone, and never damaged.

use crate::base::characters::forbidden;
use crate::base::diag::{Diagnostics, has_error};
use crate::base::schema_line::schema_line;
use crate::base::source::Sources;
use crate::base::yaml::{id, quote};
use crate::content::fields::Read;
use crate::content::node::{Node, NodeValue, Scalar};
use crate::content::raw::{RawSource, RawText, RawUpdate};
use crate::content::yaml;
use crate::model::words::Word;
use crate::reporting::{Proof, Report, Reporter, Words};

/// How many folders below the content folder the file is.
const DEPTH: usize = 3;

/// How much deeper a field's own fields are indented.
const STEP: usize = 2;

/// A file with one more entry.
#[derive(Debug)]
pub struct Appended {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// The line on which the new entry begins, counted from 1.
    pub line: usize,
}

/// Adds an entry to a file; `None` if that can't be done without touching what is there.
pub fn append(old: &[u8], report: &Report) -> Option<Appended> {
    let items = read(old)?;
    let style = Style::of(&decode(old)?, first_break(old));
    let mut bytes = old.to_vec();
    if old.is_empty() {
        bytes.extend(schema_line("updates", DEPTH).bytes());
    }
    let marked = old.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(old);
    if !marked.is_empty() && !marked.ends_with(b"\n") && !marked.ends_with(b"\r") {
        bytes.extend(style.line_break.bytes());
    }
    let is_open = decode(&bytes)?.lines().last().is_some_and(|line| !line.trim().is_empty());
    if style.apart && is_open {
        bytes.extend(style.line_break.bytes());
    }
    let line = decode(&bytes)?.matches('\n').count() + 1;
    for line in lines(report, style.indent, style.gap) {
        bytes.extend(line.bytes().chain(style.line_break.bytes()));
    }
    proves(&items, &read(&bytes)?, report).then_some(Appended { bytes, line })
}

/// Returns an entry as people may paste it.
pub fn shown(report: &Report) -> String {
    lines(report, 0, 1).iter().map(|line| format!("{line}\n")).collect()
}

/// How a file is written.
struct Style {
    line_break: &'static str,
    /// Spaces before the dash of an entry.
    indent: usize,
    /// Spaces behind it.
    gap: usize,
    /// Whether there is an empty line above an entry.
    apart: bool,
}

impl Style {
    /// Takes over what is seen: the dash of the first entry, the line above the last.
    fn of(text: &str, line_break: &'static str) -> Self {
        let mut style = Style { line_break, indent: 0, gap: 1, apart: false };
        let all: Vec<&str> = text.lines().collect();
        let spaces = |text: &str| text.len() - text.trim_start_matches(' ').len();
        let is_dash = |line: &str| {
            let line = line.trim_start_matches(' ');
            line == "-" || line.starts_with("- ")
        };
        let Some(first) = all.iter().find(|line| is_dash(line)) else { return style };
        style.indent = spaces(first);
        let rest = &first[style.indent + 1..];
        if !rest.trim().is_empty() && !rest.trim_start().starts_with('#') {
            style.gap = spaces(rest).clamp(1, 8);
        }
        let is_entry = |line: &str| is_dash(line) && spaces(line) == style.indent;
        let last = all.iter().rposition(|line| is_entry(line)).unwrap_or(0);
        let mut above =
            all[..last].iter().rev().skip_while(|one| one.trim_start().starts_with('#'));
        style.apart = above.next().is_some_and(|line| line.trim().is_empty());
        style
    }
}

/// Returns the first line break of a file, else the usual one.
fn first_break(bytes: &[u8]) -> &'static str {
    match bytes.iter().position(|byte| b"\r\n".contains(byte)) {
        Some(at) if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') => "\r\n",
        Some(at) if bytes[at] == b'\r' => "\r",
        _ => "\n",
    }
}

/// Writes an entry, fields in the order of the format.
fn lines(report: &Report, indent: usize, gap: usize) -> Vec<String> {
    let field = indent + 1 + gap;
    let mut out = vec![
        format!("{:indent$}-{:gap$}resolution: {}", "", "", quote(&report.resolution)),
        format!("{:field$}date: {}", "", report.date),
        format!("{:field$}status: {}", "", report.status.word()),
    ];
    if let Some(progress) = report.progress {
        out.push(format!("{:field$}progress: {progress}", ""));
    }
    if let Some(note) = &report.note {
        out.extend(words("note", note, field));
    }
    if !report.evidence.is_empty() {
        out.push(format!("{:field$}evidence:", ""));
    }
    let inner = field + STEP;
    for proof in &report.evidence {
        match proof {
            Proof::Url(url) => out.push(format!("{:inner$}- url: {}", "", quote(url))),
            Proof::File { path, sha256 } => {
                out.push(format!("{:inner$}- file: {}", "", quote(path)));
                out.push(format!("{:inner$}  sha256: {}", "", quote(sha256)));
            }
        }
    }
    match &report.reported_by {
        None => {}
        Some(Reporter::Named(name)) => out.extend(words("reported_by", name, field)),
        Some(Reporter::Council(council)) => {
            out.push(format!("{:field$}reported_by: {}", "", id(council.as_str())));
        }
    }
    out
}

/// Writes a text below its field's name.
fn words(name: &str, words: &Words, field: usize) -> [String; 2] {
    let inner = field + STEP;
    [format!("{:field$}{name}:", ""), format!("{:inner$}{}: {}", "", words.tag, quote(&words.text))]
}

/// Decodes a file as the content's files are; `None` where they would be refused.
fn decode(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).ok()?.replace("\r\n", "\n").replace('\r', "\n");
    let is_sound = forbidden(&text).next().is_none();
    is_sound.then_some(text)
}

/// Reads the entries of a file; `None` if it isn't a sound list.
fn read(bytes: &[u8]) -> Option<Vec<Node>> {
    let text = decode(bytes)?;
    let is_idle = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    if text.lines().all(is_idle) {
        return Some(Vec::new());
    }
    let mut problems = Diagnostics::new();
    let file = Sources::default().add(String::new(), String::new());
    let node = yaml::parse(&text, file, &mut problems)?;
    match node.value {
        NodeValue::List(items) if !has_error(&problems) => Some(items),
        _ => None,
    }
}

/// Tells whether `after` holds all of `before`, and then exactly this report.
fn proves(before: &[Node], after: &[Node], report: &Report) -> bool {
    let Some((last, kept)) = after.split_last() else { return false };
    let mut problems = Diagnostics::new();
    let read = RawUpdate::read("updates", last, &mut problems);
    kept.len() == before.len()
        && kept.iter().zip(before).all(|(one, other)| is_same(one, other))
        && read.is_some_and(|raw| problems.is_empty() && is_meant(&raw, report))
}

/// Tells whether two values are read as the same. Blank ends of texts don't count: every reader of
/// them cuts those off, and a line break that is added behind the last one may be part of it.
fn is_same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (NodeValue::Empty, NodeValue::Empty) => true,
        (NodeValue::Scalar(one), NodeValue::Scalar(other)) => one.trim_end() == other.trim_end(),
        (NodeValue::List(one), NodeValue::List(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (NodeValue::Map(one), NodeValue::Map(other)) => {
            let is_same =
                |((key, value), (other_key, other)): (&(Scalar, Node), &(Scalar, Node))| {
                    key.text == other_key.text && is_same(value, other)
                };
            one.len() == other.len() && one.iter().zip(other).all(is_same)
        }
        _ => false,
    }
}

fn is_meant(raw: &RawUpdate, report: &Report) -> bool {
    let is = |scalar: &Option<Scalar>, meant: Option<String>| {
        scalar.as_ref().map(|scalar| scalar.text.clone()) == meant
    };
    let note = report.note.as_ref();
    let by = match (&raw.reported_by, &report.reported_by) {
        (None, None) => true,
        (Some(raw), Some(Reporter::Named(name))) => is_text(raw, name),
        (Some(raw), Some(Reporter::Council(id))) => {
            matches!(raw.values.as_slice(), [(None, value)] if value.text == id.as_str())
        }
        _ => false,
    };
    is(&raw.resolution, Some(report.resolution.clone()))
        && is(&raw.date, Some(report.date.to_string()))
        && is(&raw.status, Some(report.status.word().to_owned()))
        && is(&raw.progress, report.progress.map(|progress| progress.to_string()))
        && raw.note.is_some() == note.is_some()
        && raw.note.iter().zip(note).all(|(raw, note)| is_text(raw, note))
        && by
        && raw.evidence.len() == report.evidence.len()
        && raw.evidence.iter().zip(&report.evidence).all(|(raw, proof)| is_proof(raw, proof))
}

fn is_text(raw: &RawText, meant: &Words) -> bool {
    let is = |key: &Option<Scalar>, value: &Scalar| {
        key.as_ref().is_some_and(|key| key.text == meant.tag) && value.text == meant.text
    };
    matches!(raw.values.as_slice(), [(key, value)] if is(key, value))
}

fn is_proof(raw: &RawSource, meant: &Proof) -> bool {
    let is = |scalar: &Option<Scalar>, meant: Option<&String>| {
        scalar.as_ref().map(|scalar| &scalar.text) == meant
    };
    let (url, file, hash) = match meant {
        Proof::Url(url) => (Some(url), None, None),
        Proof::File { path, sha256 } => (None, Some(path), Some(sha256)),
    };
    is(&raw.url, url) && is(&raw.file, file) && is(&raw.sha256, hash)
}
