//! A ZIP file whose bytes depend on nothing but what is in it.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The highest level of deflate: a ZIP is made once and sent often.
const LEVEL: i64 = 9;

/// A ZIP in the making, in memory.
pub struct Archive(ZipWriter<Cursor<Vec<u8>>>);

impl Default for Archive {
    fn default() -> Self {
        Archive(ZipWriter::new(Cursor::new(Vec::new())))
    }
}

impl Archive {
    /// Adds a file, on the first day that a ZIP knows. Names that aren't ASCII are marked as UTF-8.
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(LEVEL))
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        self.0.start_file(name, options).expect("names are unique and memory takes them");
        self.0.write_all(bytes).expect("memory takes it, and no file has 4 GiB");
    }

    /// Returns the ZIP.
    pub fn finish(self) -> Vec<u8> {
        self.0.finish().expect("memory takes it").into_inner()
    }
}
