//! Small documents made by hand: what each tells.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Findings, Format, LARGEST_DOCUMENT, Tell};

/// Returns what a document tells, a line a kind.
fn told(format: Format, bytes: &[u8]) -> Vec<String> {
    let findings = format.look(&mut Cursor::new(bytes), bytes.len() as u64).unwrap();
    findings.each().map(|(tell, words)| format!("{}: {words}", tell.word())).collect()
}

fn pdf(body: &str) -> Vec<String> {
    told(Format::Pdf, format!("%PDF-1.7\n{body}").as_bytes())
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Returns an object with a stream.
fn stream(dictionary: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("%PDF-1.7\n9 0 obj\n<< {dictionary} /Length {} >>\nstream\n", content.len());
    [head.as_bytes(), content, b"\nendstream\nendobj\n"].concat()
}

#[test]
fn a_pdf_tells_who_is_named_in_it() {
    for (body, expected) in [
        ("1 0 obj << /Author (Ahmad \\(A\\)) >>", &["author: Ahmad (A)"][..]),
        ("<</Author<FEFF06230628>/Company (X)>>", &["author: أب", "company: X"]),
        ("<< /Author (A) >> endobj << /Author (B) >>", &["author: A` · `B"]),
        ("<< /Aut#68or (A) >>", &["author: A"]),
        ("<< /Author () /Producer (P) /Creator (C) /Title (/Author \\(A\\)) >>", &[]),
        ("% << /Author (A) >>\n1 0 obj [ /Author (A) ]", &[]),
        ("<< /Subtype /Highlight /T (Rojin) /Rect [0 0 1 1] >>", &["names: Rojin"]),
        ("<< /Subtype /Widget /T (field) >>", &[]),
        ("<< /Author (\u{202E}A\u{0}B) >>", &["author: A B"]),
        ("<< /Encrypt 2 0 R /Author (xyz) >>", &["hidden: "]),
        ("<< /Author (A", &["hidden: "]),
    ] {
        assert_eq!(pdf(body), expected, "{body}");
    }
}

#[test]
fn a_pdf_tells_what_acts_by_itself() {
    for (body, expected) in [
        ("<< /OpenAction [3 0 R /Fit] >>", &[][..]),
        ("<< /OpenAction << /S /GoTo /D [3 0 R /Fit] >> >>", &[]),
        ("1 0 obj << /OpenAction 2 0 R >> 2 0 obj << /S /GoTo >>", &[]),
        ("1 0 obj << /OpenAction 2 0 R >> 2 0 obj << /S /URI >>", &["acts: OpenAction"]),
        ("<< /OpenAction << /S /Launch /F (a) >> >>", &["acts: Launch` · `OpenAction"]),
        ("<< /A << /S /URI /URI (https://a.example) >> >>", &[]),
        ("<< /Names << /JavaScript 4 0 R >> >>", &["acts: JavaScript"]),
        ("<< /S /JavaScr#69pt >>", &["acts: JavaScript"]),
        ("<< /Names << /EmbeddedFiles 4 0 R >> /AA << >> >>", &["acts: AA` · `EmbeddedFile"]),
        ("<< /Contents (/JavaScript) /Kids [/JavaScript] >>", &[]),
    ] {
        assert_eq!(pdf(body), expected, "{body}");
    }
}

#[test]
fn packed_parts_of_a_pdf_are_looked_into() {
    let objects = b"5 0 6 16 <</Author (Ali)>> <</S /Launch>>";
    let first = "/Type /ObjStm /N 2 /First 9";
    let flate = format!("{first} /Filter /FlateDecode");
    let packed = deflated(objects);
    let found = ["author: Ali", "acts: Launch"];
    for (dictionary, content, expected) in [
        (first, &objects[..], &found[..]),
        (&flate, &packed, &found),
        (&format!("{first} /Filter [/FlateDecode]"), &packed, &found),
        (&format!("{flate} /DecodeParms << /Predictor 1 >>"), &packed, &found),
        (&format!("{flate} /DecodeParms [<< /Predictor 12 >>]"), &packed, &["hidden: "]),
        (&format!("{first} /Filter /LZWDecode"), objects, &["hidden: "]),
        (&flate, objects, &["hidden: "]),
        ("/Type /XObject /Filter /FlateDecode", &packed, &[]),
        ("/Type /XObject", objects, &[]),
    ] {
        assert_eq!(told(Format::Pdf, &stream(dictionary, content)), expected, "{dictionary}");
    }
    let back = b"5 9 6 0 <</S /Launch>>";
    assert_eq!(told(Format::Pdf, &stream("/Type /ObjStm /First 8", back)), ["hidden: "]);
}

#[test]
fn xmp_is_looked_into() {
    let xmp = |inner: &str| format!("<?xpacket?><x:m xmlns:x='x'><R>{inner}</R></x:m>");
    for (inner, expected) in [
        (
            "<dc:creator><rdf:Seq><rdf:li>Ali &amp; C</rdf:li></rdf:Seq></dc:creator>",
            "author: Ali & C",
        ),
        ("<D pdf:Author='Ali' xmp:CreatorTool='Writer'/>", "author: Ali"),
        ("<D exif:GPSLatitude='35,57N'/>", "place: 35,57N"),
        ("<tiff:Model>Phone</tiff:Model>", "device: Phone"),
        ("<a>", "hidden: "),
    ] {
        let bytes = stream("/Type /Metadata /Subtype /XML", xmp(inner).as_bytes());
        assert_eq!(told(Format::Pdf, &bytes), [expected], "{inner}");
    }
}

#[test]
fn office_files_tell_who_worked_on_them() {
    for (part, xml, expected) in [
        (
            "docProps/core.xml",
            "<c xmlns:d='d'><d:creator>Ali</d:creator><d:lastModifiedBy>Eve</d:lastModifiedBy></c>",
            &["author: Ali", "editor: Eve"][..],
        ),
        (
            "docProps/app.xml",
            "<P><Company>X</Company><Application>W</Application></P>",
            &["company: X"],
        ),
        ("word/document.xml", "<w:d xmlns:w='w'><w:ins w:author='Ali'/></w:d>", &["names: Ali"]),
        (
            "word/comments.xml",
            "<w:d><w:comment w:author='A&#x628;'>x</w:comment></w:d>",
            &["names: Aب"],
        ),
        ("xl/comments1.xml", "<c><authors><author>Ali</author></authors></c>", &["names: Ali"]),
        ("xl/persons/person.xml", "<p><q displayName='Ali'/></p>", &["names: Ali"]),
        (
            "meta.xml",
            "<m><meta:initial-creator>Ali</meta:initial-creator><dc:creator>Eve</dc:creator></m>",
            &["author: Ali", "editor: Eve"],
        ),
        ("content.xml", "<o><a><dc:creator>Ali</dc:creator><p>text</p></a></o>", &["names: Ali"]),
        ("word/vbaProject.bin", "?", &["acts: Basic"]),
        ("word/document.xml", "<w:d><!DOCTYPE x></w:d>", &["hidden: "]),
        ("xl/worksheets/sheet1.xml", "<broken", &[]),
    ] {
        assert_eq!(told(Format::Office, &zip(part, xml.as_bytes())), expected, "{part}");
    }
    assert_eq!(told(Format::Office, b"PK\x03\x04 and no more"), ["hidden: "]);
}

#[test]
fn what_unpacks_to_too_much_is_told() {
    let bomb = [&b"<w:d>"[..], &vec![b' '; 40 << 20], b"</w:d>"].concat();
    assert_eq!(told(Format::Office, &zip("word/document.xml", &bomb)), ["hidden: "]);
    let flate = "/Type /ObjStm /First 0 /Filter /FlateDecode";
    assert_eq!(told(Format::Pdf, &stream(flate, &deflated(&bomb))), ["hidden: "]);
    let findings = Format::Pdf.look(&mut Cursor::new(b""), LARGEST_DOCUMENT + 1).unwrap();
    assert_eq!(findings.each().next(), Some((Tell::Hidden, String::new())));
}

fn zip(part: &str, bytes: &[u8]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file(part, SimpleFileOptions::default()).unwrap();
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap().into_inner()
}

/// Returns a tag of ID3 with frames.
fn id3(version: u8, flags: u8, frames: &[&[u8]]) -> Vec<u8> {
    let body = frames.concat();
    let size = u8::try_from(body.len()).unwrap();
    [b"ID3".as_slice(), &[version, 0, flags, 0, 0, 0, size], &body, b"\xFF\xFB sound"].concat()
}

#[test]
fn an_mp3_tells_who_speaks() {
    let old = [&[b'.'; 40][..], b"TAG", &[b'T'; 30], b"Ali", &[0; 92]].concat();
    for (bytes, expected) in [
        (id3(3, 0, &[b"TPE1\0\0\0\x04\0\0\0Ali"]), &["author: Ali"][..]),
        (id3(4, 0, &[b"TIT2\0\0\0\x02\0\0\0T", b"TENC\0\0\0\x03\0\0\x03\xD8\xA8"]), &["author: ب"]),
        (id3(3, 0, &[b"TPE1\0\0\0\x05\0\0\x01\xFF\xFE\x28\x06"]), &["author: ب"]),
        (id3(2, 0, &[b"TP1\0\0\x04\0Ali"]), &["author: Ali"]),
        (id3(3, 0, &[b"APIC\0\0\0\x04\0\0\0pic"]), &[]),
        (id3(3, 0x80, &[b"TPE1\0\0\0\x04\0\0\0Ali"]), &["hidden: "]),
        (id3(3, 0, &[b"TPE1\xFF\xFF\xFF\xFF\0\0\0Ali"]), &["author: Ali"]),
        (old, &["author: Ali"]),
        (b"\xFF\xFB sound".to_vec(), &[]),
    ] {
        assert_eq!(told(Format::Mp3, &bytes), expected, "{}", bytes.escape_ascii());
    }
}

fn part(name: &[u8; 4], parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    [&u32::try_from(8 + body.len()).unwrap().to_be_bytes(), &name[..], &body].concat()
}

#[test]
fn an_mp4_tells_where_and_with_what_it_was_recorded() {
    let moov = |inner: &[u8]| part(b"moov", &[&part(b"mvhd", &[&[0; 4]]), inner]);
    let udta = |name: &[u8; 4], body: &[u8]| moov(&part(b"udta", &[&part(name, &[body])]));
    let keys = part(
        b"keys",
        &[&[0, 0, 0, 0, 0, 0, 0, 1], &part(b"mdta", &[b"com.apple.quicktime.location.ISO6709"])],
    );
    let data = part(b"data", &[&[0; 8], b"+36+039/"]);
    let keyed = part(b"ilst", &[&part(b"\0\0\0\x01", &[&data])]);
    let apple = part(b"ilst", &[&part(b"\xA9ART", &[&data])]);
    let named = b"\0\0\0\0\x15\xC7Raqqa\0\0\x00\x27\x00\x00\x00\x23\x80\x00\0\0\0\0";
    for (bytes, expected) in [
        (udta(b"\xA9xyz", b"\0\x08\x15\xC7+36+039/"), &["place: +36+039/"][..]),
        (udta(b"loci", named), &["place: +35.5000+39.0000 Raqqa"]),
        (udta(b"\xA9mod", b"\0\x05\0\0Phone"), &["device: Phone"]),
        (udta(b"auth", b"\0\0\0\0\x15\xC7Ali"), &["author: Ali"]),
        (udta(b"name", b"\0\x05\0\0Phone"), &[]),
        (
            moov(&part(b"trak", &[&part(b"udta", &[&part(b"loci", &[named])])])),
            &["place: +35.5000+39.0000 Raqqa"],
        ),
        (moov(&part(b"meta", &[&part(b"hdlr", &[]), &keys, &keyed])), &["place: +36+039/"]),
        (
            moov(&part(b"udta", &[&part(b"meta", &[&[0; 4], &part(b"hdlr", &[]), &apple])])),
            &["author: +36+039/"],
        ),
        (moov(&part(b"cmov", &[])), &["hidden: "]),
        (part(b"mdat", &[&udta(b"loci", named)]), &[]),
    ] {
        let bytes = [part(b"ftyp", &[b"isom"]), bytes].concat();
        assert_eq!(told(Format::Mp4, &bytes), expected, "{}", bytes.escape_ascii());
    }
}

#[test]
fn words_are_few_short_and_plain() {
    let mut findings = Findings::default();
    for number in 0..20 {
        findings.add(Tell::Names, &format!("\u{1B}[31m{number}{}", "x".repeat(1000)));
    }
    let (_, words) = findings.each().next().unwrap();
    assert!(words.chars().count() < 400 && !words.contains('\u{1B}'), "{words}");
}

/// Signs that mean something in one of the formats, in any mixture.
const SIGNS: [&[u8]; 24] = [
    b"<<", b">>", b"[", b"]", b"(", b")", b"/Author ", b"/Type/ObjStm", b"/First 8", b"1 0 obj ",
    b"\nstream\n", b"endstream", b"/Length 5", b"<", b">", b"ID3\x03\0\0\0\0\0\x7F", b"TPE1",
    b"\0\0\0\x20moov", b"\0\0\0\x18udta", b"\0\0\0\x10loci", b"\0\0\0\x01meta", b"\0\0\0\0keys",
    b"\xFF\xFF\xFF\xFF", b"PK\x03\x04",
];

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    let sign = proptest::sample::select(&SIGNS[..]).prop_map(<[u8]>::to_vec);
    let piece = prop_oneof![3 => sign, 1 => any::<Vec<u8>>()];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_looked_into(bytes in any_bytes()) {
        for format in [Format::Pdf, Format::Office, Format::Mp3, Format::Mp4] {
            told(format, &bytes);
            told(format, &stream("/Type /ObjStm /First 4", &bytes));
            told(format, &zip("word/document.xml", &bytes));
        }
    }
}
