//! What schemas say: each text in English, Arabic and Kurmanji, since editors show all or nothing.

use crate::base::diag::Diagnostics;
use crate::base::language::{Language, LanguageWish};
use crate::base::phrases::{Phrases, Word};
use crate::base::source::Sources;
use crate::model::languages::Languages;
use crate::pages::theme::ThemeFiles;

/// The languages, each with its texts about fields.
const LANGUAGES: [(&str, &str); 3] = [
    ("en", include_str!("../base/messages/fields/en.ftl")),
    ("ar", include_str!("../base/messages/fields/ar.ftl")),
    ("ku", include_str!("../base/messages/fields/ku.ftl")),
];

/// The texts that schemas say.
pub(crate) struct Texts {
    fields: Vec<(&'static str, Phrases)>,
    /// The languages of the program's own theme, whose pages show the same words.
    theme: Vec<Language>,
}

impl Texts {
    /// Loads all.
    pub(crate) fn load() -> Self {
        let phrases = |(tag, text)| (tag, Phrases::parse(tag, &[text]).0);
        let wish = |tag: &str| LanguageWish { tag: tag.to_owned(), ..LanguageWish::default() };
        let wishes = Languages::new(vec![wish("ar"), wish("ku")]);
        let mut sources = Sources::default();
        let files = ThemeFiles::new("theme", Vec::new(), &mut sources);
        let nowhere = sources.add(String::new(), String::new()).start();
        // What the program's own theme lacks, its tests report.
        let theme = files.languages(&wishes, &sources, nowhere, &mut Diagnostics::new());
        Texts { fields: LANGUAGES.map(phrases).into(), theme }
    }

    /// Returns a text in all languages, a line each.
    pub(crate) fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Returns a text that names words, in all languages.
    pub(crate) fn with(&self, id: &str, words: &[(&str, Word<'_>)]) -> String {
        self.each(id, words).join("\n")
    }

    /// Returns what a word of a vocabulary means, on one line: what pages show for it, or where they
    /// show nothing, a text of its own.
    pub(crate) fn label(&self, id: &str) -> String {
        let shown =
            |language: &Language| Some(isolated(&language.writing.tag, language.say_known(id)?));
        let shown: Option<Vec<String>> = self.theme.iter().map(shown).collect();
        shown.unwrap_or_else(|| self.each(id, &[])).join(" · ")
    }

    fn each(&self, id: &str, words: &[(&str, Word<'_>)]) -> Vec<String> {
        let said = |(tag, phrases): &(&str, Phrases)| {
            let said = phrases.say(id, words);
            isolated(tag, said.unwrap_or_else(|| panic!("{tag} has a text for {id}")))
        };
        self.fields.iter().map(said).collect()
    }
}

/// Keeps a text from right to left together where an editor writes from left to right.
fn isolated(tag: &str, text: String) -> String {
    if tag == "ar" { format!("\u{2067}{text}\u{2069}") } else { text }
}
