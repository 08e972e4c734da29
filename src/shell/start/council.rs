//! `diwan new council`.

use std::process::ExitCode;

use diwan::base::report::{MessageLanguage, Messages};
use diwan::model::words::CouncilKind;
use diwan::project::Project;
use diwan::starting::council::{self, Request};
use diwan::starting::voice::Voice;

use crate::shell::arguments::CouncilOptions;
use crate::shell::ask::Asker;
use crate::shell::failure::Failure;
use crate::shell::start::{id, own_first, put, refuse, tags, taken, word, words};
use crate::shell::{clock, disk, folder, say};

/// Runs the command.
pub(crate) fn run(
    options: &CouncilOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let input = folder::skeleton(&options.content, clock::date(None)?)?;
    let site = Project::load(input.clone());
    let Some(model) = &site.model else {
        return Ok(refuse(&site.diagnostics, &site.sources, messages));
    };
    let (tags, voice) = (tags(model), Voice::new(say::language(asked)));
    let content = disk::absolute(&options.content)?;
    let asker = Asker::new(messages, &content)?;
    let request = request(options, &own_first(tags.clone(), asked), &voice, &asker)?;
    let taken = taken(&content.join("councils"))?;
    let started = council::start(&request, &tags, &taken, &voice);
    put(&options.content, input, started, &content.join("site.yaml"), messages)
}

/// Reads what the command line names, and asks for the rest.
fn request(
    options: &CouncilOptions,
    tags: &[String],
    voice: &Voice,
    asker: &Asker<'_>,
) -> Result<Request, Failure> {
    let needed = [("--id", options.id.is_some()), ("--kind", options.kind.is_some())];
    let asks = asker.must_ask(&needed)?;
    let name = match &options.name {
        None if asks => asker.words("ask-council-name", tags)?,
        given => words(tags, given.as_ref()),
    };
    Ok(Request {
        kind: match options.kind {
            Some(kind) => kind,
            None => word("ask-council-kind", CouncilKind::Executive, voice, asker)?,
        },
        id: match &options.id {
            Some(name) => id(name)?,
            None => asker.id("ask-council-id")?,
        },
        name,
        parent: options.parent.as_ref().map(id).transpose()?,
    })
}
