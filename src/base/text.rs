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
    // At least one is `Some` and none is empty; as long as the list of languages.
    by_lang: Box<[Option<Box<str>>]>,
}

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
        let by_lang: Box<[_]> = values
            .into_iter()
            .map(|value| value.filter(|text| !text.is_empty()).map(String::into_boxed_str))
            .collect();
        by_lang.iter().any(Option::is_some).then_some(Text { by_lang })
    }

    /// Returns the text in a language, if it is there.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.by_lang.get(lang.index()).and_then(|value| value.as_deref())
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
        self.by_lang.iter().zip(0..).filter_map(|(value, position)| {
            value.as_deref().map(|text| Shown { text, lang: Lang(position) })
        })
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
