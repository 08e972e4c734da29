//! Meetings: when, who, what was said in numbers, and the resolutions.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::base::codes;
use crate::base::date::{Date, Day};
use crate::base::diag::{Diagnostic, Diagnostics, has_error};
use crate::base::ids::Id;
use crate::base::number::Decimal;
use crate::base::source::Place;
use crate::base::text::{Lang, Text};
use crate::content::node::Scalar;
use crate::content::raw::{RawAttendee, RawCorrection, RawFigure, RawMeeting, RawUpdate};
use crate::model::attachment::{File, Files};
use crate::model::older::Older;
use crate::model::picture::Picture;
use crate::model::print::Print;
use crate::model::prose::Prose;
use crate::model::resolution::{self, Resolution};
use crate::model::scope::Scope;
use crate::model::source::{self, Source};
use crate::model::update::{self, Correction};
use crate::model::words::{Completeness, DateBasis, MeetingKind, MeetingState, MinutesState, Word};
use crate::model::{moves, values};

/// A meeting.
#[derive(Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct Meeting {
    pub council: Id,
    pub id: Id,
    /// The start of its file.
    pub at: Place,
    pub title: Text,
    pub kind: MeetingKind,
    pub date: Date,
    pub date_basis: DateBasis,
    pub state: MeetingState,
    pub minutes_state: MinutesState,
    pub with: Vec<Id>,
    pub place: Option<Text>,
    pub slogan: Option<Text>,
    pub attendees: Vec<Attendee>,
    pub agenda: Vec<Text>,
    pub figures: Vec<Figure>,
    pub completeness: Completeness,
    pub resolutions: Vec<Resolution>,
    pub documents: Vec<Document>,
    pub photos: Vec<Photo>,
    pub sources: Vec<Source>,
    pub corrections: Vec<Correction>,
    /// The minutes, by language.
    pub minutes: Vec<(Lang, Prose)>,
    pub older: Vec<Older>,
    /// Everything that is published from `files/`.
    pub files: Vec<File>,
    /// The names of its resolutions, also of those that had to be left out.
    pub declared: Vec<String>,
    /// What it was made of.
    pub print: Print,
}

impl Meeting {
    /// Returns the councils that met: its own first, then those it met with.
    pub fn councils(&self) -> impl Iterator<Item = &Id> {
        std::iter::once(&self.council).chain(&self.with)
    }

    /// Returns the correction that withdrew the meeting as a whole.
    pub fn withdrawal(&self) -> Option<&Correction> {
        self.corrections.iter().find(|one| one.withdraws && one.resolution.is_none())
    }

    /// Returns the correction that withdrew a resolution, alone or with its meeting.
    pub fn withdrawal_of(&self, resolution: &Resolution) -> Option<&Correction> {
        let own = |one: &&Correction| one.resolution.as_deref() == Some(&resolution.id);
        let alone = self.corrections.iter().filter(|one| one.withdraws).find(own);
        alone.or_else(|| self.withdrawal())
    }
}

/// Somebody who was there.
#[derive(Debug, Serialize, Deserialize)]
pub enum Attendee {
    /// A person.
    Person {
        /// The name.
        name: Text,
        /// What they are.
        role: Option<Text>,
        /// Where they are it.
        body: Option<Text>,
    },
    /// A group that is not named one by one.
    Group {
        /// What it is called.
        name: Text,
        /// How many, where that was counted.
        count: Option<u32>,
    },
}

/// A number that the minutes state, as data.
#[derive(Debug, Serialize, Deserialize)]
pub struct Figure {
    /// What it counts.
    pub label: Text,
    /// How much.
    pub value: Decimal,
    /// Of what.
    pub unit: Option<Unit>,
    /// Of which year.
    pub year: Option<u16>,
    /// How the minutes print it, and where that was typed.
    pub as_printed: Option<(String, Place)>,
}

/// What a figure counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// Things.
    Count,
    /// Of a hundred.
    Percent,
    /// Money: a currency code.
    Currency(String),
}

/// A document that goes with a meeting.
#[derive(Debug, Serialize, Deserialize)]
pub struct Document {
    /// What it is called.
    pub title: Text,
    /// The file.
    pub file: File,
    /// What sort of document: a word the interface may know, or any other.
    pub kind: Option<String>,
    /// The language it is in.
    pub lang: Option<String>,
}

/// A photo of a meeting.
#[derive(Debug, Serialize, Deserialize)]
pub struct Photo {
    /// The file, which is published small.
    pub picture: Picture,
    /// What it shows, if anybody said.
    pub alt: Option<Text>,
    /// Who took it.
    pub credit: Option<Text>,
}

/// The parsed files of one meeting.
pub struct RawFiles<'a> {
    /// `meeting.yaml`.
    pub meeting: &'a RawMeeting,
    /// The start of that file.
    pub at: Place,
    /// `updates.yaml`.
    pub updates: &'a [RawUpdate],
    /// `corrections.yaml`.
    pub corrections: &'a [RawCorrection],
    /// Whether there are more corrections than could be read.
    pub corrections_are_broken: bool,
}

/// Checks a meeting but for its minutes; `None` if it can't do without what is wrong.
pub fn build(
    (council, id): (&Id, &Id),
    raw: &RawFiles<'_>,
    files: &mut Files<'_>,
    today: Day,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Meeting> {
    let typed = raw.meeting;
    let title = scope.text(typed.title.as_ref(), diagnostics);
    let kind = typed.kind.as_ref().and_then(|kind| values::word(kind, diagnostics));
    let date = typed.date.as_ref().and_then(|date| values::date(date, diagnostics));
    let (mut resolutions, declared) = resolutions(typed, date, scope, diagnostics);
    // Before anything can be missing: updates are checked whatever is wrong with the meeting.
    let corrections =
        follow_up(&mut resolutions, &declared, (date, today), raw, files, scope, diagnostics);
    let mut word = Words { diagnostics };
    let state = word.or(&typed.state, MeetingState::Held);
    if let Some(scalar) = typed.state.as_ref().filter(|_| state != MeetingState::Held)
        && !resolutions.is_empty()
    {
        let report = Diagnostic::new(codes::NOT_HELD, scalar.place);
        word.diagnostics.push(report.with("state", &scalar.text));
    }
    if let (Some(held), Some(scalar)) = (date, &typed.date)
        && state == MeetingState::Held
        && held.first() > today
    {
        let report = Diagnostic::new(codes::FUTURE_MEETING, scalar.place).with("date", held);
        word.diagnostics.push(report.with("today", today));
    }
    Some(Meeting {
        council: council.clone(),
        id: id.clone(),
        at: raw.at,
        date_basis: word.or(&typed.date_basis, DateBasis::Stated),
        state,
        minutes_state: word.or(&typed.minutes_state, MinutesState::Approved),
        completeness: word.or(&typed.completeness, Completeness::Complete),
        with: with(council, typed, scope, diagnostics),
        place: scope.text(typed.place.as_ref(), diagnostics),
        slogan: scope.text(typed.slogan.as_ref(), diagnostics),
        attendees: each(&typed.attendees, |one| attendee(one, scope, diagnostics)),
        agenda: scope.texts(&typed.agenda, diagnostics),
        figures: each(&typed.figures, |one| figure(one, scope, diagnostics)),
        resolutions,
        documents: documents(typed, files, scope, diagnostics),
        photos: photos(typed, files, scope, diagnostics),
        sources: each(&typed.sources, |one| source::build(one, files, scope, diagnostics)),
        corrections,
        minutes: Vec::new(),
        older: Vec::new(),
        files: Vec::new(),
        declared,
        print: Print::default(),
        title: title?,
        kind: kind?,
        date: date?,
    })
}

/// Reads words that have a default.
struct Words<'a> {
    diagnostics: &'a mut Diagnostics,
}

impl Words<'_> {
    fn or<W: Word>(&mut self, scalar: &Option<Scalar>, default: W) -> W {
        values::word_or(scalar.as_ref(), default, self.diagnostics)
    }
}

fn each<R, T>(raws: &[R], read: impl FnMut(&R) -> Option<T>) -> Vec<T> {
    raws.iter().filter_map(read).collect()
}

/// Reads updates into the resolutions they are about; gives the corrections.
fn follow_up(
    resolutions: &mut [Resolution],
    declared: &[String],
    (date, today): (Option<Date>, Day),
    raw: &RawFiles<'_>,
    files: &mut Files<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Correction> {
    let numbers = resolutions.iter();
    let by_number: Vec<(String, String)> =
        numbers.map(|one| (values::fold_number(&one.number), one.id.clone())).collect();
    let known = update::Meeting { date, declared, by_number: &by_number, today };
    for (name, update) in update::build(raw.updates, &known, files, scope, diagnostics) {
        if let Some(resolution) = resolutions.iter_mut().find(|one| one.id == name) {
            resolution.updates.push(update);
        }
    }
    let mut problems = Diagnostics::new();
    let corrections = update::build_corrections(raw.corrections, &known, scope, &mut problems);
    // A correction that can't be read has been reported: it may be the one that is missing.
    if !raw.corrections_are_broken && !has_error(&problems) {
        moves::check(resolutions, &corrections, diagnostics);
    }
    diagnostics.extend(problems);
    corrections
}

/// Reads the list of resolutions; gives those that are sound, and the names of all.
fn resolutions(
    raw: &RawMeeting,
    date: Option<Date>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<Resolution>, Vec<String>) {
    let mut resolutions = Vec::new();
    let mut declared: Vec<String> = Vec::new();
    // Every name and number so far, with the position of its resolution.
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for (position, one) in raw.resolutions.iter().enumerate() {
        let name = resolution::name(one, position, diagnostics);
        let number = one.number.as_ref().map(|number| values::fold_number(&number.text));
        let place = one.number.as_ref().or(one.id.as_ref()).map_or(one.at, |scalar| scalar.place);
        let own: BTreeSet<String> = name.iter().cloned().chain(number).collect();
        if let Some((number, first)) = own.iter().find_map(|one| Some((one, taken.get(one)?))) {
            let report = Diagnostic::new(codes::DUPLICATE_NUMBER, place).with("number", number);
            diagnostics.push(report.with("first", first + 1).with("second", position + 1));
        }
        for name in own {
            taken.entry(name).or_insert(position);
        }
        declared.extend(name.clone());
        let name = name.unwrap_or_default();
        resolutions.extend(resolution::build(name, one, position, date, scope, diagnostics));
    }
    (resolutions, declared)
}

fn with(
    council: &Id,
    raw: &RawMeeting,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Id> {
    let mut with: Vec<Id> = Vec::new();
    for scalar in &raw.with {
        let Some(id) = scope.council(scalar, diagnostics) else { continue };
        if id == *council || with.contains(&id) {
            let report = Diagnostic::new(codes::NAMED_TWICE, scalar.place);
            diagnostics.push(report.with("id", &id));
        } else {
            with.push(id);
        }
    }
    with
}

fn attendee(
    raw: &RawAttendee,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Attendee> {
    let count = raw.count.as_ref().and_then(|count| values::count(count, 1_000_000, diagnostics));
    let role = scope.text(raw.role.as_ref(), diagnostics);
    let body = scope.text(raw.body.as_ref(), diagnostics);
    match (&raw.name, &raw.group) {
        (Some(name), None) => {
            let name = scope.text(Some(name), diagnostics)?;
            Some(Attendee::Person { name, role, body })
        }
        (None, Some(group)) => {
            let name = scope.text(Some(group), diagnostics)?;
            Some(Attendee::Group { name, count })
        }
        _ => {
            diagnostics.push(Diagnostic::new(codes::NAME_OR_GROUP, raw.at));
            None
        }
    }
}

fn figure(raw: &RawFigure, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Option<Figure> {
    let label = scope.text(raw.label.as_ref(), diagnostics);
    let value = raw.value.as_ref().and_then(|value| values::number(value, diagnostics));
    let unit = raw.unit.as_ref().and_then(|unit| match unit.text.as_str() {
        "count" => Some(Unit::Count),
        "percent" => Some(Unit::Percent),
        _ => resolution::currency(unit, diagnostics).map(Unit::Currency),
    });
    let year = raw.year.as_ref().and_then(|year| values::year(year, diagnostics));
    let as_printed = raw.as_printed.as_ref().map(|one| (one.text.clone(), one.place));
    if let (Some(value), Some((printed, place))) = (value, &as_printed)
        && Decimal::parse(printed).is_some_and(|printed| !printed.same_value(value))
    {
        let report = Diagnostic::new(codes::FIGURE_DIFFERS, *place).with("printed", printed);
        diagnostics.push(report.with("value", value.plain()));
    }
    Some(Figure { label: label?, value: value?, unit, year, as_printed })
}

fn documents(
    raw: &RawMeeting,
    files: &mut Files<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Document> {
    let mut documents = Vec::new();
    for one in &raw.documents {
        let title = scope.text(one.title.as_ref(), diagnostics);
        let kind = one.kind.as_ref().map(|kind| kind.text.clone());
        let file = one.file.as_ref().and_then(|file| files.take(file, diagnostics));
        let lang = one.lang.as_ref().map(|lang| lang.text.clone());
        if let (Some(title), Some(file)) = (title, file) {
            documents.push(Document { title, file, kind, lang });
        }
    }
    documents
}

fn photos(
    raw: &RawMeeting,
    files: &mut Files<'_>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Photo> {
    let mut photos = Vec::new();
    for one in &raw.photos {
        let alt = scope.text(one.alt.as_ref(), diagnostics);
        let credit = scope.text(one.credit.as_ref(), diagnostics);
        let picture = one.file.as_ref().and_then(|file| files.take_photo(file, diagnostics));
        photos.extend(picture.map(|picture| Photo { picture, alt, credit }));
    }
    photos
}
