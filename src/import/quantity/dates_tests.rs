//! Examples of the dates that texts state.

use super::dates::{find, years};
use crate::import::words::split;

/// Prints what is found: `2025-12-27`, `-08-20` without the year, `2025-12-` without the day.
fn found(text: &str) -> Vec<String> {
    let part = |part: Option<u8>| part.map_or(String::new(), |part| format!("{part:02}"));
    find(text, &split(text))
        .into_iter()
        .map(|one| {
            let year = one.year.map_or(String::new(), |year| year.to_string());
            format!("{year}-{}-{}", part(one.month), part(one.day))
        })
        .collect()
}

fn quoted(text: &str) -> Vec<&str> {
    find(text, &split(text)).into_iter().map(|one| &text[one.start..one.end]).collect()
}

#[test]
fn dates_in_digits_have_the_day_first() {
    for text in [
        "عُقد في 27-12-2025 في الرقة",
        "عُقد في 27/12/2025.",
        "عُقد في 27.12.2025.",
        "بتاريخ ٢٧/١٢/٢٠٢٥م",
        "بتاريخ ۲۷-۱۲-۲۰۲۵",
        "بتاريخ 2025-12-27",
        "27 / 12 / 2025",
        "27\\12\\2025",
        "Di 27.12.2025an de",
        "27-12-2025`an",
        "27-12-2025'an",
        "27-12-2025’an",
        "1-27/12/2025",
    ] {
        assert_eq!(found(text), ["2025-12-27"], "{text}");
    }
}

#[test]
fn months_are_read_by_name() {
    for (text, date) in [
        ("27 كانون الأول 2025", "2025-12-27"),
        ("27 كانون الأول/ديسمبر 2025", "2025-12-27"),
        ("27 كانون اول (ديسمبر) 2025", "2025-12-27"),
        ("27 كانون الأول، 2025", "2025-12-27"),
        ("27 من كانون الأول لعام 2025", "2025-12-27"),
        ("5 من شهر آذار من عام 2024", "2024-03-05"),
        ("في 5 اذار للعام 2024", "2024-03-05"),
        ("في 5-آذار-2024", "2024-03-05"),
        ("5 أوت 2024", "2024-08-05"),
        ("اليوم 5 أيار", "-05-05"),
        ("تشرين الثاني 2025", "2025-11-"),
        ("خلال شهر آذار من العام 2025", "2025-03-"),
        ("لتشرين الثاني 2025", "2025-11-"),
        ("خلال شهر آذار", "-03-"),
        ("27ê Berfanbara 2025an", "2025-12-27"),
        ("27ê Mijdara 2025ê", "2025-11-27"),
        ("27ê meha Mijdarê ya sala 2025an", "2025-11-27"),
        ("5ê Adarê", "-03-05"),
        ("22-9-2017`an", "2017-09-22"),
        ("27.11.2022an", "2022-11-27"),
        ("5ê Kanûna Pêşîn 2026", "2026-12-05"),
        ("5ê Kanûna Paşîn a 2026an", "2026-01-05"),
        ("10ê Berçileya 2025an", "2025-12-10"),
        ("10'ê Çileya 2025'an", "2025-01-10"),
        ("di meha Adarê de", "-03-"),
        ("di tebaxa 2014an de", "2014-08-"),
    ] {
        assert_eq!(found(text), [date], "{text}");
    }
}

#[test]
fn ranges_have_two_dates_of_one_year() {
    for (text, dates) in [
        ("بتاريخ 8/8 ولغاية 20/8 من عام 2014، قام", ["2014-08-08", "2014-08-20"]),
        ("من 8/8 حتى 20/8/2014", ["2014-08-08", "2014-08-20"]),
        ("8/8-20/8/2014", ["2014-08-08", "2014-08-20"]),
        ("من 28 تموز إلى 3 آب 2014", ["2014-07-28", "2014-08-03"]),
        ("12-14 كانون الأول 2025", ["2025-12-12", "2025-12-14"]),
        ("12 و13 كانون الأول 2025", ["2025-12-12", "2025-12-13"]),
        ("12 û 13ê Berfanbara 2025an", ["2025-12-12", "2025-12-13"]),
        ("8ê Tebaxê heta 20ê Tebaxa 2014an", ["2014-08-08", "2014-08-20"]),
    ] {
        assert_eq!(found(text), dates, "{text}");
    }
}

#[test]
fn a_bare_day_and_month_needs_a_word_before_it() {
    assert_eq!(found("عقد في 8/8 اجتماعاً"), ["-08-08"]);
    assert_eq!(found("roja 8/8"), ["-08-08"]);
    for text in ["3/4 الأصوات", "بنسبة 3/4", "في 3/4 من المناطق", "ساعة 8/8"]
    {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn other_numbers_are_no_dates() {
    for text in [
        "12/2025", "القرار /2254/ الأممي", "13,456,452 دولاراً", "2024-2025", "31-02-2026",
        "30 شباط 2024", "45/13/2025", "1-2-3-2025", "+963-52-123456", "27/12/25", "آب يعمل و أيار",
        "أكل 3 آباء", "باب 2025", "12- آذار شهر المرأة", "5 gulan hatin dîtin", "Gulan û 3 kes",
        "Adar Xelîl", "DZ-2025-012", "10:30",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn the_words_are_quoted_whole() {
    assert_eq!(quoted("عُقد في 27 كانون اول (ديسمبر) 2025 هنا"), ["27 كانون اول (ديسمبر) 2025"]);
    assert_eq!(quoted("Di 22-9-2017`an de"), ["22-9-2017`an"]);
    assert_eq!(quoted("5 من شهر آذار من عام 2024م."), ["5 من شهر آذار من عام 2024م"]);
}

#[test]
fn years_are_tied_by_a_word() {
    for (text, expected) in [
        ("خلال عام 2025، ولا سيما", vec![(2025, "عام 2025")]),
        ("للعام 2026وفق قانون", vec![(2026, "للعام 2026")]),
        ("لسنة ٢٠٢٦", vec![(2026, "لسنة ٢٠٢٦")]),
        ("عامي 2024 و2025", vec![(2024, "عامي 2024"), (2025, "2025")]),
        ("sala 2025an", vec![(2025, "sala 2025an")]),
        ("2025 مشروعاً", vec![]),
        ("العاملين 2000", vec![]),
        ("عام 1700", vec![]),
        ("القرار 2254", vec![]),
    ] {
        let found: Vec<_> = years(text, &split(text))
            .into_iter()
            .map(|(year, start, end)| (year, &text[start..end]))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}
