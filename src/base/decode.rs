//! From a file's bytes to its text.

use crate::base::characters::{code_point, forbidden, refusal};
use crate::base::codes;
use crate::base::diag::{Code, Diagnostic, MOST_ALIKE};
use crate::base::source::FileId;

/// A file's text and what is wrong with its bytes.
#[derive(Debug, Default)]
pub struct Decoded {
    /// The text; where bytes are wrong, about what was meant.
    pub text: String,
    problems: Vec<Problem>,
}

#[derive(Debug)]
struct Problem {
    code: Code,
    message: &'static str,
    start: usize,
    end: usize,
    word: String,
}

impl Decoded {
    /// Tells whether nothing is wrong, so that the text may be parsed.
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }

    /// Returns what is wrong, as reports about a file.
    pub fn reports(&self, file: FileId) -> impl Iterator<Item = Diagnostic> {
        self.problems.iter().map(move |problem| {
            Diagnostic::new(problem.code, file.at(problem.start, problem.end))
                .saying(problem.message)
                .with("character", &problem.word)
        })
    }
}

/// Decodes UTF-8 without its byte order mark; what isn't becomes U+FFFD and is reported once.
pub fn decode(bytes: &[u8]) -> Decoded {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            // One sort of line break from here on, so that everybody counts the same lines.
            let text = text.replace("\r\n", "\n").replace('\r', "\n");
            let text = text.as_str();
            if is_utf16(bytes) {
                return utf16(text.to_owned());
            }
            let problems = forbidden(text)
                .take(MOST_ALIKE + 1)
                .map(|(start, character)| Problem {
                    code: codes::FORBIDDEN_CHARACTER,
                    message: refusal(character),
                    start,
                    end: start + character.len_utf8(),
                    word: code_point(character),
                })
                .collect();
            Decoded { text: text.to_owned(), problems }
        }
        Err(error) => {
            let start = error.valid_up_to();
            let byte = format!("0x{:02X}", bytes[start]);
            let text = String::from_utf8_lossy(bytes).into_owned();
            if is_utf16(bytes) {
                return utf16(text);
            }
            let arabic = is_windows_1256(bytes);
            let message = if arabic { "wrong-encoding-1256" } else { codes::WRONG_ENCODING.name };
            let code = codes::WRONG_ENCODING;
            let problem = Problem { code, message, start, end: start + 1, word: byte };
            Decoded { text, problems: vec![problem] }
        }
    }
}

fn utf16(text: String) -> Decoded {
    let (code, message) = (codes::WRONG_ENCODING, "wrong-encoding-utf16");
    let problem = Problem { code, message, start: 0, end: 1, word: String::new() };
    Decoded { text, problems: vec![problem] }
}

/// Tells whether bytes are UTF-16: by their mark, or as every second one of the first is zero, which
/// those of keys and spaces are.
fn is_utf16(bytes: &[u8]) -> bool {
    let zeros = |first| bytes[..bytes.len().min(64)].iter().skip(first).step_by(2);
    let many = |first| {
        let count = zeros(first).filter(|byte| **byte == 0).count();
        count > 1 && count * 2 > zeros(first).count()
    };
    bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") || many(0) != many(1)
}

/// Tells whether bytes that aren't UTF-8 are most probably Windows-1256: its Arabic letters stand
/// side by side, and in UTF-8 three such bytes never do.
fn is_windows_1256(bytes: &[u8]) -> bool {
    bytes.windows(3).any(|three| three.iter().all(|byte| (0xC0..=0xED).contains(byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_isn_t_utf_8_is_named() {
        for (bytes, message) in [
            (&b"\xFF\xFEt\0i\0"[..], "wrong-encoding-utf16"),
            (b"\xFE\xFF\0t\0i", "wrong-encoding-utf16"),
            (b"t\0i\0t\0l\0e\0:\0 \0", "wrong-encoding-utf16"),
            (b"\0t\0i\0t\0l\0e\0:\0 \x06\x42", "wrong-encoding-utf16"),
            (b"title: \xE3\xCD\xD6\xD1", "wrong-encoding-1256"),
            (b"title: Civ\xEEn", "wrong-encoding"),
            (b"title: \xD9", "wrong-encoding"),
            (b"title: \xED\xA0\x80", "wrong-encoding"),
            (b"a\0b", "forbidden-character-control"),
            (b"a\xC2\x85b", "forbidden-character-line"),
            (b"a\xEF\xBB\xBFb", "forbidden-character-mark"),
        ] {
            let problems = decode(bytes).problems;
            let messages: Vec<&str> = problems.iter().map(|problem| problem.message).collect();
            assert_eq!(messages, [message], "{bytes:?}");
        }
    }

    #[test]
    fn one_mark_in_front_and_any_line_end_are_taken() {
        let decoded = decode(b"\xEF\xBB\xBFa\r\nb\rc\n");
        assert!(decoded.is_sound());
        assert_eq!(decoded.text, "a\nb\nc\n");
        assert!(!decode(b"\xEF\xBB\xBF\xEF\xBB\xBFa").is_sound());
    }
}
