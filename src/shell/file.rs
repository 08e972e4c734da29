//! Putting a file that isn't the site's in its place: whole or not at all, and never over what
//! somebody else put there.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::shell::failure::Failure;
use crate::shell::rename::to_free;
use crate::shell::stop;

/// How far from its beginning a file's mark is looked for, in bytes.
const HEAD: usize = 4096;

/// Writes a file into a folder, by way of a hidden one. What is there under its name is replaced
/// only if it has this mark near its beginning.
pub(crate) fn put(folder: &Path, name: &str, bytes: &[u8], mark: &str) -> Result<(), Failure> {
    put_all(folder, &[(name, bytes)], mark)
}

/// Writes several files so. None takes its place before all of them are written.
pub(crate) fn put_all(folder: &Path, files: &[(&str, &[u8])], mark: &str) -> Result<(), Failure> {
    stop::check()?;
    fs::create_dir_all(folder).map_err(Failure::doing("failure-make-folder", folder))?;
    let targets = files.iter().map(|(name, _)| folder.join(name));
    let targets: Vec<(PathBuf, bool)> = targets
        .map(|target| is_ours(&target, mark).map(|is_there| (target, is_there)))
        .collect::<Result<_, _>>()?;
    let id = std::process::id();
    let stages = files.iter().map(|(name, _)| folder.join(format!(".{name}.stage-{id}")));
    let stages: Vec<PathBuf> = stages.collect();
    let written = stages.iter().zip(files).try_for_each(|(stage, (_, bytes))| {
        write(stage, bytes).map_err(Failure::doing("failure-write-file", stage))
    });
    let placed = written.and_then(|()| stop::check()).and_then(|()| {
        stages.iter().zip(&targets).try_for_each(|(stage, (target, is_there))| {
            let placed = if *is_there { fs::rename(stage, target) } else { to_free(stage, target) };
            placed.map_err(Failure::doing("failure-write-file", target))
        })
    });
    if placed.is_err() {
        for stage in &stages {
            let _ = fs::remove_file(stage);
        }
    }
    placed
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Tells whether a file is there; fails if it is anything but one with this mark.
fn is_ours(path: &Path, mark: &str) -> Result<bool, Failure> {
    let failed = || Failure::doing("failure-read-file", path);
    let found = match path.symlink_metadata() {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        found => found.map_err(failed())?,
    };
    // Who made a file read-only doesn't want it replaced, though its folder would allow it.
    let refused = || Failure::refused("failure-file-not-ours", path);
    if !found.is_file() || found.permissions().readonly() {
        return Err(refused());
    }
    let bytes = fs::read(path).map_err(failed())?;
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).into_owned();
    if head.contains(mark) { Ok(true) } else { Err(refused()) }
}
