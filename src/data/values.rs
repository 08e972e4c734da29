//! Values that several formats hold: bodies, sources, updates, figures.

use crate::base::json::{Json, Object};
use crate::data::file::DataFile;
use crate::model::council::Contact;
use crate::model::meeting::{Attendee, Figure, Meeting, Unit};
use crate::model::resolution::{Due, Resolution, Votes};
use crate::model::scope::Body;
use crate::model::source::{Link, Source};
use crate::model::update::{Correction, Update};
use crate::model::words::Word;
use crate::site::{Ref, names};

/// Returns a body: a council by its id and name, another one by its name.
pub fn body(file: &DataFile<'_>, body: &Body) -> Object {
    match body {
        Body::Named(name) => Object::default().with("name", file.texts(name)),
        Body::Council(id) => {
            let name = file.site.model.council(id).map(|council| file.texts(&council.name));
            Object::default()
                .with("organization", names::council_uri(file.settings(), id))
                .with("name", name)
        }
    }
}

/// Returns a source or a piece of evidence.
pub fn source(file: &DataFile<'_>, meeting: &Meeting, source: &Source) -> Object {
    let address = match &source.link {
        Link::None => None,
        Link::Web(address) => Some(address.clone()),
        Link::File(one) => Some(file.attachment(meeting, one)),
    };
    Object::default()
        .with("title", file.optional(source.title.as_ref()))
        .with("url", address)
        .with("sha256", source.promise().map(|(_, sha256, _)| sha256))
        .with("date", source.date.map(|date| date.to_string()))
}

/// Returns what was reported of a resolution.
pub fn update(file: &DataFile<'_>, meeting: &Meeting, update: &Update) -> Object {
    let evidence: Vec<Object> =
        update.evidence.iter().map(|one| source(file, meeting, one)).collect();
    Object::default()
        .with("date", update.date.to_string())
        .with("status", update.status.word())
        .with("progress", update.progress)
        .with("note", file.optional(update.note.as_ref()))
        .with("evidence", evidence)
        .with("reportedBy", update.reported_by.as_ref().map(|one| body(file, one)))
}

/// Returns what was changed after publication.
pub fn correction(file: &DataFile<'_>, correction: &Correction) -> Object {
    Object::default()
        .with("date", correction.date.to_string())
        .with("resolution", correction.resolution.as_deref())
        .with("what", file.texts(&correction.what))
        .with("before", file.optional(correction.before.as_ref()))
        .with("after", file.optional(correction.after.as_ref()))
        .with("reason", file.texts(&correction.reason))
}

/// Returns when and why something was withdrawn.
pub fn withdrawal(file: &DataFile<'_>, correction: &Correction) -> Object {
    Object::default()
        .with("date", correction.date.to_string())
        .with("reason", file.texts(&correction.reason))
}

/// Returns a number that a meeting stated.
pub fn figure(file: &DataFile<'_>, figure: &Figure) -> Object {
    let unit = figure.unit.as_ref().map(|unit| match unit {
        Unit::Count => "count",
        Unit::Percent => "percent",
        Unit::Currency(code) => code,
    });
    Object::default()
        .with("label", file.texts(&figure.label))
        .with("value", figure.value.plain())
        .with("unit", unit)
        .with("year", figure.year.map(u64::from))
        .with("asPrinted", figure.as_printed.as_ref().map(|(printed, _)| printed.as_str()))
}

/// Returns somebody who was there.
pub fn attendee(file: &DataFile<'_>, attendee: &Attendee) -> Object {
    match attendee {
        Attendee::Person { name, role, body } => Object::default()
            .with("name", file.texts(name))
            .with("role", file.optional(role.as_ref()))
            .with("body", file.optional(body.as_ref())),
        Attendee::Group { name, count } => {
            Object::default().with("group", file.texts(name)).with("count", *count)
        }
    }
}

/// Returns how a council is reached.
pub fn contact(contact: &Contact) -> Object {
    let named = |(field, value): &(&'static str, String)| (*field, value.clone());
    let ways = contact.addresses.iter().chain(&contact.names).map(named);
    let first = Object::default()
        .with("phone", contact.phone.as_deref())
        .with("email", contact.email.as_deref());
    ways.fold(first, |all, (field, value)| all.with(field, value))
}

/// Returns a deadline as it was typed.
pub fn due(resolution: &Resolution) -> Json {
    match resolution.due {
        None => Json::Nothing,
        Some(Due::On(date)) => Object::default().with("date", date.to_string()).into(),
        Some(Due::After(period, _)) => Object::default().with("after", period.to_string()).into(),
    }
}

/// Returns an amount of money.
pub fn amount(resolution: &Resolution) -> Option<Object> {
    let amount = resolution.amount.as_ref()?;
    let basis = amount.basis.map(Word::word);
    Some(
        Object::default()
            .with("value", amount.value.plain())
            .with("currency", amount.currency.as_str())
            .with("basis", basis),
    )
}

/// Returns a count of votes.
pub fn votes(votes: Votes) -> Object {
    Object::default()
        .with("for", votes.in_favour)
        .with("against", votes.against)
        .with("abstain", votes.abstain)
        .with("unanimous", votes.unanimous.then_some(true))
}

/// Returns how a resolution bears on others.
pub fn relations(file: &DataFile<'_>, at: Ref) -> Vec<Object> {
    let site = file.site;
    let relation = |one: &crate::model::resolution::Relation| {
        let name = &one.target;
        let target =
            site.find_resolution(&name.council, &name.meeting, name.resolution.as_deref()?);
        let target = names::resolution_uri(site, target?);
        Some(Object::default().with("kind", one.kind.word()).with("target", target))
    };
    site.resolution(at).relations.iter().filter_map(relation).collect()
}

/// Returns the registered type of a file by its ending: those that may be published.
pub fn media_type(path: &str) -> &'static str {
    let ending = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "pdf" => "application/pdf",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "mp4" => "video/mp4",
        "csv" => "text/csv",
        "txt" => "text/plain",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "json" => "application/json",
        _ => "application/octet-stream",
    }
}
