//! A site to begin with: its settings, the sectors, one council and one meeting, which build as they
//! are. What isn't known is an example, in Arabic and in Kurmanji, and says that it is one.

use std::collections::BTreeSet;

use crate::base::date::{Date, Day};
use crate::base::ids::Id;
use crate::base::report::{MessageLanguage, Messages};
use crate::base::schema_line::{FOLDER, schema_line};
use crate::base::text::Lang;
use crate::content::tree::{Entry, Found};
use crate::model::Model;
use crate::model::words::{CouncilKind, MeetingKind};
use crate::pages::cards::Which;
use crate::project::{Input, Project};
use crate::schema;
use crate::starting::skeleton::Skeleton;
use crate::starting::voice::Voice;
use crate::starting::{Refusal, Started, Words, council, meeting};

/// The languages that a site begins with.
pub const LANGUAGES: [MessageLanguage; 2] = [MessageLanguage::Arabic, MessageLanguage::Kurmanji];

/// The sectors that a site begins with: those of the demonstration.
const SECTORS: &str = include_str!("../../content/sectors.yaml");

/// What is known of a site before it is written.
#[derive(Debug)]
pub struct Request {
    /// The site's id, part of permanent names.
    pub id: Id,
    /// What the site is called.
    pub title: Words,
    /// Who publishes it.
    pub publisher: Words,
    /// The folder of its first council.
    pub council: Id,
    /// That council's name.
    pub name: Words,
    /// What that council is.
    pub kind: CouncilKind,
    /// When its first meeting was.
    pub date: Day,
}

/// Starts a site; returns the files by their paths below the content folder.
pub fn start(request: &Request, voice: &Voice) -> Vec<(String, String)> {
    let tags: Vec<String> = LANGUAGES.iter().map(|language| language.tag().to_owned()).collect();
    let taken = BTreeSet::new();
    let first = council::Request {
        id: request.council.clone(),
        name: or_example(&request.name, "example-council"),
        kind: request.kind,
        parent: None,
    };
    let mut files = vec![
        ("site.yaml".to_owned(), settings(request, &tags, voice)),
        ("sectors.yaml".to_owned(), sectors(voice)),
    ];
    add(&mut files, council::start(&first, &tags, &taken, voice));
    let model = model(&files, request.date);
    let lang = model.settings.languages.find(voice.tag()).unwrap_or(Lang(0));
    let setting = meeting::Setting { model: &model, tags: &tags, lang, today: request.date };
    let met = meeting::Request {
        council: request.council.clone(),
        id: None,
        kind: MeetingKind::Regular,
        date: Date::from(request.date),
        title: example("example-meeting"),
        resolutions: vec![example("example-resolution")],
        minutes: example("example-minutes"),
    };
    add(&mut files, meeting::start(&met, &setting, &taken, voice));
    let schemas = schema::all().into_iter();
    files.extend(schemas.map(|(name, text)| (format!("{FOLDER}/{name}"), text)));
    files
}

fn add(files: &mut Vec<(String, String)>, started: Result<Started, Refusal>) {
    let started = started.expect("no name is taken where nothing is");
    let folder = started.folder();
    files.extend(started.files.into_iter().map(|(name, text)| (format!("{folder}/{name}"), text)));
}

/// Reads what there is so far.
fn model(files: &[(String, String)], date: Day) -> Model {
    let entry = |(path, text): &(String, String)| Entry {
        path: path.clone(),
        found: Found::Record(text.clone().into_bytes()),
    };
    let input = Input {
        content_name: "content".to_owned(),
        content: files.iter().map(entry).collect(),
        theme_name: "theme".to_owned(),
        theme: Vec::new(),
        base_url: None,
        date,
        cards: Which::None,
    };
    Project::load(input).model.expect("what a site begins with can be read")
}

fn settings(request: &Request, tags: &[String], voice: &Voice) -> String {
    let mut out = Skeleton::new("site", 0, tags, voice);
    out.comment(0, "start-site");
    out.blank();
    out.text(0, "title", &or_example(&request.title, "example-title"));
    out.comment(0, "start-publisher");
    out.text(0, "publisher", &or_example(&request.publisher, "example-publisher"));
    out.blank();
    out.comment(0, "start-site-id");
    out.line(0, &format!("id: {}", request.id));
    out.blank();
    out.comment(0, "start-languages");
    out.line(0, &format!("languages: [{}]", tags.join(", ")));
    out.blank();
    out.comment(0, "start-base-url");
    out.example(0, &["base_url: https://example.org/"]);
    out.blank();
    out.comment(0, "start-more-site");
    out.example_text(0, "description");
    out.example_text(0, "contact");
    out.example(0, &["license: CC-BY-4.0"]);
    out.end()
}

/// Returns the vocabulary of sectors with comments of the officer's language in place of its own.
fn sectors(voice: &Voice) -> String {
    let mut out = schema_line("sectors", 0);
    for line in voice.say("start-sectors").lines() {
        out.push_str(&format!("# {line}\n"));
    }
    let entries = SECTORS.lines().skip_while(|line| line.starts_with('#'));
    entries.fold(out, |out, line| out + line + "\n")
}

fn or_example(words: &Words, id: &str) -> Words {
    if words.is_empty() { example(id) } else { words.clone() }
}

/// Returns an example in all languages that a site begins with.
fn example(id: &str) -> Words {
    let one = |language: &MessageLanguage| {
        let text = Messages::for_comments(*language).say(id, &[]);
        (language.tag().to_owned(), text)
    };
    LANGUAGES.iter().map(one).collect()
}
