//! WebP: a RIFF file, chunks that are padded to an even length. Frames hold chunks of their own.

use super::{Rest, orientation};

/// In the flags of a `VP8X` chunk: there is Exif, there is XMP.
const EXIF: u8 = 0x08;
const XMP: u8 = 0x04;

/// What stands in front of the chunks of a frame.
const FRAME_HEAD: usize = 16;

/// Keeps what is needed to paint the picture.
pub(super) fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Rest(bytes);
    if rest.array()? != *b"RIFF" {
        return None;
    }
    let size = usize::try_from(u32::from_le_bytes(rest.array()?)).ok()?;
    let mut inside = Rest(rest.take(size)?);
    if inside.array()? != *b"WEBP" {
        return None;
    }
    let mut clean = b"RIFF\0\0\0\0WEBP".to_vec();
    let (mut flags, mut has_data, mut is_turned) = (None, false, false);
    while let Some((name, body)) = chunk(&mut inside)? {
        match &name {
            b"VP8X" if body.len() == 10 && flags.is_none() => {
                // Where the flags will be.
                flags = Some(clean.len() + 8);
                let kept = body[0] & !(EXIF | XMP);
                add(name, &[&[kept], &body[1..]].concat(), &mut clean);
            }
            b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ICCP" => {
                has_data |= name.starts_with(b"VP8");
                add(name, body, &mut clean);
            }
            b"ANMF" => {
                has_data = true;
                add(name, &frame(body)?, &mut clean);
            }
            b"EXIF" if !is_turned => {
                let exif = body.strip_prefix(b"Exif\0\0").unwrap_or(body);
                if let (Some(turned), Some(flags)) = (orientation::of(exif), flags) {
                    is_turned = true;
                    clean[flags] |= EXIF;
                    add(name, &orientation::alone(turned), &mut clean);
                }
            }
            _ => {}
        }
    }
    let length = u32::try_from(clean.len() - 8).expect("it is no longer than what was read");
    clean[4..8].copy_from_slice(&length.to_le_bytes());
    has_data.then_some(clean)
}

/// Keeps of a frame of an animation what is needed to paint it.
fn frame(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Rest(bytes);
    let mut clean = rest.take(FRAME_HEAD)?.to_vec();
    while let Some((name, body)) = chunk(&mut rest)? {
        if [b"VP8 ", b"VP8L", b"ALPH"].contains(&&name) {
            add(name, body, &mut clean);
        }
    }
    Some(clean)
}

/// Reads a chunk: its name and what is in it, or nothing at the end; `None` if it is broken.
fn chunk<'a>(rest: &mut Rest<'a>) -> Option<Option<([u8; 4], &'a [u8])>> {
    if rest.0.is_empty() {
        return Some(None);
    }
    let name = rest.array()?;
    let length = usize::try_from(u32::from_le_bytes(rest.array()?)).ok()?;
    let body = rest.take(length)?;
    // Some writers leave the padding of the last one out.
    if length % 2 == 1 && !rest.0.is_empty() {
        rest.byte()?;
    }
    Some(Some((name, body)))
}

fn add(name: [u8; 4], body: &[u8], clean: &mut Vec<u8>) {
    let length = u32::try_from(body.len()).expect("it is no longer than what was read");
    clean.extend(name);
    clean.extend(length.to_le_bytes());
    clean.extend(body);
    clean.extend((body.len() % 2 == 1).then_some(0));
}
