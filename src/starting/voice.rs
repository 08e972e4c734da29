//! How a record to begin with speaks to the officer: comments, and what the format's words mean, in
//! the language of the messages.

use crate::base::diag::Diagnostics;
use crate::base::language::{Language, LanguageWish};
use crate::base::report::{MessageLanguage, Messages};
use crate::base::source::Sources;
use crate::model::languages::Languages;
use crate::model::words::{CouncilKind, MeetingKind, Verdict, Word};
use crate::pages::theme::ThemeFiles;

/// A vocabulary whose words pages show.
pub trait Shown: Word {
    /// How the ids of the theme's texts for its words begin.
    const STEM: &'static str;
}

impl Shown for CouncilKind {
    const STEM: &'static str = "council-kind";
}

impl Shown for MeetingKind {
    const STEM: &'static str = "meeting-kind";
}

impl Shown for Verdict {
    const STEM: &'static str = "verdict";
}

/// The officer's language.
pub struct Voice {
    tag: &'static str,
    comments: Messages,
    /// The theme's texts; none for English, in which the words explain themselves.
    shown: Option<Language>,
}

impl Voice {
    /// Loads a language.
    pub fn new(language: MessageLanguage) -> Self {
        let comments = Messages::for_comments(language);
        if language == MessageLanguage::English {
            return Voice { tag: language.tag(), comments, shown: None };
        }
        let wish = LanguageWish { tag: language.tag().to_owned(), ..LanguageWish::default() };
        let mut sources = Sources::default();
        let files = ThemeFiles::new("theme", Vec::new(), &mut sources);
        let nowhere = sources.add(String::new(), String::new()).start();
        // What the program's own theme lacks, its tests report.
        let problems = &mut Diagnostics::new();
        let languages = files.languages(&Languages::new(vec![wish]), &sources, nowhere, problems);
        Voice { tag: language.tag(), comments, shown: languages.into_iter().next() }
    }

    /// Returns the language's tag.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// Returns a text.
    pub fn say(&self, id: &str) -> String {
        self.comments.say(id, &[])
    }

    /// Returns a word of the format, and what pages show for it.
    pub fn label<W: Shown>(&self, value: W) -> String {
        let word = value.word();
        let shown = self.shown.as_ref();
        match shown.and_then(|language| language.say_known(&format!("{}-{word}", W::STEM))) {
            Some(shown) => format!("{word} ({shown})"),
            None => word.to_owned(),
        }
    }

    /// Returns all words of a vocabulary so.
    pub fn labels<W: Shown>(&self) -> Vec<String> {
        W::ALL.iter().map(|(value, _)| self.label(*value)).collect()
    }
}
