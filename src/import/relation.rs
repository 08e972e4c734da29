//! How a marker stands to the list before it: the next item, a point of the last one, a new start.

use crate::import::marker::{Form, Kind, Marker};

/// How a marked line stands to the list so far.
pub enum Relation {
    /// The next item.
    Next,
    /// A point of the last item.
    Nested,
    /// The first item again.
    Restart,
    /// An item of another list.
    Foreign,
}

/// What is known of a section while it is read.
#[derive(Default)]
pub struct State {
    /// The first item's marker and its indent; none while the section has no marked item.
    pub primary: Option<(Kind, Form, usize)>,
    /// The number of the last item.
    pub last: u32,
    /// The form, indent and number of the last point inside the last item.
    pub nested: Option<(Form, usize, u32)>,
    /// Whether blank lines stand between items.
    pub is_spaced: bool,
    /// Whether some item went on over a line without a marker.
    pub is_wrapped: bool,
    /// The longest line so far, in bytes.
    pub longest: usize,
}

impl State {
    /// Tells how a marker stands to the items so far.
    pub fn relation(&self, marker: &Marker<'_>, indent: usize) -> Relation {
        let Some((kind, form, margin)) = self.primary else { return Relation::Next };
        if let Some((nested_form, nested_indent, number)) = self.nested
            && marker.form == nested_form
            && marker.kind.value(number).is_none_or(|next| next == number + 1)
            && (indent == nested_indent && indent > margin || nested_form != form)
        {
            return Relation::Nested;
        }
        if !same_kind(kind, marker.kind) {
            return Relation::Nested;
        }
        if indent >= margin + 2 && self.last > 0 {
            return Relation::Nested;
        }
        let Some(number) = marker.kind.value(self.last) else {
            return if marker.form == form { Relation::Next } else { Relation::Nested };
        };
        match number {
            _ if number == self.last + 1 => Relation::Next,
            1 if marker.form != form => Relation::Nested,
            1 => Relation::Restart,
            _ if marker.form != form => Relation::Nested,
            // A gap or a repeat, which the report names; a jump is another list.
            _ if number <= self.last + 20 => Relation::Next,
            _ => Relation::Foreign,
        }
    }
}

/// Tells whether two markers count by the same.
pub fn same_kind(one: Kind, other: Kind) -> bool {
    std::mem::discriminant(&one) == std::mem::discriminant(&other)
}
