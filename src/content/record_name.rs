//! The records that can be read one by one, by the names of their folders.

use std::fmt;

use crate::base::ids::Id;
use crate::content::marks;

/// The files of a council.
const COUNCIL: [&str; 2] = ["council.yaml", marks::FILE];

/// A record; shown, it is its folder's path below the content folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordName {
    /// A council: the files in its folder that aren't its meetings'.
    Council(Id),
    /// A meeting of a council.
    Meeting(Id, Id),
    /// A clarification.
    Clarification(Id),
}

impl RecordName {
    /// Returns the record to which a path below the content folder belongs.
    pub fn of(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["councils", council, file, ..] if COUNCIL.contains(file) => {
                Some(RecordName::Council(Id::parse(council).ok()?))
            }
            ["councils", council, meeting, ..] => {
                Some(RecordName::Meeting(Id::parse(council).ok()?, Id::parse(meeting).ok()?))
            }
            ["clarifications", id, ..] => Some(RecordName::Clarification(Id::parse(id).ok()?)),
            _ => None,
        }
    }

    /// Returns the paths below the content folder that belong to it, with all that is below them.
    pub fn places(&self) -> Vec<String> {
        match self {
            RecordName::Council(_) => COUNCIL.iter().map(|file| format!("{self}/{file}")).collect(),
            RecordName::Meeting(..) | RecordName::Clarification(_) => vec![self.to_string()],
        }
    }
}

impl fmt::Display for RecordName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RecordName::Council(id) => write!(out, "councils/{id}"),
            RecordName::Meeting(council, id) => write!(out, "councils/{council}/{id}"),
            RecordName::Clarification(id) => write!(out, "clarifications/{id}"),
        }
    }
}
