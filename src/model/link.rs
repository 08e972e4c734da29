//! Links inside minutes: what a relative path leads to.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::codes;
use crate::base::diag::{Code, Diagnostics};
use crate::base::ids::Id;
use crate::base::source::FileId;
use crate::base::url;
use crate::model::attachment::{File, Files};
use crate::model::scope::{Name, Scope};
use crate::model::values;

/// A record or file of the site, whatever page it will be on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// A council.
    Council(Id),
    /// A meeting.
    Meeting(Id, Id),
    /// A resolution, by the last part of its name.
    Resolution(Id, Id, String),
    /// A clarification.
    Clarification(Id),
    /// An attachment of the same record.
    File(File),
    /// A heading of the same text.
    Heading(String),
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// Out of the site.
    Outside(String),
    /// To something of the site.
    Inside(Target),
}

/// What the links of one text may lead to.
pub struct Links<'a, 'f> {
    /// The folder of the text, below the content folder.
    pub folder: &'a str,
    /// What there is in the content folder.
    pub scope: &'a Scope<'a>,
    /// The attachments of the same record.
    pub files: &'a mut Files<'f>,
    /// The file that holds the text.
    pub file: FileId,
}

impl Links<'_, '_> {
    /// Finds what a link leads to, or the code of the report that it leads nowhere.
    pub fn resolve(
        &mut self,
        address: &str,
        anchors: &BTreeSet<String>,
    ) -> Result<Destination, Code> {
        let path = match url::target(address) {
            url::Target::Outside => return Ok(Destination::Outside(address.to_owned())),
            url::Target::Refused => return Err(codes::FORBIDDEN_LINK),
            url::Target::Relative(path) => path,
        };
        let fragment = address.split_once('#').map(|(_, fragment)| fragment);
        if path.is_empty() {
            let heading = fragment.and_then(|name| heading(name, anchors));
            let heading = heading.ok_or(codes::BROKEN_LINK)?;
            return Ok(Destination::Inside(Target::Heading(heading)));
        }
        let decoded = percent_decode(path).ok_or(codes::BROKEN_LINK)?;
        let full = join(self.folder, &decoded).ok_or(codes::BROKEN_LINK)?;
        self.inside(&full, fragment).map(Destination::Inside)
    }

    fn inside(&mut self, path: &str, fragment: Option<&str>) -> Result<Target, Code> {
        if !self.scope.has(Name::Path(path.to_owned())) {
            return Err(codes::BROKEN_LINK);
        }
        let parts: Vec<&str> = path.split('/').collect();
        if matches!(
            parts.as_slice(),
            ["councils", _, _, "files", ..] | ["clarifications", _, "files", ..]
        ) {
            return self.own_file(path);
        }
        record(&parts, fragment).ok_or(codes::BROKEN_LINK)
    }

    fn own_file(&mut self, path: &str) -> Result<Target, Code> {
        let own = path.strip_prefix(self.folder).and_then(|rest| rest.strip_prefix("/files/"));
        let own = own.ok_or(codes::BROKEN_LINK)?;
        let mut reports = Diagnostics::new();
        let file = self.files.take_named(own, self.file.start(), &mut reports);
        let code = reports.first().map_or(codes::BROKEN_LINK, |report| report.code);
        file.map(Target::File).ok_or(code)
    }
}

/// Finds the record that a file or folder of the content belongs to.
fn record(parts: &[&str], fragment: Option<&str>) -> Option<Target> {
    let id = |name: &str| Id::parse(name).ok();
    match parts {
        ["councils", council] | ["councils", council, "council.yaml"] => {
            Some(Target::Council(id(council)?))
        }
        ["councils", council, meeting, ..] => {
            let (council, meeting) = (id(council)?, id(meeting)?);
            // Only the record itself has resolutions; a part of the minutes is the meeting's page.
            let fragment = fragment.filter(|_| parts.last() == Some(&"meeting.yaml"));
            Some(match fragment {
                Some(number) => Target::Resolution(council, meeting, values::fold_number(number)),
                None => Target::Meeting(council, meeting),
            })
        }
        ["clarifications", name, ..] => Some(Target::Clarification(id(name)?)),
        _ => None,
    }
}

/// Finds a heading by its anchor or by its words.
fn heading(name: &str, anchors: &BTreeSet<String>) -> Option<String> {
    let name = percent_decode(name)?.to_lowercase();
    anchors.get(&name).or_else(|| anchors.get(&format!("m-{name}"))).cloned()
}

/// Follows a relative path from a folder; `None` if it leaves the content folder.
fn join(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

fn percent_decode(path: &str) -> Option<String> {
    let bytes = path.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%' {
            let digits = path.get(at + 1..at + 3)?;
            decoded.push(u8::from_str_radix(digits, 16).ok()?);
            at += 3;
        } else {
            decoded.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_paths_stay_inside_the_content() {
        let folder = "councils/tabqa/2025-annual";
        let followed = |path| join(folder, path);
        assert_eq!(followed("../council.yaml").as_deref(), Some("councils/tabqa/council.yaml"));
        assert_eq!(
            followed("./meeting.yaml").as_deref(),
            Some("councils/tabqa/2025-annual/meeting.yaml")
        );
        assert_eq!(followed("../../../../etc/passwd"), None);
    }

    #[test]
    fn percent_signs_are_decoded() {
        assert_eq!(percent_decode("files/%D9%86%D8%B5.pdf").as_deref(), Some("files/نص.pdf"));
        assert_eq!(percent_decode("a%zz"), None);
        assert_eq!(percent_decode("a%"), None);
    }
}
