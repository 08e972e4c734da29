//! The board's numbers: counted twice, as a sum and as lists of names, for this repository's
//! records and for a site where everything happens.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use diwan::project::Project;
use diwan::site::completeness::{Completeness, Share};
use diwan::site::follow_up::Counts;
use diwan::site::survey::{self, Group, Groups};
use diwan::site::{Facet, PageKind};
use diwan::status;
use serde_json::{Value, json};

const CONTENTS: [&str; 2] = ["content", "tests/golden/content"];

#[test]
fn sums_and_lists_agree() {
    for content in CONTENTS {
        let project = Project::load(common::input(&common::read(content)));
        let site = project.site().unwrap();
        let survey = survey::of(&site, None);
        assert_eq!(lengths(&survey.all), sums(&site.counts), "{content}");
        assert_eq!(survey.councils.len(), site.councils.len());
        for (council, groups) in &survey.councils {
            let own = &site.councils[*council].counts;
            assert_eq!(lengths(groups), sums(own), "{content}, council {council}");
            let years = site.councils[*council].years.iter().map(|(_, counts)| counts.all);
            assert_eq!(years.sum::<usize>(), own.all, "{content}, council {council} by year");
        }
    }
}

#[test]
fn a_survey_of_one_council_is_that_councils_alone() {
    let project = Project::load(common::input(&common::read("tests/golden/content")));
    let site = project.site().unwrap();
    let whole = survey::of(&site, None);
    for (council, groups) in &whole.councils {
        let own = survey::of(&site, Some(*council));
        assert_eq!(&own.all, groups);
        assert_eq!(own.councils, [(*council, groups.clone())]);
    }
}

#[test]
fn a_lists_count_is_the_number_of_its_rows() {
    for content in CONTENTS {
        let project = Project::load(common::input(&common::read(content)));
        let site = project.site().unwrap();
        for list in &site.lists {
            let rows: usize = list.parts.iter().map(Vec::len).sum();
            assert_eq!(rows, list.count, "{content}: {:?}", list.facet);
        }
        let all = site.list(Facet::All).unwrap().count;
        assert_eq!(all, site.counts.all, "{content}");
    }
}

#[test]
fn how_complete_a_record_is_is_counted_by_what_is_there() {
    let mut files = common::smallest();
    let (both, one) = (json!({"ar": "x", "ku": "y"}), json!({"ar": "x"}));
    let meeting = json!({
        "title": both, "kind": "regular", "date": "2025-01",
        "resolutions": [
            {"text": both, "responsible": ["raqqa"], "due_text": both},
            {"text": one, "recurring": "monthly"},
            {"text": both, "kind": "appeal", "responsible": ["raqqa"]},
            {"text": both, "due": "2026-01-01"},
        ],
    });
    let report = |number: &str, evidence: Value| {
        json!({"resolution": number, "date": "2025-02-01", "status": "partial",
               "evidence": [evidence]})
    };
    // What nobody can look at proves nothing.
    let updates = json!([
        report("1", json!({"title": both})),
        report("2", json!({"url": "https://councils.example/a"}))
    ]);
    let corrections = json!([{"date": "2025-03-01", "resolution": "4", "what": both,
                              "withdrawn": true, "reason": both}]);
    for (name, record) in [("meeting", meeting), ("updates", updates), ("corrections", corrections)]
    {
        let path = format!("councils/raqqa/2025-01-05-regular/{name}.yaml");
        files.insert(path, record.to_string().into_bytes());
    }
    let project = Project::load(common::input(&files));
    let site = project.site().unwrap();
    let share = |part, whole| Share { part, whole };
    let expected = Completeness {
        dated: share(0, 1),
        translated: share(2, 3),
        owned: share(1, 2),
        due: share(2, 2),
        reported: share(2, 2),
        evidenced: share(1, 2),
    };
    assert_eq!(site.councils[0].completeness, expected);
}

#[test]
fn a_withdrawn_record_keeps_its_page_and_counts_nowhere() {
    let project = Project::load(common::input(&common::read("tests/golden/content")));
    let site = project.site().unwrap();
    let withdrawn: Vec<_> = site
        .pages
        .iter()
        .filter_map(|page| match page.kind {
            PageKind::Resolution(at) if site.follow_up(at).withdrawn => Some(at),
            _ => None,
        })
        .collect();
    assert_eq!(withdrawn.len(), 2);
    for list in &site.lists {
        assert!(!list.parts.iter().flatten().any(|at| withdrawn.contains(at)), "{:?}", list.facet);
    }
    let survey = status::json(&site, &survey::of(&site, None));
    assert!(!survey.contains("town/2025-02-01-regular"));
}

fn lengths(groups: &Groups) -> [usize; 6] {
    let of = |group| groups[&group].len();
    [
        of(Group::All),
        of(Group::Adopted),
        of(Group::Completed),
        of(Group::InProgress),
        of(Group::Late),
        of(Group::Unreported),
    ]
}

fn sums(counts: &Counts) -> [usize; 6] {
    let Counts { all, adopted, completed, in_progress, late, unreported } = *counts;
    [all, adopted, completed, in_progress, late, unreported]
}
