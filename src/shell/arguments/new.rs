//! The command line of `diwan new` and `diwan init`: what a record, or a site, begins with.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use diwan::base::date::{Date, Day};
use diwan::base::diag::closest;
use diwan::model::words::{CouncilKind, MeetingKind, Verdict, Word};

use crate::shell::arguments::words::note;
use crate::shell::arguments::{date, day};

pub(crate) const INIT_EXAMPLES: &str = "\
Examples:
  diwan init raqqa
  diwan init raqqa --title \"…\" --publisher \"…\" --name \"…\" --lang ar

On a terminal it asks for what isn't given; elsewhere examples stand in its
place. The words are in the language of --lang, else in Arabic.";

const COUNCIL_EXAMPLES: &str = "\
Examples:
  diwan new council
  diwan new council --id raqqa --kind executive --name \"…\"

On a terminal it asks if --id or --kind is missing. What isn't given is TODO
in the file, and `diwan check` lists it. The words are in the language of
--lang, else in the site's first language.";

const MEETING_EXAMPLES: &str = "\
Examples:
  diwan new meeting
  diwan new meeting --council tabqa --kind regular --date 2026-01-31 \\
      --resolutions 12

On a terminal it asks if --council, --kind or --date is missing. What isn't
given is TODO in the files, and `diwan check` lists it. The words are in the
language of --lang, else in the site's first language.";

const CLARIFICATION_EXAMPLES: &str = "\
Examples:
  diwan new clarification
  diwan new clarification --resolution tabqa/2025-annual/8
  diwan new clarification --resolution tabqa/2025-annual/8 \\
      --verdict unfounded --title \"…\" --claim \"…\" --answer \"…\"

On a terminal it asks if --resolution is missing. What isn't given is TODO in
the files, and `diwan check` lists it. The words are in the language of --lang,
else in the site's first language.";

#[derive(Debug, Subcommand)]
pub(crate) enum NewCommand {
    /// Start a council
    ///
    /// Adds a folder to content/councils. Comments explain the fields, and those that
    /// may follow stand there too. Nothing that is there is changed.
    #[command(after_help = COUNCIL_EXAMPLES)]
    Council(CouncilOptions),
    /// Start a meeting: one that was held, or one to come
    ///
    /// Adds a folder to the council's, with minutes in each language of the site. Of a
    /// meeting to come it is the announcement. Nothing that is there is changed.
    #[command(after_help = MEETING_EXAMPLES)]
    Meeting(MeetingOptions),
    /// Start a clarification: the council's answer to a claim
    ///
    /// Adds a folder to content/clarifications. The council, the date, the evidence
    /// and the resolution's own words are filled in. Nothing that is there is changed.
    #[command(after_help = CLARIFICATION_EXAMPLES)]
    Clarification(ClarificationOptions),
}

#[derive(Debug, Args)]
pub(crate) struct InitOptions {
    /// Make the site's folders in this one
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// Call the site so
    #[arg(long, value_name = "TEXT", value_parser = note, allow_hyphen_values = true)]
    pub(crate) title: Option<String>,
    /// Name who publishes it
    #[arg(long, value_name = "TEXT", value_parser = note, allow_hyphen_values = true)]
    pub(crate) publisher: Option<String>,
    /// Name its first council
    #[arg(long, value_name = "TEXT", value_parser = note, allow_hyphen_values = true)]
    pub(crate) name: Option<String>,
    /// Name that council's folder: a part of addresses, which stays [default: council]
    #[arg(long, value_name = "ID")]
    pub(crate) council: Option<String>,
    /// Say what that council is [default: executive]
    #[arg(long, value_name = "KIND", value_parser = word::<CouncilKind>)]
    pub(crate) kind: Option<CouncilKind>,
    /// Date its first meeting so [default: SOURCE_DATE_EPOCH, else today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) date: Option<Day>,
}

#[derive(Debug, Args)]
pub(crate) struct CouncilOptions {
    /// Name its folder so: a part of addresses, which stays
    #[arg(long, value_name = "ID")]
    pub(crate) id: Option<String>,
    /// Say what it is: executive, legislative, justice, board, committee, directorate,
    /// municipality, commune, conference or other
    #[arg(long, value_name = "KIND", value_parser = word::<CouncilKind>)]
    pub(crate) kind: Option<CouncilKind>,
    /// Give its name
    #[arg(long, value_name = "TEXT", value_parser = note, allow_hyphen_values = true)]
    pub(crate) name: Option<String>,
    /// Put it below this council, named by its folder
    #[arg(long, value_name = "ID")]
    pub(crate) parent: Option<String>,
    /// Add it to this folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct MeetingOptions {
    /// Give it to this council, named by its folder [default: the only one]
    #[arg(long, value_name = "ID")]
    pub(crate) council: Option<String>,
    /// Say what it is: annual, regular, extraordinary, committee, conference or public
    #[arg(long, value_name = "KIND", value_parser = word::<MeetingKind>)]
    pub(crate) kind: Option<MeetingKind>,
    /// Say when it was, or will be: 2026-01-31, 2026-01 or 2026
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) date: Option<Date>,
    /// Give its title
    #[arg(long, value_name = "TEXT", value_parser = note, allow_hyphen_values = true)]
    pub(crate) title: Option<String>,
    /// Leave room for so many resolutions [default: 1]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(0..=500))]
    pub(crate) resolutions: Option<u16>,
    /// Name its folder so [default: its date and kind]
    #[arg(long, value_name = "ID")]
    pub(crate) id: Option<String>,
    /// Add it to this folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct ClarificationOptions {
    /// Rest it on this resolution: the council's folder, the meeting's folder, its number
    #[arg(long, value_name = "COUNCIL/MEETING/N")]
    pub(crate) resolution: Option<String>,
    /// State the fact: the headline
    #[arg(long, value_name = "TEXT", value_parser = note, allow_hyphen_values = true)]
    pub(crate) title: Option<String>,
    /// Say what is claimed, neutrally and briefly
    #[arg(long, value_name = "TEXT", value_parser = note, allow_hyphen_values = true)]
    pub(crate) claim: Option<String>,
    /// Say what was found of it: unfounded, misleading, outdated, partly_accurate,
    /// accurate or unverified [default: unverified]
    #[arg(long, value_name = "VERDICT", value_parser = word::<Verdict>)]
    pub(crate) verdict: Option<Verdict>,
    /// Answer it
    #[arg(long, value_name = "TEXT", value_parser = note, allow_hyphen_values = true)]
    pub(crate) answer: Option<String>,
    /// Date it so [default: SOURCE_DATE_EPOCH, else today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) date: Option<Day>,
    /// Name its folder so [default: the date, the council and the number]
    #[arg(long, value_name = "ID")]
    pub(crate) id: Option<String>,
    /// Add it to this folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
}

/// Reads a word of a vocabulary.
fn word<W: Word>(text: &str) -> Result<W, String> {
    let words: Vec<&str> = W::ALL.iter().map(|(_, word)| *word).collect();
    let found = W::ALL.iter().find(|(_, word)| *word == text);
    found.map(|(value, _)| *value).ok_or_else(|| match closest(text, &words) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("it is one of: {}", words.join(", ")),
    })
}
