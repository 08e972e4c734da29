//! Which share cards the command line asks for.

use clap::ValueEnum;

use diwan::pages::cards::Which;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Cards {
    /// Councils, meetings, resolutions and clarifications
    All,
    /// Clarifications alone
    Clarifications,
    /// None
    None,
}

impl Cards {
    /// Returns which records these are; unless somebody asks, those that fit.
    pub(crate) fn which(asked: Option<Self>) -> Which {
        match asked {
            None => Which::Fitting,
            Some(Cards::All) => Which::All,
            Some(Cards::Clarifications) => Which::Clarifications,
            Some(Cards::None) => Which::None,
        }
    }
}
