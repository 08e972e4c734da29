//! How heavy a page will be at most, in bytes of `gzip -9`.
//!
//! The estimate is that of random letters, the worst there is: a byte of text costs 0.6 bytes.
//! Real Arabic and Kurmanji cost about half, so that a page laid out to [`BUDGET`] stays below the
//! 14 kB that a phone on a bad link gets in one go, and no paged list passes 20 kB. What can't be
//! split (a very long text or list of people) is reported.

use crate::base::text::Text;

/// What a page may weigh at most.
pub const BUDGET: usize = 18 * 1024;

/// What the frame of every page costs, with its block of data for programs.
pub const FRAME: usize = 2_900;

/// What a page with a table of resolutions has for sorting and filtering it: the script, the fields.
pub const TABLE: usize = 1_250;

/// What the markup of a table's row costs.
pub const ROW: usize = 48;

/// What the markup of a photo costs: the addresses of its files are much alike.
pub const PHOTO: usize = 110;

/// What the markup of a list's entry costs.
pub const ENTRY: usize = 32;

/// The longest title made of a text, in characters.
pub const LONGEST_EXCERPT: usize = 110;

/// Returns the cost of so many bytes of text.
pub fn bytes(count: usize) -> usize {
    count * 3 / 5
}

/// Returns the cost of a text in its longest language.
pub fn text(text: &Text) -> usize {
    bytes(text.values().map(|shown| shown.text.len()).max().unwrap_or(0))
}

/// Returns the cost of a text that may be missing.
pub fn optional(one: Option<&Text>) -> usize {
    one.map_or(0, text)
}
