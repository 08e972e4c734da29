//! What a file may hold: told by the readers themselves, which are asked what they would read.

use crate::base::diag::Diagnostics;
use crate::base::source::Sources;
use crate::content::fields::{Fields, Record};

/// What a value may be.
#[derive(Debug)]
pub enum Shape {
    /// A word, number, date or truth value.
    Scalar,
    /// A text, plain or one a language.
    Text,
    /// A list of such values.
    List(Box<Shape>),
    /// Several fields.
    Record(RecordShape),
    /// One value, or the fields of a record in its place.
    ScalarOr(RecordShape),
    /// A map whose keys the format doesn't name: what it is called, and what its values may be.
    Map(&'static str, Box<Shape>),
    /// Such a map, or nothing in its place.
    MapOrNothing(&'static str, Box<Shape>),
}

/// Which fields a record has.
#[derive(Debug)]
pub struct RecordShape {
    /// What the record is called.
    pub name: &'static str,
    /// Its fields, in the order in which they are read.
    pub fields: Vec<Asked>,
}

/// A field that a reader asks for.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// Its name.
    pub name: &'static str,
    /// Whether it has to be there.
    pub presence: Presence,
    /// What it may hold.
    pub shape: fn() -> Shape,
}

/// Whether a field has to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// No.
    Optional,
    /// Yes.
    Required,
    /// Yes, and it holds something.
    Filled,
    /// Yes, unless this other field says `true`.
    Unless(&'static str),
}

/// Returns the shape of a record: what its reader asks of a map that holds nothing.
pub fn of<T: Record>() -> RecordShape {
    let nowhere = Sources::default().add(String::new(), String::new()).start();
    let mut fields = Fields::none_at(nowhere);
    T::take(&mut fields, &mut Diagnostics::new());
    RecordShape { name: T::NAME, fields: fields.asked() }
}
