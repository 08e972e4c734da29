//! The command line of `diwan translate`: what is untranslated, out to translators and back.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::shell::arguments::Format;

const STATUS_EXAMPLES: &str = "\
Examples:
  diwan translate status
  diwan translate status tabqa/2025-annual clarifications/2026-01-05-well
  diwan translate status --format json > untranslated.json";

const EXPORT_EXAMPLES: &str = "\
Examples:
  diwan translate export --to ku --output tabqa.po tabqa
  diwan translate export --to ku --all > everything.po";

const IMPORT_EXAMPLES: &str = "\
Examples:
  diwan translate import tabqa.po
  diwan translate import tabqa.po --dry-run

What isn't translated, or marked as not sure, is left out and counted.";

const DONE_EXAMPLES: &str = "\
Examples:
  diwan translate done tabqa/2025-annual
  diwan translate done tabqa clarifications/2026-01-05-well --to ku";

#[derive(Debug, Subcommand)]
pub(crate) enum TranslateCommand {
    /// List what is missing in each language, or older than its original
    ///
    /// Older is what was changed after it was translated. That is known of texts that
    /// were imported, or that `diwan translate done` was told of.
    #[command(after_help = STATUS_EXAMPLES)]
    Status(TextsOptions),
    /// Write texts for a translator, as a PO file
    ///
    /// Translators open it in Poedit, Weblate and the like. Unless --all is given it
    /// holds what is missing and what is older than its original.
    #[command(after_help = EXPORT_EXAMPLES)]
    Export(ExportOptions),
    /// Put a translator's PO file into the records
    ///
    /// Nothing in the files changes but the translations. Everything is checked
    /// first; all files are written or, while there is an error, none.
    #[command(after_help = IMPORT_EXAMPLES)]
    Import(PoOptions),
    /// Record that translations agree with their originals as they are now
    ///
    /// For whoever translates in the records themselves: from then on it shows when an
    /// original is changed.
    #[command(after_help = DONE_EXAMPLES)]
    Done(DoneOptions),
}

#[derive(Debug, Args)]
pub(crate) struct TextsOptions {
    /// Look at these only: councils, meetings, clarifications/ID, or site.yaml
    #[arg(value_name = "COUNCIL[/MEETING]")]
    pub(crate) names: Vec<String>,
    /// Print the list in this form
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// Read the records in this folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct ExportOptions {
    /// Write these only: councils, meetings, clarifications/ID, or site.yaml
    #[arg(value_name = "COUNCIL[/MEETING]")]
    pub(crate) names: Vec<String>,
    /// Have them translated into this language of the site
    #[arg(long, value_name = "LANG")]
    pub(crate) to: String,
    /// Write what is translated and up to date too
    #[arg(long)]
    pub(crate) all: bool,
    /// Write to this file [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Read the records in this folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct PoOptions {
    /// Read this PO file
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Say what would change and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Find the records in this folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct DoneOptions {
    /// Record it of these: councils, meetings, clarifications/ID, or site.yaml
    #[arg(required = true, value_name = "COUNCIL[/MEETING]")]
    pub(crate) names: Vec<String>,
    /// Record it of this language [default: all]
    #[arg(long, value_name = "LANG")]
    pub(crate) to: Option<String>,
    /// Find the records in this folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
}
