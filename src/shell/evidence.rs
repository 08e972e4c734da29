//! Evidence that the command line names: which are addresses, and which files are copied.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use diwan::base::output::OutPath;
use diwan::content::tree::{Found, HEAD, Inside};
use diwan::reporting::request::{Attached, Evidence};

use crate::shell::failure::Failure;
use crate::shell::{disk, hash};

/// A file that is to be copied into a meeting's `files/`.
pub(crate) struct Copy {
    /// Where it lies now.
    pub(crate) source: PathBuf,
    /// Its name there.
    pub(crate) name: String,
    /// The SHA-256 of what is to be copied.
    pub(crate) sha256: String,
}

/// Looks for each piece of evidence; gives what it is, and what has to be copied.
pub(crate) fn find(
    typed: &[OsString],
    files: &Path,
) -> Result<(Vec<Evidence>, Vec<Copy>), Failure> {
    let (mut all, mut copies) = (Vec::new(), Vec::new());
    for one in typed {
        let shown = one.to_string_lossy().into_owned();
        // Another scheme than the web's is an address too, one that is refused.
        let found = match shown.contains("://") {
            true => Attached::Address,
            false => file(Path::new(one), &shown, files, &mut copies)?,
        };
        all.push(Evidence { typed: shown, found });
    }
    Ok((all, copies))
}

/// Looks for a file: at its path, else below the meeting's `files/`. The path comes first: who
/// names a file that lies before him means that one, also if an older one has the same name.
fn file(
    path: &Path,
    shown: &str,
    files: &Path,
    copies: &mut Vec<Copy>,
) -> Result<Attached, Failure> {
    if !path.is_file() {
        let shown = shown.replace('\\', "/");
        let below = shown.strip_prefix("files/").unwrap_or(&shown);
        let own = files.join(below);
        // A path that climbs out of the folder is none of its files.
        if OutPath::new(below).is_none() || !own.is_file() {
            return Ok(Attached::Missing);
        }
        return Ok(Attached::File(below.to_owned(), hash::of_file(&own)?));
    }
    let (real, home) = (disk::absolute(path)?, disk::absolute(files)?);
    let sha256 = hash::of_file(&real)?;
    if let Ok(below) = real.strip_prefix(&home) {
        let below: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        return Ok(Attached::File(below.join("/"), sha256));
    }
    let Some(name) = path.file_name().map(|name| name.to_string_lossy().into_owned()) else {
        return Ok(Attached::Missing);
    };
    let target = files.join(&name);
    let taken = match copies.iter().find(|copy: &&Copy| copy.name == name) {
        Some(copy) => Some(copy.sha256.clone()),
        None if target.is_file() => Some(hash::of_file(&target)?),
        // A folder or a dead link, which no file can replace.
        None if target.symlink_metadata().is_ok() => return Ok(Attached::Taken(name)),
        None => None,
    };
    match taken {
        Some(other) if other != sha256 => return Ok(Attached::Taken(name)),
        Some(_) => {}
        None => copies.push(Copy { source: real, name: name.clone(), sha256: sha256.clone() }),
    }
    Ok(Attached::File(name, sha256))
}

impl Copy {
    /// Returns the file as it will be found among the content's.
    pub(crate) fn found(&self) -> Result<(String, Found), Failure> {
        let failed = || Failure::doing("failure-read-file", &self.source);
        let size = fs::metadata(&self.source).map_err(failed())?.len();
        let mut head = Vec::with_capacity(HEAD);
        let file = File::open(&self.source).map_err(failed())?;
        file.take(HEAD as u64).read_to_end(&mut head).map_err(failed())?;
        let inside = Inside::of(&self.name, size, || disk::attachment(&self.source))?;
        let found = Found::Attachment { size, head, disk: self.source.clone(), inside };
        Ok((format!("files/{}", self.name), found))
    }
}
