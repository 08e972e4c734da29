//! What is in a council's ZIP: its pages in one language, and what they need to be read offline.
//!
//! Inside, everything lies where it lies on the site, so that the links between pages stay as they
//! are; those that lead out are changed by `links.rs`. Where pages become one, `anchors.rs` keeps
//! theirs apart.

pub mod anchors;
pub mod archive;
pub mod links;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::photo::Encoding;
use crate::model::attachment::File;
use crate::model::picture::Picture;
use crate::site::{PageKind, Site, names, routes};

/// What opens first, in place of the site's choice of languages.
pub const INDEX: &str = "index.html";

/// How many bytes of attachments there are in a ZIP at most: what a citizen pays for by the
/// megabyte and a chat takes at once. Pages are always all there.
pub const MOST_ATTACHED: u64 = 4_000_000;

/// What a photo counts, in bytes: as much as a small one has at the most, but for a few.
const PHOTO: u64 = 30_000;

/// What is in a ZIP. Paths are below the site's root, and below the ZIP's.
#[derive(Default)]
pub struct Bundle<'m> {
    /// Pages and assets.
    pub made: BTreeSet<String>,
    /// Attachments.
    pub attached: BTreeMap<String, &'m File>,
    /// Photos, each as one small file that everything shows: what is read without a connection is
    /// read on a phone.
    pub photos: BTreeSet<String>,
    /// Attachments that no room is left for, those of the newest meetings first.
    pub left_out: Vec<(String, &'m File)>,
}

impl<'m> Bundle<'m> {
    /// Collects what belongs to a council, in the language of a tag, with these assets. A joint
    /// meeting belongs to each of its councils.
    pub fn new(
        site: &Site<'m>,
        tag: &str,
        council: usize,
        assets: impl Iterator<Item = String>,
    ) -> Self {
        let parts = site.councils[council].parts.iter();
        let meetings: BTreeSet<usize> =
            parts.flat_map(|part| part.meetings.iter().copied()).collect();
        let belongs = |kind: PageKind| match kind {
            PageKind::Council { council: own, .. } => own == council,
            PageKind::Meeting { meeting, .. } => meetings.contains(&meeting),
            PageKind::Resolution(at) => meetings.contains(&at.meeting),
            PageKind::About => true,
            _ => false,
        };
        let pages = site.pages.iter().filter(|page| belongs(page.kind));
        let pages = pages.map(|page| format!("{tag}/{}", page.path));
        let made = pages.chain(assets).chain([INDEX.to_owned()]).collect();
        let mut bundle = Bundle { made, ..Bundle::default() };
        let mut room = MOST_ATTACHED;
        for position in site.newest.iter().filter(|position| meetings.contains(position)) {
            let meeting = &site.model.meetings[*position];
            let folder = names::meeting(meeting);
            for file in &meeting.files {
                let path = routes::attachment(&folder, &file.path);
                match room.checked_sub(file.size) {
                    Some(rest) => {
                        room = rest;
                        bundle.attached.insert(path, file);
                    }
                    None => bundle.left_out.push((path, file)),
                }
            }
            for photo in &meeting.photos {
                let path = small_photo(&photo.picture);
                if let Some(rest) =
                    room.checked_sub(PHOTO).filter(|_| !bundle.photos.contains(&path))
                {
                    room = rest;
                    bundle.photos.insert(path);
                }
            }
        }
        bundle
    }

    /// Returns the names of all files, sorted.
    pub fn names(&self) -> BTreeSet<&str> {
        self.made
            .iter()
            .chain(self.attached.keys())
            .chain(&self.photos)
            .map(String::as_str)
            .collect()
    }

    /// Tells whether there is a file at a path.
    pub fn has(&self, path: &str) -> bool {
        self.made.contains(path) || self.attached.contains_key(path) || self.photos.contains(path)
    }
}

fn small_photo(picture: &Picture) -> String {
    routes::photo(picture, picture.size.versions()[0], Encoding::Jpeg)
}
