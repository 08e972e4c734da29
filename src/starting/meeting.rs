//! A meeting to begin with: one that was held, with its resolutions and minutes, or one that is
//! announced, with its agenda.

use std::collections::BTreeSet;

use crate::base::date::{Date, Day};
use crate::base::ids::Id;
use crate::base::text::Lang;
use crate::model::Model;
use crate::model::sector::Sector;
use crate::model::unfinished::TODO;
use crate::model::words::{MeetingKind, MeetingState, MinutesState, Word};
use crate::starting::skeleton::Skeleton;
use crate::starting::voice::Voice;
use crate::starting::{Refusal, Started, Words};

/// What is known of a meeting before it is written.
#[derive(Debug)]
pub struct Request {
    /// The council that met.
    pub council: Id,
    /// The name of its folder, if it isn't to be made of the date and the kind.
    pub id: Option<Id>,
    /// What sort of meeting it was.
    pub kind: MeetingKind,
    /// When it was, or will be.
    pub date: Date,
    /// What it is called.
    pub title: Words,
    /// The resolutions, each as far as it is known.
    pub resolutions: Vec<Words>,
    /// The minutes.
    pub minutes: Words,
}

/// The site that a meeting is for.
#[derive(Debug)]
pub struct Setting<'a> {
    /// Its records.
    pub model: &'a Model,
    /// The tags of its languages.
    pub tags: &'a [String],
    /// The language that its sectors are named in.
    pub lang: Lang,
    /// Today.
    pub today: Day,
}

/// Starts a meeting; `taken` are the names of those that the council has.
///
/// # Errors
///
/// If the name is taken.
pub fn start(
    request: &Request,
    setting: &Setting<'_>,
    taken: &BTreeSet<String>,
    voice: &Voice,
) -> Result<Started, Refusal> {
    let own = format!("{}-{}", request.date, request.kind.word());
    let id = super::name(request.id.as_ref(), &own, taken)?;
    let mut files = vec![("meeting.yaml".to_owned(), record(request, setting, voice))];
    if !is_announced(request, setting) {
        let minutes = setting.tags.iter().filter_map(|tag| minutes(request, tag, voice));
        files.extend(minutes);
    }
    Ok(Started { above: format!("councils/{}", request.council), id, files })
}

fn is_announced(request: &Request, setting: &Setting<'_>) -> bool {
    request.date.first() > setting.today
}

fn record(request: &Request, setting: &Setting<'_>, voice: &Voice) -> String {
    let mut out = Skeleton::new("meeting", 3, setting.tags, voice);
    let announced = is_announced(request, setting);
    out.comment(0, if announced { "start-announced" } else { "start-meeting" });
    out.blank();
    out.text(0, "title", &request.title);
    out.blank();
    out.choices(0, "start-one-of", &voice.labels::<MeetingKind>());
    out.line(0, &format!("kind: {}", request.kind.word()));
    out.comment(0, "start-date");
    out.line(0, &format!("date: {}", request.date));
    out.blank();
    if announced {
        out.comment(0, "start-scheduled");
        out.line(0, &format!("state: {}", MeetingState::Scheduled.word()));
        out.blank();
    } else {
        out.comment(0, "start-draft");
        out.line(0, &format!("minutes_state: {}", MinutesState::Draft.word()));
        out.blank();
    }
    more(&mut out);
    if !announced {
        resolutions(&mut out, request, setting);
    }
    out.end()
}

/// Shows the fields that a meeting may have beside.
fn more(out: &mut Skeleton<'_>) {
    let text = out.flow();
    out.comment(0, "start-more-meeting");
    out.example_text(0, "place");
    out.example(0, &["attendees:", &format!("  - group: {text}"), "    count: 25"]);
    out.example(0, &["agenda:", &format!("  - {text}")]);
    out.example(0, &["documents:", &format!("  - title: {text}"), "    file: report.pdf"]);
    out.example(0, &["photos:", "  - file: hall.jpg", &format!("    alt: {text}")]);
    out.example(0, &["sources:", &format!("  - title: {text}"), "    url: https://example.org/"]);
}

fn resolutions(out: &mut Skeleton<'_>, request: &Request, setting: &Setting<'_>) {
    if request.resolutions.is_empty() {
        return;
    }
    out.blank();
    out.comment(0, "start-resolutions");
    out.line(0, "resolutions:");
    for (index, words) in request.resolutions.iter().enumerate() {
        out.line(2, &format!("- number: \"{}\"", index + 1));
        out.text(4, "text", words);
        // Once is enough.
        if index == 0 {
            more_of_resolution(out, setting);
        }
    }
}

/// Shows the fields that a resolution may have beside.
fn more_of_resolution(out: &mut Skeleton<'_>, setting: &Setting<'_>) {
    out.comment(4, "start-more-resolution");
    out.example_text(4, "title");
    let sectors = &setting.model.sectors;
    if let Some(first) = sectors.first() {
        let label = |one: &Sector| format!("{} ({})", one.id, one.name.shown(setting.lang).text);
        out.choices(4, "start-one-of", &sectors.iter().map(label).collect::<Vec<_>>());
        out.example(4, &[&format!("sector: {}", first.id)]);
    }
    let text = out.flow();
    out.example(4, &["responsible:", &format!("  - {text}")]);
    out.comment(4, "start-due");
    out.example(4, &["due: 2026-12-31"]);
    out.example(4, &["amount: {value: \"1,500,000\", currency: SYP, basis: approved}"]);
}

/// Returns the file of the minutes in one language.
fn minutes(request: &Request, tag: &str, voice: &Voice) -> Option<(String, String)> {
    let text = match request.minutes.get(tag) {
        Some(text) => text.trim().to_owned(),
        None if request.minutes.is_empty() => {
            format!("{TODO}: {}", voice.say("start-minutes"))
        }
        None => return None,
    };
    Some((format!("minutes.{tag}.md"), format!("{text}\n")))
}
