//! The texts that many cells have: each is written once, and the cells tell which it is.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::cell::push_text;

/// The shared texts of a file, in the order in which cells asked for them.
#[derive(Default)]
pub(super) struct Shared<'a> {
    positions: BTreeMap<Cow<'a, str>, usize>,
    xml: String,
}

impl<'a> Shared<'a> {
    /// Returns the position of a text.
    pub(super) fn position(&mut self, text: Cow<'a, str>) -> usize {
        if let Some(position) = self.positions.get(&text) {
            return *position;
        }
        self.xml.push_str("<si>");
        push_text(&text, &mut self.xml);
        self.xml.push_str("</si>");
        let position = self.positions.len();
        self.positions.insert(text, position);
        position
    }

    /// Returns the XML of all texts.
    pub(super) fn finish(self) -> String {
        self.xml
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_written_once() {
        let mut shared = Shared::default();
        let positions = ["نعم", "a < b", "نعم"].map(|text| shared.position(text.into()));
        assert_eq!(positions, [0, 1, 0]);
        assert_eq!(shared.finish(), "<si><t>نعم</t></si><si><t>a &lt; b</t></si>");
    }
}
