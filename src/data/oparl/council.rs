//! A council as an organization.

use crate::base::date::Date;
use crate::base::json::Object;
use crate::data::file::DataFile;
use crate::data::oparl::{body_uri, person, typed};
use crate::data::person as persons;
use crate::data::values;
use crate::model::words::{CouncilKind, Word};
use crate::site::{names, routes};

/// Returns a council.
pub fn object(file: &DataFile<'_>, position: usize) -> Object {
    let settings = file.settings();
    let council = &file.site.model.councils[position];
    let members = persons::of(council);
    let memberships: Vec<String> = members
        .iter()
        .flat_map(|one| one.memberships.iter().map(|own| person::membership_uri(file, one, own)))
        .collect();
    let website = council.contact.addresses.iter().find(|(field, _)| *field == "website");
    typed(names::council_uri(settings, &council.id), "Organization")
        .with("body", body_uri(settings))
        .with("name", file.plain(&council.name))
        .with("shortName", council.short_name.as_ref().map(|name| file.plain(name)))
        .with("organizationType", organization_type(council.kind))
        .with("classification", council.kind.word())
        .with(
            "subOrganizationOf",
            council.parent.as_ref().map(|id| names::council_uri(settings, id)),
        )
        .with("membership", memberships)
        .with("endDate", council.dissolved.and_then(whole_day))
        .with("website", website.map(|(_, address)| address.as_str()))
        .with("web", file.page(&routes::council(file.site.model, position)))
        .with("diwan:name", file.texts(&council.name))
        .with("diwan:shortName", file.optional(council.short_name.as_ref()))
        .with("diwan:formerNames", file.all(&council.renamed_from))
        .with("diwan:area", file.optional(council.area.as_ref()))
        .with("diwan:dissolved", council.dissolved.map(|date| date.to_string()))
        .with("diwan:contact", values::contact(&council.contact))
}

/// Returns OParl's rough sort of a body: its own German words.
fn organization_type(kind: CouncilKind) -> &'static str {
    match kind {
        CouncilKind::Directorate => "Verwaltungsbereich",
        CouncilKind::Other => "Sonstiges",
        _ => "Gremium",
    }
}

/// Returns a date where a whole day has to stand.
pub fn whole_day(date: Date) -> Option<String> {
    date.day.map(|_| date.to_string())
}
