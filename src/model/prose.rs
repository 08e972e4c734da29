//! What minutes and answers become: blocks of safe HTML, with links to records still open.

use crate::base::html::Html;
use crate::base::source::Place;
use crate::model::link::Target;
use crate::model::scope::FullName;

/// A text of paragraphs, headings, lists and tables.
#[derive(Debug, Default)]
pub struct Prose {
    /// Its blocks in order: what paging never splits.
    pub blocks: Vec<Block>,
    /// The resolutions that its links name, to be looked up once all meetings are read.
    pub references: Vec<(FullName, Place)>,
}

/// One paragraph, heading, list, quotation or table.
#[derive(Debug, Default)]
pub struct Block {
    /// HTML, with links to records between its parts.
    pub pieces: Vec<Piece>,
    /// Set if it is a heading; `pieces` then is what stands in it.
    pub heading: Option<Heading>,
}

/// What makes a block a heading. Its tags are written where the page is known that it stands on.
#[derive(Debug)]
pub struct Heading {
    /// 3 to 6: the page has its title and a heading above the text.
    pub level: usize,
    /// What links name it by.
    pub anchor: String,
}

/// A part of a block.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// HTML.
    Html(Html),
    /// The value of an `href` or `src` that leads to a record or file of the site.
    Address(Target),
}
