//! A drawing as a small picture: PNG with a palette.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::render;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::cards::font::{FILE, NAME};
use crate::cards::{HEIGHT, WIDTH};

/// How many colours a picture has at most: there are five, and the shades at the edges of letters.
const COLOURS: usize = 64;

/// Red, green and blue.
type Colour = [u8; 3];

/// The bytes of sixteen points.
const BLOCK: usize = 64;

/// The one font, and nothing of the machine's own: read once, shared by all threads.
static OPTIONS: LazyLock<Options<'static>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_source(fontdb::Source::Binary(Arc::new(FILE)));
    Options { font_family: NAME.to_owned(), fontdb: Arc::new(fonts), ..Options::default() }
});

/// Draws an SVG of a card's size.
pub(super) fn png(svg: &str) -> Vec<u8> {
    let tree = Tree::from_str(svg, &OPTIONS).expect("a drawing of ours can be read");
    let mut pixels = Pixmap::new(WIDTH, HEIGHT).expect("a card has a size");
    render(&tree, Transform::identity(), &mut pixels.as_mut());
    packed(pixels.data())
}

/// Writes points of four bytes, none of them transparent, with as few colours as look the same.
fn packed(points: &[u8]) -> Vec<u8> {
    let runs = runs(points);
    let (palette, places) = palette(&runs);
    let mut indexed = Vec::with_capacity(points.len() / 4);
    for (colour, length) in runs {
        indexed.resize(indexed.len() + length, places[&colour]);
    }
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, WIDTH, HEIGHT);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::Balanced);
    // Between numbers of colours there are no differences worth packing.
    encoder.set_filter(Filter::NoFilter);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&indexed));
    written.expect("memory takes every picture");
    file
}

/// Returns points as runs of one colour: most of a card is ground, compared block by block.
fn runs(points: &[u8]) -> Vec<(Colour, usize)> {
    let mut runs: Vec<(Colour, usize)> = Vec::new();
    for block in points.chunks(BLOCK) {
        let is_even = block[4..] == block[..block.len() - 4];
        let step = if is_even { block.len() } else { 4 };
        for point in block.chunks_exact(step) {
            let colour = [point[0], point[1], point[2]];
            match runs.last_mut().filter(|(last, _)| *last == colour) {
                Some((_, length)) => *length += step / 4,
                None => runs.push((colour, step / 4)),
            }
        }
    }
    runs
}

/// Returns the colours that are there most often, and for every colour the place of the nearest.
fn palette(runs: &[(Colour, usize)]) -> (Vec<Colour>, HashMap<Colour, u8>) {
    let mut counts: HashMap<Colour, usize> = HashMap::new();
    for (colour, length) in runs {
        *counts.entry(*colour).or_default() += length;
    }
    let mut colours: Vec<(Colour, usize)> = counts.into_iter().collect();
    colours.sort_by_key(|(colour, count)| (usize::MAX - count, *colour));
    let palette: Vec<Colour> = colours.iter().take(COLOURS).map(|(colour, _)| *colour).collect();
    let nearest = |colour: &Colour| {
        let far = |other: &Colour| -> u32 {
            let parts = colour.iter().zip(other);
            parts.map(|(one, other)| u32::from(one.abs_diff(*other)).pow(2)).sum()
        };
        let near = (0..).zip(&palette).min_by_key(|(_, other)| far(other));
        near.map_or(0, |(place, _)| place)
    };
    let places = colours.iter().map(|(colour, _)| (*colour, nearest(colour))).collect();
    (palette, places)
}
