//! diwan: the records of councils become a bilingual static site that citizens can trust.
//!
//! This library is a pure function from source texts to output files; the binary beside it
//! (`main.rs`, `shell/`) alone reads, writes, locks and prints.
//!
//! ```text
//!   the binary           the library                                               the binary
//!   disk ─► Entry ─► content::folders ─► model::load ─► site::plan ─► pages::jobs ─► publish
//!    kept from the last run ─► model::shelf ─┘                          │  (a parallel stream
//!   disk ─► theme files ─► pages::theme ────────────────────────────────┘   of OutFile values)
//!            every stage fills one list of Diagnostics
//!
//!   a save ─► Project::renew: single records again ─► Project::view ─► the page that somebody opens
//!   press text ─► import ─► Draft ─► drafting: through the stages above, on trial ─► disk
//!   command line ─► reporting: one more entry of `updates.yaml`, proved, on trial ─► disk
//!   answers ─► starting: a record with everything else TODO, on trial ─► disk
//!   PO file ◄─► translating: texts in their files' places, proved, on trial ─► disk
//! ```
//!
//! Data moves one way; a file imports only stages to its left:
//!
//! | stage | gives | may import | must never know |
//! |---|---|---|---|
//! | [`base`] | sources and places, diagnostics and their messages, languages and texts, ids, dates, exact numbers, output paths | `base` | everything else |
//! | [`content`] | which file is which record; what was typed, with a place for every value | `base` | what the values mean |
//! | [`model`] | valid records only, and the rules across them | `base`, `content` | addresses, pages |
//! | [`site`] | the records arranged for readers: pages, tables, paging, follow-up | `base`, `model` | YAML, templates, words of a language |
//! | [`cards`] | a few words as a picture for chats: lines, drawing, PNG | `base` | the site, pages, the machine's fonts |
//! | [`pages`] | one struct and one template a page kind; the theme; what is on a card | `base`, `model`, `site`, `cards` | files, the clock |
//! | [`feeds`] | Atom feeds and calendars of what is new | `base`, `model`, `site` | pages, the clock |
//! | [`bundle`] | what is in the ZIP of a council, and where the links of what leaves the site lead | `base`, `model`, `site` | pages, the clock |
//! | [`data`] | the records for programs and spreadsheets: JSON, CSV, XLSX, OParl, Popolo, DCAT | `base`, `model`, `site` | pages, the clock |
//! | [`search`] | what the search page finds: an index in small shards, and what results show | `base`, `model`, `site` | pages, the clock |
//! | [`schema`] | what editors are told of the content's files: a JSON Schema of each | `base`, `content`, `model`, `pages` (the theme's words) | a site's records |
//! | [`import`] | a press text's lines, facts and proposals; a draft record with each guess marked | `base` | the site |
//! | [`project`] | a whole run, stage by stage; or a site that stands while its records are read again, and whose files are made as they are asked for | all | disk |
//! | [`bundling`] | the ZIP files of a [`project`] | all | disk |
//! | [`single`] | a meeting of a [`project`] as one file, with nothing beside it | all | disk |
//! | [`status`] | the follow-up board for a terminal, or as JSON | `base`, `site` | disk |
//! | [`drafting`], [`trial`] | a whole import; its records go through a [`project`] before they are written | all | disk |
//! | [`starting`] | a site, council, meeting or clarification to begin with; on trial too | all | disk |
//! | [`reporting`] | a whole report of progress; it goes through a [`project`] too | all | disk |
//! | [`translating`] | what is untranslated or older; out to translators and back; on trial too | all | disk |
//!
//! What holds everywhere, and `tests/tidy.rs` and its neighbours keep:
//!
//! 1. No `std::fs`, `std::net`, `std::env`, clock or printing here. The date is an argument, and so
//!    is what hashes a file.
//! 2. Three types for each thing: as typed (`content::raw`) → valid (`model`) → the page's struct
//!    (`pages`). Nothing downstream checks again.
//! 3. A stage never stops at the first problem: it reports, leaves that item out, goes on. What is
//!    broken is still *declared*, so that what refers to it isn't reported too.
//! 4. Wrong content is a [`base::diag::Diagnostic`]; a world that says no is a failure of the
//!    binary; a mistake of ours is a panic that names the broken promise, and an error of the record
//!    at which it shows (`base/caught.rs`).
//! 5. Output is a value at an [`base::output::OutPath`], which cannot leave its root. Two outputs at
//!    one path, also after case folding and NFC, are an error. Files are made in parallel and
//!    handed on one by one, never all of them in memory.
//! 6. Same sources, same bytes: for any number of threads, order of folders, zone and locale.
//! 7. Templates show, they don't decide: no arithmetic, dates or addresses but the page's way up
//!    before a path. HTML enters a page only as [`base::html::Html`], which escapes and isolates,
//!    in fields that end in `_html`.
//! 8. Direction, dates, numbers, plurals and words of a language are data of the theme
//!    (`languages/<tag>/*.ftl`); a new language is a new folder. The words by which press texts are
//!    read are `import`'s own: they are its grammar.
//! 9. A file's key takes in all that the file reads: of one path and with one key, two files hold the
//!    same bytes, and the second needn't be made. Records give their prints (`model/print.rs`), a
//!    [`site::made_of`] puts them together, and each task says which it reads. Only attachments and
//!    ZIP files have no key: what is in them isn't known before they are read. Of a picture it is: a
//!    photo's files are named and keyed by its bytes.
//!
//! 10. A record on disk is read when its turn comes, and its text isn't kept: memory holds what
//!     records mean. What was read of a meeting may be kept from one run to the next
//!     (`model/shelf.rs`), with all that it was read from: files, and names of other records. It is
//!     used only if all of that is the same, and a run without it gives the same site.
//!
//! To read the project, take the files in this order: `base/{source,decode,diag,text,date,bidi}.rs`,
//! `base/{html,key,mark,caught,job,kept}.rs`, `base/{picture,photo,document,contact}.rs`,
//! `content/{tree,record_name,folders,outline,yaml,fields,shape,raw,read}.rs`,
//! `content/{sectors,wordings,marks}.rs`,
//! `model/{mod,scope,load,texts,folder,attachment,picture,print,shelf,standing,minutes,prose,rules}.rs`,
//! `model/{look_alike,contacts,telling,unfinished,units,translations,older}.rs`,
//! `site/{mod,plan,again,lists,clarifications,paging,made_of,columns/mod}.rs`,
//! `cards/{mod,words,font,lines,drawing,picture}.rs`,
//! `pages/{theme,edition,rows,meeting,photos,clarification,gist,share,poster,cards,key,jobs}.rs`,
//! `site/belonging.rs`, `pages/{offline,app}.rs`,
//! `feeds/{mod,items,voice,atom,calendar}.rs`, `data/{mod,file,values}.rs`,
//! `data/tables/{mod,json,cells,schema,sheet}.rs`, `data/tables/spreadsheet/{mod,cell}.rs`,
//! `data/oparl/{mod,list,meeting}.rs`,
//! `search/{mod,records,words,synonyms,vocabulary,index,details}.rs`,
//! `bundle/{mod,links,archive}.rs`, `bundling.rs`,
//! `bundle/anchors.rs`, `pages/{embedded,record,single}.rs`, `single.rs`,
//! `project.rs`, `project/{sink,renewal,view}.rs`, `site/survey.rs`, `status.rs`,
//! `import/{mod,press,outline,list,marker,compose,proposals,draft,yaml,report}.rs`, `drafting.rs`,
//! `trial.rs`, `starting.rs`, `starting/{voice,skeleton,council,meeting,clarification,site}.rs`,
//! `reporting.rs`, `reporting/{request,append}.rs`, `translating.rs`,
//! `translating/{holdings,status,po,po/read,export,prose,edit,import,agreed,trial}.rs`,
//! `base/schema_line.rs`, `schema/{mod,meaning,rules,pattern,parts,texts,write}.rs`, then `main.rs` and
//! `shell/`.

pub mod base;
pub mod bundle;
pub mod bundling;
pub mod cards;
pub mod content;
pub mod data;
pub mod drafting;
pub mod feeds;
pub mod import;
pub mod model;
pub mod pages;
pub mod project;
pub mod reporting;
pub mod schema;
pub mod search;
pub mod single;
pub mod site;
pub mod starting;
pub mod status;
pub mod translating;
pub mod trial;
