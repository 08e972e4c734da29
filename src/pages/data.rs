//! The records as data: which files there are, and what each column means.

use serde::Serialize;

use crate::base::html::Html;
use crate::pages::edition::Edition;
use crate::pages::frame::Frame;
use crate::site::columns::{Field, Kind, TABLES, Table, resolutions};
use crate::site::routes;

/// What holds in all tables, by the ids of the texts.
const RULES: [&str; 8] = [
    "data-names", "data-addresses", "data-missing", "data-texts", "data-values", "data-lists",
    "data-apostrophe", "data-board",
];

/// Files below the site's root for other programs, and the ids of what they are.
const OTHERS: [(&str, &str); 5] = [
    (routes::MEETINGS_CALENDAR, "data-meetings-calendar"),
    (routes::DEADLINES_CALENDAR, "data-deadlines-calendar"),
    (routes::OPARL, "data-oparl"),
    (routes::POPOLO, "data-popolo"),
    (routes::CATALOG, "data-catalog"),
];

/// The page of the data.
#[derive(Debug, Serialize)]
pub struct DataPage {
    /// The frame.
    pub frame: Frame,
    /// What holds in all tables.
    pub rules: Vec<Rule>,
    /// The tables.
    pub tables: Vec<TableEntry>,
    /// The fields of the records that are values of columns.
    pub parts: Vec<ColumnEntry>,
    /// Files for other programs, below the site's root.
    pub others: Vec<FileEntry>,
    /// Feeds, below the language's folder; without an address of the site there are none.
    pub feeds: Vec<FileEntry>,
}

/// A table.
#[derive(Debug, Serialize)]
pub struct TableEntry {
    /// Its name in files, and its anchor.
    pub id: &'static str,
    /// Its name.
    pub title: String,
    /// What its rows are.
    pub text: String,
    /// Its files below the site's root, each by its kind.
    pub files: Vec<FileEntry>,
    /// Its workbooks, one a language.
    pub workbooks: Vec<Workbook>,
    /// What its list of columns is called, with their count.
    pub columns_title: String,
    /// Its columns.
    pub columns: Vec<ColumnEntry>,
}

/// Something that holds in all tables.
#[derive(Debug, Serialize)]
pub struct Rule {
    /// What it is about.
    pub term: String,
    /// What holds.
    pub meaning_html: Html,
}

/// A file.
#[derive(Debug, Serialize)]
pub struct FileEntry {
    /// Where it is.
    pub path: String,
    /// What it is.
    pub label: String,
}

/// A workbook in one language.
#[derive(Debug, Serialize)]
pub struct Workbook {
    /// Below the site's root.
    pub path: String,
    /// The language's tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its name in itself.
    pub name: String,
}

/// A column, or a field in one.
#[derive(Debug, Serialize)]
pub struct ColumnEntry {
    /// Its name.
    pub name: &'static str,
    /// What it means.
    pub meaning_html: Html,
    /// The words it may hold, or the fields of what it holds.
    pub codes: Vec<&'static str>,
}

impl DataPage {
    /// Makes the page.
    pub fn new(edition: &Edition<'_>, path: &str) -> Self {
        let rule = |id: &str| Rule {
            term: edition.say(id),
            meaning_html: with_code(&edition.say(&format!("{id}-text"))),
        };
        let other =
            |(path, id): (&str, &str)| FileEntry { path: path.to_owned(), label: edition.say(id) };
        let feeds = [
            (routes::FEED, "data-feed"),
            (routes::CLARIFICATIONS_FEED, "data-clarifications-feed"),
            (routes::CORRECTIONS_FEED, "data-corrections-feed"),
        ];
        let is_placed = edition.site.model.settings.base_url.is_some();
        DataPage {
            frame: Frame::new(edition, &edition.say("data"), path),
            rules: RULES.into_iter().map(rule).collect(),
            tables: TABLES.into_iter().map(|table| entry(edition, table)).collect(),
            parts: parts(edition),
            others: OTHERS.into_iter().map(other).collect(),
            feeds: feeds.into_iter().filter(|_| is_placed).map(other).collect(),
        }
    }
}

fn entry(edition: &Edition<'_>, table: &'static Table) -> TableEntry {
    let files = [("CSV", "csv"), ("JSON", "json"), ("JSON Schema", "schema.json")];
    let file = |(label, ending): (&str, &str)| FileEntry {
        path: routes::table(table.name, ending),
        label: label.to_owned(),
    };
    let title = format!("table-{}", table.name);
    let languages = edition.languages.iter();
    let languages = languages.filter(|_| table.name == resolutions::TABLE.name);
    TableEntry {
        id: table.name,
        title: edition.say(&title),
        text: edition.say(&format!("{title}-text")),
        files: files.into_iter().map(file).collect(),
        workbooks: languages
            .map(|language| Workbook {
                path: routes::table(table.name, &format!("{}.xlsx", language.tag)),
                lang: language.tag.clone(),
                dir: language.writing.direction.as_str(),
                name: language.name.clone(),
            })
            .collect(),
        columns_title: edition.language().say_count("columns-count", table.columns.len()),
        columns: table.columns.iter().map(|one| column(edition, table, &one.field)).collect(),
    }
}

fn column(edition: &Edition<'_>, table: &Table, field: &'static Field) -> ColumnEntry {
    let [own, common] = table.meaning_ids(field);
    let meaning = edition.language().say_known(&own).unwrap_or_else(|| edition.say(&common));
    ColumnEntry { name: field.name, meaning_html: with_code(&meaning), codes: codes(&field.kind) }
}

/// Returns the words of a vocabulary, or the names of a record's fields.
fn codes(kind: &'static Kind) -> Vec<&'static str> {
    match kind.inner() {
        Kind::Word(vocabulary) => (vocabulary.words)(),
        Kind::Record(fields) => fields.iter().map(|field| field.name).collect(),
        _ => Vec::new(),
    }
}

/// Returns every field of a record in a column, each name once.
fn parts(edition: &Edition<'_>) -> Vec<ColumnEntry> {
    let mut parts: Vec<ColumnEntry> = Vec::new();
    let columns = TABLES.into_iter().flat_map(|table| table.columns);
    for field in columns.flat_map(|column| column.field.kind.inner().fields()) {
        if parts.iter().all(|part| part.name != field.name) {
            let meaning = edition.say(&format!("part-{}", field.name));
            parts.push(ColumnEntry {
                name: field.name,
                meaning_html: with_code(&meaning),
                codes: codes(&field.kind),
            });
        }
    }
    parts
}

/// Returns a text of the interface with what stands between backticks as code: names of fields
/// and signs run left to right and are no words of the page's language.
fn with_code(text: &str) -> Html {
    let mut html = Html::default();
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 0 {
            html.push_escaped(part);
        } else {
            html.push_markup("<code dir=\"ltr\">");
            html.push_escaped(part);
            html.push_markup("</code>");
        }
    }
    html
}
