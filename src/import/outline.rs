//! What each line of a press text is: title, date, narrative, or part of a list.

use std::collections::BTreeSet;

use crate::import::cues::{
    ends_sentence, is_closing, is_page_number, is_section_start, is_telling, role,
};
use crate::import::facts;
use crate::import::heading::LONGEST_HEADING;
use crate::import::lexicon::Role;
use crate::import::lines::{self, Line};
use crate::import::list::{Item, List, Reader};
use crate::import::marker::{self, Kind};
use crate::import::quantity::dates::{Alone, alone};
use crate::import::words;

/// A title has at most this many words.
const LONGEST_TITLE: usize = 25;

/// Nouns without an article by which a heading names a list.
const NAMING: [&str; 10] = [
    "قرارات", "توصيات", "مخرجات", "مقررات", "جدول", "اسماء", "biryar", "encam", "pesniyar", "rojev",
];

/// Verbs by which a sentence tells of a meeting: a headline has none in front.
const TELLING: [&str; 36] = [
    "عقد", "عقدت", "اجتمع", "اجتمعت", "انعقد", "ناقش", "ناقشت", "التقي", "التقت", "شهد", "شهدت",
    "بحث", "بحثت", "درس", "درست", "اقر", "اقرت", "قرر", "قررت", "اتخذ", "اتخذت", "اصدر", "اصدرت",
    "اتفق", "اتفقت", "بتاريخ", "نظم", "نظمت", "اقام", "اقامت", "civiya", "civiyan", "lidarxist",
    "xist", "hat", "girt",
];

/// A heading that stands for its list alone, and says nothing else, has at most this many words.
const BARE_OPENER: usize = 3;

/// The parts of a press text. Every line that isn't blank is in exactly one of them.
#[derive(Debug)]
pub struct Outline<'a> {
    /// The whole text.
    pub text: &'a str,
    /// All its lines.
    pub lines: Vec<Line<'a>>,
    /// The headline, by its place among the lines.
    pub title: Option<usize>,
    /// The lines that are a date alone, with what they say.
    pub dates: Vec<(usize, Alone)>,
    /// The lines of the narrative, before and after the lists.
    pub narrative: Vec<usize>,
    /// The lists of resolutions.
    pub resolutions: Vec<List<'a>>,
    /// The agenda as a list.
    pub agenda: Option<List<'a>>,
    /// Those who were there, as a list.
    pub attendees: Option<List<'a>>,
    /// Whether nothing says that what was taken for resolutions is.
    pub unnamed: bool,
    /// The lines of lists that were taken for narrative.
    pub other_lists: Vec<usize>,
    /// Lines without letters or digits: drawn, not written.
    pub separators: Vec<usize>,
}

/// Sorts the lines of a text.
pub fn read(text: &str) -> Outline<'_> {
    let lines = lines::split(text);
    let mut outline = Outline {
        text,
        title: None,
        dates: Vec::new(),
        narrative: Vec::new(),
        resolutions: Vec::new(),
        agenda: None,
        attendees: None,
        unnamed: false,
        other_lists: Vec::new(),
        separators: Vec::new(),
        lines: Vec::new(),
    };
    let lists = walk(&lines, &mut outline);
    outline.lines = lines;
    choose(lists, &mut outline);
    outline.narrative.sort_unstable();
    outline
}

impl<'a> Outline<'a> {
    /// Returns the words of an item as they stand in the text, without its marker.
    pub fn words(&self, item: &Item<'a>) -> &'a str {
        let first = &self.lines[item.lines.start];
        let start = first.start + item.marker.map_or(0, |marker| marker.length);
        let end = self.lines[item.lines.end - 1].end();
        self.text[start..end].trim_matches(lines::is_around)
    }
}

/// Takes the lines in order; returns the lists that were found.
fn walk<'a>(lines: &[Line<'a>], outline: &mut Outline<'a>) -> Vec<List<'a>> {
    let reader = Reader::new(lines);
    let mut lists = Vec::new();
    let mut before = None;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if line.is_blank() {
            at += 1;
            continue;
        }
        let next_meeting = |at: usize| facts::is_coming(&words::split(lines[at].text));
        let date = alone(line.text).filter(|_| !before.is_some_and(next_meeting));
        if let Some(date) = date {
            outline.dates.push((at, date));
        } else if line.is_separator() || is_page_number(line.text) {
            outline.separators.push(at);
        } else if outline.title.is_none()
            && lists.is_empty()
            && outline.narrative.is_empty()
            && is_title(lines, at)
        {
            outline.title = Some(at);
            before = Some(at);
        } else if let Some(list) = reader.list(at, before) {
            at = list.lines.end;
            before = None;
            outline.separators.extend(&list.dropped);
            lists.push(list);
            continue;
        } else {
            outline.narrative.push(at);
            before = Some(at);
        }
        at += 1;
    }
    lists
}

/// Tells whether the first line of words is a headline: short, no sentence, set apart from the
/// text by a date, a blank line or its length.
fn is_title(lines: &[Line<'_>], at: usize) -> bool {
    let line = &lines[at];
    let Some(below) = lines.get(at + 1) else { return false };
    let short = line.text.split_whitespace().count() <= LONGEST_TITLE;
    // A lone bullet in front of a headline is decoration.
    let counts = |marker: marker::Marker<'_>| marker.kind != Kind::Bullet;
    let decorated =
        |next: &Line<'_>| marker::find(next.text).is_some_and(|marker| marker.kind == Kind::Bullet);
    let has_marker =
        marker::find(line.text).is_some_and(|marker| counts(marker) || decorated(below));
    if !short || has_marker || ends_sentence(line.text) || line.is_opener() || is_closing(line.text)
    {
        return false;
    }
    let has_list = marker::find(below.text).is_some_and(|marker| !marker.form.is_bare());
    let apart = below.is_blank() || alone(below.text).is_some() || below.is_separator() || has_list;
    if apart {
        return lines[at + 1..].iter().any(|line| !line.is_blank());
    }
    // Without a blank line between them the first of two lines may be a part of a sentence.
    let tells = |line: &str, count: usize| {
        words::split(line).iter().take(count).any(|word| word.is_one_of(&TELLING))
    };
    let whole = ends_sentence(below.text) || below.is_opener();
    let sentence = whole && tells(below.text, 12) && !tells(line.text, 1);
    let cut = line.text.ends_with(['،', ',', '؛']);
    let longer = below.text.len() * 2 >= line.text.len() * 3 && !tells(line.text, 1);
    !cut && (longer || sentence || below.is_opener())
}

/// Finds the lists that are resolutions, agenda and attendance; the others are narrative.
fn choose<'a>(lists: Vec<List<'a>>, outline: &mut Outline<'a>) {
    let resolves =
        |list: &List<'_>| matches!(list.role, Some(Role::Resolutions | Role::Recommendations));
    // Where no list says that it is one of resolutions, the largest that says nothing is taken.
    // One behind a colon goes before one that only begins.
    let weight = |list: &List<'_>| {
        let introduced = list.opener.is_some_and(|at| outline.lines[at].is_opener());
        list.role.is_none().then_some((introduced, list.count))
    };
    let most = lists.iter().filter_map(weight).max().filter(|_| !lists.iter().any(resolves));
    let chosen = lists.iter().rposition(|list| most.is_some() && weight(list) == most);
    let mut headings = BTreeSet::new();
    for (number, mut list) in lists.into_iter().enumerate() {
        if resolves(&list) || Some(number) == chosen {
            headings.extend(take_opener(&mut list, outline));
            outline.unnamed = list.role.is_none();
            outline.resolutions.push(list);
        } else if list.role == Some(Role::Agenda) && outline.agenda.is_none() {
            headings.extend(take_opener(&mut list, outline));
            outline.agenda = Some(list);
        } else if list.role == Some(Role::Attendees) && outline.attendees.is_none() {
            headings.extend(take_opener(&mut list, outline));
            outline.attendees = Some(list);
        } else {
            let dropped = &list.dropped;
            let full = list.lines.clone();
            let full = full.filter(|at| !outline.lines[*at].is_blank() && !dropped.contains(at));
            let full: Vec<usize> = full.collect();
            outline.narrative.extend(&full);
            outline.other_lists.extend(full);
        }
    }
    outline.narrative.retain(|at| !headings.contains(at));
}

/// Makes a bare opener (`القرارات:`) its list's heading, and returns it: without the list it says
/// nothing.
fn take_opener(list: &mut List<'_>, outline: &Outline<'_>) -> Option<usize> {
    let opener = list.opener?;
    let first = list.sections.first_mut()?;
    let line = &outline.lines[opener];
    let before = opener.checked_sub(1).map(|at| &outline.lines[at]);
    let is_date = |at: usize| outline.dates.binary_search_by_key(&at, |(date, _)| *date).is_ok();
    let begins = before.is_none_or(|line| line.is_blank() || ends_sentence(line.text))
        || outline.title == opener.checked_sub(1)
        || opener.checked_sub(1).is_some_and(is_date);
    let count = line.text.split_whitespace().count();
    // `القرارات:` names what is below; `وقررت:` goes on telling.
    let noun = line.text.split_whitespace().next().unwrap_or_default();
    let names = words::split(noun).iter().any(|word| {
        let noun = word.fold.starts_with("ال") || word.is_any(&NAMING);
        noun && !word.fold.starts_with('و')
    });
    let bare = count <= BARE_OPENER && begins && names && role(line.text).is_some();
    let field = is_section_start(line.text) && count <= LONGEST_HEADING && !is_telling(line.text);
    let is_heading = line.is_opener() && (bare || field) && outline.title != Some(opener);
    if !is_heading || first.heading.is_some() {
        return None;
    }
    first.heading = Some(opener);
    Some(opener)
}
