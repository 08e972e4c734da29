//! Putting several files of the content in the places of old ones: all of them or none, and only if
//! nobody changed one meanwhile.
//!
//! They are written to a hidden folder at the content's top, `.translate-PID`. Several files can't
//! be renamed in one step: once all of them are whole, a list in that folder says where they go, and
//! if the run is cut short then, the next one puts the rest in their places, where nobody has
//! changed those. Without a list nothing has happened yet, and the folder is removed.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use diwan::translating::NewFile;

use crate::shell::append::{current, write_stage};
use crate::shell::failure::Failure;
use crate::shell::rename::to_free;
use crate::shell::{hash, publish, stop};

/// How the folder begins that is written first.
const STAGE: &str = ".translate-";

/// The list in it.
const LIST: &str = "files";

/// What the list says of a file that wasn't there.
const NOTHING: &str = "-";

/// Writes files below the content folder.
pub(crate) fn write(content: &Path, files: &[NewFile]) -> Result<(), Failure> {
    // One run at a time, so that what lies there now was left by one that was cut short.
    let _lock = locked(content)?;
    // What follows takes milliseconds, and is finished.
    stop::watch(content)?;
    stop::finish();
    // What was read before would be something else now.
    if !stale(content)?.is_empty() {
        return Err(Failure::refused("failure-changed", content));
    }
    for file in files {
        let target = content.join(&file.path);
        if current(&target)? != file.old {
            return Err(Failure::refused("failure-changed", &target));
        }
    }
    let stage = content.join(format!("{STAGE}{}", std::process::id()));
    let written =
        stage_all(content, &stage, files).and_then(|()| place_all(content, &stage, files));
    // The list goes first: what is left without it never happened.
    let _ = fs::remove_file(stage.join(LIST));
    let removed = fs::remove_dir_all(&stage).map_err(Failure::doing("failure-remove", &stage));
    written.and(removed)
}

/// Writes all files into the hidden folder, and then the list.
fn stage_all(content: &Path, stage: &Path, files: &[NewFile]) -> Result<(), Failure> {
    fs::create_dir(stage).map_err(Failure::doing("failure-make-folder", stage))?;
    let mut list = String::new();
    for (number, file) in files.iter().enumerate() {
        write_stage(&stage.join(number.to_string()), &file.new, &content.join(&file.path))?;
        let old = file.old.as_deref().map_or(NOTHING.to_owned(), hash::of_bytes);
        list.push_str(&format!("{old} {}\n", file.path));
    }
    let (begun, whole) = (stage.join("list"), stage.join(LIST));
    write_stage(&begun, list.as_bytes(), &begun)?;
    publish::sync(stage)?;
    fs::rename(&begun, &whole).map_err(Failure::doing("failure-write-file", &whole))?;
    publish::sync(stage)?;
    publish::sync(content)
}

/// Puts all files in their places; if one can't be, takes back those that were.
fn place_all(content: &Path, stage: &Path, files: &[NewFile]) -> Result<(), Failure> {
    for (number, file) in files.iter().enumerate() {
        let target = content.join(&file.path);
        if let Err(failure) = place(&stage.join(number.to_string()), &target, file.old.is_some()) {
            // None of them is to be finished by the next run.
            let _ = fs::remove_file(stage.join(LIST));
            for (number, file) in files[..number].iter().enumerate() {
                take_back(content, &stage.join(number.to_string()), file);
            }
            return Err(failure);
        }
    }
    let folders =
        files.iter().filter_map(|file| content.join(&file.path).parent().map(PathBuf::from));
    folders.collect::<BTreeSet<_>>().iter().try_for_each(|one| publish::sync(one))
}

fn place(from: &Path, target: &Path, replaces: bool) -> Result<(), Failure> {
    if replaces { fs::rename(from, target) } else { to_free(from, target) }
        .map_err(Failure::doing("failure-write-file", target))
}

/// Undoes what was placed. What can't be undone stays whole: each file for itself is sound.
fn take_back(content: &Path, stage: &Path, file: &NewFile) {
    let target = content.join(&file.path);
    match &file.old {
        Some(old) => {
            let _ = write_stage(stage, old, &target).map(|()| fs::rename(stage, &target));
        }
        None => {
            let _ = fs::remove_file(&target);
        }
    }
}

/// Finishes what a run that was cut short had begun to put in place, and removes the rest.
pub(crate) fn heal(content: &Path) -> Result<(), Failure> {
    if stale(content)?.is_empty() {
        return Ok(());
    }
    let _lock = locked(content)?;
    for stage in stale(content)? {
        let list = fs::read_to_string(stage.join(LIST)).unwrap_or_default();
        for (number, line) in list.lines().enumerate() {
            let Some((old, path)) = line.split_once(' ') else { continue };
            let (from, target) = (stage.join(number.to_string()), content.join(path));
            let now = current(&target)?.as_deref().map_or(NOTHING.to_owned(), hash::of_bytes);
            if from.is_file() && now == old {
                place(&from, &target, old != NOTHING)?;
            }
        }
        fs::remove_dir_all(&stage).map_err(Failure::doing("failure-remove", &stage))?;
    }
    Ok(())
}

/// Keeps other runs away until it is dropped.
fn locked(content: &Path) -> Result<File, Failure> {
    let site = content.join("site.yaml");
    let lock = File::open(&site).map_err(Failure::doing("failure-lock", &site))?;
    lock.lock().map_err(Failure::doing("failure-lock", &site))?;
    Ok(lock)
}

/// Returns the folders that were written first.
fn stale(content: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(content).map_err(Failure::doing("failure-read-folder", content))?;
    let is_stage = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(STAGE.as_bytes()))
    };
    Ok(entries.flatten().map(|entry| entry.path()).filter(is_stage).collect())
}
