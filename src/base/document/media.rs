//! Recordings: the tags of MP3 (ID3) and the boxes of MP4 that name people, devices and places.
//! What is heard or seen isn't read.

use std::io::{self, Read, Seek, SeekFrom};

use crate::base::document::texts::{latin, utf_16};
use crate::base::document::{Findings, Tell};

/// How many frames or boxes a recording may have that is looked into to its end.
const MOST_PARTS: usize = 20_000;

/// The longest part whose words are read, in bytes.
const LONGEST_PART: u64 = 64 * 1024;

/// How deep boxes that tell something lie in each other, with room to spare.
const DEEPEST: usize = 8;

/// The frames of ID3 that name people.
const NAMES: [&[u8]; 13] = [
    b"TPE1", b"TPE2", b"TCOM", b"TEXT", b"TOPE", b"TOWN", b"TENC", b"TP1", b"TP2", b"TCM", b"TXT",
    b"TOA", b"TEN",
];

/// Looks into an MP3: its tag in front, and the old one of 128 bytes at its end.
pub(super) fn id3<R: Read + Seek>(
    file: &mut R,
    size: u64,
    findings: &mut Findings,
) -> io::Result<()> {
    let head: [u8; 10] = read_array(file, 0, size)?.unwrap_or_default();
    if head.starts_with(b"ID3") {
        let end = (10 + sevens(&head[6..])).min(size);
        // What is packed, encrypted or has bytes put in between isn't worth reading anew.
        let is_plain = head[5] & 0xC0 == 0 && (2..=4).contains(&head[3]);
        match is_plain {
            true => frames(file, head[3], end, findings)?,
            false => findings.hide(),
        }
    }
    if let Some(at) = size.checked_sub(128)
        && let Some(tag) = read_array::<128, R>(file, at, size)?
        && let Some(old) = tag.strip_prefix(b"TAG")
    {
        findings
            .add(Tell::Author, &latin(old[30..60].split(|byte| *byte == 0).next().unwrap_or(&[])));
    }
    Ok(())
}

fn frames<R: Read + Seek>(
    file: &mut R,
    version: u8,
    end: u64,
    findings: &mut Findings,
) -> io::Result<()> {
    let (name_length, head_length) = if version == 2 { (3, 6) } else { (4, 10) };
    let mut at = 10;
    for _ in 0..MOST_PARTS {
        let head = read_some(file, at, head_length.min(end.saturating_sub(at)))?;
        if head.len() as u64 != head_length || head[0] == 0 {
            return Ok(());
        }
        let name = &head[..name_length];
        let length = match version {
            2 => number(&head[3..6]),
            3 => number(&head[4..8]),
            _ => sevens(&head[4..8]),
        };
        at += head_length;
        if NAMES.contains(&name) {
            let text = read_some(file, at, length.min(end - at).min(LONGEST_PART))?;
            findings.add(Tell::Author, &frame_text(&text));
        }
        at = at.saturating_add(length);
    }
    findings.hide();
    Ok(())
}

fn frame_text(bytes: &[u8]) -> String {
    let text = match bytes.split_first() {
        Some((1, text)) => utf_16(text, u16::from_le_bytes),
        Some((2, text)) => utf_16(text, u16::from_be_bytes),
        Some((_, text)) => latin(text),
        None => String::new(),
    };
    text.replace('\0', " ")
}

/// A box of MP4 that is still to be looked at: from where to where, and what it lies in.
struct Part {
    at: u64,
    end: u64,
    depth: usize,
    holder: [u8; 4],
}

/// Looks into an MP4: box by box, most of them passed over.
pub(super) fn mp4<R: Read + Seek>(
    file: &mut R,
    size: u64,
    findings: &mut Findings,
) -> io::Result<()> {
    let mut open = vec![Part { at: 0, end: size, depth: 0, holder: [0; 4] }];
    let mut keys: Vec<String> = Vec::new();
    for _ in 0..MOST_PARTS {
        let Some(part) = open.pop() else { return Ok(()) };
        let Some((name, start, end)) = header(file, &part)? else { continue };
        let Part { depth, holder, .. } = part;
        open.push(Part { at: end, ..part });
        let mut inside = |from: u64| {
            if depth < DEEPEST {
                open.push(Part { at: from, end, depth: depth + 1, holder: name });
            }
        };
        match &name {
            b"moov" | b"trak" | b"udta" | b"ilst" => inside(start),
            // QuickTime's has no version in front of its boxes.
            b"meta" => {
                let first: Option<[u8; 8]> = read_array(file, start, end)?;
                let is_bare = first.is_some_and(|first| first.ends_with(b"hdlr"));
                inside(if is_bare { start } else { start + 4 });
            }
            b"keys" => keys = names_of(&body(file, start, end)?),
            b"cmov" => findings.hide(),
            _ if holder == *b"udta" => told(name, &body(file, start, end)?, findings),
            _ if holder == *b"ilst" => {
                let key = (u32::from_be_bytes(name) as usize).checked_sub(1);
                let body = body(file, start, end)?;
                let value = latin(body.get(16..).unwrap_or_default());
                match key.and_then(|key| keys.get(key)) {
                    Some(key) => add_keyed(key, &value, findings),
                    None => add(name, &value, findings),
                }
            }
            _ => {}
        }
    }
    findings.hide();
    Ok(())
}

/// Reads the head of the box at the beginning of a part: its name, where its content begins, and
/// where it ends; `None` if there is none.
fn header<R: Read + Seek>(file: &mut R, part: &Part) -> io::Result<Option<([u8; 4], u64, u64)>> {
    let Some(head) = read_array::<8, R>(file, part.at, part.end)? else { return Ok(None) };
    let name = [head[4], head[5], head[6], head[7]];
    let (start, length) = match number(&head[..4]) {
        0 => (part.at + 8, part.end - part.at),
        1 => match read_array::<8, R>(file, part.at + 8, part.end)? {
            Some(long) => (part.at + 16, number(&long)),
            None => return Ok(None),
        },
        length => (part.at + 8, length),
    };
    let end = part.at.saturating_add(length);
    // A box that is longer than what it lies in was cut off.
    Ok((end >= start).then_some((name, start, end.min(part.end))).filter(|_| start <= part.end))
}

/// Tells what a box of user data says.
fn told(name: [u8; 4], body: &[u8], findings: &mut Findings) {
    match &name {
        b"loci" => {
            if let Some(words) = location(body) {
                findings.add(Tell::Place, &words);
            }
        }
        b"auth" | b"perf" => add(name, &latin(body.get(6..).unwrap_or_default()), findings),
        // QuickTime's texts have a length and a language in front.
        [0xA9, ..] => add(name, &latin(body.get(4..).unwrap_or_default()), findings),
        _ => {}
    }
}

fn add(name: [u8; 4], words: &str, findings: &mut Findings) {
    let tell = match &name {
        b"\xA9xyz" => Tell::Place,
        b"\xA9mak" | b"\xA9mod" => Tell::Device,
        b"\xA9ART" | b"\xA9aut" | b"\xA9wrt" | b"\xA9prf" | b"\xA9dir" | b"aART" | b"auth"
        | b"perf" => Tell::Author,
        _ => return,
    };
    findings.add(tell, words);
}

fn add_keyed(key: &str, words: &str, findings: &mut Findings) {
    let tell = match key.rsplit_once("quicktime.").map_or(key, |(_, name)| name) {
        "location.ISO6709" | "location.name" => Tell::Place,
        "make" | "model" => Tell::Device,
        "author" | "artist" | "director" | "producer" => Tell::Author,
        _ => return,
    };
    findings.add(tell, words);
}

/// Returns the names that a list of keys has, in order.
fn names_of(body: &[u8]) -> Vec<String> {
    let mut rest = body.get(8..).unwrap_or_default();
    let mut names = Vec::new();
    while let Some((head, _)) = rest.split_first_chunk::<8>() {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let Some((entry, after)) = rest.split_at_checked(length.max(8)) else { break };
        names.push(latin(&entry[8..]));
        rest = after;
    }
    names
}

/// Reads the place of 3GPP: a name, a role, then longitude and latitude in 65,536ths of a degree.
fn location(body: &[u8]) -> Option<String> {
    let rest = body.get(6..)?;
    let length = rest.iter().position(|byte| *byte == 0)?;
    let numbers = rest.get(length + 2..length + 10)?;
    let degrees = |bytes: &[u8]| {
        let fixed = i32::from_be_bytes(bytes.try_into().ok()?);
        Some(format!("{:+.4}", f64::from(fixed) / 65536.0))
    };
    let (east, north) = (degrees(&numbers[..4])?, degrees(&numbers[4..])?);
    Some(format!("{north}{east} {}", latin(&rest[..length])))
}

fn body<R: Read + Seek>(file: &mut R, start: u64, end: u64) -> io::Result<Vec<u8>> {
    read_some(file, start, (end - start).min(LONGEST_PART))
}

/// Reads so many bytes, or as many as there are.
fn read_some<R: Read + Seek>(file: &mut R, at: u64, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(at))?;
    file.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads bytes that end before `end`; `None` if they don't.
fn read_array<const N: usize, R: Read + Seek>(
    file: &mut R,
    at: u64,
    end: u64,
) -> io::Result<Option<[u8; N]>> {
    if at.checked_add(N as u64).is_none_or(|after| after > end) {
        return Ok(None);
    }
    Ok(read_some(file, at, N as u64)?.try_into().ok())
}

/// Reads a number of bytes, the largest first.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Reads a number of seven bits a byte.
fn sevens(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 7 | u64::from(byte & 0x7F))
}
