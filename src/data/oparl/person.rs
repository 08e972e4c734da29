//! A member of a council as a person with memberships.

use crate::base::json::Object;
use crate::data::file::DataFile;
use crate::data::oparl::council::whole_day;
use crate::data::oparl::{body_uri, typed};
use crate::data::person::{Membership, Person};
use crate::site::{names, routes};

/// Returns a person.
pub fn object(file: &DataFile<'_>, person: &Person<'_>) -> Object {
    let settings = file.settings();
    let council = file.site.find_council(&person.council.id);
    let page = council.map(|position| file.page(&routes::council(file.site.model, position)));
    let memberships: Vec<Object> =
        person.memberships.iter().map(|one| membership(file, person, one)).collect();
    typed(person.uri(settings), "Person")
        .with("body", body_uri(settings))
        .with("name", person.name.shown(crate::data::file::PRIMARY).text)
        .with("membership", memberships)
        .with("web", page)
        .with("diwan:name", file.texts(person.name))
}

fn membership(file: &DataFile<'_>, person: &Person<'_>, membership: &Membership<'_>) -> Object {
    let member = membership.member;
    typed(membership_uri(file, person, membership), "Membership")
        .with("organization", names::council_uri(file.settings(), &person.council.id))
        .with("role", member.role.as_ref().map(|role| role.shown(crate::data::file::PRIMARY).text))
        .with("startDate", member.from.and_then(whole_day))
        .with("endDate", member.to.and_then(whole_day))
        .with("diwan:role", file.optional(member.role.as_ref()))
        .with("diwan:from", member.from.map(|date| date.to_string()))
        .with("diwan:to", member.to.map(|date| date.to_string()))
}

/// Returns the permanent id of a membership.
pub fn membership_uri(
    file: &DataFile<'_>,
    person: &Person<'_>,
    membership: &Membership<'_>,
) -> String {
    names::part_uri(file.settings(), &person.uri(file.settings()), &membership.key)
}
