//! One meeting: facts, figures, resolutions, minutes, attendance, agenda, documents, sources.

use serde::Serialize;

use crate::base::html::Html;
use crate::base::output::to_root;
use crate::base::text::Text;
use crate::model::meeting::{Attendee, Document, Figure, Meeting, Unit};
use crate::model::words::{Completeness, DateBasis, MeetingState, MinutesState, Word};
use crate::pages::clarification::ClarificationLink;
use crate::pages::edition::{Edition, Link};
use crate::pages::facts::{Fact, Facts};
use crate::pages::frame::{Frame, OtherLanguage, crumb};
use crate::pages::gist::Gist;
use crate::pages::linked_data;
use crate::pages::older;
use crate::pages::pager::{self, Pager};
use crate::pages::photos::PhotoView;
use crate::pages::prose::{self, BlockView, ProseView, file_address};
use crate::pages::rows::Row;
use crate::pages::share::Preview;
use crate::pages::sources::{self, CorrectionView, SourceView, Withdrawal};
use crate::site::short::Record;
use crate::site::{PageKind, Ref, names, parts, routes};

/// A meeting.
#[derive(Debug, Serialize)]
pub struct MeetingPage {
    /// The frame.
    pub frame: Frame,
    /// The ways back.
    pub crumbs: Vec<Link>,
    /// Its title.
    pub title_html: Html,
    /// Its council.
    pub council: Link,
    /// The councils it was held with.
    pub with: Vec<Link>,
    /// Whether the minutes are a draft.
    pub is_draft: bool,
    /// Whether something of the page, but for the minutes, isn't in its language.
    pub untranslated: bool,
    /// The page in the original's language, if something of it was changed since it was translated.
    pub older: Option<OtherLanguage>,
    /// What withdrew it, if anything did.
    pub withdrawn: Option<Withdrawal>,
    /// Whether this is the first of the meeting's pages.
    pub is_first: bool,
    /// What is known of it.
    pub facts: Vec<Fact>,
    /// Numbers that it stated.
    pub figures: Vec<FigureView>,
    /// Whether the list names only the most important resolutions.
    pub highlights: bool,
    /// How many resolutions it made.
    pub count: String,
    /// The resolutions on this page.
    pub rows: Vec<Row>,
    /// Whether there are minutes at all.
    pub has_minutes: bool,
    /// The minutes, as far as this page holds them.
    pub minutes: ProseView,
    /// Who was there.
    pub attendees: Vec<AttendeeView>,
    /// What it was about.
    pub agenda_html: Vec<Html>,
    /// Its documents.
    pub documents: Vec<FileView>,
    /// Its photos.
    pub photos: Vec<PhotoView>,
    /// Where the record comes from.
    pub sources: Vec<SourceView>,
    /// What claims it was named to answer.
    pub clarifications: Vec<ClarificationLink>,
    /// What was changed after publication.
    pub corrections: Vec<CorrectionView>,
    /// The ways to the meeting's other pages.
    pub pager: Pager,
    /// The council's meeting before this one, if any.
    pub previous: Option<Link>,
    /// The council's meeting after this one, if any.
    pub next: Option<Link>,
    /// The page at its short address, below the site's root; empty where there is none.
    pub poster: String,
    /// The meeting for programs, on its first page.
    pub linked_data_html: Html,
}

/// A figure.
#[derive(Debug, Serialize)]
pub struct FigureView {
    /// What it counts.
    pub label_html: Html,
    /// Of which year; empty if that isn't said.
    pub year: String,
    /// How much.
    pub value_html: Html,
    /// Of what, where it isn't a mere count.
    pub unit_html: Html,
}

/// Somebody who was there.
#[derive(Debug, Serialize)]
pub struct AttendeeView {
    /// A person's or group's name.
    pub name_html: Html,
    /// What they are, and where.
    pub about_html: Html,
    /// Whether it is a group that nobody counted.
    pub uncounted: bool,
    /// How many they were.
    pub count: String,
}

/// A file to open.
#[derive(Debug, Serialize)]
pub struct FileView {
    /// Where it is, from this page.
    pub address: String,
    /// What it is called.
    pub title_html: Html,
    /// What is known of it: type, size, sort, language.
    pub about_html: Html,
}

impl MeetingPage {
    /// Makes a page of a meeting.
    pub fn new(edition: &Edition<'_>, meeting: usize, part: usize, path: &str) -> Self {
        let site = edition.site;
        let record = &site.model.meetings[meeting];
        let parts = &site.meeting_parts[meeting];
        let is_first = part == 0;
        let root = to_root(path);
        let folder = names::meeting(record);
        let rows = parts[part].rows.clone().map(|position| Ref { meeting, position });
        let rows: Vec<Ref> = rows.collect();
        let title = pager::title_in_order(edition, edition.plain(&record.title), part);
        let mut page = MeetingPage {
            frame: Frame::new(edition, &title, path).with_table(edition, &rows),
            crumbs: crumbs(edition, record),
            title_html: edition.text(&record.title),
            council: council(edition, record),
            with: joint(edition, record),
            is_draft: record.minutes_state == MinutesState::Draft,
            untranslated: !is_translated(edition, record),
            older: older::original(edition, &record.older, path),
            withdrawn: sources::withdrawal(edition, record.withdrawal()),
            is_first,
            facts: Vec::new(),
            figures: Vec::new(),
            highlights: record.completeness == Completeness::Highlights,
            count: edition.language().say_count("resolutions-count", record.resolutions.len()),
            rows: rows.iter().map(|at| Row::new(edition, *at)).collect(),
            has_minutes: !record.minutes.is_empty(),
            minutes: minutes(edition, meeting, part, &root, &folder),
            attendees: Vec::new(),
            agenda_html: Vec::new(),
            documents: Vec::new(),
            photos: Vec::new(),
            sources: Vec::new(),
            clarifications: Vec::new(),
            corrections: Vec::new(),
            pager: pager::in_order(edition, part, parts.len(), |part| {
                routes::page(site, PageKind::Meeting { meeting, part })
            }),
            previous: None,
            next: None,
            poster: String::new(),
            linked_data_html: Html::default(),
        };
        if is_first {
            let gist = Gist::of(edition, Record::Meeting(meeting));
            page.frame.preview = Preview::new(edition, &gist);
            page.poster = gist.poster(edition).unwrap_or_default();
            page.linked_data_html = linked_data::meeting(edition, meeting, path);
            page.fill_first(edition, meeting, &root, &folder);
        }
        page
    }

    /// Fills what only the first of a meeting's pages has.
    fn fill_first(&mut self, edition: &Edition<'_>, meeting: usize, root: &str, folder: &str) {
        let record = &edition.site.model.meetings[meeting];
        self.facts = facts(edition, record);
        self.figures = record.figures.iter().map(|one| figure(edition, one)).collect();
        self.attendees = record.attendees.iter().map(|one| attendee(edition, one)).collect();
        self.agenda_html = record.agenda.iter().map(|one| edition.text(one)).collect();
        self.documents =
            record.documents.iter().map(|one| document(edition, one, root, folder)).collect();
        self.photos = record.photos.iter().map(|one| PhotoView::new(edition, one, root)).collect();
        self.sources =
            record.sources.iter().map(|one| sources::source(edition, one, root, folder)).collect();
        let clarified = edition.site.clarified.of_meeting(meeting);
        self.clarifications = ClarificationLink::all(edition, clarified);
        self.corrections = sources::corrections(edition, record, None);
        (self.previous, self.next) = neighbours(edition, meeting);
    }
}

/// Returns the ways back from a meeting or one of its resolutions.
pub fn crumbs(edition: &Edition<'_>, meeting: &Meeting) -> Vec<Link> {
    let mut crumbs = vec![crumb(edition, routes::COUNCILS, "councils")];
    if let Some(council) = edition.site.find_council(&meeting.council) {
        let path = routes::council(edition.site.model, council);
        crumbs.push(Link { path, text_html: edition.short_name(council) });
    }
    crumbs
}

fn council(edition: &Edition<'_>, meeting: &Meeting) -> Link {
    let council = edition.site.find_council(&meeting.council);
    edition.council(council.expect("a meeting lies in its council's folder"))
}

fn joint(edition: &Edition<'_>, meeting: &Meeting) -> Vec<Link> {
    let councils = meeting.with.iter().filter_map(|id| edition.site.find_council(id));
    councils.map(|council| edition.council(council)).collect()
}

fn is_translated(edition: &Edition<'_>, meeting: &Meeting) -> bool {
    let has = |text: &Option<Text>| text.as_ref().is_none_or(|text| edition.has(text));
    let titles = meeting.resolutions.iter();
    edition.has(&meeting.title)
        && has(&meeting.place)
        && has(&meeting.slogan)
        && meeting.agenda.iter().all(|text| edition.has(text))
        && meeting.figures.iter().all(|figure| edition.has(&figure.label))
        && meeting.documents.iter().all(|document| edition.has(&document.title))
        && meeting.photos.iter().all(|photo| has(&photo.alt) && has(&photo.credit))
        && meeting.sources.iter().all(|source| has(&source.title))
        && meeting.attendees.iter().all(|one| match one {
            Attendee::Person { name, role, body } => edition.has(name) && has(role) && has(body),
            Attendee::Group { name, .. } => edition.has(name),
        })
        && titles.map(|one| one.title.as_ref().unwrap_or(&one.text)).all(|text| edition.has(text))
}

fn facts(edition: &Edition<'_>, meeting: &Meeting) -> Vec<Fact> {
    let mut facts = Facts::new(edition);
    let basis = match meeting.date_basis {
        DateBasis::Stated => String::new(),
        other => edition.say(&format!("date-basis-{}", other.word())),
    };
    facts.add_noted("date", edition.date(meeting.date), edition.html(&basis));
    facts.add_word("kind", &format!("meeting-kind-{}", meeting.kind.word()));
    if meeting.state != MeetingState::Held {
        facts.add_word("state", &format!("meeting-state-{}", meeting.state.word()));
    }
    facts.add("place", edition.optional(meeting.place.as_ref()));
    // A meeting that wasn't held has no minutes that anybody could have approved.
    if meeting.state == MeetingState::Held {
        facts.add_word("minutes", &format!("minutes-state-{}", meeting.minutes_state.word()));
    }
    facts.add_text("slogan", meeting.slogan.as_ref());
    facts.finish()
}

/// Returns a figure as people of the page's language write it.
pub fn figure(edition: &Edition<'_>, figure: &Figure) -> FigureView {
    let language = edition.language();
    let number = language.number(figure.value);
    let (value_html, unit_html) = match &figure.unit {
        Some(Unit::Percent) => (edition.number(&language.percent(figure.value)), Html::default()),
        Some(Unit::Currency(code)) => (edition.number(&number), edition.currency(code)),
        Some(Unit::Count) | None => (edition.number(&number), Html::default()),
    };
    FigureView {
        label_html: edition.text(&figure.label),
        year: figure.year.map(|year| language.digits(&year.to_string())).unwrap_or_default(),
        value_html,
        unit_html,
    }
}

fn attendee(edition: &Edition<'_>, attendee: &Attendee) -> AttendeeView {
    match attendee {
        Attendee::Person { name, role, body } => {
            let mut about_html = edition.optional(role.as_ref());
            if role.is_some() && body.is_some() {
                about_html.push_escaped(&edition.language().separator());
            }
            about_html.push(&edition.optional(body.as_ref()));
            let name_html = edition.text(name);
            AttendeeView { name_html, about_html, uncounted: false, count: String::new() }
        }
        Attendee::Group { name, count } => AttendeeView {
            name_html: edition.text(name),
            about_html: Html::default(),
            uncounted: count.is_none(),
            count: count
                .map(|count| edition.language().say_count("people-count", count as usize))
                .unwrap_or_default(),
        },
    }
}

fn document(edition: &Edition<'_>, document: &Document, root: &str, folder: &str) -> FileView {
    let mut about_html = file_facts(edition, &document.file.path, document.file.size);
    if let Some(kind) = &document.kind {
        let known = edition.language().say_known(&format!("document-kind-{kind}"));
        about_html.push_markup(" · ");
        about_html.push(&edition.html(known.as_deref().unwrap_or(kind)));
    }
    let lang = document.lang.as_ref().map(|tag| crate::model::languages::canonical(tag));
    if let Some(tag) = lang {
        about_html.push_markup(" · ");
        about_html.push(&match edition.languages.iter().find(|one| one.tag == tag) {
            Some(other) if other.tag == edition.language().tag => edition.html(&other.name),
            Some(other) => Html::foreign(&other.name, &other.writing),
            None => edition.number(&tag),
        });
    }
    FileView {
        address: file_address(root, folder, &document.file.path),
        title_html: edition.text(&document.title),
        about_html,
    }
}

/// Returns a file's type and size: `PDF, 84 kB`.
pub fn file_facts(edition: &Edition<'_>, path: &str, size: u64) -> Html {
    let ending = path.rsplit('.').next().unwrap_or("").to_uppercase();
    let kilobytes = usize::try_from(size.div_ceil(1000)).unwrap_or(usize::MAX);
    edition.number(&format!("{ending}, {} kB", edition.count(kilobytes)))
}

/// Returns the part of the minutes that a page of a meeting holds.
fn minutes(
    edition: &Edition<'_>,
    meeting: usize,
    part: usize,
    root: &str,
    folder: &str,
) -> ProseView {
    let site = edition.site;
    let record = &site.model.meetings[meeting];
    let Some((lang, text)) = parts::shown_minutes(&record.minutes, edition.lang) else {
        return ProseView::default();
    };
    let writing = &edition.languages[lang.index()].writing;
    let pages = &site.meeting_parts[meeting];
    let range = |part: &parts::MeetingPart| part.blocks[edition.lang.index()].clone();
    let page_of = |block: usize| match pages.iter().position(|one| range(one).contains(&block)) {
        Some(other) if other != part => {
            routes::page(site, PageKind::Meeting { meeting, part: other })
        }
        _ => String::new(),
    };
    let place = prose::Place { root, files: folder, page_of: &page_of };
    let html: Vec<BlockView> = prose::blocks(edition, text, range(&pages[part]), &place);
    ProseView {
        lang: writing.tag.clone(),
        dir: writing.direction.as_str(),
        foreign: *lang != edition.lang,
        html,
    }
}

/// Returns the meetings of the same council before and after one.
fn neighbours(edition: &Edition<'_>, meeting: usize) -> (Option<Link>, Option<Link>) {
    let model = edition.site.model;
    let link = |other: usize| Link {
        path: routes::meeting(model, other),
        text_html: edition.text(&model.meetings[other].title),
    };
    let around = edition.site.neighbours[meeting];
    (around.before.map(link), around.after.map(link))
}
