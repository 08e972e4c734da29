//! Minutes on a page: their blocks, with links to the pages of what they name.

use serde::Serialize;

use crate::base::html::Html;
use crate::model::link::Target;
use crate::model::minutes::{Block, Piece};
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

/// Puts blocks into a page that is `root` below its language's folder. `files` is the record's
/// folder below `files/`.
pub fn blocks(edition: &Edition<'_>, blocks: &[Block], root: &str, files: &str) -> Vec<BlockView> {
    let view = |block: &Block| {
        let mut html = Html::default();
        for piece in &block.pieces {
            match piece {
                Piece::Html(own) => html.push(own),
                Piece::Address(target) => html.push_escaped(&address(edition, target, root, files)),
            }
        }
        BlockView { block_html: html }
    };
    blocks.iter().map(view).collect()
}

/// Returns the way from a page to an attachment.
pub fn file_address(root: &str, folder: &str, path: &str) -> String {
    format!("{root}../{}", percent_encode(&routes::attachment(folder, path)))
}

fn address(edition: &Edition<'_>, target: &Target, root: &str, files: &str) -> String {
    let site = edition.site;
    let path = match target {
        Target::Heading(anchor) => return format!("#{anchor}"),
        Target::File(file) => return file_address(root, files, &file.path),
        Target::Council(id) => site.find_council(id).map(|one| routes::council(site.model, one)),
        Target::Meeting(council, id) => {
            site.find_meeting(council, id).map(|one| routes::meeting(site.model, one))
        }
        Target::Resolution(council, meeting, id) => {
            site.find_resolution(council, meeting, id).map(|at| routes::resolution(site.model, at))
        }
        // Clarifications have no pages of their own yet: the answer is found on the first page.
        Target::Clarification(_) => Some(routes::HOME.to_owned()),
    };
    let path = path.expect("the rules have looked up every link");
    format!("{root}{path}")
}

/// Encodes a path for an address; letters of other scripts are read by every browser, but not
/// by every chat that recognises addresses.
fn percent_encode(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
