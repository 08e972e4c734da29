//! A clarification for programs.
//!
//! An `Article` that rests on records. With `claim_review: true` in the settings it is a
//! `ClaimReview`, whose verdict search engines may show: off by default, as they want that of
//! independent checkers, and a council that answers for itself is none.

use crate::base::html::Html;
use crate::base::json::{Json, Object};
use crate::model::clarification::{Clarification, Proof};
use crate::model::source::Link;
use crate::model::words::{Verdict, Word};
use crate::pages::edition::Edition;
use crate::pages::linked_data::{council_named, page, text, thing, words};
use crate::site::clarifications::{Found, find};
use crate::site::names;

/// Returns a clarification. `path` is that of its page.
pub fn clarification(edition: &Edition<'_>, position: usize, path: &str) -> Html {
    let settings = &edition.site.model.settings;
    let record = &edition.site.model.clarifications[position];
    let kind = if settings.claim_review { "ClaimReview" } else { "Article" };
    let mut rests_on: Vec<Object> = Vec::new();
    for one in record.evidence.iter().filter_map(|one| evidence(edition, one)) {
        // A meeting and its figures are one record.
        if !rests_on.contains(&one) {
            rests_on.push(one);
        }
    }
    let id = names::clarification_uri(settings, &record.id);
    let mut object = page(kind, id, edition, path)
        .with("inLanguage", edition.language().tag.as_str())
        .with("headline", text(edition, &record.title))
        .with("datePublished", record.date.to_string())
        .with("dateModified", record.changed().map(|date| date.to_string()))
        .with("author", council_named(edition, &record.council))
        .with("isBasedOn", rests_on)
        .with("creativeWorkStatus", record.withdrawal().map(|_| "withdrawn"));
    if settings.claim_review {
        object.put("claimReviewed", text(edition, &record.claim));
        object.put("itemReviewed", claim(record));
        object.put("reviewRating", rating(edition, record.verdict));
    }
    Html::linked_data(&object)
}

/// Returns where and when the claim was seen, as far as that is known.
fn claim(record: &Clarification) -> Object {
    let places = record.channels.iter();
    let places: Vec<Object> =
        places.map(|one| thing("CreativeWork", one.as_str().into())).collect();
    Object::default()
        .with("@type", "Claim")
        .with("datePublished", record.first_seen.map(|date| date.to_string()))
        .with("appearance", places)
}

/// Returns what was found, from 1 (nothing of it is so) to 5; without a number where nobody knows.
fn rating(edition: &Edition<'_>, verdict: Verdict) -> Object {
    let value = match verdict {
        Verdict::Unfounded => Some("1"),
        Verdict::Misleading | Verdict::Outdated => Some("2"),
        Verdict::PartlyAccurate => Some("3"),
        Verdict::Accurate => Some("5"),
        Verdict::Unverified => None,
    };
    Object::default()
        .with("@type", "Rating")
        .with("ratingValue", value)
        .with("worstRating", value.map(|_| "1"))
        .with("bestRating", value.map(|_| "5"))
        .with("alternateName", edition.say(&format!("verdict-{}", verdict.word())))
}

/// Returns what a clarification rests on: a record by its id, something else by its address.
fn evidence(edition: &Edition<'_>, proof: &Proof) -> Option<Object> {
    let (site, model) = (edition.site, edition.site.model);
    let named = |kind: &str, id: String, name: Json| thing(kind, name).with("@id", id);
    Some(match (find(model, proof), proof) {
        (Some(Found::Resolution(at)), _) => {
            let title = names::title(site.resolution(at), edition.lang);
            let name = words(edition, &title.text, title.lang);
            named("Legislation", names::resolution_uri(site, at), name)
        }
        (Some(Found::Meeting(one) | Found::Figure(one, _)), _) => {
            let meeting = &model.meetings[one];
            let id = names::meeting_uri(&model.settings, meeting);
            named("Event", id, text(edition, &meeting.title))
        }
        (None, Proof::Source(title, Link::Web(url))) => Object::default()
            .with("@type", "CreativeWork")
            .with("url", url.as_str())
            .with("name", title.as_ref().map(|title| text(edition, title))),
        _ => return None,
    })
}
