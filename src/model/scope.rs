//! What a record may refer to while it is read, before the other records are.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::ids::{Id, is_slug};
use crate::base::language::Language;
use crate::base::text::{Lang, Text};
use crate::content::node::Scalar;
use crate::content::raw::RawText;
use crate::model::contacts;
use crate::model::languages::Languages;
use crate::model::unfinished;
use crate::model::values;

/// Names that are known before any record is checked: a folder is enough to be declared.
pub struct Declared<'a> {
    /// The site's languages.
    pub languages: &'a Languages,
    /// What each of them is written like.
    pub writings: &'a [Language],
    /// Sector ids; nothing if their file can't be read.
    pub sectors: Option<BTreeSet<String>>,
    /// Names of councils' folders that are no ids: they have been reported themselves.
    pub refused: &'a BTreeSet<String>,
    /// Council ids.
    pub councils: BTreeSet<Id>,
    /// Ids of meetings, by council.
    pub meetings: BTreeMap<Id, BTreeSet<Id>>,
    /// Every path of the content folder.
    pub paths: &'a BTreeSet<String>,
}

/// What one record may refer to, and what of it the record does refer to.
pub struct Scope<'a> {
    /// What there is.
    pub declared: &'a Declared<'a>,
    // A record with an unknown name has an error: only what was found is worth remembering.
    found: RefCell<BTreeSet<Name>>,
}

/// Something that was declared when a record referred to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Name {
    /// A council.
    Council(Id),
    /// A meeting of a council.
    Meeting(Id, Id),
    /// A sector.
    Sector(String),
    /// A path below the content folder.
    Path(String),
}

/// A body that acts: a council of the site, or one that is only named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Body {
    /// A council.
    Council(Id),
    /// A name.
    Named(Text),
}

/// The words of a full name: council, meeting and, for a resolution, its last part.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FullName {
    /// The council.
    pub council: Id,
    /// The meeting.
    pub meeting: Id,
    /// The last part of the resolution's name.
    pub resolution: Option<String>,
}

impl fmt::Display for FullName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.council, self.meeting)?;
        self.resolution.iter().try_for_each(|resolution| write!(out, "/{resolution}"))
    }
}

impl Declared<'_> {
    /// Tells whether there is something of this name.
    pub fn has(&self, name: &Name) -> bool {
        match name {
            Name::Council(id) => self.councils.contains(id),
            Name::Meeting(council, id) => {
                self.meetings.get(council).is_some_and(|meetings| meetings.contains(id))
            }
            Name::Sector(id) => self.sectors.as_ref().is_some_and(|all| all.contains(id)),
            Name::Path(path) => self.paths.contains(path),
        }
    }
}

impl<'a> Scope<'a> {
    /// Makes the scope of a record that hasn't referred to anything yet.
    pub fn new(declared: &'a Declared<'a>) -> Self {
        Scope { declared, found: RefCell::default() }
    }

    /// Returns what the record has referred to.
    pub fn found(self) -> BTreeSet<Name> {
        self.found.into_inner()
    }

    /// Tells whether there is something of this name.
    pub fn has(&self, name: Name) -> bool {
        let has = self.declared.has(&name);
        if has {
            self.found.borrow_mut().insert(name);
        }
        has
    }

    /// Reads an optional text.
    pub fn text(&self, raw: Option<&RawText>, diagnostics: &mut Diagnostics) -> Option<Text> {
        let raw = raw?;
        contacts::check_typed(raw, diagnostics);
        unfinished::check_typed(raw, diagnostics);
        values::text(raw, self.declared.languages, diagnostics)
    }

    /// Reads a list of texts.
    pub fn texts(&self, raws: &[RawText], diagnostics: &mut Diagnostics) -> Vec<Text> {
        raws.iter().filter_map(|raw| self.text(Some(raw), diagnostics)).collect()
    }

    /// Reads a text that names something by its label in any language: none is missing.
    pub fn label(&self, raw: &RawText, diagnostics: &mut Diagnostics) -> Option<Text> {
        let mut reports = Diagnostics::new();
        let text = values::text(raw, self.declared.languages, &mut reports);
        let kept = reports.into_iter().filter(|one| one.code != codes::MISSING_TRANSLATION);
        diagnostics.extend(kept);
        text
    }

    /// Reads the id of a council that is there.
    pub fn council(&self, scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<Id> {
        let id = Id::parse(&scalar.text).ok().filter(|id| self.has(Name::Council(id.clone())));
        if id.is_none() && !self.declared.refused.contains(&scalar.text) {
            let known = self.declared.councils.iter().map(Id::as_str);
            let report = Diagnostic::new(codes::UNKNOWN_COUNCIL, scalar.place);
            diagnostics.push(report.with("id", &scalar.text).suggesting(&scalar.text, known));
        }
        id
    }

    /// Reads a sector id.
    pub fn sector(&self, scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<String> {
        let sectors = self.declared.sectors.as_ref()?;
        if self.has(Name::Sector(scalar.text.clone())) {
            return Some(scalar.text.clone());
        }
        let known = sectors.iter().map(String::as_str);
        let report = Diagnostic::new(codes::UNKNOWN_SECTOR, scalar.place);
        diagnostics.push(report.with("id", &scalar.text).suggesting(&scalar.text, known));
        None
    }

    /// Reads a body: a plain word made like an id is a council, anything else a name.
    pub fn body(&self, raw: &RawText, diagnostics: &mut Diagnostics) -> Option<Body> {
        match raw.values.as_slice() {
            [(None, scalar)] if is_slug(&scalar.text) => {
                self.council(scalar, diagnostics).map(Body::Council)
            }
            _ => self.text(Some(raw), diagnostics).map(Body::Named),
        }
    }

    /// Reads `council/meeting` or `council/meeting/number`; the number itself is checked once
    /// all meetings are read.
    pub fn full_name(&self, scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<FullName> {
        let name = self.split_name(&scalar.text);
        let refused =
            scalar.text.split('/').next().is_some_and(|id| self.declared.refused.contains(id));
        if name.is_none() && !refused {
            let report = Diagnostic::new(codes::UNKNOWN_MEETING, scalar.place);
            let typed: Vec<&str> = scalar.text.split('/').collect();
            // The meetings of the council that was meant, or else the councils.
            let council = typed.first().and_then(|id| Id::parse(id).ok());
            let report = report.with("name", &scalar.text);
            diagnostics.push(match council.and_then(|id| self.declared.meetings.get(&id)) {
                Some(meetings) => {
                    let typed = typed.iter().take(2).copied().collect::<Vec<_>>().join("/");
                    let council = typed.split('/').next().unwrap_or_default();
                    let known: Vec<String> =
                        meetings.iter().map(|id| format!("{council}/{id}")).collect();
                    report.suggesting(&typed, known.iter().map(String::as_str))
                }
                None => report.suggesting(typed[0], self.declared.meetings.keys().map(Id::as_str)),
            });
        }
        name
    }

    /// Returns the language that a file's name or a key gives, if the site has it.
    pub fn language(&self, tag: &str) -> Option<Lang> {
        self.declared.languages.find(tag)
    }

    fn split_name(&self, name: &str) -> Option<FullName> {
        let parts: Vec<&str> = name.trim().split('/').collect();
        let (council, meeting, resolution) = match parts.as_slice() {
            [council, meeting] => (council, meeting, None),
            [council, meeting, resolution] => (council, meeting, Some(*resolution)),
            _ => return None,
        };
        let (council, meeting) = (Id::parse(council).ok()?, Id::parse(meeting).ok()?);
        let declared = self.has(Name::Meeting(council.clone(), meeting.clone()));
        let resolution = resolution.map(values::fold_number);
        declared.then_some(FullName { council, meeting, resolution })
    }
}
