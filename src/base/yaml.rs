//! Writing texts and ids into YAML so that no sign in them means anything.

/// Quotes a text, on one line. What holds quotation marks or backslashes goes into single quotes,
/// where both are plain signs; line breaks are there only as `\n`, which needs double quotes.
pub fn quote(text: &str) -> String {
    if text.contains(['\n', '\r']) {
        let text = text.replace('\\', "\\\\").replace('"', "\\\"");
        format!("\"{}\"", text.replace('\n', "\\n").replace('\r', "\\r"))
    } else if text.contains(['"', '\\']) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        format!("\"{text}\"")
    }
}

/// Writes an id, without quotes where they can be spared: YAML takes some words for other things
/// than texts.
pub fn id(id: &str) -> String {
    let word = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(&id);
    let plain = !word && id.starts_with(|first: char| first.is_ascii_lowercase());
    if plain { id.to_owned() } else { quote(id) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_means_anything() {
        for (text, quoted) in [
            ("- # : {", "\"- # : {\""),
            ("it's \"so\"", "'it''s \"so\"'"),
            ("a\\b", "'a\\b'"),
            ("one \\\n\"two\"", "\"one \\\\\\n\\\"two\\\"\""),
        ] {
            assert_eq!(quote(text), quoted);
        }
    }
}
