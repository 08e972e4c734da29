//! The shapes beside words: what became of a record is told without colour too, as on its page.

/// What is drawn beside or around a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Nothing.
    None,
    /// A frame around the word: a flag.
    Frame,
    /// A dotted ring: nobody has said.
    Dotted,
    /// An empty ring: not begun.
    Ring,
    /// A ring with a filled half: begun.
    Half,
    /// Two rings: a standing commitment.
    Rings,
    /// A box, filled in part.
    Part,
    /// A tick.
    Tick,
    /// Two bars: paused.
    Bars,
    /// A cross.
    Cross,
    /// An arrow ahead: something else took its place.
    Arrow,
    /// A dash: nothing to follow up.
    Dash,
    /// A triangle with a stroke: mind what is left out.
    Warning,
    /// A clock: true at its time.
    Clock,
}

/// The colour of a word and its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// That of the text.
    Plain,
    /// Done.
    Good,
    /// Late, or unfounded.
    Bad,
    /// Soon late, or misleading.
    Warn,
}

impl Shape {
    /// Tells whether it shows the way that lines run, as an arrow ahead does.
    pub(super) fn is_directed(self) -> bool {
        matches!(self, Shape::Arrow | Shape::Half)
    }

    /// Returns it as SVG in a square of 16 × 16, in the colour `tone`. `Frame` is drawn where the
    /// word's width is known.
    pub(super) fn svg(self, tone: &str) -> String {
        let line = |marks: &str| {
            format!("<g fill=\"none\" stroke=\"{tone}\" stroke-width=\"2.4\">{marks}</g>")
        };
        let path = |path: &str| format!("<path fill=\"{tone}\" d=\"{path}\"/>");
        let ring = "<circle cx=\"8\" cy=\"8\" r=\"6.8\"/>";
        match self {
            Shape::None | Shape::Frame => String::new(),
            Shape::Dotted => line(
                &ring.replace("/>", " stroke-dasharray=\"0.1 4.17\" stroke-linecap=\"round\"/>"),
            ),
            Shape::Ring => line(ring),
            Shape::Half => line(ring) + &path("M8 1.2a6.8 6.8 0 0 0 0 13.6z"),
            Shape::Rings => line(&format!("{ring}<circle cx=\"8\" cy=\"8\" r=\"2.6\"/>")),
            Shape::Part => line("<path d=\"M1.2 1.2h13.6v13.6H1.2z\"/>") + &path("M0 8h16v8H0z"),
            Shape::Tick => path("M0 8L2.4 5.6 5.6 10.4 13.6 1.6 16 5.6 5.6 16z"),
            Shape::Bars => path("M2 0h4v16H2zM10 0h4v16h-4z"),
            Shape::Cross => path(
                "M1.6 0L8 6.4 14.4 0 16 1.6 9.6 8 16 14.4 14.4 16 8 9.6 1.6 16 0 14.4 6.4 8 0 1.6z",
            ),
            Shape::Arrow => path("M0 5.6H8V0L16 8 8 16V10.4H0z"),
            Shape::Dash => path("M0 6.4h16v3.2H0z"),
            Shape::Warning => {
                line("<path stroke-linejoin=\"round\" d=\"M8 1.6L15 14.6H1z\"/>")
                    + &path("M7 5.8h2v4.6H7zM7 11.4h2v2H7z")
            }
            Shape::Clock => line(&format!("{ring}<path d=\"M8 3.6V8l3 2\"/>")),
        }
    }
}
