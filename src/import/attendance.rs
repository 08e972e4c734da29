//! Who was there, where a sentence or a list says it clearly.

use crate::import::facts::is_coming;
use crate::import::passage::Passage;
use crate::import::words::{self, Sort, Word, is_ending};

/// Somebody who was there, in the text's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Present<'a> {
    /// A person.
    Person {
        /// The name.
        name: &'a str,
        /// The office.
        role: Option<&'a str>,
        /// The body it is an office of, without the `ل` in front.
        body: Option<String>,
    },
    /// A group, and how many they were.
    Group(&'a str, Option<u32>),
}

/// What was found.
#[derive(Debug, Default)]
pub struct Attendance<'a> {
    /// Those who were there.
    pub present: Vec<Present<'a>>,
    /// The word by which the text says so, and its line.
    pub said: Option<(&'a str, usize)>,
    /// The line of a sentence that is about attendance and can't be read with certainty.
    pub unclear: Option<usize>,
}

/// A part of an enumeration has at most this many words.
const LONGEST_PART: usize = 16;

/// Words behind which those present are named.
const TRIGGERS: [&str; 10] = [
    "حضور", "بحضور", "حضره", "حضرها", "حضر", "بمشاركه", "شارك", "besdariya", "amadebuna",
    "besdarbuna",
];

/// Words between such a word and the first who is named.
const FILLERS: [&str; 12] = [
    "فيها", "فيه", "الاجتماع", "الجلسه", "الموتمر", "اللقاء", "كل", "من", "في", "الفعاليه", "كلا",
    "هذا",
];

/// Words that end the enumeration.
const ENDS: [&str; 18] = [
    "وذلك", "حيث", "لمناقشه", "لبحث", "وناقش", "تحت", "بهدف", "وتم", "وجري", "تلاه", "اجتماعها",
    "اجتماعه", "وبدا", "وتناول", "li", "de", "hat", "pek",
];

/// How a group is named, and how a person's office begins.
const GROUPS: [&str; 41] = [
    "اعضاء", "عضوات", "ممثل", "نواب", "رياسه", "رياسات", "اداري", "روساء", "وجهاء", "شيوخ",
    "مندوب", "اهالي", "عدد", "وفد", "لجان", "لجنه", "مدراء", "كوادر", "موظف", "عامل", "ناشط",
    "مثقف", "شخصيات", "مخاتير", "كومين", "عوايل", "طلاب", "معلم", "منظمات", "مواطن", "مزارع",
    "تجار", "هييات", "مجالس", "بلديات", "مهندس", "فني", "endam", "nuner", "xelk", "seniy",
];
const OFFICES: [&str; 22] = [
    "رييس", "رييسه", "نايب", "نايبه", "عضو", "عضوه", "مدير", "مديره", "مستشار", "ناطق", "امين",
    "مسوول", "قايد", "محافظ", "مشرف", "قاضي", "hevserok", "serok", "cigir", "berpirs", "endame",
    "rever",
];

/// Words that go on with an office, as they are typed: folded, `على` is the name `علي`.
const RAW_SMALL: [&str; 9] = ["في", "من", "على", "عن", "إلى", "الى", "مع", "لدى", "و"];

/// Bodies: where the name of an office ends.
const BODIES: [&str; 14] = [
    "مجلس", "هييه", "لجنه", "بلديه", "مديريه", "اداره", "مكتب", "موسسه", "اتحاد", "حزب", "دايره",
    "منسقيه", "مقاطعه", "اقليم",
];

/// Reads the sentences of the narrative.
pub fn in_sentences<'a>(passages: &[Passage<'a>]) -> Attendance<'a> {
    let mut unclear = None;
    for passage in passages {
        let Some(at) = passage.words.iter().position(|word| word.is_one_of(&TRIGGERS)) else {
            continue;
        };
        if is_coming(&passage.words[passage.sentence(at)]) {
            continue;
        }
        let parts = parts(passage, at + 1);
        match parts.and_then(|parts| present(&parts)) {
            Some(present) => {
                let said = Some((passage.slice(at, at + 1), passage.line));
                return Attendance { present, said, unclear: None };
            }
            None => unclear = unclear.or(Some(passage.line)),
        }
    }
    Attendance { unclear, ..Attendance::default() }
}

/// Splits the enumeration behind a word into its parts; `None` if there is none.
fn parts<'a>(passage: &Passage<'a>, from: usize) -> Option<Vec<&'a str>> {
    let words = &passage.words;
    let end = passage.sentence(from.min(words.len().checked_sub(1)?)).end;
    let start = (from..end).find(|at| !words[*at].is_one_of(&FILLERS))?;
    let stop = |at: &usize| {
        words[*at].is_one_of(&ENDS) || words[*at].is_one_of(&[":", "(", ")", "“", "\"", "«"])
    };
    let end = (start..end).find(stop).unwrap_or(end);
    let mut parts = Vec::new();
    let mut first = start;
    for at in start..end {
        let comma = ["،", ",", "؛"].contains(&&*words[at].fold);
        let joined = at > first && joins(words, at);
        if comma || joined {
            parts.push((first, at));
            first = if comma { at + 1 } else { at };
        }
    }
    parts.push((first, end));
    let slice = |(from, to): (usize, usize)| trim_joint(passage, from, to);
    Some(parts.into_iter().map(slice).filter(|part| !part.is_empty()).collect())
}

/// Tells whether a word joins another group: `وأعضاء`, `û endamên`, `إضافة إلى`.
fn joins(words: &[Word], at: usize) -> bool {
    let word = &words[at];
    let behind_and = behind_and(word);
    let before_group =
        word.fold == "u" && words.get(at + 1).is_some_and(|next| next.is_any(&GROUPS));
    behind_and || before_group || is_joint(words, at)
}

/// Tells whether a word is `و` and a group or an office.
fn behind_and(word: &Word) -> bool {
    word.without('و').is_some_and(|word| word.is_any(&GROUPS) || word.is_any(&OFFICES))
}

/// Tells whether a joint of two words begins here: `إضافة إلى`, `إلى جانب`.
fn is_joint(words: &[Word], at: usize) -> bool {
    let Some(next) = words.get(at + 1) else { return false };
    let word = &words[at];
    let two = |first: &[&str], second: &str| word.is_one_of(first) && next.fold == second;
    two(&["اضافه", "بالاضافه"], "الي") || two(&["الي"], "جانب") || two(&["فضلا"], "عن")
}

/// Cuts what joins a part to the one before it.
fn trim_joint<'a>(passage: &Passage<'a>, mut from: usize, to: usize) -> &'a str {
    if from < to && is_joint(&passage.words, from) {
        from += 2;
    }
    if from < to && passage.words[from].fold == "u" {
        from += 1;
    }
    let part = passage.slice(from, to).trim();
    let is_and = passage.words.get(from).is_some_and(behind_and);
    if is_and { part.strip_prefix('و').unwrap_or(part).trim_start() } else { part }
}

/// Makes people and groups of the parts; `None` if the first of them is neither. A later part
/// that is neither and begins with `و` tells something else.
fn present<'a>(parts: &[&'a str]) -> Option<Vec<Present<'a>>> {
    let mut present: Vec<Present<'a>> = Vec::new();
    for part in parts {
        let words = words::split(part);
        let first = words.first()?;
        let count = words.iter().filter(|word| word.sort == Sort::Letters).count();
        let sound = count <= LONGEST_PART;
        let is_name = (2..=4).contains(&count) && count == words.len();
        if let Some(group) = counted(part, &words) {
            present.push(group);
        } else if sound && first.is_any(&OFFICES) {
            present.push(with_name(part, &words)?);
        } else if sound && first.is_any(&GROUPS) {
            present.push(Present::Group(part, None));
        } else if let (true, Some(office)) = (is_name, present.last().and_then(office)) {
            present.pop();
            present.push(person(part, office));
        } else if !present.is_empty() && first.fold.starts_with('و') {
            break;
        } else {
            return None;
        }
    }
    (!present.is_empty()).then_some(present)
}

/// Returns the office of somebody who isn't named yet.
fn office<'a>(present: &Present<'a>) -> Option<&'a str> {
    let Present::Group(office, None) = *present else { return None };
    words::split(office).first()?.is_any(&OFFICES).then_some(office)
}

/// Reads `12 مندوباً عن الأسواق`, with or without `و` in front.
fn counted<'a>(part: &'a str, words: &[Word]) -> Option<Present<'a>> {
    let at = usize::from(words.first()?.fold == "و");
    let number = words.get(at).filter(|word| word.sort == Sort::Number)?;
    let group = words.get(at + 1).filter(|word| word.is_any(&GROUPS))?;
    let count = number.fold.parse().ok()?;
    Some(Present::Group(&part[group.start..], Some(count)))
}

/// Reads an office, and the name behind it where one can be told: behind a word with the article
/// a word without one is of another phrase. `None` if a name is there that can't be told.
fn with_name<'a>(part: &'a str, words: &[Word]) -> Option<Present<'a>> {
    let definite =
        |word: &Word| ["ال", "لل", "وال", "بال"].iter().any(|it| word.fold.starts_with(it));
    let joins = |word: &Word| {
        definite(word) || word.is_any(&BODIES) || RAW_SMALL.contains(&&part[word.start..word.end])
    };
    let name = (1..words.len()).find(|at| definite(&words[at - 1]) && !joins(&words[*at]));
    match name {
        Some(at) if (2..=3).contains(&(words.len() - at)) => {
            let (office, name) = part.split_at(words[at].start);
            Some(person(name, office.trim()))
        }
        Some(_) => None,
        None => Some(Present::Group(part, None)),
    }
}

/// Reads an item of a list of those present: `name، office`, `office: name`, a name, a group.
pub fn in_item(item: &str) -> Present<'_> {
    let item = item.trim_end_matches(['.', '،', '؛', ',', ';', ' ']);
    let is_office =
        |part: &str| words::split(part).first().is_some_and(|word| word.is_any(&OFFICES));
    let is_group = |part: &str| {
        let first = words::split(part).into_iter().next();
        first.is_some_and(|word| word.is_any(&GROUPS) || word.is_any(&BODIES))
    };
    let is_name = |part: &str| (2..=4).contains(&words::split(part).len());
    // Dashes first: an office may have commas in it.
    let cut = [" – ", " - ", ":", "،", ", "].iter().find_map(|sign| item.split_once(sign));
    match cut.map(|(one, other)| (one.trim(), other.trim())) {
        Some((role, name)) if is_office(role) && is_name(name) => person(name, role),
        Some((name, role)) if is_name(name) && !is_group(name) && !role.is_empty() => {
            person(name, role)
        }
        _ if !is_group(item) && !is_office(item) && is_name(item) => {
            Present::Person { name: item, role: None, body: None }
        }
        _ => counted(item, &words::split(item)).unwrap_or(Present::Group(item, None)),
    }
}

/// Splits an office at the body it is of: `نائب الرئاسة المشتركة` `لمجلس الشعوب`.
fn person<'a>(name: &'a str, office: &'a str) -> Present<'a> {
    let words = words::split(office);
    // `لهيئة` is `ل` and `هيئة`, `للمجلس` is `ل` and `المجلس`; `لجنة` has no `ل` in front.
    let names =
        |fold: &str| BODIES.iter().any(|body| fold.strip_prefix(body).is_some_and(is_ending));
    let is_body = |word: Word| names(&word.fold) || word.fold.strip_prefix('ل').is_some_and(names);
    let of_body = |word: &&Word| word.without('ل').is_some_and(is_body);
    let Some(body) = words.iter().skip(1).find(of_body) else {
        return Present::Person { name, role: Some(office), body: None };
    };
    let (role, body) = office.split_at(body.start);
    // `للمجلس` is `ل` and `المجلس`, but `للجنة` is `ل` and `لجنة`.
    let body = match body.strip_prefix("لل") {
        Some(rest) if !rest.starts_with('ج') => format!("ال{rest}"),
        _ => body.strip_prefix('ل').unwrap_or(body).to_owned(),
    };
    Present::Person { name, role: Some(role.trim()), body: Some(body) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::lines;

    fn read(text: &str) -> Vec<Present<'_>> {
        let lines = lines::split(text);
        let passages: Vec<Passage<'_>> = lines.iter().map(Passage::of).collect();
        in_sentences(&passages).present
    }

    #[test]
    fn people_and_groups_between_commas_are_told_apart() {
        let text = "وشهد اللقاء حضور نائب الرئاسة المشتركة للمجلس المحلي، سامر الحسن، \
                    وأعضاء لجنة المياه، إضافة إلى ممثلين عن الكومينات.";
        assert_eq!(
            read(text),
            [
                Present::Person {
                    name: "سامر الحسن",
                    role: Some("نائب الرئاسة المشتركة"),
                    body: Some("المجلس المحلي".to_owned()),
                },
                Present::Group("أعضاء لجنة المياه", None),
                Present::Group("ممثلين عن الكومينات", None),
            ]
        );
    }

    #[test]
    fn an_office_is_split_at_its_body_and_no_letter_is_lost() {
        for (item, role, body) in [
            ("سعاد المطر، رئيسة لجنة المياه", "رئيسة لجنة المياه", None),
            ("سعاد المطر، رئيسة للجنة المياه", "رئيسة", Some("لجنة المياه")),
            ("رئيس مشترك للمجلس المحلي: سامر الحسن", "رئيس مشترك", Some("المجلس المحلي")),
            ("سامر الحسن - عضو لهيئة الصحة", "عضو", Some("هيئة الصحة")),
        ] {
            let Present::Person { role: found, body: of, .. } = in_item(item) else {
                panic!("{item} is nobody");
            };
            assert_eq!((found, of.as_deref()), (Some(role), body), "{item}");
        }
    }

    #[test]
    fn an_enumeration_without_clear_ends_is_left_alone() {
        let text = "كما حضر الاجتماع كل من الرئيس المشترك لهيئة الزراعة في الإقليم المهندس سالم \
                    العلي الرئيس المشترك للمجلس التنفيذي في المقاطعة حسان عمر والرئاسة المشتركة";
        assert_eq!(read(text), []);
    }
}
