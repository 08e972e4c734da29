//! What any program must pay that makes a site: writes files of the same paths and sizes as another
//! site's, from memory, without making them.
//!
//! Standard input has a line a file: its size in bytes, a space, and its path. Only one argument:
//! the folder to write, which must not be there.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

fn main() -> io::Result<()> {
    let root = env::args_os().nth(1).map(PathBuf::from).ok_or_else(|| wrong("no folder"))?;
    let list = io::read_to_string(io::stdin())?;
    let mut files = list.lines().map(file).collect::<io::Result<Vec<(&str, usize)>>>()?;
    files.sort_unstable();
    fs::create_dir(&root)?;
    // Folders first, each once, so that only files are left for the threads.
    let folders: BTreeSet<&Path> =
        files.iter().filter_map(|(path, _)| Path::new(path).parent()).collect();
    for folder in folders {
        fs::create_dir_all(root.join(folder))?;
    }
    let longest = files.iter().map(|(_, size)| *size).max().unwrap_or(0);
    let bytes = vec![b'x'; longest];
    files.par_iter().try_for_each(|(path, size)| fs::write(root.join(path), &bytes[..*size]))
}

fn file(line: &str) -> io::Result<(&str, usize)> {
    let (size, path) = line.split_once(' ').ok_or_else(|| wrong(line))?;
    Ok((path, size.parse().map_err(|_| wrong(line))?))
}

fn wrong(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, what)
}
