//! SHA-256, as lower-case hexadecimal digits.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::shell::failure::Failure;

/// How many bytes of a file are held in memory.
const PIECE: usize = 64 * 1024;

/// Returns the hash of bytes.
pub(crate) fn of_bytes(bytes: &[u8]) -> String {
    digits(Sha256::new_with_prefix(bytes))
}

/// Returns the hash of a file.
pub(crate) fn of_file(path: &Path) -> Result<String, Failure> {
    of_pieces(path, |_| Ok(()))
}

/// Returns the hash of a file, and hands on its bytes piece by piece.
pub(crate) fn of_pieces(
    path: &Path,
    mut take: impl FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<String, Failure> {
    let failed = || Failure::doing("failure-read-file", path);
    let mut file = File::open(path).map_err(failed())?;
    let mut buffer = vec![0; PIECE];
    let mut hash = Sha256::new();
    loop {
        let count = file.read(&mut buffer).map_err(failed())?;
        if count == 0 {
            return Ok(digits(hash));
        }
        hash.update(&buffer[..count]);
        take(&buffer[..count])?;
    }
}

fn digits(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
