//! Follow-up: what became of a resolution, and the flags that the site's date sets.

use crate::base::date::{Date, Day};
use crate::model::meeting::Meeting;
use crate::model::resolution::Resolution;
use crate::model::words::{MeetingState, Status};

/// An open resolution's deadline is soon if it is within this many days.
const SOON_DAYS: i64 = 30;

/// An open resolution is stale if nothing was reported for more than this many days.
const STALE_DAYS: i64 = 180;

/// What became of a resolution, on the site's date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// By the newest update.
    pub status: Status,
    /// When that was reported.
    pub since: Option<Date>,
    /// The last day for it.
    pub deadline: Option<Day>,
    /// What is beside the status.
    pub flags: Vec<Flag>,
    /// Whether the resolution was withdrawn: it keeps its page, and counts nowhere.
    pub withdrawn: bool,
}

/// What the date says of an open resolution, beside its status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// Its deadline has passed.
    Overdue,
    /// Its deadline is near.
    DueSoon,
    /// Nothing was reported for a long time.
    Stale,
}

impl Flag {
    /// All flags.
    pub const ALL: [Flag; 3] = [Flag::Overdue, Flag::DueSoon, Flag::Stale];

    /// Returns the flag's word.
    pub fn word(self) -> &'static str {
        match self {
            Flag::Overdue => "overdue",
            Flag::DueSoon => "due_soon",
            Flag::Stale => "stale",
        }
    }
}

/// Numbers of resolutions, as the board shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// All, whatever became of them.
    pub all: usize,
    /// Those that call for follow-up.
    pub adopted: usize,
    /// Those done.
    pub completed: usize,
    /// Those under way.
    pub in_progress: usize,
    /// Those past their deadline, beside their status.
    pub late: usize,
    /// Those nobody has reported on.
    pub unreported: usize,
}

impl Counts {
    /// Counts one resolution; not one that was withdrawn.
    pub fn add(&mut self, follow_up: &FollowUp) {
        if follow_up.withdrawn {
            return;
        }
        self.all += 1;
        self.adopted += usize::from(follow_up.status != Status::NotApplicable);
        self.completed += usize::from(follow_up.status == Status::Completed);
        self.in_progress += usize::from(follow_up.status == Status::InProgress);
        self.late += usize::from(follow_up.flags.contains(&Flag::Overdue));
        self.unreported += usize::from(follow_up.status == Status::Unreported);
    }
}

/// Works out what became of a meeting's resolutions by a date.
pub fn of_meeting(meeting: &Meeting, today: Day) -> Vec<FollowUp> {
    meeting.resolutions.iter().map(|one| of(one, meeting, today)).collect()
}

/// Works out what became of a resolution by a date.
pub fn of(resolution: &Resolution, meeting: &Meeting, today: Day) -> FollowUp {
    let status = match resolution.status() {
        // A meeting that wasn't held has adopted nothing.
        Status::Unreported if meeting.state != MeetingState::Held => Status::NotApplicable,
        status => status,
    };
    let since = resolution.updates.last().map(|update| update.date);
    let deadline = resolution.deadline();
    let withdrawn = meeting.withdrawal_of(resolution).is_some();
    let mut flags = Vec::new();
    if status.is_open() && !withdrawn {
        if let Some(deadline) = deadline {
            let left = deadline.number() - today.number();
            if left < 0 {
                flags.push(Flag::Overdue);
            } else if left <= SOON_DAYS {
                flags.push(Flag::DueSoon);
            }
        }
        let heard = since.unwrap_or(meeting.date).last();
        if today.number() - heard.number() > STALE_DAYS {
            flags.push(Flag::Stale);
        }
    }
    FollowUp { status, since, deadline, flags, withdrawn }
}
