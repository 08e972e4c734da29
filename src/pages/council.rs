//! One council: who it is, its follow-up, its meetings, its resolutions.

use serde::Serialize;

use crate::base::html::Html;
use crate::model::council::{Council, Member};
use crate::model::words::Word;
use crate::pages::counts::{BoardCounts, BoardRow};
use crate::pages::edition::{Edition, Link};
use crate::pages::facts::{Fact, Facts};
use crate::pages::frame::{Frame, OtherLanguage, crumb};
use crate::pages::gist::Gist;
use crate::pages::home::MeetingEntry;
use crate::pages::linked_data;
use crate::pages::list::FacetLink;
use crate::pages::measures::{self, Measure};
use crate::pages::meeting::file_facts;
use crate::pages::offline::Saving;
use crate::pages::older;
use crate::pages::pager::{self, Pager};
use crate::pages::rows::Row;
use crate::pages::share::Preview;
use crate::site::follow_up::Counts;
use crate::site::{CouncilEntry, Facet, paging, routes};

/// A council.
#[derive(Debug, Serialize)]
pub struct CouncilPage {
    /// The frame.
    pub frame: Frame,
    /// The ways back.
    pub crumbs: Vec<Link>,
    /// Its name.
    pub name_html: Html,
    /// Whether something of the page isn't in its language.
    pub untranslated: bool,
    /// The page in the original's language, if something of it was changed since it was translated.
    pub older: Option<OtherLanguage>,
    /// Whether it is the newest page. The others hold rows alone: what counts all of them would
    /// change with each meeting.
    pub is_newest: bool,
    /// What is known of it.
    pub facts: Vec<Fact>,
    /// Its members.
    pub members: Vec<MemberEntry>,
    /// How it is reached.
    pub contacts: Vec<Contact>,
    /// The councils below it.
    pub below: Vec<Link>,
    /// Its resolutions in numbers.
    pub counts: BoardCounts,
    /// The same by year, the newest first.
    pub years: Vec<BoardRow>,
    /// The same by sector.
    pub sectors: Vec<BoardRow>,
    /// The way to those that it is to carry out, if there are any.
    pub responsible: Option<FacetLink>,
    /// How much of its record is there.
    pub completeness: Vec<Measure>,
    /// Its ZIP, to be read offline; only where the site has one.
    pub download: Option<Download>,
    /// What saves its pages in the browser.
    pub saving: Option<Saving>,
    /// Its meetings on this page, newest first.
    pub meetings: Vec<MeetingEntry>,
    /// Their resolutions.
    pub rows: Vec<Row>,
    /// The ways to older meetings.
    pub pager: Pager,
    /// The council for programs, on its newest page.
    pub linked_data_html: Html,
}

/// A file to be saved.
#[derive(Debug, Serialize)]
pub struct Download {
    /// Below the language's folder.
    pub path: String,
    /// Its type and size.
    pub about_html: Html,
}

/// A member of a council.
#[derive(Debug, Serialize)]
pub struct MemberEntry {
    /// The name.
    pub name_html: Html,
    /// What they do there.
    pub role_html: Html,
    /// Since when.
    pub from_html: Html,
    /// Until when.
    pub to_html: Html,
}

/// A way to reach a council.
#[derive(Debug, Serialize)]
pub struct Contact {
    /// What it is called.
    pub label: String,
    /// The address, or empty.
    pub address: String,
    /// What is shown, isolated.
    pub text_html: Html,
}

impl CouncilPage {
    /// Makes a page of a council.
    pub fn new(edition: &Edition<'_>, council: usize, part: usize, path: &str) -> Self {
        let site = edition.site;
        let record = &site.model.councils[council];
        let entry = &site.councils[council];
        let shown = &entry.parts[part];
        let kind = |meeting: &usize| {
            let kind = site.model.meetings[*meeting].kind.word();
            edition.html(&edition.say(&format!("meeting-kind-{kind}")))
        };
        let meetings = shown.meetings.iter();
        let untranslated = !edition.has(&record.name)
            || meetings.clone().any(|one| !edition.has(&site.model.meetings[*one].title));
        let is_newest = part + 1 == entry.parts.len();
        let stem = format!("councils/{}/index", record.id);
        let name = edition.plain(&record.name);
        let title = pager::title_by_date(edition, name, part, entry.parts.len());
        let mut frame = Frame::new(edition, &title, path);
        frame.add_feed(edition, &routes::council_feed(site.model, council), name);
        let mut page = CouncilPage {
            frame: frame.with_table(edition, &shown.rows),
            crumbs: crumbs(edition, record),
            name_html: edition.text(&record.name),
            untranslated,
            older: older::original(edition, &record.older, path),
            is_newest,
            facts: Vec::new(),
            members: Vec::new(),
            contacts: Vec::new(),
            below: Vec::new(),
            counts: BoardCounts::new(edition, &Counts::default()),
            years: Vec::new(),
            sectors: Vec::new(),
            responsible: None,
            completeness: Vec::new(),
            download: None,
            saving: None,
            meetings: meetings.map(|one| MeetingEntry::new(edition, *one, kind(one))).collect(),
            rows: shown.rows.iter().map(|at| Row::new(edition, *at)).collect(),
            pager: pager::by_date(edition, part, entry.parts.len(), |part| {
                paging::name_from_oldest(&stem, part, entry.parts.len())
            }),
            linked_data_html: Html::default(),
        };
        if is_newest {
            page.frame.preview = Preview::new(edition, &Gist::of_council(edition, council));
            page.linked_data_html = linked_data::council(edition, council, path);
            page.fill_newest(edition, council);
        }
        page
    }

    /// Fills what only the newest of a council's pages has.
    fn fill_newest(&mut self, edition: &Edition<'_>, council: usize) {
        let record = &edition.site.model.councils[council];
        self.facts = facts(edition, record);
        self.download = download(edition, council);
        self.saving = Saving::new(edition, council);
        if self.saving.is_some() {
            self.frame.save.clone_from(&edition.theme.scripts.save);
        }
        self.members = record.members.iter().map(|one| member(edition, one)).collect();
        self.contacts = contacts(edition, record);
        self.below = below(edition, record);
        let entry = &edition.site.councils[council];
        self.counts = BoardCounts::new(edition, &entry.counts);
        self.years = years(edition, council, entry);
        self.sectors = sectors(edition, council, entry);
        self.responsible = responsible(edition, council);
        self.completeness = measures::of(edition, &entry.completeness);
    }
}

fn download(edition: &Edition<'_>, council: usize) -> Option<Download> {
    let size = *edition.zips.get(&council)?;
    let path = routes::zip(edition.site.model, council, &edition.language().tag);
    let about_html = file_facts(edition, &path, size);
    Some(Download { path: format!("../{path}"), about_html })
}

fn years(edition: &Edition<'_>, council: usize, entry: &CouncilEntry) -> Vec<BoardRow> {
    let row = |(year, counts): &(u16, Counts)| {
        let year_html = edition.html(&edition.language().digits(&year.to_string()));
        breakdown(edition, Facet::CouncilYear(council, *year), year_html, counts)
    };
    entry.years.iter().map(row).collect()
}

/// Returns the follow-up by sector, in the order of the language's alphabet.
fn sectors(edition: &Edition<'_>, council: usize, entry: &CouncilEntry) -> Vec<BoardRow> {
    let name = |sector: usize| &edition.site.model.sectors[sector].name;
    let mut sectors: Vec<&(usize, Counts)> = entry.sectors.iter().collect();
    sectors.sort_by_cached_key(|(sector, _)| {
        (edition.language().sort_key(edition.plain(name(*sector))), *sector)
    });
    let row = |(sector, counts): &(usize, Counts)| {
        let name_html = edition.text(name(*sector));
        breakdown(edition, Facet::CouncilSector(council, *sector), name_html, counts)
    };
    sectors.into_iter().map(row).collect()
}

fn breakdown(edition: &Edition<'_>, facet: Facet, text_html: Html, counts: &Counts) -> BoardRow {
    let list = Link { path: routes::list(edition.site.model, facet), text_html };
    BoardRow { list, counts: BoardCounts::new(edition, counts) }
}

/// Returns the way to the resolutions that a council is to carry out.
fn responsible(edition: &Edition<'_>, council: usize) -> Option<FacetLink> {
    let facet = Facet::Responsible(council);
    let count = edition.site.list(facet).map(|list| list.count).filter(|count| *count > 0)?;
    let text_html = edition.html(&edition.say("responsible-for"));
    let list = Link { path: routes::list(edition.site.model, facet), text_html };
    Some(FacetLink { list, count: edition.count(count), current: false })
}

/// Returns the councils above one, the topmost first, after the way to all of them.
fn crumbs(edition: &Edition<'_>, council: &Council) -> Vec<Link> {
    let site = edition.site;
    let mut above = Vec::new();
    let mut at = council.parent.as_ref();
    while let Some(council) = at.and_then(|id| site.find_council(id)) {
        let path = routes::council(site.model, council);
        above.push(Link { path, text_html: edition.short_name(council) });
        at = site.model.councils[council].parent.as_ref();
    }
    above.push(crumb(edition, routes::COUNCILS, "councils"));
    above.reverse();
    above
}

fn facts(edition: &Edition<'_>, council: &Council) -> Vec<Fact> {
    let mut facts = Facts::new(edition);
    facts.add_word("kind", &format!("council-kind-{}", council.kind.word()));
    facts.add_text("area", council.area.as_ref());
    facts.add_known(
        "dissolved",
        council.dissolved.map(|date| edition.date(date)).unwrap_or_default(),
    );
    let mut former = Html::default();
    for (index, name) in council.renamed_from.iter().enumerate() {
        if index > 0 {
            former.push_escaped(&edition.language().separator());
        }
        former.push(&edition.text(name));
    }
    facts.add_known("former-names", former);
    facts.finish()
}

fn member(edition: &Edition<'_>, member: &Member) -> MemberEntry {
    MemberEntry {
        name_html: edition.text(&member.name),
        role_html: edition.optional(member.role.as_ref()),
        from_html: member.from.map(|date| edition.date(date)).unwrap_or_default(),
        to_html: member.to.map(|date| edition.date(date)).unwrap_or_default(),
    }
}

fn contacts(edition: &Edition<'_>, council: &Council) -> Vec<Contact> {
    let mut contacts = Vec::new();
    let mut add = |id: &str, address: String, text: &str| {
        let (label, text_html) = (edition.say(id), edition.number(text));
        contacts.push(Contact { label, address, text_html });
    };
    if let Some(phone) = &council.contact.phone {
        let digits: String =
            phone.chars().filter(|one| one.is_ascii_digit() || *one == '+').collect();
        add("phone", format!("tel:{digits}"), phone);
    }
    if let Some(email) = &council.contact.email {
        add("email", format!("mailto:{email}"), email);
    }
    for (field, name) in &council.contact.names {
        add(field, String::new(), name);
    }
    for (field, address) in &council.contact.addresses {
        add(field, address.clone(), address);
    }
    contacts
}

fn below(edition: &Edition<'_>, council: &Council) -> Vec<Link> {
    let councils = edition.site.model.councils.iter().enumerate();
    let mut below: Vec<(Vec<u32>, Link)> = councils
        .filter(|(_, other)| other.parent.as_ref() == Some(&council.id))
        .map(|(position, other)| {
            (edition.language().sort_key(edition.plain(&other.name)), edition.council(position))
        })
        .collect();
    below.sort_by(|one, other| (&one.0, &one.1.path).cmp(&(&other.0, &other.1.path)));
    below.into_iter().map(|(_, link)| link).collect()
}
