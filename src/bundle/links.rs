//! Links of a page that leaves its site, inside a ZIP or a file: those that lead to what isn't
//! there become whole addresses of the site, or plain words where the site has no address. None is
//! dead.
//!
//! Our own pages are read here, in which every value of an attribute is in quotation marks and
//! every such mark inside it escaped.

use std::borrow::Cow;

/// Where a link to a file of the site leads, from the page that left it.
pub enum Way {
    /// Where it says: the file is there too.
    Same,
    /// To another address.
    To(String),
    /// To nothing: the file isn't there.
    Out,
}

/// Changes the links of a page at a path. `way` tells where those lead that name a path of the site,
/// `base` is the site's address.
pub fn rewrite(html: &str, page: &str, way: impl Fn(&str) -> Way, base: Option<&str>) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    let mut plain = false;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        let (tag, after) = split_tag(&rest[start..]);
        rest = after;
        if tag.starts_with("<script") {
            let end = rest.find("</script>").unwrap_or(rest.len());
            out.push_str(tag);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if tag == "</a>" && plain {
            // Links aren't nested.
            out.push_str("</span>");
            plain = false;
        } else if tag.starts_with("<source ") {
            // A photo is there once, and in no other size.
        } else if let Some(target) = leading_elsewhere(tag, page, &way) {
            let (opened, is_plain) = changed(tag, &target, base);
            plain |= is_plain;
            out.push_str(&opened);
        } else if tag.starts_with("<img ") {
            out.push_str(&without(without(tag, "srcset"), "sizes"));
        } else {
            out.push_str(tag);
        }
    }
    out.push_str(rest);
    out
}

/// Returns a tag without an attribute.
fn without<'t>(tag: impl Into<Cow<'t, str>>, name: &str) -> Cow<'t, str> {
    let tag = tag.into();
    match attribute(&tag, name) {
        Some((start, value)) => {
            let (before, after) = (start - name.len() - 3, start + value.len() + 1);
            Cow::Owned([&tag[..before], &tag[after..]].concat())
        }
        None => tag,
    }
}

/// An address in a tag that leads elsewhere than it says.
struct Target {
    /// Where its value stands in the tag.
    start: usize,
    end: usize,
    /// Where it leads, below the site's root, still encoded.
    path: String,
    /// Where that is, if it is there.
    to: Option<String>,
}

/// Splits a text that begins with a tag behind it.
pub(super) fn split_tag(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, one) in text.char_indices() {
        match one {
            '"' => quoted = !quoted,
            '>' if !quoted => return text.split_at(at + 1),
            _ => {}
        }
    }
    (text, "")
}

pub(super) fn attribute<'t>(tag: &'t str, name: &str) -> Option<(usize, &'t str)> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    Some((start, tag[start..].split('"').next().unwrap_or_default()))
}

fn leading_elsewhere(tag: &str, page: &str, way: &impl Fn(&str) -> Way) -> Option<Target> {
    let (start, address) = attribute(tag, "href").or_else(|| attribute(tag, "src"))?;
    let end = start + address.len();
    let first = address.split(['/', '#', '?']).next().unwrap_or_default();
    if address.is_empty() || address.starts_with(['#', '/']) || first.contains(':') {
        // The page itself, or outside the site.
        return None;
    }
    let (relative, fragment) = address.split_at(address.find('#').unwrap_or(address.len()));
    let path = resolve(page, relative);
    let to = match way(&decoded(&path)) {
        Way::Same => return None,
        Way::To(address) => Some(address),
        Way::Out => None,
    };
    Some(Target { start, end, path: path + fragment, to })
}

/// Returns where a relative address leads from a page.
fn resolve(page: &str, address: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// Undoes percent encoding.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        rest = others;
        let code = others.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &others[2..];
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Returns what stands in the place of a tag, and whether that begins plain words.
fn changed(tag: &str, target: &Target, base: Option<&str>) -> (String, bool) {
    let kept = ["lang", "dir", "class"].map(|name| match attribute(tag, name) {
        Some((_, value)) => format!(" {name}=\"{value}\""),
        None => String::new(),
    });
    if tag.starts_with("<img ") {
        // A page loads nothing from elsewhere: what the picture shows is said instead.
        let (_, alt) = attribute(tag, "alt").unwrap_or_default();
        let said = match &target.to {
            Some(address) => format!("<a href=\"{address}\"{}>{alt}</a>", kept.concat()),
            None => format!("<span{}>{alt}</span>", kept.concat()),
        };
        return (said, false);
    }
    let outside = base.map(|base| format!("{base}/{}", target.path));
    if let Some(address) = target.to.as_ref().or(outside.as_ref()) {
        let (before, after) = (&tag[..target.start], &tag[target.end..]);
        return (format!("{before}{address}{after}"), false);
    }
    if !tag.starts_with("<a ") {
        // A `<link>` to a feed or calendar.
        return (String::new(), false);
    }
    // Of a link that leads nowhere only what says how its words are written stays.
    (format!("<span{}>", kept.concat()), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_lead_out_become_addresses_or_words() {
        let way = |path: &str| match path {
            "ar/a.html" | "files/é.pdf" => Way::Same,
            "ar/here.html" | "files/here.png" => Way::To("#here".to_owned()),
            _ => Way::Out,
        };
        for (html, based, plain) in [
            (
                "<a href=\"a.html#x\">x</a>", "<a href=\"a.html#x\">x</a>",
                "<a href=\"a.html#x\">x</a>",
            ),
            (
                "<a href=\"../files/%C3%A9.pdf\">", "<a href=\"../files/%C3%A9.pdf\">",
                "<a href=\"../files/%C3%A9.pdf\">",
            ),
            ("<a href=\"#x\">", "<a href=\"#x\">", "<a href=\"#x\">"),
            ("<a href=\"tel:1\">", "<a href=\"tel:1\">", "<a href=\"tel:1\">"),
            (
                "<a lang=\"ku\" href=\"../ku/a%20b.html#y\" rel=\"alternate\">x</a><a href=\"a.html\">y</a>",
                "<a lang=\"ku\" href=\"https://s.example/ku/a%20b.html#y\" rel=\"alternate\">x</a><a href=\"a.html\">y</a>",
                "<span lang=\"ku\">x</span><a href=\"a.html\">y</a>",
            ),
            (
                "<link rel=\"alternate\" href=\"feed.xml\">",
                "<link rel=\"alternate\" href=\"https://s.example/ar/feed.xml\">",
                "",
            ),
            (
                "<img src=\"b.png\" alt=\"a &gt; b\" lang=\"ku\">",
                "<span lang=\"ku\">a &gt; b</span>",
                "<span lang=\"ku\">a &gt; b</span>",
            ),
            (
                "<picture><source srcset=\"a.webp 1w\"><img src=\"a.html\" srcset=\"b.jpg 2w\" sizes=\"9px\" alt=\"\"></picture>",
                "<picture><img src=\"a.html\" alt=\"\"></picture>",
                "<picture><img src=\"a.html\" alt=\"\"></picture>",
            ),
            (
                "<a href=\"here.html#x\">x</a><img src=\"../files/here.png\" alt=\"a\">",
                "<a href=\"#here\">x</a><a href=\"#here\">a</a>",
                "<a href=\"#here\">x</a><a href=\"#here\">a</a>",
            ),
            (
                "<script>\"<a href='b'>\"</script>", "<script>\"<a href='b'>\"</script>",
                "<script>\"<a href='b'>\"</script>",
            ),
        ] {
            assert_eq!(rewrite(html, "ar/p.html", way, Some("https://s.example")), based);
            assert_eq!(rewrite(html, "ar/p.html", way, None), plain);
        }
    }
}
