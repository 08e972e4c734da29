//! The follow-up board without pages: for a terminal, or as JSON.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use crate::base::phrases::Word;
use crate::base::report::Messages;
use crate::base::text::Lang;
use crate::site::survey::{Group, Groups, Survey};
use crate::site::{Ref, Site, names};

/// The most names that a terminal gets of one list.
const MOST_NAMES: usize = 10;

/// What a terminal counts.
const COUNTED: [Group; 5] =
    [Group::Adopted, Group::Completed, Group::InProgress, Group::Late, Group::Unreported];

/// What a terminal lists: what asks for something to be done.
const LISTED: [Group; 5] =
    [Group::Late, Group::DueSoon, Group::Stale, Group::Unreported, Group::Untranslated];

#[derive(Serialize)]
struct Board {
    date: String,
    all: Part,
    councils: BTreeMap<String, Part>,
}

#[derive(Serialize)]
struct Part {
    counts: BTreeMap<&'static str, usize>,
    resolutions: BTreeMap<&'static str, Vec<String>>,
}

/// Returns the survey as programs read it.
pub fn json(site: &Site<'_>, survey: &Survey) -> String {
    let id = |council: usize| site.model.councils[council].id.to_string();
    let councils = survey.councils.iter();
    let board = Board {
        date: site.date.to_string(),
        all: part(site, &survey.all),
        councils: councils.map(|(council, groups)| (id(*council), part(site, groups))).collect(),
    };
    serde_json::to_string_pretty(&board).expect("a board is plain data")
}

fn part(site: &Site<'_>, groups: &Groups) -> Part {
    let name = |at: &Ref| names::resolution(site, *at);
    Part {
        counts: groups.iter().map(|(group, refs)| (group.word(), refs.len())).collect(),
        resolutions: groups
            .iter()
            .map(|(group, refs)| (group.word(), refs.iter().map(name).collect()))
            .collect(),
    }
}

/// Returns the survey as a person reads it, titles in a language of the site.
pub fn text(site: &Site<'_>, survey: &Survey, lang: Lang, messages: &Messages) -> String {
    let mut out = String::new();
    let date = site.date.to_string();
    if survey.councils.len() != 1 {
        let heading = messages.say("status-all", &[("date", Word::Text(&date))]);
        write_part(&mut out, &heading, &survey.all, messages);
        out.push('\n');
    }
    for (index, (council, groups)) in survey.councils.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let record = &site.model.councils[*council];
        let name = record.name.shown(lang).text;
        let words = [("name", Word::Text(name)), ("id", Word::Text(record.id.as_str()))];
        write_part(&mut out, &messages.say("status-council", &words), groups, messages);
        for group in LISTED {
            write_list(&mut out, site, group, &groups[&group], lang, messages);
        }
    }
    out
}

fn write_part(out: &mut String, heading: &str, groups: &Groups, messages: &Messages) {
    let counts: Vec<String> = COUNTED.iter().map(|one| counted(*one, groups, messages)).collect();
    writeln!(out, "{heading}\n  {}", counts.join(" · ")).expect("a string takes every text");
}

fn counted(group: Group, groups: &Groups, messages: &Messages) -> String {
    let count = groups[&group].len().to_string();
    format!("{}: {count}", label(group, messages))
}

fn write_list(
    out: &mut String,
    site: &Site<'_>,
    group: Group,
    refs: &[Ref],
    lang: Lang,
    messages: &Messages,
) {
    if refs.is_empty() {
        return;
    }
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    line(format!("  {} ({})", label(group, messages), refs.len()));
    for at in refs.iter().take(MOST_NAMES) {
        let (name, title) =
            (names::resolution(site, *at), names::title(site.resolution(*at), lang));
        let deadline = site.follow_up(*at).deadline.map(|day| day.to_string());
        let words = [
            ("name", Word::Text(name.as_str())),
            ("title", Word::Text(&title.text)),
            ("deadline", Word::Text(deadline.as_deref().unwrap_or_default())),
        ];
        let id = match (group, &deadline) {
            (Group::Late | Group::DueSoon, Some(_)) => "status-entry-due",
            _ => "status-entry",
        };
        line(format!("    {}", messages.say(id, &words)));
    }
    if refs.len() > MOST_NAMES {
        let more = (refs.len() - MOST_NAMES).to_string();
        line(format!("    {}", messages.say("status-more", &[("count", Word::Text(&more))])));
    }
}

fn label(group: Group, messages: &Messages) -> String {
    messages.say(&format!("status-{}", group.word()), &[])
}
