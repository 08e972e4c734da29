//! JSON Schema (2020-12) of a table's file, made from the same columns as the file.

use serde_json::{Map, Value as Json, json};

use crate::base::language::Language;
use crate::model::languages::Languages;
use crate::site::columns::{Field, Kind, Need, Table};
use crate::site::{Site, routes};

/// A date as precise as it is known.
const DATE: &str = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

/// Returns the schema of a table; `language` is the site's primary one, for what it says.
pub fn table(site: &Site<'_>, table: &Table, language: &Language) -> Vec<u8> {
    let settings = &site.model.settings;
    let path = routes::table(table.name, "schema.json");
    let id = match &settings.base_url {
        Some(base) => format!("{base}/{path}"),
        None => format!("{}.schema.json", table.name),
    };
    let schema = Schema { language, table, is_placed: settings.base_url.is_some() };
    let fields = table.columns.iter().map(|column| &column.field);
    let mut license = json!({"type": ["string", "null"]});
    describe(&mut license, language.say_known("data-license"));
    let mut date = json!({"type": "string", "format": "date"});
    describe(&mut date, language.say_known("data-date"));
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": id,
        "title": language.say(&format!("table-{}", table.name), &[]),
        "description": language.say(&format!("table-{}-text", table.name), &[]),
        "type": "object",
        "properties": {
            "license": license,
            "date": date,
            "data": {"type": "array", "items": schema.record(fields, Place::Row)},
        },
        "required": ["license", "date", "data"],
        "additionalProperties": false,
        "$defs": {"text": text(&settings.languages), "date": {"type": "string", "pattern": DATE}},
    });
    let mut bytes = serde_json::to_vec_pretty(&whole).expect("a schema is plain data");
    bytes.push(b'\n');
    bytes
}

/// What parts of a schema are made with.
struct Schema<'a> {
    language: &'a Language,
    table: &'a Table,
    /// Whether the site has an address.
    is_placed: bool,
}

/// Where a field is.
#[derive(Clone, Copy)]
enum Place {
    /// A column of a row.
    Row,
    /// In a record that is a value of a column.
    Inside,
}

impl Schema<'_> {
    fn record<'f>(&self, fields: impl Iterator<Item = &'f Field>, place: Place) -> Json {
        let mut properties = Map::new();
        for field in fields {
            let mut own = self.kind(&field.kind);
            if field.need == Need::Stated {
                own = or_null(own);
            }
            describe(&mut own, self.meaning(field, place));
            properties.insert(field.name.to_owned(), own);
        }
        let required: Vec<&String> = properties.keys().collect();
        json!({
            "type": "object",
            "required": required,
            "additionalProperties": false,
            "properties": properties,
        })
    }

    fn meaning(&self, field: &Field, place: Place) -> Option<String> {
        match place {
            Place::Inside => self.language.say_known(&format!("part-{}", field.name)),
            Place::Row => {
                let ids = self.table.meaning_ids(field);
                ids.iter().find_map(|id| self.language.say_known(id))
            }
        }
    }

    fn kind(&self, kind: &Kind) -> Json {
        match kind {
            Kind::Name | Kind::Other | Kind::Council | Kind::Meeting | Kind::Sector => {
                json!({"type": "string", "pattern": "^[a-z0-9-]+(/[a-z0-9-]+)*$"})
            }
            Kind::Path => json!({"type": "string", "pattern": "^[a-z0-9/.-]+$"}),
            Kind::Page if self.is_placed => json!({"type": "string", "format": "iri"}),
            Kind::Page => json!({"type": "string", "format": "iri-reference"}),
            Kind::Web => json!({"type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://"}),
            Kind::File => json!({"type": "string", "pattern": "^files/"}),
            Kind::Photo => json!({"type": "string", "pattern": "^photos/"}),
            Kind::Hash => json!({"type": "string", "pattern": "^[0-9a-f]{64}$"}),
            Kind::Currency => json!({"type": "string", "pattern": "^[A-Z]{3}$"}),
            Kind::Email => json!({"type": "string", "format": "idn-email"}),
            Kind::Plain => json!({"type": "string", "minLength": 1}),
            Kind::Text => json!({"$ref": "#/$defs/text"}),
            Kind::Date => json!({"$ref": "#/$defs/date"}),
            Kind::Day => json!({"type": "string", "format": "date"}),
            Kind::Year => json!({"type": "integer", "minimum": 1, "maximum": 9999}),
            Kind::Count => json!({"type": "integer", "minimum": 0}),
            Kind::Percent => json!({"type": "integer", "minimum": 0, "maximum": 100}),
            Kind::Number => json!({"type": "number"}),
            Kind::Truth => json!({"type": "boolean"}),
            Kind::Word(vocabulary) => json!({"type": "string", "enum": (vocabulary.words)()}),
            Kind::Record(fields) => self.record(fields.iter(), Place::Inside),
            Kind::List(inner) => json!({"type": "array", "items": self.kind(inner)}),
        }
    }
}

/// Returns the schema of a text: at least one language of the site.
fn text(languages: &Languages) -> Json {
    let tags = languages.all().map(|lang| languages.tag(lang).to_owned());
    let own = |tag| (tag, json!({"type": "string", "minLength": 1}));
    let properties: Map<String, Json> = tags.map(own).collect();
    json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "minProperties": 1,
    })
}

fn or_null(schema: Json) -> Json {
    json!({"anyOf": [schema, {"type": "null"}]})
}

fn describe(schema: &mut Json, words: Option<String>) {
    if let (Some(fields), Some(words)) = (schema.as_object_mut(), words) {
        fields.insert("description".to_owned(), Json::String(words));
    }
}
