//! Draws that are the same on every machine and in every order of the records.

/// A stream of numbers that its seed decides: SplitMix64, whose stream never changes with a
/// library's version.
pub(crate) struct Draw(u64);

impl Draw {
    /// Starts the stream of one record: the corpus's seed and the record's own number.
    pub(crate) fn new(seed: u64, record: usize) -> Self {
        let mut draw = Draw(seed ^ (record as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        draw.next();
        draw
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    /// Returns a number from 0 to one less than the limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        let limit = limit as u64;
        usize::try_from(self.next() % limit).expect("less than a usize")
    }

    /// Returns a number between two, both included.
    pub(crate) fn between(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last - first + 1)
    }

    /// Tells whether something that happens so many times in a hundred happens.
    pub(crate) fn happens(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Picks one, the earlier the likelier: each doubling of the rank is as likely as any other, so
    /// what has rank r comes about 1/r as often as the first (Zipf).
    pub(crate) fn ranked(&mut self, count: usize) -> usize {
        // Steps in place of a curve: no floating point, whose last digit is a machine's own.
        let doublings = usize::BITS - count.leading_zeros();
        loop {
            let step = self.below(doublings as usize);
            let rank = (1 << step) - 1 + self.below(1 << step);
            if rank < count {
                return rank;
            }
        }
    }

    /// Picks one of some, the earlier the likelier.
    pub(crate) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.ranked(of.len())]
    }
}
