//! What a single line tells of the list around it: what it is of, where it ends, what is a heading.

use crate::import::lexicon::{CLOSINGS, ROLES, Role, SAYING, SECTION_WORDS, SIGNATURES};
use crate::import::words::{self, Sort, Word};

/// Returns what the words of a line say that the list below is of: the last that say so.
pub fn role(line: &str) -> Option<Role> {
    let words = words::split(line);
    let of_word = |word: &Word| ROLES.iter().find(|(stem, _)| word.is(stem)).map(|(_, role)| *role);
    let last = words.iter().rev().find_map(of_word)?;
    let says = |role| words.iter().any(|word| of_word(word) == Some(role));
    match last {
        // `المخرجات والتوصيات` are of both forces: only a person can tell them apart.
        Role::Recommendations if says(Role::Resolutions) => Some(Role::Resolutions),
        // `اتفق الحضور على ما يلي`: those present do something.
        Role::Attendees if says(Role::Resolutions) => Some(Role::Resolutions),
        Role::Attendees if says(Role::Recommendations) => Some(Role::Recommendations),
        Role::Attendees if words.iter().any(|word| word.is_any(&SAYING)) => None,
        last => Some(last),
    }
}

/// Tells whether a line begins as one that closes a text does, with or without `و`.
pub fn is_closing(line: &str) -> bool {
    let beginning: String = line.chars().take(40).collect();
    let words = words::split(&beginning);
    CLOSINGS.iter().any(|closing| {
        let parts: Vec<&str> = closing.split(' ').collect();
        let begins = words.first().is_some_and(|word| word.is_just(parts[0]));
        let rest = words.iter().skip(1).zip(&parts[1..]).all(|(word, part)| word.fold == *part);
        begins && rest && words.len() > parts.len()
    })
}

/// A signature has at most this many words.
const LONGEST_SIGNATURE: usize = 10;

/// Tells whether a line is a signature: the name of an office, and little more.
pub fn is_signature(line: &str) -> bool {
    let beginning: String = line.chars().take(80).collect();
    let words = words::split(&beginning);
    words.len() <= LONGEST_SIGNATURE
        && SIGNATURES.iter().any(|signature| {
            let parts = signature.split(' ');
            let count = parts.clone().count();
            words.len() >= count && words.iter().zip(parts).all(|(word, part)| word.is(part))
        })
}

/// Tells whether a line goes on telling instead of naming what is below: `ثم استعرض …:`.
pub fn is_telling(line: &str) -> bool {
    let words = words::split(line);
    words.first().is_some_and(|word| {
        word.fold.starts_with('و')
            || ["ثم", "كما", "بعدها", "pasi", "pist", "di", "li"].contains(&&*word.fold)
    })
}

/// A line that is longer, in bytes, is no page number.
const LONGEST_PAGE_NUMBER: usize = 60;

/// Tells whether a line is the number of a page: `- 2 -`, `صفحة 2 من 3`.
pub fn is_page_number(line: &str) -> bool {
    if line.len() > LONGEST_PAGE_NUMBER {
        return false;
    }
    let words = words::split(line);
    let numbers = words.iter().filter(|word| word.sort == Sort::Number).count();
    let small = words.iter().all(|word| word.fold.len() <= 3 || word.sort != Sort::Number);
    let rest = words.iter().filter(|word| word.sort == Sort::Letters);
    let names = rest.clone().any(|word| word.is_one_of(&["صفحه", "الصفحه", "rupel"]));
    let known = |word: &Word| word.is_one_of(&["صفحه", "الصفحه", "من", "rupel", "ji"]);
    let dashed = words.iter().filter(|word| ["-", "–", "—"].contains(&&*word.fold)).count() == 2;
    (1..=2).contains(&numbers) && small && rest.clone().all(known) && (names || dashed)
}

/// Tells whether a line names a field of work.
pub fn is_section(line: &str) -> bool {
    names_field(line, 5)
}

/// Tells whether a line begins with the name of a field of work.
pub fn is_section_start(line: &str) -> bool {
    names_field(line, 3)
}

fn names_field(line: &str, within: usize) -> bool {
    let words = words::split(line);
    words.iter().take(within).enumerate().any(|(at, word)| {
        // `من الناحية الخدمية` is a field, `مجلس الناحية` a district's council.
        let of_district = word.is("ناحيه") && !(at > 0 && words[at - 1].is_just("من"));
        word.is_any(&SECTION_WORDS) && !of_district
    })
}

/// Tells whether a line ends as a sentence does.
pub fn ends_sentence(line: &str) -> bool {
    line.ends_with(['.', '؟', '!', '…', '?'])
}
