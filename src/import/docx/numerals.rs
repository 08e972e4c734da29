//! Numbers of a list as Word writes them: digits, letters, Roman numerals.

/// The letters of [`Numeral::ArabicAlpha`]; `ه` alone would look like the digit `٥`.
const ARABIC_ALPHA: [&str; 28] = [
    "أ", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر", "ز", "س", "ش", "ص", "ض", "ط", "ظ", "ع", "غ",
    "ف", "ق", "ك", "ل", "م", "ن", "هـ", "و", "ي",
];

/// The letters of [`Numeral::ArabicAbjad`].
const ARABIC_ABJAD: [&str; 28] = [
    "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق",
    "ر", "ش", "ت", "ث", "خ", "ذ", "ض", "ظ", "غ",
];

const ROMAN: [(u32, &str); 13] = [
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
];

/// Beyond these, Word has digits too; so nobody can ask for a number of a million letters.
const LARGEST_ROMAN: u32 = 32_767;
const MOST_REPEATED: u32 = 30;

/// How a level of a list writes its numbers: `ST_NumberFormat` of ECMA-376, part 1, 17.18.59.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numeral {
    /// `1`, and with a width above 1 `01`.
    Decimal(usize),
    /// No number, a sign.
    Bullet,
    /// No number, perhaps some text.
    None,
    /// `a`, `b`; after `z` comes `aa`.
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    /// The order of the dictionary: أ ب ت ث.
    ArabicAlpha,
    /// The order of the numbers: أ ب ج د.
    ArabicAbjad,
}

impl Numeral {
    /// Understands the value of `w:numFmt`; `pattern` is its `w:format`, which goes with `custom`.
    /// What isn't known, such as numbers in words, becomes digits: the order stays right.
    pub(super) fn named(name: &str, pattern: Option<&str>) -> Numeral {
        match name {
            "decimalZero" => Numeral::Decimal(2),
            "bullet" => Numeral::Bullet,
            "none" => Numeral::None,
            "lowerLetter" => Numeral::LowerLetter,
            "upperLetter" => Numeral::UpperLetter,
            "lowerRoman" => Numeral::LowerRoman,
            "upperRoman" => Numeral::UpperRoman,
            "arabicAlpha" => Numeral::ArabicAlpha,
            "arabicAbjad" => Numeral::ArabicAbjad,
            // The one kind of custom format is `001, 002, 003, ...`.
            "custom" => Numeral::Decimal(first_digits(pattern.unwrap_or_default()).clamp(1, 5)),
            _ => Numeral::Decimal(1),
        }
    }

    /// Gives the way to write the same numbers in digits.
    pub(super) fn in_digits(self) -> Numeral {
        if matches!(self, Numeral::Decimal(_)) { self } else { Numeral::Decimal(1) }
    }

    /// Writes a number; zero, which has no letter, as a digit.
    pub(super) fn write(self, number: u32) -> String {
        match self {
            Numeral::Bullet | Numeral::None => String::new(),
            Numeral::LowerLetter => latin(number, b'a'),
            Numeral::UpperLetter => latin(number, b'A'),
            Numeral::LowerRoman => roman(number),
            Numeral::UpperRoman => roman(number).to_ascii_uppercase(),
            Numeral::ArabicAlpha => repeated(number, 28, |place| ARABIC_ALPHA[place].to_owned()),
            Numeral::ArabicAbjad => repeated(number, 28, |place| ARABIC_ABJAD[place].to_owned()),
            Numeral::Decimal(width) => format!("{number:0width$}"),
        }
    }
}

fn first_digits(pattern: &str) -> usize {
    pattern.chars().take_while(char::is_ascii_digit).count()
}

fn latin(number: u32, first: u8) -> String {
    repeated(number, 26, |place| {
        let letter = u8::try_from(place).map_or(first, |place| first + place);
        char::from(letter).to_string()
    })
}

/// Word goes on after the last letter with doubled ones: `z`, `aa`, `bb`.
fn repeated(number: u32, letters: u32, letter: impl Fn(usize) -> String) -> String {
    let Some(before) = number.checked_sub(1) else { return number.to_string() };
    let (rounds, place) = (before / letters, before % letters);
    match usize::try_from(place) {
        Ok(place) if rounds < MOST_REPEATED => letter(place).repeat(rounds as usize + 1),
        _ => number.to_string(),
    }
}

fn roman(number: u32) -> String {
    if number == 0 || number > LARGEST_ROMAN {
        return number.to_string();
    }
    let mut rest = number;
    let mut written = String::new();
    for (value, letters) in ROMAN {
        while rest >= value {
            written.push_str(letters);
            rest -= value;
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_word_writes_them() {
        let table = [
            ("decimal", 12, "12"),
            ("decimalZero", 7, "07"),
            ("decimalZero", 12, "12"),
            ("lowerLetter", 1, "a"),
            ("lowerLetter", 26, "z"),
            ("lowerLetter", 28, "bb"),
            ("lowerLetter", 0, "0"),
            ("lowerLetter", u32::MAX, "4294967295"),
            ("upperLetter", 3, "C"),
            ("lowerRoman", 1994, "mcmxciv"),
            ("upperRoman", 4, "IV"),
            ("upperRoman", 40_000, "40000"),
            ("arabicAlpha", 3, "ت"),
            ("arabicAlpha", 29, "أأ"),
            ("arabicAbjad", 3, "ج"),
            ("arabicAbjad", 5, "هـ"),
            ("arabicAbjad", 28, "غ"),
            ("none", 3, ""),
            ("bullet", 3, ""),
            ("cardinalText", 3, "3"),
            ("hindiNumbers", 3, "3"),
        ];
        for (name, number, written) in table {
            assert_eq!(Numeral::named(name, None).write(number), written, "{name} {number}");
        }
        assert_eq!(Numeral::named("custom", Some("001, 002, 003, ...")).write(7), "007");
    }
}
