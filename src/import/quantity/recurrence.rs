//! What is to be done again and again.

use crate::import::quantity::phrase::any;
use crate::import::words::Word;

/// How often, and the phrases that say so. A rhythm is told before mere going on.
const PHRASES: [(&str, &[&str]); 4] = [
    (
        "quarterly",
        &[
            "بشكل|بصوره ربعي|ربعيه|فصلي|فصليه",
            "بشكل|بصوره? ربع سنوي|سنويه|سنويا",
            "كل ثلاثه|3 اشهر|شهور",
            "كل ربع سنه|عام",
            "كل فصل",
            "فصليا|ربعيا",
            "her se|3 mehan|meh|mehi careke?",
            "semehane",
        ],
    ),
    ("monthly", &["بشكل|بصوره شهري|شهريه", "شهريا", "كل شهر", "her meh|mehe careke?", "mehane"]),
    ("yearly", &["بشكل|بصوره سنوي|سنويه", "سنويا", "كل عام|سنه", "her sal|sale careke?"]),
    (
        "ongoing",
        &[
            "بشكل|بصوره دوري|دوريه|مستمر|مستمره|دايم|دايمه|متواصل|متواصله",
            "باستمرار",
            "دوريا",
            "bi berdewami",
            "bi awayeki domdar|rekupek|berdewam|birekupek",
            "bi rekupeki|rekupek",
        ],
    ),
];

/// Phrases of going on that count only where a text begins with them, behind a lead at most.
const BEGINNINGS: [&str; 4] = [
    "الاستمرار|استمرار في|ب",
    "مواصله",
    "berdewamkirin|berdewamkirina|berdewamiya",
    "domandin|domandina",
];

/// What may lead to such a beginning.
const LEADS: [&str; 7] = ["ضروره", "التاكيد", "تاكيد", "علي", "العمل", "اهميه", "dive"];

/// What makes a rhythm another one: `نصف سنوي`, `مرتين شهرياً`.
const OTHER_RHYTHM: [&str; 8] = ["نصف", "مرتين", "مرات", "مره", "du", "caran", "nivsal", "ربع"];

/// Finds how often something is to be done: `monthly`, `quarterly`, `yearly` or `ongoing`, and
/// the range of the words.
pub fn find(words: &[Word]) -> Option<(&'static str, usize, usize)> {
    let found = PHRASES.iter().find_map(|(name, phrases)| {
        (0..words.len()).find_map(|at| {
            let used = any(words, at, phrases).filter(|_| !is_other(words, at))?;
            Some((*name, words[at].start, words[at + used - 1].end))
        })
    });
    found.or_else(|| beginning(words))
}

fn is_other(words: &[Word], at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| OTHER_RHYTHM.contains(&words[before].fold.as_str()))
}

/// Finds `الاستمرار في`, `الاستمرار بالعمل`, `مواصلة` and their like where a text begins.
fn beginning(words: &[Word]) -> Option<(&'static str, usize, usize)> {
    let at = words.iter().position(|word| !LEADS.contains(&word.fold.as_str()))?;
    let used = any(words, at, &BEGINNINGS).or_else(|| going_on_with(words, at))?;
    Some(("ongoing", words[at].start, words[at + used - 1].end))
}

/// Takes `الاستمرار` before a word with `ب`; the range ends with the first of them.
fn going_on_with(words: &[Word], at: usize) -> Option<usize> {
    let first = any(words, at, &["الاستمرار"])?;
    words.get(at + first).is_some_and(|next| next.fold.starts_with('ب')).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::words::split;

    #[test]
    fn rhythms_are_found() {
        for (text, name, phrase) in [
            ("تقديم التقارير بشكل شهري إلى", "monthly", "بشكل شهري"),
            ("تقديم التقارير شهرياً", "monthly", "شهرياً"),
            ("عقد اجتماع كل شهر", "monthly", "كل شهر"),
            ("تنظيم اجتماعات جماهيرية بشكل ربعي، مع", "quarterly", "بشكل ربعي"),
            ("بشكل ربع سنوي", "quarterly", "بشكل ربع سنوي"),
            ("عقد اجتماع كل ثلاثة أشهر", "quarterly", "كل ثلاثة أشهر"),
            ("كل 3 أشهر", "quarterly", "كل 3 أشهر"),
            ("تُنشر فصلياً", "quarterly", "فصلياً"),
            ("بشكل سنوي", "yearly", "بشكل سنوي"),
            ("سنوياً", "yearly", "سنوياً"),
            ("في كل عام", "yearly", "كل عام"),
            ("بمادة البنزين والكاز بشكل دوري.", "ongoing", "بشكل دوري"),
            ("بشكل مستمر", "ongoing", "بشكل مستمر"),
            ("متابعة العمل باستمرار", "ongoing", "باستمرار"),
            ("الاستمرار في دعم الأجهزة", "ongoing", "الاستمرار في"),
            ("الاستمرار بالعمل السياسي", "ongoing", "الاستمرار"),
            ("ضرورة الاستمرار في دعم", "ongoing", "الاستمرار في"),
            ("التأكيد على مواصلة الدعم", "ongoing", "مواصلة"),
            ("مواصلة تنفيذ البرامج", "ongoing", "مواصلة"),
            ("الاستمرار في نشر التقارير شهرياً", "monthly", "شهرياً"),
            ("her meh civînek", "monthly", "her meh"),
            ("rapora mehane", "monthly", "mehane"),
            ("her sê mehan carekê", "quarterly", "her sê mehan carekê"),
            ("her sal", "yearly", "her sal"),
            ("bi berdewamî", "ongoing", "bi berdewamî"),
            ("bi awayekî domdar", "ongoing", "bi awayekî domdar"),
            ("bi awayekî rêkûpêk", "ongoing", "bi awayekî rêkûpêk"),
            ("Berdewamkirina piştgiriyê", "ongoing", "Berdewamkirina"),
        ] {
            let (found, start, end) = find(&split(text)).unwrap();
            assert_eq!((found, &text[start..end]), (name, phrase));
        }
    }

    #[test]
    fn other_words_are_no_rhythms() {
        for text in [
            "",
            "الاجتماع السنوي",
            "التقارير الشهرية",
            "تقارير دورية",
            "بشكل فعال",
            "بشكل منظم ودوري",
            "تكثيف جهود عمل قوى الأمن مع مواصلة تنفيذ برامج",
            "لضمان الاستمرار في العمل",
            "الاستمرارية في العمل",
            "مرتين سنوياً",
            "بشكل نصف سنوي",
            "كل شهرين",
            "civîna salane",
        ] {
            assert_eq!(find(&split(text)), None, "{text}");
        }
    }
}
