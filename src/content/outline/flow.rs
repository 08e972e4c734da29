//! Flow collections: `[a, b]` and `{ar: …, ku: …}`.

use crate::content::outline::{Kind, Outline, Scanner, Seen};

impl Scanner<'_> {
    pub(super) fn flow(&mut self) -> Outline {
        let start = self.at;
        if !self.enter() {
            return self.unknown();
        }
        let kind = if self.peek() == Some(b'{') { self.flow_map() } else { self.flow_list() };
        self.depth -= 1;
        Outline { span: (start, self.at), kind }
    }

    pub(super) fn flow_list(&mut self) -> Kind {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_blank();
            match self.peek() {
                None => return Kind::Unknown,
                Some(b']') => {
                    self.at += 1;
                    return Kind::List(items);
                }
                Some(b',') => self.at += 1,
                Some(b':' | b'}') => return self.lost(),
                _ => items.push(self.flow_value()),
            }
        }
    }

    pub(super) fn flow_map(&mut self) -> Kind {
        self.at += 1;
        let mut entries = Vec::new();
        let mut seen = Seen::new();
        loop {
            self.skip_blank();
            match self.peek() {
                None => return Kind::Unknown,
                Some(b'}') => {
                    self.at += 1;
                    return Kind::Map(entries);
                }
                Some(b',') => self.at += 1,
                Some(b':' | b']' | b'{' | b'[') => return self.lost(),
                _ => {
                    let key = unquoted(self.text, self.flow_value().span);
                    self.check_key(key, &mut seen);
                    self.skip_blank();
                    let mut value = Outline { span: (key.1, key.1), kind: Kind::Unknown };
                    if self.peek() == Some(b':') {
                        self.at += 1;
                        self.skip_blank();
                        if !matches!(self.peek(), Some(b',' | b'}')) {
                            value = self.flow_value();
                        }
                    }
                    entries.push((key, value));
                }
            }
        }
    }

    pub(super) fn flow_value(&mut self) -> Outline {
        match self.peek() {
            Some(b'{' | b'[') => self.flow(),
            Some(b'"' | b'\'') => self.quoted(),
            // Between brackets a `?` needs no space behind it to begin a complex key.
            Some(b'&' | b'*' | b'!' | b'?') => {
                let start = self.at;
                let outline = self.flow_plain();
                self.feature(start, outline.span.1);
                outline
            }
            _ => self.flow_plain(),
        }
    }

    pub(super) fn flow_plain(&mut self) -> Outline {
        let start = self.at;
        let mut end = start;
        let mut lines = 1;
        while let Some(byte) = self.peek() {
            let colon =
                byte == b':' && (self.blank_at(self.at + 1) || self.flow_sign_at(self.at + 1));
            if b",[]{}".contains(&byte) || colon || self.at_comment() {
                break;
            }
            self.at += 1;
            lines += usize::from(byte == b'\n');
            if !b" \t\r\n".contains(&byte) {
                end = self.at;
            }
        }
        self.check_comment();
        if self.at == start {
            // Nothing that the scanner knows stands here; going on would not move.
            self.at = self.bytes.len();
        }
        Outline { span: (start, end), kind: if lines == 1 { Kind::Plain } else { Kind::Scalar } }
    }
}

/// Returns a key's span without its quotes.
fn unquoted(text: &str, (start, end): (usize, usize)) -> (usize, usize) {
    let key = &text[start..end];
    let quoted = |mark| key.len() >= 2 && key.starts_with(mark) && key.ends_with(mark);
    if quoted('"') || quoted('\'') { (start + 1, end - 1) } else { (start, end) }
}
