//! The files of the tables: JSON, its schema and CSV of each, and workbooks of the resolutions.

pub mod cells;
pub mod comma_separated;
pub mod json;
pub mod schema;
pub mod sheet;
pub mod spreadsheet;
pub mod workbook;

use crate::base::job::{Made, Wanted};
use crate::base::key::Key;
use crate::base::language::Language;
use crate::base::license::address;
use crate::base::text::Lang;
use crate::site::columns::{TABLES, Table, clarifications, resolutions};
use crate::site::{Site, routes};

/// Returns the files.
pub fn plan<'a>(site: &'a Site<'a>, languages: &'a [Language]) -> Vec<Wanted<'a>> {
    let mut wanted: Vec<Wanted<'a>> = Vec::new();
    for table in TABLES {
        let path = |ending| routes::table(table.name, ending);
        let key = move || key(site, table);
        let json = Made(move || json::table(site, table)).of(key);
        wanted.push((path("json"), Box::new(json)));
        let csv = Made(move || comma_separated::table(site, table)).of(key);
        wanted.push((path("csv"), Box::new(csv)));
        let schema = Made(move || schema::table(site, table, &languages[0]));
        let schema = schema.of(move || site.made_of().finish());
        wanted.push((path("schema.json"), Box::new(schema)));
    }
    let license = Made(move || license(site, &languages[0]).into_bytes());
    let license = license.of(move || site.made_of().finish());
    wanted.push((format!("{}/license.txt", routes::DATA_FOLDER), Box::new(license)));
    for lang in site.model.settings.languages.all() {
        let language = &languages[lang.index()];
        let path = routes::table(resolutions::TABLE.name, &format!("{}.xlsx", language.tag));
        let book = Made(move || book(site, language, lang));
        let book = book.of(move || key(site, &resolutions::TABLE));
        wanted.push((path, Box::new(book)));
    }
    wanted
}

/// Returns what the rows of a table are made of. Every one but that of clarifications is of meetings
/// or counts them.
fn key(site: &Site<'_>, table: &Table) -> Key {
    let made = site.made_of();
    let is_of_meetings = table.name != clarifications::TABLE.name;
    if is_of_meetings { made.all_meetings() } else { made.all_clarifications() }.finish()
}

fn book(site: &Site<'_>, language: &Language, lang: Lang) -> Vec<u8> {
    workbook::resolutions(site, language, lang)
}

/// Returns whose the data are and how they may be used, for the files that can't say it
/// themselves.
fn license(site: &Site<'_>, language: &Language) -> String {
    let settings = &site.model.settings;
    let publisher = settings.publisher.shown(Lang(0)).text;
    let (license, address) = match &settings.license {
        Some(license) => (license.clone(), address(license).filter(|one| one != license)),
        None => (language.say("not-stated", &[]), None),
    };
    let lines = [
        settings.title.shown(Lang(0)).text.to_owned(),
        format!("{}: {publisher}", language.say("publisher", &[])),
        format!("{}: {license}", language.say("license", &[])),
    ];
    lines.into_iter().chain(address).map(|line| line + "\n").collect()
}
