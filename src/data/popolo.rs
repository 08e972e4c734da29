//! Popolo (<https://www.popoloproject.com/specs/>): who belongs where, who met, what was moved.
//!
//! Popolo's texts are plain: the primary language's, with names in the others as `other_names`
//! that say their language. What it has no term for has the prefix `diwan:`. Ids are full names.

use std::iter;

use serde::Serialize;

use crate::base::job::{Made, Wanted};
use crate::base::json::{self, Each, Object};
use crate::base::license;
use crate::base::text::Text;
use crate::data::file::{DataFile, PRIMARY};
use crate::data::person::{self, Membership, Person};
use crate::data::values;
use crate::model::council::{Contact, Council};
use crate::model::meeting::{Attendee, Meeting};
use crate::model::resolution::Votes;
use crate::model::source::{Link, Source};
use crate::model::words::Word;
use crate::site::{Ref, Site, names, routes, tables};

/// The whole file; its lists are made while they are written.
#[derive(Serialize)]
struct Popolo<O, P, M, E, T> {
    #[serde(rename = "diwan:date")]
    date: String,
    #[serde(rename = "diwan:license", skip_serializing_if = "Option::is_none")]
    license: Option<String>,
    organizations: O,
    persons: P,
    memberships: M,
    events: E,
    motions: T,
}

/// Adds the file.
pub fn plan<'a>(site: &'a Site<'a>, wanted: &mut Vec<Wanted<'a>>) {
    let made = Made(|| whole(site)).of(|| site.made_of().all_meetings().finish());
    wanted.push((routes::POPOLO.to_owned(), Box::new(made)));
}

fn whole(site: &Site<'_>) -> Vec<u8> {
    let file = &DataFile::new(site, routes::POPOLO);
    let model = site.model;
    let persons = || model.councils.iter().flat_map(person::of);
    // The oldest first, so that what is new comes last in each list.
    let meetings = || site.newest.iter().rev().copied();
    json::file(&Popolo {
        date: site.date.to_string(),
        license: model.settings.license.as_deref().and_then(license::address),
        organizations: Each(|| model.councils.iter().map(|one| organization(file, one))),
        persons: Each(|| persons().map(|one| individual(file, &one))),
        memberships: Each(|| {
            persons().flat_map(|one| {
                one.memberships.iter().map(|own| membership(file, &one, own)).collect::<Vec<_>>()
            })
        }),
        events: Each(|| meetings().map(|position| event(file, position))),
        motions: Each(|| {
            let resolutions = meetings().flat_map(|one| tables::rows(model, &[one]));
            resolutions.map(|at| motion(file, at))
        }),
    })
}

fn organization(file: &DataFile<'_>, council: &Council) -> Object {
    let short = council.short_name.iter().map(|name| (name, Some("short name")));
    let former = council.renamed_from.iter().map(|name| (name, Some("former name")));
    let mut names = other_names(file, &council.name);
    for (text, note) in short.chain(former) {
        names.extend(text.values().map(|one| name(file, one.text, one.lang, note)));
    }
    let area = council.area.as_ref().map(|area| Object::default().with("name", file.plain(area)));
    Object::default()
        .with("id", council.id.as_str())
        .with("name", file.plain(&council.name))
        .with("other_names", names)
        .with("classification", council.kind.word())
        .with("parent_id", council.parent.as_ref().map(|id| id.as_str()))
        .with("area", area)
        .with("dissolution_date", council.dissolved.map(|date| date.to_string()))
        .with("contact_details", contact_details(&council.contact))
        .with("links", links(&council.contact))
}

fn individual(file: &DataFile<'_>, person: &Person<'_>) -> Object {
    Object::default()
        .with("id", person.full_name())
        .with("name", person.name.shown(PRIMARY).text)
        .with("other_names", other_names(file, person.name))
}

fn membership(file: &DataFile<'_>, person: &Person<'_>, membership: &Membership<'_>) -> Object {
    let member = membership.member;
    Object::default()
        .with("id", format!("{}/{}", person.full_name(), membership.key))
        .with("person_id", person.full_name())
        .with("organization_id", person.council.id.as_str())
        .with("role", member.role.as_ref().map(|role| role.shown(PRIMARY).text))
        .with("start_date", member.from.map(|date| date.to_string()))
        .with("end_date", member.to.map(|date| date.to_string()))
        .with("diwan:role", file.optional(member.role.as_ref()))
}

fn event(file: &DataFile<'_>, position: usize) -> Object {
    let meeting = &file.site.model.meetings[position];
    let event = Object::default()
        .with("id", names::meeting(meeting))
        .with("organization_id", meeting.council.as_str());
    if let Some(withdrawal) = meeting.withdrawal() {
        return event.with("diwan:withdrawn", values::withdrawal(file, withdrawal));
    }
    let with: Vec<&str> = meeting.with.iter().map(|id| id.as_str()).collect();
    let groups = meeting.attendees.iter().filter(|one| matches!(one, Attendee::Group { .. }));
    let groups: Vec<Object> = groups.map(|one| values::attendee(file, one)).collect();
    let page = source(file.page(&routes::meeting(file.site.model, position)), None);
    let stated = meeting.sources.iter().filter_map(|one| stated(file, meeting, one));
    event
        .with("name", file.plain(&meeting.title))
        .with("start_date", meeting.date.to_string())
        .with("location", meeting.place.as_ref().map(|place| file.plain(place)))
        .with("status", meeting.state.word())
        .with("classification", meeting.kind.word())
        .with(
            "attendees",
            meeting.attendees.iter().filter_map(|one| attendee(file, one)).collect::<Vec<_>>(),
        )
        .with("sources", iter::once(page).chain(stated).collect::<Vec<_>>())
        .with("diwan:name", file.texts(&meeting.title))
        .with("diwan:with", with)
        .with("diwan:groups", groups)
}

fn motion(file: &DataFile<'_>, at: Ref) -> Object {
    let (meeting, resolution) = (file.site.meeting(at), file.site.resolution(at));
    let id = names::resolution(file.site, at);
    let motion = Object::default()
        .with("id", id.as_str())
        .with("organization_id", meeting.council.as_str())
        // Popolo counts meetings among events, and has no other way from a motion to one.
        .with("legislative_session_id", names::meeting(meeting));
    if let Some(withdrawal) = meeting.withdrawal_of(resolution) {
        return motion.with("diwan:withdrawn", values::withdrawal(file, withdrawal));
    }
    let votes = resolution.votes.and_then(|votes| vote_event(&id, meeting, votes));
    let page = source(file.page(&routes::resolution(file.site.model, at)), None);
    motion
        .with("text", file.plain(&resolution.text))
        .with("identifier", resolution.number.as_str())
        .with("classification", resolution.kind.word())
        .with("date", meeting.date.to_string())
        .with("result", resolution.result.word())
        .with("vote_events", votes.map(|one| vec![one]))
        .with("sources", vec![page])
        .with("diwan:name", file.optional(resolution.title.as_ref()))
        .with("diwan:text", file.texts(&resolution.text))
        .with("diwan:status", file.site.follow_up(at).status.word())
}

/// Returns a count of votes; where the record only says that they were one, there is no count.
fn vote_event(motion: &str, meeting: &Meeting, votes: Votes) -> Option<Object> {
    let options = [("yes", votes.in_favour), ("no", votes.against), ("abstain", votes.abstain)];
    let counts: Vec<Object> = options
        .into_iter()
        .filter_map(|(option, count)| {
            Some(Object::default().with("option", option).with("value", count?))
        })
        .collect();
    (!counts.is_empty()).then(|| {
        Object::default()
            .with("id", format!("{motion}/~vote"))
            .with("motion_id", motion)
            .with("organization_id", meeting.council.as_str())
            .with("counts", counts)
    })
}

fn attendee(file: &DataFile<'_>, attendee: &Attendee) -> Option<Object> {
    let Attendee::Person { name, role, body } = attendee else { return None };
    // Without an id: whether this is a member of that name isn't in the record.
    Some(
        Object::default()
            .with("name", name.shown(PRIMARY).text)
            .with("other_names", other_names(file, name))
            .with("diwan:role", file.optional(role.as_ref()))
            .with("diwan:body", file.optional(body.as_ref())),
    )
}

/// Returns a name in every language but the one that stands for it.
fn other_names(file: &DataFile<'_>, text: &Text) -> Vec<Object> {
    let main = text.shown(PRIMARY).lang;
    let others = text.values().filter(|one| one.lang != main);
    others.map(|one| name(file, one.text, one.lang, None)).collect()
}

fn name(
    file: &DataFile<'_>,
    text: &str,
    lang: crate::base::text::Lang,
    note: Option<&str>,
) -> Object {
    let lang = file.settings().languages.tag(lang);
    Object::default().with("name", text).with("lang", lang).with("note", note)
}

fn contact_details(contact: &Contact) -> Vec<Object> {
    let typed = [("voice", &contact.phone), ("email", &contact.email)];
    let typed = typed.into_iter().filter_map(|(kind, value)| Some((kind, value.as_deref()?)));
    let named = contact.names.iter().map(|(kind, value)| (*kind, value.as_str()));
    let detail = |(kind, value)| Object::default().with("type", kind).with("value", value);
    typed.chain(named).map(detail).collect()
}

fn links(contact: &Contact) -> Vec<Object> {
    contact.addresses.iter().map(|(field, url)| source(url.clone(), Some(field))).collect()
}

fn stated(file: &DataFile<'_>, meeting: &Meeting, one: &Source) -> Option<Object> {
    let url = match &one.link {
        Link::None => return None,
        Link::Web(url) => url.clone(),
        Link::File(own) => file.attachment(meeting, own),
    };
    Some(source(url, one.title.as_ref().map(|title| title.shown(PRIMARY).text)))
}

fn source(url: String, note: Option<&str>) -> Object {
    Object::default().with("url", url).with("note", note)
}
