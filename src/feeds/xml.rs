//! XML written element by element. Whatever it is given, what comes out is well-formed.

use std::borrow::Cow;

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// A document in the making.
pub struct Xml {
    writer: Writer<Vec<u8>>,
}

/// Attributes of an element: names and values.
pub type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Xml {
    /// Begins a document, one element a line so that differences are easy to read.
    pub fn new() -> Self {
        let mut xml = Xml { writer: Writer::new_with_indent(Vec::new(), b' ', 1) };
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
        xml
    }

    /// Opens an element.
    pub fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.write(Event::Start(start(name, attributes)));
    }

    /// Closes an element.
    pub fn close(&mut self, name: &'static str) {
        self.write(Event::End(BytesEnd::new(name)));
    }

    /// Adds an element with a text.
    pub fn leaf(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        self.open(name, attributes);
        // Quotation marks need no escaping outside attributes, and HTML is full of them.
        let text = partial_escape(clean(text));
        self.write(Event::Text(BytesText::from_escaped(text)));
        self.close(name);
    }

    /// Adds an element without content.
    pub fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.write(Event::Empty(start(name, attributes)));
    }

    /// Returns the document.
    pub fn finish(self) -> Vec<u8> {
        let mut bytes = self.writer.into_inner();
        bytes.push(b'\n');
        bytes
    }

    fn write(&mut self, event: Event<'_>) {
        self.writer.write_event(event).expect("memory takes every byte");
    }
}

impl Default for Xml {
    fn default() -> Self {
        Xml::new()
    }
}

fn start<'a>(name: &'static str, attributes: Attributes<'a>) -> BytesStart<'a> {
    let cleaned = attributes.iter().map(|(name, value)| (*name, clean(value)));
    let mut start = BytesStart::new(name);
    cleaned.for_each(|(name, value)| start.push_attribute((name, value.as_ref())));
    start
}

/// Drops what XML 1.0 can't hold, not even escaped (its production `Char`). Records with such
/// characters are refused, but a feed that one of them broke would be lost to every reader.
fn clean(text: &str) -> Cow<'_, str> {
    let fits = |one: char| matches!(one, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}');
    if text.chars().all(fits) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|one| fits(*one)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_well_formed() {
        for (text, value, content) in [
            (
                "<b \"c\"> & 'd'",
                "&lt;b &quot;c&quot;&gt; &amp; &apos;d&apos;",
                "&lt;b \"c\"&gt; &amp; 'd'",
            ),
            ("]]> &amp;", "]]&gt; &amp;amp;", "]]&gt; &amp;amp;"),
            ("a\u{0}\u{1F}\u{FFFE}\u{FFFF}\u{B}b", "ab", "ab"),
            ("نص\tÊ🙂\u{85}", "نص&#9;Ê🙂\u{85}", "نص\tÊ🙂\u{85}"),
        ] {
            let mut xml = Xml::new();
            xml.leaf("a", &[("b", text)], text);
            let shown = String::from_utf8(xml.finish()).unwrap();
            let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
            assert_eq!(shown, format!("{head}\n<a b=\"{value}\">{content}</a>\n"));
        }
    }
}
