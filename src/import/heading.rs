//! Which lines are headings of a list's sections.

use crate::import::cues::{ends_sentence, is_section, is_section_start, is_telling, role};
use crate::import::lexicon::Role;
use crate::import::list::{List, Reader};
use crate::import::marker::{Kind, Marker};
use crate::import::relation::{Relation, State, same_kind};

/// A heading has at most this many words.
pub const LONGEST_HEADING: usize = 10;

/// The name of a list alone has at most this many words.
const LONGEST_NAME: usize = 2;

/// A heading that neither ends in a colon nor names a field of work has at most this many words.
const LONGEST_PLAIN: usize = 6;

impl<'a> Reader<'_, 'a> {
    /// Tells whether a line is the heading of a section: short, and items below it. `own` is what
    /// the line itself says that those are.
    pub fn is_heading(&self, at: usize, list: &List<'a>, state: &State, own: Option<Role>) -> bool {
        let line = &self.lines[at];
        let next = self.next_full[at + 1];
        let Some(below) = self.markers.get(next) else { return false };
        if line.text.split_whitespace().count() > LONGEST_HEADING {
            return false;
        }
        let below = below.as_ref();
        match &self.markers[at] {
            Some(marker) => self.is_marked(at, marker, below, list, state),
            None if line.is_opener() => self.is_opener(at, below, list, state, own),
            None => self.is_plain(at, below, list, state),
        }
    }

    /// Reads `أولاً: في المجال الخدمي` above items of another kind.
    fn is_marked(
        &self,
        at: usize,
        marker: &Marker<'_>,
        below: Option<&Marker<'_>>,
        list: &List<'_>,
        state: &State,
    ) -> bool {
        let line = &self.lines[at];
        let words = line.text.get(marker.length..).unwrap_or_default();
        let names = is_section(words);
        let counts = matches!(marker.kind, Kind::Ordinal(_) | Kind::Letter(..))
            || names && matches!(marker.kind, Kind::Number(_));
        let starts = below.is_some_and(|below| match below.kind {
            Kind::Number(1) => true,
            Kind::Bullet => line.is_opener() || names,
            _ => false,
        });
        if !counts || !starts || !line.is_opener() && ends_sentence(line.text) {
            return false;
        }
        // Below another heading of its kind it counts on, below a first item it is a point of it.
        let earlier = list.sections.iter().rev().find_map(|section| section.heading);
        let earlier = earlier.and_then(|at| self.markers[at]);
        earlier.is_some_and(|one| same_kind(one.kind, marker.kind))
            || state.primary.is_none_or(|(kind, ..)| same_kind(kind, marker.kind))
    }

    /// Reads `في مجال الصحة:`.
    fn is_opener(
        &self,
        at: usize,
        below: Option<&Marker<'_>>,
        list: &List<'_>,
        state: &State,
        own: Option<Role>,
    ) -> bool {
        let line = &self.lines[at];
        let names = is_section(line.text);
        let Some(below) = below else {
            return names || own.is_some() || state.primary.is_none() && list.count == 0;
        };
        let relation = state.relation(below, self.lines[self.next_full[at + 1]].indent);
        let counts_on = below.kind.value(state.last) == Some(state.last + 1);
        // What goes on telling introduces another list, unless this one is named or counts on.
        let resolves = matches!(list.role, Some(Role::Resolutions | Role::Recommendations));
        let goes_on = names || counts_on || resolves;
        let other = list.count > 0 && is_telling(line.text) && !goes_on;
        own.is_some() || !other && !matches!(relation, Relation::Nested)
    }

    /// Reads `المجال الخدمي` without a colon.
    fn is_plain(
        &self,
        at: usize,
        below: Option<&Marker<'_>>,
        list: &List<'_>,
        state: &State,
    ) -> bool {
        let line = &self.lines[at];
        let Some(below) = below.filter(|_| !ends_sentence(line.text)) else { return false };
        let restarts = below.kind.value(0) == Some(1);
        let apart = at == 0 || self.lines[at - 1].is_blank() || list.count == 0;
        let short = line.text.split_whitespace().count() <= LONGEST_PLAIN;
        // `التوصيات` alone.
        let count = line.text.split_whitespace().count();
        let names = count <= LONGEST_NAME && role(line.text).is_some() && !is_telling(line.text);
        is_section_start(line.text) && apart
            || names
            || restarts && list.count > 0 && state.last > 0 && short
    }
}
