//! A council to begin with.

use std::collections::BTreeSet;

use crate::base::ids::Id;
use crate::model::words::{CouncilKind, Word};
use crate::starting::skeleton::Skeleton;
use crate::starting::voice::Voice;
use crate::starting::{Refusal, Started, Words};

/// The folder of all councils.
const ABOVE: &str = "councils";

/// What is known of a council before it is written.
#[derive(Debug)]
pub struct Request {
    /// The name of its folder.
    pub id: Id,
    /// Its name.
    pub name: Words,
    /// What it is.
    pub kind: CouncilKind,
    /// The council above it.
    pub parent: Option<Id>,
}

/// Starts a council of a site in these languages; `taken` are the names of those that are there.
///
/// # Errors
///
/// If the name is taken.
pub fn start(
    request: &Request,
    tags: &[String],
    taken: &BTreeSet<String>,
    voice: &Voice,
) -> Result<Started, Refusal> {
    let id = super::name(Some(&request.id), ABOVE, taken)?;
    let files = vec![("council.yaml".to_owned(), record(request, tags, voice))];
    Ok(Started { above: ABOVE.to_owned(), id, files })
}

fn record(request: &Request, tags: &[String], voice: &Voice) -> String {
    let mut out = Skeleton::new("council", 2, tags, voice);
    out.comment(0, "start-council");
    out.blank();
    out.text(0, "name", &request.name);
    out.blank();
    out.choices(0, "start-one-of", &voice.labels::<CouncilKind>());
    out.line(0, &format!("kind: {}", request.kind.word()));
    out.blank();
    out.comment(0, "start-parent");
    match &request.parent {
        Some(parent) => out.line(0, &format!("parent: {parent}")),
        None => out.example(0, &["parent: canton"]),
    }
    out.blank();
    out.comment(0, "start-more-council");
    out.example_text(0, "short_name");
    out.example_text(0, "area");
    let text = out.flow();
    out.example(0, &["members:", &format!("  - name: {text}")]);
    out.example(0, &[&format!("    role: {text}"), "    from: 2025-01-31"]);
    out.example(0, &["contact:", "  phone: \"+963 000 000 000\"", "  telegram: https://t.me/…"]);
    out.end()
}
