//! The languages of a site, by position and by tag.

use crate::base::language::LanguageWish;
use crate::base::text::Lang;

/// The site's languages in the order of `site.yaml`.
#[derive(Debug, Clone)]
pub struct Languages {
    wishes: Vec<LanguageWish>,
}

impl Languages {
    /// Makes a list of languages; without any, Arabic and Kurmanji.
    pub fn new(wishes: Vec<LanguageWish>) -> Self {
        let known = |tag: &str| LanguageWish { tag: tag.to_owned(), ..LanguageWish::default() };
        let wishes = if wishes.is_empty() { vec![known("ar"), known("ku")] } else { wishes };
        Languages { wishes }
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
