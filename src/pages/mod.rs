//! The pages: one struct and one template of the same name for each kind.
//!
//! A page's struct holds ready text, numbers and dates in the page's language; its template only
//! shows them. HTML enters a page as [`crate::base::html::Html`], in fields that end in `_html`.

pub mod about;
pub mod app;
pub mod bundle;
pub mod cards;
pub mod chooser;
pub mod clarification;
pub mod clarifications;
pub mod corrections;
pub mod council;
pub mod councils;
pub mod counts;
pub mod data;
pub mod edition;
pub mod embedded;
pub mod facts;
pub mod frame;
pub mod gist;
pub mod home;
pub mod jobs;
pub mod key;
pub mod linked_data;
pub mod list;
pub mod measures;
pub mod meeting;
pub mod not_found;
pub mod offline;
pub mod older;
pub mod pager;
pub mod photos;
pub mod poster;
pub mod prose;
pub mod qr;
pub mod record;
pub mod resolution;
pub mod rows;
pub mod script;
pub mod scripts;
pub mod search;
pub mod share;
pub mod shared;
pub mod single;
pub mod site_files;
pub mod sources;
pub mod theme;
pub mod tools;
pub mod unkept;
