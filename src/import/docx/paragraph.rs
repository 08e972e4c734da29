//! A paragraph of a Word document: its properties, its characters, and what becomes of its end.

use super::DocxProblem;
use super::level::{draws_pictures, is_private};
use super::line::{LINE_BREAK, Line, PAGE_BREAK};
use super::numbering::Place;
use super::xml::{Tag, Token, Xml};

/// A paragraph as far as it is read.
#[derive(Default)]
pub(super) struct Paragraph {
    pub(super) text: String,
    pub(super) style: Option<String>,
    pub(super) place: Place,
    pub(super) end: End,
    /// The run that is being read is hidden.
    pub(super) is_hidden: bool,
    /// The lines of text boxes.
    pub(super) boxes: Vec<Line>,
}

/// What becomes of a paragraph's end.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum End {
    #[default]
    Kept,
    /// The next paragraph goes on in the same line: a tracked change deletes the end, or moves it
    /// elsewhere, or the paragraph is the large first letter of the next.
    Open,
    Hidden,
    /// A section ends with it; Word doesn't number it if there is nothing else in it.
    Section,
}

/// What becomes of spaces at the ends of a piece of text that says nothing about them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Spaces {
    Kept,
    Trimmed,
}

impl Spaces {
    /// Tells what becomes of spaces in an element that lies in this one.
    pub(super) fn inside(self, tag: &Tag) -> Spaces {
        match tag.attribute("space").as_deref() {
            Some("preserve") => Spaces::Kept,
            Some(_) => Spaces::Trimmed,
            None => self,
        }
    }
}

impl Paragraph {
    /// Starts a paragraph, with the text of one before it whose end was open.
    pub(super) fn after(text: String) -> Paragraph {
        Paragraph { text, ..Paragraph::default() }
    }

    /// Reads `w:pPr`.
    pub(super) fn read_properties(&mut self, xml: &mut Xml) -> Result<(), DocxProblem> {
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "numPr" => {
                    self.place = Place::read(xml)?;
                    continue;
                }
                "rPr" => {
                    self.end = self.end.read(xml)?;
                    continue;
                }
                "pStyle" => self.style = tag.value(),
                "framePr" if tag.attribute("dropCap").is_some_and(|kind| kind != "none") => {
                    self.end = End::Open;
                }
                "sectPr" => self.end = End::Section,
                // Among the rest are the properties before a tracked change.
                _ => {}
            }
            xml.skip()?;
        }
        Ok(())
    }

    /// Reads `w:t`.
    pub(super) fn read_text(&mut self, spaces: Spaces, xml: &mut Xml) -> Result<(), DocxProblem> {
        let mut text = String::new();
        while let Some(token) = xml.next()? {
            match token {
                Token::Text(piece) => text.push_str(&piece),
                Token::Child(_) => xml.skip()?,
            }
        }
        let blank = [' ', '\t', '\n', '\r'];
        let shown = if spaces == Spaces::Kept { &text } else { text.trim_matches(blank) };
        // A break in the XML isn't one in the text, and other control characters show nowhere.
        let spaced = shown.chars().map(|one| if blank.contains(&one) { ' ' } else { one });
        self.add(spaced.filter(|one| !one.is_control()));
        Ok(())
    }

    /// Adds the character that an element stands for, if it does.
    pub(super) fn add_sign(&mut self, tag: &Tag) {
        self.add(sign(tag));
    }

    fn add(&mut self, characters: impl IntoIterator<Item = char>) {
        if !self.is_hidden {
            self.text.extend(characters);
        }
    }
}

impl End {
    /// Reads the properties of a paragraph's end.
    fn read(self, xml: &mut Xml) -> Result<End, DocxProblem> {
        let mut end = self;
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "del" | "moveFrom" => end = End::Open,
                "vanish" if tag.is_on() && end == End::Kept => end = End::Hidden,
                _ => {}
            }
            xml.skip()?;
        }
        Ok(end)
    }
}

/// Gives the character that an element stands for.
fn sign(tag: &Tag) -> Option<char> {
    match tag.name() {
        "tab" | "ptab" => Some(' '),
        "cr" => Some(LINE_BREAK),
        "br" => match tag.attribute("type").as_deref() {
            None | Some("textWrapping") => Some(LINE_BREAK),
            Some(_) => Some(PAGE_BREAK),
        },
        "noBreakHyphen" => Some('-'),
        "sym" => symbol(tag),
        _ => None,
    }
}

/// Gives the character of a `w:sym`, unless only its font knows what it is.
fn symbol(tag: &Tag) -> Option<char> {
    let code = u32::from_str_radix(&tag.attribute("char")?, 16).ok()?;
    let is_picture = draws_pictures(&tag.attribute("font").unwrap_or_default());
    let shows = |one: &char| !is_picture && !is_private(*one) && !one.is_control();
    char::from_u32(code).filter(shows)
}
