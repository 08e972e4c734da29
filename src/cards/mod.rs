//! Share cards: what chats show beside a link to a record, as a picture of 1200 × 630 points.
//!
//! A card is known by all that is drawn on it, so that a page can name its picture, and a build
//! keep it, without drawing. Words are measured with the shaper that also draws them, lines are
//! broken by what they measure, and nothing of the machine's own fonts is read.

mod drawing;
mod font;
mod lines;
mod picture;
mod shape;
mod words;

use std::collections::BTreeSet;

use crate::base::bidi::Direction;
use crate::base::key::{Key, KeyMaker};

pub use lines::{Broken, title};
pub use shape::{Shape, Tone};
pub use words::Words;

/// How wide a card is, in points: what Facebook, Telegram and WhatsApp show whole.
pub const WIDTH: u32 = 1200;

/// How high a card is, in points.
pub const HEIGHT: u32 = 630;

/// Which drawing this is: part of every card's name. Raise it when cards come to look otherwise;
/// `tests/cards.rs` asks for that.
pub const VERSION: u64 = 1;

/// What is drawn.
#[derive(Debug, Clone)]
pub struct Card {
    /// The direction of the page that it is a card of: where lines begin.
    pub direction: Direction,
    /// Whose record it is: the first of these names that has room, else the last, cut.
    pub owners: Vec<Words>,
    /// That it was withdrawn, if it was.
    pub notice: Option<Words>,
    /// What the record says: the fact, never the claim.
    pub title: Words,
    /// What became of it, in words and shapes.
    pub standing: Vec<Standing>,
    /// When it was.
    pub date: Option<Words>,
    /// The site.
    pub site: Option<Words>,
    /// Where it is to be read: the first of these that has room.
    pub addresses: Vec<String>,
}

/// A word on what became of a record.
#[derive(Debug, Clone)]
pub struct Standing {
    /// What is drawn before the word, or around it.
    pub shape: Shape,
    /// Its colour.
    pub tone: Tone,
    /// The word.
    pub words: Words,
}

/// What the font can't draw of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unknown {
    /// Letters: without them a text can't be read.
    pub letters: BTreeSet<char>,
    /// Other signs: a `�` stands for each.
    pub signs: BTreeSet<char>,
}

impl Card {
    /// Returns what tells this card from every other.
    pub fn key(&self) -> Key {
        let mut maker = KeyMaker::default();
        maker.number(VERSION).text(self.direction.as_str());
        maker.number(self.owners.len() as u64);
        for words in self.words() {
            maker.text(words.text()).text(words.direction().as_str());
        }
        let optional = [&self.notice, &self.date, &self.site];
        for there in optional.map(Option::is_some) {
            maker.number(u64::from(there));
        }
        for one in &self.standing {
            maker.number(one.shape as u64).number(one.tone as u64);
        }
        for address in &self.addresses {
            maker.text(address);
        }
        maker.finish()
    }

    /// Returns all words on it but the address, in the order in which they are read.
    pub fn words(&self) -> impl Iterator<Item = &Words> {
        let head = self.owners.iter().chain(&self.notice).chain([&self.title]);
        let standing = self.standing.iter().map(|one| &one.words);
        head.chain(standing).chain(&self.date).chain(&self.site)
    }

    /// Tells whether every letter on it can be drawn.
    pub fn is_legible(&self) -> bool {
        self.words().all(|words| words.unknown().letters.is_empty())
    }

    /// Returns the drawing as SVG, each line of text in its place.
    pub fn svg(&self) -> String {
        drawing::svg(self)
    }

    /// Returns the picture as PNG.
    pub fn png(&self) -> Vec<u8> {
        picture::png(&self.svg())
    }
}
