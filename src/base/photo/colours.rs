//! Colours as every screen takes them for granted (sRGB), so that no photo needs a profile: phones
//! photograph in wider ones, and profiles name screens and their owners.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Turns colours that mean what a profile (ICC) says into sRGB. A profile that can't be read, or
/// isn't for such colours, counts as none, as browsers have it.
pub(super) fn usual(rgb: Vec<u8>, profile: &[u8]) -> Vec<u8> {
    let found = ColorProfile::new_from_slice(profile).ok();
    let found = found.filter(|found| found.color_space == DataColorSpace::Rgb);
    let (layout, options) = (Layout::Rgb, TransformOptions::default());
    let usual = ColorProfile::new_srgb();
    let transform =
        found.and_then(|found| found.create_transform_8bit(layout, &usual, layout, options).ok());
    let mut turned = vec![0; rgb.len()];
    match transform.map(|transform| transform.transform(&rgb, &mut turned)) {
        Some(Ok(())) => turned,
        _ => rgb,
    }
}
