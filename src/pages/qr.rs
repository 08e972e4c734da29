//! QR codes, as shapes in the page: no request, sharp in every size.

use std::fmt::Write;

use fast_qr::{ECL, QRBuilder, QRCode};

use crate::base::html::Html;

/// The quiet ground that readers need around a code, in modules.
const QUIET: usize = 4;

/// Returns the code of an address, black on white whatever the page's colours are; nothing if it is
/// longer than any code holds.
pub fn svg(address: &str) -> Html {
    let mut html = Html::default();
    let Ok(code) = QRBuilder::new(address).ecl(ECL::M).build() else { return html };
    let size = code.size + 2 * QUIET;
    html.push_markup("<svg class=\"qr\" viewBox=\"0 0 ");
    html.push_escaped(&format!("{size} {size}"));
    html.push_markup("\" width=\"240\" height=\"240\" role=\"img\" aria-label=\"QR\">");
    html.push_markup("<path fill=\"#fff\" d=\"");
    html.push_escaped(&format!("M0 0h{size}v{size}H0z"));
    html.push_markup("\"></path><path fill=\"#000\" d=\"");
    html.push_escaped(&dark(&code));
    html.push_markup("\"></path></svg>");
    html
}

/// Draws runs of dark modules, a rectangle each.
fn dark(code: &QRCode) -> String {
    let mut path = String::new();
    for y in 0..code.size {
        let (row, mut x) = (&code[y], 0);
        while x < row.len() {
            let run = row[x..].iter().take_while(|one| one.value()).count();
            if run > 0 {
                let (left, top) = (x + QUIET, y + QUIET);
                write!(path, "M{left} {top}h{run}v1h-{run}z").expect("a string takes every text");
            }
            x += run.max(1);
        }
    }
    path
}
