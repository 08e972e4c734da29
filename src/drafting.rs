//! A whole import in the order of its stages: what the binary calls.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::base::codes;
use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::fold::fold;
use crate::base::ids::Id;
use crate::base::report::Messages;
use crate::base::source::Sources;
use crate::base::text::Text;
use crate::content::tree::{Entry, Found, HEAD, Inside, LARGEST_RECORD};
use crate::content::yaml::LARGEST_YAML;
use crate::import::compose::{self, Press, Wishes};
use crate::import::decode::{Encoding, Tongue};
use crate::import::draft::{Draft, Guess, Source, Why};
use crate::import::notes::{self, Notes};
use crate::import::outline;
use crate::import::press::{self, Given, PressText};
use crate::import::proposals::Known;
use crate::import::report::{self, Imported};
use crate::import::sectors::{Sector, Sectors};
use crate::import::translation::{self, Pairing};
use crate::import::yaml;
use crate::model::Model;

/// What a press text is called among a record's sources.
const SOURCE_TITLES: [(Tongue, &str); 2] =
    [(Tongue::Arabic, "النص الصحفي"), (Tongue::Kurmanji, "Nivîsa çapemeniyê")];

/// What is to be imported.
#[derive(Debug)]
pub struct Request {
    /// The council that met.
    pub council: Id,
    /// The language of the texts, if it isn't to be found out.
    pub tongue: Option<Tongue>,
    /// The name of the meeting, for one text.
    pub id: Option<Id>,
    /// The date of the meeting.
    pub date: Option<Date>,
    /// The texts, a meeting each.
    pub texts: Vec<Given>,
    /// The one text in the other language.
    pub translation: Option<Given>,
}

/// Why an import can't be done, though its texts can be read.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is a meeting of this name.
    Exists(String),
    /// There are too many meetings of this name.
    NoFreeName(String),
    /// Both texts are in this language.
    SameLanguage(&'static str),
    /// The site hasn't this language.
    NoLanguage(&'static str),
}

/// A record that was drafted.
#[derive(Debug)]
pub struct Record {
    /// The meeting's folder name.
    pub id: String,
    /// Its folder below the content folder.
    pub folder: String,
    /// `meeting.yaml`.
    pub meeting: String,
    /// The other files, by their paths below the folder.
    pub files: Vec<(String, Vec<u8>)>,
    draft: Draft,
    texts: Vec<(String, Notes)>,
    pairing: Pairing,
    untranslated: Vec<String>,
}

/// Drafts a record of each text. What keeps a text from being read is reported; then there are no
/// records at all.
///
/// # Errors
///
/// If a name is taken or a language isn't the site's.
pub fn draft(
    model: &Model,
    request: Request,
    taken: &BTreeSet<String>,
    comments: &Messages,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Record>, Refusal> {
    let mut open = |given, asked| press::open(given, asked, sources, diagnostics);
    let drafter = Drafter::new(model, &request);
    let texts: Vec<Option<PressText>> =
        request.texts.into_iter().map(|given| open(given, request.tongue)).collect();
    let translation = request.translation.map(|given| open(given, None));
    if translation.iter().chain(&texts).any(Option::is_none) {
        return Ok(Vec::new());
    }
    let translation = translation.flatten();
    let mut names = Names { taken, wished: request.id.as_ref(), given: BTreeSet::new() };
    let mut records = Vec::new();
    let mut are_sound = true;
    for text in texts.iter().flatten() {
        let record = drafter.record(text, translation.as_ref(), &mut names, comments)?;
        if let Some((size, limit)) = record.excess() {
            diagnostics.push(too_large(text, size, limit));
            are_sound = false;
        }
        records.push(record);
    }
    Ok(if are_sound { records } else { Vec::new() })
}

fn too_large(text: &PressText, size: usize, limit: usize) -> Diagnostic {
    let report = Diagnostic::new(codes::FILE_TOO_LARGE, text.file.start());
    let report = report.saying("file-too-large-record").with("size", size / 1024);
    report.with("limit", limit / 1024)
}

impl Record {
    /// Returns the size of a file that is larger than what is read, and what is read at most.
    fn excess(&self) -> Option<(usize, usize)> {
        let meeting = (self.meeting.len(), LARGEST_YAML);
        let minutes = self.files.iter().filter(|(path, _)| path.starts_with("minutes."));
        let minutes = minutes.map(|(_, bytes)| (bytes.len(), LARGEST_RECORD as usize));
        std::iter::once(meeting).chain(minutes).find(|(size, limit)| size > limit)
    }

    /// Returns the report of the record, for messages in the reader's language.
    pub fn report(&self, content_name: &str, messages: &Messages) -> String {
        let imported = Imported {
            folder: &format!("{content_name}/{}", self.folder),
            draft: &self.draft,
            texts: &self.texts,
            pairing: &self.pairing,
            untranslated: &self.untranslated,
        };
        report::write(&imported, messages)
    }

    /// Returns `meeting.yaml` with a date if it has none of its own.
    pub(crate) fn dated(&self, date: Date, comments: &Messages) -> String {
        if self.draft.date.is_some() {
            return self.meeting.clone();
        }
        let date = Some(Guess { value: date, why: Why::Given });
        yaml::write(&Draft { date, ..self.draft.clone() }, comments)
    }

    /// Returns the record as the binary would read it, with this `meeting.yaml`.
    pub(crate) fn entries(&self, meeting: &str) -> Vec<Entry> {
        let at = |path: &str, found| Entry { path: format!("{}/{path}", self.folder), found };
        let mut entries = vec![
            Entry { path: self.folder.clone(), found: Found::Folder },
            at("files", Found::Folder),
            at("meeting.yaml", Found::Record(meeting.as_bytes().to_vec())),
        ];
        entries.extend(self.files.iter().map(|(path, bytes)| {
            let found = if path.starts_with("files/") {
                let head = bytes[..bytes.len().min(HEAD)].to_vec();
                // What is imported is a text or a Word document.
                let inside = Inside::Unknown;
                Found::Attachment { size: bytes.len() as u64, head, disk: PathBuf::new(), inside }
            } else {
                Found::Record(bytes.clone())
            };
            at(path, found)
        }));
        entries
    }
}

/// Makes records of texts.
struct Drafter<'a> {
    model: &'a Model,
    council: Id,
    sectors: Sectors,
    councils: Vec<(String, Vec<String>)>,
    wishes: Wishes,
}

impl<'a> Drafter<'a> {
    fn new(model: &'a Model, request: &Request) -> Self {
        let words = |text: &Text| -> Vec<String> {
            text.values().map(|shown| shown.text.to_owned()).collect()
        };
        let sectors: Vec<Sector> = model
            .sectors
            .iter()
            .map(|sector| Sector { id: sector.id.clone(), names: words(&sector.name) })
            .collect();
        let names = |text: &Text| words(text).iter().map(|name| fold(name)).collect::<Vec<_>>();
        let councils = model.councils.iter().map(|council| {
            let short = council.short_name.iter().flat_map(names);
            let all = names(&council.name).into_iter().chain(short).collect();
            (council.id.to_string(), all)
        });
        let council = model.council(&request.council);
        let name = |tongue: Tongue| {
            let lang = model.settings.languages.find(tongue.tag())?;
            Some((tongue, council?.name.get(lang)?.to_owned()))
        };
        let council = [Tongue::Arabic, Tongue::Kurmanji].into_iter().filter_map(name).collect();
        Drafter {
            model,
            council: request.council.clone(),
            sectors: Sectors::new(&sectors),
            councils: councils.collect(),
            wishes: Wishes { date: request.date, council },
        }
    }

    fn record(
        &self,
        text: &PressText,
        translation: Option<&PressText>,
        names: &mut Names<'_>,
        comments: &Messages,
    ) -> Result<Record, Refusal> {
        let (mut draft, notes) = self.draft(text)?;
        let mut texts = vec![(text.name.clone(), notes)];
        let mut pairing = Pairing::default();
        if let Some(text) = translation {
            if text.tongue == draft.tongue {
                return Err(Refusal::SameLanguage(text.tongue.tag()));
            }
            let (other, notes) = self.draft(text)?;
            pairing = translation::translate(&mut draft, other);
            texts.push((text.name.clone(), notes));
        }
        let date = draft.date.as_ref().map_or("undated".to_owned(), |date| date.value.to_string());
        let id = names.next(format!("{date}-{}", draft.kind.value))?;
        let folder = format!("councils/{}/{id}", self.council);
        let written: Vec<&str> = draft.sources.iter().map(|one| one.tongue.tag()).collect();
        let languages = &self.model.settings.languages;
        let tags = languages.all().map(|lang| languages.tag(lang).to_owned());
        let untranslated = tags.filter(|tag| !written.contains(&tag.as_str())).collect();
        let minutes = draft.minutes.iter().filter(|(_, text)| !text.is_empty());
        let minutes = minutes.map(|(tongue, text)| {
            (format!("minutes.{}.md", tongue.tag()), text.clone().into_bytes())
        });
        let kept = std::iter::once(text).chain(translation);
        let kept = kept.map(|text| (format!("files/{}", source_name(text)), text.bytes.clone()));
        let files = minutes.chain(kept).collect();
        let meeting = yaml::write(&draft, comments);
        Ok(Record { id, folder, meeting, files, draft, texts, pairing, untranslated })
    }

    fn draft(&self, text: &PressText) -> Result<(Draft, Notes), Refusal> {
        let tag = text.tongue.tag();
        if self.model.settings.languages.find(tag).is_none() {
            return Err(Refusal::NoLanguage(tag));
        }
        let outline = outline::read(&text.text);
        let mut notes = notes::of(&outline);
        notes.looks_like = text.looks_like;
        let languages = &self.model.settings.languages;
        let of_site = |(tongue, _): &(Tongue, &str)| languages.find(tongue.tag()).is_some();
        let titles = SOURCE_TITLES.into_iter().filter(of_site);
        let source = Source {
            title: titles.map(|(tongue, title)| (tongue, title.to_owned())).collect(),
            tongue: text.tongue,
            encoding: text.encoding,
            file: source_name(text),
            sha256: text.sha256.clone(),
            date: None,
        };
        let press = Press { tongue: text.tongue, outline, source };
        let known = Known { sectors: &self.sectors, councils: &self.councils };
        Ok((compose::draft(&press, &self.wishes, &known), notes))
    }
}

/// Finds names for meetings.
struct Names<'a> {
    taken: &'a BTreeSet<String>,
    wished: Option<&'a Id>,
    given: BTreeSet<String>,
}

impl Names<'_> {
    /// Returns the wished name or this one; a second meeting of this run gets a letter behind it.
    fn next(&mut self, base: String) -> Result<String, Refusal> {
        let base = self.wished.map_or(base, ToString::to_string);
        if self.taken.contains(&base) {
            return Err(Refusal::Exists(base));
        }
        // `…-2` would be the second page of a long meeting.
        let lettered = ('b'..='z').map(|letter| format!("{base}-{letter}"));
        let free = std::iter::once(base.clone())
            .chain(lettered)
            .find(|name| !self.taken.contains(name) && !self.given.contains(name));
        let name = free.ok_or(Refusal::NoFreeName(base))?;
        self.given.insert(name.clone());
        Ok(name)
    }
}

fn source_name(text: &PressText) -> String {
    let ending = if text.encoding == Encoding::Word { "docx" } else { "txt" };
    format!("source.{}.{ending}", text.tongue.tag())
}
