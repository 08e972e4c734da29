//! The anchors of a page that becomes a part of a larger one: each gets the part's name before it,
//! and so do the links to it.

use crate::bundle::links::{attribute, split_tag};

/// Returns an anchor's name inside a part. A part's name has no dot.
pub fn within(part: &str, anchor: &str) -> String {
    format!("{part}.{anchor}")
}

/// Renames the anchors of a page of ours, and its links to them.
pub fn rename(html: &str, part: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        let (tag, after) = split_tag(&rest[start..]);
        rest = after;
        let anchor = attribute(tag, "id").filter(|(_, anchor)| !anchor.is_empty());
        let link = attribute(tag, "href").and_then(|(at, address)| {
            Some((at + 1, address.strip_prefix('#')?)).filter(|(_, anchor)| !anchor.is_empty())
        });
        match anchor.or(link) {
            Some((at, anchor)) => {
                out.push_str(&tag[..at]);
                out.push_str(&within(part, anchor));
                out.push_str(&tag[at + anchor.len()..]);
            }
            None => out.push_str(tag),
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::rename;

    #[test]
    fn anchors_and_links_to_them_get_the_part_before_them() {
        for (html, renamed) in [
            ("<h3 id=\"m-a\">a</h3>", "<h3 id=\"ku.m-a\">a</h3>"),
            ("<a class=\"x\" href=\"#m-a\">a</a>", "<a class=\"x\" href=\"#ku.m-a\">a</a>"),
            ("<a href=\"b.html#c\">#c</a>", "<a href=\"b.html#c\">#c</a>"),
            ("<a href=\"#\">id=\"x\"</a> <", "<a href=\"#\">id=\"x\"</a> <"),
        ] {
            assert_eq!(rename(html, "ku"), renamed);
        }
    }
}
