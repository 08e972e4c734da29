//! Photos made small: all files of one are made at once, as reading it takes longest, and wait here
//! until each is asked for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use diwan::base::photo::{self, Encoding, Size, Small};
use diwan::base::picture::Format;

use crate::shell::disk;
use crate::shell::failure::Failure;

/// The files of one photo that nobody has asked for yet; none before it is read.
type Made = Arc<Mutex<Vec<Small>>>;

/// The photos of which not all files were asked for.
#[derive(Default)]
pub(crate) struct Photos(Mutex<BTreeMap<PathBuf, Made>>);

impl Photos {
    /// Returns a file of a photo.
    pub(crate) fn take(
        &self,
        path: &Path,
        size: Size,
        encoding: Encoding,
    ) -> Result<Vec<u8>, Failure> {
        let made = {
            let mut all = self.0.lock().expect("nobody panics who holds it");
            Arc::clone(all.entry(path.to_owned()).or_default())
        };
        // Who asks for another file of it meanwhile waits here.
        let mut small = made.lock().unwrap_or_else(|broken| broken.into_inner());
        let find = |small: &Vec<Small>| {
            small.iter().position(|one| (one.size, one.encoding) == (size, encoding))
        };
        if find(&small).is_none() {
            *small = shrink(path)?;
        }
        // It was another photo when the content was read.
        let found = find(&small).ok_or_else(|| Failure::refused("failure-read-file", path))?;
        let bytes = small.swap_remove(found).bytes;
        if small.is_empty() {
            self.0.lock().expect("nobody panics who holds it").remove(path);
        }
        Ok(bytes)
    }
}

fn shrink(path: &Path) -> Result<Vec<Small>, Failure> {
    let clean = disk::clean_picture(path)?;
    let format = path.to_str().and_then(Format::of);
    let small = format.and_then(|format| photo::shrink(format, &clean));
    small.ok_or_else(|| Failure::refused("failure-read-file", path))
}
