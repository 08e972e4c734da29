//! What a page has for the script that sorts and filters its table of resolutions.

use serde::Serialize;

use crate::base::html::Html;
use crate::base::phrases::Word as Said;
use crate::model::words::{Status, Word};
use crate::pages::edition::{Edition, Mark};
use crate::site::Ref;

/// From so many rows on a table can be sorted.
pub const FEWEST_TO_SORT: usize = 2;

/// From so many rows on they can be filtered; fewer are seen at a glance.
pub const FEWEST_TO_FILTER: usize = 8;

/// Stands for the number of shown rows until it is known where in the sentence that is.
const SHOWN: &str = "\u{FFFC}";

/// The fields above a table. A page hides them until its script finds that it runs.
#[derive(Debug, Serialize)]
pub struct Tools {
    /// The locale whose digits the page prints, for the script's own count.
    pub digits: &'static str,
    /// The statuses of the rows.
    pub statuses: Vec<StatusChoice>,
    /// Whether all rows have one status, so that there is nothing to choose.
    pub is_one_status: bool,
    /// How many rows are shown, the number in an element of its own.
    pub shown_html: Html,
}

/// A status to choose.
#[derive(Debug, Serialize)]
pub struct StatusChoice {
    /// The status.
    pub status: Mark,
    /// How many rows have it.
    pub count: String,
}

impl Tools {
    /// Makes the fields above the rows of a page.
    pub fn new(edition: &Edition<'_>, rows: &[Ref]) -> Self {
        let choice = |(status, _): &(Status, &str)| {
            let own = rows.iter().filter(|at| edition.site.follow_up(**at).status == *status);
            let count = own.count();
            let status = edition.status(*status);
            (count > 0).then(|| StatusChoice { status, count: edition.count(count) })
        };
        let statuses: Vec<_> = Status::ALL.iter().filter_map(choice).collect();
        Tools {
            digits: edition.language().digits_locale(),
            is_one_status: statuses.len() == 1,
            statuses,
            shown_html: shown(edition, &edition.count(rows.len())),
        }
    }
}

/// Returns a status's place in the order of all.
pub fn rank(status: Status) -> usize {
    let found = Status::ALL.iter().position(|(one, _)| *one == status);
    found.expect("every status is in its own table")
}

fn shown(edition: &Edition<'_>, count: &str) -> Html {
    let words = [("shown", Said::Text(SHOWN)), ("all", Said::Text(count))];
    let said = edition.language().say("rows-shown", &words);
    let (before, after) = said.split_once(SHOWN).unwrap_or((&said, ""));
    let mut html = edition.html(before);
    html.push_markup("<b>");
    html.push_escaped(count);
    html.push_markup("</b>");
    html.push(&edition.html(after));
    html
}
