//! The records as data for other programs: open standards beside the site's own tables.
//!
//! A file of data is made on its own, of the site alone; what several of them say the same way is
//! in [`file`], [`values`] and [`person`].

pub mod catalog;
pub mod file;
pub mod oparl;
pub mod person;
pub mod popolo;
pub mod values;

use crate::base::job::Wanted;
use crate::base::language::Language;
use crate::site::Site;

/// Returns every file of data.
pub fn plan<'a>(site: &'a Site<'a>, languages: &'a [Language]) -> Vec<Wanted<'a>> {
    let mut wanted = Vec::new();
    oparl::plan(site, languages, &mut wanted);
    popolo::plan(site, &mut wanted);
    catalog::plan(site, languages, &mut wanted);
    wanted
}
