//! `diwan completions` and `diwan man`: the command line for shells and for `man`.

use std::process::ExitCode;

use diwan::base::phrases::Word;
use diwan::base::report::Messages;

use crate::shell::arguments::{self, CompletionsOptions, ManOptions};
use crate::shell::failure::Failure;
use crate::shell::{disk, file, say};

/// What near its beginning tells that a file is a man page of this program.
const MARK: &str = "\n.TH diwan";

/// Runs `diwan completions`.
pub(crate) fn completions(options: &CompletionsOptions) -> Result<ExitCode, Failure> {
    print(&arguments::completions(options.shell))
}

/// Runs `diwan man`.
pub(crate) fn man(options: &ManOptions, messages: &Messages) -> Result<ExitCode, Failure> {
    let pages = arguments::man_pages();
    let Some(folder) = &options.output else { return print(&pages[0].text) };
    let whole = disk::absolute(folder)?;
    for page in &pages {
        file::put(&whole, &page.name, &page.text, MARK)?;
    }
    let (folder, count) = (folder.display().to_string(), pages.len().to_string());
    let words = [("folder", Word::Text(folder.as_str())), ("count", Word::Text(&count))];
    say::result(&format!("{}\n", messages.say("summary-pages", &words)))?;
    Ok(ExitCode::SUCCESS)
}

fn print(text: &[u8]) -> Result<ExitCode, Failure> {
    say::result(&String::from_utf8_lossy(text))?;
    Ok(ExitCode::SUCCESS)
}
