//! Photos in the sizes and encodings in which they are published.

use pic_scale_safe::{ImageSize, ResamplingFunction, resize_rgb8};

use super::{Head, Pixels, Size, colours, jpeg, turn, webp};

/// How good a photo is at the best, as WebP and as JPEG count, and step by step where it would be
/// too heavy: leaves and crowds, on which it shows least. After the last step it would show.
const QUALITIES: [(u8, u8); 4] = [(72, 62), (60, 54), (48, 46), (36, 40)];

/// How many bytes a photo of the smallest width has at the most, if a step lets it.
const HEAVY: usize = 30_000;

/// The same of a wider one.
const HEAVY_WIDE: usize = 90_000;

/// How a published photo is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Encoding {
    /// WebP, which all but the oldest browsers show.
    WebP,
    /// JPEG, which everything shows.
    Jpeg,
}

impl Encoding {
    /// Both, those first that are to be preferred.
    pub const ALL: [Encoding; 2] = [Encoding::WebP, Encoding::Jpeg];

    /// Returns what the name of a file ends in.
    pub fn ending(self) -> &'static str {
        match self {
            Encoding::WebP => "webp",
            Encoding::Jpeg => "jpg",
        }
    }
}

/// A photo made small.
pub struct Small {
    /// How large it is.
    pub size: Size,
    /// How it is encoded.
    pub encoding: Encoding,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Makes all of a photo.
pub(super) fn all(head: &Head, pixels: Pixels) -> Vec<Small> {
    let mut versions = head.upright().versions().into_iter().rev();
    let largest = versions.next().expect("there is one version at the least");
    let mut pixels = large(head, &pixels, largest);
    let mut made: Vec<Small> = Encoding::ALL.map(|one| encoded(&pixels, one)).into();
    for version in versions {
        // Of the photo itself it would take as long again, and looks no better.
        pixels = scaled(&pixels, version);
        made.extend(Encoding::ALL.map(|one| encoded(&pixels, one)));
    }
    made
}

/// Makes the largest version: first small, then upright and in its colours, which takes longer.
fn large(head: &Head, pixels: &Pixels, version: Size) -> Pixels {
    let stored = if head.turn > 4 { version.swapped() } else { version };
    let mut small = scaled(pixels, stored);
    if let Some(profile) = &head.profile {
        small.rgb = colours::usual(small.rgb, profile);
    }
    turn::upright(small, head.turn)
}

fn scaled(pixels: &Pixels, size: Size) -> Pixels {
    let of = |size: Size| ImageSize::new(size.width as usize, size.height as usize);
    // Of the filters that keep edges it is the one that needs no sines.
    let filter = ResamplingFunction::CatmullRom;
    let rgb = resize_rgb8(&pixels.rgb, of(pixels.size), of(size), filter);
    Pixels { size, rgb: rgb.expect("both sizes are of what they are said to be") }
}

/// Encodes pixels as well as their budget lets.
fn encoded(pixels: &Pixels, encoding: Encoding) -> Small {
    let most = if pixels.size.width > super::WIDTHS[0] { HEAVY_WIDE } else { HEAVY };
    let write = |(webp, jpeg): &(u8, u8)| match encoding {
        Encoding::WebP => webp::write(pixels, *webp),
        Encoding::Jpeg => jpeg::write(pixels, *jpeg),
    };
    let [better @ .., last] = &QUALITIES;
    let found = better.iter().map(write).find(|bytes| bytes.len() <= most);
    Small { size: pixels.size, encoding, bytes: found.unwrap_or_else(|| write(last)) }
}
