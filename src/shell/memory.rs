//! What was read of records, kept beside the output in `.NAME.records`: a file a council, one of
//! what documents tell (`documents.rs`), and one of what pictures are (`pictures.rs`).
//!
//! It saves reading and checking again what hasn't changed. It may be deleted at any time; what is
//! damaged, or another program's, is read anew and written over.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use diwan::base::key::{Key, KeyMaker};
use diwan::model::shelf::Memory;
use diwan::project::Remembered;

use crate::shell::hash::Hash;
use crate::shell::stop;

/// The folder, and what of it this run has used.
pub(crate) struct Records {
    folder: PathBuf,
    program: Hash,
    tick: i64,
    used: Mutex<BTreeSet<String>>,
}

impl Records {
    /// Takes the folder, which needn't be there, and what tells this program from every other.
    /// `tick` is a time of the file system's clock from before anything is read.
    pub(crate) fn new(folder: PathBuf, program: Hash, tick: i64) -> Self {
        Records { folder, program, tick, used: Mutex::default() }
    }

    /// Returns that time.
    pub(crate) fn tick(&self) -> i64 {
        self.tick
    }

    /// Returns the key by which bytes that this program has kept are known to be whole.
    pub(crate) fn seal(&self, bytes: &[u8]) -> Key {
        KeyMaker::default().bytes(&self.program).bytes(bytes).finish()
    }

    /// Returns what is remembered of a content, by its absolute path: records name their attachments
    /// by that.
    pub(crate) fn of(&self, content: &Path) -> Remembered<'_> {
        let content = content.as_os_str().as_encoded_bytes();
        let program = KeyMaker::default().bytes(&self.program).bytes(content).finish();
        Remembered { memory: self, program }
    }

    /// Forgets everything.
    pub(crate) fn forget(&self) {
        // What stays is written over.
        let _ = fs::remove_dir_all(&self.folder);
    }

    /// Removes what was kept of councils that are gone.
    pub(crate) fn tidy(&self) {
        let used = self.used.lock().expect("no reader panicked");
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        for entry in entries {
            let is_used = entry.file_name().to_str().is_some_and(|name| used.contains(name));
            if !is_used {
                // What stays takes room and does no harm.
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.used.lock().expect("no reader panicked").insert(name.to_owned());
        self.folder.join(name)
    }
}

impl Memory for Records {
    fn recall(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.path(name)).ok()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        // Of a run that was stopped it wouldn't be all.
        if stop::is_asked() {
            return;
        }
        // What can't be kept is read again the next time. A file that is cut short is recognised, so
        // that it needn't be made beside its place; through a link it isn't written.
        let path = self.path(name);
        let _ = fs::create_dir_all(&self.folder);
        let _ = fs::remove_file(&path);
        let _ = File::create_new(path).and_then(|mut file| file.write_all(bytes));
    }
}
