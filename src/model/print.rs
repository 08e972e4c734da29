//! Prints of records: what each was made of, as keys.
//!
//! A file of the site that shows a record takes in its print, so that it is known without being
//! made again to be the same as long as the record is. What a record's files hold is taken in as it
//! was typed: what else decides how they are read (the site's languages, sectors and councils, its
//! date) is in [`whole`]. That a record names something that is gone is an error, and then no site
//! is made.

use serde::{Deserialize, Serialize};

use crate::base::diag::Diagnostics;
use crate::base::key::{Key, KeyMaker};
use crate::base::source::Sources;
use crate::base::text::Lang;
use crate::content::folders::{Document, Folders, RecordFolder};
use crate::model::attachment::File;
use crate::model::meeting::Photo;
use crate::model::prose::{Piece, Prose};
use crate::model::texts::Texts;

/// What a record was made of, in the parts that files of the site show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Print {
    /// Everything but the words of its Markdown texts: its name, its YAML files, in which languages
    /// it has texts, and what is published from its `files/`.
    pub facts: Key,
    /// The words of its Markdown texts.
    pub texts: Key,
    /// The headings in them, which the search finds.
    pub headings: Key,
}

impl Print {
    /// Takes the print of a record by its path below the content folder, the texts and files that
    /// were found in its folder.
    pub fn of(
        path: &str,
        folder: &RecordFolder,
        texts: &[(Lang, Prose)],
        (files, photos): (&[File], &[Photo]),
        written: &Texts,
    ) -> Self {
        let mut facts = KeyMaker::default();
        facts.text(path);
        for document in [folder.record, folder.updates, folder.corrections] {
            add(document, written, &mut facts);
        }
        facts.number(texts.len() as u64);
        for (lang, _) in texts {
            facts.number(u64::from(lang.0));
        }
        for file in files {
            facts.text(&file.path).number(file.size);
        }
        facts.number(photos.len() as u64);
        for photo in photos {
            facts.key(photo.picture.key);
        }
        let mut words = KeyMaker::default();
        for (tag, document) in &folder.texts {
            words.text(tag);
            add(Some(*document), written, &mut words);
        }
        Print { facts: facts.finish(), texts: words.finish(), headings: headings(texts) }
    }
}

fn headings(texts: &[(Lang, Prose)]) -> Key {
    let mut maker = KeyMaker::default();
    for (_, prose) in texts {
        for block in prose.blocks().iter().filter(|block| block.heading.is_some()) {
            maker.number(block.pieces.len() as u64);
            for piece in &block.pieces {
                maker.text(if let Piece::Html(html) = piece { html.as_str() } else { "" });
            }
        }
    }
    maker.finish()
}

/// Returns the key of what all files of a site depend on: its settings, sectors and councils, and
/// `rest`, which isn't in the content folder.
pub fn whole(folders: &Folders, rest: Key, sources: &Sources) -> Key {
    let councils = folders.councils.values().map(|folder| folder.council);
    let documents: Vec<Option<Document>> =
        [folders.site, folders.sectors].into_iter().chain(councils).collect();
    // They have been read, and what was wrong with them reported.
    let texts = Texts::of(documents.iter().flatten().copied(), sources, &mut Diagnostics::new());
    let mut maker = KeyMaker::default();
    maker.key(rest);
    for id in folders.councils.keys() {
        maker.text(id.as_str());
    }
    documents.into_iter().for_each(|document| add(document, &texts, &mut maker));
    maker.finish()
}

/// Adds the bytes of a file, and that it is there; one that can't be read is an error.
fn add(document: Option<Document>, texts: &Texts, maker: &mut KeyMaker) {
    maker.number(u64::from(document.is_some()));
    if let Some(key) = document.and_then(|document| texts.key(document.file)) {
        maker.key(key);
    }
}
