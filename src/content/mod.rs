//! Which file is which record, and the shapes that were typed, with a place for every value.
//!
//! What the values mean is the model's business; nothing here knows a status from a sector.

pub mod fields;
pub mod folders;
pub mod marks;
pub mod node;
pub mod outline;
pub mod raw;
pub mod read;
pub mod record_name;
pub mod sectors;
pub mod shape;
pub mod tree;
pub mod wordings;
pub mod yaml;
pub mod yaml_error;
