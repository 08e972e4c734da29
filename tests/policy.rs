//! What a page lets a browser do: its own scripts by their hashes, its own stylesheet, nothing else.
//! That browsers do no more is seen in `tests/browser/requests.test.mjs`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use common::Run;
use common::html::{self, Part, Tag};
use sha2::{Digest, Sha256};

/// What every policy says, whatever its page needs beside it.
const ALWAYS: [&str; 4] =
    ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"];

/// What a policy may say beside that; `script-src` is looked at by itself.
const SOMETIMES: [&str; 4] =
    ["connect-src 'self'", "img-src 'self' data:", "manifest-src 'self'", "worker-src 'self'"];

#[test]
fn a_page_allows_its_own_scripts_and_nothing_else() {
    let mut kinds = BTreeSet::new();
    for content in ["content", "tests/golden/content"] {
        let run = common::run(common::input(&common::read(content)));
        for (path, page) in pages(&run) {
            check(&path, &page);
            kinds.insert(path.rsplit('/').next().unwrap().to_owned());
        }
    }
    for kind in ["index.html", "404.html", "search.html", "unkept"] {
        assert!(kinds.contains(kind), "no {kind} was looked at");
    }
}

/// Returns all pages: files, and those that the worker holds for when there is no connection.
fn pages(run: &Run) -> Vec<(String, String)> {
    let files = run.output.keys().filter(|path| path.ends_with(".html"));
    let mut pages: Vec<_> = files.map(|path| (path.clone(), run.text(path).to_owned())).collect();
    let worker = run.text("sw.js").strip_prefix("const site=").unwrap();
    let held = serde_json::Deserializer::from_str(worker).into_iter::<serde_json::Value>().next();
    for (lang, page) in held.unwrap().unwrap().as_object().unwrap() {
        pages.push((format!("{lang}/unkept"), page.as_str().unwrap().to_owned()));
    }
    pages
}

fn check(path: &str, page: &str) {
    let parts = html::parts(page);
    let metas = |name: &str, value: &str| -> Vec<usize> {
        let is_one = |part: &Part| matches!(part, Part::Open(tag) if tag.name == "meta" && tag.get(name) == Some(value));
        parts.iter().enumerate().filter(|(_, part)| is_one(part)).map(|(at, _)| at).collect()
    };
    let content = |at: usize| match &parts[at] {
        Part::Open(tag) => tag.get("content").unwrap().to_owned(),
        other => panic!("{other:?}"),
    };
    let referrer = metas("name", "referrer");
    assert_eq!(referrer.len(), 1, "{path}");
    assert_eq!(content(referrer[0]), "no-referrer", "{path}");
    let policy = metas("http-equiv", "Content-Security-Policy");
    assert_eq!(policy.len(), 1, "{path}");
    let before = parts[..policy[0]].iter();
    let loads =
        |part: &&Part| matches!(part, Part::Open(tag) if ["link", "script"].contains(&&*tag.name));
    assert_eq!(before.filter(loads).count(), 0, "{path}: something comes before the policy");
    check_policy(path, &content(policy[0]), &scripts(path, &parts));
}

/// Returns the hashes of a page's scripts; panics at what no policy of ours allows.
fn scripts(path: &str, parts: &[Part]) -> Vec<String> {
    let mut hashes = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let Part::Open(Tag { name, attributes }) = part else { continue };
        assert_ne!(name, "style", "{path}");
        for (attribute, _) in attributes {
            assert!(attribute != "style" && !attribute.starts_with("on"), "{path}: {attribute}");
        }
        let is_data = attributes.iter().any(|(_, value)| value == "application/ld+json");
        if name == "script" && !is_data {
            assert!(attributes.is_empty(), "{path}: {attributes:?}");
            let Part::Text(code) = &parts[at + 1] else { panic!("{path}: an empty script") };
            hashes.push(format!("'sha256-{}'", STANDARD.encode(Sha256::digest(code))));
        }
    }
    hashes
}

fn check_policy(path: &str, policy: &str, hashes: &[String]) {
    let mut left: Vec<&str> = policy.split(';').map(str::trim).collect();
    for one in ALWAYS {
        let at = left.iter().position(|other| *other == one);
        left.remove(at.unwrap_or_else(|| panic!("{path}: no {one} in {policy}")));
    }
    left.retain(|one| !SOMETIMES.contains(one));
    let mut allowed: Vec<&str> = Vec::new();
    for one in left {
        let sources = one.strip_prefix("script-src");
        allowed.extend(sources.unwrap_or_else(|| panic!("{path}: {one}")).split_whitespace());
    }
    // The search loads its index, data in files of the site.
    let own = allowed.iter().position(|one| *one == "'self'").map(|at| allowed.remove(at));
    assert_eq!(own.is_some(), path.ends_with("/search.html"), "{path}: {policy}");
    assert_eq!(allowed, hashes, "{path}");
}
