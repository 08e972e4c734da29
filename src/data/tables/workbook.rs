//! A workbook of the resolutions for people: in one language, in its direction, with its words.
//!
//! What it says of itself (licence, date, where it is from) is in its properties and on a sheet
//! of its own, so that the first sheet is a table and nothing else.

use crate::base::language::Language;
use crate::base::text::Lang;
use crate::data::tables::sheet::{self, Words};
use crate::data::tables::spreadsheet::cell::{Cell, Look};
use crate::data::tables::spreadsheet::{self, About, MOST_ROWS, Sheet};
use crate::site::columns::{Row, resolutions};
use crate::site::{Site, routes};

/// Returns the workbook of a language.
pub fn resolutions(site: &Site<'_>, language: &Language, lang: Lang) -> Vec<u8> {
    let words = Words::new(site, language, lang);
    let rows = (resolutions::TABLE.rows)(site);
    let name = words.say("resolutions");
    let mut parts: Vec<&[Row]> = rows.chunks(MOST_ROWS).collect();
    if parts.is_empty() {
        parts.push(&[]);
    }
    let tables = parts.into_iter().enumerate().map(|(part, rows)| Sheet {
        name: if part == 0 { name.clone() } else { format!("{name} {}", part + 1) },
        heads: words.heads(),
        widths: sheet::widths(),
        rows: words.rows(rows),
    });
    let sheets = tables.chain([description(&words)]).collect();
    spreadsheet::file(&about(&words), language.writing.direction, sheets)
}

/// Returns what the file says of itself. Its time is the site's date: the only clock.
fn about(words: &Words<'_>) -> About {
    let settings = &words.site.model.settings;
    let lines = facts(words).into_iter().map(|(label, value)| format!("{label}: {value}"));
    About {
        title: format!("{} – {}", words.say("resolutions"), words.text(&settings.title)),
        creator: words.text(&settings.publisher).to_owned(),
        description: lines.collect::<Vec<_>>().join("\n"),
        created: words.site.date,
    }
}

/// Returns whose records these are, under which licence, as of when, and where to read on.
fn facts(words: &Words<'_>) -> Vec<(String, String)> {
    let settings = &words.site.model.settings;
    let mut facts = vec![
        ("publisher", words.text(&settings.publisher).to_owned()),
        ("license", settings.license.clone().unwrap_or_else(|| words.say("not-stated"))),
        ("built-on", words.site.date.to_string()),
    ];
    if let Some(base) = &settings.base_url {
        let page = format!("{base}/{}/{}", words.language.tag, routes::DATA);
        facts.push(("website", page));
    }
    facts.into_iter().map(|(id, value)| (words.say(id), value)).collect()
}

/// Returns the sheet that tells what the file is.
fn description<'a>(words: &Words<'_>) -> Sheet<'a> {
    let title = words.text(&words.site.model.settings.title).to_owned();
    let mut lines = vec![(title, words.say("table-resolutions-text"))];
    lines.extend(facts(words));
    let cells =
        |(label, value)| vec![Cell::text(label, Look::Label), Cell::text(value, Look::Text)];
    Sheet {
        name: words.say("about"),
        heads: Vec::new(),
        widths: vec![24, 80],
        rows: Box::new(lines.into_iter().map(cells)),
    }
}
