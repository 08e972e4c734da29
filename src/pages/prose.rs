//! Minutes on a page: their blocks, with links to the pages of what they name.

use std::ops::Range;

use serde::Serialize;

use crate::base::html::Html;
use crate::base::url;
use crate::model::link::Target;
use crate::model::prose::{Block, Piece, Prose};
use crate::pages::edition::Edition;
use crate::site::routes;

/// A text of blocks, in its own language.
#[derive(Debug, Serialize, Default)]
pub struct ProseView {
    /// The text's language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Whether it isn't the page's language.
    pub foreign: bool,
    /// The blocks.
    pub html: Vec<BlockView>,
}

/// One block.
#[derive(Debug, Serialize)]
pub struct BlockView {
    /// Its HTML.
    pub block_html: Html,
}

/// Where a text stands.
pub struct Place<'a> {
    /// The way from the page up to its language's folder.
    pub root: &'a str,
    /// The record's folder below `files/`.
    pub files: &'a str,
    /// The page of the same text that has a block, below the language's folder; empty for this one.
    pub page_of: &'a dyn Fn(usize) -> String,
}

/// Puts some blocks of a text into a page.
pub fn blocks(
    edition: &Edition<'_>,
    text: &Prose,
    range: Range<usize>,
    place: &Place<'_>,
) -> Vec<BlockView> {
    let blocks = text.blocks();
    // A page that begins in the middle of a text begins its outline anew.
    let mut above = 2;
    let view = |block: &Block| {
        let mut html = Html::default();
        let level = block.heading.as_ref().map(|heading| {
            above = heading.level.min(above + 1);
            html.push_markup(HEADINGS[above - 3].0);
            html.push_escaped(&heading.anchor);
            html.push_markup("\">");
            above
        });
        for piece in &block.pieces {
            match piece {
                Piece::Html(own) => html.push(own),
                Piece::Address(target) => {
                    html.push_escaped(&address(edition, target, &blocks, place));
                }
            }
        }
        html.push_markup(level.map_or("", |level| HEADINGS[level - 3].1));
        BlockView { block_html: html }
    };
    blocks[range].iter().map(view).collect()
}

/// The tags of headings of the levels 3 to 6.
const HEADINGS: [(&str, &str); 4] = [
    ("<h3 id=\"", "</h3>"),
    ("<h4 id=\"", "</h4>"),
    ("<h5 id=\"", "</h5>"),
    ("<h6 id=\"", "</h6>"),
];

/// Returns the way from a page to an attachment.
pub fn file_address(root: &str, folder: &str, path: &str) -> String {
    format!("{root}../{}", url::encode_path(&routes::attachment(folder, path)))
}

fn address(edition: &Edition<'_>, target: &Target, blocks: &[Block], place: &Place<'_>) -> String {
    let site = edition.site;
    let root = place.root;
    let path = match target {
        Target::Heading(anchor) => {
            let is_it =
                |block: &Block| block.heading.as_ref().is_some_and(|one| one.anchor == *anchor);
            let page = blocks.iter().position(is_it).map(place.page_of).unwrap_or_default();
            let way = if page.is_empty() { String::new() } else { format!("{root}{page}") };
            return format!("{way}#{anchor}");
        }
        Target::File(file) => return file_address(root, place.files, &file.path),
        Target::Council(id) => site.find_council(id).map(|one| routes::council(site.model, one)),
        Target::Meeting(council, id) => {
            site.find_meeting(council, id).map(|one| routes::meeting(site.model, one))
        }
        Target::Resolution(council, meeting, id) => {
            site.find_resolution(council, meeting, id).map(|at| routes::resolution(site.model, at))
        }
        Target::Clarification(id) => {
            site.find_clarification(id).map(|one| routes::clarification(site.model, one))
        }
    };
    let path = path.expect("the rules have looked up every link");
    format!("{root}{path}")
}
