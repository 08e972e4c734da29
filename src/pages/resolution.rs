//! One resolution: title, status, who and when and how much, its words, what became of it.

use serde::Serialize;

use crate::base::html::Html;
use crate::base::output::to_root;
use crate::model::resolution::{Due, Relation, Resolution, Votes};
use crate::model::update::Update;
use crate::model::words::{RelationKind, Status, Word};
use crate::pages::about::Meaning;
use crate::pages::clarification::ClarificationLink;
use crate::pages::edition::{Edition, Link, Mark};
use crate::pages::facts::{Fact, Facts};
use crate::pages::frame::{Frame, OtherLanguage};
use crate::pages::gist::Gist;
use crate::pages::linked_data;
use crate::pages::meeting;
use crate::pages::older;
use crate::pages::rows;
use crate::pages::share::Share;
use crate::pages::sources::{self, CorrectionView, SourceView, Withdrawal};
use crate::site::short::Record;
use crate::site::{Facet, Ref, names, routes};

/// A resolution.
#[derive(Debug, Serialize)]
pub struct ResolutionPage {
    /// The frame.
    pub frame: Frame,
    /// The ways back.
    pub crumbs: Vec<Link>,
    /// Its number in its meeting.
    pub number_html: Html,
    /// Its title, or the beginning of its text.
    pub title_html: Html,
    /// What became of it.
    pub status: Mark,
    /// What the date says of it.
    pub flags: Vec<Mark>,
    /// What each of these words means.
    pub meanings: Vec<Meaning>,
    /// What withdrew it, if anything did.
    pub withdrawn: Option<Withdrawal>,
    /// One plain sentence for citizens.
    pub summary_html: Html,
    /// Who, when, how much, or that it isn't stated.
    pub facts: Vec<Fact>,
    /// Its words.
    pub text_html: Html,
    /// Their language.
    pub text_lang: String,
    /// Its direction.
    pub text_dir: &'static str,
    /// Whether something of the page isn't in its language.
    pub untranslated: bool,
    /// The page in the original's language, if something of it was changed since it was translated.
    pub older: Option<OtherLanguage>,
    /// What became of it, newest first.
    pub updates: Vec<UpdateView>,
    /// Whether it calls for no follow-up.
    pub no_follow_up: bool,
    /// How it bears on others, and they on it.
    pub relations: Vec<RelationView>,
    /// What claims it was named to answer.
    pub clarifications: Vec<ClarificationLink>,
    /// What was changed after publication.
    pub corrections: Vec<CorrectionView>,
    /// Its meeting.
    pub meeting: Link,
    /// When that was.
    pub meeting_date_html: Html,
    /// The meeting's resolution before it, if any.
    pub previous: Option<Link>,
    /// The meeting's resolution after it, if any.
    pub next: Option<Link>,
    /// What people pass on of it.
    pub share: Share,
    /// The resolution for programs.
    pub linked_data_html: Html,
}

/// An update.
#[derive(Debug, Serialize)]
pub struct UpdateView {
    /// When.
    pub date_html: Html,
    /// Its status from then on.
    pub status: Mark,
    /// How much is done; empty if that isn't said.
    pub progress_html: Html,
    /// More words.
    pub note_html: Html,
    /// What proves it, if anything was given.
    pub evidence: Vec<SourceView>,
    /// Who reported it; empty if that isn't stated.
    pub reported_by_html: Html,
}

/// A relation.
#[derive(Debug, Serialize)]
pub struct RelationView {
    /// Which.
    pub label: String,
    /// The other resolution.
    pub resolution: Link,
    /// Its council.
    pub council_html: Html,
    /// When its meeting was.
    pub date_html: Html,
    /// Whether it was withdrawn, and so takes no place any more.
    pub is_withdrawn: bool,
}

impl ResolutionPage {
    /// Makes the page of a resolution.
    pub fn new(edition: &Edition<'_>, at: Ref, path: &str) -> Self {
        let site = edition.site;
        let (record, resolution) = (site.meeting(at), site.resolution(at));
        let follow_up = site.follow_up(at);
        let root = to_root(path);
        let folder = names::meeting(record);
        let shown = resolution.text.shown(edition.lang);
        let writing = &edition.languages[shown.lang.index()].writing;
        let meeting = Link {
            path: routes::meeting(site.model, at.meeting),
            text_html: edition.text(&record.title),
        };
        let mut crumbs = meeting::crumbs(edition, record);
        crumbs.push(meeting.clone());
        let updates = resolution.updates.iter().rev();
        let title = edition.plain_title(at);
        let gist = Gist::of(edition, Record::Resolution(at));
        ResolutionPage {
            frame: Frame::new(edition, &title, path).with_share(edition, &gist),
            crumbs,
            number_html: number_line(edition, at),
            title_html: edition.title(at),
            status: edition.status(follow_up.status),
            meanings: std::iter::once(edition.status(follow_up.status))
                .chain(edition.flags(follow_up))
                .map(|mark| Meaning::new(edition, mark))
                .collect(),
            flags: edition.flags(follow_up),
            withdrawn: sources::withdrawal(edition, record.withdrawal_of(resolution)),
            summary_html: edition.optional(resolution.summary.as_ref()),
            facts: facts(edition, at, &root),
            text_html: Html::text(shown.text, writing),
            text_lang: writing.tag.clone(),
            text_dir: writing.direction.as_str(),
            untranslated: !is_translated(edition, resolution),
            older: older::original(edition, &resolution.older, path),
            updates: updates.map(|one| update(edition, one, &root, &folder)).collect(),
            no_follow_up: follow_up.status == Status::NotApplicable,
            relations: relations(edition, at),
            clarifications: ClarificationLink::all(edition, site.clarified.of_resolution(at)),
            corrections: sources::corrections(edition, record, Some(&resolution.id)),
            meeting,
            meeting_date_html: edition.date(record.date),
            previous: at.position.checked_sub(1).map(|one| neighbour(edition, at, one)),
            next: (at.position + 1 < record.resolutions.len())
                .then(|| neighbour(edition, at, at.position + 1)),
            share: Share::new(edition, &gist),
            linked_data_html: linked_data::resolution(edition, at, path),
        }
    }
}

fn number_line(edition: &Edition<'_>, at: Ref) -> Html {
    let number = rows::printed_number(edition, at);
    edition.html(&edition.say_with("resolution-number", "number", &number))
}

fn facts(edition: &Edition<'_>, at: Ref, root: &str) -> Vec<Fact> {
    let resolution = edition.site.resolution(at);
    let language = edition.language();
    let mut facts = Facts::new(edition);
    facts.add("responsible", responsible(edition, resolution, root));
    let own_words = resolution.due.and(resolution.due_text.as_ref());
    let note = match (own_words, resolution.due) {
        (Some(words), _) => edition.text(words),
        (None, Some(Due::After(..))) => edition.html(&edition.say("due-after")),
        (None, _) => Html::default(),
    };
    facts.add_noted("deadline", rows::due(edition, at), note);
    let recurring =
        resolution.recurring.map(|one| edition.say(&format!("recurrence-{}", one.word())));
    facts.add("recurring", edition.html(&recurring.unwrap_or_default()));
    let year = resolution.budget_year.map(|year| language.digits(&year.to_string()));
    facts.add("budget-year", edition.html(&year.unwrap_or_default()));
    let basis = resolution.amount.as_ref().and_then(|amount| amount.basis);
    let basis = basis.map(|basis| edition.say(&format!("amount-basis-{}", basis.word())));
    let money = resolution.amount.as_ref().map(|one| edition.money(one.value, &one.currency));
    let basis = edition.html(&basis.unwrap_or_default());
    facts.add_noted("amount", money.unwrap_or_default(), basis);
    facts.add("sector", sector(edition, resolution, root));
    facts.add_word("kind", &format!("resolution-kind-{}", resolution.kind.word()));
    facts.add_word("result", &format!("resolution-result-{}", resolution.result.word()));
    facts.add_known("votes", resolution.votes.map(|one| votes(edition, one)).unwrap_or_default());
    facts.finish()
}

fn responsible(edition: &Edition<'_>, resolution: &Resolution, root: &str) -> Html {
    let mut html = Html::default();
    for (index, body) in resolution.responsible.iter().enumerate() {
        if index > 0 {
            html.push_escaped(&edition.language().separator());
        }
        html.push(&edition.body(body, root));
    }
    html
}

fn sector(edition: &Edition<'_>, resolution: &Resolution, root: &str) -> Html {
    let model = edition.site.model;
    let id = resolution.sector.as_deref();
    let Some(position) = id.and_then(|id| model.find_sector(id)) else {
        return Html::default();
    };
    let mut html = Html::default();
    html.push_markup("<a href=\"");
    html.push_escaped(root);
    html.push_escaped(&routes::list(model, Facet::Sector(position)));
    html.push_markup("\">");
    html.push(&edition.text(&model.sectors[position].name));
    html.push_markup("</a>");
    html
}

fn votes(edition: &Edition<'_>, votes: Votes) -> Html {
    let mut parts = Vec::new();
    if votes.unanimous {
        parts.push(edition.say("votes-unanimous"));
    }
    for (id, count) in [
        ("votes-for", votes.in_favour),
        ("votes-against", votes.against),
        ("votes-abstain", votes.abstain),
    ] {
        parts.extend(
            count.map(|count| format!("{}: {}", edition.say(id), edition.count(count as usize))),
        );
    }
    edition.html(&parts.join(&edition.language().separator()))
}

fn update(edition: &Edition<'_>, update: &Update, root: &str, folder: &str) -> UpdateView {
    let evidence = update.evidence.iter().map(|one| sources::source(edition, one, root, folder));
    let percent = |done: u32| {
        let number = crate::base::number::Decimal::from(u64::from(done));
        edition.number(&edition.language().percent(number))
    };
    UpdateView {
        date_html: edition.date(update.date),
        status: edition.status(update.status),
        progress_html: update.progress.map(percent).unwrap_or_default(),
        note_html: edition.optional(update.note.as_ref()),
        evidence: evidence.collect(),
        reported_by_html: update
            .reported_by
            .as_ref()
            .map(|body| edition.body(body, root))
            .unwrap_or_default(),
    }
}

/// Returns how a resolution bears on others, and then how others bear on it.
fn relations(edition: &Edition<'_>, at: Ref) -> Vec<RelationView> {
    let site = edition.site;
    let resolution = site.resolution(at);
    let target = |relation: &Relation| {
        let name = &relation.target;
        site.find_resolution(&name.council, &name.meeting, name.resolution.as_deref()?)
    };
    let own =
        resolution.relations.iter().filter_map(|one| Some(("relation", one.kind, target(one)?)));
    let own: Vec<(&str, RelationKind, Ref)> = own.collect();
    let inverse = site.inverse.get(&at).into_iter().flatten();
    let others = inverse
        .filter(|(kind, from)| !says_the_same(&own, *kind, *from))
        .map(|(kind, from)| ("inverse", *kind, *from));
    own.iter()
        .copied()
        .chain(others)
        .map(|(side, kind, other)| relation(edition, side, kind, other))
        .collect()
}

/// Tells whether a resolution itself states what another one says of it.
fn says_the_same(own: &[(&str, RelationKind, Ref)], kind: RelationKind, from: Ref) -> bool {
    own.iter().any(|(_, own_kind, other)| {
        *other == from
            && matches!(
                (own_kind, kind),
                (RelationKind::SupersededBy, RelationKind::Supersedes)
                    | (RelationKind::Supersedes, RelationKind::SupersededBy)
                    | (RelationKind::Related, RelationKind::Related)
            )
    })
}

fn relation(edition: &Edition<'_>, side: &str, kind: RelationKind, other: Ref) -> RelationView {
    let site = edition.site;
    let meeting = site.meeting(other);
    let council = site.find_council(&meeting.council);
    RelationView {
        label: edition.say(&format!("{side}-{}", kind.word())),
        resolution: Link {
            path: routes::resolution(site.model, other),
            text_html: edition.title(other),
        },
        council_html: council.map(|one| edition.short_name(one)).unwrap_or_default(),
        date_html: edition.date(meeting.date),
        is_withdrawn: site.follow_up(other).withdrawn,
    }
}

fn neighbour(edition: &Edition<'_>, at: Ref, position: usize) -> Link {
    let other = Ref { position, ..at };
    let path = routes::resolution(edition.site.model, other);
    Link { path, text_html: rows::number(edition, other) }
}

fn is_translated(edition: &Edition<'_>, resolution: &Resolution) -> bool {
    let has =
        |text: &Option<crate::base::text::Text>| text.as_ref().is_none_or(|text| edition.has(text));
    edition.has(&resolution.text)
        && has(&resolution.title)
        && has(&resolution.summary)
        && has(&resolution.due_text)
        && resolution.updates.iter().all(|update| has(&update.note))
}
