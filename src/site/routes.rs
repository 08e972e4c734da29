//! Where each page is, below a language's folder.

use crate::model::Model;
use crate::site::{Facet, PageKind, Ref, Site, paging};

/// The first page.
pub const HOME: &str = "index.html";
/// The councils.
pub const COUNCILS: &str = "councils/index.html";
/// All resolutions.
pub const RESOLUTIONS: &str = "resolutions/index.html";
/// What each word means.
pub const ABOUT: &str = "about.html";

/// Returns the path of a council's page.
pub fn council(model: &Model, council: usize) -> String {
    format!("councils/{}/index.html", model.councils[council].id)
}

/// Returns the path of a meeting's page.
pub fn meeting(model: &Model, meeting: usize) -> String {
    let meeting = &model.meetings[meeting];
    format!("councils/{}/{}.html", meeting.council, meeting.id)
}

/// Returns the path of a resolution's page.
pub fn resolution(model: &Model, at: Ref) -> String {
    let meeting = &model.meetings[at.meeting];
    let resolution = &meeting.resolutions[at.position];
    format!("councils/{}/{}/{}.html", meeting.council, meeting.id, resolution.id)
}

/// Returns the path of the newest page of a list, without its ending.
pub fn list_stem(model: &Model, facet: Facet) -> String {
    use crate::model::words::Word;
    match facet {
        Facet::All => "resolutions/index".to_owned(),
        Facet::Sector(sector) => format!("resolutions/sector/{}", model.sectors[sector].id),
        Facet::Status(status) => format!("resolutions/status/{}", status.word()),
        Facet::Year(year) => format!("resolutions/year/{year}"),
    }
}

/// Returns the path of the newest page of a list.
pub fn list(model: &Model, facet: Facet) -> String {
    format!("{}.html", list_stem(model, facet))
}

/// Returns the path of a page.
pub fn page(site: &Site<'_>, kind: PageKind) -> String {
    let model = site.model;
    match kind {
        PageKind::Home { part } => paging::name_from_first("index", part),
        PageKind::Councils { part } => paging::name_from_first("councils/index", part),
        PageKind::Council { council, part } => {
            let stem = format!("councils/{}/index", model.councils[council].id);
            paging::name_from_oldest(&stem, part, site.councils[council].parts.len())
        }
        PageKind::Meeting { meeting, part } => {
            let meeting = &model.meetings[meeting];
            let stem = format!("councils/{}/{}", meeting.council, meeting.id);
            paging::name_from_first(&stem, part)
        }
        PageKind::Resolution(at) => resolution(model, at),
        PageKind::List { list, part } => {
            let list = &site.lists[list];
            paging::name_from_oldest(&list_stem(model, list.facet), part, list.parts.len())
        }
        PageKind::About => ABOUT.to_owned(),
    }
}

/// Returns the path of an attachment below the site's root, its folder given by the record.
pub fn attachment(folder: &str, path: &str) -> String {
    format!("files/{folder}/{path}")
}
