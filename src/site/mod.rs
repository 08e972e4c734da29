//! The records arranged for readers: which pages there are, what is on each, where links lead.
//!
//! Everything here is the same in every language: the same pages at the same paths, the same rows
//! on each. Words, dates and order by name are the next stage's business.

pub mod again;
pub mod belonging;
pub mod clarifications;
pub mod columns;
pub mod completeness;
pub mod councils;
pub mod follow_up;
pub mod lists;
pub mod made_of;
pub mod names;
pub mod paging;
pub mod parts;
pub mod plan;
pub mod routes;
pub mod short;
pub mod survey;
pub mod tables;
pub mod tree;
pub mod weight;

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::OnceLock;

use crate::base::date::Day;
use crate::base::ids::Id;
use crate::model::Model;
use crate::model::meeting::Meeting;
use crate::model::resolution::Resolution;
use crate::model::update::Correction;
use crate::model::words::{RelationKind, Status};
use crate::site::clarifications::Clarified;
use crate::site::completeness::Completeness;
use crate::site::follow_up::{Counts, Flag, FollowUp};
use crate::site::parts::{CouncilPart, MeetingPart};
use crate::site::tables::RowWeights;
use crate::site::tree::TreeRow;

/// A site: the records and how they are laid out.
pub struct Site<'m> {
    /// The records.
    pub model: &'m Model,
    /// The only clock there is.
    pub date: Day,
    /// How they are laid out.
    pub layout: Layout,
}

/// How records are laid out, by their positions in the model.
pub struct Layout {
    /// Follow-up of every resolution, by meeting and position.
    pub follow_ups: Vec<Vec<FollowUp>>,
    /// What bears on a resolution from elsewhere: the other one, and how.
    pub inverse: BTreeMap<Ref, Vec<(RelationKind, Ref)>>,
    /// All resolutions, each once.
    pub counts: Counts,
    /// What the row of each resolution costs.
    pub weights: RowWeights,
    /// Meetings by position in the model, newest first.
    pub newest: Vec<usize>,
    /// The newest updates of all resolutions, newest first; no more than a page shows.
    pub newest_updates: Vec<UpdateRef>,
    /// The clarifications, and which records they rest on.
    pub clarified: Clarified,
    /// All corrections, newest first, in parts; the last part is the newest.
    pub correction_parts: Vec<Vec<CorrectionRef>>,
    /// The meetings of the same council before and after each meeting.
    pub neighbours: Vec<Neighbours>,
    /// What is on the pages of each meeting.
    pub meeting_parts: Vec<Vec<MeetingPart>>,
    /// The councils, by position in the model.
    pub councils: Vec<CouncilEntry>,
    /// The councils that have met, in parts of the board.
    pub board_parts: Vec<Vec<usize>>,
    /// All councils as a tree, in parts.
    pub tree_parts: Vec<Vec<TreeRow>>,
    /// The lists of resolutions, by facet.
    pub lists: Vec<List>,
    /// The councils that are to carry out the most resolutions, those with the most in front.
    pub busiest: Vec<usize>,
    /// Every page that each language has.
    pub pages: Vec<Page>,
    /// Those that belong to each council, by their positions, in order.
    pub belonging: Vec<Vec<usize>>,
    /// Keys of what many files hold; see [`made_of`].
    pub shared: made_of::Shared,
    /// Set once all files were seen to fit beside each other; as long as they have the same names,
    /// they do.
    pub fits: OnceLock<()>,
}

/// A resolution: the position of its meeting in the model, and its own in the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ref {
    /// The meeting.
    pub meeting: usize,
    /// The resolution.
    pub position: usize,
}

/// An update: its resolution, and its position among the updates of that, from the oldest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct UpdateRef {
    /// The resolution.
    pub at: Ref,
    /// The position.
    pub index: usize,
}

/// A correction: what it is of, and its position there, from the oldest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CorrectionRef {
    /// What it is of.
    pub record: Corrected,
    /// The position.
    pub index: usize,
}

/// What has corrections, by its position in the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Corrected {
    /// A meeting, or one of its resolutions.
    Meeting(usize),
    /// A clarification.
    Clarification(usize),
}

/// The meetings of one council around another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Neighbours {
    /// The one before, by its position in the model.
    pub before: Option<usize>,
    /// The one after.
    pub after: Option<usize>,
}

/// A council as its page shows it.
pub struct CouncilEntry {
    /// Its resolutions.
    pub counts: Counts,
    /// The same by the year of the meeting, the newest first.
    pub years: Vec<(u16, Counts)>,
    /// The same by sector, by its position in the model.
    pub sectors: Vec<(usize, Counts)>,
    /// How much of its record is there.
    pub completeness: Completeness,
    /// How many meetings it held, alone or jointly.
    pub meeting_count: usize,
    /// What is on its pages.
    pub parts: Vec<CouncilPart>,
}

/// A list of resolutions over all councils.
pub struct List {
    /// What they have in common.
    pub facet: Facet,
    /// How many there are.
    pub count: usize,
    /// The rows of each page, newest first; the last page is the newest.
    pub parts: Vec<Vec<Ref>>,
}

/// What the resolutions of a list have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Nothing: all of them.
    All,
    /// A sector, by its position in the model.
    Sector(usize),
    /// What became of them.
    Status(Status),
    /// What the site's date says of them.
    Flag(Flag),
    /// The year of their meeting.
    Year(u16),
    /// The council that is to carry them out, by its position in the model.
    Responsible(usize),
    /// A council's, of a year.
    CouncilYear(usize, u16),
    /// A council's, of a sector.
    CouncilSector(usize, usize),
}

/// A page that every language has.
#[derive(Debug, Clone)]
pub struct Page {
    /// What is on it.
    pub kind: PageKind,
    /// Its path below the language's folder.
    pub path: String,
}

/// What is on a page; parts count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "positions are those in the model and in `Site`")]
pub enum PageKind {
    Home { part: usize },
    Councils { part: usize },
    Council { council: usize, part: usize },
    Meeting { meeting: usize, part: usize },
    Resolution(Ref),
    List { list: usize, part: usize },
    Clarification(usize),
    Clarifications { list: usize, part: usize },
    Corrections { part: usize },
    About,
    Data,
    Search,
}

impl Corrected {
    /// Returns all its corrections, the oldest first.
    pub fn corrections(self, model: &Model) -> &[Correction] {
        match self {
            Corrected::Meeting(one) => &model.meetings[one].corrections,
            Corrected::Clarification(one) => &model.clarifications[one].corrections,
        }
    }
}

impl CorrectionRef {
    /// Returns the correction.
    pub fn of(self, model: &Model) -> &Correction {
        &self.record.corrections(model)[self.index]
    }
}

impl Deref for Site<'_> {
    type Target = Layout;

    fn deref(&self) -> &Layout {
        &self.layout
    }
}

impl Site<'_> {
    /// Returns the meeting of a resolution.
    pub fn meeting(&self, at: Ref) -> &Meeting {
        &self.model.meetings[at.meeting]
    }

    /// Returns a resolution.
    pub fn resolution(&self, at: Ref) -> &Resolution {
        &self.meeting(at).resolutions[at.position]
    }

    /// Returns what became of a resolution.
    pub fn follow_up(&self, at: Ref) -> &FollowUp {
        &self.follow_ups[at.meeting][at.position]
    }

    /// Finds a meeting's position.
    pub fn find_meeting(&self, council: &Id, id: &Id) -> Option<usize> {
        self.model.find_meeting(council, id)
    }

    /// Finds a council's position.
    pub fn find_council(&self, id: &Id) -> Option<usize> {
        self.model.find_council(id)
    }

    /// Finds a clarification's position.
    pub fn find_clarification(&self, id: &Id) -> Option<usize> {
        self.model.clarifications.binary_search_by(|one| one.id.cmp(id)).ok()
    }

    /// Finds a resolution by meeting and the last part of its name.
    pub fn find_resolution(&self, council: &Id, meeting: &Id, id: &str) -> Option<Ref> {
        let meeting = self.find_meeting(council, meeting)?;
        let resolutions = &self.model.meetings[meeting].resolutions;
        let position = resolutions.iter().position(|resolution| resolution.id == id)?;
        Some(Ref { meeting, position })
    }

    /// Returns the list of a facet.
    pub fn list(&self, facet: Facet) -> Option<&List> {
        let found = self.lists.binary_search_by(|list| list.facet.cmp(&facet)).ok()?;
        self.lists.get(found)
    }
}
