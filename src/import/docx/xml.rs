//! The XML of a Word document, element by element: names without their prefixes, text with its
//! references resolved, and no more than that.

use super::DocxProblem;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::borrow::Cow;

/// How deep elements may lie in each other. Word's own files stay below 60, and whoever reads an
/// element may recurse.
const DEEPEST: usize = 200;

/// What an element holds.
pub(super) enum Token<'a> {
    /// A child, which must be read to its end or skipped before the next token.
    Child(Tag<'a>),
    /// Some text; two pieces may follow each other.
    Text(Cow<'a, str>),
}

/// A start tag.
pub(super) struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// The name without its prefix: Word, LibreOffice and the strict form of the standard agree on
    /// that alone.
    pub(super) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// Gives the attribute of this name, whatever its prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        // Looking for attributes that come twice takes time that is square in their number.
        let mut attributes = self.0.attributes();
        let mut known = attributes.with_checks(false).flatten();
        let found = known.find(|attribute| attribute.key.local_name().into_inner() == name)?;
        found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
    }

    /// Gives the attribute `val`, where most of Word's properties have their value.
    pub(super) fn value(&self) -> Option<String> {
        self.attribute("val")
    }

    /// Gives `val` as a number.
    pub(super) fn number(&self) -> Option<u32> {
        self.value()?.trim().parse().ok()
    }

    /// Tells whether a property that is either on or off is on; without a value it is.
    pub(super) fn is_on(&self) -> bool {
        self.value().is_none_or(|value| !["0", "false", "off"].contains(&value.as_str()))
    }
}

/// Reads one file of XML.
pub(super) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Xml<'a> {
    /// Starts before the root element, which is then the first child.
    pub(super) fn new(text: &'a str) -> Xml<'a> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, depth: 0 }
    }

    /// Gives what comes next in the current element; nothing at its end.
    pub(super) fn next(&mut self) -> Result<Option<Token<'a>>, DocxProblem> {
        loop {
            match self.reader.read_event().map_err(|_| DocxProblem::Damaged)? {
                Event::Start(tag) => {
                    self.depth += 1;
                    let fits = self.depth <= DEEPEST;
                    return if fits {
                        Ok(Some(Token::Child(Tag(tag))))
                    } else {
                        Err(DocxProblem::Damaged)
                    };
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(None);
                }
                Event::Text(text) => return Ok(Some(Token::Text(text.xml10_content()))),
                Event::CData(text) => return Ok(Some(Token::Text(text.xml10_content()))),
                Event::GeneralRef(reference) => {
                    return resolved(&reference).map(|text| Some(Token::Text(text)));
                }
                Event::Eof if self.depth == 0 => return Ok(None),
                // No word processor writes a document type, and its entities may be a trap.
                Event::Eof | Event::DocType(_) => return Err(DocxProblem::Damaged),
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::Empty(_) => {}
            }
        }
    }

    /// Gives the next child of the current element and passes over text before it; nothing at the
    /// element's end.
    pub(super) fn child(&mut self) -> Result<Option<Tag<'a>>, DocxProblem> {
        while let Some(token) = self.next()? {
            if let Token::Child(tag) = token {
                return Ok(Some(tag));
            }
        }
        Ok(None)
    }

    /// Reads the current element and tells whether a property of this name is in it, and on.
    pub(super) fn has_on(&mut self, name: &str) -> Result<bool, DocxProblem> {
        let mut found = false;
        while let Some(tag) = self.child()? {
            found |= tag.name() == name && tag.is_on();
            self.skip()?;
        }
        Ok(found)
    }

    /// Passes over the rest of the current element.
    pub(super) fn skip(&mut self) -> Result<(), DocxProblem> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            self.next()?;
        }
        Ok(())
    }
}

fn resolved<'a>(reference: &BytesRef<'a>) -> Result<Cow<'a, str>, DocxProblem> {
    let number = reference.resolve_char_ref().map_err(|_| DocxProblem::Damaged)?;
    if let Some(character) = number {
        return Ok(Cow::Owned(character.to_string()));
    }
    let named = quick_xml::escape::resolve_xml_entity(reference);
    named.map(Cow::Borrowed).ok_or(DocxProblem::Damaged)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;

    fn all_text(xml: &str) -> Result<String, DocxProblem> {
        let mut reader = Xml::new(xml);
        let mut text = String::new();
        let mut open = 0;
        loop {
            match reader.next()? {
                Some(Token::Child(_)) => open += 1,
                Some(Token::Text(piece)) => text.push_str(&piece),
                None if open == 0 => return Ok(text),
                None => open -= 1,
            }
        }
    }

    #[test]
    fn references_are_resolved() {
        assert_eq!(all_text("<a>1 &lt; 2 &amp; &#x634;&#1575;</a>"), Ok("1 < 2 & شا".into()));
        assert_eq!(all_text("<a><![CDATA[<b>]]></a>"), Ok("<b>".into()));
    }

    #[test]
    fn broken_or_tricky_xml_is_damaged() {
        let deep = "<a>".repeat(201) + &"</a>".repeat(201);
        let laughs = r#"<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "ha">]><a>&b;</a>"#;
        for xml in ["<a>", "<a></b>", "<a", "</a>", "<a>&b;</a>", "<a>& b</a>", laughs, &deep] {
            assert_eq!(all_text(xml), Err(DocxProblem::Damaged), "{xml:.40}");
        }
        assert!(all_text(&("<a>".repeat(200) + &"</a>".repeat(200))).is_ok());
    }

    #[test]
    fn names_and_attributes_have_no_prefix() {
        let mut xml = Xml::new(r#"<w:a w:val="&quot;7&quot;"><b><c/></b><d x:val="0"/></w:a>"#);
        let first = xml.child().unwrap().unwrap();
        assert_eq!((first.name(), first.value()), ("a", Some("\"7\"".into())));
        assert_eq!(xml.child().unwrap().unwrap().name(), "b");
        xml.skip().unwrap();
        let last = xml.child().unwrap().unwrap();
        assert_eq!((last.name(), last.number(), last.is_on()), ("d", Some(0), false));
    }
}
