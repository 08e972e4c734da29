//! Writes a draft as `meeting.yaml`, in the order of the format, each guess with its reason.

use std::fmt::Write;

use crate::base::number::Decimal;
use crate::base::phrases::Word;
use crate::base::report::Messages;
use crate::base::schema_line::schema_line;
use crate::base::yaml::{id, quote as scalar};
use crate::import::decode::Tongue;
use crate::import::draft::{
    Attendee, Draft, Figure, Guess, Resolution, Responsible, Source, Texts, Why,
};
use crate::import::quantity::deadline::Due;
use crate::import::words::one_line;

/// How many folders below the content folder a meeting's files are.
const DEPTH: usize = 3;

/// The longest number that is written without quotes, in characters.
const LONGEST_NUMBER: usize = 15;

/// How many characters of the text a comment quotes.
const LONGEST_QUOTE: usize = 60;

/// Writes a record; comments come from `messages`, which must not isolate their words: the format
/// refuses the marks.
pub fn write(draft: &Draft, messages: &Messages) -> String {
    let mut out = Writer { out: schema_line("meeting", DEPTH), messages };
    out.comment(0, &messages.say("record-head", &[]));
    out.line(0, "");
    out.texts(0, "title", &draft.title);
    out.guess(0, "kind", draft.kind.value, &draft.kind.why);
    out.date(draft);
    out.field(0, "minutes_state", "draft");
    if let Some(place) = &draft.place {
        out.texts(0, "place", place);
    }
    if let Some(slogan) = &draft.slogan {
        out.texts(0, "slogan", slogan);
    }
    out.list("attendees", &draft.attendees, |out, one| out.attendee(one));
    out.list("agenda", &draft.agenda, |out, one| {
        let text = flow(&one.value);
        out.item(&text, &one.why);
    });
    out.list("figures", &draft.figures, |out, one| out.figure(one));
    if let Some(why) = &draft.highlights {
        out.line(0, "");
        out.guess(0, "completeness", "highlights", why);
    }
    out.list("resolutions", &draft.resolutions, |out, one| out.resolution(one));
    out.list("sources", &draft.sources, |out, one| out.source(one));
    out.out
}

/// Returns what a guess rests on, as a comment or a report says it.
pub fn reason(why: &Why, messages: &Messages) -> String {
    let say = |id: &str, words: &str, line: usize| {
        let (words, line) = (shorten(words), line.to_string());
        messages.say(id, &[("words", Word::Text(&words)), ("line", Word::Text(&line))])
    };
    match why {
        Why::Words(words, line) => say("why-words", words, *line),
        Why::Headline(line) => say("why-headline", "", *line),
        Why::Heading(words, line) => say("why-heading", words, *line),
        Why::DateLine(words, line) => say("why-date-line", words, *line),
        Why::YearOfMeeting(words, line) => say("why-year", words, *line),
        Why::WithYear(words, line, year) => {
            let (line, year) = (line.to_string(), year.to_string());
            let words = [
                ("words", Word::Text(words.as_str())),
                ("line", Word::Text(&line)),
                ("year", Word::Text(&year)),
            ];
            messages.say("why-with-year", &words)
        }
        Why::Given => messages.say("why-given", &[]),
        Why::NoHeadline => messages.say("why-no-headline", &[]),
        Why::Nothing => messages.say("why-nothing", &[]),
        Why::Repeated(number, line) => say("why-repeated", number, *line),
    }
}

/// Returns the first words of a text on one line.
pub fn shorten(words: &str) -> String {
    let words = one_line(words);
    if words.chars().count() <= LONGEST_QUOTE {
        return words;
    }
    let short: String = words.chars().take(LONGEST_QUOTE).collect();
    format!("{}…", short.trim_end())
}

struct Writer<'a> {
    out: String,
    messages: &'a Messages,
}

impl Writer<'_> {
    fn line(&mut self, indent: usize, text: &str) {
        let text = text.trim_end();
        let indent = if text.is_empty() { 0 } else { indent };
        writeln!(self.out, "{:indent$}{text}", "").expect("a string takes every text");
    }

    fn comment(&mut self, indent: usize, text: &str) {
        for line in text.lines() {
            self.line(indent, &format!("# {line}"));
        }
    }

    fn field(&mut self, indent: usize, name: &str, value: &str) {
        self.line(indent, &format!("{name}: {value}"));
    }

    /// Writes a field on one line, with its reason.
    fn guess(&mut self, indent: usize, name: &str, value: &str, why: &Why) {
        let guessed = self.guessed(why);
        self.line(indent, &format!("{name}: {value}{guessed}"));
    }

    fn guessed(&self, why: &Why) -> String {
        format!("  # guessed: {}", reason(why, self.messages))
    }

    /// Writes a text, a language on each line, with its reason on the first.
    fn texts(&mut self, indent: usize, name: &str, texts: &Guess<Texts>) {
        self.line(indent, &format!("{name}:"));
        for (at, (tongue, text)) in texts.value.iter().enumerate() {
            let guessed = if at == 0 { self.guessed(&texts.why) } else { String::new() };
            self.line(indent + 2, &format!("{}: {}{guessed}", tongue.tag(), scalar(text)));
        }
    }

    fn date(&mut self, draft: &Draft) {
        match &draft.date {
            Some(date) => self.guess(0, "date", &date.value.to_string(), &date.why),
            None => {
                let todo = self.messages.say("todo-date", &[]);
                self.line(0, &format!("date:  # TODO: {todo}"));
            }
        }
        if let Some(basis) = draft.date_basis {
            self.field(0, "date_basis", basis);
        }
    }

    fn list<T>(&mut self, name: &str, all: &[T], write: impl Fn(&mut Self, &T)) {
        if all.is_empty() {
            return;
        }
        self.line(0, "");
        self.line(0, &format!("{name}:"));
        for one in all {
            write(self, one);
        }
    }

    /// Writes the first line of a list's entry, with its reason.
    fn item(&mut self, text: &str, why: &Why) {
        let guessed = self.guessed(why);
        self.line(2, &format!("- {text}{guessed}"));
    }

    fn attendee(&mut self, attendee: &Guess<Attendee>) {
        match &attendee.value {
            Attendee::Group(group, count) => {
                self.item(&format!("group: {}", flow(group)), &attendee.why);
                if let Some(count) = count {
                    self.field(4, "count", &count.to_string());
                }
            }
            Attendee::Person { name, role, body } => {
                self.item(&format!("name: {}", flow(name)), &attendee.why);
                for (field, texts) in [("role", role), ("body", body)] {
                    if let Some(texts) = texts {
                        self.field(4, field, &flow(texts));
                    }
                }
            }
        }
    }

    fn figure(&mut self, figure: &Guess<Figure>) {
        let one = &figure.value;
        self.item(&format!("label: {}", flow(&one.label)), &figure.why);
        self.field(4, "value", &number(one.value));
        self.field(4, "unit", one.unit);
        if let Some(year) = one.year {
            self.field(4, "year", &year.to_string());
        }
        if let Some(printed) = &one.as_printed {
            self.field(4, "as_printed", &scalar(printed));
        }
    }

    fn resolution(&mut self, one: &Resolution) {
        if !self.out.ends_with(":\n") {
            self.line(0, "");
        }
        for (words, line) in &one.headings {
            let (words, line) = (shorten(words), line.to_string());
            let words = [("words", Word::Text(words.as_str())), ("line", Word::Text(&line))];
            let heading = self.messages.say("record-heading", &words);
            self.comment(2, &heading);
        }
        let start = self.out.len();
        self.number(one);
        let printed = match &one.number {
            None if !one.printed.is_empty() => {
                let words = [("number", Word::Text(one.printed.as_str()))];
                format!("  # {}", self.messages.say("record-printed", &words))
            }
            _ => String::new(),
        };
        self.line(4, &format!("text:{printed}"));
        for (tongue, text) in &one.text {
            self.text(tongue.tag(), text);
        }
        self.proposals(one);
        // The first line of an entry has its dash.
        self.out.replace_range(start + 2..start + 3, "-");
    }

    fn number(&mut self, one: &Resolution) {
        if let Some(number) = &one.number {
            let number = scalar(number);
            match &one.number_why {
                Some(why) => self.guess(4, "number", &number, why),
                None => self.field(4, "number", &number),
            }
        }
        if let Some(id) = &one.id {
            self.field(4, "id", &scalar(id));
        }
    }

    /// Writes a text as it is; one of several lines as a block.
    fn text(&mut self, tag: &str, text: &str) {
        if !text.contains('\n') {
            return self.field(6, tag, &scalar(text));
        }
        self.line(6, &format!("{tag}: |-"));
        for line in text.split('\n') {
            let indent = if line.is_empty() { 0 } else { 8 };
            writeln!(self.out, "{:indent$}{line}", "").expect("a string takes every text");
        }
    }

    fn proposals(&mut self, one: &Resolution) {
        if let Some(kind) = &one.kind {
            self.guess(4, "kind", kind.value, &kind.why);
        }
        if let Some(sector) = &one.sector {
            self.guess(4, "sector", &id(&sector.value), &sector.why);
        }
        if let Some(body) = &one.responsible {
            self.line(4, "responsible:");
            let name = match &body.value {
                Responsible::Council(council) => id(council),
                Responsible::Named(texts) => flow(texts),
            };
            let guessed = self.guessed(&body.why);
            self.line(6, &format!("- {name}{guessed}"));
        }
        if let Some(due) = &one.due {
            let value = match due.value {
                Due::On(date) => date.to_string(),
                Due::After(period) => format!("{{after: {period}}}"),
            };
            self.guess(4, "due", &value, &due.why);
        }
        if let Some(words) = &one.due_text {
            self.guess(4, "due_text", &flow(&words.value), &words.why);
        }
        if let Some(word) = &one.recurring {
            self.guess(4, "recurring", word.value, &word.why);
        }
        if let Some(year) = &one.budget_year {
            self.guess(4, "budget_year", &year.value.to_string(), &year.why);
        }
        if let Some(amount) = &one.amount {
            let money = &amount.value;
            let value = format!("{{value: {}, currency: {}}}", number(money.value), money.currency);
            self.guess(4, "amount", &value, &amount.why);
        }
    }

    fn source(&mut self, source: &Source) {
        let title = flow(&source.title);
        self.line(2, &format!("- title: {title}"));
        self.field(4, "file", &source.file);
        self.field(4, "sha256", &scalar(&source.sha256));
        if let Some(date) = source.date {
            self.field(4, "date", &date.to_string());
        }
    }
}

/// Writes texts on one line.
fn flow(texts: &Texts) -> String {
    let one = |(tongue, text): &(Tongue, String)| format!("{}: {}", tongue.tag(), scalar(text));
    format!("{{{}}}", texts.iter().map(one).collect::<Vec<_>>().join(", "))
}

/// Writes a number; a long one in quotes, because YAML's own numbers end somewhere.
fn number(number: Decimal) -> String {
    let plain = number.plain();
    if plain.len() > LONGEST_NUMBER { scalar(&plain) } else { plain }
}
