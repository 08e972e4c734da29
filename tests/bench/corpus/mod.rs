//! A corpus of any size: what councils of all levels might have decided in weekly meetings, for
//! measuring. The same numbers and the same seed give the same bytes.
#![allow(dead_code, reason = "each of those that share it uses its own part")]

pub(crate) mod content;
mod day;
mod draw;
pub(crate) mod hugo;
mod minutes;
pub(crate) mod records;
mod words;

use std::fmt::Write;

pub(crate) use records::Corpus;

/// A file: its path below the content folder, and its text.
pub(crate) type File = (String, String);

/// The program that a content folder is for.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// For diwan.
    Diwan,
    /// For Hugo.
    Hugo,
}

impl Corpus {
    /// Returns the files that belong to no meeting.
    pub(crate) fn frame(&self, form: Form) -> Vec<File> {
        let councils = (0..self.councils).map(|number| self.council(number));
        match form {
            Form::Diwan => content::site()
                .into_iter()
                .chain(councils.map(|one| content::council(&one)))
                .collect(),
            Form::Hugo => hugo::site()
                .into_iter()
                .chain(councils.flat_map(|one| hugo::council(&one)))
                .collect(),
        }
    }

    /// Returns the files of a meeting.
    pub(crate) fn files(&self, number: usize, form: Form) -> Vec<File> {
        match form {
            Form::Diwan => content::meeting(self, self.meeting(number)),
            Form::Hugo => hugo::meeting(self, self.meeting(number)),
        }
    }
}

/// Adds a line.
fn line(to: &mut String, text: std::fmt::Arguments<'_>) {
    to.write_fmt(text).expect("memory takes it");
    to.push('\n');
}
