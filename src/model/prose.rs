//! What minutes and answers become: blocks of safe HTML, with links to records still open.

use std::borrow::Cow;
use std::sync::Arc;

use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base::html::Html;
use crate::base::kept::{self, among};
use crate::base::source::{FileId, Place};
use crate::model::link::Target;
use crate::model::scope::FullName;

/// A text of paragraphs, headings, lists and tables.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Prose {
    /// What laying it out needs to know of each block.
    pub outline: Vec<Shape>,
    /// The resolutions that its links name, to be looked up once all meetings are read.
    pub references: Vec<(FullName, Place)>,
    blocks: Blocks,
}

/// The size of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// Its HTML, in bytes, without addresses.
    pub html: usize,
    /// How many addresses there are in it.
    pub addresses: usize,
    /// Whether it is a heading.
    pub is_heading: bool,
}

/// The blocks of a text: most of what is known of a meeting, and needed only by its own pages. As
/// values they take three times the memory.
#[derive(Debug)]
enum Blocks {
    /// To be unpacked when a page needs them, and the files of their places.
    Packed(Box<[u8]>, Arc<[FileId]>),
    /// Where a place isn't in one of the record's files.
    Made(Vec<Block>),
}

impl Prose {
    /// Makes a text of its blocks: what paging never splits.
    pub fn new(blocks: Vec<Block>, references: Vec<(FullName, Place)>) -> Self {
        let outline = blocks.iter().map(Shape::of).collect();
        let blocks = match postcard::to_allocvec(&blocks) {
            Ok(bytes) => Blocks::Packed(bytes.into(), kept::files()),
            Err(_) => Blocks::Made(blocks),
        };
        Prose { outline, references, blocks }
    }

    /// Returns its blocks in order.
    pub fn blocks(&self) -> Cow<'_, [Block]> {
        match &self.blocks {
            Blocks::Made(blocks) => Cow::Borrowed(blocks),
            Blocks::Packed(bytes, files) => {
                let unpacked = among(files.clone(), || postcard::from_bytes(bytes));
                Cow::Owned(unpacked.expect("what was packed is whole"))
            }
        }
    }
}

impl Shape {
    fn of(block: &Block) -> Self {
        let mut shape = Shape { html: 0, addresses: 0, is_heading: block.heading.is_some() };
        for piece in &block.pieces {
            match piece {
                Piece::Html(html) => shape.html += html.as_str().len(),
                Piece::Address(_) => shape.addresses += 1,
            }
        }
        shape
    }
}

impl Default for Blocks {
    fn default() -> Self {
        Blocks::Made(Vec::new())
    }
}

impl Serialize for Blocks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Blocks::Made(blocks) => {
                let bytes = postcard::to_allocvec(blocks).map_err(S::Error::custom)?;
                serializer.serialize_bytes(&bytes)
            }
            Blocks::Packed(bytes, _) => serializer.serialize_bytes(bytes),
        }
    }
}

impl<'de> Deserialize<'de> for Blocks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = <&[u8]>::deserialize(deserializer)?;
        Ok(Blocks::Packed(bytes.into(), kept::files()))
    }
}

/// One paragraph, heading, list, quotation or table.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Block {
    /// HTML, with links to records between its parts.
    pub pieces: Vec<Piece>,
    /// Set if it is a heading; `pieces` then is what stands in it.
    pub heading: Option<Heading>,
}

/// What makes a block a heading. Its tags are written where the page is known that it stands on.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Heading {
    /// 3 to 6: the page has its title and a heading above the text.
    pub level: usize,
    /// What links name it by.
    pub anchor: String,
}

/// A part of a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// HTML.
    Html(Html),
    /// The value of an `href` or `src` that leads to a record or file of the site.
    Address(Target),
}
