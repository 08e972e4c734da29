//! What a long build shows on a terminal: what it is at, and how far.

use std::thread;
use std::time::Duration;

use diwan::base::report::Messages;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::shell::say;

/// What lasts no longer isn't worth a bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the bar moves where nothing is counted.
const BEAT: Duration = Duration::from_millis(200);

/// A bar on standard error, while that is a terminal. It goes when this is dropped.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Begins with an activity that has no count.
    pub(crate) fn new(what: &str, messages: &Messages) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{spinner} {msg} {pos}");
        bar.set_style(style.expect("the template is sound"));
        bar.set_message(messages.say(what, &[]));
        bar.enable_steady_tick(BEAT);
        let later = bar.downgrade();
        thread::spawn(move || {
            thread::sleep(PATIENCE);
            if let Some(bar) = later.upgrade() {
                bar.set_draw_target(ProgressDrawTarget::stderr());
            }
        });
        Progress(bar)
    }

    /// Goes on with something else, of which there is this much.
    pub(crate) fn begin(&self, what: &str, count: u64, messages: &Messages) {
        let style = ProgressStyle::with_template("{spinner} {msg} {wide_bar} {pos}/{len} {eta}");
        self.0.set_style(style.expect("the template is sound"));
        self.0.set_length(count);
        self.0.set_position(0);
        self.0.set_message(messages.say(what, &[]));
    }

    /// Prints something above the bar.
    pub(crate) fn aside(&self, text: &str) {
        self.0.suspend(|| say::aside(text));
    }

    /// Counts one thing done.
    pub(crate) fn step(&self) {
        self.0.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
