//! A small content that can be edited at random and always passes every check: titles so long that
//! lists, councils and meetings have several pages, joint meetings, relations, clarifications.

use std::collections::BTreeMap;

use diwan::base::date::Day;
use diwan::pages::cards::Which;
use diwan::project::Input;
use serde_json::{Map, Value, json};

use crate::common::{self, Files};

/// What statuses are reported; the last needs evidence, and that nothing follows.
const STATUSES: [&str; 4] = ["not_started", "in_progress", "partial", "completed"];
const RELATIONS: [&str; 4] = ["supersedes", "amends", "implements", "related"];
const DATES: [&str; 3] = ["2026-02-01", "2026-02-02", "2025-06-01"];
/// What the theme's folder may replace.
const REPLACED: [&str; 3] =
    ["templates/row.html", "languages/ar/interface.ftl", "languages/ku/language.ftl"];

/// Everything that a site is made of. Numbers choose between texts; what they name may be gone.
#[derive(Debug, Clone, Default)]
pub(crate) struct World {
    pub(crate) title: u8,
    pub(crate) sectors: u8,
    pub(crate) address: u8,
    pub(crate) date: u8,
    pub(crate) theme: u8,
    /// Which records have cards; at first none, as drawing takes longest.
    pub(crate) cards: u8,
    pub(crate) councils: BTreeMap<u8, Council>,
    pub(crate) meetings: BTreeMap<(u8, u8), Meeting>,
    pub(crate) clarifications: BTreeMap<u8, Clarification>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Council {
    pub(crate) name: u8,
    pub(crate) parent: u8,
    pub(crate) members: u8,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Meeting {
    pub(crate) title: u8,
    pub(crate) date: u8,
    pub(crate) with: Option<u8>,
    pub(crate) state: u8,
    pub(crate) figure: u8,
    pub(crate) first_number: u8,
    /// In both languages; 0 is none.
    pub(crate) minutes: [u8; 2],
    /// Which of its translations are older than their originals, by bits.
    pub(crate) older: u8,
    /// 0 is none.
    pub(crate) file: u8,
    pub(crate) names_file: bool,
    pub(crate) links_file: bool,
    pub(crate) resolutions: Vec<Resolution>,
    /// Each with the resolution that it is about, if any, and whether it withdraws.
    pub(crate) corrections: Vec<(Option<u8>, bool)>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Resolution {
    pub(crate) title: u8,
    pub(crate) sector: u8,
    pub(crate) responsible: u8,
    pub(crate) due: u8,
    /// The kind, and which meeting's which resolution.
    pub(crate) relation: Option<(u8, u8, u8)>,
    pub(crate) updates: Vec<u8>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Clarification {
    pub(crate) title: u8,
    pub(crate) council: u8,
    pub(crate) answer: u8,
    /// Which meeting it rests on, or its first resolution.
    pub(crate) evidence: u8,
    pub(crate) corrections: u8,
}

impl World {
    /// Returns the content that edits begin with.
    pub(crate) fn new() -> Self {
        let mut world = World::default();
        for id in 0..3 {
            world.councils.insert(id, Council { parent: id, ..Council::default() });
        }
        for number in 0..6 {
            let resolutions = (0..3).map(|own| Resolution {
                title: number * 4 + own,
                sector: own,
                responsible: number % 4,
                due: own,
                relation: (own == 1).then_some((number, number + 4, own)),
                updates: vec![own; usize::from(own % 3)],
            });
            let meeting = Meeting {
                date: number * 5,
                minutes: [number % 5, number % 3],
                with: (number % 4 == 1).then_some(number),
                file: number % 3,
                names_file: number % 2 == 0,
                resolutions: resolutions.collect(),
                ..Meeting::default()
            };
            world.meetings.insert((number % 3, number), meeting);
        }
        world.clarifications.insert(0, Clarification::default());
        world
    }

    /// Returns what the binary would hand over.
    pub(crate) fn input(&self) -> Input {
        let mut input = common::input(&self.files());
        input.date = Day::parse(DATES[usize::from(self.date) % 3]).expect("a day");
        input.base_url = (self.address > 1).then(|| format!("https://{}.example", self.address));
        input.cards = [Which::None, Which::Clarifications, Which::All][usize::from(self.cards) % 3];
        let replaced = REPLACED[usize::from(self.theme) % 3];
        if self.theme > 0 {
            let own = common::read("themes/default").remove(replaced).expect("the theme has it");
            let own = String::from_utf8(own).expect("a text");
            let edited = match replaced.ends_with("html") {
                true => format!("{own}<!-- {} -->", self.theme),
                false => own.replacen("home = ", &format!("home = {} ", self.theme), 1),
            };
            input.theme.push((replaced.to_owned(), edited.into_bytes()));
            input.theme.push(("assets/own.txt".to_owned(), vec![b'0' + self.theme]));
        }
        input
    }

    fn files(&self) -> Files {
        let mut files = Files::new();
        let mut put = |path: String, record: Value| {
            files.insert(path, record.to_string().into_bytes());
        };
        let mut site = json!({
            "title": text("s", self.title), "publisher": text("p", 0), "languages": ["ar", "ku"],
        });
        if self.address > 0 {
            site["base_url"] = "https://councils.example".into();
        }
        put("site.yaml".into(), site);
        let sectors = ["roads", "water"].map(|id| (id, json!({"name": text(id, self.sectors)})));
        put("sectors.yaml".into(), sectors.into_iter().collect());
        for (id, council) in &self.councils {
            put(format!("councils/c{id}/council.yaml"), self.council(*id, council));
        }
        for (key, meeting) in &self.meetings {
            let folder = format!("councils/{}", name(*key));
            put(format!("{folder}/meeting.yaml"), self.meeting(*key, meeting));
            put(format!("{folder}/updates.yaml"), updates(meeting));
            put(format!("{folder}/corrections.yaml"), corrections(meeting));
            if meeting.older > 0 {
                put(format!("{folder}/translations.yaml"), older(meeting));
            }
        }
        for (id, one) in &self.clarifications {
            let council = self.some_council(one.council);
            let at = usize::from(one.evidence) % self.meetings.len().max(1);
            let meeting = self.meetings.iter().nth(at);
            let proof = |(key, meeting): (&(u8, u8), &Meeting)| match meeting.resolutions.first() {
                Some(_) if one.evidence % 2 > 0 => {
                    json!({"resolution": format!("{}/1", name(*key))})
                }
                _ => json!({"meeting": name(*key)}),
            };
            let evidence: Vec<Value> = meeting.map(proof).into_iter().collect();
            let record = json!({
                "title": text("q", one.title), "claim": text("q", 0), "verdict": "unfounded",
                "date": "2025-03-01", "council": council, "evidence": evidence,
            });
            put(format!("clarifications/q{id}/clarification.yaml"), record);
            let correction = |number: u8| {
                json!({
                    "date": "2025-03-02", "withdrawn": number == 2,
                    "what": text("w", number), "reason": text("r", 0), "before": text("b", 0),
                    "after": text("a", 0),
                })
            };
            let corrections: Vec<Value> = (0..one.corrections % 4).map(correction).collect();
            put(format!("clarifications/q{id}/corrections.yaml"), json!(corrections));
        }
        self.add_texts(&mut files);
        files
    }

    fn add_texts(&self, files: &mut Files) {
        for (key, meeting) in &self.meetings {
            let folder = format!("councils/{}", name(*key));
            for (tag, words) in ["ar", "ku"].into_iter().zip(meeting.minutes) {
                if words > 0 {
                    let minutes = self.minutes(*key, meeting, words);
                    files.insert(format!("{folder}/minutes.{tag}.md"), minutes.into_bytes());
                }
            }
            if meeting.file > 0 {
                let bytes = vec![b'.'; usize::from(meeting.file) * 1000];
                files.insert(format!("{folder}/files/plan.txt"), bytes);
            }
        }
        for (id, one) in &self.clarifications {
            for tag in ["ar", "ku"] {
                let path = format!("clarifications/q{id}/answer.{tag}.md");
                files.insert(path, format!("نص {}\n", one.answer).into_bytes());
            }
        }
    }

    fn council(&self, id: u8, council: &Council) -> Value {
        let members = (0..council.members % 3).map(|one| json!({"name": text("m", one)}));
        let mut record = json!({
            "name": text("c", council.name), "kind": "executive",
            "members": members.collect::<Vec<_>>(),
        });
        // Only upwards in the order of ids, so that nobody is above itself.
        let mut above = self.councils.range(..id).map(|(above, _)| *above);
        if let Some(parent) = above.rfind(|above| *above < council.parent) {
            record["parent"] = format!("c{parent}").into();
        }
        record
    }

    fn meeting(&self, (council, id): (u8, u8), meeting: &Meeting) -> Value {
        let all: Vec<(u8, u8)> = self.meetings.keys().copied().collect();
        let resolutions = meeting.resolutions.iter().enumerate().map(|(position, one)| {
            let mut record = json!({
                "number": number(meeting, position).to_string(), "title": long(one.title),
                "text": text("r", one.title),
            });
            match one.sector % 3 {
                0 => {}
                sector => record["sector"] = ["roads", "water"][usize::from(sector) - 1].into(),
            }
            match one.responsible % 4 {
                0 => {}
                1 => record["responsible"] = json!([text("w", one.responsible)]),
                _ => record["responsible"] = json!([self.some_council(one.responsible)]),
            }
            if one.due % 3 > 0 {
                record["due"] = ["2025-05-01", "2026-02-20"][usize::from(one.due % 3) - 1].into();
            }
            if let Some((kind, other, at)) = one.relation {
                let other = all[usize::from(other) % all.len()];
                let count = self.meetings[&other].resolutions.len();
                if other != (council, id) && count > 0 {
                    let at = number(&self.meetings[&other], usize::from(at) % count);
                    let kind = RELATIONS[usize::from(kind) % 4];
                    record["relations"] = json!([{kind: format!("{}/{at}", name(other))}]);
                }
            }
            record
        });
        let resolutions: Vec<Value> = resolutions.collect();
        let state = ["held", "postponed"][usize::from(meeting.state) % 2];
        let mut record = json!({
            "title": text("m", meeting.title), "kind": "regular", "date": date(meeting),
            "resolutions": resolutions,
            "state": state,
            "figures": [{"label": text("f", 0), "value": meeting.figure}],
        });
        if let Some(with) = meeting.with.map(|with| self.some_council(with))
            && with != format!("c{council}")
        {
            record["with"] = json!([with]);
        }
        if meeting.file > 0 && meeting.names_file {
            record["documents"] = json!([{"title": text("d", 0), "file": "plan.txt"}]);
        }
        record
    }

    fn minutes(&self, (council, id): (u8, u8), meeting: &Meeting, words: u8) -> String {
        let mut minutes = format!("## عنوان {}\n\n", words / 3);
        for paragraph in 0..words % 8 {
            minutes += &format!("{words} {paragraph} {}\n\n", "كلمة ".repeat(600));
        }
        if meeting.file > 0 && meeting.links_file {
            minutes += "[ملف](files/plan.txt)\n\n";
        }
        let others = self.meetings.keys().filter(|other| other.0 == council && other.1 != id);
        for other in others.take(1) {
            minutes += &format!("[اجتماع](../m{}/meeting.yaml)\n", other.1);
        }
        minutes
    }

    fn some_council(&self, wished: u8) -> String {
        let ids: Vec<&u8> = self.councils.keys().collect();
        format!("c{}", ids[usize::from(wished) % ids.len()])
    }
}

fn updates(meeting: &Meeting) -> Value {
    let all = meeting.resolutions.iter().enumerate().flat_map(|(position, one)| {
        let last = one.updates.len().saturating_sub(1);
        one.updates.iter().enumerate().map(move |(own, status)| {
            let most = if own == last { 4 } else { 3 };
            let status = STATUSES[usize::from(*status) % most];
            // In the order of the list, as they have to be.
            json!({
                "resolution": number(meeting, position).to_string(), "date": "2026-01-10",
                "status": status, "note": text("u", own as u8),
                "evidence": [{"url": "https://news.example/1"}],
            })
        })
    });
    all.collect()
}

fn corrections(meeting: &Meeting) -> Value {
    let corrections = meeting.corrections.iter().map(|(resolution, withdraws)| {
        let mut record = json!({
            "date": "2026-01-05", "what": text("k", 0), "reason": text("k", 1),
        });
        if *withdraws {
            record["withdrawn"] = true.into();
        } else {
            record["before"] = text("k", 2);
            record["after"] = text("k", 3);
        }
        if let Some(wished) = resolution
            && !meeting.resolutions.is_empty()
        {
            let at = usize::from(*wished) % meeting.resolutions.len();
            record["resolution"] = number(meeting, at).to_string().into();
        }
        record
    });
    corrections.collect()
}

/// Returns marks that no text has.
fn older(meeting: &Meeting) -> Value {
    let first = format!("meeting.yaml resolutions/{}/text", number(meeting, 0));
    let names = ["meeting.yaml title", &first, "minutes.ku.md"];
    let older = names.iter().enumerate().filter(|(bit, _)| meeting.older >> bit & 1 == 1);
    let marks: Map<String, Value> =
        older.map(|(_, name)| ((*name).to_owned(), "00000000".into())).collect();
    json!({"ku": marks})
}

fn number(meeting: &Meeting, position: usize) -> usize {
    usize::from(meeting.first_number) + position + 1
}

fn name((council, id): (u8, u8)) -> String {
    format!("c{council}/m{id}")
}

fn date(meeting: &Meeting) -> String {
    let date = meeting.date;
    format!("{}-{:02}-{:02}", 2023 + u16::from(date % 3), date % 12 + 1, date % 28 + 1)
}

fn text(word: &str, choice: u8) -> Value {
    json!({"ar": format!("نص {word} {choice}"), "ku": format!("Nivîs {word} {choice}")})
}

/// A title so long that a page has room for ten of them.
fn long(choice: u8) -> Value {
    let words = format!("عنوان {choice} {}", "كلمات ".repeat(180));
    json!({"ar": words, "ku": words})
}
