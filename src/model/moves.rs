//! Moves of a status that need a reason: an end that is taken back.
//!
//! `completed` was proved, and `cancelled` and `superseded` are final. That one of them no longer
//! holds means that the report of it was wrong, or that something happened which readers must be
//! told: either is a correction. Without one, a promise that was kept would be open again in silence.

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::resolution::Resolution;
use crate::model::update::{Correction, Update};
use crate::model::words::{Status, Word};

/// Reports every move away from an end that no correction gives the reason for.
pub fn check(
    resolutions: &[Resolution],
    corrections: &[Correction],
    diagnostics: &mut Diagnostics,
) {
    for resolution in resolutions {
        for pair in resolution.updates.windows(2) {
            let (end, next) = (&pair[0], &pair[1]);
            let code = match end.status {
                _ if next.status == end.status => continue,
                Status::Completed => codes::REOPENED_WITHOUT_CORRECTION,
                Status::Cancelled | Status::Superseded => codes::AFTER_ITS_END,
                _ => continue,
            };
            let explains = |one: &Correction| explains(one, &resolution.id, end);
            if !corrections.iter().any(explains) {
                let report = Diagnostic::new(code, next.status_place).with("name", &resolution.id);
                let report = report.with("status", end.status.word()).with("date", end.date);
                diagnostics.push(report);
            }
        }
    }
}

/// Tells whether a correction is of this resolution and no older than the end that it takes back:
/// it may be written with the next update or after it. A date of reduced precision counts wherever
/// it may lie.
fn explains(correction: &Correction, resolution: &str, end: &Update) -> bool {
    correction.resolution.as_deref() == Some(resolution)
        && correction.date.last() >= end.date.first()
}
