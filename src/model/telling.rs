//! Reports of what documents tell: they are published as they are, so somebody has to know.

use crate::base::codes;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::document::{Findings, Tell};
use crate::model::attachment::File;

/// Returns the reports of a document, at the place where its record names it.
pub fn reports(file: &File, findings: &Findings) -> Diagnostics {
    let report = |(tell, words): (Tell, String)| {
        let code = if tell == Tell::Acts { codes::DOCUMENT_ACTS } else { codes::DOCUMENT_TELLS };
        let report = Diagnostic::new(code, file.named).with("file", &file.path);
        match tell {
            Tell::Acts => report.with("words", words),
            Tell::Hidden => report.saying("document-tells-hidden"),
            _ => report.with("kind", tell.word()).with("words", words),
        }
    };
    findings.each().map(report).collect()
}
