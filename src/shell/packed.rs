//! Numbers and texts as bytes, and back. Nothing that is read is believed: what doesn't fit is
//! `None`.

/// What is written.
#[derive(Default)]
pub(crate) struct Packer {
    bytes: Vec<u8>,
    before: String,
}

impl Packer {
    /// Returns the bytes.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.bytes
    }

    /// Adds bytes of a number that is known.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Adds a number.
    pub(crate) fn number(&mut self, number: u64) {
        self.bytes(&number.to_le_bytes());
    }

    /// Adds a text.
    pub(crate) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes(text.as_bytes());
    }

    /// Adds a path: what it shares with the one before, which is most of it, isn't repeated.
    pub(crate) fn path(&mut self, path: &str) {
        let both = path.bytes().zip(self.before.bytes());
        let mut shared = both.take_while(|(one, other)| one == other).count();
        while !path.is_char_boundary(shared) {
            shared -= 1;
        }
        for length in [shared, path.len() - shared] {
            let length = u32::try_from(length).expect("no path has gigabytes");
            self.bytes(&length.to_le_bytes());
        }
        self.bytes(&path.as_bytes()[shared..]);
        path.clone_into(&mut self.before);
    }
}

/// What is read.
pub(crate) struct Unpacker<'b> {
    rest: &'b [u8],
    before: String,
}

impl<'b> Unpacker<'b> {
    /// Begins.
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Unpacker { rest: bytes, before: String::new() }
    }

    /// Tells whether everything is read.
    pub(crate) fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    /// Reads so many bytes.
    pub(crate) fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*first)
    }

    /// Reads a number.
    pub(crate) fn number(&mut self) -> Option<u64> {
        self.bytes().map(u64::from_le_bytes)
    }

    /// Reads how many things follow, each of at least a byte.
    pub(crate) fn count(&mut self) -> Option<usize> {
        let count = usize::try_from(self.number()?).ok()?;
        (count <= self.rest.len()).then_some(count)
    }

    /// Reads a text.
    pub(crate) fn text(&mut self) -> Option<String> {
        let length = usize::try_from(self.number()?).ok()?;
        self.slice(length).map(str::to_owned)
    }

    /// Reads a path.
    pub(crate) fn path(&mut self) -> Option<Box<str>> {
        let mut length = || self.bytes().map(u32::from_le_bytes)?.try_into().ok();
        let (shared, length): (usize, usize) = (length()?, length()?);
        let rest = self.slice(length)?;
        if !self.before.is_char_boundary(shared) {
            return None;
        }
        self.before.truncate(shared);
        self.before.push_str(rest);
        Some(self.before.as_str().into())
    }

    fn slice(&mut self, length: usize) -> Option<&'b str> {
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        std::str::from_utf8(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked_and_nothing_less() {
        let paths = ["", "ar/index.html", "ar/دير/1.html", "ar/دیر/1.html", "ar", "z"];
        let mut packer = Packer::default();
        paths.iter().for_each(|path| packer.path(path));
        packer.text("كلمة");
        packer.number(7);
        let bytes = packer.finish();
        let unpacked = |bytes: &[u8]| {
            let mut unpacker = Unpacker::new(bytes);
            let found: Option<Vec<Box<str>>> = paths.iter().map(|_| unpacker.path()).collect();
            Some((found?, unpacker.text()?, unpacker.number()?, unpacker.is_done()))
        };
        let expected = paths.map(Box::from).to_vec();
        assert_eq!(unpacked(&bytes), Some((expected, "كلمة".to_owned(), 7, true)));
        for length in 0..bytes.len() {
            assert_eq!(unpacked(&bytes[..length]), None);
        }
    }
}
