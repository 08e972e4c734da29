//! A project that is read again record by record, while its site stands.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::base::diag::{Diagnostics, thin};
use crate::base::key::Key;
use crate::base::report;
use crate::base::source::{FileId, Place, Reader, Sources, Unread};
use crate::content::folders::Folders;
use crate::content::record_name::RecordName;
use crate::content::tree::Entry;
use crate::model::load::Reading;
use crate::model::standing::{Edited, Settled, Standing};
use crate::project::{Input, Project, Remembered};
use crate::site::Layout;

/// What it takes to read single records again.
pub(super) struct Renewal {
    /// What the content folder is called in reports.
    content_name: String,
    folders: Folders,
    root: FileId,
    rest: Key,
    pub(super) standing: Standing,
    /// What was found in files beside the records, by those who look into them.
    found: Diagnostics,
    /// The first file that nobody has looked into yet.
    unseen: FileId,
    laid: Mutex<Laid>,
}

/// How the site was laid out when it was looked at last.
#[derive(Default)]
pub(super) struct Laid {
    /// The layout, as long as it holds.
    pub(super) layout: Option<Layout>,
    /// What has been edited since.
    pub(super) edited: Edited,
}

impl Renewal {
    fn of(input: &Input) -> Self {
        let nothing = Sources::default().next();
        Renewal {
            content_name: input.content_name.clone(),
            folders: Folders::default(),
            root: nothing,
            rest: Key::default(),
            standing: Standing::default(),
            found: Diagnostics::new(),
            unseen: nothing,
            laid: Mutex::default(),
        }
    }

    /// Keeps what the records were read from.
    pub(super) fn begin(&mut self, folders: Folders, root: FileId, rest: Key) {
        (self.folders, self.root, self.rest) = (folders, root, rest);
    }
}

impl Project {
    /// Reads and checks records and theme as [`Self::read`] does, so that single records can be read
    /// again. Once what is in files was looked into, [`Self::settle`] ends it.
    ///
    /// # Errors
    ///
    /// A file that `reader` couldn't read.
    pub fn read_to_renew(
        input: Input,
        reader: Reader,
        memory: Option<Remembered<'_>>,
    ) -> Result<Self, Unread> {
        let renewal = Renewal::of(&input);
        let project = Self::of(input, Sources::reading(reader), memory, Some(renewal));
        project.sources.failure().map_or(Ok(project), Err)
    }

    /// Reads the records again whose folders have changed; `changed` has all that is in each of them
    /// now, the folder itself among it, or nothing if it is gone. Once what is in files was looked
    /// into, [`Self::settle`] ends it.
    ///
    /// # Errors
    ///
    /// A file that couldn't be read.
    ///
    /// # Panics
    ///
    /// If the project wasn't read to be renewed, or has no settings.
    pub fn renew(&mut self, changed: BTreeMap<RecordName, Vec<Entry>>) -> Result<(), Unread> {
        let renewal = self.renewal.as_mut().expect("who renews has read it to be renewed");
        let model = self.model.as_mut().expect("who renews has seen a site");
        let mut reports = BTreeMap::new();
        for (name, entries) in changed {
            let mut own = Diagnostics::new();
            let (root, sources) = (&renewal.content_name, &mut self.sources);
            renewal.folders.replace(&name, entries, root, sources, &mut own);
            reports.insert(name, own);
        }
        let languages = model.settings.languages.clone();
        let reading = Reading {
            folders: &renewal.folders,
            sources: &self.sources,
            languages: &languages,
            writings: &self.languages,
            root: renewal.root,
            today: self.date,
            shelves: None,
            rest: renewal.rest,
        };
        self.diagnostics = renewal.standing.read_again(model, &reading, reports);
        renewal.found.retain(|one| !self.sources.is_retired(one.place.file));
        self.diagnostics.extend_from_slice(&renewal.found);
        self.sources.failure().map_or(Ok(()), Err)
    }

    /// Ends a reading: what was read stays if there is no error, else the records are again as they
    /// were before. Sorts the diagnostics, and tells whether it stays.
    pub fn settle(&mut self) -> bool {
        let renewal = self.renewal.as_mut().expect("who settles has read it to be renewed");
        let Some(model) = &mut self.model else { return false };
        let laid = renewal.laid.get_mut().expect("no view panicked");
        let settled = renewal.standing.settle(model, &self.diagnostics);
        let stays = !matches!(settled, Settled::Refused);
        match settled {
            Settled::Refused => {}
            Settled::Changed => *laid = Laid::default(),
            Settled::Edited(edited) => laid.edited.join(edited),
        }
        if stays {
            renewal.unseen = self.sources.next();
        }
        thin(&mut self.diagnostics);
        report::sort(&mut self.diagnostics, &self.sources);
        stays
    }

    /// Takes how the site was laid out, to lay it out again.
    pub(super) fn take_laid(&self) -> Laid {
        let laid = self.renewal.as_ref().map(|renewal| &renewal.laid);
        laid.map(|laid| std::mem::take(&mut *laid.lock().expect("no view panicked")))
            .unwrap_or_default()
    }

    /// Keeps how the site is laid out.
    pub(super) fn keep_layout(&self, layout: Layout) {
        if let Some(renewal) = &self.renewal {
            let laid = Laid { layout: Some(layout), edited: Edited::default() };
            *renewal.laid.lock().expect("no view panicked") = laid;
        }
    }

    /// Tells whether nobody has looked yet into a file that is at this place.
    pub(super) fn is_new(&self, place: Place) -> bool {
        self.renewal.as_ref().is_none_or(|renewal| place.file >= renewal.unseen)
    }

    /// Adds what was found in files.
    pub(super) fn found(&mut self, found: Diagnostics) {
        if let Some(renewal) = &mut self.renewal {
            renewal.found.extend_from_slice(&found);
        }
        self.diagnostics.extend(found);
    }
}
