//! JPEG, read and written.

use std::io::Cursor;

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::{Head, Pixels, Size};
use crate::base::picture::turn_of;

type Decoder<'b> = JpegDecoder<Cursor<&'b [u8]>>;

pub(super) fn head(bytes: &[u8]) -> Option<Head> {
    let decoder = open(bytes)?;
    let found = decoder.info()?;
    let exif = decoder.exif().map(|exif| exif.strip_prefix(b"Exif\0\0").unwrap_or(exif));
    Some(Head {
        size: Size { width: found.width.into(), height: found.height.into() },
        turn: exif.and_then(turn_of).unwrap_or(1),
        profile: decoder.icc_profile(),
    })
}

pub(super) fn paint(bytes: &[u8]) -> Option<Vec<u8>> {
    open(bytes)?.decode().ok()
}

/// Reads the beginning. Colours of a printing press are refused: without the press's own profile
/// nobody knows how they look.
fn open(bytes: &[u8]) -> Option<Decoder<'_>> {
    // What a lenient reader makes of a damaged photo is half a photo.
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = Decoder::new_with_options(Cursor::new(bytes), options);
    decoder.decode_headers().ok()?;
    let colours = decoder.input_colorspace()?;
    matches!(colours, ColorSpace::Luma | ColorSpace::YCbCr | ColorSpace::RGB).then_some(decoder)
}

/// Writes pixels; the quality goes to 100.
pub(super) fn write(pixels: &Pixels, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    // It takes less room, and over a weak link a whole photo is there soon, if blurred.
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    let side = |side: u32| u16::try_from(side).expect("it was made small");
    let (width, height) = (side(pixels.size.width), side(pixels.size.height));
    let written = encoder.encode(&pixels.rgb, width, height, ColorType::Rgb);
    written.expect("memory takes it, and the pixels are as many as the size says");
    bytes
}
