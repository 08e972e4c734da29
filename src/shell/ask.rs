//! Asking on the terminal for what the command line doesn't give.
//!
//! Nobody is asked whose input or messages go elsewhere: a script gets to know which options are
//! needed. Answers are checked when they are given, so that none is lost to a later refusal.

use std::io::{self, IsTerminal};
use std::path::Path;

use dialoguer::console::Term;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Input, Select};

use diwan::base::characters::{code_point, is_forbidden};
use diwan::base::ids::Id;
use diwan::base::phrases::Word;
use diwan::base::report::Messages;
use diwan::starting::Words;

use crate::shell::failure::Failure;
use crate::shell::stop;

/// Puts questions, in the language of the messages.
pub(crate) struct Asker<'a> {
    messages: &'a Messages,
    can_ask: bool,
}

impl<'a> Asker<'a> {
    /// Begins to ask, if there is somebody. Who ends the run then leaves `path` as it was.
    pub(crate) fn new(messages: &'a Messages, path: &Path) -> Result<Self, Failure> {
        let is_plain = std::env::var("TERM").is_ok_and(|term| term == "dumb");
        let can_ask = io::stdin().is_terminal() && io::stderr().is_terminal() && !is_plain;
        if can_ask {
            stop::watch(path)?;
        }
        Ok(Asker { messages, can_ask })
    }

    /// Tells whether to ask: if there is somebody, and one of these options is missing that a record
    /// can't do without.
    ///
    /// # Errors
    ///
    /// If one is missing and nobody can be asked.
    pub(crate) fn must_ask(&self, needed: &[(&str, bool)]) -> Result<bool, Failure> {
        let missing = needed.iter().filter(|(_, is_given)| !is_given).map(|(name, _)| *name);
        let missing: Vec<&str> = missing.collect();
        match (missing.is_empty(), self.can_ask) {
            (false, false) => {
                Err(Failure::refused("failure-nobody-to-ask", Path::new(&missing.join(" "))))
            }
            (is_empty, _) => Ok(!is_empty),
        }
    }

    /// Tells whether somebody is there.
    pub(crate) fn can_ask(&self) -> bool {
        self.can_ask
    }

    /// Asks for a line; what `check` refuses is asked again.
    pub(crate) fn line(
        &self,
        question: &str,
        default: Option<String>,
        check: impl Fn(&str) -> Result<(), String>,
    ) -> Result<String, Failure> {
        let theme = ColorfulTheme::default();
        let mut input = Input::<String>::with_theme(&theme).with_prompt(question);
        input = match default {
            Some(default) => input.default(default),
            None => input.allow_empty(true),
        };
        let answer = input.validate_with(|answer: &String| check(answer.trim())).interact();
        Ok(answered(answer)?.trim().to_owned())
    }

    /// Asks for an id.
    pub(crate) fn id(&self, question: &str) -> Result<Id, Failure> {
        let refused = || self.messages.say("failure-bad-id", &[]);
        let check = |text: &str| Id::parse(text).map(|_| ()).map_err(|_| refused());
        let answer = self.line(&self.messages.say(question, &[]), None, check)?;
        Ok(Id::parse(&answer).expect("only an id was taken"))
    }

    /// Asks for a text in each of these languages; the first one that is left out ends it.
    pub(crate) fn words(&self, question: &str, tags: &[String]) -> Result<Words, Failure> {
        let mut words = Words::new();
        for tag in tags {
            let language = self.messages.say(&format!("language-{tag}"), &[]);
            let language = if language.starts_with("language-") { tag } else { &language };
            let asked = self.messages.say(question, &[]);
            let filled = [("question", Word::Text(&asked)), ("language", Word::Text(language))];
            let prompt = self.messages.say("ask-in-language", &filled);
            let answer = self.line(&prompt, None, |text| self.is_clean(text))?;
            if answer.is_empty() {
                break;
            }
            words.insert(tag.clone(), answer);
        }
        Ok(words)
    }

    /// Has one of these chosen; returns its position.
    pub(crate) fn choice(
        &self,
        question: &str,
        items: &[String],
        default: usize,
    ) -> Result<usize, Failure> {
        let theme = ColorfulTheme::default();
        let prompt = self.messages.say(question, &[]);
        let select = Select::with_theme(&theme).with_prompt(prompt);
        answered(select.items(items).default(default).interact())
    }

    /// Refuses the signs that no record may hold.
    fn is_clean(&self, text: &str) -> Result<(), String> {
        let Some(sign) = text.chars().find(|one| is_forbidden(*one)) else { return Ok(()) };
        let sign = code_point(sign);
        Err(self.messages.say("ask-bad-sign", &[("sign", Word::Text(&sign))]))
    }
}

/// Returns the answer, or why there is none. Choosing hides the cursor.
fn answered<T>(answer: dialoguer::Result<T>) -> Result<T, Failure> {
    answer.map_err(|dialoguer::Error::IO(cause)| {
        let _ = Term::stderr().show_cursor();
        let failed = Failure::doing("failure-no-answer", Path::new("-"))(cause);
        stop::check().err().unwrap_or(failed)
    })
}
