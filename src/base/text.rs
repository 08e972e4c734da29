//! Texts in several languages.

use serde::{Deserialize, Serialize};

/// The position of a language in `site.yaml`; 0 is the primary one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Lang(pub u8);

impl Lang {
    /// Returns the position as an index.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A text in at least one of the site's languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The values in the order of the languages, empty where one is missing, with [`BETWEEN`] between
    /// them. At least one isn't empty. A site has millions of texts: in one piece each takes a third
    /// of the memory.
    by_lang: Box<str>,
}

/// Stands between the values of a text, and in none of them: what has control characters is refused.
const BETWEEN: char = '\0';

/// A text as a reader of some language gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The words.
    pub text: &'a str,
    /// The language they are in: the reader's, or the first there is.
    pub lang: Lang,
}

impl Text {
    /// Makes a text from one value a language; `None` if all are missing.
    pub fn new(values: Vec<Option<String>>) -> Option<Self> {
        let mut by_lang = String::new();
        for (number, value) in values.into_iter().enumerate() {
            if number > 0 {
                by_lang.push(BETWEEN);
            }
            // What is refused has been reported, and is read on all the same.
            by_lang.extend(value.iter().flat_map(|value| value.split(BETWEEN)));
        }
        let is_there = by_lang.contains(|one| one != BETWEEN);
        is_there.then(|| Text { by_lang: by_lang.into_boxed_str() })
    }

    /// Returns the text in a language, if it is there.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.by_lang.split(BETWEEN).nth(lang.index()).filter(|value| !value.is_empty())
    }

    /// Returns the text in a language, else in the first language that has it.
    pub fn shown(&self, lang: Lang) -> Shown<'_> {
        match self.get(lang) {
            Some(text) => Shown { text, lang },
            None => self.values().next().expect("a text is there in at least one language"),
        }
    }

    /// Returns every value there is, in the order of the languages.
    pub fn values(&self) -> impl Iterator<Item = Shown<'_>> {
        let values = self.by_lang.split(BETWEEN).zip(0..).filter(|(value, _)| !value.is_empty());
        values.map(|(text, position)| Shown { text, lang: Lang(position) })
    }
}

/// Returns the beginning of a text, cut between words.
pub fn excerpt(text: &str, longest: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= longest {
        return text;
    }
    let cut: String = text.chars().take(longest - 1).collect();
    let whole_words = cut.rfind(' ').filter(|at| *at > cut.len() / 2).unwrap_or(cut.len());
    format!("{}…", cut[..whole_words].trim_end_matches(['،', ',', ' ', '.', ':']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_gives_back_each_language_that_it_was_given() {
        let text =
            |values: &[&str]| Text::new(values.iter().map(|one| Some((*one).to_owned())).collect());
        for values in [&["نص"][..], &["نص", "Nivîs"], &["", "Nivîs"], &["نص", "", "Text"]] {
            let made = text(values).unwrap();
            for (position, value) in (0..).zip(values) {
                assert_eq!(made.get(Lang(position)).unwrap_or_default(), *value);
            }
            assert_eq!(made.get(Lang(9)), None);
            let shown: Vec<&str> = made.values().map(|shown| shown.text).collect();
            assert_eq!(shown.concat(), values.concat());
        }
        assert_eq!(text(&["", "Nivîs"]).unwrap().shown(Lang(0)).lang, Lang(1));
        // A sign that is refused doesn't move a text into another language.
        assert_eq!(text(&["a\0b", "c"]).unwrap().get(Lang(1)), Some("c"));
        assert_eq!(text(&["", ""]), None);
        assert_eq!(Text::new(vec![None]), None);
    }
}
