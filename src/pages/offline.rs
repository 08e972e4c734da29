//! What reading without a connection needs: the worker that keeps what was read, and of each
//! council the list of its pages for those who save it.

use serde::Serialize;

use crate::base::diag::Diagnostic;
use crate::base::html::Html;
use crate::base::job::{Made, Task, Wanted};
use crate::base::json::{self, Object};
use crate::base::key::Key;
use crate::base::output::{Body, to_root};
use crate::base::phrases::Word as Said;
use crate::pages::edition::Edition;
use crate::pages::scripts::Keeping;
use crate::pages::unkept::UnkeptPage;
use crate::site::routes;

/// What a page weighs on its way, in bytes: a mean of 2,900 compressed in the demonstration
/// and in generated sites, and about 1,000 for what browser and server say around it.
const PAGE: usize = 4000;

/// From so many pages on a reader is warned.
const MANY: usize = 300;

/// The stylesheet, below the site's root.
const STYLESHEET: &str = "assets/diwan.css";

/// What a council's page says of saving it.
#[derive(Debug, Serialize)]
pub struct Saving {
    /// How many pages there are, and what that costs.
    pub about_html: Html,
    /// Whether that is much.
    pub many: bool,
    /// The locale whose dates and digits the page prints.
    pub digits: String,
    /// How many are saved: `#` for their number and `##` for that of all.
    pub at: String,
    /// How many, `#`, could not be fetched.
    pub failed: String,
    /// When all were saved, `#`.
    pub done: String,
}

impl Saving {
    /// Returns it for a council that has met.
    pub fn new(edition: &Edition<'_>, council: usize) -> Option<Self> {
        let site = edition.site;
        if site.councils[council].meeting_count == 0 || edition.theme.scripts.keeping.is_none() {
            return None;
        }
        let language = edition.language();
        let count = list(edition, council).lines().count();
        let mut about_html = edition.html(&language.say_count("pages-count", count));
        about_html.push_markup(" · ≈ ");
        let kilobytes = edition.count((count * PAGE).div_ceil(1000));
        about_html.push(&edition.number(&format!("{kilobytes}\u{a0}kB")));
        let numbers = [("shown", Said::Text("#")), ("all", Said::Text("##"))];
        let say = |id: &str| language.say(id, &numbers);
        Some(Saving {
            about_html,
            many: count >= MANY,
            // Days come before months in both languages of the program.
            digits: language.digits_locale().replacen("en", "en-GB", 1),
            at: say("save-at"),
            failed: say("save-failed"),
            done: say("save-done"),
        })
    }
}

/// The worker's file.
struct Worker<'a> {
    editions: &'a [Edition<'a>],
    keeping: &'a Keeping,
}

/// Adds the worker, and the list of every council that has met, in every language.
pub fn plan<'a>(editions: &'a [Edition<'a>], wanted: &mut Vec<Wanted<'a>>) {
    let Some(first) = editions.first() else { return };
    let Some(keeping) = &first.theme.scripts.keeping else { return };
    wanted.push((routes::WORKER.to_owned(), Box::new(Worker { editions, keeping })));
    for edition in editions {
        let councils = edition.site.councils.iter().enumerate();
        for (council, _) in councils.filter(|(_, entry)| entry.meeting_count > 0) {
            let path = routes::council_pages(edition.site.model, council);
            let path = format!("{}/{path}", edition.language().tag);
            let made = Made(move || list(edition, council).into_bytes());
            let own = move || edition.site.belonging[council].iter().copied();
            let made = made.of(move || edition.site.made_of().paths(own()).finish());
            wanted.push((path, Box::new(made)));
        }
    }
}

/// Returns the addresses of what belongs to a council, one a line, as its page sees them: what
/// every page needs comes first.
fn list(edition: &Edition<'_>, council: usize) -> String {
    let site = edition.site;
    let up = to_root(&routes::council(site.model, council));
    let mut list = format!("{up}../{STYLESHEET}\n{up}{}\n{up}{}\n", routes::HOME, routes::ABOUT);
    let own = format!("councils/{}/", site.model.councils[council].id);
    for page in &site.belonging[council] {
        let path = &site.pages[*page].path;
        match path.strip_prefix(&own) {
            Some(path) => list.push_str(path),
            None => list.extend([up.as_str(), path]),
        }
        list.push('\n');
    }
    list
}

impl Task for Worker<'_> {
    fn make(&self) -> Result<Body, Diagnostic> {
        let mut pages = Object::default();
        for edition in self.editions {
            let page = UnkeptPage::new(edition);
            let page = edition.theme.render("unkept", &page, &edition.texts)?;
            let page = String::from_utf8(page).expect("a page is UTF-8");
            pages.put(edition.language().tag.clone(), page);
        }
        let code = self.keeping.worker.code_html.as_str();
        Ok(Body::Made(format!("const site={};\n{code}\n", json::line(&pages)).into_bytes()))
    }

    fn key(&self) -> Option<Key> {
        Some(self.editions[0].site.made_of().finish())
    }
}
