//! Small counts: plain digits, and the number words of Arabic and Kurmanji up to 999.

use crate::import::words::{Sort, Word};

/// Number words, folded. One count may have many: gender, case, and what keyboards write.
const WORDS: [(u32, &str); 36] = [
    (1, "واحد واحده yek"),
    (2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي du"),
    (3, "ثلاث ثلاثه se"),
    (4, "اربع اربعه car"),
    (5, "خمس خمسه penc"),
    (6, "ست سته ses"),
    (7, "سبع سبعه heft"),
    (8, "ثمان ثماني ثمانيه hest"),
    (9, "تسع تسعه neh"),
    (10, "عشر عشره deh"),
    (11, "yazdeh yanzdeh"),
    (12, "dwazdeh diwazdeh duwazdeh diwanzdeh dazdeh donzdeh"),
    (13, "sezdeh sezde"),
    (14, "cardeh carde"),
    (15, "panzdeh pazdeh pazde panzde"),
    (16, "sazdeh sanzdeh sazde"),
    (17, "hevdeh hivdeh hevde hefdeh"),
    (18, "hejdeh hijdeh hejde hijde"),
    (19, "nozdeh nozde"),
    (20, "عشرون عشرين bist"),
    (30, "ثلاثون ثلاثين si"),
    (40, "اربعون اربعين cil"),
    (50, "خمسون خمسين penci"),
    (60, "ستون ستين sest"),
    (70, "سبعون سبعين hefte"),
    (80, "ثمانون ثمانين heste"),
    (90, "تسعون تسعين nod newed"),
    (100, "ميه مايه sed"),
    (200, "ميتان ميتين مايتان مايتين ميتا ميتي مايتا مايتي dused"),
    (300, "ثلاثميه ثلاثمايه sesed"),
    (400, "اربعميه اربعمايه carsed"),
    (500, "خمسميه خمسمايه pencsed"),
    (600, "ستميه ستمايه sessed"),
    (700, "سبعميه سبعمايه heftsed"),
    (800, "ثمانميه ثمانمايه ثمانيميه ثمانيمايه hestsed"),
    (900, "تسعميه تسعمايه nehsed"),
];

/// Reads a count at a word, and tells how many words it takes.
///
/// `heftê` (70) shares its fold with the week (`hefte`): who reads units asks for the unit next.
pub fn count(words: &[Word], at: usize) -> Option<(u32, usize)> {
    if let Some(number) = words.get(at).and_then(digits) {
        return Some((number, 1));
    }
    let (mut sum, mut used) = part(words, at)?;
    while let Some((more, length)) = joined(words, at + used) {
        if !adds(sum, more) {
            break;
        }
        sum += more;
        used += length;
    }
    Some((sum, used))
}

/// Reads a number that is nothing but digits, nine at most.
pub fn digits(word: &Word) -> Option<u32> {
    let plain = word.sort == Sort::Number
        && word.fold.len() <= 9
        && word.fold.bytes().all(|byte| byte.is_ascii_digit());
    if plain { word.fold.parse().ok() } else { None }
}

/// Reads four plain digits as a year of this time: 1900–2100.
pub fn year(word: &Word) -> Option<u16> {
    let year = digits(word).filter(|_| word.fold.len() == 4)?;
    u16::try_from(year).ok().filter(|year| (1900..=2100).contains(year))
}

/// Reads one word, or two that make one number: `خمسة عشر`, `ثلاث مئة`, `sê sed`.
fn part(words: &[Word], at: usize) -> Option<(u32, usize)> {
    let first = &words.get(at)?.fold;
    let next = words.get(at + 1).map_or("", |word| word.fold.as_str());
    if matches!(first.as_str(), "احد" | "احدي") && matches!(next, "عشر" | "عشره") {
        return Some((11, 2));
    }
    let value = value(first)?;
    match next {
        "عشر" | "عشره" if (2..=9).contains(&value) => Some((value + 10, 2)),
        "ميه" | "مايه" | "sed" if (2..=9).contains(&value) => Some((value * 100, 2)),
        _ => Some((value, 1)),
    }
}

/// Reads a number that an `and` ties to the one before: `وعشرين`, `و عشرين`, `û pênc`.
fn joined(words: &[Word], at: usize) -> Option<(u32, usize)> {
    let first = words.get(at)?;
    if matches!(first.fold.as_str(), "و" | "u") {
        return part(words, at + 1).map(|(value, used)| (value, used + 1));
    }
    let behind_and = first.fold.strip_prefix('و')?;
    let bare = Word { fold: behind_and.to_owned(), ..first.clone() };
    let next = words.get(at + 1).cloned();
    part(&[Some(bare), next].into_iter().flatten().collect::<Vec<_>>(), 0)
}

/// Tells whether a further part fits: Arabic puts the units before the tens, Kurmanji behind.
fn adds(sum: u32, more: u32) -> bool {
    let (tens, units) = (sum % 100, sum % 10);
    if tens == 0 {
        return more < 100;
    }
    let units_first = tens < 10 && more.is_multiple_of(10) && (20..100).contains(&more);
    let tens_first = units == 0 && tens >= 20 && more < 10;
    units_first || tens_first
}

fn value(fold: &str) -> Option<u32> {
    WORDS
        .iter()
        .find(|(_, words)| words.split(' ').any(|word| word == fold))
        .map(|(value, _)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::words::split;

    #[test]
    fn counts_are_read_in_both_languages() {
        for (text, value, used) in [
            ("3 أشهر", 3, 1),
            ("٣ أشهر", 3, 1),
            ("ثلاثة أشهر", 3, 1),
            ("أربعة", 4, 1),
            ("أحد عشر يوماً", 11, 2),
            ("إحدى عشرة", 11, 2),
            ("اثني عشر شهراً", 12, 2),
            ("خمسة عشر يوماً", 15, 2),
            ("عشرين يوماً", 20, 1),
            ("خمسة وعشرين يوماً", 25, 2),
            ("خمس و عشرون", 25, 3),
            ("مئة وخمسين", 150, 2),
            ("مائة وخمسة وعشرين", 125, 3),
            ("سبعمائة شخص", 700, 1),
            ("ثلاث مئة", 300, 2),
            ("مئتي", 200, 1),
            ("تسعين", 90, 1),
            ("ثلاثة أشهر وعشرين يوماً", 3, 1),
            ("ستة وسبعة", 6, 1),
            ("sê mehan", 3, 1),
            ("şeş", 6, 1),
            ("Panzdeh roj", 15, 1),
            ("bîst û pênc", 25, 3),
            ("sed û bîst û pênc", 125, 5),
            ("du sed", 200, 2),
            ("heftê", 70, 1),
            ("nod", 90, 1),
        ] {
            assert_eq!(count(&split(text), 0), Some((value, used)), "{text}");
        }
    }

    #[test]
    fn other_words_are_no_counts() {
        for text in ["", "أحد", "الاثنين", "أشهر", "3.5", "13,456", "1234567890", "û", "و", "sêv"]
        {
            assert_eq!(count(&split(text), 0), None, "{text}");
        }
    }

    #[test]
    fn years_are_four_digits_of_this_time() {
        for (text, expected) in
            [("2026", Some(2026)), ("٢٠٢٦", Some(2026)), ("1899", None), ("02026", None)]
        {
            assert_eq!(year(&split(text)[0]), expected, "{text}");
        }
    }
}
