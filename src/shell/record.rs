//! Writing records into the content: each is there whole or not at all, and nothing is overwritten.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use diwan::drafting::Record;
use diwan::starting::Started;

use crate::shell::failure::Failure;
use crate::shell::publish;

/// How the folders begin that records are written to first.
const STAGE: &str = ".import-";

/// Folders that were written beside their places. Those that are still there when this is dropped
/// are removed.
struct Staged(Vec<(PathBuf, PathBuf)>);

/// Writes records into a council's folder: all of them or none.
pub(crate) fn write(council: &Path, records: &[Record]) -> Result<(), Failure> {
    let lock = council.join("council.yaml");
    let lock = File::open(&lock).map_err(Failure::doing("failure-lock", &lock))?;
    // One import at a time, so that what lies there now was left by one that was cut short.
    lock.lock().map_err(Failure::doing("failure-lock", council))?;
    remove_stale(council)?;
    let mut staged = Staged(Vec::new());
    for (number, record) in records.iter().enumerate() {
        // A hidden folder is no record: whoever reads the content meanwhile doesn't see it.
        let stage = council.join(format!("{STAGE}{}-{number}", std::process::id()));
        let target = council.join(&record.id);
        staged.0.push((stage.clone(), target));
        fs::create_dir(&stage).map_err(Failure::doing("failure-make-folder", &stage))?;
        write_file(&stage.join("meeting.yaml"), record.meeting.as_bytes())?;
        for (path, bytes) in &record.files {
            write_file(&stage.join(path), bytes)?;
        }
    }
    publish::sync(council)?;
    staged.place()?;
    publish::sync(council)
}

fn remove_stale(council: &Path) -> Result<(), Failure> {
    let entries = fs::read_dir(council).map_err(Failure::doing("failure-read-folder", council))?;
    for entry in entries.flatten() {
        if entry.file_name().as_encoded_bytes().starts_with(STAGE.as_bytes()) {
            let path = entry.path();
            fs::remove_dir_all(&path).map_err(Failure::doing("failure-remove", &path))?;
        }
    }
    Ok(())
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(Failure::doing("failure-make-folder", folder))?;
    fs::write(path, bytes).map_err(Failure::doing("failure-write-file", path))
}

impl Staged {
    /// Puts every folder in its place; if one can't be, takes back those that were.
    fn place(&mut self) -> Result<(), Failure> {
        for at in 0..self.0.len() {
            let (stage, target) = &self.0[at];
            if let Err(failure) = place(stage, target) {
                for (_, placed) in &self.0[..at] {
                    let _ = fs::remove_dir_all(placed);
                }
                return Err(failure);
            }
        }
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        for (stage, _) in &self.0 {
            let _ = fs::remove_dir_all(stage);
        }
    }
}

/// Renames a folder to a name that isn't taken.
fn place(stage: &Path, target: &Path) -> Result<(), Failure> {
    if target.symlink_metadata().is_ok() {
        return Err(Failure::refused("failure-record-exists", target));
    }
    // A folder that somebody makes in this moment is kept: only an empty one is replaced.
    fs::rename(stage, target).map_err(Failure::doing("failure-write-file", target))
}

/// Writes a clarification that was started beside those that are there.
pub(crate) fn start(above: &Path, started: &Started) -> Result<(), Failure> {
    fs::create_dir_all(above).map_err(Failure::doing("failure-make-folder", above))?;
    remove_stale(above)?;
    let stage = above.join(format!("{STAGE}{}", std::process::id()));
    let target = above.join(&started.id);
    let staged = Staged(vec![(stage.clone(), target.clone())]);
    fs::create_dir(&stage).map_err(Failure::doing("failure-make-folder", &stage))?;
    for (name, text) in &started.files {
        write_file(&stage.join(name), text.as_bytes())?;
    }
    publish::sync(above)?;
    place(&stage, &target)?;
    drop(staged);
    publish::sync(above)
}
