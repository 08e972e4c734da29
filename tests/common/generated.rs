//! A content of any size: one council, many meetings, varied texts, no titles for resolutions.

use super::Files;

const WORDS: [(&str, &str); 16] = [
    ("تكليف لجنة البلديات", "erkdarkirina Komîteya Şaredariyan"),
    ("بصيانة شبكة مياه الشرب", "bi çêkirina tora ava vexwarinê"),
    ("في الأحياء الشرقية", "li taxên rojhilat"),
    ("قبل بداية فصل الصيف", "beriya destpêka havînê"),
    ("وتقديم تقرير شهري", "û dayîna raporeke mehane"),
    ("تخصيص مبلغ إضافي", "veqetandina mîqdareke zêde"),
    ("لتأهيل المراكز الصحية", "ji bo nûkirina navendên tenduristiyê"),
    ("وتأمين الأدوية", "û dabînkirina dermanan"),
    ("بالتنسيق مع هيئة الصحة", "bi hevrêziya Desteya Tenduristiyê"),
    ("متابعة تعبيد الطرق الزراعية", "şopandina qîrkirina rêyên çandiniyê"),
    ("منع التجاوز على الأراضي", "qedexekirina destdirêjiya li zeviyan"),
    ("دعم التعليم باللغة الأم", "piştgiriya perwerdeya bi zimanê dayikê"),
    ("تنظيم توزيع المحروقات", "rêxistina belavkirina sotemeniyê"),
    ("وفق خطة 2024-2025", "li gorî plana 2024-2025"),
    ("بنسبة 15% من الموازنة", "bi rêjeya %15 ji budceyê"),
    ("خلال ستة أشهر", "di nava şeş mehan de"),
];

/// The council's folder name.
pub(crate) const COUNCIL: &str = "raqqa";

/// Returns a content of so many meetings, the first the oldest, of so many resolutions each.
pub(crate) fn content(meetings: usize, resolutions: usize) -> Files {
    let mut files = super::smallest();
    files.retain(|path, _| !path.contains("2025-01-05"));
    for index in 0..meetings {
        files.extend(meeting(index, resolutions));
    }
    files
}

fn meeting(index: usize, resolutions: usize) -> Vec<(String, Vec<u8>)> {
    let date = format!("{}-{:02}-{:02}", 1996 + index / 12, index % 12 + 1, index % 28 + 1);
    let mut record = format!("title: {{ar: اجتماع {index}, ku: Civîna {index}}}\n");
    record += &format!("kind: regular\ndate: {date}\nresolutions:\n");
    for row in 0..resolutions {
        let (ar, ku) = text(index * resolutions + row);
        record += &format!("  - text:\n      ar: {ar}\n      ku: {ku}\n    sector: water\n");
    }
    let folder = format!("councils/{COUNCIL}/{date}-regular");
    vec![
        (format!("{folder}/meeting.yaml"), record.into_bytes()),
        (format!("{folder}/minutes.ar.md"), "محضر.\n".into()),
        (format!("{folder}/minutes.ku.md"), "Girtek.\n".into()),
    ]
}

/// Returns a text of 4 to 27 phrases, another for every seed.
fn text(seed: usize) -> (String, String) {
    let seed_bits = u32::try_from(seed).expect("a small seed");
    let mut state = seed_bits.wrapping_mul(2_654_435_761).wrapping_add(97);
    let mut draw = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) % below
    };
    let phrases: Vec<_> = (0..draw(24) + 4).map(|_| WORDS[draw(16) as usize]).collect();
    let (ar, ku): (Vec<_>, Vec<_>) = phrases.into_iter().unzip();
    (format!("{} ({seed})", ar.join(" ")), format!("{} ({seed})", ku.join(" ")))
}
