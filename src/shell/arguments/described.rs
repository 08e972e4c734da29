//! The command line described to other programs, by the same definition that reads it: to shells,
//! which complete it, and to `man`.

use std::io;
use std::path::PathBuf;

use clap::{Args, Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use crate::shell::arguments::Arguments;

pub(super) const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  mkdir -p ~/.local/share/bash-completion/completions
  diwan completions bash > ~/.local/share/bash-completion/completions/diwan
  diwan completions fish > ~/.config/fish/completions/diwan.fish
  diwan completions zsh > ~/.zfunc/_diwan
                                 with `fpath+=~/.zfunc` before compinit in .zshrc";

pub(super) const MAN_EXAMPLES: &str = "\
Examples:
  diwan man --output ~/.local/share/man/man1
  diwan man > diwan.1";

#[derive(Debug, Args)]
pub(crate) struct CompletionsOptions {
    /// Complete in this shell
    #[arg(value_enum)]
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct ManOptions {
    /// Write a page for each command to this folder
    #[arg(long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
}

/// A man page.
pub(crate) struct Page {
    /// What it is called: `diwan-build.1`.
    pub(crate) name: String,
    /// What it holds.
    pub(crate) text: Vec<u8>,
}

/// Returns what lets a shell complete the command line.
pub(crate) fn completions(shell: Shell) -> Vec<u8> {
    let mut command = Arguments::command();
    let mut text = Vec::new();
    let name = command.get_name().to_owned();
    clap_complete::generate(shell, &mut command, name, &mut text);
    text
}

/// Returns the man pages: the program's, then those of its commands.
pub(crate) fn man_pages() -> Vec<Page> {
    // `help` needs no page of its own.
    let mut command = Arguments::command().disable_help_subcommand(true);
    command.build();
    let mut pages = Vec::new();
    let source = format!("diwan {}", command.get_version().unwrap_or_default());
    collect(&command, &source, &mut pages);
    pages
}

fn collect(command: &Command, source: &str, pages: &mut Vec<Page>) {
    let man = Man::new(command.clone()).source(source);
    let mut text = Vec::new();
    render(command, &man, &mut text).expect("memory takes it");
    pages.push(Page { name: man.get_filename(), text });
    for inner in command.get_subcommands() {
        collect(inner, source, pages);
    }
}

fn render(command: &Command, man: &Man, text: &mut Vec<u8>) -> io::Result<()> {
    man.render_title(text)?;
    man.render_name_section(text)?;
    man.render_synopsis_section(text)?;
    man.render_description_section(text)?;
    man.render_options_section(text)?;
    if command.has_subcommands() {
        man.render_subcommands_section(text)?;
    }
    let examples = command.get_after_help().map(ToString::to_string);
    examples.map_or(Ok(()), |examples| add_examples(&examples).to_writer(text))
}

/// Returns what stands below the help as a section whose lines stay as they are.
fn add_examples(text: &str) -> Roff {
    let text = text.strip_prefix("Examples:\n").unwrap_or(text);
    let mut roff = Roff::new();
    roff.control("SH", ["EXAMPLES"]).control("nf", []);
    for line in text.lines() {
        roff.text([roman(line)]);
    }
    roff.control("fi", []);
    roff
}
