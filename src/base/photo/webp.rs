//! WebP, read and written: of an animated one the first picture. What comes from elsewhere is read
//! in Rust; Google's C library only writes.

use std::io::Cursor;

use image_webp::WebPDecoder;
use webpx::{Encoder, Unstoppable};

use super::{Head, Pixels, Size, on_white};
use crate::base::picture::turn_of;

pub(super) fn head(bytes: &[u8]) -> Option<Head> {
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).ok()?;
    let (width, height) = decoder.dimensions();
    let exif = decoder.exif_metadata().ok()?;
    Some(Head {
        size: Size { width, height },
        turn: exif.as_deref().and_then(turn_of).unwrap_or(1),
        profile: decoder.icc_profile().ok()?,
    })
}

pub(super) fn paint(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).ok()?;
    let mut pixels = vec![0; decoder.output_buffer_size()?];
    decoder.read_image(&mut pixels).ok()?;
    if !decoder.has_alpha() {
        return Some(pixels);
    }
    let each = pixels.chunks_exact(4);
    Some(each.flat_map(|one| [0, 1, 2].map(|at| on_white(one[at], one[3]))).collect())
}

/// Writes pixels; the quality goes to 100.
pub(super) fn write(pixels: &Pixels, quality: u8) -> Vec<u8> {
    let (width, height) = (pixels.size.width, pixels.size.height);
    let encoder = Encoder::new_rgb(&pixels.rgb, width, height).quality(quality.into());
    encoder.encode(Unstoppable).expect("memory takes it, and no side is longer than a WebP's")
}
