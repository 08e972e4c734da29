//! The world: the command line, the disk, the clock, the terminal.

pub(crate) mod append;
pub(crate) mod arguments;
pub(crate) mod build;
pub(crate) mod check;
pub(crate) mod clock;
pub(crate) mod compress;
pub(crate) mod disk;
pub(crate) mod evidence;
pub(crate) mod failure;
pub(crate) mod folder;
pub(crate) mod hash;
pub(crate) mod import;
pub(crate) mod manifest;
pub(crate) mod memory;
pub(crate) mod progress;
pub(crate) mod publish;
pub(crate) mod record;
pub(crate) mod say;
pub(crate) mod stage;
pub(crate) mod stamp;
pub(crate) mod status;
pub(crate) mod timings;
pub(crate) mod update;
