//! PDF, read from its first byte to its last: whatever is in the file is told, also what an earlier
//! version of it held and what no page shows. Tables that say where things lie are not believed.
//!
//! Looked into are dictionaries, those in packed object streams too, and XMP. Not looked into are
//! what pages paint and attached files.

mod signs;

use std::collections::BTreeSet;
use std::io::Read;

use flate2::read::ZlibDecoder;

use crate::base::document::texts::{latin, utf_16, xml};
use crate::base::document::{Findings, MOST_UNPACKED, Tell};

use signs::{Sign, Signs};

/// How deep dictionaries and lists may lie in each other.
const DEEPEST: usize = 100;

/// What a dictionary opens or runs; any other action leads to a place in the document.
const ACTIONS: [&[u8]; 12] = [
    b"JavaScript", b"Launch", b"URI", b"GoToR", b"GoToE", b"SubmitForm", b"ImportData", b"Named",
    b"Rendition", b"Movie", b"Sound", b"RichMediaExecute",
];

/// Annotations that people make; the others are parts of the document.
const MARKUP: [&[u8]; 13] = [
    b"Text", b"FreeText", b"Line", b"Square", b"Circle", b"Polygon", b"PolyLine", b"Highlight",
    b"Underline", b"Squiggly", b"StrikeOut", b"Stamp", b"Ink",
];

/// What is remembered while a file is read.
#[derive(Default)]
struct Look {
    /// Texts, which mean nothing in an encrypted file.
    texts: Vec<(Tell, Vec<u8>)>,
    acts: BTreeSet<&'static str>,
    is_encrypted: bool,
    is_hidden: bool,
    /// The objects that are actions, and those that opening the document leads to.
    actions: BTreeSet<u64>,
    opened: BTreeSet<u64>,
    unpacked: u64,
}

/// A dictionary or list that is still open.
#[derive(Default)]
struct Open<'a> {
    is_list: bool,
    /// The key that is waiting for its value; of a list the key that the list is the value of.
    key: Option<Vec<u8>>,
    /// The key that this is the value of.
    of: Vec<u8>,
    kind: Vec<u8>,
    subtype: Vec<u8>,
    action: Vec<u8>,
    title: Option<Vec<u8>>,
    filters: Vec<Vec<u8>>,
    is_predicted: bool,
    length: Option<u64>,
    first: Option<u64>,
    /// Its content, if it is a stream that is looked into.
    content: &'a [u8],
}

/// Looks into a file.
pub(super) fn look(bytes: &[u8], findings: &mut Findings) {
    let mut look = Look::default();
    look.read(bytes, None, findings);
    if look.opened.intersection(&look.actions).next().is_some() {
        look.acts.insert("OpenAction");
    }
    look.acts.iter().for_each(|act| findings.add(Tell::Acts, act));
    if look.is_encrypted || look.is_hidden {
        findings.hide();
    }
    for (tell, text) in look.texts.iter().filter(|_| !look.is_encrypted) {
        let is_wide = text.starts_with(b"\xFE\xFF") || text.starts_with(b"\xFF\xFE");
        let words = if is_wide { utf_16(text, u16::from_be_bytes) } else { latin(text) };
        findings.add(*tell, &words);
    }
}

impl Look {
    /// Reads objects: those of a file, or one of an object stream by its number.
    fn read(&mut self, bytes: &[u8], number: Option<u64>, findings: &mut Findings) {
        let mut signs = Signs::new(bytes);
        let mut open: Vec<Open<'_>> = Vec::new();
        let mut last = Open::default();
        // The last two numbers, of which the first is an object's before `obj`.
        let (mut numbers, mut object) = ([0, 0], number);
        while let Some(sign) = signs.next() {
            match sign {
                Sign::Number(value) => {
                    numbers = [numbers[1], value];
                    self.value(&mut open, |one, look, key| one.count(look, key, value));
                }
                Sign::Name(name) => self.name(&mut open, name),
                Sign::Text(text) => {
                    self.value(&mut open, |one, look, key| one.text(look, key, text));
                }
                Sign::Open { is_list } if open.len() < DEEPEST => {
                    let of = open.last_mut().and_then(|one| one.taken()).unwrap_or_default();
                    let key = is_list.then(|| of.clone());
                    open.push(Open { is_list, key, of, ..Open::default() });
                }
                // Nothing sound is so deep.
                Sign::Open { .. } => self.is_hidden = true,
                Sign::Close { is_list } => {
                    // A list that wasn't closed ends with what it lies in.
                    while open.last().is_some_and(|one| one.is_list != is_list && !is_list) {
                        open.pop();
                    }
                    let Some(done) = open.pop_if(|one| one.is_list == is_list) else { continue };
                    if !is_list {
                        self.close(&done, open.is_empty().then_some(object).flatten());
                        if done.of == b"DecodeParms" && done.is_predicted {
                            let holder = open.iter_mut().rev().find(|one| !one.is_list);
                            holder.into_iter().for_each(|one| one.is_predicted = true);
                        }
                        last = done;
                    }
                }
                Sign::Word(b"obj") => {
                    open.clear();
                    object = Some(numbers[0]);
                }
                Sign::Word(b"stream") if number.is_none() => {
                    open.clear();
                    let mut stream = std::mem::take(&mut last);
                    stream.content = signs.stream(stream.length);
                    self.stream(&stream, findings);
                }
                Sign::Word(_) => self.value(&mut open, |_, _, _| {}),
            }
        }
        self.is_hidden |= signs.is_damaged;
    }

    /// Gives a value to the key that waits for one.
    fn value<'a>(
        &mut self,
        open: &mut [Open<'a>],
        give: impl FnOnce(&mut Open<'a>, &mut Look, &[u8]),
    ) {
        let Some(one) = open.last_mut().filter(|one| !one.is_list) else { return };
        if let Some(key) = one.key.take() {
            give(one, self, &key);
        }
    }

    fn name(&mut self, open: &mut [Open<'_>], name: Vec<u8>) {
        let Some((one, around)) = open.split_last_mut() else { return };
        if one.is_list {
            let holder = around.last_mut().filter(|_| one.of == b"Filter");
            holder.into_iter().for_each(|holder| holder.filters.push(name.clone()));
        } else if let Some(key) = one.key.take() {
            match &key[..] {
                b"Type" => one.kind = name,
                b"Subtype" => one.subtype = name,
                b"S" => one.action = name,
                b"Filter" => one.filters.push(name),
                _ => {}
            }
        } else {
            match &name[..] {
                b"JS" | b"JavaScript" => self.acts("JavaScript"),
                b"EmbeddedFiles" | b"EF" => self.acts("EmbeddedFile"),
                b"AA" => self.acts("AA"),
                b"Encrypt" => self.is_encrypted = true,
                _ => {}
            }
            one.key = Some(name);
        }
    }

    fn acts(&mut self, act: &'static str) {
        self.acts.insert(act);
    }

    /// Takes what a whole dictionary tells; `object` is its number if it isn't part of another.
    fn close(&mut self, one: &Open<'_>, object: Option<u64>) {
        match &one.action[..] {
            b"JavaScript" => self.acts("JavaScript"),
            b"Launch" => self.acts("Launch"),
            _ => {}
        }
        if one.kind == b"EmbeddedFile" {
            self.acts("EmbeddedFile");
        }
        if ACTIONS.contains(&&one.action[..]) {
            match object {
                Some(object) => drop(self.actions.insert(object)),
                None if one.of == b"OpenAction" => self.acts("OpenAction"),
                None => {}
            }
        }
        if let Some(title) = one.title.as_ref().filter(|_| MARKUP.contains(&&one.subtype[..])) {
            self.texts.push((Tell::Names, title.clone()));
        }
    }

    /// Looks into a stream of objects or of XMP.
    fn stream(&mut self, one: &Open<'_>, findings: &mut Findings) {
        let is_metadata = one.kind == b"Metadata";
        if !is_metadata && one.kind != b"ObjStm" {
            return;
        }
        let is_deflated = one.filters == [b"FlateDecode"] || one.filters == [b"Fl"];
        let mut unpacked = Vec::new();
        let content = match (is_deflated, one.filters.is_empty()) {
            (_, true) => one.content,
            (true, _) if !one.is_predicted && !self.is_encrypted => {
                let left = MOST_UNPACKED - self.unpacked;
                let mut source = ZlibDecoder::new(one.content).take(left);
                // What came out of a damaged one is looked at all the same.
                self.is_hidden |= source.read_to_end(&mut unpacked).is_err() || source.limit() == 0;
                self.unpacked += unpacked.len() as u64;
                &unpacked
            }
            _ => {
                self.is_hidden = true;
                return;
            }
        };
        match is_metadata {
            true => xmp(content, findings),
            false => self.objects(content, one.first, findings),
        }
    }

    /// Reads the objects of a stream: in front of them their numbers, and where each begins.
    fn objects(&mut self, content: &[u8], first: Option<u64>, findings: &mut Findings) {
        let first = first.and_then(|first| usize::try_from(first).ok());
        let Some((head, objects)) = first.and_then(|first| content.split_at_checked(first)) else {
            self.is_hidden = true;
            return;
        };
        let numbers: Vec<u64> = Signs::new(head)
            .filter_map(|sign| if let Sign::Number(number) = sign { Some(number) } else { None })
            .collect();
        let places = numbers.chunks_exact(2).map(|pair| (pair[0], pair[1] as usize));
        let places: Vec<(u64, usize)> = places.collect();
        for (index, (number, start)) in places.iter().enumerate() {
            let end = places.get(index + 1).map_or(objects.len(), |(_, next)| *next);
            let Some(object) = objects.get(*start..end) else {
                // Objects that overlap could be read again and again.
                self.is_hidden = true;
                return;
            };
            self.read(object, Some(*number), findings);
        }
    }
}

impl Open<'_> {
    /// Returns the key that waits for a value, which is given now.
    fn taken(&mut self) -> Option<Vec<u8>> {
        if self.is_list { self.key.clone() } else { self.key.take() }
    }

    fn count(&mut self, look: &mut Look, key: &[u8], value: u64) {
        match key {
            b"Length" => self.length = Some(value),
            b"First" => self.first = Some(value),
            b"Predictor" => self.is_predicted = value > 1,
            b"OpenAction" => drop(look.opened.insert(value)),
            _ => {}
        }
    }

    fn text(&mut self, look: &mut Look, key: &[u8], text: Vec<u8>) {
        match key {
            b"Author" => look.texts.push((Tell::Author, text)),
            b"Company" => look.texts.push((Tell::Company, text)),
            b"T" => self.title = Some(text),
            _ => {}
        }
    }
}

fn xmp(content: &[u8], findings: &mut Findings) {
    xml(content, findings, |(element, attribute, words), findings| {
        let name = if attribute.is_empty() { element } else { attribute };
        let tell = match name {
            "creator" | "Author" => Tell::Author,
            "LastModifiedBy" => Tell::Editor,
            "Company" => Tell::Company,
            "Model" => Tell::Device,
            "GPSLatitude" | "GPSLongitude" => Tell::Place,
            _ => return,
        };
        findings.add(tell, words);
    });
}
