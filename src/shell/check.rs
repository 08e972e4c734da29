//! `diwan check`: everything that build checks, and nothing written.

use std::process::ExitCode;

use diwan::base::diag::has_error;
use diwan::base::report::{self, Messages};
use diwan::project::Nowhere;

use crate::shell::arguments::{CheckOptions, Format};
use crate::shell::failure::Failure;
use crate::shell::{clock, folder, say};

/// Runs the command.
pub(crate) fn run(options: &CheckOptions, messages: &Messages) -> Result<ExitCode, Failure> {
    let mut project = folder::load(&options.sources, clock::date(options.sources.date)?)?;
    let Ok(()) = project.make(&Nowhere);
    let (diagnostics, sources) = (&project.diagnostics, &project.sources);
    match options.format {
        Format::Text => {
            say::result(&report::text(diagnostics, sources, messages))?;
            say::aside(&format!("{}\n", say::summary(diagnostics, messages)));
        }
        Format::Json => {
            say::result(&format!("{}\n", report::json(diagnostics, sources, messages)))?;
        }
    }
    Ok(if has_error(diagnostics) { ExitCode::from(1) } else { ExitCode::SUCCESS })
}
