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

/// Returns the texts of a workbook's cells, each once and on a line, in the order they were written.
pub(crate) fn texts(bytes: &[u8]) -> String {
    let shared = part(bytes, "xl/sharedStrings.xml");
    let items = shared.split("<si>").skip(1);
    let text = |item: &str| {
        let (_, rest) = item.split_once('>')?;
        Some(format!("{}\n", rest.split_once("</t>")?.0))
    };
    items.filter_map(text).collect()
}
