//! JSON Schemas of the content's YAML files, so that editors complete, explain and check while one
//! types.
//!
//! Which fields there are, which of them are required and of what shape, the readers of `content`
//! tell (`content/shape.rs`); what their values mean is in `meaning.rs`, and which fields go together
//! in `rules.rs`. What depends on other files (names of councils, the order of dates) only
//! `diwan check` sees: a schema takes all that the parser takes, and more.
//!
//! They are of draft-07: the newest that every version of the language server behind VS Code, Zed
//! and Kate knows.

mod meaning;
mod parts;
mod pattern;
mod rules;
mod texts;
mod write;

use crate::base::json;
use crate::base::schema_line::file_name;
use crate::content::fields::Read;
use crate::content::marks::Marks;
use crate::content::raw::{
    RawClarification, RawCorrection, RawCouncil, RawMeeting, RawSite, RawUpdate,
};
use crate::content::sectors;
use crate::content::shape::Shape;
use crate::schema::texts::Texts;

/// A file of the format, without its ending, and what it may hold.
struct File(&'static str, fn() -> Shape);

const FILES: [File; 8] = [
    File("site", RawSite::shape),
    File("sectors", sectors::shape),
    File("council", RawCouncil::shape),
    File("meeting", RawMeeting::shape),
    File("updates", Vec::<RawUpdate>::shape),
    File("corrections", Vec::<RawCorrection>::shape),
    File("clarification", RawClarification::shape),
    File("translations", Marks::shape),
];

/// What tells that a file is one of these schemas.
pub const MARK: &str = "\"$comment\": \"Made by `diwan schema`";

/// Returns all schemas: the name of each one's file, and its text.
pub fn all() -> Vec<(String, String)> {
    let texts = Texts::load();
    let file = |File(name, shape): &File| {
        let schema = String::from_utf8(json::file(&write::schema(name, &shape(), &texts)));
        let text = schema.expect("JSON is UTF-8");
        // Marks that isolate a text are told from others only if one sees them.
        let text = text.replace('\u{2067}', "\\u2067").replace('\u{2069}', "\\u2069");
        (file_name(name), text)
    };
    FILES.iter().map(file).collect()
}
