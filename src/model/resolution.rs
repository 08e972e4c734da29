//! Resolutions: what a meeting decided, in its own words and as data.

use serde::{Deserialize, Serialize};

use crate::base::characters::fold_digits;
use crate::base::codes;
use crate::base::date::{Date, Day, Period};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::ids::{Id, IdProblem};
use crate::base::number::Decimal;
use crate::base::source::Place;
use crate::base::text::Text;
use crate::content::node::Scalar;
use crate::content::raw::{RawAmount, RawDue, RawResolution, RawVotes};
use crate::model::older::Older;
use crate::model::scope::{Body, FullName, Scope};
use crate::model::update::Update;
use crate::model::values;
use crate::model::words::{
    AmountBasis, Recurrence, RelationKind, ResolutionKind, ResolutionResult, Status, Word,
};

/// A resolution.
#[derive(Debug, Serialize, Deserialize)]
pub struct Resolution {
    /// The last part of its permanent name.
    pub id: String,
    /// Its number as printed, or its place in the list.
    pub number: String,
    /// Where it was typed.
    pub place: Place,
    /// Its words.
    pub text: Text,
    /// A short title by the editor.
    pub title: Option<Text>,
    /// One plain sentence for citizens.
    pub summary: Option<Text>,
    /// Its force.
    pub kind: ResolutionKind,
    /// What the meeting did with it.
    pub result: ResolutionResult,
    /// Its sector.
    pub sector: Option<String>,
    /// Who is to act.
    pub responsible: Vec<Body>,
    /// Its deadline.
    pub due: Option<Due>,
    /// The deadline in its own words.
    pub due_text: Option<Text>,
    /// How often it is to be done.
    pub recurring: Option<Recurrence>,
    /// The year of the budget it belongs to.
    pub budget_year: Option<u16>,
    /// The money.
    pub amount: Option<Amount>,
    /// The votes.
    pub votes: Option<Votes>,
    /// How it bears on others.
    pub relations: Vec<Relation>,
    /// In which languages something of it is older than its original.
    pub older: Vec<Older>,
    /// What became of it, oldest first.
    pub updates: Vec<Update>,
}

/// A deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Due {
    /// A date.
    On(Date),
    /// A time after the meeting, and the day that gives.
    After(Period, Day),
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// How much.
    pub value: Decimal,
    /// Of what: a currency code.
    pub currency: String,
    /// What it stands for.
    pub basis: Option<AmountBasis>,
}

/// A count of votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the format")]
pub struct Votes {
    pub in_favour: Option<u32>,
    pub against: Option<u32>,
    pub abstain: Option<u32>,
    pub unanimous: bool,
}

/// A relation to another resolution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// Which.
    pub kind: RelationKind,
    /// To which resolution.
    pub target: FullName,
    /// Where it was typed.
    pub place: Place,
}

impl Resolution {
    /// Returns the last day for it, where a deadline was stated.
    pub fn deadline(&self) -> Option<Day> {
        match self.due? {
            Due::On(date) => Some(date.last()),
            Due::After(_, day) => Some(day),
        }
    }

    /// Returns what became of it by its newest update. Without one it is `unreported`, or
    /// `not_applicable` if it calls for no follow-up.
    pub fn status(&self) -> Status {
        if let Some(update) = self.updates.last() {
            return update.status;
        }
        let adopted = matches!(self.result, ResolutionResult::Adopted | ResolutionResult::Amended);
        let speech = matches!(self.kind, ResolutionKind::Declaration | ResolutionKind::Appeal);
        if adopted && !speech { Status::Unreported } else { Status::NotApplicable }
    }
}

/// Returns the last part of a resolution's permanent name, from its id, number or place.
pub fn name(raw: &RawResolution, position: usize, diagnostics: &mut Diagnostics) -> Option<String> {
    if let Some(scalar) = &raw.id {
        let code = match Id::parse_resolution(&scalar.text) {
            // Folded as every reference to it is.
            Ok(id) => return Some(values::fold_number(id.as_str())),
            Err(IdProblem::Malformed) => codes::BAD_ID,
            Err(IdProblem::Reserved) => codes::RESERVED_ID,
        };
        diagnostics.push(Diagnostic::new(code, scalar.place).with("id", &scalar.text));
        return None;
    }
    let Some(number) = &raw.number else { return Some((position + 1).to_string()) };
    let folded = values::fold_number(&number.text);
    let letters = folded.bytes().filter(u8::is_ascii_lowercase).count();
    let digits = folded.bytes().filter(u8::is_ascii_digit).count();
    let plain = digits > 0
        && letters <= 1
        && letters + digits == folded.len()
        && folded
            .trim_matches(|one: char| one.is_ascii_lowercase())
            .bytes()
            .all(|b| b.is_ascii_digit())
        && folded.len() <= 20;
    if !plain {
        let report = Diagnostic::new(codes::NUMBER_NEEDS_ID, number.place);
        diagnostics.push(report.with("number", &number.text));
    }
    plain.then_some(folded)
}

/// Checks a resolution; `None` if it can't do without what is wrong.
pub fn build(
    id: String,
    raw: &RawResolution,
    position: usize,
    meeting_date: Option<Date>,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Resolution> {
    let text = scope.text(raw.text.as_ref(), diagnostics);
    let responsible = |body| scope.body(body, diagnostics);
    let responsible = raw.responsible.iter().filter_map(responsible).collect();
    let resolution = Resolution {
        id,
        number: raw.number.as_ref().map_or_else(|| (position + 1).to_string(), printed),
        place: raw.number.as_ref().map_or(raw.at, |number| number.place),
        title: scope.text(raw.title.as_ref(), diagnostics),
        summary: scope.text(raw.summary.as_ref(), diagnostics),
        kind: values::word_or(raw.kind.as_ref(), ResolutionKind::Decision, diagnostics),
        result: values::word_or(raw.result.as_ref(), ResolutionResult::Adopted, diagnostics),
        sector: raw.sector.as_ref().and_then(|sector| scope.sector(sector, diagnostics)),
        responsible,
        due: raw.due.as_ref().and_then(|due| deadline(due, meeting_date, diagnostics)),
        due_text: scope.text(raw.due_text.as_ref(), diagnostics),
        recurring: raw.recurring.as_ref().and_then(|word| values::word(word, diagnostics)),
        budget_year: raw.budget_year.as_ref().and_then(|year| values::year(year, diagnostics)),
        amount: raw.amount.as_ref().and_then(|amount| money(amount, diagnostics)),
        votes: raw.votes.as_ref().map(|votes| count_votes(votes, diagnostics)),
        relations: relations(raw, scope, diagnostics),
        older: Vec::new(),
        updates: Vec::new(),
        text: text?,
    };
    Some(resolution)
}

/// Checks a currency code (ISO 4217 in form).
pub fn currency(scalar: &Scalar, diagnostics: &mut Diagnostics) -> Option<String> {
    let code = scalar.text.trim();
    let sound = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    if !sound {
        diagnostics.push(Diagnostic::new(codes::BAD_CURRENCY, scalar.place).with("currency", code));
    }
    sound.then(|| code.to_owned())
}

fn printed(number: &Scalar) -> String {
    number.text.trim().to_owned()
}

fn deadline(raw: &RawDue, meeting: Option<Date>, diagnostics: &mut Diagnostics) -> Option<Due> {
    match raw {
        RawDue::On(scalar) => values::date(scalar, diagnostics).map(Due::On),
        RawDue::After(scalar) => {
            let period = Period::parse(&scalar.text);
            if period.is_none() {
                let report = Diagnostic::new(codes::BAD_PERIOD, scalar.place);
                diagnostics.push(report.with("period", &scalar.text));
            }
            let period = period?;
            Some(Due::After(period, meeting?.last().after(period)))
        }
    }
}

fn money(raw: &RawAmount, diagnostics: &mut Diagnostics) -> Option<Amount> {
    let value = raw.value.as_ref().and_then(|value| values::number(value, diagnostics));
    let currency = raw.currency.as_ref().and_then(|code| currency(code, diagnostics));
    let basis = raw.basis.as_ref().and_then(|basis| values::word(basis, diagnostics));
    Some(Amount { value: value?, currency: currency?, basis })
}

fn count_votes(raw: &RawVotes, diagnostics: &mut Diagnostics) -> Votes {
    let mut count = |scalar: &Option<Scalar>| {
        scalar.as_ref().and_then(|scalar| values::count(scalar, 1_000_000, diagnostics))
    };
    let (in_favour, against, abstain) =
        (count(&raw.in_favour), count(&raw.against), count(&raw.abstain));
    let unanimous = raw.unanimous.as_ref().and_then(|scalar| values::truth(scalar, diagnostics));
    Votes { in_favour, against, abstain, unanimous: unanimous.unwrap_or(false) }
}

fn relations(
    raw: &RawResolution,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Relation> {
    let mut relations = Vec::new();
    for one in &raw.relations {
        let found = RelationKind::ALL.iter().find(|(_, word)| *word == one.word.text);
        let Some((kind, _)) = found else {
            let known: Vec<&'static str> =
                RelationKind::ALL.iter().map(|(_, word)| *word).collect();
            diagnostics.push(crate::content::fields::unknown(
                codes::UNKNOWN_FIELD,
                &one.word,
                &known,
            ));
            continue;
        };
        let Some(target) = scope.full_name(&one.target, diagnostics) else { continue };
        if target.resolution.is_none() {
            let report = Diagnostic::new(codes::UNKNOWN_RESOLUTION, one.target.place);
            let name = fold_digits(&one.target.text);
            diagnostics.push(report.saying("unknown-resolution-form").with("name", name));
            continue;
        }
        relations.push(Relation { kind: *kind, target, place: one.target.place });
    }
    relations
}
