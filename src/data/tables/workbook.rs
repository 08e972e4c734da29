//! A workbook of the resolutions for people: in one language, in its direction, with its words.
//!
//! What it says of itself (licence, date, where it is from) is in its properties and on a sheet
//! of its own, so that the first sheet is a table and nothing else.

use rust_xlsxwriter::{DocProperties, Format, FormatAlign, Workbook, Worksheet};

use crate::base::bidi::Direction;
use crate::base::date::Day;
use crate::base::language::Language;
use crate::base::text::Lang;
use crate::data::tables::sheet::{self, Words};
use crate::site::columns::{Row, resolutions};
use crate::site::{Site, routes};

/// The most rows that a sheet has below its head.
const MOST_ROWS: usize = 1_048_575;

/// From this many rows on the parts of the file may pass 4 GiB.
const LARGE: usize = 100_000;

/// Returns the workbook of a language.
pub fn resolutions(site: &Site<'_>, language: &Language, lang: Lang) -> Vec<u8> {
    let words = Words { site, language, lang };
    let rows = (resolutions::TABLE.rows)(site);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&words));
    workbook.use_zip_large_file(rows.len() >= LARGE);
    let name = language.say("resolutions", &[]);
    let mut parts: Vec<&[Row]> = rows.chunks(MOST_ROWS).collect();
    if parts.is_empty() {
        parts.push(&[]);
    }
    for (part, rows) in parts.into_iter().enumerate() {
        let sheet = workbook.add_worksheet();
        let name = if part == 0 { name.clone() } else { format!("{name} {}", part + 1) };
        prepare(sheet, language, &name);
        sheet::fill(sheet, &words, rows);
    }
    let sheet = workbook.add_worksheet();
    let about = language.say("about", &[]);
    // Two sheets of one name are no workbook.
    prepare(sheet, language, if about == name { "" } else { &about });
    describe(sheet, &words);
    workbook.save_to_buffer().expect("memory takes the file, and nothing in it is over a limit")
}

/// Names a sheet and turns it the way its language runs. A name that Excel refuses stays
/// `Sheet1`.
fn prepare(sheet: &mut Worksheet, language: &Language, name: &str) {
    sheet.set_right_to_left(language.writing.direction == Direction::Rtl);
    let _ = sheet.set_name(name).is_ok();
}

/// Returns what the file says of itself. Its time is the site's date: the only clock.
fn properties(words: &Words<'_>) -> DocProperties {
    let settings = &words.site.model.settings;
    let lines = facts(words).into_iter().map(|(label, value)| format!("{label}: {value}"));
    let properties = DocProperties::new()
        .set_title(format!("{} – {}", words.say("resolutions"), words.text(&settings.title)))
        .set_author(words.text(&settings.publisher))
        .set_comment(lines.collect::<Vec<_>>().join("\n"));
    let first = Day { year: 1900, month: 1, day: 1 };
    let time = sheet::day(words.site.date).or_else(|| sheet::day(first));
    match time {
        Some(time) => properties.set_creation_datetime(&time),
        None => properties,
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

/// Fills the sheet that tells what the file is.
fn describe(sheet: &mut Worksheet, words: &Words<'_>) {
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let head = wrapped.clone().set_bold();
    let put = "the sheet has room, and its texts are cut to what a cell holds";
    sheet.set_column_width(0, 24).expect(put).set_column_width(1, 80).expect(put);
    let title = words.text(&words.site.model.settings.title).to_owned();
    let first = (title, words.say("table-resolutions-text"));
    for (row, (label, value)) in (0..).zip(std::iter::once(first).chain(facts(words))) {
        sheet
            .write_string_with_format(row, 0, sheet::cut(label), &head)
            .expect(put)
            .write_string_with_format(row, 1, sheet::cut(value), &wrapped)
            .expect(put);
    }
}
