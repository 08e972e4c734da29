//! The numbers of a list: how the record writes them, and whether they count without a gap.

use std::collections::BTreeSet;

use crate::base::characters::fold_digits;
use crate::import::draft::{Resolution, Why};
use crate::import::list::List;

/// What is wrong with the counting of a list. Lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Miscount {
    /// Numbers are missing before a line: the first and the last of them.
    Gap(u32, u32, usize),
    /// A number is not higher than the one before it.
    Repeat(u32, usize),
    /// The list doesn't begin with 1.
    Start(u32, usize),
    /// The numbers begin again, so that the record can't use them.
    Restart(usize),
}

/// Checks that the numbers of each section follow each other.
pub fn miscounts(lists: &[List<'_>], line_of: impl Fn(usize) -> usize) -> Vec<Miscount> {
    let mut found = Vec::new();
    let mut is_first = true;
    for section in lists.iter().flat_map(|list| &list.sections) {
        let mut last = 0;
        for item in &section.items {
            let Some(number) = item.marker.and_then(|marker| marker.kind.value(last)) else {
                continue;
            };
            let line = line_of(item.lines.start);
            match number {
                1 if last == 0 && !is_first => found.push(Miscount::Restart(line)),
                _ if last == 0 && number > 1 && is_first => {
                    found.push(Miscount::Start(number, line))
                }
                _ if last == 0 => {}
                _ if number <= last => found.push(Miscount::Repeat(number, line)),
                _ if number > last + 1 => found.push(Miscount::Gap(last + 1, number - 1, line)),
                _ => {}
            }
            is_first = false;
            last = number.max(last);
        }
    }
    found
}

/// Gives the resolutions of a record their numbers: as printed where each has its own, else by
/// their places. A word or a letter is kept beside an id; a number that is printed twice gets a
/// letter. `miscounts` are those of the same lists.
pub fn assign(resolutions: &mut [Resolution], miscounts: &[Miscount]) {
    let printed: Vec<String> = resolutions.iter().map(|one| fold_digits(&one.printed)).collect();
    let of_digits =
        |one: &&String| !one.is_empty() && one.bytes().all(|byte| byte.is_ascii_digit());
    let digits = printed.iter().filter(of_digits).count();
    let distinct: BTreeSet<&String> = printed.iter().collect();
    let words = digits == 0 && distinct.len() == printed.len();
    let restarts = miscounts.iter().any(|one| matches!(one, Miscount::Restart(_)));
    let blank = printed.iter().any(String::is_empty);
    if blank || restarts || !words && digits < printed.len() {
        return;
    }
    let mut taken = BTreeSet::new();
    for (place, (resolution, folded)) in resolutions.iter_mut().zip(&printed).enumerate() {
        let number = resolution.printed.clone();
        if words {
            resolution.number = Some(number);
            resolution.id = Some((place + 1).to_string());
            continue;
        }
        let plain = folded.trim_start_matches('0');
        let plain = if plain.is_empty() { "0".to_owned() } else { plain.to_owned() };
        if taken.insert(plain.clone()) {
            resolution.number = Some(number);
        } else {
            let mut lettered = ('b'..='z').map(|letter| format!("{plain}{letter}"));
            let Some(free) = lettered.find(|one| !taken.contains(one)) else {
                return drop_numbers(resolutions);
            };
            taken.insert(free.clone());
            resolution.number = Some(free);
            resolution.number_why = Some(Why::Repeated(number, resolution.line));
        }
    }
}

/// Lets the places count: the numbers can't be told apart.
fn drop_numbers(resolutions: &mut [Resolution]) {
    for resolution in resolutions {
        (resolution.number, resolution.number_why) = (None, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assigned(printed: &[&str], miscounts: &[Miscount]) -> Vec<(Option<String>, Option<String>)> {
        let resolution =
            |printed: &&str| Resolution { printed: (*printed).to_owned(), ..Resolution::default() };
        let mut all: Vec<Resolution> = printed.iter().map(resolution).collect();
        assign(&mut all, miscounts);
        all.into_iter().map(|one| (one.number, one.id)).collect()
    }

    fn numbers(printed: &[&str]) -> Vec<String> {
        let numbers = assigned(printed, &[]).into_iter();
        numbers.map(|(number, _)| number.unwrap_or_default()).collect()
    }

    #[test]
    fn numbers_stay_as_printed_where_they_can() {
        assert_eq!(numbers(&["1", "2", "4"]), ["1", "2", "4"]);
        assert_eq!(numbers(&["١", "٢"]), ["١", "٢"]);
        assert_eq!(numbers(&["1", "2", "2", "2", "3"]), ["1", "2", "2b", "2c", "3"]);
        assert_eq!(numbers(&["٠", "00"]), ["٠", "0b"]);
        assert!(numbers(&["2"; 30]).iter().all(String::is_empty));
        assert_eq!(numbers(&["", "1"]), ["", ""]);
        assert_eq!(numbers(&["أولاً", "2"]), ["", ""]);
    }

    #[test]
    fn words_get_an_id_and_restarts_no_number() {
        let words = assigned(&["أولاً", "ثانياً"], &[]);
        assert_eq!(words[1], (Some("ثانياً".to_owned()), Some("2".to_owned())));
        let restarted = assigned(&["1", "2", "1"], &[Miscount::Restart(9)]);
        assert!(restarted.iter().all(|one| *one == (None, None)));
    }
}
