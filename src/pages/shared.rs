//! A value that many pages show: made into what templates take once, and then shared by all.

use serde::Serialize;
use tera::Value;

/// A value as templates take it. To copy it costs next to nothing.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub struct Shared(Value);

impl Shared {
    /// Makes it of plain data.
    pub fn new(value: &impl Serialize) -> Self {
        Shared(Value::from_serializable(value))
    }
}
