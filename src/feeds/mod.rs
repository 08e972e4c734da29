//! What is new, for programs that people follow it with: Atom feeds (RFC 4287) in every language,
//! and two calendars (RFC 5545) for all of them.
//!
//! A feed's entry and a calendar's event are known by ids that never change and carry dates of the
//! records alone: as long as nothing is reported, every build gives the same bytes.

pub mod article;
pub mod atom;
pub mod calendar;
pub mod ical;
pub mod items;
pub mod stamp;
pub mod voice;
pub mod xml;

use std::sync::Arc;

use crate::base::job::{Made, Wanted};
use crate::base::language::Language;
use crate::base::speech::Speech;
use crate::base::text::Lang;
use crate::feeds::atom::Subject;
use crate::feeds::items::Items;
use crate::feeds::voice::Voice;
use crate::site::{Site, routes};

/// Returns all feeds and calendars. Without an address there are no feeds: what a feed links to
/// must be absolute, and most programs that read feeds ignore what is not.
pub fn plan<'a>(site: &'a Site<'a>, languages: &'a [Language]) -> Vec<Wanted<'a>> {
    let items = Arc::new(Items::new(site));
    let voice = |lang| Voice { site, speech: Speech { languages, lang } };
    let mut wanted = calendars(&voice(Lang(0)), &items);
    let Some(base) = site.model.settings.base_url.as_deref() else { return wanted };
    for lang in site.model.settings.languages.all() {
        let voice = voice(lang);
        for subject in Subject::all(site.model) {
            let path = format!("{}/{}", voice.language().tag, subject.path(site.model));
            let shown = Arc::clone(&items);
            let make = move || atom::feed(&voice, base, subject, &shown);
            let own = Arc::clone(&items);
            let made = Made(make).of(move || atom::key(site, subject, &own));
            wanted.push((path, Box::new(made)));
        }
    }
    wanted
}

fn calendars<'a>(voice: &Voice<'a>, items: &Items) -> Vec<Wanted<'a>> {
    let (voice, latest) = (*voice, items.latest());
    // `latest` may be when a clarification was written.
    let key = move || voice.site.made_of().all_meetings().text(&latest.to_string()).finish();
    let meetings = Made(move || calendar::meetings(&voice, latest)).of(key);
    let deadlines = Made(move || calendar::deadlines(&voice, latest)).of(key);
    vec![
        (routes::MEETINGS_CALENDAR.to_owned(), Box::new(meetings)),
        (routes::DEADLINES_CALENDAR.to_owned(), Box::new(deadlines)),
    ]
}
