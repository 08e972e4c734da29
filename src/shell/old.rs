//! What is known of the site that a new one will replace.

use std::fs;
use std::path::Path;

use crate::shell::hash::Hash;
use crate::shell::live::Live;
use crate::shell::manifest::Manifest;
use crate::shell::stat::Stat;
use crate::shell::state;

/// The site that a new one will replace.
pub(crate) enum Old {
    /// There is none.
    Absent,
    /// Only its own list is known: files are compared byte by byte.
    Listed(Manifest),
    /// Its state is known.
    Known(Live),
}

/// How the new site comes by a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// It was written.
    Written,
    /// The old site has it, where and as the state says.
    Kept,
    /// The old site turned out to have it, byte for byte.
    Found,
}

impl Old {
    /// Returns its state, if that is known.
    pub(crate) fn live(&self) -> Option<&Live> {
        if let Old::Known(live) = self { Some(live) } else { None }
    }

    /// Returns what compressed the neighbours of its texts.
    pub(crate) fn compressed_by(&self) -> Option<&str> {
        match self {
            Old::Absent => None,
            Old::Listed(manifest) => manifest.compressed_by(),
            Old::Known(live) => live.state.compressed_by.as_deref(),
        }
    }

    /// Returns what a file's hash was when it was published.
    pub(crate) fn hash(&self, path: &str) -> Option<Hash> {
        match self {
            Old::Absent => None,
            Old::Listed(manifest) => manifest.hash(path),
            Old::Known(live) => {
                let files = &live.state.files;
                state::find(files, path).map(|index| files[index].sha256)
            }
        }
    }

    /// Returns the paths of its files.
    pub(crate) fn paths(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        match self {
            Old::Absent => Box::new(std::iter::empty()),
            Old::Listed(manifest) => Box::new(manifest.paths()),
            Old::Known(live) => Box::new(live.state.files.iter().map(|known| &*known.path)),
        }
    }

    /// Tells whether it has a file of this hash at a path; where only reading tells, `same` reads.
    pub(crate) fn has(
        &self,
        path: &str,
        sha256: &Hash,
        same: impl FnOnce() -> Option<Stat>,
    ) -> Option<(Stat, Origin)> {
        if let Old::Absent = self {
            return None;
        }
        match self.live().and_then(|live| live.intact(path)) {
            Some(known) => (known.sha256 == *sha256).then_some((known.stat, Origin::Kept)),
            None => same().map(|stat| (stat, Origin::Found)),
        }
    }
}

/// Returns what the system says of a file that holds just these bytes. Who has put a link there
/// doesn't get one of ours for it.
pub(crate) fn holds(live: &Path, bytes: &[u8]) -> Option<Stat> {
    let stat = Stat::of_file(live).filter(|stat| stat.size == bytes.len() as u64)?;
    fs::read(live).is_ok_and(|old| old == bytes).then_some(stat)
}
