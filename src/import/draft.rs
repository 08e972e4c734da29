//! A draft record: what a press text says, and what was guessed from it.

use crate::base::date::Date;
use crate::base::number::Decimal;
use crate::import::decode::{Encoding, Tongue};
use crate::import::quantity::deadline::Due;

/// A value that a person has to check, with what it rests on.
#[derive(Debug, Clone)]
pub struct Guess<T> {
    /// The proposal.
    pub value: T,
    /// Why.
    pub why: Why,
}

/// What a guess rests on. Lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Words of the text.
    Words(String, usize),
    /// The headline.
    Headline(usize),
    /// The heading of the section.
    Heading(String, usize),
    /// A line that is a date alone: the day the text was published.
    DateLine(String, usize),
    /// A day and month, and the year of the line that is a date alone.
    WithYear(String, usize, usize),
    /// A year that the text gives to the meeting.
    YearOfMeeting(String, usize),
    /// The person who runs the import said so.
    Given,
    /// There is no headline: the kind of meeting and the council's name.
    NoHeadline,
    /// Nothing in the text says otherwise.
    Nothing,
    /// The number is printed a second time.
    Repeated(String, usize),
}

/// One text in one or two languages, the main one first.
pub type Texts = Vec<(Tongue, String)>;

/// A meeting in the making.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The language of the main text.
    pub tongue: Tongue,
    /// The title.
    pub title: Guess<Texts>,
    /// A word of the format.
    pub kind: Guess<&'static str>,
    /// The date, if the text has one.
    pub date: Option<Guess<Date>>,
    /// Where the date comes from, if it isn't stated: a word of the format.
    pub date_basis: Option<&'static str>,
    /// Where it was.
    pub place: Option<Guess<Texts>>,
    /// Its slogan.
    pub slogan: Option<Guess<Texts>>,
    /// Who was there.
    pub attendees: Vec<Guess<Attendee>>,
    /// The line of a sentence about attendance that can't be read with certainty.
    pub unclear_attendance: Option<usize>,
    /// The agenda.
    pub agenda: Vec<Guess<Texts>>,
    /// Key figures.
    pub figures: Vec<Guess<Figure>>,
    /// Set if the list is a choice of the most important.
    pub highlights: Option<Why>,
    /// What was decided.
    pub resolutions: Vec<Resolution>,
    /// The narrative as Markdown, a language each.
    pub minutes: Vec<(Tongue, String)>,
    /// The texts it was made from.
    pub sources: Vec<Source>,
}

/// Somebody who was there.
#[derive(Debug, Clone)]
pub enum Attendee {
    /// A person.
    Person {
        /// The name.
        name: Texts,
        /// The office.
        role: Option<Texts>,
        /// The body it is an office of.
        body: Option<Texts>,
    },
    /// A group without names, and how many they were.
    Group(Texts, Option<u32>),
}

/// A key figure.
#[derive(Debug, Clone)]
pub struct Figure {
    /// What it counts.
    pub label: Texts,
    /// How much.
    pub value: Decimal,
    /// `count`, `percent` or a currency.
    pub unit: &'static str,
    /// Of which year.
    pub year: Option<u16>,
    /// The number as it stands in the minutes, where it can be compared with the value.
    pub as_printed: Option<String>,
}

/// A resolution in the making.
#[derive(Debug, Clone, Default)]
pub struct Resolution {
    /// The line it begins at in the main text.
    pub line: usize,
    /// The heading above it, on the first of a section, in each text: words and line.
    pub headings: Vec<(String, usize)>,
    /// The number as it is printed.
    pub printed: String,
    /// What the record says for a number; none if its place in the list is its number.
    pub number: Option<String>,
    /// What was done about a number that can't stand as it is printed.
    pub number_why: Option<Why>,
    /// The last part of its permanent name, where the number can't be.
    pub id: Option<String>,
    /// Its words.
    pub text: Texts,
    /// A word of the format.
    pub kind: Option<Guess<&'static str>>,
    /// A sector's id.
    pub sector: Option<Guess<String>>,
    /// Who is to act.
    pub responsible: Option<Guess<Responsible>>,
    /// Its deadline.
    pub due: Option<Guess<Due>>,
    /// The deadline's own words.
    pub due_text: Option<Guess<Texts>>,
    /// A word of the format.
    pub recurring: Option<Guess<&'static str>>,
    /// The year of the budget.
    pub budget_year: Option<Guess<u16>>,
    /// Money.
    pub amount: Option<Guess<Amount>>,
}

/// Who is to act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Responsible {
    /// A council of the site, by its id.
    Council(String),
    /// Anybody else, by name.
    Named(Texts),
}

/// Money of a resolution.
#[derive(Debug, Clone)]
pub struct Amount {
    /// How much.
    pub value: Decimal,
    /// A currency's code.
    pub currency: &'static str,
}

/// A text that a draft was made from.
#[derive(Debug, Clone)]
pub struct Source {
    /// What it is called, in the languages of the site.
    pub title: Texts,
    /// Its language.
    pub tongue: Tongue,
    /// How its bytes were read.
    pub encoding: Encoding,
    /// Its name below `files/`.
    pub file: String,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// The day it was published, where it says so.
    pub date: Option<Date>,
}
