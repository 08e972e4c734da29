//! The catalogue of all data: DCAT 3 with what DCAT-AP 3 requires, as JSON-LD.
//!
//! Without an address of the site, addresses of files count from the catalogue's own, and the
//! ids of what is described are permanent tags.

use crate::base::date::Date;
use crate::base::job::{Made, Wanted};
use crate::base::json::{self, Json, Object};
use crate::base::language::Language;
use crate::base::{license, url};
use crate::data::file::DataFile;
use crate::data::values::media_type;
use crate::site::columns::{TABLES, resolutions};
use crate::site::{Site, names, routes};

/// What JSON-LD's short names stand for. It is inside the file: nothing has to be fetched.
const CONTEXT: [(&str, &str); 5] = [
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

const EU: &str = "http://publications.europa.eu/resource/authority";

/// A dataset: the part of its id, and the files that it can be read in.
struct Dataset {
    id: &'static str,
    files: Vec<Distribution>,
}

/// A file that a dataset can be read in.
#[derive(Default)]
struct Distribution {
    path: String,
    media_type: Option<&'static str>,
    conforms_to: Option<String>,
    language: Option<String>,
}

/// Adds the file.
pub fn plan<'a>(site: &'a Site<'a>, languages: &'a [Language], wanted: &mut Vec<Wanted<'a>>) {
    let made = Made(|| json::file(&catalog(&DataFile::new(site, routes::CATALOG), languages)));
    let made = made.of(|| site.made_of().all_meetings().finish());
    wanted.push((routes::CATALOG.to_owned(), Box::new(made)));
}

fn catalog(file: &DataFile<'_>, languages: &[Language]) -> Object {
    let settings = file.settings();
    let uri = names::uri(settings, routes::CATALOG, "~catalog");
    let shared = Shared { file, languages, uri: &uri };
    let datasets: Vec<Object> =
        datasets(file, languages).iter().map(|one| shared.dataset(one)).collect();
    let description = settings.description.as_ref().unwrap_or(&settings.title);
    let catalog = Object::default()
        .with("@context", context())
        .with("@id", uri.as_str())
        .with("@type", "dcat:Catalog")
        .with("title", file.texts(&settings.title))
        .with("description", file.texts(description))
        .with("dcterms:publisher", publisher(file))
        .with("dcat:contactPoint", contact(file))
        .with("homepage", file.page(routes::HOME))
        .with("license", license(file))
        .with("language", shared.languages())
        .with("modified", file.site.date.to_string())
        .with("themeTaxonomy", format!("{EU}/data-theme"));
    catalog.with("dcat:dataset", datasets)
}

/// Returns what the names of the fields mean: which hold texts by language, addresses, days.
fn context() -> Object {
    let prefixes = CONTEXT.iter();
    let mut context =
        prefixes.fold(Object::default(), |all, (name, address)| all.with(*name, *address));
    let field = |id: &str| Object::default().with("@id", id);
    for name in ["title", "description"] {
        context.put(name, field(&format!("dcterms:{name}")).with("@container", "@language"));
    }
    context.put("modified", field("dcterms:modified").with("@type", "xsd:date"));
    for (name, id) in [
        ("license", "dcterms:license"),
        ("language", "dcterms:language"),
        ("accessRights", "dcterms:accessRights"),
        ("conformsTo", "dcterms:conformsTo"),
        ("homepage", "foaf:homepage"),
        ("theme", "dcat:theme"),
        ("themeTaxonomy", "dcat:themeTaxonomy"),
        ("mediaType", "dcat:mediaType"),
        ("accessURL", "dcat:accessURL"),
        ("downloadURL", "dcat:downloadURL"),
        ("landingPage", "dcat:landingPage"),
    ] {
        context.put(name, field(id).with("@type", "@id"));
    }
    context
}

/// Returns what can be downloaded.
fn datasets(file: &DataFile<'_>, languages: &[Language]) -> Vec<Dataset> {
    let one = |path: &str| Distribution { path: path.to_owned(), ..Distribution::default() };
    let tables = TABLES.into_iter();
    let mut datasets: Vec<Dataset> = tables.map(|one| table(file, languages, one.name)).collect();
    let conforms_to = Some("https://schema.oparl.org/1.1/".to_owned());
    let oparl = Distribution { conforms_to, ..one(routes::OPARL) };
    datasets.push(Dataset { id: "oparl", files: vec![oparl] });
    let conforms_to = Some("https://www.popoloproject.com/specs/".to_owned());
    let popolo = Distribution { conforms_to, ..one(routes::POPOLO) };
    datasets.push(Dataset { id: "popolo", files: vec![popolo] });
    let calendars = [routes::MEETINGS_CALENDAR, routes::DEADLINES_CALENDAR];
    let calendar = |path| Distribution { media_type: Some("text/calendar"), ..one(path) };
    datasets.push(Dataset { id: "calendars", files: calendars.map(calendar).into() });
    // A feed holds absolute addresses: without the site's there is none.
    if file.settings().base_url.is_some() {
        let feed = |language: &Language| Distribution {
            media_type: Some("application/atom+xml"),
            language: Some(language.tag.clone()),
            ..one(&format!("{}/{}", language.tag, routes::FEED))
        };
        datasets.push(Dataset { id: "feeds", files: languages.iter().map(feed).collect() });
    }
    datasets
}

/// Returns a table: as CSV, as JSON that a schema describes, and the resolutions as workbooks.
fn table(file: &DataFile<'_>, languages: &[Language], id: &'static str) -> Dataset {
    let path = |ending: &str| routes::table(id, ending);
    let schema = file.address(&path("schema.json"));
    let mut files = vec![
        Distribution { path: path("csv"), ..Distribution::default() },
        Distribution { path: path("json"), conforms_to: Some(schema), ..Distribution::default() },
    ];
    if id == resolutions::TABLE.name {
        files.extend(languages.iter().map(|language| Distribution {
            path: path(&format!("{}.xlsx", language.tag)),
            language: Some(language.tag.clone()),
            ..Distribution::default()
        }));
    }
    Dataset { id, files }
}

/// What all datasets say alike.
struct Shared<'a> {
    file: &'a DataFile<'a>,
    languages: &'a [Language],
    uri: &'a str,
}

impl Shared<'_> {
    fn dataset(&self, dataset: &Dataset) -> Object {
        let file = self.file;
        let title = self.say(&format!("catalog-{}", dataset.id));
        let description = self.say(&format!("catalog-{}-about", dataset.id));
        let files: Vec<Object> =
            dataset.files.iter().map(|one| self.distribution(&title, one)).collect();
        Object::default()
            .with("@id", names::part_uri(file.settings(), self.uri, dataset.id))
            .with("@type", "dcat:Dataset")
            .with("title", title)
            .with("description", description)
            .with("dcterms:publisher", reference(publisher_uri(file)))
            .with("dcat:contactPoint", contact(file).map(|_| reference(contact_uri(file))))
            .with("license", license(file))
            .with("accessRights", format!("{EU}/access-right/PUBLIC"))
            .with("theme", format!("{EU}/data-theme/GOVE"))
            .with("language", self.languages())
            .with("modified", file.site.date.to_string())
            .with("dcterms:temporal", temporal(file))
            .with("landingPage", file.page(routes::HOME))
            .with("dcat:distribution", files)
    }

    fn distribution(&self, title: &Object, one: &Distribution) -> Object {
        let file = self.file;
        let address = file.address(&one.path);
        let media = one.media_type.unwrap_or_else(|| media_type(&one.path));
        let language = one.language.as_deref().and_then(language);
        Object::default()
            .with("@type", "dcat:Distribution")
            .with("title", title.clone())
            .with("accessURL", address.as_str())
            .with("downloadURL", address)
            .with("mediaType", format!("https://www.iana.org/assignments/media-types/{media}"))
            .with("conformsTo", one.conforms_to.as_deref())
            .with("language", language)
            .with("license", license(file))
    }

    /// Returns words of the interface in every language.
    fn say(&self, id: &str) -> Object {
        let languages = self.languages.iter();
        languages.fold(Object::default(), |all, one| all.with(one.tag.clone(), one.say(id, &[])))
    }

    fn languages(&self) -> Vec<String> {
        self.languages.iter().filter_map(|one| language(&one.tag)).collect()
    }
}

/// Returns the address of a language: DCAT asks for the Library of Congress' where there is a code
/// of two letters, and the European Union's register has those of three.
fn language(tag: &str) -> Option<String> {
    match tag.len() {
        2 => Some(format!("http://id.loc.gov/vocabulary/iso639-1/{tag}")),
        3 => Some(format!("{EU}/language/{}", tag.to_ascii_uppercase())),
        _ => None,
    }
}

fn license(file: &DataFile<'_>) -> Option<String> {
    file.settings().license.as_deref().and_then(license::address)
}

fn publisher_uri(file: &DataFile<'_>) -> String {
    names::uri(file.settings(), &format!("{}#~publisher", routes::CATALOG), "~publisher")
}

fn contact_uri(file: &DataFile<'_>) -> String {
    names::uri(file.settings(), &format!("{}#~contact", routes::CATALOG), "~contact")
}

/// Begins what has an id, or names what is described elsewhere in the catalogue.
fn reference(id: String) -> Object {
    Object::default().with("@id", id)
}

fn publisher(file: &DataFile<'_>) -> Object {
    let settings = file.settings();
    let names = settings.publisher.values().map(|one| {
        let tag = settings.languages.tag(one.lang);
        Object::default().with("@value", one.text).with("@language", tag)
    });
    Object::default()
        .with("@id", publisher_uri(file))
        .with("@type", "foaf:Organization")
        .with("foaf:name", names.collect::<Vec<_>>())
}

fn contact(file: &DataFile<'_>) -> Option<Object> {
    let contact = file.plain(file.settings().contact.as_ref()?);
    let (field, address) = match contact {
        _ if url::is_email(contact) => ("vcard:hasEmail", format!("mailto:{contact}")),
        _ if url::is_web(contact) => ("vcard:hasURL", contact.to_owned()),
        _ => return None,
    };
    Some(
        reference(contact_uri(file))
            .with("@type", "vcard:Organization")
            .with("vcard:fn", file.plain(&file.settings().publisher))
            .with(field, reference(address)),
    )
}

/// Returns the time from the first meeting to the last.
fn temporal(file: &DataFile<'_>) -> Option<Object> {
    let site = file.site;
    let date = |position: &usize| site.model.meetings[*position].date;
    let start = site.newest.iter().map(date).min_by_key(|date| (date.first(), date.last()))?;
    let end = site.newest.first().map(date)?;
    Some(
        Object::default()
            .with("@type", "dcterms:PeriodOfTime")
            .with("dcat:startDate", typed_date(start))
            .with("dcat:endDate", typed_date(end)),
    )
}

/// Returns a date as exactly as it is known.
fn typed_date(date: Date) -> Json {
    let kind = match (date.month, date.day) {
        (None, _) => "xsd:gYear",
        (Some(_), None) => "xsd:gYearMonth",
        (Some(_), Some(_)) => "xsd:date",
    };
    Object::default().with("@type", kind).with("@value", date.to_string()).into()
}
