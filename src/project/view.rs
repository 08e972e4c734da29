//! A site whose files are made one by one, as somebody asks for them.

use std::sync::OnceLock;

use crate::base::date::Day;
use crate::base::diag::{Diagnostics, has_error};
use crate::base::job::{self, Job, Wanted};
use crate::base::key::{Key, KeyMaker};
use crate::base::output::OutPath;
use crate::base::source::{Place, Sources};
use crate::data;
use crate::feeds;
use crate::pages::edition::Edition;
use crate::pages::jobs;
use crate::project::Project;
use crate::project::renewal::Laid;
use crate::search;
use crate::site::{Site, again, plan, routes};

/// A site that is laid out, and of which nothing is made yet.
pub struct View<'s> {
    project: &'s Project,
    site: &'s Site<'s>,
    editions: &'s [Edition<'s>],
    place: Place,
    /// What is planned only when it is asked for: a page is shown without it.
    beside: OnceLock<Vec<Job<'s>>>,
    search: OnceLock<Vec<Job<'s>>>,
}

impl Project {
    /// Lays out the site and lets `look` at it; `None` without settings.
    pub fn view<T>(&self, look: impl FnOnce(&View<'_>) -> T) -> Option<T> {
        let model = self.model.as_ref()?;
        let Laid { layout, edited } = self.take_laid();
        let site = match layout {
            Some(layout) => again::plan(model, self.date, layout, &edited),
            None => plan::plan(model, self.date, &mut Diagnostics::new()),
        };
        let editions = self.editions(&site);
        let (beside, search) = (OnceLock::new(), OnceLock::new());
        let place = self.site_file.start();
        let view = View { project: self, site: &site, editions: &editions, place, beside, search };
        let seen = look(&view);
        drop(view);
        drop(editions);
        self.keep_layout(site.layout);
        Some(seen)
    }
}

impl<'s> View<'s> {
    /// Runs the job of a path below the site's root with `run`; `None` if there is no such file.
    pub fn at<T>(&self, path: &str, run: impl FnOnce(&Job<'_>) -> T) -> Option<T> {
        if let Some(wanted) = self.page(path).or_else(|| self.asset(path)) {
            return Some(run(&job::sound(wanted, self.place)?));
        }
        let may_be_of_search = path.split('/').any(|part| part == routes::SEARCH_FOLDER);
        let path = OutPath::new(path)?;
        let find = |jobs: &[Job<'s>]| jobs.binary_search_by(|job| job.path.cmp(&path)).ok();
        if let Some(found) = may_be_of_search.then(|| find(self.search())).flatten() {
            return Some(run(&self.search()[found]));
        }
        find(self.beside()).map(|found| run(&self.beside()[found]))
    }

    /// Returns every file of the site.
    pub fn all(&self) -> Vec<Job<'s>> {
        let mut wanted = jobs::plan(self.editions, self.place, &mut Diagnostics::new());
        wanted.extend(self.data());
        wanted.extend(search::plan(self.site, &self.project.languages, |_, _| false));
        job::check(wanted, self.place, &mut Diagnostics::new())
    }

    /// Reports which files can't lie beside others; those of the search always can. Those that were
    /// seen to, and have the names that they had, aren't looked at again.
    pub fn check(&self) -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        if self.site.fits.get().is_some() {
            return diagnostics;
        }
        let mut wanted = jobs::plan(self.editions, self.place, &mut diagnostics);
        wanted.extend(self.data());
        job::check(wanted, self.place, &mut diagnostics);
        if !has_error(&diagnostics) {
            self.site.fits.get_or_init(|| ());
        }
        diagnostics
    }

    /// Returns the key of what all pages look like: the files of the theme.
    pub fn looks(&self) -> Key {
        let mut maker = KeyMaker::default();
        for (path, bytes) in self.editions.iter().take(1).flat_map(|one| &one.theme.assets) {
            maker.text(path.as_str()).bytes(bytes);
        }
        maker.finish()
    }

    /// Returns the site's date.
    pub fn date(&self) -> Day {
        self.site.date
    }

    /// Returns the texts that reports point into.
    pub fn sources(&self) -> &'s Sources {
        &self.project.sources
    }

    fn page(&self, path: &str) -> Option<Wanted<'s>> {
        let (tag, path) = path.split_once('/')?;
        let edition = self.editions.iter().find(|edition| edition.language().tag == tag)?;
        let page = edition.site.pages.iter().find(|page| page.path == path)?;
        Some(jobs::page(edition, page))
    }

    fn asset(&self, path: &str) -> Option<Wanted<'s>> {
        jobs::assets(self.editions.first()?.theme).find(|(one, _)| one == path)
    }

    fn beside(&self) -> &[Job<'s>] {
        self.beside.get_or_init(|| {
            let mut reports = Diagnostics::new();
            let mut wanted = jobs::beside(self.editions, self.place, &mut reports);
            wanted.extend(self.data());
            job::check(wanted, self.place, &mut reports)
        })
    }

    fn search(&self) -> &[Job<'s>] {
        self.search.get_or_init(|| {
            let wanted = search::plan(self.site, &self.project.languages, |_, _| false);
            job::check(wanted, self.place, &mut Diagnostics::new())
        })
    }

    fn data(&self) -> Vec<Wanted<'s>> {
        let mut wanted = feeds::plan(self.site, &self.project.languages);
        wanted.extend(data::plan(self.site, &self.project.languages));
        wanted
    }
}
