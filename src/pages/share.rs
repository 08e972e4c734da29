//! What people pass on of a record: a few lines for a chat, ready to be copied, and what chats show
//! beside a link to its page (https://ogp.me).

use serde::Serialize;

use crate::base::url::encode;
use crate::model::words::Word;
use crate::pages::edition::Edition;
use crate::site::short::{self, Record};
use crate::site::{Ref, Site};

/// A few lines for a chat.
#[derive(Debug, Serialize)]
pub struct Share {
    /// The lines. What is of another direction or begins with a digit carries its own isolates, as
    /// chats know no markup.
    pub lines: Vec<String>,
    /// The page, as a whole address; empty where the site has none.
    pub address: String,
    /// The page at the short address, below the site's root; empty where the site has none.
    pub poster: String,
    /// WhatsApp with these lines; empty without an address that they could lead to.
    pub whatsapp: String,
    /// Telegram, likewise.
    pub telegram: String,
}

/// What a chat shows beside a link. Only pages with an address have it: chats don't follow a path.
#[derive(Debug, Serialize)]
pub struct Preview {
    /// The record's title.
    pub title: String,
    /// What else there is to say, in a line.
    pub description: String,
    /// The page, as a whole address.
    pub address: String,
    /// The site's name.
    pub site: String,
}

impl Share {
    fn with_poster(mut self, site: &Site<'_>, record: Record) -> Self {
        if !self.address.is_empty() {
            self.poster = short::path(site, record);
        }
        self
    }

    /// Returns what a chat shows beside a link, with a record's title.
    pub fn preview(&self, edition: &Edition<'_>, title: &str) -> Option<Preview> {
        let language = edition.language();
        let title = language.plain(title);
        let rest = self.lines.iter().filter(|line| **line != title);
        let rest: Vec<&str> = rest.map(String::as_str).collect();
        (!self.address.is_empty()).then(|| Preview {
            description: rest.join(" · "),
            address: self.address.clone(),
            site: language.plain(edition.plain(&edition.site.model.settings.title)),
            title,
        })
    }
}

/// Returns the lines of a meeting: its title, whose it was and when, how many resolutions it made.
pub fn meeting(edition: &Edition<'_>, meeting: usize, path: &str) -> Share {
    let model = edition.site.model;
    let record = &model.meetings[meeting];
    let council = model.council(&record.council).map(|one| edition.plain(&one.name).to_owned());
    let date = edition.language().date(record.date);
    let count = edition.language().say_count("resolutions-count", record.resolutions.len());
    let mut lines = vec![edition.plain(&record.title).to_owned()];
    if record.withdrawal().is_some() {
        lines.push(edition.say("withdrawn-notice"));
    }
    lines.push(joined(edition, &council.into_iter().chain([date]).collect::<Vec<_>>()));
    lines.push(count);
    share(edition, lines, path).with_poster(edition.site, Record::Meeting(meeting))
}

/// Returns the lines of a council: its name, how often it met, how much it decided.
pub fn council(edition: &Edition<'_>, council: usize, path: &str) -> Share {
    let entry = &edition.site.councils[council];
    let language = edition.language();
    let lines = vec![
        edition.plain(&edition.site.model.councils[council].name).to_owned(),
        language.say_count("meetings-count", entry.meeting_count),
        language.say_count("resolutions-count", entry.counts.all),
    ];
    share(edition, lines, path)
}

/// Returns the lines of a resolution: its title, what became of it, whose it is, its page.
pub fn resolution(edition: &Edition<'_>, at: Ref, path: &str) -> Share {
    let site = edition.site;
    let meeting = site.meeting(at);
    let follow_up = site.follow_up(at);
    let mut standing = vec![edition.status(follow_up.status).word];
    standing.extend(edition.flags(follow_up).into_iter().map(|flag| flag.word));
    let status = format!("{}: {}", edition.say("status"), joined(edition, &standing));
    let from = [edition.plain(&meeting.title).to_owned(), edition.language().date(meeting.date)];
    let lines = vec![edition.plain_title(at), status, joined(edition, &from)];
    share(edition, lines, path).with_poster(site, Record::Resolution(at))
}

/// Returns the lines of a clarification: the fact, then the claim and what was found of it, who says
/// so, its page.
pub fn clarification(edition: &Edition<'_>, position: usize, path: &str) -> Share {
    let model = edition.site.model;
    let record = &model.clarifications[position];
    let verdict = edition.say(&format!("verdict-{}", record.verdict.word()));
    let claim = edition.language().plain(edition.plain(&record.claim));
    let mut lines = vec![
        edition.plain(&record.title).to_owned(),
        format!("{}: «{claim}» – {verdict}", edition.say("claim")),
    ];
    if record.withdrawal().is_some() {
        lines.insert(0, edition.say("withdrawn-notice"));
    }
    let date = edition.language().date(record.changed().unwrap_or(record.date));
    let council = model.council(&record.council).map(|one| edition.plain(&one.name).to_owned());
    lines.push(joined(edition, &council.into_iter().chain([date]).collect::<Vec<_>>()));
    share(edition, lines, path).with_poster(edition.site, Record::Clarification(position))
}

fn joined(edition: &Edition<'_>, words: &[String]) -> String {
    words.join(&edition.language().separator())
}

fn share(edition: &Edition<'_>, lines: Vec<String>, path: &str) -> Share {
    let language = edition.language();
    let lines: Vec<String> = lines.iter().map(|line| language.plain(line)).collect();
    let Some(base) = &edition.site.model.settings.base_url else {
        let none = String::new;
        return Share {
            lines,
            address: none(),
            poster: none(),
            whatsapp: none(),
            telegram: none(),
        };
    };
    let address = format!("{base}/{}/{path}", language.tag);
    let words = lines.join("\n");
    Share {
        whatsapp: format!("https://wa.me/?text={}", encode(&format!("{words}\n{address}"))),
        telegram: format!(
            "https://t.me/share/url?url={}&text={}",
            encode(&address),
            encode(&words)
        ),
        lines,
        address,
        poster: String::new(),
    }
}
