//! The follow-up of all councils as lists of names: what the board counts, one by one.

use std::collections::BTreeMap;

use crate::model::words::Status;
use crate::site::follow_up::{Flag, FollowUp};
use crate::site::{Ref, Site};

/// What resolutions are counted as. One can be in several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Every one that wasn't withdrawn.
    All,
    /// Those that call for follow-up.
    Adopted,
    /// Those done.
    Completed,
    /// Those under way.
    InProgress,
    /// Those past their deadline.
    Late,
    /// Those whose deadline is near.
    DueSoon,
    /// Those nobody has reported on for a long time.
    Stale,
    /// Those nobody has reported on at all.
    Unreported,
    /// Those whose words some language of the site lacks.
    Untranslated,
}

/// The resolutions of a council, or of several, by group; every group is there.
pub type Groups = BTreeMap<Group, Vec<Ref>>;

/// The resolutions of a site by group.
#[derive(Debug)]
pub struct Survey {
    /// Those of all councils that were asked for, each once.
    pub all: Groups,
    /// Each council by its position in the model. A joint meeting is in each of its councils.
    pub councils: Vec<(usize, Groups)>,
}

impl Group {
    /// All groups, in the order they are shown.
    pub const ALL: [Group; 9] = [
        Group::All,
        Group::Adopted,
        Group::Completed,
        Group::InProgress,
        Group::Late,
        Group::DueSoon,
        Group::Stale,
        Group::Unreported,
        Group::Untranslated,
    ];

    /// Returns the group's word.
    pub fn word(self) -> &'static str {
        match self {
            Group::All => "all",
            Group::Adopted => "adopted",
            Group::Completed => "completed",
            Group::InProgress => "in_progress",
            Group::Late => "late",
            Group::DueSoon => "due_soon",
            Group::Stale => "stale",
            Group::Unreported => "unreported",
            Group::Untranslated => "untranslated",
        }
    }

    fn holds(self, site: &Site<'_>, at: Ref, follow_up: &FollowUp) -> bool {
        match self {
            Group::All => true,
            Group::Adopted => follow_up.status != Status::NotApplicable,
            Group::Completed => follow_up.status == Status::Completed,
            Group::InProgress => follow_up.status == Status::InProgress,
            Group::Late => follow_up.flags.contains(&Flag::Overdue),
            Group::DueSoon => follow_up.flags.contains(&Flag::DueSoon),
            Group::Stale => follow_up.flags.contains(&Flag::Stale),
            Group::Unreported => follow_up.status == Status::Unreported,
            Group::Untranslated => {
                let text = &site.resolution(at).text;
                site.model.settings.languages.all().any(|lang| text.get(lang).is_none())
            }
        }
    }
}

/// Sorts the resolutions of all councils, or of one by its position in the model, into groups;
/// in the order of their names.
pub fn of(site: &Site<'_>, council: Option<usize>) -> Survey {
    let empty = || -> Groups { Group::ALL.map(|group| (group, Vec::new())).into() };
    let mut survey = Survey { all: empty(), councils: Vec::new() };
    let asked = |one: usize| council.is_none_or(|council| council == one);
    let mut councils: BTreeMap<usize, Groups> = (0..site.model.councils.len())
        .filter(|one| asked(*one))
        .map(|one| (one, empty()))
        .collect();
    for (meeting, record) in site.model.meetings.iter().enumerate() {
        let own = record.councils();
        let own: Vec<usize> = own.filter_map(|id| site.find_council(id)).collect();
        if !own.iter().any(|one| asked(*one)) {
            continue;
        }
        for (position, follow_up) in site.follow_ups[meeting].iter().enumerate() {
            let at = Ref { meeting, position };
            let groups = Group::ALL.into_iter();
            for group in groups.filter(|one| !follow_up.withdrawn && one.holds(site, at, follow_up))
            {
                survey.all.entry(group).or_default().push(at);
                for one in &own {
                    if let Some(groups) = councils.get_mut(one) {
                        groups.entry(group).or_default().push(at);
                    }
                }
            }
        }
    }
    survey.councils = councils.into_iter().collect();
    survey
}
