//! `diwan schema`: the schemas of the content's files, for editors.

use std::process::ExitCode;

use diwan::base::phrases::Word;
use diwan::base::report::Messages;
use diwan::base::schema_line::FOLDER;
use diwan::schema;

use crate::shell::arguments::SchemaOptions;
use crate::shell::failure::Failure;
use crate::shell::{disk, file, say};

/// Runs the command.
pub(crate) fn run(options: &SchemaOptions, messages: &Messages) -> Result<ExitCode, Failure> {
    let folder = match &options.output {
        Some(folder) => folder.clone(),
        None if options.content.is_dir() => options.content.join(FOLDER),
        None => return Err(Failure::refused("failure-no-content", &options.content)),
    };
    let schemas = schema::all();
    let files: Vec<(&str, &[u8])> =
        schemas.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    file::put_all(&disk::absolute(&folder)?, &files, schema::MARK)?;
    let count = files.len().to_string();
    let mut out = String::new();
    for (name, _) in &files {
        out += &format!("{}\n", say::path(&folder.join(name)));
    }
    out += &format!("{}\n", messages.say("summary-schemas", &[("count", Word::Text(&count))]));
    say::result(&out)?;
    Ok(ExitCode::SUCCESS)
}
