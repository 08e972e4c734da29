//! Examples of the figures that texts state.

use super::figures::{find, label_of_money};
use super::{dates, money};
use crate::import::words::split;

/// Prints each figure: its value, its number as printed, what it counts.
fn found(text: &str) -> Vec<(String, &str, &str)> {
    let words = split(text);
    let (money, dates) = (money::find(text, &words), dates::find(text, &words));
    find(text, &words, &money, &dates)
        .into_iter()
        .map(|one| {
            let sign = if one.percent { "%" } else { "" };
            let range = |(start, end): (usize, usize)| &text[start..end];
            (format!("{}{sign}", one.value.plain()), range(one.number), range(one.label))
        })
        .collect()
}

#[test]
fn a_report_has_a_count_and_a_sum() {
    let text = "وأظهر التقرير تنفيذ 151 مشروعاً في مختلف قطاعات المقاطعة، بكلفة إجمالية بلغت \
                13,456,452 دولاراً أمريكياً، شملت إنشاء محطات مياه";
    let label = "مشروعاً في مختلف قطاعات المقاطعة";
    assert_eq!(found(text), [("151".to_owned(), "151", label)]);
    let words = split(text);
    let sum = money::find(text, &words).remove(0);
    let (start, end) = label_of_money(text, &words, &sum).unwrap();
    assert_eq!(&text[start..end], "كلفة إجمالية");
}

#[test]
fn counts_have_what_is_counted() {
    for (text, value, number, label) in [
        ("بحضور 700 عضو.", "700", "700", "عضو"),
        ("توزيع ٣٬٥٠٠ سلة غذائية", "3500", "٣٬٥٠٠", "سلة غذائية"),
        ("نحو 3 آلاف عائلة", "3000", "3 آلاف", "عائلة"),
        ("3.5 مليون نسمة", "3500000", "3.5 مليون", "نسمة"),
        ("تعبيد 12.5 كيلومتر من الطرق", "12.5", "12.5", "كيلومتر من الطرق"),
        ("افتتاح 5مدارس", "5", "5", "مدارس"),
        ("bi 42 xalan pêk tê", "42", "42", "xalan pêk tê"),
        ("1.200 malbat", "1200", "1.200", "malbat"),
        ("3 hezar malbat hatin", "3000", "3 hezar", "malbat hatin"),
    ] {
        assert_eq!(found(text), [(value.to_owned(), number, label)], "{text}");
    }
}

#[test]
fn percentages_have_what_is_before_them() {
    for (text, value, number, label) in [
        ("بلغت نسبة الإنجاز 85%.", "85%", "85", "نسبة الإنجاز"),
        ("نسبة التنفيذ 85 %", "85%", "85", "نسبة التنفيذ"),
        ("نسبة التنفيذ ٨٥٪", "85%", "٨٥", "نسبة التنفيذ"),
        ("نسبة التنفيذ 12.5 بالمئة", "12.5%", "12.5", "نسبة التنفيذ"),
        ("نسبة التنفيذ 85 بالمائة", "85%", "85", "نسبة التنفيذ"),
        ("نسبة التنفيذ وصلت إلى 85 في المئة", "85%", "85", "نسبة التنفيذ"),
        ("50% من الأهالي", "50%", "50", "من الأهالي"),
        ("rêjeya pêkanînê %85", "85%", "85", "rêjeya pêkanînê"),
        ("rêjeya pêkanînê ji sedî 85", "85%", "85", "rêjeya pêkanînê"),
        ("15%", "15%", "15", ""),
    ] {
        assert_eq!(found(text), [(value.to_owned(), number, label)], "{text}");
    }
}

#[test]
fn other_numbers_are_no_counts() {
    for text in [
        "",
        "تقييم أداء عام 2025 في المقاطعة",
        "2025 مشروعاً",
        "للعام 2026وفق قانون",
        "في 27-12-2025 اجتماع",
        "في 27 كانون الأول اجتمع",
        "5 آذار",
        "الساعة 10:30 صباحاً",
        "خلال 6 أشهر من تاريخه",
        "بعد 15 يوماً من",
        "5 سنوات عمل",
        "24 ساعة",
        "5 دقائق صمت",
        "القرار رقم 5 الصادر",
        "رقم: 5 الصادر",
        "القرار 12 الصادر",
        "المادة 3 من القانون",
        "القرار الأممي رقم /2254/ والعمل",
        "القرن الـ21 وما",
        "الهاتف 0096352123456 للتواصل",
        "963521234567 للتواصل",
        "+963 52 123 456 للتواصل",
        "0999 123 456 للتواصل",
        "052123456 للتواصل",
        "500 دولار أمريكي",
        "50.000 دولار أمريكي",
        "50.000 شخص",
        "1 مشروع",
        "0.5 طن",
        "151 في المدينة",
        "1. تنفيذ مخرجات",
        "3.إقامة دورات",
        "1- إعادة هيكلة",
        "3/4 الأصوات",
        "2024-2025 مشاريع",
        "27ê Berfanbara 2025an",
        "6 meh",
        "15 rojan",
        "hejmara 5 ya biryarê",
        "biryara 12 hat",
        "4emîn civîn",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}
