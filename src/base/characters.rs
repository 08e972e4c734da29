//! Characters: the ones refused everywhere, the ones ignored in values, digits of three scripts.

/// Tells whether a character is refused wherever text is read: bidirectional embeddings and
/// isolates (the program alone writes those), controls but tab and line breaks, and characters
/// that show nothing. See CVE-2021-42574 and Unicode TR 39.
pub fn is_forbidden(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        // YAML takes these for line breaks, and nothing else does.
        '\u{2028}' | '\u{2029}' => true,
        '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}' => true,
        _ => character.is_control() || is_noncharacter(character),
    }
}

/// Returns the byte index and the character of every forbidden character.
pub fn forbidden(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    text.char_indices().filter(|(_, character)| is_forbidden(*character))
}

/// Returns the id of the message that says why a character is refused.
pub fn refusal(character: char) -> &'static str {
    match character {
        '\u{85}' | '\u{2028}' | '\u{2029}' => "forbidden-character-line",
        '\u{FEFF}' => "forbidden-character-mark",
        _ if character.is_control() || is_noncharacter(character) => "forbidden-character-control",
        _ => "forbidden-character",
    }
}

/// Tells whether a character only marks direction or joins letters, and so is no part of a
/// number, a date or an id.
pub fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200F}' | '\u{061C}' | '\u{FEFF}' | '\u{2060}' | '\u{00AD}')
}

/// Returns the code point as reports print it.
pub fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Returns the value of an ASCII, Arabic-Indic or Eastern Arabic-Indic digit.
pub fn digit(character: char) -> Option<u8> {
    let value = match character {
        '0'..='9' => u32::from(character) - u32::from('0'),
        '\u{0660}'..='\u{0669}' => u32::from(character) - 0x0660,
        '\u{06F0}'..='\u{06F9}' => u32::from(character) - 0x06F0,
        _ => return None,
    };
    u8::try_from(value).ok()
}

/// Returns the text with digits of all three scripts as ASCII and without invisible characters.
pub fn fold_digits(text: &str) -> String {
    text.chars()
        .filter(|character| !is_invisible(*character))
        .map(|character| digit(character).map_or(character, |value| char::from(b'0' + value)))
        .collect()
}

fn is_noncharacter(character: char) -> bool {
    let point = u32::from(character);
    (0xFDD0..=0xFDEF).contains(&point) || point & 0xFFFE == 0xFFFE
}
