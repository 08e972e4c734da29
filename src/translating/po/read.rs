//! Reading PO files, line by line: what can't be understood is reported with its line, and the rest
//! is read on.
//!
//! The crates that were looked at panic at a stray line, don't tell lines, or let the second of two
//! messages of one name win in silence.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::characters::{code_point, forbidden, refusal};
use crate::base::codes;
use crate::base::decode::decode;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::source::{FileId, Place, Sources};

/// A message as it was read.
#[derive(Debug, Clone)]
pub struct Found {
    /// The text's permanent name.
    pub context: String,
    /// The original.
    pub id: String,
    /// The translation, empty if there is none.
    pub string: String,
    /// Whether the translation has to be looked at again.
    pub is_fuzzy: bool,
    /// Where it is named.
    pub place: Place,
}

/// A file as it was read.
#[derive(Debug, Default)]
pub struct File {
    /// The fields of its header.
    pub header: BTreeMap<String, String>,
    /// Where that stands.
    pub head: Option<Place>,
    /// Its messages.
    pub messages: Vec<Found>,
}

/// A field of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Id,
    String,
    /// Of a message that nobody uses any more, or of one with several forms.
    Ignored,
}

/// Reads a file, which reports call by this name.
pub fn read(name: &str, bytes: &[u8], sources: &mut Sources, problems: &mut Diagnostics) -> File {
    let file = sources.add_bytes(name.to_owned(), bytes.to_vec());
    let decoded = decode(bytes);
    problems.extend(decoded.reports(file));
    let mut reader = Reader { file, problems, found: File::default(), open: Open::default() };
    if decoded.is_sound() {
        let mut at = 0;
        for line in decoded.text.split('\n') {
            reader.line(line, file.at(at, at + line.len()));
            at += line.len() + 1;
        }
        reader.close();
        reader.check_twice();
    }
    reader.found
}

/// A message in the making.
#[derive(Default)]
struct Open {
    texts: BTreeMap<u8, String>,
    is_fuzzy: bool,
    field: Option<Field>,
    place: Option<Place>,
}

struct Reader<'a> {
    file: FileId,
    problems: &'a mut Diagnostics,
    found: File,
    open: Open,
}

impl Reader<'_> {
    fn line(&mut self, line: &str, place: Place) {
        let text = line.trim();
        if text.is_empty() || text.starts_with('#') {
            if self.open.field == Some(Field::String) || text.starts_with("#~") {
                self.close();
            }
            let flags = text.strip_prefix("#,").unwrap_or_default();
            self.open.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            return;
        }
        if text.starts_with('"') {
            match self.open.field {
                Some(field) => self.add(field, text, place),
                None => self.report("po-syntax", place),
            }
            return;
        }
        let (word, rest) = text.split_once([' ', '\t']).unwrap_or((text, ""));
        let field = match word {
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgstr" => Field::String,
            "msgid_plural" => {
                self.report("po-syntax-plural", place);
                Field::Ignored
            }
            word if word.starts_with("msgstr[") => Field::Ignored,
            _ => return self.report("po-syntax", place),
        };
        self.begin(field, place);
        self.add(field, rest.trim(), place);
    }

    /// Begins a field; one that can't follow the last one begins a message.
    fn begin(&mut self, field: Field, place: Place) {
        let again = self.open.texts.contains_key(&(field as u8)) && field != Field::Ignored;
        let next = self.open.field == Some(Field::String) && field != Field::Ignored;
        if next || again || (field == Field::Context && self.open.place.is_some()) {
            self.close();
        }
        if field == Field::String && !self.open.texts.contains_key(&(Field::Id as u8)) {
            self.report("po-syntax-order", place);
        }
        self.open.place.get_or_insert(place);
        self.open.field = Some(field);
        self.open.texts.entry(field as u8).or_default();
    }

    fn add(&mut self, field: Field, quoted: &str, place: Place) {
        let inside = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let Some(inside) = inside.filter(|inside| is_closed(inside)) else {
            return self.report("po-syntax-quote", place);
        };
        let Some(text) = unescaped(inside) else {
            return self.report("po-syntax-escape", place);
        };
        if let Some((_, character)) = forbidden(&text).next() {
            let report = Diagnostic::new(codes::FORBIDDEN_CHARACTER, place);
            let report = report.saying(refusal(character));
            self.problems.push(report.with("character", code_point(character)));
        }
        self.open.texts.entry(field as u8).or_default().push_str(&text);
    }

    /// Ends a message.
    fn close(&mut self) {
        let mut open = std::mem::take(&mut self.open);
        let Some(place) = open.place else {
            // Flags stand in front of their message, also of the first.
            self.open.is_fuzzy = open.is_fuzzy;
            return;
        };
        if open.texts.contains_key(&(Field::Ignored as u8)) {
            return;
        }
        if !open.texts.contains_key(&(Field::String as u8)) {
            return self.report("po-syntax-order", place);
        }
        let mut text = |field| open.texts.remove(&(field as u8)).unwrap_or_default();
        let (context, id, string) = (text(Field::Context), text(Field::Id), text(Field::String));
        if id.is_empty() && context.is_empty() {
            let fields = string.lines().filter_map(|line| line.split_once(':'));
            let fields = fields.map(|(name, value)| (name.trim(), value.trim()));
            let fields = fields.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
            self.found.header = fields.collect();
            self.found.head = Some(place);
            return;
        }
        let found = Found { context, id, string, is_fuzzy: open.is_fuzzy, place };
        self.found.messages.push(found);
    }

    /// Reports messages of one name: nobody could tell which is meant.
    fn check_twice(&mut self) {
        let mut seen = BTreeSet::new();
        for one in self.found.messages.iter().filter(|one| !one.context.is_empty()) {
            if !seen.insert(&one.context) {
                let report = Diagnostic::new(codes::PO_SYNTAX, one.place);
                let report = report.saying("po-syntax-twice");
                self.problems.push(report.with("name", &one.context));
            }
        }
        if self.found.head.is_none() {
            let report = Diagnostic::new(codes::PO_SYNTAX, self.file.start());
            self.problems.push(report.saying("po-syntax-header"));
        }
    }

    fn report(&mut self, message: &'static str, place: Place) {
        self.problems.push(Diagnostic::new(codes::PO_SYNTAX, place).saying(message));
    }
}

/// Tells whether what stands between two quotation marks holds none of its own, and doesn't escape
/// the last one.
fn is_closed(inside: &str) -> bool {
    let mut escaped = false;
    for one in inside.chars() {
        match one {
            '"' if !escaped => return false,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    !escaped
}

fn unescaped(inside: &str) -> Option<String> {
    let mut out = String::with_capacity(inside.len());
    let mut rest = inside.chars();
    while let Some(one) = rest.next() {
        out.push(match one {
            '\\' => match rest.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                one @ ('"' | '\\' | '\'') => one,
                _ => return None,
            },
            one => one,
        });
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translating::po::{self, Message};

    fn take(text: &str) -> (File, Vec<&'static str>) {
        let mut problems = Diagnostics::new();
        let file = read("a.po", text.as_bytes(), &mut Sources::default(), &mut problems);
        (file, problems.iter().map(|one| one.message).collect())
    }

    #[test]
    fn what_is_written_is_read_back() {
        let texts = ["", "a", "\"a\\b\"\tc", "سطر\nوآخر\n", "\n", "# \"", "\\n"];
        let message = |(number, text): (usize, &&str)| Message {
            notes: vec!["a note\nmsgid".to_owned()],
            reference: "content/site.yaml:1".to_owned(),
            is_fuzzy: number % 2 == 1,
            context: format!("site.yaml {number}"),
            id: format!("original {text}"),
            string: (*text).to_owned(),
        };
        let messages: Vec<Message> = texts.iter().enumerate().map(message).collect();
        for text in [po::write(&[("Language", "ku")], &messages)]
            .iter()
            .flat_map(|text| [text.clone(), text.replace('\n', "\r\n")])
        {
            let (file, problems) = take(&text);
            assert!(problems.is_empty(), "{problems:?}");
            assert_eq!(file.header["language"], "ku");
            assert_eq!(file.messages.len(), messages.len());
            for (read, written) in file.messages.iter().zip(&messages) {
                assert_eq!(read.context, written.context);
                assert_eq!((&read.id, &read.string), (&written.id, &written.string));
                assert_eq!(read.is_fuzzy, written.is_fuzzy, "{}", read.context);
            }
        }
    }

    #[test]
    fn what_other_programs_write_is_read() {
        const HEAD: &str = "# by hand\n#, fuzzy\nmsgid \"\"\nmsgstr \"\"\n\"Language: ku\\n\"\n";
        for (rest, strings) in [
            ("\nmsgid \"a\"\nmsgstr \"b\"\nmsgid \"c\"\nmsgstr \"d\"\n", &["b", "d"][..]),
            (
                "\n#| msgid \"old\"\n#, c-format, fuzzy\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"",
                &["b"],
            ),
            (
                "\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n\n#~ msgid \"o\"\n#~ msgstr \"p\"\n#~ \"q\"\n",
                &["b"],
            ),
            ("msgid\t\"a\"\nmsgstr \"\"\n  \"b\"  \n\n\"c\"\n", &["b"]),
        ] {
            let (file, problems) = take(&format!("{HEAD}{rest}"));
            let found: Vec<&str> = file.messages.iter().map(|one| one.string.as_str()).collect();
            assert_eq!(found, strings, "{rest}");
            assert_eq!(problems.len(), usize::from(rest.contains("\n\n\"c\"")), "{rest}");
        }
    }
}
