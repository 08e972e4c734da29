//! Exact decimal numbers, as people write them.

use serde::{Deserialize, Serialize};

use crate::base::characters::fold_digits;

/// An exact decimal: `mantissa / 10^scale`. Never a float, so that money stays what was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decimal {
    mantissa: i128,
    scale: u8,
}

impl Decimal {
    /// Reads digits of any of the three scripts, with or without grouping.
    ///
    /// A comma, space, apostrophe or `٬` groups by three; one point (or `٫`) is the decimal sign
    /// and several group; a lone comma before another count of digits than three is a decimal
    /// sign too. `None` for anything else, or over 30 digits.
    pub fn parse(text: &str) -> Option<Self> {
        let folded: String = fold_digits(text.trim())
            .chars()
            .map(|sign| match sign {
                '٬' | '\u{A0}' | '\u{202F}' | '\'' | '’' | ' ' => ' ',
                '٫' => '.',
                '\u{2212}' => '-',
                other => other,
            })
            .collect();
        let (negative, digits) = match folded.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, folded.strip_prefix('+').unwrap_or(&folded)),
        };
        let (whole, fraction) = split_fraction(digits)?;
        let whole = ungroup(whole)?;
        if !fraction.bytes().all(|byte| byte.is_ascii_digit()) || whole.len() + fraction.len() > 30
        {
            return None;
        }
        let value: i128 = format!("{whole}{fraction}").parse().ok()?;
        let mantissa = if negative { -value } else { value };
        Some(Decimal { mantissa, scale: u8::try_from(fraction.len()).ok()? })
    }

    /// Returns the number that many times, without zeros at the end of a fraction; `None` where it
    /// has no room.
    pub fn times(self, factor: u64) -> Option<Self> {
        let mut product = self.mantissa.checked_mul(i128::from(factor))?;
        let mut scale = self.scale;
        while scale > 0 && product % 10 == 0 {
            product /= 10;
            scale -= 1;
        }
        Some(Decimal { mantissa: product, scale })
    }

    /// Returns the sum of two numbers; `None` where it has no room.
    pub fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let at_scale = |number: Self| {
            let zeros = u32::from(scale - number.scale);
            10_i128.checked_pow(zeros).and_then(|factor| number.mantissa.checked_mul(factor))
        };
        Some(Decimal { mantissa: at_scale(self)?.checked_add(at_scale(other)?)?, scale })
    }

    /// Returns the number in plain ASCII: `-`, digits, a point before the fraction.
    pub fn plain(self) -> String {
        let (sign, whole, fraction) = self.parts();
        if fraction.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}.{fraction}")
        }
    }

    /// Returns the sign, the digits before the decimal sign and those after it.
    pub fn parts(self) -> (&'static str, String, String) {
        let scale = usize::from(self.scale);
        let digits = format!("{:0>width$}", self.mantissa.unsigned_abs(), width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        let sign = if self.mantissa < 0 { "-" } else { "" };
        (sign, whole.to_owned(), fraction.to_owned())
    }

    /// Tells whether two numbers are equal in value, whatever zeros end their fractions.
    pub fn same_value(self, other: Self) -> bool {
        let trimmed = |number: Self| {
            let plain = number.plain();
            if plain.contains('.') {
                plain.trim_end_matches('0').trim_end_matches('.').to_owned()
            } else {
                plain
            }
        };
        trimmed(self) == trimmed(other)
    }
}

impl From<u64> for Decimal {
    fn from(count: u64) -> Self {
        Decimal { mantissa: i128::from(count), scale: 0 }
    }
}

/// Splits at the decimal sign, if there is one.
fn split_fraction(digits: &str) -> Option<(&str, &str)> {
    let points = digits.matches('.').count();
    let commas = digits.matches(',').count();
    let last = digits.rfind(['.', ',']);
    let sign = match (points, commas) {
        (1, 0) => last,
        (0, 1) => last.filter(|at| digits.len() - at - 1 != 3),
        (0, _) | (_, 0) => None,
        // Of two kinds, the last one is the decimal sign, and then stands alone.
        _ => last.filter(|at| digits.matches(&digits[*at..=*at]).count() == 1),
    };
    match sign {
        Some(at) if at + 1 == digits.len() => None,
        Some(at) => Some((&digits[..at], &digits[at + 1..])),
        None => Some((digits, "")),
    }
}

/// Drops grouping signs of one kind that stand before exactly three digits each.
fn ungroup(whole: &str) -> Option<String> {
    let Some(sign) = whole.chars().find(|character| !character.is_ascii_digit()) else {
        return (!whole.is_empty()).then(|| whole.to_owned());
    };
    let groups: Vec<&str> = whole.split(sign).collect();
    let well_formed = matches!(sign, ' ' | ',' | '.')
        && (1..=3).contains(&groups[0].len())
        && groups[1..].iter().all(|group| group.len() == 3)
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    well_formed.then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_write_them_are_exact() {
        for (text, plain) in [
            ("13,456,452", "13456452"),
            ("13.456.452", "13456452"),
            ("١٣٬٤٥٦٬٤٥٢", "13456452"),
            ("13 456 452", "13456452"),
            ("13456452", "13456452"),
            ("12.6", "12.6"),
            ("0,15", "0.15"),
            ("٠٫١٥", "0.15"),
            ("1.234,50", "1234.50"),
            ("1,234.50", "1234.50"),
            ("1,234", "1234"),
            ("-5", "-5"),
            ("007", "7"),
            ("12345678901234567890123456789", "12345678901234567890123456789"),
        ] {
            assert_eq!(Decimal::parse(text).map(Decimal::plain).as_deref(), Some(plain), "{text}");
        }
    }

    #[test]
    fn other_texts_are_no_numbers() {
        for text in
            ["", "1,2,3", "12,34,567", "1.2.3", "ten", "1e5", "5 %", "1.", ".5", "--1", "1 23"]
        {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn products_and_sums_are_exact_or_none() {
        let number = |text| Decimal::parse(text).unwrap();
        for (text, factor, product) in
            [("3.5", 1_000_000, "3500000"), ("0.125", 10, "1.25"), ("-2", 3, "-6"), ("0.0", 5, "0")]
        {
            assert_eq!(number(text).times(factor).map(Decimal::plain).as_deref(), Some(product));
        }
        assert_eq!(number("1.5").plus(number("0.25")).map(Decimal::plain).unwrap(), "1.75");
        let large = number("999999999999999999999999999999");
        assert_eq!(large.times(u64::MAX), None);
        assert_eq!(large.plus(number("0.00000000000000000000000000001")), None);
    }

    #[test]
    fn zeros_after_the_fraction_do_not_change_the_value() {
        let number = |text| Decimal::parse(text).unwrap();
        assert!(number("12.50").same_value(number("12.5")));
        assert!(number("12.00").same_value(number("12")));
        assert!(!number("120").same_value(number("12")));
    }
}
