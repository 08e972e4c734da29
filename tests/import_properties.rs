//! Import of any text at all: a record that passes every check, or a clear error; and no line lost.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeSet;

use diwan::base::diag::Diagnostics;
use diwan::base::report::{self, MessageLanguage, Messages};
use diwan::base::source::Sources;
use diwan::drafting::{self, Record};
use diwan::import::press::Given;
use diwan::import::{markdown, notes, outline};
use diwan::project::Project;
use diwan::trial;
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser};

/// Lines as press texts have them, to be shuffled with anything.
const LINES: [&str; 56] = [
    "",
    "",
    "   ",
    "1",
    "2",
    "1.",
    "أولاً:",
    "- ،",
    "• .",
    "- 2 -",
    "صفحة 2 من 3",
    "أولاً نص",
    "ثانياً نص",
    "ـ نص",
    "المكتب الإعلامي",
    "عقد المجلس المحلي اجتماعه الشهري في قاعة البلدية.",
    "- 27-12-2025",
    "27 كانون الأول 2025",
    "وخرج الاجتماع بجملة من القرارات:",
    "القرارات:",
    "التوصيات:",
    "جدول الأعمال:",
    "الحضور:",
    "في مجال الخدمات:",
    "في المجال السياسي:",
    "1. تأهيل الطريق العام.",
    "2. تأهيل الطريق العام.",
    "3.إصلاح المضخة",
    "1- صيانة الشبكة",
    "2- صيانة الشبكة",
    "20 - نص",
    "(1) توزيع المازوت",
    "(2) توزيع المازوت",
    "١- توزيع الخبز",
    "٢- توزيع الخبز",
    "أولاً: فتح المدرسة",
    "ثانياً: فتح المدرسة",
    "أ- نقطة",
    "ب- نقطة",
    "• بند",
    "· بند",
    "- بند",
    "   – بند داخلي",
    ".بند",
    "خلال ثلاثة أشهر من تاريخه",
    "تخصيص مبلغ 50,000 دولار للمياه",
    "وفي الختام شكر المجلس الحاضرين.",
    "-----",
    "***",
    "\"اقتباس لم يُغلق",
    "تابع السطر السابق",
    "Biryar 1: Avê bidin gundan",
    "1) Rê tê çêkirin",
    "Di encama civînê de ev biryar hatin girtin:",
    "<b>*نص* [x](y) &amp; `c` \\ | ~~",
    "# عنوان",
];

/// How files of other sorts begin: nothing, UTF-16, zip, old Office, UTF-8 with a mark.
const BEGINNINGS: [&[u8]; 6] = [
    b"", b"\xFF\xFE", b"\xFE\xFF", b"PK\x03\x04", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
    b"\xEF\xBB\xBF",
];

fn text() -> impl Strategy<Value = String> {
    let known = prop::sample::select(LINES.as_slice()).prop_map(str::to_owned);
    let any =
        prop_oneof![6 => known, 1 => "\\PC{0,60}", 1 => "[ -~\u{621}-\u{64A}0-9.:،()-]{0,40}"];
    prop::collection::vec(any, 0..30).prop_map(|lines| lines.join("\n"))
}

fn import(bytes: &[u8]) -> Result<Vec<Record>, String> {
    let input = common::input(&common::smallest());
    let project = Project::load(input.clone());
    let model = project.model.as_ref().unwrap();
    let council = model.councils[0].id.to_string();
    let given = Given { name: "press".to_owned(), bytes: bytes.to_vec(), sha256: "0".repeat(64) };
    let request = common::request(&council, given, None);
    let comments = Messages::for_comments(MessageLanguage::English);
    let messages = Messages::new(MessageLanguage::English);
    let (mut sources, mut problems) = (Sources::default(), Diagnostics::new());
    let taken = BTreeSet::new();
    let drafted = drafting::draft(model, request, &taken, &comments, &mut sources, &mut problems);
    let records = drafted.map_err(|refusal| format!("{refusal:?}"))?;
    if !problems.is_empty() {
        return Err(report::text(&problems, &sources, &messages));
    }
    let trial = trial::run(&input, &records, &comments);
    assert_eq!(report::text(&trial.errors, trial.error_sources(), &messages), "");
    Ok(records)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_becomes_a_sound_record_or_a_clear_error(text in text()) {
        if let Err(report) = import(text.as_bytes()) {
            prop_assert!(report.starts_with("error["), "{}", report);
        }
    }

    #[test]
    fn any_bytes_become_a_sound_record_or_a_clear_error(
        beginning in prop::sample::select(BEGINNINGS.as_slice()),
        bytes in prop::collection::vec(any::<u8>(), 0..300)
    ) {
        if let Err(report) = import(&[beginning, &bytes].concat()) {
            prop_assert!(report.starts_with("error["), "{}", report);
        }
    }

    #[test]
    fn every_line_goes_somewhere_and_only_there(text in text()) {
        let outline = outline::read(&text);
        let notes = notes::of(&outline);
        let parts = [
            &notes.title, &notes.dates, &notes.impossible, &notes.headings, &notes.separators,
            &notes.resolutions, &notes.agenda, &notes.attendees, &notes.minutes,
        ];
        let mut found: Vec<usize> = parts.into_iter().flatten().copied().collect();
        found.sort_unstable();
        let full = outline.lines.iter().filter(|line| !line.is_blank());
        let expected: Vec<usize> = full.map(|line| line.number).collect();
        prop_assert_eq!(found, expected, "{}", text);
    }

    #[test]
    fn words_of_items_stand_in_the_text(text in text()) {
        let outline = outline::read(&text);
        for item in outline.resolutions.iter().flat_map(|list| list.items()) {
            let words = outline.words(item);
            prop_assert!(!words.is_empty());
            prop_assert!(text.contains(words));
        }
    }

    #[test]
    fn minutes_show_the_signs_of_the_text(text in text()) {
        let outline = outline::read(&text);
        let lines: Vec<_> = outline.narrative.iter().map(|at| &outline.lines[*at]).collect();
        let markdown = markdown::write(lines.iter().copied());
        let mut shown = String::new();
        for event in Parser::new(&markdown) {
            match event {
                Event::Text(text) => shown.push_str(&text),
                Event::SoftBreak | Event::End(_) => shown.push(' '),
                Event::Start(pulldown_cmark::Tag::Paragraph) => {}
                other => prop_assert!(false, "{other:?} in {markdown}"),
            }
        }
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let expected: Vec<String> = lines.iter().flat_map(|line| words(line.text)).collect();
        prop_assert_eq!(words(&shown), expected);
    }
}
