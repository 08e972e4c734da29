//! `diwan rollback`: the site before the published one, put back in its place.

use std::path::Path;
use std::process::ExitCode;

use diwan::base::phrases::Word;
use diwan::base::report::Messages;

use crate::shell::arguments::RollbackOptions;
use crate::shell::confirm::confirm;
use crate::shell::failure::Failure;
use crate::shell::listing::Listing;
use crate::shell::manifest::MANIFEST;
use crate::shell::publish::{Publication, beside};
use crate::shell::restored::Restored;
use crate::shell::{disk, hash, say, stop, verify};

/// Runs the command.
pub(crate) fn run(options: &RollbackOptions, messages: &Messages) -> Result<ExitCode, Failure> {
    let output = disk::absolute(&options.output)?;
    let none = || Failure::refused("failure-no-previous", &output);
    // Where nothing was ever published no lock is left behind.
    if !["lock", "old", "previous"].iter().any(|what| beside(&output, what).exists()) {
        return Err(none());
    }
    stop::watch(&output)?;
    let mut publication = Publication::open(&output)?;
    let published = publication.look()?;
    let previous = publication.previous();
    if !previous.join(MANIFEST).is_file() {
        return Err(none());
    }
    let list = Listing::read(&previous)?;
    let manifest = hash::raw_of_pieces(&previous.join(MANIFEST), |_| Ok(()))?;
    let restored = Restored::look(&previous, &list, published);
    let findings = verify::compare(&previous, &list, messages);
    stop::check()?;
    if !findings.is_empty() {
        say::result(&verify::lines(&findings, messages))?;
        say::aside(&format!("{}\n", messages.say("rollback-not-whole", &[])));
        return Ok(ExitCode::from(1));
    }
    // It is replaced also where its list has come to harm: that may be why.
    let replaced = Listing::read(&output).ok();
    publication.go_back()?;
    let files = list.lines.iter().map(|line| (&*line.path, line.size, &line.sha256));
    confirm(&output, &manifest, &files.collect::<Vec<_>>(), true)?;
    restored.remember(&publication)?;
    say::result(&done(&options.output, &list, replaced.as_ref(), messages))?;
    Ok(ExitCode::SUCCESS)
}

/// Says which site is published now, and which was.
fn done(output: &Path, now: &Listing, before: Option<&Listing>, messages: &Messages) -> String {
    let output = say::path(output);
    let of = |list: &Listing| [list.date.to_string(), list.files().to_string()];
    let [date, files] = of(now);
    let mut words =
        vec![("output", output.as_str()), ("date", date.as_str()), ("files", files.as_str())];
    let replaced = before.map(of);
    if let Some([date, files]) = &replaced {
        words.extend([("old-date", date.as_str()), ("old-files", files.as_str())]);
    }
    let words: Vec<_> = words.into_iter().map(|(name, word)| (name, Word::Text(word))).collect();
    let id = if before.is_some() { "rollback-done" } else { "rollback-done-alone" };
    format!("{}\n", messages.say(id, &words))
}
