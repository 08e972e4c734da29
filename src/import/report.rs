//! The report of an import: what was found, guessed and is missing, and where every line went.

use std::fmt::Write;

use crate::base::phrases::Word;
use crate::base::report::Messages;
use crate::import::draft::{Attendee, Draft, Guess, Resolution, Texts};
use crate::import::notes::{Notes, ranges};
use crate::import::numbers::Miscount;
use crate::import::proposed;
use crate::import::translation::Pairing;
use crate::import::yaml::{reason, shorten};

/// What a report is about.
pub struct Imported<'a> {
    /// The record's folder, as reports name it.
    pub folder: &'a str,
    /// The draft.
    pub draft: &'a Draft,
    /// Each text: what reports call it, and where its lines went; the main one first.
    pub texts: &'a [(String, Notes)],
    /// How its resolutions and those of the translation were paired.
    pub pairing: &'a Pairing,
    /// The languages of the site that the record has no text in.
    pub untranslated: &'a [String],
}

/// Writes the report.
pub fn write(imported: &Imported<'_>, messages: &Messages) -> String {
    let mut report = Report { out: String::new(), messages };
    report.head(imported);
    report.found(imported);
    report.guessed(imported.draft);
    report.missing(imported);
    report.look(imported);
    report.left(imported);
    report.out
}

struct Report<'a> {
    out: String,
    messages: &'a Messages,
}

impl Report<'_> {
    fn say(&self, id: &str, words: &[(&str, &str)]) -> String {
        let words: Vec<(&str, Word<'_>)> =
            words.iter().map(|(name, word)| (*name, Word::Text(word))).collect();
        self.messages.say(id, &words)
    }

    fn line(&mut self, text: &str) {
        writeln!(self.out, "  {text}").expect("a string takes every text");
    }

    /// Begins a part, if there are lines in it.
    fn part(&mut self, id: &str, lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        let title = self.say(id, &[]);
        writeln!(self.out, "{title}").expect("a string takes every text");
        for line in lines {
            self.line(&line);
        }
    }

    fn head(&mut self, imported: &Imported<'_>) {
        writeln!(self.out, "{}/", imported.folder).expect("a string takes every text");
        for ((name, notes), source) in imported.texts.iter().zip(&imported.draft.sources) {
            let language = self.say(&format!("language-{}", source.tongue.tag()), &[]);
            let count = notes.blank.len().to_string();
            let words = [
                ("file", name.as_str()),
                ("language", &language),
                ("encoding", source.encoding.name()),
                ("lines", &count),
            ];
            let line = self.say("import-source", &words);
            self.line(&line);
        }
    }

    fn found(&mut self, imported: &Imported<'_>) {
        let (draft, Some((_, notes))) = (imported.draft, imported.texts.first()) else { return };
        let mut lines = vec![match draft.resolutions.len() {
            0 => {
                let lists =
                    [&notes.other_lists, &notes.agenda, &notes.attendees].map(Vec::as_slice);
                match lists.concat().as_slice() {
                    [] => self.say("import-no-resolutions", &[]),
                    lists => {
                        let lines = notes.ranges(lists);
                        self.say("import-other-lists", &[("lines", &lines)])
                    }
                }
            }
            count => {
                let lines = notes.ranges(&notes.resolutions);
                let count = count.to_string();
                self.say("import-resolutions", &[("count", &count), ("lines", &lines)])
            }
        }];
        if !notes.minutes.is_empty() {
            let all = notes.ranges(&notes.minutes);
            lines.push(self.say("import-minutes", &[("lines", &all)]));
        }
        if !notes.after.is_empty() {
            let after = notes.ranges(&notes.after);
            lines.push(self.say("import-after", &[("lines", &after)]));
        }
        self.part("import-found", lines);
    }

    fn guess<T>(&self, name: &str, value: &str, guess: &Guess<T>) -> String {
        let reason = reason(&guess.why, self.messages);
        self.say(
            "import-guess",
            &[("field", name), ("value", &shorten(value)), ("reason", &reason)],
        )
    }

    fn guessed(&mut self, draft: &Draft) {
        let mut lines = vec![
            self.guess("title", first(&draft.title.value), &draft.title),
            self.guess("kind", draft.kind.value, &draft.kind),
        ];
        if let Some(date) = &draft.date {
            let basis = draft.date_basis.map(|basis| format!(" ({basis})")).unwrap_or_default();
            lines.push(self.guess("date", &format!("{}{basis}", date.value), date));
        }
        for (name, text) in [("place", &draft.place), ("slogan", &draft.slogan)] {
            lines.extend(text.as_ref().map(|text| self.guess(name, first(&text.value), text)));
        }
        for attendee in &draft.attendees {
            let name = match &attendee.value {
                Attendee::Group(group, _) => first(group),
                Attendee::Person { name, .. } => first(name),
            };
            lines.push(self.guess("attendees", name, attendee));
        }
        lines.extend(draft.agenda.iter().map(|one| self.guess("agenda", first(&one.value), one)));
        for figure in &draft.figures {
            let one = &figure.value;
            let value = format!("{} {}: {}", one.value.plain(), one.unit, first(&one.label));
            lines.push(self.guess("figures", &value, figure));
        }
        if let Some(why) = &draft.highlights {
            let guess = Guess { value: (), why: why.clone() };
            lines.push(self.guess("completeness", "highlights", &guess));
        }
        lines.extend(proposed::lines(draft, self.messages));
        self.part("import-guessed", lines);
    }

    fn missing(&mut self, imported: &Imported<'_>) {
        let draft = imported.draft;
        let mut lines = Vec::new();
        if draft.date.is_none() {
            lines.push(self.say("import-no-date", &[]));
        }
        let absent: Vec<&str> = [
            ("place", draft.place.is_none()),
            ("slogan", draft.slogan.is_none()),
            ("attendees", draft.attendees.is_empty()),
            ("agenda", draft.agenda.is_empty()),
            ("figures", draft.figures.is_empty()),
        ]
        .into_iter()
        .filter_map(|(name, absent)| absent.then_some(name))
        .collect();
        if !absent.is_empty() {
            lines.push(absent.join(", "));
        }
        let all = draft.resolutions.len();
        let count =
            |has: &dyn Fn(&&Resolution) -> bool| draft.resolutions.iter().filter(has).count();
        let fields = [
            ("sector", count(&|one| one.sector.is_some())),
            ("responsible", count(&|one| one.responsible.is_some())),
            ("due", count(&|one| one.due_text.is_some())),
        ];
        for (field, stated) in fields {
            if stated < all {
                let (count, all) = ((all - stated).to_string(), all.to_string());
                let words = [("field", field), ("count", count.as_str()), ("all", all.as_str())];
                lines.push(self.say("import-without", &words));
            }
        }
        for tag in imported.untranslated {
            lines.push(self.say("import-untranslated", &[("language", tag)]));
        }
        self.part("import-missing", lines);
    }

    fn look(&mut self, imported: &Imported<'_>) {
        let mut lines = Vec::new();
        if let Some(line) = imported.draft.unclear_attendance {
            lines.push(self.say("import-unclear-attendance", &[("lines", &line.to_string())]));
        }
        for (name, notes) in imported.texts {
            let here = self.look_at(notes);
            lines.extend(here.into_iter().map(|text| self.of_file(imported, name, text)));
        }
        let pairing = imported.pairing;
        if pairing.by_place {
            lines.push(self.say("import-by-place", &[]));
        }
        if !pairing.left.is_empty() {
            let left = ranges(&pairing.left);
            lines.push(self.say("import-left-pairs", &[("lines", &left)]));
        }
        let alone =
            [("import-alone", &pairing.alone), ("import-alone-translation", &pairing.strangers)];
        for (id, alone) in alone {
            if !alone.is_empty() {
                let names: Vec<&str> = alone.iter().map(|(name, _)| name.as_str()).collect();
                let of: Vec<usize> = alone.iter().map(|(_, line)| *line).collect();
                let words = [("names", names.join(", ")), ("lines", ranges(&of))];
                lines.push(
                    self.say(id, &words.each_ref().map(|(name, word)| (*name, word.as_str()))),
                );
            }
        }
        self.part("import-look", lines);
    }

    /// Returns what a person should look at in one text.
    fn look_at(&self, notes: &Notes) -> Vec<String> {
        let mut here: Vec<String> = notes.miscounts.iter().map(|one| self.miscount(one)).collect();
        if let Some(tongue) = notes.looks_like {
            let language = self.say(&format!("language-{}", tongue.tag()), &[]);
            here.push(self.say("import-looks-like", &[("language", &language)]));
        }
        let told = [
            ("import-decisions", &notes.decisions),
            ("import-tables", &notes.tables),
            ("import-wrapped", &notes.wrapped),
        ];
        for (id, lines) in told {
            if !lines.is_empty() {
                here.push(self.say(id, &[("lines", &notes.ranges(lines))]));
            }
        }
        if !notes.resolutions.is_empty() && !notes.other_lists.is_empty() {
            let lines = notes.ranges(&notes.other_lists);
            here.push(self.say("import-left-lists", &[("lines", &lines)]));
        }
        if notes.unnamed {
            let lines = notes.ranges(&notes.resolutions);
            here.push(self.say("import-unnamed", &[("lines", &lines)]));
        }
        if !notes.unmarked.is_empty() {
            let unmarked = notes.ranges(&notes.unmarked);
            let text = self.say("import-unmarked", &[("lines", &unmarked)]);
            here.push(text);
        }
        if notes.in_words {
            here.push(self.say("import-in-words", &[]));
        }
        for (oddity, odd) in &notes.oddities {
            here.push(self.say(oddity.message(), &[("lines", &ranges(odd))]));
        }
        here
    }

    /// Says which text a line of the report is about, if there are two.
    fn of_file(&self, imported: &Imported<'_>, name: &str, text: String) -> String {
        if imported.texts.len() < 2 {
            return text;
        }
        self.say("import-of-file", &[("file", name), ("text", &text)])
    }

    fn miscount(&self, miscount: &Miscount) -> String {
        let say = |id: &str, numbers: String, line: usize| {
            self.say(id, &[("numbers", &numbers), ("line", &line.to_string())])
        };
        match miscount {
            Miscount::Gap(first, last, line) => {
                let numbers: Vec<usize> = (*first as usize..=*last as usize).collect();
                say("import-gap", ranges(&numbers), *line)
            }
            Miscount::Repeat(number, line) => say("import-repeat", number.to_string(), *line),
            Miscount::Start(number, line) => say("import-start", number.to_string(), *line),
            Miscount::Restart(line) => say("import-restart", String::new(), *line),
        }
    }

    /// Says which lines are in no text of the record: every line is somewhere.
    fn left(&mut self, imported: &Imported<'_>) {
        let mut lines = Vec::new();
        for (name, notes) in imported.texts {
            let kinds = [
                ("import-left-date", &notes.dates),
                ("import-left-impossible", &notes.impossible),
                ("import-left-heading", &notes.headings),
                ("import-left-separator", &notes.separators),
            ];
            for (id, left) in kinds {
                if !left.is_empty() {
                    let text = self.say(id, &[("lines", &ranges(left))]);
                    lines.push(self.of_file(imported, name, text));
                }
            }
        }
        self.part("import-left", lines);
    }
}

pub(super) fn first(texts: &Texts) -> &str {
    texts.first().map_or("", |(_, text)| text)
}
