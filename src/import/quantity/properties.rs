//! What holds for any text: no panic, and ranges that can be quoted.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

use super::{budget, dates, deadline, figures, money, numeral, recurrence};
use crate::import::words::split;

/// Words, numbers and signs that mean something here, in every mixture.
const PIECES: [&str; 72] = [
    "خلال", "حتى", "قبل", "نهاية", "مدة", "أقصاها", "في", "من", "تاريخ", "تاريخه", "شهر", "شهرين",
    "أشهر", "عام", "العام", "للعام", "القادم", "الماضي", "نصف", "ونصف", "آذار", "كانون", "الأول",
    "كانون الثاني", "بتاريخ", "ولغاية", "و", "ثلاثة", "عشر", "وعشرين", "مئة", "ألف", "آلاف",
    "مليونا", "ملايين", "دولار", "ل.س", "ليرة", "دينار عراقي", "بنسبة", "بالمئة", "بكلفة", "موازنة",
    "الاستثمارية", "بشكل", "ربعي", "كل", "الاستمرار", "heta", "dawiya", "sala", "Adarê", "ê", "an",
    "Kanûna", "Pêşîn", "di", "nava", "mehan", "de", "sê", "hezar", "û", "dolar", "budceya", "her",
    "ji", "sedî", "َ", "\u{200F}", "ـ", "ʼ",
];

const SIGNS: [&str; 24] = [
    "1", "٢", "12", "27", "31", "2025", "2026", "٢٠٢٦", "13,456,452", "50.000", "27.12.2025",
    "99999999999999999999999999999999999", "3.5", "/", "-", "–", ":", ".", "،", "(", ")", "%", "$",
    "'",
];

/// Asks everything about a text, and quotes every answer.
fn quote_all(text: &str) {
    let words = split(text);
    let (money, dates) = (money::find(text, &words), dates::find(text, &words));
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    ranges.extend(dates.iter().map(|one| (one.start, one.end)));
    ranges.extend(dates::years(text, &words).iter().map(|one| (one.1, one.2)));
    ranges.extend(deadline::find(text, &words).map(|one| (one.start, one.end)));
    ranges.extend(money.iter().flat_map(|one| [(one.start, one.end), one.number]));
    ranges.extend(money.iter().filter_map(|one| figures::label_of_money(text, &words, one)));
    let figures = figures::find(text, &words, &money, &dates);
    ranges.extend(figures.iter().flat_map(|one| [(one.start, one.end), one.number, one.label]));
    ranges.extend(recurrence::find(&words).map(|(_, start, end)| (start, end)));
    ranges.extend(budget::year(&words).map(|(_, start, end)| (start, end)));
    for (start, end) in ranges {
        assert!(text.get(start..end).is_some(), "{text:?}: {start}..{end}");
    }
    let _ = dates::alone(text);
    for at in 0..=words.len() {
        let used = numeral::count(&words, at).map_or(0, |(_, used)| used);
        assert!(at + used <= words.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        rng_seed: RngSeed::Fixed(27),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_text_can_be_asked(text in "\\PC{0,60}") {
        quote_all(&text);
    }

    #[test]
    fn any_mixture_of_known_words_can_be_asked(
        pieces in vec(
            (prop_oneof![select(PIECES.to_vec()), select(SIGNS.to_vec())], select(vec!["", " "])),
            0..24,
        )
    ) {
        let text: String = pieces.iter().flat_map(|(piece, space)| [*piece, *space]).collect();
        quote_all(&text);
    }
}
