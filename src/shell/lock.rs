//! The lock beside an output folder: one run at a time, and the others are told which.
//!
//! The holder writes into it what it is; its time tells the clock of the file system. What somebody
//! else may have written there is believed only if it looks just like that.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::Path;

use crate::shell::clock;
use crate::shell::failure::Failure;
use crate::shell::stat::Stat;

/// How much of a lock is read, in bytes; what a holder writes is shorter.
const MOST: u64 = 256;

/// What a holder's line begins with.
const MARK: &str = "diwan";

/// The lock, held until it is dropped.
pub(crate) struct Lock {
    file: File,
    /// What is written in it.
    line: String,
}

/// Who holds a lock.
#[derive(Debug, PartialEq, Eq)]
struct Holder {
    process: u32,
    /// As people read it.
    since: String,
    host: Option<String>,
}

impl Lock {
    /// Takes the lock of an output folder.
    pub(crate) fn take(path: &Path, output: &Path) -> Result<Self, Failure> {
        let failed = || Failure::doing("failure-lock", path);
        // Through a link it would be written elsewhere, and a pipe would never open.
        if fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) {
            return Err(failed()(io::Error::from(ErrorKind::InvalidInput)));
        }
        let file = File::options().create(true).truncate(false).write(true).open(path);
        let file = file.map_err(failed())?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(held(path, output)),
            Err(TryLockError::Error(cause)) => return Err(failed()(cause)),
        }
        let line = format!("{MARK} {} {} {}", std::process::id(), clock::now(), host());
        let lock = Lock { file, line: format!("{}\n", line.trim_end()) };
        // What can't be written only keeps others from learning it.
        let _ = lock.file.set_len(0).and_then(|()| lock.write());
        Ok(lock)
    }

    /// Returns the time of the file system's clock; where it tells none, nothing ever settles.
    pub(crate) fn tick(&self) -> i64 {
        let found = self.write().and_then(|()| self.file.metadata());
        found.map_or(i64::MIN, |found| Stat::new(&found).modified)
    }

    fn write(&self) -> io::Result<()> {
        let mut file = &self.file;
        file.rewind().and_then(|()| file.write_all(self.line.as_bytes()))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Nobody holds it any more.
        let _ = self.file.set_len(0);
    }
}

/// Says that somebody else holds a lock, and who, if that can be read: some systems don't let
/// others read what is locked.
fn held(path: &Path, output: &Path) -> Failure {
    let mut text = String::new();
    let read = File::open(path).and_then(|file| file.take(MOST).read_to_string(&mut text));
    let Some(holder) = read.ok().and_then(|_| holder(&text)) else {
        return Failure::refused("failure-locked", output);
    };
    let failure = match &holder.host {
        Some(_) => Failure::refused("failure-locked-on", output),
        None => Failure::refused("failure-locked-by", output),
    };
    let failure = failure.with("process", holder.process.to_string()).with("since", holder.since);
    failure.with("host", holder.host.unwrap_or_default())
}

/// Reads what a holder has written; `None` if it is anything else, or cut short.
fn holder(text: &str) -> Option<Holder> {
    let mut words = text.strip_suffix('\n')?.split(' ');
    let (mark, process, since) = (words.next()?, words.next()?, words.next()?);
    let host = words.next();
    let is_name = |name: &str| {
        let is_part = |one: u8| one.is_ascii_alphanumeric() || b"-._".contains(&one);
        !name.is_empty() && name.bytes().all(is_part)
    };
    if mark != MARK || words.next().is_some() || !host.is_none_or(is_name) {
        return None;
    }
    let process = process.parse().ok()?;
    Some(Holder { process, since: clock::shown(since)?, host: host.map(str::to_owned) })
}

/// Returns the name of this machine; nothing where it has none.
#[cfg(unix)]
fn host() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

#[cfg(not(unix))]
fn host() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_holder_writes_is_believed() {
        let now = clock::now();
        let whole = format!("diwan 4711 {now} press-office.example\n");
        let known = holder(&whole).map(|one| (one.process, one.host));
        assert_eq!(known, Some((4711, Some("press-office.example".to_owned()))));
        let nameless = holder(&format!("diwan 4711 {now}\n")).map(|one| one.host);
        assert_eq!(nameless, Some(None));
        for text in [
            String::new(),
            "\n".to_owned(),
            // Cut short while it was written.
            whole.trim_end().to_owned(),
            format!("diwan {now}\n"),
            format!("diwan -1 {now} host\n"),
            format!("diwan 99999999999 {now} host\n"),
            "diwan 1 yesterday host\n".to_owned(),
            format!("diwan 1 {now} \u{1b}[2Jhost\n"),
            format!("diwan 1 {now} ho\u{202e}st\n"),
            format!("diwan 1 {now} host and more\n"),
            format!("diwan 1 {now} \n"),
            format!("{whole}{whole}"),
        ] {
            assert_eq!(holder(&text), None, "{text:?}");
        }
    }
}
