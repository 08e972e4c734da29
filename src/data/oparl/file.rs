//! Files of a meeting: its documents, its photos, and the page with its minutes.

use crate::base::json::Object;
use crate::base::url::encode_path;
use crate::data::file::DataFile;
use crate::data::oparl::typed;
use crate::data::values::media_type;
use crate::model::attachment::File;
use crate::model::meeting::Meeting;
use crate::site::{names, routes};
use std::collections::BTreeMap;

/// Returns the minutes: they are read on the meeting's page, and no file of their own.
pub fn minutes(file: &DataFile<'_>, meeting: &str, page: &str, name: String) -> Object {
    typed(names::part_uri(file.settings(), meeting, "~minutes"), "File")
        .with("name", name)
        .with("mimeType", "text/html")
        .with("accessUrl", page)
}

/// Returns documents and photos, each file once: a photo may be a document too.
pub fn all(file: &DataFile<'_>, meeting: &Meeting, uri: &str) -> Vec<Object> {
    let documents = meeting.documents.iter().map(|one| {
        let kind = one.kind.as_deref();
        let own = object(file, meeting, uri, &one.file)
            .with("name", file.plain(&one.title))
            .with("diwan:name", file.texts(&one.title))
            .with("diwan:kind", kind)
            .with("diwan:language", one.lang.as_deref());
        (&one.file.path, own)
    });
    let photos = meeting.photos.iter().map(|one| {
        let (own, path) = (&one.picture.path, routes::whole_photo(&one.picture));
        let name = path.rsplit('/').next().unwrap_or(&path);
        let own = typed(uri_of(file, uri, own), "File")
            .with("fileName", name)
            .with("mimeType", media_type(&path))
            .with("accessUrl", file.address(&path))
            .with("name", one.alt.as_ref().map(|alt| file.plain(alt)))
            .with("diwan:name", file.optional(one.alt.as_ref()))
            .with("diwan:kind", "photo")
            .with("diwan:credit", file.optional(one.credit.as_ref()));
        (&one.picture.path, own)
    });
    // Of a file that is both, what is said of the document stays.
    let by_path: BTreeMap<_, _> = photos.chain(documents).collect();
    by_path.into_values().collect()
}

/// Returns the name of a file among all things of the world: that of the record's own file, be it
/// published as it is or small.
fn uri_of(file: &DataFile<'_>, meeting: &str, path: &str) -> String {
    names::part_uri(file.settings(), meeting, &format!("~files/{}", encode_path(path)))
}

fn object(file: &DataFile<'_>, meeting: &Meeting, uri: &str, one: &File) -> Object {
    let name = one.path.rsplit('/').next().unwrap_or(&one.path);
    typed(uri_of(file, uri, &one.path), "File")
        .with("fileName", name)
        .with("mimeType", media_type(&one.path))
        .with("size", one.size)
        .with("accessUrl", file.attachment(meeting, one))
}
