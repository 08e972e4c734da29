//! PNG, read: of an animated one the first picture.

use std::io::Cursor;

use png::{ColorType, Decoder, Transformations};

use super::{Head, Size, on_white};
use crate::base::picture::turn_of;

pub(super) fn head(bytes: &[u8]) -> Option<Head> {
    let reader = Decoder::new(Cursor::new(bytes)).read_info().ok()?;
    let info = reader.info();
    Some(Head {
        size: Size { width: info.width, height: info.height },
        turn: info.exif_metadata.as_deref().and_then(turn_of).unwrap_or(1),
        profile: info.icc_profile.as_deref().map(<[u8]>::to_vec),
    })
}

pub(super) fn paint(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut decoder = Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(frame.buffer_size());
    let rgb = match frame.color_type {
        ColorType::Rgb => pixels,
        ColorType::Grayscale => pixels.iter().flat_map(|grey| [*grey; 3]).collect(),
        ColorType::GrayscaleAlpha => {
            pixels.chunks_exact(2).flat_map(|one| [on_white(one[0], one[1]); 3]).collect()
        }
        ColorType::Rgba => {
            let each = pixels.chunks_exact(4);
            each.flat_map(|one| [0, 1, 2].map(|at| on_white(one[at], one[3]))).collect()
        }
        // The decoder puts colours in the place of their numbers.
        ColorType::Indexed => return None,
    };
    Some(rgb)
}
