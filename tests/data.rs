//! The records as data: every record a row, numbers and texts exactly as they are, and nothing that
//! a spreadsheet would run.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{Files, Run, hostile, workbook};
use diwan::base::characters::is_forbidden;
use diwan::site::columns::TABLES;
use diwan::site::plan;
use serde_json::{Value, json};

const MEETING: &str = "councils/raqqa/2025-01-05-regular/meeting.yaml";

fn golden() -> Run {
    common::run(common::input(&common::read("tests/golden/content")))
}

/// A site whose only resolution says the same everywhere.
fn with_text(text: &str) -> Files {
    let mut files = common::smallest();
    let both = json!({"ar": text, "ku": text});
    let record = json!({
        "title": both, "kind": "regular", "date": "2025-01-05", "place": both, "agenda": [both],
        "figures": [{"label": both, "value": "-5", "unit": "count"}],
        "resolutions": [{"text": both, "title": both, "responsible": [both], "due_text": both}],
    });
    files.insert(MEETING.to_owned(), record.to_string().into_bytes());
    files
}

fn table(run: &Run, name: &str) -> Value {
    serde_json::from_str(run.text(&format!("data/{name}.json"))).unwrap()
}

/// Reads a CSV file of the site as strictly as its format is told: records of fields.
fn csv(run: &Run, name: &str) -> Vec<Vec<String>> {
    let text = run.text(&format!("data/{name}.csv"));
    let text = text.strip_prefix('\u{FEFF}').expect("a mark in front");
    assert!(text.ends_with("\r\n"));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let records = reader.records().map(|record| record.unwrap());
    records.map(|record| record.iter().map(str::to_owned).collect()).collect()
}

#[test]
fn every_record_is_a_row_of_every_file() {
    let run = golden();
    let model = run.project.model.as_ref().unwrap();
    let date = common::input(&common::smallest()).date;
    let site = plan::plan(model, date, &mut Vec::new());
    for own in TABLES {
        let rows = (own.rows)(&site).len();
        assert!(rows > 0, "{}: takes no part", own.name);
        let json = table(&run, own.name);
        assert_eq!(json["license"], "CC-BY-4.0");
        assert_eq!(json["date"], "2026-02-01");
        let data = json["data"].as_array().unwrap();
        assert_eq!(data.len(), rows, "{}", own.name);
        assert_eq!(csv(&run, own.name).len(), rows + 1, "{}", own.name);
        let names: Vec<&str> = own.columns.iter().map(|column| column.field.name).collect();
        for row in data {
            let keys: Vec<&String> = row.as_object().unwrap().keys().collect();
            assert_eq!(keys, names, "{}", own.name);
        }
    }
}

#[test]
fn every_column_is_told_of_in_every_language() {
    let run = golden();
    for lang in ["ar", "ku"] {
        let page = run.text(&format!("{lang}/data.html"));
        for id in ["column-", "part-", "table-", "data-"] {
            assert!(
                !page.contains(&format!(">{id}")),
                "{lang}: a text that begins with {id} lacks"
            );
        }
        let words = workbook::texts(&run.output[&format!("data/resolutions.{lang}.xlsx")]);
        assert!(!words.contains("header-"), "{lang}: a head lacks");
    }
    for own in TABLES {
        let path = format!("data/{}.schema.json", own.name);
        let schema: Value = serde_json::from_str(run.text(&path)).unwrap();
        let row = &schema["properties"]["data"]["items"]["properties"];
        for column in own.columns {
            let told = row[column.field.name]["description"].is_string();
            assert!(told, "{}: {}", own.name, column.field.name);
        }
    }
}

#[test]
fn numbers_are_those_of_the_record() {
    let run = golden();
    let figures = run.text("data/figures.json");
    for value in ["\"value\":151,", "\"value\":13456452.50,", "\"value\":-5,"] {
        assert!(figures.contains(value), "{value} in {figures}");
    }
    let values: Vec<String> =
        csv(&run, "figures").iter().skip(1).map(|row| row[7].clone()).collect();
    assert_eq!(values, ["151", "13456452.50", "15", "-5"]);
    let mut files = common::smallest();
    let long = "999999999999999999999.000000001";
    let record = format!(
        "title: {{ar: ا, ku: a}}\nkind: regular\ndate: 2025-01\nresolutions:\n  - text: {{ar: ا, ku: a}}\n    amount: {{value: \"{long}\", currency: USD}}\n"
    );
    files.insert(MEETING.to_owned(), record.into_bytes());
    let run = common::run(common::input(&files));
    assert!(run.text("data/resolutions.json").contains(&format!("\"amount\":{long},")));
    // More digits than a spreadsheet keeps: words, so that all of them show.
    let sheet = workbook::texts(&run.output["data/resolutions.ar.xlsx"]);
    assert!(sheet.contains(long) && sheet.contains("2025-01\n"));
}

#[test]
fn what_a_spreadsheet_would_run_is_a_text_everywhere() {
    let texts = hostile::strings().into_iter().filter(|text| !text.contains(is_forbidden));
    for text in texts {
        let run = common::run(common::input(&with_text(&text)));
        let text = text.trim();
        let row = &table(&run, "resolutions")["data"][0];
        assert_eq!(row["text"], json!({"ar": text, "ku": text}));
        for name in ["resolutions", "meetings", "figures"] {
            let records = csv(&run, name);
            for cell in records.iter().skip(1).flatten().filter(|cell| *cell != "-5") {
                let first = cell.trim_start_matches(['\u{200F}', ' ']).chars().next();
                assert!(first.is_none_or(|one| !"=+-@＝".contains(one)), "{cell}");
            }
            let held: Vec<&String> = records[1..].iter().flatten().collect();
            let plain = held.iter().any(|cell| cell.strip_prefix('\'').unwrap_or(cell) == text);
            assert!(plain, "{text} in {held:?}");
        }
        for lang in ["ar", "ku"] {
            let bytes = &run.output[&format!("data/resolutions.{lang}.xlsx")];
            let sheet = workbook::part(bytes, "xl/worksheets/sheet1.xml");
            assert!(!sheet.contains("<f>") && !sheet.contains("<hyperlink"), "{text}");
            assert_eq!(sheet.contains("rightToLeft=\"1\""), lang == "ar");
        }
    }
}

#[test]
fn the_same_records_give_the_same_workbook_on_any_day_it_is_made() {
    let (one, other) = (golden(), golden());
    let path = "data/resolutions.ar.xlsx";
    assert_eq!(one.output[path], other.output[path]);
    let core = workbook::part(&one.output[path], "docProps/core.xml");
    assert!(core.contains("2026-02-01T00:00:00Z") && core.contains("CC-BY-4.0"), "{core}");
}

#[test]
fn every_term_of_a_member_is_a_membership_of_its_own() {
    let mut files = common::smallest();
    let term = |to: &str| json!({"name": "X", "from": "2020", "to": to});
    let record = json!({
        "name": "X", "kind": "municipality",
        "members": [term("2021"), term("2022"), term("2022")],
    });
    files.insert("councils/raqqa/council.yaml".to_owned(), record.to_string().into_bytes());
    let run = common::run(common::input(&files));
    let popolo: Value = serde_json::from_str(run.text("data/popolo.json")).unwrap();
    assert_eq!(popolo["persons"].as_array().map(Vec::len), Some(1));
    let terms = popolo["memberships"].as_array().unwrap();
    let ends: Vec<&Value> = terms.iter().map(|one| &one["end_date"]).collect();
    assert_eq!(ends, ["2021", "2022"]);
    assert_ne!(terms[0]["id"], terms[1]["id"]);
}

#[test]
fn an_address_is_whole_where_the_site_has_one() {
    let run = golden();
    let row = &table(&run, "councils")["data"][2];
    assert_eq!(row["path"], "councils/town/index.html");
    assert_eq!(row["url"], "https://councils.example/site/ar/councils/town/index.html");
    let mut files = common::smallest();
    let site = String::from_utf8(files["site.yaml"].clone()).unwrap();
    let placeless = site.lines().filter(|line| !line.starts_with("base_url"));
    let placeless = placeless.collect::<Vec<_>>().join("\n");
    files.insert("site.yaml".to_owned(), placeless.into_bytes());
    let run = common::run(common::input(&files));
    let row = &table(&run, "councils")["data"][0];
    assert_eq!(row["url"], "councils/raqqa/index.html");
    assert_eq!(row["url"], row["path"]);
}
