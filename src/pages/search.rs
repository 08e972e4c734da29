//! The search page: the fields of its script, and the ways for those without one.

use serde::Serialize;

use crate::base::phrases::Word as Said;
use crate::model::words::{Status, Word};
use crate::pages::edition::Edition;
use crate::pages::frame::Frame;
use crate::site::{Facet, routes, weight};

/// What the names of councils to choose from may weigh: there may be thousands. Those with the most
/// resolutions are there; a council's own lists lead to the rest.
const COUNCILS: usize = 7 * 1024;

/// The search page.
#[derive(Debug, Serialize)]
pub struct SearchPage {
    /// The frame.
    pub frame: Frame,
    /// The locale whose digits the page prints.
    pub digits: &'static str,
    /// How many results are shown, `#` for their number and `##` for that of all.
    pub shown: String,
    /// What results can be narrowed down by.
    pub filters: Vec<Filter>,
    /// The lists of all records, below the language's folder.
    pub ways: Vec<Choice>,
}

/// A field to choose from.
#[derive(Debug, Serialize)]
pub struct Filter {
    /// Its name in addresses and in the index.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
    /// What to choose from.
    pub choices: Vec<Choice>,
}

/// Something to choose.
#[derive(Debug, Serialize)]
pub struct Choice {
    /// What stands for it: an id, a year, a word of the format; or a path.
    pub value: String,
    /// What it is called.
    pub label: String,
}

impl SearchPage {
    /// Makes the page.
    pub fn new(edition: &Edition<'_>, path: &str) -> Self {
        let mut frame = Frame::new(edition, &edition.say("search"), path);
        frame.script.clone_from(&edition.theme.scripts.search);
        frame.loads_scripts = true;
        let words = [("shown", Said::Text("#")), ("all", Said::Text("##"))];
        let filter = |name: &'static str, choices: Vec<Choice>| Filter {
            name,
            label: edition.say(name),
            choices,
        };
        let way =
            |(value, id): (&str, &str)| Choice { value: value.to_owned(), label: edition.say(id) };
        let ways = [(routes::RESOLUTIONS, "resolutions"), (routes::COUNCILS, "councils")];
        SearchPage {
            frame,
            digits: edition.language().digits_locale(),
            shown: edition.language().say("search-shown", &words),
            filters: vec![
                filter("council", councils(edition)),
                filter("year", years(edition)),
                filter("sector", sectors(edition)),
                filter("status", statuses(edition)),
            ],
            ways: ways.into_iter().map(way).collect(),
        }
    }
}

/// Returns the councils that have met and have the most resolutions, by name.
fn councils(edition: &Edition<'_>) -> Vec<Choice> {
    let site = edition.site;
    let met = |council: &usize| site.councils[*council].meeting_count > 0;
    let mut councils: Vec<usize> = (0..site.councils.len()).filter(met).collect();
    councils.sort_by_key(|council| std::cmp::Reverse(site.councils[*council].counts.all));
    let mut left = COUNCILS;
    let fits = |council: &usize| {
        let record = &site.model.councils[*council];
        let id = weight::bytes(record.id.as_str().len());
        let cost = weight::ENTRY / 2 + weight::text(&record.name) + id;
        let fits = cost <= left;
        left = left.saturating_sub(cost);
        fits
    };
    let mut choices: Vec<Choice> = councils
        .into_iter()
        .take_while(fits)
        .map(|council| &site.model.councils[council])
        .map(|council| Choice {
            value: council.id.to_string(),
            label: edition.plain(&council.name).to_owned(),
        })
        .collect();
    choices.sort_by_cached_key(|choice| edition.language().sort_key(&choice.label));
    choices
}

/// Returns the years of all meetings, the newest first.
fn years(edition: &Edition<'_>) -> Vec<Choice> {
    let meetings = edition.site.model.meetings.iter();
    let mut years: Vec<u16> = meetings.map(|meeting| meeting.date.year).collect();
    years.sort_unstable();
    years.dedup();
    let choice = |year: u16| {
        let value = year.to_string();
        Choice { label: edition.language().digits(&value), value }
    };
    years.into_iter().rev().map(choice).collect()
}

fn sectors(edition: &Edition<'_>) -> Vec<Choice> {
    let sectors = edition.site.model.sectors.iter().enumerate();
    let used = sectors.filter(|(at, _)| has_rows(edition, Facet::Sector(*at)));
    used.map(|(_, sector)| Choice {
        value: sector.id.clone(),
        label: edition.plain(&sector.name).to_owned(),
    })
    .collect()
}

fn statuses(edition: &Edition<'_>) -> Vec<Choice> {
    let all = Status::ALL.iter().map(|(status, _)| *status);
    let used = all.filter(|status| has_rows(edition, Facet::Status(*status)));
    used.map(|status| Choice {
        value: status.word().to_owned(),
        label: edition.status(status).word,
    })
    .collect()
}

fn has_rows(edition: &Edition<'_>, facet: Facet) -> bool {
    edition.site.list(facet).is_some_and(|list| list.count > 0)
}
