//! Photos of every sort become small, upright, in their colours, and nothing is beside them.

#![allow(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    reason = "a test that cannot go on fails"
)]

use super::*;

/// A photo whose four quarters are red, green, blue and white, so that it tells how it is turned.
const CORNERS: [[u8; 3]; 4] = [[230, 30, 30], [30, 200, 30], [30, 30, 230], [250, 250, 250]];

/// Paints the four quarters.
fn quarters(width: u32, height: u32) -> Pixels {
    let at = |x: u32, y: u32| usize::from(x >= width / 2) + 2 * usize::from(y >= height / 2);
    let points = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let rgb = points.flat_map(|(x, y)| CORNERS[at(x, y)]).collect();
    Pixels { size: Size { width, height }, rgb }
}

/// Writes a PNG whose points take as many bytes as its sort of colour needs.
fn png(size: (u32, u32), colour: ::png::ColorType, points: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut bytes, size.0, size.1);
    encoder.set_color(colour);
    if colour == ::png::ColorType::Indexed {
        encoder.set_palette(CORNERS.concat());
        encoder.set_trns(vec![255, 255, 255, 0]);
    }
    encoder.write_header().unwrap().write_image_data(points).unwrap();
    bytes
}

/// Returns a JPEG with an orientation in its Exif.
fn turned(turn: u8, pixels: &Pixels) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([turn, 0, 0, 0, 0, 0, 0]);
    let jpeg = jpeg::write(pixels, 90);
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

/// Makes small what a picture is without what it tells, as the binary does.
fn made(format: Format, bytes: &[u8]) -> Vec<Small> {
    let clean = format.clean(bytes).expect("a sound picture");
    assert!(is_sound(format, &clean));
    shrink(format, &clean).expect("a sound photo")
}

/// Reads a small photo again.
fn read(small: &Small) -> Pixels {
    let format = match small.encoding {
        Encoding::WebP => Format::WebP,
        Encoding::Jpeg => Format::Jpeg,
    };
    let head = head(format, &small.bytes).unwrap();
    assert_eq!((head.size, head.turn), (small.size, 1));
    assert!(head.profile.is_none(), "nothing is left to be said of its colours");
    paint(format, &small.bytes, &head).unwrap()
}

/// Tells which of [`CORNERS`] lies in each quarter; none is an error.
fn corners(pixels: &Pixels) -> [usize; 4] {
    let Size { width, height } = pixels.size;
    [(1, 1), (3, 1), (1, 3), (3, 3)].map(|(x, y)| {
        let at = 3 * ((height * y / 4) * width + width * x / 4) as usize;
        let near = |corner: &[u8; 3]| {
            corner.iter().zip(&pixels.rgb[at..]).all(|(one, other)| one.abs_diff(*other) < 24)
        };
        CORNERS.iter().position(near).unwrap_or_else(|| panic!("{:?}", &pixels.rgb[at..at + 3]))
    })
}

fn sizes(width: u32, height: u32) -> Vec<(u32, u32)> {
    let versions = Size { width, height }.versions();
    versions.iter().map(|size| (size.width, size.height)).collect()
}

#[test]
fn a_photo_is_as_wide_as_a_phone_never_wider_than_itself_and_never_a_strip() {
    for (photo, small) in [
        ((4000, 3000), vec![(480, 360), (960, 720)]),
        ((3000, 4000), vec![(480, 640), (960, 1280)]),
        ((961, 1), vec![(480, 1), (960, 1)]),
        ((700, 350), vec![(480, 240), (700, 350)]),
        ((480, 360), vec![(480, 360)]),
        ((1, 1), vec![(1, 1)]),
        ((65_535, 10), vec![(480, 1), (960, 1)]),
        ((10, 65_535), vec![(1, 1920), (1, 3840)]),
        ((1000, 5000), vec![(384, 1920), (768, 3840)]),
        ((100, 1000), vec![(100, 1000)]),
    ] {
        assert_eq!(sizes(photo.0, photo.1), small, "{photo:?}");
    }
}

#[test]
fn every_photo_is_there_in_both_encodings_and_each_size() {
    let small = made(Format::Jpeg, &jpeg::write(&quarters(1000, 500), 90));
    let mut all: Vec<(u32, u32, Encoding)> =
        small.iter().map(|one| (one.size.width, one.size.height, one.encoding)).collect();
    all.sort_unstable();
    let expected = [(480, 240), (960, 480)].iter();
    let expected = expected.flat_map(|(width, height)| Encoding::ALL.map(|e| (*width, *height, e)));
    assert_eq!(all, expected.collect::<Vec<_>>());
    for one in &small {
        assert_eq!(corners(&read(one)), [0, 1, 2, 3]);
    }
}

#[test]
fn a_photo_stands_as_its_camera_was_held() {
    for (turn, upright) in [
        (1, [0, 1, 2, 3]),
        (2, [1, 0, 3, 2]),
        (3, [3, 2, 1, 0]),
        (4, [2, 3, 0, 1]),
        (5, [0, 2, 1, 3]),
        (6, [2, 0, 3, 1]),
        (7, [3, 1, 2, 0]),
        (8, [1, 3, 0, 2]),
    ] {
        let photo = turned(turn, &quarters(64, 32));
        let clean = Format::Jpeg.clean(&photo).unwrap();
        let size = if turn > 4 { (32, 64) } else { (64, 32) };
        let size = Size { width: size.0, height: size.1 };
        assert_eq!(fit(Format::Jpeg, &clean), Fit::Shrinks(size), "{turn}");
        for one in made(Format::Jpeg, &photo) {
            assert_eq!((one.size, corners(&read(&one))), (size, upright), "{turn}");
        }
    }
}

#[test]
fn every_sort_of_png_is_painted_on_white() {
    use ::png::ColorType::{Grayscale, GrayscaleAlpha, Indexed, Rgb, Rgba};
    let all = quarters(32, 32).rgb;
    let each = || all.chunks_exact(3);
    let is_white = |rgb: &[u8]| rgb == CORNERS[3];
    // Where the photo is white, there is a colour that doesn't show.
    let clear = each().flat_map(|rgb| match is_white(rgb) {
        true => [0, 0, 0, 0],
        false => [rgb[0], rgb[1], rgb[2], 255],
    });
    let numbers = each().map(|rgb| CORNERS.iter().position(|one| rgb == *one).unwrap() as u8);
    for (colour, points) in
        [(Rgb, all.clone()), (Rgba, clear.collect()), (Indexed, numbers.collect::<Vec<u8>>())]
    {
        for one in made(Format::Png, &png((32, 32), colour, &points)) {
            assert_eq!(corners(&read(&one)), [0, 1, 2, 3], "{colour:?}");
        }
    }
    let grey = [(Grayscale, vec![250; 16]), (GrayscaleAlpha, [7, 0].repeat(16))];
    for (colour, points) in grey {
        let small = made(Format::Png, &png((4, 4), colour, &points));
        assert!(small.iter().all(|one| read(one).rgb.iter().all(|one| *one > 240)), "{colour:?}");
    }
}

#[test]
fn a_grey_jpeg_and_a_webp_are_photos_too() {
    let grey: Vec<u8> = (0..64 * 64).map(|point| if point % 64 < 32 { 40 } else { 200 }).collect();
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.encode(&grey, 64, 64, jpeg_encoder::ColorType::Luma).unwrap();
    for one in made(Format::Jpeg, &bytes) {
        let rgb = read(&one).rgb;
        assert!(rgb[3 * 16].abs_diff(40) < 24 && rgb[3 * 48 + 1].abs_diff(200) < 24);
    }
    for one in made(Format::WebP, &webp::write(&quarters(64, 64), 90)) {
        assert_eq!(corners(&read(&one)), [0, 1, 2, 3]);
    }
}

#[test]
fn of_a_photo_that_moves_the_beginning_is_shown() {
    // A red and a blue picture, one after the other.
    let webp = b"\x52\x49\x46\x46\x88\x00\x00\x00\x57\x45\x42\x50\x56\x50\x38\x58\x0A\x00\x00\x00\
    \x02\x00\x00\x00\x07\x00\x00\x07\x00\x00\x41\x4E\x49\x4D\x06\x00\x00\x00\x00\x00\
    \x00\x00\x00\x00\x41\x4E\x4D\x46\x2A\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\x00\
    \x00\x07\x00\x00\x64\x00\x00\x02\x56\x50\x38\x4C\x11\x00\x00\x00\x2F\x07\xC0\x01\
    \x00\x07\x50\x8F\x9A\xD7\xA3\xFF\x81\x88\xE8\x7F\x00\x00\x41\x4E\x4D\x46\x2A\x00\
    \x00\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x07\x00\x00\x64\x00\x00\x00\x56\x50\
    \x38\x4C\x11\x00\x00\x00\x2F\x07\xC0\x01\x00\x07\x50\x8F\x7A\xD4\xBC\xFF\x81\x88\
    \xE8\x7F\x00\x00";
    let mut png = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut png, 8, 8);
    encoder.set_color(::png::ColorType::Rgb);
    encoder.set_animated(2, 0).unwrap();
    let mut writer = encoder.write_header().unwrap();
    for colour in [CORNERS[0], CORNERS[2]] {
        writer.write_image_data(&colour.repeat(64)).unwrap();
    }
    writer.finish().unwrap();
    for (format, bytes) in [(Format::WebP, &webp[..]), (Format::Png, &png)] {
        for one in made(format, bytes) {
            assert_eq!(corners(&read(&one)), [0; 4], "{format:?}");
        }
    }
}

#[test]
fn what_cannot_be_a_photo_is_known_before_it_is_painted() {
    let mut bytes = Vec::new();
    let press = jpeg_encoder::Encoder::new(&mut bytes, 90);
    press.encode(&[9; 4 * 64], 8, 8, jpeg_encoder::ColorType::Cmyk).unwrap();
    let clean = Format::Jpeg.clean(&bytes).unwrap();
    assert_eq!(fit(Format::Jpeg, &clean), Fit::Unreadable);
    // A few bytes that say that they are a hundred million points.
    let mut bomb = png((1, 1), ::png::ColorType::Grayscale, &[0]);
    bomb[16..24].copy_from_slice(&[0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]);
    let mut sum = flate2::Crc::new();
    sum.update(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    let clean = Format::Png.clean(&bomb).unwrap();
    let size = Size { width: 10_000, height: 10_000 };
    assert_eq!(fit(Format::Png, &clean), Fit::TooLarge(size));
    assert!(!is_sound(Format::Png, &clean));
}

#[test]
fn what_is_cut_short_inside_is_no_photo() {
    let noise: Vec<u8> =
        (0..48 * 48 * 3_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let pixels = Pixels { size: Size { width: 48, height: 48 }, rgb: noise.clone() };
    // Of one that comes in ever finer steps, as ours do, the first half would be a photo.
    let mut jpeg = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 90);
    encoder.encode(&noise, 48, 48, jpeg_encoder::ColorType::Rgb).unwrap();
    // Its end is there, and in the place of its second half what means nothing.
    let half = [&jpeg[..jpeg.len() / 2], &[0xFF, 0].repeat(500), &[0xFF, 0xD9]].concat();
    let png = png((48, 48), ::png::ColorType::Rgb, &noise);
    let webp = webp::write(&pixels, 90);
    for (format, whole, broken) in [
        (Format::Jpeg, &jpeg, half),
        (Format::Png, &png, png[..png.len() / 2].to_vec()),
        (Format::WebP, &webp, webp[..webp.len() / 2].to_vec()),
    ] {
        assert!(is_sound(format, whole), "{format:?}");
        assert!(!is_sound(format, &broken), "{format:?}");
        assert!(shrink(format, &broken).is_none(), "{format:?}");
    }
}

#[test]
fn no_bytes_at_all_do_harm() {
    for bytes in [&b""[..], b"\xFF\xD8", b"\x89PNG\r\n\x1A\n", b"RIFF\0\0\0\0WEBP", &[0; 999]] {
        for format in [Format::Jpeg, Format::Png, Format::WebP] {
            assert_eq!(fit(format, bytes), Fit::Unreadable);
            assert!(!is_sound(format, bytes));
        }
    }
}

#[test]
fn colours_of_another_profile_become_those_of_every_screen() {
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let photo = jpeg::write(&quarters(64, 64), 95);
    let mut body = b"ICC_PROFILE\0\x01\x01".to_vec();
    body.extend(profile);
    let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
    let told = [&photo[..2], &[0xFF, 0xE2], &length, &body, &photo[2..]].concat();
    let red = |bytes: &[u8]| {
        let small = made(Format::Jpeg, bytes);
        let pixels = read(small.iter().find(|one| one.encoding == Encoding::Jpeg).unwrap());
        let at = 3 * (16 * 64 + 16);
        [pixels.rgb[at], pixels.rgb[at + 1]]
    };
    let (usual, wide) = (red(&photo), red(&told));
    // The red of such screens is more than red on others: all of it, and nothing of green.
    assert!(usual[0] < 240 && wide[0] > 240 && wide[1] < usual[1], "{usual:?} {wide:?}");
}

#[test]
fn nothing_but_a_photo_is_in_its_files() {
    for one in made(Format::Jpeg, &turned(6, &quarters(64, 32))) {
        let format = if one.encoding == Encoding::Jpeg { Format::Jpeg } else { Format::WebP };
        assert_eq!(format.clean(&one.bytes).as_deref(), Some(&one.bytes[..]), "{:?}", one.encoding);
        let names = [&b"Exif"[..], b"EXIF", b"XMP ", b"ICC", b"http"];
        let has = |name: &&[u8]| one.bytes.windows(name.len()).any(|part| part == *name);
        assert!(!names.iter().any(has), "{:?}", one.encoding);
    }
}

#[test]
fn a_photo_is_as_good_as_its_weight_lets() {
    let wild = (0..320 * 320 * 3_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8);
    let wild = Pixels { size: Size { width: 320, height: 320 }, rgb: wild.collect() };
    for (photo, quality) in [(quarters(320, 320), 62), (wild, 40)] {
        let small = made(Format::Png, &png((320, 320), ::png::ColorType::Rgb, &photo.rgb));
        let own = small.iter().find(|one| one.encoding == Encoding::Jpeg).unwrap();
        assert!(own.bytes == jpeg::write(&photo, quality), "not of quality {quality}");
    }
}
