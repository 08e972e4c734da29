//! Web app manifests: what a language's site is called and looks like among a telephone's programs.
//!
//! `minimal-ui` keeps the site's address in sight, so that a record can be passed on, and nobody
//! takes another site in the same clothes for this one.

use crate::base::job::{Made, Wanted};
use crate::base::json::{self, Json, Object};
use crate::pages::edition::Edition;
use crate::pages::theme::Theme;
use crate::site::routes;

/// The icons, below the site's root: how large and of which type. What counts on them is in the
/// middle, so that a telephone may cut them to its own shape.
const ICONS: [(&str, &str, &str); 3] = [
    ("assets/icon.svg", "any", "image/svg+xml"),
    ("assets/icon-192.png", "192x192", "image/png"),
    ("assets/icon-512.png", "512x512", "image/png"),
];

/// The longest name under an icon, in characters.
const LONGEST_NAME: usize = 14;

/// Tells whether something is an icon, by its path below the site's root.
pub fn is_icon(path: &str) -> bool {
    ICONS.iter().any(|(icon, ..)| *icon == path)
}

/// Adds the manifest of each language, and one for the choice of languages, in the first.
pub fn plan<'a>(editions: &'a [Edition<'a>], wanted: &mut Vec<Wanted<'a>>) {
    let mut add = |edition: &'a Edition<'a>, folder: String, root: &'static str| {
        let made = Made(move || json::file(&manifest(edition, root)));
        let made = made.of(|| edition.site.made_of().finish());
        wanted.push((format!("{folder}{}", routes::WEB_APP), Box::new(made)));
    };
    if let Some(first) = editions.first() {
        add(first, String::new(), "./");
    }
    for edition in editions {
        add(edition, format!("{}/", edition.language().tag), "../");
    }
}

fn manifest(edition: &Edition<'_>, root: &str) -> Object {
    let settings = &edition.site.model.settings;
    let language = edition.language();
    let title = edition.plain(&settings.title);
    let description = settings.description.as_ref().map(|text| edition.plain(text).to_owned());
    let colour = |name| colour(edition.theme, name).map_or(Json::Nothing, Json::Text);
    let icon = |(path, sizes, media): &(&str, &str, &str)| {
        let icon = Object::default().with("src", format!("{root}{path}")).with("sizes", *sizes);
        Json::Object(icon.with("type", *media).with("purpose", "any maskable"))
    };
    Object::default()
        .with("name", title)
        .with("short_name", crate::base::text::excerpt(title, LONGEST_NAME))
        .with("description", description.unwrap_or_default())
        .with("lang", language.tag.as_str())
        .with("dir", language.writing.direction.as_str())
        .with("start_url", routes::HOME)
        .with("scope", root)
        .with("display", "minimal-ui")
        .with("theme_color", colour("--key"))
        .with("background_color", colour("--paper"))
        .with("icons", Json::List(ICONS.iter().map(icon).collect()))
}

/// Returns a colour of the theme's stylesheet, by the name that it first has there.
fn colour(theme: &Theme, name: &str) -> Option<String> {
    let sheet = theme.assets.iter().find(|(path, _)| path.as_str() == "assets/diwan.css")?;
    let text = std::str::from_utf8(&sheet.1).ok()?;
    let (_, value) = text.split_once(&format!("{name}:"))?;
    value.split([';', '}']).next().map(|colour| colour.trim().to_owned())
}
