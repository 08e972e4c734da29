//! A meeting as one file that needs nothing beside it and nobody: to be sent from phone to phone.
//!
//! It holds what the meeting's page and those of its resolutions say, in all languages of the site,
//! and its pictures. Links between these lead to anchors of the file; those to the rest of the site
//! become whole addresses, or plain words where the site has no address.

use std::collections::BTreeMap;
use std::path::Path;

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::html::Html;
use crate::base::ids::Id;
use crate::base::output::Body;
use crate::base::photo::Encoding;
use crate::base::picture::Format;
use crate::base::source::Sources;
use crate::bundle::anchors;
use crate::bundle::links::{self, Way};
use crate::model::Model;
use crate::model::attachment::{File, Form};
use crate::model::meeting::{Meeting, Photo};
use crate::pages::edition::Edition;
use crate::pages::embedded::data_uri;
use crate::pages::record::{self, RecordPage};
use crate::pages::single::{self, PictureView, SinglePage};
use crate::project::Project;
use crate::site::parts::MeetingPart;
use crate::site::{Ref, names, routes};

/// What reports call the name of the meeting.
const COMMAND: &str = "diwan build --single";

/// Returns the bytes of what the site would hold.
pub type Read<'a, F> = &'a dyn Fn(Body) -> Result<Vec<u8>, F>;

/// Hashes a file on disk: its SHA-256 as lower-case hexadecimal digits.
pub type Hash<'a, F> = &'a dyn Fn(&Path) -> Result<String, F>;

/// The file of a meeting.
pub struct Single {
    /// What it is called. Ids have no `_`, so that no two meetings' files are called the same.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// What near its beginning tells that a file is of this meeting.
    pub mark: String,
}

/// Finds a meeting by its council's and its own folder; an unknown one is reported with what is
/// most like it.
pub fn find(
    model: &Model,
    name: &str,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let file = sources.add(COMMAND.to_owned(), name.to_owned());
    let (council, meeting) = name.split_once('/').unwrap_or((name, ""));
    let Some(known) = Id::parse(council).ok().filter(|id| model.find_council(id).is_some()) else {
        let report = Diagnostic::new(codes::UNKNOWN_COUNCIL, file.at(0, council.len()));
        let ids = model.councils.iter().map(|one| one.id.as_str());
        diagnostics.push(report.with("id", council).suggesting(council, ids));
        return None;
    };
    let found = Id::parse(meeting).ok().and_then(|id| model.find_meeting(&known, &id));
    if found.is_none() {
        let own = model.meetings.iter().filter(|one| one.council == known);
        let own: Vec<String> = own.map(names::meeting).collect();
        let report = Diagnostic::new(codes::UNKNOWN_MEETING, file.at(0, name.len()));
        let report = report.with("name", name).suggesting(name, own.iter().map(String::as_str));
        diagnostics.push(report);
    }
    found
}

/// Makes the file of a meeting; or reports a broken template. `read` reads a picture as it is
/// published, `hash` hashes what stays outside.
///
/// # Errors
///
/// Whatever `read` or `hash` fails with.
pub fn make<F>(
    project: &Project,
    meeting: usize,
    read: Read<'_, F>,
    hash: Hash<'_, F>,
) -> Result<Result<Single, Diagnostic>, F> {
    let mut site = project.site().expect("records have settings");
    let record = &site.model.meetings[meeting];
    let languages = &site.model.settings.languages;
    // Pages have a budget, and are many; this is one.
    site.layout.meeting_parts[meeting] = vec![MeetingPart::whole(record, languages)];
    let editions = project.editions(&site);
    let pictures = pictures(record);
    let held: Vec<String> = pictures.iter().map(|one| held(one, read)).collect::<Result<_, F>>()?;
    let outside = record.files.iter().filter(|file| Format::of(&file.path).is_none());
    let outside: Vec<(&File, String)> =
        outside.map(|file| Ok((file, hash(&file.disk)?))).collect::<Result<_, F>>()?;
    let here = anchors_of(&editions, meeting, &pictures);
    let render = |edition: &Edition<'_>| {
        let page = RecordPage::new(edition, meeting, &outside);
        let html = edition.theme.render_part("record", &page, &edition.texts)?;
        Ok(placed(edition, &html, &here))
    };
    let records = match editions.iter().map(render).collect::<Result<Vec<Html>, Diagnostic>>() {
        Ok(records) => records,
        Err(report) => return Ok(Err(report)),
    };
    let pictures = pictures.iter().zip(held).enumerate();
    let pictures = pictures.map(|(place, (picture, data))| {
        let caption = |edition: &Edition<'_>| record::caption(edition, meeting, picture.path);
        PictureView::new(&editions, place, caption, data)
    });
    let page = SinglePage::new(&editions, meeting, records, pictures.collect());
    let (first, name) = (&editions[0], format!("{}_{}.html", record.council, record.id));
    let mark = format!("<meta name=\"generator\" content=\"{}\">", page.generator);
    let made = first.theme.render("single", &page, &first.texts);
    Ok(made.map(|bytes| Single { name, bytes, mark }))
}

/// A picture that goes along: its path below the record's `files/`, and what the site holds of it.
struct Shown<'a> {
    path: &'a str,
    body: Body,
    format: Format,
}

/// Returns the pictures of a record: photos in their smallest size, others as they are published.
fn pictures(record: &Meeting) -> Vec<Shown<'_>> {
    let photo = |photo: &'_ Photo| {
        let size = photo.picture.size.versions()[0];
        Body::Shrunk(photo.picture.disk.clone(), size, Encoding::Jpeg)
    };
    let mut shown: Vec<Shown<'_>> = Vec::new();
    for one in &record.photos {
        let path = one.picture.path.as_str();
        if shown.iter().all(|other| other.path != path) {
            shown.push(Shown { path, body: photo(one), format: Format::Jpeg });
        }
    }
    for file in &record.files {
        let Some(format) = Format::of(&file.path) else { continue };
        let body = match file.form {
            Form::Same => Body::Copied(file.disk.clone()),
            Form::Clean => Body::Cleaned(file.disk.clone()),
        };
        if shown.iter().all(|other| other.path != file.path) {
            shown.push(Shown { path: &file.path, body, format });
        }
    }
    shown
}

/// Returns a picture as an address that holds it.
fn held<F>(picture: &Shown<'_>, read: Read<'_, F>) -> Result<String, F> {
    Ok(data_uri(picture.format, &read(picture.body.clone())?))
}

/// Returns what of the site is in the file: paths below the site's root, and where it begins.
fn anchors_of(
    editions: &[Edition<'_>],
    meeting: usize,
    pictures: &[Shown<'_>],
) -> BTreeMap<String, String> {
    let mut here = BTreeMap::new();
    let model = editions[0].site.model;
    let record = &model.meetings[meeting];
    for edition in editions {
        let tag = &edition.language().tag;
        here.insert(format!("{tag}/{}", routes::meeting(model, meeting)), format!("#{tag}"));
        for (position, resolution) in record.resolutions.iter().enumerate() {
            let path = routes::resolution(model, Ref { meeting, position });
            let anchor = format!("#{}", anchors::within(tag, &resolution.id));
            here.insert(format!("{tag}/{path}"), anchor);
        }
    }
    let folder = names::meeting(record);
    for (place, picture) in pictures.iter().enumerate() {
        let path = routes::attachment(&folder, picture.path);
        here.insert(path, format!("#{}", single::anchor(place)));
    }
    here
}

/// Returns a language's record as it stands in the file: no anchor is there twice, no link leads
/// to what isn't there.
fn placed(edition: &Edition<'_>, html: &Html, here: &BTreeMap<String, String>) -> Html {
    let tag = &edition.language().tag;
    let html = anchors::rename(html.as_str(), tag);
    let way = |path: &str| here.get(path).map_or(Way::Out, |anchor| Way::To(anchor.clone()));
    let base = edition.site.model.settings.base_url.as_deref();
    Html::rendered(links::rewrite(&html, &format!("{tag}/{}", record::PATH), way, base))
}
