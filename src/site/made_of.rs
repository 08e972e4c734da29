//! What a file of the site is made of, as a key: what all files depend on, and the records that its
//! own holds.
//!
//! A file is known by its path and its key together, so that what the path says (language, record,
//! facet) needn't be in the key. Whoever makes a file's key goes through all that the file reads:
//! `tests/keys.rs` edits records at random and finds what was left out.

use std::sync::OnceLock;

use crate::base::key::{Key, KeyMaker};
use crate::site::{Facet, Ref, Site, routes};

/// Keys of what many files hold, each made when it is first asked for.
#[derive(Debug, Default)]
pub struct Shared {
    meetings: OnceLock<Key>,
    clarifications: OnceLock<Key>,
    councils: OnceLock<Vec<Key>>,
    counts: OnceLock<Key>,
}

/// A key in the making. What is added one after the other can't be taken for something else.
#[must_use]
pub struct MadeOf<'s> {
    site: &'s Site<'s>,
    maker: KeyMaker,
}

impl Site<'_> {
    /// Begins the key of a file with what all files depend on.
    pub fn made_of(&self) -> MadeOf<'_> {
        let mut maker = KeyMaker::default();
        maker.key(self.model.whole);
        MadeOf { site: self, maker }
    }
}

impl MadeOf<'_> {
    /// Adds a meeting by its position, but for the words of its minutes.
    pub fn meeting(mut self, meeting: usize) -> Self {
        self.maker.key(self.site.model.meetings[meeting].print.facts);
        self
    }

    /// Adds a meeting that may not be there.
    pub fn optional(self, meeting: Option<usize>) -> Self {
        let made = self.number(usize::from(meeting.is_some()));
        meeting.into_iter().fold(made, MadeOf::meeting)
    }

    /// Adds meetings.
    pub fn meetings(self, meetings: &[usize]) -> Self {
        meetings.iter().copied().fold(self.number(meetings.len()), MadeOf::meeting)
    }

    /// Adds the words of a meeting's minutes.
    pub fn minutes(mut self, meeting: usize) -> Self {
        self.maker.key(self.site.model.meetings[meeting].print.texts);
        self
    }

    /// Adds a resolution, with all that its meeting's record says.
    pub fn resolution(self, at: Ref) -> Self {
        self.meeting(at.meeting).number(at.position)
    }

    /// Adds resolutions.
    pub fn resolutions(self, all: &[Ref]) -> Self {
        all.iter().copied().fold(self.number(all.len()), MadeOf::resolution)
    }

    /// Adds a clarification by its position, but for the words of its answer.
    pub fn clarification(mut self, clarification: usize) -> Self {
        self.maker.key(self.site.model.clarifications[clarification].print.facts);
        self
    }

    /// Adds the words of a clarification's answer.
    pub fn answer(mut self, clarification: usize) -> Self {
        self.maker.key(self.site.model.clarifications[clarification].print.texts);
        self
    }

    /// Adds clarifications.
    pub fn clarifications(self, all: &[usize]) -> Self {
        all.iter().copied().fold(self.number(all.len()), MadeOf::clarification)
    }

    /// Adds all meetings of all councils.
    pub fn all_meetings(mut self) -> Self {
        let all = || {
            let meetings = self.site.model.meetings.iter();
            of_all(meetings.map(|one| one.print.facts))
        };
        self.maker.key(*self.site.shared.meetings.get_or_init(all));
        self
    }

    /// Adds the headings of all minutes.
    pub fn all_headings(mut self) -> Self {
        let meetings = self.site.model.meetings.iter();
        self.maker.key(of_all(meetings.map(|one| one.print.headings)));
        self
    }

    /// Adds all clarifications.
    pub fn all_clarifications(mut self) -> Self {
        let all = || {
            let clarifications = self.site.model.clarifications.iter();
            of_all(clarifications.map(|one| one.print.facts))
        };
        self.maker.key(*self.site.shared.clarifications.get_or_init(all));
        self
    }

    /// Adds all meetings of a council, alone or jointly.
    pub fn council(mut self, council: usize) -> Self {
        let site = self.site;
        let all = || {
            let own =
                site.councils.iter().map(|one| one.parts.iter().flat_map(|one| &one.meetings));
            own.map(|own| of_all(own.map(|one| site.model.meetings[*one].print.facts))).collect()
        };
        self.maker.key(site.shared.councils.get_or_init(all)[council]);
        self
    }

    /// Adds how many resolutions each list has but those of one council: what the ways from one list
    /// to the others say.
    pub fn counts(mut self) -> Self {
        let site = self.site;
        let all = || {
            let mut maker = KeyMaker::default();
            for list in &site.lists {
                if !matches!(list.facet, Facet::CouncilYear(..) | Facet::CouncilSector(..)) {
                    maker.text(&routes::list_stem(site.model, list.facet));
                    maker.number(list.count as u64);
                }
            }
            maker.finish()
        };
        self.maker.key(*site.shared.counts.get_or_init(all));
        self
    }

    /// Adds which of how many pages of a list by date it is, as far as the page shows: its number,
    /// and whether the one after it is the newest. More pages leave the older ones as they are.
    pub fn part(self, part: usize, parts: usize) -> Self {
        self.number(part).number((parts - part).min(3))
    }

    /// Adds the paths of pages, given by their positions in [`Site::pages`].
    pub fn paths(mut self, pages: impl ExactSizeIterator<Item = usize>) -> Self {
        self = self.number(pages.len());
        for page in pages {
            self.maker.text(&self.site.pages[page].path);
        }
        self
    }

    /// Adds a number.
    pub fn number(mut self, number: usize) -> Self {
        self.maker.number(number as u64);
        self
    }

    /// Adds a text.
    pub fn text(mut self, text: &str) -> Self {
        self.maker.text(text);
        self
    }

    /// Returns the key.
    pub fn finish(self) -> Key {
        self.maker.finish()
    }
}

fn of_all(keys: impl Iterator<Item = Key>) -> Key {
    let mut maker = KeyMaker::default();
    for key in keys {
        maker.key(key);
    }
    maker.finish()
}
