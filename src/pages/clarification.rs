//! One clarification: the fact, the claim that it answers, what was found, and what that rests on.

use serde::Serialize;

use crate::base::html::Html;
use crate::base::output::to_root;
use crate::base::text::Text;
use crate::model::clarification::{Clarification, Proof};
use crate::model::scope::Body;
use crate::model::source::Link as Outside;
use crate::model::words::{Verdict, Word};
use crate::pages::edition::{Edition, Link, Mark};
use crate::pages::facts::{Fact, Facts};
use crate::pages::frame::{Frame, OtherLanguage, crumb};
use crate::pages::gist::Gist;
use crate::pages::linked_data;
use crate::pages::meeting::{FigureView, figure};
use crate::pages::older;
use crate::pages::prose::{self, ProseView};
use crate::pages::share::Share;
use crate::pages::sources::{self, CorrectionView, Withdrawal};
use crate::site::clarifications::{Facet, Found, find};
use crate::site::short::Record;
use crate::site::{Ref, names, parts, routes};

/// A clarification.
#[derive(Debug, Serialize)]
pub struct ClarificationPage {
    /// The frame.
    pub frame: Frame,
    /// The ways back.
    pub crumbs: Vec<Link>,
    /// What is the case.
    pub title_html: Html,
    /// What retracted it, if anything did.
    pub withdrawn: Option<Withdrawal>,
    /// Whether something of the page, but for the answer, isn't in its language.
    pub untranslated: bool,
    /// The page in the original's language, if something of it was changed since it was translated.
    pub older: Option<OtherLanguage>,
    /// What was claimed.
    pub claim_html: Html,
    /// What was found of that.
    pub verdict: VerdictView,
    /// Who answers, when, what changed, where the claim was seen.
    pub facts: Vec<Fact>,
    /// The answer.
    pub answer: ProseView,
    /// What it rests on.
    pub evidence: Vec<ProofView>,
    /// What was changed after publication.
    pub corrections: Vec<CorrectionView>,
    /// What people pass on of it.
    pub share: Share,
    /// The clarification for programs.
    pub linked_data_html: Html,
}

/// What was found of a claim.
#[derive(Debug, Serialize)]
pub struct VerdictView {
    /// In words.
    pub word: String,
    /// What these words mean.
    pub meaning: String,
    /// The list of all claims of which it was found, below the language's folder.
    pub path: String,
}

/// A piece of evidence.
#[derive(Debug, Serialize)]
pub struct ProofView {
    /// Of which sort it is.
    pub kind: String,
    /// Where it is read, from this page; empty for a title alone.
    pub address: String,
    /// What it is called.
    pub title_html: Html,
    /// Of which council and day; empty for what is outside the records.
    pub about_html: Html,
    /// What became of a resolution.
    pub status: Option<Mark>,
    /// A figure.
    pub figure: Option<FigureView>,
}

/// A clarification where another page names it.
#[derive(Debug, Serialize)]
pub struct ClarificationLink {
    /// When it last changed.
    pub date_html: Html,
    /// The clarification.
    pub link: Link,
    /// Who answers.
    pub council_html: Html,
    /// What was claimed.
    pub claim_html: Html,
    /// What was found of that, in words.
    pub verdict: String,
    /// Whether it was retracted.
    pub withdrawn: bool,
}

impl ClarificationPage {
    /// Makes the page of a clarification.
    pub fn new(edition: &Edition<'_>, position: usize, path: &str) -> Self {
        let site = edition.site;
        let record = &site.model.clarifications[position];
        let root = to_root(path);
        let title = edition.plain(&record.title);
        let gist = Gist::of(edition, Record::Clarification(position));
        ClarificationPage {
            frame: Frame::new(edition, title, path).with_share(edition, &gist),
            crumbs: vec![crumb(edition, routes::CLARIFICATIONS, "clarifications")],
            title_html: edition.text(&record.title),
            withdrawn: sources::withdrawal(edition, record.withdrawal()),
            untranslated: !is_translated(edition, record),
            older: older::original(edition, &record.older, path),
            claim_html: edition.text(&record.claim),
            verdict: VerdictView::new(edition, record.verdict),
            facts: facts(edition, record, &root),
            answer: answer(edition, record, &root),
            evidence: record
                .evidence
                .iter()
                .map(|one| proof(edition, record, one, &root))
                .collect(),
            corrections: sources::corrections_of(edition, &record.corrections),
            share: Share::new(edition, &gist),
            linked_data_html: linked_data::clarification(edition, position, path),
        }
    }
}

impl VerdictView {
    /// Returns a verdict with its meaning.
    pub fn new(edition: &Edition<'_>, verdict: Verdict) -> Self {
        let id = verdict.word();
        VerdictView {
            word: edition.say(&format!("verdict-{id}")),
            meaning: edition.say(&format!("meaning-{id}")),
            path: routes::clarification_list(edition.site.model, Facet::Verdict(verdict)),
        }
    }
}

impl ClarificationLink {
    /// Names a clarification.
    pub fn new(edition: &Edition<'_>, position: usize) -> Self {
        let site = edition.site;
        let record = &site.model.clarifications[position];
        let path = routes::clarification(site.model, position);
        let council = site.find_council(&record.council);
        ClarificationLink {
            date_html: edition.date(record.changed().unwrap_or(record.date)),
            link: Link { path, text_html: edition.text(&record.title) },
            council_html: council.map(|one| edition.short_name(one)).unwrap_or_default(),
            claim_html: edition.text(&record.claim),
            verdict: edition.say(&format!("verdict-{}", record.verdict.word())),
            withdrawn: record.withdrawal().is_some(),
        }
    }

    /// Names some of them.
    pub fn all(edition: &Edition<'_>, positions: &[usize]) -> Vec<Self> {
        positions.iter().map(|one| ClarificationLink::new(edition, *one)).collect()
    }
}

fn facts(edition: &Edition<'_>, record: &Clarification, root: &str) -> Vec<Fact> {
    let mut facts = Facts::new(edition);
    let council = Body::Council(record.council.clone());
    facts.add("answered-by", edition.body(&council, root));
    facts.add("published", edition.date(record.date));
    facts.add_known("changed", record.changed().map(|one| edition.date(one)).unwrap_or_default());
    let seen = record.first_seen.map(|one| edition.date(one)).unwrap_or_default();
    facts.add_known("claim-seen", seen);
    let mut channels = Html::default();
    for (number, channel) in record.channels.iter().enumerate() {
        if number > 0 {
            channels.push_escaped(&edition.language().separator());
        }
        channels.push(&edition.html(channel));
    }
    facts.add_known("claim-channels", channels);
    facts.finish()
}

fn answer(edition: &Edition<'_>, record: &Clarification, root: &str) -> ProseView {
    let Some((lang, text)) = parts::shown_minutes(&record.answer, edition.lang) else {
        return ProseView::default();
    };
    let writing = &edition.languages[lang.index()].writing;
    let folder = names::clarification(&record.id);
    let place = prose::Place { root, files: &folder, page_of: &|_| String::new() };
    ProseView {
        lang: writing.tag.clone(),
        dir: writing.direction.as_str(),
        foreign: *lang != edition.lang,
        html: prose::blocks(edition, text, 0..text.outline.len(), &place),
    }
}

/// Returns a piece of evidence, its file below the record's folder.
fn proof(edition: &Edition<'_>, record: &Clarification, proof: &Proof, root: &str) -> ProofView {
    let model = edition.site.model;
    match (find(model, proof), proof) {
        (Some(Found::Resolution(at)), _) => ProofView {
            address: format!("{root}{}", routes::resolution(model, at)),
            title_html: edition.title(at),
            status: Some(edition.status(edition.site.follow_up(at).status)),
            ..of_meeting(edition, "resolution", at.meeting, root)
        },
        (Some(Found::Meeting(meeting)), _) => of_meeting(edition, "meeting", meeting, root),
        (Some(Found::Figure(meeting, one)), _) => ProofView {
            figure: Some(figure(edition, one)),
            ..of_meeting(edition, "figure", meeting, root)
        },
        (None, Proof::Source(title, link)) => {
            outside(edition, record, (title.as_ref(), link), root)
        }
        (None, _) => unreachable!("the rules have looked up what evidence names"),
    }
}

fn of_meeting(edition: &Edition<'_>, kind: &str, meeting: usize, root: &str) -> ProofView {
    let model = edition.site.model;
    let record = &model.meetings[meeting];
    let council = edition.site.find_council(&record.council);
    let mut about_html = council.map(|one| edition.short_name(one)).unwrap_or_default();
    about_html.push_markup(" · ");
    about_html.push(&edition.date(record.date));
    ProofView {
        kind: edition.say(kind),
        address: format!("{root}{}", routes::meeting(model, meeting)),
        title_html: edition.text(&record.title),
        about_html,
        status: None,
        figure: None,
    }
}

fn outside(
    edition: &Edition<'_>,
    record: &Clarification,
    (title, link): (Option<&Text>, &Outside),
    root: &str,
) -> ProofView {
    let (kind, address, shown) = match link {
        Outside::None => ("source", String::new(), Html::default()),
        Outside::Web(url) => ("source", url.clone(), edition.number(url)),
        Outside::File(file) => {
            let folder = names::clarification(&record.id);
            let address = prose::file_address(root, &folder, &file.path);
            ("document", address, edition.number(&file.path))
        }
    };
    ProofView {
        kind: edition.say(kind),
        address,
        title_html: title.map_or(shown, |title| edition.text(title)),
        about_html: Html::default(),
        status: None,
        figure: None,
    }
}

fn is_translated(edition: &Edition<'_>, record: &Clarification) -> bool {
    let named = record.evidence.iter().all(|one| match (find(edition.site.model, one), one) {
        (Some(Found::Resolution(at)), _) => has_title(edition, at),
        (Some(Found::Meeting(one)), _) => edition.has(&edition.site.model.meetings[one].title),
        (Some(Found::Figure(_, figure)), _) => edition.has(&figure.label),
        (None, Proof::Source(title, _)) => title.as_ref().is_none_or(|title| edition.has(title)),
        (None, _) => true,
    });
    edition.has(&record.title)
        && edition.has(&record.claim)
        && named
        && record.corrections.iter().all(|one| sources::is_translated(edition, one))
}

fn has_title(edition: &Edition<'_>, at: Ref) -> bool {
    let resolution = edition.site.resolution(at);
    edition.has(resolution.title.as_ref().unwrap_or(&resolution.text))
}
