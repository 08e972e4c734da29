//! Reads pages as strictly as the program should write them: whatever isn't a well-formed tag or
//! an escaped text is a panic that shows the place.

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    /// `<name …>`.
    Open(Tag),
    /// `</name>`.
    Close(String),
    /// A text, without escapes.
    Text(String),
}

/// An opening tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    /// Its name.
    pub(crate) name: String,
    /// Its attributes, without escapes.
    pub(crate) attributes: Vec<(String, String)>,
}

impl Tag {
    /// Returns an attribute's value.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// Elements without an end tag.
const EMPTY: [&str; 8] = ["br", "col", "hr", "img", "input", "link", "meta", "source"];

const ESCAPES: [(&str, char); 6] = [
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&#39;", '\''),
    ("&#x27;", '\''),
];

/// Splits a page into its parts, and checks that its elements are nested.
pub(crate) fn parts(page: &str) -> Vec<Part> {
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a page begins with its type");
    let mut parts = Vec::new();
    let mut open: Vec<String> = Vec::new();
    while !rest.is_empty() {
        let part;
        (part, rest) = match open.last() {
            Some(name) if name == "script" => code(rest),
            _ => next(rest),
        };
        match &part {
            Part::Open(tag) if !EMPTY.contains(&tag.name.as_str()) => open.push(tag.name.clone()),
            Part::Close(name) => {
                assert_eq!(open.pop().as_ref(), Some(name), "before {}", head(rest))
            }
            _ => {}
        }
        parts.push(part);
    }
    assert_eq!(open, Vec::<String>::new(), "elements without an end");
    parts
}

/// Returns the tags of a page.
pub(crate) fn tags(page: &str) -> Vec<Tag> {
    let tag = |part| match part {
        Part::Open(tag) => Some(tag),
        _ => None,
    };
    parts(page).into_iter().filter_map(tag).collect()
}

/// Panics where a piece of a page isn't nested and escaped, or could act.
pub(crate) fn check_harmless(piece: &str) {
    let tags = tags(&format!("<!DOCTYPE html>{piece}"));
    assert!(tags.iter().all(|tag| tag.name != "script"), "{piece}");
    tags.iter().for_each(check_tag);
}

/// Panics where an element, attribute or address could act.
pub(crate) fn check_tag(tag: &Tag) {
    assert!(!["iframe", "object", "style", "form"].contains(&&*tag.name), "{tag:?}");
    for (name, value) in &tag.attributes {
        assert!(!name.starts_with("on") && name != "style", "{tag:?}");
        let schemes = ["http:", "https:", "mailto:", "tel:"];
        let first = value.split(['/', '#', '?']).next().unwrap_or_default();
        let relative = !first.contains(':');
        let lower = value.to_ascii_lowercase();
        let known = schemes.iter().any(|scheme| lower.starts_with(scheme));
        assert!(!["href", "src"].contains(&&**name) || relative || known, "{tag:?}");
    }
}

/// Returns the text of the first element with this class or, without a class, of this name.
pub(crate) fn text_of(parts: &[Part], wanted: &str) -> Option<String> {
    let is_wanted = |part: &Part| match part {
        Part::Open(tag) => {
            let class = tag.get("class").unwrap_or_default();
            tag.name == wanted || class.split(' ').any(|one| one == wanted)
        }
        _ => false,
    };
    let start = parts.iter().position(is_wanted)?;
    let mut depth = 0;
    let mut text = String::new();
    for part in &parts[start..] {
        match part {
            Part::Open(tag) if !EMPTY.contains(&tag.name.as_str()) => depth += 1,
            Part::Open(_) => {}
            Part::Close(_) => depth -= 1,
            Part::Text(own) => text.push_str(own),
        }
        if depth == 0 {
            break;
        }
    }
    Some(text)
}

fn next(text: &str) -> (Part, &str) {
    let Some(inside) = text.strip_prefix('<') else {
        let end = text.find('<').unwrap_or(text.len());
        return (Part::Text(unescaped(&text[..end])), &text[end..]);
    };
    if let Some(name) = inside.strip_prefix('/') {
        let end =
            name.find('>').unwrap_or_else(|| panic!("an end tag without an end: {}", head(text)));
        assert!(is_name(&name[..end]), "no end tag: {}", head(text));
        return (Part::Close(name[..end].to_owned()), &name[end + 1..]);
    }
    let end =
        inside.find([' ', '>']).unwrap_or_else(|| panic!("a tag without an end: {}", head(text)));
    assert!(is_name(&inside[..end]), "no tag: {}", head(text));
    let (attributes, rest) = attributes(&inside[end..]);
    (Part::Open(Tag { name: inside[..end].to_owned(), attributes }), rest)
}

/// Reads the code of a script, in which nothing is escaped.
fn code(text: &str) -> (Part, &str) {
    let end = text.find("</script>").expect("a script has an end");
    match &text[..end] {
        "" => next(text),
        code => (Part::Text(code.to_owned()), &text[end..]),
    }
}

fn attributes(mut text: &str) -> (Vec<(String, String)>, &str) {
    let mut found = Vec::new();
    loop {
        if let Some(rest) = text.strip_prefix('>') {
            return (found, rest);
        }
        let attribute =
            text.strip_prefix(' ').unwrap_or_else(|| panic!("no attribute: {}", head(text)));
        let end = attribute.find(['=', ' ', '>']).unwrap_or(attribute.len());
        let (name, rest) = attribute.split_at(end);
        assert!(is_name(name), "no attribute's name: {}", head(text));
        let Some(value) = rest.strip_prefix("=\"") else {
            assert_eq!(name, "hidden", "no value: {}", head(text));
            found.push((name.to_owned(), String::new()));
            text = rest;
            continue;
        };
        let (value, rest) =
            value.split_once('"').unwrap_or_else(|| panic!("an open value: {}", head(text)));
        assert!(!value.contains('<'), "markup in an attribute: {}", head(text));
        found.push((name.to_owned(), unescaped(value)));
        text = rest;
    }
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['&', '>']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = ESCAPES.iter().find(|(escape, _)| rest.starts_with(escape));
        let (escape, sign) = known.unwrap_or_else(|| panic!("an unescaped sign: {}", head(rest)));
        plain.push(*sign);
        rest = &rest[escape.len()..];
    }
    plain + rest
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|one| one.is_ascii_alphanumeric() || one == '-')
}

fn head(text: &str) -> String {
    text.chars().take(60).collect()
}
