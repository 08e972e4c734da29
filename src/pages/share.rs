//! What people pass on of a record: a few lines for a chat, ready to be copied, and what chats show
//! beside a link to its page (https://ogp.me).

use serde::Serialize;

use crate::base::url::encode;
use crate::cards::{HEIGHT, WIDTH};
use crate::pages::cards;
use crate::pages::edition::Edition;
use crate::pages::gist::Gist;

/// A few lines for a chat.
#[derive(Debug, Serialize)]
pub struct Share {
    /// The lines.
    pub lines: Vec<String>,
    /// The page, as a whole address; empty where the site has none.
    pub address: String,
    /// The page at the short address, below the site's root; empty where the site has none.
    pub poster: String,
    /// WhatsApp with these lines; empty without an address that they could lead to.
    pub whatsapp: String,
    /// Telegram, likewise.
    pub telegram: String,
}

/// What a chat shows beside a link. Only pages with an address have it: chats don't follow a path.
#[derive(Debug, Serialize)]
pub struct Preview {
    /// The record's title.
    pub title: String,
    /// What else there is to say, in a line.
    pub description: String,
    /// The page, as a whole address.
    pub address: String,
    /// The site's name.
    pub site: String,
    /// The record's card, if it has one.
    pub image: Option<Image>,
}

/// A card beside a link.
#[derive(Debug, Serialize)]
pub struct Image {
    /// Where it is, as a whole address.
    pub address: String,
    /// How wide it is, in points.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// What it says.
    pub alt: String,
}

impl Share {
    /// Returns a record's lines, and the ways to pass them on.
    pub fn new(edition: &Edition<'_>, gist: &Gist) -> Self {
        let lines = gist.lines(edition);
        let Some(address) = address(edition, &gist.path) else {
            let none = String::new;
            let (address, poster, whatsapp, telegram) = (none(), none(), none(), none());
            return Share { lines, address, poster, whatsapp, telegram };
        };
        let words = lines.join("\n");
        let (escaped, text) = (encode(&address), encode(&words));
        Share {
            whatsapp: format!("https://wa.me/?text={}", encode(&format!("{words}\n{address}"))),
            telegram: format!("https://t.me/share/url?url={escaped}&text={text}"),
            poster: gist.poster(edition).unwrap_or_default(),
            lines,
            address,
        }
    }
}

impl Preview {
    /// Returns what a chat shows beside a link, if the page has an address.
    pub fn new(edition: &Edition<'_>, gist: &Gist) -> Option<Self> {
        let language = edition.language();
        let image = cards::named(edition, gist).map(|(path, card)| {
            // Of several names the whole one.
            let shorter = card.owners.len().saturating_sub(1);
            let words = card.owners.iter().take(1).chain(card.words().skip(shorter + 1));
            let words: Vec<&str> = words.map(|words| words.text()).collect();
            let address = address(edition, &path).expect("only a site with an address has cards");
            Image {
                address, width: WIDTH, height: HEIGHT, alt: language.plain(&words.join(" · "))
            }
        });
        Some(Preview {
            title: language.plain(&gist.title),
            description: gist.rest(edition).join(" · "),
            address: address(edition, &gist.path)?,
            site: language.plain(edition.plain(&edition.site.model.settings.title)),
            image,
        })
    }
}

/// Returns the whole address of what lies below the language's folder, if the site has one.
fn address(edition: &Edition<'_>, path: &str) -> Option<String> {
    let base = edition.site.model.settings.base_url.as_ref()?;
    Some(format!("{base}/{}/{path}", edition.language().tag))
}
