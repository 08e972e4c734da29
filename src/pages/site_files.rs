//! Files for machines at the site's root: `sitemap.xml` and `robots.txt`.

use std::fmt::Write;

use crate::base::language::Language;
use crate::site::{Page, routes};

/// The most addresses that one file of a site map may hold; the protocol allows 50,000 and 50 MB.
pub const MOST_ADDRESSES: usize = 20_000;

/// Returns a site map of some pages: each with the same page in the other languages
/// (sitemaps.org 0.9 with `xhtml:link`; `x-default` is the choice of languages or the primary one).
pub fn sitemap(pages: &[Page], languages: &[Language], base_url: &str) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let base = escape(base_url);
    // Paths are made of ids, so that only the address itself may need escaping.
    // The choice of languages goes with the first page.
    if pages.first().is_some_and(|page| page.path == routes::HOME) {
        writeln!(xml, "<url><loc>{base}/index.html</loc></url>")
            .expect("a string takes every text");
    }
    for page in pages {
        let links: String = languages
            .iter()
            .map(|language| link(&language.tag, &format!("{base}/{}/{}", language.tag, page.path)))
            .chain(
                languages
                    .first()
                    .map(|first| link("x-default", &format!("{base}/{}/{}", first.tag, page.path))),
            )
            .collect();
        for language in languages {
            let location = format!("{base}/{}/{}", language.tag, page.path);
            writeln!(xml, "<url><loc>{location}</loc>{links}</url>")
                .expect("a string takes every text");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

/// Returns the list of a site map's parts.
pub fn sitemap_index(base_url: &str, parts: usize) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let base = escape(base_url);
    for part in 0..parts {
        let path = sitemap_part(part);
        writeln!(xml, "<sitemap><loc>{base}/{path}</loc></sitemap>")
            .expect("a string takes every text");
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

/// Returns the path of a part of the site map.
pub fn sitemap_part(part: usize) -> String {
    format!("sitemap-{}.xml", part + 1)
}

/// Returns `robots.txt`: everything may be read.
pub fn robots(base_url: Option<&str>) -> String {
    let sitemap = base_url.map(|url| format!("Sitemap: {url}/sitemap.xml\n"));
    format!("User-agent: *\nDisallow:\n{}", sitemap.unwrap_or_default())
}

fn link(tag: &str, address: &str) -> String {
    format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
