//! The one font of cards: which signs it has, and how wide words are in it.
//!
//! Vazirmatn Bold has every letter of Arabic, Sorani and Kurmanji, digits and Latin in one file: a
//! line that is put together from several fonts may lose signs without a word.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, RwLock};

use harfrust::{Direction as Way, FontRef, ShapeOptions, ShaperData, UnicodeBuffer};

use crate::base::bidi::{Direction, Run, runs};

/// The font's file; its licence (OFL 1.1) lies beside it.
pub(super) static FILE: &[u8] = include_bytes!("font/Vazirmatn-Bold.ttf");

/// The font's name.
pub(super) const NAME: &str = "Vazirmatn";

/// The font, read once.
pub(super) static FONT: LazyLock<Font> = LazyLock::new(Font::new);

/// The font, ready to measure with.
pub(super) struct Font {
    face: FontRef<'static>,
    shaping: ShaperData,
    /// How many units a letter's size has.
    em: u64,
    /// The signs that were asked for so far: few, and each of them often.
    known: RwLock<BTreeMap<char, bool>>,
}

impl Font {
    fn new() -> Self {
        let face = FontRef::new(FILE).expect("the program's own font can be read");
        let shaping = ShaperData::new(&face);
        let em = shaping.shaper(&face).build().units_per_em();
        let em = u64::try_from(em).expect("a font's letters have a size");
        Font { face, shaping, em, known: RwLock::default() }
    }

    /// Returns how wide a text is, in the font's own units: whole numbers, so that lines break at
    /// the same words on every machine.
    pub(super) fn units(&self, text: &str, direction: Direction) -> u64 {
        let (own, other) = match direction {
            Direction::Ltr => (Way::LeftToRight, Way::RightToLeft),
            Direction::Rtl => (Way::RightToLeft, Way::LeftToRight),
        };
        let widths = runs(text, direction).into_iter().map(|run| match run {
            Run::Plain(run) => self.advance(run, own),
            Run::Words(run) | Run::Code(run) => self.advance(run, other),
        });
        widths.sum()
    }

    /// Returns how many points these units are in letters of a size, rounded up.
    pub(super) fn points(&self, units: u64, size: u32) -> u32 {
        u32::try_from((units * u64::from(size)).div_ceil(self.em)).unwrap_or(u32::MAX)
    }

    /// Returns how many units there are in these points.
    pub(super) fn room(&self, points: u32, size: u32) -> u64 {
        u64::from(points) * self.em / u64::from(size)
    }

    /// Returns how wide a text is in letters of a size, in points.
    pub(super) fn width(&self, text: &str, direction: Direction, size: u32) -> u32 {
        self.points(self.units(text, direction), size)
    }

    /// Returns the signs of a text that the font has no shape for.
    pub(super) fn unknown(&self, text: &str) -> BTreeSet<char> {
        let unharmed = "nobody panics who looks for a sign";
        let known = self.known.read().expect(unharmed);
        let is_new = |sign: &char| !known.contains_key(sign);
        let new: BTreeSet<char> = text.chars().filter(is_new).collect();
        drop(known);
        if !new.is_empty() {
            let asked = new.into_iter().map(|sign| (sign, self.has(sign)));
            let asked: Vec<(char, bool)> = asked.collect();
            self.known.write().expect(unharmed).extend(asked);
        }
        let known = self.known.read().expect(unharmed);
        text.chars().filter(|sign| known.get(sign) == Some(&false)).collect()
    }

    fn has(&self, sign: char) -> bool {
        let shaped = self.shaped(sign.encode_utf8(&mut [0; 4]), Way::LeftToRight);
        shaped.glyph_infos().iter().all(|one| one.glyph_id != 0)
    }

    fn advance(&self, run: &str, way: Way) -> u64 {
        let shaped = self.shaped(run, way);
        let widths = shaped.glyph_positions().iter().map(|one| i64::from(one.x_advance));
        widths.sum::<i64>().unsigned_abs()
    }

    fn shaped(&self, run: &str, way: Way) -> harfrust::GlyphBuffer {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(run);
        buffer.set_direction(way);
        buffer.guess_segment_properties();
        let shaper = self.shaping.shaper(&self.face).build();
        shaper.shape(buffer, ShapeOptions::new())
    }
}
