//! Which way up a picture is: the one value of Exif that its looks depend on.

/// The tag of the orientation.
const ORIENTATION: u16 = 0x0112;

/// Exif that says nothing but the orientation: a TIFF header, one entry, no thumbnail.
pub(super) fn alone(orientation: u8) -> [u8; 26] {
    let mut exif = *b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0";
    exif[18] = orientation;
    exif
}

/// Reads the orientation from Exif, where the picture isn't simply upright.
pub(in crate::base) fn of(exif: &[u8]) -> Option<u8> {
    let is_small_first = match exif.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let two = |at: usize| {
        let bytes = *exif.get(at..)?.first_chunk()?;
        Some(if is_small_first { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let four = |at: usize| {
        let bytes = *exif.get(at..)?.first_chunk()?;
        Some(if is_small_first { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let start = usize::try_from(four(4)?).ok()?;
    let count = usize::from(two(start)?);
    // At most 65535 entries; each is behind the one before, and none outside.
    let entries = (0..count).map_while(|entry| start.checked_add(2 + 12 * entry));
    let found =
        entries.take_while(|at| two(*at).is_some()).find(|at| two(*at) == Some(ORIENTATION));
    let at = found?;
    let is_short = two(at + 2)? == 3 && four(at + 4)? == 1;
    u8::try_from(two(at + 8)?).ok().filter(|value| is_short && (2..=8).contains(value))
}
