//! HTML that is safe to put into a page: the one type templates may print unescaped.

use serde::{Deserialize, Serialize};

use crate::base::bidi::{Direction, Run, runs};
use crate::base::json::{self, Object};

/// A piece of HTML whose text is escaped and whose runs of the other direction are isolated.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Html(
    // Only ever grown by the functions below: what a person typed goes through `push_text`.
    String,
);

/// What HTML doesn't read as code inside a script.
const SCRIPT_ENDS: [&str; 3] = ["</script", "<script", "<!--"];

/// What writing a language's text as HTML needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writing {
    /// The language's own tag.
    pub tag: String,
    /// Its direction.
    pub direction: Direction,
    /// The tag for words of the other direction: the first such language of the site.
    pub other_tag: Option<String>,
}

impl Html {
    /// Returns a text as HTML.
    pub fn text(text: &str, writing: &Writing) -> Self {
        let mut html = Html::default();
        html.push_text(text, writing);
        html
    }

    /// Returns a text of another language than the page's, marked as such.
    pub fn foreign(text: &str, writing: &Writing) -> Self {
        let mut html = Html::default();
        html.push_markup("<bdi lang=\"");
        html.push_escaped(&writing.tag);
        html.push_markup("\" dir=\"");
        html.push_markup(writing.direction.as_str());
        html.push_markup("\">");
        html.push_text(text, writing);
        html.push_markup("</bdi>");
        html
    }

    /// Returns a block of data for programs that read pages; no browser runs or shows it.
    ///
    /// HTML ends such a block at the first `</script`, and hides that end after `<!--`; there are
    /// no entities in it. The signs that could be either, and the two line ends of old JavaScript,
    /// stand only inside JSON's strings, where `\u003c` means the same.
    pub fn linked_data(object: &Object) -> Self {
        let mut html = Html::default();
        html.push_markup("<script type=\"application/ld+json\">");
        html.push_with(&json::line(object), |sign| match sign {
            '<' => Some("\\u003c"),
            '>' => Some("\\u003e"),
            '&' => Some("\\u0026"),
            '\u{2028}' => Some("\\u2028"),
            '\u{2029}' => Some("\\u2029"),
            _ => None,
        });
        html.push_markup("</script>");
        html
    }

    /// Adds a text, escaped, with what must be isolated in isolating elements.
    pub fn push_text(&mut self, text: &str, writing: &Writing) {
        let other = match writing.direction {
            Direction::Ltr => Direction::Rtl,
            Direction::Rtl => Direction::Ltr,
        };
        for run in runs(text, writing.direction) {
            let (text, tag) = match run {
                Run::Plain(text) => {
                    self.push_escaped(text);
                    continue;
                }
                Run::Words(text) => (text, writing.other_tag.as_deref()),
                Run::Code(text) => (text, None),
            };
            self.push_markup("<bdi");
            if let Some(tag) = tag {
                self.push_markup(" lang=\"");
                self.push_escaped(tag);
                self.push_markup("\"");
            }
            self.push_markup(" dir=\"");
            self.push_markup(other.as_str());
            self.push_markup("\">");
            self.push_escaped(text);
            self.push_markup("</bdi>");
        }
    }

    /// Adds a text, escaped, as it is: for attributes and code.
    pub fn push_escaped(&mut self, text: &str) {
        self.push_with(text, |sign| match sign {
            '&' => Some("&amp;"),
            '<' => Some("&lt;"),
            '>' => Some("&gt;"),
            '"' => Some("&quot;"),
            '\'' => Some("&#39;"),
            _ => None,
        });
    }

    /// Adds a text with other words for some signs. What is between these is copied at once.
    fn push_with(&mut self, text: &str, other: impl Fn(char) -> Option<&'static str>) {
        let mut rest = text;
        while let Some((at, sign, words)) =
            rest.char_indices().find_map(|(at, sign)| Some((at, sign, other(sign)?)))
        {
            self.0.push_str(&rest[..at]);
            self.0.push_str(words);
            rest = &rest[at + sign.len_utf8()..];
        }
        self.0.push_str(rest);
    }

    /// Adds markup of the program's own. Being `'static`, it cannot be what a person typed.
    pub fn push_markup(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Adds another piece.
    pub fn push(&mut self, other: &Html) {
        self.0.push_str(&other.0);
    }

    /// Returns the code of a script, which a page takes as it is; refuses code in which HTML would
    /// see the end of the script or the beginning of something else, and says where.
    pub fn script(code: &str) -> Result<Self, &'static str> {
        let small = code.to_ascii_lowercase();
        match SCRIPT_ENDS.into_iter().find(|end| small.contains(end)) {
            Some(end) => Err(end),
            None => Ok(Html(code.to_owned())),
        }
    }

    /// Returns a stylesheet as it stands inside a page: nothing but `</style` ends it there, and in
    /// a stylesheet `<\/` says the same.
    pub fn style(css: &str) -> Self {
        Html(css.replace("</", "<\\/"))
    }

    /// Returns what a template has made: its engine escapes every value that isn't HTML.
    pub fn rendered(html: String) -> Self {
        Html(html)
    }

    /// Adds a piece in which a sign that stands in no text is replaced.
    pub fn push_replacing(&mut self, other: &Html, sign: char, with: &str) {
        for (number, piece) in other.0.split(sign).enumerate() {
            if number > 0 {
                self.push_escaped(with);
            }
            self.0.push_str(piece);
        }
    }

    /// Returns the HTML as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Tells whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_cannot_leave_its_block_and_reads_as_it_was() {
        for text in [
            "</script><script>alert(1)</script>", "</SCRIPT ", "<!--<script>", "-->", "]]>",
            "&lt;", "\"quoted\" 'single' \\ \u{8}", "\u{2028}\u{2029}", "\\u003c",
            "نص \u{1F600}\n\t",
        ] {
            let html = Html::linked_data(&Object::default().with("name", text));
            let start = "<script type=\"application/ld+json\">";
            let inner = html.as_str().strip_prefix(start).unwrap();
            let inner = inner.strip_suffix("</script>").unwrap();
            assert!(!inner.contains(['<', '>', '&', '\u{2028}', '\u{2029}', '\n']), "{inner}");
            let read: serde_json::Value = serde_json::from_str(inner).unwrap();
            assert_eq!(read["name"], text);
        }
    }

    #[test]
    fn text_is_escaped_and_isolated() {
        let writing =
            Writing { tag: "ar".into(), direction: Direction::Rtl, other_tag: Some("ku".into()) };
        let html = Html::text("<b>\"نص\"</b> 2024-2025", &writing);
        assert_eq!(
            html.as_str(),
            "&lt;<bdi lang=\"ku\" dir=\"ltr\">b</bdi>&gt;&quot;نص&quot;&lt;/\
             <bdi lang=\"ku\" dir=\"ltr\">b</bdi>&gt; <bdi dir=\"ltr\">2024-2025</bdi>"
        );
    }

    #[test]
    fn no_stylesheet_ends_its_element() {
        let style = Html::style("a::after{content:\"</style><script>\"}");
        assert_eq!(style.as_str(), "a::after{content:\"<\\/style><script>\"}");
    }

    #[test]
    fn no_code_ends_its_script() {
        assert_eq!(Html::script("if (a < b && c) d('>')").unwrap().as_str().len(), 22);
        assert_eq!(Html::script("'</SCRIPT>'"), Err("</script"));
        assert_eq!(Html::script("a<script"), Err("<script"));
        assert_eq!(Html::script("a <!--b"), Err("<!--"));
    }
}
