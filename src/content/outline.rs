//! Where things stand in a YAML file: the spans that the parser doesn't give.
//!
//! The parser (`yaml.rs`) alone decides what a file means. This scanner walks the same text for
//! its block and flow structure, so that every value has a place, and it is the guard in front of
//! the parser: it refuses what the format doesn't use and what costs a parser quadratic time
//! (deep nesting, anchors, tags), and finds keys that stand twice. Where it doesn't follow, it
//! gives up quietly: the values below then share the place of what holds them.

mod cursor;
mod flow;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Deeper nesting than any record needs; parsers of this family take quadratic time on more.
const DEEPEST: usize = 24;

/// The keys of a map so far, with where each stands.
type Seen<'a> = HashMap<&'a str, (usize, usize)>;

/// A value's place and what is in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Outline {
    /// The first byte and the byte after the last.
    pub span: (usize, usize),
    /// What stands there.
    pub kind: Kind,
}

/// What an outline found.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    /// No value, or one that the scanner couldn't follow.
    Unknown,
    /// A text without quotes on one line: what was typed is exactly what it is.
    Plain,
    /// Any other text.
    Scalar,
    /// A list.
    List(Vec<Outline>),
    /// Keys with their spans and values.
    Map(Vec<((usize, usize), Outline)>),
}

/// What the guard refuses or warns of.
#[derive(Debug, PartialEq, Eq)]
pub enum Finding {
    /// An anchor, alias, tag, merge key, directive, complex key or second document.
    Feature((usize, usize)),
    /// Nested deeper than [`DEEPEST`].
    TooDeep((usize, usize)),
    /// A key that stands twice in one map: the second, and the first.
    DuplicateKey((usize, usize), (usize, usize)),
    /// A place behind which the scanner couldn't follow: what stands there isn't guarded.
    Lost(usize),
    /// A quotation mark that is opened and not closed.
    Unclosed(usize),
    /// A `#` with a letter or digit after it, which cut off the rest of a text without quotes.
    CutByComment((usize, usize)),
}

/// Scans a file.
pub fn scan(text: &str) -> (Outline, Vec<Finding>) {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: 0,
        depth: 0,
        unclosed: text.len(),
        findings: Vec::new(),
    };
    let outline = scanner.document();
    (outline, scanner.findings)
}

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    /// The first quotation mark that isn't closed; the length of the text if all are.
    unclosed: usize,
    findings: Vec<Finding>,
}

/// Indentation that a nested block must exceed; `None` at the top.
type Parent = Option<usize>;

impl<'a> Scanner<'a> {
    fn document(&mut self) -> Outline {
        self.skip_blank();
        if self.peek() == Some(b'%') {
            self.feature(self.at, self.line_end(self.at));
            self.at = self.line_end(self.at);
            self.skip_blank();
        }
        if self.at_marker("---") {
            self.at += 3;
        }
        let outline = self.block(None);
        self.skip_blank();
        if self.at_end() {
            self.feature(self.at, self.at + 3);
        } else if self.at < self.bytes.len() {
            self.lost();
        }
        if self.unclosed < self.bytes.len() {
            self.findings.push(Finding::Unclosed(self.unclosed));
        }
        match outline.kind {
            Kind::Unknown => Outline { span: (0, 0), ..outline },
            _ => outline,
        }
    }

    /// Scans the block node that comes next, if it is indented deeper than its parent.
    fn block(&mut self, parent: Parent) -> Outline {
        self.skip_blank();
        let column = self.column(self.at);
        let outside = parent.is_some_and(|parent| column <= parent);
        if self.peek().is_none() || outside || self.at_end() {
            return self.unknown();
        }
        if !self.enter() {
            return self.unknown();
        }
        let outline = if self.at_dash() {
            self.list(column)
        } else if self.at_key() {
            self.map(column)
        } else {
            self.value(parent)
        };
        self.depth -= 1;
        outline
    }

    fn list(&mut self, column: usize) -> Outline {
        let start = self.at;
        let mut items = Vec::new();
        let mut end = start;
        while self.at_dash() && self.column(self.at) == column {
            let dash = self.at;
            self.at += 1;
            let mut item = self.block(Some(column));
            if item.kind == Kind::Unknown {
                item.span = (dash, dash + 1);
            }
            end = item.span.1.max(end);
            items.push(item);
            self.skip_blank();
        }
        Outline { span: (start, end), kind: Kind::List(items) }
    }

    fn map(&mut self, column: usize) -> Outline {
        let start = self.at;
        let mut entries = Vec::new();
        let mut seen = Seen::new();
        let mut end = start;
        while self.peek().is_some() && self.column(self.at) == column && self.at_key() {
            let key = self.key();
            self.check_key(key, &mut seen);
            let value = self.map_value(column, key.1);
            end = value.span.1.max(key.1);
            entries.push((key, value));
            self.skip_blank();
        }
        Outline { span: (start, end), kind: Kind::Map(entries) }
    }

    /// Scans what stands after a key's colon, on its line or below it.
    fn map_value(&mut self, column: usize, key_end: usize) -> Outline {
        self.skip_spaces();
        let same_line =
            self.peek().is_some_and(|byte| !b"\r\n".contains(&byte) && !self.at_comment());
        if same_line {
            return self.value(Some(column));
        }
        self.skip_blank();
        if self.at_dash() && self.column(self.at) == column && self.enter() {
            let list = self.list(column);
            self.depth -= 1;
            return list;
        }
        let value = self.block(Some(column));
        if value.kind == Kind::Unknown {
            Outline { span: (key_end, key_end), ..value }
        } else {
            value
        }
    }

    /// Scans a scalar or a flow collection.
    fn value(&mut self, parent: Parent) -> Outline {
        match self.peek() {
            Some(b'{' | b'[') => self.flow(),
            Some(b'"' | b'\'') => self.quoted(),
            Some(b'|' | b'>') => self.literal(parent),
            Some(b'&' | b'*' | b'!') => {
                let start = self.at;
                let end = self.text[start..]
                    .find(char::is_whitespace)
                    .map_or(self.bytes.len(), |length| start + length);
                self.feature(start, end);
                self.at = end;
                self.block(parent)
            }
            Some(b'?') if self.blank_at(self.at + 1) => {
                self.feature(self.at, self.at + 1);
                self.at = self.bytes.len();
                self.unknown()
            }
            _ => self.plain(parent),
        }
    }

    /// Scans a text without quotes, with the lines that continue it.
    fn plain(&mut self, parent: Parent) -> Outline {
        let start = self.at;
        let mut end = self.plain_line();
        let first_end = end;
        loop {
            let resume = self.at;
            if self.at_comment() {
                break;
            }
            self.skip_newlines();
            let deeper = match parent {
                Some(parent) => self.column(self.at) > parent,
                None => true,
            };
            if self.peek().is_none_or(|byte| byte == b'#') || !deeper || self.at_end() {
                self.at = resume;
                break;
            }
            end = self.plain_line();
        }
        self.check_comment();
        let kind = if end == first_end { Kind::Plain } else { Kind::Scalar };
        Outline { span: (start, end), kind }
    }

    /// Moves to the end of a line of plain text; returns where its last character ends.
    fn plain_line(&mut self) -> usize {
        let start = self.at;
        while self.peek().is_some_and(|byte| !b"\r\n".contains(&byte)) && !self.at_comment() {
            self.at += 1;
        }
        start + self.text[start..self.at].trim_end_matches([' ', '\t']).len()
    }

    fn quoted(&mut self) -> Outline {
        let start = self.at;
        self.at = self.quoted_end(start);
        if self.at == self.bytes.len() && !self.is_closed(start) {
            self.unclosed = self.unclosed.min(start);
        }
        Outline { span: (start, self.at), kind: Kind::Scalar }
    }

    /// Scans `|` and `>` texts: all lines indented deeper than the parent.
    fn literal(&mut self, parent: Parent) -> Outline {
        let start = self.at;
        self.at = self.line_end(self.at);
        let mut end = self.at;
        while self.at < self.bytes.len() {
            let line = self.at + 1;
            let stop = self.line_end(line.min(self.bytes.len()));
            let indent = self.text[line.min(stop)..stop].find(|c: char| c != ' ');
            let inside = indent.is_none_or(|indent| parent.is_none_or(|parent| indent > parent));
            if !inside || self.ends_at(line) {
                break;
            }
            self.at = stop;
            end = if indent.is_some() { stop } else { end };
        }
        Outline { span: (start, end), kind: Kind::Scalar }
    }

    /// Moves past a key and its colon; returns the key's span, without quotes.
    fn key(&mut self) -> (usize, usize) {
        let start = self.at;
        if let Some(b'"' | b'\'') = self.peek() {
            let end = self.quoted_end(start);
            self.at = end;
            self.skip_spaces();
            self.at += 1;
            return (start + 1, end - 1);
        }
        let colon = self.colon(start).expect("called where a key stands");
        self.at = colon + 1;
        (start, start + self.text[start..colon].trim_end_matches([' ', '\t']).len())
    }

    fn check_key(&mut self, key: (usize, usize), seen: &mut Seen<'a>) {
        let name = &self.text[key.0..key.1];
        if name == "<<" {
            self.feature(key.0, key.1);
        }
        match seen.entry(name) {
            Entry::Vacant(place) => {
                place.insert(key);
            }
            Entry::Occupied(first) => {
                self.findings.push(Finding::DuplicateKey(key, *first.get()));
            }
        }
    }

    /// Notes a comment that probably was meant as text: `قرار #5`.
    fn check_comment(&mut self) {
        if self.at_comment()
            && self
                .peek_at(self.at + 1)
                .is_some_and(|next| next.is_ascii_alphanumeric() || next >= 0x80)
        {
            let end = self.line_end(self.at);
            self.findings.push(Finding::CutByComment((self.at, end)));
        }
    }

    /// Tells whether a key and its colon stand here, on one line.
    fn at_key(&self) -> bool {
        match self.peek() {
            Some(b'"' | b'\'') => {
                let end = self.quoted_end(self.at);
                let rest = &self.text[end..];
                let after = rest.trim_start_matches(' ');
                !self.text[self.at..end].contains('\n')
                    && after.starts_with(':')
                    && self.blank_at(end + (rest.len() - after.len()) + 1)
            }
            Some(b'{' | b'[' | b'#' | b'&' | b'*' | b'!' | b'|' | b'>') | None => false,
            Some(b'?') if self.blank_at(self.at + 1) => false,
            _ => self.colon(self.at).is_some(),
        }
    }

    /// Returns where the colon of a plain key stands.
    fn colon(&self, start: usize) -> Option<usize> {
        let end = self.line_end(start);
        (start..end)
            .take_while(|at| !(self.bytes[*at] == b'#' && *at > start && self.blank_at(*at - 1)))
            .find(|at| self.bytes[*at] == b':' && self.blank_at(*at + 1))
    }

    fn quoted_end(&self, start: usize) -> usize {
        let quote = self.bytes[start];
        let mut at = start + 1;
        while at < self.bytes.len() {
            match self.bytes[at] {
                b'\\' if quote == b'"' => at += 1,
                byte if byte == quote => {
                    if quote == b'"' || self.peek_at(at + 1) != Some(quote) {
                        return at + 1;
                    }
                    at += 1;
                }
                _ => {}
            }
            at += 1;
        }
        self.bytes.len()
    }

    fn enter(&mut self) -> bool {
        self.depth += 1;
        if self.depth <= DEEPEST {
            return true;
        }
        let sign = self.text[self.at..].chars().next().map_or(0, char::len_utf8);
        self.findings.push(Finding::TooDeep((self.at, self.at + sign)));
        self.depth -= 1;
        self.at = self.bytes.len();
        false
    }

    /// Gives up: the parser may go on, but what it accepts from here on is refused.
    fn lost(&mut self) -> Kind {
        self.findings.push(Finding::Lost(self.at));
        self.at = self.bytes.len();
        Kind::Unknown
    }

    fn feature(&mut self, start: usize, end: usize) {
        self.findings.push(Finding::Feature((start, end)));
    }

    fn unknown(&self) -> Outline {
        Outline { span: (self.at, self.at), kind: Kind::Unknown }
    }
}
