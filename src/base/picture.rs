//! Pictures without what tells of people: place, time, device, names, thumbnails, what lies behind
//! the end. The picture's own bytes stay as they are, with its orientation and its colours.
//!
//! Each format is a row of parts, of which those that make the picture are kept: what isn't known
//! is left out. The crates that take parts out of pictures lose the orientation or keep what lies
//! behind the end, hence these walkers.

mod jpeg;
mod orientation;
mod png;
mod webp;

pub(in crate::base) use orientation::of as turn_of;

/// The largest picture that is read, in bytes: several times what cameras make.
pub const LARGEST_PICTURE: u64 = 64 * 1024 * 1024;

/// A format of pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG, also animated.
    Png,
    /// WebP, also animated.
    WebP,
}

impl Format {
    /// Returns the format of a file by its ending.
    pub fn of(path: &str) -> Option<Self> {
        let (_, ending) = path.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" => Some(Format::Jpeg),
            "png" => Some(Format::Png),
            "webp" => Some(Format::WebP),
            _ => None,
        }
    }

    /// Returns a picture without what tells of people; `None` if it is broken.
    pub fn clean(self, bytes: &[u8]) -> Option<Vec<u8>> {
        match self {
            Format::Jpeg => jpeg::clean(bytes),
            Format::Png => png::clean(bytes),
            Format::WebP => webp::clean(bytes),
        }
    }
}

/// What is still to be read of a picture.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    fn byte(&mut self) -> Option<u8> {
        self.array().map(|[byte]| byte)
    }
}

#[cfg(test)]
mod tests;
