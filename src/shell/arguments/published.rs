//! The options of what is done with a site that is published.

use std::path::PathBuf;

use clap::Args;

use crate::shell::arguments::Format;

pub(super) const ROLLBACK_EXAMPLES: &str = "\
Examples:
  diwan rollback
  diwan rollback --output public

The next build makes the site of the content again: mend that first.";

pub(super) const VERIFY_EXAMPLES: &str = "\
Examples:
  diwan verify output
  diwan verify /media/stick/site --lang ar
  diwan verify mirror --format json > copy.json

A whole copy has every byte that its list names. Who made the list, it can't tell:
compare the SHA-256 of manifest.json with the publisher's.";

#[derive(Debug, Args)]
pub(crate) struct RollbackOptions {
    /// Put back the site in this folder
    #[arg(long, value_name = "DIR", default_value = "output")]
    pub(crate) output: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyOptions {
    /// Check the copy in this folder
    #[arg(value_name = "DIR")]
    pub(crate) site: PathBuf,
    /// Print the report in this form
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}
