//! `diwan new meeting`.

use std::path::Path;
use std::process::ExitCode;

use diwan::base::characters::fold_digits;
use diwan::base::date::{Date, Day};
use diwan::base::ids::Id;
use diwan::base::report::{MessageLanguage, Messages};
use diwan::base::text::Lang;
use diwan::model::Model;
use diwan::model::council::Council;
use diwan::model::words::MeetingKind;
use diwan::project::Project;
use diwan::starting::Words;
use diwan::starting::meeting::{self, Request, Setting};
use diwan::starting::voice::Voice;

use crate::shell::arguments::MeetingOptions;
use crate::shell::ask::Asker;
use crate::shell::failure::Failure;
use crate::shell::start::{id, own_first, put, refuse, tags, taken, word, words};
use crate::shell::{clock, disk, folder, record, say};

/// The most resolutions that room is left for.
const MOST_RESOLUTIONS: u16 = 500;

/// Runs the command.
pub(crate) fn run(
    options: &MeetingOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let today = clock::date(None)?;
    let input = folder::skeleton(&options.content, today)?;
    let site = Project::load(input.clone());
    let Some(model) = &site.model else {
        return Ok(refuse(&site.diagnostics, &site.sources, messages));
    };
    let (tags, voice) = (tags(model), Voice::new(say::language(asked)));
    let content = disk::absolute(&options.content)?;
    let asker = Asker::new(messages, &content)?;
    let own = own_first(tags.clone(), asked);
    let request = Questions { options, own: &own, voice: &voice, asker: &asker, messages };
    let request = request.request(model, today)?;
    let council = content.join("councils").join(request.council.as_str());
    if model.council(&request.council).is_none() {
        if council.is_dir() {
            // It is there and can't be read.
            return Ok(refuse(&site.diagnostics, &site.sources, messages));
        }
        return Err(Failure::refused("failure-no-council", Path::new(request.council.as_str())));
    }
    let lang = model.settings.languages.find(voice.tag()).unwrap_or(Lang(0));
    let setting = Setting { model, tags: &tags, lang, today };
    let started = meeting::start(&request, &setting, &taken(&council)?, &voice);
    put(&options.content, input, started, &record::lock(&council), messages)
}

/// What the command line names, and who is asked for the rest.
struct Questions<'a> {
    options: &'a MeetingOptions,
    /// The site's languages, the officer's own first.
    own: &'a [String],
    voice: &'a Voice,
    asker: &'a Asker<'a>,
    messages: &'a Messages,
}

impl Questions<'_> {
    fn request(&self, model: &Model, today: Day) -> Result<Request, Failure> {
        let options = self.options;
        let only = match model.councils.as_slice() {
            [only] => Some(only.id.clone()),
            _ => None,
        };
        let given = options.council.as_ref().map(id).transpose()?.or(only);
        let asks = self.asker.must_ask(&[
            ("--council", given.is_some()),
            ("--kind", options.kind.is_some()),
            ("--date", options.date.is_some()),
        ])?;
        let council = match given {
            Some(council) => council,
            None => self.council(model)?,
        };
        let kind = match options.kind {
            Some(kind) => kind,
            None => word("ask-meeting-kind", MeetingKind::Regular, self.voice, self.asker)?,
        };
        let date = options.date.map_or_else(|| self.date(today), Ok)?;
        let title = match &options.title {
            None if asks => self.asker.words("ask-meeting-title", self.own)?,
            given => words(self.own, given.as_ref()),
        };
        let count = match options.resolutions {
            None if asks && date.first() <= today => self.count()?,
            given => given.unwrap_or(1),
        };
        Ok(Request {
            council,
            id: options.id.as_ref().map(id).transpose()?,
            kind,
            date,
            title,
            resolutions: vec![Words::new(); count.into()],
            minutes: Words::new(),
        })
    }

    fn council(&self, model: &Model) -> Result<Id, Failure> {
        if model.councils.is_empty() {
            return Err(Failure::refused("failure-no-councils", &self.options.content));
        }
        let lang = self.own.first().and_then(|tag| model.settings.languages.find(tag));
        let name = |one: &Council| {
            format!("{} ({})", one.short().shown(lang.unwrap_or(Lang(0))).text, one.id)
        };
        let names: Vec<String> = model.councils.iter().map(name).collect();
        Ok(model.councils[self.asker.choice("ask-council", &names, 0)?].id.clone())
    }

    fn date(&self, today: Day) -> Result<Date, Failure> {
        let refused = || self.messages.say("ask-bad-date", &[]);
        let check = |text: &str| Date::parse(text).map(|_| ()).map_err(|_| refused());
        let question = self.messages.say("ask-meeting-date", &[]);
        let answer = self.asker.line(&question, Some(today.to_string()), check)?;
        Ok(Date::parse(&answer).expect("only a date was taken"))
    }

    fn count(&self) -> Result<u16, Failure> {
        let read = |text: &str| {
            let digits = fold_digits(text);
            digits.parse::<u16>().ok().filter(|count| *count <= MOST_RESOLUTIONS)
        };
        let refused = || self.messages.say("ask-bad-count", &[]);
        let check = |text: &str| read(text).map(|_| ()).ok_or_else(refused);
        let question = self.messages.say("ask-resolutions", &[]);
        let answer = self.asker.line(&question, Some("1".to_owned()), check)?;
        Ok(read(&answer).expect("only a count was taken"))
    }
}
