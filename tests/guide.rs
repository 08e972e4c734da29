//! The guides for media officers, `README.ar.md` and `README.ku.md`: their steps are done in order, in
//! an empty folder, and then the site is there.
//!
//! A block marked `sh` is run. A comment before it says how its last command ends, if not with 0:
//! `<!-- 1 -->`. Of any other block a comment says which file it is, `<!-- press.txt -->`, or of which
//! file it is an excerpt, `<!-- words.po: excerpt -->`: its lines take the place of those of the file,
//! downwards, that begin with the same word. `DIWAN_GUIDES` names a folder that keeps the content that
//! comes of each guide, for `guide/take_pictures.mjs`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use common::office::{Office, status, text};

/// Each guide's language and the other one.
const GUIDES: [(&str, &str); 2] = [("ar", "ku"), ("ku", "ar")];

/// The day on which the steps are done, 2026-03-01, in seconds.
const TODAY: &str = "1772323200";

/// Who reads a guide reads it to its end.
const MOST_LINES: usize = 115;

/// What a picture may weigh: the guides are read over weak links too.
const HEAVIEST: u64 = 60_000;

/// The pages that the guides promise, in each language.
const PAGES: [&str; 6] = [
    "index.html",
    "councils/tal-zaitoun/index.html",
    "councils/tal-zaitoun/2026-02-05-regular.html",
    "councils/tal-zaitoun/2026-02-05-regular/3.html",
    "councils/tal-zaitoun/2026-04-02-public.html",
    "clarifications/water-price.html",
];

/// What a person does next.
#[derive(Debug, PartialEq)]
enum Step {
    /// Types these commands, the last of which ends so.
    Run(Vec<String>, i32),
    /// Writes this file.
    Write(String, Vec<String>),
    /// Mends this file until it reads like these lines.
    Mend(String, Vec<String>),
}

#[test]
fn the_steps_of_each_guide_make_the_site_it_promises() {
    for (own, other) in GUIDES {
        let office = nothing();
        let mut folder = office.root.clone();
        for step in steps(&guide(own)) {
            match step {
                Step::Run(lines, exit) => {
                    let last = lines.len() - 1;
                    for (at, line) in lines.iter().enumerate() {
                        run(&office, &mut folder, line, if at == last { exit } else { 0 }, own);
                    }
                }
                Step::Write(path, lines) => {
                    fs::write(folder.join(path), lines.join("\n") + "\n").unwrap();
                }
                Step::Mend(path, lines) => mend(&folder.join(path), &lines),
            }
        }
        // A rollback puts the site before back, and another one the new one, as the guides say.
        let output = folder.join("output");
        let clarification = output.join(own).join(PAGES[5]);
        run(&office, &mut folder, "diwan rollback", 0, own);
        assert!(!clarification.exists(), "{own}: nothing was taken back");
        run(&office, &mut folder, "diwan rollback", 0, own);
        for tag in [own, other] {
            for page in PAGES {
                assert!(output.join(tag).join(page).is_file(), "{own}: no {tag}/{page}");
            }
        }
        assert!(output.join("r").is_dir(), "{own}: no posters");
        let cards = output.join(own).join("cards");
        assert!(cards.is_dir(), "{own}: no share cards");
        let council = fs::read_to_string(output.join(other).join(PAGES[1])).unwrap();
        let names = ["مجلس بلدية تل الزيتون", "Meclisa Şaredariya Girê Zeytûnê"];
        assert!(council.contains(names[usize::from(own == "ar")]), "{own}: nothing was translated");
        if let Some(kept) = std::env::var_os("DIWAN_GUIDES") {
            let kept = PathBuf::from(kept).join(own);
            fs::create_dir_all(&kept).unwrap();
            fs::rename(folder.join("content"), kept.join("content")).unwrap();
        }
    }
}

#[test]
fn both_guides_tell_the_same_story() {
    let told = GUIDES.map(|(own, other)| {
        let steps = steps(&guide(own));
        let sections = guide(own).lines().filter(|line| line.starts_with("## ")).count();
        (
            sections,
            steps.into_iter().map(|step| without_words(step, own, other)).collect::<Vec<_>>(),
        )
    });
    assert_eq!(told[0], told[1]);
}

#[test]
fn what_the_guides_name_is_there() {
    for (own, other) in GUIDES {
        let guide = guide(own);
        assert!(guide.lines().count() <= MOST_LINES, "README.{own}.md is longer than {MOST_LINES}");
        for link in ["(README.md)", "(README.md#two-commands)", &format!("(README.{other}.md)")] {
            assert!(guide.contains(link), "README.{own}.md has no link {link}");
        }
        assert!(read("README.md").contains(&format!("(README.{own}.md)")), "no link to {own}");
        commands_are_there(&guide, own);
    }
    assert!(read("README.md").contains("\n## Two commands\n"), "the guides lead to this heading");
}

#[test]
fn the_pictures_are_light_described_and_used() {
    let guides = GUIDES.map(|(own, _)| guide(own)).concat();
    let mut shown = BTreeSet::new();
    for picture in guides.split("<img ").skip(1).map(|rest| rest.split('>').next().unwrap()) {
        let value = |name: &str| picture.split(&format!("{name}=\"")).nth(1)?.split('"').next();
        let path = value("src").unwrap();
        let size = fs::metadata(root().join(path)).unwrap().len();
        assert!(size <= HEAVIEST, "{path} has {size} bytes");
        assert!(value("alt").is_some_and(|words| words.len() > 20), "{path}: say what it shows");
        shown.insert(path.rsplit('/').next().unwrap().to_owned());
    }
    let there: BTreeSet<String> = fs::read_dir(root().join("tests/guide/pictures"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(shown, there);
}

/// Where the guides lie.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn guide(own: &str) -> String {
    read(&format!("README.{own}.md"))
}

/// An office where nothing is yet.
fn nothing() -> Office {
    let office = Office::new();
    fs::remove_dir_all(office.root.join("content")).unwrap();
    office
}

/// Reads the steps: each block is one, with the comment right before it.
fn steps(guide: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut note = "";
    let mut lines = guide.lines();
    while let Some(line) = lines.next() {
        if let Some(comment) = line.strip_prefix("<!-- ") {
            note = comment.split("-->").next().unwrap().trim();
        } else if let Some(kind) = line.strip_prefix("```") {
            let mut block: Vec<String> = Vec::new();
            loop {
                match lines.next().expect("a block that never ends") {
                    "```" => break,
                    line => block.push(line.to_owned()),
                }
            }
            steps.push(match (kind, note.strip_suffix(": excerpt")) {
                ("sh", _) => Step::Run(block, note.parse().unwrap_or(0)),
                (_, Some(path)) => Step::Mend(path.to_owned(), block),
                _ if note.is_empty() => panic!("a block that is nobody's: {block:?}"),
                _ => Step::Write(note.to_owned(), block),
            });
            note = "";
        } else if !line.is_empty() {
            note = "";
        }
    }
    steps
}

/// Returns a step as it is in any language: its commands without words, its files without what is in
/// them.
fn without_words(step: Step, own: &str, other: &str) -> Step {
    match step {
        Step::Run(lines, exit) => {
            let plain = |line: &String| {
                let parts = line.split('"').enumerate();
                let plain: String =
                    parts.map(|(at, part)| if at % 2 == 1 { "\"…\"" } else { part }).collect();
                let plain = plain.replace(&format!("--lang {own}"), "--lang OWN");
                plain.replace(&format!("--to {other}"), "--to OTHER")
            };
            Step::Run(lines.iter().map(plain).collect(), exit)
        }
        Step::Write(path, _) => Step::Write(path, Vec::new()),
        Step::Mend(path, _) => Step::Mend(path, Vec::new()),
    }
}

/// Returns the words of a command, of which those in quotation marks are one.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in line.split('"').enumerate() {
        match at % 2 {
            1 => words.push(part.to_owned()),
            _ => words.extend(part.split_whitespace().map(str::to_owned)),
        }
    }
    words
}

/// Does what the line says, as a shell would.
fn run(office: &Office, folder: &mut PathBuf, line: &str, exit: i32, own: &str) {
    let words = words(line);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["cd", into] => {
            folder.push(into);
            assert!(folder.is_dir(), "{line}: no such folder");
        }
        ["diwan", "serve", ..] => look(program(office, folder, &words[1..]), own),
        ["diwan", ..] => {
            let done = program(office, folder, &words[1..]).output().unwrap();
            let said = text(&done.stdout).to_owned() + text(&done.stderr);
            assert_eq!(status(&done), exit, "README.{own}.md: {line}\n{said}");
        }
        _ => panic!("README.{own}.md: what is `{line}`?"),
    }
}

fn program(office: &Office, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = office.command(arguments);
    command.current_dir(folder).env("SOURCE_DATE_EPOCH", TODAY).stdin(Stdio::null());
    command
}

/// A preview that runs; dropped, it is stopped.
struct Preview(Child);

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the preview, opens the address that it names, and stops it.
fn look(mut serve: Command, own: &str) {
    let mut preview = Preview(serve.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(preview.0.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let address = line.split("http://").nth(1).expect("an address").trim().trim_end_matches('/');
    let mut stream = TcpStream::connect(address).unwrap();
    let request = format!("GET /{own}/index.html HTTP/1.1\r\nHost: {address}\r\n");
    stream.write_all(format!("{request}Connection: close\r\n\r\n").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{own}: {answer}");
    assert!(answer.contains(&format!("<html lang=\"{own}\"")), "{own}: {answer}");
}

/// Mends a file as a person does who reads down it beside the excerpt.
fn mend(path: &Path, excerpt: &[String]) {
    let file = fs::read_to_string(path).unwrap();
    let mut lines: Vec<&str> = file.lines().collect();
    let mut from = 0;
    for wanted in excerpt {
        let same = lines[from..].iter().position(|line| line == wanted);
        let alike = || lines[from..].iter().position(|line| start(line) == start(wanted));
        let found = same.or_else(alike);
        let at = from + found.unwrap_or_else(|| panic!("{path:?} has no line like {wanted}"));
        lines[at] = wanted;
        from = at + 1;
    }
    let mended = lines.join("\n") + "\n";
    assert_ne!(mended, file, "{path:?} needn't be mended");
    fs::write(path, mended).unwrap();
}

/// Returns a line's indentation and first word.
fn start(line: &str) -> &str {
    let indentation = line.len() - line.trim_start().len();
    line[indentation..].find(' ').map_or(line, |at| &line[..indentation + at])
}

/// Proves that the commands and options in the text exist.
fn commands_are_there(guide: &str, own: &str) {
    let typed = steps(guide).into_iter().flat_map(|step| match step {
        Step::Run(lines, _) => lines,
        _ => Vec::new(),
    });
    let spans: Vec<String> = typed.chain(spans(guide)).collect();
    let mut known = BTreeSet::new();
    for span in spans.iter().filter(|span| span.starts_with("diwan ")) {
        let help = help_of(&words(span)[1..], own);
        for option in options(span) {
            assert!(options(&help).contains(&option), "README.{own}.md: {option} in `{span}`");
        }
        known.extend(options(&help));
    }
    for span in spans.iter().filter(|span| span.starts_with("--")) {
        assert!(options(span).is_subset(&known), "README.{own}.md: `{span}`");
    }
}

/// Returns what stands in the text as code: between backticks, or in an element that sets its
/// direction.
fn spans(guide: &str) -> Vec<String> {
    let text = guide.replace("<code dir=\"ltr\">", "`").replace("</code>", "`");
    let mut spans = Vec::new();
    for (at, prose) in text.split("```").enumerate() {
        if at % 2 == 0 {
            spans.extend(prose.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    spans
}

/// Returns the help of the command that these words begin with.
fn help_of(words: &[String], own: &str) -> String {
    let mut path: Vec<&str> = Vec::new();
    loop {
        let mut command = Command::new(env!("CARGO_BIN_EXE_diwan"));
        let done = command.args(&path).arg("--help").output().unwrap();
        let help = text(&done.stdout).to_owned();
        let Some((_, commands)) = help.split_once("\nCommands:\n") else { return help };
        let Some(word) = words.get(path.len()) else { return help };
        let is_listed = commands.lines().any(|line| start(line) == format!("  {word}"));
        assert!(is_listed, "README.{own}.md: there is no {path:?} {word}");
        path.push(word);
    }
}

/// Returns the options that a text names.
fn options(text: &str) -> BTreeSet<String> {
    let is_end = |sign: char| sign != '-' && !sign.is_ascii_alphanumeric();
    let words = text.split(is_end).filter(|word| word.starts_with("--") && word.len() > 2);
    words.map(str::to_owned).collect()
}
