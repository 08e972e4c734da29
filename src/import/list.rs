//! One list of a text: where it begins, which lines are its items, where it ends.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::import::cues::{
    self, ends_sentence, is_closing, is_page_number, is_section, is_signature, is_telling, role,
};
use crate::import::lexicon::Role;
use crate::import::lines::Line;
use crate::import::marker::{Form, Kind, Marker, find};
use crate::import::quantity::dates::alone;
use crate::import::relation::{Relation, State, same_kind};
use crate::import::strays::drop_strays;

/// How many lines without a marker may stand between two items of a numbered list.
const LONGEST_ITEM: usize = 40;

/// A list.
#[derive(Debug)]
pub struct List<'a> {
    /// The line that introduces it, by its place among the lines.
    pub opener: Option<usize>,
    /// What it is of, if its opener or first heading says so.
    pub role: Option<Role>,
    /// Its parts; a list without headings is one part.
    pub sections: Vec<Section<'a>>,
    /// Where it begins and ends among the lines.
    pub lines: Range<usize>,
    /// How many items it has.
    pub count: usize,
    /// Page numbers between its items, and markers that mark nothing.
    pub dropped: BTreeSet<usize>,
}

/// A part of a list.
#[derive(Debug, Default)]
pub struct Section<'a> {
    /// Its heading, by its place among the lines.
    pub heading: Option<usize>,
    /// Its items.
    pub items: Vec<Item<'a>>,
}

/// An item with everything that belongs to it.
#[derive(Debug)]
pub struct Item<'a> {
    /// What stands in front of it.
    pub marker: Option<Marker<'a>>,
    /// Its lines, by their places.
    pub lines: Range<usize>,
}

/// The lines of a text and their markers, for those that read lists.
pub struct Reader<'l, 'a> {
    /// The lines.
    pub lines: &'l [Line<'a>],
    /// The marker of each line.
    pub markers: Vec<Option<Marker<'a>>>,
    /// For each place the next line from there on that isn't blank; the count of lines if none.
    pub next_full: Vec<usize>,
    /// The same for lines with a marker.
    next_marked: Vec<usize>,
}

impl<'a> List<'a> {
    /// Returns all items in order.
    pub fn items(&self) -> impl Iterator<Item = &Item<'a>> {
        self.sections.iter().flat_map(|section| &section.items)
    }
}

impl<'l, 'a> Reader<'l, 'a> {
    /// Finds the markers of all lines.
    pub fn new(lines: &'l [Line<'a>]) -> Self {
        let marker = |line: &Line<'a>| find(line.text).filter(|_| !line.is_separator());
        let mut markers: Vec<_> = lines.iter().map(marker).collect();
        drop_strays(&mut markers, lines);
        let mut next_full = vec![lines.len(); lines.len() + 1];
        let mut next_marked = next_full.clone();
        for at in (0..lines.len()).rev() {
            next_full[at] = if lines[at].is_blank() { next_full[at + 1] } else { at };
            next_marked[at] = if markers[at].is_some() { at } else { next_marked[at + 1] };
        }
        Reader { lines, markers, next_full, next_marked }
    }

    /// Reads the list that begins at a line, if one does. `opener` is the line of words before.
    pub fn list(&self, at: usize, opener: Option<usize>) -> Option<List<'a>> {
        let opener = opener.filter(|line| self.next_full[line + 1] == at);
        let introduced = opener.is_some_and(|line| self.lines[line].is_opener());
        if self.markers[at].is_none() && !introduced {
            return None;
        }
        let role = opener.and_then(|line| role(self.lines[line].text));
        // `التوصية الأولى:` says itself what it is.
        let noun = |marker: &Marker<'_>| {
            let noun =
                self.lines[at].text.get(..marker.length).filter(|_| marker.form == Form::Noun);
            noun.and_then(cues::role)
        };
        let role = role.or_else(|| self.markers[at].as_ref().and_then(noun));
        let begins = match &self.markers[at] {
            Some(marker) => self.begins(at, marker, introduced || role.is_some()),
            None => self.begins_unmarked(at, opener, role),
        };
        if !begins {
            return None;
        }
        let list = self.read(at, opener, role);
        (list.count > 0).then_some(list)
    }

    /// Tells whether a marker begins a list: the first of its kind, or one of several.
    fn begins(&self, at: usize, marker: &Marker<'_>, introduced: bool) -> bool {
        let next = self.markers.get(self.next_marked[(at + 1).min(self.lines.len())]);
        let next = next.and_then(Option::as_ref);
        let follows = next.is_some_and(|next| match (marker.kind, next.kind) {
            (Kind::Number(one), Kind::Number(two)) => two == one + 1,
            (Kind::Ordinal(one), Kind::Ordinal(two)) => two == one + 1,
            (Kind::Letter(one, _), Kind::Letter(two, other)) => {
                one == 1 && (two == 2 || other == 3)
            }
            (Kind::Bullet, Kind::Bullet) => next.form == marker.form,
            _ => false,
        });
        // Numbers without a sign begin many lines that are no items.
        if marker.form.is_bare() {
            return introduced && marker.kind.value(0) == Some(1);
        }
        match marker.kind {
            Kind::Number(1) | Kind::Ordinal(1) => true,
            Kind::Letter(..) => follows,
            _ => follows || introduced,
        }
    }

    /// Tells whether a line without a marker begins a list: one of resolutions, or a section.
    fn begins_unmarked(&self, at: usize, opener: Option<usize>, role: Option<Role>) -> bool {
        let line = &self.lines[at];
        let is_quote = line.text.starts_with(['"', '“', '«', '„', '\'']);
        let named = matches!(role, Some(Role::Resolutions | Role::Recommendations | Role::Agenda));
        let section = opener.is_some_and(|line| is_section(self.lines[line].text));
        !is_quote && !is_closing(line.text) && (named || section)
    }

    fn read(&self, from: usize, opener: Option<usize>, role: Option<Role>) -> List<'a> {
        let mut list = List {
            opener,
            role,
            sections: vec![Section::default()],
            lines: from..from,
            count: 0,
            dropped: BTreeSet::new(),
        };
        let mut state = State::default();
        let mut at = from;
        while at < self.lines.len() {
            if self.lines[at].is_blank() {
                at += 1;
                continue;
            }
            let Some(end) = self.step(at, &mut list, &mut state) else { break };
            state.longest = state.longest.max(self.lines[at].text.len());
            list.lines.end = end;
            at = end;
        }
        self.drop_empty(&mut list);
        list.sections.retain(|section| !section.items.is_empty() || section.heading.is_some());
        list
    }

    /// Takes out items without a letter or digit: markers that mark nothing.
    fn drop_empty(&self, list: &mut List<'a>) {
        let says = |text: &str| text.chars().any(char::is_alphanumeric);
        for section in &mut list.sections {
            section.items.retain(|item| {
                let length = item.marker.map_or(0, |marker| marker.length);
                let first = self.lines[item.lines.start].text.get(length..).is_some_and(says);
                let rest = self.lines[item.lines.start + 1..item.lines.end].iter();
                let is_item = first || rest.clone().any(|line| says(line.text));
                if !is_item {
                    let lines = item.lines.clone().filter(|at| !self.lines[*at].is_blank());
                    list.dropped.extend(lines);
                    list.count -= 1;
                }
                is_item
            });
        }
    }

    /// Takes one line into the list; returns where to go on, or `None` if the list ends before it.
    fn step(&self, at: usize, list: &mut List<'a>, state: &mut State) -> Option<usize> {
        let below = self.markers.get(self.next_full[at + 1]);
        if is_page_number(self.lines[at].text) && below.is_some_and(Option::is_some) {
            list.dropped.insert(at);
            return Some(at + 1);
        }
        let own = self.introduces(at);
        if own.is_some_and(|own| self.is_of_other(own, list)) {
            return None;
        }
        if self.is_heading(at, list, state, own) {
            list.role = list.role.or(own);
            list.sections.push(Section { heading: Some(at), items: Vec::new() });
            *state = State { longest: state.longest, ..State::default() };
            return Some(at + 1);
        }
        match self.markers[at] {
            Some(marker) => self.marked(at, marker, list, state),
            None => self.unmarked(at, list, state),
        }
    }

    /// Returns what a line without a marker says that the lines below are of.
    fn introduces(&self, at: usize) -> Option<Role> {
        let line = &self.lines[at];
        let below = self.markers.get(self.next_full[at + 1]).and_then(Option::as_ref);
        let starts = below.is_some_and(|below| below.kind.value(0) == Some(1));
        let opens = line.is_opener() || starts && !ends_sentence(line.text);
        if opens && self.markers[at].is_none() { role(line.text) } else { None }
    }

    /// Tells whether what a line introduces is another list than this one.
    fn is_of_other(&self, own: Role, list: &List<'_>) -> bool {
        let has_items = list.count > 0;
        has_items && !list.role.is_some_and(|role| alike(own, role))
    }

    fn marked(
        &self,
        at: usize,
        marker: Marker<'a>,
        list: &mut List<'a>,
        state: &mut State,
    ) -> Option<usize> {
        let line = &self.lines[at];
        let (indent, words) = (line.indent, &line.text[marker.length..]);
        let is_bare = |(_, form, _): (Kind, Form, usize)| form.is_bare();
        if marker.form.is_bare() && list.count > 0 && !state.primary.is_some_and(is_bare) {
            return self.unmarked(at, list, state);
        }
        let is_bullet = marker.kind == Kind::Bullet;
        if is_bullet && list.count > 0 && (is_signature(words) || alone(words).is_some()) {
            return None;
        }
        match state.relation(&marker, indent) {
            Relation::Nested if self.is_other_list(&marker, indent, list, state) => return None,
            Relation::Nested => {
                let number = marker.kind.value(0).unwrap_or(0);
                state.nested = Some((marker.form, indent, number));
                self.extend(at, list)?;
            }
            Relation::Foreign => return None,
            relation => {
                if matches!(relation, Relation::Restart) {
                    if self.is_split(at, list) {
                        return None;
                    }
                    list.sections.push(Section::default());
                    *state = State { longest: state.longest, ..State::default() };
                }
                if state.primary.is_none() {
                    state.primary = Some((marker.kind, marker.form, indent));
                } else if at > 0 && self.lines[at - 1].is_blank() {
                    state.is_spaced = true;
                }
                state.last = marker.kind.value(state.last).unwrap_or(state.last + 1);
                state.nested = None;
                list.push(Item { marker: Some(marker), lines: at..at + 1 });
            }
        }
        Some(at + 1)
    }

    /// Tells whether a marker of another kind is no point of an item: the list isn't of resolutions,
    /// and it stands at the margin.
    fn is_other_list(
        &self,
        marker: &Marker<'_>,
        indent: usize,
        list: &List<'_>,
        state: &State,
    ) -> bool {
        let (Some((kind, _, margin)), Some(role)) = (state.primary, list.role) else {
            return false;
        };
        !alike(role, Role::Resolutions) && indent <= margin && !same_kind(kind, marker.kind)
    }

    fn unmarked(&self, at: usize, list: &mut List<'a>, state: &mut State) -> Option<usize> {
        let line = &self.lines[at];
        let section = list.sections.last()?;
        let is_alone = |item: &Item<'_>| {
            let first = &self.lines[item.lines.start];
            let marker = item.marker.map_or(0, |marker| marker.length);
            item.lines.len() == 1 && marker >= first.text.len()
        };
        if section.items.last().is_some_and(is_alone) {
            return self.extend(at, list).map(|()| at + 1);
        }
        if state.primary.is_some() {
            let goes_on = self.goes_on(at, list, state) || self.is_tail(at, section, state);
            return goes_on.then(|| self.extend(at, list)).flatten().map(|()| {
                state.is_wrapped = true;
                at + 1
            });
        }
        // Without markers each line is an item, or each block where blank lines stand between.
        let blank_before = at > 0 && self.lines[at - 1].is_blank();
        let first = section.items.is_empty();
        let ends = is_closing(line.text) || is_signature(line.text) || alone(line.text).is_some();
        if !first && (ends || line.is_separator() || line.is_opener()) {
            return None;
        }
        if section.items.len() == 1 && blank_before {
            state.is_spaced = true;
        }
        if !first && state.is_spaced && !blank_before {
            self.extend(at, list)?;
        } else {
            list.push(Item { marker: None, lines: at..at + 1 });
        }
        Some(at + 1)
    }

    /// Adds a line to the last item; `None` if there is none yet.
    fn extend(&self, at: usize, list: &mut List<'a>) -> Option<()> {
        let item = list.sections.last_mut()?.items.last_mut()?;
        item.lines.end = at + 1;
        // A page number inside an item can't be cut out of its words.
        while list.dropped.last().is_some_and(|dropped| *dropped >= item.lines.start) {
            list.dropped.pop_last();
        }
        Some(())
    }

    /// Tells whether the list comes back to its items after a line without a marker.
    fn goes_on(&self, at: usize, list: &List<'_>, state: &State) -> bool {
        let next = self.next_marked[at];
        let Some(Some(marker)) = self.markers.get(next) else { return false };
        if is_closing(self.lines[at].text) && next - at > 1 {
            return false;
        }
        let between = next - at;
        let opens = || self.lines[at..next].iter().any(Line::is_opener);
        let apart = at > 0 && self.lines[at - 1].is_blank();
        let restarts = marker.kind.value(0) == Some(1) && is_telling(self.lines[at].text);
        // Only resolutions have points inside; what is below names or an agenda is another list.
        let may_nest = list.role.is_none_or(|role| alike(role, Role::Resolutions));
        match (state.relation(marker, self.lines[next].indent), marker.kind) {
            (Relation::Next, Kind::Number(one)) if one == state.last + 1 => between <= LONGEST_ITEM,
            (Relation::Next, _) => between <= 3 && !opens(),
            (Relation::Nested, _) => may_nest && between <= 2 && !(opens() && (apart || restarts)),
            _ => false,
        }
    }

    /// Tells whether a line after the last marker still belongs to the last item.
    fn is_tail(&self, at: usize, section: &Section<'_>, state: &State) -> bool {
        let (line, before) = (&self.lines[at], &self.lines[at.max(1) - 1]);
        let ends = is_closing(line.text) || is_signature(line.text) || alone(line.text).is_some();
        if before.is_blank() || ends || line.is_separator() || line.is_opener() {
            return false;
        }
        let item_indent =
            section.items.last().map_or(0, |item| self.lines[item.lines.start].indent);
        let is_full = before.text.len() * 10 >= state.longest * 7 && !ends_sentence(before.text);
        let spaced = state.is_spaced && !ends_sentence(before.text);
        spaced || line.indent > item_indent + 1 || state.is_wrapped && is_full
    }

    /// Tells whether words stand between the last item and a line.
    fn is_split(&self, at: usize, list: &List<'_>) -> bool {
        self.next_full[list.lines.end] != at
    }
}

impl<'a> List<'a> {
    fn push(&mut self, item: Item<'a>) {
        self.count += 1;
        match self.sections.last_mut() {
            Some(section) => section.items.push(item),
            None => self.sections.push(Section { heading: None, items: vec![item] }),
        }
    }
}

fn alike(one: Role, other: Role) -> bool {
    let resolves = |role| matches!(role, Role::Resolutions | Role::Recommendations);
    one == other || resolves(one) && resolves(other)
}
