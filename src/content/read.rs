//! From values with places to the shapes of `raw.rs`: which field is read as what.

use crate::base::codes;
use crate::base::diag::Diagnostics;
use crate::content::fields::{Expected, Fields, Read, wrong};
use crate::content::node::{Node, NodeValue, Scalar};
use crate::content::raw::{
    RawAmount, RawAttendee, RawClarification, RawContact, RawCorrection, RawCouncil, RawDocument,
    RawDue, RawFigure, RawLanguage, RawMeeting, RawMember, RawPhoto, RawProof, RawRelation,
    RawResolution, RawSector, RawSite, RawSource, RawUpdate, RawVotes,
};

impl Read for RawSite {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let site = RawSite {
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
        };
        fields.finish(diagnostics);
        Some(site)
    }
}

impl Read for RawLanguage {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        if matches!(node.value, NodeValue::Scalar(_)) {
            let tag = Scalar::read(name, node, diagnostics);
            return Some(RawLanguage { tag, name: None, dir: None, digits: None });
        }
        let mut fields = Fields::open(name, node, diagnostics)?;
        let language = RawLanguage {
            tag: fields.required("tag", diagnostics),
            name: fields.optional("name", diagnostics),
            dir: fields.optional("dir", diagnostics),
            digits: fields.optional("digits", diagnostics),
        };
        fields.finish(diagnostics);
        Some(language)
    }
}

/// Reads `sectors.yaml`, a map from id to fields.
pub fn sectors(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawSector> {
    let NodeValue::Map(entries) = &node.value else {
        let _: Option<()> = wrong("sectors", node, Expected::Map, diagnostics);
        return Vec::new();
    };
    let sector = |(id, node): &(Scalar, Node)| {
        // One that can't be read is declared all the same.
        let Some(mut fields) = Fields::open("sector", node, diagnostics) else {
            return RawSector { id: id.clone(), name: None, cofog: None };
        };
        let sector = RawSector {
            id: id.clone(),
            name: fields.required("name", diagnostics),
            cofog: fields.optional("cofog", diagnostics),
        };
        fields.finish(diagnostics);
        sector
    };
    entries.iter().map(sector).collect()
}

impl Read for RawCouncil {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let council = RawCouncil {
            name: fields.required("name", diagnostics),
            short_name: fields.optional("short_name", diagnostics),
            kind: fields.required("kind", diagnostics),
            parent: fields.optional("parent", diagnostics),
            area: fields.optional("area", diagnostics),
            members: fields.optional("members", diagnostics).unwrap_or_default(),
            contact: fields.optional("contact", diagnostics),
            dissolved: fields.optional("dissolved", diagnostics),
            renamed_from: fields.optional("renamed_from", diagnostics).unwrap_or_default(),
        };
        fields.finish(diagnostics);
        Some(council)
    }
}

impl Read for RawMember {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let member = RawMember {
            name: fields.required("name", diagnostics),
            role: fields.optional("role", diagnostics),
            from: fields.optional("from", diagnostics),
            to: fields.optional("to", diagnostics),
        };
        fields.finish(diagnostics);
        Some(member)
    }
}

impl Read for RawContact {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let contact = RawContact {
            phone: fields.optional("phone", diagnostics),
            email: fields.optional("email", diagnostics),
            telegram: fields.optional("telegram", diagnostics),
            whatsapp: fields.optional("whatsapp", diagnostics),
            facebook: fields.optional("facebook", diagnostics),
            website: fields.optional("website", diagnostics),
        };
        fields.finish(diagnostics);
        Some(contact)
    }
}

impl Read for RawMeeting {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let meeting = RawMeeting {
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
        };
        fields.finish(diagnostics);
        Some(meeting)
    }
}

impl Read for RawAttendee {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let attendee = RawAttendee {
            at: fields.place,
            name: fields.optional("name", diagnostics),
            group: fields.optional("group", diagnostics),
            role: fields.optional("role", diagnostics),
            body: fields.optional("body", diagnostics),
            count: fields.optional("count", diagnostics),
        };
        fields.finish(diagnostics);
        Some(attendee)
    }
}

impl Read for RawFigure {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let figure = RawFigure {
            label: fields.required("label", diagnostics),
            value: fields.required("value", diagnostics),
            unit: fields.optional("unit", diagnostics),
            year: fields.optional("year", diagnostics),
            as_printed: fields.optional("as_printed", diagnostics),
        };
        fields.finish(diagnostics);
        Some(figure)
    }
}

impl Read for RawResolution {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let resolution = RawResolution {
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
        };
        fields.finish(diagnostics);
        Some(resolution)
    }
}

impl Read for RawDue {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        if !matches!(node.value, NodeValue::Map(_)) {
            return Scalar::read(name, node, diagnostics).map(RawDue::On);
        }
        let mut fields = Fields::open(name, node, diagnostics)?;
        let after = fields.required("after", diagnostics);
        fields.finish(diagnostics);
        after.map(RawDue::After)
    }
}

impl Read for RawAmount {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let amount = RawAmount {
            value: fields.required("value", diagnostics),
            currency: fields.required("currency", diagnostics),
            basis: fields.optional("basis", diagnostics),
        };
        fields.finish(diagnostics);
        Some(amount)
    }
}

impl Read for RawVotes {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let votes = RawVotes {
            in_favour: fields.optional("for", diagnostics),
            against: fields.optional("against", diagnostics),
            abstain: fields.optional("abstain", diagnostics),
            unanimous: fields.optional("unanimous", diagnostics),
        };
        fields.finish(diagnostics);
        Some(votes)
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
}

impl Read for RawDocument {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let document = RawDocument {
            title: fields.required("title", diagnostics),
            file: fields.required("file", diagnostics),
            kind: fields.optional("kind", diagnostics),
            lang: fields.optional("lang", diagnostics),
        };
        fields.finish(diagnostics);
        Some(document)
    }
}

impl Read for RawPhoto {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let photo = RawPhoto {
            file: fields.required("file", diagnostics),
            alt: fields.wished("alt", codes::MISSING_ALT, diagnostics),
            credit: fields.optional("credit", diagnostics),
        };
        fields.finish(diagnostics);
        Some(photo)
    }
}

impl Read for RawSource {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let source = RawSource {
            at: fields.place,
            title: fields.optional("title", diagnostics),
            url: fields.optional("url", diagnostics),
            file: fields.optional("file", diagnostics),
            sha256: fields.optional("sha256", diagnostics),
            date: fields.optional("date", diagnostics),
        };
        fields.finish(diagnostics);
        Some(source)
    }
}

impl Read for RawUpdate {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let mut update = RawUpdate {
            at: fields.place,
            resolution: fields.required("resolution", diagnostics),
            date: fields.required("date", diagnostics),
            status: fields.required("status", diagnostics),
            progress: fields.optional("progress", diagnostics),
            note: fields.optional("note", diagnostics),
            evidence: fields.optional("evidence", diagnostics).unwrap_or_default(),
            reported_by: fields.optional("reported_by", diagnostics),
            misspelt: false,
        };
        update.misspelt = fields.finish(diagnostics);
        Some(update)
    }
}

impl Read for RawCorrection {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let withdrawn: Option<Scalar> = fields.optional("withdrawn", diagnostics);
        // A record that is withdrawn isn't replaced by other words.
        let mut words = |name| match &withdrawn {
            Some(one) if one.text != "false" => fields.optional(name, diagnostics),
            _ => fields.required(name, diagnostics),
        };
        let (before, after) = (words("before"), words("after"));
        let correction = RawCorrection {
            date: fields.required("date", diagnostics),
            resolution: fields.optional("resolution", diagnostics),
            what: fields.required("what", diagnostics),
            withdrawn,
            before,
            after,
            reason: fields.required("reason", diagnostics),
        };
        fields.finish(diagnostics);
        Some(correction)
    }
}

impl Read for RawClarification {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let clarification = RawClarification {
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
        };
        fields.finish(diagnostics);
        Some(clarification)
    }
}

impl Read for RawProof {
    fn read(name: &'static str, node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::open(name, node, diagnostics)?;
        let proof = RawProof {
            at: fields.place,
            resolution: fields.optional("resolution", diagnostics),
            meeting: fields.optional("meeting", diagnostics),
            figure: fields.optional("figure", diagnostics),
            label: fields.optional("label", diagnostics),
            url: fields.optional("url", diagnostics),
            file: fields.optional("file", diagnostics),
            title: fields.optional("title", diagnostics),
        };
        fields.finish(diagnostics);
        Some(proof)
    }
}
