//! The repository tests itself: who may import what, and what every file must have.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What each stage may import; see `src/lib.rs`.
const IMPORTS: [(&str, &[&str]); 13] = [
    ("base", &["base"]),
    ("bundle", &["base", "model", "site", "bundle"]),
    ("cards", &["base", "cards"]),
    ("content", &["base", "content"]),
    ("feeds", &["base", "model", "site", "feeds"]),
    ("data", &["base", "model", "site", "data"]),
    ("import", &["base", "import"]),
    ("model", &["base", "content", "model"]),
    ("site", &["base", "model", "site"]),
    ("pages", &["base", "model", "site", "cards", "pages"]),
    ("schema", &["base", "content", "model", "pages", "schema"]),
    ("search", &["base", "model", "site", "search"]),
    ("shell", &["shell"]),
];

/// Each outside crate and the files that own it (`serde` is everybody's).
const OWNERS: [(&str, &[&str]); 46] = [
    ("base64", &["pages/embedded.rs", "pages/script.rs"]),
    ("brotli", &["shell/compress.rs"]),
    ("clap", &["main.rs", "shell/arguments"]),
    ("clap_complete", &["shell/arguments/described.rs"]),
    ("clap_mangen", &["shell/arguments/described.rs"]),
    ("csv", &["data/tables/comma_separated.rs"]),
    ("dialoguer", &["shell/ask.rs"]),
    ("diwan", &["shell"]),
    ("encoding_rs", &["import/decode.rs"]),
    ("fast_qr", &["pages/qr.rs", "shell/serve.rs"]),
    ("flate2", &["base/document", "base/photo/tests.rs", "base/picture", "shell/compress.rs"]),
    ("fluent_bundle", &["base/phrases.rs"]),
    ("harfrust", &["cards/font.rs"]),
    ("http_body_util", &["shell/serve/server.rs"]),
    ("http_range_header", &["shell/serve/server.rs"]),
    ("hyper", &["shell/serve/server.rs"]),
    ("hyper_util", &["shell/serve/server.rs"]),
    ("image_webp", &["base/photo/webp.rs"]),
    ("include_dir", &["pages/theme.rs"]),
    ("indicatif", &["shell/progress.rs"]),
    ("jiff", &["shell/clock.rs"]),
    ("jpeg_encoder", &["base/photo/jpeg.rs", "base/photo/tests.rs"]),
    ("moxcms", &["base/photo/colours.rs", "base/photo/tests.rs"]),
    ("notify", &["shell/serve/desk.rs", "shell/serve/watch.rs"]),
    ("percent_encoding", &["shell/serve/problems.rs", "shell/serve/server.rs"]),
    ("pic_scale_safe", &["base/photo/small.rs"]),
    ("png", &["base/photo", "base/picture", "cards/picture.rs"]),
    ("postcard", &["model/prose.rs", "model/shelf.rs"]),
    ("pulldown_cmark", &["model/anchor.rs", "model/minutes", "model/units.rs"]),
    (
        "quick_xml",
        &[
            "base/document/texts.rs", "data/tables/spreadsheet/cell.rs", "feeds/xml.rs",
            "import/docx/xml.rs",
        ],
    ),
    (
        "rayon",
        &[
            "base/job.rs", "bundling.rs", "import/compose.rs", "model/load.rs",
            "model/look_alike.rs", "model/rules.rs", "model/shelf.rs", "model/standing.rs",
            "pages/cards.rs", "project.rs", "site/again.rs", "site/councils.rs", "site/lists.rs",
            "site/plan.rs", "site/tables.rs", "search/index.rs", "shell/build.rs",
            "shell/compress.rs", "shell/confirm.rs", "shell/disk.rs", "shell/inputs.rs",
            "shell/live.rs", "shell/previous.rs", "shell/remember.rs", "shell/restored.rs",
            "shell/serve/answer.rs", "shell/space.rs", "shell/whole.rs",
        ],
    ),
    ("resvg", &["cards/picture.rs"]),
    ("rustix", &["shell/lock.rs", "shell/publish.rs", "shell/rename.rs", "shell/space.rs"]),
    (
        "serde_json",
        &[
            "base/html.rs", "base/json.rs", "base/report.rs", "data/tables/json.rs",
            "data/tables/schema.rs", "shell/listing.rs", "shell/manifest.rs", "shell/verify.rs",
            "status.rs", "shell/serve/desk.rs", "translating/status.rs",
        ],
    ),
    ("serde_yaml", &["content/node.rs", "content/yaml.rs", "content/yaml_error.rs"]),
    ("sha2", &["base/key.rs", "base/mark.rs", "pages/script.rs", "shell/hash.rs", "site/short.rs"]),
    ("signal_hook", &["shell/stop.rs"]),
    ("strsim", &["base/diag.rs", "content/fields.rs"]),
    ("tera", &["pages/edition.rs", "pages/shared.rs", "pages/theme.rs"]),
    ("tokio", &["shell/serve.rs", "shell/serve/desk.rs", "shell/serve/server.rs"]),
    ("unic_langid", &["base/phrases.rs"]),
    ("unicode_normalization", &["base/fold.rs", "base/output.rs"]),
    ("walkdir", &["shell/disk.rs", "shell/stage.rs", "shell/whole.rs", "shell/serve/watch.rs"]),
    ("webpx", &["base/photo/webp.rs"]),
    (
        "zip",
        &["base/document", "bundle/archive.rs", "data/tables/spreadsheet/mod.rs", "import/docx.rs"],
    ),
    ("zune_jpeg", &["base/photo/jpeg.rs"]),
];

/// What only the binary may touch.
const WORLD: [&str; 8] = [
    "std::fs", "std::net", "std::env", "std::process", "SystemTime", "Instant::now", "println!",
    "std::io::std",
];

/// The longest file, in lines.
const LONGEST_FILE: usize = 400;

struct SourceFile {
    path: String,
    text: String,
}

#[test]
fn a_stage_imports_only_stages_to_its_left() {
    for file in sources() {
        let stage = file.path.split('/').next().unwrap_or_default();
        let Some((_, allowed)) = IMPORTS.iter().find(|(name, _)| *name == stage) else { continue };
        for imported in named_after(&file.text, "crate::") {
            assert!(allowed.contains(&imported.as_str()), "{}: imports {imported}", file.path);
        }
    }
}

#[test]
fn an_outside_crate_is_named_only_by_its_owners() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let table = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    let declared = table.lines().filter_map(|line| line.split_once(" =")).map(|(name, _)| name);
    let declared: BTreeSet<String> = declared.map(|name| name.replace('-', "_")).collect();
    let known: BTreeSet<String> = OWNERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let others: Vec<_> = declared.difference(&known).filter(|name| *name != "serde").collect();
    assert!(others.is_empty(), "crates without owners: {others:?}");
    for file in sources() {
        for (name, owners) in OWNERS {
            let used = file.text.contains(&format!("{name}::"));
            let owned = owners.iter().any(|owner| file.path.starts_with(owner));
            assert!(!used || owned, "{}: names {name}", file.path);
        }
    }
}

#[test]
fn an_owner_uses_its_crate() {
    for (name, owners) in OWNERS {
        for owner in owners {
            let used = sources().iter().any(|file| {
                file.path.starts_with(owner) && file.text.contains(&format!("{name}::"))
            });
            assert!(used, "{owner} doesn't use {name}");
        }
    }
}

#[test]
fn only_the_binary_touches_the_world() {
    for file in sources() {
        if file.path == "main.rs" || file.path.starts_with("shell/") {
            continue;
        }
        let code = file.text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            for word in WORLD {
                assert!(!line.contains(word), "{}: uses {word}", file.path);
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is_for_and_is_short() {
    for file in sources() {
        assert!(file.text.starts_with("//! "), "{}: has no head line", file.path);
        let lines = file.text.lines().count();
        assert!(lines <= LONGEST_FILE, "{}: has {lines} lines", file.path);
    }
}

#[test]
fn every_file_is_part_of_the_program() {
    for file in sources() {
        let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
        let stem = name.trim_end_matches(".rs");
        if ["lib", "main", "mod"].contains(&stem) {
            continue;
        }
        let parents = ["mod.rs", "lib.rs", "main.rs"].map(|parent| join(folder, parent));
        let parents = parents.into_iter().chain([format!("{folder}.rs")]);
        let declared =
            parents.filter_map(|path| fs::read_to_string(root().join("src").join(path)).ok());
        let found = declared.into_iter().any(|text| text.contains(&format!("mod {stem};")));
        assert!(found, "{}: nothing declares it", file.path);
    }
}

#[test]
fn every_page_has_a_template_of_its_name() {
    let templates = root().join("themes/default/templates");
    let pages = [
        "about", "bundle", "chooser", "clarification", "clarifications", "corrections", "council",
        "councils", "data", "home", "list", "meeting", "poster", "not_found", "record",
        "resolution", "search", "single", "unkept",
    ];
    for page in pages {
        let text = fs::read_to_string(root().join(format!("src/pages/{page}.rs"))).unwrap();
        let name: String = page.split('_').map(capitalised).collect();
        assert!(text.contains(&format!("pub struct {name}Page")), "{page}: no {name}Page");
        assert!(templates.join(format!("{page}.html")).is_file(), "{page}: no template");
    }
    let shared = ["all_languages", "components", "layout", "record_parts", "row"];
    for entry in fs::read_dir(templates).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let stem = name.trim_end_matches(".html");
        assert!(pages.contains(&stem) || shared.contains(&stem), "{name}: belongs to no page");
    }
}

#[test]
fn every_test_that_stands_for_a_promise_is_there() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let section = readme.split("\n## Security\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_suffix(" |")?.rsplit_once(" | "));
    let shown = rows.flat_map(|(_, shown)| shown.split('`').skip(1).step_by(2));
    let names: Vec<&str> = shown.collect();
    assert!(names.len() > 20, "{names:?}");
    for name in names {
        let name = name.trim_start_matches("tests/");
        let endings = ["", ".rs", ".py", ".test.mjs"];
        let found = endings.iter().any(|end| root().join(format!("tests/{name}{end}")).exists());
        assert!(found, "{name} isn't there");
    }
}

#[test]
fn safe_is_only_for_html() {
    for entry in fs::read_dir(root().join("themes/default/templates")).unwrap() {
        let path = entry.unwrap().path();
        for (number, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            for before in line.split("| safe").collect::<Vec<_>>().split_last().unwrap().1 {
                let place = format!("{}:{}", path.display(), number + 1);
                assert!(before.trim_end().ends_with("_html"), "{place}: safe on something else");
            }
        }
    }
}

#[test]
fn the_top_level_stays_as_it_is() {
    let allowed = [
        "CHANGELOG.md", "Cargo.lock", "Cargo.toml", "LICENSE", "README.ar.md", "README.ku.md",
        "README.md", "content", "output", "src", "target", "tests", "themes",
    ];
    for entry in fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            name.starts_with('.') || allowed.contains(&name.as_str()),
            "{name}: not at the top"
        );
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<SourceFile> {
    let mut files = Vec::new();
    collect(&root().join("src"), "", &mut files);
    files
}

fn collect(folder: &Path, below: &str, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let below = join(below, &name);
        if path.is_dir() {
            collect(&path, &below, files);
        } else if name.ends_with(".rs") {
            files.push(SourceFile { path: below, text: fs::read_to_string(&path).unwrap() });
        }
    }
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// Returns the names that follow a prefix, outside comments.
fn named_after(text: &str, prefix: &str) -> BTreeSet<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let names = code.flat_map(|line| line.split(prefix).skip(1)).map(|rest| {
        rest.chars().take_while(|one| one.is_ascii_lowercase() || *one == '_').collect()
    });
    names.filter(|name: &String| !name.is_empty()).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
