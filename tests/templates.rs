//! Each template's variables are the fields of its page's struct, and the reverse.

mod common;

use std::collections::BTreeSet;

use diwan::base::source::Sources;
use diwan::base::text::Lang;
use diwan::pages::about::AboutPage;
use diwan::pages::bundle::BundlePage;
use diwan::pages::chooser::ChooserPage;
use diwan::pages::clarification::ClarificationPage;
use diwan::pages::clarifications::ClarificationsPage;
use diwan::pages::corrections::CorrectionsPage;
use diwan::pages::council::CouncilPage;
use diwan::pages::councils::CouncilsPage;
use diwan::pages::data::DataPage;
use diwan::pages::edition::Edition;
use diwan::pages::home::HomePage;
use diwan::pages::list::ListPage;
use diwan::pages::meeting::MeetingPage;
use diwan::pages::not_found::NotFoundPage;
use diwan::pages::poster::PosterPage;
use diwan::pages::record::RecordPage;
use diwan::pages::resolution::ResolutionPage;
use diwan::pages::rows::ListRow;
use diwan::pages::search::SearchPage;
use diwan::pages::single::SinglePage;
use diwan::pages::theme::ThemeFiles;
use diwan::pages::unkept::UnkeptPage;
use diwan::site::short::Record;
use diwan::site::{Ref, plan};
use serde::Serialize;

#[test]
fn a_template_uses_every_field_of_its_page_and_nothing_else() {
    let files = common::read("tests/golden/content");
    let run = common::run(common::input(&files));
    let model = run.project.model.as_ref().unwrap();
    let mut diagnostics = Vec::new();
    let mut sources = Sources::default();
    let site = plan::plan(model, common::input(&files).date, &mut diagnostics);
    let theme_files = ThemeFiles::new("theme", Vec::new(), &mut sources);
    let place = sources.add("site.yaml".to_owned(), String::new()).start();
    let theme = theme_files.theme(&mut diagnostics, &sources);
    let languages =
        theme_files.languages(&model.settings.languages, &sources, place, &mut diagnostics);
    let edition = |lang| Edition::new(&site, &theme, &languages, lang);
    let editions: Vec<Edition<'_>> = model.settings.languages.all().map(edition).collect();
    let edition = &editions[Lang(0).index()];
    let first = Ref { meeting: 0, position: 0 };
    let pages = [
        ("about", fields(&AboutPage::new(edition, "about.html"))),
        ("bundle", fields(&BundlePage::new(edition, 0, &[]))),
        ("chooser", fields(&ChooserPage::new(&editions))),
        ("clarification", fields(&ClarificationPage::new(edition, 0, "a/b.html"))),
        ("clarifications", fields(&ClarificationsPage::new(edition, 0, 0, "a/b.html"))),
        ("corrections", fields(&CorrectionsPage::new(edition, 0, "corrections.html"))),
        ("council", fields(&CouncilPage::new(edition, 0, 0, "a/b/c.html"))),
        ("councils", fields(&CouncilsPage::new(edition, 0, "a/b.html"))),
        ("data", fields(&DataPage::new(edition, "data.html"))),
        ("home", fields(&HomePage::new(edition, 0, "index.html"))),
        ("list", fields(&ListPage::new(edition, 0, 0, "a/b.html").unwrap())),
        ("meeting", fields(&MeetingPage::new(edition, 0, 0, "a/b/c.html"))),
        ("not_found", fields(&NotFoundPage::new(&editions, None))),
        ("poster", fields(&PosterPage::new(&editions, "https://a.example", Record::Meeting(0)))),
        ("record", fields(&RecordPage::new(edition, 0, &[]))),
        ("resolution", fields(&ResolutionPage::new(edition, first, "a/b/c/d.html"))),
        ("row", fields(&ListRow::new(edition, first))),
        ("search", fields(&SearchPage::new(edition, "search.html"))),
        ("single", fields(&SinglePage::new(&editions, 0, Vec::new(), Vec::new()))),
        ("unkept", fields(&UnkeptPage::new(edition))),
    ];
    for (template, fields) in pages {
        let mut used: BTreeSet<String> = theme.variables(template).into_iter().collect();
        used.remove("t");
        assert_eq!(used, fields, "{template}");
    }
}

fn fields(page: &impl Serialize) -> BTreeSet<String> {
    let value = serde_json::to_value(page).expect("a page is plain data");
    value.as_object().expect("a page has fields").keys().cloned().collect()
}
