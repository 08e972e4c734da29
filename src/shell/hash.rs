//! SHA-256: as 32 bytes where many are held, as lower-case hexadecimal digits where they are shown.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::shell::failure::Failure;
use crate::shell::stop;

/// How many bytes of a file are held in memory.
const PIECE: usize = 64 * 1024;

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

/// Returns the hash of bytes, as digits.
pub(crate) fn of_bytes(bytes: &[u8]) -> String {
    digits(&raw(bytes))
}

/// Returns the hash of a file, as digits.
pub(crate) fn of_file(path: &Path) -> Result<String, Failure> {
    of_pieces(path, |_| Ok(()))
}

/// Returns the hash of a file, as digits, and hands on its bytes piece by piece.
pub(crate) fn of_pieces(
    path: &Path,
    take: impl FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<String, Failure> {
    Ok(digits(&raw_of_pieces(path, take)?))
}

/// Returns the hash of bytes.
pub(crate) fn raw(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// Returns the hash of a file, and hands on its bytes piece by piece.
pub(crate) fn raw_of_pieces(
    path: &Path,
    mut take: impl FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<Hash, Failure> {
    let failed = || Failure::doing("failure-read-file", path);
    let mut file = File::open(path).map_err(failed())?;
    let mut buffer = vec![0; PIECE];
    let mut hash = Sha256::new();
    loop {
        let count = file.read(&mut buffer).map_err(failed())?;
        if count == 0 {
            return Ok(hash.finalize().into());
        }
        // Attachments may be large.
        stop::check()?;
        hash.update(&buffer[..count]);
        take(&buffer[..count])?;
    }
}

/// Writes a hash as digits.
pub(crate) fn digits(hash: &Hash) -> String {
    let half = |half: u8| char::from_digit(u32::from(half), 16).expect("it is below sixteen");
    hash.iter().flat_map(|byte| [half(byte >> 4), half(byte & 15)]).collect()
}

/// Reads digits.
pub(crate) fn parse(digits: &str) -> Option<Hash> {
    let mut hash = [0; 32];
    let digits = digits.as_bytes();
    if digits.len() != 2 * hash.len() {
        return None;
    }
    for (byte, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
        let half = |digit: u8| char::from(digit).to_digit(16).and_then(|half| half.try_into().ok());
        let [high, low]: [Option<u8>; 2] = [half(pair[0]), half(pair[1])];
        *byte = high? << 4 | low?;
    }
    Some(hash)
}
