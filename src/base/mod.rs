//! Words that every stage shares: sources, diagnostics, languages, ids, dates, numbers, paths.

pub mod bidi;
pub mod characters;
pub mod codes;
pub mod contact;
pub mod date;
pub mod decode;
pub mod diag;
pub mod fold;
pub mod html;
pub mod ids;
pub mod job;
pub mod json;
pub mod kept;
pub mod key;
pub mod language;
pub mod license;
pub mod number;
pub mod output;
pub mod phrases;
pub mod picture;
pub mod report;
pub mod source;
pub mod speech;
pub mod text;
pub mod url;
pub mod yaml;
