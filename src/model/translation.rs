//! Missing translations: each is a warning, but a record that is in one language alone gets one
//! warning that counts them, so that what else is wrong stays to be seen.

use std::collections::BTreeMap;

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::source::FileId;

/// More missing texts of one file and language than this become one warning.
const MOST_SINGLE: usize = 3;

/// Puts many warnings of one file and language together, at the place of the first.
pub fn collapse(diagnostics: Diagnostics) -> Diagnostics {
    let (missing, mut kept): (Diagnostics, Diagnostics) =
        diagnostics.into_iter().partition(|one| one.code == codes::MISSING_TRANSLATION);
    type Group = (FileId, Vec<(&'static str, String)>);
    let mut groups: BTreeMap<Group, Diagnostics> = BTreeMap::new();
    for one in missing {
        groups.entry((one.place.file, one.words.clone())).or_default().push(one);
    }
    for ((_, words), mut group) in groups {
        group.sort_by_key(|one| one.place);
        if group.len() <= MOST_SINGLE {
            kept.extend(group);
            continue;
        }
        let mut report = Diagnostic::new(codes::MISSING_TRANSLATION, group[0].place)
            .saying("missing-translation-many")
            .with("count", group.len());
        report.words.extend(words);
        kept.push(report);
    }
    kept
}
