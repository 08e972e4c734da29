//! Small pictures made by hand: what is kept of them, and what is not.

use super::{Format, orientation};

/// Puts parts together.
fn row(parts: &[&[u8]]) -> Vec<u8> {
    parts.concat()
}

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).expect("a short one").to_be_bytes();
    row(&[&[0xFF, marker], &length, body])
}

fn png_chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).expect("a short one").to_be_bytes();
    let mut sum = flate2::Crc::new();
    sum.update(name);
    sum.update(body);
    row(&[&length, name, body, &sum.sum().to_be_bytes()])
}

fn riff(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).expect("a short one").to_le_bytes();
    row(&[name, &length, body, &vec![0; body.len() % 2]])
}

/// Exif in the other order of bytes, with a maker, an orientation and a place.
fn exif(turned: u8) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, value: [u8; 4]| {
        row(&[&tag.to_be_bytes(), &kind.to_be_bytes(), &[0, 0, 0, 1], &value])
    };
    let maker = entry(0x010F, 2, *b"Cam\0");
    let (upright, place) = (entry(0x0112, 3, [0, turned, 0, 0]), entry(0x8825, 4, [0; 4]));
    row(&[b"MM\0*\0\0\0\x08\0\x03", &maker, &upright, &place, &[0; 4]])
}

/// What every JPEG here has: tables, a frame, and two scans with a restart and an escaped byte.
fn painted() -> Vec<u8> {
    row(&[
        &segment(0xDB, &[1; 65]),
        &segment(0xC2, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
        &segment(0xC4, &[2; 20]),
        &segment(0xDA, &[1, 1, 0, 0, 63, 0]),
        b"\x12\xFF\x00\x34\xFF\xD0\x56",
        &segment(0xDA, &[1, 1, 0, 0, 63, 1]),
        b"\x78",
    ])
}

#[test]
fn a_jpeg_keeps_what_paints_it_and_which_way_up_it_is() {
    let (icc, adobe) = (segment(0xE2, b"ICC_PROFILE\0\x01\x01colour"), b"Adobe\0\x64\0\0\0\0\x02");
    let telling = row(&[
        b"\xFF\xD8",
        &segment(0xE0, b"JFIF\0\x01\x02\0\0\x48\0\x48\x01\x01RGB"),
        &segment(0xE0, b"JFXX\0thumbnail"),
        &segment(0xE1, &row(&[b"Exif\0\0", &exif(6)])),
        &segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<place/>"),
        &segment(0xE2, b"MPF\0two pictures"),
        &icc,
        &segment(0xED, b"Photoshop 3.0\0name"),
        &segment(0xEE, &row(&[adobe, b"more"])),
        &segment(0xFE, b"a comment"),
        // Filled up to the marker.
        b"\xFF\xFF",
        &painted(),
        b"\xFF\xD9\xFF\xD8another\xFF\xD9 ftyp film",
    ]);
    let clean = row(&[
        b"\xFF\xD8",
        &segment(0xE0, b"JFIF\0\x01\x02\0\0\x48\0\x48\0\0"),
        &segment(0xE1, &row(&[b"Exif\0\0", &orientation::alone(6)])),
        &icc,
        &segment(0xEE, adobe),
        &painted(),
        b"\xFF\xD9",
    ]);
    assert_eq!(Format::Jpeg.clean(&telling).as_deref(), Some(&clean[..]));
    assert_eq!(Format::Jpeg.clean(&clean).as_deref(), Some(&clean[..]));
}

#[test]
fn a_png_keeps_what_paints_it_and_which_way_up_it_is() {
    let painted = [
        png_chunk(b"IHDR", &[1; 13]),
        png_chunk(b"iCCP", b"colour"),
        png_chunk(b"acTL", &[0; 8]),
        png_chunk(b"IDAT", b"data"),
        png_chunk(b"fdAT", b"frame"),
    ];
    let telling = row(&[
        b"\x89PNG\r\n\x1A\n",
        &painted.concat(),
        &png_chunk(b"eXIf", &exif(3)),
        &png_chunk(b"tEXt", b"Author\0name"),
        &png_chunk(b"iTXt", b"XML:com.adobe.xmp\0"),
        &png_chunk(b"zTXt", b"Comment\0"),
        &png_chunk(b"tIME", &[0; 7]),
        &png_chunk(b"prVt", b"private"),
        &png_chunk(b"IEND", b""),
        b"behind",
    ]);
    let end = png_chunk(b"IEND", b"");
    let upright = png_chunk(b"eXIf", &orientation::alone(3));
    let clean = row(&[b"\x89PNG\r\n\x1A\n", &painted.concat(), &upright, &end]);
    assert_eq!(Format::Png.clean(&telling).as_deref(), Some(&clean[..]));
    assert_eq!(Format::Png.clean(&clean).as_deref(), Some(&clean[..]));
}

#[test]
fn a_webp_keeps_what_paints_it_and_which_way_up_it_is() {
    let frame = |more: &[u8]| {
        riff(b"ANMF", &row(&[&[7; 16], &riff(b"ALPH", b"abc"), more, &riff(b"VP8 ", b"data")]))
    };
    let whole = |chunks: &[u8]| riff(b"RIFF", &row(&[b"WEBP", chunks]));
    let telling = row(&[
        &riff(b"VP8X", &[0x3E, 0, 0, 0, 9, 0, 0, 9, 0, 0]),
        &riff(b"ICCP", b"colour"),
        &riff(b"ANIM", &[0; 6]),
        &frame(&riff(b"note", b"name")),
        &riff(b"EXIF", &exif(8)),
        &riff(b"XMP ", b"<place/>"),
        &riff(b"note", b"name"),
    ]);
    let clean = row(&[
        &riff(b"VP8X", &[0x3A, 0, 0, 0, 9, 0, 0, 9, 0, 0]),
        &riff(b"ICCP", b"colour"),
        &riff(b"ANIM", &[0; 6]),
        &frame(b""),
        &riff(b"EXIF", &orientation::alone(8)),
    ]);
    let clean = whole(&clean);
    let made = Format::WebP.clean(&row(&[&whole(&telling), b"behind"]));
    assert_eq!(made.as_deref(), Some(&clean[..]));
    assert_eq!(Format::WebP.clean(&clean).as_deref(), Some(&clean[..]));
}

#[test]
fn an_upright_picture_says_nothing_of_it() {
    for turned in [0, 1, 9] {
        assert_eq!(orientation::of(&exif(turned)), None, "{turned}");
    }
    assert_eq!(orientation::of(&orientation::alone(5)), Some(5));
    // A row of entries that leads outside.
    assert_eq!(orientation::of(b"II*\0\xFF\xFF\xFF\xFF\x01\0"), None);
    assert_eq!(orientation::of(b"II*\0\x08\0\0\0\xFF\xFF"), None);
}

#[test]
fn what_is_cut_short_or_altered_is_broken() {
    let jpeg = row(&[b"\xFF\xD8", &painted(), b"\xFF\xD9"]);
    let png = row(&[
        b"\x89PNG\r\n\x1A\n",
        &png_chunk(b"IHDR", &[1; 13]),
        &png_chunk(b"IDAT", b"data"),
        &png_chunk(b"IEND", b""),
    ]);
    let webp = riff(b"RIFF", &row(&[b"WEBP", &riff(b"VP8L", b"data")]));
    let all = [(Format::Jpeg, jpeg), (Format::Png, png.clone()), (Format::WebP, webp)];
    for (format, picture) in all {
        assert!(format.clean(&picture).is_some(), "{format:?}");
        for length in 0..picture.len() {
            assert_eq!(format.clean(&picture[..length]), None, "{format:?} {length}");
        }
    }
    let mut altered = png;
    altered[20] ^= 1;
    assert_eq!(Format::Png.clean(&altered), None);
    let unknown = row(&[b"\x89PNG\r\n\x1A\n", &png_chunk(b"CgBI", &[0; 4])]);
    assert_eq!(Format::Png.clean(&unknown), None);
}
