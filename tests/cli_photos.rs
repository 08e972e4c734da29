//! Photos in a built site: four small files each, made once, and nothing else of them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::cast_possible_truncation, reason = "colours are bytes")]

mod common;

use std::fs::File;
use std::io::Cursor;
use std::time::{Duration, UNIX_EPOCH};

use diwan::base::photo::{self, Fit, Size};
use diwan::base::picture::Format;
use zip::ZipArchive;

use common::office::{Office, status, text};

const MEETING: &str = "content/councils/raqqa/2025-01-05-regular";
const PHOTOS: &str = "photos:
  - {file: hall.png, alt: {ar: القاعة, ku: Salon}}
  - {file: well.png, alt: {ar: البئر}, credit: {ar: سعاد}}
  - {file: small.png}
";

#[test]
fn a_photo_is_there_in_two_widths_and_encodings_and_its_file_is_not() {
    let office = built();
    let files = office.paths("output/photos");
    // Of the one that is no wider than a phone there are two.
    assert_eq!(files.len(), 4 + 4 + 2, "{files:?}");
    assert!(!office.root.join("output/files").exists());
    for file in &files {
        let bytes = office.bytes(&format!("output/photos/{file}"));
        let format = Format::of(file).unwrap();
        assert_eq!(
            format.clean(&bytes).unwrap(),
            bytes,
            "{file} tells nothing beside what it shows"
        );
        let (_, width) = file.split_once('-').unwrap();
        let width: u32 = width.split('.').next().unwrap().parse().unwrap();
        let fit = photo::fit(format, &bytes);
        assert!(matches!(fit, Fit::Shrinks(Size { width: own, .. }) if own == width), "{file}");
        assert!(photo::is_sound(format, &bytes), "{file}");
    }
    let page = office.read("output/ku/councils/raqqa/2025-01-05-regular.html");
    let named = files.iter().filter(|file| page.contains(&format!("../../../photos/{file}")));
    assert_eq!(named.count(), files.len());
    for data in ["meetings.json", "oparl/meeting/raqqa/2025-01-05-regular.json"] {
        let data = office.read(&format!("output/data/{data}"));
        let named = files.iter().filter(|file| data.contains(&format!("photos/{file}")));
        let whole = |file: &&String| file.ends_with("-960.jpg") || file.ends_with("-300.jpg");
        assert!(named.clone().all(|file| whole(&file)) && named.count() == 3);
    }
}

#[test]
fn a_zip_has_of_each_photo_the_small_jpeg_and_its_pages_ask_for_no_other() {
    let office = built();
    let mut zip = ZipArchive::new(Cursor::new(office.bytes("output/zip/raqqa.ku.zip"))).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let photos: Vec<&String> = names.iter().filter(|name| name.starts_with("photos/")).collect();
    assert_eq!(photos.len(), 3, "{names:?}");
    for name in &photos {
        assert!(name.ends_with("-480.jpg") || name.ends_with("-300.jpg"), "{name}");
        let mut packed = Vec::new();
        std::io::copy(&mut zip.by_name(name).unwrap(), &mut packed).unwrap();
        assert_eq!(packed, office.bytes(&format!("output/{name}")));
    }
    let page = zip.by_name("ku/councils/raqqa/2025-01-05-regular.html").unwrap();
    let page = std::io::read_to_string(page).unwrap();
    assert!(!page.contains(".webp") && !page.contains("srcset"), "{page}");
    assert!(photos.iter().all(|name| page.contains(name.as_str())));
}

#[test]
fn only_a_photo_that_is_another_one_is_made_small_again() {
    let office = built();
    let record = office.read(&format!("{MEETING}/meeting.yaml"));
    // What is said of it, by another name, on another day: nothing is made.
    let renamed = record.replace("{ar: القاعة", "{ar: الصالة").replace("hall.png", "room.png");
    let (hall, room) = (format!("{MEETING}/files/hall.png"), format!("{MEETING}/files/room.png"));
    std::fs::rename(office.root.join(&hall), office.root.join(&room)).unwrap();
    office.write(&format!("{MEETING}/meeting.yaml"), renamed.as_bytes());
    assert_eq!(made(&office, &["--date", "2026-02-02"]), [0, 0]);
    // Only so that it shows what is read: nothing else changes a file and leaves its time and size.
    let before = office.paths("output/photos");
    photo(&office, "room.png", (1200, 601), 0);
    let known = office.bytes(&room);
    photo(&office, "room.png", (1200, 600), 0);
    assert_eq!(
        made(&office, &["--date", "2026-02-03"]),
        [2, 2],
        "its four, as it has another size"
    );
    let now = office.paths("output/photos");
    assert_eq!(now.iter().filter(|file| before.contains(file)).count(), 6);
    let mut other = known;
    other.resize(office.bytes(&room).len(), 0);
    write(&office, "room.png", &other);
    assert_eq!(
        made(&office, &["--date", "2026-02-04"]),
        [0, 0],
        "it looks as it did: it isn't read"
    );
    photo(&office, "room.png", (1200, 600), 0);
    // What is gone is made again, and nothing else.
    std::fs::remove_file(office.root.join("output/photos").join(&now[0])).unwrap();
    let again = made(&office, &["--date", "2026-02-05"]);
    assert_eq!(again.iter().sum::<usize>(), 1);
    assert_eq!(office.paths("output/photos"), now);
}

#[test]
fn photos_are_the_same_for_any_number_of_threads() {
    let sites: Vec<String> = ["1", "2", "5", "8"]
        .map(|jobs| {
            let office = office();
            build(&office, &["--jobs", jobs]);
            office.read("output/manifest.json")
        })
        .into();
    assert!(sites[0].contains("photos/") && sites.iter().all(|site| *site == sites[0]));
}

#[test]
fn two_meetings_show_one_photo_and_a_document_that_is_one_is_published_too() {
    let office = office();
    let record = office.read(&format!("{MEETING}/meeting.yaml"));
    let documents = "documents:\n  - {title: {ar: خطة, ku: Plan}, file: hall.png}\n";
    office.write(&format!("{MEETING}/meeting.yaml"), (record.clone() + documents).as_bytes());
    let other = MEETING.replace("01-05", "01-06");
    office.write(&format!("{other}/meeting.yaml"), record.replace("01-05", "01-06").as_bytes());
    for name in ["hall", "well", "small"] {
        let bytes = office.bytes(&format!("{MEETING}/files/{name}.png"));
        office.write(&format!("{other}/files/{name}.png"), &bytes);
    }
    build(&office, &[]);
    assert_eq!(office.paths("output/photos").len(), 10);
    assert_eq!(office.paths("output/files"), ["raqqa/2025-01-05-regular/hall.png"]);
}

#[test]
fn a_photo_that_turns_out_to_be_damaged_is_an_error_and_the_old_site_stays() {
    let office = built();
    let before = office.read("output/manifest.json");
    let whole = office.bytes(&format!("{MEETING}/files/well.png"));
    // Its beginning and every sum are right, and its points are those of a smaller one.
    let small = office.bytes(&format!("{MEETING}/files/small.png"));
    office.write(&format!("{MEETING}/files/well.png"), &[&whole[..33], &small[33..]].concat());
    for command in ["build", "check"] {
        let output = office.run(&[command, "--date", "2026-02-01"]);
        assert_eq!(status(&output), 1);
        let said = text(&output.stdout).to_owned() + text(&output.stderr);
        assert!(said.contains("error[unreadable-photo]"), "{said}");
        assert!(said.contains(&format!("{MEETING}/meeting.yaml:8:12")), "{said}");
    }
    assert_eq!(office.read("output/manifest.json"), before);
}

fn built() -> Office {
    let office = office();
    build(&office, &["--zip"]);
    office
}

/// Makes an office with three photos, two of which have to be made smaller.
fn office() -> Office {
    let office = Office::new();
    let record = office.read(&format!("{MEETING}/meeting.yaml"));
    office.write(&format!("{MEETING}/meeting.yaml"), (record + PHOTOS).as_bytes());
    photo(&office, "hall.png", (1000, 500), 0);
    photo(&office, "well.png", (1000, 1200), 90);
    photo(&office, "small.png", (300, 200), 180);
    office
}

/// Writes a photo of that size, with this much blue, that was taken long ago.
fn photo(office: &Office, name: &str, (width, height): (u32, u32), blue: u8) {
    let point =
        |at: u32| [(at % width * 255 / width) as u8, (at / width * 255 / height) as u8, blue];
    let points: Vec<u8> = (0..width * height).flat_map(point).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&points).unwrap();
    write(office, name, &bytes);
}

fn write(office: &Office, name: &str, bytes: &[u8]) {
    let path = format!("{MEETING}/files/{name}");
    office.write(&path, bytes);
    let file = File::options().write(true).open(office.root.join(path)).unwrap();
    file.set_modified(UNIX_EPOCH + Duration::from_secs(1_600_000_000)).unwrap();
}

fn build(office: &Office, more: &[&str]) -> String {
    let date = if more.contains(&"--date") { &[][..] } else { &["--date", "2026-02-01"] };
    let output = office.run(&[&["build"], date, more].concat());
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    text(&output.stderr).to_owned()
}

/// Builds, and returns how many WebP and JPEG files were made.
fn made(office: &Office, more: &[&str]) -> [usize; 2] {
    let report = build(office, &[more, &["--timings"]].concat());
    [".webp", ".jpg"].map(|ending| {
        let line = report.lines().find(|line| line.contains(&format!(" {ending}: ")));
        let count = line.and_then(|line| line.split(": ").nth(1));
        count.map_or(0, |count| count.split(' ').next().unwrap().parse().unwrap())
    })
}
