//! The site's own settings: its name, its languages, who stands behind it.

use crate::base::bidi::Direction;
use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::ids::{is_device, is_slug};
use crate::base::language::{Digits, LanguageWish};
use crate::base::source::Place;
use crate::base::text::Text;
use crate::base::url;
use crate::content::fields::unknown;
use crate::content::node::Scalar;
use crate::content::raw::{RawLanguage, RawSite, RawText};
use crate::model::languages::{Languages, canonical};
use crate::model::values;

/// Folders of the site beside those of its languages.
const FOLDERS: [&str; 4] = ["assets", "data", "files", "zip"];

/// What `site.yaml` says.
#[derive(Debug)]
pub struct Settings {
    /// The site's name.
    pub title: Text,
    /// Who publishes it.
    pub publisher: Text,
    /// The site's permanent id, part of the ids of feeds and calendars.
    pub id: String,
    /// The languages, the primary one first.
    pub languages: Languages,
    /// The site's address, without a `/` at its end.
    pub base_url: Option<String>,
    /// An SPDX id or address of the licence of the records.
    pub license: Option<String>,
    /// How to reach the publisher.
    pub contact: Option<Text>,
    /// What the site is.
    pub description: Option<Text>,
    /// Whether clarifications tell search engines what was found of a claim.
    pub claim_review: bool,
}

/// Checks `site.yaml`; `None` if it can't do without what is wrong.
pub fn build(raw: &RawSite, diagnostics: &mut Diagnostics) -> Option<Settings> {
    let before = diagnostics.len();
    let typed = raw.languages.iter().flatten();
    let wishes: Vec<_> = typed.filter_map(|one| wish(one, diagnostics)).collect();
    check_unique(&wishes, diagnostics);
    let sound = raw.languages.is_some() && diagnostics.len() == before && !wishes.is_empty();
    let mut wishes: Vec<LanguageWish> = wishes.into_iter().map(|(wish, _)| wish).collect();
    wishes.truncate(usize::from(u8::MAX));
    let mut languages = if sound { Languages::new(wishes) } else { Languages::guessed(wishes) };
    if let Some(digits) = &raw.digits {
        wish_digits(digits, &mut languages, diagnostics);
    }
    let base_url = raw.base_url.as_ref().and_then(|scalar| base_url(scalar, diagnostics));
    let id = site_id(raw.id.as_ref(), base_url.as_deref(), diagnostics);
    let mut text = |raw: &Option<RawText>| {
        raw.as_ref().and_then(|raw| values::text(raw, &languages, diagnostics))
    };
    let (title, publisher) = (text(&raw.title), text(&raw.publisher));
    let (contact, description) = (text(&raw.contact), text(&raw.description));
    let license = raw.license.as_ref().map(|scalar| scalar.text.clone());
    let claim_review = raw.claim_review.as_ref();
    let claim_review = claim_review.and_then(|word| values::truth(word, diagnostics));
    Some(Settings {
        title: title?,
        publisher: publisher?,
        id,
        languages,
        base_url,
        license,
        contact,
        description,
        claim_review: claim_review.unwrap_or(false),
    })
}

/// Checks an address that the site is to have; `None` if it can't be one.
pub fn base_url(scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<String> {
    let address = scalar.text.trim();
    let sound = url::site_address(address);
    if sound.is_none() {
        diagnostics.push(Diagnostic::new(codes::BAD_URL, scalar.place).with("url", address));
    }
    sound
}

fn wish(raw: &RawLanguage, diagnostics: &mut Diagnostics) -> Option<(LanguageWish, Place)> {
    let scalar = raw.tag.as_ref()?;
    let tag = canonical(&scalar.text);
    let sound = is_slug(&tag) && tag.starts_with(|first: char| first.is_ascii_lowercase());
    if !sound || is_device(&tag) || tag.len() > 20 || FOLDERS.contains(&tag.as_str()) {
        let report = Diagnostic::new(codes::BAD_LANGUAGE_TAG, scalar.place);
        diagnostics.push(report.with("tag", &scalar.text));
        return None;
    }
    let direction = raw.dir.as_ref().and_then(|dir| match dir.text.as_str() {
        "rtl" => Some(Direction::Rtl),
        "ltr" => Some(Direction::Ltr),
        _ => {
            diagnostics.push(unknown(codes::UNKNOWN_VALUE, dir, &["rtl", "ltr"]));
            None
        }
    });
    let digits = raw.digits.as_ref().and_then(|scalar| digits(scalar, diagnostics));
    let name = raw.name.as_ref().map(|name| name.text.clone());
    Some((LanguageWish { tag, name, direction, digits }, scalar.place))
}

fn check_unique(wishes: &[(LanguageWish, Place)], diagnostics: &mut Diagnostics) {
    for (index, (wish, place)) in wishes.iter().enumerate() {
        if wishes[..index].iter().any(|(other, _)| other.tag == wish.tag) {
            let report = Diagnostic::new(codes::DUPLICATE_LANGUAGE, *place);
            diagnostics.push(report.with("tag", &wish.tag));
        }
    }
}

/// Reads `digits: arab` for all languages, or `digits: {ar: arab}` for some.
fn wish_digits(raw: &RawText, languages: &mut Languages, diagnostics: &mut Diagnostics) {
    for (key, value) in &raw.values {
        let wished = digits(value, diagnostics);
        match key {
            None => languages
                .wishes_mut()
                .iter_mut()
                .for_each(|wish| wish.digits = wish.digits.or(wished)),
            Some(key) => match languages.find(&key.text) {
                Some(lang) => languages.wishes_mut()[lang.index()].digits = wished,
                None => diagnostics.push(values::unknown_language(key, languages)),
            },
        }
    }
}

fn digits(scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<Digits> {
    match scalar.text.as_str() {
        "latn" => Some(Digits::Latin),
        "arab" => Some(Digits::Arabic),
        _ => {
            diagnostics.push(unknown(codes::UNKNOWN_VALUE, scalar, &["latn", "arab"]));
            None
        }
    }
}

fn site_id(id: Option<&Scalar>, base_url: Option<&str>, diagnostics: &mut Diagnostics) -> String {
    if let Some(scalar) = id {
        if is_slug(&scalar.text) {
            return scalar.text.clone();
        }
        diagnostics.push(Diagnostic::new(codes::BAD_ID, scalar.place).with("id", &scalar.text));
    }
    let host = base_url.and_then(|url| url.split("://").nth(1)?.split(['/', ':']).next());
    host.unwrap_or("diwan").to_owned()
}
