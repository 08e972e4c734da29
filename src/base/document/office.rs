//! Office files: XML in a ZIP, by the names that the programs give its parts.

use std::io::{Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::base::document::{Findings, MOST_UNPACKED, Tell, texts};

/// How many parts may be in a file.
const MOST_PARTS: usize = 10_000;

/// Looks into a file.
pub(super) fn look(file: &mut (impl Read + Seek), findings: &mut Findings) {
    if look_at(file, findings).is_err() {
        findings.hide();
    }
}

fn look_at(file: &mut (impl Read + Seek), findings: &mut Findings) -> Result<(), ZipError> {
    let mut archive = ZipArchive::new(file)?;
    if archive.len() > MOST_PARTS {
        findings.hide();
        return Ok(());
    }
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let Some(name) = archive.name_for_index(index) else { continue };
        let name = name?.to_ascii_lowercase();
        if name.ends_with("vbaproject.bin") || name.starts_with("basic/") {
            findings.add(Tell::Acts, "Basic");
        }
        let Some(tells) = part(&name) else { continue };
        let mut source = archive.by_index(index)?.take(left);
        texts::xml(&mut source, findings, |(element, attribute, words), findings| {
            if let Some(tell) = tells(element, attribute) {
                findings.add(tell, words);
            }
        });
        left = source.limit();
        if left == 0 {
            findings.hide();
            break;
        }
    }
    Ok(())
}

/// What an element's text or one of its attributes tells, by their names.
type Tells = fn(&str, &str) -> Option<Tell>;

/// Returns what a part tells of, by its name in small letters; most tell nothing.
fn part(name: &str) -> Option<Tells> {
    match name {
        "docprops/core.xml" => Some(|element, attribute| match (element, attribute) {
            ("creator", "") => Some(Tell::Author),
            ("lastModifiedBy", "") => Some(Tell::Editor),
            _ => None,
        }),
        "docprops/app.xml" => Some(|element, attribute| match (element, attribute) {
            ("Company", "") => Some(Tell::Company),
            ("Manager", "") => Some(Tell::Names),
            _ => None,
        }),
        // OpenDocument calls `creator` who saved the file last.
        "meta.xml" => Some(|element, attribute| match (element, attribute) {
            ("initial-creator", "") => Some(Tell::Author),
            ("creator", "") => Some(Tell::Editor),
            ("printed-by", "") => Some(Tell::Names),
            _ => None,
        }),
        // Of comments and of changes that are tracked.
        "content.xml" => Some(|element, attribute| {
            let is_one = ["creator", "creator-initials"].contains(&element) && attribute.is_empty();
            is_one.then_some(Tell::Names)
        }),
        _ if !name.ends_with(".xml") => None,
        _ if name.starts_with("word/") => {
            Some(|_, attribute| (attribute == "author").then_some(Tell::Names))
        }
        _ if name.starts_with("xl/comments") => Some(|element, attribute| {
            (element == "author" && attribute.is_empty()).then_some(Tell::Names)
        }),
        _ if name.starts_with("xl/persons/") => {
            Some(|_, attribute| (attribute == "displayName").then_some(Tell::Names))
        }
        _ if name.starts_with("xl/revisions/") => {
            Some(|_, attribute| (attribute == "userName").then_some(Tell::Names))
        }
        _ => None,
    }
}
