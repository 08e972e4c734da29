//! Opening a press text: from the bytes of a file to a text in a known language.

use crate::base::characters::{code_point, forbidden, refusal};
use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::source::{FileId, Sources};
use crate::import::decode::{self, Encoding, Tongue};
use crate::import::docx::{self, DocxProblem};

/// The largest text, in bytes: what a record may hold.
const LARGEST_TEXT: usize = 4 * 1024 * 1024;

/// The largest document of a word processor, in bytes: it may hold photos.
pub const LARGEST_DOCUMENT: usize = 20 * 1024 * 1024;

/// At most this many characters of one text are reported.
const MOST_REPORTS: usize = 20;

/// A file as the binary read it.
#[derive(Debug, Clone)]
pub struct Given {
    /// What reports call it.
    pub name: String,
    /// Its bytes, at most one more than [`LARGEST_DOCUMENT`].
    pub bytes: Vec<u8>,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
}

/// A text that can be read.
#[derive(Debug)]
pub struct PressText {
    /// What reports call it.
    pub name: String,
    /// The text, with `\n` for every line break.
    pub text: String,
    /// How its bytes were read.
    pub encoding: Encoding,
    /// Its language.
    pub tongue: Tongue,
    /// The language that it looks like, where that isn't the one that was asked for.
    pub looks_like: Option<Tongue>,
    /// The bytes that it was read from.
    pub bytes: Vec<u8>,
    /// Their SHA-256.
    pub sha256: String,
    /// The text among the sources of reports.
    pub file: FileId,
}

/// Opens a text; what keeps it from being read is reported. A language that is asked for is not
/// looked for.
pub fn open(
    given: Given,
    asked: Option<Tongue>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<PressText> {
    let (text, encoding) = match decode(&given.bytes) {
        Ok(decoded) => decoded,
        Err(problem) => {
            let file = sources.add(given.name, String::new());
            diagnostics.push(problem.report(file));
            return None;
        }
    };
    let file = sources.add(given.name.clone(), text.clone());
    let refused = refused_characters(&text, file);
    if !refused.is_empty() {
        diagnostics.extend(refused);
        return None;
    }
    if !text.chars().any(char::is_alphanumeric) {
        diagnostics.push(Problem::Empty.report(file));
        return None;
    }
    let detected = Tongue::detect(&text);
    let Some(tongue) = asked.or(detected) else {
        diagnostics.push(Problem::UnknownTongue.report(file));
        return None;
    };
    let looks_like = detected.filter(|other| *other != tongue);
    let Given { name, bytes, sha256 } = given;
    Some(PressText { name, text, encoding, tongue, looks_like, bytes, sha256, file })
}

/// Why a file isn't a text that can be read.
enum Problem {
    TooLarge(usize),
    NoText,
    Pdf,
    RichText,
    Docx(DocxProblem),
    Empty,
    UnknownTongue,
}

impl Problem {
    fn report(&self, file: FileId) -> Diagnostic {
        let report = Diagnostic::new(codes::UNREADABLE_PRESS, file.start());
        match self {
            Problem::TooLarge(most) => Diagnostic::new(codes::FILE_TOO_LARGE, file.start())
                .saying("file-too-large-press")
                .with("most", most / 1024 / 1024),
            Problem::NoText => report,
            Problem::Pdf => report.saying("unreadable-press-pdf"),
            Problem::RichText => report.saying("unreadable-press-rich-text"),
            Problem::Docx(problem) => match problem {
                DocxProblem::TooLarge => Problem::TooLarge(docx::LARGEST_UNPACKED).report(file),
                DocxProblem::OldWord => report.saying("unreadable-press-old-word"),
                DocxProblem::Encrypted => report.saying("unreadable-press-locked"),
                DocxProblem::NotWord | DocxProblem::Damaged => {
                    report.saying("unreadable-press-word")
                }
            },
            Problem::Empty => report.saying("unreadable-press-empty"),
            Problem::UnknownTongue => report.saying("unreadable-press-language"),
        }
    }
}

fn decode(bytes: &[u8]) -> Result<(String, Encoding), Problem> {
    let is_document = docx::is_document(bytes);
    let most = if is_document { LARGEST_DOCUMENT } else { LARGEST_TEXT };
    if bytes.len() > most {
        return Err(Problem::TooLarge(most));
    }
    if is_document {
        let text = docx::text(bytes).map_err(Problem::Docx)?;
        let long = text.len() > LARGEST_TEXT;
        return if long {
            Err(Problem::TooLarge(LARGEST_TEXT))
        } else {
            Ok((text, Encoding::Word))
        };
    }
    if bytes.starts_with(b"%PDF") {
        return Err(Problem::Pdf);
    }
    if bytes.starts_with(b"{\\rtf") {
        return Err(Problem::RichText);
    }
    decode::text(bytes).ok_or(Problem::NoText)
}

fn refused_characters(text: &str, file: FileId) -> Diagnostics {
    let report = |(at, character): (usize, char)| {
        let place = file.at(at, at + character.len_utf8());
        let report = Diagnostic::new(codes::FORBIDDEN_CHARACTER, place);
        report.saying(refusal(character)).with("character", code_point(character))
    };
    forbidden(text).take(MOST_REPORTS).map(report).collect()
}
