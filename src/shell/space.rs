//! Whether what a build will write fits on the disk, asked before the first byte is written.
//!
//! What counts is only what is sure to be written anew: a file that may turn out to be the same, as
//! in a build by another program, counts nothing, and no file more than it took in sites that were
//! measured. So nothing is refused that would have fitted; where a disk fills up all the same, the
//! write fails, and the stage goes.

use std::path::Path;

use diwan::base::date::Day;
use diwan::base::job::Job;
use rayon::prelude::*;

use crate::shell::compress;
use crate::shell::failure::Failure;
use crate::shell::live::folders;
use crate::shell::old::Old;
use crate::shell::stat::Stat;
use crate::shell::state;

/// What a page takes that there was none of before, in bytes. On average it is 7.8 kB in the smallest
/// site, of 56 pages, and 13.7 kB in one of 9,000, with blocks of 4 KiB.
const PAGE: u64 = 8 << 10;

/// What any other new file takes at the least: a block.
const BLOCK: u64 = 4 << 10;

/// A site in the making.
pub(crate) struct Plan<'a> {
    /// Where it goes, and what is known of the one that is there.
    pub(crate) output: &'a Path,
    pub(crate) old: &'a Old,
    pub(crate) date: Day,
    /// Whether texts get compressed neighbours.
    pub(crate) compresses: bool,
}

/// What a disk has to give.
struct Room {
    /// In bytes.
    free: u64,
    block: u64,
    /// How many files can still be made, where the system counts them.
    files: Option<u64>,
}

/// Fails if the disk hasn't room for the files that these jobs make.
pub(crate) fn check(plan: &Plan<'_>, jobs: &[&Job<'_>]) -> Result<(), Failure> {
    let sizes: Vec<(&str, Vec<u64>)> = jobs
        .par_iter()
        .map(|job| (job.path.as_str(), plan.sizes(job)))
        .filter(|(_, sizes)| !sizes.is_empty())
        .collect();
    let folder = plan.output.parent().unwrap_or(plan.output);
    let Some(room) = room(folder).filter(|_| !sizes.is_empty()) else { return Ok(()) };
    // The stage has each folder that something is written to.
    let folders = folders(sizes.iter().map(|(path, _)| *path)).len() as u64;
    let blocks = |size: &u64| size.div_ceil(room.block).saturating_mul(room.block);
    let all = || sizes.iter().flat_map(|(_, sizes)| sizes);
    let bytes = all().map(blocks).fold(folders * room.block, u64::saturating_add);
    let files = all().count() as u64 + folders;
    if bytes > room.free {
        let (free, needed) = (megabytes(room.free), megabytes(bytes.saturating_add(99_999)));
        let failure = Failure::refused("failure-no-space", plan.output);
        return Err(failure.with("free", free).with("needed", needed));
    }
    if let Some(free) = room.files.filter(|free| files > *free) {
        let failure = Failure::refused("failure-no-files", plan.output);
        return Err(failure.with("free", free.to_string()).with("needed", files.to_string()));
    }
    Ok(())
}

impl Plan<'_> {
    /// Returns the sizes of the files that a job is sure to make anew: its own and its neighbours'.
    fn sizes(&self, job: &Job<'_>) -> Vec<u64> {
        let path = job.path.as_str();
        let had = |path: &str| match self.old {
            Old::Absent => None,
            _ => Stat::of_file(&self.output.join(path)).map(|stat| stat.size),
        };
        let size = match (job.size(), had(path)) {
            // An attachment of the same size is taken to be the one that is there.
            (Some(size), before) => Some(size).filter(|_| before != Some(size)),
            (None, Some(size)) => Some(size).filter(|_| self.changes(path)),
            (None, None) if path.ends_with(".html") => Some(PAGE),
            (None, None) => Some(BLOCK),
        };
        let mut sizes: Vec<u64> = size.into_iter().collect();
        if self.compresses && !sizes.is_empty() && compress::is_text(path) {
            let neighbours = ["br", "gz"].map(|ending| had(&format!("{path}.{ending}")));
            sizes.extend(neighbours.map(|size| size.unwrap_or(BLOCK)));
        }
        sizes
    }

    /// Tells whether a file of the old site that has to be made anew is sure to be another.
    fn changes(&self, path: &str) -> bool {
        match self.old {
            Old::Absent => true,
            // What it was made of is known, and it isn't the same any more.
            Old::Known(live) => state::find(&live.state.files, path)
                .is_none_or(|index| live.state.files[index].key.is_some()),
            // Every page tells the site's date.
            Old::Listed(list) => path.ends_with(".html") && list.date() != self.date.to_string(),
        }
    }
}

#[cfg(unix)]
fn room(folder: &Path) -> Option<Room> {
    let found = rustix::fs::statvfs(folder).ok()?;
    // What a file system keeps back it gives to the administrator.
    let (blocks, files) = match rustix::process::geteuid().is_root() {
        true => (found.f_bfree, found.f_ffree),
        false => (found.f_bavail, found.f_favail),
    };
    let block = found.f_frsize.max(1);
    let files = Some(files).filter(|_| found.f_files > 0);
    Some(Room { free: blocks.saturating_mul(block), block, files })
}

#[cfg(not(unix))]
fn room(_: &Path) -> Option<Room> {
    None
}

/// Writes bytes as megabytes.
fn megabytes(bytes: u64) -> String {
    let tenths = bytes / 100_000;
    format!("{}.{}", tenths / 10, tenths % 10)
}
