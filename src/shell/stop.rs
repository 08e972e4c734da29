//! Signals that ask a run to end: it ends where nothing is half done.
//!
//! The first one is noted, and whoever is about to begin something asks `check`. Once the new site
//! takes the place of the old one it is too late: what is short is finished. A second signal ends
//! the program at once; the next run heals what it leaves. A run that never calls `watch` keeps the
//! system's way.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use crate::shell::failure::Failure;

#[cfg(unix)]
const SIGNALS: [i32; 3] = [SIGINT, SIGTERM, signal_hook::consts::SIGHUP];
#[cfg(not(unix))]
const SIGNALS: [i32; 2] = [SIGINT, SIGTERM];

/// What a shell adds to the number of the signal that ended a program.
const BY_SIGNAL: usize = 128;

static WATCH: OnceLock<Watch> = OnceLock::new();

struct Watch {
    /// What stays as it was when the run is stopped.
    path: PathBuf,
    /// The last signal that came; 0 before the first.
    signal: Arc<AtomicUsize>,
    /// Whether it is too late to stop.
    finishes: AtomicBool,
}

/// Begins to note signals; `path` is what a run that is stopped leaves as it was.
pub(crate) fn watch(path: &Path) -> Result<(), Failure> {
    let signal = Arc::new(AtomicUsize::new(0));
    let watch = Watch { path: path.to_owned(), signal, finishes: AtomicBool::new(false) };
    if WATCH.set(watch).is_err() {
        // A run that tries again.
        return Ok(());
    }
    let watch = WATCH.get().expect("it was just set");
    let asked = Arc::new(AtomicBool::new(false));
    for one in SIGNALS.into_iter().filter(|one| !is_ignored(*one)) {
        let number = usize::try_from(one).expect("signals are counted from one");
        // In this order: only the second one finds that it was asked before.
        flag::register_conditional_shutdown(one, one + BY_SIGNAL as i32, Arc::clone(&asked))
            .and_then(|_| flag::register(one, Arc::clone(&asked)))
            .and_then(|_| flag::register_usize(one, Arc::clone(&watch.signal), number))
            .map_err(Failure::doing("failure-signals", path))?;
    }
    Ok(())
}

/// Fails if the run was asked to end, and still can.
pub(crate) fn check() -> Result<(), Failure> {
    match WATCH.get().filter(|_| is_asked()) {
        Some(watch) => Err(Failure::refused("failure-stopped", &watch.path)),
        None => Ok(()),
    }
}

/// Tells whether the run was asked to end, and still can.
pub(crate) fn is_asked() -> bool {
    WATCH.get().is_some_and(|watch| {
        watch.signal.load(Ordering::Relaxed) != 0 && !watch.finishes.load(Ordering::Relaxed)
    })
}

/// From here on the run ends by itself, whoever asks.
pub(crate) fn finish() {
    if let Some(watch) = WATCH.get() {
        watch.finishes.store(true, Ordering::Relaxed);
    }
}

/// Fails if the run was asked to end while it finished something; else it can be stopped again.
pub(crate) fn go_on() -> Result<(), Failure> {
    if let Some(watch) = WATCH.get() {
        watch.finishes.store(false, Ordering::Relaxed);
    }
    check()
}

/// Returns the exit status of a run that was stopped.
pub(crate) fn status() -> u8 {
    let signal = WATCH.get().map_or(0, |watch| watch.signal.load(Ordering::Relaxed));
    u8::try_from(BY_SIGNAL + signal).unwrap_or(u8::MAX)
}

/// Tells whether who started the program had it ignore a signal, as `nohup` does.
#[cfg(target_os = "linux")]
fn is_ignored(signal: i32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask >> (signal - 1) & 1 == 1)
}

/// Other systems don't tell it without taking the signal away.
#[cfg(not(target_os = "linux"))]
fn is_ignored(_: i32) -> bool {
    false
}
