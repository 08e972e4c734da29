//! The lines of a Word document's text: paragraphs with their labels, rows of tables.

use super::numbering::Label;

/// How far an inner list and the second line of an item stand in.
const STEP: &str = "    ";

/// A break within a paragraph.
pub(super) const LINE_BREAK: char = '\n';
/// A page's or a column's end within a paragraph.
pub(super) const PAGE_BREAK: char = '\u{c}';

/// A line of the text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) text: String,
    /// The line is the label of a paragraph without text.
    is_label: bool,
}

impl Line {
    fn new(text: &str) -> Line {
        Line { text: text.trim_end_matches(' ').to_owned(), is_label: false }
    }
}

/// Gives the lines of a paragraph, of which there is at least one.
pub(super) fn paragraph(text: &str, label: Option<&Label>) -> Vec<Line> {
    let before = label.map(|label| format!("{}{}", STEP.repeat(label.depth), label.text));
    let Some(before) = before else { return plain(text) };
    if text.trim_matches([' ', LINE_BREAK, PAGE_BREAK]).is_empty() {
        return vec![Line { text: before, is_label: true }];
    }
    let after = format!("{}{STEP}", " ".repeat(before.len() - before.trim_start().len()));
    let mut lines = Vec::new();
    let mut start = format!("{before} ");
    for line in plain(text) {
        let text = line.text.trim_start_matches(' ');
        // An empty line, such as a page's end, has nothing to stand in front of.
        if text.is_empty() {
            lines.push(Line::default());
            continue;
        }
        lines.push(Line::new(&format!("{start}{text}")));
        start.clone_from(&after);
    }
    lines
}

/// Gives the lines of a paragraph without a label. A page's end gives an empty line; at the
/// paragraph's own end it adds nothing to a paragraph that is empty anyway.
fn plain(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    for (number, page) in text.split(PAGE_BREAK).enumerate() {
        if number > 0 {
            lines.push(Line::default());
        }
        if !page.is_empty() {
            lines.extend(page.split(LINE_BREAK).map(Line::new));
        }
    }
    if lines.is_empty() {
        lines.push(Line::default());
    }
    lines
}

/// Gives the lines of a table's row: one with all cells, if each has one line and there are two or
/// more with text; otherwise those of its cells.
pub(super) fn row(cells: Vec<Vec<Line>>) -> Vec<Line> {
    let cells = labelled(cells);
    let full = cells.iter().filter(|lines| lines.iter().any(|line| !line.text.is_empty())).count();
    if full == 0 {
        return vec![Line::default()];
    }
    if full > 1 && cells.iter().all(|lines| lines.len() <= 1) {
        let texts = cells.iter().map(|lines| lines.first().map_or("", |line| line.text.trim()));
        return vec![Line::new(texts.collect::<Vec<_>>().join(" | ").trim())];
    }
    let has_text = |lines: &Vec<Line>| lines.iter().any(|line| !line.text.is_empty());
    cells.into_iter().filter(has_text).flatten().collect()
}

/// Puts labels that have a cell for themselves in front of the next cell's text.
fn labelled(cells: Vec<Vec<Line>>) -> Vec<Vec<Line>> {
    let mut joined: Vec<Vec<Line>> = Vec::new();
    for mut cell in cells {
        let waits =
            joined.last().is_some_and(|lines| matches!(&lines[..], [line] if line.is_label));
        let first =
            cell.first_mut().filter(|line| waits && !line.is_label && !line.text.is_empty());
        if let (Some(first), Some(label)) = (first, joined.last().and_then(|lines| lines.first())) {
            first.text = format!("{} {}", label.text, first.text.trim_start());
            joined.pop();
        }
        joined.push(cell);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(lines: &[Line]) -> Vec<&str> {
        lines.iter().map(|line| line.text.as_str()).collect()
    }

    #[test]
    fn breaks_make_lines() {
        let table: [(&str, &[&str]); 9] = [
            ("", &[""]),
            ("a", &["a"]),
            ("a \nb", &["a", "b"]),
            ("a\n\nb", &["a", "", "b"]),
            ("a\n", &["a", ""]),
            ("\u{c}", &[""]),
            ("\u{c}b", &["", "b"]),
            ("a\u{c}", &["a", ""]),
            ("a\u{c}b", &["a", "", "b"]),
        ];
        for (text, lines) in table {
            assert_eq!(texts(&paragraph(text, None)), lines, "{text:?}");
        }
    }

    #[test]
    fn a_label_stands_before_the_first_text() {
        let label = Label { text: "1.".to_owned(), depth: 1 };
        let table: [(&str, &[&str]); 5] = [
            ("a", &["    1. a"]),
            ("  a", &["    1. a"]),
            ("a\nb", &["    1. a", "        b"]),
            ("\u{c}a", &["", "    1. a"]),
            (" ", &["    1."]),
        ];
        for (text, lines) in table {
            assert_eq!(texts(&paragraph(text, Some(&label))), lines, "{text:?}");
        }
    }

    #[test]
    fn a_row_is_a_line_if_its_cells_are() {
        let label = Label { text: "1.".to_owned(), depth: 0 };
        let cell = |text: &str| paragraph(text, None);
        let number = || paragraph("", Some(&label));
        let table = [
            (vec![cell("a"), cell("b")], vec!["a | b"]),
            (vec![cell("a"), cell(""), cell("c")], vec!["a |  | c"]),
            (vec![cell("a"), cell("b\nc")], vec!["a", "b", "c"]),
            (vec![cell("a\nb"), cell("")], vec!["a", "b"]),
            (vec![cell(""), cell("")], vec![""]),
            (vec![], vec![""]),
            (vec![number(), cell("b"), cell("c")], vec!["1. b | c"]),
            (vec![number(), cell("b\nc")], vec!["1. b", "c"]),
            (vec![number(), cell("")], vec!["1."]),
        ];
        for (cells, lines) in table {
            let name = format!("{cells:?}");
            assert_eq!(texts(&row(cells)), lines, "{name}");
        }
    }
}
