//! Photos made small for telephones: each in one or two widths, as WebP and as JPEG, upright, in the
//! colours that every screen takes for granted, and with nothing beside what it shows.
//!
//! A photo becomes the same bytes on every machine: what reads, scales and writes JPEG is Rust
//! without instructions of particular processors. WebP is written by Google's library in C, which
//! gave the same bytes with the instructions of PCs, of phones and with neither; the encoders in
//! Rust that there are make files a quarter larger, with colours that drift and broken edges.

mod colours;
mod jpeg;
mod png;
mod small;
mod turn;
mod webp;

use crate::base::picture::Format;

pub use small::{Encoding, Small};

/// The widths that photos are made small to, in points: a phone's screen at its usual density,
/// and at the double one.
pub const WIDTHS: [u32; 2] = [480, 960];

/// How many times as high as wide a photo stays at the most: a narrow strip would be a mile long.
const TALLEST: u32 = 4;

/// The most points of a photo: what the cameras of phones make. They are held in memory, on each
/// thread, three bytes a point.
pub const MOST_POINTS: u64 = 70_000_000;

/// What a picture is as a photo, told by its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It can be made small, unless it turns out to be damaged: its size, upright.
    Shrinks(Size),
    /// It has more points than [`MOST_POINTS`].
    TooLarge(Size),
    /// It can't be read, or its colours are those of a printing press.
    Unreadable,
}

/// A width and a height in points.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub struct Size {
    /// From side to side.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

impl Size {
    /// Returns the sizes that a photo of this one is published in, the smallest first: none is
    /// larger than the photo.
    pub fn versions(self) -> Vec<Size> {
        let mut versions: Vec<Size> = WIDTHS.iter().map(|width| self.within(*width)).collect();
        versions.dedup();
        versions
    }

    /// Returns the size that it has when it is made to fit into a width.
    fn within(self, width: u32) -> Size {
        let (own, height) = (u64::from(self.width), u64::from(self.height));
        let (most, highest) = (u64::from(width), u64::from(width * TALLEST));
        // The sides of a photo are no longer than 65535.
        let (by, of) = if height * most > highest * own { (highest, height) } else { (most, own) };
        if by >= of {
            return self;
        }
        let scaled = |side: u64| ((side * by + of / 2) / of).max(1);
        let side = |side: u64| u32::try_from(scaled(side)).expect("it is no longer than it was");
        Size { width: side(own), height: side(height) }
    }

    /// Returns it on its side.
    fn swapped(self) -> Size {
        Size { width: self.height, height: self.width }
    }

    fn points(self) -> u64 {
        u64::from(self.width) * u64::from(self.height)
    }
}

/// What the beginning of a photo tells.
struct Head {
    /// As its points are stored.
    size: Size,
    /// How it has to be turned, as Exif counts: 1 is upright.
    turn: u8,
    /// What its colours mean (ICC), where that is said.
    profile: Option<Vec<u8>>,
}

/// A photo of which every point takes three bytes: red, green and blue.
struct Pixels {
    size: Size,
    rgb: Vec<u8>,
}

/// Looks at the beginning of a picture that tells nothing of people any more.
pub fn fit(format: Format, clean: &[u8]) -> Fit {
    match head(format, clean) {
        Some(head) if head.size.points() > MOST_POINTS => Fit::TooLarge(head.upright()),
        Some(head) => Fit::Shrinks(head.upright()),
        None => Fit::Unreadable,
    }
}

/// Tells whether all of a photo that fits can be read.
pub fn is_sound(format: Format, clean: &[u8]) -> bool {
    head(format, clean).and_then(|head| paint(format, clean, &head)).is_some()
}

/// Makes a photo small in every size and encoding; `None` if it is damaged.
pub fn shrink(format: Format, clean: &[u8]) -> Option<Vec<Small>> {
    let head = head(format, clean)?;
    let pixels = paint(format, clean, &head)?;
    Some(small::all(&head, pixels))
}

impl Head {
    fn upright(&self) -> Size {
        if self.turn > 4 { self.size.swapped() } else { self.size }
    }
}

fn head(format: Format, clean: &[u8]) -> Option<Head> {
    let head = match format {
        Format::Jpeg => jpeg::head(clean),
        Format::Png => png::head(clean),
        Format::WebP => webp::head(clean),
    };
    head.filter(|head| head.size.points() > 0)
}

/// Paints a photo on white paper, as its points are stored.
fn paint(format: Format, clean: &[u8], head: &Head) -> Option<Pixels> {
    if head.size.points() > MOST_POINTS {
        return None;
    }
    let rgb = match format {
        Format::Jpeg => jpeg::paint(clean),
        Format::Png => png::paint(clean),
        Format::WebP => webp::paint(clean),
    };
    let rgb = rgb.filter(|rgb| rgb.len() as u64 == 3 * head.size.points())?;
    Some(Pixels { size: head.size, rgb })
}

/// Puts a colour on white paper; 255 hides it all.
fn on_white(colour: u8, alpha: u8) -> u8 {
    let (colour, alpha) = (u32::from(colour), u32::from(alpha));
    let mixed = (colour * alpha + 255 * (255 - alpha) + 127) / 255;
    u8::try_from(mixed).expect("a mean of two bytes is a byte")
}

#[cfg(test)]
mod tests;
