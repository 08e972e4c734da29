//! Pictures that are published small: the photos of meetings.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::base::key::Key;
use crate::base::photo::Size;
use crate::base::source::Place;

/// A picture that is published small. Of its file itself nothing is published, unless the record
/// names that elsewhere too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Its path below the record's `files/`.
    pub path: String,
    /// What it is, without what tells of people.
    pub key: Key,
    /// How large it is, upright.
    pub size: Size,
    /// The file on disk.
    pub disk: PathBuf,
    /// Where the record names it first.
    pub named: Place,
}
