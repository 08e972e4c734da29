//! The schemas for editors, and what is made of them; `tests/oracles/test_schemas.py` asks others what
//! they mean.
//!
//! `UPDATE=1 cargo test --test schema` rewrites `content/.schemas/` and the tables of
//! `src/content/README.md`; read the difference.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use diwan::base::report::MessageLanguage;
use diwan::base::schema_line::{FOLDER, file_name, schema_line};
use diwan::schema;
use serde_json::Value;

/// Where the tables begin that are made of the schemas.
const TABLES: &str = "<!-- tables: begin -->\n";

#[test]
fn the_demonstration_has_the_schemas_that_the_program_writes() {
    let folder = root().join("content").join(FOLDER);
    for (name, text) in schema::all() {
        compare(&folder.join(name), &text);
    }
    assert_eq!(fs::read_dir(folder).unwrap().count(), schema::all().len());
}

#[test]
fn every_file_of_the_demonstration_names_its_schema() {
    let files = common::read("content");
    let files: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(".yaml")).collect();
    assert!(files.len() > 20);
    for (path, bytes) in files {
        let name = path.rsplit('/').next().unwrap().trim_end_matches(".yaml");
        let line = schema_line(name, path.matches('/').count());
        assert!(bytes.starts_with(line.as_bytes()), "{path}: {line}");
        let known = schema::all().iter().any(|(file, _)| *file == file_name(name));
        assert!(known, "{path}: no schema");
    }
}

#[test]
fn every_text_about_fields_is_in_a_schema() {
    let schemas: String = schema::all().into_iter().map(|(_, text)| text).collect();
    for tag in ["en", "ar", "ku"] {
        let path = root().join(format!("src/base/messages/fields/{tag}.ftl"));
        for line in fs::read_to_string(path).unwrap().lines() {
            let Some((id, text)) = line.split_once(" = ") else { continue };
            // A text in JSON, as far as its first place for a word or a brace.
            let text = text.split('{').next().unwrap().replace('"', "\\\"");
            assert!(schemas.contains(&text), "{tag}: {id}");
        }
    }
}

#[test]
fn the_tables_of_the_format_are_those_of_the_schemas() {
    let path = root().join("src/content/README.md");
    let text = fs::read_to_string(&path).unwrap();
    let (head, _) = text.split_once(TABLES).unwrap();
    let mut out = format!("{head}{TABLES}");
    for (_, text) in schema::all() {
        let schema: Value = serde_json::from_str(&text).unwrap();
        let (title, about) = (schema["title"].as_str().unwrap(), english(&schema));
        write!(out, "\n## `{title}`\n\n{about}\n").unwrap();
        let mut table = String::new();
        rows(&schema, "", &mut table);
        if !table.is_empty() {
            write!(out, "\n| field | required | meaning |\n|---|---|---|\n{table}").unwrap();
        }
    }
    compare(&path, &out);
}

/// Writes a row for each field of a value, and for those inside it.
fn rows(schema: &Value, path: &str, out: &mut String) {
    if let Some(items) = schema.get("items") {
        return rows(items, &format!("{path}[]"), out);
    }
    if schema["additionalProperties"].is_object() {
        return rows(&schema["additionalProperties"], &format!("{path}<id>."), out);
    }
    let Some(fields) = schema["properties"].as_object().filter(|_| !is_text(schema)) else {
        return;
    };
    let dot = if path.is_empty() || path.ends_with('.') { "" } else { "." };
    for (name, field) in fields {
        let has = |list: &Value| list.as_array().is_some_and(|all| all.contains(&name[..].into()));
        let spared = schema["if"]["properties"].as_object().and_then(|all| all.keys().next());
        let required = match spared {
            _ if has(&schema["required"]) => "yes".to_owned(),
            Some(other) if has(&schema["else"]["required"]) => format!("unless `{other}`"),
            _ => "no".to_owned(),
        };
        let words = field["enum"].as_array().map_or_else(String::new, |words| {
            let words: Vec<String> =
                words.iter().map(|word| format!("`{}`", word.as_str().unwrap())).collect();
            format!(" One of {}.", words.join(", "))
        });
        let meaning = english(field);
        writeln!(out, "| `{path}{dot}{name}` | {required} | {meaning}{words} |").unwrap();
        rows(field, &format!("{path}{dot}{name}"), out);
    }
}

/// Tells whether the properties are languages.
fn is_text(schema: &Value) -> bool {
    schema.get("patternProperties").is_some()
}

/// Returns what is said in English; labels of words have none.
fn english(schema: &Value) -> &str {
    let said = schema["description"].as_str().unwrap_or_default();
    said.lines().next().unwrap_or_default()
}

#[test]
fn a_missing_field_is_reported_though_another_one_sounds_like_it() {
    let mut files = common::smallest();
    let path = "councils/raqqa/2025-01-05-regular/meeting.yaml";
    // `state` and `date`, `file` and `title` are two letters apart.
    let text = "title: {ar: اجتماع, ku: Civîn}\nkind: regular\nstate: held\n";
    files.insert(path.to_owned(), text.as_bytes().to_vec());
    let report = common::run(common::input(&files)).report(MessageLanguage::English);
    assert!(report.contains("error[missing-field]: the field `date`"), "{report}");
}

fn compare(path: &Path, made: &str) {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, made).unwrap();
    }
    let there = fs::read_to_string(path).unwrap_or_default();
    assert!(there == made, "{} is out of step: UPDATE=1 cargo test --test schema", path.display());
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
