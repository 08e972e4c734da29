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
        CouncilsPage {
            frame: Frame::new(edition, &edition.say("councils"), path),
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

/// Orders the councils of each parent by name; every branch stays together.
fn sorted(edition: &Edition<'_>, rows: &[TreeRow]) -> Vec<TreeRow> {
    let mut ancestors: Vec<Vec<u32>> = Vec::new();
    let mut keyed: Vec<(Vec<Vec<u32>>, TreeRow)> = rows
        .iter()
        .map(|row| {
            let name = edition.plain(&edition.site.model.councils[row.council].name);
            let mut key = edition.language().sort_key(name);
            // Names that are alike still are different councils.
            key.push(u32::try_from(row.council).unwrap_or(u32::MAX));
            ancestors.truncate(row.depth);
            ancestors.push(key);
            (ancestors.clone(), *row)
        })
        .collect();
    keyed.sort_by(|one, other| one.0.cmp(&other.0));
    keyed.into_iter().map(|(_, row)| row).collect()
}
