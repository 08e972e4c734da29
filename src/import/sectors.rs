//! Which sector a resolution belongs to, by the words of `sectors.yaml` and common words of each
//! field of work.

use std::collections::HashMap;

use crate::import::words::{self, PREFIXES, Sort, Word};

/// A sector as `sectors.yaml` names it.
#[derive(Debug, Clone)]
pub struct Sector {
    /// Its id.
    pub id: String,
    /// Its names, in all languages.
    pub names: Vec<String>,
}

/// Finds sectors by words.
#[derive(Debug, Default)]
pub struct Sectors {
    ids: Vec<String>,
    // A sector of a wide field gives way to one of a narrow field.
    is_wide: Vec<bool>,
    by_stem: HashMap<String, Vec<usize>>,
}

/// A sector that was found, by which word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'a> {
    /// The sector's id.
    pub id: &'a str,
    /// Where the word begins and ends.
    pub at: (usize, usize),
}

/// A field of work: the words of a sector's name by which it is known, and words of resolutions
/// about it. Folded; a stem may be followed by a short ending.
struct Field {
    names: &'static [&'static str],
    words: &'static [&'static str],
    is_wide: bool,
}

const fn field(names: &'static [&'static str], words: &'static [&'static str]) -> Field {
    Field { names, words, is_wide: false }
}

const fn wide(names: &'static [&'static str], words: &'static [&'static str]) -> Field {
    Field { names, words, is_wide: true }
}

#[rustfmt::skip]
const FIELDS: [Field; 22] = [
    field(&["مياه", "av"], &["مياه", "ماء", "ابار", "صهاريج", "شرب", "استجرار", "اروايي", "av", "ava", "ave", "bira", "biren", "tankeren"]),
    field(&["صحه", "صحي", "tendurist"], &["صحي", "صحه", "طبي", "مشفي", "مشافي", "مستشفي", "مستوصف", "ادويه", "دواء", "لقاح", "اسعاف", "tendurist", "nexwesxane", "derman", "bijisk", "klinik"]),
    field(&["تربيه", "تعليم", "perwerde"], &["تعليم", "تربيه", "تربوي", "مدارس", "مدرسه", "مدرسي", "معلم", "مناهج", "جامعه", "طلاب", "تلاميذ", "روضه", "dibistan", "perwerde", "mamoste", "xwendekar", "zaningeh"]),
    field(&["زراعه", "زراعي", "candini"], &["زراعي", "زراعه", "فلاح", "مزارع", "محاصيل", "بذار", "اسمده", "قمح", "مواشي", "حيوانيه", "candini", "cotkar", "genim", "tov"]),
    field(&["تموين", "محروقات", "pedivi"], &["تموين", "طحين", "خبز", "افران", "فرن", "مطحنه", "مطاحن", "محروقات", "مازوت", "بنزين", "كاز", "غاز", "وقود", "صوامع", "استهلاكيه", "تسعيره", "ard", "nan", "firin", "mazot", "sotemeni", "gaz"]),
    field(&["طاقه", "كهرباء", "enerji"], &["كهرباء", "كهربايي", "طاقه", "مولده", "مولدات", "امبير", "عدادات", "enerji", "kehreb", "elektrik", "ceyran"]),
    field(&["ماليه", "موازنه", "daray"], &["ماليه", "موازنه", "ميزانيه", "ايرادات", "نفقات", "ضرايب", "رسوم", "رواتب", "budce", "butce", "darayi", "bac"]),
    field(&["عداله", "dadmend"], &["عداله", "محاكم", "محكمه", "قضايي", "معتقل", "سجون", "سجناء", "dadgeh", "dadweri", "edalet"]),
    field(&["رقابه", "مساءله", "cavder"], &["رقابه", "تفتيش", "مساءله", "محاسبه", "فساد", "cavder", "cavderi", "gendeli"]),
    field(&["اعلام", "شفافيه", "medya"], &["اعلام", "اعلامي", "شفافيه", "شايعات", "medya", "ragihandin", "zelali"]),
    field(&["مراه", "شباب", "jin"], &["مراه", "نساء", "نسايي", "شباب", "شبيبه", "رياضي", "jin", "jinan", "ciwan", "werzis"]),
    field(&["مرور", "مواصلات", "trafik"], &["مرور", "مواصلات", "سرافيس", "مركبات", "سيارات", "كراج", "trafik", "veguhastin", "otobus", "wesayit"]),
    field(&["طرق", "reyan"], &["طرق", "طريق", "تزفيت", "تعبيد", "جسر", "جسور", "ارصفه", "شارع", "شوارع", "asfalt", "pir", "kolan"]),
    field(&["بييه", "jingeh"], &["بييه", "بييي", "تلوث", "تشجير", "نفايات", "قمامه", "اشجار", "jingeh", "darcandin", "copi", "copan"]),
    field(&["ثقافه", "cand"], &["ثقافه", "ثقافي", "اثار", "تراث", "مهرجان", "cand", "cande", "huner"]),
    field(&["احصاء", "سجل", "tomar"], &["احصاء", "احصايي", "سجلات", "نفوس", "serjimer", "tomar"]),
    field(&["ذكري", "biranin"], &["ذكري", "استذكار", "مجزره", "biranin"]),
    field(&["مخيمات", "انساني", "mirovi"], &["مخيم", "مخيمات", "نازح", "نازحين", "شهداء", "انساني", "اغاثه", "kamp", "koceber", "sehid", "mirovi"]),
    wide(&["امن", "دفاع", "ewlehi"], &["الامن", "امني", "دفاع", "عسكري", "مخدرات", "معابر", "ewlehi", "asayis", "parastin"]),
    wide(&["سياسي", "siyasi"], &["سياسي", "دبلوماسي", "حوار", "خارجيه", "siyasi", "diplomasi", "diyalog"]),
    wide(&["تنظيم", "اداره", "rexistin"], &["تنظيمي", "اداري", "هيكله", "هيكليه", "تدريب", "تدريبيه", "دورات", "كفاءات", "شواغر", "نظام", "بيروقراطيه", "rexistin", "kargeri", "rezikname"]),
    wide(&["خدمات", "xizmet"], &["خدمات", "خدمي", "بلديه", "نظافه", "مجارير", "بنيه", "تحتيه", "xizmet", "saredari", "paqiji"]),
];

/// A Kurmanji stem of so few letters stands for itself alone.
const SHORTEST_LATIN: usize = 3;

impl Sectors {
    /// Prepares a vocabulary.
    pub fn new(sectors: &[Sector]) -> Self {
        let mut known = Sectors::default();
        for sector in sectors {
            let number = known.ids.len();
            let names: Vec<Word> =
                sector.names.iter().flat_map(|name| words::split(name)).collect();
            let of_field = |field: &&Field| names.iter().any(|word| word.is_any(field.names));
            let fields: Vec<&Field> = FIELDS.iter().filter(of_field).collect();
            known.is_wide.push(fields.iter().all(|field| field.is_wide));
            known.ids.push(sector.id.clone());
            for stem in fields.iter().flat_map(|field| field.words) {
                known.by_stem.entry((*stem).to_owned()).or_default().push(number);
            }
            let letters = names.iter().filter(|word| word.sort == Sort::Letters);
            for name in letters.filter(|_| fields.is_empty()) {
                let stem = name.fold.strip_prefix("ال").unwrap_or(&name.fold).to_owned();
                if stem.chars().count() > 3 {
                    known.by_stem.entry(stem).or_default().push(number);
                }
            }
        }
        known
    }

    /// Finds the sector that most words of a text belong to, and the first of these words; of
    /// several with as many, a narrow field before a wide one, then the first named.
    pub fn find(&self, words: &[Word]) -> Option<Found<'_>> {
        let mut counts: Vec<(usize, Option<&Word>)> = vec![(0, None); self.ids.len()];
        for (at, word) in words.iter().enumerate().filter(|(_, word)| word.sort == Sort::Letters) {
            let before = at.checked_sub(1).map(|at| &words[at]);
            // `الصرف الصحي` is sewage, no health.
            if word.is("صحي") && before.is_some_and(|word| word.is("صرف")) {
                continue;
            }
            for number in self.of_word(&word.fold) {
                let (count, first) = &mut counts[number];
                *count += 1;
                first.get_or_insert(word);
            }
        }
        let found = counts.iter().enumerate().filter(|(_, (count, _))| *count > 0);
        let best = found.max_by_key(|(number, (count, first))| {
            let narrow = !self.is_wide[*number];
            let early = first.map_or(0, |word| usize::MAX - word.start);
            (narrow, *count, early)
        });
        let (number, (_, first)) = best?;
        let at = first.map(|word| (word.start, word.end))?;
        Some(Found { id: &self.ids[number], at })
    }

    fn of_word(&self, fold: &str) -> Vec<usize> {
        for bare in bare(fold) {
            let ends = bare.char_indices().map(|(at, one)| at + one.len_utf8()).rev();
            let found = ends
                .filter(|end| words::is_ending(&bare[*end..]))
                // `ava` is water, and `avakirin` building.
                .filter(|end| *end == bare.len() || *end > SHORTEST_LATIN || !bare.is_ascii())
                .find_map(|end| self.by_stem.get(&bare[..end]));
            if let Some(found) = found {
                return found.clone();
            }
        }
        Vec::new()
    }
}

/// Returns a word as it is, and without what Arabic writes in front of it.
fn bare(fold: &str) -> impl Iterator<Item = &str> {
    PREFIXES
        .into_iter()
        .filter_map(|prefix| fold.strip_prefix(prefix))
        .filter(|rest| rest.len() > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sectors() -> Sectors {
        let sector = |(id, name): (&str, &str)| Sector { id: id.into(), names: vec![name.into()] };
        let all = [
            ("water", "المياه"),
            ("health", "الصحة"),
            ("services", "الخدمات العامة"),
            ("administration", "التنظيم والإدارة"),
            ("fishing", "صيد الأسماك"),
        ];
        Sectors::new(&all.map(sector))
    }

    #[test]
    fn a_narrow_field_goes_before_a_wide_one() {
        for (text, id) in [
            ("صيانة شبكة المياه", Some("water")),
            ("تحسين الخدمات في المستوصف", Some("health")),
            ("تنظيم الدورات الإدارية", Some("administration")),
            ("الصرف الصحي في الحي", None),
            ("حسن سير العمل", None),
            ("Avakirina dibistanekê", None),
            ("Dabînkirina avê", Some("water")),
            ("تنظيم صيد الأسماك", Some("fishing")),
            ("مسألة أخرى", None),
        ] {
            let sectors = sectors();
            let found = sectors.find(&words::split(text)).map(|found| found.id);
            assert_eq!(found, id, "{text}");
        }
    }
}
