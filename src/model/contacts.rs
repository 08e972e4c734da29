//! Phone numbers and e-mail addresses in texts: who publishes one should know it.

use std::collections::BTreeSet;

use crate::base::codes;
use crate::base::contact::{self, Kind};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::source::FileId;
use crate::content::raw::RawText;
use crate::model::Model;

/// Reports those in the text of a file.
pub fn check(text: &str, file: FileId, diagnostics: &mut Diagnostics) {
    for (kind, (start, end)) in contact::find(text) {
        let report = Diagnostic::new(codes::PERSONAL_CONTACT, file.at(start, end));
        diagnostics.push(about(report, kind, &text[start..end]));
    }
}

/// Reports those in a text among a record's fields.
pub fn check_typed(raw: &RawText, diagnostics: &mut Diagnostics) {
    for (_, value) in &raw.values {
        for (kind, (start, end)) in contact::find(&value.text) {
            let report = Diagnostic::new(codes::PERSONAL_CONTACT, value.place);
            diagnostics.push(about(report, kind, &value.text[start..end]));
        }
    }
}

fn about(report: Diagnostic, kind: Kind, word: &str) -> Diagnostic {
    let kind = match kind {
        Kind::Phone => "phone",
        Kind::Email => "email",
    };
    report.with("word", word).with("kind", kind)
}

/// Takes back what was reported of the contacts of the site and its councils, which are meant to be
/// read. Only here: what is kept of a meeting must not depend on them.
pub fn leave_out_public(model: &Model, diagnostics: &mut Diagnostics) {
    let councils = model.councils.iter().map(|council| &council.contact);
    let own = councils.flat_map(|one| {
        let names = one.names.iter().map(|(_, name)| name);
        one.phone.iter().chain(&one.email).chain(names)
    });
    let site = model.settings.contact.iter().flat_map(|text| text.values());
    let texts = own.map(String::as_str).chain(site.map(|shown| shown.text));
    let mut public = BTreeSet::new();
    for text in texts {
        public.insert(contact::compared(text));
        let inside = contact::find(text).into_iter();
        public.extend(inside.map(|(_, (start, end))| contact::compared(&text[start..end])));
    }
    let is_public = |one: &Diagnostic| {
        let word = one.words.iter().find(|(name, _)| *name == "word");
        word.is_some_and(|(_, word)| public.contains(&contact::compared(word)))
    };
    diagnostics.retain(|one| one.code != codes::PERSONAL_CONTACT || !is_public(one));
}
