//! Texts inside documents: the names that XML gives them, and bytes in the encodings of old formats.

use std::io::{BufRead, BufReader, Read};

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use crate::base::document::Findings;

/// How deep elements may lie in each other; word processors stay far below it.
const DEEPEST: usize = 200;

/// The longest text of one element that is looked at, in bytes.
const LONGEST: usize = 4096;

/// Reads XML and hands on each attribute and the text of each element, by the names without their
/// prefixes of what holds it: `(element, name, value)`, a text's name being empty. What can't be
/// read is told.
pub(super) fn xml(
    source: impl Read,
    findings: &mut Findings,
    mut take: impl FnMut((&str, &str, &str), &mut Findings),
) {
    if walk(BufReader::new(source), &mut |piece| take(piece, findings)).is_none() {
        findings.hide();
    }
}

fn walk(source: impl BufRead, take: &mut impl FnMut((&str, &str, &str))) -> Option<()> {
    let mut reader = Reader::from_reader(source);
    let mut buffer = Vec::new();
    // Each open element that may tell something, and its text so far.
    let mut open: Vec<(String, String)> = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(tag) if open.len() < DEEPEST => {
                attributes(&tag, take);
                open.push((tag.local_name().into_inner().to_owned(), String::new()));
            }
            Event::Empty(tag) => attributes(&tag, take),
            Event::End(_) => {
                let (name, text) = open.pop()?;
                if !text.trim().is_empty() {
                    take((&name, "", &text));
                    // A name in a list of names (`rdf:Seq`) is told by what holds the list.
                    let holder = open.len().checked_sub(2).filter(|_| name == "li");
                    holder.into_iter().for_each(|at| take((&open[at].0, "", &text)));
                }
            }
            Event::Text(text) => push(&mut open, &text.xml10_content()),
            Event::CData(text) => push(&mut open, &text.xml10_content()),
            Event::GeneralRef(reference) => {
                let sign = reference.resolve_char_ref().ok()?.map(String::from);
                let named = || quick_xml::escape::resolve_xml_entity(&reference).map(str::to_owned);
                push(&mut open, &sign.or_else(named)?);
            }
            Event::Eof if open.is_empty() => return Some(()),
            // Entities of a document's own may be a trap, and nobody writes them.
            Event::Eof | Event::DocType(_) | Event::Start(_) => return None,
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

fn attributes(tag: &BytesStart<'_>, take: &mut impl FnMut((&str, &str, &str))) {
    let element = tag.local_name().into_inner();
    for one in tag.attributes().with_checks(false).flatten() {
        if let Ok(value) = one.normalized_value(XmlVersion::Implicit1_0) {
            take((element, one.key.local_name().into_inner(), &value));
        }
    }
}

fn push(open: &mut [(String, String)], text: &str) {
    if let Some((_, whole)) = open.last_mut()
        && whole.len() < LONGEST
    {
        whole.push_str(&text[..text.floor_char_boundary(LONGEST)]);
    }
}

/// Reads UTF-16, in the order of bytes that its mark says, else the one that is usual.
pub(super) fn utf_16(bytes: &[u8], usual: fn([u8; 2]) -> u16) -> String {
    let (bytes, unit) = match bytes {
        [0xFE, 0xFF, rest @ ..] => (rest, u16::from_be_bytes as fn([u8; 2]) -> u16),
        [0xFF, 0xFE, rest @ ..] => (rest, u16::from_le_bytes as fn([u8; 2]) -> u16),
        rest => (rest, usual),
    };
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|one| one.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Reads UTF-8, and where it isn't that, Latin-1, in which every byte is a letter.
pub(super) fn latin(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let latin = || bytes.iter().map(|byte| char::from(*byte)).collect();
    std::str::from_utf8(bytes).map_or_else(|_| latin(), str::to_owned)
}
