//! Mistakes of the program: one that becomes a report isn't told of twice.

use std::panic;

use diwan::base::caught;

/// Leaves panics that will be reported to the report.
pub(crate) fn leave_to_reports() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if !caught::note(panic) {
            usual(panic);
        }
    }));
}
