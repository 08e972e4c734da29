//! Where each page is, below a language's folder.

use crate::base::ids::Id;
use crate::base::photo::{Encoding, Size};
use crate::model::Model;
use crate::model::meeting::Meeting;
use crate::model::picture::Picture;
use crate::model::words::Word;
use crate::site::{Facet, PageKind, Ref, Site, clarifications, paging};

/// The first page.
pub const HOME: &str = "index.html";
/// The councils.
pub const COUNCILS: &str = "councils/index.html";
/// All resolutions.
pub const RESOLUTIONS: &str = "resolutions/index.html";
/// What each word means.
pub const ABOUT: &str = "about.html";
/// All clarifications.
pub const CLARIFICATIONS: &str = "clarifications/index.html";
/// What was corrected.
pub const CORRECTIONS: &str = "corrections.html";
/// The records as data, and what each column means.
pub const DATA: &str = "data.html";
/// What keeps pages for reading without a connection, at the site's root.
pub const WORKER: &str = "sw.js";
/// What the site is when it is put among a telephone's programs: at the root, and of each language.
pub const WEB_APP: &str = "app.webmanifest";
/// Where the records are searched.
pub const SEARCH: &str = "search.html";
/// The folder of the index below the site's root, and of what results show below a language's.
pub const SEARCH_FOLDER: &str = "search";
/// The folder of the data, below the site's root.
pub const DATA_FOLDER: &str = "data";
/// Where OParl's clients begin, below the site's root.
pub const OPARL: &str = "data/oparl/system.json";
/// The councils and their members as Popolo, below the site's root.
pub const POPOLO: &str = "data/popolo.json";
/// What data there are (DCAT), below the site's root.
pub const CATALOG: &str = "data/catalog.json";
/// What is new in all records.
pub const FEED: &str = "feed.xml";
/// What is new in clarifications.
pub const CLARIFICATIONS_FEED: &str = "clarifications/feed.xml";
/// What was corrected, as it is corrected.
pub const CORRECTIONS_FEED: &str = "corrections/feed.xml";
/// All meetings that have a day, below the site's root.
pub const MEETINGS_CALENDAR: &str = "meetings.ics";
/// The deadlines that are still to come, below the site's root.
pub const DEADLINES_CALENDAR: &str = "deadlines.ics";

/// The one body of OParl: the site.
pub const OPARL_BODY: &str = "data/oparl/body.json";

/// Returns the path of a council's page.
pub fn council(model: &Model, council: usize) -> String {
    format!("councils/{}/index.html", model.councils[council].id)
}

/// Returns the path of the list of a council's pages, for those who save them: beside its page.
pub fn council_pages(model: &Model, council: usize) -> String {
    format!("councils/{}/offline.txt", model.councils[council].id)
}

/// Returns the path of the feed of a council.
pub fn council_feed(model: &Model, council: usize) -> String {
    format!("councils/{}/feed.xml", model.councils[council].id)
}

/// Returns the path of the feed of a sector.
pub fn sector_feed(model: &Model, sector: usize) -> String {
    format!("resolutions/sector/{}/feed.xml", model.sectors[sector].id)
}

/// Returns the path of a clarification's page.
pub fn clarification(model: &Model, clarification: usize) -> String {
    format!("clarifications/{}.html", model.clarifications[clarification].id)
}

/// Returns the path of the newest page of a list of clarifications, without its ending.
fn clarifications_stem(model: &Model, facet: clarifications::Facet) -> String {
    use clarifications::Facet;
    match facet {
        Facet::All => "clarifications/index".to_owned(),
        Facet::Council(council) => {
            format!("clarifications/council/{}", model.councils[council].id)
        }
        Facet::Verdict(verdict) => format!("clarifications/verdict/{}", verdict.word()),
    }
}

/// Returns the path of a page of a list of clarifications.
pub fn clarifications(site: &Site<'_>, list: usize, part: usize) -> String {
    let list = &site.clarified.lists[list];
    let stem = clarifications_stem(site.model, list.facet);
    paging::name_from_oldest(&stem, part, list.parts.len())
}

/// Returns the path of the newest page of a list of clarifications.
pub fn clarification_list(model: &Model, facet: clarifications::Facet) -> String {
    format!("{}.html", clarifications_stem(model, facet))
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
    match facet {
        Facet::All => "resolutions/index".to_owned(),
        Facet::Sector(sector) => format!("resolutions/sector/{}", model.sectors[sector].id),
        Facet::Status(status) => format!("resolutions/status/{}", status.word()),
        Facet::Flag(flag) => format!("resolutions/flag/{}", flag.word()),
        Facet::Year(year) => format!("resolutions/year/{year}"),
        Facet::Responsible(council) => {
            format!("resolutions/body/{}", model.councils[council].id)
        }
        // A number is no id, so that no sector is taken for a year.
        Facet::CouncilYear(council, year) => {
            format!("resolutions/council/{}/{year}", model.councils[council].id)
        }
        Facet::CouncilSector(council, sector) => {
            let council = &model.councils[council].id;
            format!("resolutions/council/{council}/{}", model.sectors[sector].id)
        }
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
        PageKind::Clarification(one) => clarification(model, one),
        PageKind::Clarifications { list, part } => clarifications(site, list, part),
        PageKind::Corrections { part } => {
            paging::name_from_oldest("corrections", part, site.correction_parts.len())
        }
        PageKind::About => ABOUT.to_owned(),
        PageKind::Data => DATA.to_owned(),
        PageKind::Search => SEARCH.to_owned(),
    }
}

/// Returns the path of a council as OParl, below the site's root.
pub fn oparl_council(council: &Id) -> String {
    format!("data/oparl/organization/{council}.json")
}

/// Returns the path of a meeting as OParl, below the site's root.
pub fn oparl_meeting(meeting: &Meeting) -> String {
    format!("data/oparl/meeting/{}/{}.json", meeting.council, meeting.id)
}

/// Returns the path of a table's file below the site's root, by what its name ends in.
pub fn table(name: &str, ending: &str) -> String {
    format!("{DATA_FOLDER}/{name}.{ending}")
}

/// Returns the path of a council's ZIP in the language of a tag, below the site's root.
pub fn zip(model: &Model, council: usize, tag: &str) -> String {
    format!("zip/{}.{tag}.zip", model.councils[council].id)
}

/// Returns the path of an attachment below the site's root, its folder given by the record.
pub fn attachment(folder: &str, path: &str) -> String {
    format!("files/{folder}/{path}")
}

/// Returns the path of a photo in a size and encoding, below the site's root. It names what is
/// there and not who took it in: renamed, or shown by another meeting, a photo stays where it is.
pub fn photo(picture: &Picture, size: Size, encoding: Encoding) -> String {
    let name: String = picture.key.0[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("photos/{name}-{}.{}", size.width, encoding.ending())
}

/// Returns the path of a photo for whoever takes one file: the largest, which everything shows.
pub fn whole_photo(picture: &Picture) -> String {
    let sizes = picture.size.versions();
    photo(picture, *sizes.last().expect("a photo has a version"), Encoding::Jpeg)
}
