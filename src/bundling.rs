//! The ZIP of every council that has met, in every language: which there are, and how each is made.
//!
//! Its pages are rendered once more and not read back from disk: nothing but attachments and photos
//! comes from there. A council's own page tells how large its ZIP is, so that it is made after it; the one
//! inside the ZIP offers none.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::job::{self, Job};
use crate::base::output::{Body, OutFile, OutPath};
use crate::base::source::Place;
use crate::bundle::archive::Archive;
use crate::bundle::links::{self, Way};
use crate::bundle::{Bundle, INDEX};
use crate::model::attachment::Form;
use crate::pages::app;
use crate::pages::bundle::BundlePage;
use crate::pages::edition::Edition;
use crate::pages::jobs;
use crate::project::{Sink, run};
use crate::site::{Site, routes};

/// What a ZIP holds that isn't made for it.
pub enum Part<'a> {
    /// An attachment on disk, and how it is published.
    Attachment(&'a Path, Form),
    /// A photo of the new site, by its path there: to make it small once more would take long.
    Photo(&'a str),
}

/// Reads a part of a ZIP as it is published.
pub type Read<'a, F> = &'a (dyn Fn(Part<'_>) -> Result<Vec<u8>, F> + Sync);

/// The ZIP files of a site.
pub(crate) struct Zips<'a> {
    editions: &'a [Edition<'a>],
    /// Where reports about the site as a whole go.
    place: Place,
    /// The pages that are made after the ZIP files.
    held: BTreeSet<String>,
}

impl<'a> Zips<'a> {
    /// Plans them.
    pub(crate) fn new(editions: &'a [Edition<'a>], place: Place) -> Self {
        let page = |(edition, council): (&Edition<'_>, usize)| {
            let path = routes::council(edition.site.model, council);
            format!("{}/{path}", edition.language().tag)
        };
        let held = editions.iter().flat_map(|one| met(one.site).map(move |council| (one, council)));
        Zips { editions, place, held: held.map(page).collect() }
    }

    /// Tells whether a page is made after the ZIP files, by [`Self::make`].
    pub(crate) fn holds(&self, job: &Job<'_>) -> bool {
        self.held.contains(job.path.as_str())
    }

    /// Makes the ZIP files of the pages that these jobs make, one at a time on each thread, and
    /// then the pages that lead to them.
    pub(crate) fn make<S: Sink>(
        &self,
        jobs: &[Job<'_>],
        sink: &S,
        read: Read<'_, S::Failure>,
    ) -> Result<Diagnostics, S::Failure> {
        let mut reports = Diagnostics::new();
        let all = self.editions.iter().enumerate();
        let all: Vec<(usize, usize)> = all
            .flat_map(|(edition, one)| met(one.site).map(move |council| (edition, council)))
            .collect();
        let made: Vec<Result<Result<u64, Diagnostic>, S::Failure>> = all
            .par_iter()
            .map(|(edition, council)| {
                let edition = &self.editions[*edition];
                let bytes = match pack(edition, *council, jobs, read)? {
                    Ok(bytes) => bytes,
                    Err(report) => return Ok(Err(report)),
                };
                let size = bytes.len() as u64;
                let path = routes::zip(edition.site.model, *council, &edition.language().tag);
                let path = OutPath::new(&path).expect("an id and a tag are sound names");
                sink.take(OutFile { path, key: None, body: Body::Made(bytes) })?;
                Ok(Ok(size))
            })
            .collect();
        let mut sizes = vec![BTreeMap::new(); self.editions.len()];
        for ((edition, council), one) in all.into_iter().zip(made) {
            match one? {
                Ok(size) => drop(sizes[edition].insert(council, size)),
                Err(report) => reports.push(report),
            }
        }
        let sized = self.editions.iter().zip(sizes).map(|(one, sizes)| one.with_zips(sizes));
        let sized: Vec<Edition<'_>> = sized.collect();
        // What planning reports was reported before.
        let mut known = Diagnostics::new();
        let wanted = jobs::plan(&sized, self.place, &mut known);
        let again = job::check(wanted, self.place, &mut known);
        let held: Vec<&Job<'_>> = again.iter().filter(|job| self.holds(job)).collect();
        reports.extend(run(&held, sink)?);
        Ok(reports)
    }
}

/// Returns the councils that have something to be read offline.
fn met<'s>(site: &'s Site<'_>) -> impl Iterator<Item = usize> + use<'s> {
    let councils = site.councils.iter().enumerate();
    councils.filter(|(_, council)| council.meeting_count > 0).map(|(position, _)| position)
}

/// Makes the ZIP of a council in a language; or reports a broken template, or fails to read.
fn pack<F>(
    edition: &Edition<'_>,
    council: usize,
    jobs: &[Job<'_>],
    read: Read<'_, F>,
) -> Result<Result<Vec<u8>, Diagnostic>, F> {
    let tag = &edition.language().tag;
    let assets = edition.theme.assets.iter().map(|(path, _)| path.to_string());
    // They are for installing a site.
    let assets = assets.filter(|path| !app::is_icon(path));
    let bundle = Bundle::new(edition.site, tag, council, assets);
    let base = edition.site.model.settings.base_url.as_deref();
    let mut archive = Archive::default();
    for name in bundle.names() {
        let made = match bundle.attached.get(name) {
            Some(file) => Ok(read(Part::Attachment(&file.disk, file.form))?),
            None if bundle.photos.contains(name) => Ok(read(Part::Photo(name))?),
            None if name == INDEX => {
                let page = BundlePage::new(edition, council, &bundle.left_out);
                edition.theme.render("bundle", &page, &edition.texts)
            }
            None => page(jobs, name),
        };
        let bytes = match made {
            Ok(bytes) => bytes,
            Err(report) => return Ok(Err(report)),
        };
        if name.ends_with(".html") {
            let html = String::from_utf8(bytes).expect("a page is UTF-8");
            let way = |path: &str| if bundle.has(path) { Way::Same } else { Way::Out };
            let html = links::rewrite(&html, name, way, base);
            archive.add(name, html.as_bytes());
        } else {
            archive.add(name, &bytes);
        }
    }
    Ok(Ok(archive.finish()))
}

/// Makes what a job of this path makes.
fn page(jobs: &[Job<'_>], path: &str) -> Result<Vec<u8>, Diagnostic> {
    let found = jobs.binary_search_by(|job| job.path.as_str().cmp(path));
    match jobs[found.expect("every page and asset has its job")].run()?.body {
        Body::Made(bytes) => Ok(bytes),
        _ => unreachable!("pages and assets are made"),
    }
}
