//! JPEG: segments between markers, and after the start of a scan its data up to the next marker.

use super::{Rest, orientation};

const START: u8 = 0xD8;
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;

/// Keeps what is needed to paint the first picture of a file.
///
/// What follows its end is left out: other pictures (previews, gain maps), films, or anything else.
pub(super) fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Rest(bytes);
    let mut clean = Vec::with_capacity(bytes.len());
    if rest.array()? != [0xFF, START] {
        return None;
    }
    clean.extend([0xFF, START]);
    let (mut has_frame, mut has_scan, mut is_turned) = (false, false, false);
    loop {
        let marker = marker(&mut rest)?;
        if marker == END {
            clean.extend([0xFF, END]);
            return has_scan.then_some(clean);
        }
        let length = u16::from_be_bytes(rest.array()?);
        let body = rest.take(usize::from(length).checked_sub(2)?)?;
        match marker {
            0xC0..=0xCF | 0xDB..=0xDF => {
                has_frame |= !matches!(marker, 0xC4 | 0xC8 | 0xCC | 0xDB..=0xDF);
                add(marker, body, &mut clean);
            }
            SCAN if has_frame => {
                has_scan = true;
                add(marker, body, &mut clean);
                let data = scan(&rest);
                clean.extend(rest.take(data)?);
            }
            0xE0..=0xEF => application(marker, body, &mut is_turned, &mut clean),
            // A comment.
            0xFE => {}
            _ => return None,
        }
    }
}

/// Reads a marker; any number of bytes of ones may be in front of it.
fn marker(rest: &mut Rest<'_>) -> Option<u8> {
    if rest.byte()? != 0xFF {
        return None;
    }
    loop {
        match rest.byte()? {
            0xFF => {}
            marker => return Some(marker),
        }
    }
}

/// Returns how long a scan's data are: a byte of ones in them is followed by zero, or by the number
/// of a restart.
fn scan(rest: &Rest<'_>) -> usize {
    let is_end = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0 | 0xD0..=0xD7);
    rest.0.windows(2).position(is_end).unwrap_or(rest.0.len())
}

/// Keeps of what programs add what a picture's looks depend on: density, colours, orientation.
fn application(marker: u8, body: &[u8], is_turned: &mut bool, clean: &mut Vec<u8>) {
    match marker {
        // Its last two numbers are the size of a thumbnail, which follows them.
        0xE0 if body.starts_with(b"JFIF\0") && body.len() >= 14 => {
            add(marker, &[&body[..12], &[0, 0]].concat(), clean);
        }
        0xE2 if body.starts_with(b"ICC_PROFILE\0") => add(marker, body, clean),
        // How the colours are meant: without it a picture for printers is painted in negative.
        0xEE if body.starts_with(b"Adobe") && body.len() >= 12 => add(marker, &body[..12], clean),
        0xE1 if !*is_turned => {
            let exif = body.strip_prefix(b"Exif\0\0");
            if let Some(turned) = exif.and_then(orientation::of) {
                *is_turned = true;
                add(marker, &[&b"Exif\0\0"[..], &orientation::alone(turned)].concat(), clean);
            }
        }
        _ => {}
    }
}

fn add(marker: u8, body: &[u8], clean: &mut Vec<u8>) {
    let length = u16::try_from(body.len() + 2).expect("it is no longer than what was read");
    clean.extend([0xFF, marker]);
    clean.extend(length.to_be_bytes());
    clean.extend(body);
}
