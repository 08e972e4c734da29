//! The styles of a Word document, as far as they put paragraphs into lists.

use super::DocxProblem;
use super::numbering::Place;
use super::xml::{Tag, Xml};
use std::collections::BTreeMap;

/// How long a chain of styles may be; each real one has a handful.
const LONGEST_CHAIN: usize = 32;

/// The longest name of a style, in bytes, as each paragraph looks for one; Word's own limit is 253
/// letters.
const LONGEST_ID: usize = 1000;

/// Where each style puts its paragraphs.
#[derive(Default)]
pub(super) struct Styles {
    known: BTreeMap<String, Style>,
    default: Option<String>,
}

#[derive(Default)]
struct Style {
    place: Place,
    base: Option<String>,
    depth: usize,
}

impl Styles {
    /// Reads `styles.xml`.
    pub(super) fn read(text: &str) -> Result<Styles, DocxProblem> {
        let mut styles = Styles::default();
        let mut xml = Xml::new(text);
        while let Some(root) = xml.child()? {
            if root.name() == "styles" { styles.fill(&mut xml)? } else { xml.skip()? }
        }
        styles.known = styles.known.keys().map(|id| (id.clone(), styles.whole(id))).collect();
        Ok(styles)
    }

    fn fill(&mut self, xml: &mut Xml) -> Result<(), DocxProblem> {
        while let Some(tag) = xml.child()? {
            let counts = ["paragraph", "numbering"].map(Some).contains(&kind(&tag).as_deref());
            let id = tag.attribute("styleId").filter(|id| id.len() <= LONGEST_ID);
            let id = id.filter(|_| tag.name() == "style" && counts);
            let Some(id) = id else {
                xml.skip()?;
                continue;
            };
            let is_default = tag.attribute("default").is_some_and(|on| on == "1" || on == "true");
            if is_default && kind(&tag).as_deref() == Some("paragraph") {
                self.default = Some(id.clone());
            }
            self.known.insert(id, Style::read(xml)?);
        }
        Ok(())
    }

    /// Gives a style with what it inherits.
    fn whole(&self, id: &str) -> Style {
        let mut whole = Style::default();
        let mut next = Some(id);
        for distance in 0..LONGEST_CHAIN {
            let Some(style) = next.and_then(|id| self.known.get(id)) else { break };
            whole.place = whole.place.or(style.place);
            whole.depth = if distance == 0 { style.depth } else { whole.depth };
            next = style.base.as_deref();
        }
        whole
    }

    /// Gives where a style puts its paragraphs.
    pub(super) fn place(&self, id: &str) -> Place {
        self.known.get(id).map(|style| style.place).unwrap_or_default()
    }

    /// Gives how deep a style shows its paragraphs: `List Bullet 2` is a list of its own, but looks
    /// as if it lay in `List Bullet`.
    pub(super) fn depth(&self, id: &str) -> usize {
        self.known.get(id).map_or(0, |style| style.depth)
    }

    /// Gives the style of paragraphs that name none.
    pub(super) fn default_style(&self) -> Option<&str> {
        self.default.as_deref()
    }
}

impl Style {
    fn read(xml: &mut Xml) -> Result<Style, DocxProblem> {
        let mut style = Style::default();
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "name" => style.depth = depth_in(&tag.value().unwrap_or_default()),
                "basedOn" => style.base = tag.value(),
                "pPr" => {
                    style.place = read_place(xml)?;
                    continue;
                }
                _ => {}
            }
            xml.skip()?;
        }
        Ok(style)
    }
}

fn read_place(xml: &mut Xml) -> Result<Place, DocxProblem> {
    let mut place = Place::default();
    while let Some(tag) = xml.child()? {
        if tag.name() == "numPr" { place = Place::read(xml)? } else { xml.skip()? }
    }
    Ok(place)
}

/// A style without a type is a paragraph's.
fn kind(tag: &Tag) -> Option<String> {
    Some(tag.attribute("type").unwrap_or_else(|| "paragraph".to_owned()))
}

/// The names of Word's own styles are English in every language.
fn depth_in(name: &str) -> usize {
    let name = name.to_ascii_lowercase();
    let number = ["list bullet ", "list number "].iter().find_map(|start| name.strip_prefix(start));
    number
        .and_then(|number| number.parse::<usize>().ok())
        .map_or(0, |number| number.clamp(1, 5) - 1)
}
