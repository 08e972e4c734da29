//! A record's few words: what chats, posters and cards tell of it, each in its own way.

use crate::base::date::Date;
use crate::base::text::Lang;
use crate::model::words::Word;
use crate::pages::edition::{Edition, Mark};
use crate::site::short::{self, Record};
use crate::site::{Ref, names, routes};

/// The few words.
#[derive(Debug)]
pub struct Gist {
    /// Its page, below the language's folder.
    pub path: String,
    /// What has a short address; councils have none.
    pub record: Option<Record>,
    /// What it says: the title, the fact, the name.
    pub title: String,
    /// The language of that.
    pub title_lang: Lang,
    /// That it doesn't hold any more, if it was withdrawn.
    pub notice: Option<String>,
    /// What else there is to say, in lines.
    pub about: Vec<String>,
    /// What became of it, what was found, how much there is: words with the class of their mark.
    pub standing: Vec<Mark>,
    /// Whose it is; a council is its own.
    pub council: Option<usize>,
    /// When it was.
    pub date: Option<Date>,
}

impl Gist {
    /// Returns the few words of a record.
    pub fn of(edition: &Edition<'_>, record: Record) -> Self {
        match record {
            Record::Meeting(one) => meeting(edition, one),
            Record::Resolution(at) => resolution(edition, at),
            Record::Clarification(one) => clarification(edition, one),
        }
    }

    /// Returns those of a council: its name, how often it met, how much it decided.
    pub fn of_council(edition: &Edition<'_>, council: usize) -> Self {
        let entry = &edition.site.councils[council];
        let language = edition.language();
        let shown = edition.site.model.councils[council].name.shown(edition.lang);
        let counts = [
            language.say_count("meetings-count", entry.meeting_count),
            language.say_count("resolutions-count", entry.counts.all),
        ];
        Gist {
            path: routes::council(edition.site.model, council),
            record: None,
            title: shown.text.to_owned(),
            title_lang: shown.lang,
            notice: None,
            standing: counts.iter().map(|count| unmarked(count)).collect(),
            about: counts.to_vec(),
            council: None,
            date: None,
        }
    }

    /// Returns all of it in lines for a chat, what holds no more first. What is of another
    /// direction or begins with a digit carries a direction mark, as chats know no markup.
    pub fn lines(&self, edition: &Edition<'_>) -> Vec<String> {
        let all = self.notice.iter().chain([&self.title]).chain(&self.about);
        all.map(|line| edition.language().plain(line)).collect()
    }

    /// Returns the lines that go below the title where that is a heading.
    pub fn rest(&self, edition: &Edition<'_>) -> Vec<String> {
        let rest = self.notice.iter().chain(&self.about);
        rest.map(|line| edition.language().plain(line)).collect()
    }

    /// Returns the page at the short address, below the site's root, if the site has an address.
    pub fn poster(&self, edition: &Edition<'_>) -> Option<String> {
        edition.site.model.settings.base_url.as_ref()?;
        self.record.map(|record| short::path(edition.site, record))
    }
}

/// A meeting: its title, whose it was and when, how many resolutions it made.
fn meeting(edition: &Edition<'_>, meeting: usize) -> Gist {
    let record = &edition.site.model.meetings[meeting];
    let shown = record.title.shown(edition.lang);
    let council = edition.site.find_council(&record.council);
    let count = edition.language().say_count("resolutions-count", record.resolutions.len());
    Gist {
        path: routes::meeting(edition.site.model, meeting),
        record: Some(Record::Meeting(meeting)),
        title: shown.text.to_owned(),
        title_lang: shown.lang,
        notice: record.withdrawal().map(|_| edition.say("withdrawn-notice")),
        standing: vec![unmarked(&count)],
        about: vec![origin(edition, council, record.date), count],
        council,
        date: Some(record.date),
    }
}

/// A resolution: its title, what became of it, whose it is. Its flags tell that it was withdrawn.
fn resolution(edition: &Edition<'_>, at: Ref) -> Gist {
    let site = edition.site;
    let meeting = site.meeting(at);
    let follow_up = site.follow_up(at);
    let mut standing = vec![edition.status(follow_up.status)];
    standing.extend(edition.flags(follow_up));
    let words: Vec<&str> = standing.iter().map(|mark| mark.word.as_str()).collect();
    let status = format!("{}: {}", edition.say("status"), joined(edition, &words));
    let date = edition.language().date(meeting.date);
    let from = joined(edition, &[edition.plain(&meeting.title), &date]);
    Gist {
        path: routes::resolution(site.model, at),
        record: Some(Record::Resolution(at)),
        title: edition.plain_title(at),
        title_lang: names::title(site.resolution(at), edition.lang).lang,
        notice: None,
        about: vec![status, from],
        standing,
        council: site.find_council(&meeting.council),
        date: Some(meeting.date),
    }
}

/// A clarification: the fact, then the claim and what was found of it, who says so.
fn clarification(edition: &Edition<'_>, position: usize) -> Gist {
    let record = &edition.site.model.clarifications[position];
    let shown = record.title.shown(edition.lang);
    let verdict = edition.say(&format!("verdict-{}", record.verdict.word()));
    let claim = edition.language().plain(edition.plain(&record.claim));
    let label = edition.say("claim");
    let council = edition.site.find_council(&record.council);
    let date = record.changed().unwrap_or(record.date);
    // Below a fact, a verdict alone would be taken for one on the fact.
    let found = Mark {
        class: format!("verdict-{}", record.verdict.word()),
        id: record.verdict.word(),
        word: format!("{label}: {verdict}"),
    };
    Gist {
        path: routes::clarification(edition.site.model, position),
        record: Some(Record::Clarification(position)),
        title: shown.text.to_owned(),
        title_lang: shown.lang,
        notice: record.withdrawal().map(|_| edition.say("withdrawn-notice")),
        about: vec![format!("{label}: «{claim}» – {verdict}"), origin(edition, council, date)],
        standing: vec![found],
        council,
        date: Some(date),
    }
}

fn unmarked(word: &str) -> Mark {
    Mark { class: String::new(), id: "", word: word.to_owned() }
}

fn origin(edition: &Edition<'_>, council: Option<usize>, date: Date) -> String {
    let council = council.map(|one| edition.plain(&edition.site.model.councils[one].name));
    let date = edition.language().date(date);
    let words: Vec<&str> = council.into_iter().chain([date.as_str()]).collect();
    joined(edition, &words)
}

fn joined(edition: &Edition<'_>, words: &[&str]) -> String {
    words.join(&edition.language().separator())
}
