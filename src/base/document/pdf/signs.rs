//! The signs that PDF is written in. Any bytes are some row of signs, and each byte is read once.

/// The longest text, in bytes; what is longer is no author.
const LONGEST_TEXT: usize = 64 * 1024;

/// A sign.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sign<'a> {
    /// A whole number; of others the part before the point.
    Number(u64),
    /// A name without its `/`, decoded.
    Name(Vec<u8>),
    /// A text, decoded.
    Text(Vec<u8>),
    /// The beginning of a list or dictionary.
    Open { is_list: bool },
    /// Its end.
    Close { is_list: bool },
    /// Any other word.
    Word(&'a [u8]),
}

/// What is still to be read.
pub(super) struct Signs<'a> {
    rest: &'a [u8],
    /// Whether something couldn't be read as it must have been meant.
    pub(super) is_damaged: bool,
}

impl<'a> Signs<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Signs { rest: bytes, is_damaged: false }
    }

    /// Returns the content of the stream that begins here, and goes on behind it. Its length is
    /// believed if the stream's end is there.
    pub(super) fn stream(&mut self, length: Option<u64>) -> &'a [u8] {
        const END: &[u8] = b"endstream";
        let bytes = self.rest.strip_prefix(b"\r").unwrap_or(self.rest);
        let bytes = bytes.strip_prefix(b"\n").unwrap_or(bytes);
        let told = length.and_then(|length| bytes.split_at_checked(usize::try_from(length).ok()?));
        let told = told.filter(|(_, after)| after.trim_ascii_start().starts_with(END));
        let (content, after) = told.unwrap_or_else(|| match find(bytes, END) {
            Some(at) => bytes.split_at(at),
            None => {
                self.is_damaged = true;
                (bytes, &[][..])
            }
        });
        self.rest = after;
        content
    }

    fn take_while(&mut self, keep: impl Fn(u8) -> bool) -> &'a [u8] {
        let end = self.rest.iter().position(|byte| !keep(*byte)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    fn skip(&mut self, count: usize) {
        self.rest = &self.rest[count..];
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    /// Reads a text behind its `(`, with the parentheses in it.
    fn text(&mut self) -> Vec<u8> {
        let mut text = Vec::new();
        let mut depth = 1;
        while let Some(byte) = self.byte() {
            match byte {
                b'\\' => self.escape(&mut text),
                b')' if depth == 1 => return text,
                _ => {
                    depth += i32::from(byte == b'(') - i32::from(byte == b')');
                    text.push(byte);
                }
            }
            if text.len() > LONGEST_TEXT {
                break;
            }
        }
        self.is_damaged = true;
        Vec::new()
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.byte() else { return };
        match byte {
            b'n' | b'r' | b't' | b'b' | b'f' => text.push(b' '),
            b'\r' => self.rest = self.rest.strip_prefix(b"\n").unwrap_or(self.rest),
            b'\n' => {}
            b'0'..=b'7' => {
                let mut value = byte - b'0';
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.rest.first().copied() else { break };
                    value = value.wrapping_mul(8).wrapping_add(digit - b'0');
                    self.skip(1);
                }
                text.push(value);
            }
            other => text.push(other),
        }
    }
}

impl<'a> Iterator for Signs<'a> {
    type Item = Sign<'a>;

    fn next(&mut self) -> Option<Sign<'a>> {
        loop {
            self.take_while(is_space);
            if *self.rest.first()? != b'%' {
                break;
            }
            self.take_while(|byte| byte != b'\n' && byte != b'\r');
        }
        let start = self.rest;
        let byte = self.byte()?;
        Some(match byte {
            b'/' => Sign::Name(name(self.take_while(is_regular))),
            b'(' => Sign::Text(self.text()),
            b'[' => Sign::Open { is_list: true },
            b']' => Sign::Close { is_list: true },
            b'<' | b'>' if self.rest.first() == Some(&byte) => {
                self.skip(1);
                match byte {
                    b'<' => Sign::Open { is_list: false },
                    _ => Sign::Close { is_list: false },
                }
            }
            b'<' => {
                let digits = self.take_while(|byte| byte.is_ascii_hexdigit() || is_space(byte));
                self.is_damaged |= digits.len() > 3 * LONGEST_TEXT;
                self.rest = self.rest.strip_prefix(b">").unwrap_or(self.rest);
                Sign::Text(hexadecimal(digits))
            }
            _ if is_regular(byte) => {
                let word = &start[..1 + self.take_while(is_regular).len()];
                number(word).map_or(Sign::Word(word), Sign::Number)
            }
            _ => Sign::Word(&start[..1]),
        })
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !b"()<>[]{}/%".contains(&byte)
}

fn number(word: &[u8]) -> Option<u64> {
    let whole = word.split(|byte| *byte == b'.').next()?;
    std::str::from_utf8(whole).ok()?.parse().ok()
}

/// Decodes a name, in which `#` and two digits may stand for any byte: also to hide what it says.
fn name(typed: &[u8]) -> Vec<u8> {
    let mut name = Vec::with_capacity(typed.len());
    let mut rest = typed;
    while let Some((byte, after)) = rest.split_first() {
        let digits = after
            .split_at_checked(2)
            .filter(|(digits, _)| *byte == b'#' && digits.iter().all(u8::is_ascii_hexdigit));
        match digits {
            Some((digits, after)) => {
                name.extend(hexadecimal(digits));
                rest = after;
            }
            None => {
                name.push(*byte);
                rest = after;
            }
        }
    }
    name
}

fn hexadecimal(digits: &[u8]) -> Vec<u8> {
    let values = digits.iter().filter_map(|digit| char::from(*digit).to_digit(16));
    let values: Vec<u8> = values.take(2 * LONGEST_TEXT).map(|value| value as u8).collect();
    // A last digit alone has a nought behind it.
    values.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0)).collect()
}

fn find(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    let first = sought[0];
    let mut at = 0;
    loop {
        at += bytes[at..].iter().position(|byte| *byte == first)?;
        if bytes[at..].starts_with(sought) {
            return Some(at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_names_and_numbers_are_decoded() {
        let text = |text: &[u8]| Sign::Text(text.to_vec());
        for (bytes, expected) in [
            (&b"(a (b) \\(c\\\\ \\101\\n)"[..], text(b"a (b) (c\\ A ")),
            (b"<48 69 7>", text(b"Hip")),
            (b"/JavaScr#69pt ", Sign::Name(b"JavaScript".to_vec())),
            (b"/A#zz", Sign::Name(b"A#zz".to_vec())),
            (b"% told\n12.5", Sign::Number(12)),
            (b"-3", Sign::Word(b"-3")),
            (b"<<", Sign::Open { is_list: false }),
            (b"]", Sign::Close { is_list: true }),
            (b"}", Sign::Word(b"}")),
        ] {
            assert_eq!(Signs::new(bytes).next(), Some(expected), "{}", bytes.escape_ascii());
        }
    }

    #[test]
    fn a_stream_ends_where_its_end_stands() {
        for (bytes, length, content, is_damaged) in [
            (&b"\r\nab\nendstream 7"[..], Some(2), &b"ab"[..], false),
            (b"\nendstream\nendstream 7", Some(10), b"endstream\n", false),
            (b"\nabendstream 7", Some(9), b"ab", false),
            (b"\nabendstream 7", None, b"ab", false),
            (b"\nab", None, b"ab", true),
        ] {
            let mut signs = Signs::new(bytes);
            assert_eq!(signs.stream(length), content, "{}", bytes.escape_ascii());
            assert_eq!(signs.is_damaged, is_damaged, "{}", bytes.escape_ascii());
        }
    }
}
