//! What each kind of page is made of: everything that its struct reads, in the order it does.
//!
//! Settings, sectors, councils, theme, languages and the site's date are in every key; see
//! [`crate::site::made_of`].

use crate::base::key::Key;
use crate::pages::edition::Edition;
use crate::site::clarifications::{self, Found};
use crate::site::made_of::MadeOf;
use crate::site::{Facet, PageKind, Ref};

/// Returns what a page is made of.
pub fn of(edition: &Edition<'_>, kind: PageKind) -> Key {
    let (made, cards) = (edition.site.made_of(), edition.cards as usize);
    let made = match kind {
        PageKind::About | PageKind::Data => made,
        // There are few of them, and most count everything.
        PageKind::Councils { .. } | PageKind::Search => made.all_meetings(),
        PageKind::Home { .. } | PageKind::Corrections { .. } => {
            made.all_meetings().all_clarifications()
        }
        PageKind::Clarifications { list, part } => {
            made.number(list).number(part).all_clarifications()
        }
        // Which card they name, all else decides that is in their key.
        PageKind::Clarification(one) => of_clarification(edition, one).number(cards),
        PageKind::Council { council, part } => of_council(edition, council, part).number(cards),
        PageKind::Meeting { meeting, part } => of_meeting(edition, meeting, part).number(cards),
        PageKind::Resolution(at) => of_resolution(edition, at).number(cards),
        PageKind::List { list, part } => of_list(edition, list, part),
    };
    made.finish()
}

fn of_council<'e>(edition: &'e Edition<'_>, council: usize, part: usize) -> MadeOf<'e> {
    let site = edition.site;
    let parts = &site.councils[council].parts;
    let made = site.made_of().part(part, parts.len());
    let made = made.meetings(&parts[part].meetings).resolutions(&parts[part].rows);
    if part + 1 < parts.len() {
        return made;
    }
    let responsible = site.list(Facet::Responsible(council)).map_or(0, |list| list.count);
    let zip = edition.zips.get(&council);
    made.council(council)
        .number(responsible)
        .number(site.belonging[council].len())
        .text(&zip.map(ToString::to_string).unwrap_or_default())
}

fn of_meeting<'e>(edition: &'e Edition<'_>, meeting: usize, part: usize) -> MadeOf<'e> {
    let made = edition.site.made_of().meeting(meeting).minutes(meeting);
    if part > 0 {
        return made;
    }
    let around = edition.site.neighbours[meeting];
    let made = made.optional(around.before).optional(around.after);
    made.clarifications(edition.site.clarified.of_meeting(meeting))
}

fn of_resolution<'e>(edition: &'e Edition<'_>, at: Ref) -> MadeOf<'e> {
    let site = edition.site;
    let targets = site.resolution(at).relations.iter().map(|one| {
        let name = &one.target;
        site.find_meeting(&name.council, &name.meeting)
    });
    let made = targets.fold(site.made_of().meeting(at.meeting), MadeOf::optional);
    let inverse = site.inverse.get(&at).into_iter().flatten();
    let made = inverse.fold(made, |made, (_, from)| made.resolution(*from));
    made.clarifications(site.clarified.of_resolution(at))
}

fn of_clarification<'e>(edition: &'e Edition<'_>, one: usize) -> MadeOf<'e> {
    let site = edition.site;
    let evidence = site.model.clarifications[one].evidence.iter();
    let meetings = evidence.map(|proof| match clarifications::find(site.model, proof)? {
        Found::Resolution(at) => Some(at.meeting),
        Found::Meeting(meeting) | Found::Figure(meeting, _) => Some(meeting),
    });
    meetings.fold(site.made_of().clarification(one).answer(one), MadeOf::optional)
}

fn of_list<'e>(edition: &'e Edition<'_>, list: usize, part: usize) -> MadeOf<'e> {
    let list = &edition.site.lists[list];
    let made = edition.site.made_of().part(part, list.parts.len());
    let made = made.resolutions(&list.parts[part]);
    if part + 1 < list.parts.len() {
        return made;
    }
    let made = made.number(list.count);
    match list.facet {
        Facet::CouncilYear(..) | Facet::CouncilSector(..) => made,
        _ => made.counts(),
    }
}
