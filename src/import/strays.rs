//! Lines that only look as if a marker stood in front of them.

use crate::import::lines::Line;
use crate::import::marker::Marker;

/// Numbers without a sign are near each other within this many lines.
const NEAR: usize = 8;

/// Takes away what only looks like a marker: a number or ordinal without a sign that doesn't count
/// on from another near it.
pub fn drop_strays(markers: &mut [Option<Marker<'_>>], lines: &[Line<'_>]) {
    let value = |at: usize| markers[at].filter(|one| one.form.is_bare())?.kind.value(0);
    let bare: Vec<usize> = (0..markers.len()).filter(|at| value(*at).is_some()).collect();
    let counts_on = |one: usize, other: usize| {
        other - one <= NEAR && value(one).zip(value(other)).is_some_and(|(one, two)| two == one + 1)
    };
    let strays: Vec<usize> = (0..bare.len())
        .filter(|place| {
            let after = bare.get(place + 1).is_some_and(|next| counts_on(bare[*place], *next));
            let before = *place > 0 && counts_on(bare[place - 1], bare[*place]);
            !(after || before)
        })
        .map(|place| bare[place])
        .collect();
    for at in strays {
        markers[at] = None;
    }
    // A marker that is all of its line needs a line of words to mark.
    let is_alone = |at: &usize| markers[*at].is_some_and(|one| one.length >= lines[*at].text.len());
    let alone: Vec<usize> = (0..markers.len()).filter(is_alone).collect();
    for at in alone {
        let next = lines[at + 1..].iter().take(2).position(|line| !line.is_blank());
        if next.is_none_or(|next| markers[at + 1 + next].is_some()) {
            markers[at] = None;
        }
    }
}
