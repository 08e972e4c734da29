//! Files for machines at the site's root: `sitemap.xml` and `robots.txt`.

use std::fmt::Write;

use crate::base::language::Language;
use crate::site::Site;

/// Returns `sitemap.xml`: every page with the same page in the other languages
/// (sitemaps.org 0.9 with `xhtml:link`; `x-default` is the choice of languages or the primary one).
pub fn sitemap(site: &Site<'_>, languages: &[Language], base_url: &str) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let base = escape(base_url);
    // Paths are made of ids, so that only the address itself may need escaping.
    writeln!(xml, "<url><loc>{base}/index.html</loc></url>").expect("a string takes every text");
    for page in &site.pages {
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
