//! A script of the theme, ready to stand inside pages: a page costs two requests, and no third one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::base::html::Html;

/// A script and the hash by which a page allows it, and no other one, to run.
#[derive(Debug, Clone, Serialize)]
pub struct Script {
    /// The code.
    pub code_html: Html,
    /// For the page's policy: `sha256-…`.
    pub hash: String,
}

impl Script {
    /// Makes a script of a file's text. Lines that are only a comment, and what lines are indented
    /// by, stay in the file. What can't stand in a page is refused, with what it is.
    pub fn new(text: &str) -> Result<Self, &'static str> {
        // A browser hashes what it has read, where every line break is a line feed.
        let text = text.replace('\r', "\n");
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
        let code = lines.collect::<Vec<_>>().join("\n");
        Ok(Script { code_html: Html::script(&code)?, hash: hash(&code) })
    }
}

/// Returns what a page's policy names code by that stands inside it: `sha256-…`.
pub fn hash(code: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(code)))
}

#[cfg(test)]
mod tests {
    use super::Script;

    #[test]
    fn the_hash_is_that_of_the_code_in_the_page() {
        let script =
            Script::new("// What it does.\r\nif (a) {\r\n\r\n  // Why.\r\n  b();\r\n}\r\n");
        let script = script.expect("nothing in it ends it");
        assert_eq!(script.code_html.as_str(), "if (a) {\nb();\n}");
        assert_eq!(script.hash, "sha256-W9CH+MVLbG1f9mNe1zN0WVyak32mNx4BdJrWvR4VX10=");
    }
}
