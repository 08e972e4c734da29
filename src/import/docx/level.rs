//! One level of a list of Word: where it starts and what its labels look like.

use super::DocxProblem;
use super::numerals::Numeral;
use super::xml::{Tag, Xml};

/// Word has nine levels.
pub(super) const LEVELS: usize = 9;

/// The longest pattern that is read; labels of real lists have fewer than ten characters.
const LONGEST_PATTERN: usize = 64;

/// Fonts whose letters are pictures.
const PICTURE_FONTS: [&str; 4] = ["symbol", "wingdings", "webdings", "zapf"];

/// A `w:lvl`.
pub(super) struct Level {
    pub(super) start: u32,
    pub(super) numeral: Numeral,
    /// The paragraph style whose paragraphs are of this level.
    pub(super) style: Option<String>,
    /// `%1.` and the like; what isn't a percent sign with a level is printed.
    pattern: String,
    /// This level starts anew after this one (the first is 1) or one above it; never if 0.
    restart: Option<usize>,
    digits: Digits,
    glyphs: Glyphs,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Digits {
    AsTheirLevel,
    /// `w:isLgl`: the numbers of all levels are digits.
    Always,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Glyphs {
    Letters,
    Pictures,
}

impl Level {
    /// Reads a `w:lvl`.
    pub(super) fn read(xml: &mut Xml) -> Result<Level, DocxProblem> {
        let mut level = Level {
            start: 0,
            numeral: Numeral::Decimal(1),
            style: None,
            pattern: String::new(),
            restart: None,
            digits: Digits::AsTheirLevel,
            glyphs: Glyphs::Letters,
        };
        let mut formats = Vec::new();
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "rPr" => level.read_font(xml)?,
                "AlternateContent" => read_formats(xml, &mut formats)?,
                _ => {
                    level.take(&tag);
                    formats.extend(format_of(&tag));
                    xml.skip()?;
                }
            }
        }
        if let Some(numeral) = formats.first() {
            level.numeral = *numeral;
        }
        Ok(level)
    }

    fn take(&mut self, tag: &Tag) {
        match tag.name() {
            "start" => self.start = tag.number().unwrap_or_default(),
            "pStyle" => self.style = tag.value(),
            "lvlText" => {
                let pattern = tag.value().unwrap_or_default();
                self.pattern = pattern.chars().take(LONGEST_PATTERN).collect();
            }
            "lvlRestart" => self.restart = tag.number().and_then(|level| level.try_into().ok()),
            "isLgl" if tag.is_on() => self.digits = Digits::Always,
            _ => {}
        }
    }

    fn read_font(&mut self, xml: &mut Xml) -> Result<(), DocxProblem> {
        while let Some(tag) = xml.child()? {
            if tag.name() == "rFonts" {
                let font = tag.attribute("ascii").unwrap_or_default();
                if draws_pictures(&font) {
                    self.glyphs = Glyphs::Pictures;
                }
            }
            xml.skip()?;
        }
        Ok(())
    }

    /// Tells whether this level starts anew after a paragraph of a level above it.
    pub(super) fn restarts_after(&self, above: usize) -> bool {
        self.restart.is_none_or(|level| above < level)
    }

    /// Writes the label of a paragraph on this level; `numbers` gives how each level counts, and
    /// its current number.
    pub(super) fn label(
        &self,
        own: usize,
        numbers: impl Fn(usize) -> Option<(Numeral, u32)>,
    ) -> String {
        if self.numeral == Numeral::Bullet {
            return self.bullet(own);
        }
        let mut label = String::new();
        let mut rest = self.pattern.chars().peekable();
        while let Some(character) = rest.next() {
            let level = rest.peek().filter(|_| character == '%').and_then(|next| level_at(*next));
            let Some(level) = level else {
                label.push(character);
                continue;
            };
            rest.next();
            if let Some((numeral, number)) = numbers(level) {
                let numeral = match self.digits {
                    Digits::Always => numeral.in_digits(),
                    Digits::AsTheirLevel => numeral,
                };
                label.push_str(&numeral.write(number));
            }
        }
        label.trim().to_owned()
    }

    fn bullet(&self, own: usize) -> String {
        let plain = if own == 0 { "•" } else { "◦" };
        // The font Symbol has its blank at U+F020.
        let sign = self.pattern.trim_matches(|one: char| one.is_whitespace() || one == '\u{f020}');
        match (self.glyphs, sign) {
            // Word's round bullet of the second level is a letter.
            (_, "o") => "◦".to_owned(),
            // The font Symbol has a dash here, and a line.
            (_, "\u{f02d}" | "\u{f0be}") => "-".to_owned(),
            (Glyphs::Pictures, _) if sign.chars().any(is_letter_of_a_font) => plain.to_owned(),
            _ if sign.chars().any(is_private) => plain.to_owned(),
            _ => sign.to_owned(),
        }
    }
}

/// Reads the choices of a number format: new ones come first, then one that old versions know.
fn read_formats(xml: &mut Xml, formats: &mut Vec<Numeral>) -> Result<(), DocxProblem> {
    while let Some(_choice) = xml.child()? {
        while let Some(tag) = xml.child()? {
            formats.extend(format_of(&tag));
            xml.skip()?;
        }
    }
    Ok(())
}

fn format_of(tag: &Tag) -> Option<Numeral> {
    let value = tag.value().filter(|_| tag.name() == "numFmt")?;
    Some(Numeral::named(&value, tag.attribute("format").as_deref()))
}

fn level_at(digit: char) -> Option<usize> {
    let number = digit.to_digit(10)?;
    usize::try_from(number).ok()?.checked_sub(1)
}

/// Dashes and signs of ASCII look alike in all fonts, or nearly.
fn is_letter_of_a_font(character: char) -> bool {
    character.is_ascii_alphanumeric() || ('\u{a0}'..='\u{ff}').contains(&character)
}

/// Tells whether a font has pictures where others have letters.
pub(super) fn draws_pictures(font: &str) -> bool {
    let font = font.to_lowercase();
    PICTURE_FONTS.iter().any(|name| font.starts_with(name))
}

/// Tells whether only its font knows what a character is.
pub(super) fn is_private(character: char) -> bool {
    ('\u{e000}'..='\u{f8ff}').contains(&character)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;

    fn label(level: &str, own: usize) -> String {
        let text = format!("<w:lvl>{level}</w:lvl>");
        let mut xml = Xml::new(&text);
        xml.child().unwrap();
        let level = Level::read(&mut xml).unwrap();
        level.label(own, |other| Some((level.numeral, u32::try_from(other).unwrap() + 1)))
    }

    #[test]
    fn bullets_show_in_any_font() {
        let symbol = "<rPr><rFonts ascii='Symbol'/></rPr>";
        let wingdings = "<rPr><rFonts ascii='Wingdings 2'/></rPr>";
        let table = [
            ("\u{f0b7}", symbol, 0, "•"),
            ("\u{f0a7}", wingdings, 1, "◦"),
            ("\u{a7}", wingdings, 0, "•"),
            ("v", wingdings, 0, "•"),
            ("o", "", 1, "◦"),
            ("●", "", 0, "●"),
            ("–", symbol, 0, "–"),
            ("\u{f02d}", symbol, 0, "-"),
            ("\u{f020}", symbol, 0, ""),
            (" - ", "", 2, "-"),
            ("", symbol, 0, ""),
        ];
        for (sign, font, level, expected) in table {
            let level_xml = format!("<numFmt val='bullet'/><lvlText val='{sign}'/>{font}");
            assert_eq!(label(&level_xml, level), expected, "{sign:?} {font}");
        }
    }

    #[test]
    fn patterns_are_filled_in() {
        let table = [
            ("<numFmt val='decimal'/><lvlText val=' %1. '/>", 0, "1."),
            ("<lvlText val='%1.%2'/>", 1, "1.2"),
            ("<numFmt val='upperRoman'/><lvlText val='المادة %3:'/>", 2, "المادة III:"),
            ("<numFmt val='lowerLetter'/><lvlText val='%1%2'/>", 1, "ab"),
            ("<numFmt val='lowerLetter'/><isLgl/><lvlText val='%1%2'/>", 1, "12"),
            ("<numFmt val='none'/><lvlText val='%1'/>", 0, ""),
            ("<lvlText val='100% %0 %x %'/>", 0, "100% %0 %x %"),
            ("<numFmt val='decimal'/>", 0, ""),
        ];
        for (level, own, expected) in table {
            assert_eq!(label(level, own), expected, "{level}");
        }
        let choice = "<AlternateContent><Choice><numFmt val='custom' format='001, 002'/></Choice>\
            <Fallback><numFmt val='decimal'/></Fallback></AlternateContent><lvlText val='%1'/>";
        assert_eq!(label(choice, 0), "001");
        let long = format!("<lvlText val='{}'/>", "%1".repeat(1000));
        assert_eq!(label(&long, 0).len(), 32);
    }
}
