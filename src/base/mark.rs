//! Marks of texts: a few digits by which one sees later whether a text is still the same.

use sha2::{Digest, Sha256};

/// How many hexadecimal digits a mark has. Of a thousand million changed texts, one keeps its mark.
const LENGTH: usize = 8;

/// Returns the mark of a text: the first digits of its SHA-256. Where lines break in it, and how
/// wide its gaps are, is nothing that anybody would translate anew.
pub fn mark(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let hash = Sha256::digest(words.join(" "));
    hash.iter().take(LENGTH / 2).map(|byte| format!("{byte:02x}")).collect()
}

/// Tells whether a word can be a mark.
pub fn is_mark(word: &str) -> bool {
    word.len() == LENGTH && word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_of_the_words() {
        // `printf 'نص' | sha256sum`
        assert_eq!(mark("نص"), "e01176c2");
        assert_eq!(mark("حفر بئر"), mark(" حفر\n  بئر\n"));
        assert_ne!(mark("حفر بئر"), mark("حفر بئرين"));
        assert!(is_mark(&mark("")));
        assert!(!is_mark("E01176C2") && !is_mark("e01176c") && !is_mark("e01176cg"));
    }
}
