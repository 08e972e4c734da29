//! A table as JSON: one row a line, every column in every row, numbers exactly as they are.

use crate::base::text::Text;
use crate::model::languages::Languages;
use crate::site::columns::{Field, Kind, Row, Table, Value};
use crate::site::{Site, names};

/// Returns a table with the licence of its records and the site's date.
pub fn table(site: &Site<'_>, table: &Table) -> Vec<u8> {
    let mut json = Json { bytes: Vec::new(), languages: &site.model.settings.languages };
    json.push("{\"license\":");
    match &site.model.settings.license {
        Some(license) => json.string(license),
        None => json.push("null"),
    }
    json.push(",\"date\":");
    json.string(&site.date.to_string());
    json.push(",\"data\":[");
    for (index, row) in (table.rows)(site).into_iter().enumerate() {
        json.push(if index > 0 { ",\n" } else { "\n" });
        json.row(site, table, row);
    }
    json.push("\n]}\n");
    json.bytes
}

/// JSON as it is written, straight to bytes: a table may have a million rows.
struct Json<'a> {
    bytes: Vec<u8>,
    languages: &'a Languages,
}

impl Json<'_> {
    fn row(&mut self, site: &Site<'_>, table: &Table, row: Row) {
        for (index, column) in table.columns.iter().enumerate() {
            self.push(if index > 0 { "," } else { "{" });
            self.key(column.field.name);
            self.value(&column.field.kind, &(column.get)(site, row));
        }
        self.push("}");
    }

    fn value(&mut self, kind: &Kind, value: &Value<'_>) {
        match value {
            Value::None => self.push("null"),
            Value::Plain(words) => self.string(words),
            Value::Council(id) => self.string(id.as_str()),
            Value::Meeting(meeting) => self.string(&names::meeting(meeting)),
            Value::Text(text) => self.text(text),
            Value::Date(date) => self.string(&date.to_string()),
            // Not through a float: digits are what the council decided.
            Value::Number(number) => self.push(&number.plain()),
            Value::Truth(truth) => self.push(if *truth { "true" } else { "false" }),
            Value::Record(values) => self.record(kind.fields(), values),
            Value::List(values) => {
                self.push("[");
                for (index, value) in values.iter().enumerate() {
                    self.push(if index > 0 { "," } else { "" });
                    self.value(kind.inner(), value);
                }
                self.push("]");
            }
        }
    }

    fn record(&mut self, fields: &[Field], values: &[Value<'_>]) {
        for (index, (field, value)) in fields.iter().zip(values).enumerate() {
            self.push(if index > 0 { "," } else { "{" });
            self.key(field.name);
            self.value(&field.kind, value);
        }
        self.push("}");
    }

    fn text(&mut self, text: &Text) {
        for (index, shown) in text.values().enumerate() {
            self.push(if index > 0 { "," } else { "{" });
            self.key(self.languages.tag(shown.lang));
            self.string(shown.text);
        }
        self.push("}");
    }

    fn key(&mut self, name: &str) {
        self.string(name);
        self.push(":");
    }

    fn string(&mut self, text: &str) {
        serde_json::to_writer(&mut self.bytes, text).expect("memory takes every text");
    }

    fn push(&mut self, json: &str) {
        self.bytes.extend_from_slice(json.as_bytes());
    }
}
