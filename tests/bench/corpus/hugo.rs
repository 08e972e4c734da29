//! The same corpus as a content folder of Hugo: a page a meeting and a page a resolution, in each
//! language, with their fields as front matter.
//!
//! Hugo is handed what diwan works out: the status of every resolution, the titles of councils, and
//! the lists that each resolution belongs to, as its taxonomies.

use super::minutes::minutes;
use super::records::{Corpus, Council, Meeting, Resolution};
use super::words::{SECTORS, Text};
use super::{File, line};

const LANGUAGES: [&str; 2] = ["ar", "ku"];

/// Returns the pages that name sectors, and the first page.
pub(crate) fn site() -> Vec<File> {
    let mut files = Vec::new();
    for tag in LANGUAGES {
        files.push((format!("{tag}/resolutions/_index.md"), page("resolutions", tag, "", "")));
        files.push((format!("{tag}/councils/_index.md"), page("section", tag, "", "")));
        for (id, name) in SECTORS {
            let title = in_language(&Text::new(name), tag).to_owned();
            files.push((format!("{tag}/sectors/{id}/_index.md"), page("term", &title, "", "")));
        }
    }
    files
}

/// Returns the pages of a council.
pub(crate) fn council(council: &Council) -> Vec<File> {
    let one = |tag: &str| {
        let mut fields = format!("sort: {}\n", council.kind);
        line(
            &mut fields,
            format_args!(
                "area: {}\nparent_id: {}",
                in_language(&council.area, tag),
                parent(council)
            ),
        );
        list("members", council.members.iter(), tag, &mut fields);
        let page = page("council", in_language(&council.name, tag), &fields, "");
        (format!("{tag}/councils/{}/_index.md", council.id), page)
    };
    LANGUAGES.map(one).into()
}

fn parent(council: &Council) -> &str {
    council.parent.as_deref().unwrap_or("\"\"")
}

/// Returns the pages of a meeting and of its resolutions.
pub(crate) fn meeting(corpus: &Corpus, mut meeting: Meeting) -> Vec<File> {
    let council = corpus.council_id(meeting.council);
    let name = corpus.council(meeting.council).name;
    let texts = minutes(&mut meeting);
    let mut files = Vec::new();
    for tag in LANGUAGES {
        let folder = format!("{tag}/councils/{council}/{}", meeting.id);
        let mut shared = format!("date: {}\ncouncil: {council}\n", meeting.date);
        line(&mut shared, format_args!("council_name: {}", in_language(&name, tag)));
        let mut fields = format!("{shared}sort: {}\n", meeting.kind);
        line(&mut fields, format_args!("place: {}", in_language(&meeting.place, tag)));
        list("attendees", meeting.attendees.iter(), tag, &mut fields);
        list("agenda", meeting.agenda.iter(), tag, &mut fields);
        let title = in_language(&meeting.title, tag);
        let body = in_language(&texts, tag);
        files.push((format!("{folder}/_index.md"), page("meeting", title, &fields, body)));
        line(&mut shared, format_args!("meeting: {}\nmeeting_title: {title}", meeting.id));
        for (at, one) in meeting.resolutions.iter().enumerate() {
            let mut fields = shared.clone();
            resolution(&meeting, at, one, tag, &mut fields);
            if let Some(number) = one.responsible {
                let name = corpus.council(number).name;
                line(&mut fields, format_args!("responsible_name: {}", in_language(&name, tag)));
            }
            lists(&meeting, at, one, &council, &mut fields);
            let page = page("resolution", in_language(&one.title, tag), &fields, "");
            files.push((format!("{folder}/{}.md", at + 1), page));
        }
    }
    files
}

fn resolution(meeting: &Meeting, at: usize, one: &Resolution, tag: &str, fields: &mut String) {
    line(fields, format_args!("weight: {}\nnumber: \"{}\"\nsort: {}", at + 1, at + 1, one.kind));
    line(fields, format_args!("text: {}", in_language(&one.text, tag)));
    line(fields, format_args!("state: {}", status(meeting, at)));
    line(fields, format_args!("sector_name: {}", in_language(&sector(one.sector), tag)));
    if let Some(due) = one.due {
        line(fields, format_args!("due: {due}"));
    }
    if let Some(amount) = one.amount {
        line(fields, format_args!("amount: {amount} SYP"));
    }
    if let Some((relation, name)) = &one.relation {
        line(fields, format_args!("relation: {relation}\nrelation_to: {name}"));
    }
    let mut updates = meeting.updates.iter().filter(|update| update.resolution == at).peekable();
    if updates.peek().is_some() {
        *fields += "updates:\n";
    }
    for update in updates {
        line(fields, format_args!("  - date: {}\n    status: {}", update.date, update.status));
        line(fields, format_args!("    note: {}", in_language(&update.note, tag)));
    }
}

/// Adds the lists that diwan has of its own: of the site, and of the council.
fn lists(meeting: &Meeting, at: usize, one: &Resolution, council: &str, fields: &mut String) {
    let year = meeting.date.year();
    line(fields, format_args!("sectors: [{}]\nyears: [\"{year}\"]", one.sector));
    line(fields, format_args!("statuses: [{}]", status(meeting, at)));
    line(fields, format_args!("council_years: [{council}-{year}]"));
    line(fields, format_args!("council_sectors: [{council}-{}]", one.sector));
    if let Some(responsible) = one.responsible {
        line(fields, format_args!("responsibles: [council-{responsible}]"));
    }
}

fn sector(id: &str) -> Text {
    let named = SECTORS.iter().find(|(other, _)| *other == id);
    Text::new(named.expect("a sector of the vocabulary").1)
}

fn status(meeting: &Meeting, at: usize) -> &'static str {
    let mut reported = meeting.updates.iter().rev().filter(|update| update.resolution == at);
    reported.next().map_or("unreported", |update| update.status)
}

fn list<'a>(name: &str, texts: impl Iterator<Item = &'a Text>, tag: &str, fields: &mut String) {
    line(fields, format_args!("{name}:"));
    for text in texts {
        line(fields, format_args!("  - {}", in_language(text, tag)));
    }
}

fn page(layout: &str, title: &str, fields: &str, body: &str) -> String {
    format!("---\ntitle: {title}\nlayout: {layout}\n{fields}---\n{body}")
}

fn in_language<'a>(text: &'a Text, tag: &str) -> &'a str {
    if tag == "ar" { &text.ar } else { &text.ku }
}
