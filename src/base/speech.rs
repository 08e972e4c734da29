//! How anything is told in one language of a site: the interface's words, the records' texts, dates.

use crate::base::bidi::Direction;
use crate::base::date::{Date, Day};
use crate::base::html::Html;
use crate::base::language::Language;
use crate::base::phrases::Word;
use crate::base::text::{Lang, Text};

/// A language among the others of its site.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    /// All languages of the site.
    pub languages: &'a [Language],
    /// This one's position.
    pub lang: Lang,
}

impl<'a> Speech<'a> {
    /// Returns this language.
    pub fn language(&self) -> &'a Language {
        &self.languages[self.lang.index()]
    }

    /// Returns a text of the interface.
    pub fn say(&self, id: &str) -> String {
        self.language().say(id, &[])
    }

    /// Returns a text of the interface with a name in it.
    pub fn say_with(&self, id: &str, name: &str, word: &str) -> String {
        self.language().say(id, &[(name, Word::Text(word))])
    }

    /// Returns words of this language as HTML.
    pub fn html(&self, text: &str) -> Html {
        Html::text(text, &self.language().writing)
    }

    /// Returns words of the records, marked if they are in another language.
    pub fn words(&self, text: &str, lang: Lang) -> Html {
        let writing = &self.languages[lang.index()].writing;
        if lang == self.lang { Html::text(text, writing) } else { Html::foreign(text, writing) }
    }

    /// Returns a text of the records, marked if it is in another language.
    pub fn text(&self, text: &Text) -> Html {
        let shown = text.shown(self.lang);
        self.words(shown.text, shown.lang)
    }

    /// Returns a text that may be missing; nothing if it is.
    pub fn optional(&self, text: Option<&Text>) -> Html {
        text.map(|text| self.text(text)).unwrap_or_default()
    }

    /// Returns a text as plain words, in whichever language there is.
    pub fn plain<'t>(&self, text: &'t Text) -> &'t str {
        text.shown(self.lang).text
    }

    /// Tells whether a text is there in this language.
    pub fn has(&self, text: &Text) -> bool {
        text.get(self.lang).is_some()
    }

    /// Returns a date as people of this language write it, isolated.
    pub fn date(&self, date: Date) -> Html {
        let language = self.language();
        let mut html = Html::default();
        html.push_markup("<time datetime=\"");
        html.push_escaped(&date.to_string());
        html.push_markup(match language.writing.direction {
            Direction::Rtl => "\" dir=\"rtl\">",
            Direction::Ltr => "\" dir=\"ltr\">",
        });
        html.push_escaped(&language.date(date));
        html.push_markup("</time>");
        html
    }

    /// Returns a day as people of this language write it, isolated.
    pub fn day(&self, day: Day) -> Html {
        self.date(Date::from(day))
    }
}
