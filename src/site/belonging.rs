//! Which pages belong to which council: what somebody reads who follows it.

use crate::site::{Facet, PageKind, Site};

/// Returns the positions of the pages of each council: its own, those of its meetings and their
/// resolutions, its clarifications and its lists. A joint meeting belongs to each of its councils.
pub fn pages(site: &Site<'_>) -> Vec<Vec<usize>> {
    let mut councils: Vec<Vec<usize>> = vec![Vec::new(); site.model.meetings.len()];
    for (council, entry) in site.councils.iter().enumerate() {
        for meeting in entry.parts.iter().flat_map(|part| &part.meetings) {
            councils[*meeting].push(council);
        }
    }
    let mut pages = vec![Vec::new(); site.councils.len()];
    for (position, page) in site.pages.iter().enumerate() {
        let mut add = |council: usize| pages[council].push(position);
        match page.kind {
            PageKind::Council { council, .. } => add(council),
            PageKind::Meeting { meeting, .. } => councils[meeting].iter().copied().for_each(add),
            PageKind::Resolution(at) => councils[at.meeting].iter().copied().for_each(add),
            PageKind::Clarification(one) => {
                let council = &site.model.clarifications[one].council;
                site.find_council(council).into_iter().for_each(add);
            }
            PageKind::List { list, .. } => match site.lists[list].facet {
                Facet::Responsible(council)
                | Facet::CouncilYear(council, _)
                | Facet::CouncilSector(council, _) => add(council),
                _ => {}
            },
            _ => {}
        }
    }
    pages
}
