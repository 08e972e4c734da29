//! `diwan build --compress` and `--zip`: what they add, and that it is what it stands for.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use zip::ZipArchive;

use common::html::{self, Tag};
use common::office::{Office, status, text};

const MEETING: &str = "content/councils/raqqa/2025-01-05-regular";

/// The files of a ZIP, by name.
type Unpacked = BTreeMap<String, Vec<u8>>;

#[test]
fn what_is_compressed_unpacks_to_its_neighbour_and_is_smaller() {
    let office = built(&["--compress"]);
    let paths = office.paths("output");
    let mut count = 0;
    for path in &paths {
        let packed = bytes(&office, path);
        let (plain, unpacked) = if let Some(plain) = path.strip_suffix(".gz") {
            (plain, gunzipped(&packed))
        } else if let Some(plain) = path.strip_suffix(".br") {
            let mut unpacked = Vec::new();
            brotli::Decompressor::new(&packed[..], 4096).read_to_end(&mut unpacked).unwrap();
            (plain, unpacked)
        } else {
            continue;
        };
        count += 1;
        assert!(unpacked == bytes(&office, plain), "{path}: is something else");
        assert!(packed.len() < unpacked.len() && unpacked.len() >= 256, "{path}: saves nothing");
    }
    assert!(count > 20, "{count} are compressed");
    for plain in ["ar/index.html", "assets/diwan.css", "data/popolo.json", "sitemap.xml"] {
        for ending in ["br", "gz"] {
            let path = format!("{plain}.{ending}");
            assert!(paths.contains(&path), "{path} is missing");
        }
    }
    let other = |path: &&String| {
        let plain = path.trim_end_matches(".gz").trim_end_matches(".br");
        path.len() > plain.len()
            && [".xlsx", ".pdf", "manifest.json"].iter().any(|end| plain.ends_with(end))
    };
    assert_eq!(paths.iter().find(other), None);
}

#[test]
fn what_an_option_adds_is_in_the_manifest_and_goes_with_the_option() {
    let office = built(&[]);
    let before = office.read("output/manifest.json");
    run(&office, &["--compress", "--zip"]);
    let mut present = office.paths("output");
    present.retain(|path| path != "manifest.json");
    let manifest = manifest(&office);
    let mut listed = Vec::new();
    for file in manifest["files"].as_array().unwrap() {
        let path = file["path"].as_str().unwrap();
        assert_eq!(file["sha256"], sha256(&bytes(&office, path)).as_str(), "{path}");
        listed.push(path.to_owned());
    }
    assert_eq!(listed, present);
    assert!(listed.iter().any(|path| path == "zip/raqqa.ku.zip"));
    run(&office, &[]);
    assert_eq!(office.read("output/manifest.json"), before);
    assert!(!office.root.join("output/zip").exists());
}

#[test]
fn the_same_content_gives_the_same_bytes_with_every_option() {
    let office = Office::new();
    // Fresh with one thread and with many, and once more over a site that has everything.
    for (output, threads) in [("one", "1"), ("many", "8"), ("many", "8")] {
        let arguments =
            ["build", "--date", "2026-02-01", "--compress", "--zip", "--output", output];
        let mut command = office.command(&arguments);
        assert_eq!(status(&command.env("RAYON_NUM_THREADS", threads).output().unwrap()), 0);
    }
    assert_eq!(office.read("one/manifest.json"), office.read("many/manifest.json"));
}

#[test]
fn what_did_not_change_is_not_compressed_again() {
    let office = built(&["--compress"]);
    let path = "ar/about.html.gz";
    let fresh = bytes(&office, path);
    // The same page, compressed otherwise: if this is there again, it was taken over.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(&gunzipped(&fresh)).unwrap();
    let other = encoder.finish().unwrap();
    office.write(&format!("output/{path}"), &other);
    // A neighbour that isn't what the manifest says is made anew …
    run(&office, &["--compress"]);
    assert!(bytes(&office, path) == fresh);
    // … and so is one by another program, …
    let manifest = office.read("output/manifest.json").replace(&sha256(&fresh), &sha256(&other));
    let by_other = manifest.replace("\"compressed_by\":\"diwan ", "\"compressed_by\":\"older ");
    assert!(by_other != manifest);
    office.write(&format!("output/{path}"), &other);
    office.write("output/manifest.json", by_other.as_bytes());
    run(&office, &["--compress"]);
    assert!(bytes(&office, path) == fresh);
    // … and the others stay as they are.
    office.write(&format!("output/{path}"), &other);
    office.write("output/manifest.json", manifest.as_bytes());
    run(&office, &["--compress"]);
    assert!(bytes(&office, path) == other);
    // A page that changed gets new ones.
    let page = bytes(&office, "ar/councils/raqqa/index.html.gz");
    office.write(
        "content/councils/raqqa/council.yaml",
        "name: {ar: مجلس آخر, ku: Meclisa din}\nkind: executive\n".as_bytes(),
    );
    run(&office, &["--compress"]);
    assert!(bytes(&office, "ar/councils/raqqa/index.html.gz") != page);
}

#[test]
fn a_zip_has_the_council_in_one_language_and_opens_with_its_index() {
    let office = with_documents();
    run(&office, &["--zip"]);
    for lang in ["ar", "ku"] {
        let zip = unpacked(&office, &format!("zip/raqqa.{lang}.zip"));
        let own = |name: &str| format!("{lang}/{name}");
        let council = own("councils/raqqa/index.html");
        for name in [
            "index.html",
            "assets/diwan.css",
            "files/raqqa/2025-01-05-regular/small.txt",
            &council,
            &own("about.html"),
            &own("councils/raqqa/2025-01-05-regular.html"),
            &own("councils/raqqa/2025-01-05-regular/1.html"),
        ] {
            assert!(zip.contains_key(name), "{name} is missing");
        }
        assert!(zip.keys().all(|name| {
            ["index.html", "assets/", "files/", lang].iter().any(|start| name.starts_with(start))
        }));
        assert!(tags(&zip["index.html"]).iter().any(|tag| tag.get("href") == Some(&council)));
        // What has no room is named, and not there.
        let large = "files/raqqa/2025-01-05-regular/large.pdf";
        assert!(!zip.contains_key(large));
        assert!(text(&zip["index.html"]).contains("large.pdf"));
    }
}

#[test]
fn no_link_inside_a_zip_is_dead() {
    for base in [Some("https://councils.example"), None] {
        let office = with_documents();
        if base.is_none() {
            let site = office.read("content/site.yaml");
            let site: String = site
                .lines()
                .filter(|line| !line.starts_with("base_url"))
                .map(|line| format!("{line}\n"))
                .collect();
            office.write("content/site.yaml", site.as_bytes());
        }
        run(&office, &["--zip"]);
        let site = office.paths("output");
        let mut outside = 0;
        for lang in ["ar", "ku"] {
            let zip = unpacked(&office, &format!("zip/raqqa.{lang}.zip"));
            for (page, bytes) in zip.iter().filter(|(name, _)| name.ends_with(".html")) {
                for tag in tags(bytes) {
                    let Some(address) = tag.get("href").or_else(|| tag.get("src")) else {
                        continue;
                    };
                    if let Some(path) = base.and_then(|base| address.strip_prefix(base)) {
                        let path = path.trim_start_matches('/').split('#').next().unwrap();
                        assert!(site.iter().any(|own| own == path), "{page}: {address}");
                        outside += 1;
                    } else if !address.starts_with("https://") {
                        check_inside(&zip, page, address);
                    }
                }
            }
        }
        assert_eq!(outside > 0, base.is_some());
    }
}

#[test]
fn a_council_offers_its_zip_and_says_how_large_it_is() {
    let office = with_documents();
    let output = run(&office, &["--zip", "--lang", "en"]);
    let size = |lang| bytes(&office, &format!("zip/raqqa.{lang}.zip")).len().div_ceil(1000);
    assert!(
        output.contains(&format!("ZIP files: 2, the largest {} kB", size("ar").max(size("ku")))),
        "{output}"
    );
    for lang in ["ar", "ku"] {
        let page = office.read(&format!("output/{lang}/councils/raqqa/index.html"));
        let address = format!("../../../zip/raqqa.{lang}.zip");
        assert!(tags(page.as_bytes()).iter().any(|tag| tag.get("href") == Some(&address)));
        assert!(page.contains(&format!("ZIP, {} kB", size(lang))));
        let inside = &unpacked(&office, &format!("zip/raqqa.{lang}.zip"))
            [&format!("{lang}/councils/raqqa/index.html")];
        assert!(!text(inside).contains(".zip"), "a ZIP offers itself");
    }
    run(&office, &[]);
    assert!(!office.read("output/ar/councils/raqqa/index.html").contains(".zip"));
}

/// Returns an office that was built with these options.
fn built(options: &[&str]) -> Office {
    let office = Office::new();
    run(&office, options);
    office
}

/// Returns an office with an attachment that a ZIP has room for, and one that it hasn't.
fn with_documents() -> Office {
    let office = Office::new();
    let meeting = office.read(&format!("{MEETING}/meeting.yaml"));
    let documents = "documents:\n  - {title: {ar: صغير, ku: Biçûk}, file: small.txt}\n  - {title: {ar: كبير, ku: Mezin}, file: large.pdf}\n";
    office.write(&format!("{MEETING}/meeting.yaml"), (meeting + documents).as_bytes());
    office.write(&format!("{MEETING}/files/small.txt"), b"small\n");
    let large = [b"%PDF-1.4\n".to_vec(), vec![0; 5_000_000]].concat();
    office.write(&format!("{MEETING}/files/large.pdf"), &large);
    office
}

fn run(office: &Office, options: &[&str]) -> String {
    let output = office.run(&[&["build", "--date", "2026-02-01"], options].concat());
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    text(&output.stdout).to_owned()
}

fn bytes(office: &Office, path: &str) -> Vec<u8> {
    fs::read(office.root.join("output").join(path)).unwrap()
}

fn manifest(office: &Office) -> serde_json::Value {
    serde_json::from_str(&office.read("output/manifest.json")).unwrap()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn gunzipped(packed: &[u8]) -> Vec<u8> {
    let mut unpacked = Vec::new();
    GzDecoder::new(packed).read_to_end(&mut unpacked).unwrap();
    unpacked
}

/// Unpacks a ZIP of a site, whose names must be sorted and whose times the first that there is.
fn unpacked(office: &Office, path: &str) -> Unpacked {
    let mut archive = ZipArchive::new(Cursor::new(bytes(office, path))).unwrap();
    let (mut names, mut files) = (Vec::new(), Unpacked::new());
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        assert_eq!(entry.last_modified(), Some(zip::DateTime::default()));
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        let name = entry.name().unwrap().into_owned();
        names.push(name.clone());
        files.insert(name, content);
    }
    assert!(names.is_sorted(), "{path}: {names:?}");
    files
}

fn tags(page: &[u8]) -> Vec<Tag> {
    html::tags(text(page))
}

fn check_inside(zip: &Unpacked, page: &str, address: &str) {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    let mut parts: Vec<&str> = page.split('/').collect();
    if !path.is_empty() {
        parts.pop();
        for part in path.split('/') {
            match part {
                ".." => assert!(parts.pop().is_some(), "{page}: {address} leaves the ZIP"),
                other => parts.push(other),
            }
        }
    }
    let target = parts.join("/");
    let found = zip.get(&target).unwrap_or_else(|| panic!("{page}: {address} is dead"));
    let has_id = || tags(found).iter().any(|tag| tag.get("id") == Some(fragment));
    assert!(fragment.is_empty() || has_id(), "{page}: {address}: no such id");
}
