//! Valid records only: councils, meetings, resolutions, updates, clarifications, minutes.
//!
//! What was typed is checked here once, and what comes out is proof of it: no later stage checks
//! again. What is wrong is reported and left out, and the rest goes on.

pub mod anchor;
pub mod attachment;
pub mod clarification;
pub mod contacts;
pub mod council;
pub mod figures;
pub mod folder;
pub mod languages;
pub mod link;
pub mod load;
pub mod look_alike;
pub mod meeting;
pub mod minutes;
pub mod moves;
pub mod older;
pub mod picture;
pub mod print;
pub mod prose;
pub mod resolution;
pub mod rules;
pub mod scope;
pub mod sector;
pub mod settings;
pub mod shelf;
pub mod source;
pub mod standing;
pub mod telling;
pub mod texts;
pub mod translation;
pub mod translations;
pub mod unfinished;
pub mod units;
pub mod update;
pub mod values;
pub mod words;

use crate::base::ids::Id;
use crate::base::key::Key;
use crate::base::source::Place;
use crate::model::attachment::File;
use crate::model::clarification::Clarification;
use crate::model::council::Council;
use crate::model::meeting::Meeting;
use crate::model::picture::Picture;
use crate::model::sector::Sector;
use crate::model::settings::Settings;
use crate::model::source::Source;

/// All records of a site.
#[derive(Debug)]
pub struct Model {
    /// The site's own settings.
    pub settings: Settings,
    /// The sectors, by id.
    pub sectors: Vec<Sector>,
    /// The councils, by id.
    pub councils: Vec<Council>,
    /// The meetings, by council and id.
    pub meetings: Vec<Meeting>,
    /// The clarifications, by id.
    pub clarifications: Vec<Clarification>,
    /// The key of what every file made of them depends on; see [`print::whole`].
    pub whole: Key,
}

impl Model {
    /// Finds a council.
    pub fn council(&self, id: &Id) -> Option<&Council> {
        self.councils.get(self.find_council(id)?)
    }

    /// Finds a council's position.
    pub fn find_council(&self, id: &Id) -> Option<usize> {
        self.councils.binary_search_by(|council| council.id.cmp(id)).ok()
    }

    /// Finds a sector's position.
    pub fn find_sector(&self, id: &str) -> Option<usize> {
        self.sectors.binary_search_by(|sector| sector.id.as_str().cmp(id)).ok()
    }

    /// Finds a meeting.
    pub fn meeting(&self, council: &Id, id: &Id) -> Option<&Meeting> {
        self.meetings.get(self.find_meeting(council, id)?)
    }

    /// Finds a meeting's position.
    pub fn find_meeting(&self, council: &Id, id: &Id) -> Option<usize> {
        self.meetings
            .binary_search_by(|meeting| (&meeting.council, &meeting.id).cmp(&(council, id)))
            .ok()
    }

    /// Returns every file that is published beside a record.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        let meetings = self.meetings.iter().flat_map(|meeting| &meeting.files);
        meetings.chain(self.clarifications.iter().flat_map(|one| &one.files))
    }

    /// Returns every photo of a meeting; two of them may show the same.
    pub fn photos(&self) -> impl Iterator<Item = &Picture> {
        let photos = self.meetings.iter().flat_map(|meeting| &meeting.photos);
        photos.map(|photo| &photo.picture)
    }

    /// Returns every file whose SHA-256 a record gives, with that and where it was typed.
    pub fn promised(&self) -> impl Iterator<Item = (&File, &str, Place)> {
        let sources = self.meetings.iter().flat_map(|meeting| &meeting.sources);
        let resolutions = self.meetings.iter().flat_map(|meeting| &meeting.resolutions);
        let updates = resolutions.flat_map(|resolution| &resolution.updates);
        let evidence = updates.flat_map(|update| &update.evidence);
        sources.chain(evidence).filter_map(Source::promise)
    }
}
