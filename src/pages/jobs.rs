//! All files of a site: known by path before the first is made, then made one by one.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::output::{Body, OutFile, OutPath};
use crate::base::source::Place;
use crate::model::attachment::File;
use crate::pages::about::AboutPage;
use crate::pages::chooser::ChooserPage;
use crate::pages::council::CouncilPage;
use crate::pages::councils::CouncilsPage;
use crate::pages::edition::Edition;
use crate::pages::home::HomePage;
use crate::pages::list::ListPage;
use crate::pages::meeting::MeetingPage;
use crate::pages::not_found::NotFoundPage;
use crate::pages::resolution::ResolutionPage;
use crate::pages::site_files;
use crate::site::{PageKind, Site, routes};

/// A file to be made.
pub struct Job<'a> {
    /// Where it goes.
    pub path: OutPath,
    task: Task<'a>,
}

enum Task<'a> {
    Page {
        edition: &'a Edition<'a>,
        kind: PageKind,
        path: &'a str,
    },
    Chooser(&'a [Edition<'a>]),
    NotFound(&'a [Edition<'a>]),
    /// A part of the site map, or all of it.
    Sitemap(&'a [Edition<'a>], &'a str, Range<usize>),
    /// The list of the site map's parts.
    SitemapIndex(&'a str, usize),
    Robots(&'a [Edition<'a>]),
    Asset(&'a [u8]),
    Attachment(&'a File),
}

/// Returns all files of a site in the order of their paths; reports two at one path. `place` is
/// where reports about the site as a whole go.
pub fn plan<'a>(
    editions: &'a [Edition<'a>],
    place: Place,
    diagnostics: &mut Diagnostics,
) -> Vec<Job<'a>> {
    let Some(first) = editions.first() else { return Vec::new() };
    let mut tasks: Vec<(String, Task<'a>)> = Vec::new();
    for edition in editions {
        for page in &edition.site.pages {
            let path = format!("{}/{}", edition.language().tag, page.path);
            tasks.push((path, Task::Page { edition, kind: page.kind, path: &page.path }));
        }
    }
    tasks.push(("index.html".to_owned(), Task::Chooser(editions)));
    tasks.push(("404.html".to_owned(), Task::NotFound(editions)));
    tasks.push(("robots.txt".to_owned(), Task::Robots(editions)));
    match first.site.model.settings.base_url.as_deref() {
        Some(base) => sitemaps(editions, base, &mut tasks),
        None => diagnostics.push(Diagnostic::new(codes::NO_BASE_URL, place)),
    }
    for (path, bytes) in &first.theme.assets {
        tasks.push((path.as_str().to_owned(), Task::Asset(bytes)));
    }
    attachments(first.site, &mut tasks);
    check_paths(tasks, place, diagnostics)
}

impl Task<'_> {
    /// Tells whether the same is made in a language before this one's.
    fn is_repeated(&self) -> bool {
        matches!(self, Task::Page { edition, .. } if edition.lang.index() > 0)
    }

    /// Returns where reports about the file go: the record it is made of.
    fn place(&self) -> Option<Place> {
        match self {
            Task::Attachment(file) => Some(file.place),
            Task::Page { edition, kind, .. } => match kind {
                PageKind::Meeting { meeting, .. } => Some(edition.site.model.meetings[*meeting].at),
                PageKind::Resolution(at) => Some(edition.site.resolution(*at).place),
                _ => None,
            },
            _ => None,
        }
    }
}

impl Job<'_> {
    /// Makes the file.
    pub fn run(&self) -> Result<OutFile, Diagnostic> {
        let bytes = match &self.task {
            Task::Page { edition, kind, path } => page(edition, *kind, path)?,
            Task::Chooser(editions) => editions[0].theme.render(
                "chooser",
                &ChooserPage::new(editions),
                &editions[0].texts,
            )?,
            Task::NotFound(editions) => {
                let base = editions[0].site.model.settings.base_url.as_deref();
                let page = NotFoundPage::new(editions, base);
                editions[0].theme.render("not_found", &page, &editions[0].texts)?
            }
            Task::Sitemap(editions, base, pages) => {
                let languages = editions[0].languages;
                let pages = &editions[0].site.pages[pages.clone()];
                site_files::sitemap(pages, languages, base).into_bytes()
            }
            Task::SitemapIndex(base, parts) => site_files::sitemap_index(base, *parts).into_bytes(),
            Task::Robots(editions) => {
                let base = editions[0].site.model.settings.base_url.as_deref();
                site_files::robots(base).into_bytes()
            }
            Task::Asset(bytes) => bytes.to_vec(),
            Task::Attachment(file) => {
                return Ok(OutFile {
                    path: self.path.clone(),
                    body: Body::Copied(file.disk.clone()),
                });
            }
        };
        Ok(OutFile { path: self.path.clone(), body: Body::Made(bytes) })
    }
}

fn page(edition: &Edition<'_>, kind: PageKind, path: &str) -> Result<Vec<u8>, Diagnostic> {
    let (theme, texts) = (edition.theme, &edition.texts);
    match kind {
        PageKind::Home { part } => theme.render("home", &HomePage::new(edition, part, path), texts),
        PageKind::Councils { part } => {
            theme.render("councils", &CouncilsPage::new(edition, part, path), texts)
        }
        PageKind::Council { council, part } => {
            theme.render("council", &CouncilPage::new(edition, council, part, path), texts)
        }
        PageKind::Meeting { meeting, part } => {
            theme.render("meeting", &MeetingPage::new(edition, meeting, part, path), texts)
        }
        PageKind::Resolution(at) => {
            theme.render("resolution", &ResolutionPage::new(edition, at, path), texts)
        }
        PageKind::List { list, part } => {
            theme.render("list", &ListPage::new(edition, list, part, path), texts)
        }
        PageKind::About => theme.render("about", &AboutPage::new(edition, path), texts),
    }
}

/// Adds the site map: one file, or a list of files that each hold as many pages as they may.
fn sitemaps<'a>(editions: &'a [Edition<'a>], base: &'a str, tasks: &mut Vec<(String, Task<'a>)>) {
    let count = editions[0].site.pages.len();
    let most = (site_files::MOST_ADDRESSES / editions.len()).max(1);
    if count <= most {
        tasks.push(("sitemap.xml".to_owned(), Task::Sitemap(editions, base, 0..count)));
        return;
    }
    let parts = count.div_ceil(most);
    tasks.push(("sitemap.xml".to_owned(), Task::SitemapIndex(base, parts)));
    for part in 0..parts {
        let pages = part * most..count.min((part + 1) * most);
        let path = site_files::sitemap_part(part);
        tasks.push((path, Task::Sitemap(editions, base, pages)));
    }
}

fn attachments<'a>(site: &'a Site<'a>, tasks: &mut Vec<(String, Task<'a>)>) {
    for meeting in &site.model.meetings {
        let folder = format!("{}/{}", meeting.council, meeting.id);
        for file in &meeting.files {
            tasks.push((routes::attachment(&folder, &file.path), Task::Attachment(file)));
        }
    }
    for clarification in &site.model.clarifications {
        let folder = format!("clarifications/{}", clarification.id);
        for file in &clarification.files {
            tasks.push((routes::attachment(&folder, &file.path), Task::Attachment(file)));
        }
    }
}

/// Keeps the files whose paths are sound and their own on every system.
fn check_paths<'a>(
    tasks: Vec<(String, Task<'a>)>,
    place: Place,
    diagnostics: &mut Diagnostics,
) -> Vec<Job<'a>> {
    let mut jobs: BTreeMap<String, Job<'a>> = BTreeMap::new();
    for (path, task) in tasks {
        let place = task.place().unwrap_or(place);
        let Some(out) = OutPath::new(&path) else {
            diagnostics.push(Diagnostic::new(codes::PATH_TOO_LONG, place).with("path", path));
            continue;
        };
        let key = out.collision_key();
        if let Some(other) = jobs.get(&key) {
            // The languages have the same paths: the first one's report says it for all.
            if task.is_repeated() {
                continue;
            }
            let report = Diagnostic::new(codes::OUTPUT_COLLISION, place).with("path", &out);
            let (first, second) = (describe(&other.task, &other.path), describe(&task, &out));
            diagnostics.push(report.with("first", first).with("second", second));
            continue;
        }
        jobs.insert(key, Job { path: out, task });
    }
    let mut jobs: Vec<Job<'a>> = jobs.into_values().collect();
    jobs.sort_by(|one, other| one.path.cmp(&other.path));
    jobs
}

/// Says which record a file is made of.
fn describe(task: &Task<'_>, path: &OutPath) -> String {
    let Task::Page { edition, kind, .. } = task else { return path.to_string() };
    let site = edition.site;
    let meeting = |position: usize| {
        let meeting = &site.model.meetings[position];
        format!("councils/{}/{}", meeting.council, meeting.id)
    };
    match kind {
        PageKind::Council { council, part } => {
            format!("councils/{} ({})", site.model.councils[*council].id, part + 1)
        }
        PageKind::Meeting { meeting: position, part } => {
            format!("{} ({})", meeting(*position), part + 1)
        }
        PageKind::Resolution(at) => {
            format!("{} #{}", meeting(at.meeting), site.resolution(*at).id)
        }
        PageKind::List { list, part } => {
            let facet = site.lists[*list].facet;
            format!("{} ({})", routes::list_stem(site.model, facet), part + 1)
        }
        _ => path.to_string(),
    }
}
