//! The files that are pages, and those that go with them: site map, robots, assets, photos,
//! attachments.

use std::ops::Range;

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::job::{Made, Task, Wanted};
use crate::base::key::{Key, KeyMaker};
use crate::base::output::Body;
use crate::base::source::Place;
use crate::model::attachment::{File, Form};
use crate::pages::about::AboutPage;
use crate::pages::app;
use crate::pages::cards;
use crate::pages::chooser::ChooserPage;
use crate::pages::clarification::ClarificationPage;
use crate::pages::clarifications::ClarificationsPage;
use crate::pages::corrections::CorrectionsPage;
use crate::pages::council::CouncilPage;
use crate::pages::councils::CouncilsPage;
use crate::pages::data::DataPage;
use crate::pages::edition::Edition;
use crate::pages::home::HomePage;
use crate::pages::key;
use crate::pages::list::ListPage;
use crate::pages::meeting::MeetingPage;
use crate::pages::not_found::NotFoundPage;
use crate::pages::offline;
use crate::pages::photos;
use crate::pages::poster;
use crate::pages::resolution::ResolutionPage;
use crate::pages::search::SearchPage;
use crate::pages::site_files;
use crate::pages::theme::Theme;
use crate::site::{Page, PageKind, Site, names, routes};

/// A page of one language.
struct PageTask<'a> {
    edition: &'a Edition<'a>,
    page: &'a Page,
}

/// A page that speaks all languages.
struct Shared<'a> {
    editions: &'a [Edition<'a>],
    kind: SharedKind,
}

enum SharedKind {
    Chooser,
    NotFound,
}

/// A file that is published beside a record.
struct Attachment<'a>(&'a File);

/// Returns all pages and what goes with them. `place` is where reports about the site as a whole
/// go.
pub fn plan<'a>(
    editions: &'a [Edition<'a>],
    place: Place,
    diagnostics: &mut Diagnostics,
) -> Vec<Wanted<'a>> {
    let mut wanted: Vec<Wanted<'a>> = Vec::new();
    for edition in editions {
        wanted.extend(edition.site.pages.iter().map(|own| page(edition, own)));
    }
    wanted.extend(beside(editions, place, diagnostics));
    wanted
}

/// Returns a page of one language.
pub fn page<'a>(edition: &'a Edition<'a>, page: &'a Page) -> Wanted<'a> {
    let path = format!("{}/{}", edition.language().tag, page.path);
    (path, Box::new(PageTask { edition, page }))
}

/// Returns the files of the theme that are published as they are.
pub fn assets(theme: &Theme) -> impl Iterator<Item = Wanted<'_>> {
    theme.assets.iter().map(|(path, bytes)| -> Wanted<'_> {
        let asset = Made(|| bytes.to_vec()).of(|| KeyMaker::default().bytes(bytes).finish());
        (path.as_str().to_owned(), Box::new(asset))
    })
}

/// Returns what goes with the pages of the languages. `place` is where reports about the site as a
/// whole go.
pub fn beside<'a>(
    editions: &'a [Edition<'a>],
    place: Place,
    diagnostics: &mut Diagnostics,
) -> Vec<Wanted<'a>> {
    let Some(first) = editions.first() else { return Vec::new() };
    let base_url = first.site.model.settings.base_url.as_deref();
    let mut wanted: Vec<Wanted<'a>> = Vec::new();
    for (path, kind) in [("index.html", SharedKind::Chooser), ("404.html", SharedKind::NotFound)] {
        wanted.push((path.to_owned(), Box::new(Shared { editions, kind })));
    }
    let site = first.site;
    let robots = Made(move || site_files::robots(base_url).into_bytes());
    let robots = robots.of(|| site.made_of().finish());
    wanted.push(("robots.txt".to_owned(), Box::new(robots)));
    match base_url {
        Some(base) => {
            sitemaps(editions, base, &mut wanted);
            poster::plan(editions, base, &mut wanted);
            cards::plan(editions, place, &mut wanted, diagnostics);
        }
        None => diagnostics.push(Diagnostic::new(codes::NO_BASE_URL, place)),
    }
    wanted.extend(assets(first.theme));
    app::plan(editions, &mut wanted);
    offline::plan(editions, &mut wanted);
    photos::plan(first.site, &mut wanted);
    attachments(first.site, &mut wanted);
    wanted
}

impl Task for PageTask<'_> {
    fn make(&self) -> Result<Body, Diagnostic> {
        render(self.edition, self.page.kind, &self.page.path).map(Body::Made)
    }

    fn key(&self) -> Option<Key> {
        Some(key::of(self.edition, self.page.kind))
    }

    fn kind(&self) -> Option<&'static str> {
        Some(template(self.page.kind))
    }

    fn place(&self) -> Option<Place> {
        let site = self.edition.site;
        match self.page.kind {
            PageKind::Meeting { meeting, .. } => Some(site.model.meetings[meeting].at),
            PageKind::Resolution(at) => Some(site.resolution(at).place),
            PageKind::Clarification(one) => Some(site.model.clarifications[one].at),
            _ => None,
        }
    }

    fn origin(&self) -> Option<String> {
        origin(self.edition.site, self.page.kind)
    }

    fn is_repeated(&self) -> bool {
        self.edition.lang.index() > 0
    }
}

impl Task for Shared<'_> {
    fn make(&self) -> Result<Body, Diagnostic> {
        let (editions, first) = (self.editions, &self.editions[0]);
        let made = match self.kind {
            SharedKind::Chooser => {
                first.theme.render("chooser", &ChooserPage::new(editions), &first.texts)
            }
            SharedKind::NotFound => {
                let base = first.site.model.settings.base_url.as_deref();
                first.theme.render("not_found", &NotFoundPage::new(editions, base), &first.texts)
            }
        };
        made.map(Body::Made)
    }

    fn key(&self) -> Option<Key> {
        Some(self.editions[0].site.made_of().finish())
    }
}

// It has no key: nobody has read what it holds.
impl Task for Attachment<'_> {
    fn make(&self) -> Result<Body, Diagnostic> {
        let disk = self.0.disk.clone();
        Ok(match self.0.form {
            Form::Same => Body::Copied(disk),
            Form::Clean => Body::Cleaned(disk),
        })
    }

    fn may_fail(&self) -> bool {
        false
    }

    fn size(&self) -> Option<u64> {
        Some(self.0.size)
    }

    fn place(&self) -> Option<Place> {
        Some(self.0.place)
    }
}

fn render(edition: &Edition<'_>, kind: PageKind, path: &str) -> Result<Vec<u8>, Diagnostic> {
    let (theme, texts, template) = (edition.theme, &edition.texts, template(kind));
    match kind {
        PageKind::Home { part } => {
            theme.render(template, &HomePage::new(edition, part, path), texts)
        }
        PageKind::Councils { part } => {
            theme.render(template, &CouncilsPage::new(edition, part, path), texts)
        }
        PageKind::Council { council, part } => {
            theme.render(template, &CouncilPage::new(edition, council, part, path), texts)
        }
        PageKind::Meeting { meeting, part } => {
            theme.render(template, &MeetingPage::new(edition, meeting, part, path), texts)
        }
        PageKind::Resolution(at) => {
            theme.render(template, &ResolutionPage::new(edition, at, path), texts)
        }
        PageKind::List { list, part } => {
            theme.render(template, &ListPage::new(edition, list, part, path)?, texts)
        }
        PageKind::Clarification(one) => {
            theme.render(template, &ClarificationPage::new(edition, one, path), texts)
        }
        PageKind::Clarifications { list, part } => {
            theme.render(template, &ClarificationsPage::new(edition, list, part, path), texts)
        }
        PageKind::Corrections { part } => {
            theme.render(template, &CorrectionsPage::new(edition, part, path), texts)
        }
        PageKind::About => theme.render(template, &AboutPage::new(edition, path), texts),
        PageKind::Data => theme.render(template, &DataPage::new(edition, path), texts),
        PageKind::Search => theme.render(template, &SearchPage::new(edition, path), texts),
    }
}

/// Names the template of a kind of page.
fn template(kind: PageKind) -> &'static str {
    match kind {
        PageKind::Home { .. } => "home",
        PageKind::Councils { .. } => "councils",
        PageKind::Council { .. } => "council",
        PageKind::Meeting { .. } => "meeting",
        PageKind::Resolution(_) => "resolution",
        PageKind::List { .. } => "list",
        PageKind::Clarification(_) => "clarification",
        PageKind::Clarifications { .. } => "clarifications",
        PageKind::Corrections { .. } => "corrections",
        PageKind::About => "about",
        PageKind::Data => "data",
        PageKind::Search => "search",
    }
}

/// Adds the site map: one file, or a list of files that each hold as many pages as they may.
fn sitemaps<'a>(editions: &'a [Edition<'a>], base: &'a str, wanted: &mut Vec<Wanted<'a>>) {
    let (site, languages) = (editions[0].site, editions[0].languages);
    let pages = &site.pages;
    let map = |range: Range<usize>| {
        let own = range.clone();
        Made(move || site_files::sitemap(&pages[range.clone()], languages, base).into_bytes())
            .of(move || site.made_of().paths(own.clone()).finish())
    };
    let most = (site_files::MOST_ADDRESSES / editions.len()).max(1);
    if pages.len() <= most {
        wanted.push(("sitemap.xml".to_owned(), Box::new(map(0..pages.len()))));
        return;
    }
    let parts = pages.len().div_ceil(most);
    let index = Made(move || site_files::sitemap_index(base, parts).into_bytes());
    let index = index.of(move || site.made_of().number(parts).finish());
    wanted.push(("sitemap.xml".to_owned(), Box::new(index)));
    for part in 0..parts {
        let range = part * most..pages.len().min((part + 1) * most);
        wanted.push((site_files::sitemap_part(part), Box::new(map(range))));
    }
}

fn attachments<'a>(site: &'a Site<'a>, wanted: &mut Vec<Wanted<'a>>) {
    for meeting in &site.model.meetings {
        let folder = names::meeting(meeting);
        for file in &meeting.files {
            let path = routes::attachment(&folder, &file.path);
            wanted.push((path, Box::new(Attachment(file))));
        }
    }
    for clarification in &site.model.clarifications {
        let folder = names::clarification(&clarification.id);
        for file in &clarification.files {
            let path = routes::attachment(&folder, &file.path);
            wanted.push((path, Box::new(Attachment(file))));
        }
    }
}

/// Says which record a page is made of.
fn origin(site: &Site<'_>, kind: PageKind) -> Option<String> {
    let meeting = |position: usize| {
        let meeting = &site.model.meetings[position];
        format!("councils/{}/{}", meeting.council, meeting.id)
    };
    Some(match kind {
        PageKind::Council { council, part } => {
            format!("councils/{} ({})", site.model.councils[council].id, part + 1)
        }
        PageKind::Meeting { meeting: position, part } => {
            format!("{} ({})", meeting(position), part + 1)
        }
        PageKind::Resolution(at) => {
            format!("{} #{}", meeting(at.meeting), site.resolution(at).id)
        }
        PageKind::Clarification(one) => names::clarification(&site.model.clarifications[one].id),
        PageKind::List { list, part } => {
            let facet = site.lists[list].facet;
            format!("{} ({})", routes::list_stem(site.model, facet), part + 1)
        }
        _ => return None,
    })
}
