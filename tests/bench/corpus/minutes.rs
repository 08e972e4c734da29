//! Minutes: some thousand characters of Markdown a language, with headings, a list and a table.

use std::fmt::Write;

use super::draw::Draw;
use super::records::Meeting;
use super::words::{self, SAYINGS, Text};

/// Returns the minutes of a meeting in both languages.
pub(crate) fn minutes(meeting: &mut Meeting) -> Text {
    let draw = &mut meeting.draw;
    let mut minutes = Text::default();
    paragraph(("## الافتتاح", "## Vekirin"), &mut minutes);
    debate(draw, &mut minutes);
    for point in &meeting.agenda {
        heading(point, &mut minutes);
        for _ in 0..draw.between(1, 2) {
            debate(draw, &mut minutes);
        }
    }
    list(draw, &mut minutes);
    table(draw, &mut minutes);
    paragraph(("## الختام", "## Dawî"), &mut minutes);
    debate(draw, &mut minutes);
    minutes
}

fn paragraph((ar, ku): words::Pair, to: &mut Text) {
    to.ar += &format!("{ar}\n\n");
    to.ku += &format!("{ku}\n\n");
}

fn heading(point: &Text, to: &mut Text) {
    to.ar += &format!("## {}\n\n", point.ar);
    to.ku += &format!("## {}\n\n", point.ku);
}

/// A paragraph of three to six sentences.
fn debate(draw: &mut Draw, to: &mut Text) {
    for _ in 0..draw.between(3, 6) {
        let saying = Text::new(draw.pick(&SAYINGS)).and(&words::subject(draw));
        let manners = draw.between(1, 3);
        let sentence = saying.in_manners(manners, draw);
        to.ar += &format!("{}. ", sentence.ar);
        to.ku += &format!("{}. ", sentence.ku);
    }
    to.ar += "\n\n";
    to.ku += "\n\n";
}

fn list(draw: &mut Draw, to: &mut Text) {
    for _ in 0..draw.between(2, 6) {
        let name = words::person(draw);
        to.ar += &format!("- *{}*\n", name.ar);
        to.ku += &format!("- *{}*\n", name.ku);
    }
    to.ar += "\n";
    to.ku += "\n";
}

fn table(draw: &mut Draw, to: &mut Text) {
    to.ar += "| البيان | العدد |\n|---|---|\n";
    to.ku += "| Nîşander | Hejmar |\n|---|---|\n";
    for _ in 0..draw.between(2, 6) {
        let (what, count) = (words::subject(draw).capitalised(), draw.between(1, 9_000));
        writeln!(to.ar, "| {} | {count} |", what.ar).expect("memory takes it");
        writeln!(to.ku, "| {} | {count} |", what.ku).expect("memory takes it");
    }
    to.ar += "\n";
    to.ku += "\n";
}
