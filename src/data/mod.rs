//! The records as data: tables for programs and spreadsheets, and the open standards.
//!
//! A file of data is made on its own, of the site alone. What a table's columns are is told in
//! [`crate::site::columns`]; what several standards say the same way is in [`file`], [`values`] and
//! [`person`].

pub mod catalog;
pub mod file;
pub mod oparl;
pub mod person;
pub mod popolo;
pub mod tables;
pub mod values;

use crate::base::job::Wanted;
use crate::base::language::Language;
use crate::site::Site;

/// Returns every file of data; one language for each of the site's.
pub fn plan<'a>(site: &'a Site<'a>, languages: &'a [Language]) -> Vec<Wanted<'a>> {
    let mut wanted = tables::plan(site, languages);
    oparl::plan(site, languages, &mut wanted);
    popolo::plan(site, &mut wanted);
    catalog::plan(site, languages, &mut wanted);
    wanted
}
