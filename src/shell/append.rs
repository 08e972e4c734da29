//! Putting a longer `updates.yaml` in the place of the old one: whole or not at all, and only if
//! nobody changed it meanwhile.
//!
//! It is written to `.update-PID`, and evidence to `files/.update-PID-NUMBER-SHA256`; then evidence
//! gets its name, as a second link, and at last `updates.yaml`, which takes the first file away. So
//! as long as that one is there nothing has happened, and the next run takes back what shares an
//! inode with a hidden file and still holds what was copied. Where a file system knows no links it
//! can't be told whose it is, and it stays: the same report, given once more, finds it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::shell::evidence::Copy;
use crate::shell::failure::Failure;
use crate::shell::rename::to_free;
use crate::shell::{hash, publish, stop};

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
    /// Nothing was written: the meeting's files aren't any more what they were.
    Changed,
}

/// What was added; it is removed when this is dropped.
#[derive(Default)]
struct Added {
    /// Under hidden names, the new `updates.yaml` first.
    hidden: Vec<PathBuf>,
    /// Evidence.
    placed: Vec<PathBuf>,
    /// The folder for it, if there was none.
    folder: Option<PathBuf>,
}

/// Writes a change, one at a time a council.
pub(crate) fn write(change: &Change<'_>) -> Result<Written, Failure> {
    let council = change.folder.parent().unwrap_or(change.folder).join("council.yaml");
    // Only now, and not for the whole run: on Windows nobody can read a file that is locked.
    let lock = File::open(&council).map_err(Failure::doing("failure-lock", &council))?;
    lock.lock().map_err(Failure::doing("failure-lock", &council))?;
    // What follows takes milliseconds, and is finished.
    stop::watch(change.folder)?;
    stop::finish();
    let target = change.folder.join("updates.yaml");
    let files = change.folder.join("files");
    if heal(change.folder, &files)? || current(&target)?.as_deref() != change.old {
        return Ok(Written::Changed);
    }
    let mut added = Added::default();
    let stage = added.stage(change.folder, "");
    write_stage(&stage, change.new, &target)?;
    if !change.copies.is_empty() {
        if !files.exists() {
            fs::create_dir(&files).map_err(Failure::doing("failure-make-folder", &files))?;
            added.folder = Some(files.clone());
        }
        for (number, copy) in change.copies.iter().enumerate() {
            added.copy(number, copy, &files)?;
        }
        // First what proves the report, then the report.
        publish::sync(&files)?;
    }
    // An editor asks for no lock.
    if current(&target)?.as_deref() != change.old {
        return Ok(Written::Changed);
    }
    match change.old {
        Some(_) => fs::rename(&stage, &target),
        None => to_free(&stage, &target),
    }
    .map_err(Failure::doing("failure-write-file", &target))?;
    // From here on the update names the evidence, which must stay.
    (added.placed, added.folder) = (Vec::new(), None);
    drop(added);
    publish::sync(change.folder)?;
    Ok(Written::Whole)
}

/// Reads a file that may be missing, and must be nothing but a file.
pub(crate) fn current(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
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

/// Takes back what a run left that was cut short; the lock says that none is at work. Tells whether
/// anything went that could be seen.
fn heal(folder: &Path, files: &Path) -> Result<bool, Failure> {
    let begun = stale(folder)?;
    let hidden = if files.is_dir() { stale(files)? } else { Vec::new() };
    let mut seen = false;
    if !begun.is_empty() {
        for stage in &hidden {
            seen |= take_back(stage, files)?;
        }
    }
    // The one that tells how far that run came goes last.
    for path in hidden.iter().chain(&begun) {
        fs::remove_file(path).map_err(Failure::doing("failure-remove", path))?;
    }
    if !begun.is_empty() {
        // It stays if there is anything in it.
        let _ = fs::remove_dir(files);
    }
    Ok(seen)
}

/// Returns what was written first, in a folder.
fn stale(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(Failure::doing("failure-read-folder", folder))?;
    let is_stage = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(STAGE.as_bytes()))
    };
    Ok(entries.flatten().map(|entry| entry.path()).filter(is_stage).collect())
}

/// Removes the evidence that was copied to a hidden file, if it holds what was copied.
fn take_back(stage: &Path, files: &Path) -> Result<bool, Failure> {
    let name = stage.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let sha256 = name.rsplit('-').next().unwrap_or_default();
    let entries = fs::read_dir(files).map_err(Failure::doing("failure-read-folder", files))?;
    for path in entries.flatten().map(|entry| entry.path()) {
        if path != stage && is_same(&path, stage) && hash::of_file(&path)? == sha256 {
            fs::remove_file(&path).map_err(Failure::doing("failure-remove", &path))?;
            return Ok(true);
        }
    }
    Ok(false)
}

/// Tells whether two names are of one file.
#[cfg(unix)]
fn is_same(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let inode = |path: &Path| {
        path.symlink_metadata().ok().filter(fs::Metadata::is_file).map(|one| (one.dev(), one.ino()))
    };
    inode(one).is_some_and(|one| inode(other) == Some(one))
}

#[cfg(not(unix))]
fn is_same(_: &Path, _: &Path) -> bool {
    false
}

/// Writes a new file with the permissions of the one whose place it is to take.
pub(crate) fn write_stage(stage: &Path, bytes: &[u8], target: &Path) -> Result<(), Failure> {
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

/// Gives a file a name that isn't taken, beside the one it has, or where the file system knows no
/// links (a USB stick's doesn't), in its place.
fn place(stage: &Path, target: &Path) -> io::Result<()> {
    match fs::hard_link(stage, target) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => to_free(stage, target),
        linked => linked,
    }
}

impl Added {
    /// Returns a new hidden name in a folder.
    fn stage(&mut self, folder: &Path, rest: &str) -> PathBuf {
        let stage = folder.join(format!("{STAGE}{}{rest}", std::process::id()));
        self.hidden.push(stage.clone());
        stage
    }

    /// Copies a file; what was copied must be what was checked.
    fn copy(&mut self, number: usize, copy: &Copy, files: &Path) -> Result<(), Failure> {
        let stage = self.stage(files, &format!("-{number}-{}", copy.sha256));
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
        self.placed.push(target);
        Ok(())
    }
}

impl Drop for Added {
    fn drop(&mut self) {
        // What tells how far this run came goes last.
        let (first, evidence) = self.hidden.split_at(self.hidden.len().min(1));
        for path in self.placed.iter().chain(evidence) {
            let _ = fs::remove_file(path);
        }
        if let Some(folder) = &self.folder {
            let _ = fs::remove_dir(folder);
        }
        for path in first {
            let _ = fs::remove_file(path);
        }
    }
}
