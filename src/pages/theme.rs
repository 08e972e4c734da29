//! The theme: templates, assets and languages, the program's own with those of a folder over it.

use std::collections::BTreeMap;
use std::ops::Range;

use include_dir::{Dir, include_dir};
use serde::Serialize;
use tera::{Context, ErrorKind, Tera};

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::html::Html;
use crate::base::key::KeyMaker;
use crate::base::language::{self, Language};
use crate::base::output::OutPath;
use crate::base::phrases::Phrases;
use crate::base::source::{FileId, Place, Sources};
use crate::model::languages::Languages;
use crate::pages::script::Script;
use crate::pages::scripts::Scripts;

/// The default theme, inside the program.
static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// More missing interface texts of one language than this are one report.
const MOST_MISSING: usize = 10;

/// What a meeting's single file adds to the stylesheet of pages. It is no file of the site.
const SINGLE_STYLE: &str = "styles/single.css";

/// A theme, ready to make pages.
pub struct Theme {
    /// Stylesheet and what else lies in `assets/`: paths below the site's root, and contents.
    pub assets: Vec<(OutPath, Vec<u8>)>,
    /// The names of all templates, without their ending.
    pub templates: Vec<String>,
    /// How a meeting's single file looks, beyond what pages do.
    pub single_style: Vec<u8>,
    /// What runs in pages.
    pub scripts: Scripts,
    tera: Tera,
    files: BTreeMap<String, FileId>,
    texts: BTreeMap<String, String>,
}

/// The files of a theme: each file of the folder takes the place of the program's own.
pub struct ThemeFiles {
    files: BTreeMap<String, (FileId, Vec<u8>)>,
    /// Fallbacks for texts that a language of the folder lacks.
    own: BTreeMap<String, String>,
}

impl ThemeFiles {
    /// Lays the files of a folder, by their paths in it, over the program's own. `name` is what
    /// reports call the folder.
    pub fn new(name: &str, over: Vec<(String, Vec<u8>)>, sources: &mut Sources) -> Self {
        let mut own = BTreeMap::new();
        let mut bytes: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        collect(&DEFAULT, &mut bytes);
        for (path, content) in &bytes {
            if path.ends_with(".ftl") {
                own.insert(path.clone(), String::from_utf8_lossy(content).into_owned());
            }
        }
        bytes.extend(over);
        let files = bytes.into_iter().map(|(path, mut content)| {
            if content.starts_with(b"\xEF\xBB\xBF") {
                content.drain(..3);
            }
            let is_text = [".html", ".ftl", ".js"].iter().any(|end| path.ends_with(end));
            let text = if is_text {
                String::from_utf8_lossy(&content).into_owned()
            } else {
                String::new()
            };
            let file = sources.add(format!("{name}/{path}"), text);
            (path, (file, content))
        });
        ThemeFiles { files: files.collect(), own }
    }

    /// Takes all files into a key.
    pub fn add_to(&self, maker: &mut KeyMaker) {
        maker.number(self.files.len() as u64);
        for (path, (_, bytes)) in &self.files {
            maker.text(path).bytes(bytes);
        }
    }

    /// Loads the site's languages; reports texts that can't be read, and those that are missing.
    pub fn languages(
        &self,
        wished: &Languages,
        sources: &Sources,
        site: Place,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Language> {
        let mut languages: Vec<Language> = wished
            .wishes()
            .iter()
            .map(|wish| Language::new(wish, self.phrases(&wish.tag, sources, diagnostics)))
            .collect();
        language::introduce(&mut languages);
        self.report_missing(&languages, site, diagnostics);
        languages
    }

    fn phrases(&self, tag: &str, sources: &Sources, diagnostics: &mut Diagnostics) -> Phrases {
        let mut texts: Vec<&str> = Vec::new();
        let mut files: Vec<Option<FileId>> = Vec::new();
        // What the language lacks shows in the program's first language, and then is reported.
        let own = |tag: &str, name| self.own.get(&format!("languages/{tag}/{name}"));
        texts.extend(own("ar", "interface.ftl").map(String::as_str));
        for name in ["language.ftl", "interface.ftl"] {
            texts.extend(own(tag, name).map(String::as_str));
        }
        files.resize(texts.len(), None);
        for name in ["language.ftl", "interface.ftl"] {
            if let Some((file, _)) = self.files.get(&format!("languages/{tag}/{name}")) {
                texts.push(sources.text(*file));
                files.push(Some(*file));
            }
        }
        let (phrases, problems) = Phrases::parse(tag, &texts);
        for (number, problem) in problems {
            if let Some(file) = files[number] {
                let place = file.at(problem.offset, problem.offset + 1);
                let report = Diagnostic::new(codes::INTERFACE_TEXT_SYNTAX, place);
                diagnostics.push(report.with("words", problem.message));
            }
        }
        phrases
    }

    /// Reports files that nothing reads: a misspelt name would otherwise change nothing in silence.
    fn report_unused(&self, templates: &[(String, String)], diagnostics: &mut Diagnostics) {
        for (path, (file, _)) in &self.files {
            let parts: Vec<&str> = path.split('/').collect();
            let used = DEFAULT.get_file(path).is_some()
                || match parts.as_slice() {
                    ["templates", name] => {
                        let quoted = format!("\"{name}\"");
                        templates.iter().any(|(_, text)| text.contains(&quoted))
                    }
                    ["assets", ..] => true,
                    ["languages", _, "language.ftl" | "interface.ftl"] => true,
                    _ => false,
                };
            if !used {
                let report = Diagnostic::new(codes::UNUSED_THEME_FILE, file.start());
                diagnostics.push(report.with("path", path));
            }
        }
    }

    /// Reports the texts that the theme's files of a language lack.
    fn report_missing(&self, languages: &[Language], site: Place, diagnostics: &mut Diagnostics) {
        let Some(all) = self.own.get("languages/ar/interface.ftl") else { return };
        let (all, _) = Phrases::parse("ar", &[all]);
        for language in languages {
            let path = format!("languages/{}/interface.ftl", language.tag);
            let file = self.files.get(&path);
            let text = file.map(|(_, bytes)| String::from_utf8_lossy(bytes)).unwrap_or_default();
            let (typed, _) = Phrases::parse(&language.tag, &[&text]);
            let known = self.own.contains_key(&path);
            let other = if known { language.tag.as_str() } else { "ar" };
            if language.direction_is_guessed() {
                // Which way a language runs can't be left to chance.
                let report = Diagnostic::new(codes::MISSING_FIELD, site).with("field", "dir");
                diagnostics.push(report.helped("help-language-fields").with("tag", &language.tag));
            }
            let Some((file, _)) = file else {
                let report = Diagnostic::new(codes::MISSING_INTERFACE_TEXT, site);
                let report = report.saying("missing-interface-language");
                diagnostics.push(report.with("tag", &language.tag).with("other", other));
                continue;
            };
            let place = file.start();
            let missing = all.ids().iter().filter(|id| typed.ids().binary_search(id).is_err());
            let missing: Vec<&String> = missing.collect();
            if missing.len() > MOST_MISSING {
                let report = Diagnostic::new(codes::MISSING_INTERFACE_TEXT, place);
                let report = report.saying("missing-interface-many").with("count", missing.len());
                let first = missing[..MOST_MISSING].iter().map(|id| id.as_str());
                let named: Vec<&str> = first.collect();
                let report = report.with("ids", named.join(", "));
                diagnostics.push(report.with("tag", &language.tag));
                continue;
            }
            for id in missing {
                let report = Diagnostic::new(codes::MISSING_INTERFACE_TEXT, place).with("id", id);
                diagnostics.push(report.with("tag", &language.tag));
            }
        }
    }

    /// Compiles the templates; reports the ones that can't be read.
    pub fn theme(&self, diagnostics: &mut Diagnostics, sources: &Sources) -> Theme {
        let mut assets = Vec::new();
        let mut texts = Vec::new();
        let mut templates = Vec::new();
        let mut files = BTreeMap::new();
        for (path, (file, bytes)) in &self.files {
            if let Some(name) = path.strip_prefix("templates/") {
                texts.push((name.to_owned(), sources.text(*file).to_owned()));
                templates.extend(name.strip_suffix(".html").map(str::to_owned));
                files.insert(name.to_owned(), *file);
            } else if path.starts_with("assets/") {
                match OutPath::new(path) {
                    Some(out) => assets.push((out, asset(path, bytes))),
                    None => diagnostics.push(
                        Diagnostic::new(codes::BAD_FILE_NAME, file.start()).with("path", path),
                    ),
                }
            }
        }
        self.report_unused(&texts, diagnostics);
        let mut tera = Tera::new();
        tera.autoescape_on(vec![".html"]);
        let by_name = texts.iter().cloned().collect();
        let scripts = Scripts::new(|path| self.script(path, sources, diagnostics));
        let style = self.files.get(SINGLE_STYLE).map(|(_, bytes)| asset(SINGLE_STYLE, bytes));
        let single_style = style.unwrap_or_default();
        let mut theme = Theme {
            assets,
            templates,
            single_style,
            scripts,
            tera: Tera::new(),
            files,
            texts: by_name,
        };
        match tera.add_raw_templates(texts) {
            Ok(()) => theme.tera = tera,
            Err(error) => diagnostics.push(theme.report(&error)),
        }
        theme
    }

    /// Reads a script; reports one that can't stand in a page.
    fn script(
        &self,
        path: &str,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) -> Option<Script> {
        let (file, _) = self.files.get(path)?;
        let text = sources.text(*file);
        let report = |mark: &'static str| {
            let start = text.to_ascii_lowercase().find(mark).unwrap_or(0);
            let place = file.at(start, start + mark.len());
            diagnostics.push(Diagnostic::new(codes::BROKEN_SCRIPT, place).with("words", mark));
        };
        Script::new(text).map_err(report).ok()
    }
}

impl Theme {
    /// Renders a page's struct with the template of its name. `texts` are the interface's.
    pub fn render<P: Serialize>(
        &self,
        template: &str,
        page: &P,
        texts: &tera::Value,
    ) -> Result<Vec<u8>, Diagnostic> {
        let mut context = Context::from_serialize(page).map_err(|error| self.report(&error))?;
        context.insert_value("t", texts.clone());
        let mut bytes = Vec::with_capacity(16 * 1024);
        self.tera
            .render_to(&format!("{template}.html"), &context, &mut bytes)
            .map_err(|error| self.report(&error))?;
        Ok(bytes)
    }

    /// Renders what is a part of pages.
    pub fn render_part<P: Serialize>(
        &self,
        template: &str,
        part: &P,
        texts: &tera::Value,
    ) -> Result<Html, Diagnostic> {
        let bytes = self.render(template, part, texts)?;
        let mut html = String::from_utf8(bytes).expect("templates and texts are UTF-8");
        // A part is small and stays; a page has more room than it needs and goes.
        html.shrink_to_fit();
        Ok(Html::rendered(html))
    }

    /// Returns the names that a template uses of its page's struct.
    pub fn variables(&self, template: &str) -> Vec<String> {
        let names = self.tera.get_template_variables(&format!("{template}.html"));
        let mut names: Vec<String> = names.into_iter().flatten().map(str::to_owned).collect();
        names.sort();
        names
    }

    /// Turns an error of the template engine into a report at the template's line.
    fn report(&self, error: &tera::Error) -> Diagnostic {
        let (file, place, words) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let span = report.span();
                (self.file(report.filename()), span.range.clone(), report.message().to_owned())
            }
            ErrorKind::MissingParent { current, .. } => {
                (self.file(current), 0..0, error.to_string())
            }
            ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
                (self.file(tpl), 0..0, error.to_string())
            }
            _ => self.printed(&error.to_string()),
        };
        // Of several errors the engine prints one below the other; the first is the one to mend.
        let words = words.lines().find(|line| !line.trim().is_empty()).unwrap_or(&words).to_owned();
        Diagnostic::new(codes::BROKEN_TEMPLATE, file.at(place.start, place.end))
            .with("words", words)
    }

    fn file(&self, name: &str) -> FileId {
        self.files.get(name).copied().unwrap_or_else(|| self.any_file())
    }

    /// Reads an error that has its place only in its text: `error: words` and below it
    /// `--> template:line:column`.
    fn printed(&self, text: &str) -> (FileId, Range<usize>, String) {
        let words = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or(text);
        let words = words.strip_prefix("error: ").unwrap_or(words).to_owned();
        let place = text.lines().find_map(|line| line.trim().strip_prefix("--> "));
        let mut parts = place.unwrap_or_default().rsplitn(3, ':');
        let (column, line) = (parts.next(), parts.next());
        let name = parts.next().unwrap_or_default();
        let Some((file, source)) = self.files.get(name).zip(self.texts.get(name)) else {
            let named = self.files.iter().find(|(name, _)| text.contains(name.as_str()));
            return (named.map_or_else(|| self.any_file(), |(_, file)| *file), 0..0, words);
        };
        let number = |text: Option<&str>| text.and_then(|text| text.parse::<usize>().ok());
        let line = number(line).unwrap_or(1).saturating_sub(1);
        let start: usize = source.split_inclusive('\n').take(line).map(str::len).sum();
        let columns = number(column).unwrap_or(1).saturating_sub(1);
        let offset: usize = source[start..].chars().take(columns).map(char::len_utf8).sum();
        (*file, start + offset..start + offset + 1, words)
    }

    fn any_file(&self) -> FileId {
        *self.files.values().next().expect("the program's own templates are always there")
    }
}

fn collect(dir: &Dir<'_>, into: &mut BTreeMap<String, Vec<u8>>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        into.insert(path, file.contents().to_vec());
    }
    for inner in dir.dirs() {
        collect(inner, into);
    }
}

/// Returns an asset as it is published. Lines of a stylesheet that are only a comment, and line
/// breaks around braces, stay in the theme: nobody who pays by the megabyte needs them.
fn asset(path: &str, bytes: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).ok().filter(|_| path.ends_with(".css"));
    let Some(text) = text else { return bytes.to_vec() };
    let is_comment = |line: &str| line.starts_with("/*") && line.find("*/") == Some(line.len() - 2);
    let kept = text.lines().filter(|line| !line.is_empty() && !is_comment(line));
    let kept = kept.flat_map(|line| [line, if line.ends_with(['{', '}']) { "" } else { "\n" }]);
    kept.collect::<String>().into_bytes()
}
