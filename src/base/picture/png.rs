//! PNG: a signature, then chunks with a checksum each.

use flate2::Crc;

use super::{Rest, orientation};

const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1A\n";

/// The chunks that make the picture, its colours, its size on paper, its animation.
const KEPT: [&[u8; 4]; 20] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP",
    b"mDCV", b"mDCv", b"cLLI", b"cLLi", b"sBIT", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// Keeps what is needed to paint the picture.
pub(super) fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Rest(bytes);
    let mut clean = Vec::with_capacity(bytes.len());
    clean.extend(rest.array().filter(|first| *first == SIGNATURE)?);
    let (mut is_first, mut has_data, mut is_turned) = (true, false, false);
    loop {
        let length = u32::from_be_bytes(rest.array()?);
        let name: [u8; 4] = rest.array()?;
        let body = rest.take(usize::try_from(length).ok()?)?;
        let sum = rest.array()?;
        if is_first != (name == *b"IHDR") {
            return None;
        }
        is_first = false;
        if KEPT.contains(&&name) {
            if sum != checksum(name, body) {
                return None;
            }
            add(name, body, &mut clean);
        } else if name[0].is_ascii_uppercase() {
            // Without a chunk of such a name nothing can be painted.
            return None;
        }
        match &name {
            b"IEND" => return has_data.then_some(clean),
            b"IDAT" => has_data = true,
            b"eXIf" if !is_turned => {
                if let Some(turned) = orientation::of(body) {
                    is_turned = true;
                    add(name, &orientation::alone(turned), &mut clean);
                }
            }
            _ => {}
        }
    }
}

fn checksum(name: [u8; 4], body: &[u8]) -> [u8; 4] {
    let mut sum = Crc::new();
    sum.update(&name);
    sum.update(body);
    sum.sum().to_be_bytes()
}

fn add(name: [u8; 4], body: &[u8], clean: &mut Vec<u8>) {
    let length = u32::try_from(body.len()).expect("it is no longer than what was read");
    clean.extend(length.to_be_bytes());
    clean.extend(name);
    clean.extend(body);
    clean.extend(checksum(name, body));
}
