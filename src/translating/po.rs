//! PO files, the form in which translators' programs keep texts (GNU gettext): writing them.

pub mod read;

use std::fmt::Write;

/// A text and its translation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// What the translator should know.
    pub notes: Vec<String>,
    /// Where the original stands.
    pub reference: String,
    /// Whether the translation has to be looked at again.
    pub is_fuzzy: bool,
    /// The text's permanent name.
    pub context: String,
    /// The original.
    pub id: String,
    /// The translation, empty if there is none.
    pub string: String,
}

/// Writes a file: its header's fields, then the messages.
pub fn write(header: &[(&str, &str)], messages: &[Message]) -> String {
    let fields: String = header.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    let mut out = String::new();
    field(&mut out, "msgid", "");
    field(&mut out, "msgstr", &fields);
    for message in messages {
        out.push('\n');
        for line in message.notes.iter().flat_map(|note| note.lines()) {
            writeln!(out, "#. {line}").expect("a string takes every text");
        }
        writeln!(out, "#: {}", message.reference).expect("a string takes every text");
        if message.is_fuzzy {
            out.push_str("#, fuzzy\n");
        }
        field(&mut out, "msgctxt", &message.context);
        field(&mut out, "msgid", &message.id);
        field(&mut out, "msgstr", &message.string);
    }
    out
}

/// Writes a field, a text of several lines as gettext does.
fn field(out: &mut String, name: &str, text: &str) {
    out.push_str(name);
    out.push(' ');
    if text.contains('\n') {
        out.push_str("\"\"\n");
    }
    for line in text.split_inclusive('\n') {
        writeln!(out, "\"{}\"", escaped(line)).expect("a string takes every text");
    }
    if text.is_empty() {
        out.push_str("\"\"\n");
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            other => out.push(other),
        }
    }
    out
}
