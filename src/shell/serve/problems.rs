//! What is wrong, as a preview shows it above the site: in the officer's language, each report with its
//! line and a link that opens an editor there.

use std::path::PathBuf;

use diwan::base::bidi::Direction;
use diwan::base::diag::{Diagnostic, Severity};
use diwan::base::html::Html;
use diwan::base::phrases::Word;
use diwan::base::report::{MessageLanguage, Messages};
use diwan::base::source::Sources;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// How many errors are shown; the rest comes into sight when these are mended.
const MOST: usize = 30;

/// What isn't written as itself in the address of a file.
const PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b':');

/// How problems are told.
pub(crate) struct Telling<'a> {
    /// The messages, and their language.
    pub(crate) messages: &'a Messages,
    pub(crate) language: MessageLanguage,
    /// The folder that holds the content folder: reports name files from there.
    pub(crate) root: PathBuf,
}

impl Telling<'_> {
    /// Returns the errors; nothing if there are none.
    pub(crate) fn errors(&self, reports: &[Diagnostic], sources: &Sources) -> Option<Html> {
        let errors = reports.iter().filter(|one| one.code.severity == Severity::Error);
        let count = errors.clone().count();
        let mut list = Html::default();
        errors.take(MOST).for_each(|one| self.one(one, sources, &mut list));
        (count > 0).then(|| self.all(count, &list))
    }

    /// Returns what the system refused.
    pub(crate) fn failure(&self, words: &str) -> Html {
        let mut list = Html::default();
        list.push_markup("<li><p dir=\"auto\">");
        list.push_escaped(words.trim());
        list.push_markup("</p></li>");
        self.all(1, &list)
    }

    fn all(&self, count: usize, list: &Html) -> Html {
        let (shown, count) = (count.to_string(), Word::Count(count as u64));
        let words = [("count", count), ("shown", Word::Text(&shown))];
        let mut html = Html::default();
        html.push_markup("<section role=\"alert\" lang=\"");
        html.push_escaped(self.language.tag());
        html.push_markup("\" dir=\"");
        html.push_markup(self.direction().as_str());
        html.push_markup("\"><details open><summary>");
        html.push_escaped(&self.messages.say("summary-errors", &words));
        html.push_markup(" · ");
        html.push_escaped(&self.messages.say("serve-last-good", &[]));
        html.push_markup("</summary><ol>");
        html.push(list);
        html.push_markup("</ol></details></section>");
        html
    }

    fn one(&self, report: &Diagnostic, sources: &Sources, html: &mut Html) {
        let location = sources.locate(report.place);
        let path = &sources.file(report.place.file).path;
        let at = format!("{path}:{}:{}", location.line, location.column);
        html.push_markup("<li><p>");
        html.push_escaped(&self.messages.message(report));
        html.push_markup("</p><p><a href=\"");
        html.push_escaped(&self.address(path, location.line, location.column));
        html.push_markup("\"><bdi dir=\"ltr\">");
        html.push_escaped(&at);
        html.push_markup("</bdi></a></p>");
        let is_whole = report.place.start == 0 && report.place.end == 0;
        if !is_whole && !location.text.trim().is_empty() {
            let from = byte(location.text, location.column as usize - 1);
            let to = byte(location.text, location.column as usize - 1 + location.length as usize);
            html.push_markup("<pre dir=\"auto\">");
            html.push_escaped(&location.text[..from]);
            html.push_markup("<mark>");
            html.push_escaped(&location.text[from..to]);
            html.push_markup("</mark>");
            html.push_escaped(&location.text[to..]);
            html.push_markup("</pre>");
        }
        if let Some(help) = self.messages.help(report) {
            html.push_markup("<p class=\"help\">");
            html.push_escaped(&help);
            html.push_markup("</p>");
        }
        html.push_markup("</li>");
    }

    /// Returns the address that opens a place in an editor.
    fn address(&self, path: &str, line: u32, column: u32) -> String {
        let path = self.root.join(path).to_string_lossy().replace('\\', "/");
        let path = utf8_percent_encode(path.trim_start_matches('/'), PATH);
        format!("vscode://file/{path}:{line}:{column}")
    }

    fn direction(&self) -> Direction {
        match self.language {
            MessageLanguage::Arabic => Direction::Rtl,
            MessageLanguage::English | MessageLanguage::Kurmanji => Direction::Ltr,
        }
    }

    /// Returns the page that stands for a site that isn't there yet.
    pub(crate) fn page(&self, problems: Option<&Html>) -> String {
        let mut html = Html::default();
        html.push_markup("<!DOCTYPE html>\n<html lang=\"");
        html.push_escaped(self.language.tag());
        html.push_markup("\" dir=\"");
        html.push_markup(self.direction().as_str());
        html.push_markup("\">\n<head>\n<meta charset=\"utf-8\">\n<title>diwan</title>\n");
        html.push_markup("<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.push_markup("</head>\n<body>\n");
        if let Some(problems) = problems {
            html.push_markup("<noscript>");
            html.push(problems);
            html.push_markup("</noscript>");
        }
        html.push_markup("</body>\n</html>\n");
        html.as_str().to_owned()
    }
}

/// Returns where a character of a line begins.
fn byte(line: &str, character: usize) -> usize {
    line.char_indices().nth(character).map_or(line.len(), |(at, _)| at)
}
