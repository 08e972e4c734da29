//! The open data: its tables, the columns of each, and what stands in them.
//!
//! Each column is defined once, here and beside: its name, what kind of value it holds, and how a
//! record gives it. Every file of the data and the page that explains them are made from this.

pub mod clarifications;
pub mod councils;
pub mod figures;
pub mod meetings;
pub mod resolutions;
pub mod shared;
pub mod updates;

use std::borrow::Cow;

use crate::base::date::Date;
use crate::base::ids::Id;
use crate::base::number::Decimal;
use crate::base::text::Text;
use crate::model::meeting::Meeting;
use crate::model::words::Word;
use crate::site::Site;

/// Every table.
pub const TABLES: [&Table; 6] = [
    &resolutions::TABLE,
    &meetings::TABLE,
    &councils::TABLE,
    &updates::TABLE,
    &figures::TABLE,
    &clarifications::TABLE,
];

/// A table of the open data.
pub struct Table {
    /// Its name: that of its files.
    pub name: &'static str,
    /// Its columns in order.
    pub columns: &'static [Column],
    /// Its rows, in the order of their full names.
    pub rows: fn(&Site<'_>) -> Vec<Row>,
}

/// A row: positions of its record in the model. What a table has no use for is 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Row {
    /// The meeting, council or clarification.
    pub record: usize,
    /// The resolution or figure of the meeting.
    pub part: usize,
    /// The update of the resolution.
    pub entry: usize,
}

/// Finds what a row has in a column.
pub type Get = for<'a> fn(&'a Site<'a>, Row) -> Value<'a>;

/// A column of a table.
pub struct Column {
    /// Its name and what kind of value it holds.
    pub field: Field,
    /// What a row has there.
    pub get: Get,
}

/// A named value: of a column, or of the records in a list.
pub struct Field {
    /// Its name, the one of the content format where it is a field of that.
    pub name: &'static str,
    /// What kind of value it holds.
    pub kind: Kind,
    /// Whether it always holds one.
    pub need: Need,
}

/// Whether there always is a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// There is; an empty list is one.
    Always,
    /// There is none where the records don't state it.
    Stated,
}

/// What kind of value a field holds.
pub enum Kind {
    /// The full name of the row itself.
    Name,
    /// The full name of another row, or any other code made like one.
    Other,
    /// The id of a council.
    Council,
    /// The full name of a meeting.
    Meeting,
    /// The id of a sector.
    Sector,
    /// Where a page is, below a language's folder.
    Path,
    /// Where the page is on the web, where that is known.
    Page,
    /// An address of the web.
    Web,
    /// A file, below the site's root.
    File,
    /// The path of a photo below the site's root: the largest JPEG.
    Photo,
    /// A SHA-256.
    Hash,
    /// The code of a currency.
    Currency,
    /// An e-mail address.
    Email,
    /// Words that are the same in every language.
    Plain,
    /// Words by language.
    Text,
    /// A year, month or day.
    Date,
    /// A day.
    Day,
    /// A year.
    Year,
    /// A whole number.
    Count,
    /// A whole number up to 100.
    Percent,
    /// An exact number.
    Number,
    /// True or false.
    Truth,
    /// A word of a vocabulary.
    Word(Vocabulary),
    /// Several values under names.
    Record(&'static [Field]),
    /// Any number of values.
    List(&'static Kind),
}

/// A vocabulary of the content format.
pub struct Vocabulary {
    /// All words.
    pub words: fn() -> Vec<&'static str>,
    /// What the ids of the interface's texts for them begin with.
    pub texts: &'static str,
}

/// What a row has in a column.
#[derive(Debug)]
pub enum Value<'a> {
    /// Nothing: not stated.
    None,
    /// Words that are the same in every language.
    Plain(Cow<'a, str>),
    /// A council.
    Council(&'a Id),
    /// A meeting.
    Meeting(&'a Meeting),
    /// Words by language.
    Text(&'a Text),
    /// A date as precise as it is known.
    Date(Date),
    /// An exact number.
    Number(Decimal),
    /// True or false.
    Truth(bool),
    /// One for each field of the record.
    Record(Vec<Value<'a>>),
    /// Several.
    List(Vec<Value<'a>>),
}

impl Kind {
    /// Tells whether what is printed is a number, a date or a word of ours: nothing that a
    /// spreadsheet could take for a formula.
    pub fn is_harmless(&self) -> bool {
        matches!(
            self,
            Kind::Date
                | Kind::Day
                | Kind::Year
                | Kind::Count
                | Kind::Percent
                | Kind::Number
                | Kind::Truth
        )
    }

    /// Returns the fields of a record.
    pub fn fields(&self) -> &'static [Field] {
        match self {
            Kind::Record(fields) => fields,
            _ => &[],
        }
    }

    /// Returns what a list is of.
    pub fn inner(&self) -> &Kind {
        match self {
            Kind::List(inner) => inner,
            other => other,
        }
    }
}

impl Table {
    /// Returns the ids of the interface's texts that tell what a column means: its own in this
    /// table, else the one of all columns of that name.
    pub fn meaning_ids(&self, field: &Field) -> [String; 2] {
        [format!("column-{}-{}", self.name, field.name), format!("column-{}", field.name)]
    }
}

/// Makes a column that always holds a value.
const fn always(name: &'static str, kind: Kind, get: Get) -> Column {
    Column { field: field(name, kind), get }
}

/// Makes a column that holds a value where the records state one.
const fn stated(name: &'static str, kind: Kind, get: Get) -> Column {
    Column { field: maybe(name, kind), get }
}

/// Makes a field that always holds a value.
const fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Always }
}

/// Makes a field that may hold none.
const fn maybe(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Stated }
}

/// Names a vocabulary, and what the ids of its words' texts begin with.
const fn word<W: Word>(texts: &'static str) -> Kind {
    Kind::Word(Vocabulary { words: || W::ALL.iter().map(|(_, word)| *word).collect(), texts })
}
