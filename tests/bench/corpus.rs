//! Writes a corpus to disk: a content folder of any size, for measuring.

#[path = "corpus/mod.rs"]
mod corpus;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Parser, ValueEnum};
use rayon::prelude::*;

use corpus::{Corpus, File, Form};

/// Writes the records of councils that never were, the same ones for the same numbers
#[derive(Parser)]
struct Arguments {
    /// How many meetings all councils held together
    #[arg(long, default_value_t = 1_000)]
    meetings: usize,
    /// How many resolutions each meeting took
    #[arg(long, default_value_t = 10)]
    resolutions: usize,
    /// How many councils there are; a meeting a week each, up to two years, without it
    #[arg(long)]
    councils: Option<usize>,
    /// Another seed gives other texts
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The program that the content is for
    #[arg(long = "for", value_enum, default_value_t = Program::Diwan)]
    program: Program,
    /// The folder to write; it must not be there
    #[arg(long)]
    out: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Program {
    Diwan,
    Hugo,
}

fn main() -> io::Result<()> {
    let arguments = Arguments::parse();
    let corpus = Corpus {
        meetings: arguments.meetings.max(1),
        resolutions: arguments.resolutions.max(1),
        councils: arguments.councils.unwrap_or(arguments.meetings.div_ceil(100)).max(4),
        seed: arguments.seed,
    };
    let form = match arguments.program {
        Program::Diwan => Form::Diwan,
        Program::Hugo => Form::Hugo,
    };
    fs::create_dir(&arguments.out)?;
    write(&arguments.out, corpus.frame(form))?;
    let meetings = (0..corpus.meetings).into_par_iter();
    meetings.try_for_each(|number| write(&arguments.out, corpus.files(number, form)))
}

fn write(root: &Path, files: Vec<File>) -> io::Result<()> {
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, text)?;
    }
    Ok(())
}
