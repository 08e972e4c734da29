//! What a page is about, said for programs that read pages: schema.org, as JSON-LD.
//!
//! A meeting is an `Event`, a council a `GovernmentOrganization`, a resolution a `Legislation`, a
//! clarification an `Article` or, if the site wants it, a `ClaimReview`. Ids
//! are those of the open data, the same in every language. Left out is what would weigh most and
//! is on the page or in the data anyway: a resolution's words, and who attended a meeting.

mod clarification;

pub use clarification::clarification;

use crate::base::html::Html;
use crate::base::ids::Id;
use crate::base::json::{Json, Object};
use crate::base::text::{Lang, Text};
use crate::model::council::{Council, Member};
use crate::model::resolution::{Relation, Resolution};
use crate::model::scope::Body;
use crate::model::words::{MeetingState, RelationKind, ResolutionResult, Word};
use crate::pages::edition::Edition;
use crate::site::{Ref, names};

/// Returns a meeting. `path` is that of its page.
pub fn meeting(edition: &Edition<'_>, position: usize, path: &str) -> Html {
    let settings = &edition.site.model.settings;
    let meeting = &edition.site.model.meetings[position];
    let councils = meeting.councils();
    let councils: Vec<Object> = councils.map(|id| council_named(edition, id)).collect();
    let agenda = meeting.agenda.iter();
    let agenda: Vec<Object> = agenda.map(|one| thing("Event", text(edition, one))).collect();
    let place = meeting.place.as_ref().map(|one| thing("Place", text(edition, one)));
    // Held as it was planned is "scheduled" in schema.org's words.
    let state = match meeting.state {
        MeetingState::Held | MeetingState::Scheduled => "https://schema.org/EventScheduled",
        MeetingState::Postponed => "https://schema.org/EventPostponed",
        MeetingState::Cancelled => "https://schema.org/EventCancelled",
    };
    let object = page("Event", names::meeting_uri(settings, meeting), edition, path)
        .with("inLanguage", edition.language().tag.as_str())
        .with("name", text(edition, &meeting.title))
        .with("startDate", meeting.date.to_string())
        .with("eventStatus", state)
        .with("location", place)
        .with("organizer", councils)
        .with("subEvent", agenda);
    Html::linked_data(&object)
}

/// Returns a council. `path` is that of its page.
pub fn council(edition: &Edition<'_>, position: usize, path: &str) -> Html {
    let settings = &edition.site.model.settings;
    let council = &edition.site.model.councils[position];
    let names = council.short_name.iter().chain(&council.renamed_from);
    let names: Vec<Json> = names.map(|name| text(edition, name)).collect();
    let members: Vec<Object> = council.members.iter().map(|one| role(edition, one)).collect();
    let id = names::council_uri(settings, &council.id);
    let object = page("GovernmentOrganization", id, edition, path)
        .with("name", text(edition, &council.name))
        .with("alternateName", names)
        .with("parentOrganization", council.parent.as_ref().map(|id| council_named(edition, id)))
        .with("areaServed", council.area.as_ref().map(|area| text(edition, area)))
        .with("dissolutionDate", council.dissolved.map(|date| date.to_string()))
        .with("contactPoint", contact(council))
        .with(
            "sameAs",
            council.contact.addresses.iter().map(|(_, one)| one.clone()).collect::<Vec<_>>(),
        )
        .with("member", members);
    Html::linked_data(&object)
}

/// Returns a resolution. `path` is that of its page.
pub fn resolution(edition: &Edition<'_>, at: Ref, path: &str) -> Html {
    let site = edition.site;
    let (meeting, resolution) = (site.meeting(at), site.resolution(at));
    let id = names::resolution_uri(site, at);
    let title = names::title(resolution, edition.lang);
    let kind = edition.say(&format!("resolution-kind-{}", resolution.kind.word()));
    let mut object = page("Legislation", id, edition, path)
        .with("inLanguage", edition.language().tag.as_str())
        .with("name", words(edition, &title.text, title.lang))
        .with("legislationIdentifier", names::resolution(site, at))
        .with("legislationType", kind)
        .with("legislationDate", meeting.date.to_string());
    let councils = meeting.councils();
    let councils: Vec<Object> = councils.map(|id| council_named(edition, id)).collect();
    match (meeting.withdrawal_of(resolution), resolution.result) {
        (Some(_), _) => object.put("creativeWorkStatus", "withdrawn"),
        (None, ResolutionResult::Adopted | ResolutionResult::Amended) => {
            object.put("legislationPassedBy", councils);
        }
        // Nobody passed it.
        (None, other) => object.put("creativeWorkStatus", other.word()),
    }
    let responsible: Vec<Object> =
        resolution.responsible.iter().map(|one| body(edition, one)).collect();
    object.put("legislationResponsible", responsible);
    object.put("about", sector(edition, resolution));
    add_relations(&mut object, edition, resolution);
    Html::linked_data(&object)
}

/// Adds how a resolution bears on others. That it was superseded is said by the other one.
fn add_relations(object: &mut Object, edition: &Edition<'_>, resolution: &Resolution) {
    for (kind, property) in [
        (RelationKind::Supersedes, "legislationChanges"),
        (RelationKind::Amends, "legislationAmends"),
        (RelationKind::Repeals, "legislationRepeals"),
        (RelationKind::Implements, "legislationEnsuresImplementationOf"),
        (RelationKind::Related, "citation"),
    ] {
        let own = resolution.relations.iter().filter(|one| one.kind == kind);
        let targets = own.filter_map(|one| related(edition, one));
        object.put(property, targets.collect::<Vec<_>>());
    }
}

fn related(edition: &Edition<'_>, relation: &Relation) -> Option<Object> {
    let name = &relation.target;
    let id = name.resolution.as_deref()?;
    let at = edition.site.find_resolution(&name.council, &name.meeting, id)?;
    let title = names::title(edition.site.resolution(at), edition.lang);
    let id = names::resolution_uri(edition.site, at);
    let name = words(edition, &title.text, title.lang);
    Some(Object::default().with("@type", "Legislation").with("@id", id).with("name", name))
}

/// Begins what a page is about.
fn page(kind: &str, id: String, edition: &Edition<'_>, path: &str) -> Object {
    let settings = &edition.site.model.settings;
    let tag = &edition.language().tag;
    let url = settings.base_url.as_ref().map(|base| format!("{base}/{tag}/{path}"));
    Object::default()
        .with("@context", "https://schema.org")
        .with("@type", kind)
        .with("@id", id)
        .with("url", url)
}

fn thing(kind: &str, name: Json) -> Object {
    Object::default().with("@type", kind).with("name", name)
}

/// Returns a text as the page has it, marked if it is in another language.
fn text(edition: &Edition<'_>, text: &Text) -> Json {
    let shown = text.shown(edition.lang);
    words(edition, shown.text, shown.lang)
}

fn words(edition: &Edition<'_>, text: &str, lang: Lang) -> Json {
    if lang == edition.lang {
        return text.into();
    }
    let tag = edition.languages[lang.index()].tag.as_str();
    Object::default().with("@value", text).with("@language", tag).into()
}

fn council_named(edition: &Edition<'_>, id: &Id) -> Object {
    let name = edition.site.model.council(id).map(|council| text(edition, &council.name));
    Object::default()
        .with("@type", "GovernmentOrganization")
        .with("@id", names::council_uri(&edition.site.model.settings, id))
        .with("name", name)
}

fn body(edition: &Edition<'_>, body: &Body) -> Object {
    match body {
        Body::Council(id) => council_named(edition, id),
        Body::Named(name) => thing("Organization", text(edition, name)),
    }
}

fn sector(edition: &Edition<'_>, resolution: &Resolution) -> Option<Object> {
    let model = edition.site.model;
    let position = model.find_sector(resolution.sector.as_deref()?)?;
    Some(thing("Thing", text(edition, &model.sectors[position].name)))
}

fn role(edition: &Edition<'_>, member: &Member) -> Object {
    Object::default()
        .with("@type", "OrganizationRole")
        .with("member", thing("Person", text(edition, &member.name)))
        .with("roleName", member.role.as_ref().map(|role| text(edition, role)))
        .with("startDate", member.from.map(|date| date.to_string()))
        .with("endDate", member.to.map(|date| date.to_string()))
}

fn contact(council: &Council) -> Option<Object> {
    let contact = &council.contact;
    (contact.phone.is_some() || contact.email.is_some()).then(|| {
        Object::default()
            .with("@type", "ContactPoint")
            .with("telephone", contact.phone.as_deref())
            .with("email", contact.email.as_deref())
    })
}
