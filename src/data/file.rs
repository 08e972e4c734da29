//! A file of data: where it lies, and how it says texts and names other files.

use crate::base::json::Object;
use crate::base::text::{Lang, Text};
use crate::base::url::encode_path;
use crate::model::attachment::File;
use crate::model::meeting::Meeting;
use crate::model::settings::Settings;
use crate::site::{Site, names, routes};

/// The language whose words stand where a format has room for one.
pub const PRIMARY: Lang = Lang(0);

/// A file of data that is being written.
pub struct DataFile<'a> {
    /// The records.
    pub site: &'a Site<'a>,
    path: String,
}

impl<'a> DataFile<'a> {
    /// Begins a file at a path below the site's root.
    pub fn new(site: &'a Site<'a>, path: &str) -> Self {
        DataFile { site, path: path.to_owned() }
    }

    /// Returns the site's settings.
    pub fn settings(&self) -> &'a Settings {
        &self.site.model.settings
    }

    /// Returns the address of a file of the site: absolute if the site has an address, else
    /// counted from this file's own.
    pub fn address(&self, path: &str) -> String {
        let path = encode_path(path);
        match &self.settings().base_url {
            Some(base) => format!("{base}/{path}"),
            None => relative(&self.path, &path),
        }
    }

    /// Returns the address of a page, in the primary language.
    pub fn page(&self, path: &str) -> String {
        self.address(&format!("{}/{path}", self.settings().languages.tag(PRIMARY)))
    }

    /// Returns the address of an attachment of a meeting.
    pub fn attachment(&self, meeting: &Meeting, file: &File) -> String {
        let folder = names::meeting(meeting);
        self.address(&routes::attachment(&folder, &file.path))
    }

    /// Returns a text in the primary language, or in the first there is.
    pub fn plain(&self, text: &'a Text) -> &'a str {
        text.shown(PRIMARY).text
    }

    /// Returns a text in every language that has it, by tag.
    pub fn texts(&self, text: &Text) -> Object {
        let languages = &self.settings().languages;
        text.values().fold(Object::default(), |all, one| {
            all.with(languages.tag(one.lang).to_owned(), one.text)
        })
    }

    /// Returns a text that may be missing, by language.
    pub fn optional(&self, text: Option<&Text>) -> Option<Object> {
        text.map(|text| self.texts(text))
    }

    /// Returns a list of texts, each by language.
    pub fn all(&self, texts: &[Text]) -> Vec<Object> {
        texts.iter().map(|text| self.texts(text)).collect()
    }
}

/// Returns the way from one file to another, both below the site's root.
fn relative(from: &str, to: &str) -> String {
    let shared = from.bytes().zip(to.bytes()).take_while(|(one, other)| one == other).count();
    let folder = to[..shared].rfind('/').map_or(0, |at| at + 1);
    format!("{}{}", "../".repeat(from[folder..].matches('/').count()), &to[folder..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_goes_up_no_further_than_it_has_to() {
        for (from, to, way) in [
            ("data/oparl/body.json", "data/oparl/meetings.json", "meetings.json"),
            ("data/oparl/meetings-2.json", "data/oparl/meetings.json", "meetings.json"),
            ("data/oparl/meeting/a/b.json", "data/catalog.json", "../../../catalog.json"),
            ("data/catalog.json", "data/oparl/system.json", "oparl/system.json"),
            ("data/catalog.json", "data-x/y.csv", "../data-x/y.csv"),
            ("data/popolo.json", "ar/index.html", "../ar/index.html"),
        ] {
            assert_eq!(relative(from, to), way);
        }
    }
}
