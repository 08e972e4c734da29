//! The parts of a spreadsheet's file around its rows.

use std::fmt::Write;

use super::cell::escaped;
use super::names::names;
use super::{About, Sheet};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// What the vocabularies of the cells and of the package's parts are called.
const CELLS: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What kind of part is a workbook, a sheet, …: before and after the word for it.
const KIND: [&str; 2] = ["application/vnd.openxmlformats-officedocument.spreadsheetml.", "+xml"];

/// The looks of cells, in the order of [`super::cell::Look`]. The first two fills have to be these.
const STYLES: &str = r##"<numFmts count="2">
<numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>
<numFmt numFmtId="165" formatCode="#,##0.00######"/>
</numFmts>
<fonts count="2">
<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>
<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>
</fonts>
<fills count="2">
<fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="gray125"/></fill>
</fills>
<borders count="2">
<border><left/><right/><top/><bottom/><diagonal/></border>
<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border>
</borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
"##;

/// Each look's number format, font, border and wrapping.
const LOOKS: [[u8; 4]; 6] =
    [[0, 1, 1, 1], [0, 1, 0, 1], [0, 0, 0, 1], [164, 0, 0, 0], [3, 0, 0, 0], [165, 0, 0, 0]];

/// Returns the parts that say what the file is and what is in it, by their names in the ZIP.
pub(super) fn before_sheets(about: &About, sheets: &[Sheet<'_>]) -> [(&'static str, String); 6] {
    [
        ("[Content_Types].xml", content_types(sheets.len())),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", properties(about)),
        ("xl/workbook.xml", workbook(sheets)),
        ("xl/_rels/workbook.xml.rels", workbook_relations(sheets.len())),
        ("xl/styles.xml", styles()),
    ]
}

/// Returns a sheet's part up to its first row.
pub(super) fn before_rows(sheet: &Sheet<'_>, view: &str) -> String {
    let range = sheet.range();
    let mut xml = format!(
        "{DECLARATION}<worksheet xmlns=\"{CELLS}\"><dimension ref=\"{range}\"/>\
         <sheetViews><sheetView {view}>"
    );
    if !sheet.heads.is_empty() {
        xml.push_str(
            "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>\
             <selection pane=\"bottomLeft\"/>",
        );
    }
    xml.push_str("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    for (width, at) in sheet.widths.iter().zip(1..) {
        // Beside the letters is what Excel leaves free around them, 5 of a letter's 7 pixels.
        write_to(
            &mut xml,
            format_args!(
                "<col min=\"{at}\" max=\"{at}\" width=\"{width}.7109375\" customWidth=\"1\"/>"
            ),
        );
    }
    xml.push_str("</cols><sheetData>");
    xml
}

/// Returns the part of the texts that cells share.
pub(super) fn shared_texts(items: &str) -> String {
    format!("{DECLARATION}<sst xmlns=\"{CELLS}\">{items}</sst>")
}

fn content_types(sheets: usize) -> String {
    let [before, after] = KIND;
    let mut xml = format!(
        "{DECLARATION}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"{before}sheet.main{after}\"/>\
         <Override PartName=\"/xl/styles.xml\" ContentType=\"{before}styles{after}\"/>\
         <Override PartName=\"/xl/sharedStrings.xml\" \
         ContentType=\"{before}sharedStrings{after}\"/>"
    );
    for number in 1..=sheets {
        write_to(
            &mut xml,
            format_args!(
                "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" \
                 ContentType=\"{before}worksheet{after}\"/>"
            ),
        );
    }
    xml + "</Types>"
}

fn package_relations() -> String {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    let main = format!("{OFFICE}/officeDocument");
    relations([(main, "xl/workbook.xml".to_owned()), (core, "docProps/core.xml".to_owned())])
}

/// Returns what belongs to the workbook: its sheets, then what they share.
fn workbook_relations(sheets: usize) -> String {
    let sheet = |number| (format!("{OFFICE}/worksheet"), format!("worksheets/sheet{number}.xml"));
    let styles = (format!("{OFFICE}/styles"), "styles.xml".to_owned());
    let texts = (format!("{OFFICE}/sharedStrings"), "sharedStrings.xml".to_owned());
    relations((1..=sheets).map(sheet).chain([styles, texts]))
}

/// Returns relations: their types and targets, numbered from `rId1`.
fn relations(relations: impl IntoIterator<Item = (String, String)>) -> String {
    let mut xml = format!("{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for ((kind, target), number) in relations.into_iter().zip(1_usize..) {
        write_to(
            &mut xml,
            format_args!("<Relationship Id=\"rId{number}\" Type=\"{kind}\" Target=\"{target}\"/>"),
        );
    }
    xml + "</Relationships>"
}

fn properties(about: &About) -> String {
    let [title, creator, description] =
        [&about.title, &about.creator, &about.description].map(|text| escaped(text));
    let time = format!("xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z", about.created);
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>\
         <dc:description>{description}</dc:description>\
         <cp:lastModifiedBy>{creator}</cp:lastModifiedBy>\
         <dcterms:created {time}</dcterms:created><dcterms:modified {time}</dcterms:modified>\
         </cp:coreProperties>"
    )
}

/// Returns the list of sheets. What a sheet filters has a name of its own, by which Excel knows it.
fn workbook(sheets: &[Sheet<'_>]) -> String {
    let names = names(sheets.iter().map(|sheet| &*sheet.name));
    let (mut listed, mut filters) = (String::new(), String::new());
    for (at, (sheet, name)) in sheets.iter().zip(&names).enumerate() {
        let number = at + 1;
        write_to(
            &mut listed,
            format_args!(
                "<sheet name=\"{}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>",
                escaped(name)
            ),
        );
        let Some(range) = sheet.filter() else { continue };
        let quoted = name.replace('\'', "''");
        let (first, last) = range.split_once(':').expect("a range has two ends");
        write_to(
            &mut filters,
            format_args!(
                "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{at}\" hidden=\"1\">\
                 {}!{}:{}</definedName>",
                escaped(&format!("'{quoted}'")),
                fixed(first),
                fixed(last)
            ),
        );
    }
    if !filters.is_empty() {
        filters = format!("<definedNames>{filters}</definedNames>");
    }
    format!(
        "{DECLARATION}<workbook xmlns=\"{CELLS}\" xmlns:r=\"{OFFICE}\"><workbookPr/>\
         <bookViews><workbookView/></bookViews><sheets>{listed}</sheets>{filters}</workbook>"
    )
}

/// Returns a cell's place so that it doesn't move when it is copied: `$A$1`.
fn fixed(place: &str) -> String {
    let digits = place.find(|one: char| one.is_ascii_digit()).expect("a place ends in its line");
    format!("${}${}", &place[..digits], &place[digits..])
}

fn styles() -> String {
    let mut xml = format!(
        "{DECLARATION}<styleSheet xmlns=\"{CELLS}\">{STYLES}<cellXfs count=\"{}\">\
         <xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
        LOOKS.len() + 1
    );
    for [format, font, border, wrap] in LOOKS {
        write_to(
            &mut xml,
            format_args!(
                "<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"0\" borderId=\"{border}\" \
                 xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" \
                 applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"{wrap}\"/></xf>"
            ),
        );
    }
    let normal = "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>";
    xml + "</cellXfs>" + normal + "</cellStyles></styleSheet>"
}

fn write_to(xml: &mut String, what: std::fmt::Arguments<'_>) {
    xml.write_fmt(what).expect("memory takes it");
}
