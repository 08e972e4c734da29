//! Putting a longer `updates.yaml` in the place of the old one: whole or not at all, and only if
//! nobody changed it meanwhile.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::shell::evidence::Copy;
use crate::shell::failure::Failure;
use crate::shell::{hash, publish};

/// How the files begin that are written first; hidden ones are no part of the content.
const STAGE: &str = ".update-";

/// What is to be written into a meeting's folder.
pub(crate) struct Change<'a> {
    /// The meeting's folder.
    pub(crate) folder: &'a Path,
    /// What `updates.yaml` must still hold; nothing if it wasn't there.
    pub(crate) old: Option<&'a [u8]>,
    /// What it is to hold.
    pub(crate) new: &'a [u8],
    /// The files that come to lie below `files/`.
    pub(crate) copies: &'a [Copy],
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// All is in its place.
    Whole,
    /// Nothing was touched: the file isn't any more what it was.
    Changed,
}

/// Files and folders that were added. Those still listed when this is dropped are removed.
struct Added(Vec<PathBuf>);

/// Writes a change, one at a time a council.
pub(crate) fn write(change: &Change<'_>) -> Result<Written, Failure> {
    let council = change.folder.parent().unwrap_or(change.folder).join("council.yaml");
    // Only now, and not for the whole run: on Windows nobody can read a file that is locked.
    let lock = File::open(&council).map_err(Failure::doing("failure-lock", &council))?;
    lock.lock().map_err(Failure::doing("failure-lock", &council))?;
    let target = change.folder.join("updates.yaml");
    if current(&target)?.as_deref() != change.old {
        return Ok(Written::Changed);
    }
    let files = change.folder.join("files");
    remove_stale(change.folder)?;
    let mut added = Added(Vec::new());
    if !change.copies.is_empty() {
        if !files.exists() {
            fs::create_dir(&files).map_err(Failure::doing("failure-make-folder", &files))?;
            added.0.push(files.clone());
        }
        remove_stale(&files)?;
    }
    for copy in change.copies {
        added.copy(copy, &files)?;
    }
    let stage = added.stage(change.folder)?;
    write_stage(&stage, change.new, &target)?;
    match change.old {
        Some(_) => fs::rename(&stage, &target),
        None => place(&stage, &target),
    }
    .map_err(Failure::doing("failure-write-file", &target))?;
    // From here on the update names the evidence, which must stay.
    added.0.clear();
    publish::sync(change.folder)?;
    Ok(Written::Whole)
}

/// Reads a file that may be missing, and must be nothing but a file.
fn current(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match path.symlink_metadata() {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::doing("failure-read-file", path)(error)),
        Ok(found) if !found.is_file() => Err(Failure::refused("failure-write-file", path)),
        // Who made a file read-only doesn't want it replaced, though its folder would allow it.
        Ok(found) if found.permissions().readonly() => {
            let cause = io::Error::from(ErrorKind::PermissionDenied);
            Err(Failure::doing("failure-write-file", path)(cause))
        }
        Ok(_) => fs::read(path).map(Some).map_err(Failure::doing("failure-read-file", path)),
    }
}

/// Removes what a run left that was cut short; the lock says that none is at work.
fn remove_stale(folder: &Path) -> Result<(), Failure> {
    let entries = fs::read_dir(folder).map_err(Failure::doing("failure-read-folder", folder))?;
    for entry in entries.flatten() {
        if entry.file_name().as_encoded_bytes().starts_with(STAGE.as_bytes()) {
            let path = entry.path();
            fs::remove_file(&path).map_err(Failure::doing("failure-remove", &path))?;
        }
    }
    Ok(())
}

fn write_stage(stage: &Path, bytes: &[u8], target: &Path) -> Result<(), Failure> {
    let failed = || Failure::doing("failure-write-file", stage);
    let mut file = create(stage)?;
    if let Ok(found) = target.metadata() {
        file.set_permissions(found.permissions()).map_err(failed())?;
    }
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(failed())
}

fn create(path: &Path) -> Result<File, Failure> {
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    file.map_err(Failure::doing("failure-write-file", path))
}

/// Gives a file a name that isn't taken.
fn place(stage: &Path, target: &Path) -> io::Result<()> {
    match fs::hard_link(stage, target) {
        Ok(()) => {
            // What stays is hidden, and removed by the next run.
            let _ = fs::remove_file(stage);
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // Not every file system knows links (a USB stick's doesn't). There only the lock and this
        // look keep what another program puts here in this very moment.
        Err(_) if target.symlink_metadata().is_ok() => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(stage, target),
    }
}

impl Added {
    /// Returns a new hidden name in a folder.
    fn stage(&mut self, folder: &Path) -> Result<PathBuf, Failure> {
        let stage = folder.join(format!("{STAGE}{}", std::process::id()));
        self.0.push(stage.clone());
        Ok(stage)
    }

    /// Copies a file; what was copied must be what was checked.
    fn copy(&mut self, copy: &Copy, files: &Path) -> Result<(), Failure> {
        let stage = self.stage(files)?;
        let writing = || Failure::doing("failure-write-file", &stage);
        let mut file = create(&stage)?;
        let sha256 =
            hash::of_pieces(&copy.source, |piece| file.write_all(piece).map_err(writing()))?;
        if sha256 != copy.sha256 {
            return Err(Failure::refused("failure-changed", &copy.source));
        }
        file.sync_all().map_err(writing())?;
        let target = files.join(&copy.name);
        place(&stage, &target).map_err(Failure::doing("failure-write-file", &target))?;
        self.0.push(target);
        Ok(())
    }
}

impl Drop for Added {
    fn drop(&mut self) {
        // A folder comes before what is in it.
        for path in self.0.iter().rev() {
            let _ = fs::remove_file(path).or_else(|_| fs::remove_dir(path));
        }
    }
}
