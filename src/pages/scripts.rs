//! The scripts of a theme, by what each is for. Every page can do without them.

use crate::pages::script::Script;

/// The script of tables of resolutions.
const TABLES: &str = "scripts/tables.js";

/// The script of the search page.
const SEARCH: &str = "scripts/search.js";

/// The script that saves a council's pages.
const SAVE: &str = "scripts/save.js";

/// The script by which a telephone passes on a record's lines.
const SHARE: &str = "scripts/share.js";

/// The script by which every page has the worker keep what is read.
const REGISTER: &str = "scripts/register.js";

/// The worker.
const WORKER: &str = "scripts/worker.js";

/// The scripts; one is missing if it can't stand in a page.
pub struct Scripts {
    /// Sorts and filters tables.
    pub tables: Option<Script>,
    /// Searches.
    pub search: Option<Script>,
    /// Saves a council's pages.
    pub save: Option<Script>,
    /// Passes on a record's lines.
    pub share: Option<Script>,
    /// What keeps pages for reading without a connection.
    pub keeping: Option<Keeping>,
}

/// What keeps pages for reading without a connection: both scripts, or none.
pub struct Keeping {
    /// Stands inside every page, and brings in the worker.
    pub register: Script,
    /// The worker, a file of its own.
    pub worker: Script,
}

impl Scripts {
    /// Takes the scripts from their files.
    pub fn new(mut read: impl FnMut(&str) -> Option<Script>) -> Self {
        let (register, worker) = (read(REGISTER), read(WORKER));
        Scripts {
            tables: read(TABLES),
            search: read(SEARCH),
            save: read(SAVE),
            share: read(SHARE),
            keeping: register.zip(worker).map(|(register, worker)| Keeping { register, worker }),
        }
    }
}
