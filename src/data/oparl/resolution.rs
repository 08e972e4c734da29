//! A resolution as an item of its meeting's agenda.
//!
//! OParl embeds agenda items in their meeting, where they don't name it again.

use crate::base::json::Object;
use crate::data::file::{DataFile, PRIMARY};
use crate::data::oparl::typed;
use crate::data::values;
use crate::model::sector::Sector;
use crate::model::words::{MeetingKind, Word};
use crate::site::{Ref, names, routes};

/// Returns a resolution.
pub fn object(file: &DataFile<'_>, at: Ref) -> Object {
    let site = file.site;
    let (meeting, resolution) = (site.meeting(at), site.resolution(at));
    let page = file.page(&routes::resolution(site.model, at));
    let item = typed(names::resolution_uri(site, at), "AgendaItem");
    if let Some(withdrawal) = meeting.withdrawal_of(resolution) {
        return item
            .with("deleted", true)
            .with("web", page)
            .with("diwan:withdrawn", values::withdrawal(file, withdrawal));
    }
    let sector = sector(file, at);
    // Whether other meetings sat in public is in no record.
    let public = (meeting.kind == MeetingKind::Public).then_some(true);
    let standard = item
        .with("number", resolution.number.as_str())
        .with("order", at.position as u64 + 1)
        .with("name", names::title(resolution, PRIMARY).text)
        .with("public", public)
        .with("result", resolution.result.word())
        .with("resolutionText", file.plain(&resolution.text))
        .with("keyword", sector.map(|sector| vec![file.plain(&sector.name)]))
        .with("web", page);
    with_own(standard, file, at).with("diwan:sector", sector.map(|sector| sector.id.as_str()))
}

/// Adds what OParl has no field for.
fn with_own(object: Object, file: &DataFile<'_>, at: Ref) -> Object {
    let (meeting, resolution) = (file.site.meeting(at), file.site.resolution(at));
    let follow_up = file.site.follow_up(at);
    let flags: Vec<&str> = follow_up.flags.iter().map(|flag| flag.word()).collect();
    let responsible: Vec<Object> =
        resolution.responsible.iter().map(|one| values::body(file, one)).collect();
    let updates: Vec<Object> =
        resolution.updates.iter().map(|one| values::update(file, meeting, one)).collect();
    object
        .with("diwan:name", file.optional(resolution.title.as_ref()))
        .with("diwan:text", file.texts(&resolution.text))
        .with("diwan:summary", file.optional(resolution.summary.as_ref()))
        .with("diwan:kind", resolution.kind.word())
        .with("diwan:status", follow_up.status.word())
        .with("diwan:statusSince", follow_up.since.map(|date| date.to_string()))
        .with("diwan:deadline", follow_up.deadline.map(|day| day.to_string()))
        .with("diwan:due", values::due(resolution))
        .with("diwan:dueText", file.optional(resolution.due_text.as_ref()))
        .with("diwan:recurring", resolution.recurring.map(Word::word))
        .with("diwan:flags", flags)
        .with("diwan:responsible", responsible)
        .with("diwan:budgetYear", resolution.budget_year.map(u64::from))
        .with("diwan:amount", values::amount(resolution))
        .with("diwan:votes", resolution.votes.map(values::votes))
        .with("diwan:relations", values::relations(file, at))
        .with("diwan:updates", updates)
}

fn sector<'a>(file: &DataFile<'a>, at: Ref) -> Option<&'a Sector> {
    let id = file.site.resolution(at).sector.as_deref()?;
    file.site.model.find_sector(id).map(|position| &file.site.model.sectors[position])
}
