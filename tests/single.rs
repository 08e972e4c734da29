//! A meeting as one file: all of its record is in it, in every language, and nothing of it leads to
//! or loads what isn't there, whatever the record says.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use common::html::{self, Part, Tag};
use common::{Files, hostile};
use diwan::base::characters::is_forbidden;
use diwan::base::diag::has_error;
use diwan::base::output::Body;
use diwan::base::photo::{self, Encoding};
use diwan::base::picture::Format;
use diwan::base::source::Sources;
use diwan::project::{Input, Project};
use diwan::single::{self, Single};
use serde_json::json;
use sha2::{Digest, Sha256};

/// How many bytes a file of the demonstration has at most for a resolution, on average, and beside
/// them: twelve in two languages come to less than 100 kB.
const MOST_A_RESOLUTION: usize = 2_600;
const MOST_BESIDE: usize = 40_000;

#[test]
fn the_file_is_as_expected() {
    let made = made(&common::read("tests/golden/content"), "town/2025-01-05-regular", None);
    assert_eq!(made.name, "town_2025-01-05-regular.html");
    let text = text(&made);
    let (head, rest) = text.split_once("<style>").unwrap();
    let (_, rest) = rest.split_once("</style>").unwrap();
    // The policy names the stylesheet's hash: it is looked at below.
    let (policy, _) = head.split_once("<meta http-equiv").unwrap();
    let shown = format!("{policy}(policy, stylesheet){rest}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/single.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &shown).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    for (number, (one, other)) in expected.lines().zip(shown.lines()).enumerate() {
        assert_eq!(one, other, "line {}", number + 1);
    }
    assert_eq!(expected.len(), shown.len());
}

#[test]
fn nothing_leads_to_what_is_not_there_and_no_anchor_is_there_twice() {
    for base in [Some("https://councils.example/a"), None] {
        for (content, name) in all() {
            let mut files = common::read(content);
            if base.is_none() {
                unbase(&mut files);
            }
            let made = made(&files, &name, base);
            check(&made, base);
        }
    }
}

#[test]
fn every_resolution_is_there_in_every_language_with_its_words() {
    for (content, name) in all() {
        let files = common::read(content);
        let project = project(&files, None);
        let model = project.model.as_ref().unwrap();
        let meeting = &model.meetings[found(&project, &name)];
        let made = made(&files, &name, None);
        let parts = html::parts(&unstyled(text(&made)));
        let ids: BTreeSet<&str> = tags(&parts).filter_map(|tag| tag.get("id")).collect();
        let words: String = parts.iter().filter_map(words).collect();
        for resolution in &meeting.resolutions {
            for lang in ["ar", "ku"] {
                assert!(ids.contains(format!("{lang}.{}", resolution.id).as_str()), "{name}");
            }
            for lang in model.settings.languages.all() {
                let text = resolution.text.shown(lang).text;
                assert!(words.contains(text), "{name}: {text}");
            }
        }
    }
}

#[test]
fn pictures_are_inside_once_and_documents_outside_with_their_hash() {
    let files = common::read("tests/golden/content");
    let folder = "councils/town/2025-01-05-regular/files";
    let made = made(&files, "town/2025-01-05-regular", None);
    let parts = html::parts(&unstyled(text(&made)));
    let pictures: Vec<&Tag> = tags(&parts).filter(|tag| tag.name == "img").collect();
    assert_eq!(pictures.len(), 1);
    let clean = Format::Png.clean(&files[&format!("{folder}/plan.png")]).unwrap();
    // It is a photo too: what pages show of it goes along.
    let small = photo::shrink(Format::Png, &clean).unwrap();
    let jpeg = small.iter().find(|one| one.encoding == Encoding::Jpeg).unwrap();
    let data = format!("data:image/jpeg;base64,{}", STANDARD.encode(&jpeg.bytes));
    assert_eq!(pictures[0].get("src"), Some(data.as_str()));
    let hash = hash(&files[&format!("{folder}/well report.pdf")]);
    assert!(text(&made).contains(&format!("SHA-256: <code dir=\"ltr\">{hash}</code>")));
    assert!(!text(&made).contains("application/pdf"));
}

#[test]
fn hostile_texts_stay_texts() {
    let mut checked = 0;
    for words in hostile::strings().iter().filter(|one| !one.contains(is_forbidden)) {
        let both = json!({"ar": words, "ku": words});
        let source = json!({"title": both, "url": "https://news.example/1"});
        let meeting = json!({
            "title": both, "kind": "regular", "date": "2025-01-05", "place": both, "slogan": both,
            "attendees": [{"name": both, "role": both}], "agenda": [both], "sources": [source],
            "resolutions": [{"title": both, "summary": both, "text": both, "due_text": both}],
        });
        let mut files = common::smallest();
        let path = "councils/raqqa/2025-01-05-regular/meeting.yaml";
        files.insert(path.to_owned(), meeting.to_string().into_bytes());
        files.insert(path.replace("meeting.yaml", "minutes.ar.md"), words.clone().into_bytes());
        let project = project(&files, None);
        if has_error(&project.diagnostics) {
            // A link of the minutes to nothing, say.
            continue;
        }
        checked += 1;
        check(&make(&project, &files, 0), Some("https://councils.example"));
    }
    assert!(checked > 40, "{checked}");
}

#[test]
fn a_file_of_the_demonstration_is_light_and_the_same_each_time() {
    for (content, name) in all().into_iter().filter(|(content, _)| *content == "content") {
        let files = common::read(content);
        let project = project(&files, None);
        let meeting = found(&project, &name);
        let made = make(&project, &files, meeting);
        let count = project.model.as_ref().unwrap().meetings[meeting].resolutions.len();
        let most = MOST_BESIDE + count * MOST_A_RESOLUTION;
        assert!(made.bytes.len() <= most, "{name}: {} bytes, at most {most}", made.bytes.len());
        assert!(made.bytes == make(&project, &files, meeting).bytes, "{name}");
    }
}

/// Panics where a file loads anything, leads to what isn't there, or could act.
fn check(made: &Single, base: Option<&str>) {
    let text = text(made);
    let (style, page) = (style(text), unstyled(text));
    let parts = html::parts(&page);
    let policy = tags(&parts).find(|tag| tag.get("http-equiv").is_some()).unwrap();
    let hash = STANDARD.encode(Sha256::digest(style));
    assert_eq!(
        policy.get("content").unwrap(),
        format!(
            "default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; \
             form-action 'none'"
        )
    );
    assert!(!style.contains("url(") && !style.contains("@import"));
    let ids: Vec<&str> = tags(&parts).filter_map(|tag| tag.get("id")).collect();
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), distinct.len(), "{}: {ids:?}", made.name);
    for tag in tags(&parts) {
        assert!(!["script", "link", "iframe", "object", "video"].contains(&&*tag.name), "{tag:?}");
        if tag.name == "img" {
            assert!(tag.get("src").unwrap().starts_with("data:image/"), "{tag:?}");
        } else if tag.name != "style" {
            assert_eq!(tag.get("src"), None);
            html::check_tag(tag);
        }
        let Some(address) = tag.get("href") else { continue };
        let is_outside = ["https://", "http://", "mailto:", "tel:"];
        match address.strip_prefix('#') {
            Some(anchor) => assert!(distinct.contains(anchor), "{}: {tag:?}", made.name),
            None => assert!(is_outside.iter().any(|one| address.starts_with(one)), "{tag:?}"),
        }
    }
    if let Some(base) = base {
        assert!(text.contains(&format!("href=\"{base}/ku/councils/")), "{}", made.name);
    }
}

/// Returns the meetings of both contents.
fn all() -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    for content in ["content", "tests/golden/content"] {
        for path in common::read(content).keys() {
            let name =
                path.strip_prefix("councils/").and_then(|rest| rest.strip_suffix("/meeting.yaml"));
            all.extend(name.map(|name| (content, name.to_owned())));
        }
    }
    assert!(all.len() > 8, "{all:?}");
    all
}

fn unbase(files: &mut Files) {
    let site = String::from_utf8(files["site.yaml"].clone()).unwrap();
    let lines: Vec<&str> = site.lines().filter(|line| !line.starts_with("base_url:")).collect();
    files.insert("site.yaml".to_owned(), lines.join("\n").into_bytes());
}

fn project(files: &Files, base: Option<&str>) -> Project {
    Project::load(Input { base_url: base.map(str::to_owned), ..common::input(files) })
}

fn found(project: &Project, name: &str) -> usize {
    let (mut sources, mut diagnostics) = (Sources::default(), Vec::new());
    let model = project.model.as_ref().unwrap();
    single::find(model, name, &mut sources, &mut diagnostics).unwrap()
}

fn made(files: &Files, name: &str, base: Option<&str>) -> Single {
    let project = project(files, base);
    make(&project, files, found(&project, name))
}

fn make(project: &Project, files: &Files, meeting: usize) -> Single {
    let bytes = |disk: &Path| files[disk.to_str().unwrap()].clone();
    let clean = |disk: &Path| {
        let format = disk.to_str().and_then(Format::of).unwrap();
        (format, format.clean(&bytes(disk)).unwrap())
    };
    let read = |body| {
        Ok::<_, Infallible>(match body {
            Body::Made(bytes) => bytes,
            Body::Copied(disk) => bytes(&disk),
            Body::Cleaned(disk) => clean(&disk).1,
            Body::Shrunk(disk, size, encoding) => {
                let (format, bytes) = clean(&disk);
                let small = photo::shrink(format, &bytes).unwrap();
                let one =
                    small.into_iter().find(|one| (one.size, one.encoding) == (size, encoding));
                one.unwrap().bytes
            }
        })
    };
    let Ok(made) = single::make(project, meeting, &read, &|disk| Ok(hash(&bytes(disk))));
    made.unwrap()
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn text(made: &Single) -> &str {
    let text = std::str::from_utf8(&made.bytes).unwrap();
    assert!(text[..1000].contains(&made.mark), "{}", made.mark);
    text
}

fn style(text: &str) -> &str {
    text.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0
}

/// Returns a file without what is in its stylesheet.
fn unstyled(text: &str) -> String {
    text.replacen(style(text), "", 1)
}

fn tags(parts: &[Part]) -> impl Iterator<Item = &Tag> {
    parts.iter().filter_map(|part| match part {
        Part::Open(tag) => Some(tag),
        _ => None,
    })
}

fn words(part: &Part) -> Option<&str> {
    match part {
        Part::Text(text) => Some(text),
        _ => None,
    }
}
