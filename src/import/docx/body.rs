//! Walks through the body of a Word document and gathers its lines.
//!
//! Elements that aren't known are looked into: a paragraph may lie in a content control, a link, a
//! change, or something that Word will have next year. What must not show is named in
//! [`LEFT_OUT`].

use super::line::{self, Line};
use super::numbering::{Counters, Numbering};
use super::paragraph::{End, Paragraph, Spaces};
use super::xml::Xml;
use super::{DocxProblem, LARGEST_UNPACKED};

/// Elements whose text doesn't show: deleted text, codes of fields, properties, and the reading
/// aids of East Asian scripts.
const LEFT_OUT: [&str; 14] = [
    "del", "delText", "moveFrom", "instrText", "delInstrText", "sectPr", "sdtPr", "sdtEndPr",
    "tblPr", "tblGrid", "tblPrEx", "tcPr", "ctrlPr", "rt",
];

/// Gives the text of a document's main part.
pub(super) fn text(xml: &str, numbering: &Numbering) -> Result<String, DocxProblem> {
    let mut body = Body {
        xml: Xml::new(xml),
        counters: Counters::new(numbering),
        spaces: Spaces::Trimmed,
        carried: String::new(),
        left: LARGEST_UNPACKED,
    };
    let lines = body.document()?;
    Ok(lines.into_iter().flat_map(|line| [line.text, "\n".to_owned()]).collect())
}

struct Body<'a> {
    xml: Xml<'a>,
    counters: Counters<'a>,
    spaces: Spaces,
    /// The text of a paragraph whose end is open: the next one begins with it.
    carried: String,
    /// How many bytes the text may still have.
    left: usize,
}

impl Body<'_> {
    fn document(&mut self) -> Result<Vec<Line>, DocxProblem> {
        let root = self.xml.child()?.filter(|root| root.name() == "document");
        let root = root.ok_or(DocxProblem::NotWord)?;
        self.spaces = Spaces::Trimmed.inside(&root);
        let mut lines = Vec::new();
        self.story(&mut lines)?;
        // What follows the root must be well-formed too.
        self.xml.child()?;
        Ok(lines)
    }

    /// Reads a body, a cell or a text box, to its end.
    fn story(&mut self, lines: &mut Vec<Line>) -> Result<(), DocxProblem> {
        self.blocks(lines)?;
        let rest = std::mem::take(&mut self.carried);
        if rest.is_empty() { Ok(()) } else { self.push(line::paragraph(&rest, None), lines) }
    }

    fn blocks(&mut self, lines: &mut Vec<Line>) -> Result<(), DocxProblem> {
        while let Some(tag) = self.xml.child()? {
            match tag.name() {
                "p" => self.paragraph(lines)?,
                "tbl" => self.table(lines)?,
                "AlternateContent" => self.first_choice(|body| body.blocks(lines))?,
                name if LEFT_OUT.contains(&name) => self.xml.skip()?,
                _ => self.blocks(lines)?,
            }
        }
        Ok(())
    }

    /// Reads the first of several versions of the same content; the others are for old programs.
    fn first_choice(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<(), DocxProblem>,
    ) -> Result<(), DocxProblem> {
        if self.xml.child()?.is_none() {
            return Ok(());
        }
        read(self)?;
        self.xml.skip()
    }

    fn paragraph(&mut self, lines: &mut Vec<Line>) -> Result<(), DocxProblem> {
        let mut paragraph = Paragraph::after(std::mem::take(&mut self.carried));
        self.inline(&mut paragraph)?;
        let Paragraph { text, style, place, end, boxes, .. } = paragraph;
        match end {
            End::Open => self.carried = text,
            End::Hidden if text.trim().is_empty() => {}
            End::Section if text.trim().is_empty() => {
                self.push(line::paragraph("", None), lines)?;
            }
            End::Hidden | End::Section | End::Kept => {
                let label = self.counters.label(style.as_deref(), place);
                self.push(line::paragraph(&text, label.as_ref()), lines)?;
            }
        }
        lines.extend(boxes);
        Ok(())
    }

    fn push(&mut self, new: Vec<Line>, lines: &mut Vec<Line>) -> Result<(), DocxProblem> {
        let size: usize = new.iter().map(|line| line.text.len() + 1).sum();
        self.left = self.left.checked_sub(size).ok_or(DocxProblem::TooLarge)?;
        lines.extend(new);
        Ok(())
    }

    /// Reads what a paragraph, or an element in it, holds.
    fn inline(&mut self, paragraph: &mut Paragraph) -> Result<(), DocxProblem> {
        while let Some(tag) = self.xml.child()? {
            match tag.name() {
                "r" => {
                    self.inline(paragraph)?;
                    paragraph.is_hidden = false;
                }
                "rPr" => paragraph.is_hidden = self.xml.has_on("vanish")?,
                "pPr" => paragraph.read_properties(&mut self.xml)?,
                "t" => paragraph.read_text(self.spaces.inside(&tag), &mut self.xml)?,
                "txbxContent" => self.story(&mut paragraph.boxes)?,
                "p" => self.paragraph(&mut paragraph.boxes)?,
                "tbl" => self.table(&mut paragraph.boxes)?,
                "AlternateContent" => self.first_choice(|body| body.inline(paragraph))?,
                name if LEFT_OUT.contains(&name) => self.xml.skip()?,
                _ => {
                    paragraph.add_sign(&tag);
                    self.inline(paragraph)?;
                }
            }
        }
        Ok(())
    }

    fn table(&mut self, lines: &mut Vec<Line>) -> Result<(), DocxProblem> {
        while let Some(tag) = self.xml.child()? {
            match tag.name() {
                "tr" => self.row(lines)?,
                name if LEFT_OUT.contains(&name) => self.xml.skip()?,
                _ => self.table(lines)?,
            }
        }
        Ok(())
    }

    fn row(&mut self, lines: &mut Vec<Line>) -> Result<(), DocxProblem> {
        let mut cells = Vec::new();
        let is_deleted = self.cells(&mut cells)?;
        if !is_deleted {
            lines.extend(line::row(cells));
        }
        Ok(())
    }

    /// Reads the cells of a row and tells whether a tracked change deletes the row.
    fn cells(&mut self, cells: &mut Vec<Vec<Line>>) -> Result<bool, DocxProblem> {
        let mut is_deleted = false;
        while let Some(tag) = self.xml.child()? {
            match tag.name() {
                "tc" => {
                    let mut cell = Vec::new();
                    self.story(&mut cell)?;
                    cells.push(cell);
                }
                "trPr" => is_deleted |= self.xml.has_on("del")?,
                name if LEFT_OUT.contains(&name) => self.xml.skip()?,
                _ => is_deleted |= self.cells(cells)?,
            }
        }
        Ok(is_deleted)
    }
}

#[cfg(test)]
mod tests {
    use super::super::styles::Styles;
    use super::*;

    fn shown(body: &str) -> Result<String, DocxProblem> {
        let xml = format!("<w:document><w:body>{body}</w:body></w:document>");
        text(&xml, &Numbering::default())
    }

    #[test]
    fn what_shows_is_read_and_nothing_else() {
        let table = [
            ("<w:p/>", "\n"),
            ("<w:p><w:r><w:t>أ</w:t></w:r><w:r><w:t>ب</w:t></w:r></w:p>", "أب\n"),
            ("<p><r><t> a </t><t xml:space='preserve'> b </t><t>c</t></r></p>", "a b c\n"),
            ("<p><r><t>a</t><tab/><t>b</t><br/><t>c</t><cr/></r></p>", "a b\nc\n\n"),
            ("<p><r><t>a</t><br type='page'/></r></p><p/>", "a\n\n\n"),
            ("<p><pPr><tabs><tab/></tabs></pPr><r><t>a\tb&#10;c&#7;</t></r></p>", "a b c\n"),
            ("<p><r><t>a</t><noBreakHyphen/><t>b</t><softHyphen/><t>c</t></r></p>", "a-bc\n"),
            (
                "<p><r><sym char='F0B7' font='Symbol'/><sym char='00D8' font='Arial'/></r></p>",
                "Ø\n",
            ),
            ("<p><ins><r><t>a</t></r></ins><del><r><delText>b</delText></r></del></p>", "a\n"),
            ("<p><moveFrom><r><t>a</t></r></moveFrom><moveTo><r><t>b</t></r></moveTo></p>", "b\n"),
            (
                "<p><hyperlink><r><t>a</t></r></hyperlink><smartTag><r><t>b</t></r></smartTag></p>",
                "ab\n",
            ),
            (
                "<p><r><instrText>PAGE</instrText></r><fldSimple><r><t>7</t></r></fldSimple></p>",
                "7\n",
            ),
            ("<sdt><sdtPr><rPr><vanish/></rPr></sdtPr><x><p><r><t>a</t></r></p></x></sdt>", "a\n"),
            ("<p><r><rPr><vanish/></rPr><t>a</t></r><r><t>b</t></r></p>", "b\n"),
            ("<p><r><rPr><vanish val='0'/></rPr><t>a</t></r></p>", "a\n"),
        ];
        for (body, text) in table {
            assert_eq!(shown(body).as_deref(), Ok(text), "{body}");
        }
    }

    #[test]
    fn a_paragraph_may_have_no_end() {
        let table = [
            ("<p><pPr><rPr><del/></rPr></pPr><r><t>a</t></r></p><p><r><t>b</t></r></p>", "ab\n"),
            ("<p><pPr><rPr><del/></rPr></pPr><del/></p><p><r><t>b</t></r></p>", "b\n"),
            ("<p><pPr><rPr><del/></rPr></pPr><r><t>a</t></r></p>", "a\n"),
            ("<p><pPr><rPr><vanish/></rPr></pPr></p><p><r><t>b</t></r></p>", "b\n"),
            ("<p><pPr><rPr><vanish/></rPr></pPr><r><t>a</t></r></p><p/>", "a\n\n"),
            (
                "<p><pPr><framePr dropCap='drop'/></pPr><r><t>a</t></r></p><p><r><t>b</t></r></p>",
                "ab\n",
            ),
            ("<p><pPr><pPrChange><pPr><rPr><del/></rPr></pPr></pPrChange></pPr></p><p/>", "\n\n"),
        ];
        for (body, text) in table {
            assert_eq!(shown(body).as_deref(), Ok(text), "{body}");
        }
    }

    #[test]
    fn an_item_that_only_ends_a_section_is_none() {
        let lists = "<numbering><abstractNum abstractNumId='1'><lvl ilvl='0'><start val='1'/>\
            <lvlText val='%1.'/></lvl></abstractNum><num numId='1'><abstractNumId val='1'/></num>\
            </numbering>";
        let numbering = Numbering::read(lists, Styles::default());
        let item = |more: &str| format!("<p><pPr><numPr><numId val='1'/></numPr>{more}</pPr></p>");
        let body = [item(""), item("<sectPr/>"), item("<rPr><del/></rPr>"), item("")].concat();
        let xml = format!("<document><body>{body}</body></document>");
        let shown = numbering.and_then(|numbering| text(&xml, &numbering));
        assert_eq!(shown.as_deref(), Ok("1.\n\n2.\n"));
    }

    #[test]
    fn a_text_box_is_read_once_after_its_paragraph() {
        let text = |text: &str| format!("<p><r><t>{text}</t></r></p>");
        let body = format!(
            "<p><r><AlternateContent>\
             <Choice><drawing><txbxContent>{}</txbxContent></drawing></Choice>\
             <Fallback><pict><txbxContent>{}</txbxContent></pict></Fallback></AlternateContent></r>\
             <r><t>text</t></r></p>{}",
            text("box"),
            text("box again"),
            text("next")
        );
        assert_eq!(shown(&body).as_deref(), Ok("text\nbox\nnext\n"));
        assert_eq!(shown("<AlternateContent/><p/>").as_deref(), Ok("\n"));
    }

    #[test]
    fn tables_are_read_row_by_row() {
        let cell = |text: &str| format!("<tc><tcPr/><p><r><t>{text}</t></r></p></tc>");
        let row =
            format!("<tr>{}<sdt><sdtContent>{}</sdtContent></sdt></tr>", cell("a"), cell("b"));
        let deleted = format!("<tr><trPr><del/></trPr>{}{}</tr>", cell("c"), cell("d"));
        let table = format!("<tbl><tblPr/><tblGrid/>{row}{deleted}</tbl>");
        assert_eq!(shown(&table).as_deref(), Ok("a | b\n"));
        let outer = format!("<tbl><tr><tc>{table}<p/></tc></tr></tbl>");
        assert_eq!(shown(&outer).as_deref(), Ok("a | b\n\n"));
    }

    #[test]
    fn another_kind_of_document_is_no_text() {
        let workbook = text("<workbook><p/></workbook>", &Numbering::default());
        assert_eq!(workbook, Err(DocxProblem::NotWord));
        assert_eq!(text("", &Numbering::default()), Err(DocxProblem::NotWord));
    }
}
