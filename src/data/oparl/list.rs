//! Lists of objects, in pages: how a program finds all objects of a type.
//!
//! Each page but the last holds as many objects as the next, in an order that stays.

use crate::base::job::{Made, Wanted};
use crate::base::json::{self, Each, Object};
use crate::data::file::DataFile;
use crate::site::made_of::MadeOf;
use crate::site::{Site, paging};
use serde::Serialize;
use std::ops::Range;

/// How many objects a page holds: from this number on OParl recommends pages.
const MOST: usize = 100;

/// A list.
#[derive(Clone, Copy)]
pub struct List<'a> {
    /// The records.
    pub site: &'a Site<'a>,
    /// The name of its first page, without its ending.
    pub stem: &'static str,
    /// How many objects there are.
    pub count: usize,
}

/// A page of a list.
#[derive(Serialize)]
struct ListPage<D> {
    data: D,
    pagination: Object,
    links: Object,
}

impl<'a> List<'a> {
    /// Adds the pages of the list. `object` makes an object by its position, `made_of` adds what it is
    /// made of.
    pub fn plan<F, P>(self, object: F, made_of: P, wanted: &mut Vec<Wanted<'a>>)
    where
        F: Fn(&DataFile<'a>, usize) -> Object + Clone + Send + Sync + 'a,
        P: Fn(MadeOf<'a>, usize) -> MadeOf<'a> + Copy + Send + Sync + 'a,
    {
        for part in 0..self.parts() {
            let object = object.clone();
            let made = Made(move || self.page(part, &object));
            let made = made.of(move || {
                let begun = self.site.made_of().number(self.count);
                self.range(part).fold(begun, made_of).finish()
            });
            wanted.push((path(self.stem, part), Box::new(made)));
        }
    }

    fn parts(self) -> usize {
        self.count.div_ceil(MOST).max(1)
    }

    fn range(self, part: usize) -> Range<usize> {
        part * MOST..self.count.min((part + 1) * MOST)
    }

    fn page(self, part: usize, object: &impl Fn(&DataFile<'a>, usize) -> Object) -> Vec<u8> {
        let file = DataFile::new(self.site, &path(self.stem, part));
        let range = self.range(part);
        let last = self.parts() - 1;
        let link = |part: usize| address(&file, self.stem, part);
        json::file(&ListPage {
            data: Each(|| range.clone().map(|position| object(&file, position))),
            pagination: Object::default()
                .with("totalElements", self.count as u64)
                .with("elementsPerPage", MOST as u64)
                .with("currentPage", part as u64 + 1)
                .with("totalPages", last as u64 + 1),
            links: Object::default()
                .with("first", link(0))
                .with("prev", part.checked_sub(1).map(link))
                .with("self", link(part))
                .with("next", (part < last).then(|| link(part + 1)))
                .with("last", link(last)),
        })
    }
}

/// Returns the address of a page of a list.
pub fn address(file: &DataFile<'_>, stem: &str, part: usize) -> String {
    file.address(&path(stem, part))
}

fn path(stem: &str, part: usize) -> String {
    format!("data/oparl/{}", paging::name_of_part(stem, part, "json"))
}
