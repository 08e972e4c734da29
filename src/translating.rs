//! Translation: what is missing and what is older than its original, out to translators and back.
//!
//! Texts leave as a PO file and come back into the records without anything else in them changing.
//! Of which original a translation was made is recorded beside it (`content/marks.rs`); where
//! nothing is recorded, nothing is claimed.

pub mod agreed;
pub mod edit;
pub mod export;
pub mod holdings;
pub mod import;
pub mod po;
pub mod prose;
pub mod status;
pub mod trial;

/// A file of the content that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Its path below the content folder.
    pub path: String,
    /// What it holds; nothing if it isn't there.
    pub old: Option<Vec<u8>>,
    /// What it is to hold.
    pub new: Vec<u8>,
}
