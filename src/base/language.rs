//! A language of the site: its own data and the interface texts in it.
//!
//! All of it comes from `languages/<tag>/` of the theme; no language is known to the code.
//! `language.ftl` holds direction, months, date patterns, signs of numbers and the alphabet,
//! `interface.ftl` the texts of the pages.

use std::collections::HashMap;
use std::sync::RwLock;

use crate::base::bidi::{Direction, first_strong};
use crate::base::date::Date;
use crate::base::html::Writing;
use crate::base::number::Decimal;
use crate::base::phrases::{Phrases, Word};

/// Which digits a language prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Digits {
    /// 0–9.
    Latin,
    /// ٠–٩.
    Arabic,
}

/// One language of the site, ready to write pages in.
pub struct Language {
    /// What HTML's `lang` says.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// Tag, direction and the tag for the other script.
    pub writing: Writing,
    direction_is_guessed: bool,
    digits: Digits,
    group_sign: String,
    decimal_sign: String,
    alphabet: HashMap<char, u32>,
    phrases: Phrases,
    /// The dates that were said so far: few, and each of them often.
    dates: RwLock<HashMap<Date, String>>,
}

/// What `site.yaml` says of a language, beside what its own data say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LanguageWish {
    /// The tag.
    pub tag: String,
    /// The name, for a language that the program doesn't know.
    pub name: Option<String>,
    /// The direction, for a language that the program doesn't know.
    pub direction: Option<Direction>,
    /// The digits, if not the language's own.
    pub digits: Option<Digits>,
}

impl Language {
    /// Makes a language of its phrases, those of its data and of the interface together.
    pub fn new(wish: &LanguageWish, phrases: Phrases) -> Self {
        let say = |id: &str| phrases.say(id, &[]);
        let direction = wish.direction.unwrap_or(match say("direction").as_deref() {
            Some("rtl") => Direction::Rtl,
            _ => Direction::Ltr,
        });
        let digits = wish.digits.unwrap_or(match say("digits").as_deref() {
            Some("arab") => Digits::Arabic,
            _ => Digits::Latin,
        });
        let name = wish.name.clone().or_else(|| say("name")).unwrap_or_else(|| wish.tag.clone());
        Language {
            tag: wish.tag.clone(),
            name,
            writing: Writing { tag: wish.tag.clone(), direction, other_tag: None },
            direction_is_guessed: wish.direction.is_none() && say("direction").is_none(),
            digits,
            group_sign: say("number-group").unwrap_or_default(),
            decimal_sign: say("number-decimal").unwrap_or_else(|| ".".to_owned()),
            alphabet: say("alphabet").map(|text| alphabet(&text)).unwrap_or_default(),
            phrases,
            dates: RwLock::default(),
        }
    }

    /// Tells whether neither `site.yaml` nor the theme says which way the language runs.
    pub fn direction_is_guessed(&self) -> bool {
        self.direction_is_guessed
    }

    /// Returns a text of the interface. A missing one shows its id, so that it is seen.
    pub fn say(&self, id: &str, words: &[(&str, Word<'_>)]) -> String {
        self.phrases.say(id, words).unwrap_or_else(|| id.to_owned())
    }

    /// Returns a text of the interface if there is one.
    pub fn say_known(&self, id: &str) -> Option<String> {
        self.phrases.say(id, &[])
    }

    /// Returns a text that depends on a count, with the count as this language prints it.
    pub fn say_count(&self, id: &str, count: usize) -> String {
        let shown = self.count(count);
        let words = [("count", Word::Count(count as u64)), ("shown", Word::Text(&shown))];
        self.say(id, &words)
    }

    /// Returns the ids of all texts there are.
    pub fn ids(&self) -> &[String] {
        self.phrases.ids()
    }

    /// Returns a number with this language's grouping, decimal sign and digits.
    pub fn number(&self, number: Decimal) -> String {
        let (sign, whole, fraction) = number.parts();
        let mut text = sign.to_owned();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                text.push_str(self.sign(&self.group_sign, "\u{66C}"));
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push_str(self.sign(&self.decimal_sign, "\u{66B}"));
            text.push_str(&fraction);
        }
        self.digits(&text)
    }

    /// Returns the sign that goes with the digits: Arabic ones have signs of their own.
    fn sign<'a>(&self, own: &'a str, arabic: &'static str) -> &'a str {
        match self.digits {
            Digits::Arabic if !own.is_empty() => arabic,
            _ => own,
        }
    }

    /// Returns a count with this language's grouping and digits.
    pub fn count(&self, count: usize) -> String {
        self.number(Decimal::from(count as u64))
    }

    /// Returns a share of a hundred as people write it.
    pub fn percent(&self, number: Decimal) -> String {
        let number = self.number(number);
        let said = self.phrases.say("percent", &[("number", Word::Text(&number))]);
        said.unwrap_or_else(|| format!("{number}%"))
    }

    /// Returns what stands between the entries of a list.
    pub fn separator(&self) -> String {
        self.phrases.say("list-separator", &[]).unwrap_or_else(|| ", ".to_owned())
    }

    /// Returns a date as people write it: `27ê berfanbara 2025an`. A language without data of its
    /// own gets the international form.
    pub fn date(&self, date: Date) -> String {
        let unharmed = "nobody panics who says a date";
        if let Some(said) = self.dates.read().expect(unharmed).get(&date) {
            return said.clone();
        }
        let said = self.known_date(date).unwrap_or_else(|| self.digits(&date.to_string()));
        self.dates.write().expect(unharmed).insert(date, said.clone());
        said
    }

    fn known_date(&self, date: Date) -> Option<String> {
        let year = self.digits(&date.year.to_string());
        let year = ("year", Word::Text(year.as_str()));
        let Some(month) = date.month else { return self.phrases.say("date-year", &[year]) };
        let name = self.phrases.say(&format!("month-{month}"), &[])?;
        let month = ("month", Word::Text(name.as_str()));
        let Some(day) = date.day else { return self.phrases.say("date-month", &[month, year]) };
        let day = self.digits(&day.to_string());
        self.phrases.say("date-day", &[("day", Word::Text(&day)), month, year])
    }

    /// Returns a locale in which every browser counts with the digits of this language: not every
    /// one knows the language itself.
    pub fn digits_locale(&self) -> &'static str {
        match self.digits {
            Digits::Latin => "en-u-nu-latn",
            Digits::Arabic => "en-u-nu-arab",
        }
    }

    /// Returns the text with its ASCII digits as this language prints them.
    pub fn digits(&self, text: &str) -> String {
        match self.digits {
            Digits::Latin => text.to_owned(),
            Digits::Arabic => text
                .chars()
                .map(|character| match character.to_digit(10) {
                    Some(value) => char::from_u32(0x0660 + value).unwrap_or(character),
                    None => character,
                })
                .collect(),
        }
    }

    /// Returns what to sort a name by: this language's alphabet, other letters after it.
    pub fn sort_key(&self, name: &str) -> Vec<u32> {
        name.chars()
            .flat_map(char::to_lowercase)
            .filter(|letter| letter.is_alphanumeric() || *letter == ' ')
            .map(|letter| match self.alphabet.get(&letter) {
                Some(rank) => *rank,
                None => 0x10_0000 + u32::from(letter),
            })
            .collect()
    }

    /// Returns plain text for places without markup (a window's title), with a direction mark
    /// in front if its first letter would turn it the wrong way.
    pub fn plain(&self, text: &str) -> String {
        let turned = first_strong(text).is_some_and(|first| first != self.writing.direction);
        let starts_plain = text.chars().next().is_some_and(char::is_alphabetic);
        match self.writing.direction {
            _ if !turned && starts_plain => text.to_owned(),
            Direction::Rtl => format!("\u{200F}{text}"),
            Direction::Ltr => format!("\u{200E}{text}"),
        }
    }
}

/// Tells the languages which of them writes the other script, for words that are in it.
pub fn introduce(languages: &mut [Language]) {
    let known: Vec<Writing> = languages.iter().map(|one| one.writing.clone()).collect();
    for language in languages {
        language.writing.other_tag = known
            .iter()
            .find(|other| other.direction != language.writing.direction)
            .map(|other| other.tag.clone());
    }
}

/// Reads an alphabet: letters in order, between spaces; letters written together rank alike.
fn alphabet(text: &str) -> HashMap<char, u32> {
    let ranks = text.split_whitespace().zip(1..);
    let letters = ranks.flat_map(|(letters, rank)| letters.chars().map(move |one| (one, rank)));
    let mut alphabet: HashMap<char, u32> = letters.collect();
    alphabet.insert(' ', 0);
    alphabet
}
