//! Links of a page inside a ZIP: those that lead to what isn't there become whole addresses of the
//! site, or plain words where the site has no address. None is dead.
//!
//! Our own pages are read here, in which every value of an attribute is in quotation marks and
//! every such mark inside it escaped.

/// Changes the links of a page at a path that lead out of the ZIP. `inside` tells which paths are
/// in it, `base` is the site's address.
pub fn rewrite(
    html: &str,
    page: &str,
    inside: impl Fn(&str) -> bool,
    base: Option<&str>,
) -> String {
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
        } else if let Some(target) = leading_out(tag, page, &inside) {
            plain |= base.is_none() && tag.starts_with("<a ");
            out.push_str(&changed(tag, &target, base));
        } else {
            out.push_str(tag);
        }
    }
    out.push_str(rest);
    out
}

/// An address in a tag that leads to something that isn't there.
struct Target {
    /// Where its value stands in the tag.
    start: usize,
    end: usize,
    /// Where it leads, below the site's root, still encoded.
    path: String,
}

/// Splits a text that begins with a tag behind it.
fn split_tag(text: &str) -> (&str, &str) {
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

fn attribute<'t>(tag: &'t str, name: &str) -> Option<(usize, &'t str)> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    Some((start, tag[start..].split('"').next().unwrap_or_default()))
}

fn leading_out(tag: &str, page: &str, inside: &impl Fn(&str) -> bool) -> Option<Target> {
    let (start, address) = attribute(tag, "href").or_else(|| attribute(tag, "src"))?;
    let end = start + address.len();
    let first = address.split(['/', '#', '?']).next().unwrap_or_default();
    if address.is_empty() || address.starts_with(['#', '/']) || first.contains(':') {
        // The page itself, or outside the site.
        return None;
    }
    let (relative, fragment) = address.split_at(address.find('#').unwrap_or(address.len()));
    let path = resolve(page, relative);
    (!inside(&decoded(&path))).then(|| Target { start, end, path: path + fragment })
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

fn changed(tag: &str, target: &Target, base: Option<&str>) -> String {
    if tag.starts_with("<img ") {
        // A page loads nothing from elsewhere: what the picture shows is said instead.
        let (_, alt) = attribute(tag, "alt").unwrap_or_default();
        return format!("<span>{alt}</span>");
    }
    if let Some(base) = base {
        let (before, after) = (&tag[..target.start], &tag[target.end..]);
        return format!("{before}{base}/{}{after}", target.path);
    }
    if !tag.starts_with("<a ") {
        // A `<link>` to a feed or calendar.
        return String::new();
    }
    // Of a link that leads nowhere only what says how its words are written stays.
    let kept = ["lang", "dir", "class"].map(|name| match attribute(tag, name) {
        Some((_, value)) => format!(" {name}=\"{value}\""),
        None => String::new(),
    });
    format!("<span{}>", kept.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_lead_out_become_addresses_or_words() {
        let inside = |path: &str| ["ar/a.html", "files/é.pdf"].contains(&path);
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
                "<img src=\"b.png\" alt=\"a &gt; b\">", "<span>a &gt; b</span>",
                "<span>a &gt; b</span>",
            ),
            (
                "<script>\"<a href='b'>\"</script>", "<script>\"<a href='b'>\"</script>",
                "<script>\"<a href='b'>\"</script>",
            ),
        ] {
            assert_eq!(rewrite(html, "ar/p.html", inside, Some("https://s.example")), based);
            assert_eq!(rewrite(html, "ar/p.html", inside, None), plain);
        }
    }
}
