//! The year of the budget that a text names.

use crate::import::quantity::phrase::is_exactly;
use crate::import::quantity::{dates, numeral};
use crate::import::words::{Sort, Word};

/// How many words may describe the budget before its year: `الاستثمارية العامة`.
const LONGEST_DESCRIPTION: usize = 3;

/// Finds the first budget with a year, and the range of its words:
/// `الموازنة الاستثمارية للعام 2026`, `budceya sala 2026an`.
pub fn year(words: &[Word]) -> Option<(u16, usize, usize)> {
    (0..words.len()).find_map(|at| {
        let (year, next) = match words[at].fold.is_ascii() {
            true => kurmanji(words, at)?,
            false => arabic(words, at)?,
        };
        Some((year, words[at].start, words[next - 1].end))
    })
}

fn arabic(words: &[Word], at: usize) -> Option<(u16, usize)> {
    let budget = words[at].is_any(&["موازن", "ميزاني"]);
    let described = described(&words[at + 1..], is_feminine_adjective);
    if budget { year_at(words, at + 1 + described) } else { None }
}

fn kurmanji(words: &[Word], at: usize) -> Option<(u16, usize)> {
    if !words[at].is_any(&["budce", "butce", "budje"]) {
        return None;
    }
    let between = |word: &Word| word.sort == Sort::Letters && !is_year_word(word);
    let described = described(&words[at + 1..], between);
    let (year, next) = year_at(words, at + 1 + described)?;
    // `budceya giştî ya sala 2026an`, but no number far behind the budget.
    let tied = described == 0 || is_year_word(&words[at + 1 + described]);
    // The ending has no place in the text here but beside the number.
    let touches = words.get(next).is_some_and(|word| word.start == words[next - 1].end);
    let ends = touches && is_exactly(words.get(next), &["an", "e", "ye"]);
    tied.then_some((year, next + usize::from(ends)))
}

fn year_at(words: &[Word], at: usize) -> Option<(u16, usize)> {
    let tie = dates::year_word(words, at).unwrap_or(0);
    let year = words.get(at + tie).and_then(numeral::year)?;
    Some((year, at + tie + 1))
}

fn described(words: &[Word], fits: impl Fn(&Word) -> bool) -> usize {
    words.iter().take(LONGEST_DESCRIPTION).take_while(|word| fits(word)).count()
}

fn is_year_word(word: &Word) -> bool {
    dates::year_word(std::slice::from_ref(word), 0).is_some()
}

/// Tells whether a word may describe a budget: `الاستثمارية`, `العامة`, `المقررة`.
fn is_feminine_adjective(word: &Word) -> bool {
    word.sort == Sort::Letters && word.fold.ends_with('ه') && !is_year_word(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::words::split;

    #[test]
    fn the_year_of_a_budget_is_found() {
        for (text, year_of, phrase) in [
            ("في موازنة عام 2026 سيتم", 2026, "موازنة عام 2026"),
            ("خلال موازنة عام 2024.", 2024, "موازنة عام 2024"),
            (
                "تنفيذ الموازنة الاستثمارية للعام 2026وفق قانون الموازنة",
                2026,
                "الموازنة الاستثمارية للعام 2026",
            ),
            ("ضمن ميزانية العام ٢٠٢٦", 2026, "ميزانية العام ٢٠٢٦"),
            ("والميزانية العامة السنوية لسنة 2026", 2026, "والميزانية العامة السنوية لسنة 2026"),
            ("الميزانية لعام 2027", 2027, "الميزانية لعام 2027"),
            ("di budceya sala 2026an de", 2026, "budceya sala 2026an"),
            ("budceya 2026an", 2026, "budceya 2026an"),
            ("budçeya giştî ya sala 2026an", 2026, "budçeya giştî ya sala 2026an"),
            ("Butçeya 2026", 2026, "Butçeya 2026"),
        ] {
            let (found, start, end) = year(&split(text)).unwrap();
            assert_eq!((found, &text[start..end]), (year_of, phrase));
        }
    }

    #[test]
    fn a_budget_may_lack_a_year() {
        for text in [
            "",
            "الميزانية الاستثمارية.",
            "من الميزانية في عام 2023",
            "موازنة 5000 دولار",
            "خطة عام 2026",
            "budce",
            "budceya hatiye qebûlkirin 2026",
        ] {
            assert_eq!(year(&split(text)), None, "{text}");
        }
    }
}
