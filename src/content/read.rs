//! From values with places to the shapes of `raw.rs`: which field is read as what.

use crate::base::codes;
use crate::base::diag::Diagnostics;
use crate::content::fields::{Expected, Fields, Read, Record, wrong};
use crate::content::node::{Node, NodeValue, Scalar};
use crate::content::raw::{
    RawAmount, RawAttendee, RawClarification, RawContact, RawCorrection, RawCouncil, RawDocument,
    RawDue, RawFigure, RawLanguage, RawMeeting, RawMember, RawPhoto, RawProof, RawRelation,
    RawResolution, RawSite, RawSource, RawUpdate, RawVotes,
};
use crate::content::shape::{self, Shape};

impl Record for RawSite {
    const NAME: &'static str = "site";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawSite {
            title: fields.required("title", diagnostics),
            publisher: fields.required("publisher", diagnostics),
            id: fields.optional("id", diagnostics),
            languages: fields.required_list("languages", diagnostics),
            base_url: fields.optional("base_url", diagnostics),
            license: fields.optional("license", diagnostics),
            contact: fields.optional("contact", diagnostics),
            description: fields.optional("description", diagnostics),
            digits: fields.optional("digits", diagnostics),
            claim_review: fields.optional("claim_review", diagnostics),
        }
    }
}

impl Read for RawLanguage {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        if matches!(node.value, NodeValue::Scalar(_)) {
            let tag = Scalar::read(name, node, diagnostics);
            return Some(RawLanguage { tag, name: None, dir: None, digits: None });
        }
        Some(LanguageFields::read(name, node, diagnostics)?.0)
    }

    fn shape() -> Shape {
        Shape::ScalarOr(shape::of::<LanguageFields>())
    }
}

/// A language that is more than its tag.
struct LanguageFields(RawLanguage);

impl Record for LanguageFields {
    const NAME: &'static str = "language";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        LanguageFields(RawLanguage {
            tag: fields.required("tag", diagnostics),
            name: fields.optional("name", diagnostics),
            dir: fields.optional("dir", diagnostics),
            digits: fields.optional("digits", diagnostics),
        })
    }
}

impl Record for RawCouncil {
    const NAME: &'static str = "council";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawCouncil {
            name: fields.required("name", diagnostics),
            short_name: fields.optional("short_name", diagnostics),
            kind: fields.required("kind", diagnostics),
            parent: fields.optional("parent", diagnostics),
            area: fields.optional("area", diagnostics),
            members: fields.optional("members", diagnostics).unwrap_or_default(),
            contact: fields.optional("contact", diagnostics),
            dissolved: fields.optional("dissolved", diagnostics),
            renamed_from: fields.optional("renamed_from", diagnostics).unwrap_or_default(),
        }
    }
}

impl Record for RawMember {
    const NAME: &'static str = "member";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawMember {
            name: fields.required("name", diagnostics),
            role: fields.optional("role", diagnostics),
            from: fields.optional("from", diagnostics),
            to: fields.optional("to", diagnostics),
        }
    }
}

impl Record for RawContact {
    const NAME: &'static str = "contact";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawContact {
            phone: fields.optional("phone", diagnostics),
            email: fields.optional("email", diagnostics),
            telegram: fields.optional("telegram", diagnostics),
            whatsapp: fields.optional("whatsapp", diagnostics),
            facebook: fields.optional("facebook", diagnostics),
            website: fields.optional("website", diagnostics),
        }
    }
}

impl Record for RawMeeting {
    const NAME: &'static str = "meeting";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawMeeting {
            title: fields.required("title", diagnostics),
            kind: fields.required("kind", diagnostics),
            date: fields.required("date", diagnostics),
            date_basis: fields.optional("date_basis", diagnostics),
            state: fields.optional("state", diagnostics),
            minutes_state: fields.optional("minutes_state", diagnostics),
            with: fields.optional("with", diagnostics).unwrap_or_default(),
            place: fields.optional("place", diagnostics),
            slogan: fields.optional("slogan", diagnostics),
            attendees: fields.optional("attendees", diagnostics).unwrap_or_default(),
            agenda: fields.optional("agenda", diagnostics).unwrap_or_default(),
            figures: fields.optional("figures", diagnostics).unwrap_or_default(),
            completeness: fields.optional("completeness", diagnostics),
            resolutions: fields.optional("resolutions", diagnostics).unwrap_or_default(),
            documents: fields.optional("documents", diagnostics).unwrap_or_default(),
            photos: fields.optional("photos", diagnostics).unwrap_or_default(),
            sources: fields.optional("sources", diagnostics).unwrap_or_default(),
        }
    }
}

impl Record for RawAttendee {
    const NAME: &'static str = "attendee";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawAttendee {
            at: fields.place,
            name: fields.optional("name", diagnostics),
            group: fields.optional("group", diagnostics),
            role: fields.optional("role", diagnostics),
            body: fields.optional("body", diagnostics),
            count: fields.optional("count", diagnostics),
        }
    }
}

impl Record for RawFigure {
    const NAME: &'static str = "figure";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawFigure {
            label: fields.required("label", diagnostics),
            value: fields.required("value", diagnostics),
            unit: fields.optional("unit", diagnostics),
            year: fields.optional("year", diagnostics),
            as_printed: fields.optional("as_printed", diagnostics),
        }
    }
}

impl Record for RawResolution {
    const NAME: &'static str = "resolution";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawResolution {
            at: fields.place,
            number: fields.optional("number", diagnostics),
            id: fields.optional("id", diagnostics),
            text: fields.required("text", diagnostics),
            title: fields.optional("title", diagnostics),
            summary: fields.optional("summary", diagnostics),
            kind: fields.optional("kind", diagnostics),
            result: fields.optional("result", diagnostics),
            sector: fields.optional("sector", diagnostics),
            responsible: fields.optional("responsible", diagnostics).unwrap_or_default(),
            due: fields.optional("due", diagnostics),
            due_text: fields.optional("due_text", diagnostics),
            recurring: fields.optional("recurring", diagnostics),
            budget_year: fields.optional("budget_year", diagnostics),
            amount: fields.optional("amount", diagnostics),
            votes: fields.optional("votes", diagnostics),
            relations: fields
                .optional::<Vec<Relations>>("relations", diagnostics)
                .map(|entries| entries.into_iter().flat_map(|entry| entry.0).collect())
                .unwrap_or_default(),
        }
    }
}

impl Read for RawDue {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        if !matches!(node.value, NodeValue::Map(_)) {
            return Scalar::read(name, node, diagnostics).map(RawDue::On);
        }
        DueFields::read(name, node, diagnostics)?.0.map(RawDue::After)
    }

    fn shape() -> Shape {
        Shape::ScalarOr(shape::of::<DueFields>())
    }
}

/// A deadline that is counted from the meeting.
struct DueFields(Option<Scalar>);

impl Record for DueFields {
    const NAME: &'static str = "due";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        DueFields(fields.required("after", diagnostics))
    }
}

impl Record for RawAmount {
    const NAME: &'static str = "amount";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawAmount {
            value: fields.required("value", diagnostics),
            currency: fields.required("currency", diagnostics),
            basis: fields.optional("basis", diagnostics),
        }
    }
}

impl Record for RawVotes {
    const NAME: &'static str = "votes";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawVotes {
            in_favour: fields.optional("for", diagnostics),
            against: fields.optional("against", diagnostics),
            abstain: fields.optional("abstain", diagnostics),
            unanimous: fields.optional("unanimous", diagnostics),
        }
    }
}

/// One entry of `relations`; its keys are words of the model, which checks them.
struct Relations(Vec<RawRelation>);

impl Read for Relations {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let NodeValue::Map(entries) = &node.value else {
            return wrong(name, node, Expected::Map, diagnostics);
        };
        let relation = |(word, target): &(Scalar, Node)| {
            let target = Scalar::read(name, target, diagnostics)?;
            Some(RawRelation { word: word.clone(), target })
        };
        Some(Relations(entries.iter().filter_map(relation).collect()))
    }

    fn shape() -> Shape {
        Shape::Map("relations", Box::new(Scalar::shape()))
    }
}

impl Record for RawDocument {
    const NAME: &'static str = "document";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawDocument {
            title: fields.required("title", diagnostics),
            file: fields.required("file", diagnostics),
            kind: fields.optional("kind", diagnostics),
            lang: fields.optional("lang", diagnostics),
        }
    }
}

impl Record for RawPhoto {
    const NAME: &'static str = "photo";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawPhoto {
            file: fields.required("file", diagnostics),
            alt: fields.wished("alt", codes::MISSING_ALT, diagnostics),
            credit: fields.optional("credit", diagnostics),
        }
    }
}

impl Record for RawSource {
    const NAME: &'static str = "source";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawSource {
            at: fields.place,
            title: fields.optional("title", diagnostics),
            url: fields.optional("url", diagnostics),
            file: fields.optional("file", diagnostics),
            sha256: fields.optional("sha256", diagnostics),
            date: fields.optional("date", diagnostics),
        }
    }
}

impl Record for RawUpdate {
    const NAME: &'static str = "update";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawUpdate {
            at: fields.place,
            resolution: fields.required("resolution", diagnostics),
            date: fields.required("date", diagnostics),
            status: fields.required("status", diagnostics),
            progress: fields.optional("progress", diagnostics),
            note: fields.optional("note", diagnostics),
            evidence: fields.optional("evidence", diagnostics).unwrap_or_default(),
            reported_by: fields.optional("reported_by", diagnostics),
            misspelt: false,
        }
    }

    fn has_unknown_field(&mut self) {
        self.misspelt = true;
    }
}

impl Record for RawCorrection {
    const NAME: &'static str = "correction";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        let withdrawn: Option<Scalar> = fields.optional("withdrawn", diagnostics);
        // A record that is withdrawn isn't replaced by other words.
        let unless = ("withdrawn", withdrawn.as_ref().is_some_and(|one| one.text != "false"));
        RawCorrection {
            date: fields.required("date", diagnostics),
            resolution: fields.optional("resolution", diagnostics),
            withdrawn,
            what: fields.required("what", diagnostics),
            before: fields.required_unless("before", unless, diagnostics),
            after: fields.required_unless("after", unless, diagnostics),
            reason: fields.required("reason", diagnostics),
        }
    }
}

impl Record for RawClarification {
    const NAME: &'static str = "clarification";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawClarification {
            title: fields.required("title", diagnostics),
            claim: fields.required("claim", diagnostics),
            verdict: fields.required("verdict", diagnostics),
            date: fields.required("date", diagnostics),
            updated: fields.optional("updated", diagnostics),
            council: fields.required("council", diagnostics),
            evidence: fields.required_list("evidence", diagnostics).unwrap_or_default(),
            first_seen: fields.optional("first_seen", diagnostics),
            channels: fields.optional("channels", diagnostics).unwrap_or_default(),
            variants: fields.optional("variants", diagnostics).unwrap_or_default(),
        }
    }
}

impl Record for RawProof {
    const NAME: &'static str = "proof";

    fn take(fields: &mut Fields<'_>, diagnostics: &mut Diagnostics) -> Self {
        RawProof {
            at: fields.place,
            resolution: fields.optional("resolution", diagnostics),
            meeting: fields.optional("meeting", diagnostics),
            figure: fields.optional("figure", diagnostics),
            label: fields.optional("label", diagnostics),
            url: fields.optional("url", diagnostics),
            file: fields.optional("file", diagnostics),
            title: fields.optional("title", diagnostics),
        }
    }
}
