//! What lets records and reports be kept from one run to the next: files by their number within a
//! record, and names of the program's own found again.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base::codes;
use crate::base::diag::{Code, Diagnostic};
use crate::base::report;
use crate::base::source::{FileId, Place};

thread_local! {
    /// The files of the record that is being written or read. Formats have no place to hand it on.
    static FILES: RefCell<Arc<[FileId]>> = RefCell::new(Arc::new([]));
}

/// Writes or reads something whose places are all in these files; any other place is an error. In
/// another run the files have other numbers: what is kept is the position in this list.
pub fn among<T>(files: Arc<[FileId]>, work: impl FnOnce() -> T) -> T {
    let before = FILES.replace(files);
    let done = work();
    FILES.replace(before);
    done
}

/// Returns the files of the record that is being read.
pub fn files() -> Arc<[FileId]> {
    FILES.with_borrow(Arc::clone)
}

impl Serialize for FileId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let position = FILES.with_borrow(|files| files.iter().position(|file| file == self));
        let position = position.ok_or_else(|| S::Error::custom("a place outside the record"))?;
        serializer.serialize_u32(u32::try_from(position).map_err(S::Error::custom)?)
    }
}

impl<'de> Deserialize<'de> for FileId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let position = u32::deserialize(deserializer)? as usize;
        let file = FILES.with_borrow(|files| files.get(position).copied());
        file.ok_or_else(|| D::Error::custom("a place outside the record"))
    }
}

/// A report with its names as texts.
#[derive(Serialize, Deserialize)]
struct Kept<'a> {
    code: Cow<'a, str>,
    place: Place,
    message: Cow<'a, str>,
    help: Option<Cow<'a, str>>,
    words: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let words = self.words.iter().map(|(name, word)| ((*name).into(), word.into()));
        let kept = Kept {
            code: self.code.name.into(),
            place: self.place,
            message: self.message.into(),
            help: self.help.map(Cow::from),
            words: words.collect(),
        };
        kept.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Diagnostic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let kept = Kept::deserialize(deserializer)?;
        let words = kept.words.into_iter();
        let words = words.map(|(name, word)| Ok((own(&name)?, word.into_owned())));
        Ok(Diagnostic {
            code: code(&kept.code).ok_or_else(|| D::Error::custom("an unknown code"))?,
            place: kept.place,
            message: own(&kept.message)?,
            help: kept.help.as_deref().map(own).transpose()?,
            words: words.collect::<Result<_, D::Error>>()?,
        })
    }
}

fn code(name: &str) -> Option<Code> {
    codes::ALL.iter().find(|code| code.name == name).copied()
}

/// Finds a name of the program's own again: the id of a message, or a word that messages name.
fn own<E: serde::de::Error>(name: &str) -> Result<&'static str, E> {
    static NAMES: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        let is_sign = |sign: char| !sign.is_ascii_alphanumeric() && !"-_".contains(sign);
        report::english().split(is_sign).filter(|name| !name.is_empty()).collect()
    });
    NAMES.get(name).copied().ok_or_else(|| E::custom("an unknown name"))
}
