//! The months' names, in every system that Arabic and Kurmanji papers use.

use crate::import::words::{Sort, Word};

/// A month's name at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    /// 1–12.
    pub(super) month: u8,
    /// How many words it takes.
    pub(super) used: usize,
    /// Whether it is Kurmanji.
    pub(super) latin: bool,
}

/// Names in Arabic: Levantine / Egyptian / Maghreb; folded, the second word behind `_`.
const ARABIC: [&str; 12] = [
    "كانون_الثاني كانون_ثاني كانون_التاني يناير جانفي",
    "شباط فبراير فيفري",
    "اذار مارس",
    "نيسان ابريل افريل",
    "ايار مايو ماي",
    "حزيران يونيو يونيه جوان",
    "تموز يوليو يوليه جويليه",
    "اب اغسطس اوت",
    "ايلول سبتمبر",
    "تشرين_الاول تشرين_اول اكتوبر",
    "تشرين_الثاني تشرين_ثاني تشرين_التاني نوفمبر",
    "كانون_الاول كانون_اول ديسمبر",
];

/// Names in Kurmanji: CLDR / Mesopotamia Foundation / Kurdistan24 and others; folded.
const KURMANJI: [&str; 12] = [
    "rebendan kanuna_pasin kanuna_duyem kanuna_duyemin cile cileya_pasin",
    "sibat resemi resemeh",
    "adar avdar xakelewe",
    "nisan avrel",
    "gulan",
    "heziran pusper",
    "tirmeh tirme",
    "tebax",
    "ilon",
    "cotmeh ciriya_pesin ciriya_yekem",
    "mijdar ciriya_pasin ciriya_duyem",
    "berfanbar kanuna_pesin kanuna_yekem bercile kanun cileya_pesin",
];

/// The Kurmanji endings of case, folded.
const ENDINGS: [&str; 9] = ["", "a", "e", "an", "en", "ya", "ye", "yan", "iya"];

/// Months of the lunar calendar by their first word: known so that they aren't taken for others.
pub(super) const LUNAR: [&str; 9] =
    ["محرم", "صفر", "ربيع", "جمادي", "رجب", "شعبان", "رمضان", "شوال", "ذي"];

/// Reads a month's name at a word. Many are ordinary words too (آب, Adar): the caller demands a
/// number beside it.
pub(super) fn at(words: &[Word], at: usize) -> Option<Name> {
    let first = words.get(at).filter(|word| word.sort == Sort::Letters)?;
    let second = words.get(at + 1).map_or("", |word| word.fold.as_str());
    if first.fold.is_ascii() {
        // `Kanûna Pêşîn` before `Kanûn`.
        let long = longest(&KURMANJI, |name| kurmanji(name, &first.fold, second));
        return long.map(|(month, used)| Name { month, used, latin: true });
    }
    let found = longest(&ARABIC, |name| arabic(name, &first.fold, second));
    found.map(|(month, used)| Name { month, used, latin: false })
}

/// Like [`at`], also behind a preposition that Arabic writes together with the name (`بآذار`).
pub(super) fn behind_preposition(words: &[Word], place: usize) -> Option<Name> {
    at(words, place).or_else(|| {
        let first = words.get(place)?;
        let rest = first.fold.strip_prefix(['ب', 'ل', 'و'])?;
        // `باب` is a word, not `ب` and `آب`.
        let bare = Word { fold: rest.to_owned(), ..first.clone() };
        let next = words.get(place + 1).cloned();
        let pair: Vec<Word> = [Some(bare), next].into_iter().flatten().collect();
        if rest == "اب" { None } else { at(&pair, 0) }
    })
}

fn longest(names: &[&str; 12], used: impl Fn(&str) -> Option<usize>) -> Option<(u8, usize)> {
    (1..=12)
        .zip(names)
        .filter_map(|(month, names)| Some((month, names.split(' ').filter_map(&used).max()?)))
        .max_by_key(|(_, used)| *used)
}

fn arabic(name: &str, first: &str, second: &str) -> Option<usize> {
    match name.split_once('_') {
        Some((one, two)) => (first == one && second == two).then_some(2),
        None => (first == name).then_some(1),
    }
}

fn kurmanji(name: &str, first: &str, second: &str) -> Option<usize> {
    match name.split_once('_') {
        // `Çirîya` and `Çiriya` are one fold; both words are inflected at the end alone.
        Some((one, two)) => (first == one && is_form(second, two)).then_some(2),
        None => is_form(first, name).then_some(1),
    }
}

fn is_form(word: &str, name: &str) -> bool {
    word.strip_prefix(name).is_some_and(|ending| ENDINGS.contains(&ending))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::words::split;

    #[test]
    fn every_system_of_names_is_known() {
        for (month, names) in (1..).zip([
            "كانون الثاني,كانون ثاني,يناير,جانفي,Rêbendan,Rêbendanê,Kanûna Paşîn,Çile,\
             Çileya,Kanûna Duyem",
            "شباط,فبراير,فيفري,Sibat,Sibata,Reşemî,Reşemiya,Reşemeh,Şibatê",
            "آذار,اذار,مارس,Adar,Adarê,Avdar,Xakelêwe,Xakelêweyê",
            "نيسان,أبريل,إبريل,أفريل,Nîsan,Nîsanê",
            "أيار,ايار,مايو,ماي,Gulan,Gulana",
            "حزيران,يونيو,جوان,Hezîran",
            "تموز,يوليو,جويلية,Tîrmeh,Tîrmehê",
            "آب,اب,أغسطس,أوت,Tebax,Tebaxa",
            "أيلول,ايلول,سبتمبر,Îlon,Îlonê,ÎLON",
            "تشرين الأول,تشرين اول,أكتوبر,Cotmeh,Çirîya Pêşîn,Çiriya Pêşîn",
            "تشرين الثاني,نوفمبر,Mijdar,Mijdara,Çirîya Paşîn",
            "كانون الأول,كانون اول,ديسمبر,Berfanbar,Berfanbara,Kanûna Pêşîn,Berçile,\
             Berçileya,Kanûn,Kanûnê",
        ]) {
            for name in names.split(',') {
                let words = split(name);
                let found = at(&words, 0).map(|name| (name.month, name.used));
                assert_eq!(found, Some((month, words.len())), "{name}");
            }
        }
    }

    #[test]
    fn other_words_are_no_months() {
        for text in ["آبار", "الآب", "كانون", "تشرين", "Adarbajan", "Gulanek", "Çilek", "", "5"]
        {
            assert_eq!(at(&split(text), 0), None, "{text}");
        }
        let bare = |text| behind_preposition(&split(text), 0).map(|name| name.month);
        assert_eq!(bare("لتشرين الثاني"), Some(11));
        assert_eq!(bare("بآذار"), Some(3));
        assert_eq!(bare("باب"), None);
    }
}
