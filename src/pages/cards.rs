//! The share cards of the site: which records have one, what is on it, where it lies.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::characters::code_point;
use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::job::{Task, Wanted};
use crate::base::key::Key;
use crate::base::output::Body;
use crate::base::source::Place;
use crate::base::text::{Lang, Text};
use crate::cards::{Card, Shape, Standing, Tone, Unknown, Words};
use crate::model::Model;
use crate::pages::edition::{Edition, Mark};
use crate::pages::gist::Gist;
use crate::site::Site;
use crate::site::short::{self, Record};

/// How many records all have cards unless somebody asks for more: in two languages a first build
/// draws them in ten seconds or so, and they take 50 MB.
const FITTING: usize = 1000;

/// Which records have a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Which {
    /// All that have one, or on a large site clarifications.
    #[default]
    Fitting,
    /// Councils, meetings, resolutions and clarifications.
    All,
    /// Clarifications alone.
    Clarifications,
    /// None.
    None,
}

impl Which {
    /// Returns which these are on a site.
    pub fn of(self, model: &Model) -> Self {
        let count = || model.councils.len() + short::all(model).count();
        match self {
            Which::Fitting if count() <= FITTING => Which::All,
            Which::Fitting => Which::Clarifications,
            _ => self,
        }
    }
}

/// What has a card.
#[derive(Debug, Clone, Copy)]
enum Subject {
    Council(usize),
    Record(Record),
}

/// The task of a card. What is drawn is put together once more when its turn comes: few are ever
/// drawn.
struct Drawn<'a> {
    edition: &'a Edition<'a>,
    subject: Subject,
    key: Key,
}

/// A card that was planned: its path, its key, and what the font lacks of it, with its place.
type Planned = (Option<(String, Key)>, Vec<(Place, Unknown)>);

/// Adds the cards of a site at an address, and reports what can't be drawn; `place` is where
/// reports about the site as a whole go.
pub fn plan<'a>(
    editions: &'a [Edition<'a>],
    place: Place,
    wanted: &mut Vec<Wanted<'a>>,
    diagnostics: &mut Diagnostics,
) {
    let mut lacking: BTreeMap<Place, Unknown> = BTreeMap::new();
    for edition in editions {
        let subjects = subjects(edition);
        let planned: Vec<Planned> =
            subjects.par_iter().map(|subject| planned(edition, *subject, place)).collect();
        for (subject, (card, lacks)) in subjects.into_iter().zip(planned) {
            for (place, unknown) in lacks {
                let known = lacking.entry(place).or_default();
                known.letters.extend(unknown.letters);
                known.signs.extend(unknown.signs);
            }
            if let Some((path, key)) = card {
                let path = format!("{}/{path}", edition.language().tag);
                wanted.push((path, Box::new(Drawn { edition, subject, key })));
            }
        }
    }
    for (place, Unknown { letters, signs }) in lacking {
        for (signs, message) in [(letters, "not-on-card-letters"), (signs, "not-on-card")] {
            let named = signs.into_iter().map(|one| format!("{one} ({})", code_point(one)));
            let named: Vec<String> = named.collect();
            if !named.is_empty() {
                let report = Diagnostic::new(codes::NOT_ON_CARD, place).saying(message);
                diagnostics.push(report.with("signs", named.join(", ")));
            }
        }
    }
}

/// Returns a record's card and its path below the language's folder, if it has one: if it may, if
/// the site has an address, and if every letter on it can be drawn.
pub fn named(edition: &Edition<'_>, gist: &Gist) -> Option<(String, Card)> {
    let card = wanted_card(edition, gist)?;
    card.is_legible().then(|| (path(edition, gist, card.key()), card))
}

impl Task for Drawn<'_> {
    fn make(&self) -> Result<Body, Diagnostic> {
        let gist = self.subject.gist(self.edition);
        let card = wanted_card(self.edition, &gist).expect("it was planned");
        Ok(Body::Made(card.png()))
    }

    // So that a check draws none.
    fn may_fail(&self) -> bool {
        false
    }

    fn key(&self) -> Option<Key> {
        Some(self.key)
    }

    fn place(&self) -> Option<Place> {
        Some(self.subject.place(self.edition.site))
    }
}

impl Subject {
    fn gist(self, edition: &Edition<'_>) -> Gist {
        match self {
            Subject::Council(council) => Gist::of_council(edition, council),
            Subject::Record(record) => Gist::of(edition, record),
        }
    }

    /// Returns where its title was typed.
    fn place(self, site: &Site<'_>) -> Place {
        match self {
            Subject::Council(one) => site.model.councils[one].name_place,
            Subject::Record(Record::Meeting(one)) => site.model.meetings[one].at,
            Subject::Record(Record::Resolution(at)) => site.resolution(at).place,
            Subject::Record(Record::Clarification(one)) => site.model.clarifications[one].at,
        }
    }
}

fn subjects(edition: &Edition<'_>) -> Vec<Subject> {
    let model = edition.site.model;
    let councils = (0..model.councils.len()).map(Subject::Council);
    let records = short::all(model).map(Subject::Record);
    match edition.cards {
        Which::All => councils.chain(records).collect(),
        Which::Clarifications | Which::Fitting => {
            let all = 0..model.clarifications.len();
            all.map(|one| Subject::Record(Record::Clarification(one))).collect()
        }
        Which::None => Vec::new(),
    }
}

fn planned(edition: &Edition<'_>, subject: Subject, site_place: Place) -> Planned {
    let gist = subject.gist(edition);
    let Some(card) = wanted_card(edition, &gist) else { return (None, Vec::new()) };
    let council = gist.council.map(|one| edition.site.model.councils[one].name_place);
    let title = subject.place(edition.site);
    let mut lacks = Vec::new();
    for words in card.words() {
        let unknown = words.unknown();
        let place = match words {
            _ if std::ptr::eq(words, &raw const card.title) => title,
            _ if card.owners.iter().any(|one| std::ptr::eq(words, one)) => {
                council.unwrap_or(site_place)
            }
            _ => site_place,
        };
        if unknown != Unknown::default() {
            lacks.push((place, unknown));
        }
    }
    let legible = lacks.iter().all(|(_, unknown)| unknown.letters.is_empty());
    let key = card.key();
    (legible.then(|| (path(edition, &gist, key), key)), lacks)
}

/// Returns where a card lies below the language's folder. Chats keep pictures for long: another
/// picture has another name.
fn path(edition: &Edition<'_>, gist: &Gist, key: Key) -> String {
    let hash: String = key.0[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    let name = match gist.record {
        Some(record) => short::code_of(edition.site, record),
        None => gist.path.split('/').nth(1).unwrap_or_default().to_owned(),
    };
    format!("cards/{name}-{hash}.png")
}

/// Returns what is on a record's card, if it is wanted.
fn wanted_card(edition: &Edition<'_>, gist: &Gist) -> Option<Card> {
    let is_clarification = matches!(gist.record, Some(Record::Clarification(_)));
    let wanted = match edition.cards {
        Which::All => true,
        Which::Clarifications | Which::Fitting => is_clarification,
        Which::None => false,
    };
    let settings = &edition.site.model.settings;
    let base = settings.base_url.as_ref().filter(|_| wanted)?;
    let host = base.split_once("://").map_or(base.as_str(), |(_, rest)| rest);
    let site = shown(edition, &settings.title);
    let council = gist.council.map(|one| &edition.site.model.councils[one]);
    let (owners, site) = match council {
        Some(council) => {
            let names = [&council.name].into_iter().chain(&council.short_name);
            (names.map(|name| shown(edition, name)).collect(), Some(site))
        }
        // A council's own name is the title.
        None => (vec![site], None),
    };
    let addresses = match gist.record {
        None => vec![host.to_owned()],
        Some(record) => vec![
            format!("{host}/{}", short::path(edition.site, record)),
            short::code_of(edition.site, record),
        ],
    };
    Some(Card {
        direction: edition.language().writing.direction,
        owners,
        notice: gist.notice.as_deref().map(|notice| own(edition, notice)),
        title: words(edition, &gist.title, gist.title_lang),
        standing: gist.standing.iter().map(|mark| standing(edition, mark)).collect(),
        date: gist.date.map(|date| own(edition, &edition.language().date(date))),
        site,
        addresses,
    })
}

fn shown(edition: &Edition<'_>, text: &Text) -> Words {
    let shown = text.shown(edition.lang);
    words(edition, shown.text, shown.lang)
}

fn words(edition: &Edition<'_>, text: &str, lang: Lang) -> Words {
    Words::new(text, edition.languages[lang.index()].writing.direction)
}

/// Returns words of the edition's own language.
fn own(edition: &Edition<'_>, text: &str) -> Words {
    words(edition, text, edition.lang)
}

/// Returns a mark with the shape that the stylesheet gives it on pages.
fn standing(edition: &Edition<'_>, mark: &Mark) -> Standing {
    let (shape, tone) = match mark.class.as_str() {
        "completed" => (Shape::Tick, Tone::Good),
        "in-progress" => (Shape::Half, Tone::Plain),
        "partial" | "verdict-partly_accurate" => (Shape::Part, Tone::Plain),
        "ongoing" => (Shape::Rings, Tone::Plain),
        "not-started" => (Shape::Ring, Tone::Plain),
        "on-hold" => (Shape::Bars, Tone::Plain),
        "unreported" | "verdict-unverified" => (Shape::Dotted, Tone::Plain),
        "cancelled" => (Shape::Cross, Tone::Plain),
        "superseded" => (Shape::Arrow, Tone::Plain),
        "not-applicable" => (Shape::Dash, Tone::Plain),
        "overdue" | "withdrawn" => (Shape::Frame, Tone::Bad),
        "due-soon" => (Shape::Frame, Tone::Warn),
        "stale" => (Shape::Frame, Tone::Plain),
        "verdict-unfounded" => (Shape::Cross, Tone::Bad),
        "verdict-misleading" => (Shape::Warning, Tone::Warn),
        "verdict-outdated" => (Shape::Clock, Tone::Warn),
        "verdict-accurate" => (Shape::Tick, Tone::Good),
        _ => (Shape::None, Tone::Plain),
    };
    Standing { shape, tone, words: own(edition, &mark.word) }
}
