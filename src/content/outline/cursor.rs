//! Looking at the text and moving over what means nothing.

use crate::content::outline::Scanner;

impl Scanner<'_> {
    pub(super) fn at_dash(&self) -> bool {
        self.peek() == Some(b'-') && self.blank_at(self.at + 1)
    }

    pub(super) fn at_comment(&self) -> bool {
        self.peek() == Some(b'#') && (self.at == 0 || self.blank_at(self.at - 1))
    }

    pub(super) fn at_marker(&self, marker: &str) -> bool {
        self.text[self.at..].starts_with(marker)
            && self.column(self.at) == 0
            && self.blank_at(self.at + marker.len())
    }

    /// Tells whether the document ends here: no text goes on behind such a line.
    pub(super) fn at_end(&self) -> bool {
        self.ends_at(self.at) && self.column(self.at) == 0
    }

    /// Tells whether a line that begins here ends the document.
    pub(super) fn ends_at(&self, line: usize) -> bool {
        let marks = self.bytes.get(line..line + 3);
        matches!(marks, Some(b"---" | b"...")) && self.blank_at(line + 3)
    }

    /// Moves over spaces, line breaks and comments.
    pub(super) fn skip_blank(&mut self) {
        loop {
            self.skip_newlines();
            if !self.at_comment() {
                break;
            }
            self.at = self.line_end(self.at);
        }
    }

    pub(super) fn skip_newlines(&mut self) {
        while self.peek().is_some_and(|byte| b" \t\r\n".contains(&byte)) {
            self.at += 1;
        }
    }

    pub(super) fn skip_spaces(&mut self) {
        while self.peek().is_some_and(|byte| b" \t".contains(&byte)) {
            self.at += 1;
        }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.peek_at(self.at)
    }

    pub(super) fn peek_at(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    pub(super) fn blank_at(&self, at: usize) -> bool {
        self.peek_at(at).is_none_or(|byte| b" \t\r\n".contains(&byte))
    }

    pub(super) fn flow_sign_at(&self, at: usize) -> bool {
        self.peek_at(at).is_some_and(|byte| b",[]{}".contains(&byte))
    }

    pub(super) fn line_end(&self, from: usize) -> usize {
        self.bytes[from..]
            .iter()
            .position(|byte| *byte == b'\n' || *byte == b'\r')
            .map_or(self.bytes.len(), |length| from + length)
    }

    pub(super) fn column(&self, at: usize) -> usize {
        let before = &self.bytes[..at];
        let start = before.iter().rposition(|byte| *byte == b'\n' || *byte == b'\r');
        at - start.map_or(0, |index| index + 1)
    }

    /// Tells whether a quoted text that reaches the end of the file ends there with its mark.
    pub(super) fn is_closed(&self, start: usize) -> bool {
        let end = self.bytes.len();
        if end < start + 2 {
            return false;
        }
        let inside = self.bytes[start + 1..end - 1].iter();
        let escapes = inside.rev().take_while(|byte| **byte == b'\\').count();
        let escaped = self.bytes[start] == b'"' && escapes % 2 == 1;
        self.bytes[end - 1] == self.bytes[start] && !escaped
    }
}
