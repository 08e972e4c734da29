//! What is new: every record that feeds tell of, the one that changed last in front.

use std::cmp::Reverse;

use crate::base::date::{Date, Day};
use crate::feeds::stamp::Stamp;
use crate::model::clarification::Clarification;
use crate::model::meeting::Meeting;
use crate::model::resolution::Resolution;
use crate::model::update::Correction;
use crate::site::{Corrected, CorrectionRef, Ref, Site, names};

/// Something that feeds tell of, by its position in the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "positions are those in the model")]
pub enum Record {
    Meeting(usize),
    Resolution(Ref),
    Clarification(usize),
    Correction(CorrectionRef),
}

/// A record and its dates.
#[derive(Debug, Clone, Copy)]
pub struct Item {
    /// Which.
    pub record: Record,
    /// When it became known, as far as the records say.
    pub published: Stamp,
    /// When something was last reported of it.
    pub updated: Stamp,
}

/// Everything that is known on the site's date.
///
/// What is dated later (a scheduled meeting, with its resolutions) waits for its day: programs show
/// an entry of the future either at once and for ever on top, or never.
pub struct Items {
    // The one that changed last first; of one time, in the order of the records.
    all: Vec<Item>,
    // By council, the positions of its meetings and their resolutions: there may be thousands of
    // councils, each with a feed, and looking through everything for each would take minutes.
    councils: Vec<Vec<usize>>,
}

impl Items {
    /// Collects them.
    pub fn new(site: &Site<'_>) -> Self {
        let model = site.model;
        let mut all = Vec::new();
        for (meeting, record) in model.meetings.iter().enumerate() {
            if record.date.first() > site.date {
                continue;
            }
            let published = Stamp::new(record.date, []);
            let item = |record, updated| Item { record, published, updated };
            all.push(item(Record::Meeting(meeting), of_meeting(record, site.date)));
            for (position, resolution) in record.resolutions.iter().enumerate() {
                let at = Ref { meeting, position };
                let updated = of_resolution(record, resolution, site.date);
                all.push(item(Record::Resolution(at), updated));
            }
            all.extend(corrections(Corrected::Meeting(meeting), site));
        }
        for (position, record) in model.clarifications.iter().enumerate() {
            let published = Stamp::new(record.date, []);
            let updated = of_clarification(record, site.date);
            all.push(Item { record: Record::Clarification(position), published, updated });
            all.extend(corrections(Corrected::Clarification(position), site));
        }
        all.retain(|item| item.published.day() <= site.date);
        all.sort_by_key(|item| (Reverse(item.updated), item.record));
        let mut councils = vec![Vec::new(); model.councils.len()];
        for (position, item) in all.iter().enumerate() {
            let meeting = match item.record {
                Record::Meeting(meeting) | Record::Resolution(Ref { meeting, .. }) => meeting,
                Record::Clarification(_) | Record::Correction(_) => continue,
            };
            let meeting = &model.meetings[meeting];
            let ids = meeting.councils();
            ids.filter_map(|id| model.find_council(id))
                .for_each(|council| councils[council].push(position));
        }
        Items { all, councils }
    }

    /// Returns the meetings of a council, alone or jointly, and their resolutions; the one that
    /// changed last in front.
    pub fn of_council(&self, council: usize) -> impl Iterator<Item = &Item> {
        self.councils[council].iter().map(|position| &self.all[*position])
    }

    /// Returns all of them, the one that changed last in front.
    pub fn iter(&self) -> impl Iterator<Item = &Item> {
        self.all.iter()
    }

    /// Returns when anything last changed.
    pub fn latest(&self) -> Stamp {
        self.all.first().map_or(Stamp::BEGINNING, |item| item.updated)
    }

    /// Returns the oldest time there is.
    pub fn earliest(&self) -> Stamp {
        self.all.last().map_or(Stamp::BEGINNING, |item| item.updated)
    }
}

impl Record {
    /// Returns its full name: what its permanent id is made of. A correction's is that of
    /// what it changed, with its number, counted from the oldest: that list only grows at its end.
    pub fn full_name(self, site: &Site<'_>) -> String {
        let model = site.model;
        match self {
            Record::Meeting(meeting) => names::meeting(&model.meetings[meeting]),
            Record::Resolution(at) => names::resolution(site, at),
            Record::Clarification(one) => names::clarification(&model.clarifications[one].id),
            Record::Correction(CorrectionRef { record, index }) => {
                let corrected = match record {
                    Corrected::Meeting(one) => names::meeting(&model.meetings[one]),
                    Corrected::Clarification(one) => {
                        names::clarification(&model.clarifications[one].id)
                    }
                };
                format!("{corrected}/corrections/{}", index + 1)
            }
        }
    }
}

/// Returns when a meeting's record last changed: not when one of its resolutions did, which have
/// entries of their own.
pub fn of_meeting(meeting: &Meeting, today: Day) -> Stamp {
    let own = |one: &&Correction| one.resolution.is_none();
    Stamp::new(meeting.date, made(meeting, today).filter(own).map(|one| one.date))
}

/// Returns when something was last reported of a resolution: an update, a correction, or that its
/// meeting was withdrawn.
pub fn of_resolution(meeting: &Meeting, resolution: &Resolution, today: Day) -> Stamp {
    let own = |one: &&Correction| concerns(one, resolution);
    let corrections = made(meeting, today).filter(own).map(|one| one.date);
    let updates = resolution.updates.iter().map(|one| one.date);
    Stamp::new(meeting.date, updates.chain(corrections))
}

/// Tells whether a correction bears on a resolution.
pub fn concerns(correction: &Correction, resolution: &Resolution) -> bool {
    match &correction.resolution {
        Some(id) => *id == resolution.id,
        None => correction.withdraws,
    }
}

fn of_clarification(record: &Clarification, today: Day) -> Stamp {
    let corrections = record.corrections.iter().map(|one| one.date);
    let changes = record.updated.into_iter().chain(corrections);
    Stamp::new(record.date, changes.filter(|date| is_past(*date, today)))
}

/// A correction itself never changes; its number keeps those of one day in order.
fn corrections(record: Corrected, site: &Site<'_>) -> impl Iterator<Item = Item> {
    let numbered = record.corrections(site.model).iter().enumerate();
    numbered.filter(|(_, one)| is_past(one.date, site.date)).map(move |(index, one)| {
        let stamp = Stamp::new(one.date, vec![one.date; index]);
        let record = Record::Correction(CorrectionRef { record, index });
        Item { record, published: stamp, updated: stamp }
    })
}

/// Returns the corrections made by a day.
fn made(meeting: &Meeting, today: Day) -> impl Iterator<Item = &Correction> {
    meeting.corrections.iter().filter(move |one| is_past(one.date, today))
}

fn is_past(date: Date, today: Day) -> bool {
    date.first() <= today
}
