//! What is on each page of a meeting and of a council.

use std::ops::Range;

use crate::base::text::Lang;
use crate::model::Model;
use crate::model::languages::Languages;
use crate::model::meeting::{Attendee, Meeting};
use crate::model::prose::{Prose, Shape};
use crate::site::plan::correction_weight;
use crate::site::tables::RowWeights;
use crate::site::{Ref, paging, tables, weight};

/// For how many years a council's page has room.
const RESERVED_YEARS: usize = 20;

/// One page of a meeting: some rows of its table, and some blocks of its minutes.
#[derive(Debug, Clone, Default)]
pub struct MeetingPart {
    /// Positions of resolutions.
    pub rows: Range<usize>,
    /// Blocks of the minutes, by the language of the page.
    pub blocks: Vec<Range<usize>>,
    /// What it costs, at most.
    pub weight: usize,
}

/// One page of a council: some of its meetings and their resolutions, newest first.
#[derive(Debug, Clone, Default)]
pub struct CouncilPart {
    /// Positions of meetings in the model.
    pub meetings: Vec<usize>,
    /// Resolutions.
    pub rows: Vec<Ref>,
}

impl MeetingPart {
    /// Returns all of a meeting as one part, whatever it weighs.
    pub fn whole(meeting: &Meeting, languages: &Languages) -> Self {
        let blocks = |lang| {
            let shown = shown_minutes(&meeting.minutes, lang);
            0..shown.map_or(0, |(_, prose)| prose.outline.len())
        };
        let blocks = languages.all().map(blocks).collect();
        MeetingPart { rows: 0..meeting.resolutions.len(), blocks, weight: 0 }
    }
}

/// Returns the minutes that readers of a language get: theirs, or the first there are.
pub fn shown_minutes(texts: &[(Lang, Prose)], lang: Lang) -> Option<&(Lang, Prose)> {
    texts.iter().find(|(own, _)| *own == lang).or_else(|| texts.first())
}

/// Lays out a meeting: its table, and then its minutes as far as a page holds them.
pub fn meeting(model: &Model, weights: &RowWeights, position: usize) -> Vec<MeetingPart> {
    let meeting = &model.meetings[position];
    let rows = weights.of_meeting(position);
    let budget = weight::BUDGET - weight::FRAME;
    let head = head_weight(meeting);
    let table = if rows.len() > 1 { weight::TABLE } else { 0 };
    let mut parts: Vec<MeetingPart> = Vec::new();
    for range in paging::from_first(rows, head, budget - table) {
        let own: usize = rows[range.clone()].iter().sum();
        let above = if parts.is_empty() { head } else { 0 };
        let weight = above + table + own;
        parts.push(MeetingPart { rows: range, blocks: Vec::new(), weight });
    }
    let last = parts.len() - 1;
    let used = parts[last].weight;
    let mut heaviest: Vec<usize> = parts.iter().map(|part| part.weight).collect();
    for lang in model.settings.languages.all() {
        let blocks =
            shown_minutes(&meeting.minutes, lang).map_or(&[][..], |(_, prose)| &prose.outline);
        let weights: Vec<usize> = blocks.iter().map(block_weight).collect();
        let mut ranges = keep_headings(paging::from_first(&weights, used, budget), blocks);
        let first: usize = weights[ranges[0].clone()].iter().sum();
        if used > 0 && used + first > budget {
            // Not even the first block fits below the table: the minutes begin on the next page.
            ranges = keep_headings(paging::from_first(&weights, 0, budget), blocks);
            ranges.insert(0, 0..0);
        }
        for (index, range) in ranges.into_iter().enumerate() {
            let at = last + index;
            if parts.len() <= at {
                let rows = rows.len()..rows.len();
                parts.push(MeetingPart { rows, ..MeetingPart::default() });
                heaviest.push(0);
            }
            let own: usize = weights[range.clone()].iter().sum();
            let above = if at == last { used } else { 0 };
            heaviest[at] = heaviest[at].max(above + own);
            let part = &mut parts[at];
            part.blocks.resize(lang.index(), 0..0);
            part.blocks.push(range);
        }
    }
    for (part, weight) in parts.iter_mut().zip(heaviest) {
        part.blocks.resize(model.settings.languages.count(), 0..0);
        part.weight = weight + weight::FRAME;
    }
    parts
}

/// Lays out a council's meetings, given newest first.
pub fn council(
    model: &Model,
    rows: &RowWeights,
    council: usize,
    meetings: &[usize],
) -> Vec<CouncilPart> {
    enum Item {
        Meeting(usize),
        Row(Ref),
    }
    let mut items = Vec::new();
    let mut weights = Vec::new();
    for meeting in meetings {
        items.push(Item::Meeting(*meeting));
        weights.push(weight::ROW + weight::text(&model.meetings[*meeting].title));
        let record = &model.meetings[*meeting];
        for at in tables::rows(model, &[*meeting]) {
            // A withdrawn one is still in its meeting's own table.
            if record.withdrawal_of(&record.resolutions[at.position]).is_none() {
                items.push(Item::Row(at));
                weights.push(rows.of(at));
            }
        }
    }
    let head = council_head(model, council) + breakdown(model);
    let budget = (weight::BUDGET - weight::FRAME - weight::TABLE).saturating_sub(head);
    let pages = paging::from_oldest(&weights, budget.max(weight::BUDGET / 2));
    pages
        .into_iter()
        .map(|range| {
            let mut part = CouncilPart::default();
            for item in &items[range] {
                match item {
                    Item::Meeting(meeting) => part.meetings.push(*meeting),
                    Item::Row(at) => part.rows.push(*at),
                }
            }
            part
        })
        .collect()
}

/// Moves a heading at the end of a page to the page of what it is the heading of.
fn keep_headings(mut ranges: Vec<Range<usize>>, blocks: &[Shape]) -> Vec<Range<usize>> {
    for page in 0..ranges.len().saturating_sub(1) {
        while ranges[page].len() > 1 && blocks[ranges[page].end - 1].is_heading {
            ranges[page].end -= 1;
            ranges[page + 1].start -= 1;
        }
    }
    ranges
}

/// Returns what a text costs.
pub fn prose_weight(prose: &Prose) -> usize {
    prose.outline.iter().map(block_weight).sum()
}

fn block_weight(block: &Shape) -> usize {
    weight::bytes(block.html) + block.addresses * weight::ENTRY
}

/// Returns what everything on a meeting's first page costs but its table and minutes.
fn head_weight(meeting: &Meeting) -> usize {
    let facts = weight::text(&meeting.title)
        + weight::optional(meeting.place.as_ref())
        + weight::optional(meeting.slogan.as_ref());
    let attendee = |one: &Attendee| match one {
        Attendee::Person { name, role, body } => {
            weight::text(name) + weight::optional(role.as_ref()) + weight::optional(body.as_ref())
        }
        Attendee::Group { name, .. } => weight::text(name),
    };
    let attendees = meeting.attendees.iter().map(|one| weight::ENTRY + attendee(one));
    // A row's, and not an entry's: the block of data for programs names them again.
    let agenda = meeting.agenda.iter().map(|one| weight::ROW + weight::text(one));
    let figures = meeting.figures.iter().map(|one| weight::ROW + weight::text(&one.label));
    let documents = meeting.documents.iter().map(|one| weight::ROW + weight::text(&one.title));
    let photos =
        meeting.photos.iter().map(|one| weight::PHOTO + one.alt.as_ref().map_or(0, weight::text));
    let sources =
        meeting.sources.iter().map(|one| weight::ROW + weight::optional(one.title.as_ref()));
    let lists =
        attendees.chain(agenda).chain(figures).chain(documents).chain(photos).chain(sources);
    let corrections = meeting.corrections.iter().filter(|one| one.resolution.is_none());
    let corrections = corrections.map(correction_weight).sum::<usize>();
    facts + corrections + lists.sum::<usize>()
}

/// Returns what a council's follow-up by year and by sector costs at most. It mustn't grow with a
/// new meeting, or every older page would be cut anew: so many years and all sectors.
fn breakdown(model: &Model) -> usize {
    let sectors = model.sectors.iter().map(|sector| weight::text(&sector.name));
    let rows = model.sectors.len() + RESERVED_YEARS;
    sectors.sum::<usize>() + rows * (weight::ROW + weight::ENTRY)
}

fn council_head(model: &Model, council: usize) -> usize {
    let council = &model.councils[council];
    let members = council.members.iter().map(|member| {
        // Once in the list, once more in the block of data for programs.
        let twice = weight::ROW + weight::ENTRY;
        twice + weight::text(&member.name) + weight::optional(member.role.as_ref())
    });
    let former = council.renamed_from.iter().map(weight::text);
    weight::text(&council.name) + members.chain(former).sum::<usize>() + 8 * weight::ENTRY
}
