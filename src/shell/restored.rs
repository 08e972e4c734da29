//! The state of a site that was put back.
//!
//! It never says what the whole site was made of: that is no longer known. A file keeps what it
//! was made of where the replaced site has the same bytes at the same path; so the next build makes
//! only the others anew.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use rayon::prelude::*;

use diwan::base::key::Key;

use crate::shell::failure::Failure;
use crate::shell::hash;
use crate::shell::listing::Listing;
use crate::shell::live::Live;
use crate::shell::manifest::MANIFEST;
use crate::shell::old::Old;
use crate::shell::publish::Publication;
use crate::shell::remember::{look_at_folders, write};
use crate::shell::stat::Stat;
use crate::shell::state::{self, Known, Previous, State};

/// What is known of a site before it is put back.
pub(crate) struct Restored {
    /// Its files, looked at before they are compared with the list; `None` if one can't be.
    files: Option<Vec<Known>>,
    compressed_by: Option<String>,
    /// The site that it replaces, if that is known.
    replaced: Option<Live>,
}

impl Restored {
    /// Looks at a site. What changes after that will show.
    pub(crate) fn look(site: &Path, list: &Listing, replaced: Old) -> Self {
        let replaced = match replaced {
            Old::Known(live) => Some(live),
            Old::Absent | Old::Listed(_) => None,
        };
        let known = |path: &str, sha256| {
            let stat = Stat::of_file(&site.join(path))?;
            Some(Known { path: path.into(), stat, sha256, key: None })
        };
        let files: Option<Vec<Known>> =
            list.lines.par_iter().map(|line| known(&line.path, line.sha256)).collect();
        let files = files.and_then(|mut files| {
            let sha256 = hash::raw_of_pieces(&site.join(MANIFEST), |_| Ok(())).ok()?;
            let at = files.partition_point(|one| &*one.path < MANIFEST);
            files.insert(at, known(MANIFEST, sha256)?);
            Some(files)
        });
        Restored { files, compressed_by: list.compressed_by.clone(), replaced }
    }

    /// Writes the state, once the site is in its place. Without one the next build looks itself.
    pub(crate) fn remember(self, publication: &Publication) -> Result<(), Failure> {
        let (Some(mut files), Some(program)) = (self.files, publication.program()) else {
            return Ok(());
        };
        let folders = look_at_folders(publication.output(), &files);
        let mut previous = None;
        let mut sources = Vec::new();
        if let Some(mut live) = self.replaced {
            keep_keys(&mut files, &live.state.files);
            sources = std::mem::take(&mut live.state.sources);
            previous = previous_of(publication, &live, &files);
        }
        let state = State {
            inputs: None,
            said: Default::default(),
            compressed_by: self.compressed_by,
            files,
            folders,
            previous,
            sources,
        };
        write(publication, program, state)
    }
}

/// Tells what files were made of, as far as another site has the same ones. Of files that were made
/// together all or none: where one of them differs, the key of the others would stand for it, too.
fn keep_keys(files: &mut [Known], others: &[Known]) {
    let same = |other: &&Known| {
        state::find(files, &other.path).is_some_and(|at| files[at].sha256 == other.sha256)
    };
    let (same, different): (Vec<&Known>, Vec<&Known>) = others.iter().partition(same);
    let lost: HashSet<Key> = different.iter().filter_map(|other| other.key).collect();
    for other in same {
        let at = state::find(files, &other.path).expect("it was found before");
        files[at].key = other.key.filter(|key| !lost.contains(key));
    }
}

/// Tells what is known of the replaced site, which is now the previous one.
fn previous_of(publication: &Publication, live: &Live, files: &[Known]) -> Option<Previous> {
    if !live.is_tidy {
        return None;
    }
    let root = publication.previous();
    let others = &live.state.files;
    let is_other = |one: &&Known| {
        let inode = Stat::of_file(&root.join(&*one.path)).map_or(0, |stat| stat.inode);
        // A system without inodes can't tell, and 0 is no file's.
        inode == 0 || inode != one.stat.inode
    };
    let differing: Vec<&str> = files.par_iter().filter(is_other).map(|one| &*one.path).collect();
    let gone = others.iter().filter(|one| state::find(files, &one.path).is_none());
    let differing: BTreeSet<&str> =
        differing.into_iter().chain(gone.map(|one| &*one.path)).collect();
    let mut folders = live.state.folders.clone();
    // Its hidden files have moved.
    folders.first_mut()?.1 = Stat::of_folder(&root)?;
    Some(Previous { folders, differing: differing.into_iter().map(Box::from).collect() })
}
