//! `diwan serve`: what it shows is what a build writes, it answers as a web server should, and follows
//! every edit.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use common::office::Office;
use common::random::Random;

/// How many edits the preview follows.
const EDITS: usize = 1000;

/// How often it is asked at most before it has seen one.
const PATIENCE: usize = 20_000;

/// A preview that runs; dropped, it is stopped.
struct Preview {
    child: Child,
    address: String,
}

/// An answer.
struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Preview {
    fn start(office: &Office, more: &[&str]) -> Self {
        let port = if more.contains(&"--port") { &[][..] } else { &["--port", "0"] };
        let arguments = [&["serve", "--date", "2026-02-01"], port, more].concat();
        let mut command = office.command(&arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap().trim_end().trim_end_matches('/');
        Preview { address: address.to_owned(), child }
    }

    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let host =
            headers.iter().find(|(name, _)| *name == "Host").map_or(&*self.address, |one| one.1);
        let mut request =
            format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n");
        for (name, value) in headers.iter().filter(|(name, _)| *name != "Host") {
            request += &format!("{name}: {value}\r\n");
        }
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(format!("{request}\r\n").as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let header = |line: &str| line.split_once(": ").map(|(one, two)| (one.into(), two.into()));
        Answer {
            status,
            headers: lines.filter_map(header).collect(),
            body: bytes[end + 4..].to_vec(),
        }
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    /// Asks for a page until it has these words.
    fn see(&self, path: &str, words: &str) {
        let has = || text_of(&self.get(path).body).contains(words);
        assert!((0..PATIENCE).any(|_| has()), "{path} never says {words}");
    }

    /// Stops it as Ctrl-C does; returns its exit status.
    fn stop(mut self) -> i32 {
        let id = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(id, rustix::process::Signal::INT).unwrap();
        self.child.wait().unwrap().code().unwrap()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn text_of(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap()
}

/// Returns a page without the script that reloads it.
fn without_script(page: &[u8]) -> Vec<u8> {
    let text = text_of(page);
    let from = text.find("<script src=\"/.diwan/preview.js\"").expect("each page has the script");
    let to = from + text[from..].find("</script>").unwrap() + "</script>".len();
    [&page[..from], &page[to..]].concat()
}

/// Builds the site, and compares every file of it with what the preview shows.
fn assert_as_built(office: &Office, preview: &Preview) {
    let built = office.run(&["build", "--date", "2026-02-01", "--full"]);
    assert!(built.status.success(), "{}", text_of(&built.stderr));
    let paths = office.paths("output");
    assert!(paths.len() > 50, "{paths:?}");
    for path in paths {
        let shown = preview.get(&format!("/{}", path.replace(' ', "%20")));
        assert_eq!(shown.status, 200, "{path}");
        let bytes = if path.ends_with(".html") { without_script(&shown.body) } else { shown.body };
        assert!(bytes == office.bytes(&format!("output/{path}")), "{path}");
    }
}

#[test]
fn it_shows_what_a_build_writes() {
    let office = Office::new();
    for (path, bytes) in common::read("tests/golden/content") {
        office.write(&format!("content/{path}"), &bytes);
    }
    let preview = Preview::start(&office, &[]);
    assert_as_built(&office, &preview);
    assert_eq!(preview.stop(), 0);
}

#[test]
fn it_answers_as_a_server_should() {
    let office = Office::new();
    let record = "content/councils/raqqa/2025-01-05-regular/meeting.yaml";
    let named = "documents:\n  - {title: {ar: ملف, ku: Pel}, file: a.txt}\n";
    office.write(record, format!("{}{named}", office.read(record)).as_bytes());
    office.write("content/councils/raqqa/2025-01-05-regular/files/a.txt", b"0123456789");
    let preview = Preview::start(&office, &[]);
    let file = "/files/raqqa/2025-01-05-regular/a.txt";
    for (path, status, kind) in [
        ("/", 200, "text/html; charset=utf-8"),
        ("/ar/", 200, "text/html; charset=utf-8"),
        ("/ar", 301, ""),
        ("/nothing.html", 404, "text/html; charset=utf-8"),
        ("/ar/../../content/site.yaml", 404, "text/html; charset=utf-8"),
        ("/%2e%2e/content/site.yaml", 404, "text/html; charset=utf-8"),
        ("/..%2fcontent%2fsite.yaml", 404, "text/html; charset=utf-8"),
        ("/%ff", 400, ""),
        ("/content/site.yaml", 404, "text/html; charset=utf-8"),
        ("/.diwan/nothing", 404, ""),
        ("/assets/diwan.css", 200, "text/css; charset=utf-8"),
        ("/sw.js", 200, "text/javascript; charset=utf-8"),
        ("/app.webmanifest", 200, "application/manifest+json"),
        ("/data/meetings.json", 200, "application/json"),
        ("/data/meetings.csv", 200, "text/csv; charset=utf-8"),
        ("/ar/feed.xml", 200, "application/xml"),
        ("/meetings.ics", 200, "text/calendar; charset=utf-8"),
        (file, 200, "text/plain; charset=utf-8"),
    ] {
        let answer = preview.get(path);
        let found = answer.headers.get("content-type").map_or("", String::as_str);
        assert_eq!((answer.status, found), (status, kind), "{path}");
        let head = preview.ask("HEAD", path, &[]);
        assert_eq!((head.status, head.body.len()), (status, 0), "{path}");
        let length = |answer: &Answer| answer.headers.get("content-length").cloned();
        assert!(kind.is_empty() || length(&head) == length(&answer), "{path}");
    }
    assert_eq!(preview.get("/ar").headers["location"], "/ar/");
    for (range, status, body, told) in [
        ("bytes=2-4", 206, "234", "bytes 2-4/10"),
        ("bytes=7-", 206, "789", "bytes 7-9/10"),
        ("bytes=-2", 206, "89", "bytes 8-9/10"),
        ("bytes=5-99", 206, "56789", "bytes 5-9/10"),
        ("bytes=10-", 416, "", "bytes */10"),
        ("bytes=0-1,3-4", 200, "0123456789", ""),
        ("lines=1-2", 200, "0123456789", ""),
    ] {
        let answer = preview.ask("GET", file, &[("Range", range)]);
        let found = answer.headers.get("content-range").map_or("", String::as_str);
        assert_eq!((answer.status, found), (status, told), "{range}");
        assert_eq!(text_of(&answer.body), body, "{range}");
    }
    let tag = preview.get("/ar/").headers["etag"].clone();
    assert_eq!(preview.ask("GET", "/ar/", &[("If-None-Match", &tag)]).status, 304);
    assert_eq!(preview.ask("POST", "/ar/", &[]).status, 405);
    assert_eq!(preview.ask("GET", "/sw.js", &[("Service-Worker", "script")]).status, 404);
    // A page of another site that got its own name to lead here reads no drafts.
    assert_eq!(preview.ask("GET", "/ar/", &[("Host", "evil.example")]).status, 421);
    assert_eq!(preview.ask("GET", "/ar/", &[("Host", "localhost:1")]).status, 200);
}

#[test]
fn it_takes_the_next_port_that_is_free() {
    let office = Office::new();
    let first = Preview::start(&office, &[]);
    let port = first.address.rsplit_once(':').unwrap().1.to_owned();
    let second = Preview::start(&office, &["--port", &port]);
    assert_ne!(second.address, first.address);
    assert_eq!(second.get("/").status, 200);
}

#[test]
fn without_content_it_says_so() {
    let office = Office::new();
    fs::remove_dir_all(office.root.join("content")).unwrap();
    let output = office.run(&["serve", "--port", "0"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text_of(&output.stderr).contains("there is no content folder here: content"));
}

/// A content that is wrong from the beginning has no site yet: each page says what is wrong.
#[test]
fn it_waits_for_content_that_is_good() {
    let office = Office::new();
    let site = office.bytes("content/site.yaml");
    office.write("content/site.yaml", b"title: [");
    let preview = Preview::start(&office, &["--lang", "ar"]);
    let answer = preview.get("/ar/");
    assert_eq!(answer.status, 503);
    assert!(text_of(&answer.body).contains("dir=\"rtl\""));
    office.write("content/site.yaml", &site);
    preview.see("/ar/", "مجلس");
    // Settings, councils, and the whole folder may go and come back.
    office.write(
        "content/councils/raqqa/council.yaml",
        "name: {ar: مجلس آخر, ku: Meclis}\nkind: commune\n".as_bytes(),
    );
    preview.see("/ar/councils/raqqa/index.html", "مجلس آخر");
    fs::rename(office.root.join("content"), office.root.join("away")).unwrap();
    preview.see("/.diwan/news.json", "section");
    fs::rename(office.root.join("away"), office.root.join("content")).unwrap();
    preview.see("/.diwan/news.json", "null");
    assert_eq!(preview.get("/ar/councils/raqqa/index.html").status, 200);
}

#[test]
fn it_follows_a_thousand_edits() {
    let office = Office::new();
    let folder = "content/councils/raqqa/2025-01-05-regular";
    let (record, minutes) = (format!("{folder}/meeting.yaml"), format!("{folder}/minutes.ar.md"));
    let (before, page) = (office.read(&record), "/ar/councils/raqqa/2025-01-05-regular.html");
    let preview = Preview::start(&office, &[]);
    let mut random = Random(4);
    let mut others = Vec::new();
    for edit in 0..EDITS {
        let word = format!("كلمة{edit}");
        match random.below(8) {
            0 => {
                // Half written, then whole: an error comes and goes.
                office.write(&record, &before.as_bytes()[..random.below(before.len())]);
                office.write(&record, before.replace("اجتماع", &word).as_bytes());
            }
            1 => office.write(&record, before.replace("اجتماع", &word).as_bytes()),
            2 => {
                let name = format!("content/councils/raqqa/2024-other-{edit}");
                office.write(&format!("{name}/meeting.yaml"), before.as_bytes());
                others.push(name);
                office.write(&minutes, format!("{word}.\n").as_bytes());
            }
            3 if !others.is_empty() => {
                let name = others.swap_remove(random.below(others.len()));
                fs::remove_dir_all(office.root.join(name)).unwrap();
                office.write(&minutes, format!("{word}.\n").as_bytes());
            }
            4 => {
                // As many editors save: beside the file, and then in its place.
                let beside = office.root.join(format!("{folder}/minutes.tmp"));
                fs::write(&beside, format!("{word}.\n")).unwrap();
                fs::rename(beside, office.root.join(&minutes)).unwrap();
            }
            _ => office.write(&minutes, format!("{word}.\n").as_bytes()),
        }
        preview.see(page, &word);
    }
    assert_as_built(&office, &preview);
}
