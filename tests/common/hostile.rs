//! The texts of `tests/hostile/strings.jsonl`, which have broken what shows them.

use serde_json::Value;

/// Returns all of them.
pub(crate) fn strings() -> Vec<String> {
    let lines = include_str!("../hostile/strings.jsonl").lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    lines
        .map(|line| match serde_json::from_str(line).expect("a line of JSON") {
            Value::String(text) => text,
            Value::Array(parts) => {
                let times = parts[1].as_u64().expect("a number").try_into().expect("a small one");
                parts[0].as_str().expect("a text").repeat(times)
            }
            other => panic!("{other} is no text"),
        })
        .collect()
}
