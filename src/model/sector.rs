//! Sectors: the fields of work that resolutions are sorted by.

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::ids::{Id, IdProblem};
use crate::base::text::Text;
use crate::content::node::NodeValue;
use crate::content::{sectors, yaml};
use crate::model::languages::Languages;
use crate::model::load::Reading;
use crate::model::texts::Texts;
use crate::model::values;

/// A field of work that resolutions are sorted by.
#[derive(Debug)]
pub struct Sector {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its code in the Classification of the Functions of Government.
    pub cofog: Option<String>,
}

/// Reads the sectors; `None` if their file is there and can't be read.
pub fn load(reading: &Reading<'_>, diagnostics: &mut Diagnostics) -> Option<Vec<Sector>> {
    let Some(document) = reading.folders.sectors else { return Some(Vec::new()) };
    let texts = Texts::of([document], reading.sources, diagnostics);
    let node = yaml::parse(texts.get(document)?, document.file, diagnostics)?;
    if !matches!(node.value, NodeValue::Map(_)) {
        sectors::read(&node, diagnostics);
        return None;
    }
    let mut all = Vec::new();
    for raw in sectors::read(&node, diagnostics) {
        let code = match Id::parse(&raw.id.text) {
            Ok(_) => None,
            Err(IdProblem::Malformed) => Some(codes::BAD_ID),
            Err(IdProblem::Reserved) => Some(codes::RESERVED_ID),
        };
        let report = |code| Diagnostic::new(code, raw.id.place).with("id", &raw.id.text);
        diagnostics.extend(code.map(report));
        let name = raw.name.as_ref();
        let name = name.and_then(|name| values::text(name, reading.languages, diagnostics));
        let cofog = raw.cofog.map(|code| code.text);
        // A sector without a name is declared all the same: its resolutions aren't to blame.
        if let Some(name) = name.or_else(|| stand_in_name(&raw.id.text, reading.languages)) {
            all.push(Sector { id: raw.id.text, name, cofog });
        }
    }
    all.sort_by(|one, other| one.id.cmp(&other.id));
    Some(all)
}

fn stand_in_name(id: &str, languages: &Languages) -> Option<crate::base::text::Text> {
    let mut values = vec![None; languages.count()];
    values[0] = Some(id.to_owned());
    crate::base::text::Text::new(values)
}
