//! Follow-up in numbers, and as a small picture of them.

use serde::Serialize;

use crate::base::bidi::Direction;
use crate::model::words::Status;
use crate::pages::edition::{Edition, Link};
use crate::site::follow_up::{Counts, Flag};
use crate::site::{Facet, routes};

/// Counts as the page prints them.
#[derive(Debug, Serialize)]
pub struct BoardCounts {
    /// In the order of the board's columns.
    pub counts: Vec<Count>,
    /// Those in the statuses that have no column, so that the numbers add up; none if there are
    /// none.
    pub rest: Option<Count>,
    /// The same as a picture.
    pub bar: Bar,
}

/// One of the counts.
#[derive(Debug, Serialize)]
pub struct Count {
    /// The class that ties it to its part of the picture; empty if it is none.
    pub class: &'static str,
    /// What is counted.
    pub label: String,
    /// How many there are.
    pub count: String,
    /// Whether it is to catch the eye.
    pub is_alarming: bool,
    /// The list of them, below the language's folder; empty if there is none.
    pub path: String,
}

/// A row of the board: a council, or a part of its resolutions.
#[derive(Debug, Serialize)]
pub struct BoardRow {
    /// What is counted, and where it is.
    pub list: Link,
    /// In numbers.
    pub counts: BoardCounts,
}

/// A picture of counts: as wide as there are resolutions that call for follow-up, so that every
/// length is a whole number. What nobody reported on stays blank. It only repeats the numbers that
/// stand beside it.
#[derive(Debug, Serialize)]
pub struct Bar {
    /// How wide it is; nothing is drawn if it is 0.
    pub width: usize,
    /// What is drawn in it.
    pub segments: Vec<Segment>,
}

/// A piece of the picture.
#[derive(Debug, Serialize)]
pub struct Segment {
    /// The class that gives its colour.
    pub class: &'static str,
    /// Its left end.
    pub x: usize,
    /// Its upper end.
    pub y: usize,
    /// How wide it is.
    pub width: usize,
    /// How high it is: statuses differ by that, so that they do in black and white too.
    pub height: usize,
}

/// A column of the board.
struct Column {
    class: &'static str,
    label: &'static str,
    /// The list of exactly those it counts, over all councils.
    list: Option<Facet>,
    get: fn(&Counts) -> usize,
}

const COLUMNS: [Column; 5] = [
    // All of the picture, and so no part of it.
    Column { class: "", label: "adopted", list: None, get: |counts| counts.adopted },
    Column {
        class: "done",
        label: "done",
        list: Some(Facet::Status(Status::Completed)),
        get: |counts| counts.completed,
    },
    Column {
        class: "way",
        label: "under-way",
        list: Some(Facet::Status(Status::InProgress)),
        get: |counts| counts.in_progress,
    },
    Column {
        class: "late",
        label: "late",
        list: Some(Facet::Flag(Flag::Overdue)),
        get: |counts| counts.late,
    },
    Column {
        class: "none",
        label: "unreported",
        list: Some(Facet::Status(Status::Unreported)),
        get: |counts| counts.unreported,
    },
];

const REST: Column = Column { class: "rest", label: "other-status", list: None, get: rest };

/// Counts the adopted in the statuses that have no column.
fn rest(counts: &Counts) -> usize {
    counts.adopted.saturating_sub(counts.completed + counts.in_progress + counts.unreported)
}

impl BoardCounts {
    /// Prints counts in a language.
    pub fn new(edition: &Edition<'_>, counts: &Counts) -> Self {
        let count = |column: &Column| Count {
            class: column.class,
            label: edition.say(column.label),
            count: edition.count((column.get)(counts)),
            is_alarming: column.class == "late" && counts.late > 0,
            path: String::new(),
        };
        BoardCounts {
            counts: COLUMNS.iter().map(count).collect(),
            rest: (rest(counts) > 0).then(|| count(&REST)),
            bar: Bar::new(counts, edition.language().writing.direction),
        }
    }

    /// Prints the counts of all resolutions, each with the way to those it counts.
    pub fn overall(edition: &Edition<'_>) -> Self {
        let mut own = Self::new(edition, &edition.site.counts);
        for (count, column) in own.counts.iter_mut().zip(&COLUMNS) {
            let path = column.list.map(|list| routes::list(edition.site.model, list));
            count.path = path.unwrap_or_default();
        }
        own
    }
}

impl Bar {
    /// Draws counts in the direction of reading.
    fn new(counts: &Counts, direction: Direction) -> Self {
        let width = counts.adopted;
        let statuses = [
            ("done", counts.completed, 8),
            ("way", counts.in_progress, 4),
            ("rest", rest(counts), 1),
        ];
        let mut segments = Vec::new();
        let mut start = 0;
        let mut draw = |class, start: usize, length: usize, bottom: usize, height: usize| {
            if length == 0 {
                return;
            }
            let x = match direction {
                Direction::Ltr => start,
                Direction::Rtl => width - start - length,
            };
            segments.push(Segment { class, x, y: bottom - height, width: length, height });
        };
        for (class, length, height) in statuses {
            draw(class, start, length, 8, height);
            start += length;
        }
        // Beside the status and not instead of it: a line of its own below.
        draw("late", 0, counts.late.min(width), 12, 3);
        Bar { width, segments }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_fills_from_where_reading_starts() {
        let counts =
            Counts { all: 12, adopted: 10, completed: 2, in_progress: 3, late: 1, unreported: 4 };
        let drawn = |direction| {
            let bar = Bar::new(&counts, direction);
            let lengths = bar.segments.iter().map(|one| (one.class, one.x, one.width));
            (bar.width, lengths.collect::<Vec<_>>())
        };
        let left = vec![("done", 0, 2), ("way", 2, 3), ("rest", 5, 1), ("late", 0, 1)];
        let right = vec![("done", 8, 2), ("way", 5, 3), ("rest", 4, 1), ("late", 9, 1)];
        assert_eq!(drawn(Direction::Ltr), (10, left));
        assert_eq!(drawn(Direction::Rtl), (10, right));
    }

    #[test]
    fn nothing_adopted_is_no_picture() {
        let bar = Bar::new(&Counts::default(), Direction::Rtl);
        assert_eq!((bar.width, bar.segments.len()), (0, 0));
    }
}
