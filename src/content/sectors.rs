//! Reading `sectors.yaml`, the one file whose keys its author chooses.

use crate::base::diag::Diagnostics;
use crate::content::fields::{Expected, Fields, Read, Record, wrong};
use crate::content::node::{Node, NodeValue, Scalar};
use crate::content::raw::{RawSector, RawText};
use crate::content::shape::Shape;

/// Reads `sectors.yaml`, a map from id to fields.
pub fn read(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawSector> {
    let NodeValue::Map(entries) = &node.value else {
        let _: Option<()> = wrong("sectors", node, Expected::Map, diagnostics);
        return Vec::new();
    };
    let sector = |(id, node): &(Scalar, Node)| {
        // One that can't be read is declared all the same.
        let fields = SectorFields::read("sector", node, diagnostics);
        let (name, cofog) = fields.map_or((None, None), |one| (one.name, one.cofog));
        RawSector { id: id.clone(), name, cofog }
    };
    entries.iter().map(sector).collect()
}

/// Returns what `sectors.yaml` may hold.
pub fn shape() -> Shape {
    Shape::Map("sectors", Box::new(SectorFields::shape()))
}

/// What is said of a sector below its id.
struct SectorFields {
    name: Option<RawText>,
    cofog: Option<Scalar>,
}

impl Record for SectorFields {
    const NAME: &'static str = "sector";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        SectorFields {
            name: fields.required("name", diagnostics),
            cofog: fields.optional("cofog", diagnostics),
        }
    }
}
