//! Where each line of a text went, and what about it a person should look at.

use crate::import::decode::Tongue;
use crate::import::lines::Line;
use crate::import::list::List;
use crate::import::marker::{self, Kind};
use crate::import::numbers::{self, Miscount};
use crate::import::oddities::{self, Oddity};
use crate::import::outline::Outline;
use crate::import::quantity::dates::Alone;
use crate::import::words;

/// The lines of one text by where they went, counted from 1, each line that isn't blank once.
#[derive(Debug, Default)]
pub struct Notes {
    /// For each line whether it is blank.
    pub blank: Vec<bool>,
    /// The language that the text looks like, where it was said to be in another.
    pub looks_like: Option<Tongue>,
    /// The title.
    pub title: Vec<usize>,
    /// Dates that stand alone: they are in no text of the record.
    pub dates: Vec<usize>,
    /// Dates that aren't in the calendar; in no text of the record either.
    pub impossible: Vec<usize>,
    /// Headings of sections and lists: comments of the record.
    pub headings: Vec<usize>,
    /// Drawn lines, in no text of the record.
    pub separators: Vec<usize>,
    /// Resolutions.
    pub resolutions: Vec<usize>,
    /// Those of them without a marker: where each ends is a guess.
    pub unmarked: Vec<usize>,
    /// Where those begin that go on over lines without a marker.
    pub wrapped: Vec<usize>,
    /// Whether nothing says that what was taken for resolutions is.
    pub unnamed: bool,
    /// Lines with tabs: a table, perhaps.
    pub tables: Vec<usize>,
    /// Lines of the minutes that tell of a decision, where there is no list of them.
    pub decisions: Vec<usize>,
    /// Whether numbers are printed as words or letters.
    pub in_words: bool,
    /// Lists that were taken for narrative.
    pub other_lists: Vec<usize>,
    /// Points of the agenda.
    pub agenda: Vec<usize>,
    /// Those present.
    pub attendees: Vec<usize>,
    /// The minutes.
    pub minutes: Vec<usize>,
    /// Those lines of the minutes that stand after the resolutions.
    pub after: Vec<usize>,
    /// Where the resolutions' numbers don't count.
    pub miscounts: Vec<Miscount>,
    /// What looks odd.
    pub oddities: Vec<(Oddity, Vec<usize>)>,
}

/// Takes down where the lines went.
pub fn of(outline: &Outline<'_>) -> Notes {
    let number = |at: &usize| outline.lines[*at].number;
    let lines_of = |list: &List<'_>| -> Vec<usize> {
        let all = list.items().flat_map(|item| item.lines.clone());
        all.filter(|at| !outline.lines[*at].is_blank()).map(|at| number(&at)).collect()
    };
    let dates = |impossible: bool| -> Vec<usize> {
        let wanted = |alone: &Alone| matches!(alone, Alone::Impossible) == impossible;
        outline.dates.iter().filter(|(_, alone)| wanted(alone)).map(|(at, _)| number(at)).collect()
    };
    let full = || outline.lines.iter().filter(|line| !line.is_blank());
    let lists = || outline.resolutions.iter().chain(&outline.agenda).chain(&outline.attendees);
    let items = || outline.resolutions.iter().flat_map(List::items);
    let last = outline.resolutions.last().map(|list| list.lines.end);
    let after = |at: &&usize| last.is_some_and(|last| **at >= last);
    Notes {
        blank: outline.lines.iter().map(Line::is_blank).collect(),
        looks_like: None,
        title: outline.title.iter().map(number).collect(),
        dates: dates(false),
        impossible: dates(true),
        headings: lists()
            .flat_map(|list| &list.sections)
            .filter_map(|section| section.heading.as_ref().map(number))
            .collect(),
        separators: outline.separators.iter().map(number).collect(),
        resolutions: outline.resolutions.iter().flat_map(lines_of).collect(),
        unmarked: items()
            .filter(|item| item.marker.is_none())
            .map(|item| number(&item.lines.start))
            .collect(),
        wrapped: items()
            .filter(|item| item.lines.len() > 1)
            .map(|item| number(&item.lines.start))
            .collect(),
        unnamed: outline.unnamed,
        tables: full().filter(|line| has_columns(line.text)).map(|line| line.number).collect(),
        decisions: match outline.resolutions.is_empty() {
            true => {
                let told = outline.narrative.iter().map(|at| &outline.lines[*at]);
                told.filter(|line| tells_of_decision(line.text)).map(|line| line.number).collect()
            }
            false => Vec::new(),
        },
        in_words: items().any(|item| {
            let kind = item.marker.map(|marker| marker.kind);
            matches!(kind, Some(Kind::Ordinal(_) | Kind::Letter(..)))
        }),
        other_lists: outline.other_lists.iter().map(number).collect(),
        agenda: outline.agenda.iter().flat_map(lines_of).collect(),
        attendees: outline.attendees.iter().flat_map(lines_of).collect(),
        minutes: outline.narrative.iter().map(number).collect(),
        after: outline.narrative.iter().filter(after).map(number).collect(),
        miscounts: numbers::miscounts(&outline.resolutions, |at| outline.lines[at].number),
        oddities: oddities::find(&outline.lines),
    }
}

/// Tells whether tabs part the words of a line, not only its marker from them.
fn has_columns(line: &str) -> bool {
    let length = marker::find(line).map_or(0, |marker| marker.length);
    line.get(length..).is_some_and(|words| words.contains('\t'))
}

fn tells_of_decision(line: &str) -> bool {
    let decides = ["قرر", "تقرر", "اقر", "صادق", "اوصي", "biryar"];
    words::split(line).iter().any(|word| word.is_any(&decides))
}

impl Notes {
    /// Writes lines as ranges: `1–3, 7`. Blank lines between two don't part them.
    pub fn ranges(&self, lines: &[usize]) -> String {
        let blank = |line: usize| self.blank.get(line - 1).copied().unwrap_or(false);
        join(lines, |last, next| (last + 1..next).all(blank))
    }
}

/// Writes numbers as ranges: `1–3, 7`.
pub fn ranges(numbers: &[usize]) -> String {
    join(numbers, |last, next| last + 1 == next)
}

fn join(numbers: &[usize], follows: impl Fn(usize, usize) -> bool) -> String {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let mut parts: Vec<(usize, usize)> = Vec::new();
    for number in sorted {
        match parts.last_mut() {
            Some((_, last)) if follows(*last, number) => *last = number,
            _ => parts.push((number, number)),
        }
    }
    let range = |(first, last): &(usize, usize)| {
        if first == last { first.to_string() } else { format!("{first}–{last}") }
    };
    parts.iter().map(range).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn numbers_in_a_row_are_one_range() {
        assert_eq!(ranges(&[1, 2, 3, 7, 9, 10]), "1–3, 7, 9–10");
        assert_eq!(ranges(&[]), "");
    }
}
