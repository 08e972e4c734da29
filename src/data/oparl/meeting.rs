//! A meeting, with its resolutions as agenda items.

use crate::base::json::Object;
use crate::base::language::Language;
use crate::data::file::{DataFile, PRIMARY};
use crate::data::oparl::{file as files, resolution, typed};
use crate::data::values;
use crate::model::meeting::Meeting;
use crate::model::words::{MeetingState, Word};
use crate::site::{Ref, names, routes};

/// Returns a meeting.
pub fn object(file: &DataFile<'_>, languages: &[Language], position: usize) -> Object {
    let settings = file.settings();
    let meeting = &file.site.model.meetings[position];
    let uri = names::meeting_uri(settings, meeting);
    let page = file.page(&routes::meeting(file.site.model, position));
    let items: Vec<Object> = (0..meeting.resolutions.len())
        .map(|own| resolution::object(file, Ref { meeting: position, position: own }))
        .collect();
    let meeting_object = typed(uri.as_str(), "Meeting");
    if let Some(withdrawal) = meeting.withdrawal() {
        // What was withdrawn keeps its name; its words are no longer given on.
        return meeting_object
            .with("deleted", true)
            .with("agendaItem", items)
            .with("web", page)
            .with("diwan:withdrawn", values::withdrawal(file, withdrawal));
    }
    let councils = meeting.councils();
    let councils: Vec<String> = councils.map(|id| names::council_uri(settings, id)).collect();
    let place = meeting.place.as_ref().map(|place| {
        typed(names::part_uri(settings, &uri, "~place"), "Location")
            .with("description", file.plain(place))
    });
    let minutes =
        || files::minutes(file, &uri, &page, languages[PRIMARY.index()].say("minutes", &[]));
    let standard = meeting_object
        .with("name", file.plain(&meeting.title))
        .with("meetingState", state(meeting))
        .with("cancelled", meeting.state == MeetingState::Cancelled)
        .with("location", place)
        .with("organization", councils)
        .with("resultsProtocol", (!meeting.minutes.is_empty()).then(minutes))
        .with("auxiliaryFile", files::all(file, meeting, &uri))
        .with("agendaItem", items)
        .with("web", page);
    with_own(standard, file, meeting)
}

/// Adds what OParl has no field for.
fn with_own(object: Object, file: &DataFile<'_>, meeting: &Meeting) -> Object {
    let each = |one| values::source(file, meeting, one);
    let sources: Vec<Object> = meeting.sources.iter().map(each).collect();
    let figures: Vec<Object> =
        meeting.figures.iter().map(|one| values::figure(file, one)).collect();
    let attendees: Vec<Object> =
        meeting.attendees.iter().map(|one| values::attendee(file, one)).collect();
    let corrections: Vec<Object> =
        meeting.corrections.iter().map(|one| values::correction(file, one)).collect();
    object
        .with("diwan:name", file.texts(&meeting.title))
        .with("diwan:date", meeting.date.to_string())
        .with("diwan:dateBasis", meeting.date_basis.word())
        .with("diwan:kind", meeting.kind.word())
        .with("diwan:state", meeting.state.word())
        .with("diwan:minutesState", meeting.minutes_state.word())
        .with("diwan:completeness", meeting.completeness.word())
        .with("diwan:place", file.optional(meeting.place.as_ref()))
        .with("diwan:slogan", file.optional(meeting.slogan.as_ref()))
        .with("diwan:agenda", file.all(&meeting.agenda))
        .with("diwan:attendees", attendees)
        .with("diwan:figures", figures)
        .with("diwan:sources", sources)
        .with("diwan:corrections", corrections)
}

/// Returns OParl's recommended word. That minutes are a draft is said by `diwan:minutesState`.
fn state(meeting: &Meeting) -> &'static str {
    match meeting.state {
        MeetingState::Held => "durchgeführt",
        _ => "terminiert",
    }
}
