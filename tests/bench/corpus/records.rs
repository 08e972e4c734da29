//! The records of a corpus: each is made of the seed and its own number alone, so that they can be
//! made in any order, by any number of threads, and one by one.

use super::day::{Day, NEWEST};
use super::draw::Draw;
use super::words::{self, MANNERS, SECTORS, Text};

/// How large a corpus is, and which.
#[derive(Clone, Copy)]
pub(crate) struct Corpus {
    /// Of all councils together.
    pub(crate) meetings: usize,
    /// Of each meeting.
    pub(crate) resolutions: usize,
    /// On all levels together.
    pub(crate) councils: usize,
    /// Another seed gives other texts.
    pub(crate) seed: u64,
}

/// A council, its number and those above it known.
pub(crate) struct Council {
    pub(crate) id: String,
    pub(crate) name: Text,
    pub(crate) kind: &'static str,
    pub(crate) parent: Option<String>,
    pub(crate) area: Text,
    pub(crate) members: Vec<Text>,
}

/// A meeting with its resolutions and what became of them.
pub(crate) struct Meeting {
    pub(crate) council: usize,
    pub(crate) id: String,
    pub(crate) title: Text,
    pub(crate) kind: &'static str,
    pub(crate) date: Day,
    pub(crate) place: Text,
    pub(crate) attendees: Vec<Text>,
    pub(crate) agenda: Vec<Text>,
    pub(crate) resolutions: Vec<Resolution>,
    /// Oldest first.
    pub(crate) updates: Vec<Update>,
    /// Whether a report is attached.
    pub(crate) has_document: bool,
    /// For what is told at more length than a record: the minutes.
    pub(crate) draw: Draw,
}

pub(crate) struct Resolution {
    pub(crate) title: Text,
    pub(crate) text: Text,
    pub(crate) kind: &'static str,
    pub(crate) sector: &'static str,
    /// A council's number.
    pub(crate) responsible: Option<usize>,
    pub(crate) due: Option<Day>,
    /// In Syrian pounds.
    pub(crate) amount: Option<usize>,
    /// What it does to which earlier resolution.
    pub(crate) relation: Option<(&'static str, String)>,
}

pub(crate) struct Update {
    /// The resolution's place in the list, from 0.
    pub(crate) resolution: usize,
    pub(crate) date: Day,
    pub(crate) status: &'static str,
    pub(crate) note: Text,
}

const KINDS: [&str; 6] =
    ["decision", "directive", "plan", "recommendation", "appropriation", "appointment"];
const STATUSES: [&str; 5] = ["in_progress", "completed", "partial", "on_hold", "not_started"];
const RELATIONS: [&str; 3] = ["related", "implements", "amends"];

impl Corpus {
    /// Returns the council of a number: the region, then cantons, towns and communes.
    pub(crate) fn council(&self, number: usize) -> Council {
        let (cantons, towns) = (self.councils.div_ceil(50), self.councils.div_ceil(8));
        let (kind, level, above) = match number {
            0 => ("legislative", ("إقليم", "Herêma"), None),
            n if n <= cantons => ("executive", ("مقاطعة", "Kantona"), Some(0)),
            n if n <= cantons + towns => {
                ("municipality", ("بلدية", "Şaredariya"), Some(1 + n % cantons))
            }
            n => ("commune", ("كومين", "Komîna"), Some(1 + cantons + n % towns)),
        };
        let mut draw = Draw::new(self.seed ^ 1, number);
        let place = words::place(number * 7);
        let meclis = Text::new(("مجلس", "Meclisa")).and(&Text::new(level));
        Council {
            id: self.council_id(number),
            name: meclis.and(&place),
            kind,
            parent: above.map(|above| self.council_id(above)),
            area: place,
            members: (0..2).map(|_| words::person(&mut draw)).collect(),
        }
    }

    /// Returns a council's id.
    pub(crate) fn council_id(&self, number: usize) -> String {
        format!("council-{number}")
    }

    /// Returns the meeting of a number. Each council meets weekly; the last meeting of each was in
    /// the same week.
    pub(crate) fn meeting(&self, number: usize) -> Meeting {
        let mut draw = Draw::new(self.seed, number);
        let council = number % self.councils;
        let date = self.date(number);
        let kind = self.kind(number);
        let word = match kind {
            "annual" => ("الاجتماع السنوي", "Civîna salane ya"),
            _ => ("اجتماع", "Civîna"),
        };
        let name = self.council(council).name;
        let resolutions: Vec<Resolution> =
            (0..self.resolutions).map(|_| self.resolution(number, &mut draw)).collect();
        Meeting {
            council,
            id: self.meeting_id(number),
            title: Text::new(word).and(&name),
            kind,
            date,
            place: words::any_place(&mut draw),
            attendees: (0..draw.between(2, 8)).map(|_| words::person(&mut draw)).collect(),
            agenda: (0..draw.between(3, 6))
                .map(|_| words::subject(&mut draw).capitalised())
                .collect(),
            updates: updates(resolutions.len(), date, &mut draw),
            resolutions,
            has_document: draw.happens(10),
            draw,
        }
    }

    fn date(&self, number: usize) -> Day {
        let councils = self.councils;
        // The last week is whole only if the meetings can be dealt out evenly.
        let weeks = (self.meetings - 1) / councils - number / councils;
        NEWEST.earlier(7 * weeks + number % councils % 5)
    }

    fn kind(&self, number: usize) -> &'static str {
        match number / self.councils % 52 {
            51 => "annual",
            _ => "regular",
        }
    }

    fn meeting_id(&self, number: usize) -> String {
        format!("{}-{}", self.date(number), self.kind(number))
    }

    fn resolution(&self, meeting: usize, draw: &mut Draw) -> Resolution {
        let title = words::subject(draw).capitalised();
        let manners = draw.between(3, 16);
        Resolution {
            text: title.clone().in_manners(manners, draw),
            title,
            kind: draw.pick(&KINDS),
            sector: SECTORS[draw.ranked(SECTORS.len())].0,
            responsible: draw.happens(40).then(|| draw.below(self.councils)),
            due: draw.happens(30).then(|| self.date(meeting).later(draw.between(30, 400))),
            amount: draw.happens(15).then(|| draw.between(1, 900) * 100_000),
            relation: self.relation(meeting, draw),
        }
    }

    /// Draws a relation to a resolution of the meeting before.
    fn relation(&self, meeting: usize, draw: &mut Draw) -> Option<(&'static str, String)> {
        if !draw.happens(5) {
            return None;
        }
        let before = meeting.checked_sub(self.councils)?;
        let council = self.council_id(meeting % self.councils);
        let number = draw.between(1, self.resolutions);
        let name = format!("{council}/{}/{number}", self.meeting_id(before));
        Some((draw.pick(&RELATIONS), name))
    }
}

/// Draws what became of a third of the resolutions: nothing is reported later than the newest
/// meeting.
fn updates(resolutions: usize, date: Day, draw: &mut Draw) -> Vec<Update> {
    let mut updates = Vec::new();
    for resolution in 0..resolutions {
        if !draw.happens(33) {
            continue;
        }
        let note = words::subject(draw).capitalised().and(&Text::new(draw.pick(&MANNERS)));
        let date = date.later(draw.between(7, 120));
        let status = draw.pick(&STATUSES);
        if date <= NEWEST {
            updates.push(Update { resolution, date, status, note });
        }
    }
    updates.sort_by_key(|update| update.date);
    updates
}
