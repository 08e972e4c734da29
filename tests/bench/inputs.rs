//! The corpus in memory, as the binary would hand it over, and what pages are made with.

use diwan::base::date::Day;
use diwan::base::diag::Diagnostics;
use diwan::base::language::Language;
use diwan::base::source::{Place, Sources};
use diwan::pages::theme::{Theme, ThemeFiles};
use diwan::project::{Input, Project};

use crate::common::{self, Files};
use crate::corpus::{Corpus, Form};

/// How many resolutions each meeting has.
pub(crate) const RESOLUTIONS: usize = 10;

/// The site's date: after every meeting.
const DATE: &str = "2026-12-10";

/// A theme with the languages of the site.
pub(crate) struct Theming {
    pub(crate) theme: Theme,
    pub(crate) languages: Vec<Language>,
    /// Where reports go that nobody reads here.
    pub(crate) place: Place,
}

/// Returns the site's date.
pub(crate) fn date() -> Day {
    Day::parse(DATE).expect("a day")
}

/// Returns what a run over so many meetings of four councils is given.
pub(crate) fn input(meetings: usize) -> Input {
    Input { date: date(), ..common::input(&files(meetings)) }
}

/// Returns the texts of all files of a name.
pub(crate) fn texts(meetings: usize, name: &str) -> Vec<String> {
    let named = files(meetings).into_iter().filter(|(path, _)| path.ends_with(name));
    named.map(|(_, bytes)| String::from_utf8(bytes).expect("the corpus is UTF-8")).collect()
}

/// Returns the program's own theme in the languages of a project.
pub(crate) fn theming(project: &Project) -> Theming {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::new());
    let place = sources.add("theme".to_owned(), String::new()).start();
    let files = ThemeFiles::new("theme", Vec::new(), &mut sources);
    let model = project.model.as_ref().expect("the corpus has settings");
    let wished = &model.settings.languages;
    let languages = files.languages(wished, &sources, place, &mut diagnostics);
    Theming { theme: files.theme(&mut diagnostics, &sources), languages, place }
}

/// Returns the kind of a page by its path, for those that there are most of.
pub(crate) fn kind_of(path: &str) -> Option<&'static str> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [_, "councils", _, name] if name.starts_with("index") => Some("council"),
        [_, "councils", _, _] if path.ends_with(".html") => Some("meeting"),
        [_, "councils", _, _, _] => Some("resolution"),
        [_, "resolutions", ..] => Some("list"),
        _ => None,
    }
}

fn files(meetings: usize) -> Files {
    let corpus = Corpus { meetings, resolutions: RESOLUTIONS, councils: 4, seed: 1 };
    let records = (0..meetings).flat_map(|number| corpus.files(number, Form::Diwan));
    let all = corpus.frame(Form::Diwan).into_iter().chain(records);
    all.map(|(path, text)| (path, text.into_bytes())).collect()
}
