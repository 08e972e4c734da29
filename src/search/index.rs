//! The inverted index: every word with the records that hold it, in shards by the alphabet.
//!
//! A shard is one text: entries between commas, each a word, a space and its records, all in the
//! order of the words. A record is its place among all, told as the way from the one before, doubled,
//! one more if the word is in its name; written to the base of 26 in small letters, the last of each
//! number large. Lists that are long are several entries, the newest records first.

use std::collections::HashMap;

use rayon::prelude::*;

use crate::search::records::{self, Record, Words};
use crate::site::Site;

/// The longest shard, in bytes. Random letters of both cases, the worst that can be in one, lose
/// more than a quarter in `gzip`: it never costs a reader 20,000 bytes.
pub const HEAVIEST: usize = 26_000;

/// The most records of one entry.
const LONGEST_LIST: usize = 4_000;

/// How many records are read at a time: their words are in memory twice meanwhile.
const AT_ONCE: usize = 2_048;

/// The index.
pub struct Index {
    /// The first word of each shard.
    pub starts: Vec<String>,
    /// The shards.
    pub shards: Vec<String>,
}

impl Index {
    /// Reads all records.
    pub fn new(site: &Site<'_>, all: &[Record]) -> Self {
        let mut lists: HashMap<String, Vec<u32>> = HashMap::new();
        for (block, records) in all.chunks(AT_ONCE).enumerate() {
            let read = records.par_iter().map(|record| records::words_of(site, *record));
            let read: Vec<Words> = read.collect();
            for (at, words) in (block * AT_ONCE..).zip(read) {
                let at = u32::try_from(at).expect("there are fewer records than bytes in memory");
                for (word, is_name) in words {
                    lists.entry(word).or_default().push(at * 2 + u32::from(is_name));
                }
            }
        }
        Index::of(lists.into_iter().collect())
    }

    /// Lays out words, each with its records: their places doubled, one more for a name.
    fn of(mut lists: Vec<(String, Vec<u32>)>) -> Self {
        lists.par_sort_unstable();
        let entries: Vec<(&str, String)> = lists
            .par_iter()
            .flat_map_iter(|(word, records)| {
                let parts = records.chunks(LONGEST_LIST).rev();
                parts.map(move |part| (word.as_str(), format!("{word} {}", written(part))))
            })
            .collect();
        let mut index = Index { starts: Vec::new(), shards: Vec::new() };
        for (word, entry) in entries {
            match index.shards.last_mut() {
                Some(shard) if shard.len() + entry.len() < HEAVIEST => {
                    shard.push(',');
                    shard.push_str(&entry);
                }
                _ => {
                    index.starts.push(word.to_owned());
                    index.shards.push(entry);
                }
            }
        }
        index
    }
}

fn written(records: &[u32]) -> String {
    let mut text = String::new();
    let mut before = 0;
    for record in records {
        let (at, is_name) = (record / 2, record % 2);
        push_number((at - before) * 2 + is_name, &mut text);
        before = at;
    }
    text
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
                at += number / 2;
                records.push(at * 2 + number % 2);
                number = 0;
            }
        }
        records
    }

    #[test]
    fn a_list_reads_as_it_was_written() {
        let records = [0, 3, 26, 1_351, 35_153, 200_000, 200_003, 4_000_001];
        assert_eq!(read(&written(&records)), records);
    }

    #[test]
    fn every_shard_is_small_whatever_the_size_of_the_site() {
        // The words and lists of 100,000 records: a few words in most of them, most in a few.
        let lists = (1..40_000_u32).map(|rank| {
            let step = rank.div_ceil(8).max(2);
            let records = (0..100_000 / step).map(|one| (one * step + one % step) * 2);
            (format!("{:x}", rank.wrapping_mul(2_654_435_761)), records.collect())
        });
        let mut lists: Vec<(String, Vec<u32>)> = lists.collect();
        lists.sort();
        let index = Index::of(lists.clone());
        assert!(index.shards.iter().all(|shard| shard.len() <= HEAVIEST));
        assert!(index.starts.is_sorted());
        // The directory: about as many bytes as there are words in it, ten each.
        assert!(index.starts.len() < 1_500, "{} shards", index.starts.len());
        let mut longest = 0;
        for (word, records) in lists {
            let first = index.starts.partition_point(|start| *start < word).saturating_sub(1);
            let own = format!("{word} ");
            let parts: Vec<(usize, Vec<u32>)> = (first..)
                .zip(&index.shards[first..])
                .take_while(|(at, _)| index.starts[*at] <= word)
                .flat_map(|(at, shard)| shard.split(',').map(move |entry| (at, entry)))
                .filter_map(|(at, entry)| Some((at, read(entry.strip_prefix(&own)?))))
                .collect();
            longest = longest.max(parts.last().unwrap().0 + 1 - parts[0].0);
            let found: Vec<u32> = parts.into_iter().rev().flat_map(|(_, part)| part).collect();
            assert_eq!(found, records, "{word}");
        }
        assert!(longest <= 5, "a word is in {longest} shards");
    }
}
