//! What records are called: full names, permanent tags, titles.

use crate::base::ids::Id;
use crate::base::text::{Lang, excerpt};
use crate::model::meeting::Meeting;
use crate::model::resolution::Resolution;
use crate::model::settings::Settings;
use crate::site::{Ref, Site, routes, weight};

/// From when the names of sites are taken to be theirs (RFC 4151 wants a date in every tag). It is
/// part of permanent ids: it never changes.
const TAGGING_YEAR: &str = "2026";

/// A title as a reader of some language gets it.
pub struct Title {
    /// The words.
    pub text: String,
    /// The language they are in.
    pub lang: Lang,
}

/// Returns a meeting's full name: `council/meeting`.
pub fn meeting(meeting: &Meeting) -> String {
    format!("{}/{}", meeting.council, meeting.id)
}

/// Returns a resolution's full name: `council/meeting/number`.
pub fn resolution(site: &Site<'_>, at: Ref) -> String {
    format!("{}/{}", meeting(site.meeting(at)), site.resolution(at).id)
}

/// Returns the full name of an update, by its position from the oldest: updates are only ever added,
/// so that it is permanent.
pub fn update(site: &Site<'_>, at: Ref, position: usize) -> String {
    format!("{}/updates/{}", resolution(site, at), position + 1)
}

/// Returns the full name of a meeting's figure, by its position in the record.
pub fn figure(of: &Meeting, position: usize) -> String {
    format!("{}/figures/{}", meeting(of), position + 1)
}

/// Returns a clarification's full name.
pub fn clarification(id: &Id) -> String {
    format!("clarifications/{id}")
}

/// Returns the permanent `tag:` URI (RFC 4151) of what has a full name, the same in every build,
/// language and place where the site is hosted.
pub fn tag(settings: &Settings, full_name: &str) -> String {
    format!("tag:{},{TAGGING_YEAR}:{full_name}", settings.id)
}

/// Returns the permanent id in open data of what has a full name: the address of its own file
/// where the site has an address, else its tag. OParl and JSON-LD want ids that can be followed.
pub fn uri(settings: &Settings, file: &str, full_name: &str) -> String {
    match &settings.base_url {
        Some(base) => format!("{base}/{file}"),
        None => tag(settings, full_name),
    }
}

/// Returns the permanent id of a part of what has one. A file for each part would double the
/// files of the site; a program that follows the address finds the part in the whole.
pub fn part_uri(settings: &Settings, whole: &str, part: &str) -> String {
    let joint = if settings.base_url.is_some() { '#' } else { '/' };
    format!("{whole}{joint}{part}")
}

/// Returns a council's permanent id in open data.
pub fn council_uri(settings: &Settings, council: &Id) -> String {
    uri(settings, &routes::oparl_council(council), council.as_str())
}

/// Returns a meeting's permanent id in open data.
pub fn meeting_uri(settings: &Settings, one: &Meeting) -> String {
    uri(settings, &routes::oparl_meeting(one), &meeting(one))
}

/// Returns a clarification's permanent id in open data.
pub fn clarification_uri(settings: &Settings, id: &Id) -> String {
    let all = uri(settings, &routes::table("clarifications", "json"), "clarifications");
    part_uri(settings, &all, id.as_str())
}

/// Returns a resolution's permanent id in open data.
pub fn resolution_uri(site: &Site<'_>, at: Ref) -> String {
    let settings = &site.model.settings;
    part_uri(settings, &meeting_uri(settings, site.meeting(at)), &site.resolution(at).id)
}

/// Returns a resolution's title, or the beginning of its text.
pub fn title(resolution: &Resolution, lang: Lang) -> Title {
    match &resolution.title {
        Some(title) => {
            let shown = title.shown(lang);
            Title { text: shown.text.to_owned(), lang: shown.lang }
        }
        None => {
            let shown = resolution.text.shown(lang);
            Title { text: excerpt(shown.text, weight::LONGEST_EXCERPT), lang: shown.lang }
        }
    }
}
