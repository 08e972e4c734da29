//! The notice on a page that shows a translation older than its original: where that can be read.

use crate::model::older::Older;
use crate::pages::edition::Edition;
use crate::pages::frame::OtherLanguage;

/// Returns the same page in the original's language, if something of it in this edition's language
/// is older; `path` is below the language's folder.
pub fn original(edition: &Edition<'_>, older: &[Older], path: &str) -> Option<OtherLanguage> {
    let own = older.iter().find(|one| one.lang == edition.lang)?;
    let language = &edition.languages[own.original.index()];
    Some(OtherLanguage {
        lang: language.tag.clone(),
        dir: language.writing.direction.as_str(),
        name: language.name.clone(),
        path: format!("{}/{path}", language.tag),
    })
}
