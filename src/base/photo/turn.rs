//! Photos put upright: cameras store points as their sensor gives them, and say which way up.

use super::Pixels;

/// Turns pixels as Exif's number says.
pub(super) fn upright(pixels: Pixels, turn: u8) -> Pixels {
    if !(2..=8).contains(&turn) {
        return pixels;
    }
    let size = if turn > 4 { pixels.size.swapped() } else { pixels.size };
    let (right, bottom) = (pixels.size.width as usize - 1, pixels.size.height as usize - 1);
    let from = |x: usize, y: usize| match turn {
        2 => (right - x, y),
        3 => (right - x, bottom - y),
        4 => (x, bottom - y),
        5 => (y, x),
        6 => (y, bottom - x),
        7 => (right - y, bottom - x),
        _ => (right - y, x),
    };
    let mut rgb = Vec::with_capacity(pixels.rgb.len());
    for y in 0..size.height as usize {
        for x in 0..size.width as usize {
            let (x, y) = from(x, y);
            let at = 3 * (y * (right + 1) + x);
            rgb.extend(&pixels.rgb[at..at + 3]);
        }
    }
    Pixels { size, rgb }
}
