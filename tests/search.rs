//! The search's index: words are folded as its script folds them, and no part of it is too large.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use common::{Run, generated};
use diwan::search::words::{stripped, words};
use flate2::Compression;
use flate2::write::GzEncoder;

/// What a part of the index weighs at most, after `gzip -9`.
const SHARD: usize = 20_000;

/// What the first query on this repository's site weighs at most, the page apart.
const FIRST_QUERY: usize = 40_000;

/// Texts that are folded here and, by `browser/search.test.mjs`, in JavaScript.
const CASES: [&str; 67] = [
    "قُرئ",
    "مسؤول مسئول شئون شؤون",
    "آلية الية",
    "هيئة",
    "دراسةً",
    "مشافى مشافٍ",
    "یاسر ياسر",
    "الکومینات",
    "ﷲ",
    "ﺩﻳﺮ",
    "ميــاه",
    "٢٠٢٦ ۲۰۲۶ 2026",
    "ŞAREDARİYÊ şaredariyê",
    "İlon Îlon ILON ılon",
    "كۆبوونەوە کۆبوونەوە",
    "ئەنجومەنی ئه‌نجومه‌نی",
    "رێگا ڕێگا",
    "بڕيار بڕیار",
    "ھەولێر هەولێر",
    "أحمد إحمد آحمد ٱحمد",
    "ة ە ہ ھ ه",
    "ۆ ۇ و",
    "ڵ ڤ ڕ",
    "ک ڪ ك",
    "ى ی ێ ي",
    "المياه والمياه وبالمياه",
    "للعاملين العاملين",
    "والد والدة الم الما",
    "فالقرار فوالقرار كالقرار",
    "وزارة بوزارة ولوزارة",
    "بلد ولد ليل",
    "1,234,567 13.456.452 ١٣٬٤٥٦٬٤٥٢",
    "27.12.2025 1,23 12,3456 1.234.56",
    "1,000,00 0.125 ,123 1,123",
    "2024-2025 4/2025 15% -5",
    "22-9-2017`an 2026وفق",
    "Rêveber Meclîsa",
    "civîna civînê civînên civînan civînek",
    "projeya projeyên projeyekê",
    "gundan gundên gund avê av jin jina",
    "__proto__ constructor toString",
    "المدارس بمدرسة فبالمدارس والولد",
    "ÇAVDÊRİYA Çavdêriya",
    "e\u{302} s\u{327} ê ş",
    "قَرَارٌ۔ ﴿قرار﴾ «قرار»",
    "a+b (c) [d] {e} ^f$ .* \\d | ?",
    "<b>&amp;</b> '\"`~",
    "😀مياه😀 ❤️",
    "ًٌٍ ـــ",
    "\u{200f}مياه\u{200e} \u{2066}ab\u{2069} \u{202b}x\u{202c}",
    "a\u{ad}b \u{feff}c a\u{200c}b",
    "ΣΑΣ Σ ς",
    "ﬁn ﷺ ½ ² Ⅷ",
    "Привет ÅÄÖ straße ẞ",
    "漢字 かな カナ ガ",
    "ܫܠܡܐ ܫܠܳܡܳܐ",
    "עברית נִקּוּד",
    "हिन्दी",
    "𝒜𝒷 𐤀",
    "\u{e000} \u{fffd}",
    "\u{0}\u{1}\t\n\r\u{85}\u{2028}",
    "ۀ ۂ ۓ ے",
    "لآ لأ لا ﻻ",
    "ؤ ئ ء أ",
    "٪ ٫ ٬ ٭ ؟ ، ؛ ۔ ؞",
    "١٢٫٥ ١٬٢٣٤٫٥",
    "_a_ a_b a-b a'b a’b",
];

#[test]
fn javascript_folds_as_the_build_does() {
    let table =
        CASES.iter().map(|text| (*text, words(text).iter().map(|word| asked(word)).collect()));
    let table: BTreeMap<&str, Vec<Vec<String>>> = table.collect();
    let lines: Vec<String> = table
        .iter()
        .map(|(text, words)| {
            let [text, words] = [serde_json::to_string(text), serde_json::to_string(words)];
            format!("{}: {}", text.unwrap(), words.unwrap())
        })
        .collect();
    let json = format!("{{\n{}\n}}\n", lines.join(",\n"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/folded_words.json");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &json).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap();
    assert!(json == kept, "UPDATE=1 cargo test --test search, and run the browser's test");
}

/// Returns the forms by which a typed word is looked up: only the stripped one, if all that begins as
/// the word does is found by it.
fn asked(word: &str) -> Vec<String> {
    let rest = stripped(word).unwrap_or(word);
    let is_enough = word.starts_with(rest) || word.chars().count() > rest.chars().count() + 1;
    let forms: &[&str] = if is_enough { &[rest] } else { &[word, rest] };
    forms.iter().map(|form| (*form).to_owned()).collect()
}

#[test]
fn the_whole_index_of_this_content_costs_less_than_a_first_query_may() {
    let run = common::run(common::input(&common::read("content")));
    for lang in ["ar", "ku"] {
        let shared = parts(&run, "search/");
        let own = parts(&run, &format!("{lang}/search/"));
        let sizes: Vec<usize> = shared.into_iter().chain(own).map(|(_, size)| size).collect();
        assert!(sizes.len() > 3);
        assert!(sizes.iter().sum::<usize>() <= FIRST_QUERY, "{sizes:?}");
    }
}

#[test]
fn no_part_of_the_index_of_a_long_history_is_too_large() {
    let run = common::run(common::input(&generated::content(120, 12)));
    let all: Vec<(&str, usize)> = ["search/", "ar/search/", "ku/search/"]
        .into_iter()
        .flat_map(|folder| parts(&run, folder))
        .collect();
    assert!(all.len() > 90, "{} parts", all.len());
    let large: Vec<_> = all.into_iter().filter(|(_, size)| *size > SHARD).collect();
    assert!(large.is_empty(), "{large:?}");
}

#[test]
fn a_new_meeting_leaves_older_results_as_they_were() {
    let old = common::run(common::input(&generated::content(20, 12)));
    let new = common::run(common::input(&generated::content(21, 12)));
    for number in 0..20 * 13 / 16 {
        let path = format!("ar/search/{number}.js");
        assert_eq!(old.text(&path), new.text(&path), "{path}");
    }
}

#[test]
fn what_is_withdrawn_is_found_and_says_so() {
    let mut files = common::smallest();
    let corrections = "- date: 2025-02-01\n  resolution: \"1\"\n  withdrawn: true\n  \
        what: {ar: سحب, ku: Vekişandin}\n  reason: {ar: خطأ, ku: Şaşî}\n";
    let path = "councils/raqqa/2025-01-05-regular/corrections.yaml";
    files.insert(path.to_owned(), corrections.as_bytes().to_vec());
    let run = common::run(common::input(&files));
    assert!(run.text("search/1.js").contains(",نص A"), "{}", run.text("search/1.js"));
    let shown = [("ar", "نص", "مسحوب"), ("ku", "Nivîs", "Paşvekişandî")];
    for (lang, title, word) in shown {
        let text = run.text(&format!("{lang}/search/0.js"));
        assert!(text.contains(title) && text.contains(word), "{text}");
    }
}

/// Returns the files of a folder with what they weigh.
fn parts<'r>(run: &'r Run, folder: &str) -> Vec<(&'r str, usize)> {
    let own: Vec<_> = run.output.iter().filter(|(path, _)| path.starts_with(folder)).collect();
    own.into_iter()
        .map(|(path, bytes)| {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(bytes).unwrap();
            (path.as_str(), encoder.finish().unwrap().len())
        })
        .collect()
}
