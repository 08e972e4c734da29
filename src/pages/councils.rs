//! The councils by level: who belongs to whom.

use serde::Serialize;

use crate::model::words::Word;
use crate::pages::edition::{Edition, Link};
use crate::pages::frame::Frame;
use crate::pages::pager::{self, Pager};
use crate::site::paging;
use crate::site::tree::TreeRow;

/// The tree of councils.
#[derive(Debug, Serialize)]
pub struct CouncilsPage {
    /// The frame.
    pub frame: Frame,
    /// The councils in the order of the tree.
    pub councils: Vec<Branch>,
    /// The ways to the rest of the tree.
    pub pager: Pager,
}

/// A council in the tree. Its entry opens lists for what is below it, and closes those that end
/// with it.
#[derive(Debug, Serialize)]
pub struct Branch {
    /// The council.
    pub council: Link,
    /// What sort of body it is.
    pub kind: String,
    /// How often it met.
    pub meetings: String,
    /// How many resolutions it made.
    pub resolutions: String,
    /// Whether councils below it follow.
    pub opens: bool,
    /// How many lists end after it.
    pub closes: usize,
}

impl CouncilsPage {
    /// Makes a part of the tree, siblings in the order of the language's alphabet.
    pub fn new(edition: &Edition<'_>, part: usize, path: &str) -> Self {
        let rows = sorted(edition, &edition.site.tree_parts[part]);
        let councils = rows.iter().enumerate().map(|(index, row)| {
            let next = rows.get(index + 1).map_or(0, |next| next.depth);
            branch(edition, *row, next)
        });
        let title = pager::title_in_order(edition, &edition.say("councils"), part);
        CouncilsPage {
            frame: Frame::new(edition, &title, path),
            councils: councils.collect(),
            pager: pager::in_order(edition, part, edition.site.tree_parts.len(), |part| {
                paging::name_from_first("councils/index", part)
            }),
        }
    }
}

fn branch(edition: &Edition<'_>, row: TreeRow, next_depth: usize) -> Branch {
    let council = &edition.site.model.councils[row.council];
    let entry = &edition.site.councils[row.council];
    let language = edition.language();
    Branch {
        council: edition.council(row.council),
        kind: edition.say(&format!("council-kind-{}", council.kind.word())),
        meetings: language.say_count("meetings-count", entry.meeting_count),
        resolutions: language.say_count("resolutions-count", entry.counts.all),
        opens: next_depth > row.depth,
        closes: row.depth.saturating_sub(next_depth),
    }
}

/// Orders the rows of each parent by name; every branch stays together.
fn sorted(edition: &Edition<'_>, rows: &[TreeRow]) -> Vec<TreeRow> {
    let mut rows = rows.to_vec();
    rows.sort_by_cached_key(|row| branch_key(edition, row.council));
    rows
}

/// Returns what orders a council in the tree: the names of those above it, and its own.
pub fn branch_key(edition: &Edition<'_>, council: usize) -> Vec<(Vec<u32>, usize)> {
    let site = edition.site;
    let mut keys = Vec::new();
    let mut at = Some(council);
    while let Some(council) = at {
        let record = &site.model.councils[council];
        // Names that are alike still are different councils.
        keys.push((edition.language().sort_key(edition.plain(&record.name)), council));
        at = record.parent.as_ref().and_then(|parent| site.find_council(parent));
    }
    keys.reverse();
    keys
}
