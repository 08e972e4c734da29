//! The key of everything that a site is made of: if it is the same, so is the site.
//!
//! Files of the content count by their path, size, time and inode, those of the theme by their
//! bytes. The content is walked before it is read, so that a change meanwhile shows the next time.

use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use rayon::prelude::*;

use diwan::base::date::Day;
use diwan::base::key::{Key, KeyMaker};
use diwan::base::report::MessageLanguage;
use diwan::content::tree::is_skipped;

use crate::shell::arguments::{BuildOptions, Cards};
use crate::shell::disk;
use crate::shell::folder::Theme;
use crate::shell::stat::Stat;

/// How long to wait for content that was written a moment ago, and between two looks.
const PATIENCE: i64 = 50_000_000;
const PAUSE: Duration = Duration::from_millis(1);

/// Returns the key of all inputs of a build but the program; `None` if it can't be told. `tick`
/// tells the time of the file system's clock.
pub(crate) fn key(
    options: &BuildOptions,
    theme: &Theme,
    (date, language): (Day, MessageLanguage),
    tick: impl Fn() -> i64,
) -> Option<Key> {
    let sources = &options.sources;
    let content = disk::absolute(&sources.content).ok()?;
    let mut maker = KeyMaker::default();
    maker.text(content.to_str()?).key(settled(&content, tick)?).text(&theme.name);
    maker.number(theme.files.len() as u64);
    for (path, bytes) in &theme.files {
        maker.text(path).bytes(bytes);
    }
    maker.text(sources.base_url.as_deref().unwrap_or_default());
    maker.text(&date.to_string()).text(&format!("{language:?}"));
    // Reports name folders, and the site's files attachments, as they were given.
    maker.text(sources.content.to_str()?);
    maker.number(u64::from(options.compress)).number(u64::from(options.zip));
    maker.number(Cards::which(options.cards) as u64);
    Some(maker.finish())
}

/// Returns the key of a content in which nothing can change any more without its time changing.
fn settled(content: &Path, tick: impl Fn() -> i64) -> Option<Key> {
    loop {
        let before = tick();
        let (key, newest) = walk(content).ok()?;
        if newest < before {
            return Some(key);
        }
        if newest > before.saturating_add(PATIENCE) {
            return None;
        }
        thread::sleep(PAUSE);
    }
}

/// Returns the key of what a folder holds, and the last time that it was changed.
fn walk(folder: &Path) -> io::Result<(Key, i64)> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !is_skipped(&entry.file_name().to_string_lossy()) {
            let found = entry.metadata()?;
            entries.push((entry.file_name(), found));
        }
    }
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    let below = |(name, found): &(_, fs::Metadata)| match found.is_dir() {
        true => walk(&folder.join(name)).map(Some),
        false => Ok(None),
    };
    let below: Vec<Option<(Key, i64)>> = match entries.iter().any(|(_, found)| found.is_dir()) {
        true => entries.par_iter().map(below).collect::<io::Result<_>>()?,
        false => vec![None; entries.len()],
    };
    let (mut maker, mut newest) = (KeyMaker::default(), i64::MIN);
    for ((name, found), below) in entries.iter().zip(below) {
        maker.bytes(name.as_encoded_bytes());
        if let Some((key, time)) = below {
            maker.number(0).key(key);
            newest = newest.max(time);
            continue;
        }
        let stat = Stat::new(found);
        // A link or device counts as one, whatever it leads to.
        maker.number(if found.is_file() { 1 } else { 2 });
        maker.number(stat.size).number(stat.modified.cast_unsigned()).number(stat.inode);
        newest = newest.max(stat.settles());
    }
    Ok((maker.finish(), newest))
}
