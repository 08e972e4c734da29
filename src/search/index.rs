//! The inverted index: every word with the records that hold it, in shards by the alphabet, and of
//! the beginnings of very many words the records of all of these.
//!
//! A list of records is a text: each is its place, told as the way from the one before, times four,
//! plus its level; written to the base of 26 in small letters, the last of each number large. A shard
//! is entries between commas, each a word, a space and its list, all in the order of the words.
//!
//! A beginning whose words would fill a shard is *broad*: it has a list of its own, of all records
//! that hold such a word, and what begins so is read from there. The list is an entry like a word's,
//! between `*`, in a shard of its own; one that is too long for it goes on in the next ones. So nothing
//! that is typed needs more than two shards or one list. One letter is never a beginning (`words.rs`).

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::search::records::{self, Record};
use crate::search::vocabulary::{Lists, Vocabulary};
use crate::site::Site;

/// The longest shard of words, in bytes. A short one costs a query less, but lengthens the directory.
const HEAVIEST: usize = 12_000;

/// The longest part of a list, in bytes. Random letters of both cases, the worst that can be in one,
/// lose more than a quarter in `gzip`: it never costs a reader 20,000 bytes. Where most records are in
/// a list, most letters are one of few, and it costs a third of that.
const LONGEST_PART: usize = 25_000;

/// Stands around a broad beginning; after what filters' words begin with, before letters and digits.
const BROAD: &str = "*";

/// The level, beside the other, of a record that holds the whole word and not only its beginning.
const WHOLE: u32 = 1;

/// How many records are read in one go: each time every word is new.
const AT_ONCE: usize = 4_096;

/// The index.
#[derive(Default)]
pub struct Index {
    /// Where each shard starts: no word of it is before this, and none of the shard before is after.
    pub starts: Vec<String>,
    /// The shards.
    pub shards: Vec<String>,
}

impl Index {
    /// Reads all records.
    pub fn new(site: &Site<'_>, all: &[Record]) -> Self {
        let read = |(block, records): (usize, &[Record])| {
            let mut words = Vocabulary::default();
            for (at, record) in (block * AT_ONCE..).zip(records) {
                records::add_words(site, *record, &mut words);
                words.end_record(at);
            }
            words.into_lists()
        };
        let blocks: Vec<Lists> = all.par_chunks(AT_ONCE).enumerate().map(read).collect();
        let mut words = Vocabulary::default();
        blocks.into_iter().for_each(|block| words.append(block));
        Index::of(words.into_lists())
    }

    /// Lays out words, each with its records.
    fn of(mut lists: Lists) -> Self {
        lists.par_sort_unstable();
        // One that has several parts is broad: it is only here to be measured.
        let entry =
            |(word, list): &(Arc<str>, Vec<u32>)| format!("{word} {}", written(list).concat());
        let entries = lists.par_iter().map(entry);
        let entries: Vec<String> = entries.collect();
        let mut costs: BTreeMap<&str, usize> = BTreeMap::new();
        for ((word, _), entry) in lists.iter().zip(&entries) {
            for beginning in beginnings(word) {
                *costs.entry(beginning).or_default() += entry.len() + 1;
            }
        }
        costs.retain(|_, cost| *cost > HEAVIEST);
        let broad: Vec<&str> = costs.into_keys().collect();
        let parts = broad.par_iter().map(|beginning| written(&list(&lists, beginning)));
        let parts: Vec<Vec<String>> = parts.collect();
        let words = lists.iter().zip(entries).map(|((word, _), entry)| (&**word, entry));
        let rest = words.filter(|(word, _)| broad.binary_search(word).is_err());
        let (filters, rest): (Vec<_>, Vec<_>) = rest.partition(|(word, _)| *word < BROAD);
        let mut index = Index::default();
        index.add_words(filters);
        for (beginning, parts) in broad.into_iter().zip(parts) {
            index.add_list(&format!("{BROAD}{beginning}{BROAD}"), parts);
        }
        index.add_words(rest);
        index
    }

    /// Adds words that follow each other, which aren't broad.
    fn add_words(&mut self, words: Vec<(&str, String)>) {
        let (mut before, mut room) = ("", 0);
        for (word, entry) in words {
            match self.shards.last_mut() {
                Some(shard) if entry.len() < room => {
                    shard.push(',');
                    shard.push_str(&entry);
                }
                _ => {
                    self.starts.push(between(before, word).to_owned());
                    room = HEAVIEST;
                    self.shards.push(entry.clone());
                }
            }
            room = room.saturating_sub(entry.len() + 1);
            before = word;
        }
    }

    /// Adds the list of a broad beginning.
    fn add_list(&mut self, key: &str, parts: Vec<String>) {
        for (number, part) in parts.into_iter().enumerate() {
            let further = if number == 0 { String::new() } else { format!("{number:02}") };
            self.starts.push(format!("{key}{further}"));
            // Another sign keeps it from being taken for a whole word.
            self.shards.push(format!("{key}{BROAD} {part}"));
        }
    }
}

/// Returns the records of all words that begin so, each with the best of its levels.
fn list(lists: &Lists, beginning: &str) -> Vec<u32> {
    let first = lists.partition_point(|(word, _)| &**word < beginning);
    let words = lists[first..].iter().take_while(|(word, _)| word.starts_with(beginning));
    let last = words.clone().filter_map(|(_, records)| records.last()).max();
    let mut levels: Vec<Option<u8>> = vec![None; last.map_or(0, |last| *last as usize / 4 + 1)];
    for (word, records) in words {
        let whole = if **word == *beginning { WHOLE } else { 0 };
        for record in records {
            let level = &mut levels[*record as usize / 4];
            *level = Some(level.unwrap_or(0) | ((record % 4) | whole) as u8);
        }
    }
    (0..).zip(levels).filter_map(|(at, level)| Some(at * 4 + u32::from(level?))).collect()
}

/// Returns what is typed to find a word: it as a whole, and beginnings of at least two letters. A
/// filter's is only found as a whole.
fn beginnings(word: &str) -> impl Iterator<Item = &str> {
    let ends = word.char_indices().skip(2).map(|(end, _)| end);
    let ends = ends.filter(|_| !word.starts_with('#'));
    ends.map(|end| &word[..end]).chain([word])
}

/// Returns the shortest beginning of a word that is after the word before it.
fn between<'w>(before: &str, word: &'w str) -> &'w str {
    let same = before.chars().zip(word.chars()).take_while(|(one, other)| one == other).count();
    word.char_indices().nth(same + 1).map_or(word, |(end, _)| &word[..end])
}

/// Writes a list, in parts that can be read one without the other.
fn written(records: &[u32]) -> Vec<String> {
    let (mut parts, mut before) = (vec![String::new()], 0);
    for record in records {
        if parts.last().is_some_and(|part| part.len() > LONGEST_PART) {
            parts.push(String::new());
            before = 0;
        }
        let part = parts.last_mut().expect("there is always one");
        push_number((record / 4 - before) * 4 + record % 4, part);
        before = record / 4;
    }
    parts
}

fn push_number(number: u32, into: &mut String) {
    let letter = |digit: u32, first: u8| {
        char::from(first + u8::try_from(digit).expect("a digit is less than 26"))
    };
    let mut digits = vec![letter(number % 26, b'A')];
    let mut rest = number / 26;
    while rest > 0 {
        digits.push(letter(rest % 26, b'a'));
        rest /= 26;
    }
    into.extend(digits.iter().rev());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a list as the page's script does.
    fn read(list: &str) -> Vec<u32> {
        let (mut at, mut number, mut records) = (0, 0, Vec::new());
        for sign in list.chars() {
            number = number * 26 + sign.to_digit(36).unwrap() - 10;
            if sign.is_ascii_uppercase() {
                at += number / 4;
                records.push(at * 4 + number % 4);
                number = 0;
            }
        }
        records
    }

    /// Returns what a query for a beginning finds, and how many shards it reads.
    fn found(index: &Index, typed: &str) -> (Vec<u32>, usize) {
        let broad = format!("*{typed}*");
        let key = if index.starts.contains(&broad) { &broad } else { typed };
        let end = format!("{key}\u{FFFF}");
        let first = index.starts.partition_point(|start| start.as_str() <= key).saturating_sub(1);
        let count = index.starts[first..].iter().take_while(|start| **start <= end).count();
        let mut records: BTreeMap<u32, u32> = BTreeMap::new();
        for entry in index.shards[first..first + count].iter().flat_map(|shard| shard.split(',')) {
            let (word, list) = entry.split_once(' ').unwrap();
            let whole = if word == key { WHOLE } else { 0 };
            for record in entry.starts_with(key).then(|| read(list)).into_iter().flatten() {
                *records.entry(record / 4).or_default() |= (record % 4) | whole;
            }
        }
        (records.into_iter().map(|(at, level)| at * 4 + level).collect(), count)
    }

    #[test]
    fn a_list_reads_as_it_was_written() {
        let records = [0, 3, 4, 26, 1_351, 35_153, 200_000, 200_007, 4_000_001];
        assert_eq!(read(&written(&records).concat()), records);
    }

    #[test]
    fn whatever_is_typed_costs_little_and_finds_all_whatever_the_size_of_the_site() {
        // The words and lists of 100,000 records: a few words in most of them, most in a few.
        let lists = (1..8_000_u32).map(|rank| {
            let step = rank.div_ceil(8).max(2);
            let records =
                (0..100_000 / step).map(|one| (one * step + one % step) * 4 + one % 2 * 2);
            (format!("{:x}", rank.wrapping_mul(2_654_435_761)).into(), records.collect())
        });
        let mut lists: Lists = lists.collect();
        lists.push(("a_".into(), (0..100_000).map(|at| at * 4).collect()));
        lists.push(("b_".into(), vec![8]));
        lists.sort();
        let index = Index::of(lists.clone());
        assert!(index.shards.iter().all(|shard| shard.len() < LONGEST_PART + 50));
        assert!(index.starts.is_sorted());
        let is_broad = |start: &&String| start.starts_with('*') && start.ends_with('*');
        let broad = index.starts.iter().filter(is_broad).count();
        assert!(broad > 50 && broad < 2_000, "{broad}");
        let typed: Vec<&str> = lists.iter().flat_map(|(word, _)| beginnings(word)).collect();
        for typed in typed.into_iter().step_by(397).chain(["a_", "b_"]) {
            let mut expected: BTreeMap<u32, u32> = BTreeMap::new();
            for (word, records) in &lists {
                if word.starts_with(typed) {
                    let whole = if **word == *typed { WHOLE } else { 0 };
                    for record in records {
                        *expected.entry(record / 4).or_default() |= (record % 4) | whole;
                    }
                }
            }
            let expected: Vec<u32> =
                expected.into_iter().map(|(at, level)| at * 4 + level).collect();
            let (records, cost) = found(&index, typed);
            assert!(records == expected, "{typed}");
            assert!(cost <= 6, "{typed}: {cost}");
        }
    }
}
