//! The corpus as a content folder of diwan.

use super::minutes::minutes;
use super::records::{Corpus, Council, Meeting, Resolution, Update};
use super::words::{Pair, SECTORS, Text};
use super::{File, line};

/// Returns what belongs to no council.
pub(crate) fn site() -> Vec<File> {
    let mut site = String::new();
    field(&mut site, "", "title", &Text::new(("سجل المجالس", "Tomara meclisan")));
    field(&mut site, "", "publisher", &Text::new(("مكتب الإعلام", "Ofîsa medyayê")));
    site += "id: corpus\nlanguages: [ar, ku]\nlicense: CC-BY-4.0\n";
    site += "base_url: https://councils.example\n";
    let sectors = SECTORS.iter().map(|(id, (ar, ku)): &(&str, Pair)| {
        format!("{id}:\n  name:\n    ar: {ar}\n    ku: {ku}\n")
    });
    vec![("site.yaml".to_owned(), site), ("sectors.yaml".to_owned(), sectors.collect())]
}

/// Returns the file of a council.
pub(crate) fn council(council: &Council) -> File {
    let mut yaml = String::new();
    field(&mut yaml, "", "name", &council.name);
    line(&mut yaml, format_args!("kind: {}", council.kind));
    if let Some(parent) = &council.parent {
        line(&mut yaml, format_args!("parent: {parent}"));
    }
    field(&mut yaml, "", "area", &council.area);
    yaml += "members:\n";
    for member in &council.members {
        field(&mut yaml, "  - ", "name", member);
        field(&mut yaml, "    ", "role", &Text::new(("الرئاسة المشتركة", "Hevserokatî")));
    }
    (format!("councils/{}/council.yaml", council.id), yaml)
}

/// Returns the files of a meeting.
pub(crate) fn meeting(corpus: &Corpus, mut meeting: Meeting) -> Vec<File> {
    let folder = format!("councils/{}/{}", corpus.council_id(meeting.council), meeting.id);
    let texts = minutes(&mut meeting);
    let mut files = vec![
        (format!("{folder}/meeting.yaml"), record(&meeting)),
        (format!("{folder}/minutes.ar.md"), texts.ar),
        (format!("{folder}/minutes.ku.md"), texts.ku),
    ];
    if !meeting.updates.is_empty() {
        let updates = meeting.updates.iter().map(update);
        files.push((format!("{folder}/updates.yaml"), updates.collect()));
    }
    if meeting.has_document {
        files.push((format!("{folder}/files/report.txt"), meeting.title.ar));
    }
    files
}

fn record(meeting: &Meeting) -> String {
    let mut yaml = String::new();
    field(&mut yaml, "", "title", &meeting.title);
    line(&mut yaml, format_args!("kind: {}\ndate: {}", meeting.kind, meeting.date));
    field(&mut yaml, "", "place", &meeting.place);
    yaml += "attendees:\n";
    for name in &meeting.attendees {
        field(&mut yaml, "  - ", "name", name);
    }
    yaml += "agenda:\n";
    for point in &meeting.agenda {
        line(&mut yaml, format_args!("  - ar: {}\n    ku: {}", point.ar, point.ku));
    }
    if !meeting.resolutions.is_empty() {
        yaml += "resolutions:\n";
    }
    for (at, one) in meeting.resolutions.iter().enumerate() {
        resolution(at, one, &mut yaml);
    }
    if meeting.has_document {
        yaml += "documents:\n";
        field(&mut yaml, "  - ", "title", &Text::new(("التقرير", "Rapor")));
        yaml += "    file: report.txt\n    kind: report\n    lang: ar\n";
    }
    yaml
}

fn resolution(at: usize, resolution: &Resolution, yaml: &mut String) {
    line(yaml, format_args!("  - number: \"{}\"", at + 1));
    line(yaml, format_args!("    kind: {}\n    sector: {}", resolution.kind, resolution.sector));
    field(yaml, "    ", "title", &resolution.title);
    field(yaml, "    ", "text", &resolution.text);
    if let Some(number) = resolution.responsible {
        line(yaml, format_args!("    responsible: [council-{number}]"));
    }
    if let Some(due) = resolution.due {
        line(yaml, format_args!("    due: {due}"));
    }
    if let Some(amount) = resolution.amount {
        line(yaml, format_args!("    amount: {{value: {amount}, currency: SYP, basis: planned}}"));
    }
    if let Some((relation, name)) = &resolution.relation {
        line(yaml, format_args!("    relations: [{{{relation}: {name}}}]"));
    }
}

fn update(update: &Update) -> String {
    let mut yaml = format!("- resolution: \"{}\"\n", update.resolution + 1);
    line(&mut yaml, format_args!("  date: {}\n  status: {}", update.date, update.status));
    field(&mut yaml, "  ", "note", &update.note);
    if update.status == "completed" {
        yaml += "  evidence:\n";
        field(&mut yaml, "    - ", "title", &Text::new(("صور العمل", "Wêneyên kar")));
        yaml += "      url: https://media.example/works\n";
    }
    yaml
}

/// Adds a text. No word of the vocabulary means anything in YAML.
fn field(yaml: &mut String, before: &str, name: &str, text: &Text) {
    let below = " ".repeat(before.len() + 2);
    line(yaml, format_args!("{before}{name}:\n{below}ar: {}\n{below}ku: {}", text.ar, text.ku));
}
