//! A second text in the other language fills the same record.

use std::collections::BTreeMap;

use crate::base::fold::fold;
use crate::import::draft::{Attendee, Draft, Figure, Guess, Resolution, Responsible, Texts, Why};

/// How the resolutions of two texts were paired.
#[derive(Debug, Default)]
pub struct Pairing {
    /// Those of the main text without a partner: number and line.
    pub alone: Vec<(String, usize)>,
    /// Those of the translation without a partner: they are in no record.
    pub strangers: Vec<(String, usize)>,
    /// Lines of the translation's agenda and attendance, where the two texts name another count.
    pub left: Vec<usize>,
    /// Whether they were paired by their places, because neither text numbers them.
    pub by_place: bool,
}

/// Fills a draft with the texts of its translation.
pub fn translate(draft: &mut Draft, other: Draft) -> Pairing {
    let add = |texts: &mut Texts, more: &Texts| texts.extend(more.iter().cloned());
    let headline = |title: &Guess<Texts>| matches!(title.why, Why::Headline(_));
    // A headline needs a headline; the kind and the council's name are said in both languages.
    if headline(&other.title) || !headline(&draft.title) {
        add(&mut draft.title.value, &other.title.value);
    }
    let mut left = Vec::new();
    // A stated date is better than the day of publication, and any is better than none.
    if draft.date.is_none()
        || draft.date_basis.is_some() && other.date_basis.is_none() && other.date.is_some()
    {
        (draft.date, draft.date_basis) = (other.date, other.date_basis);
    }
    for (own, more) in [(&mut draft.slogan, &other.slogan), (&mut draft.place, &other.place)] {
        match (own.as_mut(), more) {
            (Some(own), Some(more)) => add(&mut own.value, &more.value),
            (None, more) => *own = more.clone(),
            _ => {}
        }
    }
    if draft.agenda.len() != other.agenda.len() {
        left.extend(other.agenda.iter().filter_map(|one| line(&one.why)));
    } else {
        for (own, more) in draft.agenda.iter_mut().zip(&other.agenda) {
            add(&mut own.value, &more.value);
        }
    }
    if draft.attendees.len() != other.attendees.len() {
        left.extend(other.attendees.iter().filter_map(|one| line(&one.why)));
    } else {
        for (own, more) in draft.attendees.iter_mut().zip(&other.attendees) {
            pair(&mut own.value, &more.value);
        }
    }
    for own in &mut draft.figures {
        let same = |more: &&Guess<Figure>| {
            more.value.unit == own.value.unit && more.value.value.same_value(own.value.value)
        };
        if let Some(more) = other.figures.iter().find(same) {
            add(&mut own.value.label, &more.value.label);
        }
    }
    let pairing = Pairing { left, ..align(&mut draft.resolutions, other.resolutions) };
    draft.minutes.extend(other.minutes.into_iter().filter(|(_, text)| !text.is_empty()));
    draft.sources.extend(other.sources);
    pairing
}

fn pair(own: &mut Attendee, more: &Attendee) {
    let add = |texts: &mut Texts, more: &Texts| texts.extend(more.iter().cloned());
    match (own, more) {
        (Attendee::Group(own, _), Attendee::Group(more, _)) => add(own, more),
        (
            Attendee::Person { name, role, body },
            Attendee::Person { name: other_name, role: other_role, body: other_body },
        ) => {
            add(name, other_name);
            for (own, more) in [(role, other_role), (body, other_body)] {
                if let (Some(own), Some(more)) = (own, more) {
                    add(own, more);
                }
            }
        }
        _ => {}
    }
}

/// Pairs resolutions by their numbers, or by their places where neither text numbers them and both
/// have as many.
fn align(own: &mut [Resolution], other: Vec<Resolution>) -> Pairing {
    let number = |one: &Resolution| {
        let printed = one.number.as_ref().map(|number| fold(number));
        one.id.clone().or(printed)
    };
    let unnumbered = |all: &[Resolution]| all.iter().all(|one| number(one).is_none());
    let by_place = own.len() == other.len() && (unnumbered(own) || unnumbered(&other));
    let mut places: BTreeMap<String, usize> =
        own.iter().enumerate().filter_map(|(place, one)| Some((number(one)?, place))).collect();
    let mut strangers = Vec::new();
    for (place, more) in other.into_iter().enumerate() {
        let of_number = number(&more).and_then(|number| places.remove(&number));
        let partner = if by_place { Some(place) } else { of_number };
        match partner.and_then(|place| own.get_mut(place)) {
            Some(partner) => join(partner, more),
            None => strangers.push(name(place, &more)),
        }
    }
    let alone = own.iter().enumerate().filter(|(_, one)| one.text.len() == 1);
    let alone = alone.map(|(place, one)| name(place, one)).collect();
    Pairing { alone, strangers, by_place: by_place && !own.is_empty(), left: Vec::new() }
}

/// Returns what a report calls a resolution, and its line.
fn name(place: usize, one: &Resolution) -> (String, usize) {
    (one.number.clone().unwrap_or_else(|| (place + 1).to_string()), one.line)
}

fn join(own: &mut Resolution, more: Resolution) {
    own.text.extend(more.text);
    own.headings.extend(more.headings);
    match (&mut own.due_text, more.due_text) {
        (Some(own), Some(more)) => own.value.extend(more.value),
        (None, more) if own.due.is_none() => own.due_text = more,
        _ => {}
    }
    own.due = own.due.take().or(more.due);
    own.recurring = own.recurring.take().or(more.recurring);
    own.budget_year = own.budget_year.take().or(more.budget_year);
    own.amount = own.amount.take().or(more.amount);
    match (&mut own.responsible, more.responsible) {
        (Some(own), Some(more)) => {
            if let (Responsible::Named(own), Responsible::Named(more)) =
                (&mut own.value, more.value)
            {
                own.extend(more);
            }
        }
        (None, more) => own.responsible = more,
        (Some(_), None) => {}
    }
}

/// Returns the line that a guess rests on.
fn line(why: &Why) -> Option<usize> {
    match why {
        Why::Words(_, line) => Some(*line),
        _ => None,
    }
}
