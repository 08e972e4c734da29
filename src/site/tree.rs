//! The councils as a tree: who belongs to whom, level by level.

use std::collections::BTreeMap;

use crate::base::ids::Id;
use crate::model::Model;
use crate::site::{paging, weight};

/// A council in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TreeRow {
    /// Its position in the model.
    pub council: usize,
    /// How many councils are above it.
    pub depth: usize,
}

/// Splits the tree into pages. A page that begins inside a branch repeats the councils above.
pub fn parts(model: &Model) -> Vec<Vec<TreeRow>> {
    let rows = rows(model);
    let cost = |row: &TreeRow| weight::ENTRY * 2 + weight::text(&model.councils[row.council].name);
    let weights: Vec<usize> = rows.iter().map(cost).collect();
    let pages = paging::from_first(&weights, weight::FRAME, weight::BUDGET - weight::FRAME);
    pages
        .into_iter()
        .map(|range| {
            let mut part = above(&rows, range.start);
            part.extend_from_slice(&rows[range]);
            part
        })
        .collect()
}

fn above(rows: &[TreeRow], start: usize) -> Vec<TreeRow> {
    let mut above = Vec::new();
    let mut depth = rows.get(start).map_or(0, |row| row.depth);
    for row in rows[..start].iter().rev() {
        if row.depth < depth {
            depth = row.depth;
            above.push(*row);
        }
    }
    above.reverse();
    above
}

/// Returns all councils in the order of the tree; those of one parent by id.
pub fn rows(model: &Model) -> Vec<TreeRow> {
    let mut children: BTreeMap<Option<&Id>, Vec<usize>> = BTreeMap::new();
    for (position, council) in model.councils.iter().enumerate() {
        children.entry(council.parent.as_ref()).or_default().push(position);
    }
    let mut rows = Vec::with_capacity(model.councils.len());
    let mut open: Vec<TreeRow> = roots(&children, None, 0);
    while let Some(row) = open.pop() {
        rows.push(row);
        open.extend(roots(&children, Some(&model.councils[row.council].id), row.depth + 1));
    }
    rows
}

/// Returns the councils below a parent, the last first.
fn roots(
    children: &BTreeMap<Option<&Id>, Vec<usize>>,
    parent: Option<&Id>,
    depth: usize,
) -> Vec<TreeRow> {
    let below = children.get(&parent).into_iter().flatten().rev();
    below.map(|council| TreeRow { council: *council, depth }).collect()
}
