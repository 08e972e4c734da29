//! Which fields of a record go together: what the model checks of one record alone.

use crate::base::json::{Json, Object};
use crate::model::words::{Status, Word};
use crate::schema::pattern;
use crate::schema::texts::Texts;

/// Returns what a record has to fulfil beyond its fields.
pub(crate) fn of(record: &str, texts: &Texts) -> Object {
    let object = Object::default;
    match record {
        "attendee" => object().with("oneOf", each(&["name", "group"])),
        "source" => {
            // What editors say of `file` then is clearer than what they say of a `not`.
            let no_file = object().with("properties", object().with("file", false));
            let needs = object().with("sha256", names(&["file"])).with("url", no_file);
            object().with("anyOf", each(&["title", "url", "file"])).with("dependencies", needs)
        }
        "proof" => object()
            .with("oneOf", each(&["resolution", "meeting", "figure", "url", "file"]))
            .with("dependencies", object().with("figure", names(&["label"]))),
        "resolution" => object().with("if", required(&["id"])).with("else", plain_number(texts)),
        "update" => object().with("allOf", vec![when(Status::Completed, proved()), noted()]),
        _ => object(),
    }
}

/// Returns what holds unless a field says that the others may be missing.
pub(crate) fn unless(field: &'static str, others: &[&'static str]) -> Object {
    let no = vec![Json::Truth(false), Json::Text("false".to_owned())];
    let said = Object::default().with("not", Object::default().with("enum", no));
    let condition = required(&[field]).with("properties", Object::default().with(field, said));
    Object::default().with("if", condition).with("else", required(others))
}

/// Returns that these fields are there.
pub(crate) fn required(fields: &[&str]) -> Object {
    Object::default().with("required", names(fields))
}

fn names(fields: &[&str]) -> Vec<Json> {
    fields.iter().map(|field| Json::from(*field)).collect()
}

fn each(fields: &[&str]) -> Vec<Object> {
    fields.iter().map(|field| required(&[field])).collect()
}

/// A number that is itself the last part of the resolution's address.
fn plain_number(texts: &Texts) -> Object {
    let number = Object::default()
        .with("type", names(&["integer", "string"]))
        .with("pattern", pattern::resolution_number())
        .with("patternErrorMessage", texts.say("needs-resolution-number"));
    Object::default().with("properties", Object::default().with("number", number))
}

fn when(status: Status, then: Object) -> Object {
    let is_it = Object::default().with("const", status.word());
    let condition =
        required(&["status"]).with("properties", Object::default().with("status", is_it));
    Object::default().with("if", condition).with("then", then)
}

fn proved() -> Object {
    let proof = Object::default().with("anyOf", each(&["url", "file"]));
    let evidence = Object::default().with("contains", proof);
    required(&["evidence"]).with("properties", Object::default().with("evidence", evidence))
}

fn noted() -> Object {
    when(Status::OnHold, required(&["note"]))
}
