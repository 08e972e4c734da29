//! From the outline of a press text, and of its translation, to a draft record.

use rayon::prelude::*;

use crate::base::date::Date;
use crate::base::fold::{fold, is_mark};
use crate::base::number::Decimal;
use crate::import::attendance::{self, Present};
use crate::import::cues::{is_section, role};
use crate::import::decode::Tongue;
use crate::import::draft::{Attendee, Draft, Figure, Guess, Resolution, Source, Texts, Why};
use crate::import::facts;
use crate::import::lexicon::{HIGHLIGHTS, Role};
use crate::import::lines::Line;
use crate::import::list::{Item, List};
use crate::import::markdown;
use crate::import::marker::Form;
use crate::import::numbers;
use crate::import::outline::Outline;
use crate::import::passage::Passage;
use crate::import::proposals::{self, Above, Known};
use crate::import::quantity::{dates, figures, money};
use crate::import::words::{self, Sort, one_line};

/// At most this many figures are proposed: a record names the key figures.
const MOST_FIGURES: usize = 20;

/// The name of a field of work as a heading, without a word such as `مجال`, has at most this many
/// words.
const LONGEST_FIELD: usize = 5;

/// Months of the Islamic calendar: what they count is a day.
const HIJRI: [&str; 10] =
    ["محرم", "صفر", "ربيع", "جمادي", "رجب", "شعبان", "رمضان", "شوال", "ذو", "ذي"];

/// A press text, sorted into its parts.
pub struct Press<'a> {
    /// Its language.
    pub tongue: Tongue,
    /// Its parts.
    pub outline: Outline<'a>,
    /// Where it comes from.
    pub source: Source,
}

/// What the person who runs the import says.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// The date of the meeting.
    pub date: Option<Date>,
    /// The council's name in each language, for a title.
    pub council: Texts,
}

/// Makes a draft of one text.
pub fn draft(press: &Press<'_>, wishes: &Wishes, known: &Known<'_>) -> Draft {
    let (outline, tongue) = (&press.outline, press.tongue);
    let told = outline.title.iter().chain(&outline.narrative);
    let told: Vec<Passage<'_>> = told.map(|at| Passage::of(&outline.lines[*at])).collect();
    let narrative = &told[outline.title.iter().count()..];
    // What stands behind the list tells of other things than the meeting's date and kind.
    let head = &told[..told.partition_point(|one| one.line < first_line_of_list(outline))];
    let kind = facts::kind(head);
    let alone = outline.dates.iter();
    let alone: Vec<_> = alone
        .map(|(at, alone)| (outline.lines[*at].number, outline.lines[*at].text, alone))
        .collect();
    let when = facts::when(head, &alone);
    let attendance = attend(outline, narrative);
    let one = |text: Guess<String>| Guess { value: vec![(tongue, text.value)], why: text.why };
    let mut source = press.source.clone();
    source.date = when.published;
    let given = wishes.date.map(|date| Guess { value: date, why: Why::Given });
    // The head count of those present is no key figure, and the cells of a table say nothing alone.
    let of_attendance = [attendance.line, attendance.unclear];
    let telling: Vec<&Passage<'_>> = narrative
        .iter()
        .filter(|one| !of_attendance.contains(&Some(one.line)) && !one.text.contains('\t'))
        .collect();
    Draft {
        tongue,
        title: title(outline, tongue, kind.value, wishes),
        kind,
        date_basis: if given.is_some() { None } else { when.basis },
        date: given.or(when.date),
        place: facts::place(narrative).map(one),
        slogan: facts::slogan(narrative).map(one),
        attendees: attendance.present.into_iter().map(|one| attendee(one, tongue)).collect(),
        unclear_attendance: attendance.unclear,
        agenda: agenda(outline, narrative).into_iter().map(one).collect(),
        figures: key_figures(&telling, tongue),
        highlights: highlights(outline),
        resolutions: resolutions(outline, tongue, known),
        minutes: vec![(tongue, minutes(outline))],
        sources: vec![source],
    }
}

/// Returns the number of the line at which the resolutions begin.
fn first_line_of_list(outline: &Outline<'_>) -> usize {
    let first = outline.resolutions.first().map(|list| list.lines.start);
    first.map_or(usize::MAX, |at| outline.lines[at].number)
}

fn minutes(outline: &Outline<'_>) -> String {
    markdown::write(outline.narrative.iter().map(|at| &outline.lines[*at]))
}

/// The headline; without one the kind of meeting and the council's name.
fn title(outline: &Outline<'_>, tongue: Tongue, kind: &str, wishes: &Wishes) -> Guess<Texts> {
    if let Some(at) = outline.title {
        let line = &outline.lines[at];
        // Emoji and bold signs around a headline are its dress.
        let dress = |one: char| {
            !one.is_alphanumeric() && !is_mark(one) && !"«»“”\"'()[]؟?!.…%".contains(one)
        };
        let words = line.text.trim_matches(dress);
        return Guess { value: vec![(tongue, words.to_owned())], why: Why::Headline(line.number) };
    }
    let noun = noun(tongue, kind);
    let council = wishes.council.iter().find(|(of, _)| *of == tongue).or(wishes.council.first());
    let title = match council {
        // `مؤتمر دير الزور` says already what `المؤتمر` would.
        Some((_, name)) if fold(name).contains(fold(noun).trim_start_matches("ال")) => {
            name.clone()
        }
        Some((_, name)) => format!("{noun} – {name}"),
        None => noun.to_owned(),
    };
    Guess { value: vec![(tongue, title)], why: Why::NoHeadline }
}

fn noun(tongue: Tongue, kind: &str) -> &'static str {
    match (tongue, kind) {
        (Tongue::Arabic, "annual") => "الاجتماع السنوي",
        (Tongue::Arabic, "extraordinary") => "الاجتماع الاستثنائي",
        (Tongue::Arabic, "conference") => "المؤتمر",
        (Tongue::Arabic, "public") => "الاجتماع الجماهيري",
        (Tongue::Arabic, _) => "الاجتماع",
        (Tongue::Kurmanji, "annual") => "Civîna salane",
        (Tongue::Kurmanji, "extraordinary") => "Civîna awarte",
        (Tongue::Kurmanji, "conference") => "Konferans",
        (Tongue::Kurmanji, "public") => "Civîna gelêrî",
        (Tongue::Kurmanji, _) => "Civîn",
    }
}

/// Who was there, and where the text says so.
struct Attended<'a> {
    present: Vec<Guess<Present<'a>>>,
    line: Option<usize>,
    unclear: Option<usize>,
}

fn attend<'a>(outline: &Outline<'a>, narrative: &[Passage<'a>]) -> Attended<'a> {
    if let Some(list) = &outline.attendees {
        let guess = |item| {
            let (words, line) = (outline.words(item), outline.lines[item.lines.start].number);
            Guess { value: attendance::in_item(words), why: Why::Words(words.to_owned(), line) }
        };
        return Attended { present: list.items().map(guess).collect(), line: None, unclear: None };
    }
    let found = attendance::in_sentences(narrative);
    let Some((word, line)) = found.said else {
        return Attended { present: Vec::new(), line: None, unclear: found.unclear };
    };
    let guess = |value| Guess { value, why: Why::Words(word.to_owned(), line) };
    let present = found.present.into_iter().map(guess).collect();
    Attended { present, line: Some(line), unclear: None }
}

fn attendee(present: Guess<Present<'_>>, tongue: Tongue) -> Guess<Attendee> {
    let text = |words: &str| vec![(tongue, one_line(words))];
    let value = match present.value {
        Present::Group(group, count) => Attendee::Group(text(group), count),
        Present::Person { name, role, body } => Attendee::Person {
            name: text(name),
            role: role.map(text),
            body: body.map(|body| text(&body)),
        },
    };
    Guess { value, why: present.why }
}

fn agenda(outline: &Outline<'_>, narrative: &[Passage<'_>]) -> Vec<Guess<String>> {
    let Some(list) = &outline.agenda else { return facts::agenda(narrative) };
    let point = |item| {
        let words = outline.words(item);
        let line = outline.lines[item.lines.start].number;
        Guess { value: one_line(words), why: Why::Words(words.to_owned(), line) }
    };
    list.items().map(point).collect()
}

fn key_figures(narrative: &[&Passage<'_>], tongue: Tongue) -> Vec<Guess<Figure>> {
    let mut found = Vec::new();
    for passage in narrative.iter().filter(|one| one.has_digits) {
        let (text, words) = (passage.text, passage.words.as_slice());
        let money = money::find(text, words);
        let dates = dates::find(text, words);
        let mut years: Vec<u16> =
            dates::years(text, words).iter().map(|(year, ..)| *year).collect();
        years.dedup();
        let year = if let [year] = years.as_slice() { Some(*year) } else { None };
        let figure = |label: (usize, usize), number: (usize, usize), value: Decimal, unit| {
            let printed = text[number.0..number.1].to_owned();
            let label = vec![(tongue, text[label.0..label.1].to_owned())];
            let why = Why::Words(printed.clone(), passage.line);
            // `50.000` in a Kurmanji text is no fifty: left out, or it would contradict the value.
            let misread = |read: Decimal| !read.same_value(value);
            let as_printed =
                Some(printed).filter(|text| !Decimal::parse(text).is_some_and(misread));
            (number.0, Guess { value: Figure { label, value, unit, year, as_printed }, why })
        };
        let mut here: Vec<(usize, Guess<Figure>)> = Vec::new();
        for one in figures::find(text, words, &money, &dates) {
            let unit = if one.percent { "percent" } else { "count" };
            here.push(figure(one.label, one.number, one.value, unit));
        }
        for one in &money {
            let label = figures::label_of_money(text, words, one)
                .or_else(|| figures::label_behind_money(words, one))
                .unwrap_or((one.start, one.end));
            here.push(figure(label, one.number, one.value, one.currency));
        }
        // A number that nothing near it explains is no figure.
        here.retain(|(_, figure)| figure.value.label.iter().any(|(_, label)| has_letters(label)));
        here.sort_by_key(|(at, _)| *at);
        found.extend(here.into_iter().map(|(_, figure)| figure));
        if found.len() >= MOST_FIGURES {
            break;
        }
    }
    found.truncate(MOST_FIGURES);
    found
}

fn has_letters(label: &str) -> bool {
    let words = words::split(label);
    let hijri = words.first().is_some_and(|word| word.is_one_of(&HIJRI));
    !hijri && words.iter().any(|word| word.sort == Sort::Letters)
}

/// Tells by the opening line whether the list is a choice: `أبرزها`, `ومن القرارات`.
fn highlights(outline: &Outline<'_>) -> Option<Why> {
    outline.resolutions.iter().find_map(|list| {
        let line = &outline.lines[list.opener?];
        let words = words::split(line.text);
        let named = words.iter().rev().take(12).find(|word| word.is_one_of(&HIGHLIGHTS));
        let some = words.first().filter(|word| word.is_just("من"));
        let word = named.or(some)?;
        Some(Why::Words(line.text[word.start..word.end].to_owned(), line.number))
    })
}

fn resolutions(outline: &Outline<'_>, tongue: Tongue, known: &Known<'_>) -> Vec<Resolution> {
    let sections = outline.resolutions.iter().flat_map(|list| {
        list.sections.iter().map(move |section| {
            let heading = section.heading.map(|at| &outline.lines[at]);
            (section, heading, above(list, heading, outline, known))
        })
    });
    let sections: Vec<_> = sections.collect();
    let items = sections.iter().flat_map(|(section, heading, above)| {
        section.items.iter().enumerate().map(move |(place, item)| {
            // The heading is written above the first item.
            (item, heading.filter(|_| place == 0), above)
        })
    });
    let items: Vec<(&Item<'_>, Option<&Line<'_>>, &Above)> = items.collect();
    let propose = |(item, heading, above): (&Item<'_>, Option<&Line<'_>>, &Above)| {
        let words = outline.words(item);
        let mut resolution = Resolution {
            line: outline.lines[item.lines.start].number,
            headings: heading.map(|line| (line.text.to_owned(), line.number)).into_iter().collect(),
            printed: item.marker.map(|one| one.printed.to_owned()).unwrap_or_default(),
            text: vec![(tongue, words.to_owned())],
            ..Resolution::default()
        };
        let by_noun = by_noun(item, outline).map(|(role, noun)| Above {
            role: Some(role),
            opener: Some((noun, resolution.line)),
            ..above.clone()
        });
        let above = by_noun.as_ref().unwrap_or(above);
        proposals::propose(&mut resolution, words, tongue, above, known);
        resolution
    };
    let mut all: Vec<Resolution> = items.into_par_iter().map(propose).collect();
    let miscounts = numbers::miscounts(&outline.resolutions, |at| outline.lines[at].number);
    numbers::assign(&mut all, &miscounts);
    all
}

/// Returns what an item's own marker says that it is: `التوصية الأولى:`.
fn by_noun(item: &Item<'_>, outline: &Outline<'_>) -> Option<(Role, String)> {
    let marker = item.marker.filter(|marker| marker.form == Form::Noun)?;
    let noun = outline.lines[item.lines.start].text.get(..marker.length)?.trim();
    Some((role(noun)?, noun.to_owned()))
}

fn above(
    list: &List<'_>,
    heading: Option<&Line<'_>>,
    outline: &Outline<'_>,
    known: &Known<'_>,
) -> Above {
    let own = heading.and_then(|line| Some((role(line.text)?, line)));
    let opener = list.opener.map(|at| &outline.lines[at]);
    let (role, line) = match own {
        Some((role, line)) => (Some(role), Some(line)),
        None => (list.role, opener),
    };
    // A heading names a field; a longer line tells something, in which a field may be named too.
    let names = |line: &&Line<'_>| {
        is_section(line.text) || line.text.split_whitespace().count() <= LONGEST_FIELD
    };
    let sector = heading.filter(names).and_then(|line| {
        let words = words::split(line.text);
        let found = known.sectors.find(&words)?;
        let why = Why::Heading(line.text.to_owned(), line.number);
        Some(Guess { value: found.id.to_owned(), why })
    });
    Above { role, opener: line.map(|line| (line.text.to_owned(), line.number)), sector }
}
