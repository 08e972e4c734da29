//! Anchors of headings, made of their words.

use pulldown_cmark::{Event, Tag, TagEnd};

/// Returns the anchor of every heading: its words joined by `-`, made unique by a number.
pub fn of_headings<R>(events: &[(Event<'_>, R)]) -> Vec<String> {
    let mut anchors: Vec<String> = Vec::new();
    let mut heading: Option<String> = None;
    for (event, _) in events {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let words = heading.take().unwrap_or_default();
                let base = anchor(&words);
                let mut unique = base.clone();
                let mut count = 1;
                while anchors.contains(&unique) {
                    count += 1;
                    unique = format!("{base}-{count}");
                }
                anchors.push(unique);
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

fn anchor(words: &str) -> String {
    let letters = |word: &str| word.chars().filter(|one| one.is_alphanumeric()).collect::<String>();
    let words: Vec<String> =
        words.split_whitespace().map(letters).filter(|word| !word.is_empty()).collect();
    // The prefix keeps a heading's anchor apart from those of the page itself.
    format!("m-{}", words.join("-").to_lowercase())
}
