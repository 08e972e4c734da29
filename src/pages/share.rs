//! What people pass on of a record: a few lines for a chat, ready to be copied.

use serde::Serialize;

use crate::base::url::encode;
use crate::model::words::Word;
use crate::pages::edition::Edition;
use crate::site::Ref;

/// A few lines for a chat.
#[derive(Debug, Serialize)]
pub struct Share {
    /// The lines. What is of another direction or begins with a digit carries its own isolates, as
    /// chats know no markup.
    pub lines: Vec<String>,
    /// The page, as a whole address; empty where the site has none.
    pub address: String,
    /// WhatsApp with these lines; empty without an address that they could lead to.
    pub whatsapp: String,
    /// Telegram, likewise.
    pub telegram: String,
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
    share(edition, lines, path)
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
    share(edition, lines, path)
}

fn joined(edition: &Edition<'_>, words: &[String]) -> String {
    words.join(&edition.language().separator())
}

fn share(edition: &Edition<'_>, lines: Vec<String>, path: &str) -> Share {
    let language = edition.language();
    let lines: Vec<String> = lines.iter().map(|line| language.plain(line)).collect();
    let Some(base) = &edition.site.model.settings.base_url else {
        let none = String::new;
        return Share { lines, address: none(), whatsapp: none(), telegram: none() };
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
    }
}
