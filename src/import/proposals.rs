//! What a resolution's words propose for its fields. What they don't say stays out.

use crate::base::fold::fold;
use crate::import::decode::Tongue;
use crate::import::draft::{Amount, Guess, Resolution, Responsible, Why};
use crate::import::lexicon::Role;
use crate::import::quantity::{budget, deadline, money, recurrence};
use crate::import::sectors::Sectors;
use crate::import::words::{self, Sort, Word, one_line};

/// What the proposals need to know of the site.
pub struct Known<'a> {
    /// Its sectors.
    pub sectors: &'a Sectors,
    /// Its councils: id, and names folded.
    pub councils: &'a [(String, Vec<String>)],
}

/// What stands above a resolution.
#[derive(Debug, Clone, Default)]
pub struct Above {
    /// What the list is of.
    pub role: Option<Role>,
    /// The opening line or heading that says so.
    pub opener: Option<(String, usize)>,
    /// The sector that the section's heading names.
    pub sector: Option<Guess<String>>,
}

/// How resolutions of each kind begin, or which words they hold near their beginning.
const KINDS: [(&str, &[&str]); 5] = [
    ("appeal", &["ندعو", "نناشد", "نهيب", "bangewazi", "bang dikin"]),
    ("declaration", &["نرفض", "نوكد", "نعلن", "ندين", "نستنكر", "red dikin", "sermezar"]),
    ("commemoration", &["استذكار", "احياء ذكري", "تخليد", "biranina"]),
    ("appointment", &["تعيين", "انتخاب", "hilbijartina", "erkdarkirina"]),
    (
        "directive",
        &[
            "الزام", "لا يجوز", "يمنع", "منع", "يلزم", "يتوجب", "يجب", "تكليف", "diva", "dive",
            "qedexe",
        ],
    ),
];

/// Words that begin a recommendation inside a list of other things.
const RECOMMENDS: [&str; 6] = ["نوصي", "يوصي", "التوصيه", "pesniyar", "pesniyaz", "tewsiye"];

/// Words that give money, where an amount or a budget is named with them.
const GIVES: [&str; 5] = ["تخصيص", "رصد", "صرف", "terxankirina", "veqetandina"];
const FUNDS: [&str; 7] = ["مبلغ", "اعتماد", "ميزانيه", "موازنه", "كتله", "pere", "budce"];

/// Words behind which the body that has to act is named, up to the `ب` of what it has to do.
const CHARGES: [&str; 7] = ["الزام", "تكليف", "قيام", "مطالبه", "دعوه", "توجيه", "حث"];

/// Verbs before the body that has to act.
const ACTS: [&str; 12] = [
    "تقوم", "يقوم", "تتولي", "يتولي", "تلتزم", "يلتزم", "تكلف", "يكلف", "تعمل", "يعمل", "تعد",
    "تشرف",
];

/// Bodies: what a name of who has to act begins with, its article and `كافة` aside.
const BODIES: [&str; 22] = [
    "مجلس", "مجالس", "هييه", "هييات", "لجنه", "لجان", "بلديه", "بلديات", "مديريه", "مديريات",
    "اداره", "ادارات", "مكتب", "مكاتب", "موسسات", "دايره", "دواير", "كومين", "منسقيه", "ورشه",
    "رياسه", "جهات",
];
const ALL: [&str; 4] = ["كافه", "جميع", "كل", "ساير"];

/// What a body has to do: its name ends before.
const ACTIONS: [&str; 28] = [
    "العمل", "متابعه", "الاسراع", "اسراع", "تنفيذ", "وضع", "اعداد", "القيام", "تقديم", "تامين",
    "توفير", "ضروره", "الالتزام", "بذل", "مراقبه", "تنظيم", "اصلاح", "صيانه", "تشكيل", "دراسه",
    "رفع", "اجراء", "المباشره", "البدء", "الاشراف", "اتخاذ", "زياده", "تفعيل",
];

/// Bodies of Kurmanji, behind `divê`.
const KU_BODIES: [&str; 6] = ["komite", "deste", "meclis", "saredari", "rever", "buro"];

/// The longest name of who has to act, in words.
const LONGEST_BODY: usize = 9;

/// Fills in what a resolution's text proposes. `text` is in the main language.
pub fn propose(
    resolution: &mut Resolution,
    text: &str,
    tongue: Tongue,
    above: &Above,
    known: &Known<'_>,
) {
    let words = words::split(text);
    let line = resolution.line;
    let quote = |at: (usize, usize)| Why::Words(one_line(&text[at.0..at.1]), line);
    let amounts = money::find(text, &words);
    resolution.kind = kind(text, &words, above, (line, !amounts.is_empty()));
    resolution.sector = above.sector.clone().or_else(|| {
        let found = known.sectors.find(&words)?;
        Some(Guess { value: found.id.to_owned(), why: quote(found.at) })
    });
    resolution.responsible = responsible(&words).map(|at| {
        let name = one_line(&text[at.0..at.1]);
        let value = match council(&name, known) {
            Some(id) => Responsible::Council(id),
            None => Responsible::Named(vec![(tongue, name)]),
        };
        Guess { value, why: quote(at) }
    });
    if let Some(found) = deadline::find(text, &words) {
        let why = quote((found.start, found.end));
        let words = one_line(&text[found.start..found.end]);
        resolution.due_text = Some(Guess { value: vec![(tongue, words)], why: why.clone() });
        resolution.due = found.due.map(|value| Guess { value, why });
    }
    resolution.recurring = recurrence::find(&words)
        .map(|(word, start, end)| Guess { value: word, why: quote((start, end)) });
    resolution.budget_year = budget::year(&words)
        .map(|(year, start, end)| Guess { value: year, why: quote((start, end)) });
    // Of several amounts, or a range, none is the resolution's: a person has to choose.
    let in_range = |at: usize| {
        let before = words.iter().filter(|word| word.end <= at).rev().take(4);
        before.clone().any(|word| word.is_just("بين") || word.is_just("navbera"))
            || before.take(1).any(|word| word.is_just("الي"))
    };
    if let [amount] = amounts.as_slice()
        && !in_range(amount.start)
    {
        let value = Amount { value: amount.value, currency: amount.currency };
        resolution.amount = Some(Guess { value, why: quote((amount.start, amount.end)) });
    }
}

fn kind(
    text: &str,
    words: &[Word],
    above: &Above,
    (line, has_money): (usize, bool),
) -> Option<Guess<&'static str>> {
    let beginning = &words[..words.len().min(4)];
    let quote = |word: &Word| Why::Words(text[word.start..word.end].to_owned(), line);
    if let Some(word) = beginning.first().filter(|word| word.is_one_of(&RECOMMENDS)) {
        return Some(Guess { value: "recommendation", why: quote(word) });
    }
    if let (Some(Role::Recommendations), Some((opener, line))) = (above.role, &above.opener) {
        let why = Why::Heading(opener.clone(), *line);
        return Some(Guess { value: "recommendation", why });
    }
    if let Some(word) = words.first().filter(|word| word.is_any(&GIVES))
        && (has_money || beginning.iter().any(|word| word.is_any(&FUNDS)))
    {
        return Some(Guess { value: "appropriation", why: quote(word) });
    }
    for (kind, phrases) in KINDS {
        if let Some(found) = phrases.iter().find_map(|phrase| phrase_in(beginning, phrase)) {
            let words = text[found[0].start..found[found.len() - 1].end].to_owned();
            return Some(Guess { value: kind, why: Why::Words(words, line) });
        }
    }
    if let (Some(first), Some(second)) = (words.first(), words.get(1))
        && first.is_just("علي")
        && (is_body(second) || second.is_one_of(&ALL))
    {
        return Some(Guess { value: "directive", why: quote(first) });
    }
    None
}

/// Returns the words that are a phrase of one or two words.
fn phrase_in<'a>(words: &'a [Word], phrase: &str) -> Option<&'a [Word]> {
    let parts: Vec<&str> = phrase.split(' ').collect();
    words
        .windows(parts.len())
        .find(|window| window.iter().zip(&parts).all(|(word, part)| word.is_just(part)))
}

/// Finds the name of who has to act.
fn responsible(words: &[Word]) -> Option<(usize, usize)> {
    let charged = words.iter().position(|word| word.is_one_of(&CHARGES) || word.is_one_of(&ACTS));
    if let Some(at) = charged
        && let Some(found) = body(words, at + 1)
    {
        return Some(found);
    }
    let first = words.first()?;
    if first.is_just("علي") {
        return body(words, 1);
    }
    if first.is_one_of(&["dive", "diva"]) {
        return kurmanji_body(words, 1);
    }
    None
}

/// Reads a body's name up to the word that says what it has to do.
fn body(words: &[Word], from: usize) -> Option<(usize, usize)> {
    let first = words.get(from)?;
    let second = words.get(from + 1);
    let named = is_body(first) || first.is_one_of(&ALL) && second.is_some_and(is_body);
    if !named {
        return None;
    }
    let ends = |(offset, word): (usize, &Word)| {
        word.sort != Sort::Letters
            || word.fold == "ان"
            || offset > 0 && word.is_one_of(&ACTIONS)
            // `بوضع`, `بجولات`: what has to be done; `بلدية` is a body.
            || offset > 0 && word.fold.starts_with('ب') && !is_body(word)
    };
    let count = words[from..].iter().enumerate().position(ends)?;
    let sound = count > 0 && count <= LONGEST_BODY;
    sound.then(|| (first.start, words[from + count - 1].end))
}

fn is_body(word: &Word) -> bool {
    word.is_any(&BODIES)
}

/// Reads `komîteya avê` behind `divê`, up to the word after the name's last.
fn kurmanji_body(words: &[Word], from: usize) -> Option<(usize, usize)> {
    let first = words.get(from)?;
    if !first.is_any(&KU_BODIES) {
        return None;
    }
    // `komîteya avê`: what is of somebody ends in -a or -ya and goes on with the next word.
    let mut last = from;
    while words[last].fold.ends_with(['a', 'n']) && last - from < 4 {
        match words.get(last + 1) {
            Some(next) if next.sort == Sort::Letters => last += 1,
            _ => break,
        }
    }
    Some((first.start, words[last].end))
}

/// Returns the council of the site that has a name.
fn council(name: &str, known: &Known<'_>) -> Option<String> {
    let name = fold(name);
    let named = |(_, names): &&(String, Vec<String>)| names.contains(&name);
    known.councils.iter().find(named).map(|(id, _)| id.clone())
}
