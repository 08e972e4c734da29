//! Minutes: what Markdown becomes on a page, and what never gets there.

mod common;

use common::Files;

const MEETING: &str = "councils/raqqa/2025-01-05-regular";

fn minutes(text: &str) -> Files {
    let mut files = common::smallest();
    files.insert(format!("{MEETING}/minutes.ar.md"), text.as_bytes().to_vec());
    files.insert(format!("{MEETING}/files/plan.png"), common::picture());
    files.insert(format!("{MEETING}/files/a b.pdf"), b"%PDF-1.7".to_vec());
    files
}

#[test]
fn markdown_becomes_safe_html() {
    for (text, expected) in [
        // An image's alternative text is words alone, whatever they are marked as.
        (
            "![[x](https://a/onload=alert(1)//) `b` *c* ![d](files/plan.png)](files/plan.png)",
            "src=\"../../../files/raqqa/2025-01-05-regular/plan.png\" alt=\"x b c d\">",
        ),
        // What is no picture isn't shown as one.
        ("![plan](meeting.yaml)", "<a href=\"../../councils/raqqa/2025-01-05-regular.html\">"),
        ("![far](https://news.example/x.png)", "<a href=\"https://news.example/x.png\">"),
        ("[a](<files/a b.pdf>)", "files/raqqa/2025-01-05-regular/a%20b.pdf\""),
        ("<office@example.org>", "<a href=\"mailto:office@example.org\">"),
        ("> ## inside", "<blockquote><p><strong>"),
        ("# ا\n\n# ا\n\n# ا", "<h3 id=\"m-ا-3\">"),
        ("<script>alert(1)</script>", "&lt;/<bdi lang=\"ku\" dir=\"ltr\">script</bdi>&gt;"),
        ("[x](minutes.ar.md#y)", "<a href=\"../../councils/raqqa/2025-01-05-regular.html\">"),
    ] {
        let run = common::run(common::input(&minutes(text)));
        let page = run.text("ar/councils/raqqa/2025-01-05-regular.html");
        assert!(page.contains(expected), "{text}\n{page}");
    }
}

#[test]
fn what_must_not_be_published_is_refused() {
    for (text, code) in [
        ("محضر&#x202E;abc", "forbidden-character"),
        ("محضر&#8294;q", "forbidden-character"),
        ("[x](javascript:alert(1))", "forbidden-link"),
        ("[x](https://)", "forbidden-link"),
        ("[x](#inside)\n\n> ## inside", "broken-link"),
        ("[x](files/none.pdf)", "broken-link"),
        ("[x](../../../../etc/passwd)", "broken-link"),
    ] {
        let run = common::run(common::input(&minutes(text)));
        assert!(run.codes().contains(&code), "{text}: {:?}", run.codes());
        assert!(run.output.is_empty(), "{text}");
    }
}

#[test]
fn a_site_map_is_split_where_the_protocol_asks_for_it() {
    let mut files = common::smallest();
    let mut meeting =
        String::from("title: {ar: ا, ku: C}\nkind: regular\ndate: 2025-01-05\nresolutions:\n");
    meeting.push_str(&"  - text: {ar: ن, ku: N}\n".repeat(10_050));
    files.insert(format!("{MEETING}/meeting.yaml"), meeting.into_bytes());
    let run = common::run(common::input(&files));
    assert!(run.text("sitemap.xml").contains("<loc>https://councils.example/sitemap-2.xml</loc>"));
    let addresses = |path| run.text(path).matches("<url>").count();
    assert!(addresses("sitemap-1.xml") <= 20_001);
    let pages = run.output.keys().filter(|path| path.ends_with(".html") && path.contains('/'));
    // Every page once, and the choice of languages.
    assert_eq!(addresses("sitemap-1.xml") + addresses("sitemap-2.xml"), pages.count() + 1);
}
