//! Paging: a long table becomes several pages that hold the budget.
//!
//! Pages are filled from the oldest row, so that a new meeting changes only the newest page (and,
//! when that is full, the ways between it and the one before). The newest has the list's own name
//! (`index.html`), since it is what readers come for; the full older ones are numbered from the
//! oldest: `-2` is the oldest, for ever.

/// Splits rows, given newest first with their weights, into pages of at most `budget`; gives the
/// pages oldest first, each as a range of rows. There is always at least one page.
pub fn from_oldest(weights: &[usize], budget: usize) -> Vec<std::ops::Range<usize>> {
    let mut pages = Vec::new();
    let mut end = weights.len();
    let mut used = 0;
    for row in (0..weights.len()).rev() {
        if used + weights[row] > budget && row + 1 < end {
            pages.push(row + 1..end);
            end = row + 1;
            used = 0;
        }
        used += weights[row];
    }
    pages.push(0..end);
    pages
}

/// Splits rows into pages in their own order: for lists that aren't ordered by date.
pub fn from_first(weights: &[usize], first: usize, budget: usize) -> Vec<std::ops::Range<usize>> {
    let mut pages = Vec::new();
    let mut start = 0;
    let mut used = first;
    for (row, weight) in weights.iter().enumerate() {
        if used + weight > budget && row > start {
            pages.push(start..row);
            start = row;
            used = 0;
        }
        used += weight;
    }
    pages.push(start..weights.len());
    pages
}

/// Returns the name of a page of a list that is filled from the oldest: the newest has the plain
/// name, the others count from 2.
pub fn name_from_oldest(stem: &str, part: usize, parts: usize) -> String {
    if part + 1 == parts { format!("{stem}.html") } else { format!("{stem}-{}.html", part + 2) }
}

/// Returns the name of a page of a list in its own order.
pub fn name_from_first(stem: &str, part: usize) -> String {
    name_of_part(stem, part, "html")
}

/// Returns the name of a file of a list in its own order.
pub fn name_of_part(stem: &str, part: usize, ending: &str) -> String {
    if part == 0 { format!("{stem}.{ending}") } else { format!("{stem}-{}.{ending}", part + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_pages_stay_as_they_are_when_rows_are_added() {
        let before = from_oldest(&[1; 10], 4);
        let after = from_oldest(&[1; 11], 4);
        assert_eq!(before, vec![6..10, 2..6, 0..2]);
        assert_eq!(after, vec![7..11, 3..7, 0..3]);
        let names =
            |parts: usize| (0..parts).map(move |part| name_from_oldest("index", part, parts));
        assert_eq!(names(3).collect::<Vec<_>>(), ["index-2.html", "index-3.html", "index.html"]);
        assert_eq!(names(1).collect::<Vec<_>>(), ["index.html"]);
    }

    #[test]
    fn a_row_heavier_than_the_budget_has_a_page_of_its_own() {
        assert_eq!(from_oldest(&[9, 1, 9], 4), vec![2..3, 1..2, 0..1]);
        assert_eq!(from_first(&[9, 1, 9], 0, 4), vec![0..1, 1..2, 2..3]);
        assert_eq!(from_oldest(&[], 4), vec![0..0]);
        assert_eq!(from_first(&[], 9, 4), vec![0..0]);
    }

    #[test]
    fn what_stands_above_the_first_page_counts() {
        assert_eq!(from_first(&[1; 6], 2, 4), vec![0..2, 2..6]);
    }
}
