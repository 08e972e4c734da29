//! Completeness: how much of a council's record is there, counted and never judged.

use crate::model::Model;
use crate::model::meeting::Meeting;
use crate::model::resolution::Resolution;
use crate::model::source::Link;
use crate::model::words::{DateBasis, Status};
use crate::site::follow_up::FollowUp;

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// How many have it.
    pub part: usize,
    /// How many could.
    pub whole: usize,
}

/// How much of a council's record is there. Withdrawn records count nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Completeness {
    /// Meetings whose day the record itself states.
    pub dated: Share,
    /// Resolutions whose words are there in every language of the site.
    pub translated: Share,
    /// Of those that call for follow-up: who is to act is stated.
    pub owned: Share,
    /// Of those that call for follow-up: until when is stated, in whatever form.
    pub due: Share,
    /// Of those that call for follow-up: somebody has reported at least once.
    pub reported: Share,
    /// Of those reported: the newest update has evidence that can be looked at.
    pub evidenced: Share,
}

impl Share {
    fn count(&mut self, has: bool) {
        self.whole += 1;
        self.part += usize::from(has);
    }

    /// Returns the share in whole hundredths, rounded down: 100 only if all have it. `None` where
    /// there is nothing to count.
    pub fn percent(self) -> Option<usize> {
        (self.part * 100).checked_div(self.whole)
    }
}

impl Completeness {
    /// Counts a meeting and its resolutions.
    pub fn add(&mut self, model: &Model, meeting: &Meeting, follow_ups: &[FollowUp]) {
        if meeting.withdrawal().is_some() {
            return;
        }
        let stated = meeting.date_basis == DateBasis::Stated && meeting.date.day.is_some();
        self.dated.count(stated);
        for (resolution, follow_up) in meeting.resolutions.iter().zip(follow_ups) {
            if !follow_up.withdrawn {
                self.add_resolution(model, resolution, follow_up.status);
            }
        }
    }

    fn add_resolution(&mut self, model: &Model, resolution: &Resolution, status: Status) {
        let mut languages = model.settings.languages.all();
        self.translated.count(languages.all(|lang| resolution.text.get(lang).is_some()));
        if status == Status::NotApplicable {
            return;
        }
        self.owned.count(!resolution.responsible.is_empty());
        let due = resolution.due.is_some()
            || resolution.due_text.is_some()
            || resolution.recurring.is_some();
        self.due.count(due);
        self.reported.count(!resolution.updates.is_empty());
        if let Some(update) = resolution.updates.last() {
            self.evidenced.count(update.evidence.iter().any(|one| one.link != Link::None));
        }
    }
}
