//! What a text says of the meeting itself: kind, date, place, slogan, agenda.

use crate::base::date::Date;
use crate::import::draft::{Guess, Why};
use crate::import::passage::Passage;
use crate::import::quantity::dates::{self, Alone, Stated};
use crate::import::words::{Sort, Word};

/// How many passages may say what kind of meeting it was: later ones tell of others.
const BEGINNING: usize = 6;

/// Words for a meeting.
const MEETINGS: [&str; 5] = ["اجتماع", "جلسه", "لقاء", "civin", "kombun"];
const CONFERENCES: [&str; 6] = ["موتمر", "ملتقي", "كونفراس", "كونفرانس", "konferans", "kongre"];

/// What a word near the meeting says of its kind.
const KINDS: [(&str, &str); 20] = [
    ("سنوي", "annual"),
    ("استثنايي", "extraordinary"),
    ("طاري", "extraordinary"),
    ("دوري", "regular"),
    ("اعتيادي", "regular"),
    ("شهري", "regular"),
    ("اسبوعي", "regular"),
    ("عادي", "regular"),
    ("جماهيري", "public"),
    ("شعبي", "public"),
    ("مفتوح", "public"),
    ("salane", "annual"),
    ("awarte", "extraordinary"),
    ("lezgin", "extraordinary"),
    ("mehane", "regular"),
    ("asayi", "regular"),
    ("heftane", "regular"),
    ("periyodik", "regular"),
    ("geleri", "public"),
    ("vekiri", "public"),
];

/// Words of a sentence that says when a meeting was.
const HELD: [&str; 15] = [
    "عقد", "انعقد", "اجتمع", "اجتماع", "جلسه", "موتمر", "ملتقي", "لقاء", "التقي", "civin",
    "civiya", "kombun", "konferans", "kongre", "lidar",
];

/// Words after which a date isn't that of the meeting.
const NOT_WHEN: [&str; 10] =
    ["منذ", "حتي", "لغايه", "قبل", "بعد", "الماضي", "ji", "heta", "beri", "pisti"];

/// Words behind a meeting that make it another one.
const OTHER_MEETING: [&str; 7] = ["قادم", "مقبل", "تالي", "سابق", "ماضي", "be", "bori"];

/// Words for where people meet, and words that end the name of such a place.
const ROOMS: [&str; 13] = [
    "قاعه", "صاله", "مبني", "مقر", "مركز", "ديوان", "مدرج", "مسرح", "بيت", "دار", "salon",
    "navend", "avahi",
];
const AFTER_PLACE: [&str; 24] = [
    "بحضور", "لمناقشه", "لبحث", "حيث", "وذلك", "تحت", "بمشاركه", "يوم", "بتاريخ", "اليوم", "بهدف",
    "وناقش", "لتقييم", "امس", "برياسه", "civiya", "civiyan", "bi", "de", "hat", "pek", "civina",
    "civineke", "xwe",
];

/// Tells whether a word names a meeting of any sort.
fn is_meeting(word: &Word) -> bool {
    word.is_any(&MEETINGS) || word.is_any(&CONFERENCES)
}

/// Returns what kind of meeting the text tells of.
pub fn kind(passages: &[Passage<'_>]) -> Guess<&'static str> {
    let found = passages.iter().take(BEGINNING).find_map(|passage| {
        let (at, kind) = kind_in(&passage.words)?;
        let words = &passage.text[passage.words[at].start..passage.words[at].end];
        Some(Guess { value: kind, why: Why::Words(words.to_owned(), passage.line) })
    });
    found.unwrap_or(Guess { value: "regular", why: Why::Nothing })
}

fn kind_in(words: &[Word]) -> Option<(usize, &'static str)> {
    for (at, word) in words.iter().enumerate() {
        if word.is_any(&CONFERENCES) {
            return Some((at, "conference"));
        }
        if !word.is_any(&MEETINGS) {
            continue;
        }
        // The adjective may stand behind the body's name, but not in another clause.
        let near = words[at + 1..].iter().take(8).take_while(|word| word.sort == Sort::Letters);
        for (offset, word) in near.enumerate() {
            if let Some((_, kind)) = KINDS.iter().find(|(stem, _)| word.is(stem)) {
                return Some((at + 1 + offset, kind));
            }
        }
        if words.get(at + 1).is_some_and(|next| next.is_any(&["لجنه", "komite"])) {
            return Some((at + 1, "committee"));
        }
    }
    None
}

/// The date of the meeting and where it comes from.
pub struct When {
    /// The date, if there is one.
    pub date: Option<Guess<Date>>,
    /// A word of the format, if the date isn't stated.
    pub basis: Option<&'static str>,
    /// The day of publication.
    pub published: Option<Date>,
}

/// Finds the date of the meeting: stated in the narrative, else of the line that is a date alone,
/// else a year that the text gives to the meeting.
pub fn when(passages: &[Passage<'_>], alone: &[(usize, &str, &Alone)]) -> When {
    let line = alone.iter().find_map(|(line, text, alone)| match alone {
        Alone::Date(date) => Some((*line, *text, *date)),
        Alone::Impossible => None,
    });
    let published = line.map(|(_, _, date)| date);
    let held = passages.iter().find_map(|one| Some((one, held_on(one)?)));
    if let Some((passage, stated)) = held.or_else(|| only_date(passages, line.is_some())) {
        let words = passage.text[stated.start..stated.end].to_owned();
        if let Some(date) = dates::date(&stated) {
            let date = Some(Guess { value: date, why: Why::Words(words, passage.line) });
            return When { date, basis: None, published };
        }
        if let Some((date, line)) =
            line.and_then(|(line, _, date)| Some((with_year(&stated, date)?, line)))
        {
            let why = Why::WithYear(words, passage.line, line);
            let date = Some(Guess { value: date, why });
            return When { date, basis: Some("inferred"), published };
        }
    }
    if let Some((line, text, date)) = line {
        let date = Some(Guess { value: date, why: Why::DateLine(text.to_owned(), line) });
        return When { date, basis: Some("publication"), published };
    }
    let year = passages.iter().take(BEGINNING).find_map(year_of_meeting);
    When { basis: year.as_ref().map(|_| "inferred"), date: year, published }
}

/// Returns the date of a sentence that says that a meeting was held; a whole date rather than a
/// day without its year.
fn held_on(passage: &Passage<'_>) -> Option<Stated> {
    if !passage.has_digits {
        return None;
    }
    let mut dates = dates::find(passage.text, &passage.words);
    // The dates come in order, and so do the sentences: each is looked through once.
    let mut sentence = 0..0;
    let mut is_held = false;
    dates.retain(|stated| {
        let at = passage.word_at(stated.start);
        if !sentence.contains(&at) {
            sentence = passage.sentence(at);
            is_held = passage.words[sentence.clone()].iter().any(|word| word.is_any(&HELD));
        }
        is_held && (stated.day.is_some() || stated.year.is_some()) && !is_of_other(passage, at)
    });
    let whole = dates.iter().find(|stated| stated.year.is_some()).copied();
    whole.or_else(|| dates.first().copied())
}

/// Tells whether the words before a date say that it is of another event: `الاجتماع القادم في …`,
/// `ذكرى المؤتمر …`, `مخرجات اجتماع …`.
fn is_of_other(passage: &Passage<'_>, at: usize) -> bool {
    let before = &passage.words[at.saturating_sub(8)..at];
    let other_meeting =
        before.windows(2).any(|pair| is_meeting(&pair[0]) && pair[1].is_any(&OTHER_MEETING));
    let anniversary = before.iter().any(|word| word.is_any(&["ذكري", "biranin"]));
    let outcome = before.len() > 1 && before[before.len() - 2].is("مخرجات");
    let not_when = before.last().is_some_and(|word| word.is_one_of(&NOT_WHEN));
    other_meeting || anniversary || outcome || not_when
}

/// Returns the one day that the narrative names, where nothing else tells when the meeting was.
fn only_date<'p, 'a>(
    passages: &'p [Passage<'a>],
    is_published: bool,
) -> Option<(&'p Passage<'a>, Stated)> {
    if is_published {
        return None;
    }
    let days = passages.iter().filter(|one| one.has_digits).flat_map(|passage| {
        let found = dates::find(passage.text, &passage.words).into_iter();
        found.filter(|stated| stated.day.is_some()).map(move |stated| (passage, stated))
    });
    let days: Vec<_> = days.take(2).collect();
    let [(passage, stated)] = days.as_slice() else { return None };
    let at = passage.word_at(stated.start);
    let is_when = stated.year.is_some() && !is_of_other(passage, at);
    is_when.then_some((*passage, *stated))
}

/// Gives a day and month the year in which it was last before the text was published.
fn with_year(stated: &Stated, published: Date) -> Option<Date> {
    let in_year = |year: u16| dates::date(&Stated { year: Some(year), ..*stated });
    let same = in_year(published.year)?;
    if same.first() <= published.last() { Some(same) } else { in_year(published.year - 1) }
}

/// Returns a year that stands close behind the word for the meeting: `اجتماعه السنوي لعام 2025`.
fn year_of_meeting(passage: &Passage<'_>) -> Option<Guess<Date>> {
    if !passage.has_digits {
        return None;
    }
    let years = dates::years(passage.text, &passage.words);
    let (year, start, end) = years.into_iter().find(|(_, start, _)| {
        let before = &passage.words[..passage.word_at(*start)];
        let between = |word: &&Word| {
            KINDS.iter().any(|(stem, _)| word.is(stem)) || word.is_one_of(&["ya", "a", "xwe"])
        };
        let noun = before.iter().rev().find(|word| !between(word));
        noun.is_some_and(is_meeting)
    })?;
    let value = Date { year, month: None, day: None };
    Some(Guess {
        value,
        why: Why::YearOfMeeting(passage.text[start..end].to_owned(), passage.line),
    })
}

/// Finds the slogan: what is quoted behind the word for it.
pub fn slogan(passages: &[Passage<'_>]) -> Option<Guess<String>> {
    passages.iter().find_map(|passage| {
        let word =
            |word: &Word| word.is_any(&["شعار", "dirusm", "dirusme", "slogan", "silogan", "siar"]);
        let at = passage.words.iter().position(word)?;
        let slogan = passage.quoted_after(at)?.to_owned();
        let why = Why::Words(passage.slice(at, at + 1).to_owned(), passage.line);
        Some(Guess { value: slogan, why })
    })
}

/// Finds the place in the sentence that says that the meeting was held.
pub fn place(passages: &[Passage<'_>]) -> Option<Guess<String>> {
    passages.iter().take(BEGINNING).find_map(|passage| {
        let words = &passage.words;
        let at = (1..words.len())
            .find(|at| words[*at].is_any(&ROOMS) && words[at - 1].is_one_of(&["في", "li"]))?;
        let sentence = &words[passage.sentence(at)];
        sentence.iter().find(|word| word.is_any(&HELD))?;
        if is_coming(sentence) {
            return None;
        }
        let ends = |word: &Word| word.sort == Sort::Sign || word.is_one_of(&AFTER_PLACE);
        let end = words[at..].iter().position(ends).map_or(words.len(), |stop| at + stop);
        let place = passage.slice(at, end);
        let sound = end - at <= 12;
        sound.then(|| Guess {
            value: place.to_owned(),
            why: Why::Words(passage.slice(at - 1, at + 1).to_owned(), passage.line),
        })
    })
}

/// Tells whether a sentence is about the next meeting.
pub fn is_coming(sentence: &[Word]) -> bool {
    let coming = ["القادم", "القادمه", "المقبل", "المقبله"];
    sentence.windows(2).any(|pair| pair[0].is_any(&MEETINGS) && pair[1].is_one_of(&coming))
}

/// Finds an agenda inside a sentence: points between commas, behind a colon or in quotes.
pub fn agenda(passages: &[Passage<'_>]) -> Vec<Guess<String>> {
    let found = passages.iter().find_map(|passage| {
        let words = &passage.words;
        let at = words.iter().position(|word| word.is_any(&["جدول", "تناول", "محاور", "rojev"]))?;
        let points = after_colon(passage, at).or_else(|| passage.quoted_after_any(at))?;
        let points: Vec<&str> = points.split(['،', '؛', ',', ';']).map(str::trim).collect();
        let joined = points.iter().skip(1).all(|point| point.starts_with('و'));
        let bare = |(place, point): (usize, &&'_ str)| match point.strip_prefix('و') {
            Some(rest) if joined && place > 0 => rest.to_owned(),
            _ => (*point).to_owned(),
        };
        let points: Vec<String> = points.iter().enumerate().map(bare).collect();
        let sound =
            points.len() > 1 && points.iter().all(|one| (1..90).contains(&one.chars().count()));
        sound.then_some((passage, at, points))
    });
    let Some((passage, at, points)) = found else { return Vec::new() };
    let why = Why::Words(passage.slice(at, at + 1).to_owned(), passage.line);
    points.into_iter().map(|value| Guess { value, why: why.clone() }).collect()
}

fn after_colon<'a>(passage: &Passage<'a>, at: usize) -> Option<&'a str> {
    let sentence = passage.sentence(at);
    let colon = (at..sentence.end).take(6).find(|one| passage.words[*one].fold == ":")?;
    Some(passage.slice(colon + 1, sentence.end)).filter(|rest| !rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::lines;

    fn when_of(text: &str) -> (Option<String>, Option<&'static str>) {
        let lines = lines::split(text);
        let passages: Vec<Passage<'_>> = lines.iter().map(Passage::of).collect();
        let alone: Vec<(usize, &str, Alone)> = lines
            .iter()
            .filter_map(|line| Some((line.number, line.text, dates::alone(line.text)?)))
            .collect();
        let alone: Vec<(usize, &str, &Alone)> =
            alone.iter().map(|(line, text, alone)| (*line, *text, alone)).collect();
        let when = when(&passages, &alone);
        (when.date.map(|date| date.value.to_string()), when.basis)
    }

    #[test]
    fn the_date_of_the_meeting_is_told_from_others() {
        for (text, date, basis) in [
            ("عقد المجلس اجتماعه يوم السبت 27 كانون الأول 2025.", Some("2025-12-27"), None),
            ("10-01-2026\nعقد المجلس اجتماعه اليوم.", Some("2026-01-10"), Some("publication")),
            ("عقد المجلس اجتماعه اليوم، وحدد موعد الاجتماع القادم في 2/3/2026.", None, None),
            ("ضمن فعاليات 8 آذار، عقد المجلس اجتماعه بتاريخ 1/3/2026.", Some("2026-03-01"), None),
            (
                "5-1-2026\nعقد المجلس اجتماعه في 28 كانون الأول.",
                Some("2025-12-28"),
                Some("inferred"),
            ),
            ("عقد المجلس اجتماعه السنوي لعام 2025.", Some("2025"), Some("inferred")),
            ("عقد المجلس اجتماعه لتقييم أعمال عام 2024.", None, None),
            ("Meclis di 5ê Adara 2026an de civiya.", Some("2026-03-05"), None),
            ("عقد المجلس اجتماعه الدوري.", None, None),
        ] {
            assert_eq!(when_of(text), (date.map(str::to_owned), basis), "{text}");
        }
    }

    #[test]
    fn the_kind_is_what_stands_beside_the_meeting() {
        for (text, expected) in [
            ("عقد المجلس اجتماعه السنوي", "annual"),
            ("قُرئ التقرير السنوي في اجتماع المجلس", "regular"),
            ("عقد المجلس اجتماعاً استثنائياً", "extraordinary"),
            ("انعقد المؤتمر الأول", "conference"),
            ("Civîna xwe ya salane li dar xist", "annual"),
        ] {
            let line = lines::split(text)[0];
            assert_eq!(kind(&[Passage::of(&line)]).value, expected, "{text}");
        }
    }
}
