//! What the search page finds: an index of all records in every language, and what results show.
//!
//! A program of its own would cost a phone more than the records do, and none of those there are
//! knows Kurdish or runs from a folder. Here the build does the work: words are folded, counted and
//! laid out in shards, and the page's script loads those that a query needs. A shard is a script
//! that holds plain data: `file://` lets a page load nothing else.
//!
//! What a query costs is bounded, also where there are 100,000 records (`index.rs` says how): each of
//! a word's at most two forms loads two shards or one list, only the
//! first six words count, and only the results that are shown load what they show.

pub mod details;
pub mod index;
pub mod records;
pub mod synonyms;
pub mod vocabulary;
pub mod words;

use std::iter;
use std::sync::Arc;

use crate::base::job::{Made, Wanted};
use crate::base::json::{self, Json};
use crate::base::key::Key;
use crate::base::language::Language;
use crate::base::speech::Speech;
use crate::search::index::Index;
use crate::search::records::Record;
use crate::site::{Site, routes};

/// The name of the directory: where each shard starts.
const DIRECTORY: &str = "index";

/// Returns the index, which all languages share, and what results show in each language. To lay out
/// the index is most of the work, and only then its files are known: so it is first asked of its
/// folder whether `is_there`, made of the same.
pub fn plan<'a>(
    site: &'a Site<'a>,
    languages: &'a [Language],
    is_there: impl FnOnce(&str, Key) -> bool,
) -> Vec<Wanted<'a>> {
    let records = Arc::new(records::all(site));
    let key = site.made_of().all_meetings().all_headings().all_clarifications().finish();
    let mut wanted: Vec<Wanted<'a>> = Vec::new();
    if !is_there(routes::SEARCH_FOLDER, key) {
        let Index { starts, shards } = Index::new(site, &records);
        let starts = Json::List(starts.into_iter().map(Json::Text).collect());
        let shards = shards.into_iter().map(Json::Text).enumerate();
        let shards = shards.map(|(number, shard)| (number.to_string(), shard));
        for (name, data) in iter::once((DIRECTORY.to_owned(), starts)).chain(shards) {
            let part = Made(move || script(&data)).of(move || key);
            wanted.push((path(&name), Box::new(part)));
        }
    }
    for lang in site.model.settings.languages.all() {
        let speech = Speech { languages, lang };
        for number in 0..records.len().div_ceil(details::SHARD) {
            let path = format!("{}/{}", speech.language().tag, path(&number.to_string()));
            let (shown, told) = (Arc::clone(&records), Arc::clone(&records));
            let made = Made(move || script(&details::rows(site, &speech, shard(&shown, number))));
            let made = made.of(move || details::key(site, shard(&told, number)));
            wanted.push((path, Box::new(made)));
        }
    }
    wanted
}

/// Returns the records whose results one file shows.
fn shard(records: &[Record], number: usize) -> &[Record] {
    let rest = &records[number * details::SHARD..];
    &rest[..rest.len().min(details::SHARD)]
}

fn path(name: &str) -> String {
    format!("{}/{name}.js", routes::SEARCH_FOLDER)
}

/// Returns the script that leaves data where the page's script takes it.
fn script(data: &Json) -> Vec<u8> {
    // Scripts of 2018 take these two for the end of a line, also inside a string.
    let data = json::line(data).replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
    format!("diwan={data}\n").into_bytes()
}
