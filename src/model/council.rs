//! Councils: who they are and how they belong together.

use crate::base::codes;
use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::ids::Id;
use crate::base::source::Place;
use crate::base::text::Text;
use crate::base::url;
use crate::content::node::Scalar;
use crate::content::raw::{RawContact, RawCouncil, RawMember};
use crate::model::older::Older;
use crate::model::scope::Scope;
use crate::model::values;
use crate::model::words::CouncilKind;

/// A council.
#[derive(Debug)]
pub struct Council {
    /// Its folder's name.
    pub id: Id,
    /// Its whole name.
    pub name: Text,
    /// Where that was typed.
    pub name_place: Place,
    /// A shorter one for tables.
    pub short_name: Option<Text>,
    /// What sort of body it is.
    pub kind: CouncilKind,
    /// The council above it.
    pub parent: Option<Id>,
    /// Where `parent` was typed.
    pub parent_place: Option<Place>,
    /// Where it works.
    pub area: Option<Text>,
    /// Its members; co-chairs are two of them.
    pub members: Vec<Member>,
    /// How it is reached.
    pub contact: Contact,
    /// When it was dissolved.
    pub dissolved: Option<Date>,
    /// In which languages something of it is older than its original.
    pub older: Vec<Older>,
    /// Its former names.
    pub renamed_from: Vec<Text>,
}

impl Council {
    /// Returns its name for tables: the short one, where it has one.
    pub fn short(&self) -> &Text {
        self.short_name.as_ref().unwrap_or(&self.name)
    }
}

/// A member of a council.
#[derive(Debug)]
pub struct Member {
    /// The person's name.
    pub name: Text,
    /// What they do there.
    pub role: Option<Text>,
    /// Since when.
    pub from: Option<Date>,
    /// Until when.
    pub to: Option<Date>,
}

/// How a council is reached.
#[derive(Debug, Default)]
pub struct Contact {
    /// A telephone number.
    pub phone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// Addresses of the web, each with the name of its field.
    pub addresses: Vec<(&'static str, String)>,
    /// Names at a service that weren't typed as addresses.
    pub names: Vec<(&'static str, String)>,
}

/// Checks a council; `None` if it can't do without what is wrong.
pub fn build(
    id: &Id,
    raw: &RawCouncil,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Council> {
    let name = scope.text(raw.name.as_ref(), diagnostics);
    let kind = raw.kind.as_ref().and_then(|kind| values::word(kind, diagnostics));
    let parent = raw.parent.as_ref().and_then(|parent| scope.council(parent, diagnostics));
    let council = Council {
        id: id.clone(),
        short_name: scope.text(raw.short_name.as_ref(), diagnostics),
        parent,
        parent_place: raw.parent.as_ref().map(|scalar| scalar.place),
        area: scope.text(raw.area.as_ref(), diagnostics),
        members: raw.members.iter().filter_map(|one| member(one, scope, diagnostics)).collect(),
        contact: raw.contact.as_ref().map(|one| contact(one, diagnostics)).unwrap_or_default(),
        dissolved: date(raw.dissolved.as_ref(), diagnostics),
        older: Vec::new(),
        renamed_from: scope.texts(&raw.renamed_from, diagnostics),
        name_place: raw.name.as_ref()?.place,
        name: name?,
        kind: kind?,
    };
    Some(council)
}

fn member(raw: &RawMember, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Option<Member> {
    let name = scope.text(raw.name.as_ref(), diagnostics);
    let role = scope.text(raw.role.as_ref(), diagnostics);
    let (from, to) = (date(raw.from.as_ref(), diagnostics), date(raw.to.as_ref(), diagnostics));
    if let (Some(begin), Some(end), Some(place)) = (from, to, raw.to.as_ref())
        && end.last() < begin.first()
    {
        let report = Diagnostic::new(codes::ENDS_BEFORE_BEGIN, place.place);
        diagnostics.push(report.with("from", begin).with("to", end));
    }
    Some(Member { name: name?, role, from, to })
}

fn contact(raw: &RawContact, diagnostics: &mut Diagnostics) -> Contact {
    let mut contact = Contact {
        phone: raw.phone.as_ref().and_then(|scalar| phone(scalar, diagnostics)),
        email: raw.email.as_ref().and_then(|scalar| email(scalar, diagnostics)),
        ..Contact::default()
    };
    for (field, scalar) in
        [("telegram", &raw.telegram), ("whatsapp", &raw.whatsapp), ("facebook", &raw.facebook)]
    {
        let Some(scalar) = scalar else { continue };
        if url::is_web(&scalar.text) {
            contact.addresses.push((field, scalar.text.clone()));
        } else if scalar.text.contains(':') {
            let report = Diagnostic::new(codes::BAD_URL, scalar.place);
            diagnostics.push(report.with("url", &scalar.text));
        } else {
            contact.names.push((field, scalar.text.clone()));
        }
    }
    let website = raw.website.as_ref().and_then(|one| values::web_address(one, diagnostics));
    contact.addresses.extend(website.map(|address| ("website", address)));
    contact
}

fn phone(scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<String> {
    let folded = crate::base::characters::fold_digits(scalar.text.trim());
    let sound = folded.chars().all(|one| one.is_ascii_digit() || "+-() /.".contains(one))
        && folded.chars().filter(char::is_ascii_digit).count() >= 3;
    if !sound {
        let report = Diagnostic::new(codes::BAD_CONTACT, scalar.place);
        diagnostics.push(report.with("field", "phone").with("word", &scalar.text));
    }
    sound.then_some(folded)
}

fn email(scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<String> {
    let address = scalar.text.trim();
    let sound = url::is_email(address);
    if !sound {
        let report = Diagnostic::new(codes::BAD_CONTACT, scalar.place);
        diagnostics.push(report.with("field", "email").with("word", address));
    }
    sound.then(|| address.to_owned())
}

fn date(scalar: Option<&Scalar>, diagnostics: &mut Diagnostics) -> Option<Date> {
    values::date(scalar?, diagnostics)
}
