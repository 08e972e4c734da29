//! A whole run in the order of its stages: what the binary calls.

mod renewal;
mod sink;
mod view;

use std::path::Path;

use crate::base::codes;
use crate::base::date::Day;
use crate::base::diag::{Diagnostic, Diagnostics, has_error, thin};
use crate::base::document::{Findings, Format};
use crate::base::job::{self, Job};
use crate::base::key::{Key, KeyMaker};
use crate::base::language::Language;
use crate::base::report;
use crate::base::source::{FileId, Place, Reader, Sources, Unread};
use crate::bundling::{Read, Zips};
use crate::content::folders;
use crate::content::tree::Entry;
use crate::data;
use crate::feeds;
use crate::model::Model;
use crate::model::attachment::File;
use crate::model::languages::Languages;
use crate::model::load::{self, Reading};
use crate::model::picture::Picture;
use crate::model::shelf::{Memory, Shelves};
use crate::model::telling;
use crate::pages::cards::Which;
use crate::pages::edition::Edition;
use crate::pages::jobs;
use crate::pages::theme::{Theme, ThemeFiles};
use crate::project::renewal::Renewal;
use crate::search;
use crate::site::{Site, plan};

use rayon::prelude::*;

pub use sink::{Nowhere, Sink};
pub use view::View;

/// Everything that decides what the site is. The library reads nothing else.
#[derive(Clone)]
pub struct Input {
    /// What the content folder is called in reports.
    pub content_name: String,
    /// What is in it.
    pub content: Vec<Entry>,
    /// What the theme folder is called in reports.
    pub theme_name: String,
    /// The files of the theme folder, by their paths in it; the program has its own for the rest.
    pub theme: Vec<(String, Vec<u8>)>,
    /// An address that takes the place of the one in `site.yaml`; checked by
    /// [`crate::base::url::is_web`].
    pub base_url: Option<String>,
    /// The site's date: the only clock.
    pub date: Day,
    /// Which records get a card.
    pub cards: Which,
}

/// Records and theme, read and checked.
pub struct Project {
    /// The texts that reports point into.
    pub sources: Sources,
    /// What was found so far.
    pub diagnostics: Diagnostics,
    /// The records; without settings there are none.
    pub model: Option<Model>,
    theme: Theme,
    languages: Vec<Language>,
    date: Day,
    cards: Which,
    site_file: FileId,
    /// What it takes to read single records again; nothing of a project that is read once.
    renewal: Option<Renewal>,
}

/// What was kept of records when they were read before.
pub struct Remembered<'a> {
    /// What keeps it.
    pub memory: &'a dyn Memory,
    /// Which program reads them, and from where.
    pub program: Key,
}

impl<'a> Remembered<'a> {
    fn shelves(self, languages: &Languages, writings: &[Language]) -> Shelves<'a> {
        let mut world = KeyMaker::default();
        world.key(self.program).text(&format!("{languages:?}"));
        for language in writings {
            world.text(&format!("{:?}", language.writing));
        }
        Shelves { memory: self.memory, world: world.finish() }
    }
}

/// How many files a thread takes at a time: those of a photo are made together.
const FILES_OF_A_PHOTO: usize = 4;

impl Project {
    /// Checks records and theme, all of them given with their bytes.
    pub fn load(input: Input) -> Self {
        Self::of(input, Sources::default(), None, None)
    }

    /// Reads and checks records and theme; what `memory` still has of a record isn't read again.
    ///
    /// # Errors
    ///
    /// A file that `reader` couldn't read.
    pub fn read(
        input: Input,
        reader: Reader,
        memory: Option<Remembered<'_>>,
    ) -> Result<Self, Unread> {
        let project = Self::of(input, Sources::reading(reader), memory, None);
        project.sources.failure().map_or(Ok(project), Err)
    }

    fn of(
        input: Input,
        mut sources: Sources,
        memory: Option<Remembered<'_>>,
        mut renewal: Option<Renewal>,
    ) -> Self {
        let mut diagnostics = Diagnostics::new();
        let root = sources.add(input.content_name.clone(), String::new());
        let theme_files = ThemeFiles::new(&input.theme_name, input.theme, &mut sources);
        let folders =
            folders::sort(input.content, &input.content_name, &mut sources, &mut diagnostics);
        let site_file = folders.site.map_or(root, |document| document.file);
        let mut settings = load::site(&folders, &sources, root, &mut diagnostics);
        if let (Some(settings), Some(_)) = (&mut settings, &input.base_url) {
            settings.base_url.clone_from(&input.base_url);
        }
        let known = settings.as_ref().map(|settings| settings.languages.clone());
        let known = known.unwrap_or_else(|| Languages::guessed(Vec::new()));
        let theme = theme_files.theme(&mut diagnostics, &sources);
        let languages =
            theme_files.languages(&known, &sources, site_file.start(), &mut diagnostics);
        let mut rest = KeyMaker::default();
        rest.text(input.base_url.as_deref().unwrap_or_default()).text(&input.date.to_string());
        theme_files.add_to(&mut rest);
        let reading = Reading {
            folders: &folders,
            sources: &sources,
            languages: &known,
            writings: &languages,
            root,
            today: input.date,
            shelves: memory.map(|kept| kept.shelves(&known, &languages)),
            rest: rest.finish(),
        };
        let standing = renewal.as_mut().map(|renewal| &mut renewal.standing);
        let model = load::records(&reading, settings, standing, &mut diagnostics);
        let rest = reading.rest;
        if let Some(renewal) = &mut renewal {
            renewal.begin(folders, root, rest);
        }
        let (date, cards) = (input.date, input.cards);
        Project { sources, diagnostics, model, theme, languages, date, cards, site_file, renewal }
    }

    /// Reports every file that isn't what it was when its SHA-256 was recorded. `hash` reads a file
    /// on disk and returns that of its bytes, as lower-case hexadecimal digits.
    ///
    /// # Errors
    ///
    /// Whatever `hash` fails with; of several failures, one of them.
    pub fn confirm<F: Send>(
        &mut self,
        hash: impl Fn(&Path) -> Result<String, F> + Sync,
    ) -> Result<(), F> {
        let is_new = |file: &File| self.is_new(file.place);
        let promised = self.model.iter().flat_map(Model::promised);
        let promised: Vec<(&File, &str, Place)> =
            promised.filter(|(file, _, _)| is_new(file)).collect();
        let compare = |(file, recorded, place): &(&File, &str, Place)| {
            let found = hash(&file.disk)?;
            let report = Diagnostic::new(codes::ALTERED_SOURCE, *place).with("file", &file.path);
            Ok((found != *recorded).then(|| report.with("found", found)))
        };
        let altered: Result<Vec<Option<Diagnostic>>, F> =
            promised.par_iter().map(compare).collect();
        self.found(altered?.into_iter().flatten().collect());
        Ok(())
    }

    /// Reports what documents tell beside what they show, and what in them acts by itself. `look`
    /// looks into a file on disk.
    ///
    /// # Errors
    ///
    /// Whatever `look` fails with; of several failures, one of them.
    pub fn look_into<F: Send>(
        &mut self,
        look: impl Fn(&Path, Format) -> Result<Findings, F> + Sync,
    ) -> Result<(), F> {
        let files = self.model.iter().flat_map(Model::files).filter(|file| self.is_new(file.place));
        let documents: Vec<(&File, Format)> =
            files.filter_map(|file| Some((file, Format::of(&file.path)?))).collect();
        let reports = |(file, format): &(&File, Format)| {
            look(&file.disk, *format).map(|findings| telling::reports(file, &findings))
        };
        let found: Result<Vec<Diagnostics>, F> = documents.par_iter().map(reports).collect();
        self.found(found?.into_iter().flatten().collect());
        Ok(())
    }

    /// Reports every photo that turns out to be damaged. `is_sound` reads a file on disk.
    ///
    /// # Errors
    ///
    /// Whatever `is_sound` fails with; of several failures, one of them.
    pub fn look_at_photos<F: Send>(
        &mut self,
        is_sound: impl Fn(&Path) -> Result<bool, F> + Sync,
    ) -> Result<(), F> {
        // What two records show alike is reported at both.
        let photos = self.model.iter().flat_map(Model::photos);
        let photos: Vec<&Picture> = photos.filter(|one| self.is_new(one.named)).collect();
        let look = |photo: &&Picture| {
            let report = Diagnostic::new(codes::UNREADABLE_PHOTO, photo.named);
            Ok((!is_sound(&photo.disk)?).then(|| report.with("file", &photo.path)))
        };
        let found: Result<Vec<Option<Diagnostic>>, F> = photos.par_iter().map(look).collect();
        self.found(found?.into_iter().flatten().collect());
        Ok(())
    }

    /// Makes every file of the site, in parallel, and hands it to the sink; nothing is made while
    /// there are errors. Adds to the diagnostics what shows only now, and sorts them.
    ///
    /// # Errors
    ///
    /// Whatever the sink fails with; of several failures, one of them.
    pub fn make<S: Sink>(&mut self, sink: &S) -> Result<(), S::Failure> {
        self.make_all(sink, None)
    }

    /// Makes every file of the site as [`Self::make`] does, and the ZIP of every council in every
    /// language. `read` reads an attachment.
    ///
    /// # Errors
    ///
    /// Whatever the sink or `read` fails with; of several failures, one of them.
    pub fn make_with_zips<S: Sink>(
        &mut self,
        sink: &S,
        read: Read<'_, S::Failure>,
    ) -> Result<(), S::Failure> {
        self.make_all(sink, Some(read))
    }

    fn make_all<S: Sink>(
        &mut self,
        sink: &S,
        read: Option<Read<'_, S::Failure>>,
    ) -> Result<(), S::Failure> {
        let mut diagnostics = std::mem::take(&mut self.diagnostics);
        let made = match &self.model {
            Some(model) if !has_error(&diagnostics) => {
                self.render(model, sink, read, &mut diagnostics)
            }
            _ => Ok(()),
        };
        thin(&mut diagnostics);
        report::sort(&mut diagnostics, &self.sources);
        self.diagnostics = diagnostics;
        made
    }

    /// Returns the records arranged for readers; `None` without settings.
    pub fn site(&self) -> Option<Site<'_>> {
        // What planning reports, `make` reports.
        self.model.as_ref().map(|model| plan::plan(model, self.date, &mut Diagnostics::new()))
    }

    /// Returns a site of these records in each of its languages.
    pub(crate) fn editions<'s>(&'s self, site: &'s Site<'s>) -> Vec<Edition<'s>> {
        let edition =
            |lang| Edition::new(site, &self.theme, &self.languages, lang).with_cards(self.cards);
        site.model.settings.languages.all().map(edition).collect()
    }

    /// Tells whether the site is too large for each record to have a card unasked.
    pub fn has_few_cards(&self) -> bool {
        let Some(model) = self.model.as_ref().filter(|_| self.cards == Which::Fitting) else {
            return false;
        };
        model.settings.base_url.is_some() && self.cards.of(model) != Which::All
    }

    fn render<S: Sink>(
        &self,
        model: &Model,
        sink: &S,
        read: Option<Read<'_, S::Failure>>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), S::Failure> {
        let site = plan::plan(model, self.date, diagnostics);
        let editions = self.editions(&site);
        let place = self.site_file.start();
        let mut wanted = jobs::plan(&editions, place, diagnostics);
        wanted.extend(feeds::plan(&site, &self.languages));
        wanted.extend(data::plan(&site, &self.languages));
        wanted.extend(search::plan(&site, &self.languages, |folder, key| sink.has(folder, key)));
        let jobs = job::check(wanted, place, diagnostics);
        if has_error(diagnostics) {
            return Ok(());
        }
        let zips = read.map(|read| (Zips::new(&editions, place), read));
        let held = |job: &&Job<'_>| zips.as_ref().is_some_and(|(zips, _)| zips.holds(job));
        let now: Vec<&Job<'_>> = jobs.iter().filter(|job| !held(job)).collect();
        sink.expect(jobs.len());
        diagnostics.extend(run(&now, sink)?);
        if let Some((zips, read)) = &zips {
            diagnostics.extend(zips.make(&jobs, sink, read)?);
        }
        // One broken template breaks every page of its kind: the report is the same each time.
        diagnostics.sort_by(|one, other| (one.place, &one.words).cmp(&(other.place, &other.words)));
        diagnostics.dedup();
        Ok(())
    }
}

/// Makes files in parallel and hands them to the sink; returns what was wrong with templates.
pub(crate) fn run<S: Sink>(jobs: &[&Job<'_>], sink: &S) -> Result<Diagnostics, S::Failure> {
    // One report or failure a file at most; of most files there is nothing to keep.
    let taken = |job: &&Job<'_>| match sink.make(job) {
        Ok(file) => sink.take(file).err().map(Err),
        Err(report) => Some(Ok(report)),
    };
    let wanted: Vec<&Job<'_>> = jobs.par_iter().copied().filter(|job| sink.wants(job)).collect();
    sink.prepare(&wanted)?;
    // A photo takes as long as hundreds of pages: no thread is left with many of them.
    wanted.par_iter().with_max_len(FILES_OF_A_PHOTO).filter_map(taken).collect()
}
