//! What was guessed for resolutions, each value once with the names of those it was guessed for.

use std::collections::BTreeMap;

use crate::base::phrases::Word;
use crate::base::report::Messages;
use crate::import::draft::{Draft, Resolution, Responsible, Why};
use crate::import::notes::ranges;
use crate::import::quantity::deadline::Due;
use crate::import::report::first;
use crate::import::yaml::{reason, shorten};

/// Returns a line of the report for each value, by field.
pub fn lines(draft: &Draft, messages: &Messages) -> Vec<String> {
    let mut groups: BTreeMap<(&str, String), Group> = BTreeMap::new();
    for (place, resolution) in draft.resolutions.iter().enumerate() {
        let name = resolution.id.clone().or_else(|| resolution.number.clone());
        let name = name.unwrap_or_else(|| (place + 1).to_string());
        for (field, value, why) in proposals(resolution) {
            let group = groups.entry((field, value)).or_insert_with(|| Group::new(why.clone()));
            group.names.push(name.clone());
            group.differ |= quoted(&group.why) != quoted(&why);
        }
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|((field, _), group)| (*field, group.names.first().cloned().map(place_of)));
    let line = |((field, value), group): &((&str, String), Group)| {
        let reason = reason(&group.why, messages);
        let places: Result<Vec<usize>, _> = group.names.iter().map(|name| name.parse()).collect();
        let names = places.map_or_else(|_| group.names.join(", "), |places| ranges(&places));
        let words = [
            ("field", Word::Text(field)),
            ("value", Word::Text(value)),
            ("names", Word::Text(&names)),
            ("reason", Word::Text(&reason)),
        ];
        let id = if group.differ { "import-guess-others" } else { "import-guess-resolutions" };
        messages.say(id, &words)
    };
    groups.iter().map(line).collect()
}

/// Resolutions that one value was guessed for.
struct Group {
    names: Vec<String>,
    /// The reason of the first.
    why: Why,
    /// Whether others have other reasons.
    differ: bool,
}

impl Group {
    fn new(why: Why) -> Self {
        Group { names: Vec::new(), why, differ: false }
    }
}

/// Returns what to sort a resolution's name by: numbers as numbers, before other names.
fn place_of(name: String) -> (usize, String) {
    (name.parse().unwrap_or(usize::MAX), name)
}

/// Returns the words of the text that a guess rests on.
fn quoted(why: &Why) -> &str {
    match why {
        Why::Words(words, _) | Why::Heading(words, _) => words,
        _ => "",
    }
}

/// Returns what was guessed for a resolution: field, value, why.
fn proposals(one: &Resolution) -> Vec<(&'static str, String, Why)> {
    let mut all = Vec::new();
    let mut add = |field, value: Option<(String, &Why)>| {
        all.extend(value.map(|(value, why)| (field, value, why.clone())));
    };
    add("kind", one.kind.as_ref().map(|guess| (guess.value.to_owned(), &guess.why)));
    add("sector", one.sector.as_ref().map(|guess| (guess.value.clone(), &guess.why)));
    let body = one.responsible.as_ref().map(|guess| match &guess.value {
        Responsible::Council(id) => (id.clone(), &guess.why),
        Responsible::Named(texts) => (shorten(first(texts)), &guess.why),
    });
    add("responsible", body);
    let due = one.due.as_ref().map(|guess| match guess.value {
        Due::On(date) => (date.to_string(), &guess.why),
        Due::After(period) => (period.to_string(), &guess.why),
    });
    add("due", due);
    // With a date or a time the words of the deadline are its reason.
    let words = one.due_text.as_ref().filter(|_| one.due.is_none());
    add("due_text", words.map(|guess| (shorten(first(&guess.value)), &guess.why)));
    add("recurring", one.recurring.as_ref().map(|guess| (guess.value.to_owned(), &guess.why)));
    add("budget_year", one.budget_year.as_ref().map(|guess| (guess.value.to_string(), &guess.why)));
    let amount = one.amount.as_ref();
    let money = |value: &crate::import::draft::Amount| {
        format!("{} {}", value.value.plain(), value.currency)
    };
    add("amount", amount.map(|guess| (money(&guess.value), &guess.why)));
    add("number", one.number_why.as_ref().map(|why| (one.number.clone().unwrap_or_default(), why)));
    all
}
