//! Ids: permanent names made of folder names, which are in addresses, QR codes and open data.

use std::fmt;
use std::sync::Arc;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// At most this many bytes, so that a path of three ids stays far below every system's limit.
pub const LONGEST_ID: usize = 64;

/// Names the site itself uses beside councils and meetings.
const RESERVED: [&str; 4] = ["index", "feed", "files", "clarifications"];

/// Names that Windows gives to devices, with any extension.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// `[a-z0-9]` words joined by single `-`, at most [`LONGEST_ID`] bytes, not reserved.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

/// Why a name is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdProblem {
    /// Another character than `a`–`z`, `0`–`9` and single `-` between them, or too long.
    Malformed,
    /// A name that the site or Windows keeps for itself.
    Reserved,
}

impl Id {
    /// Reads an id.
    pub fn parse(name: &str) -> Result<Self, IdProblem> {
        if !is_slug(name) {
            return Err(IdProblem::Malformed);
        }
        let number = |name: &str| name.bytes().all(|byte| byte.is_ascii_digit());
        // `index-2` is the second page of a list.
        let is_page = name.strip_prefix("index-").is_some_and(number);
        if number(name) || is_page || RESERVED.contains(&name) || is_device(name) {
            return Err(IdProblem::Reserved);
        }
        Ok(Id(name.into()))
    }

    /// Reads the last part of a resolution's permanent name: an id, or digits with at most one
    /// letter.
    pub fn parse_resolution(name: &str) -> Result<Self, IdProblem> {
        match Self::parse(name) {
            Err(IdProblem::Reserved) if name.bytes().all(|byte| byte.is_ascii_digit()) => {
                Ok(Id(name.into()))
            }
            other => other,
        }
    }

    /// Returns the id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = <&str>::deserialize(deserializer)?;
        Self::parse_resolution(name).map_err(|_| D::Error::custom("no id"))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Tells whether a name has the form of an id, reserved or not.
pub fn is_slug(name: &str) -> bool {
    name.len() <= LONGEST_ID
        && name.split('-').all(|word| {
            !word.is_empty()
                && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// Tells whether Windows would take the name for a device (`con`, `com1`, `lpt¹`, …).
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_lowercase();
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let is_digit = |one: char| one.is_ascii_digit() || "¹²³".contains(one);
    let number = numbered.is_some_and(|rest| rest.strip_prefix(is_digit) == Some(""));
    number || DEVICES.contains(&stem.as_str())
}
