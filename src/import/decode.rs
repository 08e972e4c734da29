//! From the bytes of a file to its text.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1254, WINDOWS_1256};

use crate::base::fold::fold;

/// How the bytes were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, by its byte order mark.
    Utf16,
    /// Arabic Windows before UTF-8.
    Windows1256,
    /// Turkish Windows before UTF-8, which has the letters of Kurmanji.
    Windows1254,
    /// A word processor's document.
    Word,
}

impl Encoding {
    /// Returns its name for people.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1256 => "Windows-1256",
            Encoding::Windows1254 => "Windows-1254",
            Encoding::Word => "Word",
        }
    }
}

/// Returns the text of some bytes with `\n` for every line break and without a byte order mark;
/// `None` if they are no text in an encoding that councils' computers write.
pub fn text(bytes: &[u8]) -> Option<(String, Encoding)> {
    let (text, encoding) = decode(bytes)?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    Some((text.replace("\r\n", "\n").replace('\r', "\n"), encoding))
}

fn decode(bytes: &[u8]) -> Option<(String, Encoding)> {
    for (mark, encoding) in [(&b"\xFF\xFE"[..], UTF_16LE), (b"\xFE\xFF", UTF_16BE)] {
        if bytes.starts_with(mark) {
            let (text, _, broken) = encoding.decode(bytes);
            return (!broken).then(|| (text.into_owned(), Encoding::Utf16));
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (!text.contains('\0')).then(|| (text.to_owned(), Encoding::Utf8));
    }
    // What says that it is UTF-8 and isn't is broken, not in another encoding.
    let is_marked = bytes.starts_with(b"\xEF\xBB\xBF");
    if is_marked || bytes.iter().any(|byte| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r'))
    {
        return None;
    }
    let (arabic, _) = WINDOWS_1256.decode_without_bom_handling(bytes);
    if is_mostly(&arabic, |one| {
        ('\u{0600}'..='\u{06FF}').contains(&one)
            || "“”‘’–—…«»\u{A0}\u{200C}\u{200D}\u{200E}\u{200F}".contains(one)
    }) {
        return Some((arabic.into_owned(), Encoding::Windows1256));
    }
    let (turkish, _) = WINDOWS_1254.decode_without_bom_handling(bytes);
    let kurmanji = is_mostly(&turkish, |one| "êîûçşÊÎÛÇŞİı“”‘’–«»…".contains(one));
    kurmanji.then(|| (turkish.into_owned(), Encoding::Windows1254))
}

/// Tells whether nine of ten characters beyond ASCII are those of a language.
fn is_mostly(text: &str, of_language: impl Fn(char) -> bool) -> bool {
    let (mut all, mut fitting) = (0, 0);
    for one in text.chars().filter(|one| !one.is_ascii()) {
        all += 1;
        fitting += usize::from(of_language(one));
    }
    fitting * 10 >= all * 9
}

/// A language that press texts are read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tongue {
    /// Arabic.
    Arabic,
    /// Kurmanji in Latin letters.
    Kurmanji,
}

impl Tongue {
    /// Reads a language's tag.
    pub fn parse(tag: &str) -> Option<Self> {
        match tag {
            "ar" => Some(Tongue::Arabic),
            "ku" | "kmr" | "kur" | "ku-Latn" | "kmr-Latn" => Some(Tongue::Kurmanji),
            _ => None,
        }
    }

    /// Returns its tag, as `site.yaml` names it.
    pub fn tag(self) -> &'static str {
        match self {
            Tongue::Arabic => "ar",
            Tongue::Kurmanji => "ku",
        }
    }

    /// Finds the language of a text; `None` if it is in neither.
    pub fn detect(text: &str) -> Option<Self> {
        let (mut arabic, mut latin, mut sorani, mut accents) = (0, 0, 0, 0);
        for one in text.chars() {
            match one {
                'ە' | 'ێ' | 'ۆ' | 'ڕ' | 'ڵ' => sorani += 1,
                '\u{0620}'..='\u{064A}' | 'ی' | 'ک' => arabic += 1,
                'ê' | 'î' | 'û' | 'ç' | 'ş' | 'Ê' | 'Î' | 'Û' | 'Ç' | 'Ş' => accents += 1,
                'a'..='z' | 'A'..='Z' => latin += 1,
                _ => {}
            }
        }
        if arabic + sorani > latin + accents {
            // Sorani writes its vowels; in Arabic its letters stand in a name at most.
            return (sorani * 20 < arabic).then_some(Tongue::Arabic);
        }
        (accents * 50 >= latin && accents > 0 || latin > 0 && has_small_words(text))
            .then_some(Tongue::Kurmanji)
    }
}

/// Tells whether several of the commonest words are Kurmanji, for texts typed without accents.
fn has_small_words(text: &str) -> bool {
    let folded = fold(text);
    let (mut all, mut known) = (0, 0);
    for word in folded.split_whitespace() {
        all += 1;
        known +=
            usize::from(["u", "li", "ji", "di", "bi", "de", "ku", "hat", "bo"].contains(&word));
    }
    known * 8 >= all && known >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_four_encodings_are_read() {
        let utf16: Vec<u8> = "\u{FEFF}نص".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let arabic = WINDOWS_1256.encode("عقد المجلس اجتماعه").0.into_owned();
        let kurmanji = WINDOWS_1254.encode("Civîna meclisê bi dawî bû, şaredar").0.into_owned();
        for (bytes, words, encoding) in [
            ("\u{FEFF}نص\r\nنص".as_bytes().to_vec(), "نص\nنص", Encoding::Utf8),
            (utf16, "نص", Encoding::Utf16),
            (arabic, "عقد المجلس اجتماعه", Encoding::Windows1256),
            (kurmanji, "Civîna meclisê bi dawî bû, şaredar", Encoding::Windows1254),
        ] {
            assert_eq!(text(&bytes), Some((words.to_owned(), encoding)));
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        for bytes in [&b"\x7FELF\x02\x01\x00\x00"[..], b"\xFF\xD8\xFF\xE0\x00\x10JFIF", b"a\0b"] {
            assert_eq!(text(bytes), None);
        }
    }

    #[test]
    fn languages_are_told_apart() {
        for (text, tongue) in [
            ("عقد المجلس اجتماعه", Some(Tongue::Arabic)),
            ("Civîna meclisê", Some(Tongue::Kurmanji)),
            ("Di civine de biryar hat dayin u ji bo avê", Some(Tongue::Kurmanji)),
            ("The council met on Monday and decided", None),
            ("ئەنجومەنی شارەوانی کۆبوونەوەی خۆی", None),
            ("12345", None),
        ] {
            assert_eq!(Tongue::detect(text), tongue, "{text}");
        }
    }
}
