//! The site in one language: how texts, dates, numbers and statuses are said in it.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::Serialize;
use tera::Value;

use crate::base::diag::Diagnostic;
use crate::base::html::Html;
use crate::base::language::Language;
use crate::base::number::Decimal;
use crate::base::speech::Speech;
use crate::base::text::{Lang, excerpt};
use crate::model::scope::Body;
use crate::model::words::{Status, Word as _};
use crate::pages::cards::Which;
use crate::pages::frame::Common;
use crate::pages::rows::ListRows;
use crate::pages::script::Script;
use crate::pages::theme::Theme;
use crate::site::follow_up::{Flag, FollowUp};
use crate::site::{Ref, Site, names, routes, weight};

/// What every page of one language is made with. Built once, shared by all its pages.
pub struct Edition<'a> {
    /// The records, laid out.
    pub site: &'a Site<'a>,
    /// The templates.
    pub theme: &'a Theme,
    /// The language.
    speech: Speech<'a>,
    /// The texts of the interface, for the templates.
    pub texts: Value,
    /// How many bytes the ZIP of each council has, by its position, where there is one.
    pub zips: BTreeMap<usize, u64>,
    /// Which records have a card.
    pub cards: Which,
    /// The rows of its lists.
    rows: Arc<ListRows>,
    /// What the frames of all its pages have in common.
    common: OnceLock<Common>,
}

/// A link: where it leads below the language's folder, and what it says.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// Below the language's folder.
    pub path: String,
    /// What it says.
    pub text_html: Html,
}

/// A status or flag: its word, and the class that draws its shape.
#[derive(Debug, Clone, Serialize)]
pub struct Mark {
    /// Part of a class: the word of the format with `-` for `_`.
    pub class: String,
    /// The anchor of its meaning on the about page.
    pub id: &'static str,
    /// The word in the page's language.
    pub word: String,
}

/// An edition speaks its language.
impl<'a> Deref for Edition<'a> {
    type Target = Speech<'a>;

    fn deref(&self) -> &Speech<'a> {
        &self.speech
    }
}

impl<'a> Edition<'a> {
    /// Prepares a language: its interface texts.
    pub fn new(
        site: &'a Site<'a>,
        theme: &'a Theme,
        languages: &'a [Language],
        lang: Lang,
    ) -> Self {
        let language = &languages[lang.index()];
        let said = language
            .ids()
            .iter()
            .filter_map(|id| Some((id.replace('-', "_"), Value::from(language.say_known(id)?))));
        let texts: BTreeMap<String, Value> = said.collect();
        let texts = Value::from(texts);
        let speech = Speech { languages, lang };
        let rows = Arc::new(ListRows::new(site));
        let (zips, common) = (BTreeMap::new(), OnceLock::new());
        Edition { site, theme, speech, texts, zips, cards: Which::None, rows, common }
    }

    /// Returns the same with ZIP files, by council.
    pub fn with_zips(&self, zips: BTreeMap<usize, u64>) -> Self {
        let (texts, rows) = (self.texts.clone(), Arc::clone(&self.rows));
        let (site, theme, speech) = (self.site, self.theme, self.speech);
        let (cards, common) = (self.cards, OnceLock::new());
        Edition { site, theme, speech, texts, zips, cards, rows, common }
    }

    /// Returns the same with cards for some records.
    pub fn with_cards(self, cards: Which) -> Self {
        Edition { cards: cards.of(self.site.model), ..self }
    }

    /// Returns what has pages kept that are read; the same in every page.
    pub fn register(&self) -> Option<Script> {
        self.theme.scripts.keeping.as_ref().map(|keeping| keeping.register.clone())
    }

    /// Returns what the frames of all pages have in common.
    pub fn common(&self) -> &Common {
        self.common.get_or_init(|| Common::new(self))
    }

    /// Returns rows of a list, for a page with this way up; or reports their template.
    pub fn list_rows(&self, rows: &[Ref], up: &str) -> Result<Html, Diagnostic> {
        self.rows.html(self, rows, up)
    }

    /// Returns a number of the page's language, isolated so that its sign stays where it is.
    pub fn number(&self, text: &str) -> Html {
        let mut html = Html::default();
        html.push_markup("<bdi dir=\"ltr\">");
        html.push_escaped(text);
        html.push_markup("</bdi>");
        html
    }

    /// Returns a count as this language prints it.
    pub fn count(&self, count: usize) -> String {
        self.language().count(count)
    }

    /// Returns an exact sum of money with its currency's name.
    pub fn money(&self, value: Decimal, currency: &str) -> Html {
        let mut html = self.number(&self.language().number(value));
        html.push_markup(" ");
        html.push(&self.currency(currency));
        html
    }

    /// Returns a currency's name, or its code where the language has no name for it.
    pub fn currency(&self, code: &str) -> Html {
        match self.language().say_known(&format!("currency-{code}")) {
            Some(name) => self.html(&name),
            None => self.number(code),
        }
    }

    /// Returns a resolution's title, or the beginning of its text.
    pub fn title(&self, at: Ref) -> Html {
        let title = names::title(self.site.resolution(at), self.lang);
        self.words(&title.text, title.lang)
    }

    /// Returns a resolution's title as plain words.
    pub fn plain_title(&self, at: Ref) -> String {
        let resolution = self.site.resolution(at);
        let text = resolution.title.as_ref().unwrap_or(&resolution.text);
        excerpt(text.shown(self.lang).text, weight::LONGEST_EXCERPT)
    }

    /// Returns a council as a link.
    pub fn council(&self, council: usize) -> Link {
        let record = &self.site.model.councils[council];
        let path = routes::council(self.site.model, council);
        Link { path, text_html: self.text(&record.name) }
    }

    /// Returns a council's short name.
    pub fn short_name(&self, council: usize) -> Html {
        let record = &self.site.model.councils[council];
        self.text(record.short())
    }

    /// Returns a body by its name: as a link below `root`, if it is a council of the site.
    pub fn body(&self, body: &Body, root: &str) -> Html {
        let id = match body {
            Body::Named(name) => return self.text(name),
            Body::Council(id) => id,
        };
        let Some(council) = self.site.find_council(id) else { return Html::default() };
        let link = self.council(council);
        let mut html = Html::default();
        html.push_markup("<a href=\"");
        html.push_escaped(root);
        html.push_escaped(&link.path);
        html.push_markup("\">");
        html.push(&link.text_html);
        html.push_markup("</a>");
        html
    }

    /// Returns bodies by their names, without links.
    pub fn body_names(&self, bodies: &[Body]) -> Html {
        let mut html = Html::default();
        for (index, body) in bodies.iter().enumerate() {
            if index > 0 {
                html.push_escaped(&self.language().separator());
            }
            match body {
                Body::Named(name) => html.push(&self.text(name)),
                Body::Council(id) => {
                    if let Some(council) = self.site.find_council(id) {
                        html.push(&self.short_name(council));
                    }
                }
            }
        }
        html
    }

    /// Returns a status as a word and a shape.
    pub fn status(&self, status: Status) -> Mark {
        let id = status.word();
        Mark { class: id.replace('_', "-"), id, word: self.say(&format!("status-{id}")) }
    }

    /// Returns a flag as a word and a frame.
    pub fn flag(&self, flag: Flag) -> Mark {
        let id = flag.word();
        Mark { class: id.replace('_', "-"), id, word: self.say(&format!("flag-{id}")) }
    }

    /// Returns the mark of what was withdrawn.
    pub fn withdrawn(&self) -> Mark {
        let id = "withdrawn";
        Mark { class: id.to_owned(), id, word: self.say("flag-withdrawn") }
    }

    /// Returns what stands beside the status of a resolution.
    pub fn flags(&self, follow_up: &FollowUp) -> Vec<Mark> {
        let withdrawn = follow_up.withdrawn.then(|| self.withdrawn());
        withdrawn.into_iter().chain(follow_up.flags.iter().map(|flag| self.flag(*flag))).collect()
    }
}
