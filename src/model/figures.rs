//! Figures: what the data say must stand in the minutes, and how other records call them.

use crate::base::characters::fold_digits;
use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::text::Text;
use crate::content::folders::RecordFolder;
use crate::model::meeting::{Figure, Meeting};
use crate::model::texts::Texts;

/// Warns of figures whose printed form isn't in the minutes, in whichever language.
pub fn check(
    meeting: &Meeting,
    folder: &RecordFolder,
    texts: &Texts,
    diagnostics: &mut Diagnostics,
) {
    let texts = folder.texts.values().filter_map(|one| texts.get(*one));
    let texts: Vec<String> = texts.map(fold_digits).collect();
    if texts.is_empty() {
        return;
    }
    for figure in &meeting.figures {
        let Some((printed, place)) = &figure.as_printed else { continue };
        let folded = fold_digits(printed);
        if !texts.iter().any(|text| occurs(text, &folded)) {
            let report = Diagnostic::new(codes::FIGURE_NOT_IN_MINUTES, *place);
            diagnostics.push(report.with("printed", printed));
        }
    }
}

/// Finds a meeting's figure by its label in any language.
pub fn called<'m>(meeting: &'m Meeting, label: &Text) -> Option<&'m Figure> {
    let is_it = |figure: &&Figure| {
        label.values().any(|one| figure.label.values().any(|own| own.text == one.text))
    };
    meeting.figures.iter().find(is_it)
}

/// Tells whether a text holds a number by itself: `5` isn't in `2025`.
fn occurs(text: &str, number: &str) -> bool {
    let digit = |one: Option<char>| one.is_some_and(|one| one.is_ascii_digit());
    // `13,456` isn't in `13,456,452` either.
    let sign = |one: Option<char>| one.is_some_and(|one| matches!(one, ',' | '.' | '٬' | '٫'));
    let (starts, ends) = (digit(number.chars().next()), digit(number.chars().next_back()));
    text.match_indices(number).any(|(at, _)| {
        let mut before = text[..at].chars().rev();
        let mut after = text[at + number.len()..].chars();
        let (last, next) = (before.next(), after.next());
        let goes_on = |one, other| digit(one) || (sign(one) && digit(other));
        !(starts && goes_on(last, before.next()) || ends && goes_on(next, after.next()))
    })
}
