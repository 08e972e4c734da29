//! Addresses outside the site: which schemes may be linked.

use crate::base::characters::is_forbidden;

/// Schemes that a link may have. Everything else (`javascript:`, `data:`, `file:`, …) is refused.
pub const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// What kind of link target a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'a> {
    /// An address of an allowed scheme.
    Outside,
    /// An address of another scheme, `//host`, or one that no browser reads the same way.
    Refused,
    /// A path inside the content, with the fragment cut off.
    Relative(&'a str),
}

/// Sorts a link target. A scheme is what stands before the first `:`, if no `/` comes earlier.
pub fn target(address: &str) -> Target<'_> {
    let odd = |one: char| is_forbidden(one) || (one.is_whitespace() && one != ' ');
    if address.starts_with("//") || address.contains('\\') || address.contains(odd) {
        return Target::Refused;
    }
    let path = address.split(['/', '?', '#']).next().unwrap_or("");
    let has_rest =
        || address.split_once(':').is_some_and(|(_, rest)| !rest.trim_matches('/').is_empty());
    match path.split_once(':') {
        Some((scheme, _))
            if SCHEMES.contains(&scheme.to_ascii_lowercase().as_str())
                && !address.contains(' ')
                && has_rest() =>
        {
            Target::Outside
        }
        Some(_) => Target::Refused,
        None => Target::Relative(address.split('#').next().unwrap_or("")),
    }
}

/// Tells whether a text is a whole address of the web.
pub fn is_web(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    target(address) == Target::Outside
        && rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
}

/// Returns an address that a site may have, without a `/` at its end.
pub fn site_address(address: &str) -> Option<String> {
    let sound = is_web(address) && !address.contains(['?', '#']);
    sound.then(|| address.trim_end_matches('/').to_owned())
}

/// Tells whether a text is an e-mail address.
pub fn is_email(address: &str) -> bool {
    let odd = |one: char| one.is_whitespace() || one.is_control() || "<>\"'?&".contains(one);
    !address.contains(odd)
        && address.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.contains('@')
        })
}

/// Encodes a path for an address; letters of other scripts are read by every browser, but not
/// by every chat that recognises addresses.
pub fn encode_path(path: &str) -> String {
    encode_but(path, b"/-_.~")
}

/// Encodes a text as the value of a query's field.
pub fn encode(text: &str) -> String {
    encode_but(text, b"-_.~")
}

fn encode_but(text: &str, kept: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || kept.contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_schemes_lead_out() {
        for address in ["https://x.org/a", "HTTP://x.org", "mailto:a@x.org", "tel:+963521"] {
            assert_eq!(target(address), Target::Outside, "{address}");
        }
        for address in [
            "javascript:alert(1)", "JaVaScript:x", "data:text/html,x", "//evil", "file:///etc",
            "\\\\x", "java\tscript:x", "https://x.org/\u{202E}a",
        ] {
            assert_eq!(target(address), Target::Refused, "{address}");
        }
        assert_eq!(target("../a/meeting.yaml#x"), Target::Relative("../a/meeting.yaml"));
        assert_eq!(target("a/b:c"), Target::Relative("a/b:c"));
    }

    #[test]
    fn a_web_address_names_a_host() {
        assert!(is_web("https://councils.example/a"));
        for address in ["https://", "https:///a", "mailto:a@x.org", "x.org", "ftp://x.org"] {
            assert!(!is_web(address), "{address}");
        }
    }
}
