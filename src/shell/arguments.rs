//! The command line: commands, options, help.

mod cards;
mod described;
mod new;
mod published;
mod schema;
mod serve;
mod translate;
mod words;

pub(crate) use cards::Cards;
pub(crate) use described::{CompletionsOptions, ManOptions, completions, man_pages};
pub(crate) use new::{
    ClarificationOptions, CouncilOptions, InitOptions, MeetingOptions, NewCommand,
};
pub(crate) use published::{RollbackOptions, VerifyOptions};
pub(crate) use schema::SchemaOptions;
pub(crate) use serve::ServeOptions;
pub(crate) use translate::{DoneOptions, ExportOptions, PoOptions, TextsOptions, TranslateCommand};

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

use diwan::base::date::{Date, Day};
use diwan::base::report::MessageLanguage;
use diwan::model::words::Status;

use crate::shell::arguments::words::{
    base_url, date, day, message_language, note, progress, status,
};

/// Turn the records of councils into a static site
///
/// Councils' minutes and resolutions, in Arabic and Kurmanji, become a folder of
/// web pages for any static server or USB stick.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 79, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Give messages in this language [default: the locale's, else English]
    #[arg(long, global = true, value_name = "LANG", value_parser = message_language)]
    pub(crate) lang: Option<MessageLanguage>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  diwan init raqqa               begin a site in the folder raqqa
  diwan check                    say what is wrong with content/
  diwan build                    make the site in output/
  diwan status                   say what is late, and what nobody reported on
  diwan import press.txt --council tabqa
                                 make a draft record of a press text
  diwan update tabqa/2025-annual/4 --status ongoing
                                 report what became of a resolution
  diwan verify /media/stick      say whether a copy of the site is whole
  diwan build --help             show every option of build

Exit status: 0 fine, 1 the content has errors or a copy isn't whole, 2 the
command could not run, 75 another build is writing the same site.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Begin a site with one council and one meeting, ready to build
    ///
    /// Makes DIR/content; what is there already is never changed. Comments in the files
    /// explain what each field means, in the language of --lang.
    #[command(after_help = new::INIT_EXAMPLES)]
    Init(InitOptions),
    /// Check the content and write the site
    ///
    /// Nothing is written while there is an error. The output folder is replaced
    /// as a whole or not at all; files at its top that begin with a dot are kept.
    #[command(after_help = BUILD_EXAMPLES)]
    Build(BuildOptions),
    /// Check everything that build checks, and write nothing
    ///
    /// Every problem of the whole content is listed in one run, with its file,
    /// line and column, and what to do.
    #[command(after_help = CHECK_EXAMPLES)]
    Check(CheckOptions),
    /// Show what became of the resolutions, and what is late
    ///
    /// The same counts as on the site's first page, and the resolutions that are late,
    /// due soon, without news, unreported or untranslated, by council.
    #[command(after_help = STATUS_EXAMPLES)]
    Status(StatusOptions),
    /// Make draft records of press texts
    ///
    /// Each file becomes a meeting of the council: a text (UTF-8, Windows-1256) or a
    /// Word document (.docx), in Arabic or in Kurmanji; `-` is standard input. What
    /// the text says is written with its words, what is guessed is marked, and the
    /// report tells where every line went. Nothing that is there is overwritten.
    #[command(after_help = IMPORT_EXAMPLES)]
    Import(ImportOptions),
    /// Report what became of a resolution
    ///
    /// Adds an entry at the end of the meeting's updates.yaml and changes nothing
    /// else in it. Everything is checked first; nothing is written while there is
    /// an error. Evidence that is a file is copied to the meeting's files, and its
    /// SHA-256 is recorded, so that it can't be swapped unseen.
    #[command(after_help = UPDATE_EXAMPLES)]
    Update(UpdateOptions),
    /// Start a record, with everything filled in that is known
    #[command(subcommand)]
    New(NewCommand),
    /// Show the site in a browser while you write
    ///
    /// It is what a build would write now, but for a script that reloads a page when
    /// it has changed, and marks what is new. While the content has errors, pages show
    /// them above the last site that had none. Nothing is written; stop it with Ctrl-C.
    #[command(after_help = serve::SERVE_EXAMPLES)]
    Serve(ServeOptions),
    /// Write what lets editors complete, explain and check the records
    ///
    /// A JSON Schema for each file of the format, with the meaning of every field in
    /// English, Arabic and Kurmanji. The first line of a file names its schema.
    #[command(after_help = schema::SCHEMA_EXAMPLES)]
    Schema(SchemaOptions),
    /// Show what is untranslated, and hand texts to translators and take them back
    #[command(subcommand)]
    Translate(TranslateCommand),
    /// Publish the site before the published one again
    ///
    /// The two change places in one step; a second rollback undoes the first. Files at
    /// the top that begin with a dot stay published. A site that isn't whole any more
    /// isn't put back.
    #[command(after_help = published::ROLLBACK_EXAMPLES)]
    Rollback(RollbackOptions),
    /// Check a copy of the site: a stick, a mirror, the output itself
    ///
    /// Every file is compared with the size and the SHA-256 in the copy's own
    /// manifest.json, and each that is altered, missing or not the site's is listed;
    /// files at the top that begin with a dot aside.
    #[command(after_help = published::VERIFY_EXAMPLES)]
    Verify(VerifyOptions),
    /// Print what lets a shell complete diwan's commands and options
    #[command(after_help = described::COMPLETIONS_EXAMPLES)]
    Completions(CompletionsOptions),
    /// Print the man page, or write those of all commands to a folder
    #[command(after_help = described::MAN_EXAMPLES)]
    Man(ManOptions),
}

const BUILD_EXAMPLES: &str = "\
Examples:
  diwan build
  diwan build --output public --base-url https://councils.example
  diwan build --content records --date 2026-01-31
  diwan build --compress --zip --base-url https://councils.example
  diwan build --single tabqa/2025-annual
                                 one file to send: tabqa_2025-annual.html";

const CHECK_EXAMPLES: &str = "\
Examples:
  diwan check
  diwan check --lang ar
  diwan check --format json > problems.json";

const STATUS_EXAMPLES: &str = "\
Examples:
  diwan status
  diwan status --council tabqa --lang ar
  diwan status --format json > status.json";

const IMPORT_EXAMPLES: &str = "\
Examples:
  diwan import press.txt --council tabqa
  diwan import press.docx --council tabqa --date 2026-01-31
  diwan import ar.txt --translation ku.txt --council tabqa --dry-run

With --lang ar or --lang ku the texts are taken to be in that language.";

const UPDATE_EXAMPLES: &str = "\
Examples:
  diwan update tabqa/2025-annual/4 --status in_progress --progress 40
  diwan update tabqa/2025-annual/4 --status completed --evidence report.pdf
  diwan update tabqa/2025-annual/4 --status on_hold --note \"…\" --lang ku

The words of --note and --by are in the language of --lang, else in the site's
first language.";

/// What `check` and `build` read.
#[derive(Debug, Args)]
pub(crate) struct Sources {
    /// Read the records in this folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
    /// Let files of this folder take the place of the theme's own
    /// [default: themes/default, where it is there]
    #[arg(long, value_name = "DIR")]
    pub(crate) theme: Option<PathBuf>,
    /// Use this address of the site instead of the one in site.yaml
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(crate) base_url: Option<String>,
    /// Work out deadlines as of this day
    /// [default: SOURCE_DATE_EPOCH, else today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) date: Option<Day>,
}

#[derive(Debug, Args)]
pub(crate) struct BuildOptions {
    #[command(flatten)]
    pub(crate) sources: Sources,
    /// Write to this folder [default: output, or the current one with --single]
    #[arg(long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
    /// Make one HTML file of a meeting, in all languages, with its pictures and nothing
    /// beside it, to send or hand on; the site stays as it is
    #[arg(
        long,
        value_name = "COUNCIL/MEETING",
        conflicts_with_all = ["compress", "zip", "full", "timings"]
    )]
    pub(crate) single: Option<String>,
    /// Add .br and .gz beside each text file, for servers that send them as they are
    #[arg(long)]
    pub(crate) compress: bool,
    /// Add a ZIP file per council and language in zip/, to be read offline
    #[arg(long)]
    pub(crate) zip: bool,
    /// Draw share cards, which chats show beside a link, for these records; they need
    /// an address of the site [default: all, or above 1,000 records clarifications]
    #[arg(long, value_name = "WHICH", value_enum)]
    pub(crate) cards: Option<Cards>,
    /// Work on this many files at a time [default: one per processor]
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,
    /// Make every file and compare it byte by byte with the published one; else a
    /// file is taken to be the same whose size, time and inode are
    #[arg(long)]
    pub(crate) full: bool,
    /// Say where the time went: phases, kinds of pages, the slowest files
    #[arg(long)]
    pub(crate) timings: bool,
}

impl BuildOptions {
    /// Returns the folder of the site.
    pub(crate) fn site(&self) -> &Path {
        self.output.as_deref().unwrap_or(Path::new("output"))
    }
}

#[derive(Debug, Args)]
pub(crate) struct CheckOptions {
    #[command(flatten)]
    pub(crate) sources: Sources,
    /// Print the report in this form
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct StatusOptions {
    #[command(flatten)]
    pub(crate) sources: Sources,
    /// Show this council only, named by its folder
    #[arg(long, value_name = "ID")]
    pub(crate) council: Option<String>,
    /// Print the board in this form
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct ImportOptions {
    /// Read these press texts, a meeting each
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Give the records to this council, named by its folder
    #[arg(long, value_name = "ID")]
    pub(crate) council: String,
    /// Read the same meeting's text in the other language from this file
    #[arg(long, value_name = "FILE")]
    pub(crate) translation: Option<PathBuf>,
    /// Name the meeting so [default: its date and kind]
    #[arg(long, value_name = "ID")]
    pub(crate) id: Option<String>,
    /// Say when the meeting was: 2026-01-31, 2026-01 or 2026
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) date: Option<Date>,
    /// Print the record and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Add the records to this folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct UpdateOptions {
    /// Name the resolution: the council's folder, the meeting's folder, its number
    #[arg(value_name = "COUNCIL/MEETING/N")]
    pub(crate) name: String,
    /// Report this status: not_started, in_progress, partial, completed (needs
    /// --evidence), on_hold (needs --note), cancelled, superseded, ongoing or
    /// not_applicable
    #[arg(long, value_name = "STATUS", value_parser = status)]
    pub(crate) status: Status,
    /// Say when that was: 2026-01-31, 2026-01 or 2026
    /// [default: SOURCE_DATE_EPOCH, else today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) date: Option<Date>,
    /// Say how much is done, of 100
    #[arg(long, value_name = "0-100", value_parser = progress)]
    pub(crate) progress: Option<u32>,
    /// Add these words
    #[arg(long, value_name = "TEXT", value_parser = note, allow_hyphen_values = true)]
    pub(crate) note: Option<String>,
    /// Prove it with this address or file; may be repeated
    #[arg(long, value_name = "URL|FILE")]
    pub(crate) evidence: Vec<OsString>,
    /// Say who reports it: a council, named by its folder, or any other name
    #[arg(long, value_name = "COUNCIL")]
    pub(crate) by: Option<String>,
    /// Print the entry and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Find the meeting in this folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}
