//! Writes a record to begin with, line by line.

use std::fmt::Write;

use crate::base::schema_line::schema_line;
use crate::base::yaml::quote;
use crate::model::unfinished::TODO;
use crate::starting::Words;
use crate::starting::voice::Voice;

/// A YAML file in the making.
pub(super) struct Skeleton<'a> {
    out: String,
    tags: &'a [String],
    voice: &'a Voice,
}

impl<'a> Skeleton<'a> {
    /// Begins a file of the format that lies so many folders below the content folder; `tags` are
    /// the site's languages.
    pub(super) fn new(file: &str, depth: usize, tags: &'a [String], voice: &'a Voice) -> Self {
        Skeleton { out: schema_line(file, depth), tags, voice }
    }

    /// Returns the file.
    pub(super) fn end(self) -> String {
        self.out
    }

    /// Writes a line, a field or the item of a list.
    pub(super) fn line(&mut self, indent: usize, text: &str) {
        writeln!(self.out, "{:indent$}{text}", "").expect("a string takes every text");
    }

    /// Leaves a line free.
    pub(super) fn blank(&mut self) {
        self.out.push('\n');
    }

    /// Explains what follows.
    pub(super) fn comment(&mut self, indent: usize, id: &str) {
        for line in self.voice.say(id).lines() {
            self.line(indent, &format!("# {line}"));
        }
    }

    /// Explains what follows with the words that it can be, a line each: words of two directions
    /// can't be read in a row.
    pub(super) fn choices(&mut self, indent: usize, id: &str, words: &[String]) {
        self.comment(indent, id);
        for word in words {
            self.line(indent, &format!("#   {word}"));
        }
    }

    /// Writes a text: what is known of it, or in every language that it is to be written.
    pub(super) fn text(&mut self, indent: usize, field: &str, words: &Words) {
        self.text_like(indent, field, words, |_| String::new());
    }

    /// Writes such a text; `hint` says what it could be like.
    pub(super) fn text_like(
        &mut self,
        indent: usize,
        field: &str,
        words: &Words,
        hint: impl Fn(&str) -> String,
    ) {
        self.line(indent, &format!("{field}:"));
        for tag in self.tags {
            let line = match words.get(tag) {
                Some(text) => format!("{tag}: {}", quote(text.trim())),
                None if !words.is_empty() => format!("# {tag}: \"\""),
                None => {
                    let todo = format!("{TODO}: {}", hint(tag));
                    format!("{tag}: {}", quote(todo.trim_end_matches([':', ' '])))
                }
            };
            self.line(indent + 2, &line);
        }
    }

    /// Shows a field that may follow.
    pub(super) fn example(&mut self, indent: usize, lines: &[&str]) {
        for line in lines {
            self.line(indent, &format!("# {line}"));
        }
    }

    /// Shows a text that may follow.
    pub(super) fn example_text(&mut self, indent: usize, field: &str) {
        self.example(indent, &[&format!("{field}: {}", self.flow())]);
    }

    /// Returns a text in the site's languages, on one line, for examples.
    pub(super) fn flow(&self) -> String {
        let each: Vec<String> = self.tags.iter().map(|tag| format!("{tag}: \"…\"")).collect();
        format!("{{{}}}", each.join(", "))
    }
}
