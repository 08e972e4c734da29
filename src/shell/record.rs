//! Writing records into the content: each is there whole or not at all, and nothing is overwritten.
//!
//! A record is written to `.import-PID-ID` beside its place, which no reader of the content sees, and
//! renamed. Several can't be renamed in one step: once all of them are whole, `.import-PID` says so,
//! and if the run is cut short then, the next one puts the rest in their places. Without that file
//! nothing has happened yet, and what lies there is removed.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::shell::failure::Failure;
use crate::shell::rename::to_free;
use crate::shell::{publish, stop};

/// How the names begin of what is written first.
const STAGE: &str = ".import-";

/// Folders that were written beside their places. Those that are still there when this is dropped
/// are removed.
#[derive(Default)]
struct Staged {
    /// Each with its place.
    folders: Vec<(PathBuf, PathBuf)>,
    /// The file that says that all are whole.
    whole: Option<PathBuf>,
}

/// A record that is to be written.
pub(crate) struct New<'a> {
    /// Its folder's name.
    pub(crate) id: &'a str,
    /// Its files, by their paths in the folder.
    pub(crate) files: Vec<(&'a str, &'a [u8])>,
}

/// Writes records into a folder: all of them or none. `lock` is a file that is there, and keeps other
/// runs away meanwhile.
pub(crate) fn write(above: &Path, lock: &Path, records: &[New<'_>]) -> Result<(), Failure> {
    // One run at a time, so that what lies there now was left by one that was cut short.
    let _lock = locked(lock)?;
    // What follows takes milliseconds, and is finished.
    stop::watch(above)?;
    stop::finish();
    fs::create_dir_all(above).map_err(Failure::doing("failure-make-folder", above))?;
    finish(above)?;
    let stage = above.join(format!("{STAGE}{}", std::process::id()));
    let mut staged = Staged::default();
    for record in records {
        staged.add(above, record)?;
    }
    publish::sync(above)?;
    if records.len() > 1 {
        staged.whole = Some(stage.clone());
        File::create_new(&stage).map_err(Failure::doing("failure-write-file", &stage))?;
        publish::sync(above)?;
    }
    staged.place()?;
    publish::sync(above)
}

/// Writes a folder where there is no file yet that could keep other runs away.
pub(crate) fn write_first(above: &Path, folder: &New<'_>) -> Result<(), Failure> {
    stop::watch(above)?;
    stop::check()?;
    stop::finish();
    fs::create_dir_all(above).map_err(Failure::doing("failure-make-folder", above))?;
    // Where a folder can be locked, what lies in this one was left by a run that was cut short.
    // Elsewhere the first run wins, and what is left stays, hidden.
    let lock = locked(above);
    if lock.is_ok() {
        finish(above)?;
    }
    let mut staged = Staged::default();
    staged.add(above, folder)?;
    publish::sync(above)?;
    staged.place()?;
    publish::sync(above)
}

/// Finishes an import of several records that was cut short, and removes what another one left;
/// returns the ids of the records that are there now.
pub(crate) fn heal(council: &Path) -> Result<Vec<String>, Failure> {
    if stale(council)?.is_empty() {
        return Ok(Vec::new());
    }
    let _lock = locked(&lock(council))?;
    finish(council)
}

/// Returns what keeps other imports away from a council's folder.
pub(crate) fn lock(council: &Path) -> PathBuf {
    council.join("council.yaml")
}

/// Locks a file until it is dropped.
fn locked(path: &Path) -> Result<File, Failure> {
    let lock = File::open(path).map_err(Failure::doing("failure-lock", path))?;
    lock.lock().map_err(Failure::doing("failure-lock", path))?;
    Ok(lock)
}

fn finish(council: &Path) -> Result<Vec<String>, Failure> {
    let (folders, whole): (Vec<_>, Vec<_>) =
        stale(council)?.into_iter().partition(|name| council.join(name).is_dir());
    let mut finished = Vec::new();
    for name in folders {
        let stage = council.join(&name);
        let id = whole.iter().find_map(|whole| name.strip_prefix(&format!("{whole}-")));
        // A name that was taken meanwhile stays as it is.
        if let Some(id) = id.filter(|id| place(&stage, &council.join(id)).is_ok()) {
            finished.push(id.to_owned());
            continue;
        }
        fs::remove_dir_all(&stage).map_err(Failure::doing("failure-remove", &stage))?;
    }
    for path in whole.iter().map(|name| council.join(name)) {
        fs::remove_file(&path).map_err(Failure::doing("failure-remove", &path))?;
    }
    finished.sort();
    Ok(finished)
}

/// Returns the names of what was written first.
fn stale(council: &Path) -> Result<Vec<String>, Failure> {
    let entries = fs::read_dir(council).map_err(Failure::doing("failure-read-folder", council))?;
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    Ok(names.filter(|name| name.starts_with(STAGE)).collect())
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(Failure::doing("failure-make-folder", folder))?;
    fs::write(path, bytes).map_err(Failure::doing("failure-write-file", path))
}

impl Staged {
    /// Writes a record beside its place.
    fn add(&mut self, above: &Path, record: &New<'_>) -> Result<(), Failure> {
        let folder = above.join(format!("{STAGE}{}-{}", std::process::id(), record.id));
        self.folders.push((folder.clone(), above.join(record.id)));
        fs::create_dir(&folder).map_err(Failure::doing("failure-make-folder", &folder))?;
        record.files.iter().try_for_each(|(path, bytes)| write_file(&folder.join(path), bytes))
    }

    /// Puts every folder in its place; if one can't be, takes back those that were.
    fn place(&mut self) -> Result<(), Failure> {
        for at in 0..self.folders.len() {
            let (stage, target) = &self.folders[at];
            if let Err(failure) = place(stage, target) {
                // None of them is to be finished by the next run.
                self.whole.take().map(fs::remove_file);
                for (stage, placed) in &self.folders[..at] {
                    let _ = to_free(placed, stage);
                }
                return Err(failure);
            }
        }
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        self.whole.take().map(fs::remove_file);
        for (stage, _) in &self.folders {
            let _ = fs::remove_dir_all(stage);
        }
    }
}

/// Renames a folder to a name that isn't taken.
fn place(stage: &Path, target: &Path) -> Result<(), Failure> {
    to_free(stage, target).map_err(|cause| match cause.kind() {
        ErrorKind::AlreadyExists => Failure::refused("failure-record-exists", target),
        _ => Failure::doing("failure-write-file", target)(cause),
    })
}
