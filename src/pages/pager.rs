//! The ways from one page of a long list to the others.

use serde::Serialize;

use crate::base::phrases::Word;
use crate::pages::edition::Edition;

/// A pager. Links are below the language's folder, and empty where there is no such page.
#[derive(Debug, Serialize, Default)]
pub struct Pager {
    /// The page before: of older rows in a list by date.
    pub first_path: String,
    /// What its link says.
    pub first_text: String,
    /// The page after.
    pub second_path: String,
    /// What its link says.
    pub second_text: String,
    /// The newest page, unless it is this or the next one.
    pub newest_path: String,
    /// Which page this is of how many; empty if there is only one.
    pub position: String,
}

/// Makes the pager of a list by date, whose last part is the newest: how many parts there are, and
/// the path of each. Readers come from the newest, so older rows are the way on.
pub fn by_date(
    edition: &Edition<'_>,
    part: usize,
    parts: usize,
    path: impl Fn(usize) -> String,
) -> Pager {
    if parts < 2 {
        return Pager::default();
    }
    let newest = parts - 1;
    let mut pager = Pager {
        first_text: edition.say("newer"),
        second_text: edition.say("older"),
        ..Pager::default()
    };
    if part > 0 {
        pager.second_path = path(part - 1);
    }
    if part < newest {
        pager.first_path = path(part + 1);
    }
    if part + 1 < newest {
        pager.newest_path = path(newest);
    }
    pager
}

/// Makes the pager of a list in its own order.
pub fn in_order(
    edition: &Edition<'_>,
    part: usize,
    parts: usize,
    path: impl Fn(usize) -> String,
) -> Pager {
    if parts < 2 {
        return Pager::default();
    }
    let mut pager = Pager {
        first_text: edition.say("previous-page"),
        second_text: edition.say("next-page"),
        position: position(edition, part, parts),
        ..Pager::default()
    };
    if part > 0 {
        pager.first_path = path(part - 1);
    }
    if part + 1 < parts {
        pager.second_path = path(part + 1);
    }
    pager
}

/// Returns the title of a page of a list in its own order. The page's number comes first: a long
/// title is cut at its end.
pub fn title_in_order(edition: &Edition<'_>, title: &str, part: usize) -> String {
    if part == 0 {
        return title.to_owned();
    }
    let page = edition.count(part + 1);
    let words = [("title", Word::Text(title)), ("page", Word::Text(&page))];
    edition.language().say("page-title", &words)
}

/// Returns the title of a page of a list by date: the newest has the plain one, the others are
/// numbered as their files are.
pub fn title_by_date(edition: &Edition<'_>, title: &str, part: usize, parts: usize) -> String {
    title_in_order(edition, title, if part + 1 == parts { 0 } else { part + 1 })
}

fn position(edition: &Edition<'_>, part: usize, parts: usize) -> String {
    let (page, pages) = (edition.count(part + 1), edition.count(parts));
    let words = [("page", Word::Text(page.as_str())), ("pages", Word::Text(pages.as_str()))];
    edition.language().say("page-of", &words)
}
