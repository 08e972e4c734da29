//! Recording that translations agree with their originals, in `translations.yaml`.

use crate::base::report::Messages;
use crate::base::schema_line::{SCHEMA, schema_line};
use crate::base::source::Sources;
use crate::base::text::Lang;
use crate::content::marks::Marks;
use crate::model::languages::Languages;
use crate::translating::NewFile;
use crate::translating::edit::first_break;
use crate::translating::holdings::Holding;

/// Translations that somebody says are up to date.
#[derive(Debug)]
pub struct Done {
    /// What the folder is called.
    pub name: String,
    /// How many texts are translated there.
    pub count: usize,
    /// What is to be written; nothing if all of it is recorded already.
    pub file: Option<NewFile>,
}

/// Records for these folders that what is translated into these languages is up to date.
pub fn done(
    (holdings, sources): (&[&Holding], &Sources),
    (wanted, languages): (&[Lang], &Languages),
    comments: &Messages,
) -> Vec<Done> {
    let one = |holding: &&Holding| {
        let entries = &holding.translations.entries;
        let pairs = wanted.iter().flat_map(|lang| {
            let is_translated = |lang: Lang| {
                entries
                    .iter()
                    .filter(move |entry| entry.original().0 != lang && entry.value(lang).is_some())
            };
            is_translated(*lang).map(|entry| (languages.tag(*lang), entry.name.as_str()))
        });
        let pairs: Vec<(&str, &str)> = pairs.collect();
        let count = pairs.len();
        let marks = holding.translations.recorded(pairs);
        let file = written(holding, &marks, sources, comments);
        Done { name: holding.name.clone(), count, file }
    };
    holdings.iter().map(one).collect()
}

/// Returns a folder's file of marks, unless it holds these already.
pub fn written(
    holding: &Holding,
    marks: &Marks,
    sources: &Sources,
    comments: &Messages,
) -> Option<NewFile> {
    if *marks == holding.translations.marks {
        return None;
    }
    let old = holding.marks.and_then(|document| sources.bytes(document.file));
    let old = old.map(|bytes| bytes.into_owned());
    let head = holding.marks.map_or("", |document| sources.text(document.file));
    // What somebody wrote above the first line stays there.
    let head = head.lines().map_while(|line| line.strip_prefix('#'));
    let head = head.map(|line| line.strip_prefix(' ').unwrap_or(line));
    let head: Vec<&str> = head.filter(|line| !line.starts_with(SCHEMA)).collect();
    let comment = match head.is_empty() {
        true => comments.say("translate-head", &[]),
        false => head.join("\n"),
    };
    let line_break = old.as_deref().map_or("\n", first_break);
    let path = holding.marks_path();
    let schema = schema_line("translations", path.matches('/').count());
    let new = (schema + &marks.written(&comment)).replace('\n', line_break).into_bytes();
    Some(NewFile { path, old, new })
}
