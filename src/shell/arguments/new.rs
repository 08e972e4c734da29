//! The command line of `diwan new`: what a record begins with.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use diwan::base::date::Day;
use diwan::base::diag::closest;
use diwan::model::words::{Verdict, Word};

use crate::shell::arguments::{day, note};

const CLARIFICATION_EXAMPLES: &str = "\
Examples:
  diwan new clarification --resolution tabqa/2025-annual/8
  diwan new clarification --resolution tabqa/2025-annual/8 \\
      --verdict unfounded --title \"…\" --claim \"…\" --answer \"…\"

What isn't given is TODO in the files, and `diwan check` lists it. The words
are in the language of --lang, else in the site's first language.";

#[derive(Debug, Subcommand)]
pub(crate) enum NewCommand {
    /// Start a clarification: the council's answer to a claim
    ///
    /// Adds a folder to content/clarifications. The council, the date, the evidence
    /// and the resolution's own words are filled in. Nothing that is there is changed.
    #[command(after_help = CLARIFICATION_EXAMPLES)]
    Clarification(ClarificationOptions),
}

#[derive(Debug, Args)]
pub(crate) struct ClarificationOptions {
    /// Rest it on this resolution: the council's folder, the meeting's folder, its number
    #[arg(long, value_name = "COUNCIL/MEETING/N")]
    pub(crate) resolution: String,
    /// State the fact: the headline
    #[arg(long, value_name = "TEXT", value_parser = note, allow_hyphen_values = true)]
    pub(crate) title: Option<String>,
    /// Say what is claimed, neutrally and briefly
    #[arg(long, value_name = "TEXT", value_parser = note, allow_hyphen_values = true)]
    pub(crate) claim: Option<String>,
    /// Say what was found of it: unfounded, misleading, outdated, partly_accurate,
    /// accurate or unverified [default: unverified]
    #[arg(long, value_name = "VERDICT", value_parser = verdict)]
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

fn verdict(text: &str) -> Result<Verdict, String> {
    let words: Vec<&str> = Verdict::ALL.iter().map(|(_, word)| *word).collect();
    let found = Verdict::ALL.iter().find(|(_, word)| *word == text);
    found.map(|(verdict, _)| *verdict).ok_or_else(|| match closest(text, &words) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("it is one of: {}", words.join(", ")),
    })
}
