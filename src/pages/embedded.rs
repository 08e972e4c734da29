//! What stands inside a page that has nothing beside it: its stylesheet and its pictures.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use crate::base::html::Html;
use crate::base::picture::Format;
use crate::pages::script;

/// A stylesheet and the hash by which a page allows it, and no other one.
#[derive(Debug, Serialize)]
pub struct Style {
    /// The stylesheet.
    pub code_html: Html,
    /// For the page's policy: `sha256-…`.
    pub hash: String,
}

impl Style {
    /// Makes it of a stylesheet's bytes.
    pub fn new(css: &[u8]) -> Self {
        // A browser hashes what it has read, where every line break is a line feed.
        let css = String::from_utf8_lossy(css).replace("\r\n", "\n").replace('\r', "\n");
        let code_html = Html::style(&css);
        let hash = script::hash(code_html.as_str());
        Style { code_html, hash }
    }
}

/// Returns a picture as an address that holds it.
pub fn data_uri(format: Format, bytes: &[u8]) -> String {
    let media = match format {
        Format::Jpeg => "image/jpeg",
        Format::Png => "image/png",
        Format::WebP => "image/webp",
    };
    format!("data:{media};base64,{}", STANDARD.encode(bytes))
}
