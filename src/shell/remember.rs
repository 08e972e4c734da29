//! Writing the state of a site that was just built.

use std::collections::BTreeSet;
use std::path::Path;
use std::thread;
use std::time::Duration;

use rayon::prelude::*;

use diwan::base::key::Key;

use crate::shell::failure::Failure;
use crate::shell::hash::Hash;
use crate::shell::live::{Live, below, folders};
use crate::shell::publish::{Publication, Published};
use crate::shell::stage::{Finished, Stage};
use crate::shell::stat::Stat;
use crate::shell::state::{Folder, Known, Previous, State};

/// How often to look whether the clock has gone on, and the pause between two looks.
const LOOKS: usize = 20;
const PAUSE: Duration = Duration::from_millis(1);

/// What the next build is told of this one.
pub(crate) struct Built {
    /// The key of all inputs.
    pub(crate) inputs: Option<Key>,
    /// What was said of it.
    pub(crate) said: [String; 2],
    /// How it was published; `None` if there was nothing to publish.
    pub(crate) published: Option<Published>,
}

/// Writes the state of what is now published.
pub(crate) fn remember(
    publication: &Publication,
    stage: &Stage,
    new: Finished,
    built: Built,
) -> Result<(), Failure> {
    let Some(program) = publication.program() else { return Ok(()) };
    let old = stage.old().live();
    let output = publication.output();
    let mut files: Vec<Known> = Vec::with_capacity(new.files.len());
    files.extend(new.files.into_iter().map(|one| one.known));
    let looked = match (old, &built.published) {
        (Some(old), None) => old.state.folders.clone(),
        _ => look_at_folders(output, &files),
    };
    let previous = previous(publication, old, new.differing, built.published.as_ref());
    let state = State {
        inputs: built.inputs,
        said: built.said,
        compressed_by: stage.compressed_by().map(str::to_owned),
        files,
        folders: looked,
        previous,
        sources: stage.attachments.take(),
    };
    write(publication, program, state)
}

/// Looks at the folders of a published site, given its files.
pub(crate) fn look_at_folders(output: &Path, files: &[Known]) -> Vec<Folder> {
    let paths = folders(files.iter().map(|known| &*known.path));
    let paths: Vec<Box<str>> = paths.into_iter().map(Box::from).collect();
    let look = |path: Box<str>| {
        let stat = Stat::of_folder(&below(output, &path))?;
        Some((path, stat))
    };
    paths.into_par_iter().filter_map(look).collect()
}

/// Writes a state, with all that was looked at settled if the clock goes on soon.
pub(crate) fn write(
    publication: &Publication,
    program: &Hash,
    mut state: State,
) -> Result<(), Failure> {
    let previous = state.previous.iter_mut().flat_map(|one| one.folders.first_mut());
    let folders = state.folders.iter_mut().chain(previous).map(|(_, stat)| stat);
    let mut stats: Vec<&mut Stat> =
        state.files.iter_mut().map(|known| &mut known.stat).chain(folders).collect();
    let newest = stats.iter().map(|stat| stat.settles()).filter(|time| *time < i64::MAX).max();
    let tick = tick_after(publication, newest.unwrap_or(i64::MIN));
    stats.iter_mut().for_each(|stat| **stat = stat.settled(tick));
    state.write(&publication.state(), program)
}

/// Tells what will be known of the site before the published one.
fn previous(
    publication: &Publication,
    old: Option<&Live>,
    differing: Vec<Box<str>>,
    published: Option<&Published>,
) -> Option<Previous> {
    let old = old?;
    let Some(published) = published else {
        // What was found elsewhere than the state said is another file than the previous site's.
        let before = old.state.previous.as_ref()?;
        let both = before.differing.iter().cloned().chain(differing);
        let differing = both.collect::<BTreeSet<_>>().into_iter().collect();
        return Some(Previous { folders: before.folders.clone(), differing });
    };
    if !published.shares || !old.is_tidy {
        return None;
    }
    // Nobody has touched it since it was looked at but for the hidden files at its top.
    let mut folders: Vec<Folder> = old.state.folders.clone();
    folders.first_mut()?.1 = Stat::of_folder(&publication.previous())?;
    Some(Previous { folders, differing })
}

/// Returns the time once it is later than this one, so that all that was written is settled; or
/// soon, where the clock is slow.
fn tick_after(publication: &Publication, newest: i64) -> i64 {
    for _ in 1..LOOKS {
        let tick = publication.tick();
        if newest < tick {
            return tick;
        }
        thread::sleep(PAUSE);
    }
    publication.tick()
}
