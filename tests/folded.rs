//! The tables of words that press texts are read by are folded: another spelling would never match.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};

use diwan::base::fold::fold;

/// Tables of raw signs and words, which are compared as they are typed.
const RAW: [&str; 6] = ["ABJAD", "ALPHABET", "DOTS", "DASHES", "QUOTES", "RAW_SMALL"];

#[test]
fn every_word_of_a_table_is_folded() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for path in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/import")) {
        let text = fs::read_to_string(&path).unwrap();
        // Tests hold texts, and `docx` none of these tables.
        let code = text.split("#[cfg(test)]").next().unwrap();
        for table in code.split("\nconst ").chain(code.split("\npub const ")).skip(1) {
            let table = table.split(";\n").next().unwrap();
            if RAW.iter().any(|name| table.starts_with(name)) || !table.contains("&str") {
                continue;
            }
            for entry in entries(table) {
                count += 1;
                // Codes of currencies are no words of a text.
                let is_code = entry.bytes().all(|byte| byte.is_ascii_uppercase());
                if fold(&entry) != entry && !is_code {
                    wrong.push(format!("{}: {entry}", path.display()));
                }
            }
        }
    }
    assert!(count > 500, "only {count} words were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Returns what stands in double quotes, without comments.
fn entries(table: &str) -> Vec<String> {
    let lines = table.lines().filter(|line| !line.trim_start().starts_with("//"));
    let text: String = lines.collect();
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("docx") || path.ends_with("properties.rs") {
            continue;
        }
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}
