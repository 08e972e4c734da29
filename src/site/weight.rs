//! How heavy a page will be: an estimate of its compressed size that is on the safe side.
//!
//! Measured on pages of random letters, the worst case for `gzip -9`: a byte of text costs at
//! most 0.6 bytes, a row's markup about 40, the frame of a page about 1,600.

use crate::base::text::Text;

/// What a page may weigh for a phone on a bad link, in compressed bytes.
pub const BUDGET: usize = 14 * 1024;

/// What the frame of every page costs.
pub const FRAME: usize = 2_600;

/// What the markup of a table's row costs.
pub const ROW: usize = 48;

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
