//! What is in a workbook (XLSX): a ZIP of XML files.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// Returns a part of a workbook.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a workbook is a ZIP file");
    let mut text = String::new();
    let mut entry = archive.by_name(name).expect("a part of every workbook");
    entry.read_to_string(&mut text).expect("a part is text");
    text
}

/// Returns the texts of a workbook's cells, each once and on a line, in the order of the cells.
pub(crate) fn texts(bytes: &[u8]) -> String {
    let sheets = part(bytes, "[Content_Types].xml").matches("spreadsheetml.worksheet+xml").count();
    let shared = part(bytes, "xl/sharedStrings.xml");
    let shared: Vec<&str> = shared.split("<si>").skip(1).collect();
    let mut texts: Vec<String> = Vec::new();
    for number in 1..=sheets {
        let sheet = part(bytes, &format!("xl/worksheets/sheet{number}.xml"));
        for cell in sheet.split("<c ").skip(1) {
            let text = match cell.split_once(" t=\"s\"><v>") {
                Some((_, rest)) => {
                    let position =
                        rest.split_once('<').and_then(|(digits, _)| digits.parse::<usize>().ok());
                    text(shared[position.expect("a shared text has a position")])
                }
                None if cell.contains("<is>") => text(cell),
                None => continue,
            };
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
    }
    texts.concat()
}

/// Returns the text of a cell, all its pieces.
fn text(xml: &str) -> String {
    let pieces = xml.split("</t>").filter_map(|piece| piece.rsplit_once("<t"));
    let pieces = pieces.filter_map(|(_, rest)| rest.split_once('>')).map(|(_, text)| text);
    pieces.collect::<String>() + "\n"
}
