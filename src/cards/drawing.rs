//! A card as SVG: where everything stands, mirrored for right-to-left pages.

use std::fmt::Write;

use crate::base::bidi::Direction;
use crate::base::html::Html;
use crate::cards::font::{FONT, NAME};
use crate::cards::shape::{Shape, Tone};
use crate::cards::words::{Words, isolated};
use crate::cards::{Card, HEIGHT, Standing, WIDTH, lines};

/// The colours of the site by day.
const PAPER: &str = "#fdfbf5";
const INK: &str = "#1b201e";
const SOFT: &str = "#555555";
const KEY: &str = "#0c4f45";
const BAD: &str = "#992211";
const WARN: &str = "#775500";

/// Free at both sides.
const MARGIN: u32 = 60;

/// How wide a line of text is at most.
const ROOM: u32 = WIDTH - 2 * MARGIN;

/// The height of the band with the owner's name, and of the one that says what was withdrawn.
const BAND: u32 = 112;
const NOTICE: u32 = 70;

/// Between what, from the top, the title stands.
const TITLE_END: u32 = 424;

/// The baselines of what became of the record, and of the foot; the rule between them.
const STANDING: u32 = 484;
const RULE: u32 = 528;
const FOOT: u32 = 588;

/// The letters of each, in points: the first size that has room.
const OWNER_SIZES: [u32; 4] = [52, 46, 40, 36];
const NOTICE_SIZES: [u32; 3] = [40, 36, 32];
const STANDING_SIZES: [u32; 5] = [50, 46, 42, 38, 34];
const FOOT_SIZES: [u32; 3] = [34, 30, 26];
const ADDRESS_SIZE: u32 = 30;

/// What is free between things in a row.
const GAP: u32 = 36;

/// A drawing in the making.
struct Drawing {
    svg: String,
    direction: Direction,
}

/// Returns a card as SVG.
pub(super) fn svg(card: &Card) -> String {
    let mut drawing = Drawing { svg: String::new(), direction: card.direction };
    drawing.begin();
    drawing.head(card);
    drawing.title(card);
    drawing.standing(&card.standing);
    drawing.foot(card);
    drawing.svg.push_str("</svg>");
    drawing.svg
}

impl Drawing {
    fn begin(&mut self) {
        let size = format!("width=\"{WIDTH}\" height=\"{HEIGHT}\"");
        let font = format!("font-family=\"{NAME}\" font-weight=\"700\"");
        self.add(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {size} {font}>\n"));
        self.rectangle(0, 0, WIDTH, HEIGHT, PAPER);
    }

    fn head(&mut self, card: &Card) {
        self.rectangle(0, 0, WIDTH, BAND, KEY);
        let smallest = OWNER_SIZES[OWNER_SIZES.len() - 1];
        let whole = card.owners.iter().find(|one| text_width(one, smallest) <= ROOM);
        if let Some(owner) = whole.or(card.owners.last()) {
            let (size, text) = lines::line(owner, ROOM, &OWNER_SIZES);
            self.text(&text, owner.direction(), (0, BAND / 2 + size * 3 / 10), size, PAPER);
        }
        let Some(notice) = &card.notice else { return };
        self.rectangle(0, BAND, WIDTH, NOTICE, BAD);
        let (size, text) = lines::line(notice, ROOM, &NOTICE_SIZES);
        let baseline = BAND + NOTICE / 2 + size * 3 / 10;
        self.text(&text, notice.direction(), (0, baseline), size, PAPER);
    }

    fn title(&mut self, card: &Card) {
        let top = BAND + if card.notice.is_some() { NOTICE } else { 0 };
        let height = TITLE_END - top;
        let broken = lines::title(&card.title, ROOM, height);
        let line = broken.line_height();
        let count = u32::try_from(broken.lines.len()).expect("few lines");
        // Letters reach further above their baseline than below it.
        let above = (height - height.min(count * line)) / 2 + (line + broken.size * 7 / 10) / 2;
        for (number, text) in (0..).zip(&broken.lines) {
            let baseline = top + above + number * line;
            self.text(text, card.title.direction(), (0, baseline), broken.size, INK);
        }
    }

    /// Draws all in a row, the letters as large as the row has room for.
    fn standing(&mut self, all: &[Standing]) {
        let width = |size: &u32| -> u32 {
            let widths = all.iter().map(|one| wide(one, *size) + GAP);
            widths.sum::<u32>().saturating_sub(GAP)
        };
        let smallest = STANDING_SIZES[STANDING_SIZES.len() - 1];
        let size = STANDING_SIZES.into_iter().find(|size| width(size) <= ROOM);
        let size = size.unwrap_or(smallest);
        let mut at = 0;
        for one in all {
            let room = ROOM.saturating_sub(at + wide(one, size) - text_width(&one.words, size));
            if room < 3 * size {
                break;
            }
            let (_, text) = lines::line(&one.words, room, &[size]);
            at += self.one_standing(one, &text, at, size) + GAP;
        }
    }

    /// Draws a word with its shape at a distance from where lines begin; returns its width.
    fn one_standing(&mut self, one: &Standing, text: &str, at: u32, size: u32) -> u32 {
        let colour = colour(one.tone);
        let direction = one.words.direction();
        let before = before(one.shape, size);
        let text_width = FONT.width(text, direction, size);
        if one.shape == Shape::Frame {
            let width = text_width + 2 * before;
            let left = self.left(at, width);
            let (top, height) = (STANDING - size, size * 14 / 10);
            let frame = format!("x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"");
            self.add(&format!(
                "<rect {frame} fill=\"none\" stroke=\"{colour}\" stroke-width=\"4\"/>\n"
            ));
            self.text(text, direction, (at + before, STANDING), size, colour);
            return width;
        }
        let marks = one.shape.svg(colour);
        if !marks.is_empty() {
            let (side, top) = (size * 8 / 10, STANDING - size * 7 / 10);
            let scale = f64::from(side) / 16.0;
            let left = self.left(at, side);
            let (left, mirror) = match self.direction {
                Direction::Rtl if one.shape.is_directed() => (left + side, -scale),
                _ => (left, scale),
            };
            let place = format!("translate({left} {top}) scale({mirror} {scale})");
            self.add(&format!("<g transform=\"{place}\">{marks}</g>\n"));
        }
        self.text(text, direction, (at + before, STANDING), size, colour);
        before + text_width
    }

    fn foot(&mut self, card: &Card) {
        self.rectangle(MARGIN, RULE, ROOM, 2, INK);
        self.rectangle(MARGIN, RULE + 6, ROOM, 2, INK);
        let has_room = |one: &&String| FONT.width(one, Direction::Ltr, ADDRESS_SIZE) <= ROOM / 2;
        let address = card.addresses.iter().find(has_room);
        let mut room = ROOM;
        if let Some(address) = address {
            let width = FONT.width(address, Direction::Ltr, ADDRESS_SIZE);
            room -= width + GAP;
            self.text(address, Direction::Ltr, (ROOM - width, FOOT), ADDRESS_SIZE, SOFT);
        }
        let mut at = 0;
        let date = card.date.iter().map(|date| (date, INK));
        for (words, ink) in date.chain(card.site.iter().map(|site| (site, SOFT))) {
            // Half a name says nothing.
            let left = room.saturating_sub(at);
            let fits = |size: &u32| text_width(words, *size) <= left;
            let Some(size) = FOOT_SIZES.into_iter().find(fits) else { continue };
            self.text(&words.drawn(), words.direction(), (at, FOOT), size, ink);
            at += text_width(words, size) + GAP;
        }
    }

    /// Draws a line of text, by its distance from where lines begin and by its baseline.
    fn text(&mut self, line: &str, direction: Direction, at: (u32, u32), size: u32, ink: &str) {
        let (anchor, x) = match self.direction {
            Direction::Ltr => ("start", MARGIN + at.0),
            Direction::Rtl => ("end", WIDTH - MARGIN - at.0),
        };
        let mut words = Html::default();
        words.push_escaped(&isolated(line, direction));
        let (y, words) = (at.1, words.as_str());
        let place = format!("x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\"");
        self.add(&format!("<text {place} font-size=\"{size}\" fill=\"{ink}\">{words}</text>\n"));
    }

    fn rectangle(&mut self, x: u32, y: u32, width: u32, height: u32, ink: &str) {
        let place = format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"");
        self.add(&format!("<rect {place} fill=\"{ink}\"/>\n"));
    }

    /// Returns where something is from the left that is at a distance from where lines begin.
    fn left(&self, at: u32, width: u32) -> u32 {
        match self.direction {
            Direction::Ltr => MARGIN + at,
            Direction::Rtl => (WIDTH - MARGIN).saturating_sub(at + width),
        }
    }

    fn add(&mut self, svg: &str) {
        self.svg.write_str(svg).expect("a string takes every text");
    }
}

/// Returns how wide a word is with its shape.
fn wide(one: &Standing, size: u32) -> u32 {
    let around = if one.shape == Shape::Frame { 2 } else { 1 };
    around * before(one.shape, size) + text_width(&one.words, size)
}

/// Returns how wide what stands before a word is.
fn before(shape: Shape, size: u32) -> u32 {
    match shape {
        Shape::None => 0,
        Shape::Frame => size / 2,
        _ => size * 12 / 10,
    }
}

fn text_width(words: &Words, size: u32) -> u32 {
    FONT.width(&words.drawn(), words.direction(), size)
}

fn colour(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => INK,
        Tone::Good => KEY,
        Tone::Bad => BAD,
        Tone::Warn => WARN,
    }
}
