//! The files of the tables: JSON, its schema and CSV of each, and workbooks of the resolutions.

pub mod cells;
pub mod comma_separated;
pub mod json;
pub mod schema;
pub mod sheet;
pub mod workbook;

use crate::base::job::{Made, Wanted};
use crate::base::language::Language;
use crate::base::text::Lang;
use crate::site::columns::{TABLES, resolutions};
use crate::site::{Site, routes};

/// Returns the files.
pub fn plan<'a>(site: &'a Site<'a>, languages: &'a [Language]) -> Vec<Wanted<'a>> {
    let mut wanted: Vec<Wanted<'a>> = Vec::new();
    for table in TABLES {
        let path = |ending| routes::table(table.name, ending);
        wanted.push((path("json"), Box::new(Made(move || json::table(site, table)))));
        wanted.push((path("csv"), Box::new(Made(move || comma_separated::table(site, table)))));
        let schema = Made(move || schema::table(site, table, &languages[0]));
        wanted.push((path("schema.json"), Box::new(schema)));
    }
    for lang in site.model.settings.languages.all() {
        let language = &languages[lang.index()];
        let path = routes::table(resolutions::TABLE.name, &format!("{}.xlsx", language.tag));
        wanted.push((path, Box::new(Made(move || book(site, language, lang)))));
    }
    wanted
}

fn book(site: &Site<'_>, language: &Language, lang: Lang) -> Vec<u8> {
    workbook::resolutions(site, language, lang)
}
