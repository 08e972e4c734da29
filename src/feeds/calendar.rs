//! The two calendars: the meetings, and the deadlines that are still to come.
//!
//! There is one of each for all languages, in the primary one: a person has one calendar. The crate
//! `icalendar` reads the clock for each event, draws ids at random and breaks Arabic lines one byte
//! too late; it would bring `chrono` and `uuid` too.

use crate::base::speech::Speech;
use crate::base::text::{Lang, Text};
use crate::feeds::ical::Ical;
use crate::feeds::items;
use crate::feeds::stamp::Stamp;
use crate::feeds::voice::Voice;
use crate::model::meeting::Meeting;
use crate::model::words::{MeetingState, Word};
use crate::site::{Ref, names, routes, tables};

/// Writes the calendar of all meetings that have a day and weren't withdrawn. One of which only
/// the month or the year is known has no place in a calendar: any day would be an invention.
///
/// `latest` is when anything on the site last changed.
pub fn meetings(voice: &Voice<'_>, latest: Stamp) -> Vec<u8> {
    let site = voice.site;
    let mut calendar = Calendar::new(voice, "meetings", latest);
    for position in site.newest.iter().rev().copied() {
        let meeting = &site.model.meetings[position];
        if meeting.date.day.is_some() && meeting.withdrawal().is_none() {
            calendar.meeting(position, meeting);
        }
    }
    calendar.ical.finish()
}

/// Writes the calendar of the deadlines of open resolutions that haven't passed.
///
/// They are events and not tasks: nobody who reads them is to do them, and many calendars show no
/// tasks.
pub fn deadlines(voice: &Voice<'_>, latest: Stamp) -> Vec<u8> {
    let site = voice.site;
    let mut open: Vec<_> = tables::rows(site.model, &site.newest)
        .into_iter()
        .filter_map(|at| {
            let follow_up = site.follow_up(at);
            let is_open = follow_up.status.is_open() && !follow_up.withdrawn;
            let deadline = follow_up.deadline.filter(|day| is_open && *day >= site.date)?;
            Some((deadline, at))
        })
        .collect();
    open.sort();
    let mut calendar = Calendar::new(voice, "feed-deadlines", latest);
    for (_, at) in open {
        calendar.deadline(at);
    }
    calendar.ical.finish()
}

/// A calendar in the making.
struct Calendar<'v, 'a> {
    voice: &'v Voice<'a>,
    latest: Stamp,
    ical: Ical,
}

impl<'v, 'a> Calendar<'v, 'a> {
    fn new(voice: &'v Voice<'a>, id: &str, latest: Stamp) -> Self {
        let site = voice.plain(&voice.site.model.settings.title);
        let name = voice.language().plain(&format!("{} – {site}", voice.say(id)));
        Calendar { voice, latest, ical: Ical::new(&name) }
    }

    fn meeting(&mut self, position: usize, meeting: &'a Meeting) {
        let voice = self.voice;
        let site = voice.site;
        self.begin(&names::meeting(meeting), items::of_meeting(meeting, site.date));
        // Without an end, a day that is a date lasts that day (3.6.1); several programs show an
        // end on the next day as a second day.
        self.ical.day("DTSTART", meeting.date.first());
        let status = match meeting.state {
            MeetingState::Held | MeetingState::Scheduled => "CONFIRMED",
            MeetingState::Postponed => "TENTATIVE",
            MeetingState::Cancelled => "CANCELLED",
        };
        self.ical.line("STATUS", status);
        let title = voice.meeting(meeting);
        self.said("SUMMARY", &title.text, title.lang);
        if let Some(place) = &meeting.place {
            self.text("LOCATION", place);
        }
        let kind = voice.say(&format!("meeting-kind-{}", meeting.kind.word()));
        self.said("CATEGORIES", &kind, voice.lang);
        let path = routes::meeting(site.model, position);
        let own = voice.lang;
        let told = |other: &Voice<'a>| (other.lang != own).then(|| other.meeting(meeting).text);
        self.describe(&path, |other| told(other).into_iter().collect());
        self.ical.close_event();
    }

    fn deadline(&mut self, at: Ref) {
        let voice = self.voice;
        let site = voice.site;
        let (meeting, resolution) = (site.meeting(at), site.resolution(at));
        let name = format!("{}/deadline", names::resolution(site, at));
        self.begin(&name, items::of_resolution(meeting, resolution, site.date));
        let deadline = site.follow_up(at).deadline.expect("chosen for its deadline");
        self.ical.day("DTSTART", deadline);
        let title = headline(voice, at);
        self.said("SUMMARY", &title, names::title(resolution, voice.lang).lang);
        let sector = resolution.sector.as_deref().and_then(|id| site.model.find_sector(id));
        if let Some(sector) = sector {
            self.text("CATEGORIES", &site.model.sectors[sector].name);
        }
        let path = routes::resolution(site.model, at);
        self.describe(&path, |other| vec![headline(other, at), other.meeting(meeting).text]);
        self.ical.close_event();
    }

    /// Begins an event. Its id is made of the record's full name alone, with dots for slashes:
    /// many programs keep each event in a file of that name.
    fn begin(&mut self, full_name: &str, changed: Stamp) {
        let site = self.voice.site;
        let id = &site.model.settings.id;
        // A meeting that is still to come says nothing of when it was written down. The newest
        // thing that the site knows is no later, and only ever moves on.
        let changed = if changed.day() > site.date { self.latest } else { changed };
        self.ical.open_event();
        self.ical.line("UID", &format!("{}@{id}", full_name.replace('/', ".")));
        // In a calendar that is published this is when the event last changed (3.8.7.2).
        self.ical.line("DTSTAMP", &changed.basic());
        // Nobody who reads it is busy because of it.
        self.ical.line("TRANSP", "TRANSPARENT");
    }

    /// Tells of an event in every language, a paragraph each, and where there is more.
    fn describe(&mut self, path: &str, tell: impl Fn(&Voice<'a>) -> Vec<String>) {
        let voice = self.voice;
        let settings = &voice.site.model.settings;
        let tells = settings.languages.all().map(|lang| {
            let speech = Speech { lang, ..voice.speech };
            tell(&Voice { speech, ..*voice })
        });
        let mut paragraphs: Vec<String> = tells.map(|lines| lines.join("\n")).collect();
        paragraphs.retain(|lines| !lines.is_empty());
        if let Some(base) = &settings.base_url {
            let address = format!("{base}/{}/{path}", voice.language().tag);
            self.ical.line("URL", &address);
            // Several programs don't show the URL.
            paragraphs.push(address);
        }
        self.ical.text("DESCRIPTION", &paragraphs.join("\n\n"));
    }

    fn text(&mut self, name: &str, text: &Text) {
        let shown = text.shown(self.voice.lang);
        self.said(name, shown.text, shown.lang);
    }

    fn said(&mut self, name: &str, text: &str, lang: Lang) {
        self.ical.said(name, self.voice.tag(lang), text);
    }
}

fn headline(voice: &Voice<'_>, at: Ref) -> String {
    let title = names::title(voice.site.resolution(at), voice.lang).text;
    let councils = voice.councils(voice.site.meeting(at));
    format!("{}: {title} – {councils}", voice.say("deadline"))
}
