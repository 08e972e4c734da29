//! The languages of a site, by position and by tag.

use crate::base::language::LanguageWish;
use crate::base::text::Lang;

/// The site's languages in the order of `site.yaml`.
#[derive(Debug, Clone)]
pub struct Languages {
    wishes: Vec<LanguageWish>,
    // Whether `site.yaml` named them all readably; else nothing is said of a language's absence.
    known: bool,
}

impl Languages {
    /// Makes a list of languages.
    pub fn new(wishes: Vec<LanguageWish>) -> Self {
        Languages { wishes, known: true }
    }

    /// Makes a list where `site.yaml` can't be read as far as its languages: those there are,
    /// else Arabic and Kurmanji.
    pub fn guessed(wishes: Vec<LanguageWish>) -> Self {
        let guess = |tag: &str| LanguageWish { tag: tag.to_owned(), ..LanguageWish::default() };
        let wishes = if wishes.is_empty() { vec![guess("ar"), guess("ku")] } else { wishes };
        Languages { wishes, known: false }
    }

    /// Tells whether the list is what the site's author meant.
    pub fn are_known(&self) -> bool {
        self.known
    }

    /// Returns the position of a language, by its tag or another spelling of it.
    pub fn find(&self, tag: &str) -> Option<Lang> {
        let tag = canonical(tag);
        let position = self.wishes.iter().position(|wish| wish.tag == tag)?;
        u8::try_from(position).ok().map(Lang)
    }

    /// Returns the tag of a language.
    pub fn tag(&self, lang: Lang) -> &str {
        &self.wishes[lang.index()].tag
    }

    /// Returns all languages.
    pub fn all(&self) -> impl Iterator<Item = Lang> {
        (0..self.wishes.len()).filter_map(|position| u8::try_from(position).ok().map(Lang))
    }

    /// Returns what `site.yaml` says of each language.
    pub fn wishes(&self) -> &[LanguageWish] {
        &self.wishes
    }

    /// Returns the wishes, to be changed while `site.yaml` is read.
    pub fn wishes_mut(&mut self) -> &mut [LanguageWish] {
        &mut self.wishes
    }

    /// Returns how many there are.
    pub fn count(&self) -> usize {
        self.wishes.len()
    }
}

/// Returns the tag that the site uses for a language: `ku` is Kurmanji in Latin script.
pub fn canonical(tag: &str) -> String {
    let lower = tag.to_ascii_lowercase();
    match lower.as_str() {
        "kmr" | "kur" | "ku-latn" | "kmr-latn" => "ku".to_owned(),
        _ => lower,
    }
}
