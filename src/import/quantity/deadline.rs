//! Deadlines: by which date, or within which time, something must be done.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::base::date::{Date, Period};
use crate::import::quantity::dates::{self, Stated};
use crate::import::quantity::phrase::{
    any, beginnings, is_among, is_exactly, matched, start_behind_and,
};
use crate::import::quantity::{months, numeral, period};
use crate::import::words::{Sort, Word};

/// What a deadline counts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// The last day that this date may mean.
    On(Date),
    /// The time after the meeting.
    After(Period),
}

/// A deadline in the words of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// `None` where the words alone don't tell: `خلال العام المقبل`, `حتى 15 آذار`.
    pub due: Option<Due>,
    /// Where its words begin in the text, in bytes.
    pub start: usize,
    /// Where they end.
    pub end: usize,
}

/// How a date is called a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opener {
    /// `حتى`: a day, month or year, to its end.
    Until,
    /// `قبل`: a day, or the month or year before.
    Before,
    /// `خلال`: a month or year.
    Within,
    /// `حتى نهاية`: a month or year, also `العام` alone.
    End,
    /// `منتصف`: a part of a month or year, which only the words can tell.
    Part,
}

/// What stands in front of a length of time. The first that fits is taken.
const WITHIN_TIME: [&str; 13] = [
    "في|خلال|ضمن|علي? مده|فتره|مهله|بمده|بفتره|بمهله|لمده|لفتره زمنيه? اقصاها|اقصاه|قدرها",
    "في|خلال|ضمن? مده|فتره|مهله|بمده|بفتره|بمهله|لمده زمنيه? لا تتجاوز|تتعدي|تزيد عن|علي?",
    "في|خلال|ضمن مده|فتره|مهله زمنيه?",
    "مهله|بمهله|لمهله",
    "بحد|كحد اقصي|اقصاه",
    "اقصاها|اقصاه",
    "في? غضون",
    "بغضون",
    "خلال",
    "di nav|nava|navbera|heyama|hundire|maweya|dema",
    "heri zede di? nava|nav?",
    "heri dereng di? nava|nav?",
    "di muhleta|mihleta",
];

/// What stands in front of a date. The first that fits is taken.
const BY_DATE: [(Opener, &str); 17] = [
    (
        Opener::Part,
        "خلال|قبل|حتي|لغايه|ضمن|مع نهايه? الربع|النصف|الثلث الاول|الثاني|الثالث|الرابع|الاخير من?",
    ),
    (Opener::Part, "خلال|قبل|حتي|لغايه|مع|بحلول بدايه|مطلع|منتصف|اوايل|اواسط"),
    (Opener::End, "خلال|قبل|قبيل|حتي|لغايه|مع|بحلول نهايه|اواخر|ختام|انتهاء"),
    (Opener::End, "بنهايه|لنهايه"),
    (Opener::Until, "في|بموعد موعد? اقصاه|اقصاها تاريخ|يوم?"),
    (Opener::Until, "في|بموعد موعد? لا يتجاوز|يتعدي تاريخ|يوم?"),
    (Opener::Until, "موعد? اقصاه|اقصاها تاريخ|يوم?"),
    (Opener::Until, "حتي|لغايه|بحلول تاريخ|يوم|موعد?"),
    (Opener::Before, "قبل|قبيل تاريخ|يوم|موعد|حلول?"),
    (Opener::Within, "خلال"),
    (Opener::End, "heta|ta|beri|beriya dawiya"),
    (Opener::Part, "heta|ta|beri|beriya|di nive|niveka|despeka|sere"),
    (Opener::Until, "heta|ta roja|diroka?"),
    (Opener::Before, "beri|beriya roja|diroka?"),
    (Opener::Within, "di nav|nava|heyama|maweya|dema"),
    (Opener::Within, "di"),
    (Opener::Until, "heri dereng heta|di?"),
];

/// From when a time is counted: from the meeting or its text.
const FROM_NOW: [&str; 6] = [
    "اعتبارا|ابتداء|بدءا? من|منذ تاريخه|تاريخها|الان|اليوم",
    "ji iro pe? ve?",
    "ji ve diroke pe? ve?",
    "ji ve civine pe? ve?",
    "ji roja|diroka civine pe? ve?",
    "ji roja ragihandine pe? ve?",
];

/// From when a time is counted that something else decides.
const FROM_THEN: [&str; 2] = [
    "اعتبارا|ابتداء|بدءا? من|منذ|بعد تاريخ|بدء|بدايه|انتهاء|نهايه|استلام|توقيع|صدور|اقرار|موعد|يوم",
    "pisti",
];

/// Words of a meeting and of what comes of it.
const MEETING: [&str; 10] =
    ["اجتماع", "موتمر", "كونفراس", "كونفرانس", "جلس", "قرار", "بيان", "محضر", "تعميم", "توصيات"];

/// What has passed is no deadline.
const PAST: [&str; 13] = [
    "ماضي", "منصرم", "فايت", "سابق", "منقضي", "اخير", "مضت", "خلت", "bori", "cuyi", "derbasbuyi",
    "ewil", "pesu",
];

/// What makes a year or month a coming one.
const COMING: [&str; 10] =
    ["قادم", "مقبل", "جديد", "جاري", "حالي", "تالي", "اتي", "لاحق", "نفسه", "ذاته"];

/// The same in Kurmanji, where the words are too short to have endings.
const COMING_KURMANJI: [&str; 8] = ["be", "nu", "pes", "were", "te", "heyi", "niha", "pese"];

/// Words that make the length of time before them a deadline.
const MOST: [&str; 3] = ["كحد", "بحد", "الاكثر"];

/// The words that deadlines begin with.
static BEGINNINGS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| beginnings(WITHIN_TIME.into_iter().chain(BY_DATE.map(|(_, one)| one))));

/// Finds the first deadline of a text that tells its date; else the first that only has words.
pub fn find(text: &str, words: &[Word]) -> Option<Deadline> {
    let dates = dates::find(text, words);
    let mut vague = None;
    // A length of time may stand before the words that make it a deadline: `شهر كحد أقصى`.
    let has_most = words.iter().any(|word| word.is_one_of(&MOST));
    for at in 0..words.len() {
        if !has_most && !is_among(&words[at], &BEGINNINGS) {
            continue;
        }
        let found = within_time(text, words, at).or_else(|| by_date(text, words, &dates, at));
        match found {
            Some(deadline) if deadline.due.is_some() => return found,
            _ => vague = vague.or(found),
        }
    }
    vague
}

/// Reads `خلال ثلاثة أشهر`, `أقصاها 6 أشهر من تاريخه`, `شهر كحد أقصى`, `di nava 15 rojan de`.
fn within_time(text: &str, words: &[Word], at: usize) -> Option<Deadline> {
    let opener = any(words, at, &WITHIN_TIME);
    let mut next = at + opener.unwrap_or(0);
    let length = period::at(words, next).filter(|_| !is_through(words, at))?;
    next += length.used;
    let most = any(words, next, &["كحد|بحد اقصي|اقصاه", "علي الاكثر"]).unwrap_or(0);
    if is_past(words, next) || opener.is_none() && most == 0 {
        return None;
    }
    next += most;
    next += matched(words, next, "de|da").unwrap_or(0);
    let (tail, from_now) = tail(words, next);
    next += tail;
    let due = length.period.filter(|_| from_now).map(Due::After);
    Some(deadline(text, words, (at, next), due))
}

/// Takes what says from when a time is counted, and tells whether that is the meeting.
fn tail(words: &[Word], at: usize) -> (usize, bool) {
    if let Some(used) = any(words, at, &FROM_NOW) {
        return (used, true);
    }
    let Some(used) = any(words, at, &FROM_THEN) else { return (0, true) };
    let act = "انعقاد|صدور|نشر|اقرار|اعلان|اعتماد? هذا|هذه?";
    let used = used + matched(words, at + used, act).unwrap_or(0);
    match words.get(at + used).filter(|word| word.sort == Sort::Letters) {
        Some(word) => (used + 1, word.is_any(&MEETING)),
        None => (used, false),
    }
}

/// Reads `حتى 1-3-2026`, `قبل نهاية العام`, `heta dawiya sala 2026an`, `di sala bê de`.
fn by_date(text: &str, words: &[Word], dates: &[Stated], at: usize) -> Option<Deadline> {
    let (opener, used) = BY_DATE
        .iter()
        .find_map(|(opener, pattern)| matched(words, at, pattern).map(|used| (*opener, used)))?;
    if opener == Opener::Until && follows_number(text, words, at) || is_through(words, at) {
        return None;
    }
    let (due, mut next) = calendar(text, words, dates, at + used, opener)
        .or_else(|| by_name(words, at + used, opener))?;
    if is_past(words, next) {
        return None;
    }
    next += usize::from(is_coming(words, next));
    let closes = matched(words, next, "de|da").unwrap_or(0);
    next += closes;
    // `di` alone opens whatever is in a place; with `de` it holds a time.
    let open = words[at].is_just("di") && closes == 0;
    let due = due.filter(|_| opener != Opener::Part).map(Due::On);
    (!open).then(|| deadline(text, words, (at, next), due))
}

/// Reads a date or year behind an opener; gives the word behind it too.
fn calendar(
    text: &str,
    words: &[Word],
    dates: &[Stated],
    at: usize,
    opener: Opener,
) -> Option<(Option<Date>, usize)> {
    let start = words.get(at)?.start;
    if let Ok(index) = dates.binary_search_by_key(&start, |date| date.start) {
        let stated = dates[index];
        let whole = stated.day.is_none() || matches!(opener, Opener::Until | Opener::Before);
        let next = words.partition_point(|word| word.start < stated.end);
        return whole.then(|| (dates::date(&stated).and_then(|date| last(date, opener)), next));
    }
    let tied = dates::year_word(words, at).unwrap_or(0);
    let year = words.get(at + tied).and_then(numeral::year)?;
    let next = at + tied + 1;
    // `حتى 2000 مشروع` counts; a year of the time to come is more likely one.
    let likely = tied > 0 || year > 2000;
    let next = next + dates::ending(text, words, next);
    let date = Date { year, month: None, day: None };
    likely.then(|| (last(date, opener), next))
}

/// Returns the date that a deadline ends with: `before` a month or year is the one before it.
fn last(date: Date, opener: Opener) -> Option<Date> {
    match (opener, date.month) {
        (Opener::Before, _) if date.day.is_some() => Some(date),
        (Opener::Before, Some(2..)) => Some(Date { month: date.month.map(|one| one - 1), ..date }),
        (Opener::Before, month) => {
            Some(Date { year: date.year - 1, month: month.map(|_| 12), ..date })
        }
        _ => Some(date),
    }
}

/// Reads a time that only its context tells: `العام المقبل`, `شهر رمضان`, `sala bê`.
fn by_name(words: &[Word], at: usize, opener: Opener) -> Option<(Option<Date>, usize)> {
    if is_exactly(words.get(at), &["شهر"]) && is_exactly(words.get(at + 1), &months::LUNAR) {
        let second = matched(words, at + 2, "الاول|الاولي|الثاني|الثانيه|القعده|الحجه");
        return Some((None, at + 2 + second.unwrap_or(0)));
    }
    let kurmanji = matched(words, at, "sala|meha|hefteya|sale|mehe").is_some();
    let arabic = matched(words, at, "العام|السنه|الشهر|الاسبوع|الربع|الفصل|الموسم").is_some();
    let coming = words.get(at + 1).is_some_and(|word| {
        word.is_any(&COMING) && arabic || kurmanji && COMING_KURMANJI.contains(&word.fold.as_str())
    });
    let alone = opener == Opener::End && (arabic || is_exactly(words.get(at), &["sale", "mehe"]));
    let next = at + 1 + usize::from(coming);
    // `العام المقبل 2026` tells it after all.
    let year = words.get(next).and_then(numeral::year).filter(|_| coming);
    let date = year.map(|year| Date { year, month: None, day: None });
    let next = next + usize::from(year.is_some());
    ((arabic || kurmanji) && (coming || alone)).then_some((date, next))
}

/// Tells whether `خلال` is part of `من خلال`, which says how, not when.
fn is_through(words: &[Word], at: usize) -> bool {
    at > 0 && words[at].fold == "خلال" && words[at - 1].is_just("من")
}

/// Tells whether a word is such as `القادم`.
fn is_coming(words: &[Word], at: usize) -> bool {
    words.get(at).is_some_and(|word| word.fold.starts_with("ال") && word.is_any(&COMING))
}

fn is_past(words: &[Word], at: usize) -> bool {
    words.get(at).is_some_and(|word| word.is_any(&PAST))
}

/// Tells whether a word stands behind a number: `من 8/8 حتى 20/8` is no deadline.
fn follows_number(text: &str, words: &[Word], at: usize) -> bool {
    let before = words[..at].last();
    before.is_some_and(|word| word.sort == Sort::Number)
        || (1..=2).any(|back| at > back && dates::ending(text, words, at - back) == back)
}

fn deadline(text: &str, words: &[Word], range: (usize, usize), due: Option<Due>) -> Deadline {
    let (first, next) = range;
    Deadline { due, start: start_behind_and(text, &words[first]), end: words[next - 1].end }
}
