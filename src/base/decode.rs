//! From a file's bytes to its text.

use crate::base::characters::{code_point, forbidden};
use crate::base::codes;
use crate::base::diag::{Code, Diagnostic};
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
            let problems = forbidden(text)
                .map(|(start, character)| Problem {
                    code: codes::FORBIDDEN_CHARACTER,
                    message: codes::FORBIDDEN_CHARACTER.name,
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
            let utf16 = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
            let message = if utf16 { "wrong-encoding-utf16" } else { codes::WRONG_ENCODING.name };
            let code = codes::WRONG_ENCODING;
            let text = String::from_utf8_lossy(bytes).into_owned();
            let problem = Problem { code, message, start, end: start + 1, word: byte };
            Decoded { text, problems: vec![problem] }
        }
    }
}
