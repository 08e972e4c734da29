//! The records that have a folder of their own, by the names of their folders.

use std::fmt;

use crate::base::ids::Id;

/// A record with a folder of its own; shown, it is the folder's path below the content folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordName {
    /// A meeting of a council.
    Meeting(Id, Id),
    /// A clarification.
    Clarification(Id),
}

impl RecordName {
    /// Returns the record whose folder a path below the content folder is, or lies in.
    pub fn of(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["councils", council, meeting, ..] => {
                Some(RecordName::Meeting(Id::parse(council).ok()?, Id::parse(meeting).ok()?))
            }
            ["clarifications", id, ..] => Some(RecordName::Clarification(Id::parse(id).ok()?)),
            _ => None,
        }
    }
}

impl fmt::Display for RecordName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RecordName::Meeting(council, id) => write!(out, "councils/{council}/{id}"),
            RecordName::Clarification(id) => write!(out, "clarifications/{id}"),
        }
    }
}
