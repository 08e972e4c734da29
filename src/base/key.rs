//! Keys: what a file of the site is made of, in sixteen bytes.
//!
//! Two files with the same path and the same key hold the same bytes, so that the second needn't be
//! made. Whoever makes a key takes in everything that the file depends on, or gives none.

use serde::{Deserialize, Serialize};

use sha2::{Digest, Sha256};

/// What something is made of: the first half of a SHA-256.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Key(pub [u8; 16]);

/// Takes in what something is made of, part by part. Parts can't run into each other.
#[derive(Debug, Clone, Default)]
pub struct KeyMaker(Sha256);

impl KeyMaker {
    /// Takes in bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.number(bytes.len() as u64);
        self.0.update(bytes);
        self
    }

    /// Takes in a text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.bytes(text.as_bytes())
    }

    /// Takes in a number.
    pub fn number(&mut self, number: u64) -> &mut Self {
        self.0.update(number.to_le_bytes());
        self
    }

    /// Takes in what has a key of its own.
    pub fn key(&mut self, key: Key) -> &mut Self {
        self.0.update(key.0);
        self
    }

    /// Returns the key of all that was taken in.
    pub fn finish(&self) -> Key {
        let hash = self.0.clone().finalize();
        Key(hash[..16].try_into().expect("a SHA-256 has 32 bytes"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_into_each_other() {
        let of = |parts: &[&str]| {
            let mut maker = KeyMaker::default();
            for part in parts {
                maker.text(part);
            }
            maker.finish()
        };
        assert_eq!(of(&["ab", "c"]), of(&["ab", "c"]));
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_ne!(of(&["ab"]), of(&["ab", ""]));
    }
}
