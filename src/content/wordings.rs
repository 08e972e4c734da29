//! The texts of a file that people translate, each with a name that stays while others come and go:
//! `resolutions/4/text`.
//!
//! Left out is what isn't translated: ids of councils where a body may be one, and addresses, which
//! are the same in every language.

use crate::base::characters::fold_digits;
use crate::base::diag::Diagnostics;
use crate::base::ids::is_slug;
use crate::base::source::Place;
use crate::base::url;
use crate::content::fields::Read;
use crate::content::node::{Node, NodeValue};
use crate::content::raw::RawText;

/// A file that has texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// `site.yaml`.
    Site,
    /// `sectors.yaml`.
    Sectors,
    /// `council.yaml`.
    Council,
    /// `meeting.yaml`.
    Meeting,
    /// `clarification.yaml`.
    Clarification,
    /// `updates.yaml`.
    Updates,
    /// `corrections.yaml`.
    Corrections,
}

/// A text.
#[derive(Debug)]
pub struct Wording {
    /// Its name in the file: fields and positions, which count from 1; a resolution has its number.
    pub name: String,
    /// The resolution that it is about, as its number or id was typed, or its position.
    pub resolution: Option<String>,
    /// Its values.
    pub text: RawText,
    /// What it stands in.
    pub holder: Holder,
}

/// What a text stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// A field on a line of its own, whose name begins at this place.
    Field(Place),
    /// An entry of a list whose dash stands on a line.
    Entry,
    /// Something between brackets.
    Brackets,
}

impl Sheet {
    /// Returns the file's name.
    pub fn file(self) -> &'static str {
        match self {
            Sheet::Site => "site.yaml",
            Sheet::Sectors => "sectors.yaml",
            Sheet::Council => "council.yaml",
            Sheet::Meeting => "meeting.yaml",
            Sheet::Clarification => "clarification.yaml",
            Sheet::Updates => "updates.yaml",
            Sheet::Corrections => "corrections.yaml",
        }
    }

    /// Returns where its texts are: `*` is every entry of a list, `#` each resolution, `?` any name.
    fn patterns(self) -> &'static [&'static str] {
        match self {
            Sheet::Site => &["title", "publisher", "description", "contact"],
            Sheet::Sectors => &["?/name"],
            Sheet::Council => &[
                "name", "short_name", "area", "members/*/name", "members/*/role", "renamed_from/*",
            ],
            Sheet::Meeting => &[
                "title", "place", "slogan", "attendees/*/name", "attendees/*/group",
                "attendees/*/role", "attendees/*/body", "agenda/*", "figures/*/label",
                "resolutions/#/title", "resolutions/#/text", "resolutions/#/summary",
                "resolutions/#/due_text", "resolutions/#/responsible/*", "documents/*/title",
                "photos/*/alt", "photos/*/credit", "sources/*/title",
            ],
            Sheet::Clarification => &["title", "claim", "variants/*", "evidence/*/title"],
            Sheet::Updates => &["*/note", "*/evidence/*/title", "*/reported_by"],
            Sheet::Corrections => &["*/what", "*/before", "*/after", "*/reason"],
        }
    }
}

/// Finds the texts of a file, in the order in which they stand there.
pub fn find(sheet: Sheet, node: &Node, text: &str) -> Vec<Wording> {
    let mut found = Vec::new();
    for pattern in sheet.patterns() {
        let parts: Vec<&str> = pattern.split('/').collect();
        let at = At { name: String::new(), resolution: None, holder: Holder::Entry };
        walk(&at, &parts, node, text, &mut found);
    }
    found.sort_by_key(|one| one.text.place);
    found
}

/// Returns what a text and its alikes in one list have in common: `agenda/*` of `agenda/2`. A
/// resolution has its own number, wherever it stands.
pub fn kin(name: &str) -> String {
    let mut before = "";
    let mut parts = Vec::new();
    for part in name.split('/') {
        let is_position = part.bytes().all(|byte| byte.is_ascii_digit());
        let is_resolution = before.ends_with("resolutions");
        // A file's name stands in front of the first part.
        let entry = part
            .rsplit_once(' ')
            .filter(|(_, rest)| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()));
        parts.push(match entry {
            Some((file, _)) => format!("{file} *"),
            None if is_position && !is_resolution => "*".to_owned(),
            None => part.to_owned(),
        });
        before = part;
    }
    parts.join("/")
}

/// A way into a file.
struct At {
    name: String,
    resolution: Option<String>,
    holder: Holder,
}

impl At {
    fn below(&self, part: &str, resolution: Option<String>, holder: Holder) -> Self {
        let name = match self.name.as_str() {
            "" => part.to_owned(),
            above => format!("{above}/{part}"),
        };
        let holder = if self.holder == Holder::Brackets { Holder::Brackets } else { holder };
        At { name, resolution: resolution.or_else(|| self.resolution.clone()), holder }
    }
}

fn walk(at: &At, pattern: &[&str], node: &Node, text: &str, found: &mut Vec<Wording>) {
    let Some((first, rest)) = pattern.split_first() else {
        found.extend(wording(at, node));
        return;
    };
    let brackets = text.get(node.place.start as usize..).unwrap_or_default();
    let in_brackets = brackets.starts_with(['[', '{']);
    let holder = |holder| if in_brackets { Holder::Brackets } else { holder };
    match &node.value {
        NodeValue::Map(entries) => {
            for (key, value) in
                entries.iter().filter(|(key, _)| *first == "?" || key.text == *first)
            {
                let at = at.below(&key.text, None, holder(Holder::Field(key.place)));
                walk(&at, rest, value, text, found);
            }
        }
        NodeValue::List(items) if matches!(*first, "*" | "#") => {
            for (index, item) in items.iter().enumerate() {
                let position = (index + 1).to_string();
                let (name, resolution) = match *first {
                    "#" => {
                        let name = field(item, "id").or_else(|| field(item, "number"));
                        let name = name.unwrap_or_else(|| position.clone());
                        (name.clone(), Some(name))
                    }
                    _ => (position, field(item, "resolution")),
                };
                let at = at.below(&name, resolution, holder(Holder::Entry));
                walk(&at, rest, item, text, found);
            }
        }
        _ => {}
    }
}

/// Returns a word that a map has for a field.
fn field(node: &Node, name: &str) -> Option<String> {
    let NodeValue::Map(entries) = &node.value else { return None };
    let (_, value) = entries.iter().find(|(key, _)| key.text == name)?;
    match &value.value {
        NodeValue::Scalar(text) => Some(fold_digits(text.trim())),
        _ => None,
    }
}

/// Reads a text; what is wrong with it has been reported with the record.
fn wording(at: &At, node: &Node) -> Option<Wording> {
    let text = RawText::read("text", node, &mut Diagnostics::new())?;
    if let [(None, value)] = text.values.as_slice() {
        let typed = value.text.trim();
        let parts = at.name.split('/').rev();
        let may_be_council =
            parts.take(2).any(|part| matches!(part, "responsible" | "reported_by"));
        if url::is_web(typed) || url::is_email(typed) || (may_be_council && is_slug(typed)) {
            return None;
        }
    }
    let is_sound = !text.faulty && !text.values.is_empty();
    is_sound.then(|| Wording {
        name: at.name.clone(),
        resolution: at.resolution.clone(),
        text,
        holder: at.holder,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_of_a_kind_and_resolutions_are_not() {
        for (name, kind) in [
            ("meeting.yaml title", "meeting.yaml title"),
            ("meeting.yaml agenda/12", "meeting.yaml agenda/*"),
            ("meeting.yaml resolutions/4/text", "meeting.yaml resolutions/4/text"),
            (
                "meeting.yaml resolutions/4/responsible/1",
                "meeting.yaml resolutions/4/responsible/*",
            ),
            ("updates.yaml 3/evidence/1/title", "updates.yaml */evidence/*/title"),
        ] {
            assert_eq!(kin(name), kind);
        }
    }
}
