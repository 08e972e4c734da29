//! The command line of `diwan schema`.

use std::path::PathBuf;

use clap::Args;

pub(super) const SCHEMA_EXAMPLES: &str = "\
Examples:
  diwan schema
  diwan schema --content records
  diwan schema --output schemas";

#[derive(Debug, Args)]
pub(crate) struct SchemaOptions {
    /// Write them for the records in this folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
    /// Write them to this folder [default: .schemas in the content folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
}
