//! Our own mistakes: a panic while one record is read or one file is made becomes a report, so that
//! all others are still told of.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::source::Place;

thread_local! {
    /// Set while a panic of this thread will be caught: where in the program it was, once there is one.
    static WATCHED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Does a piece of work that reports problems; if it panics, that is one more of them, at `place`, and
/// an error.
pub fn caught<T>(
    place: Place,
    diagnostics: &mut Diagnostics,
    work: impl FnOnce(&mut Diagnostics) -> Option<T>,
) -> Option<T> {
    // Reports are only ever added, so what is there after a panic is as good as before it.
    attempt(place, || work(diagnostics)).unwrap_or_else(|mistake| {
        diagnostics.push(mistake);
        None
    })
}

/// Does a piece of work.
///
/// # Errors
///
/// A report at `place`, if the work panics.
pub fn attempt<T>(place: Place, work: impl FnOnce() -> T) -> Result<T, Diagnostic> {
    let around = WATCHED.replace(Some(String::new()));
    let done = catch_unwind(AssertUnwindSafe(work));
    let origin = WATCHED.replace(around).unwrap_or_default();
    done.map_err(|panic| {
        let report = Diagnostic::new(codes::PROGRAM_MISTAKE, place);
        report.with("words", format!("{}{origin}", words(&*panic)))
    })
}

/// Hears of a panic from the program's hook; tells whether it will be reported, so that nothing else
/// need be said of it.
pub fn note(panic: &PanicHookInfo<'_>) -> bool {
    let place = panic.location().map(|at| format!(" ({}:{})", at.file(), at.line()));
    WATCHED.with_borrow_mut(|watched| {
        watched.as_mut().map(|origin| *origin = place.unwrap_or_default()).is_some()
    })
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("?")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::Sources;

    #[test]
    fn a_panic_is_one_more_report() {
        let place = Sources::default().add("meeting.yaml".into(), String::new()).start();
        let mut reports = Diagnostics::new();
        let read: Option<u8> = caught(place, &mut reports, |reports| {
            reports.push(Diagnostic::new(codes::MISSING_FIELD, place));
            panic!("seven is {}", "no number")
        });
        assert_eq!(read, None);
        let codes: Vec<&str> = reports.iter().map(|one| one.code.name).collect();
        assert_eq!(codes, ["missing-field", "program-mistake"]);
        assert_eq!(reports[1].words, [("words", "seven is no number".to_owned())]);
        assert_eq!(caught(place, &mut reports, |_| Some(7)), Some(7));
        assert_eq!(reports.len(), 2);
    }
}
