//! Anchors of headings, made of their words.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::model::minutes::{is_container, is_container_end};

/// Returns the anchor of every heading of the text's own outline: its words joined by `-`, made
/// unique by a number.
pub fn of_headings<R>(events: &[(Event<'_>, R)]) -> Vec<String> {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut anchors = Vec::new();
    let mut heading: Option<String> = None;
    let mut depth = 0;
    for (event, _) in events {
        match event {
            Event::Start(Tag::Heading { .. }) if depth == 0 => heading = Some(String::new()),
            Event::Start(tag) if is_container(tag) => depth += 1,
            Event::End(tag) if is_container_end(*tag) => depth -= 1,
            Event::End(TagEnd::Heading(_)) => {
                if let Some(words) = heading.take() {
                    anchors.push(unique(anchor(&words), &mut taken));
                }
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(words) = &mut heading {
                    words.push_str(text);
                }
            }
            _ => {}
        }
    }
    anchors
}

fn unique(base: String, taken: &mut BTreeMap<String, usize>) -> String {
    let mut count = taken.get(&base).map_or(1, |count| count + 1);
    let mut name = if count == 1 { base.clone() } else { format!("{base}-{count}") };
    // A heading may itself end in a number: `Item` twice, and then `Item 2`.
    while count > 1 && taken.contains_key(&name) {
        count += 1;
        name = format!("{base}-{count}");
    }
    taken.insert(base, count);
    taken.entry(name.clone()).or_insert(1);
    name
}

fn anchor(words: &str) -> String {
    let letters = |word: &str| word.chars().filter(|one| one.is_alphanumeric()).collect::<String>();
    let words: Vec<String> =
        words.split_whitespace().map(letters).filter(|word| !word.is_empty()).collect();
    // The prefix keeps a heading's anchor apart from those of the page itself.
    format!("m-{}", words.join("-").to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_unique() {
        let mut taken = BTreeMap::new();
        let names = ["a", "a", "a-2", "a", "a-2"].map(|name| unique(name.to_owned(), &mut taken));
        let distinct: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(distinct.len(), names.len(), "{names:?}");
    }
}
