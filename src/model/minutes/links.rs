//! Links and images in minutes.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::model::link::{Destination, Target};
use crate::model::minutes::Writer;
use crate::model::prose::Piece;
use crate::model::scope::FullName;

/// An image whose alternative text is being read.
pub(super) struct Image {
    alt: String,
    /// Whether it is shown; else it is a link to what it would show.
    shown: bool,
    /// How many images stand open inside its alternative text.
    nested: usize,
}

impl Writer<'_, '_, '_> {
    /// Reads the alternative text of an image: words alone, whatever they are marked as.
    pub(super) fn alternative(&mut self, event: Event<'_>) {
        let Some(image) = &mut self.image else { return };
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                image.alt.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => image.alt.push(' '),
            Event::Start(Tag::Image { .. }) => image.nested += 1,
            Event::End(TagEnd::Image) if image.nested > 0 => image.nested -= 1,
            Event::End(TagEnd::Image) => self.image_end(),
            _ => {}
        }
    }

    pub(super) fn link(&mut self, address: &CowStr<'_>, range: (usize, usize)) {
        let destination = self.destination(address, range);
        self.link_ends.push(destination.is_some());
        if let Some(destination) = destination {
            self.markup("<a href=\"");
            self.address(destination);
            self.markup("\">");
        }
    }

    pub(super) fn image_start(&mut self, address: &CowStr<'_>, range: (usize, usize)) {
        let Some(destination) = self.destination(address, range) else { return };
        // A picture from elsewhere would be a request to somebody else: it becomes a link. So does
        // what is no picture.
        let shown = matches!(&destination, Destination::Inside(Target::File(file)) if is_picture(&file.path));
        self.markup(if shown { "<img loading=\"lazy\" src=\"" } else { "<a href=\"" });
        self.address(destination);
        self.markup(if shown { "\" alt=\"" } else { "\">" });
        self.image = Some(Image { alt: String::new(), shown, nested: 0 });
    }

    pub(super) fn image_end(&mut self) {
        let Some(image) = self.image.take() else { return };
        if image.shown {
            self.escaped(&image.alt);
            self.markup("\">");
        } else {
            self.text(&image.alt);
            self.markup("</a>");
        }
    }

    pub(super) fn destination(
        &mut self,
        address: &str,
        range: (usize, usize),
    ) -> Option<Destination> {
        let found = self.origin.links.resolve(address, &self.names);
        match found {
            Ok(destination) => {
                if let Destination::Inside(Target::Resolution(council, meeting, number)) =
                    &destination
                {
                    let (council, meeting) = (council.clone(), meeting.clone());
                    let name = FullName { council, meeting, resolution: Some(number.clone()) };
                    let place = self.origin.file.at(range.0, range.1);
                    self.references.push((name, place));
                }
                Some(destination)
            }
            Err(code) => {
                self.report(code, range, address);
                None
            }
        }
    }

    pub(super) fn address(&mut self, destination: Destination) {
        match destination {
            Destination::Outside(address) => self.escaped(&address),
            Destination::Inside(target) => self.piece(Piece::Address(target)),
        }
    }
}

fn is_picture(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    ["jpg", "jpeg", "png", "webp"].contains(&ending.as_str())
}
