//! Word's lists: which label each paragraph has, counted as Word counts.
//!
//! A paragraph, or its style, names a list (`w:num`) and a level; the list names an outline
//! (`w:abstractNum`), which says how each level looks. Lists of one outline count together: that is
//! how a list goes on after other text. A list that starts anew says so (`w:startOverride`).

use super::DocxProblem;
use super::level::{LEVELS, Level};
use super::styles::Styles;
use super::xml::{Tag, Xml};
use std::collections::{BTreeMap, BTreeSet};

/// What a paragraph or a style says about its list; what it leaves out, its style says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// 0 takes a paragraph out of its style's list.
    pub(super) list: Option<u32>,
    pub(super) level: Option<usize>,
}

impl Place {
    /// Reads `w:numPr`.
    pub(super) fn read(xml: &mut Xml) -> Result<Place, DocxProblem> {
        let mut place = Place::default();
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "numId" => place.list = tag.number(),
                "ilvl" => place.level = tag.number().map(level_number),
                _ => {}
            }
            xml.skip()?;
        }
        Ok(place)
    }

    /// Gives this place, and where it says nothing, the other one.
    pub(super) fn or(self, other: Place) -> Place {
        Place { list: self.list.or(other.list), level: self.level.or(other.level) }
    }
}

/// What stands in front of a paragraph.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) text: String,
    /// How many lists the paragraph's list lies in.
    pub(super) depth: usize,
}

/// The lists of a document.
#[derive(Default)]
pub(super) struct Numbering {
    lists: BTreeMap<u32, List>,
    outlines: BTreeMap<u32, Outline>,
    styles: Styles,
}

/// A `w:num`.
#[derive(Default)]
struct List {
    outline: u32,
    starts: BTreeMap<usize, u32>,
    levels: BTreeMap<usize, Level>,
}

/// A `w:abstractNum`.
#[derive(Default)]
struct Outline {
    levels: BTreeMap<usize, Level>,
    /// The numbering style that has the levels, if this outline has none.
    link: Option<String>,
}

impl Numbering {
    /// Reads `numbering.xml`.
    pub(super) fn read(text: &str, styles: Styles) -> Result<Numbering, DocxProblem> {
        let mut numbering = Numbering { styles, ..Numbering::default() };
        let mut xml = Xml::new(text);
        while let Some(root) = xml.child()? {
            if root.name() == "numbering" { numbering.fill(&mut xml)? } else { xml.skip()? }
        }
        Ok(numbering)
    }

    fn fill(&mut self, xml: &mut Xml) -> Result<(), DocxProblem> {
        while let Some(tag) = xml.child()? {
            let id = |name| tag.attribute(name).and_then(|id| id.trim().parse::<u32>().ok());
            match tag.name() {
                "abstractNum" => {
                    let outline = Outline::read(xml)?;
                    self.outlines.extend(id("abstractNumId").map(|id| (id, outline)));
                }
                "num" => {
                    let list = List::read(xml)?;
                    self.lists.extend(id("numId").map(|id| (id, list)));
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    /// Gives the outline of a list, through a numbering style if it must be.
    fn outline(&self, list: &List) -> Option<(u32, &Outline)> {
        let direct = self.outlines.get(&list.outline)?;
        let linked = direct.link.as_deref().and_then(|style| {
            let other = self.lists.get(&self.styles.place(style).list?)?;
            Some((other.outline, self.outlines.get(&other.outline)?))
        });
        Some(linked.unwrap_or((list.outline, direct)))
    }
}

impl List {
    fn read(xml: &mut Xml) -> Result<List, DocxProblem> {
        let mut list = List::default();
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "abstractNumId" => list.outline = tag.number().unwrap_or_default(),
                "lvlOverride" => {
                    list.read_override(level_of(&tag), xml)?;
                    continue;
                }
                _ => {}
            }
            xml.skip()?;
        }
        Ok(list)
    }

    fn read_override(&mut self, number: usize, xml: &mut Xml) -> Result<(), DocxProblem> {
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "lvl" => {
                    self.levels.insert(number, Level::read(xml)?);
                    continue;
                }
                "startOverride" => self.starts.extend(tag.number().map(|start| (number, start))),
                _ => {}
            }
            xml.skip()?;
        }
        Ok(())
    }
}

impl Outline {
    fn read(xml: &mut Xml) -> Result<Outline, DocxProblem> {
        let mut outline = Outline::default();
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "lvl" => {
                    outline.levels.insert(level_of(&tag), Level::read(xml)?);
                    continue;
                }
                "numStyleLink" => outline.link = tag.value(),
                _ => {}
            }
            xml.skip()?;
        }
        Ok(outline)
    }
}

fn level_of(tag: &Tag) -> usize {
    let written = tag.attribute("ilvl").and_then(|level| level.trim().parse().ok());
    level_number(written.unwrap_or(0))
}

fn level_number(written: u32) -> usize {
    usize::try_from(written).map_or(LEVELS - 1, |level| level.min(LEVELS - 1))
}

/// Counts the paragraphs of a document, which must ask for their labels in order.
pub(super) struct Counters<'a> {
    numbering: &'a Numbering,
    /// The last number of each level, by outline; a level that starts anew has none.
    last: BTreeMap<u32, [Option<u32>; LEVELS]>,
    /// Where a list has already started anew.
    started: BTreeSet<(u32, usize)>,
}

impl<'a> Counters<'a> {
    /// Starts at the top of a document.
    pub(super) fn new(numbering: &'a Numbering) -> Counters<'a> {
        Counters { numbering, last: BTreeMap::new(), started: BTreeSet::new() }
    }

    /// Gives the label of the next paragraph, if it has one, and counts the paragraph.
    pub(super) fn label(&mut self, style: Option<&str>, own: Place) -> Option<Label> {
        let styles = &self.numbering.styles;
        let style = style.or(styles.default_style());
        let inherited = style.map(|style| styles.place(style)).unwrap_or_default();
        let place = own.or(inherited);
        let id = place.list.filter(|id| *id != 0)?;
        let list = self.numbering.lists.get(&id)?;
        let (outline_id, outline) = self.numbering.outline(list)?;
        let linked = || level_with_style(outline, style?);
        let number = place.level.or_else(linked).unwrap_or(0);
        let levels = Levels { list, outline };
        let level = levels.get(number)?;
        self.count(id, outline_id, levels, number);
        let last = self.last.get(&outline_id)?;
        let text = level.label(number, |other| Some((levels.get(other)?.numeral, last[other]?)));
        let named = style.filter(|_| number == 0).map_or(0, |style| styles.depth(style));
        (!text.is_empty()).then(|| Label { text, depth: number.max(named) })
    }

    fn count(&mut self, id: u32, outline: u32, levels: Levels, number: usize) {
        let last = self.last.entry(outline).or_default();
        let anew = levels.list.starts.get(&number).filter(|_| self.started.insert((id, number)));
        last[number] = Some(match (anew, last[number]) {
            (Some(start), _) => *start,
            (None, Some(before)) => before.saturating_add(1),
            (None, None) => levels.start(number),
        });
        for (level, value) in last.iter_mut().enumerate() {
            if level < number {
                value.get_or_insert_with(|| levels.start(level));
            } else if level > number && levels.restarts(level, number) {
                *value = None;
            }
        }
    }
}

/// Finds the level that is bound to a style, for styles that name a list and no level.
fn level_with_style(outline: &Outline, style: &str) -> Option<usize> {
    let bound = |level: &Level| level.style.as_deref() == Some(style);
    outline.levels.iter().find(|(_, level)| bound(level)).map(|(number, _)| *number)
}

/// The levels of a list: its own, then its outline's.
#[derive(Clone, Copy)]
struct Levels<'a> {
    list: &'a List,
    outline: &'a Outline,
}

impl<'a> Levels<'a> {
    fn get(self, number: usize) -> Option<&'a Level> {
        self.list.levels.get(&number).or_else(|| self.outline.levels.get(&number))
    }

    fn restarts(self, number: usize, above: usize) -> bool {
        self.get(number).is_none_or(|level| level.restarts_after(above))
    }

    fn start(self, number: usize) -> u32 {
        let own = self.list.starts.get(&number).copied();
        own.or_else(|| Some(self.get(number)?.start)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;

    const STYLES: &str = "<styles>\
        <style type='paragraph' styleId='Item'><name val='List Number 2'/>\
        <pPr><numPr><numId val='1'/></numPr></pPr></style>\
        <style type='paragraph' styleId='Sub'><pPr><numPr><numId val='1'/></numPr></pPr></style>\
        <style styleId='Child'><basedOn val='Item'/></style>\
        <style styleId='Off'><basedOn val='Item'/>\
        <pPr><numPr><numId val='0'/></numPr></pPr></style>\
        <style type='numbering' styleId='Linked'><pPr><numPr><numId val='1'/></numPr></pPr></style>\
        <style type='table' styleId='Table'><pPr><numPr><numId val='1'/></numPr></pPr></style>\
        <style styleId='Loop'><basedOn val='Loop'/></style></styles>";

    /// Three levels, and lists that go on, start anew, and change a level.
    const LISTS: &str = "<numbering><abstractNum abstractNumId='5'>\
        <lvl ilvl='0'><start val='1'/><numFmt val='decimal'/><lvlText val='%1-'/></lvl>\
        <lvl ilvl='1'><start val='1'/><numFmt val='arabicAbjad'/><pStyle val='Sub'/>\
        <lvlText val='%2) '/></lvl>\
        <lvl ilvl='2'><start val='3'/><numFmt val='lowerRoman'/><lvlRestart val='1'/><isLgl/>\
        <lvlText val='%1.%2.%3'/></lvl></abstractNum>\
        <abstractNum abstractNumId='6'><numStyleLink val='Linked'/></abstractNum>\
        <num numId='1'><abstractNumId val='5'/></num>\
        <num numId='2'><abstractNumId val='5'/></num>\
        <num numId='3'><abstractNumId val='5'/>\
        <lvlOverride ilvl='0'><startOverride val='7'/></lvlOverride></num>\
        <num numId='4'><abstractNumId val='5'/><lvlOverride ilvl='0'>\
        <lvl ilvl='0'><numFmt val='upperLetter'/><lvlText val='(%1)'/></lvl></lvlOverride></num>\
        <num numId='6'><abstractNumId val='6'/></num>\
        <num numId='7'><abstractNumId val='99'/></num></numbering>";

    /// Gives the labels of paragraphs of these lists and levels.
    fn labels(places: &[(u32, usize)]) -> Vec<String> {
        let numbering = Numbering::read(LISTS, Styles::read(STYLES).unwrap()).unwrap();
        let mut counters = Counters::new(&numbering);
        let places =
            places.iter().map(|(list, level)| Place { list: Some(*list), level: Some(*level) });
        let labels = places.map(|place| counters.label(None, place));
        labels.map(|label| label.map_or_else(String::new, |label| label.text)).collect()
    }

    #[test]
    fn lists_are_counted_as_word_counts() {
        type Case = (&'static [(u32, usize)], &'static [&'static str]);
        let table: [Case; 9] = [
            (&[(1, 0), (1, 0), (0, 0), (1, 0)], &["1-", "2-", "", "3-"]),
            (&[(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)], &["1-", "أ)", "ب)", "2-", "أ)"]),
            // The third level goes on after the second one, whose letter it shows as a number.
            (
                &[(1, 0), (1, 2), (1, 1), (1, 2), (1, 0), (1, 2)],
                &["1-", "1.1.3", "ب)", "1.2.4", "2-", "2.1.3"],
            ),
            (&[(1, 0), (2, 0)], &["1-", "2-"]),
            (&[(1, 0), (3, 0), (3, 0), (1, 0)], &["1-", "7-", "8-", "9-"]),
            (&[(3, 0), (1, 0), (3, 0)], &["7-", "8-", "9-"]),
            (&[(1, 0), (4, 0)], &["1-", "(B)"]),
            (&[(1, 0), (6, 0)], &["1-", "2-"]),
            (&[(7, 0), (8, 0), (1, 5)], &["", "", ""]),
        ];
        for (places, expected) in table {
            assert_eq!(labels(places), expected, "{places:?}");
        }
    }

    #[test]
    fn a_style_puts_its_paragraphs_into_a_list() {
        let numbering = Numbering::read(LISTS, Styles::read(STYLES).unwrap()).unwrap();
        let mut counters = Counters::new(&numbering);
        let mut label = |style| {
            let label = counters.label(Some(style), Place::default())?;
            Some((label.text, label.depth))
        };
        assert_eq!(label("Item"), Some(("1-".to_owned(), 1)));
        assert_eq!(label("Child"), Some(("2-".to_owned(), 0)));
        assert_eq!(label("Sub"), Some(("أ)".to_owned(), 1)));
        for style in ["Off", "Table", "Loop", "Unknown"] {
            assert_eq!(label(style), None, "{style}");
        }
    }

    #[test]
    fn a_paragraph_overrules_its_style() {
        let numbering = Numbering::read(LISTS, Styles::read(STYLES).unwrap()).unwrap();
        let mut counters = Counters::new(&numbering);
        let place = |list, level| Place { list, level };
        assert_eq!(counters.label(Some("Item"), place(Some(0), None)), None);
        let label = counters.label(Some("Off"), place(Some(1), Some(1)));
        assert_eq!(label.map(|label| label.text).as_deref(), Some("أ)"));
        let label = counters.label(Some("Item"), place(None, Some(1)));
        assert_eq!(label.map(|label| label.text).as_deref(), Some("ب)"));
    }
}
