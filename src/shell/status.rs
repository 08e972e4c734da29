//! `diwan status`: the follow-up board in a terminal.

use std::path::Path;
use std::process::ExitCode;

use diwan::base::diag::has_error;
use diwan::base::ids::Id;
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::base::text::Lang;
use diwan::site::survey;
use diwan::status;

use crate::shell::arguments::{Format, StatusOptions};
use crate::shell::failure::Failure;
use crate::shell::{clock, folder, say};

/// Runs the command.
pub(crate) fn run(
    options: &StatusOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let mut project = folder::load(&options.sources, clock::date(options.sources.date)?)?;
    // Records that were left out would be missing from the counts.
    if has_error(&project.diagnostics) {
        report::sort(&mut project.diagnostics, &project.sources);
        say::aside(&report::text(&project.diagnostics, &project.sources, messages));
        say::aside(&format!("{}\n", say::summary(&project.diagnostics, messages)));
        return Ok(ExitCode::from(1));
    }
    let site = project.site().expect("records without an error have settings");
    let council = match &options.council {
        None => None,
        Some(name) => {
            let found = Id::parse(name).ok().and_then(|id| site.find_council(&id));
            let missing = || Failure::refused("failure-no-council", Path::new(name));
            Some(found.ok_or_else(missing)?)
        }
    };
    let survey = survey::of(&site, council);
    say::result(&match options.format {
        Format::Text => {
            let tag = say::language(asked).tag();
            let lang = site.model.settings.languages.find(tag).unwrap_or(Lang(0));
            status::text(&site, &survey, lang, messages)
        }
        Format::Json => format!("{}\n", status::json(&site, &survey)),
    })?;
    Ok(ExitCode::SUCCESS)
}
