//! Where lines break, and how large their letters are: by measuring.

use std::ops::Range;

use crate::base::bidi::{Direction, Run, runs};
use crate::cards::font::FONT;
use crate::cards::words::Words;

/// How large the letters of a title may be, in points: the first that has room.
const SIZES: [u32; 6] = [106, 92, 74, 64, 56, 44];

/// The height of a line, in hundredths of its letters' size.
const LINE_HEIGHT: u32 = 133;

/// So many characters fill any card: what is behind them needn't be measured.
const MOST: usize = 400;

/// What stands where a text is cut.
const CUT: &str = "…";

/// A text in lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The size of its letters, in points.
    pub size: u32,
    /// Its lines, as they are read.
    pub lines: Vec<String>,
}

/// A text in words, measured.
struct Measured {
    words: Vec<(String, u64)>,
    space: u64,
    direction: Direction,
}

impl Broken {
    /// Returns the height of each line, in points.
    pub fn line_height(&self) -> u32 {
        self.size * LINE_HEIGHT / 100
    }
}

/// Breaks a title into lines for a place of this size: letters as large as have room, lines as even
/// as can be, so that no word is left alone. What has no room at all is cut, and the cut shows.
pub fn title(words: &Words, width: u32, height: u32) -> Broken {
    let text = measurable(words);
    let measured = Measured::new(&text, words.direction());
    for size in SIZES {
        let (room, most) = (FONT.room(width, size), most_lines(size, height));
        let broken = measured.greedy(room);
        let is_whole = measured.words.iter().all(|(_, width)| *width <= room);
        if is_whole && broken.len() <= most {
            let lines = measured.even(broken.len(), room);
            return Broken { size, lines: measured.texts(&lines) };
        }
    }
    let size = SIZES[SIZES.len() - 1];
    let (room, most) = (FONT.room(width, size), most_lines(size, height));
    let pieces = measured.in_pieces(room);
    let mut broken = pieces.greedy(room);
    let mut lines = match broken.len() <= most {
        true => return Broken { size, lines: pieces.texts(&pieces.even(broken.len(), room)) },
        false => pieces.texts(&broken[..most]),
    };
    broken.truncate(most);
    if let Some(last) = lines.last_mut() {
        *last = cut(last, pieces.direction, room);
    }
    Broken { size, lines }
}

/// Returns a text for a line of this width: its letters of the first size that has room, or cut.
pub(super) fn line(words: &Words, width: u32, sizes: &[u32]) -> (u32, String) {
    let text = measurable(words);
    let units = FONT.units(&text, words.direction());
    let smallest = *sizes.last().expect("a line has a size");
    match sizes.iter().find(|size| FONT.points(units, **size) <= width) {
        Some(size) => (*size, text),
        None => (smallest, cut(&text, words.direction(), FONT.room(width, smallest))),
    }
}

/// Returns a text in which no line ends inside a number: `+963 52 123 456`.
fn unbroken(text: &str, direction: Direction) -> String {
    let runs = runs(text, direction).into_iter().map(|run| match run {
        Run::Code(run) => run.replace(' ', "\u{A0}"),
        Run::Plain(run) | Run::Words(run) => run.to_owned(),
    });
    runs.collect()
}

/// Returns what is drawn of a text, as far as any card could hold it.
fn measurable(words: &Words) -> String {
    let text = words.drawn();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}{CUT}", &text[..end]),
        None => text,
    }
}

fn most_lines(size: u32, height: u32) -> usize {
    let lines = height * 100 / (size * LINE_HEIGHT);
    usize::try_from(lines).expect("few lines").max(1)
}

/// Shortens a text until it has room with the sign of the cut: by words, the last by letters.
fn cut(text: &str, direction: Direction, room: u64) -> String {
    let mut kept = text.trim_end_matches(CUT);
    loop {
        kept =
            kept.trim_end_matches(|sign: char| sign.is_whitespace() || "،,.:;؛-–(«".contains(sign));
        let shown = format!("{kept}{CUT}");
        if kept.is_empty() || FONT.units(&shown, direction) <= room {
            return shown;
        }
        let before = kept.char_indices().next_back().map_or(0, |(at, _)| at);
        kept = &kept[..kept.rfind(' ').unwrap_or(before)];
    }
}

impl Measured {
    fn new(text: &str, direction: Direction) -> Self {
        let measure = |word: &str| (word.to_owned(), FONT.units(word, direction));
        let text = unbroken(text, direction);
        let words = text.split(' ').map(measure).collect();
        Measured { words, space: FONT.units(" ", direction), direction }
    }

    /// Returns the same with words in pieces that are wider than any line.
    fn in_pieces(&self, room: u64) -> Self {
        let pieces = |(word, width): &(String, u64)| match *width <= room {
            true => vec![(word.clone(), *width)],
            false => pieces(word, self.direction, room),
        };
        let words = self.words.iter().flat_map(pieces).collect();
        Measured { words, space: self.space, direction: self.direction }
    }

    /// Fills line after line.
    fn greedy(&self, room: u64) -> Vec<Range<usize>> {
        let mut lines: Vec<Range<usize>> = Vec::new();
        let mut used = 0;
        for (at, (_, width)) in self.words.iter().enumerate() {
            match lines.last_mut() {
                Some(line) if used + self.space + width <= room => {
                    line.end = at + 1;
                    used += self.space + width;
                }
                _ => {
                    lines.push(at..at + 1);
                    used = *width;
                }
            }
        }
        lines
    }

    /// Breaks into so many lines, which there is room for: those with the least free room, squared.
    fn even(&self, count: usize, room: u64) -> Vec<Range<usize>> {
        let words = self.words.len();
        // Of the first words in so many lines: the free room, and where the last line begins.
        let mut best = vec![vec![None; words + 1]; count + 1];
        best[0][0] = Some((0_u128, 0));
        for line in 1..=count {
            for end in 1..=words {
                let mut used = 0;
                for start in (0..end).rev() {
                    used += self.words[start].1 + if start + 1 < end { self.space } else { 0 };
                    if used > room {
                        break;
                    }
                    let Some((before, _)) = best[line - 1][start] else { continue };
                    let free = before + u128::from(room - used).pow(2);
                    if best[line][end].is_none_or(|(least, _)| free < least) {
                        best[line][end] = Some((free, start));
                    }
                }
            }
        }
        let mut end = words;
        let mut lines: Vec<Range<usize>> = Vec::new();
        for line in (1..=count).rev() {
            let (_, start) = best[line][end].expect("the lines have room");
            lines.push(start..end);
            end = start;
        }
        lines.reverse();
        lines
    }

    fn texts(&self, lines: &[Range<usize>]) -> Vec<String> {
        let text = |line: &Range<usize>| {
            let words = self.words[line.clone()].iter().map(|(word, _)| word.as_str());
            words.collect::<Vec<_>>().join(" ")
        };
        lines.iter().map(text).collect()
    }
}

/// Cuts a word where a line is full.
fn pieces(word: &str, direction: Direction, room: u64) -> Vec<(String, u64)> {
    let mut pieces: Vec<(String, u64)> = Vec::new();
    for sign in word.chars() {
        let longer = pieces.last().map(|(piece, _)| format!("{piece}{sign}"));
        match longer.map(|longer| (FONT.units(&longer, direction), longer)) {
            Some((width, longer)) if width <= room => {
                *pieces.last_mut().expect("it was made longer") = (longer, width);
            }
            _ => pieces.push((sign.to_string(), FONT.units(&sign.to_string(), direction))),
        }
    }
    pieces
}
