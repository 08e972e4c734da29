//! Minutes: what Markdown becomes on a page, and what never gets there.

mod common;
#[path = "fuzz/targets.rs"]
#[allow(dead_code, reason = "one of its four is used here")]
mod targets;

use common::{Files, html};

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

/// What has made pages act elsewhere. Links of these sorts are refused, all else is text.
const ATTACKS: [&str; 38] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<style>*{display:none}</style>",
    "<iframe src=//evil.example></iframe>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<svg><set attributeName=href to=javascript:x></svg>",
    "<details open ontoggle=alert(1)>",
    "<!-- --><script>x</script>",
    "<?php x ?>",
    "<![CDATA[<script>x</script>]]>",
    "<!DOCTYPE x>",
    "</div></main></body><script>x</script>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](java&#x09;script:alert(1))",
    "[a](<java\nscript:alert(1)>)",
    "[a](<javascript :x>)",
    "[a](\\javascript:x)",
    "[a](vbscript:x)",
    "[a](data:text/html,x)",
    "[a](file:///etc/passwd)",
    "[a](//evil.example)",
    "[a](/\\evil.example)",
    "[a](https:evil&#x202E;)",
    "<javascript:alert(1)>",
    "<vbscript:x>",
    "[a]\n\n[a]: javascript:alert(1)",
    "![a](javascript:alert(1))",
    "![a\"><script>](https://news.example/x)",
    "[a](https://news.example/ \"t\\\" onclick=\\\"\")",
    "# h {onclick=alert(1)}",
    "# h {#id .class style=x}",
    "```\"><script>\nx\n```",
    "[^1]\n\n[^1]: <script>x</script>",
    "| <script> |\n|---|\n| [a](javascript:x) |",
    "> [!NOTE]\n> <script>x</script>",
];

#[test]
fn no_attack_comes_alive() {
    let scripts = |page: &str| page.matches("<script").count();
    let plain = common::run(common::input(&minutes("نص")));
    let page = "ar/councils/raqqa/2025-01-05-regular.html";
    let own = scripts(plain.text(page));
    let refusals = ["forbidden-link", "broken-link", "forbidden-character"];
    for text in ATTACKS {
        let run = common::run(common::input(&minutes(text)));
        if run.output.is_empty() {
            let (codes, links) = (run.codes(), text.contains("](") || text.contains(':'));
            assert!(links && refusals.iter().any(|code| codes.contains(code)), "{text} {codes:?}");
            continue;
        }
        let shown = run.text(page);
        assert_eq!(scripts(shown), own, "{text}");
        html::tags(shown).iter().for_each(html::check_tag);
    }
}

/// Pieces that have kept parsers of Markdown busy when many stand in a row.
const FAMILIES: [(&str, &str, &str); 42] = [
    ("", "[^", ""),
    ("", "![[](", ""),
    ("", "[", ""),
    ("", "[", "]"),
    ("", "[a](", ""),
    ("", "[a](<b", ""),
    ("", ">", ""),
    ("", "> ", "a"),
    ("", "- ", "a"),
    ("", "1. ", "a"),
    ("", "*a **a ", ""),
    ("", "a**b", ""),
    ("", "*_", "a"),
    ("", "_a", ""),
    ("", "<!--", ""),
    ("", "<?", ""),
    ("", "<![CDATA[", ""),
    ("", "<!A ", ""),
    ("", "&", ""),
    ("", "&#", ""),
    ("|", "a|", "\n|-|\n"),
    ("|a|\n|-|\n", "|b|\n", ""),
    ("", "[a]: b\n", ""),
    ("", "[^a]: b\n", ""),
    ("", "a\n=\n", ""),
    ("", "# a\n", ""),
    ("", "{#a", ""),
    ("", "\"'", ""),
    ("", "~~", "a"),
    ("", "~~a ~", ""),
    ("", "[!NOTE]\n> ", ""),
    ("", "`", "a"),
    ("", "``a`", ""),
    ("", "\\", ""),
    ("", "<a ", ""),
    ("", "<a@b.c>", ""),
    ("", "![a](b)", ""),
    ("", "a  \n", ""),
    ("", "* * *\n", ""),
    ("", "> - 1. ", "a"),
    ("# b\n", "[a](#b)", ""),
    ("", "a\n\n    b\n\n", ""),
];

#[test]
fn many_pieces_in_a_row_are_only_long() {
    for (before, piece, after) in FAMILIES {
        let text = format!("{before}{}{after}", piece.repeat(20_000 / piece.len()));
        targets::minutes(text.as_bytes());
    }
    // Rising runs are as many as the text's length has room for.
    let rising: String = (1..200).map(|length| format!("{} a ", "`".repeat(length))).collect();
    targets::minutes(rising.as_bytes());
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
    let is_page = |path: &&String| path.ends_with(".html") && path.contains('/');
    let pages = run.output.keys().filter(is_page).filter(|path| !path.starts_with("r/"));
    // Every page once, and the choice of languages; short addresses only lead to pages.
    assert_eq!(addresses("sitemap-1.xml") + addresses("sitemap-2.xml"), pages.count() + 1);
}
