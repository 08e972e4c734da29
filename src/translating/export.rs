//! The texts of a site as a PO file for a translator.

use crate::base::date::Day;
use crate::base::phrases::Word;
use crate::base::report::Messages;
use crate::base::source::{Place, Sources};
use crate::base::text::Lang;
use crate::model::Model;
use crate::model::languages::Languages;
use crate::model::translations::{Entry, Form};
use crate::translating::holdings::Holding;
use crate::translating::po::{self, Message};
use crate::translating::prose::{self, Piece};

/// The header's field that names the site.
pub const SITE: &str = "X-Diwan-Site";

/// Which texts are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those that are missing, or older than their original.
    Lacking,
    /// All.
    All,
}

/// A PO file.
#[derive(Debug)]
pub struct Export {
    /// The whole file.
    pub text: String,
    /// How many messages it has.
    pub count: usize,
    /// Texts that only a person can put side by side: the translation is made of other pieces.
    pub left_out: Vec<String>,
}

/// Who is written for.
struct Writer<'a> {
    sources: &'a Sources,
    languages: &'a Languages,
    comments: &'a Messages,
    lang: Lang,
    which: Which,
    messages: Vec<Message>,
    left_out: Vec<String>,
}

/// Writes the texts of these folders for translation into a language.
pub fn export(
    (holdings, sources): (&[&Holding], &Sources),
    model: &Model,
    (lang, which): (Lang, Which),
    date: Day,
    comments: &Messages,
) -> Export {
    let languages = &model.settings.languages;
    let (messages, left_out) = (Vec::new(), Vec::new());
    let mut writer = Writer { sources, languages, comments, lang, which, messages, left_out };
    for holding in holdings {
        writer.holding(holding);
    }
    let day = format!("{date} 00:00+0000");
    let header = [
        ("Project-Id-Version", model.settings.id.as_str()),
        ("POT-Creation-Date", &day),
        ("PO-Revision-Date", &day),
        ("Last-Translator", "none"),
        ("Language-Team", "none"),
        ("Language", languages.tag(lang)),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        (SITE, &model.settings.id),
    ];
    let text = po::write(&header, &writer.messages);
    Export { text, count: writer.messages.len(), left_out: writer.left_out }
}

/// Returns the permanent name of a text in the whole site, of a file the one of a piece.
pub fn context(holding: &Holding, entry: &Entry, piece: Option<usize>) -> String {
    let piece = piece.map(|at| format!(" {}", at + 1)).unwrap_or_default();
    format!("{}{}{piece}", holding.folder, entry.name)
}

impl Writer<'_> {
    fn holding(&mut self, holding: &Holding) {
        let tag = self.languages.tag(self.lang);
        let older = holding.translations.older(self.lang, tag);
        for entry in &holding.translations.entries {
            let (original, value) = entry.original();
            if original == self.lang {
                continue;
            }
            let is_older = older.iter().any(|other| std::ptr::eq(*other, entry));
            let is_lacking = is_older || entry.value(self.lang).is_none();
            if self.which == Which::Lacking && !is_lacking {
                continue;
            }
            if let Form::Files(_) = entry.form {
                self.prose(holding, entry);
                continue;
            }
            let string = entry.value(self.lang).map(|one| one.text.clone()).unwrap_or_default();
            self.messages.push(Message {
                notes: self.notes(holding, entry),
                reference: self.reference(value.place),
                is_fuzzy: is_older,
                context: context(holding, entry, None),
                id: value.text.clone(),
                string,
            });
        }
    }

    /// Adds the pieces of minutes or an answer.
    fn prose(&mut self, holding: &Holding, entry: &Entry) {
        let tag = self.languages.tag(self.lang);
        let place = entry.original().1.place;
        let pieces = prose::pieces(entry, &holding.translations, (self.lang, tag));
        let Some(pieces) = pieces else {
            self.left_out.push(self.sources.file(place.file).path.clone());
            return;
        };
        for (at, piece) in pieces.into_iter().enumerate() {
            let Piece { unit, existing, is_older } = piece;
            if self.which == Which::Lacking && existing.is_some() && !is_older {
                continue;
            }
            self.messages.push(Message {
                notes: self.notes(holding, entry),
                reference: self.reference(place.file.at(unit.range.start, unit.range.end)),
                is_fuzzy: is_older && existing.is_some(),
                context: context(holding, entry, Some(at)),
                id: unit.text,
                string: existing.unwrap_or_default(),
            });
        }
    }

    /// Says what a text is, and of which record.
    fn notes(&self, holding: &Holding, entry: &Entry) -> Vec<String> {
        let is_word = |part: &&str| !part.bytes().all(|byte| byte.is_ascii_digit());
        let name = entry.name.rsplit(' ').next().unwrap_or_default();
        let field = name.rsplit('/').find(is_word).unwrap_or_default();
        let meaning = self.comments.say(&format!("text-{field}"), &[]);
        let original = entry.original().0;
        let title = holding.title(original);
        let words = [("title", Word::Text(title)), ("name", Word::Text(&holding.name))];
        let of = self.comments.say("translate-of", &words);
        let mut notes = vec![meaning, of];
        if let Some(date) = &holding.date {
            notes.push(self.comments.say("translate-dated", &[("date", Word::Text(date))]));
        }
        if original != Lang(0) {
            let tag = Word::Text(self.languages.tag(original));
            notes.push(self.comments.say("translate-original", &[("tag", tag)]));
        }
        notes
    }

    fn reference(&self, place: Place) -> String {
        format!("{}:{}", self.sources.file(place.file).path, self.sources.locate(place).line)
    }
}
