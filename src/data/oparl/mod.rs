//! OParl 1.1 (<https://oparl.org/>): the standard of council information systems, as files.
//!
//! A static site can't answer filters (`modified_since`), and records have no clock times, so that
//! `created`, `modified`, `start` and `end`, which OParl wants with one, are left out: a made-up
//! midnight would be false. What OParl has no field for has the prefix `diwan:`, as its chapter on
//! vendors' extensions asks.
//!
//! There are no papers: a council's records hold what it decided, not the drafts that were put
//! before it. The lists of parts that other lists already hold (agenda items, memberships, files)
//! are optional, and would only repeat them.

pub mod council;
pub mod file;
pub mod list;
pub mod meeting;
pub mod person;
pub mod resolution;

use std::sync::Arc;

use crate::base::job::{Made, Wanted};
use crate::base::json::{self, Object};
use crate::base::language::Language;
use crate::base::{license, url};
use crate::data::file::DataFile;
use crate::data::oparl::list::List;
use crate::data::person::{self as persons, Person};
use crate::model::settings::Settings;
use crate::site::made_of::MadeOf;
use crate::site::{Site, names, routes};

/// Makes an object of one file.
type ObjectOf<'a> = Box<dyn Fn(&DataFile<'a>) -> Object + Send + Sync + 'a>;

/// Adds every file.
pub fn plan<'a>(site: &'a Site<'a>, languages: &'a [Language], wanted: &mut Vec<Wanted<'a>>) {
    let model = site.model;
    // Of what isn't a meeting's all is in every key.
    let mut add = |path: String, meeting: Option<usize>, object: ObjectOf<'a>| {
        let at = path.clone();
        let made = Made(move || json::file(&object(&DataFile::new(site, &at))));
        let made = made.of(move || site.made_of().optional(meeting).finish());
        wanted.push((path, Box::new(made)));
    };
    add(routes::OPARL.to_owned(), None, Box::new(system));
    add(routes::OPARL_BODY.to_owned(), None, Box::new(body));
    for (position, council) in model.councils.iter().enumerate() {
        let object = move |file: &DataFile<'_>| council::object(file, position);
        add(routes::oparl_council(&council.id), None, Box::new(object));
    }
    for (position, one) in model.meetings.iter().enumerate() {
        let object = move |file: &DataFile<'_>| meeting::object(file, languages, position);
        add(routes::oparl_meeting(one), Some(position), Box::new(object));
    }
    let all: Arc<[Person<'a>]> = model.councils.iter().flat_map(persons::of).collect();
    for one in all.iter() {
        let (path, one) = (one.path(), one.clone());
        add(path, None, Box::new(move |file: &DataFile<'_>| person::object(file, &one)));
    }
    lists(site, languages, all, wanted);
}

/// Adds the lists through which a program finds everything.
fn lists<'a>(
    site: &'a Site<'a>,
    languages: &'a [Language],
    persons: Arc<[Person<'a>]>,
    wanted: &mut Vec<Wanted<'a>>,
) {
    let none = |made, _| made;
    List { site, stem: BODIES, count: 1 }.plan(|file, _| body(file), none, wanted);
    List { site, stem: ORGANIZATIONS, count: site.model.councils.len() }.plan(
        |file, position| council::object(file, position),
        none,
        wanted,
    );
    // The oldest first: a new meeting then changes the last page alone.
    let at = |position: usize| site.newest[site.newest.len() - 1 - position];
    let meeting =
        move |file: &DataFile<'_>, position: usize| meeting::object(file, languages, at(position));
    let own = move |made: MadeOf<'a>, position: usize| made.meeting(at(position));
    List { site, stem: MEETINGS, count: site.newest.len() }.plan(meeting, own, wanted);
    let count = persons.len();
    let person = move |file: &DataFile<'_>, at: usize| person::object(file, &persons[at]);
    List { site, stem: PERSONS, count }.plan(person, none, wanted);
    List { site, stem: PAPERS, count: 0 }.plan(|_, _| Object::default(), none, wanted);
}

const BODIES: &str = "bodies";
const ORGANIZATIONS: &str = "organizations";
const MEETINGS: &str = "meetings";
const PERSONS: &str = "people";
const PAPERS: &str = "papers";

/// Begins an object: every one has an id and a type.
fn typed(id: impl Into<String>, name: &str) -> Object {
    let id: String = id.into();
    Object::default().with("id", id).with("type", format!("https://schema.oparl.org/1.1/{name}"))
}

/// Returns the permanent id of the one body.
fn body_uri(settings: &Settings) -> String {
    names::uri(settings, routes::OPARL_BODY, "~body")
}

fn system_uri(settings: &Settings) -> String {
    names::uri(settings, routes::OPARL, "~system")
}

fn system(file: &DataFile<'_>) -> Object {
    let settings = file.settings();
    typed(system_uri(settings), "System")
        .with("oparlVersion", "https://schema.oparl.org/1.1/")
        // Here alone: it holds for all objects.
        .with("license", settings.license.as_deref().and_then(license::address))
        .with("body", list::address(file, BODIES, 0))
        .with("name", file.plain(&settings.title))
        .with("contactEmail", email(file))
        .with("contactName", file.plain(&settings.publisher))
        .with("website", file.page(routes::HOME))
        .with("web", file.page(routes::HOME))
        .with("diwan:name", file.texts(&settings.title))
        .with("diwan:date", file.site.date.to_string())
}

fn body(file: &DataFile<'_>) -> Object {
    let settings = file.settings();
    let mut body = typed(body_uri(settings), "Body")
        .with("system", system_uri(settings))
        .with("name", file.plain(&settings.title))
        .with("contactEmail", email(file))
        .with("contactName", file.plain(&settings.publisher));
    for (field, stem) in [
        ("organization", ORGANIZATIONS),
        ("person", PERSONS),
        ("meeting", MEETINGS),
        ("paper", PAPERS),
    ] {
        body.put(field, list::address(file, stem, 0));
    }
    // Councils' terms are in no record, and the field has to be there.
    body.put_list("legislativeTerm", Vec::new());
    body.with("web", file.page(routes::COUNCILS))
        .with("diwan:name", file.texts(&settings.title))
        .with("diwan:publisher", file.texts(&settings.publisher))
        .with("diwan:description", file.optional(settings.description.as_ref()))
}

/// Returns the publisher's e-mail address, if that is how it is reached.
fn email<'a>(file: &DataFile<'a>) -> Option<&'a str> {
    let contact = file.plain(file.settings().contact.as_ref()?);
    url::is_email(contact).then_some(contact)
}
