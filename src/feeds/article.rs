//! What a feed's entry tells of a record: enough to know whether to open its page.

use crate::base::bidi::Direction;
use crate::base::date::Date;
use crate::base::html::Html;
use crate::base::ids::Id;
use crate::base::text::Text;
use crate::feeds::items::{self, Record};
use crate::feeds::voice::{Standing, Voice};
use crate::model::meeting::Meeting;
use crate::model::scope::Body;
use crate::model::update::Correction;
use crate::model::words::{Completeness, DateBasis, MinutesState, Status, Word};
use crate::site::names::{self, Title};
use crate::site::{Corrected, CorrectionRef, Ref, routes};

/// An entry's words.
pub struct Article {
    /// Its headline.
    pub title: Title,
    /// The page of the record, below the language's folder.
    pub path: String,
    /// What programs sort by: words of the format, and what they are called.
    pub categories: Vec<(String, Title)>,
    /// What it tells.
    pub content: Html,
}

impl Article {
    /// Tells of a record.
    pub fn new(voice: &Voice<'_>, record: Record) -> Self {
        match record {
            Record::Meeting(meeting) => of_meeting(voice, meeting),
            Record::Resolution(at) => of_resolution(voice, at),
            Record::Clarification(one) => of_clarification(voice, one),
            Record::Correction(one) => of_correction(voice, one),
        }
    }
}

fn of_meeting(voice: &Voice<'_>, position: usize) -> Article {
    let model = voice.site.model;
    let meeting = &model.meetings[position];
    let state = voice.state(meeting);
    let kind = meeting.kind.word();
    let mut categories = vec![(kind.to_owned(), voice.said(&format!("meeting-kind-{kind}")))];
    let mut body = Content::new(voice);
    if let Some(withdrawal) = meeting.withdrawal() {
        body.withdrawal(withdrawal);
    }
    body.councils(meeting);
    body.fact("date", &body.meeting_date(meeting));
    if meeting.withdrawal().is_none() {
        body.text("place", meeting.place.as_ref());
        body.text("slogan", meeting.slogan.as_ref());
        if let Some(state) = &state {
            body.fact("state", &voice.html(&state.label));
        }
        body.draft(meeting);
        let count = voice.language().say_count("resolutions-count", meeting.resolutions.len());
        body.fact("resolutions", &voice.html(&count));
        if meeting.completeness == Completeness::Highlights {
            body.paragraph(&voice.html(&voice.say("highlights")));
        }
        body.correction(meeting.corrections.iter().rfind(|one| one.resolution.is_none()));
    }
    categories.extend(state.map(|state| category(voice, state)));
    let path = routes::meeting(model, position);
    Article { title: voice.meeting(meeting), path, categories, content: body.finish() }
}

fn of_resolution(voice: &Voice<'_>, at: Ref) -> Article {
    let model = voice.site.model;
    let (meeting, resolution) = (voice.site.meeting(at), voice.site.resolution(at));
    let standing = voice.standing(at);
    let sector = resolution.sector.as_deref().and_then(|id| model.find_sector(id));
    let sector = sector.map(|position| &model.sectors[position]);
    let mut body = Content::new(voice);
    if let Some(withdrawal) = meeting.withdrawal_of(resolution) {
        body.withdrawal(withdrawal);
        body.meeting(meeting);
    } else {
        body.verbatim(resolution.summary.as_ref().unwrap_or(&resolution.text));
        body.fact("status", &voice.html(&standing.label));
        // What calls for no follow-up has nobody to do it and no last day: nothing is missing.
        let follow_up = voice.site.follow_up(at).status != Status::NotApplicable;
        let (who, when) = (voice.bodies(&resolution.responsible), voice.deadline(at));
        for (id, value) in [("responsible", who), ("deadline", when)] {
            if !value.is_empty() {
                body.fact(id, &value);
            } else if follow_up {
                body.fact(id, &voice.html(&voice.say("not-stated")));
            }
        }
        body.meeting(meeting);
        body.draft(meeting);
        body.report(at);
        let own = |one: &&Correction| items::concerns(one, resolution);
        body.correction(meeting.corrections.iter().rfind(own));
    }
    let sector = sector.map(|one| (one.id.clone(), voice.title(&one.name)));
    Article {
        title: voice.resolution(at),
        path: routes::resolution(model, at),
        categories: sector.into_iter().chain([category(voice, standing)]).collect(),
        content: body.finish(),
    }
}

fn of_clarification(voice: &Voice<'_>, position: usize) -> Article {
    let model = voice.site.model;
    let record = &model.clarifications[position];
    let verdict = record.verdict.word();
    let label = voice.said(&format!("verdict-{verdict}"));
    let mut title = voice.title(&record.title);
    title.text = voice.say_with("feed-clarification", "title", &title.text);
    let mut body = Content::new(voice);
    if let Some(withdrawal) = record.withdrawal() {
        body.withdrawal(withdrawal);
    }
    body.text("feed-claim", Some(&record.claim));
    body.fact("feed-verdict", &voice.html(&label.text));
    body.council(&record.council);
    body.fact("date", &voice.date(record.changed().unwrap_or(record.date)));
    Article {
        title,
        path: routes::clarification(model, position),
        categories: vec![(verdict.to_owned(), label)],
        content: body.finish(),
    }
}

fn of_correction(voice: &Voice<'_>, one: CorrectionRef) -> Article {
    let model = voice.site.model;
    let correction = one.of(model);
    let (mut title, path) = match one.record {
        Corrected::Meeting(position) => {
            let meeting = &model.meetings[position];
            let id = correction.resolution.as_deref();
            let find = |id| voice.site.find_resolution(&meeting.council, &meeting.id, id);
            match id.and_then(find) {
                Some(at) => (
                    names::title(voice.site.resolution(at), voice.lang),
                    routes::resolution(model, at),
                ),
                None => (voice.title(&meeting.title), routes::meeting(model, position)),
            }
        }
        Corrected::Clarification(position) => (
            voice.title(&model.clarifications[position].title),
            routes::clarification(model, position),
        ),
    };
    title.text = voice.say_with("feed-correction", "title", &title.text);
    let mut body = Content::new(voice);
    if correction.withdraws {
        title.text = format!("{} – {}", title.text, voice.say("feed-withdrawn"));
        body.withdrawal(correction);
    } else {
        body.text("feed-corrected", Some(&correction.what));
        body.text("correction-before", correction.before.as_ref());
        body.text("correction-after", correction.after.as_ref());
        body.text("correction-reason", Some(&correction.reason));
        body.fact("date", &voice.date(correction.date));
    }
    match one.record {
        Corrected::Meeting(position) => body.meeting(&model.meetings[position]),
        Corrected::Clarification(position) => {
            body.council(&model.clarifications[position].council);
        }
    }
    Article { title, path, categories: Vec::new(), content: body.finish() }
}

fn category(voice: &Voice<'_>, standing: Standing) -> (String, Title) {
    (standing.term.to_owned(), Title { text: standing.label, lang: voice.lang })
}

/// The HTML of an entry. It says its own language and direction: programs that read feeds seldom
/// pass on those of the feed.
struct Content<'v, 'a> {
    voice: &'v Voice<'a>,
    html: Html,
}

impl<'v, 'a> Content<'v, 'a> {
    fn new(voice: &'v Voice<'a>) -> Self {
        let writing = &voice.language().writing;
        let mut html = Html::default();
        html.push_markup("<div lang=\"");
        html.push_escaped(&writing.tag);
        html.push_markup(match writing.direction {
            Direction::Rtl => "\" dir=\"rtl\">",
            Direction::Ltr => "\" dir=\"ltr\">",
        });
        Content { voice, html }
    }

    fn paragraph(&mut self, text: &Html) {
        self.html.push_markup("<p>");
        self.html.push(text);
        self.html.push_markup("</p>");
    }

    /// Adds a text whose line breaks are its own.
    fn verbatim(&mut self, text: &Text) {
        let shown = text.shown(self.voice.lang);
        let mut html = Html::default();
        for (number, line) in shown.text.lines().enumerate() {
            if number > 0 {
                html.push_markup("<br>");
            }
            html.push(&self.voice.words(line, shown.lang));
        }
        self.paragraph(&html);
    }

    /// Adds a fact by the id of its name. Each is a paragraph of its own: programs that show the
    /// beginning of an entry without its markup would run a list's entries together.
    fn fact(&mut self, id: &str, value: &Html) {
        let label = self.voice.html(&self.voice.say(id));
        self.html.push_markup("<p><b>");
        self.html.push(&label);
        self.html.push_markup(":</b> ");
        self.html.push(value);
        self.html.push_markup("</p>");
    }

    fn text(&mut self, id: &str, text: Option<&Text>) {
        if let Some(text) = text {
            self.fact(id, &self.voice.text(text));
        }
    }

    fn council(&mut self, id: &Id) {
        let council = self.voice.site.model.council(id);
        self.text("council", council.map(|one| &one.name));
    }

    /// Says which meeting a record is of.
    fn meeting(&mut self, meeting: &Meeting) {
        self.councils(meeting);
        self.fact("meeting", &self.dated(&meeting.title, meeting.date));
    }

    fn councils(&mut self, meeting: &Meeting) {
        let ids = meeting.councils();
        let bodies: Vec<Body> = ids.cloned().map(Body::Council).collect();
        self.fact("council", &self.voice.bodies(&bodies));
    }

    fn meeting_date(&self, meeting: &Meeting) -> Html {
        let mut html = self.voice.date(meeting.date);
        if meeting.date_basis != DateBasis::Stated {
            let basis = self.voice.say(&format!("date-basis-{}", meeting.date_basis.word()));
            html.push_escaped(&self.voice.language().separator());
            html.push(&self.voice.html(&basis));
        }
        html
    }

    /// Says so where the council hasn't approved the text.
    fn draft(&mut self, meeting: &Meeting) {
        if meeting.minutes_state == MinutesState::Draft {
            self.fact("minutes", &self.voice.html(&self.voice.say("minutes-state-draft")));
        }
    }

    /// Adds what was last reported of a resolution, by whom and when.
    fn report(&mut self, at: Ref) {
        let voice = self.voice;
        let Some(update) = voice.site.resolution(at).updates.last() else { return };
        let html = match &update.note {
            Some(note) => self.dated(note, update.date),
            None => voice.date(update.date),
        };
        self.fact("feed-report", &html);
        if let Some(body) = &update.reported_by {
            self.fact("reported-by", &voice.bodies(std::slice::from_ref(body)));
        }
    }

    /// Adds the newest correction: it is why the entry is new again.
    fn correction(&mut self, correction: Option<&Correction>) {
        let Some(correction) = correction else { return };
        self.fact("feed-corrected", &self.dated(&correction.what, correction.date));
    }

    /// Says that the record was withdrawn, and why. What it said is left to its page.
    fn withdrawal(&mut self, correction: &Correction) {
        let mut html = self.voice.html(&self.voice.say("feed-withdrawn"));
        self.push_date(&mut html, correction.date);
        self.paragraph(&html);
        self.text("correction-reason", Some(&correction.reason));
    }

    fn dated(&self, text: &Text, date: Date) -> Html {
        let mut html = self.voice.text(text);
        self.push_date(&mut html, date);
        html
    }

    fn push_date(&self, html: &mut Html, date: Date) {
        html.push_markup(" (");
        html.push(&self.voice.date(date));
        html.push_markup(")");
    }

    fn finish(mut self) -> Html {
        self.html.push_markup("</div>");
        self.html
    }
}
