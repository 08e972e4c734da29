//! Licences: the address that tells what one allows.

use crate::base::url;

/// Returns the address of a licence, given as its SPDX id or as an address; `None` if it is
/// neither.
pub fn address(license: &str) -> Option<String> {
    let known = match license {
        _ if url::is_web(license) => license,
        "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/",
        "CC-BY-4.0" => "https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-SA-4.0" => "https://creativecommons.org/licenses/by-sa/4.0/",
        id if id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.+".contains(&b)) => {
            return Some(format!("https://spdx.org/licenses/{id}.html"));
        }
        _ => return None,
    };
    Some(known.to_owned())
}
