//! Import: a press text becomes a draft record, each guess marked.
//!
//! ```text
//!   bytes ─► press (decode, docx) ─► outline (lines, marker, list) ─► compose ─► Draft ─► yaml
//!            the text, its language   what each line is               facts,          markdown
//!                                                                     proposals       report
//! ```
//!
//! Nothing is invented: what a text doesn't say stays out of the record. Every line of the text is
//! in the record or in the report, and an item's words are kept letter for letter. The text is never
//! given to a Markdown parser: press texts number their lists in dozens of ways that it doesn't know.
//!
//! The line grammar and the forms of dates were found in press texts of councils in North and East
//! Syria, in both languages.

pub mod attendance;
pub mod compose;
pub mod cues;
pub mod decode;
pub mod docx;
pub mod draft;
pub mod facts;
pub mod heading;
pub mod lexicon;
pub mod lines;
pub mod list;
pub mod markdown;
pub mod marker;
pub mod notes;
pub mod numbers;
pub mod oddities;
pub mod outline;
pub mod passage;
pub mod press;
pub mod proposals;
pub mod proposed;
pub mod quantity;
pub mod relation;
pub mod report;
pub mod sectors;
pub mod strays;
pub mod translation;
pub mod words;
pub mod yaml;
